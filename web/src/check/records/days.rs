//! The days of a month, to choose one.

use chrono::{Datelike, NaiveDate};

/// The days of a month `YYYY-MM`: as the filter takes them, and as people write them.
pub(crate) fn days_of(month: &str, weekdays: &str) -> Vec<(String, String)> {
    let first = format!("{month}-01").parse::<NaiveDate>().ok();
    let names: Vec<&str> = weekdays.split(' ').collect();
    let days =
        first.into_iter().flat_map(|first| first.iter_days().take_while(move |day| day.month() == first.month()));
    let name = |day: NaiveDate| {
        let weekday = names.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
        format!("{}/{} ({weekday})", day.month(), day.day())
    };
    days.map(|day| (day.to_string(), name(day))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_has_its_days() {
        let days = days_of("2024-02", "一 二 三 四 五 六 日");
        assert_eq!(days.len(), 29);
        assert_eq!(days[0], ("2024-02-01".to_owned(), "2/1 (四)".to_owned()));
        assert_eq!(days[28].0, "2024-02-29");
    }

    #[test]
    fn no_month_has_none() {
        assert!(days_of("", "一").is_empty() && days_of("2024-13", "一").is_empty());
    }
}
