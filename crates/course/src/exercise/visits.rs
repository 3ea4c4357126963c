//! Visits of a day, and what is told of the day.

use super::Table;
use super::maker::Maker;
use chrono::{Datelike, NaiveDate, Weekday};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::ordered::sorted_once;
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Code, quantity, start, end.
pub(super) type Visit = (&'static str, i64, &'static str, &'static str);

/// Visits that do not overlap, in slots of the day.
const SLOTS: [&[Visit]; 3] = [
    &[
        ("BA01", 1, "08:30", "09:15"),
        ("BA02", 2, "08:30", "09:30"),
        ("BA16-1", 1, "08:30", "09:00"),
        ("BA12", 1, "08:30", "09:00"),
    ],
    &[
        ("BA07", 1, "14:00", "15:00"),
        ("CB02", 1, "14:00", "15:00"),
        ("GA09", 1, "14:00", "16:00"),
        ("BA20", 2, "14:00", "15:00"),
    ],
    &[
        ("BA02", 1, "20:00", "20:30"),
        ("BA02", 1, "19:30", "20:00"),
        ("BA04", 1, "19:45", "20:15"),
        ("BA24", 1, "21:30", "22:00"),
    ],
];

/// Visits before the morning, which level 3 may have: confirmed as emergencies, not all at night.
pub(super) const EARLY: &[Visit] =
    &[("BA02", 1, "02:00", "02:30"), ("BA24", 1, "05:45", "06:15"), ("BA24", 1, "06:00", "06:30")];

pub(super) fn visits(maker: &mut Maker<'_>, count: usize) -> Vec<Visit> {
    let mut slots = maker.random.some(&SLOTS, count);
    slots.sort_by_key(|slot| slot.first().map(|visit| visit.2));
    slots.iter().filter_map(|slot| maker.random.pick(slot).copied()).collect()
}

pub(super) fn case(client: &Value, day: NaiveDate, visits: &[Visit], training: &str) -> Value {
    let month = Month::of(day).to_string();
    let codes = sorted_once(visits.iter().map(|visit| visit.0));
    let items: Vec<Value> = codes.iter().map(|code| json!({"code": code, "quantity": 10})).collect();
    let record = |visit: &Visit| {
        let (code, quantity, start, end) = visit;
        let aa10_status = if EARLY.contains(visit) { json!(CONFIRMED) } else { Value::Null };
        json!({
            "client": "A", "date": day.to_string(), "code": code, "quantity": quantity, "start": start, "end": end,
            "workers": ["W1"], "unit": "甲單位", "aa10_status": aa10_status,
        })
    };
    let trainings = if training == "none" { json!([]) } else { json!([{"kind": training, "from": "2018-01-01"}]) };
    json!({
        "as_of": day.to_string(), "client": client, "plans": [{"from": month, "items": items}],
        "workers": [{"id": "W1", "profession": "care_attendant", "trainings": trainings}],
        "records": visits.iter().map(record).collect::<Vec<_>>(),
        "simulate": {"from": month, "to": month},
    })
}

/// The status of a visit that the A unit has confirmed as an emergency.
const CONFIRMED: i64 = 3;

pub(super) fn confirmed() -> Text {
    Text::new("A 個管已確認為緊急、非計畫既定", "confirmed by the case manager as an emergency not in the plan")
}

pub(super) fn table(visits: &[Visit]) -> Table {
    let columns = [("起迄時間", "Time"), ("服務代碼", "Code"), ("數量", "Quantity")];
    let plain = |text: String| Text::new(text.clone(), text);
    let rows = visits.iter().map(|(code, quantity, start, end)| {
        vec![plain(format!("{start}–{end}")), plain((*code).to_owned()), plain(quantity.to_string())]
    });
    Table { columns: columns.into_iter().map(|(zh, en)| Text::new(zh, en)).collect(), rows: rows.collect() }
}

/// A day, its weekday, and what is celebrated: nobody has the calendar of past years in their head.
pub(super) fn day_with_weekday(basis: &Basis, day: NaiveDate) -> Text {
    let holiday = match day_kind(basis, day) {
        Some(DayKind::National(holiday) | DayKind::Substitute(holiday)) => holiday.name.clone(),
        _ => Text::default(),
    };
    let named = |name: &str, before: &str| if name.is_empty() { String::new() } else { format!("{before}{name}") };
    let (zh, en) = match day.weekday() {
        Weekday::Mon => ("週一", "Monday"),
        Weekday::Tue => ("週二", "Tuesday"),
        Weekday::Wed => ("週三", "Wednesday"),
        Weekday::Thu => ("週四", "Thursday"),
        Weekday::Fri => ("週五", "Friday"),
        Weekday::Sat => ("週六", "Saturday"),
        Weekday::Sun => ("週日", "Sunday"),
    };
    let of = both(|lang| words::day(day, lang));
    let (holiday_zh, holiday_en) = (named(&holiday.zh, "，"), named(&holiday.en, ", "));
    Text::new(format!("{}（{zh}{holiday_zh}）", of.zh), format!("{} ({en}{holiday_en})", of.en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_told_with_its_weekday() {
        let basis = Basis::embedded().unwrap();
        let told = |year, month, day| day_with_weekday(&basis, NaiveDate::from_ymd_opt(year, month, day).unwrap());
        assert_eq!(told(2018, 12, 1), Text::new("107/12/01（週六）", "2018-12-01 (Saturday)"));
        assert!(told(2019, 1, 1).zh.starts_with("108/01/01（週二，"), "{}", told(2019, 1, 1).zh);
    }
}
