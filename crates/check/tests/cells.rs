//! The cells themselves: missing, malformed, too long, not to be read. Expected values are worked out
//! from the required fields of the channels and the limits of the API.

#![allow(clippy::expect_used, reason = "a failing test may panic")]

mod told;

use ltc_check::hit::Arg;
use ltc_check::records::{Channel, Field, Records, Source};
use ltc_check::report::{Report, State};
use ltc_check::{CheckInput, Checker};
use serde_json::{Value, json};
use told::{basis, found, found_in, record, with};

/// The rules of the cells.
const CELLS: &[&str] = &[
    "E1001",
    "E1002",
    "E1003",
    "E1004",
    "E1005",
    "E1006",
    "E1007",
    "E1008",
    "E1009",
    "E1010",
    "E1011",
    "E1012",
    "E1013",
    "E1014",
    "E1015",
    "E1016",
    "E1017",
    "E1018",
    "E1019",
    "E1020",
    "E1022",
    "E1023",
    "E1024",
    "E1025",
    "E1027",
    "E2002",
    "E2003",
    "E2006",
    "E2008",
    "E2009",
    "E2010",
    "E2011",
    "E2022",
    "E2026",
    "E2027",
    "E2029",
    "E4004",
    "E4005",
    "E4036",
    "E5022",
    "value-unreadable",
    "transport-details-missing",
];

/// A record of a table or of FeeApply, complete but for the changes; an empty text takes a cell away.
fn rows(channel: Channel, rows: &[&[(Field, &str)]]) -> Records {
    let mut records = Records::new(basis());
    records.begin_source(Source { channel, ..Source::default() });
    for (place, changes) in (2..).zip(rows) {
        let date = if channel == Channel::FeeApply { "20260701" } else { "1150701" };
        let base = [
            (Field::Id, "r1"),
            (Field::Client, "A123456789"),
            (Field::Date, date),
            (Field::Code, "BA07"),
            (Field::FeeType, "1"),
            (Field::Quantity, "1"),
            (Field::Worker1, "B123456780"),
            (Field::StartHour, "9"),
            (Field::StartMinute, "0"),
            (Field::EndHour, "9"),
            (Field::EndMinute, "45"),
        ];
        records.begin();
        for (field, text) in base.iter().filter(|(field, _)| !changes.iter().any(|(other, _)| other == field)) {
            records.cell(*field, text);
        }
        for (field, text) in *changes {
            records.cell(*field, text);
        }
        records.end(place);
    }
    records
}

fn check<T>(records: Records, look: impl FnOnce(&mut Checker<'_>) -> T) -> T {
    let input = CheckInput::default();
    let mut checker = Checker::new(basis(), &input, records).expect("no policies");
    checker.check();
    look(&mut checker)
}

fn ids(checker: &Checker<'_>) -> Vec<&'static str> {
    let ids = checker.found().hits().iter().map(|hit| hit.rule.entry().id);
    ids.filter(|id| CELLS.contains(id)).collect()
}

fn of(channel: Channel, changes: &[(Field, &str)]) -> Vec<&'static str> {
    check(rows(channel, &[changes]), |checker| ids(checker))
}

fn of_table(changes: &[(Field, &str)]) -> Vec<&'static str> {
    of(Channel::Table, changes)
}

fn of_check(record: &Value) -> Vec<&'static str> {
    found(&json!([record]), CELLS).into_iter().map(|(rule, _, _)| rule).collect()
}

const NONE: [&str; 0] = [];

#[test]
fn each_missing_cell_is_found_alone() {
    for (field, rule) in [
        (Field::Client, "E1002"),
        (Field::Date, "E1003"),
        (Field::Code, "E1004"),
        (Field::FeeType, "E1005"),
        (Field::Quantity, "E1006"),
        (Field::Worker1, "E1007"),
        (Field::StartHour, "E1008"),
        (Field::StartMinute, "E1009"),
        (Field::EndHour, "E1010"),
        (Field::EndMinute, "E1011"),
    ] {
        assert_eq!(of_table(&[(field, "")]), [rule], "{field:?}");
        assert_eq!(of(Channel::FeeApply, &[(field, " ")]), [rule], "{field:?}");
    }
    assert_eq!(of_table(&[]), NONE);
    assert_eq!(of_table(&[(Field::Id, "")]), NONE, "a table has no identifiers");
    assert_eq!(of(Channel::FeeApply, &[(Field::Id, "")]), ["E1001"]);
}

#[test]
fn who_needs_a_worker_and_times() {
    let bare = |code: &'static str| {
        of_table(&[
            (Field::Code, code),
            (Field::Worker1, ""),
            (Field::StartHour, ""),
            (Field::StartMinute, ""),
            (Field::EndHour, ""),
            (Field::EndMinute, ""),
        ])
    };
    let all = ["E1007", "E1008", "E1009", "E1010", "E1011"];
    for code in ["BA01", "BB01", "BC01", "CA07", "GA09", "SC09"] {
        assert_eq!(bare(code), all, "{code}");
    }
    assert_eq!(bare("BD03"), [&all[..], &["transport-details-missing"]].concat());
    assert_eq!(bare("AA00"), ["E1007"]);
    for code in ["AA01", "OT01"] {
        assert_eq!(bare(code), NONE, "{code}");
    }
    // What the code needs does not wait for the date.
    assert_eq!(of_table(&[(Field::Date, ""), (Field::Worker1, "")]), ["E1003", "E1007"]);
    assert_eq!(of_table(&[(Field::Date, "1150732"), (Field::StartHour, "")]), ["E1008", "E2003"]);
    // Of an unknown code nobody knows.
    assert_eq!(of_table(&[(Field::Code, "ZZ01"), (Field::Worker1, "")]), ["E4005"]);
}

#[test]
fn a_second_worker_is_no_first_one() {
    assert_eq!(of_table(&[(Field::Worker1, ""), (Field::Worker2, "C120000009")]), ["E1007"]);
    let records = rows(Channel::Table, &[&[(Field::Worker1, ""), (Field::Worker2, "C120000009")]]);
    check(records, |checker| {
        let cell = |checker: &Checker<'_>, field| checker.records().value(0, field).into_owned();
        assert_eq!(
            (cell(checker, Field::Worker1), cell(checker, Field::Worker2)),
            (String::new(), "C120000009".into())
        );
        // A change elsewhere does not move anybody.
        checker.edit(0, Field::Quantity, "2");
        assert_eq!(
            (cell(checker, Field::Worker1), cell(checker, Field::Worker2)),
            (String::new(), "C120000009".into())
        );
        checker.edit(0, Field::Worker1, "B123456780");
        assert_eq!(ids(checker), NONE);
        assert_eq!(cell(checker, Field::Worker2), "C120000009");
    });
}

#[test]
fn workers_stay_in_their_cells() {
    let cells = [Field::Worker1, Field::Worker2, Field::Worker3, Field::Worker4, Field::Worker5];
    let rules = ["E1007", "E1013", "E1014", "E1015", "E1016"];
    let long = "A".repeat(41);
    // Every way to fill the cells; the last of those filled is too long.
    for filled in 1_u8..32 {
        let is_filled = |place: usize| filled & (1 << place) != 0;
        let last = (0..5).rfind(|place| is_filled(*place)).expect("one");
        let text = |place: usize| match place {
            _ if !is_filled(place) => "",
            _ if place == last => long.as_str(),
            _ => "B123456780",
        };
        let changes: Vec<(Field, &str)> = cells.into_iter().enumerate().map(|(place, of)| (of, text(place))).collect();
        let of_last = if last == 0 { "E4036" } else { rules[last] };
        let first = if is_filled(0) { &[][..] } else { &["E1007"] };
        check(rows(Channel::Table, &[&changes]), |checker| {
            let said = |checker: &Checker<'_>| cells.map(|of| checker.records().value(0, of).into_owned());
            assert_eq!(ids(checker), [first, &[of_last]].concat(), "{filled:05b}");
            let hit = checker.found().hits().iter().find(|hit| hit.rule.entry().id == of_last).expect("it");
            assert_eq!(hit.field, Some(cells[last]), "{filled:05b}");
            assert_eq!(said(checker), [0, 1, 2, 3, 4].map(text), "{filled:05b}");
            // A change elsewhere moves nobody; emptying the cell that the finding names clears it.
            checker.edit(0, Field::Remark, "x");
            assert_eq!(said(checker), [0, 1, 2, 3, 4].map(text), "{filled:05b}");
            checker.edit(0, cells[last], "");
            assert!(!ids(checker).contains(&of_last), "{filled:05b}");
            let left = [0, 1, 2, 3, 4].map(|place| if place == last { "" } else { text(place) });
            assert_eq!(said(checker), left, "{filled:05b}");
        });
    }
}

#[test]
fn a_check_input_has_whole_times_and_a_default_fee_type() {
    let changed = |changes: Value| of_check(&record("BA07", "09:00", "09:45", changes));
    assert_eq!(changed(json!({})), NONE);
    assert_eq!(changed(json!({"start": null})), ["E1008"]);
    assert_eq!(changed(json!({"end": ""})), ["E1010"]);
    assert_eq!(changed(json!({"start": "9"})), ["E2008"]);
    assert_eq!(changed(json!({"start": "09:60"})), ["E2008"]);
    assert_eq!(changed(json!({"start": "24:00"})), ["E2008"]);
    assert_eq!(changed(json!({"end": "24:01"})), ["E2010"]);
    assert_eq!(changed(json!({"end": "24:00"})), NONE);
    assert_eq!(changed(json!({"fee_type": 3})), ["E1005"]);
    assert_eq!(changed(json!({"fee_type": 2})), NONE);
    assert_eq!(changed(json!({"date": "2026-13-40"})), ["E2003"]);
    assert_eq!(changed(json!({"quantity": 0})), ["E2006"]);
    assert_eq!(changed(json!({"quantity": -1})), ["E2006"]);
    assert_eq!(changed(json!({"workers": []})), ["E1007"]);
}

#[test]
fn fee_types_in_figures_and_in_words() {
    for good in ["1", "2", "補助", "自費", "１"] {
        assert_eq!(of_table(&[(Field::FeeType, good)]), NONE, "{good}");
    }
    for bad in ["3", "補", "1.補助", "0"] {
        assert_eq!(of_table(&[(Field::FeeType, bad)]), ["E1005"], "{bad}");
    }
}

#[test]
fn hours_and_minutes_at_their_edges() {
    let start =
        |hour, minute| of_table(&[(Field::StartHour, hour), (Field::StartMinute, minute), (Field::EndHour, "23")]);
    assert_eq!(start("0", "0"), NONE);
    assert_eq!(start("23", "0"), NONE);
    assert_eq!(start("24", "0"), ["E2008"]);
    assert_eq!(start("-1", "0"), ["E2008"]);
    assert_eq!(start("9", "59"), NONE);
    assert_eq!(start("9", "60"), ["E2009"]);
    assert_eq!(start("x", "y"), ["E2008", "E2009"]);
    assert_eq!(start("x", ""), ["E1009", "E2008"]);
    let end = |hour, minute| of_table(&[(Field::EndHour, hour), (Field::EndMinute, minute)]);
    assert_eq!(end("24", "0"), NONE);
    assert_eq!(end("24", "1"), ["E2010"]);
    assert_eq!(end("25", "0"), ["E2010"]);
    assert_eq!(end("23", "60"), ["E2011"]);
}

#[test]
fn dates_by_channel() {
    for good in ["1150701", "115/07/01", "2026-07-01", "20260701"] {
        assert_eq!(of_table(&[(Field::Date, good)]), NONE, "{good}");
    }
    for bad in ["1150732", "115", "昨天", "20261301"] {
        assert_eq!(of_table(&[(Field::Date, bad)]), ["E2003"], "{bad}");
    }
    let fee_apply = |date| of(Channel::FeeApply, &[(Field::Date, date)]);
    assert_eq!(fee_apply("20260731"), NONE);
    assert_eq!(fee_apply("20260732"), ["E2003"]);
    for form in ["1150701", "2026-07-01", "2026070", "昨天"] {
        assert_eq!(fee_apply(form), ["E4004"], "{form}");
    }
}

#[test]
fn two_files_do_not_share_the_form_of_their_dates() {
    let mut records = rows(Channel::Table, &[&[]]);
    records.begin_source(Source { channel: Channel::FeeApply, ..Source::default() });
    records.begin();
    for (field, text) in [(Field::Id, "r"), (Field::Client, "A123456789"), (Field::Date, "1150701")] {
        records.cell(field, text);
    }
    records.end(1);
    assert_eq!(check(records, |checker| ids(checker)), ["E1004", "E1005", "E1006", "E4004"]);
}

#[test]
fn a_date_in_another_form_is_written_in_the_right_one() {
    for (text, repaired) in [("1150701", "2026-07-01"), ("2026-07-01", "2026-07-01"), ("昨天", "昨天")] {
        check(rows(Channel::FeeApply, &[&[(Field::Date, text)]]), |checker| {
            checker.repair_all(|_| true);
            assert_eq!(checker.records().value(0, Field::Date), repaired);
            assert_eq!(ids(checker).is_empty(), text != "昨天");
        });
    }
}

#[test]
fn quantities() {
    for good in ["1", "2.0", "99", "９"] {
        assert_eq!(of_table(&[(Field::Code, "OT01"), (Field::Quantity, good)]), NONE, "{good}");
    }
    for bad in ["0", "-1", "1.5", "一", "1e2"] {
        assert_eq!(of_table(&[(Field::Code, "OT01"), (Field::Quantity, bad)]), ["E2006"], "{bad}");
    }
    assert_eq!(of_table(&[(Field::Code, "OT01"), (Field::Quantity, "100")]), ["E1027"]);
    assert_eq!(of_table(&[(Field::Date, ""), (Field::Quantity, "99")]), ["E1003"]);
    assert_eq!(of_table(&[(Field::Date, ""), (Field::Quantity, "100")]), ["E1003", "E1027"]);
    assert_eq!(of_table(&[(Field::Date, "1070331"), (Field::Quantity, "99")]), ["E5022"], "before the first edition");
}

#[test]
fn ids_of_people() {
    for good in ["a123456789", "Ａ123456789", " A123456789 ", "A800000005", "AC00000003"] {
        assert_eq!(of_table(&[(Field::Client, good)]), NONE, "{good}");
    }
    for bad in ["A123456780", "A12345678", "王小明", "A1234567890"] {
        assert_eq!(of_table(&[(Field::Client, bad)]), ["E2002"], "{bad}");
        assert_eq!(of_table(&[(Field::Worker1, bad)]), ["E4036"], "{bad}");
    }
    assert_eq!(of_table(&[(Field::Worker2, "X"), (Field::Worker3, "Y")]), ["E4036", "E4036"]);
    // At the limit of 40 signs it is malformed, above it too long; the first worker has no such code.
    let long = "A".repeat(41);
    for (field, rule) in
        [(Field::Worker2, "E1013"), (Field::Worker3, "E1014"), (Field::Worker4, "E1015"), (Field::Worker5, "E1016")]
    {
        let before: Vec<(Field, &str)> = [Field::Worker2, Field::Worker3, Field::Worker4]
            .into_iter()
            .filter(|other| *other < field)
            .map(|other| (other, "C120000009"))
            .collect();
        assert_eq!(of_table(&[&before[..], &[(field, &long)]].concat()), [rule]);
        assert_eq!(of_table(&[&before[..], &[(field, &long[..40])]].concat()), ["E4036"]);
    }
    assert_eq!(of_table(&[(Field::Worker1, &long)]), ["E4036"]);
}

#[test]
fn texts_at_their_limits() {
    for (field, limit, rule) in [
        (Field::Remark, 4000, "E1012"),
        (Field::Origin, 40, "E1018"),
        (Field::Destination, 40, "E1019"),
        (Field::Plate, 10, "E1020"),
        (Field::ServiceItemOther, 255, "E1023"),
        (Field::ServiceContent, 4000, "E1025"),
    ] {
        // Signs are counted, not bytes.
        let text = "路".repeat(limit + 1);
        let at_most: String = text.chars().take(limit).collect();
        assert_eq!(of(Channel::FeeApply, &[(field, &text)]), [rule], "{field:?}");
        assert_eq!(of(Channel::FeeApply, &[(field, &at_most)]), NONE, "{field:?}");
    }
    assert_eq!(of(Channel::FeeApply, &[(Field::ServiceItems, "1|2|3|4|5|9|1|2|3|44")]), NONE, "20 signs");
    assert_eq!(of(Channel::FeeApply, &[(Field::ServiceItems, "1|2|3|4|5|9|1|2|3|4|5")]), ["E1022"]);
    assert_eq!(of(Channel::FeeApply, &[(Field::ServiceTargets, "1|2|1|2|12")]), NONE, "10 signs");
    assert_eq!(of(Channel::FeeApply, &[(Field::ServiceTargets, "1|2|1|2|1|2")]), ["E1024"]);
    assert_eq!(of(Channel::FeeApply, &[(Field::LastService, "Y")]), NONE);
    assert_eq!(of(Channel::FeeApply, &[(Field::LastService, "?")]), ["value-unreadable"]);
    assert_eq!(of(Channel::FeeApply, &[(Field::LastService, "??")]), ["E1017"]);
}

#[test]
fn what_cannot_be_read_counts_as_not_given() {
    let bad = [
        (Field::EndDate, "明天"),
        (Field::UnitPrice, "三百"),
        (Field::MissedVisit, "未遇"),
        (Field::RenounceAa09, "2"),
        (Field::Aa10Status, "4"),
        (Field::GoalStatus, "6"),
        (Field::GoalStatus, "0"),
        (Field::Meal, "4"),
        (Field::Bd03Type, "5"),
        (Field::MileageKm, "五公里"),
        (Field::MileageKm, "-1"),
        (Field::MileageKm, "inf"),
        (Field::OriginLat, "90.1"),
        (Field::DestinationLng, "-180.1"),
        (Field::ServiceItems, "1|x"),
        (Field::ServiceTargets, "1,2"),
    ];
    for (field, text) in bad {
        assert_eq!(of_table(&[(field, text)]), ["value-unreadable"], "{field:?} {text}");
    }
    let good = [
        (Field::EndDate, "1150701"),
        (Field::UnitPrice, "0"),
        (Field::MissedVisit, "是"),
        (Field::Aa10Status, "3"),
        (Field::GoalStatus, "5"),
        (Field::Meal, "3"),
        (Field::Bd03Type, "4"),
        (Field::MileageKm, "12.5"),
        (Field::OriginLat, "25.03"),
        (Field::DestinationLng, "121.5"),
        (Field::ServiceItems, "1|2"),
        (Field::Remark, "?"),
    ];
    for (field, text) in good {
        assert_eq!(of_table(&[(field, text)]), NONE, "{field:?} {text}");
    }
}

#[test]
fn an_edit_clears_what_was_wrong_and_finds_what_is_new() {
    let records = rows(Channel::Table, &[&[(Field::Meal, "9"), (Field::MileageKm, "x"), (Field::StartHour, "x")]]);
    check(records, |checker| {
        assert_eq!(ids(checker), ["E2008", "value-unreadable", "value-unreadable"]);
        checker.edit(0, Field::Meal, "1");
        assert_eq!(ids(checker), ["E2008", "value-unreadable"]);
        checker.edit(0, Field::MileageKm, "");
        // A whole time replaces both halves.
        checker.edit(0, Field::Start, "09:00");
        assert_eq!(ids(checker), NONE);
        assert_eq!(checker.records().value(0, Field::StartHour), "9");
        checker.edit(0, Field::Remark, &"記".repeat(4001));
        assert_eq!(ids(checker), ["E1012"]);
    });
}

#[test]
fn codes_of_the_day() {
    let of_day = |code: &str, date: &str| of_check(&record(code, "09:00", "11:00", json!({ "date": date })));
    // CA01 to CA04 ended with the edition of 2022-02-01; CA07 began within a gap that is not known.
    assert_eq!(of_day("CA01", "2018-12-01"), NONE);
    assert_eq!(of_day("CA01", "2026-07-01"), ["E5022"]);
    assert_eq!(of_day("CA07", "2018-11-30"), ["E5022"]);
    assert_eq!(of_day("CA07", "2020-07-01"), NONE);
    assert_eq!(of_day("CA07", "2022-02-01"), NONE);
    assert_eq!(of_day("BA70", "2026-07-01"), ["E4005"]);
    assert_eq!(of_day("BA07", "2018-03-31"), ["E5022"], "before the first edition");
    assert_eq!(of_day("BA07", "2018-04-01"), NONE);
    // A record without a client is judged all the same.
    assert_eq!(of_table(&[(Field::Client, ""), (Field::Code, "CA01")]), ["E1002", "E5022"]);
}

#[test]
fn a_gap_in_what_is_known_is_not_passed() {
    let state = |dates: &[&str]| {
        let records: Vec<Value> =
            dates.iter().map(|date| record("CA07", "09:00", "10:00", json!({ "date": date }))).collect();
        with(&json!({ "records": records }), |checker| {
            checker.check();
            let report = Report::new(checker, String::new());
            let of = report.rules.iter().find(|rule| rule.rule.entry().id == "E5022").expect("the rule");
            (of.state, of.checked, of.not_checked)
        })
    };
    assert_eq!(state(&["2020-07-01"]), (State::NotChecked, 0, 1));
    assert_eq!(state(&["2020-07-01", "2026-07-01"]), (State::PartlyChecked, 1, 1));
    assert_eq!(state(&["2026-07-01"]), (State::Passed, 1, 0));
}

#[test]
fn aa03_needs_its_item_and_unit() {
    let aa03 = |changes: Value| of_check(&record("BA07", "09:00", "09:45", changes));
    assert_eq!(aa03(json!({"apply_aa03": true})), ["E2022", "E2026"]);
    assert_eq!(aa03(json!({"apply_aa03": true, "service_items": [7], "c_unit": "1234567890"})), NONE);
    assert_eq!(aa03(json!({"apply_aa03": true, "c_unit": " "})), ["E2022", "E2026"]);
    assert_eq!(aa03(json!({"apply_aa03": false})), NONE);
}

#[test]
fn a_trip_says_its_price_and_way() {
    let all = json!({
        "unit_price": 115, "origin": "甲", "destination": "乙", "mileage_km": 5.2, "plate": "ABC-1234"
    });
    let trip = |code: &str, changes: Value| {
        let mut fields = all.clone();
        for (name, value) in changes.as_object().expect("an object") {
            fields[name] = value.clone();
        }
        of_check(&record(code, "09:00", "09:30", fields))
    };
    assert_eq!(trip("DA01", json!({})), NONE);
    assert_eq!(trip("DA01", json!({"unit_price": null})), ["E2027"]);
    assert_eq!(trip("DA01", json!({"unit_price": 0})), ["E2027"]);
    assert_eq!(trip("BD03", json!({"unit_price": null})), NONE, "its price is in the standard");
    let lacks = ["transport-details-missing"];
    for field in ["origin", "destination", "mileage_km", "plate"] {
        assert_eq!(trip("DA01", json!({ field: null })), lacks, "{field}");
    }
    let half = json!({"origin": null, "origin_lat": 25.03});
    assert_eq!(trip("DA01", half), lacks, "half a pair of coordinates");
    assert_eq!(trip("DA01", json!({"origin": null, "origin_lat": 25.03, "origin_lng": 121.45})), NONE);
    // Asked for since 2024-06-01.
    assert_eq!(trip("DA01", json!({"date": "2024-06-01", "plate": null})), lacks);
    assert_eq!(trip("DA01", json!({"date": "2024-05-31", "plate": null})), NONE);
}

#[test]
fn what_a_trip_lacks_is_named() {
    let trip = record("DA01", "09:00", "09:30", json!({"unit_price": 115, "destination": "乙"}));
    with(&json!({ "records": [trip] }), |checker| {
        let found = checker.check();
        let hit = found.hits().iter().find(|hit| hit.rule.entry().id == "transport-details-missing").expect("it");
        let named = [Field::Origin, Field::MileageKm, Field::Plate].map(Arg::Field);
        assert_eq!(hit.args, [named[0], named[1], named[2], Arg::None]);
    });
}

#[test]
fn later_than_the_month() {
    let on = |date: &str| record("BA07", "09:00", "09:45", json!({ "date": date }));
    let told = |dates: &[&str], month: Value| {
        let records: Vec<Value> = dates.iter().map(|date| on(date)).collect();
        let mut input = json!({ "records": records });
        if !month.is_null() {
            input["month"] = month;
        }
        let places = found_in(&input, &["E2029"]).into_iter().map(|(_, record, _)| record);
        places.collect::<Vec<_>>()
    };
    assert_eq!(told(&["2026-07-31", "2026-08-01", "2026-06-30"], json!("2026-07")), [1]);
    assert_eq!(told(&["2026-08-01", "2026-07-31", "2026-07-30"], Value::Null), [0], "most are of July");
    // Of two that are as frequent, the earlier.
    assert_eq!(told(&["2026-08-01", "2026-07-31"], Value::Null), [0]);
    assert_eq!(told(&["2026-08-01"], Value::Null), [0; 0]);
    // A client or a code is not needed to see it.
    let bare = json!({"month": "2026-07", "records": [{"date": "2026-08-01", "workers": []}]});
    assert_eq!(found_in(&bare, &["E2029"]).len(), 1);
}
