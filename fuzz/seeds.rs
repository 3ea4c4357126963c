//! Writes the files that fuzzing begins with into `seeds/`: the examples of the rule book, and
//! workbooks made from them. `cargo run --example seeds` in this folder.

use ltc_grid::{Cell, Page, Pages, Sheet, Workbook};
use ltc_rulebook::Channel;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let put = |target: &str, name: &str, bytes: &[u8]| -> std::io::Result<()> {
        let directory = here.join("seeds").join(target);
        fs::create_dir_all(&directory)?;
        fs::write(directory.join(name), bytes)
    };
    for file in ltc_rulebook::read(&here.join("../crates/check/src/rules"))? {
        for rule in &file.rules {
            for (place, example) in rule.page.passes.iter().chain(&rule.page.fails).enumerate() {
                let name = format!("{}-{place}", rule.id);
                let target = match example.channel {
                    Channel::CheckInput => "check_input",
                    Channel::FeeApply => "fee_apply",
                    Channel::Table => "table",
                };
                put(target, &name, example.text.as_bytes())?;
            }
        }
    }
    let rows: Vec<Vec<Cell>> = vec![
        vec!["身分證字號".into(), "服務日期\n(請輸入7碼)".into(), "數量".into()],
        vec!["A123456789".into(), Cell::Number(1_150_701.0), Cell::Number(1.5)],
        vec![Cell::Flag(true), Cell::Day(2026, 7, 1, 0), Cell::Time(810), Cell::Error("#REF!".into())],
    ];
    let pages = Pages {
        title: "月".to_owned(),
        pages: vec![Page {
            name: "工作表1".to_owned(),
            rows: rows.iter().map(|row| row.iter().cloned().map(Into::into).collect()).collect(),
            ..Page::default()
        }],
    };
    put("workbook", "written.xlsx", &ltc_sheets::write(&pages).map_err(|error| format!("{error}"))?)?;
    let workbook = Workbook { sheets: vec![Sheet { name: "工作表1".to_owned(), rows, hidden: false }] };
    for page in ltc_tables::template().pages {
        let lines = page.rows.iter().map(|row| {
            let cell = |shown: &ltc_grid::Shown| match &shown.cell {
                Cell::Text(text) => format!("\"{}\"", text.replace('"', "\"\"")),
                Cell::Number(number) => number.to_string(),
                _ => String::new(),
            };
            row.iter().map(cell).collect::<Vec<_>>().join(",")
        });
        put("second", &page.name, lines.collect::<Vec<_>>().join("\n").as_bytes())?;
    }
    put("workbook", "written.xls", &ltc_sheets::testing::write_xls(&workbook))?;
    Ok(())
}
