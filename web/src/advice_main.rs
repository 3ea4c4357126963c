//! Starts the screens 對照 and 還能排多少: a program of its own, fetched when one of them is first opened.

fn main() {
    ltc_web::advice::run();
}
