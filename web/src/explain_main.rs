//! Starts the dialog that explains a figure: a program of its own, fetched when somebody first asks.

fn main() {
    ltc_web::explain::run();
}
