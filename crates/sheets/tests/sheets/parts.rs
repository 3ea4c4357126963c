//! Archives put together by hand.

use ltc_grid::{Cell, Sheet, Workbook};
use ltc_sheets::{Limits, SheetError};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

pub(crate) fn read(bytes: &[u8]) -> Result<Workbook, SheetError> {
    ltc_sheets::read(bytes, &Limits::default())
}

/// The cells of the first sheet.
pub(crate) fn rows(bytes: &[u8]) -> Vec<Vec<Cell>> {
    read(bytes).unwrap().sheets.swap_remove(0).rows
}

pub(crate) fn sheet(name: &str, rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { name: name.to_owned(), rows, hidden: false }
}

pub(crate) fn workbook(rows: Vec<Vec<Cell>>) -> Workbook {
    Workbook { sheets: vec![sheet("工作表1", rows)] }
}

pub(crate) fn texts<const N: usize>(texts: [&str; N]) -> Vec<Cell> {
    texts.into_iter().map(Cell::from).collect()
}

/// An archive of these parts, packed.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, part) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(part).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The parts of a workbook with one sheet.
#[derive(Clone)]
pub(crate) struct Parts(pub(crate) Vec<(String, Vec<u8>)>);

pub(crate) const SHEET: &str = "xl/worksheets/sheet1.xml";
pub(crate) const STRINGS: &str = "xl/sharedStrings.xml";
pub(crate) const STYLES: &str = "xl/styles.xml";
pub(crate) const WORKBOOK: &str = "xl/workbook.xml";
pub(crate) const WORKBOOK_RELS: &str = "xl/_rels/workbook.xml.rels";

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Parts {
    /// A workbook whose sheet has this in its `sheetData`.
    pub(crate) fn new(cells: &str) -> Self {
        let rels = |inner: &str| {
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>"
            )
        };
        let parts = [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>".to_owned()),
            ("_rels/.rels", rels(&format!("<Relationship Id=\"rId1\" Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/>"))),
            (WORKBOOK, format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><workbookPr/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")),
            (WORKBOOK_RELS, rels(&format!("<Relationship Id=\"rId1\" Type=\"{OFFICE}/worksheet\" Target=\"worksheets/sheet1.xml\"/>"))),
            (STRINGS, format!("<sst xmlns=\"{MAIN}\"><si><t>甲</t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 丙</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si></sst>")),
            (STYLES, format!("<styleSheet xmlns=\"{MAIN}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")),
            (SHEET, format!("<worksheet xmlns=\"{MAIN}\"><dimension ref=\"A1:B2\"/><sheetData>{cells}</sheetData></worksheet>")),
        ];
        Self(parts.into_iter().map(|(name, part)| (name.to_owned(), part.into_bytes())).collect())
    }

    pub(crate) fn part(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.0.iter_mut().find(|(part, _)| part == name).unwrap().1
    }

    /// Replaces text within a part.
    pub(crate) fn replace(mut self, name: &str, from: &str, to: &str) -> Self {
        let part = self.part(name);
        let text = String::from_utf8(std::mem::take(part)).unwrap();
        assert!(text.contains(from), "{from} in {text}");
        *part = text.replace(from, to).into_bytes();
        self
    }

    /// Replaces a whole part.
    pub(crate) fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        *self.part(name) = content.into();
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(part, _)| part != name);
        self
    }

    pub(crate) fn and(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.0.push((name.to_owned(), content.into()));
        self
    }

    pub(crate) fn pack(&self) -> Vec<u8> {
        let parts: Vec<(&str, &[u8])> = self.0.iter().map(|(name, part)| (&name[..], &part[..])).collect();
        archive(&parts)
    }

    pub(crate) fn read(&self) -> Result<Workbook, SheetError> {
        read(&self.pack())
    }
}

/// What a broken file says of itself.
pub(crate) fn detail(result: Result<Workbook, SheetError>) -> String {
    match result {
        Err(SheetError::Broken { place, detail }) => format!("{place}: {detail}"),
        other => panic!("{other:?}"),
    }
}
