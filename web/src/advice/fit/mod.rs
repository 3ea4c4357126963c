//! 還能排多少: what fits, what removes a finding, which plan serves wishes best.

mod words;

use crate::program::Around;
use crate::screens::Screen;
use words::Words;
use yew::prelude::*;

/// The screen.
#[function_component]
pub(super) fn Fit(around: &Around) -> Html {
    let words = Words::of(around.lang);
    html! { <h1 id={Screen::Fit.title()} tabindex="-1">{ words.title }</h1> }
}
