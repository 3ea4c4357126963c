//! Starts 設定, 關於 and the screens that are not built yet: a program fetched when one is first opened.

fn main() {
    ltc_web::pages::run();
}
