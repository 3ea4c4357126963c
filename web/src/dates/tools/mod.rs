//! 小工具: small questions, each with its explanation.

use super::respite_access::{ASKS, RespiteAccess, TITLE};
use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Tools(around: &Around) -> Html {
    let pick = |(zh, en): (&'static str, &'static str)| around.lang.pick(zh, en);
    html! {
        <section aria-labelledby="tools-title">
            <h2 id="tools-title">{ pick(TITLE) }</h2>
            <p>{ pick(ASKS) }</p>
            <RespiteAccess ..around.clone() />
        </section>
    }
}
