//! The screen 檢核: a month's file dropped, checked in a worker, repaired and exported.
//!
//! A program of its own beside the app: the app's frame stays on the page, this one draws into the
//! frame's element `check` when the screen is first opened. `screen` holds what is open and does what
//! views ask for; they reach it through `desk::Desk`.

mod address;
mod clients;
mod desk;
mod engine;
mod files;
mod findings;
mod journal;
mod keep;
mod load;
mod page;
mod pager;
mod records;
mod rules;
mod screen;
mod surcharges;
mod virtual_rows;
mod virtual_window;
mod words;

use crate::browser;

/// Shows the screen in the page's element `check`.
pub fn run() {
    if let Some(root) = browser::element("check") {
        yew::Renderer::<screen::Root>::with_root(root).render();
    }
}
