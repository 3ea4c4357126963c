//! The standard that is compiled into the app: without the texts that 試算 never shows.
//!
//! The whole document is a file beside the app, which is fetched with the first other screen. Both bear
//! one stamp: nothing that is computed differs.
#![allow(clippy::indexing_slicing, reason = "keys of JSON objects, while compiling")]

use ltc_engine::basis::{EMBEDDED, short_hash};
use serde_json::{Value, json};
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut document: Value = serde_json::from_str(EMBEDDED)?;
    leave_out_notes(&mut document);
    for source in document["sources"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        source.retain(|name, _| name != "issuer" && name != "date");
    }
    for policy in document["policies"].as_array_mut().into_iter().flatten() {
        policy["question"] = blank();
        policy["reason"] = blank();
        for value in policy["values"].as_array_mut().into_iter().flatten() {
            value["text"] = blank();
        }
    }
    // What only 加計 shows.
    for day in document["calendar"]["holidays"].as_array_mut().into_iter().flatten() {
        day["name"] = blank();
    }
    for group in document["assessment"]["groups"].as_array_mut().into_iter().flatten() {
        group["label"] = blank();
    }
    for item in document["assessment"]["items"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        item.remove("label");
    }
    std::fs::write(PathBuf::from(std::env::var("OUT_DIR")?).join("standard.json"), document.to_string())?;
    println!("cargo:rustc-env=LTC_STANDARD_STAMP={}", short_hash(EMBEDDED.as_bytes()));
    Ok(())
}

/// A text that has to be there, but says nothing.
fn blank() -> Value {
    json!({"zh": "", "en": ""})
}

fn leave_out_notes(part: &mut Value) {
    match part {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "note");
            fields.values_mut().for_each(leave_out_notes);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_notes),
        _ => {}
    }
}
