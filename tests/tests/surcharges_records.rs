//! Any records of a client who may have every surcharge: what the engine derives from them against
//! the tables of the standard, applied here once more record by record.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a failing test may panic")]

use ltc_engine::surcharge::{RowStatus, SurchargeRow};
use ltc_tests::surcharges::{case_with, clock, line, lines, record};
use ltc_tests::{run, tries};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// NT$ in general and in remote areas, by day. Source: price107, S3-4.3, S3-8.4, trans114.
fn price(code: &str, day: &str, remote: bool) -> i64 {
    let (general, in_remote) = match code {
        "AA03" => (600, 720),
        "AA04" => (1200, 1440),
        "AA05" if day < "2018-12-01" => (100, 120),
        "AA05" | "AA06" => (200, 240),
        "AA07" => (760, 915),
        "AA08" => (385, 465),
        "AA09" => (770, 925),
        "AA10" => (1000, 1200),
        "AA11" => (50, 60),
        other => panic!("{other}"),
    };
    if remote { in_remote } else { general }
}

/// A client who may have every surcharge that records can bring.
fn entitled() -> Value {
    json!({ "cms_level": 5, "assessment": ["I06b-2", "G2c-4", "H1a-1", "A3a2-1-1", "G4e-13"],
        "two_workers_for_ba12": true, "died_on": "2018-12-02", "birth_date": "1950-01-01" })
}

fn workers() -> Value {
    json!([{ "id": "W1" }, { "id": "W2", "trainings": [{ "kind": "disability", "from": "2018-12-02" }] }])
}

/// Records of few days, units and hours, so that they meet.
fn any_record() -> impl Strategy<Value = Value> {
    let code =
        select(&["BA02", "BA07", "BA12", "BA16-1", "BA13", "BA01", "BB01", "BC01", "CB02", "GA05", "BD03", "DA01"][..]);
    let day = select(&["2018-11-30", "2018-12-01", "2018-12-02", "2018-12-03", "2018-12-31", "2022-02-08"][..]);
    let hours = (select(&[0_u32, 300, 360, 600, 1170, 1200, 1380][..]), select(&[30_u32, 60][..]));
    let unit = select(&["甲", "乙", ""][..]);
    let served = select(vec![vec!["W1"], vec!["W2"], vec!["W1", "W2"], vec![]]);
    let flags = (flag(), flag(), flag(), flag(), 0..4_i64, select(&[1, 1, 1, 2][..]));
    (code, day, hours, unit, served, flags).prop_map(|(code, day, (start, length), unit, served, flags)| {
        let (aa03, no_aa09, last, missed, night, fee) = flags;
        let mut record = record(
            code,
            day,
            &clock(start),
            &clock(start + length),
            &json!({
            "workers": served, "apply_aa03": aa03, "apply_aa09": !no_aa09, "last_service": last,
            "missed_visit": missed && aa03, "aa10_status": night, "fee_type": fee }),
        );
        if unit.is_empty() {
            record.as_object_mut().expect("an object").remove("unit");
        } else {
            record["unit"] = json!(unit);
        }
        record
    })
}

fn flag() -> impl Strategy<Value = bool> {
    any::<bool>()
}

/// What the tables of the standard say that records bring an [`entitled`] client.
struct Tables<'a> {
    records: &'a [Value],
    remote: bool,
    rows: BTreeSet<String>,
}

/// The subsidised records of a unit on a day, by place.
struct UnitDay<'a> {
    day: &'a str,
    unit: &'a str,
    here: &'a [usize],
}

impl<'a> Tables<'a> {
    fn rows(records: &'a [Value], remote: bool) -> BTreeSet<String> {
        let mut tables = Tables { records, remote, rows: BTreeSet::new() };
        let earns = |at: &usize| records[*at]["fee_type"] == 1 && records[*at]["missed_visit"] == false;
        let subsidised: Vec<usize> = (0..records.len()).filter(earns).collect();
        let mut days: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for at in &subsidised {
            days.entry((tables.text(*at, "date"), tables.text(*at, "unit"))).or_default().push(*at);
        }
        for ((day, unit), here) in &days {
            let of = UnitDay { day, unit, here };
            tables.beside_a_professional(&of, &subsidised);
            tables.by_kind(&of);
            tables.by_body(&of);
            tables.by_hour(&of);
            tables.by_training(&of);
        }
        tables.last_service(&days);
        tables.by_month(&days);
        tables.rows
    }

    fn text(&self, at: usize, field: &str) -> &'a str {
        self.records[at][field].as_str().unwrap_or_default()
    }

    fn minute(&self, at: usize, field: &str) -> u32 {
        let text = self.text(at, field);
        text[..2].parse::<u32>().expect("an hour") * 60 + text[3..].parse::<u32>().expect("a minute")
    }

    fn family(&self, at: usize) -> &'a str {
        let code = self.text(at, "code");
        if code.starts_with(['C', 'D', 'G']) { &code[..1] } else { &code[..2] }
    }

    /// Same day, and times that overlap.
    fn meet(&self, a: usize, b: usize) -> bool {
        self.text(a, "date") == self.text(b, "date")
            && self.minute(a, "start") < self.minute(b, "end")
            && self.minute(b, "start") < self.minute(a, "end")
    }

    fn coded(&self, here: &[usize], codes: &[&str]) -> Vec<usize> {
        here.iter().copied().filter(|at| codes.contains(&self.text(*at, "code"))).collect()
    }

    fn in_families(&self, here: &[usize], families: &[&str]) -> Vec<usize> {
        here.iter().copied().filter(|at| families.contains(&self.family(*at))).collect()
    }

    fn add(&mut self, code: &str, of: &UnitDay<'_>, family: Option<&str>, mut on: Vec<usize>, waits: bool) {
        if !on.is_empty() {
            on.sort_unstable();
            let family = family.map(|family| format!(" {family}")).unwrap_or_default();
            let unit = if of.unit.is_empty() { "-" } else { of.unit };
            let price = price(code, of.day, self.remote);
            let waits = if waits { " ?" } else { "" };
            self.rows.insert(format!("{code} {unit} {}{family} {price} {on:?}{waits}", of.day));
        }
    }

    fn beside_a_professional(&mut self, of: &UnitDay<'_>, all: &[usize]) {
        for at in self.coded(of.here, &["BA01", "BA02", "BA07", "BA12"]) {
            let beside = all.iter().any(|other| self.family(*other) == "C" && self.meet(at, *other));
            if beside && self.records[at]["apply_aa03"] == true {
                self.add("AA03", of, None, vec![at], false);
            }
        }
    }

    /// Once a client, the first day that has it.
    fn last_service(&mut self, days: &BTreeMap<(&str, &str), Vec<usize>>) {
        for ((day, unit), here) in days {
            let on = match *day {
                "2018-12-01" | "2018-12-02" => self.in_families(here, &["BA"]),
                "2018-12-03" => self.coded(here, &["BA01"]),
                _ => vec![],
            };
            let on: Vec<usize> = on.into_iter().filter(|at| self.records[*at]["last_service"] == true).collect();
            if !on.is_empty() {
                return self.add("AA04", &UnitDay { day, unit, here }, None, on, false);
            }
        }
    }

    fn by_kind(&mut self, of: &UnitDay<'_>) {
        let here: Vec<usize> = of.here.iter().copied().filter(|at| self.text(*at, "code") != "BA16-1").collect();
        if of.day >= "2022-02-01" {
            let on = self.in_families(&here, &["BA", "BB", "BC", "C", "G"]);
            return self.add("AA05", of, None, on, false);
        }
        for kind in ["BA", "BB", "BC", "C", "G"] {
            let on = self.in_families(&here, &[kind]);
            self.add("AA05", of, Some(kind), on, false);
        }
    }

    /// The client has a wound, and BA12 takes two workers.
    fn by_body(&mut self, of: &UnitDay<'_>) {
        let stairs = self.coded(of.here, &["BA12"]);
        let people = |at: usize| -> usize {
            let together = stairs.iter().filter(|other| **other == at || self.meet(at, **other));
            let workers = together.flat_map(|other| self.records[*other]["workers"].as_array().expect("workers"));
            workers.map(Value::to_string).collect::<BTreeSet<_>>().len()
        };
        let mut on = self.coded(of.here, &["BA01", "BA07"]);
        on.extend(stairs.iter().copied().filter(|at| people(*at) >= 2));
        self.add("AA06", of, None, on, false);
    }

    fn by_hour(&mut self, of: &UnitDay<'_>) {
        let day_care = ["BA", "BB", "BC", "BD", "C"];
        let between = |from: u32, to: u32| -> Vec<usize> {
            let served = self.in_families(of.here, &day_care).into_iter();
            served.filter(|at| self.minute(*at, "start") < to && self.minute(*at, "end") > from).collect()
        };
        let (evening, night) = (between(1200, 1440), between(0, 360));
        let off = self.in_families(of.here, &["BA", "BB", "BC", "BD", "C", "G"]);
        let off: Vec<usize> = off.into_iter().filter(|at| self.records[*at]["apply_aa09"] == true).collect();
        match of.day {
            "2018-12-01" | "2018-12-02" if !off.is_empty() => self.add("AA09", of, None, off, false),
            "2018-12-31" => {
                self.add("AA08", of, None, evening, false);
                self.add("AA09", of, None, off, true);
            }
            _ => self.add("AA08", of, None, evening, false),
        }
        let with = |statuses: &[i64]| -> Vec<usize> {
            let status = |at: &usize| self.records[*at]["aa10_status"].as_i64().expect("a status");
            night.iter().copied().filter(|at| statuses.contains(&status(at))).collect()
        };
        let (confirmed, waiting) = (with(&[3]), with(&[0, 1]));
        let waits = confirmed.is_empty();
        self.add("AA10", of, None, if waits { waiting } else { confirmed }, waits);
    }

    /// W2 is trained from 2018-12-02 on.
    fn by_training(&mut self, of: &UnitDay<'_>) {
        if of.day < "2018-12-02" {
            return;
        }
        let served = self.coded(of.here, &["BA01", "BA02", "BA07", "BA13", "BB01", "BC01"]).into_iter();
        let by_w2 = |at: &usize| self.records[*at]["workers"].as_array().expect("workers").contains(&json!("W2"));
        let trained: Vec<usize> = served.filter(by_w2).collect();
        let kinds: &[&[&str]] =
            if of.day < "2022-02-01" { &[&["BA"], &["BB"], &["BC"]] } else { &[&["BA"], &["BB", "BC"]] };
        for kinds in kinds {
            let on = self.in_families(&trained, kinds);
            self.add("AA11", of, kinds.first().copied(), on, false);
        }
    }

    /// Once a month, for the unit that served first.
    fn by_month(&mut self, days: &BTreeMap<(&str, &str), Vec<usize>>) {
        let mut months: BTreeMap<&str, (&str, Vec<usize>)> = BTreeMap::new();
        for ((day, unit), here) in days {
            let on = self.coded(here, &["BA01", "BA02", "BA07", "BA12"]);
            if !on.is_empty() {
                let (first, all) = months.entry(&day[..7]).or_insert((unit, vec![]));
                if first == unit {
                    all.extend(on);
                }
            }
        }
        for (month, (unit, on)) in months {
            self.add("AA07", &UnitDay { day: month, unit, here: &[] }, None, on, false);
        }
    }
}

proptest! {
    #![proptest_config(tries(600))]

    #[test]
    fn records_bring_what_the_tables_say(records in vec(any_record(), 0..14), remote: bool) {
        let mut facts = entitled();
        facts["remote_area"] = json!(remote);
        let result = run(&case_with(&records, &facts, &json!({ "workers": workers() })));
        let found = lines(&result);
        let wanted = Tables::rows(&records, remote);
        prop_assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), wanted.clone());
        prop_assert_eq!(found.len(), wanted.len(), "no row twice");
    }

    #[test]
    fn the_order_of_records_changes_nothing(
        (records, order) in vec(any_record(), 0..14).prop_flat_map(|records| {
            let order: Vec<usize> = (0..records.len()).collect();
            (Just(records), Just(order).prop_shuffle())
        })
    ) {
        let shuffled: Vec<Value> = order.iter().map(|from| records[*from].clone()).collect();
        let more = json!({ "workers": workers() });
        let place = |row: &SurchargeRow| -> String {
            let mut row = row.clone();
            row.records = row.records.iter().map(|at| order[*at]).collect();
            row.records.sort_unstable();
            line(&row)
        };
        let before: BTreeSet<String> = lines(&run(&case_with(&records, &entitled(), &more))).into_iter().collect();
        let after: BTreeSet<String> =
            run(&case_with(&shuffled, &entitled(), &more)).surcharge_rows.iter().map(place).collect();
        prop_assert_eq!(before, after);
    }

    #[test]
    fn rows_rest_on_records_of_their_own(records in vec(any_record(), 0..20)) {
        let result = run(&case_with(&records, &entitled(), &json!({ "workers": workers() })));
        let mut both: BTreeMap<(String, String), BTreeSet<&str>> = BTreeMap::new();
        for row in &result.surcharge_rows {
            prop_assert_eq!(&row.client, "A");
            prop_assert_eq!((row.quantity, row.amount), (1, row.price));
            prop_assert!(row.records.is_sorted() && !row.records.is_empty());
            for at in &row.records {
                let record = &records[*at];
                prop_assert_eq!(record["unit"].as_str(), row.unit.as_deref());
                let day = record["date"].as_str().expect("a day");
                if let Some(date) = row.date {
                    prop_assert_eq!(day, date.to_string());
                } else {
                    prop_assert_eq!(&day[..7], row.month.expect("a month").to_string());
                }
            }
            if matches!(row.code, "AA08" | "AA09") && row.status == RowStatus::Derived {
                let day = row.date.expect("a day").to_string();
                let seen = both.entry((row.unit.clone().unwrap_or_default(), day)).or_default();
                seen.insert(row.code);
                prop_assert_eq!(seen.len(), 1, "AA08 and AA09 on one day");
            }
        }
        // In order of day, unit and code.
        let key = |row: &SurchargeRow| (row.date.or(row.month.map(ltc_engine::calendar::Month::first_day)), row.unit.clone(), row.code);
        prop_assert!(result.surcharge_rows.is_sorted_by_key(key));
    }

    #[test]
    fn a_self_paid_record_adds_nothing(records in vec(any_record(), 0..14), other in any_record()) {
        let more = json!({ "workers": workers() });
        let before = lines(&run(&case_with(&records, &entitled(), &more)));
        let mut other = other;
        other["fee_type"] = json!(2);
        let longer: Vec<Value> = records.into_iter().chain([other]).collect();
        prop_assert_eq!(lines(&run(&case_with(&longer, &entitled(), &more))), before);
    }
}
