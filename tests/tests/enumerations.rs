//! Everything that can be counted through is counted through, against the tables of the standard
//! written down here once more and formulas of a few lines.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_engine::basis::EMBEDDED;
use ltc_engine::money::Ntd;
use ltc_engine::simulation::{Simulation, SuggestionKind};
use ltc_tests::{month, run, span_of};
use serde_json::{Value, json};

/// Monthly quota of levels 1 to 8. Source: reg:table2.
const CARE: [Ntd; 8] = [0, 10_020, 15_460, 18_580, 24_100, 28_070, 32_090, 36_180];
/// Monthly quota of transport zones 1 to 4. Source: reg:table2.
const TRANSPORT: [Ntd; 4] = [1_680, 1_840, 2_000, 2_400];
/// Yearly respite of levels 1 to 8. Source: reg:table2.
const RESPITE: [Ntd; 8] = [0, 32_340, 32_340, 32_340, 32_340, 32_340, 48_510, 48_510];
/// Welfare classes with their copayment for care and by transport zone. Source: reg:table5.
const CLASSES: [(&str, Ntd, [Ntd; 4]); 3] =
    [("low_income", 0, [0; 4]), ("mid_low_income", 5, [10, 9, 8, 7]), ("general", 16, [30, 27, 25, 21])];
/// Editions with the first whole month of each, counted from 2018-04. Source: S3-1.1, reg:22.
const EDITIONS: [(&str, u32); 5] = [("10704", 0), ("10712", 8), ("10912", 33), ("111", 46), ("114", 89)];
/// From 2023-02 transport begins at level 2, before at level 4. Source: S4-B5.
const TRANSPORT_FROM_LEVEL_2: u32 = 58;

fn edition_of(offset: u32) -> &'static str {
    EDITIONS.iter().rev().find(|(_, from)| *from <= offset).expect("a month of the standard").0
}

/// A purse over the months of an interval: what each adds and what is left of it.
#[derive(Default)]
struct Purse {
    retention: Ntd,
}

impl Purse {
    /// Retention, what is available and what the units inside cost the client: (retention,
    /// available, copayment, self-pay).
    fn month(&mut self, quota: Ntd, units: Ntd, price: Ntd, percent: Ntd) -> (Ntd, Ntd, Ntd, Ntd) {
        let available = quota + self.retention;
        let within = available.min(units * price);
        let copayment = within / price * (price * percent / 100) + within % price * percent / 100;
        let shown = (self.retention, available, copayment, units * price - within);
        self.retention += (quota - units * price).max(0);
        shown
    }
}

#[test]
fn every_level_month_edition_class_and_household() {
    for level in 1..=8_usize {
        for (_, begins) in EDITIONS {
            for (class, care_percent, transport_percents) in CLASSES {
                for foreign_carer in [false, true] {
                    let zone = level % 4;
                    let given = json!({
                        "client": { "id": "A", "cms_level": level, "welfare_class": class,
                            "transport_zone": zone + 1, "foreign_carer": foreign_carer },
                        "plans": [{ "from": month(begins), "items": [
                            { "code": "CC01", "quantity": 2 },
                            { "code": "DA01", "quantity": 3, "unit_price": 215 },
                        ] }],
                        "simulate": span_of(begins, begins + 11),
                    });
                    let result = run(&given);
                    let mut purses = (Purse::default(), Purse::default());
                    for place in 0..12_u32 {
                        let offset = begins + place;
                        if place == 6 {
                            purses = (Purse::default(), Purse::default());
                        }
                        let full = CARE[level - 1];
                        let care = if foreign_carer { full * 30 / 100 } else { full };
                        let lowest = if offset >= TRANSPORT_FROM_LEVEL_2 { 2 } else { 4 };
                        let transport = if level >= lowest { TRANSPORT[zone] } else { 0 };
                        let expected_care = purses.0.month(care, 2, 2_000, care_percent);
                        let expected_transport = purses.1.month(transport, 3, 215, transport_percents[zone]);
                        let at = place as usize;
                        let (row, ride) = (&result.ledger.care[at], &result.ledger.transport[at]);
                        let lines = &result.claims[at].lines;
                        let here = format!("level {level}, {}, {class}, foreign carer {foreign_carer}", month(offset));
                        assert_eq!(row.edition, edition_of(offset), "{here}");
                        assert_eq!((row.interval, row.month_in_interval), (place / 6 + 1, place % 6 + 1), "{here}");
                        assert_eq!((row.quota, ride.quota), (care, transport), "{here}");
                        assert_eq!(
                            (row.retention, row.available, lines[0].copayment, lines[0].self_pay),
                            expected_care,
                            "care, {here}"
                        );
                        assert_eq!(
                            (ride.retention, ride.available, lines[1].copayment, lines[1].self_pay),
                            expected_transport,
                            "transport, {here}"
                        );
                    }
                }
            }
        }
    }
}

/// A reassessment in 2019-03 of a client whose plan of 1,000 began in 2019-01.
fn reassessed(from: usize, to: usize, day: u32) -> Simulation {
    run(&json!({
        "client": { "id": "A", "cms_level": from, "welfare_class": "general" },
        "events": [{ "on": format!("2019-03-{day:02}"), "set": { "cms_level": to } }],
        "plans": [{ "from": "2019-01", "items": [{ "code": "GA05", "quantity": 1 }], "approved": { "care": 1_000 } }],
        "simulate": { "from": "2019-01", "to": "2019-05" },
    }))
}

#[test]
fn every_reassessment_on_every_day_of_a_month() {
    for from in 1..=8_usize {
        for to in 1..=8_usize {
            for day in 1..=31 {
                let here = format!("{from} to {to} on 2019-03-{day:02}");
                let result = reassessed(from, to, day);
                // Places in 2019-01 …: a rise counts from March, anything else from April.
                let new = if to > from { 2 } else { 3 };
                let retained = |level: usize| (CARE[level - 1] - 1_000).max(0);
                for (place, row) in result.ledger.care.iter().enumerate() {
                    let (level, months) = if place < new { (from, place) } else { (to, place - new) };
                    assert_eq!(row.quota, CARE[level - 1], "quota, {here}, {}", row.month);
                    assert_eq!(row.interval, if place < new { 1 } else { 2 }, "{here}, {}", row.month);
                    let expected = Ntd::try_from(months).expect("few months") * retained(level);
                    assert_eq!(row.retention, expected, "retention, {here}, {}", row.month);
                }
                let suggested: Vec<_> = result
                    .suggestions
                    .iter()
                    .map(|one| (one.kind, one.month.map(|month| month.to_string()), one.amount))
                    .collect();
                let old = 2 * retained(from);
                let rise = (SuggestionKind::AdjustmentAfterRise, Some("2019-03".to_owned()), Some(old));
                assert_eq!(suggested, if to > from && old > 0 { vec![rise] } else { vec![] }, "{here}");

                let years: Vec<_> =
                    result.ledger.respite.iter().map(|year| (year.from.to_string(), year.quota)).collect();
                let mut expected = vec![("2019-01".to_owned(), RESPITE[from - 1])];
                if RESPITE[to - 1] != RESPITE[from - 1] {
                    expected.push((month(9 + u32::try_from(new).expect("small")), RESPITE[to - 1]));
                }
                assert_eq!(years, expected, "respite, {here}");
            }
        }
    }
}

/// The price of a code in a month by the document as it stands: its latest entry until then.
fn price_in_document(code: &Value, on: &str) -> Option<i64> {
    let entries = code["prices"].as_array().expect("prices");
    let entry = entries.iter().rfind(|entry| entry["from"].as_str().expect("a date") <= on)?;
    entry["value"]["price"].as_i64()
}

#[test]
fn every_code_in_every_edition_has_a_price_or_a_finding() {
    let document: Value = serde_json::from_str(EMBEDDED).expect("the document");
    let mut tried = 0;
    for code in
        document["codes"].as_object().expect("families").values().flat_map(|codes| codes.as_array().expect("codes"))
    {
        for (edition, begins) in EDITIONS {
            let name = code["code"].as_str().expect("a code");
            let result = run(&json!({
                "client": { "id": "A", "cms_level": 5, "welfare_class": "general", "transport_zone": 1 },
                "plans": [{ "from": month(begins), "items": [{ "code": name, "quantity": 1 }] }],
                "simulate": span_of(begins, begins),
            }));
            let said = result
                .findings
                .iter()
                .any(|finding| finding.field.as_ref().is_some_and(|field| field.starts_with("/plans/0/items/0/")));
            let priced = result.claims[0].lines.first().map(|line| line.price);
            let expected = price_in_document(code, &format!("{}-01", month(begins)));
            assert!(said || (priced.is_some() && priced == expected), "{name} in {edition}: {priced:?}, {expected:?}");
            tried += 1;
        }
    }
    assert_eq!(tried, EDITIONS.len() * 187, "codes of the catalogue × editions");
}

#[test]
fn the_advance_of_every_level() {
    // Source: S3-12.1 with the quotas of reg:table2: quota × 5 × 30 %.
    let caps = [0, 15_030, 23_190, 27_870, 36_150, 42_105, 48_135, 54_270];
    for (level, cap) in (1..=8).zip(caps) {
        let over = |amount: Ntd| {
            let result = run(&json!({
                "client": { "id": "A", "cms_level": level, "welfare_class": "general" },
                "plans": [{ "from": "2018-12", "approved": { "care": 0 } }],
                "advance": { "amount": amount, "start": "2018-12", "discharge": "2018-12" },
                "simulate": span_of(8, 14),
            }));
            let advance = result.advance.expect("an advance");
            assert_eq!(advance.cap, cap, "level {level}");
            result.findings.iter().any(|finding| finding.rule.id() == "advance-over-cap")
        };
        assert!(!over(cap), "level {level}");
        assert!(over(cap + 1), "level {level}");
    }
}
