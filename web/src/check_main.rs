//! Starts the screen 檢核: a program of its own, fetched when the screen is first opened.

fn main() {
    ltc_web::check::run();
}
