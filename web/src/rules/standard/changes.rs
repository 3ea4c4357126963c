//! The days on which something of a standard changes. No browser here.

use chrono::NaiveDate;
use ltc_engine::calendar::parse_iso_day;
use ltc_engine::ordered::sorted_once;
use serde_json::Value;

/// The days from which another value holds than the day before, ascending. Read from the document itself:
/// values of every kind write their days under the same names. Holidays are no change.
pub(in crate::rules) fn days(document: &Value) -> Vec<NaiveDate> {
    let mut all = Vec::new();
    if let Value::Object(parts) = document {
        parts.iter().filter(|(name, _)| *name != "calendar").for_each(|(_, part)| collect(part, &mut all));
    }
    sorted_once(all)
}

fn collect(value: &Value, all: &mut Vec<NaiveDate>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let day = || field.as_str().and_then(parse_iso_day);
                match name.as_str() {
                    "from" | "maybe_from" => all.extend(day()),
                    "to" | "maybe_to" => all.extend(day().and_then(|day| day.succ_opt())),
                    _ => collect(field, all),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, all)),
        _ => {}
    }
}

/// The last of the days before one, and the first after it.
pub(in crate::rules) fn around(days: &[NaiveDate], day: NaiveDate) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let before = days.iter().copied().take_while(|one| *one < day).last();
    (before, days.iter().copied().find(|one| *one > day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::basis::{Basis, EMBEDDED};

    fn day(text: &str) -> NaiveDate {
        parse_iso_day(text).unwrap()
    }

    #[test]
    fn every_edition_is_a_change_and_holidays_are_none() {
        let days = days(&serde_json::from_str(EMBEDDED).unwrap());
        for edition in &Basis::embedded().unwrap().document().editions {
            assert!(days.contains(&edition.from), "{}", edition.id);
        }
        assert_eq!(days.first(), Some(&day("2018-04-01")));
        assert!(!days.contains(&day("2018-02-15")));
        assert!(days.is_sorted());
    }

    #[test]
    fn what_ends_changes_the_day_after() {
        let document = serde_json::json!({ "a": [{ "from": "2018-04-01", "to": "2019-12-31" }], "calendar": { "from": "2000-01-01" } });
        assert_eq!(days(&document), [day("2018-04-01"), day("2020-01-01")]);
    }

    #[test]
    fn neighbours_of_a_day() {
        let days = [day("2018-04-01"), day("2018-12-01"), day("2022-02-01")];
        assert_eq!(around(&days, day("2018-12-01")), (Some(days[0]), Some(days[2])));
        assert_eq!(around(&days, day("2020-05-05")), (Some(days[1]), Some(days[2])));
        assert_eq!(around(&days, day("2030-01-01")), (Some(days[2]), None));
        assert_eq!(around(&days, day("2017-01-01")), (None, Some(days[0])));
    }
}
