//! The standard as data: what it says, and that the loader rejects what would be wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a failing test may panic"
)]

use chrono::{Datelike, NaiveDate, Weekday};
use ltc_engine::basis::{
    Basis, Confidence, EMBEDDED, Family, HolidayKind, ListName, Period, PolicyName, Price, RespiteAccess,
    ThresholdName, Timeline,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn basis() -> Basis {
    Basis::embedded().expect("the embedded standard is sound")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn on<'a, T>(timeline: &'a Timeline<T>, date: &str) -> &'a T {
    &timeline.at(day(date)).expect(date).value
}

#[test]
fn the_embedded_standard_loads() {
    let basis = basis();
    assert_eq!(basis.hash().len(), 16);
    assert_eq!(basis.begins(), day("2018-04-01"));
}

#[test]
fn every_code_of_the_catalogue_is_there() {
    let expected = [
        (Family::AA, 13),
        (Family::BA, 37),
        (Family::BB, 14),
        (Family::BC, 14),
        (Family::BD, 3),
        (Family::C, 16),
        (Family::D, 1),
        (Family::E, 52),
        (Family::F, 21),
        (Family::G, 9),
        (Family::SC, 6),
        (Family::OT, 1),
    ];
    let basis = basis();
    let codes = &basis.document().codes;
    let found: Vec<_> = codes.iter().map(|(family, codes)| (*family, codes.len())).collect();
    assert_eq!(found, expected);
    assert_eq!(codes.values().map(Vec::len).sum::<usize>(), 187);
}

#[test]
fn editions_follow_each_other() {
    let basis = basis();
    for (date, id) in [
        ("2018-04-01", "10704"),
        ("2018-11-30", "10704"),
        ("2018-12-01", "10712"),
        ("2020-12-09", "10712"),
        ("2020-12-10", "10912"),
        ("2022-01-31", "10912"),
        ("2022-02-01", "111"),
        ("2025-08-31", "111"),
        ("2025-09-01", "114"),
        ("2026-11-22", "114"),
    ] {
        assert_eq!(basis.edition(day(date)).expect(date).id, id, "{date}");
    }
    assert!(basis.edition(day("2018-03-31")).is_none());
    let new_standard = basis.edition_by_id("10712").expect("10712");
    assert_eq!(new_standard.approvable_from, Some(day("2018-11-15")));
    assert!(new_standard.locks_earlier_plans);
    let locking = basis.document().editions.iter().filter(|edition| edition.locks_earlier_plans).count();
    assert_eq!(locking, 1);
}

#[test]
fn prices_hold_on_their_days() {
    let basis = basis();
    let amount = Price::Amount;
    for (code, date, price, remote) in [
        ("BA01", "2018-04-01", amount(260), amount(310)),
        ("BA01", "2026-11-22", amount(260), amount(310)),
        ("BA02", "2018-11-30", amount(310), amount(370)),
        ("BA02", "2018-12-01", amount(195), amount(235)),
        ("BA02", "2025-09-01", amount(195), amount(235)),
        ("BA07", "2018-12-01", amount(325), amount(385)),
        ("BA18", "2018-11-30", amount(400), amount(480)),
        ("BA18", "2018-12-01", amount(200), amount(240)),
        ("BA20", "2018-11-30", amount(350), amount(420)),
        ("BA20", "2018-12-01", amount(175), amount(210)),
        ("BA09", "2018-11-30", amount(1500), amount(1800)),
        ("BA09", "2018-12-01", Price::Unknown, Price::Unknown),
        ("BA09", "2022-01-31", Price::Unknown, Price::Unknown),
        ("BA09", "2022-02-01", amount(2200), amount(2640)),
        ("BD03", "2018-04-01", amount(35), amount(45)),
        ("BD03", "2020-01-01", Price::Unknown, Price::Unknown),
        ("BD03", "2022-02-01", amount(100), amount(120)),
        ("BD03", "2025-08-31", amount(100), amount(120)),
        ("BD03", "2025-09-01", amount(115), amount(140)),
        ("AA01", "2018-04-01", amount(1500), amount(1800)),
        ("AA01", "2022-02-01", amount(1700), amount(2040)),
        ("AA02", "2018-04-01", amount(300), amount(360)),
        ("AA02", "2022-02-01", amount(400), amount(480)),
        ("AA05", "2018-11-30", amount(100), amount(120)),
        ("AA05", "2018-12-01", amount(200), amount(240)),
        ("AA08", "2018-12-01", amount(385), amount(465)),
        ("AA09", "2018-12-01", amount(770), amount(925)),
        ("AA11", "2018-12-01", amount(50), amount(60)),
        ("BB13", "2022-02-01", amount(1285), amount(1540)),
        ("BC14", "2022-02-01", amount(520), amount(625)),
        ("CB01", "2025-08-31", amount(4000), amount(4800)),
        ("CB01a", "2025-09-01", amount(4500), amount(5400)),
        ("CD01", "2018-04-01", amount(1300), amount(1300)),
        ("GA05", "2018-12-01", amount(2310), amount(2775)),
        ("GA06", "2018-04-01", amount(1300), amount(1560)),
        ("GA06", "2022-02-01", amount(2000), amount(2400)),
        ("GA07", "2018-04-01", amount(1000), amount(1200)),
        ("GA07", "2022-02-01", amount(170), amount(205)),
        ("DA01", "2026-11-22", Price::County, Price::County),
        ("OT01", "2026-11-22", Price::Unknown, Price::Unknown),
        ("SC09", "2023-01-01", amount(770), Price::Unknown),
        ("EA01", "2022-02-01", amount(1200), Price::None),
        ("EA01", "2026-07-01", Price::Unknown, Price::None),
        ("EC11", "2022-02-01", Price::None, Price::None),
        ("EI01", "2026-07-01", Price::Unknown, Price::None),
        ("FA18", "2022-02-01", amount(15_000), Price::None),
    ] {
        let found = on(&basis.code(code).expect(code).prices, date);
        assert_eq!((found.price, found.remote), (price, remote), "{code} on {date}");
    }
}

/// A guard against slips of the pen: remote prices are about 1.2 times the price, but for CD01.
#[test]
fn remote_prices_are_plausible() {
    for code in basis().document().codes.values().flatten().filter(|code| code.code != "CD01") {
        for entry in code.prices.entries() {
            if let (Price::Amount(price), Price::Amount(remote)) = (entry.value.price, entry.value.remote) {
                assert!((remote * 5 - price * 6).abs() <= 25, "{} from {}: {price}, {remote}", code.code, entry.from);
            }
        }
    }
}

#[test]
fn codes_begin_and_end_on_their_days() {
    let basis = basis();
    for (code, date, period) in [
        ("BA06", "2018-11-30", Period::Inside),
        ("BA06", "2018-12-01", Period::Outside),
        ("BA21", "2018-12-01", Period::Outside),
        ("GA08", "2018-12-01", Period::Outside),
        ("BA23", "2018-11-30", Period::Outside),
        ("BA23", "2018-12-01", Period::Inside),
        ("AA11", "2018-11-30", Period::Outside),
        ("AA11", "2018-12-01", Period::Inside),
        ("BA17", "2018-12-31", Period::Inside),
        ("BA17", "2019-01-01", Period::Unknown),
        ("BA17", "2022-02-01", Period::Outside),
        ("BA17d1", "2018-11-30", Period::Outside),
        ("BA17d1", "2022-01-31", Period::Unknown),
        ("BA17d1", "2022-02-01", Period::Inside),
        ("GA01", "2019-12-31", Period::Inside),
        ("GA01", "2020-01-01", Period::Unknown),
        ("GA09", "2022-01-31", Period::Unknown),
        ("GA09", "2022-02-01", Period::Inside),
        ("CB01", "2025-08-31", Period::Inside),
        ("CB01", "2025-09-01", Period::Outside),
        ("CB01a", "2025-08-31", Period::Outside),
        ("CB01a", "2025-09-01", Period::Inside),
        ("FA01", "2026-07-01", Period::Outside),
        ("FA08", "2026-07-01", Period::Inside),
        ("EI05", "2026-06-30", Period::Outside),
        ("EI05", "2026-07-01", Period::Inside),
        ("SC03", "2022-12-31", Period::Outside),
    ] {
        assert_eq!(basis.code(code).expect(code).on(day(date)), period, "{code} on {date}");
    }
}

#[test]
fn quotas_and_rates_hold() {
    let basis = basis();
    let document = basis.document();
    for date in ["2018-04-01", "2026-11-22"] {
        let care = on(&document.benefit.care, date);
        let by_level: Vec<_> = (1..=8).map(|level| care.of(level)).collect();
        assert_eq!(by_level, [0, 10_020, 15_460, 18_580, 24_100, 28_070, 32_090, 36_180]);
        let respite = on(&document.benefit.respite, date);
        let by_level: Vec<_> = (1..=8).map(|level| respite.of(level)).collect();
        assert_eq!(by_level, [0, 32_340, 32_340, 32_340, 32_340, 32_340, 48_510, 48_510]);
        let zones = on(&document.benefit.transport.zones, date);
        let by_zone: Vec<_> = (1..=4).filter_map(|zone| zones.of(zone)).collect();
        assert_eq!(by_zone, [1_680, 1_840, 2_000, 2_400]);
        let rates = on(&document.copayment.transport, date);
        let by_zone: Vec<_> = (1..=4)
            .filter_map(|zone| rates.of(zone))
            .map(|rate| (rate.low_income, rate.mid_low_income, rate.general))
            .collect();
        assert_eq!(by_zone, [(0, 10, 30), (0, 9, 27), (0, 8, 25), (0, 7, 21)]);
        for (rates, expected) in [
            (&document.copayment.care, (0, 5, 16)),
            (&document.copayment.respite, (0, 5, 16)),
            (&document.copayment.aids, (0, 10, 30)),
        ] {
            let rate = on(rates, date);
            assert_eq!((rate.low_income, rate.mid_low_income, rate.general), expected);
        }
        assert_eq!(*on(&document.retention, date), 6);
        assert_eq!(*on(&document.benefit.respite_months, date), 12);
        let advance = on(&document.advance.terms, date);
        assert_eq!((advance.cap_months, advance.cap_percent, advance.window_months), (5, 30, 3));
        assert_eq!((advance.deduct_from_month, advance.deduct_to_month), (2, 6));
        assert_eq!(on(&document.foreign_carer.terms, date).share_percent, 30);
    }
    let min_level = &document.benefit.transport.min_level;
    assert_eq!((*on(min_level, "2023-01-31"), *on(min_level, "2023-02-01")), (4, 2));
    let counties = on(&document.benefit.transport.counties, "2018-04-01");
    assert_eq!(counties.len(), 22);
    for (county, zone) in [("臺北市", 1), ("桃園市", 2), ("高雄市", 3), ("連江縣", 4)] {
        assert_eq!(counties.get(county), Some(&zone), "{county}");
    }
    let aids = |date| on(&document.benefit.aids, date);
    assert_eq!((aids("2026-06-30").amount, aids("2026-06-30").years), (40_000, 3));
    assert_eq!((aids("2026-06-30").second_group, aids("2026-07-01").second_group), (None, Some(60_000)));
}

#[test]
fn households_with_a_foreign_carer_by_date() {
    let basis = basis();
    let may_buy = |code: &str, date: &str| {
        let terms = on(&basis.document().foreign_carer.terms, date);
        terms.may_buy.iter().any(|entry| basis.entry_covers(entry, code))
    };
    for (code, date, expected) in [
        ("CA01", "2018-12-01", true),
        ("BA09", "2018-12-01", false),
        ("BA09", "2022-02-01", true),
        ("BA09a", "2022-02-01", true),
        ("BD03", "2022-02-01", true),
        ("BD01", "2022-02-01", false),
        ("BB01", "2025-08-31", false),
        ("BB01", "2025-09-01", true),
        ("BD01", "2025-09-01", true),
        ("BA01", "2025-09-01", false),
        ("BA09a", "2025-09-01", true),
    ] {
        assert_eq!(may_buy(code, date), expected, "{code} on {date}");
    }
    for (date, expected) in [
        ("2018-11-30", RespiteAccess::CarerAbsentAMonth),
        ("2018-12-01", RespiteAccess::ThreeConditions),
        ("2019-09-24", RespiteAccess::ThreeConditionsOrHighLevel),
        ("2020-12-01", RespiteAccess::CarerAbsent),
        ("2022-02-01", RespiteAccess::Open),
    ] {
        assert_eq!(*on(&basis.document().foreign_carer.respite, date), expected, "{date}");
    }
}

#[test]
fn lists_cover_their_codes() {
    let basis = basis();
    for (list, code, date, expected) in [
        (ListName::Flexible, "BA02", "2018-11-30", true),
        (ListName::Flexible, "BA02", "2018-12-01", false),
        (ListName::Flexible, "BA13", "2018-12-01", true),
        (ListName::Flexible, "BA17d2", "2020-01-01", true),
        (ListName::Flexible, "BA13", "2022-02-01", false),
        (ListName::Flexible, "BA17d2", "2022-02-01", true),
        (ListName::Flexible, "BA17e", "2022-02-01", false),
        (ListName::QuantityExempt, "BA07", "2018-11-30", true),
        (ListName::QuantityExempt, "BA07", "2018-12-01", false),
        (ListName::QuantityExempt, "BA15-2", "2018-12-01", true),
        (ListName::QuantityExempt, "GA09", "2018-12-01", false),
        (ListName::QuantityExempt, "GA09", "2022-02-01", true),
        (ListName::CrossMidnight, "GA05", "2018-12-01", true),
        (ListName::CrossMidnight, "GA06", "2018-12-01", false),
        (ListName::CrossMidnight, "SC06", "2023-01-01", true),
        (ListName::Advance, "CA04", "2018-12-01", true),
        (ListName::Advance, "CA05", "2018-12-01", false),
        (ListName::Advance, "CC01", "2018-12-01", true),
        (ListName::Advance, "CA07", "2022-02-01", true),
        (ListName::Advance, "CB01a", "2025-09-01", true),
        (ListName::Aa05Trigger, "BD01", "2018-12-01", false),
        (ListName::Aa05Trigger, "GA09", "2022-02-01", true),
        (ListName::Aa05NoTrigger, "BA16-2", "2022-02-01", true),
        (ListName::Aa06Tubes, "BA07", "2018-12-01", true),
        (ListName::Aa06Stairs, "BA12", "2018-12-01", true),
        (ListName::Aa06Child, "BA02", "2018-12-01", true),
        (ListName::Aa07Services, "BA14", "2018-12-01", true),
        (ListName::Aa07Services, "BA05-1", "2022-02-01", false),
        (ListName::Aa08Services, "GA09", "2022-02-01", false),
        (ListName::Aa09Services, "GA09", "2022-02-01", true),
        (ListName::Aa10Services, "CA07", "2025-09-01", true),
        (ListName::Aa11Services, "BA05-2", "2022-02-01", true),
        (ListName::Aa11Services, "BA12", "2022-02-01", false),
    ] {
        assert_eq!(basis.on_list(list, code, day(date)), expected, "{} {code} on {date}", list.name());
    }
}

#[test]
fn numbers_of_the_rules_hold() {
    let basis = basis();
    for (name, date, expected) in [
        (ThresholdName::BaMaxMinutes, "2018-12-01", 180),
        (ThresholdName::RecordMaxQuantity, "2018-12-01", 1),
        (ThresholdName::Aa05MinLevel, "2018-12-01", 5),
        (ThresholdName::Aa06WeightKg, "2018-12-01", 70),
        (ThresholdName::Aa06MaxAge, "2018-12-01", 12),
        (ThresholdName::Aa06Workers, "2018-12-01", 2),
        (ThresholdName::Aa07MinLevel, "2018-12-01", 4),
        (ThresholdName::Aa07CarerAge, "2018-12-01", 75),
        (ThresholdName::Aa08FromHour, "2018-12-01", 20),
        (ThresholdName::Aa08ToHour, "2018-12-01", 24),
        (ThresholdName::Aa10FromHour, "2018-12-01", 0),
        (ThresholdName::Aa10ToHour, "2018-12-01", 6),
    ] {
        let found = basis.threshold(name, day(date)).expect(date);
        assert_eq!(found.value, expected, "{} on {date}", name.name());
    }
}

#[test]
fn policies_have_their_defaults() {
    let basis = basis();
    let policies = &basis.document().policies;
    for (name, date, expected) in [
        (PolicyName::WindowOverlap, "2018-12-01", "any_overlap"),
        (PolicyName::Aa05Frequency, "2022-01-31", "per_family"),
        (PolicyName::Aa05Frequency, "2022-02-01", "per_unit_day"),
        (PolicyName::Aa05DementiaMinAge, "2025-12-31", "50"),
        (PolicyName::Aa11DementiaMinAge, "2026-01-01", "none"),
        (PolicyName::Aa10Families, "2025-08-31", "b_and_c"),
        (PolicyName::Aa10Families, "2025-09-01", "b_only"),
        (PolicyName::ReassessedDown, "2022-01-31", "new_interval_next_month"),
        (PolicyName::ReassessedDown, "2022-02-01", "new_interval_next_month_noted"),
        (PolicyName::PartMonth, "2022-01-31", "no_proration"),
        (PolicyName::PartMonth, "2022-02-01", "calendar_days"),
        (PolicyName::OverAllocation, "2018-12-01", "error"),
        (PolicyName::CopayRounding, "2026-11-22", "per_unit_floor"),
    ] {
        let policy = policies.iter().find(|policy| policy.name == name).expect(expected);
        assert_eq!(on(&policy.default, date).name(), expected, "{} on {date}", name.name());
    }
    for policy in policies {
        let values: BTreeSet<_> = policy.values.iter().map(|entry| entry.value).collect();
        assert_eq!(values.len(), policy.values.len(), "{}", policy.name.name());
    }
}

/// The age of dementia is a policy whose value is the number of years itself.
#[test]
fn the_age_of_dementia_ends_with_2025() {
    let basis = basis();
    for policy in [PolicyName::Aa05DementiaMinAge, PolicyName::Aa11DementiaMinAge] {
        let policy = basis.document().policies.iter().find(|entry| entry.name == policy).expect("policy");
        for (date, expected) in [("2018-12-01", "50"), ("2025-12-31", "50"), ("2026-01-01", "none")] {
            assert_eq!(on(&policy.default, date).name(), expected, "{date}");
        }
    }
}

#[test]
fn only_the_shared_codes_are_shared() {
    let basis = basis();
    let shared: Vec<_> =
        basis.document().codes.values().flatten().filter(|code| code.shared_home).map(|code| &code.code).collect();
    assert_eq!(shared, ["BA15-2", "BA16-2"]);
}

#[test]
fn day_care_types_are_for_one_level_each() {
    let basis = basis();
    for family in [Family::BB, Family::BC] {
        for (place, code) in basis.document().codes.get(&family).expect("family").iter().enumerate() {
            let range = on(code.levels.as_ref().expect(&code.code), "2018-12-01");
            let level = u8::try_from(place / 2 + 2).expect("fourteen codes");
            assert_eq!((range.min, range.max), (level, level), "{}", code.code);
        }
    }
    let bath = basis.code("BA09").and_then(|code| code.levels.as_ref()).expect("levels of BA09");
    assert_eq!((on(bath, "2025-12-31").min, on(bath, "2026-01-01").min), (2, 5));
}

#[test]
fn the_calendar_is_whole() {
    let basis = basis();
    let calendar = &basis.document().calendar;
    assert_eq!((calendar.from, calendar.to), (day("2018-01-01"), day("2027-12-31")));
    let count = |kind| calendar.holidays.iter().filter(|holiday| holiday.kind == kind).count();
    assert_eq!((count(HolidayKind::National), count(HolidayKind::Substitute)), (119, 58));
    assert_eq!(calendar.make_up_workdays.len(), 19);
    for workday in &calendar.make_up_workdays {
        assert_eq!(workday.date.weekday(), Weekday::Sat, "{}", workday.date);
    }
    let inside = calendar.from..=calendar.to;
    let holidays = calendar.holidays.iter().map(|holiday| holiday.date);
    let dates: Vec<_> = holidays.chain(calendar.make_up_workdays.iter().map(|workday| workday.date)).collect();
    assert!(dates.iter().all(|date| inside.contains(date)));
    for holiday in calendar.holidays.iter().filter(|holiday| holiday.kind == HolidayKind::Substitute) {
        assert!(!matches!(holiday.date.weekday(), Weekday::Sat | Weekday::Sun), "{}", holiday.date);
    }
    for year in 2018..=2027 {
        let national = calendar.holidays.iter().filter(|h| h.kind == HolidayKind::National && h.date.year() == year);
        assert!(national.count() >= 10, "{year}");
    }
}

/// Every text of the document, with where it stands.
fn texts<'a>(at: String, value: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(fields) if fields.contains_key("zh") || fields.contains_key("en") => found.push((at, value)),
        Value::Object(fields) => {
            for (key, inner) in fields {
                texts(format!("{at}/{key}"), inner, found);
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                texts(format!("{at}/{place}"), inner, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let document: Value = serde_json::from_str(EMBEDDED).unwrap();
    let mut found = Vec::new();
    texts(String::new(), &document, &mut found);
    assert!(found.len() > 600, "{}", found.len());
    let is_chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (at, text) in found {
        let zh = text["zh"].as_str().unwrap_or_default();
        let en = text["en"].as_str().unwrap_or_default();
        assert!(zh.chars().any(is_chinese), "{at}: {zh}");
        assert!(!en.trim().is_empty() && !en.chars().any(is_chinese), "{at}: {en}");
        assert!(zh == zh.trim() && en == en.trim(), "{at}");
    }
}

/// What only the authority can say is cited from it: the system's notes, laws, letters, the
/// rejection codes.
#[test]
fn official_values_cite_the_authority() {
    fn walk(at: &str, value: &Value, authority: &[&str]) {
        if let Some(fields) = value.as_object() {
            if fields.get("confidence").is_some_and(|grade| grade == "official") {
                let cited = fields["source"].as_array().unwrap();
                let is_authority = |id: &Value| {
                    id.as_str().and_then(|id| id.split([':', '-']).next()).is_some_and(|id| authority.contains(&id))
                };
                assert!(cited.iter().any(is_authority), "{at}: {value}");
            }
            for (key, inner) in fields {
                walk(&format!("{at}/{key}"), inner, authority);
            }
        }
        for (place, inner) in value.as_array().into_iter().flatten().enumerate() {
            walk(&format!("{at}/{place}"), inner, authority);
        }
    }
    let document: Value = serde_json::from_str(EMBEDDED).unwrap();
    walk("", &document, &["S0", "S3", "reg", "contract", "official", "letter108", "faq"]);
}

#[test]
fn sources_lead_to_titles() {
    let basis = basis();
    for (id, title) in [
        ("S3-9.2", "How retention accrues"),
        ("S3", "Care management system: notes on the release of November 2018 (v1)"),
        ("reg:12", "Article 12: periods, proration and retention"),
        ("reg:999", "Regulations on LTC service application and benefits"),
        ("official:E5007", "Error codes of the payment-review system (API specification v2.2.1)"),
    ] {
        assert_eq!(basis.source_title(id).expect(id).en, title);
    }
    assert!(basis.source_title("nowhere:1").is_none());
    for entry in &basis.document().sources {
        if let Some(document) = &entry.document {
            assert!(basis.document().sources.iter().any(|other| other.id == *document), "{}", entry.id);
        } else {
            assert!(!entry.id.contains([':', '-']), "{} is a clause without its document", entry.id);
        }
    }
}

#[test]
fn grades_say_how_sure_a_price_is() {
    let basis = basis();
    for (code, date, expected) in [
        ("BA01", "2018-04-01", Confidence::Agreed),
        ("BA01", "2018-12-01", Confidence::Inferred),
        ("BA01", "2022-02-01", Confidence::Agreed),
        ("AA05", "2018-12-01", Confidence::Official),
        ("AA12", "2022-02-01", Confidence::Single),
    ] {
        let found = basis.code(code).and_then(|code| code.prices.at(day(date))).expect(code);
        assert_eq!(found.confidence, expected, "{code} on {date}");
    }
}

struct Rejection {
    /// What is changed.
    at: &'static str,
    change: Change,
    /// What the loader has to answer.
    path: &'static str,
    says: &'static str,
}

enum Change {
    Set(Value),
    Remove,
    Push(Value),
}

fn rejected(at: &'static str, change: Change, path: &'static str, says: &'static str) -> Rejection {
    Rejection { at, change, path, says }
}

fn set(value: Value) -> Change {
    Change::Set(value)
}

impl Change {
    fn apply(&self, document: &mut Value, at: &str) {
        let (parent, key) = at.rsplit_once('/').expect(at);
        let target = document.pointer_mut(parent).expect(parent);
        match (self, target) {
            (Change::Push(value), target) => target[key].as_array_mut().expect(at).push(value.clone()),
            (Change::Set(value), Value::Array(items)) => items[key.parse::<usize>().expect(at)] = value.clone(),
            (Change::Set(value), target) => target[key] = value.clone(),
            (Change::Remove, Value::Array(items)) => drop(items.remove(key.parse::<usize>().expect(at))),
            (Change::Remove, target) => drop(target.as_object_mut().expect(at).remove(key).expect(at)),
        }
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "one line for each thing that can be wrong")]
fn the_loader_rejects_what_is_wrong() {
    let cases = [
        // Form.
        rejected("/surprise", set(json!(1)), "/surprise", "unknown field `surprise`"),
        rejected("/retention/0/colour", set(json!("red")), "/retention/0/colour", "unknown field `colour`"),
        rejected("/codes/BA/0/unit", Change::Remove, "/codes/BA/0/unit", "missing field `unit`"),
        rejected("/codes/BA/0/prices/0/from", set(json!("2018-13-40")), "/codes/BA/0/prices/0/from", "no-date"),
        rejected("/codes/BA/0/prices/0/value/price", set(json!("free")), "/codes/BA/0/prices/0/value/price", "Price"),
        rejected(
            "/codes/BA/0/prices/0/value/price",
            set(json!(-5)),
            "/codes/BA/0/prices/0/value/price",
            "whole number from 0",
        ),
        rejected("/retention/0/confidence", set(json!("sure")), "/retention/0/confidence", "unknown value"),
        rejected("/lists/surprise", set(json!([])), "/lists/surprise", "unknown value"),
        rejected("/policies/0/values/0/value", set(json!("surprise")), "/policies/0/values/0/value", "unknown value"),
        rejected("/codes/ZZ", set(json!([])), "/codes/ZZ", "unknown value"),
        // Editions.
        rejected("/editions", set(json!([])), "/editions", "has no entry"),
        rejected("/editions/1/id", set(json!("10704")), "/editions/1", "10704 occurs twice"),
        rejected("/editions/1/from", set(json!("2018-04-01")), "/editions/1", "precedes the one before it"),
        rejected("/editions/1/approvable_from", set(json!("2018-12-02")), "/editions/1", "ends on 2018-12-01"),
        rejected("/editions/0/source", set(json!([])), "/editions/0", "cites no source"),
        // Families and codes.
        rejected("/families/G/source", set(json!([])), "/families/G", "cites no source"),
        rejected("/families/G", Change::Remove, "/families", "the family G is missing"),
        rejected("/codes/OT", Change::Remove, "/codes", "the family OT is missing"),
        rejected("/codes/BA/0/code", set(json!("CA99")), "/codes/BA/0", "does not belong to this family"),
        rejected("/codes/BA/1/code", set(json!("BA01")), "/codes/BA/1", "BA01 occurs twice"),
        rejected("/codes/BA/0/in_force/to", set(json!("2018-01-01")), "/codes/BA/0/in_force", "before it begins"),
        rejected(
            "/codes/BA/0/in_force/maybe_from",
            set(json!("2019-01-01")),
            "/codes/BA/0/in_force",
            "before it begins",
        ),
        rejected("/codes/BA/0/in_force/source", set(json!([])), "/codes/BA/0/in_force", "cites no source"),
        rejected("/codes/BA/0/prices", set(json!([])), "/codes/BA/0/prices", "has no entry"),
        rejected("/codes/BA/0/prices/0", Change::Remove, "/codes/BA/0/prices", "no price entry for 2018-04-01"),
        rejected("/codes/BA/0/prices/2/to", set(json!("2026-01-01")), "/codes/BA/0/prices", "has no price entry"),
        rejected("/codes/BA/0/prices/1/from", set(json!("2018-04-01")), "/codes/BA/0/prices/1", "overlaps or precedes"),
        rejected("/codes/BA/0/prices/0/to", set(json!("2018-12-01")), "/codes/BA/0/prices/1", "overlaps or precedes"),
        rejected(
            "/codes/BA/0/prices/0/to",
            set(json!("2018-10-31")),
            "/codes/BA/0/prices/1",
            "no value from 2018-11-01",
        ),
        rejected("/codes/BA/0/prices/0/to", set(json!("2018-01-01")), "/codes/BA/0/prices/0", "before it begins"),
        rejected("/codes/BA/0/prices/0/source", set(json!([])), "/codes/BA/0/prices/0", "cites no source"),
        rejected("/codes/BA/0/in_force/to", set(json!("2019-01-01")), "/codes/BA/0/prices", "can never take effect"),
        rejected("/codes/BA/0/limits/0/source", set(json!([])), "/codes/BA/0/limits/0", "cites no source"),
        rejected("/codes/BB/0/levels", set(json!([])), "/codes/BB/0/levels", "has no entry"),
        // Values that hold from the first edition on, without end.
        rejected("/benefit/care/0/from", set(json!("2018-05-01")), "/benefit/care", "after the first edition"),
        rejected("/benefit/care/0/to", set(json!("2030-12-31")), "/benefit/care", "no value from 2030-12-31"),
        rejected("/benefit/respite/0/value", set(json!([0, 1])), "/benefit/respite/0/value", "wrong length"),
        rejected("/retention/0/value", set(json!(0)), "/retention", "0 is out of range"),
        rejected("/benefit/respite_months/0/value", set(json!(500)), "/benefit/respite_months", "500 is out of range"),
        rejected("/advance/terms/0/value/cap_percent", set(json!(130)), "/advance/terms", "out of range"),
        rejected("/advance/terms/0/value/deduct_from_month", set(json!(7)), "/advance/terms", "out of range"),
        rejected(
            "/foreign_carer/terms/0/value/share_percent",
            set(json!(101)),
            "/foreign_carer/terms",
            "101 is out of range",
        ),
        rejected("/foreign_carer/terms/0/value/may_buy/0", set(json!("CX")), "/foreign_carer/terms", "CX is neither"),
        // Lists and numbers.
        rejected("/lists/advance", Change::Remove, "/lists", "advance is missing"),
        rejected("/lists/advance/0/value/0", set(json!("XX01")), "/lists/advance", "XX01 is neither a service code"),
        rejected("/lists/advance/0/from", set(json!("2018-12-01")), "/lists/advance", "after the first edition"),
        rejected("/thresholds/aa06_weight_kg", Change::Remove, "/thresholds", "aa06_weight_kg is missing"),
        rejected(
            "/thresholds/aa06_weight_kg/0/source",
            set(json!([])),
            "/thresholds/aa06_weight_kg/0",
            "cites no source",
        ),
        rejected(
            "/lists/advance/0/source",
            set(json!(["S3-x", "S9"])),
            "/lists/advance/0",
            "S9 is not in the register",
        ),
        // Policies.
        rejected("/policies/0", Change::Remove, "/policies", "window_overlap is missing"),
        rejected(
            "/policies/0/default/0/value",
            set(json!("counts")),
            "/policies/window_overlap",
            "the default counts is not",
        ),
        rejected("/policies/0/source", set(json!([])), "/policies/window_overlap", "cites no source"),
        // Calendar.
        rejected("/calendar/holidays/1/date", set(json!("2018-01-01")), "/calendar/2018-01-01", "occurs twice"),
        rejected(
            "/calendar/holidays/0/date",
            set(json!("2018-07-01")),
            "/calendar/holidays",
            "precedes the one before it",
        ),
        rejected("/calendar/to", set(json!("2026-12-31")), "/calendar/2027-01-01", "can never take effect"),
        rejected("/calendar/make_up_workdays/0/source", set(json!([])), "/calendar/2018-03-31", "cites no source"),
        // Sources.
        rejected("/retention/0/source", set(json!(["rumour"])), "/retention/0", "rumour is not in the register"),
        rejected(
            "/sources",
            Change::Push(json!({ "id": "unread", "title": { "zh": "無", "en": "None" } })),
            "/sources",
            "nothing cites the source unread",
        ),
        rejected(
            "/sources",
            Change::Push(json!({ "id": "S3", "title": { "zh": "無", "en": "None" } })),
            "/sources",
            "S3 occurs twice",
        ),
    ];
    let sound: Value = serde_json::from_str(EMBEDDED).unwrap();
    let mut wrong = Vec::new();
    for case in cases {
        let mut document = sound.clone();
        case.change.apply(&mut document, case.at);
        let Err(error) = Basis::from_json(&document.to_string()) else {
            panic!("accepted: a change at {} that is wrong because it {}", case.at, case.says);
        };
        if error.path != case.path || !error.to_string().contains(case.says) {
            wrong.push(format!("{} should be rejected at {} because it {}: {error}", case.at, case.path, case.says));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn text_that_is_not_one_document_is_rejected() {
    for (json, says) in
        [("", "not JSON"), ("{", "not JSON"), ("[]", "expected Object"), ("{}", "missing field `benefit`")]
    {
        let error = Basis::from_json(json).expect_err(json);
        assert!(error.to_string().contains(says), "{json:?}: {error}");
    }
    let error = Basis::from_json(&format!("{EMBEDDED}{{}}")).expect_err("two documents");
    assert!(error.to_string().contains("not JSON"), "{error}");
}

#[test]
fn a_changed_copy_has_another_hash() {
    let mut document: Value = serde_json::from_str(EMBEDDED).unwrap();
    document["codes"]["BA"][0]["prices"][2]["value"]["price"] = json!(270);
    let changed = Basis::from_json(&document.to_string()).expect("a sound change");
    let price = on(&changed.code("BA01").expect("BA01").prices, "2022-02-01").price;
    assert_eq!(price, Price::Amount(270));
    assert_ne!(changed.hash(), basis().hash());
}
