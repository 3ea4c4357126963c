//! A month in the session: files in, edits and undo, pages out.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_session::Session;
use ltc_wire::change::{Changed, Refused};
use ltc_wire::finding::{FindingFilter, FindingRow, Group, Grouping};
use ltc_wire::load::{LoadOptions, Loaded, Place};
use ltc_wire::overview::Overview;
use ltc_wire::page::Window;
use ltc_wire::record::{RecordFilter, RecordPage};
use ltc_wire::{Envelope, Reply, Request, Severity};

const ALL: Window = Window { from: 0, count: 1000 };

const HEADER: &str = "身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘";

/// One record that overlaps another of the same worker, one that is fine, one with a bad quantity.
fn month() -> String {
    format!(
        "{HEADER}\n\
         A123456789,1151005,BA02,1,1,195,B123456780,8,0,8,30\n\
         A100000001,1151005,BA02,1,1,195,B123456780,8,15,8,45\n\
         A123456789,1151006,BA07,1,1,325,B123456780,9,0,10,0\n\
         A123456789,1151007,BA02,1,x,195,B123456780,9,0,9,30\n"
    )
}

fn options(name: &str, place: Option<Place>) -> String {
    let options =
        LoadOptions { name: name.to_owned(), place, as_of: Some("2026-11-05".to_owned()), ..LoadOptions::default() };
    serde_json::to_string(&options).expect("options are JSON")
}

fn load(session: &mut Session, options: &str, bytes: &[u8]) -> Reply {
    let reply = |json: &str| serde_json::from_str(json).expect("a reply");
    session.open(options).expect("the options are good");
    for piece in bytes.chunks(97) {
        if let Err(refused) = session.push(piece) {
            session.cancel();
            return Reply::Refused(refused);
        }
    }
    if let Some(told) = session.close("zh-TW") {
        session.cancel();
        return reply(&told.json);
    }
    while session.step(2) {}
    reply(&session.commit("zh-TW").json)
}

fn loaded(session: &mut Session, name: &str, text: &str) -> Overview {
    match load(session, &options(name, None), text.as_bytes()) {
        Reply::Loaded(Loaded::Read(overview)) => *overview,
        other => panic!("{other:?}"),
    }
}

fn ask(session: &mut Session, call: Request) -> Reply {
    session.answer(Envelope { lang: "zh-TW".to_owned(), call })
}

fn change(session: &mut Session, call: Request) -> Changed {
    match ask(session, call) {
        Reply::Changed(changed) => changed,
        other => panic!("{other:?}"),
    }
}

fn findings(session: &mut Session, filter: FindingFilter) -> Vec<FindingRow> {
    match ask(session, Request::Findings { filter, window: ALL }) {
        Reply::Findings(page) => page.entries,
        other => panic!("{other:?}"),
    }
}

fn records(session: &mut Session, filter: RecordFilter) -> RecordPage {
    match ask(session, Request::Records { filter, window: ALL }) {
        Reply::Records(page) => page,
        other => panic!("{other:?}"),
    }
}

fn groups(session: &mut Session, by: Grouping) -> Vec<Group> {
    match ask(session, Request::Groups { by, filter: FindingFilter::default(), window: ALL }) {
        Reply::Groups(page) => page.entries,
        other => panic!("{other:?}"),
    }
}

fn refused(reply: Reply) -> Refused {
    match reply {
        Reply::Refused(refused) => refused,
        other => panic!("{other:?}"),
    }
}

fn fresh() -> Session {
    Session::new(None).expect("the embedded standard is sound")
}

#[test]
fn a_file_becomes_an_overview() {
    let mut session = fresh();
    let overview = loaded(&mut session, "month.csv", &month());
    assert_eq!(overview.summary.records, 4);
    assert_eq!(overview.summary.clients, 2);
    assert_eq!(overview.month_id.as_deref(), Some("2026-10"));
    assert_eq!(overview.files[0].gave, "服務紀錄 4 筆");
    assert!(overview.summary.errors > 0);
    let states = overview.states;
    let rules = states.passed + states.found + states.partly + states.not_checked + states.failed;
    assert_eq!(rules, ltc_check::CheckRule::ALL.len());
    let of = overview.summary;
    assert_eq!(overview.rules.iter().map(|rule| rule.open).sum::<usize>(), of.errors + of.warnings + of.notes);
}

#[test]
fn an_edit_changes_what_is_found_and_can_be_taken_back() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let before = findings(&mut session, FindingFilter::default());
    let changed = change(&mut session, Request::Edit { record: 3, field: "quantity".into(), text: "1".into() });
    assert!(changed.gone > 0, "the quantity was malformed");
    assert_eq!(changed.done, "修改第 5 列「數量」");
    let row = changed.record.expect("the edited record");
    assert!(row.changed && row.cells.contains(&"1".to_owned()));
    assert_eq!(changed.overview.summary.changes, 1);
    change(&mut session, Request::Undo);
    assert_eq!(findings(&mut session, FindingFilter::default()), before);
    let cells = |session: &mut Session| records(session, RecordFilter::default()).page.entries[3].cells.clone();
    assert!(cells(&mut session).contains(&"x".to_owned()), "the malformed cell is back");
    change(&mut session, Request::Redo);
    assert!(!cells(&mut session).contains(&"x".to_owned()));
    assert_eq!(refused(ask(&mut session, Request::Redo)).code, "nothing-to-redo");
}

#[test]
fn days_are_shown_and_typed_as_people_write_them() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let day = |session: &mut Session| records(session, RecordFilter::default()).page.entries[2].cells[1].clone();
    assert_eq!(day(&mut session), "115/10/06");
    let edit = |text: &str| Request::Edit { record: 2, field: "date".into(), text: text.into() };
    assert_eq!(change(&mut session, edit("115.10.6")).count, 0, "the same day");
    let changed = change(&mut session, edit("1151008"));
    assert_eq!((changed.count, changed.new), (1, 0));
    assert_eq!(day(&mut session), "115/10/08");
}

#[test]
fn groups_and_filters_agree_with_the_list() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    for by in [Grouping::Rule, Grouping::Client, Grouping::Day] {
        let groups = groups(&mut session, by);
        let all = findings(&mut session, FindingFilter::default()).len();
        let of = |group: &Group| group.errors + group.warnings + group.notes + group.waived;
        assert_eq!(groups.iter().map(of).sum::<usize>(), all, "{by:?}");
        for group in groups {
            let filter = match by {
                Grouping::Rule => FindingFilter { rules: vec![group.key.clone()], ..FindingFilter::default() },
                Grouping::Day if group.key.is_empty() => continue,
                Grouping::Day => FindingFilter { day: Some(group.key.clone()), ..FindingFilter::default() },
                _ => FindingFilter { client: Some(group.key.clone()), ..FindingFilter::default() },
            };
            assert_eq!(findings(&mut session, filter).len(), of(&group), "{group:?}");
        }
    }
}

#[test]
fn a_finding_opens_with_its_rows_and_its_day() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let all = findings(&mut session, FindingFilter::default());
    let clash = all.into_iter().find(|finding| {
        let Reply::Finding(detail) = ask(&mut session, Request::Finding { key: finding.key.clone() }) else {
            panic!("a detail of {finding:?}")
        };
        assert_eq!(detail.finding, *finding);
        detail.records.len() == 2 && detail.timeline.len() >= 2
    });
    assert_eq!(clash.expect("two records of one worker at one time").date, "115/10/05");
}

#[test]
fn waiving_needs_a_reason_and_lets_the_record_stand() {
    let mut session = fresh();
    let before = loaded(&mut session, "month.csv", &month()).summary;
    let errors = FindingFilter { severities: vec![Severity::Error], ..FindingFilter::default() };
    let changed = change(&mut session, Request::WaiveAll { filter: errors.clone(), reason: "另附證明".into() });
    assert_eq!((changed.overview.summary.errors, changed.overview.summary.rejected), (0, 0));
    let waived = findings(&mut session, errors);
    assert_eq!(waived[0].waived.as_deref(), Some("另附證明"));
    let changed = change(&mut session, Request::Waive { key: waived[0].key.clone(), reason: String::new() });
    assert!(changed.overview.summary.errors > 0);
    change(&mut session, Request::Undo);
    let changed = change(&mut session, Request::Undo);
    assert_eq!(changed.overview.summary.errors, before.errors);
}

#[test]
fn a_second_file_of_records_asks_where() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let again = load(&mut session, &options("more.csv", None), month().as_bytes());
    assert_eq!(again, Reply::Loaded(Loaded::AskWhere { records: 4 }));
    let read = |reply: Reply| match reply {
        Reply::Loaded(Loaded::Read(overview)) => (overview.summary.records, overview.files.len()),
        other => panic!("{other:?}"),
    };
    let added = load(&mut session, &options("more.csv", Some(Place::Add)), month().as_bytes());
    assert_eq!(read(added), (8, 2));
    let replaced = load(&mut session, &options("again.csv", Some(Place::Replace)), month().as_bytes());
    assert_eq!(read(replaced), (4, 1));
}

#[test]
fn the_newest_day_counts_as_today_unless_the_page_tells_one() {
    let mut session = fresh();
    let options = |as_of: Option<&str>| {
        let as_of = as_of.map(str::to_owned);
        let place = Some(Place::Replace);
        let options = LoadOptions { name: "month.csv".into(), place, as_of, ..LoadOptions::default() };
        serde_json::to_string(&options).expect("JSON")
    };
    let day = |session: &mut Session, as_of| {
        let reply = load(session, &options(as_of), month().as_bytes());
        let Reply::Loaded(Loaded::Read(overview)) = reply else { panic!("{reply:?}") };
        overview.stamp.as_of
    };
    assert_eq!(day(&mut session, Some("2026-11-05")).as_deref(), Some("115/11/05"));
    assert_eq!(day(&mut session, Some("2026-11-09")).as_deref(), Some("115/11/09"));
    assert_eq!(day(&mut session, None).as_deref(), Some("115/11/09"));
    let told = change(&mut session, Request::Tell { json: r#"{"as_of": "2026-11-20"}"#.into() });
    assert_eq!(told.overview.stamp.as_of.as_deref(), Some("115/11/20"));
    assert_eq!(day(&mut session, Some("2026-11-10")).as_deref(), Some("115/11/20"));
}

#[test]
fn a_file_of_two_can_be_forgotten() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    load(&mut session, &options("more.csv", Some(Place::Add)), month().as_bytes());
    let Reply::Overview(left) = ask(&mut session, Request::Forget { file: 0 }) else { panic!("an overview") };
    assert_eq!((left.summary.records, left.files.len()), (4, 1));
    let first = findings(&mut session, FindingFilter::default()).first().and_then(|finding| finding.record);
    assert!(first.is_some_and(|record| record >= 4), "those of the second file are left");
    let Reply::Overview(left) = ask(&mut session, Request::Forget { file: 0 }) else { panic!("an overview") };
    assert_eq!(left.files.len(), 0);
}

#[test]
fn what_cannot_be_read_leaves_what_was_open() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let bad: [(&[u8], &str); 3] = [
        (b"%PDF-1.7 abc", "file-not-understood"),
        (b"{\"cases\": [{\"client\": 1}]}", "input-not-understood"),
        (b"{", "input-not-understood"),
    ];
    for (bytes, code) in bad {
        let reply = refused(load(&mut session, &options("bad", Some(Place::Add)), bytes));
        assert_eq!(reply.code, code, "{reply:?}");
    }
    session.open(&options("empty", None)).expect("options");
    assert_eq!(session.push(b"").expect_err("nothing in it").code, "file-not-understood");
    session.cancel();
    let Reply::Overview(overview) = ask(&mut session, Request::Overview) else { panic!("an overview") };
    assert_eq!(overview.summary.records, 4);
}

#[test]
fn unknown_headers_ask_for_a_mapping() {
    let mut session = fresh();
    let text = "誰,哪天,什麼,幾次\nA123456789,1151005,BA02,1\n";
    let Reply::Loaded(Loaded::Map(preview)) = load(&mut session, &options("own.csv", None), text.as_bytes()) else {
        panic!("a question")
    };
    assert_eq!(preview.columns.len(), 4);
    assert!(!preview.missing.is_empty());
    let mapping =
        r#"{"columns": {"誰": "client", "哪天": "date", "什麼": "code", "幾次": "quantity"}, "header_row": 1}"#;
    let options = LoadOptions { name: "own.csv".into(), mapping: Some(mapping.into()), ..LoadOptions::default() };
    let options = serde_json::to_string(&options).expect("JSON");
    let Reply::Loaded(Loaded::Read(read)) = load(&mut session, &options, text.as_bytes()) else { panic!("read") };
    assert_eq!(read.summary.records, 1);
}

#[test]
fn what_is_told_makes_rules_checkable_and_can_be_taken_back() {
    let mut session = fresh();
    let before = loaded(&mut session, "month.csv", &month());
    let json = r#"{"unit": {"id": "U1", "codes": ["BA02"]}}"#;
    let told = change(&mut session, Request::Tell { json: json.into() });
    assert!(told.overview.states.not_checked < before.states.not_checked);
    let back = change(&mut session, Request::Undo);
    assert_eq!(back.overview.states, before.states);
    let bad = refused(ask(&mut session, Request::Tell { json: r#"{"unit": 1}"#.into() }));
    assert_eq!(bad.code, "input-not-understood");
}

#[test]
fn a_refusal_says_what_is_wrong_and_where() {
    let mut session = fresh();
    let of = |refused: Refused| (refused.code, refused.reason.unwrap_or_default(), refused.path.unwrap_or_default());
    let said = |code: &str, reason: &str, path: &str| (code.to_owned(), reason.to_owned(), path.to_owned());
    let bad = br#"{"cases": [{"client": {"id": "A123456789", "cms_level": 9, "welfare_class": "general"}}]}"#;
    assert_eq!(
        of(refused(load(&mut session, &options("bad.json", None), bad))),
        said("input-not-understood", "out-of-range", "/cases/0/client/cms_level")
    );
    let told = session.call(r#"{"lang": "en", "call": {"findings": {"filter": {}, "window": {"from": 0}}}}"#);
    let told = refused(serde_json::from_str(&told.json).expect("a reply"));
    assert_eq!(of(told), said("request-not-understood", "missing-field", "/findings/window/count"));
    let table = refused(load(&mut session, &options("bad", None), b"%PDF-1.7 abc"));
    assert_eq!((table.reason, table.path), (None, None));
}

#[test]
fn settings_that_are_older_than_the_standard_are_left_out() {
    let mut session = fresh();
    let policies = vec![("nonsense".to_owned(), "x".to_owned())];
    let stored = LoadOptions { name: "a.csv".into(), as_of: Some("never".into()), policies, ..LoadOptions::default() };
    let stored = serde_json::to_string(&stored).expect("options are JSON");
    let Reply::Loaded(Loaded::Read(overview)) = load(&mut session, &stored, month().as_bytes()) else { panic!() };
    assert_eq!(overview.summary.records, 4);
}

#[test]
fn the_rule_book_needs_no_month() {
    let mut session = fresh();
    let Reply::Rule(page) = ask(&mut session, Request::Rule { rule: "e5012".to_owned() }) else { panic!() };
    assert_eq!(page.rule, "E5012");
    assert_eq!(refused(ask(&mut session, Request::Rule { rule: "E0000".to_owned() })).code, "not-there");
    assert_eq!(refused(ask(&mut session, Request::Rules)).code, "nothing-loaded");
}

#[test]
fn records_are_sorted_searched_and_found() {
    let mut session = fresh();
    loaded(&mut session, "month.csv", &month());
    let of = |session: &mut Session, filter: RecordFilter| -> Vec<u32> {
        records(session, filter).page.entries.iter().map(|row| row.row).collect()
    };
    let sort = RecordFilter { sort: Some("start".into()), descending: true, ..RecordFilter::default() };
    assert_eq!(of(&mut session, sort)[2..], [3, 2]);
    let text = RecordFilter { text: "ba07".into(), ..RecordFilter::default() };
    assert_eq!(of(&mut session, text.clone()), [4]);
    assert_eq!(ask(&mut session, Request::PlaceOf { record: 2, filter: text }), Reply::Place(Some(0)));
    let client = RecordFilter { client: Some("A100000001".into()), ..RecordFilter::default() };
    assert_eq!(of(&mut session, client), [3]);
    let errors = RecordFilter { worst: Some(Severity::Error), ..RecordFilter::default() };
    assert!(of(&mut session, errors).contains(&5));
    let nobody = RecordFilter { client: Some("nobody".into()), ..RecordFilter::default() };
    assert_eq!(of(&mut session, nobody), [] as [u32; 0]);
}
