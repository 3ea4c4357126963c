//! The second file: our template, the official lists.

use super::common::{problems, sheet, workbook};
use ltc_check::CheckInput;
use ltc_engine::case::WelfareClass;
use ltc_engine::record::{Profession, TrainingKind};
use ltc_grid::{Cell, Sheet, Workbook};
use ltc_tables::{Content, Refusal, SecondFile, SecondKind, combine, content, read_second, read_second_text, template};

/// The template as a user opens it.
fn blank() -> Workbook {
    let sheets = template().pages.into_iter().map(|page| Sheet {
        name: page.name,
        rows: page.rows.into_iter().map(|row| row.into_iter().map(|shown| shown.cell).collect()).collect(),
        hidden: false,
    });
    Workbook { sheets: sheets.collect() }
}

/// Adds a row to a sheet of the template, cells by header.
fn fill(book: &mut Workbook, name: &str, cells: &[(&str, &str)]) {
    let sheet = book.sheets.iter_mut().find(|sheet| sheet.name == name).unwrap();
    let mut row = vec![Cell::Empty; sheet.rows[0].len()];
    for (header, text) in cells {
        let is = |cell: &Cell| matches!(cell, Cell::Text(text) if text.split('(').next() == Some(header));
        row[sheet.rows[0].iter().position(is).unwrap_or_else(|| panic!("{header}"))] = Cell::from(*text);
    }
    sheet.rows.push(row);
}

fn put_together(file: SecondFile) -> (CheckInput, Vec<String>) {
    let mut input = CheckInput::default();
    let found = combine(vec![file], &mut input);
    (input, problems(&found))
}

#[test]
fn the_template_has_headers_examples_and_explains_itself() {
    let pages = template();
    let names: Vec<&str> = pages.pages.iter().map(|page| page.name.as_str()).collect();
    assert_eq!(names, ["說明", "個案", "額度", "照會", "服務人員", "單位"]);
    for page in &pages.pages[1..] {
        assert_eq!(page.rows.len(), 2);
        assert!(matches!(&page.rows[1].last().unwrap().cell, Cell::Text(note) if note.starts_with("範例")));
    }
    let book = blank();
    assert_eq!(content(&book), Content::Second(SecondKind::Template));
    // Nothing but examples is nothing, and says so.
    let read = read_second("t.xlsx", &book).unwrap();
    assert_eq!((read.rows, problems(&read.problems)), (0, vec!["0 - NoRecords".to_owned()]));
}

/// The examples are such as would be read.
#[test]
fn every_example_is_a_good_row() {
    let mut book = blank();
    for sheet in &mut book.sheets[1..] {
        let last = sheet.rows[1].len() - 1;
        sheet.rows[1][last] = Cell::Empty;
    }
    let (input, problems) = put_together(read_second("t", &book).unwrap());
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!((input.cases.len(), input.workers.len(), input.unit.is_some()), (1, 1, true));
    assert_eq!((input.cases[0].allocations.len(), input.cases[0].client.referrals.len()), (1, 1));
}

#[test]
fn all_sheets() {
    let mut book = blank();
    fill(
        &mut book,
        "個案",
        &[
            ("身分證字號", "A123456789"),
            ("出生日期", "0340302"),
            ("CMS等級", "第4級"),
            ("福利身分別", "中低收入戶"),
            ("縣市", "花蓮縣"),
            ("原民區或離島", "是"),
            ("外籍看護工", "N"),
            ("體重", "52.5"),
            ("評估項目", "I06b-2、E8-3"),
            ("死亡日期", "1150720"),
            ("暫停起日", "1150710"),
            ("暫停迄日", "1150712"),
            ("計畫起日", "1150701"),
            ("計畫迄日", "1151231"),
            ("主要照顧者年齡", "76"),
        ],
    );
    fill(
        &mut book,
        "個案",
        &[("身分證字號", "a123456789"), ("CMS等級", "4"), ("福利身分別", "中低收"), ("計畫起日", "116/01/01")],
    );
    for (code, amount, count) in [("BA02", "5,850", "30"), ("ba01", "2600", "10")] {
        fill(
            &mut book,
            "額度",
            &[
                ("身分證字號", "A123456789"),
                ("月份", "11507"),
                ("單位代碼", "甲"),
                ("額度類型", "照顧及專業服務"),
                ("金額", amount),
                ("服務項目代碼", code),
                ("次數", count),
            ],
        );
    }
    fill(
        &mut book,
        "照會",
        &[("身分證字號", "A123456789"), ("服務項目代碼", "BA02"), ("每月數量", "0"), ("照會日期", "1150628")],
    );
    fill(
        &mut book,
        "服務人員",
        &[
            ("身分證字號", "B123456780"),
            ("職類", "照服員"),
            ("身心障礙訓練", "1100501"),
            ("失智症訓練", "是"),
            ("BA08訓練", "否"),
        ],
    );
    fill(
        &mut book,
        "單位",
        &[("單位代碼", "甲"), ("特約起日", "1150101"), ("特約項目", "BA、GA09"), ("服務人數上限", "60")],
    );
    let read = read_second("t.xlsx", &book).unwrap();
    assert_eq!(read.rows, 7);
    let (input, problems) = put_together(read);
    assert_eq!(problems, Vec::<String>::new());
    let case = &input.cases[0];
    assert_eq!((input.cases.len(), case.plans.len()), (1, 2));
    assert_eq!((case.client.cms_level.get(), case.client.welfare_class), (4, WelfareClass::MidLowIncome));
    assert_eq!(case.client.birth_date.unwrap().to_string(), "1945-03-02");
    assert_eq!((case.client.remote_area, case.client.foreign_carer), (Some(true), Some(false)));
    assert_eq!(case.client.assessment.as_deref(), Some(&["I06b-2".to_owned(), "E8-3".to_owned()][..]));
    assert_eq!(case.client.carers.as_ref().unwrap()[0].age.unwrap().get(), 76);
    assert_eq!(case.client.suspended.len(), 1);
    let allocation = &case.allocations[0];
    assert_eq!((case.allocations.len(), allocation.amount.get(), allocation.items.len()), (1, 8_450, 2));
    assert_eq!(allocation.items[1].code, "BA01");
    assert_eq!(case.client.referrals[0].quantity.get(), 0);
    let worker = &input.workers[0];
    assert_eq!(worker.profession, Some(Profession::CareAttendant));
    let trainings: Vec<_> = worker.trainings.iter().map(|training| (training.kind, training.from.is_some())).collect();
    assert_eq!(trainings, [(TrainingKind::Disability, true), (TrainingKind::Dementia, false)]);
    let unit = input.unit.unwrap();
    assert_eq!((unit.codes.unwrap().len(), unit.capacity, unit.contract.unwrap().to), (2, Some(60), None));
}

#[test]
fn every_problem_has_its_place_and_good_rows_stay() {
    let mut book = blank();
    fill(&mut book, "個案", &[("身分證字號", "A1"), ("CMS等級", "9"), ("福利身分別", "?")]);
    fill(&mut book, "個案", &[("CMS等級", "3"), ("福利身分別", "一般")]);
    fill(
        &mut book,
        "個案",
        &[("身分證字號", "A2"), ("CMS等級", "3"), ("福利身分別", "一般"), ("出生日期", "昨天"), ("外籍看護工", "也許")],
    );
    fill(&mut book, "個案", &[("身分證字號", "A2"), ("CMS等級", "5"), ("福利身分別", "一般")]);
    fill(
        &mut book,
        "額度",
        &[("身分證字號", "A9"), ("月份", "11507"), ("單位代碼", "甲"), ("額度類型", "喘息"), ("金額", "1")],
    );
    fill(
        &mut book,
        "額度",
        &[("身分證字號", "A2"), ("月份", "7月"), ("單位代碼", "甲"), ("額度類型", "?"), ("金額", "-1")],
    );
    fill(&mut book, "服務人員", &[("身分證字號", "B1"), ("職類", "魔術師")]);
    let read = read_second("t.xlsx", &book).unwrap();
    let place = read.problems.list[0].clone();
    assert_eq!(
        (place.file.as_str(), place.sheet.as_deref(), place.row, place.column.as_deref(), place.value.as_deref()),
        ("t.xlsx", Some("個案"), 3, Some("CMS等級(必填)"), Some("9"))
    );
    let (input, found) = put_together(read);
    assert_eq!(
        found,
        [
            "3 CMS等級(必填) Expected",
            "3 福利身分別(必填) Expected",
            "4 身分證字號(必填) Expected",
            "5 出生日期 Ignored",
            "5 外籍看護工 Ignored",
            "6 CMS等級(必填) Contradicts",
            "4 月份(必填) Expected",
            "4 額度類型(必填) Expected",
            "4 金額(必填) Expected",
            "3 職類 Ignored",
            "3 身分證字號(必填) UnknownClient",
        ]
    );
    assert_eq!((input.cases.len(), input.workers.len()), (1, 1));
    assert_eq!(input.cases[0].client.cms_level.get(), 3);
}

#[test]
fn the_official_claim_list() {
    let list = sheet(
        "Sheet1",
        &[
            &["照顧組合服務費用項目清冊"],
            &["服務單位：甲"],
            &["年月：115/07"],
            &[],
            &[
                "編號",
                "身分證號",
                "個案姓名",
                "CMS等級",
                "福利身分別",
                "服務項目類別",
                "服務日期",
                "給付價格",
                "次數",
                "申報費用",
            ],
            &["1", "A123456789", "甲", "4", "一般戶", "BA01 基本身體清潔", "115/07/01,115/07/03", "260", "2", "520"],
            &["2", "A123456789", "甲", "第4級", "第三類", "BA02 基本日常照顧", "115/07/01", "195", "1", "195"],
            &["3", "C123", "乙", "?", "低收入戶", "BA02 x", "115/07/01", "195", "1", "195"],
            &["4", "D123", "丙", "7", "低收入戶", "BA02 x", "115/07/01", "195", "1", "195"],
            &["", "合計", "", "", "", "", "", "", "5", "1105"],
            &["製表人：", "", "", "", ""],
        ],
    );
    let read = read_second("c.xls", &workbook(vec![list])).unwrap();
    let (input, found) = put_together(read);
    assert_eq!(found, ["8 CMS等級 Expected"]);
    let clients: Vec<_> =
        input.cases.iter().map(|case| (case.client.id.as_str(), case.client.cms_level.get())).collect();
    assert_eq!(clients, [("A123456789", 4), ("D123", 7)]);
    assert_eq!(input.cases[1].client.welfare_class, WelfareClass::LowIncome);
}

#[test]
fn the_a_code_list_adds_to_known_cases() {
    let surcharges = || {
        let list = sheet(
            "A碼項目清冊",
            &[
                &[
                    "序號",
                    "服務代碼",
                    "CMS等級",
                    "服務項目類別",
                    "身分證號",
                    "個案姓名",
                    "給付價格",
                    "數量",
                    "小計",
                    "服務日期",
                    "服務人員",
                ],
                &[
                    "1",
                    "AA09",
                    "4",
                    "AA09",
                    "A123456789",
                    "甲",
                    "770/924",
                    "2",
                    "1540",
                    "115/07/04,115/07/05",
                    "乙、丙",
                ],
                &["2", "AA05", "4", "AA05", "A123456789", "甲", "200/240", "5", "1000", "115/07/01", "乙"],
                &["3", "AA06", "4", "AA06", "C123", "丁", "200/240", "1", "200", "115/07/01", "乙"],
                &["4", "AA08", "4", "AA08", "A123456789", "丁", "385", "x", "200", "昨天", "乙"],
            ],
        );
        read_second("a.xlsx", &workbook(vec![list])).unwrap()
    };
    let cases = || {
        let text = "身分證字號,CMS等級,福利身分別\nA123456789,4,一般戶\n";
        read_second_text("個案.csv", text.as_bytes()).unwrap()
    };
    // The order of the files does not matter.
    for files in [vec![surcharges(), cases()], vec![cases(), surcharges()]] {
        let mut input = CheckInput::default();
        let found = combine(files, &mut input);
        assert_eq!(problems(&found), ["5 數量 Expected", "5 服務日期 Expected", "4 身分證號 UnknownClient"]);
        let claimed: Vec<String> = input.cases[0]
            .claimed_surcharges
            .iter()
            .map(|claimed| {
                format!(
                    "{} {:?} {:?} {}",
                    claimed.code,
                    claimed.date,
                    claimed.month.map(|m| m.to_string()),
                    claimed.quantity.get()
                )
            })
            .collect();
        assert_eq!(
            claimed,
            ["AA09 Some(2026-07-04) None 1", "AA09 Some(2026-07-05) None 1", "AA05 None Some(\"2026-07\") 5",]
        );
    }
}

#[test]
fn single_sheets_as_text() {
    let text = "單位,特約起日;特約迄日\n".replace(';', ",") + "甲,1150101,1141231\n";
    let read = read_second_text("單位.csv", &encoding_rs::BIG5.encode(&text).0).unwrap();
    assert_eq!(problems(&read.problems), ["2 特約迄日 Ignored"]);
    assert_eq!(read.input.unit.unwrap().id.as_deref(), Some("甲"));
    let error = read_second_text("x.csv", b"a,b\n1,2\n").unwrap_err();
    assert!(matches!(error.why, Refusal::NoHeader(_)));
    assert_eq!(read_second_text("x.csv", b"").unwrap_err().why, Refusal::Empty);
}
