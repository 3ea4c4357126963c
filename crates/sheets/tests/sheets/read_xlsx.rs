//! What stands in the cells of an xlsx.

use crate::parts::{Parts, SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, rows};
use ltc_grid::Cell;

fn cells(data: &str) -> Vec<Vec<Cell>> {
    rows(&Parts::new(data).pack())
}

fn cell(data: &str) -> Cell {
    cells(&format!("<row r=\"1\">{data}</row>")).swap_remove(0).swap_remove(0)
}

#[test]
fn every_kind_of_cell() {
    for (data, expected) in [
        ("<c r=\"A1\" t=\"s\"><v>0</v></c>", Cell::from("甲")),
        ("<c r=\"A1\" t=\"s\"><v>1</v></c>", Cell::from("乙 丙")),
        ("<c r=\"A1\" t=\"inlineStr\"><is><t>丁&amp;</t></is></c>", Cell::from("丁&")),
        ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>戊</t></r><r><t>己</t></r></is></c>", Cell::from("戊己")),
        ("<c r=\"A1\" t=\"str\"><f>A2&amp;\"\"</f><v>庚</v></c>", Cell::from("庚")),
        ("<c r=\"A1\"><v>1150701</v></c>", Cell::Number(1_150_701.0)),
        ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", Cell::Number(2.0)),
        ("<c r=\"A1\" t=\"n\"><v>-0.5</v></c>", Cell::Number(-0.5)),
        ("<c r=\"A1\"><v>1E+3</v></c>", Cell::Number(1_000.0)),
        ("<c r=\"A1\"><v>1e999</v></c>", Cell::Error("#NUM!".into())),
        ("<c r=\"A1\"><v>NaN</v></c>", Cell::Error("#NUM!".into())),
        ("<c r=\"A1\" t=\"b\"><v>1</v></c>", Cell::Flag(true)),
        ("<c r=\"A1\" t=\"b\"><v>0</v></c>", Cell::Flag(false)),
        ("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", Cell::Error("#REF!".into())),
        ("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", Cell::Error("#DIV/0!".into())),
        ("<c r=\"A1\" s=\"1\"><v>46204</v></c>", Cell::Day(2026, 7, 1, 0)),
        ("<c r=\"A1\" s=\"1\"><v>46204.5</v></c>", Cell::Day(2026, 7, 1, 720)),
        ("<c r=\"A1\" s=\"2\"><v>0.3541666666666667</v></c>", Cell::Time(510)),
        ("<c r=\"A1\" s=\"3\"><v>0.5</v></c>", Cell::Time(720)),
        ("<c r=\"A1\" s=\"3\"><v>1.5</v></c>", Cell::Number(1.5)),
        ("<c r=\"A1\" s=\"99\"><v>46204</v></c>", Cell::Number(46_204.0)),
        ("<c r=\"A1\" t=\"d\"><v>2026-07-01T08:30:00</v></c>", Cell::Day(2026, 7, 1, 510)),
        ("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"/>", Cell::from("甲")),
    ] {
        assert_eq!(cell(data), expected, "{data}");
    }
}

#[test]
fn empty_cells_take_no_place_at_the_end() {
    assert_eq!(cells(""), Vec::<Vec<Cell>>::new());
    assert_eq!(
        cells("<row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"B5\" t=\"s\"><v></v></c></row>"),
        Vec::<Vec<Cell>>::new()
    );
}

#[test]
fn rows_and_columns_before_the_used_range_are_kept() {
    let read = cells("<row r=\"4\"><c r=\"C4\"><v>1</v></c></row><row r=\"6\"><c r=\"B6\"><v>2</v></c></row>");
    let empty = Vec::new();
    let expected = [
        empty.clone(),
        empty.clone(),
        empty.clone(),
        vec![Cell::Empty, Cell::Empty, Cell::Number(1.0)],
        empty,
        vec![Cell::Empty, Cell::Number(2.0)],
    ];
    assert_eq!(read, expected);
}

#[test]
fn cells_without_places_stand_one_after_the_other() {
    let read = cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    assert_eq!(read, [vec![Cell::Number(1.0), Cell::Number(2.0)], vec![Cell::Number(3.0)]]);
}

#[test]
fn cells_in_any_order_and_twice() {
    let read = cells(
        "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row><row r=\"1\"><c r=\"A1\"><v>3</v></c><c r=\"A1\"><v>4</v></c></row>",
    );
    assert_eq!(read, [vec![Cell::Number(4.0)], vec![Cell::Number(2.0), Cell::Number(1.0)]]);
}

#[test]
fn both_systems_of_dates() {
    let parts = Parts::new("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44742</v></c></row>");
    assert_eq!(rows(&parts.pack()), [[Cell::Day(2022, 6, 30, 0)]]);
    let parts = parts.replace(WORKBOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    assert_eq!(rows(&parts.pack()), [[Cell::Day(2026, 7, 1, 0)]]);
}

#[test]
fn taiwanese_formats_are_dates() {
    for code in ["[$-404]e/m/d;@", "[$-404]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "yyyy/mm/dd"] {
        let parts =
            Parts::new("<row r=\"1\"><c r=\"A1\" s=\"3\"><v>46204</v></c></row>").replace(STYLES, "[h]:mm", code);
        assert_eq!(rows(&parts.pack()), [[Cell::Day(2026, 7, 1, 0)]], "{code}");
    }
}

#[test]
fn hidden_sheets_are_marked_and_charts_left_out() {
    let more = "<sheet name=\"H\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"V\" sheetId=\"3\" state=\"veryHidden\" r:id=\"rId2\"/><sheet name=\"C\" sheetId=\"4\" r:id=\"rId3\"/></sheets>";
    let rels = "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/><Relationship Id=\"rId3\" Type=\"x/chartsheet\" Target=\"charts/c.xml\"/></Relationships>";
    let parts = Parts::new("").replace(WORKBOOK, "</sheets>", more).replace(WORKBOOK_RELS, "</Relationships>", rels);
    let read = parts.read().unwrap();
    let sheets: Vec<(&str, bool)> = read.sheets.iter().map(|sheet| (&sheet.name[..], sheet.hidden)).collect();
    assert_eq!(sheets, [("S", false), ("H", true), ("V", true)]);
}

#[test]
fn prefixes_other_paths_and_macros_do_not_matter() {
    let parts = Parts::new("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    let prefixed = parts.clone().with(SHEET, "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    assert_eq!(rows(&prefixed.pack()), [[Cell::from("乙 丙")]]);
    let macros = parts.clone().and("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0]);
    assert_eq!(rows(&macros.pack()), [[Cell::from("甲")]]);
    let declared =
        parts.clone().replace(STRINGS, "<sst", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<sst");
    assert_eq!(rows(&declared.pack()), [[Cell::from("甲")]]);
    let mut other = parts;
    for (name, _) in &mut other.0 {
        *name = name.replace('/', "\\").replace("sharedStrings", "SharedStrings");
    }
    assert_eq!(rows(&other.pack()), [[Cell::from("甲")]]);
}
