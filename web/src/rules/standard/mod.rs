//! 基準: prices, quotas and terms of a day.

mod bar;
mod calendar;
pub(super) mod changes;
mod csv;
pub(super) mod lines;
mod named;
pub(super) mod screen;
mod table;
mod words;

/// The words of the part, for whoever names its groups.
pub(super) fn words(lang: ltc_report::Lang) -> &'static words::StandardWords {
    words::StandardWords::of(lang)
}
