//! Starts 設定 and 關於: a program of its own, fetched when one of them is first opened.

fn main() {
    ltc_web::pages::run();
}
