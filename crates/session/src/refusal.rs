//! Refusals in words: always both languages, so that a page may show the other one later.

use ltc_engine::InputError;
use ltc_grid::SheetError;
use ltc_report::Lang;
use ltc_report::words::{input_error, sheet_error, table_error};
use ltc_tables::TableError;
use ltc_wire::change::Refused;

/// A refusal with a stable name.
pub(crate) fn refused(code: &str, zh: impl Into<String>, en: impl Into<String>) -> Refused {
    Refused { code: code.to_owned(), reason: None, path: None, file: None, zh: zh.into(), en: en.into() }
}

/// A file that cannot be read.
pub(crate) fn refused_table(error: &TableError) -> Refused {
    let words = |lang| table_error(error, lang);
    Refused { file: Some(error.file.clone()), ..refused("file-not-understood", words(Lang::Zh), words(Lang::En)) }
}

/// A workbook that cannot be read or written.
pub(crate) fn refused_sheet(error: &SheetError) -> Refused {
    let words = |lang| sheet_error(error, lang);
    refused("workbook-not-read", words(Lang::Zh), words(Lang::En))
}

/// A document that cannot be read.
pub(crate) fn refused_input(error: &InputError) -> Refused {
    let words = |lang| input_error(error, lang);
    at(error, &error.path, refused("input-not-understood", words(Lang::Zh), words(Lang::En)))
}

/// A request that is none: a fault of the page, not of the person.
pub(crate) fn not_a_request(detail: &str) -> Refused {
    not_understood(detail, detail)
}

/// A request that cannot be read. The envelope around it is no part of what was asked.
pub(crate) fn refused_request(error: &InputError) -> Refused {
    let path = error.path.strip_prefix("/call").unwrap_or(&error.path);
    at(error, path, not_understood(&input_error(error, Lang::Zh), &input_error(error, Lang::En)))
}

/// The same with the place and what is wrong there.
fn at(error: &InputError, path: &str, refused: Refused) -> Refused {
    Refused { reason: Some(error.problem.code().to_owned()), path: Some(path.to_owned()), ..refused }
}

fn not_understood(zh: &str, en: &str) -> Refused {
    let (zh, en) = (format!("無法理解的要求：{zh}"), format!("The request is not understood: {en}"));
    refused("request-not-understood", zh, en)
}

/// Something is asked of a month, and none is open.
pub(crate) fn nothing_loaded() -> Refused {
    refused("nothing-loaded", "尚未載入任何檔案。", "No file has been loaded.")
}

/// What was asked about is not there, any more.
pub(crate) fn not_there() -> Refused {
    refused("not-there", "找不到這個項目，可能已因修改而消失。", "It is not there; a change may have removed it.")
}
