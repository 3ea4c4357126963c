//! The form: a case whose fields are the texts as typed, so that nothing half-typed is lost.
//!
//! It has the shape of the case, so a JSON pointer names the same thing in the form, in the case
//! and in a finding. What the form has no field for (records, workers …) passes through untouched.

use super::field::{Field, FieldProblem, field_at};
use ltc_report::Lang;
use serde_json::{Map, Value};

/// A case as it stands in the form.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    root: Value,
}

/// Parts of a case that are left out when all their fields are empty.
const OPTIONAL_PARTS: [&str; 4] = ["approved", "retention", "opening", "simulate"];

/// A part of the form whose fields hold these texts. (`json!` writes as much out at every place.)
pub fn new_part(fields: &[(&str, &str)]) -> Value {
    Value::Object(fields.iter().map(|(name, text)| ((*name).to_owned(), Value::from(*text))).collect())
}

impl Draft {
    /// A case with nothing but a plan that begins in `month` (as shown in a field).
    pub fn new(month: &str) -> Self {
        let client = new_part(&[("id", ""), ("cms_level", ""), ("welfare_class", "general")]);
        let plans = Value::Array(vec![new_part(&[("from", month)])]);
        let parts = [("client", client), ("plans", plans)];
        Self { root: Value::Object(parts.map(|(name, part)| (name.to_owned(), part)).into_iter().collect()) }
    }

    /// The form for a case.
    pub fn from_case(case: &Value, lang: Lang) -> Self {
        let root = walk(case, &mut String::new(), &mut |_, field, value| Some(field.kind.show(value, lang).into()));
        Self { root: root.unwrap_or_default() }
    }

    /// The form as another program gets it, half-typed fields and all.
    pub fn to_text(&self) -> String {
        ltc_engine::output::json(&self.root)
    }

    /// The form that another program has handed over.
    pub fn from_text(text: &str) -> Option<Self> {
        ltc_engine::json::read(text).ok().map(|root| Self { root })
    }

    /// The case as JSON, and what cannot be read in the form. Only without such errors is the
    /// document a case.
    pub fn to_case(&self) -> (Value, Vec<(String, FieldProblem)>) {
        let mut errors = Vec::new();
        let case = walk(&self.root, &mut String::new(), &mut |pointer, field, value| {
            let read = field.kind.read(value.as_str().unwrap_or_default());
            match read {
                Ok(None) if field.required && self.is_wanted(pointer) => {
                    errors.push((pointer.to_owned(), FieldProblem::Missing));
                    None
                }
                Ok(value) => value,
                Err(problem) => {
                    errors.push((pointer.to_owned(), problem));
                    None
                }
            }
        });
        (case.unwrap_or_default(), errors)
    }

    /// Is the part that a field belongs to filled in at all? A missing month in an otherwise
    /// empty optional part is no error.
    fn is_wanted(&self, pointer: &str) -> bool {
        let part = pointer.split('/').nth(1).unwrap_or_default();
        !OPTIONAL_PARTS.contains(&part) || self.root.get(part).is_some_and(is_filled)
    }

    /// The same form with its dates as the language writes them.
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> Self {
        let root = walk(&self.root, &mut String::new(), &mut |_, field, value| {
            Some(field.kind.tidy(value.as_str().unwrap_or_default(), lang).into())
        });
        Self { root: root.unwrap_or_default() }
    }

    /// What stands in a field.
    pub fn text(&self, pointer: &str) -> &str {
        self.root.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    /// Is a box ticked?
    pub fn flag(&self, pointer: &str) -> bool {
        self.root.pointer(pointer).and_then(Value::as_bool).unwrap_or_default()
    }

    /// How many entries a list has.
    pub fn count(&self, pointer: &str) -> usize {
        self.root.pointer(pointer).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// Does this part of the case hold anything?
    pub fn has(&self, pointer: &str) -> bool {
        self.root.pointer(pointer).is_some_and(is_filled)
    }

    /// A part of the form.
    pub fn part(&self, pointer: &str) -> Option<&Value> {
        self.root.pointer(pointer)
    }

    /// Puts a value into the form; the parts on the way are made.
    pub fn put(&mut self, pointer: &str, value: Value) {
        if let Some(place) = self.place(pointer) {
            *place = value;
        }
    }

    /// Appends an entry to a list.
    pub fn push(&mut self, list: &str, entry: Value) {
        let Some(place) = self.place(list) else { return };
        match place {
            Value::Array(entries) => entries.push(entry),
            _ => *place = Value::Array(vec![entry]),
        }
    }

    /// Does a list of words hold this one?
    pub fn holds(&self, list: &str, word: &str) -> bool {
        self.root.pointer(list).and_then(Value::as_array).is_some_and(|words| words.iter().any(|one| one == word))
    }

    /// Puts a word into a list of words, or takes it out; the list stays, even if it is empty.
    pub fn hold(&mut self, list: &str, word: &str, wanted: bool) {
        let Some(place) = self.place(list) else { return };
        let mut words = place.as_array_mut().map(std::mem::take).unwrap_or_default();
        words.retain(|one| one != word);
        if wanted {
            words.push(word.into());
        }
        *place = words.into();
    }

    /// Takes a field, a part or a list entry away.
    pub fn remove(&mut self, pointer: &str) {
        let Some((parent, name)) = pointer.rsplit_once('/') else { return };
        match self.root.pointer_mut(parent) {
            Some(Value::Object(fields)) => {
                fields.shift_remove(name);
            }
            Some(Value::Array(entries)) => {
                if let Some(place) = name.parse().ok().filter(|place| *place < entries.len()) {
                    entries.remove(place);
                }
            }
            _ => {}
        }
    }

    /// The place that a pointer names, made if it is not there; `None` past the end of a list.
    fn place(&mut self, pointer: &str) -> Option<&mut Value> {
        pointer.split('/').skip(1).try_fold(&mut self.root, |at, name| match at {
            Value::Array(entries) => entries.get_mut(name.parse::<usize>().ok()?),
            Value::Object(fields) => Some(fields.entry(name).or_insert(Value::Null)),
            _ => {
                *at = Value::Object(Map::new());
                at.as_object_mut().map(|fields| fields.entry(name).or_insert(Value::Null))
            }
        })
    }
}

/// Is there any text or tick in it?
fn is_filled(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(entries) => entries.iter().any(is_filled),
        Value::Object(fields) => fields.values().any(is_filled),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Copies a document and lets `leaf` turn the fields of the form; a part that loses all its
/// fields by that is left out. An event keeps its empty set: it still names a day.
fn walk(
    value: &Value,
    path: &mut String,
    leaf: &mut dyn FnMut(&str, &Field, &Value) -> Option<Value>,
) -> Option<Value> {
    if let Some(field) = field_at(path) {
        return leaf(path, field, value);
    }
    let length = path.len();
    let mut step = |name: &str, child: &Value| {
        path.push('/');
        path.push_str(name);
        let turned = walk(child, path, leaf);
        path.truncate(length);
        turned
    };
    match value {
        Value::Object(fields) => {
            let turned: Map<String, Value> =
                fields.iter().filter_map(|(name, child)| Some((name.clone(), step(name, child)?))).collect();
            let name = path.rsplit('/').next().unwrap_or_default();
            let left_out = turned.is_empty() && OPTIONAL_PARTS.contains(&name);
            (!left_out).then_some(Value::Object(turned))
        }
        Value::Array(entries) => {
            let turned =
                entries.iter().enumerate().map(|(place, child)| step(&place.to_string(), child).unwrap_or_default());
            Some(Value::Array(turned.collect()))
        }
        other => Some(other.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn full_case() -> Value {
        json!({
            "as_of": "2018-12-01",
            "policies": { "quota_edge": "split" },
            "client": {
                "id": "A", "cms_level": 7, "welfare_class": "general", "birth_date": "1945-03-02",
                "remote_area": true, "assessment": ["I06b-2"], "carers": []
            },
            "events": [{ "on": "2018-12-14", "set": { "cms_level": 8, "foreign_carer": false } }, { "on": "2018-12-15", "set": {} }],
            "plans": [{ "from": "2018-07-10", "items": [{ "code": "BA02", "quantity": 20, "fund": "advance" }],
                "approved": { "care": 21_000, "transport": 0 } }],
            "opening": { "interval_from": "2018-05", "retention": { "care": 10 } },
            "advance": { "amount": 48_135, "start": "2018-07", "discharge": "2018-07", "deduct_in": ["2018-07", "2018-08"] },
            "adjustments": [{ "month": "2018-12", "quota_type": "care", "amount": -5, "note": "" }],
            "simulate": { "from": "2018-07", "to": "2018-11" }
        })
    }

    #[test]
    fn a_case_survives_the_form_in_both_languages() {
        for lang in Lang::ALL {
            let draft = Draft::from_case(&full_case(), lang);
            assert_eq!(draft.to_case(), (full_case(), vec![]));
            assert_eq!(draft.in_lang(Lang::En).in_lang(lang), draft);
        }
        let draft = Draft::from_case(&full_case(), Lang::Zh);
        assert_eq!(draft.text("/plans/0/from"), "107/07/10");
        assert_eq!(draft.text("/advance/amount"), "48,135");
        assert!(draft.flag("/client/remote_area"));
    }

    #[test]
    fn half_typed_input_is_an_error_with_its_place_and_stays() {
        let mut draft = Draft::from_case(&full_case(), Lang::Zh);
        draft.put("/plans/0/from", "107/".into());
        draft.put("/client/cms_level", "".into());
        let (_, errors) = draft.to_case();
        assert_eq!(
            errors,
            [
                ("/client/cms_level".to_owned(), FieldProblem::Missing),
                ("/plans/0/from".to_owned(), FieldProblem::NotADay)
            ]
        );
        assert_eq!(draft.in_lang(Lang::En).text("/plans/0/from"), "107/");
    }

    #[test]
    fn empty_optional_parts_are_left_out() {
        let mut draft = Draft::new("107/07");
        draft.put("/client/cms_level", "7".into());
        for pointer in ["/opening/interval_from", "/opening/retention/care", "/simulate/from", "/plans/0/approved/care"]
        {
            draft.put(pointer, " ".into());
        }
        let (case, errors) = draft.to_case();
        assert_eq!(errors, []);
        assert_eq!(
            case,
            json!({ "client": { "id": "", "cms_level": 7, "welfare_class": "general" }, "plans": [{ "from": "2018-07" }] })
        );
        draft.put("/opening/retention/care", "5".into());
        assert_eq!(draft.to_case().1, [("/opening/interval_from".to_owned(), FieldProblem::Missing)]);
    }

    #[test]
    fn words_of_a_list_come_and_go() {
        let mut draft = Draft::new("107/07");
        assert!(!draft.holds("/client/assessment", "G4e-12"));
        for word in ["G4e-12", "E8-3", "G4e-12"] {
            draft.hold("/client/assessment", word, true);
        }
        assert_eq!(draft.part("/client/assessment"), Some(&json!(["E8-3", "G4e-12"])));
        for word in ["G4e-12", "E8-3"] {
            draft.hold("/client/assessment", word, false);
        }
        assert_eq!(draft.part("/client/assessment"), Some(&json!([])), "asked, and nothing ticked");
    }

    #[test]
    fn entries_come_and_go() {
        let mut draft = Draft::new("107/07");
        draft.push("/plans/0/items", json!({ "code": "BA02", "quantity": "1" }));
        draft.push("/plans/0/items", json!({ "code": "BA07", "quantity": "2" }));
        draft.remove("/plans/0/items/0");
        draft.remove("/plans/0/items/7");
        draft.put("/plans/9/from", "x".into());
        assert_eq!(draft.count("/plans/0/items"), 1);
        assert_eq!(draft.text("/plans/0/items/0/code"), "BA07");
        draft.remove("/plans/0");
        assert_eq!(draft.count("/plans"), 0);
    }
}
