//! 示警: what several cases opened together ask for.

use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Alerts(_around: &Around) -> Html {
    Html::default()
}
