//! Grids, delimited text and JSON to records and cases, and back.
//!
//! [`detect`](detect()) tells what a file is. Records come from delimited text ([`TextReader`], in
//! pieces), from a workbook ([`read_workbook`]), from FeeApply JSON ([`read_fee_apply`]) or from a
//! `CheckInput` document ([`ltc_check::read_check_input`]); what is known besides them from a second
//! file ([`read_second`], [`read_second_text`], put together by [`combine`]). Records are written as the
//! official workbook ([`official_grid`]) and as FeeApply ([`fee_apply_json`]).
//!
//! A bad cell, row or entry is a [`Problem`] and costs nothing else; only what cannot be read at all is
//! a [`TableError`]. No bytes make this panic, and no file is read as nothing without saying so.

mod cell;
mod columns;
mod detect;
mod error;
mod fee_apply;
mod grid;
pub mod limits;
mod mapping;
mod names;
mod official;
mod preview;
mod second;
mod table;
mod text;

pub use detect::{Kind, detect};
pub use error::{Countable, Flaw, Foreign, Problem, Problems, Refusal, TableError, TransactionNote, Wanted};
pub use fee_apply::{FeeApplyReport, fee_apply_json, read_fee_apply};
pub use grid::{preview_workbook, read_workbook};
pub use mapping::{Mapping, Use};
pub use names::{Confidence, OFFICIAL};
pub use official::official_grid;
pub use preview::{Preview, PreviewColumn};
pub use second::{
    Content, Loose, OfClient, SecondFile, SecondKind, combine, content, read_second, read_second_text, template,
};
pub use table::TableReport;
pub use text::{Encoding, TextReader, preview_text, read_text};
