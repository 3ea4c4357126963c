//! What is read for a check: records by whatever channel they come, and what is known besides.

use crate::args::{CheckArgs, Common};
use crate::check::progress::Bar;
use crate::failure::Failure;
use crate::files;
use ltc_check::records::Records;
use ltc_check::{CheckInput, read_check_input};
use ltc_engine::basis::{Basis, short_hash};
use ltc_engine::text::Text;
use ltc_report::words::{sheet_error, table_error, table_problem};
use ltc_sheets::Limits;
use ltc_tables::{Kind, Mapping, Problems, SecondFile, TableError, TextReader};
use std::path::Path;

/// Bytes that are read between two looks at the bar.
const PIECE: usize = 1 << 20;

/// Everything that was read.
pub(super) struct Loaded {
    pub(super) input: CheckInput,
    pub(super) records: Records,
    /// Of all files together.
    pub(super) hash: String,
    /// What is wrong with single places of the files.
    pub(super) notes: Vec<Text>,
}

/// Reads the records and all other files.
pub(super) fn all(basis: &Basis, args: &CheckArgs, common: &Common) -> Result<Loaded, Failure> {
    let mapping = match &args.mapping {
        Some(path) => Mapping::read(&files::read_text(path)?).map_err(|error| Failure::from(error).file(path))?,
        None => Mapping::default(),
    };
    let bytes = files::read_bytes(&args.records)?;
    let mut hashes = short_hash(&bytes);
    let mut loaded =
        Loaded { input: CheckInput::default(), records: Records::new(basis), hash: String::new(), notes: Vec::new() };
    read_records(&args.records, &bytes, &mapping, common, &mut loaded)?;
    if loaded.records.is_empty() {
        let zh = "沒有讀到任何服務紀錄，無從檢核。請核對檔案內容。";
        let reasons = loaded.notes.iter().map(|note| format!(" {}", common.lang.of(note))).collect::<String>();
        let en = "No record was read, so nothing can be checked. Look into the file.";
        return Err(Failure::new("no-records", format!("{zh}{reasons}"), format!("{en}{reasons}")).file(&args.records));
    }
    let mut second = Vec::new();
    for path in &args.cases {
        let bytes = files::read_bytes(path)?;
        hashes.push_str(&short_hash(&bytes));
        read_second(path, &bytes, &mut second, &mut loaded)?;
    }
    let problems = ltc_tables::combine(second, &mut loaded.input);
    note(&problems, &mut loaded.notes);
    loaded.input.month = args.month.or(loaded.input.month);
    // Whether a claim is late depends on today; what the result rests on stands in its stamp.
    loaded.input.as_of = common.as_of.or(loaded.input.as_of).or_else(|| Some(files::today()));
    loaded.input.policies.extend(common.policy.iter().cloned());
    loaded.hash = if args.cases.is_empty() { hashes } else { short_hash(hashes.as_bytes()) };
    Ok(loaded)
}

fn read_records(
    path: &Path,
    bytes: &[u8],
    mapping: &Mapping,
    common: &Common,
    loaded: &mut Loaded,
) -> Result<(), Failure> {
    let file = name(path);
    let refuse = |error: &TableError| refused(path, error);
    let kind = ltc_tables::detect(bytes).map_err(|why| refuse(&TableError::new(&file, why)))?;
    match kind {
        Kind::Workbook => {
            let workbook = ltc_sheets::read(bytes, &Limits::default()).map_err(|error| not_a_sheet(path, &error))?;
            let read = ltc_tables::read_workbook(&file, &workbook, mapping, &mut loaded.records);
            note(&read.map_err(|error| refuse(&error))?.problems, &mut loaded.notes);
            // The template's sheets may stand in the same workbook.
            if let Ok(second) = ltc_tables::read_second(&file, &workbook) {
                let problems = ltc_tables::combine(vec![second], &mut loaded.input);
                note(&problems, &mut loaded.notes);
            }
        }
        Kind::Text => {
            let mut reader = TextReader::new(&file).with_mapping(mapping.clone());
            let bar = Bar::new(bytes.len(), common.lang.pick("讀取", "reading"));
            for piece in bytes.chunks(PIECE) {
                reader.push(piece, &mut loaded.records).map_err(|error| refuse(&error))?;
                bar.at(usize::try_from(reader.consumed()).unwrap_or(usize::MAX));
            }
            let read = reader.finish(&mut loaded.records).map_err(|error| refuse(&error))?;
            note(&read.problems, &mut loaded.notes);
        }
        Kind::FeeApply => {
            let read = ltc_tables::read_fee_apply(&file, bytes, &mut loaded.records);
            let read = read.map_err(|error| refuse(&error))?;
            loaded.input.month = read.month;
            note(&read.problems, &mut loaded.notes);
        }
        Kind::CheckInput => {
            let input = read_document(path, bytes)?;
            loaded.records.add_document(&file, &input.records);
            loaded.input = input;
        }
    }
    Ok(())
}

fn read_second(path: &Path, bytes: &[u8], second: &mut Vec<SecondFile>, loaded: &mut Loaded) -> Result<(), Failure> {
    let file = name(path);
    let refuse = |error: &TableError| refused(path, error);
    let kind = ltc_tables::detect(bytes).map_err(|why| refuse(&TableError::new(&file, why)))?;
    match kind {
        Kind::Workbook => {
            let workbook = ltc_sheets::read(bytes, &Limits::default()).map_err(|error| not_a_sheet(path, &error))?;
            second.push(ltc_tables::read_second(&file, &workbook).map_err(|error| refuse(&error))?);
        }
        Kind::Text => second.push(ltc_tables::read_second_text(&file, bytes).map_err(|error| refuse(&error))?),
        Kind::FeeApply | Kind::CheckInput => {
            let mut input = read_document(path, bytes)?;
            if !input.records.is_empty() {
                let zh = "這個檔案含有服務紀錄；--cases 只收個案、額度與服務人員資料。";
                let en = "This file holds records; --cases takes data on cases, allotments and workers only.";
                return Err(Failure::new("records-in-cases", zh, en).file(path));
            }
            input.records.clear();
            loaded.input.merge(input);
        }
    }
    Ok(())
}

fn read_document(path: &Path, bytes: &[u8]) -> Result<CheckInput, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|_| files::not_utf8(path))?;
    read_check_input(text).map_err(|error| Failure::from(error).file(path))
}

/// The name under which findings speak of the file.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn refused(path: &Path, error: &TableError) -> Failure {
    let words = |lang| table_error(error, lang);
    Failure::new("file-not-understood", words(ltc_report::Lang::Zh), words(ltc_report::Lang::En)).file(path)
}

fn not_a_sheet(path: &Path, error: &ltc_sheets::SheetError) -> Failure {
    let words = |lang| sheet_error(error, lang);
    Failure::new("workbook-not-read", words(ltc_report::Lang::Zh), words(ltc_report::Lang::En)).file(path)
}

fn note(problems: &Problems, notes: &mut Vec<Text>) {
    notes.extend(problems.list.iter().map(|problem| ltc_report::words::both(|lang| table_problem(problem, lang))));
    if problems.left_out > 0 {
        let more = problems.left_out;
        notes.push(Text::new(format!("另有 {more} 處類似的問題。"), format!("{more} more of the kind.")));
    }
}
