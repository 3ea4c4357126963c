//! 小工具: small questions, each with its explanation.

use super::respite_access::RespiteAccess;
use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Tools(around: &Around) -> Html {
    html! { <RespiteAccess ..around.clone() /> }
}
