//! Findings: grouped, listed, one of them opened at the side.

use ltc_wire::finding::FindingFilter;
use yew::prelude::*;

/// Which findings.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FindingsProps {
    /// Those of this filter.
    pub(crate) filter: FindingFilter,
}

/// Findings.
#[component]
pub(crate) fn FindingsView(_props: &FindingsProps) -> Html {
    html! {}
}

/// Which finding.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct DetailProps {
    /// Its key.
    pub(crate) finding: AttrValue,
}

/// A finding with all that is known of it, for the side.
#[component]
pub(crate) fn FindingDetail(_props: &DetailProps) -> Html {
    html! {}
}
