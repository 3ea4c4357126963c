//! Starts the screen 加計: a program of its own, fetched when the screen is first opened.

fn main() {
    ltc_web::surcharge::run();
}
