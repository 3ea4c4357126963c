//! Starts the app.

fn main() {
    ltc_web::run();
}
