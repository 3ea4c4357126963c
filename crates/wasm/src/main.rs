//! The engine as one WebAssembly module, for the JavaScript package (`package/`) and for the app's
//! worker (`web/worker/engine-worker.js`): strings and bytes in, strings and bytes out.
//!
//! Documents cross as JSON text: the strict reader sees every field of a case, and the module needs
//! one writer only. What is refused is thrown as text too, a JSON object with `code`, `zh` and `en`;
//! whatever else is thrown means that the instance is dead.
#![allow(missing_docs, reason = "a program; its exports have docs")]

mod month;
mod shared;
mod standard;
mod texts;

pub use month::Engine;
pub use shared::version;
pub use standard::{Standard, basis_document};
pub use texts::add_texts;

fn main() {}
