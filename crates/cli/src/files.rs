//! What is read: cases and the standard.

use crate::args::Common;
use crate::failure::Failure;
use chrono::NaiveDate;
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_engine::case::{Case, read_case};
use serde::Deserialize;
use serde_json::Value;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The bytes of a file; `-` is standard input.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    bytes.map_err(|error| {
        let zh = format!("無法讀取檔案（{error}），請核對路徑與權限。");
        let en = format!("The file cannot be read ({error}); check path and permissions.");
        Failure::new("file-not-read", zh, en).file(path)
    })
}

/// The text of a file; `-` is standard input.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(read_bytes(path)?).map_err(|_| not_utf8(path))
}

/// A text in another encoding.
pub(crate) fn not_utf8(path: &Path) -> Failure {
    let zh = "檔案不是 UTF-8 編碼，請另存為 UTF-8。";
    Failure::new("not-utf8", zh, "The file is not UTF-8; save it as UTF-8.").file(path)
}

/// A case from a file, or the one that a scenario file gives, with what the flags say about it.
pub(crate) fn case(path: &Path, common: &Common) -> Result<Case, Failure> {
    let text = read_text(path)?;
    let case = match serde_json::from_str::<Scenario>(&text) {
        Ok(scenario) => read_case(&scenario.given.to_string()).map_err(|mut error| {
            error.path.insert_str(0, "/given");
            error
        }),
        Err(_) => read_case(&text),
    };
    let mut case = case.map_err(|error| Failure::from(error).file(path))?;
    overrule(&mut case, common);
    Ok(case)
}

/// What a scenario file gives, as JSON; none if the text is no scenario file.
pub(crate) fn given(text: &str) -> Option<String> {
    serde_json::from_str::<Scenario>(text).ok().map(|scenario| scenario.given.to_string())
}

/// What tells a scenario file from a case: fields that no case has.
#[derive(Deserialize)]
struct Scenario {
    #[serde(rename = "kind")]
    _kind: String,
    given: Value,
}

/// Flags win over the file.
pub(crate) fn overrule(case: &mut Case, common: &Common) {
    case.as_of = common.as_of.or(case.as_of);
    case.policies.extend(common.policy.iter().cloned());
}

/// The text of the standard: the copy that the flags name, else the one compiled in.
pub(crate) fn basis_text(common: &Common) -> Result<String, Failure> {
    match &common.basis {
        Some(path) => read_text(path).map(|text| text.trim_start_matches('\u{feff}').to_owned()),
        None => Ok(EMBEDDED.to_owned()),
    }
}

/// The standard, loaded and checked.
pub(crate) fn basis(common: &Common) -> Result<Basis, Failure> {
    Basis::from_json(&basis_text(common)?).map_err(|error| {
        let failure = Failure::from(error);
        match &common.basis {
            Some(path) => failure.file(path),
            None => failure,
        }
    })
}

/// The date of the machine: here, at the edge of the program, a clock may be asked.
#[expect(clippy::disallowed_methods, reason = "the command line is where today comes in")]
pub(crate) fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}
