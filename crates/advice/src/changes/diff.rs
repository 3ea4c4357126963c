//! Two values of the standard, part by part.

use serde::Serialize;
use serde_json::Value;

/// A part of a value that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// The way to it inside the value: field names; levels and zones counted from 1. Empty: the value itself.
    pub at: String,
    /// What held before; absent: nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What holds now; absent: nothing any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// What differs between two values. Of lists of words: the words that went and came.
pub(super) fn differences(before: Option<&Value>, after: Option<&Value>) -> Vec<Part> {
    let mut parts = Vec::new();
    add(before, after, "", &mut parts);
    parts
}

fn add(before: Option<&Value>, after: Option<&Value>, at: &str, parts: &mut Vec<Part>) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let added = new.keys().filter(|name| !old.contains_key(*name));
            for name in old.keys().chain(added) {
                add(old.get(name), new.get(name), &below(at, name), parts);
            }
        }
        (None, Some(Value::Object(new))) => {
            for (name, value) in new {
                add(None, Some(value), &below(at, name), parts);
            }
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) if is_words(old) && is_words(new) => {
            let gone = old.iter().filter(|word| !new.contains(word));
            let come = new.iter().filter(|word| !old.contains(word));
            let part = |before: Option<&Value>, after: Option<&Value>| Part {
                at: at.to_owned(),
                before: before.cloned(),
                after: after.cloned(),
            };
            parts.extend(gone.map(|word| part(Some(word), None)));
            parts.extend(come.map(|word| part(None, Some(word))));
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => {
            for place in 0..old.len().max(new.len()) {
                add(old.get(place), new.get(place), &below(at, &(place + 1).to_string()), parts);
            }
        }
        _ => parts.push(Part { at: at.to_owned(), before: before.cloned(), after: after.cloned() }),
    }
}

fn below(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") }
}

fn is_words(list: &[Value]) -> bool {
    list.iter().all(Value::is_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_differs_is_named() {
        let parts = |before: Value, after: Value| {
            let parts = differences(Some(&before), Some(&after));
            parts.into_iter().map(|part| (part.at, part.before, part.after)).collect::<Vec<_>>()
        };
        assert_eq!(parts(json!([1, 2]), json!([1, 3])), [("2".to_owned(), Some(json!(2)), Some(json!(3)))]);
        assert_eq!(
            parts(json!({"a": 1, "b": ["x", "y"]}), json!({"a": 1, "b": ["y", "z"]})),
            [("b".to_owned(), Some(json!("x")), None), ("b".to_owned(), None, Some(json!("z")))]
        );
        assert_eq!(parts(json!(["x", "y"]), json!(["y", "x"])), [], "the order of a list says nothing");
    }
}
