//! Records as a table.

use ltc_wire::record::RecordFilter;
use yew::prelude::*;

/// Which records.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct RecordsProps {
    /// Those of this filter.
    pub(crate) filter: RecordFilter,
    /// The record to bring into view.
    pub(crate) scroll_to: Option<u32>,
}

/// Records.
#[component]
pub(crate) fn RecordsView(_props: &RecordsProps) -> Html {
    html! {}
}
