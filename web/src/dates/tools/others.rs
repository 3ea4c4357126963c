//! Tools that draw themselves: each has an address like the others and stands in the same list.

use super::form::Both;
use crate::dates::respite_access::{self, RespiteAccess};
use crate::markup::html;
use crate::program::Around;
use yew::prelude::*;

/// A tool that draws itself.
pub(super) struct Other {
    /// Its part of the address.
    pub(super) name: &'static str,
    /// What it is called.
    pub(super) title: Both,
    /// The question that it answers.
    pub(super) question: Both,
    /// The heading of `specs::GROUPS` that it stands under, by its place.
    pub(super) group: usize,
    /// Draws it.
    pub(super) view: fn(&Around) -> Html,
}

/// All of them.
pub(super) const OTHERS: &[Other] = &[Other {
    name: "respite-access",
    title: respite_access::TITLE,
    question: respite_access::ASKS,
    group: 3,
    view: |around| html! { <RespiteAccess ..around.clone() /> },
}];
