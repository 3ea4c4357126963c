//! Starts the app as a part of somebody else's page (`embed.html`).

fn main() {
    ltc_web::run_embedded();
}
