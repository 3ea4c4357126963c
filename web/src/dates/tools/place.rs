//! Which tool an address names, and small questions about it.

use super::form::{Both, Field, Kind};
use super::others::{OTHERS, Other};
use super::specs::spec;
use crate::program::Around;
use ltc_contracts::Tool;
use ltc_report::Lang;

/// What an address names.
pub(super) enum Place {
    List,
    Tool(Tool),
    Other(&'static Other),
    Nothing,
}

/// The place of the page's address.
pub(super) fn place(around: &Around) -> Place {
    let name = around.place().strip_prefix("tools").unwrap_or_default().trim_matches('/');
    let name = name.split('?').next().unwrap_or_default();
    if name.is_empty() {
        return Place::List;
    }
    let other = || OTHERS.iter().find(|other| other.name == name).map(Place::Other);
    Tool::from_name(name).map(Place::Tool).or_else(other).unwrap_or(Place::Nothing)
}

/// The fields of the rows of a list.
pub(super) fn fields_of(tool: Tool, key: &str) -> &'static [Field] {
    match spec(tool).iter().find(|field| field.key == key).map(|field| &field.kind) {
        Some(Kind::Rows(fields)) => fields,
        _ => &[],
    }
}

/// One of two texts, by language.
pub(super) fn pick(lang: Lang, (zh, en): Both) -> &'static str {
    lang.pick(zh, en)
}
