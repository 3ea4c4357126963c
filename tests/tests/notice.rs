//! Change notices and weekly patterns: what is printed is read as the same, and counts lead back.
#![allow(clippy::expect_used, reason = "a failing test may panic")]

use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_notice::{
    Change, Days, Item, Notice, PatternLine, Slot, Units, Window, compare, expand, fit, is_plain_line, print,
    print_pattern, read, read_pattern,
};
use ltc_tests::tries;
use proptest::option;
use proptest::prelude::*;

fn code() -> impl Strategy<Value = String> {
    let shape = "(BA|BB|CB|DA|GA|SC|OT|AA)[0-9]{2}(-[12]|[a-e]|d[12])?";
    proptest::string::string_regex(shape).expect("a pattern")
}

fn items(most: i64) -> impl Strategy<Value = Vec<Item>> {
    let item = (code(), 1..most).prop_map(|(code, units)| Item::new(code, units).expect("within bounds"));
    prop::collection::vec(item, 1..5)
}

fn slot() -> impl Strategy<Value = Option<Slot>> {
    option::of((0..1440_u16, 1..=1440_u16)).prop_map(|slot| slot.and_then(|(start, end)| Slot::new(start, end)))
}

fn line() -> impl Strategy<Value = PatternLine> {
    let days = (1..128_u8).prop_map(Days::from_bits);
    (days, slot(), items(12)).prop_map(|(days, slot, items)| PatternLine { days, slot, items })
}

fn pattern() -> impl Strategy<Value = Vec<PatternLine>> {
    prop::collection::vec(line(), 0..5)
}

/// Lines that no heading hides in.
fn words() -> impl Strategy<Value = Option<String>> {
    let signs = "[一-龥A-Za-z0-9，。（）/*x:：、 -]{1,12}";
    let line = proptest::string::string_regex(signs).expect("a pattern");
    let line = line.prop_map(|line| line.trim().to_owned()).prop_filter("plain", |line| is_plain_line(line));
    option::of(prop::collection::vec(line, 1..3).prop_map(|lines| lines.join("\n")))
}

fn day() -> impl Strategy<Value = Option<NaiveDate>> {
    option::of((1950..2090_i32, 1..366_u32).prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day)))
}

fn change() -> impl Strategy<Value = Change> {
    let change = (code(), 0..9_999_u32, 0..9_999_u32).prop_map(|(code, before, after)| Change { code, before, after });
    change.prop_filter("a change", |change| change.before != change.after)
}

fn notice() -> impl Strategy<Value = Notice> {
    let totals = prop_oneof![Just(Vec::new()), items(9_999)];
    let changes = prop::collection::vec(change(), 0..4);
    let texts = (words(), words(), words(), words());
    let days = (day(), day(), day());
    (texts, days, changes, pattern(), totals, option::of(0..40_u32)).prop_map(
        |(
            (client, reason, support_unit, note),
            (on, contract_on, first_service_on),
            changes,
            pattern,
            totals,
            visits,
        )| {
            let respite_visits = visits;
            Notice {
                client,
                on,
                reason,
                changes,
                pattern,
                totals,
                contract_on,
                first_service_on,
                respite_visits,
                support_unit,
                note,
            }
        },
    )
}

fn month() -> impl Strategy<Value = Month> {
    (2015..2035_i32, 1..=12_u32).prop_filter_map("a month", |(year, month)| Month::new(year, month))
}

fn window() -> impl Strategy<Value = Window> {
    (month(), prop::collection::vec(0..31_u64, 0..6)).prop_map(|(month, off)| {
        let off = off.into_iter().map(|day| month.first_day() + chrono::Days::new(day));
        Window { off: off.collect(), ..Window::whole(month) }
    })
}

proptest! {
    #![proptest_config(tries(400))]

    /// What is printed is read as the same pattern, with nothing left over.
    #[test]
    fn a_printed_pattern_is_read_as_it_was(pattern in pattern()) {
        let reading = read_pattern(&print_pattern(&pattern));
        prop_assert_eq!(reading.unread, []);
        prop_assert_eq!(reading.pattern, pattern);
    }

    /// What is printed is read as the same notice, with nothing left over.
    #[test]
    fn a_printed_notice_is_read_as_it_was(notice in notice()) {
        let text = print(&notice);
        let reading = read(&text);
        prop_assert_eq!(&reading.unread, &[], "{}", text);
        prop_assert_eq!(reading.notice, notice, "{}", text);
    }

    /// Reading any text ends, loses nothing that it does not name, and points into the text.
    #[test]
    fn any_text_is_read(text in "[每週周一二三五六日至、,；;：:*x×0-9BA \n調整原因服務頻率總數量-]{0,60}") {
        let reading = read(&text);
        let lines: Vec<&str> = text.split('\n').collect();
        for unread in &reading.unread {
            let line = lines.get(unread.line as usize - 1);
            let line = line.expect("a line of the text");
            prop_assert!(unread.column as usize <= line.chars().count() + 1, "{unread:?} in {text:?}");
            let rest: String = line.chars().skip(unread.column as usize - 1).collect();
            prop_assert!(rest.trim_start().starts_with(&unread.text), "{unread:?} in {text:?}");
        }
        prop_assert_eq!(read(&print(&reading.notice)).notice, reading.notice);
    }

    /// A code's units are its dates times the units of a visit, line by line.
    #[test]
    fn counts_are_dates_times_units(pattern in pattern(), window in window()) {
        let expansion = expand(&pattern, &window);
        for count in &expansion.counts {
            let given = pattern.iter().zip(&expansion.lines).flat_map(|(line, dates)| {
                line.items.iter().filter(|item| item.code == count.code).map(move |item| (item, dates.dates.len()))
            });
            let (visits, units) = given.fold((0, 0), |(visits, units), (item, dates)| {
                let dates = i64::try_from(dates).unwrap_or_default();
                (visits + dates, units + dates * item.quantity.get())
            });
            prop_assert_eq!((count.visits, count.quantity), (visits, units));
        }
        for (line, dates) in pattern.iter().zip(&expansion.lines) {
            let of_line = |date: &NaiveDate| line.days.contains(chrono::Datelike::weekday(date));
            prop_assert!(dates.dates.iter().chain(&dates.left_out).all(of_line));
            prop_assert!(dates.dates.iter().all(|date| !window.off.contains(date)));
        }
    }

    /// The way back gives the same counts, and totals that are counts agree with their pattern.
    #[test]
    fn the_way_back_gives_the_same_counts(pattern in pattern(), window in window()) {
        let counts = expand(&pattern, &window).counts;
        let totals: Vec<Item> =
            counts.iter().filter_map(|count| Item::new(count.code.clone(), count.quantity)).collect();
        let found = fit(&totals, &window, &|_| true);
        let mut again: Vec<(String, i64)> =
            expand(&found.pattern, &window).counts.into_iter().map(|one| (one.code, one.quantity)).collect();
        again.sort();
        let mut expected: Vec<(String, i64)> =
            totals.iter().map(|total| (total.code.clone(), total.quantity.get())).collect();
        expected.sort();
        prop_assert_eq!(again, expected);
        let rows = compare(&pattern, &totals, &window).rows;
        prop_assert!(rows.iter().all(|row| row.difference == 0));
    }

    /// Where a visit has one unit at most, the way back keeps to it; what it lists as nearest is possible.
    #[test]
    fn the_way_back_keeps_to_one_unit_a_visit(units in 1..60_i64, window in window()) {
        let total = Item::new("BA07", units).expect("within bounds");
        let found = fit(&[total], &window, &|_| false);
        prop_assert!(found.pattern.iter().flat_map(|line| &line.items).all(|item| item.quantity.get() == 1));
        let code = found.codes.first().expect("the code");
        let gives = |number: i64| {
            let total = Item::new("BA07", number).expect("within bounds");
            let found = fit(&[total], &window, &|_| false).pattern;
            expand(&found, &window).counts.first().map(|count| count.quantity)
        };
        for near in code.nearest_below.into_iter().chain(code.nearest_above) {
            prop_assert_eq!(gives(near), Some(near));
            prop_assert_eq!(gives(units), None);
        }
        if code.nearest_below.is_none() && code.nearest_above.is_none() && !found.pattern.is_empty() {
            prop_assert_eq!(gives(units), Some(units));
        }
    }
}

/// Numbers of a notice have bounds of their own.
#[test]
fn units_have_bounds() {
    assert!(Units::new(0).is_none() && Units::new(10_000).is_none());
}
