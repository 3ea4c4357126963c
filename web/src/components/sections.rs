//! The parts of a screen, each at an address of its own.

use crate::markup::html;
use yew::prelude::*;

/// Links to the parts: address, name. `here`: the address of the one that is shown.
pub(crate) fn sections(label: &str, all: &[(&str, &str)], here: &str) -> Html {
    html! {
        <nav class="sections" aria-label={label.to_owned()}>
            <ul>
                { for all.iter().map(|(href, name)| html! {
                    <li><a href={(*href).to_owned()} aria-current={(*href == here).then_some("page")}>{ (*name).to_owned() }</a></li>
                }) }
            </ul>
        </nav>
    }
}
