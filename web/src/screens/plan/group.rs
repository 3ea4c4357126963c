//! What the groups of the form have in common.

use crate::browser::id_of;
use crate::components::icon::{CROSS, PLUS, icon};
use crate::markup::html;
use crate::view::View;
use yew::prelude::*;

/// A group of the form that folds. `count` is how many entries it has.
pub(crate) fn group(pointer: &str, title: &str, count: usize, open: bool, body: Html) -> Html {
    html! {
        <details class="group" id={id_of(pointer)} tabindex="-1" {open}>
            <summary>
                <h2>{ title.to_owned() }</h2>
                if count > 0 {
                    <span class="count">{ count }</span>
                }
            </summary>
            <div class="group-body">{ body }</div>
        </details>
    }
}

/// One entry of a list, with a button to take it away.
pub(crate) fn entry(view: View, pointer: &str, title: &str, then: &str, body: Html) -> Html {
    let title_id = format!("{}-title", id_of(pointer));
    html! {
        <div class="entry" id={id_of(pointer)} tabindex="-1" role="group" aria-labelledby={title_id.clone()}>
            <div class="entry-head">
                <h3 id={title_id}>{ title.to_owned() }</h3>
                <button type="button" class="button button-quiet button-icon" aria-label={format!("{} {title}", view.words.remove)}
                    onclick={view.remove(pointer, id_of(then))}>{ icon(CROSS) }</button>
            </div>
            { body }
        </div>
    }
}

/// A button that adds something.
pub(crate) fn add_button(id: &'static str, name: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button" {id} {onclick}>{ icon(PLUS) }<span>{ name.to_owned() }</span></button>
    }
}
