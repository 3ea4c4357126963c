//! From service records to AA rows: windows, days off, workers, frequencies, exclusions, prices,
//! and what was claimed against them.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a failing test may panic")]

use ltc_engine::simulation::Simulation;
use ltc_engine::surcharge::{RowStatus, SurchargeRow};
use ltc_tests::run;
use ltc_tests::surcharges::{case_with, clock, line, lines, merge, record};
use serde_json::{Value, json};

const MONDAY: &str = "2018-12-03";
/// The codes of the rows that these records bring, each with `?` while it waits.
fn codes(records: &[Value], facts: &Value, more: &Value) -> Vec<String> {
    let result = run(&case_with(records, facts, more));
    let code = |row: &SurchargeRow| match row.status {
        RowStatus::Derived => row.code.to_owned(),
        RowStatus::NeedsConfirmation => format!("{}?", row.code),
    };
    result.surcharge_rows.iter().map(code).collect()
}

fn rules(result: &Simulation) -> Vec<&'static str> {
    result.findings.iter().map(|finding| finding.rule.id()).collect()
}

#[test]
fn visits_at_the_edges_of_evening_and_night() {
    let times = [0, 1, 30, 359, 360, 361, 720, 1199, 1200, 1201, 1438, 1439, 1440];
    for start in times {
        for end in times.into_iter().filter(|end| *end > start) {
            for by_start in [false, true] {
                let in_window = |from: u32, to: u32| {
                    let minutes = start..if by_start { start + 1 } else { end };
                    minutes.into_iter().any(|minute| (from..to).contains(&minute))
                };
                let wanted: Vec<&str> = [("AA08", in_window(1200, 1440)), ("AA10", in_window(0, 360))]
                    .into_iter()
                    .filter_map(|(code, is)| is.then_some(code))
                    .collect();
                let policy = if by_start { "start_in_window" } else { "any_overlap" };
                let visit = record("BA02", MONDAY, &clock(start), &clock(end), &json!({ "aa10_status": 3 }));
                let found = codes(&[visit], &json!({}), &json!({ "policies": { "window_overlap": policy } }));
                assert_eq!(found, wanted, "{}-{} {policy}", clock(start), clock(end));
            }
        }
    }
}

#[test]
fn times_that_cannot_be_read_bring_neither_evening_nor_night() {
    for (start, end) in [
        ("20:00", "20:00"),
        ("21:00", "20:30"),
        ("24:00", "24:00"),
        ("20:60", "21:00"),
        ("", "21:00"),
        ("20:00", "24:01"),
    ] {
        let visit = record("BA02", MONDAY, start, end, &json!({}));
        assert_eq!(codes(&[visit], &json!({}), &json!({})), [""; 0], "{start}-{end}");
    }
}

#[test]
fn days_off() {
    for (day, wanted) in [
        ("2018-12-03", ""),
        ("2018-12-01", "AA09"),
        ("2018-12-02", "AA09"),
        ("2018-12-22", "AA09"),
        ("2018-12-31", "AA09?"),
        ("2019-01-01", "AA09"),
        ("2020-02-29", "AA09"),
        ("2020-02-28", "AA09"),
        ("2022-01-01", "AA09"),
        ("2022-09-09", "AA09?"),
        ("2026-02-28", "AA09"),
        ("2026-02-27", "AA09?"),
        ("2026-05-01", "AA09"),
        ("2025-05-01", ""),
        // Beyond the calendar a weekday is not known, a weekend is.
        ("2040-01-02", ""),
        ("2040-01-07", "AA09"),
    ] {
        for code in ["BA02", "GA05", "DA01"] {
            let wanted: &[&str] = if wanted.is_empty() || code == "DA01" { &[] } else { &[wanted] };
            let visit = record(code, day, "09:00", "10:00", &json!({}));
            assert_eq!(codes(&[visit], &json!({}), &json!({})), *wanted, "{code} on {day}");
            let renounced = record(code, day, "09:00", "10:00", &json!({ "apply_aa09": false }));
            assert_eq!(codes(&[renounced], &json!({}), &json!({})), [""; 0], "{code} on {day}, renounced");
        }
    }
    // One visit renounces, the other does not: the row rests on the other.
    let visits = [
        record("BA02", "2018-12-01", "09:00", "10:00", &json!({ "apply_aa09": false })),
        record("BA07", "2018-12-01", "11:00", "12:00", &json!({ "apply_aa09": true })),
    ];
    assert_eq!(lines(&run(&case_with(&visits, &json!({}), &json!({})))), ["AA09 甲 2018-12-01 770 [1]"]);
}

#[test]
fn evening_on_a_day_off() {
    let evening = |day, more| codes(&[record("BA02", day, "20:00", "21:00", &more)], &json!({}), &json!({}));
    assert_eq!(evening("2018-12-01", json!({})), ["AA09"]);
    assert_eq!(evening("2018-12-01", json!({ "apply_aa09": false })), ["AA08"]);
    assert_eq!(evening("2018-12-31", json!({})), ["AA08", "AA09?"]);
    // Each unit has its own.
    let visits = [
        record("BA02", "2018-12-01", "20:00", "21:00", &json!({ "apply_aa09": false })),
        record("BA02", "2018-12-01", "09:00", "10:00", &json!({ "unit": "乙" })),
    ];
    let rows = lines(&run(&case_with(&visits, &json!({}), &json!({}))));
    assert_eq!(rows, ["AA09 乙 2018-12-01 770 [1]", "AA08 甲 2018-12-01 385 [0]"]);
}

#[test]
fn the_dearer_of_evening_and_day_off() {
    // Were the evening dearer, it would stand.
    let mut document: Value = serde_json::from_str(ltc_engine::basis::EMBEDDED).expect("the standard");
    let codes = document["codes"]["AA"].as_array_mut().expect("the AA codes");
    for code in codes.iter_mut().filter(|code| code["code"] == "AA08") {
        for price in code["prices"].as_array_mut().expect("prices") {
            price["value"]["price"] = json!(771);
        }
    }
    let changed = ltc_engine::basis::Basis::from_json(&document.to_string()).expect("a sound standard");
    let visit = [record("BA02", "2018-12-01", "20:00", "21:00", &json!({}))];
    for (facts, wanted) in [(json!({}), "AA08"), (json!({ "remote_area": true }), "AA09")] {
        let given = ltc_tests::case_of(&case_with(&visit, &facts, &json!({})));
        let result = ltc_engine::simulate(&changed, &given).expect("a possible case");
        let found: Vec<&str> = result.surcharge_rows.iter().map(|row| row.code).collect();
        assert_eq!(found, [wanted]);
    }
}

#[test]
fn nights_by_what_was_confirmed() {
    for (status, wanted, finding) in [
        (json!(null), "AA10?", ""),
        (json!(0), "AA10?", ""),
        (json!(1), "AA10?", "E5115"),
        (json!(2), "", ""),
        (json!(3), "AA10", ""),
    ] {
        let more = if status.is_null() { json!({}) } else { json!({ "aa10_status": status }) };
        let result = run(&case_with(&[record("BA02", MONDAY, "02:00", "03:00", &more)], &json!({}), &json!({})));
        let wanted = match wanted {
            "" => vec![],
            "AA10" => vec!["AA10 甲 2018-12-03 1000 [0]"],
            _ => vec!["AA10 甲 2018-12-03 1000 [0] ?"],
        };
        assert_eq!(lines(&result), wanted, "status {status}");
        assert_eq!(rules(&result), if finding.is_empty() { vec![] } else { vec![finding] }, "status {status}");
    }
    // What is confirmed stands for the day; what still waits adds nothing.
    let visits = [(1, "01:00"), (3, "02:00"), (2, "03:00"), (0, "04:00"), (3, "05:00")].map(|(status, start)| {
        record("BA02", MONDAY, start, &format!("{}:30", &start[..2]), &json!({ "aa10_status": status }))
    });
    assert_eq!(lines(&run(&case_with(&visits, &json!({}), &json!({})))), ["AA10 甲 2018-12-03 1000 [1, 4]"]);
}

#[test]
fn two_workers_at_one_visit() {
    let facts = json!({ "two_workers_for_ba12": true });
    let visit = |start: &str, end: &str, workers: &[&str], more: Value| {
        let mut visit = record("BA12", MONDAY, start, end, &json!({ "workers": workers }));
        merge(&mut visit, &more);
        visit
    };
    let none: [&str; 0] = [];
    let one = visit("09:00", "10:00", &["W1"], json!({}));
    for (other, wanted) in [
        (visit("09:00", "10:00", &["W2"], json!({})), &["AA06 甲 2018-12-03 200 [0, 1]"][..]),
        (visit("09:59", "10:30", &["W2"], json!({})), &["AA06 甲 2018-12-03 200 [0, 1]"]),
        (visit("08:00", "09:01", &["W2"], json!({})), &["AA06 甲 2018-12-03 200 [0, 1]"]),
        (visit("10:00", "10:30", &["W2"], json!({})), &none),
        (visit("08:00", "09:00", &["W2"], json!({})), &none),
        (visit("09:00", "10:00", &["W1"], json!({})), &none),
        (visit("09:00", "10:00", &["W2"], json!({ "unit": "乙" })), &none),
        (visit("09:00", "10:00", &["W2"], json!({ "date": "2018-12-04" })), &none),
        (visit("09:00", "10:00", &["W2"], json!({ "code": "BA07" })), &none),
        (visit("09:00", "10:00", &["W2"], json!({ "fee_type": 2 })), &none),
        (visit("12:00", "13:00", &["W2", "W3"], json!({})), &["AA06 甲 2018-12-03 200 [1]"]),
        (visit("12:00", "13:00", &["W2", "W2"], json!({})), &none),
    ] {
        let result = run(&case_with(&[one.clone(), other.clone()], &facts, &json!({})));
        assert_eq!(lines(&result), wanted, "{other}");
    }
}

#[test]
fn service_of_each_row_of_aa06() {
    for (facts, served) in [
        (json!({ "assessment": ["G2c-4"] }), &["BA01", "BA07"][..]),
        (json!({ "assessment": ["E8-4"], "weight_kg": 60 }), &["BA12"]),
        (json!({ "assessment": ["E8-3"], "weight_kg": 80 }), &["BA01", "BA07", "BA12"]),
        (json!({ "birth_date": "2010-01-01" }), &["BA01", "BA02", "BA07"]),
    ] {
        for code in ["BA01", "BA02", "BA03", "BA05-1", "BA07", "BA12", "BA20"] {
            let found = codes(&[record(code, MONDAY, "09:00", "10:00", &json!({}))], &facts, &json!({}));
            assert_eq!(found.contains(&"AA06".to_owned()), served.contains(&code), "{code} with {facts}");
        }
    }
}

#[test]
fn kinds_of_service_of_aa05() {
    let kinds = ["BA16-1", "BA02", "BB01", "BC01", "CB02", "GA05", "BD03", "DA01"];
    for (day, apart) in [("2018-12-03", true), ("2022-01-28", true), ("2022-02-08", false), ("2025-09-01", false)] {
        for chosen in 1..1_u32 << kinds.len() {
            let served: Vec<&str> = (0..kinds.len()).filter(|n| chosen >> n & 1 == 1).map(|n| kinds[n]).collect();
            let visits: Vec<Value> =
                served.iter().map(|code| record(code, day, "09:00", "10:00", &json!({}))).collect();
            let result = run(&case_with(&visits, &json!({ "assessment": ["I06b-2"] }), &json!({})));
            let found: Vec<String> = result.surcharge_rows.iter().filter(|row| row.code == "AA05").map(line).collect();
            let place = |code: &str| served.iter().position(|one| *one == code);
            let earning: Vec<(usize, &str)> =
                [("BA02", "BA"), ("BB01", "BB"), ("BC01", "BC"), ("CB02", "C"), ("GA05", "G")]
                    .into_iter()
                    .filter_map(|(code, family)| place(code).map(|place| (place, family)))
                    .collect();
            let wanted: Vec<String> = if apart {
                earning.iter().map(|(at, family)| format!("AA05 甲 {day} {family} 200 [{at}]")).collect()
            } else if earning.is_empty() {
                vec![]
            } else {
                vec![format!("AA05 甲 {day} 200 {:?}", earning.iter().map(|(at, _)| *at).collect::<Vec<_>>())]
            };
            assert_eq!(found, wanted, "{served:?} on {day}");
        }
    }
}

#[test]
fn trainings_of_aa11() {
    let clients = [
        ("disability", json!({ "assessment": ["A3a2-1-1", "G4e-13"] })),
        ("dementia", json!({ "assessment": ["G4e-12"], "birth_date": "1940-01-01" })),
        ("both", json!({ "assessment": ["A3a2-1-1", "G4e-13", "G4e-12"], "birth_date": "1940-01-01" })),
    ];
    let kinds = ["BA07", "BB03", "BC02", "BA12", "CB02"];
    for (day, apart) in [("2018-12-03", true), ("2022-01-28", true), ("2022-02-08", false)] {
        for (need, facts) in &clients {
            for (held, strict) in [
                ("", false),
                ("disability", false),
                ("dementia", false),
                ("ba17", false),
                ("disability", true),
                ("dementia", true),
            ] {
                for (from, valid) in [("2018-01-01", true), (day, true), ("2022-02-09", false)] {
                    for chosen in 1..1_u32 << kinds.len() {
                        let served: Vec<&str> =
                            (0..kinds.len()).filter(|n| chosen >> n & 1 == 1).map(|n| kinds[n]).collect();
                        let visits: Vec<Value> =
                            served.iter().map(|code| record(code, day, "09:00", "10:00", &json!({}))).collect();
                        let trainings =
                            if held.is_empty() { json!([]) } else { json!([{ "kind": held, "from": from }]) };
                        let policy = if strict { "strict" } else { "any_held_condition" };
                        let more = json!({ "workers": [{ "id": "W1", "trainings": trainings }],
                            "policies": { "aa11_training": policy } });
                        let result = run(&case_with(&visits, facts, &more));
                        let suits = valid
                            && match (*need, strict) {
                                ("both", false) => held == "disability" || held == "dementia",
                                ("both", true) => held == "dementia",
                                (need, _) => held == need,
                            };
                        let home: Vec<&str> = served.iter().copied().filter(|code| *code == "BA07").collect();
                        let community: Vec<&str> = served
                            .iter()
                            .copied()
                            .filter(|code| code.starts_with(['B']) && !code.starts_with("BA"))
                            .collect();
                        let groups = usize::from(!home.is_empty())
                            + if apart { community.len() } else { usize::from(!community.is_empty()) };
                        let here = format!("{served:?} on {day} for {need} by {held:?} from {from}, {policy}");
                        let rows = result.surcharge_rows.iter().filter(|row| row.code == "AA11");
                        assert_eq!(rows.count(), if suits { groups } else { 0 }, "{here}");
                        let lacking = if *need == "disability" { "E5034" } else { "E5035" };
                        let wanted = match (suits, *need) {
                            (false, _) => vec![lacking; groups],
                            (true, "both") if held == "disability" => vec!["edge-value"; groups],
                            _ => vec![],
                        };
                        assert_eq!(rules(&result), wanted, "{here}");
                    }
                }
            }
        }
    }
}

#[test]
fn workers_of_whom_nothing_is_known() {
    let facts = json!({ "assessment": ["A3a2-1-1", "G4e-13"] });
    let visit = [record("BA02", MONDAY, "09:00", "10:00", &json!({}))];
    let aa11 = |more: Value| {
        let result = run(&case_with(&visit, &facts, &more));
        (result.surcharge_rows.iter().any(|row| row.code == "AA11"), rules(&result))
    };
    let claims =
        json!([{ "code": "AA05", "date": MONDAY, "quantity": 1 }, { "code": "AA11", "date": MONDAY, "quantity": 1 }]);
    // No list of workers: neither earned, nor lacking, nor claimed too much.
    assert_eq!(aa11(json!({})), (false, vec![]));
    assert_eq!(aa11(json!({ "claimed_surcharges": claims })), (false, vec![]));
    // A list without the worker says that the training is lacking.
    let others = json!([{ "id": "W9", "trainings": [{ "kind": "disability" }] }]);
    assert_eq!(aa11(json!({ "workers": others })), (false, vec!["E5034"]));
    assert_eq!(
        aa11(json!({ "workers": others, "claimed_surcharges": claims })),
        (false, vec!["aa-overclaimed", "E5034"])
    );
}

#[test]
fn a_professional_beside_the_attendant() {
    let day = MONDAY;
    let ba = |code: &str, more: Value| record(code, day, "09:00", "10:00", &more);
    let asks = || json!({ "apply_aa03": true });
    let c =
        |code: &str, start: &str, end: &str| record(code, day, start, end, &json!({ "unit": "乙", "workers": ["P"] }));
    for (visits, wanted) in [
        (vec![ba("BA02", asks()), c("CA01", "09:00", "10:00")], true),
        (vec![ba("BA02", asks()), c("CA01", "09:59", "11:00")], true),
        (vec![ba("BA02", asks()), c("CA01", "10:00", "11:00")], false),
        (vec![ba("BA02", asks()), c("CC01", "09:00", "10:00")], false),
        (vec![ba("BA02", asks()), c("BB01", "09:00", "10:00")], false),
        (vec![ba("BA02", asks())], false),
        (vec![ba("BA02", json!({})), c("CA01", "09:00", "10:00")], false),
        (vec![ba("BA02", json!({ "apply_aa03": false })), c("CA01", "09:00", "10:00")], false),
        (vec![ba("BA08", asks()), c("CA01", "09:00", "10:00")], false),
        (vec![ba("BA02", json!({ "apply_aa03": true, "fee_type": 2 })), c("CA01", "09:00", "10:00")], false),
    ] {
        let rows = lines(&run(&case_with(&visits, &json!({}), &json!({}))));
        let expected: &[&str] = if wanted { &["AA03 甲 2018-12-03 600 [0]"] } else { &[] };
        assert_eq!(rows, expected, "{visits:?}");
    }
    // Each record that claims it has its own row.
    let visits = [ba("BA02", asks()), record("BA07", day, "10:00", "11:00", &asks()), c("CA01", "09:30", "10:30")];
    let rows = lines(&run(&case_with(&visits, &json!({}), &json!({}))));
    assert_eq!(rows, ["AA03 甲 2018-12-03 600 [0]", "AA03 甲 2018-12-03 600 [1]"]);
}

#[test]
fn the_last_service_around_death() {
    for (day, code, wanted) in [
        ("2018-12-03", "BA02", false),
        ("2018-12-04", "BA02", true),
        ("2018-12-05", "BA02", true),
        ("2018-12-05", "BA01", true),
        ("2018-12-06", "BA01", true),
        ("2018-12-06", "BA02", false),
        ("2018-12-07", "BA01", false),
        ("2018-12-05", "CA01", false),
        ("2018-12-05", "GA05", false),
    ] {
        let facts = json!({ "died_on": "2018-12-05" });
        let marked = record(code, day, "09:00", "10:00", &json!({ "last_service": true }));
        let expected: &[&str] = if wanted { &["AA04"] } else { &[] };
        assert_eq!(codes(std::slice::from_ref(&marked), &facts, &json!({})), expected, "{code} on {day}");
        assert_eq!(codes(&[marked], &json!({}), &json!({})), [""; 0], "day of death unknown");
        let unmarked = record(code, day, "09:00", "10:00", &json!({ "last_service": false }));
        assert_eq!(codes(&[unmarked], &facts, &json!({})), [""; 0], "{code} on {day}, not marked");
    }
    // Once a client.
    let marked = |day, unit| record("BA01", day, "09:00", "10:00", &json!({ "last_service": true, "unit": unit }));
    let visits = [marked("2018-12-05", "甲"), marked("2018-12-04", "乙"), marked("2018-12-06", "甲")];
    let rows = lines(&run(&case_with(&visits, &json!({ "died_on": "2018-12-05" }), &json!({}))));
    assert_eq!(rows, ["AA04 乙 2018-12-04 1200 [1]"]);
}

#[test]
fn a_month_of_weak_family_care() {
    let facts = json!({ "cms_level": 4, "assessment": ["H1a-1"] });
    let visit = |day: &str, unit: &str| record("BA02", day, "09:00", "10:00", &json!({ "unit": unit }));
    let aa07 = |visits: &[Value], facts: &Value, more: &Value| -> Vec<String> {
        lines(&run(&case_with(visits, facts, more))).into_iter().filter(|row| row.starts_with("AA07")).collect()
    };
    let visits =
        [visit("2018-12-20", "甲"), visit("2018-12-04", "乙"), visit("2018-12-05", "甲"), visit("2019-01-03", "甲")];
    let rows = aa07(&visits, &facts, &json!({}));
    assert_eq!(rows, ["AA07 乙 2018-12 760 [1]", "AA07 甲 2019-01 760 [3]"]);
    let each = json!({ "policies": { "aa07_frequency": "per_unit_month" } });
    let rows = aa07(&visits, &facts, &each);
    assert_eq!(rows, ["AA07 乙 2018-12 760 [1]", "AA07 甲 2018-12 760 [0, 2]", "AA07 甲 2019-01 760 [3]"]);
    let findings = run(&case_with(&visits, &facts, &json!({}))).findings;
    let two_units = findings.iter().filter(|one| one.rule.id() == "aa07-two-units");
    let found: Vec<_> = two_units.map(|one| (one.rule.id(), one.record, one.related.clone())).collect();
    assert_eq!(found, [("aa07-two-units", Some(2), vec![1])]);
    // Only the days on which the level allows it earn the month.
    let raised = json!({ "events": [{ "on": "2018-12-10", "set": { "cms_level": 4 } }] });
    let before = json!({ "cms_level": 3, "assessment": ["H1a-1"] });
    let rows = aa07(&visits, &before, &raised);
    assert!(rows.contains(&"AA07 甲 2019-01 760 [3]".to_owned()), "{rows:?}");
}

#[test]
fn what_earns_nothing() {
    let facts = json!({ "assessment": ["I06b-2", "H1a-1", "G2c-4"], "cms_level": 8 });
    let evening = |more| record("BA07", "2018-12-03", "20:00", "21:00", &more);
    assert_eq!(codes(&[evening(json!({}))], &facts, &json!({})), ["AA07", "AA05", "AA06", "AA08"]);
    for more in [
        json!({ "fee_type": 2 }),
        json!({ "missed_visit": true }),
        json!({ "client": "B" }),
        json!({ "code": "BA99" }),
        json!({ "date": "2018-13-40" }),
        json!({ "date": "" }),
    ] {
        assert_eq!(codes(&[evening(more.clone())], &facts, &json!({})), [""; 0], "{more}");
    }
    for more in [
        json!({ "fee_type": 1 }),
        json!({ "missed_visit": false }),
        json!({ "code": " BA07 " }),
        json!({ "date": "1071203" }),
    ] {
        assert_eq!(codes(&[evening(more.clone())], &facts, &json!({})).len(), 4, "{more}");
    }
}

#[test]
fn claimed_against_derived() {
    let facts = json!({ "assessment": ["I06b-2"] });
    let visits =
        [record("BA02", MONDAY, "20:00", "21:00", &json!({})), record("CA01", MONDAY, "10:00", "11:00", &json!({}))];
    // Earned: AA05 twice, AA08 once.
    let judged = |claims: Value| -> Vec<(&'static str, i64)> {
        let result = run(&case_with(&visits, &facts, &json!({ "claimed_surcharges": claims })));
        result.findings.iter().map(|one| (one.rule.id(), one.amount.unwrap_or_default())).collect()
    };
    let of = |code: &str, quantity: i64| json!({ "code": code, "date": MONDAY, "unit": "甲", "quantity": quantity });
    assert_eq!(judged(json!([])), []);
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 1)])), []);
    assert_eq!(judged(json!([of("AA05", 1), of("AA05", 1), of("AA08", 1)])), []);
    assert_eq!(judged(json!([of("AA05", 2)])), [("aa-forgotten", 385)]);
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 0)])), [("aa-forgotten", 385)]);
    assert_eq!(judged(json!([of("AA05", 1), of("AA08", 1)])), [("aa-forgotten", 200)]);
    assert_eq!(judged(json!([of("AA08", 1)])), [("aa-forgotten", 200), ("aa-forgotten", 200)]);
    assert_eq!(judged(json!([of("AA05", 5), of("AA08", 1)])), [("aa-overclaimed", 600)]);
    assert_eq!(judged(json!([of("AA05", 2), of("AA05", 2), of("AA08", 1)])), [("aa-overclaimed", 400)]);
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 3)])), [("aa-overclaimed", 770)]);
    // Without a unit, for a month.
    let month = |code: &str, quantity: i64| json!({ "code": code, "month": "2018-12", "quantity": quantity });
    assert_eq!(judged(json!([month("AA05", 2), month("AA08", 1)])), []);
    assert_eq!(judged(json!([month("AA05", 3), month("AA08", 1)])), [("aa-overclaimed", 200)]);
    // Another unit, another day, another month: nothing of it is earned there.
    let elsewhere = json!({ "code": "AA08", "date": MONDAY, "unit": "乙", "quantity": 1 });
    assert_eq!(judged(json!([of("AA05", 2), elsewhere])), [("aa-overclaimed", 385), ("aa-forgotten", 385)]);
    let later = json!({ "code": "AA08", "date": "2018-12-04", "unit": "甲", "quantity": 1 });
    assert_eq!(judged(json!([of("AA05", 2), later])), [("aa-overclaimed", 385), ("aa-forgotten", 385)]);
    let next = json!({ "code": "AA08", "month": "2019-01", "quantity": 1 });
    assert_eq!(judged(json!([of("AA05", 2), next])), [("aa-overclaimed", 385), ("aa-forgotten", 385)]);
    // The same entry for two units is judged for each.
    let other_unit = json!({ "code": "AA05", "date": MONDAY, "unit": "乙", "quantity": 2 });
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 1), other_unit])), [("aa-overclaimed", 400)]);
    // AA07 is not judged where facts are missing, and is where they are known.
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 1), month("AA06", 1)])), []);
    assert_eq!(judged(json!([of("AA05", 2), of("AA08", 1), month("AA07", 1)])), [("aa-overclaimed", 760)]);
    assert_eq!(
        judged(json!([of("AA05", 2), of("AA08", 1), of("AA09", 1)])),
        [("aa-overclaimed", 770), ("aa08-aa09-same-day", 0)]
    );
}

#[test]
fn claims_in_remote_areas_and_of_what_waits() {
    let claim = |code: &str, quantity: i64| json!([{ "code": code, "date": MONDAY, "quantity": quantity }]);
    let night = [record("BA02", MONDAY, "02:00", "03:00", &json!({}))];
    let judge = |facts: Value, claims: Value| -> Vec<(&'static str, Option<i64>)> {
        let result = run(&case_with(&night, &facts, &json!({ "claimed_surcharges": claims })));
        result.findings.iter().map(|one| (one.rule.id(), one.amount)).collect()
    };
    // A night that waits is neither too much nor forgotten.
    assert_eq!(judge(json!({}), claim("AA10", 1)), []);
    assert_eq!(judge(json!({}), claim("AA08", 0)), []);
    assert_eq!(judge(json!({ "remote_area": true }), claim("AA10", 2)), [("aa-overclaimed", Some(1200))]);
    assert_eq!(judge(json!({}), claim("AA04", 1)), [("aa-overclaimed", Some(1200))]);
}

#[test]
fn evening_and_day_off_claimed_together() {
    let visits = [record("BA02", "2018-12-01", "20:00", "21:00", &json!({}))];
    let clash = |first: Value, second: Value| {
        let result = run(&case_with(&visits, &json!({}), &json!({ "claimed_surcharges": [first, second] })));
        rules(&result).contains(&"aa08-aa09-same-day")
    };
    let claim = |code: &str, day: &str, unit: &str, quantity: i64| json!({ "code": code, "date": day, "unit": unit, "quantity": quantity });
    let day = "2018-12-01";
    assert!(clash(claim("AA08", day, "甲", 1), claim("AA09", day, "甲", 1)));
    assert!(clash(claim("AA09", day, "甲", 1), claim("AA08", day, "甲", 1)));
    assert!(!clash(claim("AA08", day, "甲", 0), claim("AA09", day, "甲", 1)));
    assert!(!clash(claim("AA08", day, "甲", 1), claim("AA09", day, "甲", 0)));
    assert!(!clash(claim("AA08", day, "甲", 1), claim("AA09", day, "乙", 1)));
    assert!(!clash(claim("AA08", day, "甲", 1), claim("AA09", "2018-12-02", "甲", 1)));
    assert!(!clash(claim("AA05", day, "甲", 1), claim("AA09", day, "甲", 1)));
    let by_month = |code: &str| json!({ "code": code, "month": "2018-12", "unit": "甲", "quantity": 1 });
    assert!(!clash(by_month("AA08"), by_month("AA09")));
}

/// Scenarios cannot say that a result has no row; those of surcharges that name none have none.
#[test]
fn scenarios_without_rows_have_none() {
    let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let mut seen = 0;
    for entry in std::fs::read_dir(directory).expect("the scenarios") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if !name.starts_with("aa0") && !name.starts_with("aa1") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a readable file");
        let scenario: Value = serde_json::from_str(&text).expect("JSON");
        let names_rows = scenario["expect"].get("/surcharge_rows").is_some();
        let result = run(&scenario["given"]);
        assert_eq!(result.surcharge_rows.is_empty(), !names_rows, "{name}");
        seen += 1;
    }
    assert!(seen > 100, "{seen} scenarios");
}

#[test]
fn what_a_client_is_entitled_to_changes_inside_a_month() {
    let days = |visits: &[&str], facts: &Value, more: &Value, code: &str| -> Vec<String> {
        let visits: Vec<Value> =
            visits.iter().map(|day| record("BA02", day, "09:00", "10:00", &json!({ "unit": "甲" }))).collect();
        let rows = run(&case_with(&visits, facts, more)).surcharge_rows;
        rows.iter().filter(|row| row.code == code).filter_map(|row| row.date).map(|day| day.to_string()).collect()
    };
    // Dementia counts from the fiftieth birthday on; the visits are given backwards.
    let facts = json!({ "assessment": ["G4e-12"], "birth_date": "1968-12-12" });
    let visits = ["2018-12-13", "2018-12-12", "2018-12-11"];
    assert_eq!(days(&visits, &facts, &json!({}), "AA05"), ["2018-12-12", "2018-12-13"]);
    // A finding of the next assessment, from its day on.
    let facts = json!({ "assessment": [] });
    let event = json!({ "events": [{ "on": "2018-12-12", "set": { "assessment": ["I06b-2"] } }] });
    assert_eq!(days(&visits, &facts, &event, "AA05"), ["2018-12-12", "2018-12-13"]);
    // A plan with the service, from its day on.
    let facts = json!({ "assessment": ["G4e-12"], "birth_date": "1968-12-12" });
    let plans = json!({ "plans": [
        { "from": "2018-12-01", "items": [{ "code": "CA01", "quantity": 1 }] },
        { "from": "2018-12-13", "items": [{ "code": "BA02", "quantity": 1 }] },
    ], "workers": [{ "id": "W1", "trainings": [{ "kind": "dementia" }] }] });
    assert_eq!(days(&visits, &facts, &plans, "AA11"), ["2018-12-13"]);
    // The level, from the day of the assessment on; the surcharge itself, from its first day on.
    let facts = json!({ "cms_level": 4, "assessment": ["A3a3-14"] });
    let raised = json!({ "events": [{ "on": "2018-12-12", "set": { "cms_level": 5 } }] });
    assert_eq!(days(&visits, &facts, &raised, "AA05"), ["2018-12-12", "2018-12-13"]);
    let facts = json!({ "assessment": ["G4e-12"], "birth_date": "1950-01-01" });
    let trained = json!({ "workers": [{ "id": "W1", "trainings": [{ "kind": "dementia" }] }] });
    assert_eq!(days(&["2018-11-30", "2018-12-01"], &facts, &trained, "AA11"), ["2018-12-01"]);
}
