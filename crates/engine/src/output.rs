//! JSON text of everything that serde describes.

use serde::Serialize;

/// A document as JSON.
#[inline(never)]
pub fn json<T: Serialize + ?Sized>(document: &T) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// A document as JSON for people: one entry on a line.
pub fn json_pretty<T: Serialize + ?Sized>(document: &T) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default()
}
