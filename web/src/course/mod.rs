//! The screen 教學: lessons, exercises, worksheets.

mod outcome;
mod trial;
mod words;

use crate::program::{self, Around};
use crate::screens::Screen;
use words::CourseWords;
use yew::prelude::*;

/// Shows the screen in the page's element `course`.
pub fn run() {
    program::start::<Course>("course");
}

/// The screen.
#[function_component]
fn Course(around: &Around) -> Html {
    let words = CourseWords::of(around.lang);
    html! {
        <div class="page page-wide">
            <h1 id={Screen::Course.title()} tabindex="-1">{ words.title }</h1>
        </div>
    }
}
