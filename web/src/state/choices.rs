//! How a person wants the standard to be read: policies other than the defaults, and the day whose
//! rules hold. They are stored as settings and join every case that does not say otherwise itself.

use chrono::NaiveDate;
use ltc_engine::basis::{Basis, Confidence, PolicyEntry};
use ltc_engine::calendar::parse_iso_day;
use ltc_engine::{json, output};
use serde_json::{Map, Value};

/// What differs from the defaults.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Choices {
    policies: Map<String, Value>,
    /// Everything is judged by the rules of this day.
    pub basis_on: Option<NaiveDate>,
}

impl Choices {
    /// From what was stored: policies as a JSON object, and a day. What cannot be read counts as not stored.
    pub fn read(policies: Option<&str>, basis_on: Option<&str>) -> Self {
        Self {
            policies: match policies.map(json::read) {
                Some(Ok(Value::Object(policies))) => policies,
                _ => Map::new(),
            },
            basis_on: basis_on.and_then(parse_iso_day),
        }
    }

    /// The policies as they are stored. None: nothing is to be stored.
    pub fn stored_policies(&self) -> Option<String> {
        (!self.policies.is_empty()).then(|| output::json(&Value::Object(self.policies.clone())))
    }

    /// Chooses the value of a policy; an empty one leaves it to the default.
    pub fn choose(&mut self, policy: &str, value: &str) {
        if value.is_empty() {
            self.policies.shift_remove(policy);
        } else {
            self.policies.insert(policy.to_owned(), value.into());
        }
    }

    /// The chosen value of a policy, whether a standard knows it or not.
    pub fn chosen(&self, policy: &str) -> Option<&str> {
        self.policies.get(policy)?.as_str()
    }

    /// The chosen value of a policy, if the standard knows it.
    pub fn of(&self, policy: &PolicyEntry) -> Option<&str> {
        let chosen = self.chosen(policy.name.name())?;
        policy.values.iter().any(|one| one.value.name() == chosen).then_some(chosen)
    }

    /// How many policies are not left to the default, of those that this standard knows.
    pub fn count(&self, basis: &Basis) -> usize {
        basis.document().policies.iter().filter(|policy| self.of(policy).is_some()).count()
    }

    /// Puts them into a case. What the case itself says stays.
    pub fn join(&self, basis: &Basis, case: &mut Value) {
        let Some(case) = case.as_object_mut() else { return };
        let chosen = basis.document().policies.iter().filter_map(|policy| Some((policy, self.of(policy)?)));
        let mut policies: Map<String, Value> =
            chosen.map(|(policy, value)| (policy.name.name().to_owned(), value.into())).collect();
        if !policies.is_empty() {
            if let Some(own) = case.get("policies").and_then(Value::as_object) {
                policies.extend(own.clone());
            }
            case.insert("policies".to_owned(), policies.into());
        }
        // Before the first edition there are no rules; another standard may begin later than the one chosen for.
        if let Some(day) = self.basis_on.filter(|day| *day >= basis.begins() && !case.contains_key("basis_on")) {
            case.insert("basis_on".to_owned(), day.to_string().into());
        }
    }
}

/// The grades of confidence, surest first.
pub const GRADES: [Confidence; 4] =
    [Confidence::Official, Confidence::Agreed, Confidence::Single, Confidence::Inferred];

/// Their names in data.
pub const GRADE_NAMES: [&str; 4] = ["official", "agreed", "single", "inferred"];

/// How many values of a standard have each grade of confidence, in the order of [`GRADES`]. Counted in
/// the document's text: values of every kind carry the grade under the same name.
pub fn graded(document: &str) -> [usize; 4] {
    let mut counts = [0; 4];
    for after in document.split("\"confidence\"").skip(1) {
        let grade = after.split('"').nth(1).unwrap_or_default();
        if let Some((_, count)) = GRADE_NAMES.iter().zip(&mut counts).find(|(name, _)| **name == grade) {
            *count += 1;
        }
    }
    counts
}

/// The latest day from which anything in a standard holds, as it stands in the document's text.
pub fn latest_from(document: &str) -> Option<NaiveDate> {
    document.split("\"from\"").skip(1).filter_map(|after| parse_iso_day(after.split('"').nth(1)?)).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::basis::EMBEDDED;
    use ltc_engine::case::read_case;
    use serde_json::json;

    fn basis() -> Basis {
        Basis::embedded().unwrap()
    }

    fn case() -> Value {
        json!({ "client": { "id": "A", "cms_level": 4, "welfare_class": "general" }, "plans": [{ "from": "2019-01" }] })
    }

    #[test]
    fn every_allowed_value_of_every_policy_is_taken_by_the_engine() {
        let basis = basis();
        for policy in &basis.document().policies {
            for value in &policy.values {
                let mut choices = Choices::default();
                choices.choose(policy.name.name(), value.value.name());
                assert_eq!(choices.count(&basis), 1);
                let mut case = case();
                choices.join(&basis, &mut case);
                let case = read_case(&case.to_string()).unwrap();
                assert!(ltc_engine::simulate(&basis, &case).is_ok(), "{}", policy.name.name());
            }
        }
    }

    #[test]
    fn what_is_stored_comes_back_and_rubbish_does_not() {
        let mut choices = Choices::default();
        assert_eq!(choices.stored_policies(), None);
        choices.choose("copay_rounding", "per_line_floor");
        choices.choose("quota_edge", "whole_unit_self_paid");
        choices.choose("quota_edge", "");
        let stored = choices.stored_policies().unwrap();
        assert_eq!(stored, r#"{"copay_rounding":"per_line_floor"}"#);
        assert_eq!(Choices::read(Some(&stored), None), choices);
        assert_eq!(Choices::read(Some("[1"), Some("2019-02-30")), Choices::default());
    }

    #[test]
    fn what_the_standard_does_not_know_is_left_out() {
        let basis = basis();
        let choices = Choices::read(Some(r#"{"copay_rounding":"split_unit","nothing":"at_all","quota_edge":7}"#), None);
        assert_eq!(choices.count(&basis), 0);
        let mut joined = case();
        choices.join(&basis, &mut joined);
        assert_eq!(joined, case());
    }

    #[test]
    fn a_case_that_says_otherwise_itself_is_right() {
        let basis = basis();
        let mut choices = Choices::read(None, Some("2018-12-01"));
        choices.choose("copay_rounding", "per_line_floor");
        choices.choose("part_month", "calendar_days");
        let mut own = case();
        own["policies"] = json!({ "copay_rounding": "per_unit_floor" });
        own["basis_on"] = json!("2022-02-01");
        choices.join(&basis, &mut own);
        assert_eq!(own["policies"], json!({ "copay_rounding": "per_unit_floor", "part_month": "calendar_days" }));
        assert_eq!(own["basis_on"], "2022-02-01");
        let mut other = case();
        choices.join(&basis, &mut other);
        assert_eq!(other["basis_on"], "2018-12-01");
        let early = Choices::read(None, Some("2001-01-01"));
        let mut untouched = case();
        early.join(&basis, &mut untouched);
        assert_eq!(untouched, case());
    }

    #[test]
    fn the_latest_day_is_not_before_the_latest_edition() {
        let newest = basis().document().editions.last().unwrap().from;
        assert!(latest_from(EMBEDDED).unwrap() >= newest);
        let entries = r#"[{"from": "2020-01-01"}, {"from":"2026-07-01"}, {"from": "unknown"}, {"to": "2030-01-01"}]"#;
        assert_eq!(latest_from(entries), NaiveDate::from_ymd_opt(2026, 7, 1));
    }

    #[test]
    fn grades_are_counted_as_the_document_has_them() {
        fn walk(value: &Value, counts: &mut [usize; 4]) {
            match value {
                Value::Object(fields) => {
                    if let Some(grade) = fields.get("confidence") {
                        let grade: String = grade.as_str().unwrap().to_owned();
                        let place = GRADES.iter().position(|one| serde_json::to_value(one).unwrap() == grade.as_str());
                        counts[place.unwrap()] += 1;
                    }
                    fields.values().for_each(|value| walk(value, counts));
                }
                Value::Array(values) => values.iter().for_each(|value| walk(value, counts)),
                _ => {}
            }
        }
        let mut counts = [0; 4];
        walk(&serde_json::from_str(EMBEDDED).unwrap(), &mut counts);
        assert_eq!(graded(EMBEDDED), counts);
        assert!(counts.iter().all(|count| *count > 0));
    }
}
