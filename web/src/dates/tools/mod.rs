//! 小工具: small questions, each with its explanation.

use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Tools(_around: &Around) -> Html {
    Html::default()
}
