//! Figures that explain themselves when asked.

use crate::markup::{classes, html};
use crate::view::{Asked, Msg, View};
use ltc_report::words;
use yew::prelude::*;

/// An amount; a click asks how it came about. `pointer` leads into the simulation, `title` says
/// what the figure is.
pub(crate) fn figure(view: View, pointer: String, title: String, amount: i64) -> Html {
    let class = classes!("figure", (amount == 0).then_some("figure-zero"));
    html! {
        <button type="button" {class} aria-haspopup="dialog" data-pointer={pointer.clone()}
            onclick={view.click(Msg::Ask(Asked { pointer, title }))}>
            { words::amount(amount) }
        </button>
    }
}
