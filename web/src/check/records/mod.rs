//! Records as a table: what was claimed, cell by cell, to be read and repaired.

mod columns;
mod days;
mod filters;
mod grid;
mod moves;
mod pages;
pub(super) mod row;
mod state;
mod strip;
mod window;

use super::desk::Desk;
use crate::markup::html;
use filters::Filters;
use grid::Grid;
use ltc_wire::record::RecordFilter;
use yew::prelude::*;

/// Which records.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct RecordsProps {
    /// Those of this filter, in its order.
    pub(crate) filter: RecordFilter,
    /// The record to bring into sight.
    pub(crate) scroll_to: Option<u32>,
}

/// Records as a table, its filters, and what is known of the active row.
#[component]
pub(crate) fn RecordsView(props: &RecordsProps) -> Html {
    let total = use_state_eq(|| None::<usize>);
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let counted = {
        let total = total.setter();
        Callback::from(move |number| total.set(number))
    };
    html! {
        <div class="records">
            <Filters filter={props.filter.clone()} total={*total} />
            <Grid filter={props.filter.clone()} scroll_to={props.scroll_to} {counted} {desk} />
        </div>
    }
}
