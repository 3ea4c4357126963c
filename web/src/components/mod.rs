//! Small pieces of the page.

pub(crate) mod answer;
pub(crate) mod confirm;
pub(crate) mod explanation;
pub(crate) mod field;
pub(crate) mod figure;
pub(crate) mod frame;
pub(crate) mod icon;
pub(crate) mod of_case;
pub(crate) mod sections;
pub(crate) mod source;
pub(crate) mod visit;
