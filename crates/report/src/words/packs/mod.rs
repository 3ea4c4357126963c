//! Packs: the texts of one language as a document of their own, written from the tables that are
//! compiled in elsewhere, for a program that is built without them (the JavaScript package).
//!
//! A pack is a JSON object: `lang`, `version` (of the engine), `entries` (a hash over the names of all
//! entries and their order: a pack fits the engine that has the same), and `texts`, the texts by kind.
//!
//! What is said in a language that is not loaded is said in the other one. If none is, a name is its
//! key, and a sentence the id of what it is about with the params as they are: `E5003 actual=30
//! expected=60`. Ids, params and numbers of a result are the same with and without packs.

#[cfg(not(feature = "sentences"))]
mod loaded;
#[cfg(feature = "sentences")]
mod written;

#[cfg(not(feature = "sentences"))]
pub(super) use loaded::text;
#[cfg(feature = "sentences")]
pub use written::{file_name, pack};

use super::section::Section;
use super::{Lang, basis_error, book, check, field, figure, input_error, labels, purse, rule};
use super::{sheet_error, suggestion, surcharge, table_error};
use ltc_engine::json;
use ltc_engine::ordered::Ordered;

/// Every kind of texts, in the order of a pack. One that is missing here is dead code to the compiler.
static SECTIONS: [&Section; 38] = [
    &rule::RULES,
    &rule::FINDINGS,
    &rule::REASONS,
    &rule::SEVERITIES,
    &figure::FIGURES,
    &figure::EXPLANATIONS,
    &figure::OPERANDS,
    &suggestion::SUGGESTIONS,
    &suggestion::SUGGESTION_TITLES,
    &suggestion::NOTES,
    &purse::QUOTA_TYPES,
    &purse::FUNDS,
    &surcharge::SURCHARGES,
    &surcharge::ROW_STATUS,
    &surcharge::CONDITION_TEXTS,
    &field::FIELD_TEXTS,
    &labels::LABELS,
    &book::SCOPES,
    &book::BOOK_LABELS,
    &check::CHECK_RULES,
    &check::CODES_ELSEWHERE,
    &check::RECORD_FIELDS,
    &check::NEEDS,
    &check::STATES,
    &check::REPAIR_TEXTS,
    &input_error::REFUSAL_PARTS,
    &input_error::INPUT_PROBLEMS,
    &input_error::EXPECTED,
    &basis_error::STANDARD_FLAWS,
    &sheet_error::SHEET_ERRORS,
    &sheet_error::SHEET_QUANTITIES,
    &table_error::TABLE_REFUSALS,
    &table_error::FOREIGN_FILES,
    &table_error::SECOND_FILES,
    &table_error::TABLE_QUANTITIES,
    &table_error::TABLE_PLACES,
    &table_error::TABLE_FLAWS,
    &table_error::WANTED,
];

/// A pack as it is read.
#[derive(Debug)]
struct Document {
    lang: String,
    version: String,
    entries: String,
    texts: Ordered<String, Vec<String>>,
}

ltc_engine::json_fields!(Document { lang, version, entries, texts });

/// Loads a pack: its language, or `None` if it is none or of another engine. A language that is loaded
/// already stays as it is, and so it is where both are compiled in.
pub fn add(pack: &str) -> Option<Lang> {
    let document: Document = json::read(pack).ok()?;
    let lang = Lang::from_tag(&document.lang)?;
    if document.version != ltc_engine::VERSION || document.entries != entries() {
        return None;
    }
    let of = |section: &&Section| {
        let texts = document.texts.get(section.name)?;
        (texts.len() == section.keys.each().count() * section.width).then(|| texts.clone())
    };
    let texts = SECTIONS.iter().map(of).collect::<Option<Vec<_>>>()?;
    keep(lang, texts);
    Some(lang)
}

#[cfg(not(feature = "sentences"))]
use loaded::keep;

#[cfg(feature = "sentences")]
fn keep(_: Lang, _: Vec<Vec<String>>) {}

/// The language in which something is said that is wanted in one: that one, the other one if only
/// that is loaded, or none.
#[cfg(not(feature = "sentences"))]
pub fn spoken(wanted: Lang) -> Option<Lang> {
    loaded::spoken(wanted)
}

/// The language in which something is said that is wanted in one: that one, since both are compiled in.
#[cfg(feature = "sentences")]
#[allow(clippy::unnecessary_wraps, reason = "nothing may be loaded where the words are not compiled in")]
pub const fn spoken(wanted: Lang) -> Option<Lang> {
    Some(wanted)
}

/// A hash over the names of all entries, in order (FNV-1a).
fn entries() -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut add = |name: &str| {
        for byte in name.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for section in SECTIONS {
        add(section.name);
        section.keys.each().for_each(&mut add);
    }
    format!("{hash:016x}")
}
