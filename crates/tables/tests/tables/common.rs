//! What the tests share.

use ltc_check::records::{Core, Field, Records};
use ltc_engine::basis::Basis;
use ltc_grid::{Cell, Sheet, Workbook};
use ltc_tables::{Mapping, Problems, Refusal, TableReport, read_text};
use std::fmt::Write;
use std::sync::LazyLock;

pub(crate) static BASIS: LazyLock<Basis> = LazyLock::new(|| Basis::embedded().unwrap());

/// The first eleven official headers.
pub(crate) const ELEVEN: &str = "身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量(僅整數),單價,服務人員身分證,起始時段-小時(24小時制),起始時段-分鐘,結束時段-小時(24小時制),結束時段-分鐘";
/// Two records under them.
pub(crate) const TWO: &str =
    "A123456789,1150701,BA02,1,2,195,B123456780,9,0,9,30\nA123456789,1150702,BA01,1,1,,B123456780,13,5,13,35\n";

pub(crate) fn records() -> Records {
    Records::new(&BASIS)
}

pub(crate) fn eleven(rows: &str) -> String {
    format!("{ELEVEN}\n{rows}")
}

/// Reads a text that can be read.
pub(crate) fn read(text: &str) -> (Records, TableReport) {
    read_bytes(text.as_bytes())
}

pub(crate) fn read_bytes(bytes: &[u8]) -> (Records, TableReport) {
    let mut records = records();
    let report = read_text("a.csv", bytes, &Mapping::default(), &mut records).unwrap_or_else(|error| panic!("{error}"));
    (records, report)
}

/// Why a text cannot be read.
pub(crate) fn refusal(bytes: &[u8]) -> Refusal {
    match read_text("a.csv", bytes, &Mapping::default(), &mut records()) {
        Err(error) => error.why,
        Ok(report) => panic!("read: {report:?}"),
    }
}

/// Everything that records say, in lines: for comparing.
pub(crate) fn said(records: &Records) -> Vec<String> {
    let all = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
    all.map(|(record, row)| {
        let mut line = format!("bad {:b} missing {:b}", row.bad, row.missing);
        for field in Field::ALL {
            // The two of AA09 say the same; hours and minutes say what times do.
            if matches!(field, Field::ApplyAa09 | Field::Start | Field::End) && records.text(record, *field).is_none() {
                continue;
            }
            let value = records.value(record, *field);
            if !value.is_empty() {
                write!(line, " {}={value}", field.name()).unwrap();
            }
        }
        let source = records.source(record).unwrap();
        for (place, header) in source.extra.iter().enumerate() {
            if let Some(value) = records.extra(record, place) {
                write!(line, " +{header}={value}").unwrap();
            }
        }
        line
    })
    .collect()
}

/// Values of one record, joined.
pub(crate) fn values(records: &Records, record: u32, fields: &[Field]) -> String {
    fields.iter().map(|field| records.value(record, *field).into_owned()).collect::<Vec<_>>().join(" ")
}

/// The values of the first eleven columns.
pub(crate) fn first(records: &Records, record: u32) -> String {
    use Field::{Client, Code, Date, End, FeeType, Quantity, Start, UnitPrice, Worker1};
    values(records, record, &[Client, Date, Code, FeeType, Quantity, UnitPrice, Worker1, Start, End])
}

pub(crate) fn is_bad(records: &Records, record: u32, core: Core) -> bool {
    records.row(record).is_bad(core)
}

/// The problems in short: row, column, what.
pub(crate) fn problems(problems: &Problems) -> Vec<String> {
    let short = |problem: &ltc_tables::Problem| {
        let what = format!("{:?}", problem.what);
        let column = problem.column.as_deref().unwrap_or("-");
        format!("{} {column} {}", problem.row, what.split([' ', '(', '{']).next().unwrap_or_default())
    };
    problems.list.iter().map(short).collect()
}

/// A sheet of texts; numbers where they are numbers.
pub(crate) fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => Cell::Number(number),
        Err(_) => Cell::text(*text),
    };
    Sheet {
        name: name.to_owned(),
        rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        hidden: false,
    }
}

pub(crate) fn workbook(sheets: Vec<Sheet>) -> Workbook {
    Workbook { sheets }
}
