//! What the screens of a month show, against what the JSON of `ltc check` says, and worked by hand.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::basis::Basis;
use ltc_report::{Lang, json};
use ltc_session::export::{Export, export};
use ltc_session::{Session, clients, facts, rules, surcharges};
use ltc_wire::month::{BundleMonth, ExportKind, Given, PrintDocument, SurchargeKind};
use ltc_wire::overview::{State, Supply};
use ltc_wire::page::Window;
use ltc_wire::{Envelope, Reply, Request, Severity};
use serde_json::{Value, json};

const ALL: Window = Window { from: 0, count: usize::MAX };

/// Checks a document and shows its report.
fn with_report<T>(document: &Value, show: impl FnOnce(&Report<'_>) -> T) -> T {
    let basis = Basis::embedded().unwrap();
    let input = read_check_input(&document.to_string()).unwrap();
    let mut records = Records::new(&basis);
    records.add_document("", &input.records);
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    show(&Report::new(&checker, "hash".to_owned()))
}

fn visit(client: &str, date: &str, code: &str, start: &str, end: &str) -> Value {
    json!({ "client": client, "date": date, "code": code, "quantity": 1, "start": start, "end": end,
        "workers": ["B123456780"] })
}

const KNOWN: &str = "A123456789";
const UNKNOWN: &str = "A223456781";

/// A July of two clients: one of level 4 with a case, one without.
fn july() -> Value {
    json!({
        "month": "2026-07",
        "as_of": "2026-08-03",
        "unit": { "id": "甲" },
        "cases": [{
            "client": { "id": KNOWN, "cms_level": 4, "welfare_class": "general", "county": "臺北市",
                "referrals": [
                    { "code": "GA09", "quantity": 1, "on": "2026-06-28" },
                    { "code": "BA07", "quantity": 20, "on": "2026-06-28" },
                ] },
            "plans": [{ "from": "2026-07", "items": [{ "code": "BA07", "quantity": 20 }, { "code": "GA09", "quantity": 1 }] }],
            "allocations": [
                { "month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 650,
                    "items": [{ "code": "BA07", "quantity": 2 }, { "code": "BA02", "quantity": 3 }] },
                { "month": "2026-06", "unit": "甲", "quota_type": "care", "fund": "month", "settlement": "bundle", "amount": 5000 },
                { "month": "2026-07", "unit": "乙", "quota_type": "care", "fund": "month", "amount": 9999 },
            ],
        }],
        "records": [
            visit(KNOWN, "2026-07-01", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-04", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-04", "BA07", "09:00", "09:45"),
            visit(KNOWN, "2026-07-06", "BA01", "09:00", "09:30"),
            visit(UNKNOWN, "2026-07-01", "BA02", "10:00", "10:30"),
        ],
    })
}

fn document(report: &Report<'_>) -> Value {
    serde_json::to_value(json::check(report)).unwrap()
}

#[test]
fn rules_say_what_they_came_to_and_what_they_lack() {
    with_report(&july(), |report| {
        let states = rules::states(report, Lang::Zh);
        let said = document(report);
        assert_eq!(states.len(), said["rules"].as_object().unwrap().len());
        for state in &states {
            let other = &said["rules"][&state.rule];
            let mine = json!([state.found, state.checked, state.not_checked]);
            assert_eq!(mine, json!([other["found"], other["checked"], other["not_checked"]]), "{}", state.rule);
            let missing: Vec<&str> = state.missing.iter().map(|need| need.id.as_str()).collect();
            assert_eq!(json!(missing), other.get("missing").cloned().unwrap_or(json!([])), "{}", state.rule);
            assert_eq!(serde_json::to_value(state.state).unwrap(), other["state"], "{}", state.rule);
        }
        let workers = states.iter().find(|state| state.rule == "E5034").unwrap();
        assert_eq!(workers.state, State::NotChecked);
        assert!(workers.missing.iter().all(|need| need.how == Supply::Template), "{workers:?}");
    });
}

#[test]
fn a_page_is_there_for_every_rule_and_code() {
    with_report(&july(), |report| {
        let page = rules::page(report.checker.context().standard.basis, "e5001", Lang::Zh).unwrap();
        assert_eq!((page.rule.as_str(), page.official, page.severity), ("E5001", true, Severity::Error));
        assert!(page.markdown.starts_with("# E5001　") && page.markdown.contains(&page.todo), "{}", page.markdown);
        assert!(page.sources.iter().all(|source| !source.title.is_empty()), "{page:?}");
        assert!(rules::page(report.checker.context().standard.basis, "E9999X", Lang::En).is_none());
        for state in rules::states(report, Lang::En) {
            assert!(
                rules::page(report.checker.context().standard.basis, &state.rule, Lang::En).is_some(),
                "{}",
                state.rule
            );
        }
    });
}

#[test]
fn clients_add_up_to_the_summary_and_say_what_json_says() {
    with_report(&july(), |report| {
        let page = clients::list(report, "", ALL);
        let said = document(report);
        assert_eq!(page.total, 2);
        let sum = |of: fn(&ltc_wire::month::ClientRow) -> i64| page.entries.iter().map(of).sum::<i64>();
        assert_eq!(json!(sum(|row| row.amount)), said["summary"]["amount"]);
        assert_eq!(json!(sum(|row| row.at_stake)), said["summary"]["amount_at_stake"]);
        assert_eq!(json!(page.entries.iter().map(|row| row.errors).sum::<usize>()), said["summary"]["errors"]);
        let first = &page.entries[0];
        assert_eq!((first.client.as_str(), first.records, first.level), (KNOWN, 4, Some(4)));
        let claim = first.claim.unwrap();
        let other = &said["claims"][0];
        for (mine, name) in [
            (claim.amount, "amount"),
            (claim.within_quota, "within_quota"),
            (claim.subsidy, "subsidy"),
            (claim.copayment, "copayment"),
            (claim.self_pay, "self_pay"),
            (claim.client_pays, "client_pays"),
        ] {
            assert_eq!(json!(mine), other[name], "{name}");
        }
        assert_eq!(page.entries[1].claim, None);
        let one = clients::list(report, "a2234", Window { from: 0, count: 1 });
        assert_eq!((one.total, one.entries[0].client.as_str()), (1, UNKNOWN));
        assert_eq!(clients::list(report, "", Window { from: 1, count: 5 }).entries.len(), 1);
    });
}

#[test]
fn facts_are_those_that_were_told() {
    let input = read_check_input(&july().to_string()).unwrap();
    let facts = facts::answer(&input);
    assert_eq!(facts.month.as_deref(), Some("2026-07"));
    assert_eq!(facts.as_of.as_deref(), Some("2026-08-03"));
    assert_eq!((facts.unit_id.as_deref(), facts.cases, facts.workers), (Some("甲"), 1, 0));
}

/// The pages of an exported workbook, written and read again.
fn read_again(export: &Export) -> ltc_grid::Workbook {
    assert!(export.files[0].pages && export.files[0].text.is_none());
    let pages = ltc_grid::bytes::pages(export.bytes[0].as_ref().unwrap()).unwrap();
    let bytes = ltc_sheets::write(&pages).unwrap();
    ltc_sheets::read(&bytes, &ltc_sheets::Limits::default()).unwrap()
}

#[test]
fn the_workbook_gives_the_same_findings_when_it_is_read_again() {
    let (before, workbook) = with_report(&july(), |report| {
        let done = export(ExportKind::Workbook, report, Lang::Zh).unwrap();
        assert_eq!(done.files[0].name, "ltc-115-07-import.xlsx");
        (document(report)["summary"].clone(), read_again(&done))
    });
    let basis = Basis::embedded().unwrap();
    let mut input = read_check_input(&july().to_string()).unwrap();
    input.records.clear();
    let mut records = Records::new(&basis);
    ltc_tables::read_workbook("a.xlsx", &workbook, &ltc_tables::Mapping::default(), &mut records).unwrap();
    let mut checker = Checker::new(&basis, &input, records).unwrap();
    checker.check();
    assert_eq!(document(&Report::new(&checker, String::new()))["summary"], before);
}

#[test]
fn every_kind_is_written() {
    with_report(&july(), |report| {
        let text = |kind| export(kind, report, Lang::Zh).unwrap().files[0].text.clone().unwrap();
        let csv = text(ExportKind::Csv);
        let findings = document(report)["findings"].as_array().unwrap().len();
        assert!(csv.starts_with("\u{feff}rule,"));
        assert_eq!(csv::Reader::from_reader(csv.as_bytes()).records().count(), findings);
        let said: Value = serde_json::from_str(&text(ExportKind::Json)).unwrap();
        assert_eq!(said, document(report));
        let fee: Value = serde_json::from_str(&text(ExportKind::FeeApply)).unwrap();
        assert_eq!(fee["apply_info"]["records"], 5);
        let book = read_again(&export(ExportKind::Report, report, Lang::Zh).unwrap());
        assert_eq!(book.sheets[0].name, "摘要");
        assert_eq!(book.sheets.last().unwrap().rows.len(), 6, "a header and five records");
        let template = export(ExportKind::Template, report, Lang::Zh).unwrap();
        assert_eq!(template.files[0].name, "ltc-template.xlsx");
        assert_eq!(read_again(&template).sheets[1].name, "個案");
    });
}

#[test]
fn a_large_month_is_written_in_transactions() {
    let day = |number: usize| format!("2026-07-{:02}", number % 28 + 1);
    let records: Vec<Value> = (0..5_001).map(|number| visit(KNOWN, &day(number), "BA07", "09:00", "09:45")).collect();
    with_report(&json!({ "records": records }), |report| {
        let done = export(ExportKind::FeeApply, report, Lang::Zh).unwrap();
        let names: Vec<&str> = done.files.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["ltc-115-07-feeapply-1.json", "ltc-115-07-feeapply-2.json"]);
        assert_eq!(done.bytes, [None, None]);
    });
    let none = with_report(&json!({ "records": [] }), |report| export(ExportKind::FeeApply, report, Lang::Zh));
    assert_eq!(none.unwrap_err().code, "no-month");
}

#[test]
fn a_clients_month_shows_quotas_allocations_and_days() {
    with_report(&july(), |report| {
        let month = clients::month(report, "a123456789", Lang::Zh).unwrap();
        assert_eq!(month.no_claim, None);
        // Two visits of BA07 at 325 are left; the third is a duplicate, BA01 is not in the plan.
        let care = &month.quotas[0];
        assert_eq!((care.label.as_str(), care.period.as_str()), ("照顧及專業服務", "115/07"));
        assert_eq!((care.available, care.used, care.self_pay), (Some(18_580), 650, Some(0)));
        assert_eq!(care.lines.iter().map(|(_, sum)| sum).sum::<i64>(), 650);
        let respite = month.quotas.iter().find(|one| one.label == "喘息服務").unwrap();
        assert_eq!((respite.period.as_str(), respite.available, respite.used), ("115/07 至 116/06", Some(32_340), 0));
        let given = |allocated, recorded| Given {
            label: "照顧及專業服務".to_owned(),
            period: "115/07".to_owned(),
            allocated,
            recorded,
        };
        assert_eq!(month.monthly, [given(Some(650), 910)], "what is recorded, also what will be rejected");
        let said = document(report);
        let own: Vec<&Value> =
            said["allocations"].as_array().unwrap().iter().filter(|one| one["unit"] == "甲").collect();
        assert_eq!((own.len(), &own[0]["allocated"], &own[0]["recorded"]), (1, &json!(650), &json!(910)));
        let bundle = |month: Option<&str>| BundleMonth {
            month: month.map(str::to_owned),
            bundle: Some(5_000),
            bundle_recorded: None,
            reablement: None,
            reablement_recorded: None,
        };
        assert_eq!(month.bundles[0], bundle(Some("115/06")), "no record of June is there");
        assert_eq!(month.bundles.last(), Some(&bundle(None)));
        assert_eq!(month.respite, None);
        let codes = month.allocations.iter().map(|one| {
            let by = one.by.as_deref();
            (one.code.as_str(), by, one.allocated, one.recorded, one.allocated_amount, one.recorded_amount)
        });
        let codes: Vec<_> = codes.collect();
        assert_eq!(
            codes,
            [
                ("BA01", Some("額度設定"), Some(0), 1, Some(0), 260),
                ("BA02", Some("額度設定"), Some(3), 0, Some(585), 0),
                ("BA07", Some("額度設定"), Some(2), 2, Some(650), 650),
                ("GA09", Some("照會"), Some(1), 0, Some(770), 0),
            ]
        );
        assert_eq!((month.days.len(), month.first_weekday), (31, 2), "1 July 2026 is a Wednesday");
        let saturday = &month.days[3];
        assert_eq!((saturday.date.as_str(), saturday.off.as_deref()), ("2026-07-04", Some("星期六")));
        let services: Vec<_> = saturday.services.iter().map(|one| (one.record, one.time.as_str(), one.worst)).collect();
        assert_eq!(services, [(1, "09:00–09:45", None), (2, "09:00–09:45", Some(Severity::Error))]);
        assert_eq!(saturday.services[0].surcharges, ["AA09"]);
        assert!(saturday.services[1].surcharges.is_empty(), "what is rejected earns nothing");
        assert_eq!(month.days[1].off, None);
        assert!(month.facts.contains(&("長照身分別".to_owned(), "第三類（一般戶）".to_owned())), "{:?}", month.facts);

        let other = clients::month(report, UNKNOWN, Lang::En).unwrap();
        assert!(other.no_claim.is_some() && other.facts.is_empty());
        assert_eq!((other.quotas[0].available, other.quotas[0].used, other.quotas[0].self_pay), (None, 195, None));
        assert_eq!((other.allocations[0].allocated, other.allocations[0].recorded), (None, 1));
        assert!(clients::month(report, "Z1", Lang::Zh).is_none());
    });
}

#[test]
fn bundles_and_reablement_are_told_apart() {
    let mut document = july();
    document["cases"][0]["allocations"] = json!([
        { "month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "amount": 1000 },
        { "month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "month", "settlement": "bundle", "amount": 5000 },
        { "month": "2026-07", "unit": "甲", "quota_type": "care", "fund": "advance", "amount": 3000 },
    ]);
    document["records"].as_array_mut().unwrap().push(visit(KNOWN, "2026-07-08", "CB02", "09:00", "10:00"));
    with_report(&document, |report| {
        let month = clients::month(report, KNOWN, Lang::Zh).unwrap();
        let said = self::document(report);
        let of = |fund: &str, settlement: &str, name: &str| {
            let all = said["allocations"].as_array().unwrap();
            let one = all.iter().find(|one| one["fund"] == fund && one["settlement"] == settlement).unwrap();
            one[name].as_i64().unwrap()
        };
        assert_eq!(month.monthly[0].recorded, of("month", "monthly", "recorded"));
        let july = &month.bundles[0];
        assert_eq!((july.bundle, july.reablement), (Some(5_000), Some(3_000)));
        assert_eq!(july.bundle_recorded, Some(of("month", "bundle", "recorded")));
        assert_eq!(july.reablement_recorded, Some(of("advance", "monthly", "recorded")));
        assert!(july.bundle_recorded.unwrap() + july.reablement_recorded.unwrap() > 0);
        assert_eq!(
            BundleMonth { month: july.month.clone(), ..month.bundles[1].clone() },
            *july,
            "the sum of one month"
        );
    });
}

/// July with what the unit claims: an evening that was none, and not the Saturday.
fn claimed() -> Value {
    let mut document = july();
    document["cases"][0]["claimed_surcharges"] = json!([{ "code": "AA08", "date": "2026-07-01", "quantity": 1 }]);
    document
}

#[test]
fn surcharges_are_told_apart_and_what_cannot_be_told_is_said() {
    with_report(&claimed(), |report| {
        let all = surcharges::answer(report, None, ALL, Lang::Zh);
        let rows: Vec<_> =
            all.rows.entries.iter().map(|row| (row.kind, row.code.as_str(), row.quantity, row.amount)).collect();
        assert_eq!(
            rows,
            [(SurchargeKind::Forgotten, "AA09", 1, Some(770)), (SurchargeKind::OverClaimed, "AA08", 1, Some(385))]
        );
        assert_eq!((all.rows.entries[0].date.as_str(), all.rows.entries[0].why.as_str()), ("115/07/04", "週六"));
        assert_eq!(all.rows.entries[0].records, [1]);
        let holiday = all.totals.iter().find(|one| one.code == "AA09").unwrap();
        assert_eq!((holiday.earned, holiday.earned_amount), (1, Some(770)));
        assert_eq!((holiday.forgotten, holiday.forgotten_amount, holiday.unknown), (1, 770, 0));
        assert_eq!(surcharges::forgotten(report), (1, 770));
        let evening = all.totals.iter().find(|one| one.code == "AA08").unwrap();
        assert_eq!((evening.earned, evening.over_claimed, evening.over_claimed_amount), (0, 1, 385));
        // Of one client nothing is known; the other was not assessed.
        let carer = all.totals.iter().find(|one| one.code == "AA07").unwrap();
        assert_eq!(carer.unknown, 2);
        assert_eq!(all.unknown.len(), 2, "{:?}", all.unknown);
        let last = surcharges::answer(report, None, Window { from: 1, count: 1 }, Lang::En);
        assert_eq!((last.rows.total, last.rows.entries[0].code.as_str()), (2, "AA08"));
        let forgotten = surcharges::answer(report, Some(SurchargeKind::Forgotten), ALL, Lang::Zh);
        assert_eq!((forgotten.rows.total, forgotten.rows.entries[0].code.as_str()), (1, "AA09"));
        assert_eq!(forgotten.totals, all.totals, "totals count every kind");
    });
    with_report(&july(), |report| {
        let all = surcharges::answer(report, None, ALL, Lang::Zh);
        assert_eq!(all.rows.entries[0].kind, SurchargeKind::Earned, "without a list nobody can tell");
        assert!(all.unknown.iter().any(|line| line.contains("A 碼項目清冊")), "{:?}", all.unknown);
        assert_eq!(surcharges::forgotten(report), (0, 0));
    });
}

#[test]
fn surcharges_are_those_of_the_report() {
    let mut document = july();
    let records = document["records"].as_array_mut().unwrap();
    for day in 1..=28 {
        let mut night = visit(UNKNOWN, &format!("2026-07-{day:02}"), "BA07", "23:00", "23:45");
        if day % 7 == 0 {
            (night["start"], night["end"]) = (json!("01:00"), json!("01:45"));
        }
        records.push(night);
    }
    with_report(&document, |report| {
        let rows = self::document(report)["surcharge_rows"].clone();
        let rows = rows.as_array().unwrap();
        let all = surcharges::answer(report, None, ALL, Lang::Zh);
        assert_eq!(all.rows.total, rows.len());
        for total in &all.totals {
            let sum = |status: &str, name: &str| {
                let of = rows.iter().filter(|row| row["code"] == total.code.as_str() && row["status"] == status);
                of.map(|row| row[name].as_i64().unwrap()).sum::<i64>()
            };
            assert_eq!(
                (total.earned, total.earned_amount),
                (sum("derived", "quantity"), Some(sum("derived", "amount")))
            );
            let awaiting = (sum("needs_confirmation", "quantity"), Some(sum("needs_confirmation", "amount")));
            assert_eq!((total.awaiting, total.awaiting_amount), awaiting, "{}", total.code);
        }
        assert!(all.totals.iter().any(|total| total.awaiting > 0), "night visits wait for their confirmation");
    });
}

#[test]
fn a_mark_that_will_not_be_paid_is_claimed_without_ground() {
    let mut document = july();
    document["records"][4]["apply_aa03"] = json!(true);
    with_report(&document, |report| {
        let all = surcharges::answer(report, None, ALL, Lang::Zh);
        let mark = all.rows.entries.iter().find(|row| row.code == "AA03").unwrap();
        assert_eq!((mark.kind, mark.amount, mark.client.as_str()), (SurchargeKind::OverClaimed, Some(600), UNKNOWN));
        assert_eq!(mark.records, [4]);
    });
}

#[test]
fn the_difference_list_states_what_was_set_and_what_was_done() {
    let text = |cell: &ltc_grid::Cell| match cell {
        ltc_grid::Cell::Text(text) => text.clone(),
        ltc_grid::Cell::Number(number) => number.to_string(),
        _ => String::new(),
    };
    with_report(&july(), |report| {
        let done = export(ExportKind::Differences, report, Lang::Zh).unwrap();
        assert_eq!(done.files[0].name, "ltc-115-07-differences.xlsx");
        let book = read_again(&done);
        let rows: Vec<Vec<String>> = book.sheets[0].rows.iter().map(|row| row.iter().map(text).collect()).collect();
        assert!(rows[1][0].contains("甲") && rows[1][0].contains("115/07"), "{rows:?}");
        let list: Vec<[&str; 6]> =
            rows[5..].iter().map(|row| [3, 6, 7, 8, 9, 10].map(|place| row[place].as_str())).collect();
        assert_eq!(
            list,
            [
                ["BA01", "0", "1", "1", "260", "260"],
                ["BA02", "3", "0", "-3", "195", "-585"],
                ["GA09", "1", "0", "-1", "770", "-770"],
            ]
        );
        let amounts: Vec<String> = book.sheets[1].rows[1].iter().map(text).collect();
        assert_eq!(amounts[5..8], ["650", "910", "260"], "{amounts:?}");
        assert_eq!(text(&book.sheets[2].rows[1][1]), "BA01×1、BA07×2");
    });
    let mut nothing = july();
    nothing["cases"] = json!([]);
    let refused = with_report(&nothing, |report| export(ExportKind::Differences, report, Lang::Zh).unwrap_err());
    assert_eq!(refused.code, "no-settings");
}

#[test]
fn what_is_printed_says_what_was_found_and_what_was_not_checked() {
    for lang in Lang::ALL {
        with_report(&july(), |report| {
            let text = export(ExportKind::Print, report, lang).unwrap().files[0].text.clone().unwrap();
            let print: PrintDocument = serde_json::from_str(&text).unwrap();
            let said = document(report);
            let printed: usize = print.groups.iter().map(|group| group.rows.len()).sum();
            assert_eq!(printed, said["findings"].as_array().unwrap().len());
            assert!(print.groups.iter().all(|group| group.rows.iter().all(|row| row.len() == group.columns.len())));
            assert_eq!(print.groups[0].severity, Severity::Error);
            let states = ["not_checked", "partly_checked", "failed_to_run"];
            let rules = said["rules"].as_object().unwrap();
            let open = rules.iter().filter(|(_, rule)| states.iter().any(|state| rule["state"] == *state));
            for (rule, _) in open {
                assert!(print.not_checked.iter().any(|(rules, _)| rules.contains(rule.as_str())), "{rule}");
            }
            assert_eq!(print.signatures.len(), 3);
        });
    }
}

#[test]
fn the_template_carries_what_it_is_said_to_carry() {
    let pages = ltc_tables::template();
    let headers: Vec<String> = pages
        .pages
        .iter()
        .filter_map(|page| page.rows.first())
        .flatten()
        .map(|shown| if let ltc_grid::Cell::Text(text) = &shown.cell { text.clone() } else { String::new() })
        .collect();
    // A need that the template supplies, and the column that does.
    let columns = [
        ("case", "CMS等級"),
        ("birth_date", "出生日期"),
        ("county", "縣市"),
        ("plans", "計畫起日"),
        ("referrals", "照會日期"),
        ("allocations", "額度類型"),
        ("workers", "職類"),
        ("trainings", "失智症訓練"),
        ("profession", "職類"),
        ("assessment", "評估項目"),
        ("foreign_carer", "外籍看護工"),
        ("died_on", "死亡日期"),
        ("in_institution", "住宿式機構"),
    ];
    with_report(&json!({ "records": july()["records"] }), |report| {
        let missing = rules::states(report, Lang::Zh).into_iter().flat_map(|state| state.missing);
        for need in missing.filter(|need| need.how == Supply::Template) {
            let (_, column) = columns.iter().find(|(id, _)| *id == need.id).unwrap_or_else(|| panic!("{}", need.id));
            assert!(headers.iter().any(|header| header.starts_with(column)), "{column}");
        }
    });
}

#[test]
fn the_session_answers_each_question_with_its_reply() {
    let mut session = Session::new(None).unwrap();
    let ask = |session: &mut Session, call| session.answer(Envelope { lang: "zh-TW".to_owned(), call });
    let template = ask(&mut session, Request::Export { kind: ExportKind::Template });
    assert!(matches!(template, Reply::Files(files) if files.len() == 1), "the template needs no month");
    assert!(session.take_bytes(0).is_some() && session.take_bytes(0).is_none());
    assert!(matches!(ask(&mut session, Request::Rules), Reply::Refused(_)));

    session.open(r#"{"name": "claimed.json", "preview": false}"#).unwrap();
    session.push(claimed().to_string().as_bytes()).unwrap();
    assert_eq!(session.close("zh-TW"), None);
    while session.step(100) {}
    session.commit("zh-TW");
    let Reply::Overview(overview) = ask(&mut session, Request::Overview) else { panic!() };
    assert_eq!((overview.summary.forgotten, overview.summary.forgotten_amount), (1, 770));
    let Reply::Clients(clients) = ask(&mut session, Request::Clients { text: String::new(), window: ALL }) else {
        panic!()
    };
    assert_eq!(clients.entries.iter().map(|row| row.at_stake).sum::<i64>(), overview.summary.amount_at_stake);
    let Reply::Client(client) = ask(&mut session, Request::Client { client: KNOWN.to_owned() }) else { panic!() };
    assert_eq!(client.row, clients.entries[0]);
    let Reply::Rules(rules) = ask(&mut session, Request::Rules) else { panic!() };
    assert_eq!(rules.iter().filter(|rule| rule.state == State::Passed).count(), overview.states.passed);
    assert!(matches!(ask(&mut session, Request::Rule { rule: "E5001".to_owned() }), Reply::Rule(_)));
    assert!(
        matches!(ask(&mut session, Request::Surcharges { kind: None, window: ALL }), Reply::Surcharges(all) if all.rows.total == 2)
    );
    assert!(matches!(ask(&mut session, Request::Facts), Reply::Facts(facts) if facts.cases == 1));
    let Reply::Files(files) = ask(&mut session, Request::Export { kind: ExportKind::Workbook }) else { panic!() };
    assert!(files[0].pages && session.take_bytes(0).is_some());
}
