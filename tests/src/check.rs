//! Months of records for properties of the check, and what is found in them.

use crate::basis;
use ltc_check::records::{Channel, Field, Records, Source};
use ltc_check::{CheckInput, Checker};
use ltc_engine::calendar::Month;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The cells of a record.
pub type Cells = Vec<(Field, String)>;

/// People with correct check digits, and some without.
const CLIENTS: [&str; 5] = ["A123456789", "A100000001", "A200000003", "A12345678X", ""];
const WORKERS: [&str; 6] = ["B123456780", "B100000002", "B200000004", "B1", "", ""];
const DATES: [&str; 8] = ["1150701", "1150701", "1150702", "1150704", "1150731", "1150801", "1150732", ""];
const CODES: [&str; 26] = [
    "BA01", "BA02", "BA02", "BA07", "BA09", "BA12", "BA13", "BA14", "BA15-1", "BA16-1", "BA17a", "BA22", "BB01",
    "BC01", "BD03", "CA07", "CB01", "DA01", "GA05", "GA06", "GA09", "SC05", "OT01", "AA01", "ZZ01", "",
];

/// One record. Its beginning is its own, so that no two stand at the same time by chance.
fn cells(place: usize) -> impl Strategy<Value = Cells> {
    let pick = |words: &'static [&'static str]| prop::sample::select(words);
    let who = (pick(&CLIENTS), pick(&WORKERS), pick(&WORKERS));
    let what = (pick(&DATES), pick(&CODES), pick(&["1", "1", "1", "2", ""]), pick(&["1", "1", "2", "3", "0", "x", ""]));
    let minutes = prop::sample::select(vec![30_usize, 45, 60, 120, 180, 181, 300, 0]);
    let flags = (prop::bool::weighted(0.1), prop::bool::weighted(0.1), pick(&["", "", "", "195", "1"]));
    (who, what, minutes, flags).prop_map(move |(who, what, minutes, (missed, last, price))| {
        let start = 6 * 60 + place * 17 % 900;
        let end = (start + minutes).min(24 * 60);
        let texts = [
            (Field::Id, format!("r{place}")),
            (Field::Client, who.0.to_owned()),
            (Field::Worker1, who.1.to_owned()),
            (Field::Worker2, who.2.to_owned()),
            (Field::Date, what.0.to_owned()),
            (Field::Code, what.1.to_owned()),
            (Field::FeeType, what.2.to_owned()),
            (Field::Quantity, what.3.to_owned()),
            (Field::UnitPrice, price.to_owned()),
            (Field::StartHour, (start / 60).to_string()),
            (Field::StartMinute, (start % 60).to_string()),
            (Field::EndHour, (end / 60).to_string()),
            (Field::EndMinute, (end % 60).to_string()),
            (Field::MissedVisit, if missed { "1" } else { "" }.to_owned()),
            (Field::LastService, if last { "1" } else { "" }.to_owned()),
        ];
        texts.to_vec()
    })
}

/// A month: records, some of them entered twice.
pub fn any_month() -> impl Strategy<Value = Vec<Cells>> {
    let records: Vec<_> = (0..22).map(cells).collect();
    (records, 1_usize..22, prop::option::of(any::<prop::sample::Index>())).prop_map(|(mut rows, len, twice)| {
        rows.truncate(len);
        if let Some(twice) = twice {
            let copy = rows[twice.index(rows.len())].clone();
            rows.push(copy);
        }
        rows
    })
}

/// Reads records as a table is read.
pub fn read_month(rows: &[Cells]) -> Records {
    let mut records = Records::new(basis());
    records.begin_source(Source { file: "month.csv".to_owned(), channel: Channel::Table, ..Source::default() });
    for (place, row) in (2..).zip(rows) {
        records.begin();
        for (field, text) in row {
            records.cell(*field, text);
        }
        records.end(place);
    }
    records
}

/// What is found, independent of where the records stand: how often each rule was raised on which
/// records, these taken together with the ones they clash with.
pub type Findings = BTreeMap<(&'static str, Vec<String>), usize>;

/// Checks records and says what is found. `is_wanted` chooses findings by the client's ID.
pub fn findings(rows: &[Cells], is_wanted: impl Fn(&str) -> bool) -> Findings {
    // Told, so that more records cannot change which month most of them are of.
    let input = CheckInput { month: Month::new(2026, 7), ..CheckInput::default() };
    let mut checker = Checker::new(basis(), &input, read_month(rows)).expect("no policies");
    checker.check();
    let mut found = Findings::new();
    for hit in checker.found().hits() {
        let records = checker.records();
        if !is_wanted(records.name(records.row(hit.record).client)) {
            continue;
        }
        let related = checker.found().related(hit).iter().copied();
        let mut names: Vec<String> =
            related.chain([hit.record]).map(|record| records.value(record, Field::Id).into_owned()).collect();
        names.sort();
        *found.entry((hit.rule.entry().id, names)).or_default() += 1;
    }
    found
}
