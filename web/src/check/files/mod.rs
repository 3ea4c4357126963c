//! Files that were read, what else is told, and what can be saved.

use yew::prelude::*;

/// Files and exports.
#[component]
pub(crate) fn FilesView() -> Html {
    html! {}
}
