//! The screen 規則: the rule book, the standard of a day, what changed between two days.

mod words;

use crate::program::{self, Around};
use crate::screens::Screen;
use words::RulesWords;
use yew::prelude::*;

/// Shows the screen in the page's element `rules`.
pub fn run() {
    program::start::<Rules>("rules");
}

/// The screen.
#[function_component]
fn Rules(around: &Around) -> Html {
    let words = RulesWords::of(around.lang);
    html! {
        <div class="page page-wide">
            <h1 id={Screen::Rules.title()} tabindex="-1">{ words.title }</h1>
        </div>
    }
}
