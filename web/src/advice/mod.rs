//! The screens about the case that is open in 試算: the same case in two ways side by side, and what
//! still fits into its quota.

mod compare;
mod fit;
mod form;
mod given;
mod words;

use crate::markup::html;
use crate::program::{self, Around};
use crate::screens::Screen;
use yew::prelude::*;

/// Shows the screens in the page's element `advice`.
pub fn run() {
    program::start::<Advice>("advice");
}

/// The screens. One keeps what was typed while the other is shown.
#[function_component]
fn Advice(around: &Around) -> Html {
    let of = |screen: Screen, html: Html| html! { <div class="page page-wide advice" hidden={around.screen != screen}>{ html }</div> };
    html! {
        <>
            { of(Screen::Compare, html! { <compare::Compare ..around.clone() /> }) }
            { of(Screen::Fit, html! { <fit::Fit ..around.clone() /> }) }
        </>
    }
}
