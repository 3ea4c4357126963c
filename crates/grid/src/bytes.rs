//! Grids as bytes: from the worker with the spreadsheet libraries to the one with the records, and back.
//! Both are of the same build, so the form needs no version.

use crate::{Pages, SheetError, Workbook};

/// A workbook as bytes; none if it cannot be (it always can).
pub fn of_workbook(workbook: &Workbook) -> Option<Vec<u8>> {
    postcard::to_allocvec(workbook).ok()
}

/// A workbook of bytes; none if they are not one.
pub fn workbook(bytes: &[u8]) -> Option<Workbook> {
    postcard::from_bytes(bytes).ok()
}

/// Pages as bytes; none if they cannot be (they always can).
pub fn of_pages(pages: &Pages) -> Option<Vec<u8>> {
    postcard::to_allocvec(pages).ok()
}

/// Pages of bytes; none if they are not some.
pub fn pages(bytes: &[u8]) -> Option<Pages> {
    postcard::from_bytes(bytes).ok()
}

/// The reason of a refusal as bytes.
pub fn of_error(error: &SheetError) -> Vec<u8> {
    postcard::to_allocvec(error).unwrap_or_default()
}

/// The reason of a refusal; of bytes that are none, that the file is broken.
pub fn error(bytes: &[u8]) -> SheetError {
    postcard::from_bytes(bytes).unwrap_or_else(|_| SheetError::Broken { place: String::new(), detail: String::new() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cell, Sheet};

    #[test]
    fn a_workbook_survives() {
        let rows = vec![
            vec![Cell::Day(2026, 10, 3, 61), Cell::Number(1.5), Cell::Text("王".into())],
            vec![],
            vec![Cell::Time(1)],
        ];
        let book = Workbook { sheets: vec![Sheet { name: "一".into(), rows, hidden: true }] };
        assert_eq!(of_workbook(&book).and_then(|bytes| workbook(&bytes)), Some(book));
        assert_eq!(workbook(&[7, 255, 255]), None);
    }
}
