//! How a file gets in: piece by piece, beside what is open, until it is read and checked.

use crate::month::{FileRead, FromFile, Month, waivers_of};
use crate::refusal::{not_a_request, refused, refused_input, refused_request, refused_sheet, refused_table};
use ltc_check::records::Records;
use ltc_check::{CheckInput, read_check_input};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::parse_day;
use ltc_engine::json;
use ltc_report::Lang;
use ltc_report::words::check::field_name;
use ltc_report::words::table_error;
use ltc_tables::{Confidence, Kind, Mapping, Preview, Problems, Refusal, TableError, TableReport, TextReader, detect};
use ltc_wire::change::Refused;
use ltc_wire::load::{FieldName, LoadOptions, Loaded, MappingColumn, MappingPreview, Place};
use sha2::{Digest, Sha256};
use std::rc::Rc;

/// Bytes of a text that are kept until its headers are seen: a table of cases is read as a whole.
const KEPT: usize = 1 << 20;

/// A file that is being read.
#[derive(Debug)]
pub(crate) struct Draft {
    options: LoadOptions,
    mapping: Mapping,
    records: Records,
    /// Records that were there before those of the file.
    before: usize,
    reader: Reader,
    /// The beginning of a text, or all of a document.
    kept: Vec<u8>,
    hasher: Sha256,
    hash: Option<String>,
    is_decoded: bool,
    asked: Option<Box<(Preview, TableError)>>,
    gave: Gave,
    /// The month with the file in it.
    month: Option<Box<Month>>,
}

#[derive(Debug, Default)]
enum Reader {
    #[default]
    Unknown,
    Text(Box<TextReader>),
    /// JSON, or a table of cases as text: read at the end.
    Whole,
    Done,
}

/// What the file gave, once it is read.
#[derive(Debug, Default)]
struct Gave {
    told: Vec<FromFile>,
    problems: Problems,
}

/// What stands before a month can be opened with the file.
#[derive(Debug)]
pub(crate) enum Closed {
    /// Nothing: it can be checked.
    Ready,
    /// A person has to answer.
    Asks(Loaded),
}

impl Draft {
    /// Begins to read.
    pub(crate) fn new(basis: &Basis, open: Option<&Month>, options: &str) -> Result<Self, Refused> {
        let options: LoadOptions = json::read(options).map_err(|error| refused_request(&error))?;
        let mapping = match &options.mapping {
            Some(mapping) => Mapping::read(mapping).map_err(|error| refused_input(&error))?,
            None => Mapping::default(),
        };
        let mut draft = Self {
            options,
            mapping,
            records: Records::new(basis),
            before: 0,
            reader: Reader::Unknown,
            kept: Vec::new(),
            hasher: Sha256::new(),
            hash: None,
            is_decoded: false,
            asked: None,
            gave: Gave::default(),
            month: None,
        };
        if let Some(month) = open.filter(|_| draft.options.place == Some(Place::Add)) {
            draft.records = month.checker().records().clone();
            draft.before = draft.records.len();
        }
        Ok(draft)
    }

    /// From the beginning again, in UTF-8.
    pub(crate) fn restart(&mut self, basis: &Basis, open: Option<&Month>) {
        let add = open.filter(|_| self.options.place == Some(Place::Add));
        self.records = add.map_or_else(|| Records::new(basis), |month| month.checker().records().clone());
        self.reader = Reader::Unknown;
        self.kept.clear();
        self.hasher = Sha256::new();
        self.is_decoded = true;
    }

    /// Takes a piece; the records that were read.
    pub(crate) fn push(&mut self, piece: &[u8]) -> Result<u32, Refused> {
        self.hasher.update(piece);
        if matches!(self.reader, Reader::Unknown) {
            let kind = detect(piece).map_err(|why| refused_table(&TableError::new(&self.options.name, why)))?;
            self.reader = match kind {
                Kind::Text => {
                    let reader = TextReader::new(&self.options.name).with_mapping(self.mapping.clone());
                    Reader::Text(Box::new(reader))
                }
                Kind::FeeApply | Kind::CheckInput => Reader::Whole,
                Kind::Workbook => return Err(not_a_request("workbook")),
            };
        }
        match &mut self.reader {
            Reader::Text(reader) => {
                if self.kept.len() < KEPT {
                    self.kept.extend_from_slice(piece);
                }
                let read = reader.push(piece, &mut self.records);
                read.or_else(|error| self.turn(error))?;
            }
            Reader::Whole => self.kept.extend_from_slice(piece),
            Reader::Unknown | Reader::Done => {}
        }
        Ok(self.count())
    }

    /// Records of the file so far.
    pub(crate) fn count(&self) -> u32 {
        // Once the file has ended its records belong to the month.
        let all = self.month.as_ref().map_or(self.records.len(), |month| month.checker().records().len());
        u32::try_from(all.saturating_sub(self.before)).unwrap_or(u32::MAX)
    }

    /// What comes of an error while a table is read: another reader, a question, or a refusal.
    fn turn(&mut self, error: TableError) -> Result<(), Refused> {
        match &error.why {
            Refusal::Encoding { .. } if !self.is_decoded => {
                Err(refused("try-big5", "改以 Big5 讀取。", "Reading it as Big5."))
            }
            Refusal::SecondFile(_) => {
                self.reader = Reader::Whole;
                Ok(())
            }
            Refusal::NoHeader(preview) => {
                self.asked = Some(Box::new(((**preview).clone(), error)));
                self.reader = Reader::Done;
                Ok(())
            }
            _ => Err(refused_table(&error)),
        }
    }

    /// Takes a workbook's grid; the records that were read.
    pub(crate) fn grid(&mut self, grid: &[u8], hash: &str) -> Result<u32, Refused> {
        self.reader = Reader::Done;
        self.hash = Some(hash.to_owned());
        let workbook = ltc_grid::bytes::workbook(grid).ok_or_else(|| not_a_request("grid"))?;
        let name = self.options.name.clone();
        if self.options.preview {
            let preview = ltc_tables::preview_workbook(&name, &workbook, &self.mapping);
            self.ask(preview.map_err(|error| refused_table(&error))?);
            return Ok(0);
        }
        let second = ltc_tables::read_second(&name, &workbook);
        match ltc_tables::read_workbook(&name, &workbook, &self.mapping, &mut self.records) {
            Ok(report) => {
                self.took(report);
                // The template's sheets may stand in the same workbook.
                if let Ok(second) = second {
                    self.told(second);
                }
            }
            Err(error) => match (&error.why, second) {
                (Refusal::SecondFile(_) | Refusal::NoHeader(_), Ok(second)) => self.told(second),
                (Refusal::SecondFile(_), Err(error)) => return Err(refused_table(&error)),
                _ => self.turn(error)?,
            },
        }
        Ok(self.count())
    }

    fn ask(&mut self, preview: Preview) {
        let name = self.options.name.clone();
        let why = TableError::new(&name, Refusal::NoHeader(Box::new(preview.clone())));
        self.asked = Some(Box::new((preview, why)));
    }

    fn took(&mut self, report: TableReport) {
        self.gave.problems = report.problems;
    }

    fn told(&mut self, second: ltc_tables::SecondFile) {
        for problem in second.problems.list.clone() {
            self.gave.problems.push(problem);
        }
        self.gave.problems.left_out += second.problems.left_out;
        self.gave.told.push(FromFile::Second(Box::new(second)));
    }

    /// The file has ended: reads what is left, and puts the month together.
    pub(crate) fn close(&mut self, basis: &Rc<Basis>, open: Option<&Month>, lang: Lang) -> Result<Closed, Refused> {
        self.finish()?;
        if let Some(asked) = self.asked.take() {
            return Ok(Closed::Asks(Loaded::Map(mapping_preview(&self.options.name, &asked.0, &asked.1, lang))));
        }
        let records = self.count();
        let there = open.filter(|month| month.has_records());
        if records > 0
            && let Some(month) = there
            && self.options.place.is_none()
        {
            let records = month.checker().records().rows().iter().filter(|row| !row.flags.removed()).count();
            return Ok(Closed::Asks(Loaded::AskWhere { records }));
        }
        if records == 0 && self.gave.told.is_empty() {
            let error = |lang: Lang| {
                let list = &self.gave.problems.list;
                list.first().map(|problem| ltc_report::words::table_problem(problem, lang)).unwrap_or_default()
            };
            let zh = format!("檔案裡沒有服務紀錄，也沒有個案資料。{}", error(Lang::Zh));
            let en = format!("The file holds neither records nor data on cases. {}", error(Lang::En));
            return Err(Refused { file: Some(self.options.name.clone()), ..refused("no-records", zh, en) });
        }
        let month = self.month(basis, open, records)?;
        self.month = Some(Box::new(month));
        Ok(Closed::Ready)
    }

    fn month(&mut self, basis: &Rc<Basis>, open: Option<&Month>, records: u32) -> Result<Month, Refused> {
        let hash = self.hash.take().unwrap_or_else(|| short_of(std::mem::take(&mut self.hasher)));
        let gave = std::mem::take(&mut self.gave);
        let file =
            FileRead { name: self.options.name.clone(), records, told: gave.told, problems: gave.problems, hash };
        let keeps_records = records == 0 || self.options.place == Some(Place::Add);
        let mut files: Vec<FileRead> = open.map(|month| month.files.clone()).unwrap_or_default();
        if !keeps_records {
            files.retain(|file| file.records == 0);
        }
        files.push(file);
        let mut told = open.map(|month| month.told.clone()).unwrap_or_default();
        let today = self.options.as_of.as_deref().and_then(|day| parse_day(day).ok());
        let today = today.or_else(|| open.and_then(|month| month.today));
        // Settings may be older than the standard.
        let known = |(name, choice): &&(String, String)| {
            let of_name = basis.document().policies.iter().find(|policy| policy.name.name() == *name);
            of_name.is_some_and(|policy| policy.values.iter().any(|one| one.value.name() == *choice))
        };
        told.policies.extend(self.options.policies.iter().filter(known).cloned());
        let mut taken = std::mem::take(&mut self.records);
        if let Some(month) = open.filter(|_| records == 0) {
            taken = month.checker().records().clone();
        }
        let mut month = Month::new(basis, files, told, today, taken)?;
        if let Some(open) = open.filter(|_| keeps_records) {
            let waivers = waivers_of(open);
            month.with_checker(|checker| checker.waive(waivers));
            month.done.clone_from(&open.done);
            month.undone.clone_from(&open.undone);
        }
        month.revision = open.map_or(0, |month| month.revision) + 1;
        Ok(month)
    }

    fn finish(&mut self) -> Result<(), Refused> {
        match std::mem::take(&mut self.reader) {
            Reader::Text(_) if self.options.preview => {
                let preview = ltc_tables::preview_text(&self.options.name, &self.kept, &self.mapping);
                let preview = match preview {
                    Ok(preview) => preview,
                    Err(error) => return self.turn(error),
                };
                self.ask(preview);
                Ok(())
            }
            Reader::Text(reader) => match reader.finish(&mut self.records) {
                Ok(report) => {
                    self.took(report);
                    Ok(())
                }
                Err(error) => {
                    self.turn(error)?;
                    if matches!(self.reader, Reader::Whole) { self.whole() } else { Ok(()) }
                }
            },
            Reader::Whole => self.whole(),
            Reader::Unknown | Reader::Done => Ok(()),
        }
    }

    /// Reads what had to wait for the last byte.
    fn whole(&mut self) -> Result<(), Refused> {
        let bytes = std::mem::take(&mut self.kept);
        let name = self.options.name.clone();
        let refuse = |error: &TableError| refused_table(error);
        match detect(&bytes).map_err(|why| refuse(&TableError::new(&name, why)))? {
            Kind::Text => {
                let second = ltc_tables::read_second_text(&name, &bytes);
                self.told(second.map_err(|error| refuse(&error))?);
            }
            Kind::FeeApply => {
                let read = ltc_tables::read_fee_apply(&name, &bytes, &mut self.records);
                let read = read.map_err(|error| refuse(&error))?;
                self.gave.problems = read.problems;
                if read.month.is_some() {
                    let document = CheckInput { month: read.month, ..CheckInput::default() };
                    self.gave.told.push(FromFile::Document(Box::new(document)));
                }
            }
            Kind::CheckInput => {
                let in_file = |refused: Refused| Refused { file: Some(name.clone()), ..refused };
                let text = std::str::from_utf8(&bytes).map_err(|_| {
                    in_file(refused("not-utf8", "JSON 檔須為 UTF-8 編碼。", "A JSON file has to be in UTF-8."))
                })?;
                let mut input = read_check_input(text).map_err(|error| in_file(refused_input(&error)))?;
                self.records.add_document(&name, &input.records);
                input.records.clear();
                self.gave.told.push(FromFile::Document(Box::new(input)));
            }
            Kind::Workbook => return Err(not_a_request("workbook")),
        }
        Ok(())
    }

    /// Checks on for about so many records. Is there more to do?
    pub(crate) fn step(&mut self, records: usize) -> (usize, usize) {
        let Some(month) = &mut self.month else { return (1, 1) };
        let progress = month.with_checker(|checker| checker.step(records));
        (progress.done, progress.total)
    }

    /// The month with the file in it, once it is checked.
    pub(crate) fn into_month(self) -> Option<Month> {
        let mut month = *self.month?;
        month.with_checker(|checker| {
            checker.check();
            checker.take_before();
        });
        Some(month)
    }
}

/// The reply to a workbook that the spreadsheet module refused.
pub(crate) fn sheet_refused(name: Option<&str>, reason: &[u8]) -> Refused {
    Refused { file: name.map(str::to_owned), ..refused_sheet(&ltc_grid::bytes::error(reason)) }
}

impl Draft {
    /// The file's name.
    pub(crate) fn name(&self) -> &str {
        &self.options.name
    }
}

/// As [`ltc_engine::basis::short_hash`], of a file that came in pieces.
fn short_of(hasher: Sha256) -> String {
    let mut digits = format!("{:x}", hasher.finalize());
    digits.truncate(16);
    digits
}

/// A table whose columns a person chooses.
fn mapping_preview(file: &str, preview: &Preview, why: &TableError, lang: Lang) -> MappingPreview {
    let required = |field| preview.missing.contains(&field);
    let name = |field: ltc_check::records::Field| FieldName {
        id: field.name().to_owned(),
        label: field_name(field, lang).to_owned(),
        required: required(field),
    };
    MappingPreview {
        file: file.to_owned(),
        sheet: preview.sheet.clone(),
        sheets: preview.sheets.clone(),
        header_row: preview.header_row,
        columns: preview
            .columns
            .iter()
            .map(|column| MappingColumn {
                header: column.header.clone(),
                field: column.suggested.map(|(field, _)| field.name().to_owned()),
                certain: column.suggested.is_some_and(|(_, confidence)| confidence > Confidence::Guess),
            })
            .collect(),
        rows: preview.rows.clone(),
        missing: preview.missing.iter().map(|field| name(*field)).collect(),
        fields: ltc_check::records::Field::ALL.iter().map(|field| name(*field)).collect(),
        why: table_error(why, lang),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::basis::short_hash;

    #[test]
    fn a_file_read_in_pieces_has_the_hash_of_the_whole() {
        let mut hasher = Sha256::new();
        hasher.update(b"ab");
        hasher.update(b"c");
        assert_eq!(short_of(hasher), short_hash(b"abc"));
    }
}
