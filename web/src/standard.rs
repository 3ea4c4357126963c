//! The standard that the app begins with: the one that is built in, without the texts that 試算 never
//! shows (`build.rs`). The other programs are told the whole document, which is fetched with the first
//! of them.

use ltc_engine::basis::{Basis, BasisError, short_hash};

/// Put together by `build.rs`.
const DOCUMENT: &str = include_str!(concat!(env!("OUT_DIR"), "/standard.json"));

/// Of the whole document.
const STAMP: &str = env!("LTC_STANDARD_STAMP");

/// The standard that is built into the app.
pub(crate) fn of_the_app() -> Result<Basis, BasisError> {
    Basis::stamped(DOCUMENT, STAMP.to_owned())
}

/// Is this the whole document, to the letter? A file of another build, or a page that a server sends in place
/// of a missing one, would let the other programs compute with another standard than 試算.
pub(crate) fn is_whole(text: &str) -> bool {
    short_hash(text.as_bytes()) == STAMP
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::{case::read_case, simulate};
    use serde_json::Value;

    #[test]
    fn it_computes_what_the_whole_document_computes() {
        let (own, whole) = (of_the_app().unwrap(), Basis::embedded().unwrap());
        assert_eq!(own.hash(), whole.hash());
        assert!(is_whole(ltc_engine::basis::EMBEDDED) && !is_whole(DOCUMENT) && !is_whole("<!doctype html>"));
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/scenarios");
        let mut compared = 0;
        for entry in std::fs::read_dir(directory).unwrap() {
            let Ok(text) = std::fs::read_to_string(entry.unwrap().path()) else { continue };
            let scenario: Value = serde_json::from_str(&text).unwrap();
            let Ok(case) = read_case(&scenario["given"].to_string()) else { continue };
            let shown = |basis: &Basis| {
                let result = simulate(basis, &case).ok()?;
                serde_json::to_string(&ltc_report::json::simulation(basis, &result)).ok()
            };
            assert_eq!(shown(&own), shown(&whole));
            compared += 1;
        }
        assert!(compared > 20, "{compared} cases");
    }

    #[test]
    fn what_differs_is_text_that_is_not_shown() {
        let whole = Basis::embedded().unwrap();
        let mut own = of_the_app().unwrap().document().clone();
        for (policy, with_texts) in own.policies.iter_mut().zip(&whole.document().policies) {
            assert!(policy.reason.zh.is_empty() && policy.question.en.is_empty());
            policy.clone_from(with_texts);
        }
        let values = |document: &ltc_engine::basis::Document| {
            let mut document = serde_json::to_value(document).unwrap();
            leave_out(&mut document, &["note", "issuer"]);
            for source in document["sources"].as_array_mut().unwrap() {
                leave_out(source, &["date"]);
            }
            document["policies"] = Value::Null;
            leave_out(&mut document["assessment"], &["label"]);
            leave_out(&mut document["calendar"], &["name"]);
            document
        };
        assert_eq!(values(&own), values(whole.document()));
    }

    fn leave_out(part: &mut Value, names: &[&str]) {
        match part {
            Value::Object(fields) => {
                fields.retain(|name, _| !names.contains(&name.as_str()));
                fields.values_mut().for_each(|value| leave_out(value, names));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| leave_out(item, names)),
            _ => {}
        }
    }
}
