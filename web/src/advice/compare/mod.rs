//! 對照: one case, or the standard itself, in two ways.

mod words;

use crate::program::Around;
use crate::screens::Screen;
use words::Words;
use yew::prelude::*;

/// The screen.
#[function_component]
pub(super) fn Compare(around: &Around) -> Html {
    let words = Words::of(around.lang);
    html! { <h1 id={Screen::Compare.title()} tabindex="-1">{ words.title }</h1> }
}
