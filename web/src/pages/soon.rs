//! Screens that are not built yet: what they will do, and what can be used meanwhile.

use super::View;
use crate::screens::{Screen, TITLE};
use yew::prelude::*;

/// The page of a screen that is not built yet.
pub(super) fn screen(view: View, screen: Screen) -> Html {
    let (words, names) = (view.words, view.names);
    let (will, meanwhile, links): (_, _, &[Screen]) = match screen {
        Screen::Dates => (words.dates_will, words.dates_meanwhile, &[Screen::Surcharge, Screen::Check]),
        Screen::Course => (words.course_will, words.course_meanwhile, &[Screen::Plan, Screen::Surcharge]),
        _ => (words.rules_will, words.rules_meanwhile, &[Screen::Check]),
    };
    html! {
        <div class="page">
            <h1 id={TITLE} tabindex="-1">{ screen.name(names) }</h1>
            <p class="lead">{ words.not_yet }</p>
            <section class="card">
                <h2>{ words.meanwhile }</h2>
                <p>{ meanwhile }</p>
                <p class="buttons">
                    { for links.iter().map(|link| html! { <a class="button" href={link.hash()}>{ link.name(names) }</a> }) }
                </p>
            </section>
            <section class="card">
                <h2>{ words.will_do }</h2>
                <ul class="plain-list">{ for will.lines().map(|line| html! { <li>{ line }</li> }) }</ul>
            </section>
        </div>
    }
}
