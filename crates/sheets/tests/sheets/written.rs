//! What stands in a written file besides the cells.

use crate::round_trip::{page, pages};
use ltc_grid::{Cell, Look, Page, Pages, Shown};
use ltc_sheets::{SheetError, write};
use std::io::{Cursor, Read};
use zip::ZipArchive;

fn part(file: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(file)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn shown(text: &str, look: Look) -> Shown {
    Shown { cell: Cell::from(text), look }
}

fn full() -> Pages {
    let rows = vec![
        vec![shown("標題", Look::Title)],
        vec![shown("姓名", Look::Header), shown("金額", Look::Header), shown("備註", Look::Header)],
        vec![
            shown("甲", Look::Error),
            Shown { cell: Cell::Number(12_345.0), look: Look::Amount },
            shown("長", Look::Wrapped),
        ],
    ];
    let page =
        Page { name: "申報".into(), rows, widths: vec![12, 8], frozen_rows: 2, filter_row: Some(1), landscape: true };
    Pages { pages: vec![page], title: "申報<檢查>".into() }
}

#[test]
fn the_same_pages_are_the_same_bytes() {
    let first = write(&full()).unwrap();
    assert_eq!(first, write(&full()).unwrap());
    let properties = part(&first, "docProps/core.xml");
    assert!(properties.contains("2000-01-01T00:00:00Z"), "{properties}");
    assert_eq!(properties.matches("T00:00:00Z").count(), properties.matches("dcterms:W3CDTF").count());
    assert!(properties.contains("<dc:title>申報&lt;檢查&gt;</dc:title>"));
}

#[test]
fn a_sheet_for_reading_and_for_printing() {
    let file = write(&full()).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    for expected in [
        "<pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        "<autoFilter ref=\"A2:C3\"/>",
        "orientation=\"landscape\"",
        "paperSize=\"9\"",
        "fitToHeight=\"0\"",
        "<pageSetUpPr fitToPage=\"1\"/>",
        "<col min=\"1\" max=\"1\" width=\"12.7109375\" customWidth=\"1\"/>",
        "<col min=\"2\" max=\"2\" width=\"8.7109375\" customWidth=\"1\"/>",
    ] {
        assert!(sheet.contains(expected), "{expected} in {sheet}");
    }
    let workbook = part(&file, "xl/workbook.xml");
    assert!(workbook.contains("申報!$1:$2"), "rows that are repeated on every printed page: {workbook}");
}

#[test]
fn looks_are_styles() {
    let looks = [
        Look::Plain,
        Look::Header,
        Look::Title,
        Look::Amount,
        Look::Error,
        Look::Warning,
        Look::Note,
        Look::Faint,
        Look::Wrapped,
    ];
    let row = looks.iter().map(|look| shown("x", *look)).collect();
    let file = write(&pages(vec![row])).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    let styles: std::collections::BTreeSet<&str> =
        sheet.split(" s=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(styles.len(), looks.len(), "each has a style of its own");
    let styles = part(&file, "xl/styles.xml");
    for expected in ["formatCode=\"#,##0\"", "wrapText=\"1\"", "<b/>", "FFFADBD8", "FFFDEBC8", "FFDDEBF7", "FFD9E2EC"] {
        assert!(styles.contains(expected), "{expected} in {styles}");
    }
}

#[test]
fn no_formulas_and_no_links() {
    let texts = ["=1+1", "+1", "-1", "@a", "http://example.org", "=HYPERLINK(\"http://example.org\")"];
    let file = write(&pages(texts.iter().map(|text| vec![Shown::from(*text)]).collect())).unwrap();
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>") && !sheet.contains("hyperlink"), "{sheet}");
    assert_eq!(sheet.matches("t=\"s\"").count(), texts.len());
    assert!(part(&file, "xl/styles.xml").contains("quotePrefix=\"1\""));
    assert!(
        !ZipArchive::new(Cursor::new(&file))
            .unwrap()
            .file_names()
            .any(|name| name.unwrap().contains("sheet1.xml.rels"))
    );
}

#[test]
fn no_pages_are_one_empty_sheet() {
    let book = ltc_sheets::read(&write(&Pages::default()).unwrap(), &ltc_sheets::Limits::default()).unwrap();
    assert_eq!(book.sheets.len(), 1);
    assert!(book.sheets[0].rows.is_empty());
}

#[test]
fn a_page_without_rows_may_be_frozen_and_filtered() {
    let page = Page { frozen_rows: 1, filter_row: Some(3), ..page("S", vec![]) };
    assert!(write(&Pages { pages: vec![page], title: String::new() }).is_ok());
}

#[test]
fn what_no_spreadsheet_takes() {
    let unwritable = |pages: &Pages| match write(pages) {
        Err(SheetError::Unwritable { page, .. }) => page,
        other => panic!("{:?}", other.map(|file| file.len())),
    };
    let named = |name: &str| Pages { pages: vec![page(name, vec![])], title: String::new() };
    for name in [
        "",
        "a/b",
        "a\\b",
        "a?",
        "[a]",
        "a:b",
        "*",
        "'a",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二",
    ] {
        assert_eq!(unwritable(&named(name)), name);
    }
    let twice = Pages { pages: vec![page("甲", vec![]), page("甲", vec![])], title: String::new() };
    assert!(unwritable(&twice).contains('甲'));
    assert_eq!(unwritable(&pages(vec![vec![Shown::from("字".repeat(32_768))]])), "S");
    assert_eq!(unwritable(&pages(vec![vec![Shown::default(); 70_000]])), "S");
    assert_eq!(unwritable(&pages(vec![Vec::new(); 1_048_577])), "S");
    let wide = Page { widths: vec![1; 70_000], ..page("S", vec![]) };
    assert_eq!(unwritable(&Pages { pages: vec![wide], title: String::new() }), "S");
    for page in
        [Page { frozen_rows: u32::MAX, ..page("S", vec![]) }, Page { filter_row: Some(u32::MAX), ..page("S", vec![]) }]
    {
        assert_eq!(unwritable(&Pages { pages: vec![page], title: String::new() }), "S");
    }
}
