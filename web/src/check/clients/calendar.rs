//! Where days stand in a month of seven columns.

/// The column of a day, 0 Monday: `first` is the first day's.
pub(crate) fn column(first: u8, place: usize) -> usize {
    (usize::from(first % 7) + place) % 7
}

/// Month and day of `YYYY-MM-DD` as people write them, `12/3`.
pub(crate) fn short_date(date: &str) -> String {
    let mut parts = date.splitn(3, '-').skip(1).map(|part| part.trim_start_matches('0'));
    match (parts.next(), parts.next()) {
        (Some(month), Some(day)) => format!("{month}/{day}"),
        _ => date.to_owned(),
    }
}

/// The number of the day of `YYYY-MM-DD`.
pub(crate) fn day_number(date: &str) -> &str {
    date.rsplit('-').next().unwrap_or(date).trim_start_matches('0')
}

/// Why nobody works on a day, where its weekday does not say it already: the name of a holiday.
pub(crate) fn holiday<'a>(off: &'a str, weekday: &str) -> Option<&'a str> {
    let named = off.strip_prefix("星期").or_else(|| off.strip_prefix("週")).unwrap_or(off);
    (weekday.is_empty() || !named.starts_with(weekday)).then_some(off)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekend_is_no_holiday() {
        assert_eq!(holiday("星期六", "六"), None);
        assert_eq!(holiday("Saturday", "Sat"), None);
        assert_eq!(holiday("國慶日", "六"), Some("國慶日"));
        assert_eq!(holiday("和平紀念日", "日"), Some("和平紀念日"));
    }

    #[test]
    fn days_go_round_the_week() {
        // A month that begins on a Saturday.
        let columns: Vec<usize> = (0..10).map(|place| column(5, place)).collect();
        assert_eq!(columns, [5, 6, 0, 1, 2, 3, 4, 5, 6, 0]);
        assert_eq!(column(9, 0), 2);
    }

    #[test]
    fn dates_are_short() {
        assert_eq!(short_date("2025-12-03"), "12/3");
        assert_eq!(short_date("2025-01-31"), "1/31");
        assert_eq!(short_date("?"), "?");
        assert_eq!(day_number("2025-12-03"), "3");
        assert_eq!(day_number("2025-12-30"), "30");
    }
}
