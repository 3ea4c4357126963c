//! The web app: 試算 in the browser, computed in the browser.
//!
//! [`state`] holds what the app knows and does without a browser and is tested natively; screens
//! and components only show it.

#![allow(clippy::single_match_else, reason = "what is drawn with and without something stands side by side")]

pub mod advice;
mod app;
mod browser;
pub mod check;
mod components;
pub mod course;
pub mod dates;
mod embed;
pub mod explain;
pub mod i18n;
mod markup;
pub mod pages;
mod program;
pub mod rules;
mod screens;
mod shared_case;
mod standard;
pub mod state;
pub mod surcharge;
mod view;
mod window;

use ltc_engine::basis::{Basis, BasisError};
use std::rc::Rc;

/// Of every program here.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Shows the app in the page's element `app`.
pub fn run() {
    start(standard::of_the_app(), None);
}

/// The same as a part of somebody else's page, which is told what a case comes to; all that
/// belongs to a case is one program there. Neither belongs into the app, which would only be larger.
pub fn run_embedded() {
    static ALONG: app::Along = app::Along {
        tell: embed::simulated,
        refused: |error| embed::refused(&error.into()),
        refused_basis: |error| embed::refused(&error.into()),
        surcharge: surcharge::screen,
        surcharge_spoken: surcharge::spoken,
        explanation: explain::along,
    };
    start(Basis::embedded(), Some(&ALONG));
}

fn start(built_in: Result<Basis, BasisError>, along: Option<&'static app::Along>) {
    let props = match built_in {
        Ok(basis) => app::Props { built_in: Rc::new(basis), along },
        // A build without a usable standard: the page's script tells the person.
        Err(error) => wasm_bindgen::throw_str(&error.to_string()),
    };
    match browser::element("app") {
        Some(root) => yew::Renderer::<app::App>::with_root_and_props(root, props).render(),
        None => yew::Renderer::<app::App>::with_props(props).render(),
    };
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// A piece of the page that nobody reads to its end should be two.
    const MOST_LINES: usize = 250;

    fn check(directory: &Path) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                check(&path);
            } else {
                let lines = fs::read_to_string(&path).unwrap().lines().count();
                assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
            }
        }
    }

    #[test]
    fn files_stay_readable() {
        for directory in ["src/components", "src/screens"] {
            check(&Path::new(env!("CARGO_MANIFEST_DIR")).join(directory));
        }
    }
}
