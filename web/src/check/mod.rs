//! The screen 檢核: a month's file dropped, checked in a worker, repaired and exported.
//!
//! A program of its own beside the app: the app's frame stays on the page, this one draws into the
//! frame's element `check` when the screen is first opened.

mod clients;
mod desk;
mod engine;
mod pager;
mod records;
mod surcharges;
mod words;

use crate::browser;
use yew::prelude::*;

/// Shows the screen in the page's element `check`.
pub fn run() {
    if let Some(root) = browser::element("check") {
        yew::Renderer::<Screen>::with_root(root).render();
    }
}

#[component]
fn Screen() -> Html {
    html! { <h1>{ "檢核" }</h1> }
}
