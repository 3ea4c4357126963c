//! The second file: what is known besides the records. Cases, allotments, referrals, workers, the unit,
//! from our own template or from lists that the official systems give out.

mod a_list;
mod claim_list;
mod combine;
mod parse;
mod sheet;
mod spec;
mod template;
mod template_reader;

pub use combine::combine;
pub use template::template;

use crate::columns::Columns;
use crate::error::{Problem, Problems, Refusal, TableError};
use crate::grid::top_of;
use crate::limits::HEADER_ROWS;
use crate::mapping::Mapping;
use crate::text::sheet_of;
use ltc_check::CheckInput;
use ltc_engine::case::{Allocation, ClaimedSurcharge, Referral};
use ltc_grid::{Sheet, Workbook};

/// Kinds of second files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondKind {
    /// Our own template.
    Template,
    /// 照顧組合服務費用項目清冊: clients with level and welfare class.
    ClaimList,
    /// A碼項目清冊: surcharges that were claimed.
    ACodeList,
}

/// What a workbook holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Service records, or nothing that is known.
    Records,
    /// Data on cases.
    Second(SecondKind),
}

/// What was read from a second file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecondFile {
    /// Cases, workers, the unit.
    pub input: CheckInput,
    /// What belongs to clients that may stand in another file; see [`combine`].
    pub loose: Vec<Loose>,
    /// Rows that were read.
    pub rows: u32,
    /// Problems; good rows were kept.
    pub problems: Problems,
}

/// Something of a client.
#[derive(Debug, Clone, PartialEq)]
pub struct Loose {
    /// The client's ID.
    pub client: String,
    /// What.
    pub what: OfClient,
    /// The problem that it is if the client stays unknown.
    pub(crate) unless_known: Problem,
}

/// What can belong to a client.
#[derive(Debug, Clone, PartialEq)]
pub enum OfClient {
    /// An allotment.
    Allocation(Allocation),
    /// A referral.
    Referral(Referral),
    /// A surcharge that was claimed.
    Claimed(ClaimedSurcharge),
}

impl SecondKind {
    /// The kind of a table with these headers, which are in plain form.
    pub(crate) fn of_headers(sheet: Option<&str>, headers: &[String]) -> Option<Self> {
        let has = |name: &str| headers.iter().any(|header| header == name);
        let named = |name: &str| sheet.is_some_and(|sheet| sheet.contains(name));
        let of_client = has("身分證號") || has("身分證字號");
        let listed = has("cms等級") && has("服務項目類別");
        if of_client && (listed && has("服務代碼") || named("A碼項目清冊") && has("服務日期")) {
            return Some(Self::ACodeList);
        }
        if of_client && listed {
            return Some(Self::ClaimList);
        }
        spec::ALL.iter().any(|spec| spec.is_of(headers)).then_some(Self::Template)
    }
}

/// Tells records from second files. A workbook may hold both; then it is one of records.
pub fn content(workbook: &Workbook) -> Content {
    if workbook.sheets.iter().any(has_records) {
        return Content::Records;
    }
    let kind = workbook.sheets.iter().find_map(header_of).map(|(kind, _)| kind);
    kind.map_or(Content::Records, Content::Second)
}

fn has_records(sheet: &Sheet) -> bool {
    let columns = Columns::find(&top_of(sheet, HEADER_ROWS), &Mapping::default()).unwrap_or_default();
    columns.missing().is_empty() && columns.second_kind(Some(&sheet.name)).is_none()
}

/// The kind of a sheet and the place (0-based) of its header row.
fn header_of(sheet: &Sheet) -> Option<(SecondKind, usize)> {
    top_of(sheet, HEADER_ROWS).iter().find_map(|(row, headers)| {
        let kind = Columns::of(*row, headers, &Mapping::default()).second_kind(Some(&sheet.name))?;
        Some((kind, (*row as usize).saturating_sub(1)))
    })
}

/// Reads a second file from a workbook.
///
/// # Errors
/// None of its sheets is one.
pub fn read_second(file: &str, workbook: &Workbook) -> Result<SecondFile, TableError> {
    let mut read = SecondFile::default();
    let mut is_known = false;
    for sheet in workbook.sheets.iter().filter(|sheet| !sheet.hidden) {
        let Some((kind, header)) = header_of(sheet) else { continue };
        is_known = true;
        match kind {
            SecondKind::Template => template_reader::read(file, sheet, header, &mut read),
            SecondKind::ClaimList => claim_list::read(file, sheet, header, &mut read),
            SecondKind::ACodeList => a_list::read(file, sheet, header, &mut read),
        }
    }
    if !is_known {
        let sheet = workbook.sheets.first();
        let rows = sheet.map(|sheet| top_of(sheet, HEADER_ROWS)).unwrap_or_default();
        let columns = Columns::find(&rows, &Mapping::default()).unwrap_or_default();
        let why = Refusal::NoHeader(Box::new(columns.preview(&rows)));
        return Err(TableError::new(file, if rows.is_empty() { Refusal::Empty } else { why }));
    }
    if read.rows == 0 && read.problems.is_empty() {
        read.problems.push(Problem {
            file: file.to_owned(),
            sheet: None,
            row: 0,
            column: None,
            value: None,
            what: crate::error::Flaw::NoRecords,
        });
    }
    Ok(read)
}

/// Reads a second file from delimited text: one sheet of the template, or a list.
///
/// # Errors
/// Its headers are those of none.
pub fn read_second_text(file: &str, bytes: &[u8]) -> Result<SecondFile, TableError> {
    let sheet = sheet_of(file, bytes).map_err(|why| TableError::new(file, why))?;
    read_second(file, &Workbook { sheets: vec![sheet] })
}
