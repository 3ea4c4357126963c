//! Starts the screen 期限: a program of its own, fetched when the screen is first opened.

fn main() {
    ltc_web::dates::run();
}
