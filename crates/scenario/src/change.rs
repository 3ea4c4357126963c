//! What a lesson changes in the case given, and what is expected then.

use crate::file::FindingKey;
use ltc_engine::ordered::Ordered;
use ltc_engine::text::Text;
use serde::Serialize;
use serde_json::Value;

/// What is to be changed in what is given.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What to change, for people.
    pub text: Text,
    /// It gives the answer away: it is shown, and made, only when the question has been answered.
    pub after_answer: bool,
    /// The same for the machine; none: it is only to be thought of.
    pub edits: Vec<Edit>,
}

ltc_engine::json_fields!(Change { text, after_answer, edits });

/// One value that is replaced, added or taken away.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Edit {
    /// JSON pointer into what is given. A last step `-` adds to a list.
    pub pointer: String,
    /// What stands there then; absent or null: nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
}

ltc_engine::json_fields!(Edit { pointer, to });

/// What is expected after the change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct After {
    /// JSON pointers into the result, each with the value that stands there.
    pub expect: Ordered<String, Value>,
    /// All findings, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expect_findings: Option<Vec<FindingKey>>,
}

ltc_engine::json_fields!(After { expect, expect_findings });

/// What is given, with the edits made one after the other.
///
/// # Errors
/// The pointer of the first edit that leads nowhere.
pub fn edited(given: &Value, edits: &[Edit]) -> Result<Value, String> {
    let mut changed = given.clone();
    for edit in edits {
        edit.make(&mut changed).ok_or_else(|| edit.pointer.clone())?;
    }
    Ok(changed)
}

impl Edit {
    fn make(&self, document: &mut Value) -> Option<()> {
        let (parent, step) = self.pointer.rsplit_once('/')?;
        let step = step.replace("~1", "/").replace("~0", "~");
        match (document.pointer_mut(parent)?, &self.to) {
            (Value::Object(object), Some(to)) => {
                object.insert(step, to.clone());
            }
            (Value::Object(object), None) => {
                object.shift_remove(&step)?;
            }
            (Value::Array(list), Some(to)) if step == "-" => list.push(to.clone()),
            (Value::Array(list), Some(to)) => *list.get_mut(step.parse::<usize>().ok()?)? = to.clone(),
            (Value::Array(list), None) => {
                let place = step.parse().ok().filter(|place| *place < list.len())?;
                list.remove(place);
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn edit(pointer: &str, to: Option<Value>) -> Edit {
        Edit { pointer: pointer.to_owned(), to }
    }

    #[test]
    fn values_are_replaced_added_and_taken_away() {
        let given = json!({"a": {"b/c": 1}, "list": [1, 2]});
        let edits = [
            edit("/a/b~1c", Some(json!(2))),
            edit("/a/new", Some(json!("x"))),
            edit("/list/0", None),
            edit("/list/-", Some(json!(3))),
        ];
        assert_eq!(edited(&given, &edits), Ok(json!({"a": {"b/c": 2, "new": "x"}, "list": [2, 3]})));
        for nowhere in ["/x/y", "/list/7", "/a/gone", "a", "/list/0/b"] {
            assert_eq!(edited(&given, &[edit(nowhere, None)]), Err(nowhere.to_owned()), "{nowhere}");
        }
    }
}
