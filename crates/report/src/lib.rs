//! What people read: the engine's results in Traditional Chinese and in English.
//!
//! Three layers, each on top of the one before: [`words`] turns ids and numbers into sentences,
//! [`json`] and [`csv`] are the documents that go out, [`terminal`] lays a result out as text. [`book`] is the
//! rule book.

pub mod book;
pub mod check_digest;
pub mod csv;
pub mod ics;
pub mod json;
pub mod pages;
pub mod terminal;
pub mod words;

pub use words::Lang;
