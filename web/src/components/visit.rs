//! A record of a visit in words.

use crate::view::View;
use ltc_engine::calendar::parse_day;
use ltc_engine::record::ServiceRecord;
use ltc_report::words;

/// A visit: service, time and who served.
pub(crate) fn visit(record: &ServiceRecord) -> String {
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    format!("{} {}–{} {}", text(&record.code), text(&record.start), text(&record.end), record.workers.join(" "))
}

/// A visit with its day.
pub(crate) fn dated_visit(view: View, record: &ServiceRecord) -> String {
    let day = record.date.clone().unwrap_or_default();
    let day = parse_day(&day).map_or(day, |day| words::day(day, view.lang));
    format!("{day} {}", visit(record))
}
