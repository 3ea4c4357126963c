//! The template of the second file, for download. Its headers and notes are in Chinese: they are part of
//! the format, as those of the official workbook are.

use super::spec::{ALL, Column, Spec};
use ltc_grid::{Cell, Look, Page, Pages, Shown};

const TITLE: &str = "個案與單位資料（檢核用）";

/// Sheets with headers and an example row each, and one that explains them.
pub fn template() -> Pages {
    let mut pages = vec![explanation()];
    pages.extend(ALL.iter().map(page));
    Pages { pages, title: TITLE.to_owned() }
}

fn page(spec: &Spec) -> Page {
    let header = spec.columns.iter().map(|column| shown(&mark(column), Look::Header));
    let example = spec.columns.iter().map(|column| shown(column.example, Look::Faint));
    Page {
        name: spec.sheet.zh().to_owned(),
        rows: vec![header.collect(), example.collect()],
        widths: spec.columns.iter().map(|column| width(column.header)).collect(),
        frozen_rows: 1,
        filter_row: None,
        landscape: true,
    }
}

/// Required columns are marked; a reader does not look at what stands in brackets.
fn mark(column: &Column) -> String {
    if column.required { format!("{}(必填)", column.header) } else { column.header.to_owned() }
}

fn explanation() -> Page {
    let lines = [
        "本檔提供檢核所需的個案、額度、照會、服務人員與單位資料。全部選填：沒有提供的資料，需要它的檢核項目會列為「未檢核」。",
        "每張工作表第二列是範例，備註以「範例」開頭，讀取時略過。欄位順序可以調整，不用的欄位可以刪除，必填欄位請保留。",
    ];
    let mut rows: Vec<Vec<Shown>> = vec![vec![shown(TITLE, Look::Title)]];
    rows.extend(lines.iter().map(|line| vec![shown(line, Look::Plain)]));
    rows.push(Vec::new());
    rows.push(["工作表", "欄位", "必填", "怎麼填", "範例"].iter().map(|name| shown(name, Look::Header)).collect());
    for spec in &ALL {
        rows.extend(spec.columns.iter().map(|column| {
            let required = if column.required { "是" } else { "" };
            let cells = [spec.sheet.zh(), column.header, required, column.about, column.example];
            cells.iter().map(|cell| shown(cell, Look::Wrapped)).collect()
        }));
    }
    Page { name: "說明".to_owned(), rows, widths: vec![12, 22, 8, 60, 20], ..Page::default() }
}

fn shown(text: &str, look: Look) -> Shown {
    Shown { cell: Cell::text(text), look }
}

fn width(header: &str) -> u16 {
    u16::try_from(header.chars().count() * 2 + 4).unwrap_or(20).max(12)
}
