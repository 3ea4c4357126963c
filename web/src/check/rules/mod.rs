//! Rules: what each came to, what is not checked and why.

use yew::prelude::*;

/// Which rule.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct RulesProps {
    /// The one that is opened.
    pub(crate) rule: Option<String>,
}

/// Rules.
#[component]
pub(crate) fn RulesView(_props: &RulesProps) -> Html {
    html! {}
}
