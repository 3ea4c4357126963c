//! Sheets with typed cells.

use super::common::{ELEVEN, first, is_bad, problems, records, sheet, values, workbook};
use ltc_check::records::{Core, Field};
use ltc_grid::{Cell, Sheet};
use ltc_tables::{Content, Mapping, Refusal, SecondKind, content, preview_workbook, read_workbook, template};

fn official(name: &str) -> Sheet {
    let header: Vec<&str> = ELEVEN.split(',').collect();
    sheet(name, &[&header, &["A123456789", "1150701", "BA02", "1", "2", "195", "B123456780", "9", "0", "9", "30"]])
}

#[test]
fn numbers_dates_and_times() {
    let mut sheet = official("工作表1");
    let (id, code, worker) = (Cell::from("a123456789"), Cell::from("ba02"), Cell::from("B123456780"));
    let text = |text: &str| Cell::from(text);
    sheet.rows.push(vec![
        id.clone(),
        Cell::Day(2026, 7, 1, 0),
        code.clone(),
        text("1"),
        text("2"),
        Cell::Empty,
        worker.clone(),
        Cell::Time(540),
        Cell::Time(540),
        Cell::Time(570),
        Cell::Time(570),
    ]);
    sheet.rows.push(vec![]);
    sheet.rows.push(vec![
        id,
        Cell::Error("#REF!".into()),
        code,
        Cell::Number(1.0),
        Cell::Number(1.5),
        Cell::Error("#N/A".into()),
        worker,
        Cell::Number(13.0),
        text("０５"),
        Cell::Flag(true),
        text("35"),
    ]);
    let mut records = records();
    let report = read_workbook("a.xlsx", &workbook(vec![sheet]), &Mapping::default(), &mut records).unwrap();
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(first(&records, 0), "A123456789 2026-07-01 BA02 1 2 195 B123456780 09:00 09:30");
    assert_eq!(first(&records, 1), "A123456789 2026-07-01 BA02 1 2  B123456780 09:00 09:30");
    assert_eq!(records.text(2, Field::Date), Some("#REF!"));
    assert_eq!(records.text(2, Field::Quantity), Some("1.5"));
    assert_eq!(values(&records, 2, &[Field::StartHour, Field::StartMinute]), "13 5");
    for core in [Core::Date, Core::Quantity, Core::UnitPrice, Core::EndHour] {
        assert!(is_bad(&records, 2, core), "{core:?}");
    }
    let place = records.place(2).unwrap();
    assert_eq!((place.file, place.sheet, place.row), ("a.xlsx", Some("工作表1"), 5));
}

#[test]
fn times_formatted_as_times_in_one_column() {
    let mut sheet = sheet("紀錄", &[&["身分證字號", "日期", "碼別", "起始時間", "結束時間"]]);
    let row = |start, end| vec!["A123456789".into(), Cell::Number(1_150_701.0), "BA02".into(), start, end];
    sheet.rows.push(row(Cell::Time(545), Cell::Day(1899, 12, 31, 600)));
    let mut records = records();
    read_workbook("a", &workbook(vec![sheet]), &Mapping::default(), &mut records).unwrap();
    assert_eq!(values(&records, 0, &[Field::Date, Field::Start, Field::End]), "2026-07-01 09:05 10:00");
}

#[test]
fn which_sheet() {
    let other = sheet("說明", &[&["這是說明"], &["欄位", "意義"]]);
    let mut hidden = official("舊");
    hidden.hidden = true;
    let read = |sheets: Vec<Sheet>, mapping: &Mapping| {
        let report = read_workbook("a", &workbook(sheets), mapping, &mut records()).unwrap();
        (report.sheet.unwrap(), problems(&report.problems))
    };
    let none = Mapping::default();
    assert_eq!(read(vec![other.clone(), official("七月")], &none), ("七月".into(), vec![]));
    let (name, notes) = read(vec![other.clone(), hidden.clone(), official("七月"), official("工作表1")], &none);
    assert_eq!((name.as_str(), notes.len()), ("工作表1", 2));
    assert_eq!(read(vec![hidden.clone(), other.clone()], &none).0, "舊");
    let mut more = official("多");
    more.rows[0].push("備註".into());
    assert_eq!(read(vec![official("少"), more], &none).0, "多");
    let named = Mapping { sheet: Some("七月".into()), ..Mapping::default() };
    assert_eq!(read(vec![official("工作表1"), official("七月")], &named).0, "七月");
    let missing = Mapping { sheet: Some("八月".into()), ..Mapping::default() };
    let error = read_workbook("a", &workbook(vec![official("七月")]), &missing, &mut records()).unwrap_err();
    assert_eq!(error.why, Refusal::NoSheet { wanted: Some("八月".into()), there: vec!["七月".into()] });
}

#[test]
fn what_is_refused() {
    let refuse = |sheets| read_workbook("a", &workbook(sheets), &Mapping::default(), &mut records()).unwrap_err().why;
    assert!(matches!(refuse(vec![]), Refusal::NoSheet { .. }));
    assert_eq!(refuse(vec![Sheet::default()]), Refusal::Empty);
    let Refusal::NoHeader(preview) = refuse(vec![sheet("甲", &[&["身分證字號", "x"], &["A", "B"]])]) else {
        panic!()
    };
    assert_eq!((preview.missing, preview.sheet.as_deref()), (vec![Field::Date, Field::Code], Some("甲")));
}

#[test]
fn second_files_are_known_as_such() {
    let claims = sheet(
        "工作表1",
        &[
            &["照顧組合服務費用項目清冊"],
            &[],
            &[],
            &[],
            &["身分證號", "CMS等級", "福利身分別", "服務項目類別", "服務日期", "給付價格", "次數"],
        ],
    );
    let surcharges = sheet(
        "A碼項目清冊",
        &[
            &["序號", "服務代碼", "CMS等級", "服務項目類別", "身分證號", "給付價格", "數量", "服務日期"],
            &["1", "AA09", "4", "AA09 例假日", "A123456789", "770", "1", "115/07/04"],
        ],
    );
    let pages = template();
    let own = pages.pages.iter().map(|page| Sheet {
        name: page.name.clone(),
        rows: page.rows.iter().map(|row| row.iter().map(|shown| shown.cell.clone()).collect()).collect(),
        hidden: false,
    });
    for (sheets, kind) in [
        (vec![claims], SecondKind::ClaimList),
        (vec![surcharges], SecondKind::ACodeList),
        (own.collect(), SecondKind::Template),
    ] {
        let book = workbook(sheets);
        assert_eq!(content(&book), Content::Second(kind));
        let error = read_workbook("a", &book, &Mapping::default(), &mut records()).unwrap_err();
        assert_eq!(error.why, Refusal::SecondFile(kind));
    }
    // A column of levels makes records nothing else.
    let mut beside = official("工作表1");
    beside.rows[0].extend([Cell::from("CMS等級"), Cell::from("福利身分別"), Cell::from("服務項目類別")]);
    assert_eq!(content(&workbook(vec![beside])), Content::Records);
}

#[test]
fn a_preview_of_a_workbook() {
    let book = workbook(vec![sheet("說明", &[&["x"]]), official("七月")]);
    let preview = preview_workbook("a", &book, &Mapping::default()).unwrap();
    assert_eq!(preview.sheets, ["說明", "七月"]);
    assert_eq!((preview.sheet.as_deref(), preview.rows.len()), (Some("七月"), 1));
    assert_eq!(preview.rows[0][1], "1150701");
}
