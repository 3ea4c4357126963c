//! What a lesson's case comes to before and after the change, as rows of a table.

use super::naming::{place, result_text, value_text};
use ltc_course::Lesson;
use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_report::{Lang, words};
use serde_json::Value;

/// The most rows that are compared: the lesson says which matter.
const MOST_ROWS: usize = 14;

/// A figure before and after.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// Where it stands in the result.
    pub(super) pointer: String,
    /// What it is called.
    pub(super) label: String,
    /// What it is with the case as given. None: nothing stands there.
    pub(super) before: Option<String>,
    /// What it is with the changes made.
    pub(super) after: Option<String>,
    /// The figure that is asked for, or what holds it.
    pub(super) is_asked: bool,
}

/// A finding of a result.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    /// The rule.
    pub(super) rule: String,
    /// error, warning or note.
    pub(super) severity: String,
    /// What it says.
    pub(super) message: String,
}

/// A document and what came of it.
#[derive(Clone, Copy)]
pub(super) struct Ran<'a> {
    /// What was given.
    pub(super) given: &'a Value,
    /// What came out.
    pub(super) result: &'a Value,
}

/// The figures that a lesson shows, before and after.
pub(super) fn rows(basis: &Basis, lesson: &Lesson, before: Ran, after: Ran, lang: Lang) -> Vec<Row> {
    let case = |ran: Ran| (lesson.kind == "simulate").then(|| read_case(&ran.given.to_string()).ok()).flatten();
    let cases = [case(after), case(before)];
    let asked = lesson.teaching.answer.pointer.as_deref();
    let row = |pointer: &String| {
        let shown = |ran: Ran| {
            ran.result.pointer(pointer).filter(|value| !value.is_null()).map(|value| result_text(pointer, value, lang))
        };
        Row {
            pointer: pointer.clone(),
            label: label(basis, &cases, pointer, [after.result, before.result], lang),
            before: shown(before),
            after: shown(after),
            is_asked: asked.is_some_and(|asked| {
                asked.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            }),
        }
    };
    pointers(lesson).iter().map(row).filter(|row| row.before.is_some() || row.after.is_some()).collect()
}

/// The figures that matter: those that the lesson names, else those that it proves; always the one asked for.
fn pointers(lesson: &Lesson) -> Vec<String> {
    let teaching = &lesson.teaching;
    let proven = lesson.expect.keys().chain(teaching.after.iter().flat_map(|after| after.expect.keys()));
    let named = if teaching.show.is_empty() { proven.cloned().collect() } else { teaching.show.clone() };
    let mut pointers: Vec<String> = Vec::new();
    for pointer in named.into_iter().chain(teaching.answer.pointer.clone()) {
        if !pointers.contains(&pointer) && !pointer.starts_with("/findings") {
            pointers.push(pointer);
        }
    }
    // The asked one stands last and must not be the one that is dropped.
    while pointers.len() > MOST_ROWS {
        pointers.remove(MOST_ROWS - 1);
    }
    pointers
}

/// What a figure is called: as the engine explains it, else by the names of its fields.
fn label(basis: &Basis, cases: &[Option<Case>], pointer: &str, results: [&Value; 2], lang: Lang) -> String {
    let explained = cases.iter().flatten().find_map(|case| ltc_engine::explain(basis, case, pointer).ok());
    if let Some(explanation) = explained {
        return words::figure_label(&explanation, lang);
    }
    let last = pointer.rsplit('/').next().unwrap_or_default();
    match entry_name(&results, pointer, lang) {
        Some(name) => format!("{name} {}", place(&format!("/{last}"), lang)),
        None => place(pointer, lang),
    }
}

/// What the entry around a figure is called in the result: its code, or its name.
pub(super) fn entry_name(results: &[&Value], pointer: &str, lang: Lang) -> Option<String> {
    let mut at = pointer;
    while let Some((around, _)) = at.rsplit_once('/').filter(|(around, _)| !around.is_empty()) {
        let entries = results.iter().filter_map(|result| result.pointer(around));
        let named =
            entries.filter_map(|entry| ["code", "reading_name", "name"].iter().find_map(|name| entry.get(*name)));
        if let Some(name) = named.map(|name| value_text(name, lang)).next() {
            return Some(name);
        }
        at = around;
    }
    None
}

/// The findings of a result, in words.
pub(super) fn findings(result: &Value, lang: Lang) -> Option<Vec<Found>> {
    let all = result.get("findings")?.as_array()?;
    let text = |finding: &Value, name: &str| finding.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let found = all.iter().map(|finding| Found {
        rule: text(finding, "rule"),
        severity: text(finding, "severity"),
        message: finding.get("message").map(|message| value_text(message, lang)).unwrap_or_default(),
    });
    Some(found.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_course::read_lesson;
    use serde_json::json;

    fn lesson() -> Lesson {
        let text = include_str!("../../../tests/scenarios/seed-ledger-10707.json");
        let mut scenario: Value = serde_json::from_str(text).unwrap();
        scenario["lesson"] = json!({
            "topic": "quota", "level": 1, "story": {"zh": "甲", "en": "A"}, "question": {"zh": "乙", "en": "B"},
            "answer": {"pointer": "/ledger/care/4/retention"}, "explanation": {"zh": "丙", "en": "C"},
            "rules": ["S3-9.2"], "show": ["/ledger/care/3/retention", "/surcharge_eligibility/0/status"]
        });
        read_lesson("01-x", &scenario.to_string()).unwrap()
    }

    #[test]
    fn figures_are_named_as_the_engine_names_them() {
        let (basis, lesson) = (Basis::embedded().unwrap(), lesson());
        let result = lesson.run(&basis, &lesson.given).unwrap();
        let ran = Ran { given: &lesson.given, result: &result };
        let rows = rows(&basis, &lesson, ran, ran, Lang::Zh);
        let shown: Vec<(&str, Option<&str>, bool)> =
            rows.iter().map(|row| (row.label.as_str(), row.after.as_deref(), row.is_asked)).collect();
        assert_eq!(shown[0], ("107/10 留用額度", Some("4,389"), false));
        assert_eq!(shown[1].0, "AA05 狀態");
        assert_eq!(shown[2], ("107/11 留用額度", Some("15,479"), true));
    }
}
