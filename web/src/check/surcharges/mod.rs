//! Surcharges: derived, forgotten, claimed without ground.

use yew::prelude::*;

/// Surcharges.
#[component]
pub(crate) fn SurchargesView() -> Html {
    html! {}
}
