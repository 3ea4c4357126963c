//! Starts the screen 規則: a program of its own, fetched when the screen is first opened.

fn main() {
    ltc_web::rules::run();
}
