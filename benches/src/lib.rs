//! The cases that are measured.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a benchmark whose case is broken may panic"
)]

pub mod month;

use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use serde_json::{Value, json};

/// The standard of this build.
pub fn basis() -> Basis {
    Basis::embedded().expect("the embedded standard is sound")
}

/// The case of the source's own ledger screen, as JSON: five months with advance and allocations.
pub fn ledger_screen() -> String {
    let scenario: Value = serde_json::from_str(include_str!("../../tests/scenarios/seed-ledger-10707.json"))
        .expect("the scenario is JSON");
    scenario.get("given").expect("the scenario has a case").to_string()
}

/// A large case, as JSON: 24 months over the editions of 2018 to 2020, 30 services a month,
/// reassessments, an advance, an adjustment, four allocations a month.
pub fn large() -> String {
    let codes = [
        "BA01", "BA02", "BA03", "BA04", "BA05", "BA07", "BA08", "BA10", "BA11", "BA12", "BA13", "BA14", "BA15", "BA16",
        "BA18", "BA20", "BA22", "BA23", "BA24", "BB11", "BC11", "BD01", "BD02", "CB02", "CB03", "CC01", "GA03", "GA04",
        "GA05", "AA08",
    ];
    let items: Vec<Value> = codes.iter().map(|code| json!({ "code": code, "quantity": 3 })).collect();
    let months: Vec<String> = (0..24).map(|n| format!("{}-{:02}", 2018 + (n + 9) / 12, (n + 9) % 12 + 1)).collect();
    let allocations: Vec<Value> = months
        .iter()
        .flat_map(|month| {
            [("month", 4_000), ("month", 3_000), ("month", 2_000), ("retention", 10)].map(|(fund, amount)| {
                json!({ "month": month, "unit": "A", "quota_type": "care", "fund": fund, "amount": amount })
            })
        })
        .collect();
    let plans = ["2018-10", "2019-04", "2019-10", "2020-04"].map(|from| json!({ "from": from, "items": items }));
    json!({
        "client": { "id": "A", "cms_level": 6, "welfare_class": "general", "transport_zone": 4, "remote_area": true },
        "events": [
            { "on": "2019-03-14", "set": { "cms_level": 8 } },
            { "on": "2019-12-01", "set": { "welfare_class": "mid_low_income" } },
            { "on": "2020-03-14", "set": { "cms_level": 7 } },
        ],
        "plans": plans,
        "advance": { "amount": 20_000, "start": "2018-10", "discharge": "2018-10" },
        "adjustments": [{ "month": "2019-03", "quota_type": "care", "amount": 6_810, "note": "更正" }],
        "allocations": allocations,
        "simulate": { "from": "2018-10", "to": "2020-09" },
    })
    .to_string()
}

/// A client's month of service, as JSON: conditions of every surcharge by turns, `records` records
/// of two units over the days and hours of 2018-12, one surcharge claimed.
pub fn served(client: usize, records: usize) -> String {
    let items: [&[&str]; 4] =
        [&["I06b-2", "H1a-1"], &["A3a2-1-1", "G4e-13", "G2c-4"], &["A3a2-2-1", "E8-3"], &["G4e-12", "H1a-2"]];
    let codes = ["BA02", "BA07", "BA12", "BA16-1", "BA01", "BA20", "BB01", "CA01", "GA09", "BA13"];
    let at = |place: usize| {
        let (day, hour) = (place % 31 + 1, (place * 7 + client) % 24);
        json!({ "client": "A", "date": format!("2018-12-{day:02}"), "code": codes[(place + client) % codes.len()],
            "quantity": 1, "start": format!("{hour:02}:00"), "end": format!("{hour:02}:45"),
            "workers": [format!("W{}", place % 5)], "unit": if place.is_multiple_of(3) { "乙" } else { "甲" } })
    };
    let plan = ["BA01", "BA02", "BA12", "BB01", "CA01"].map(|code| json!({ "code": code, "quantity": 8 }));
    let trainings = |n: usize| if n.is_multiple_of(2) { json!([{ "kind": "disability" }]) } else { json!([]) };
    let workers: Vec<Value> = (0..5).map(|n| json!({ "id": format!("W{n}"), "trainings": trainings(n) })).collect();
    json!({
        "client": { "id": "A", "cms_level": 2 + client % 7, "welfare_class": "general", "birth_date": "1950-06-01",
            "assessment": items[client % items.len()], "weight_kg": 72, "carers": [], "two_workers_for_ba12": true },
        "plans": [{ "from": "2018-12", "items": plan }],
        "workers": workers,
        "records": (0..records).map(at).collect::<Vec<_>>(),
        "claimed_surcharges": [{ "code": "AA05", "month": "2018-12", "quantity": 20 }],
        "simulate": { "from": "2018-12", "to": "2018-12" },
    })
    .to_string()
}

/// Reads a case that is known to be sound.
pub fn read(json: &str) -> Case {
    read_case(json).expect("the case is sound")
}
