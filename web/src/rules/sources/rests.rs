//! Which values of a standard rest on which source. No browser here.

use crate::rules::standard::lines::Group;
use ltc_engine::basis::{Basis, ListName, ThresholdName};
use ltc_engine::text::Text;
use ltc_report::words;
use serde_json::Value;
use std::collections::BTreeMap;

/// Values that cite a source and are shown together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules) struct Rest {
    /// Where they are shown.
    pub(in crate::rules) group: Group,
    /// What to search for there; empty: nothing in particular.
    pub(in crate::rules) find: String,
}

/// How many values of each kind rest on each source: ids of the register to kinds to numbers.
pub(in crate::rules) type Rests = BTreeMap<String, BTreeMap<Rest, usize>>;

/// Counts. `document`: that of the standard.
pub(in crate::rules) fn count(basis: &Basis, document: &Value) -> Rests {
    let mut rests = Rests::new();
    if let Value::Object(parts) = document {
        for (name, part) in parts.iter().filter(|(name, _)| *name != "sources") {
            walk(part, &[name], &mut |way, source| {
                // Of a clause that the register does not have, the document.
                let id = basis.source(source).map_or(source, |entry| entry.id.as_str());
                *rests.entry(id.to_owned()).or_default().entry(rest(way)).or_default() += 1;
            });
        }
    }
    rests
}

fn walk<'v>(value: &'v Value, way: &[&'v str], cite: &mut dyn FnMut(&[&str], &str)) {
    match value {
        Value::Object(fields) => {
            for source in fields.get("source").and_then(Value::as_array).into_iter().flatten() {
                if let Some(source) = source.as_str() {
                    cite(way, source);
                }
            }
            for (name, field) in fields {
                walk(field, &[way, &[name.as_str()]].concat(), cite);
            }
        }
        Value::Array(items) => {
            for item in items {
                // What an entry is called where it stands in a list.
                let name = ["code", "name", "id"].iter().find_map(|key| item.get(key)?.as_str()).unwrap_or_default();
                walk(item, &[way, &[name]].concat(), cite);
            }
        }
        _ => {}
    }
}

/// Where a value is shown, by its way through the document.
fn rest(way: &[&str]) -> Rest {
    let second = way.get(1).copied().unwrap_or_default();
    let of = |group, find: &str| Rest { group, find: find.to_owned() };
    match way.first().copied().unwrap_or_default() {
        "codes" => match way.get(3..).unwrap_or_default() {
            [kind, ..] if *kind == "limits" => of(Group::Limits, way.get(2).copied().unwrap_or_default()),
            _ => of(Group::Prices, way.get(2).copied().unwrap_or_default()),
        },
        "benefit" => of(Group::Quotas, ""),
        "copayment" => of(Group::Copayment, ""),
        "thresholds" => of(Group::Numbers, second),
        "lists" => of(Group::Lists, second),
        "policies" => of(Group::Policies, second),
        "professions" => of(Group::Lists, second),
        "editions" => of(Group::Editions, second),
        "calendar" => of(Group::Calendar, ""),
        "families" | "retention" | "advance" | "foreign_carer" => of(Group::Terms, ""),
        // The items of the assessment, by which surcharges are decided.
        _ => of(Group::Surcharges, ""),
    }
}

impl Rest {
    /// What the values are called.
    pub(in crate::rules) fn label(&self, basis: &Basis) -> Option<Text> {
        let document = basis.document();
        match self.group {
            Group::Prices | Group::Limits => {
                let code = basis.code(&self.find)?;
                Some(words::both(|lang| format!("{} {}", code.code, lang.of(&code.name))))
            }
            Group::Numbers => {
                let name = ThresholdName::from_name(&self.find)?;
                Some(words::both(|lang| words::threshold(name, lang).to_owned()))
            }
            Group::Lists => {
                let name = ListName::from_name(&self.find)?;
                Some(words::both(|lang| words::list(name, lang).to_owned()))
            }
            Group::Policies => {
                let policy = document.policies.iter().find(|policy| policy.name.name() == self.find)?;
                Some(policy.question.clone())
            }
            Group::Editions => Some(basis.edition_by_id(&self.find)?.name.clone()),
            _ => None,
        }
    }
}

/// The ids that a source stands for: its own, and those of the clauses of a document.
pub(in crate::rules) fn with_clauses<'b>(basis: &'b Basis, id: &'b str) -> Vec<&'b str> {
    let clauses = basis.document().sources.iter().filter(|entry| entry.document.as_deref() == Some(id));
    std::iter::once(id).chain(clauses.map(|entry| entry.id.as_str())).collect()
}

/// How many values rest on a source and on the clauses of it.
pub(in crate::rules) fn total(rests: &Rests, basis: &Basis, id: &str) -> usize {
    let ids = with_clauses(basis, id);
    ids.iter().filter_map(|id| rests.get(*id)).flat_map(BTreeMap::values).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::basis::EMBEDDED;

    fn counted() -> (Basis, Rests) {
        let basis = Basis::embedded().unwrap();
        let rests = count(&basis, &serde_json::from_str(EMBEDDED).unwrap());
        (basis, rests)
    }

    #[test]
    fn every_citation_is_counted_under_an_entry_of_the_register() {
        let (basis, rests) = counted();
        let cited: usize = rests.values().flat_map(BTreeMap::values).sum();
        let register = EMBEDDED.split("\"editions\"").next().unwrap();
        let written = |text: &str| text.matches("\"source\"").count();
        assert!(cited >= written(EMBEDDED) - written(register), "some cite several");
        for id in rests.keys() {
            assert!(basis.document().sources.iter().any(|entry| entry.id == *id), "{id}");
        }
    }

    #[test]
    fn values_are_called_by_their_names() {
        let (basis, rests) = counted();
        let retention = Rest { group: Group::Numbers, find: "ba_max_minutes".to_owned() };
        assert_eq!(rests["S3-3.1"][&retention], 2, "two entries: until 2018-12-01, and since");
        assert_eq!(retention.label(&basis).unwrap().zh, "BA 碼每筆最長（分鐘）");
        assert!(total(&rests, &basis, "S3") > total(&rests, &basis, "S3-3.1"));
        for kind in rests.values().flat_map(BTreeMap::keys).filter(|kind| !kind.find.is_empty()) {
            let named = kind.label(&basis).is_some() || kind.group == Group::Lists;
            assert!(named, "{kind:?}");
        }
    }
}
