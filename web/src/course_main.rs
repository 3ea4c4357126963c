//! Starts the screen 教學: a program of its own, fetched when the screen is first opened.

fn main() {
    ltc_web::course::run();
}
