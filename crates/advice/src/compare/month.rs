//! A month of records checked with two sets of policies: findings and amounts that differ, and which
//! policy decides each.
//!
//! Works on the documents of two checks, whoever makes them. A check judges every record by its own day;
//! it cannot be told to judge all of them by another edition.

use ltc_engine::ordered::{Ordered, sorted_once};
use serde::Serialize;
use serde_json::Value;

/// Policies by name.
pub type Policies = Ordered<String, String>;

/// A month with two sets of policies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthComparison {
    /// Numbers that are the same.
    pub same: usize,
    /// Numbers that differ.
    pub differences: Vec<MonthDifference>,
    /// Findings that are the same.
    pub same_findings: usize,
    /// Findings of one side only.
    pub findings: Vec<MonthEntry>,
    /// Surcharges of one side only.
    pub surcharge_rows: Vec<MonthEntry>,
}

/// A number of the report that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthDifference {
    /// JSON pointer into both reports.
    pub pointer: String,
    /// On the first side.
    pub before: Option<i64>,
    /// On the second side.
    pub after: Option<i64>,
    /// Policies that decide it, each by itself.
    pub why: Vec<String>,
}

/// A finding or a surcharge of one side only.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthEntry {
    /// The side that has it.
    pub side: MonthSide,
    /// As the report has it.
    pub entry: Value,
    /// Policies that decide it, each by itself.
    pub why: Vec<String>,
}

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MonthSide {
    /// The first.
    A,
    /// The second.
    B,
}

/// Parts of a report with numbers. What comes from them (stamps, places) is left out.
const NUMBERS: [&str; 3] = ["summary", "claims", "allocations"];

/// Checks a month with policies; the result is the document of the check.
pub type Check<'c, E> = &'c dyn Fn(&Policies) -> Result<Value, E>;

/// Compares a month under two sets of policies.
///
/// # Errors
/// What the check refuses.
pub fn compare_month<E>(check: Check<'_, E>, a: &Policies, b: &Policies) -> Result<MonthComparison, E> {
    let (one, other) = (check(a)?, check(b)?);
    let mut flips = Vec::new();
    for name in sorted_once(a.keys().chain(b.keys()).cloned()) {
        if a.get(&name) != b.get(&name) {
            flips.push(Flip { a: check(&with(a, &name, b))?, b: check(&with(b, &name, a))?, name });
        }
    }
    let sides = Sides { one: &one, other: &other, flips: &flips };
    let (findings, same_findings) = sides.entries("findings");
    let (surcharge_rows, _) = sides.entries("surcharge_rows");
    let (differences, same) = sides.numbers();
    Ok(MonthComparison { same, differences, same_findings, findings, surcharge_rows })
}

/// The policies with one of them as the other side has it.
fn with(policies: &Policies, name: &str, other: &Policies) -> Policies {
    let rest = policies.iter().filter(|(known, _)| *known != name);
    let rest = rest.map(|(name, value)| (name.clone(), value.clone()));
    rest.chain(other.get(name).map(|value| (name.to_owned(), value.clone()))).collect()
}

/// Both sides with one policy as the other has it.
struct Flip {
    name: String,
    a: Value,
    b: Value,
}

struct Sides<'s> {
    one: &'s Value,
    other: &'s Value,
    flips: &'s [Flip],
}

impl Sides<'_> {
    /// Entries of a list of one side only, and the number of those on both.
    fn entries(&self, list: &str) -> (Vec<MonthEntry>, usize) {
        let only = |here: &Value, there: &Value, side: MonthSide| -> Vec<MonthEntry> {
            let mut left: Vec<&Value> = of(there, list).iter().collect();
            let mut found = Vec::new();
            for entry in of(here, list) {
                if let Some(place) = left.iter().position(|other| is_same(entry, other)) {
                    left.remove(place);
                    continue;
                }
                let count = |document: &Value| of(document, list).iter().filter(|one| is_same(one, entry)).count();
                let why = self.why(&|document| i64::try_from(count(document)).ok());
                found.push(MonthEntry { side, entry: entry.clone(), why });
            }
            found
        };
        let mut found = only(self.one, self.other, MonthSide::A);
        let same = of(self.one, list).len() - found.len();
        found.extend(only(self.other, self.one, MonthSide::B));
        (found, same)
    }

    fn numbers(&self) -> (Vec<MonthDifference>, usize) {
        let mut pointers = Vec::new();
        for document in [self.one, self.other] {
            for part in NUMBERS {
                collect(document.get(part).unwrap_or(&Value::Null), format!("/{part}"), &mut pointers);
            }
        }
        let mut same = 0;
        let mut found = Vec::new();
        for pointer in sorted_once(pointers) {
            let number = |document: &Value| document.pointer(&pointer).and_then(Value::as_i64);
            let (before, after) = (number(self.one), number(self.other));
            if before == after {
                same += 1;
                continue;
            }
            let why = self.why(&number);
            found.push(MonthDifference { pointer, before, after, why });
        }
        (found, same)
    }

    /// The policies by which, alone, something becomes another on one of the sides.
    fn why(&self, value: &dyn Fn(&Value) -> Option<i64>) -> Vec<String> {
        let moves = |flip: &&Flip| value(&flip.a) != value(self.one) || value(&flip.b) != value(self.other);
        self.flips.iter().filter(moves).map(|flip| flip.name.clone()).collect()
    }
}

fn of<'d>(document: &'d Value, list: &str) -> &'d [Value] {
    document.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// Is it the same entry? Its words follow from it.
fn is_same(one: &Value, other: &Value) -> bool {
    let names = [
        "rule", "severity", "record", "related", "client", "field", "params", "amount", "code", "date", "month",
        "unit", "family", "status",
    ];
    names.iter().all(|name| one.get(*name) == other.get(*name))
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Number(_) => pointers.push(pointer),
        Value::Array(list) => {
            for (place, entry) in list.iter().enumerate() {
                collect(entry, format!("{pointer}/{place}"), pointers);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                collect(field, format!("{pointer}/{name}"), pointers);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_policy_that_decides_is_named() {
        let check = |policies: &Policies| {
            let dear = policies.get("price").is_some_and(|value| value == "dear");
            let findings =
                if dear { json!([{"rule": "R", "record": 1}, {"rule": "S"}]) } else { json!([{"rule": "S"}]) };
            Ok::<_, ()>(json!({"summary": {"errors": i64::from(dear), "records": 3}, "findings": findings}))
        };
        let policies = |price: &str, other: &str| -> Policies {
            [("price", price), ("other", other)].map(|(name, value)| (name.to_owned(), value.to_owned())).into()
        };
        let found = compare_month(&check, &policies("cheap", "x"), &policies("dear", "y")).unwrap();
        assert_eq!((found.same, found.same_findings), (1, 1));
        assert_eq!(found.differences.len(), 1);
        assert_eq!(found.differences[0].why, ["price"]);
        assert_eq!((found.findings[0].side, &found.findings[0].why[..]), (MonthSide::B, &["price".to_owned()][..]));
        let same = compare_month(&check, &policies("dear", "x"), &policies("dear", "x")).unwrap();
        assert!(same.differences.is_empty() && same.findings.is_empty());
    }
}
