//! Writes one made-up month in every form that people have: `month-files FOLDER RECORDS` gives
//! `month.csv`, `month-big5.csv`, `month.xlsx`, `month.xls` and `month.json` (FeeApply), with `csv` at the
//! end only the first. The browser tests drop them.

use ltc_benches::month;
use ltc_check::records::Records;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_grid::{Pages, Sheet, Workbook};
use ltc_tables::Mapping;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

/// Records that one transaction of the API takes are not the point here: one file holds them all.
const IN_ONE: usize = usize::MAX;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("which folder?")?);
    let count = args.next().ok_or("how many records?")?.parse()?;
    fs::create_dir_all(&folder)?;
    let text = month::csv(count);
    fs::write(folder.join("month.csv"), &text)?;
    if args.next().is_some_and(|form| form == "csv") {
        return Ok(());
    }
    let (big5, _, _) = encoding_rs::BIG5.encode(&text);
    fs::write(folder.join("month-big5.csv"), big5)?;
    let pages = month::pages(count);
    fs::write(folder.join("month.xlsx"), ltc_sheets::write(&pages).map_err(|error| format!("{error:?}"))?)?;
    fs::write(folder.join("month.xls"), ltc_sheets::testing::write_xls(&workbook(pages)))?;
    fs::write(folder.join("month.json"), fee_apply(&text)?)?;
    Ok(())
}

fn workbook(pages: Pages) -> Workbook {
    let sheet = |page: ltc_grid::Page| Sheet {
        name: page.name,
        rows: page.rows.into_iter().map(|row| row.into_iter().map(|shown| shown.cell).collect()).collect(),
        hidden: false,
    };
    Workbook { sheets: pages.pages.into_iter().map(sheet).collect() }
}

fn fee_apply(text: &str) -> Result<String, Box<dyn Error>> {
    let basis = Basis::embedded()?;
    let mut records = Records::new(&basis);
    ltc_tables::read_text("month.csv", text.as_bytes(), &Mapping::default(), &mut records)
        .map_err(|error| format!("{error:?}"))?;
    let month = Month::new(2026, 7).ok_or("no month")?;
    let documents = ltc_tables::fee_apply_json(&records, month, IN_ONE, &|_| None);
    documents.into_iter().next().ok_or_else(|| "no records".into())
}
