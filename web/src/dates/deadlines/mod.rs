//! 期限計算: deadlines worked out, listed, drawn and exported.

use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Deadlines(_around: &Around) -> Html {
    Html::default()
}
