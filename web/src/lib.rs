//! The web app: 試算 in the browser, computed in the browser.
//!
//! [`state`] holds what the app knows and does without a browser and is tested natively; screens
//! and components only show it.

mod app;
mod browser;
mod components;
pub mod i18n;
mod screens;
pub mod state;
mod view;

use ltc_engine::basis::Basis;
use std::rc::Rc;

/// Shows the app in the page's element `app`.
pub fn run() {
    let props = match Basis::embedded() {
        Ok(basis) => app::Props { built_in: Rc::new(basis) },
        // A build without a usable standard: the page's script tells the person.
        Err(error) => wasm_bindgen::throw_str(&error.to_string()),
    };
    match browser::element("app") {
        Some(root) => yew::Renderer::<app::App>::with_root_and_props(root, props).render(),
        None => yew::Renderer::<app::App>::with_props(props).render(),
    };
}
