//! What a lesson gives, as people read it: facts, and records as a table.

use super::naming::{flat, given_text, place, value_text};
use ltc_course::Lesson;
use ltc_report::Lang;
use serde_json::Value;

/// The most facts that are listed: what is longer is looked at in 試算.
const MOST_FACTS: usize = 40;

/// A fact: what it is called, and its value.
pub(super) type Line = (String, String);

/// The facts of a lesson's case. Of other inputs the story says everything.
pub(super) fn facts_of(lesson: &Lesson, lang: Lang) -> Vec<Line> {
    if matches!(lesson.kind.as_str(), "simulate" | "check") { facts(&lesson.given, lang) } else { Vec::new() }
}

/// The facts of a document: single values, each called by its place; records and workers are tables.
pub(super) fn facts(given: &Value, lang: Lang) -> Vec<Line> {
    let mut facts = Vec::new();
    walk(given, &mut String::new(), &mut facts, lang);
    facts.truncate(MOST_FACTS);
    facts
}

fn walk(value: &Value, path: &mut String, facts: &mut Vec<Line>, lang: Lang) {
    const ELSEWHERE: [&str; 5] = ["/client/id", "/records", "/workers", "/policies", "/simulate"];
    if ELSEWHERE.contains(&path.as_str()) || path.starts_with("/cases/") && path.ends_with("/client/id") {
        return;
    }
    let line = |text: String| (place(path, lang), text);
    match value {
        Value::Array(entries) if !entries.is_empty() && entries.iter().all(is_item) => {
            let items: Vec<String> = entries.iter().filter_map(Value::as_object).map(|one| item(one, lang)).collect();
            facts.push(line(items.join(lang.pick("、", ", "))));
        }
        Value::Array(entries) if entries.iter().all(|entry| !entry.is_object()) => {
            facts.push(line(value_text(value, lang)));
        }
        // An entry that holds single values only needs one line.
        Value::Object(fields)
            if path.ends_with(|sign: char| sign.is_ascii_digit()) && fields.values().all(is_single) =>
        {
            facts.push(line(flat(fields, lang)));
        }
        Value::Array(entries) => {
            step(entries.iter().enumerate().map(|(at, one)| (at.to_string(), one)), path, facts, lang);
        }
        Value::Object(fields) => step(fields.iter().map(|(name, one)| (name.clone(), one)), path, facts, lang),
        _ => facts.push(line(given_text(path.rsplit('/').next().unwrap_or_default(), value, lang))),
    }
}

fn step<'v>(inside: impl Iterator<Item = (String, &'v Value)>, path: &mut String, facts: &mut Vec<Line>, lang: Lang) {
    for (name, value) in inside {
        let length = path.len();
        path.push('/');
        path.push_str(&name);
        walk(value, path, facts, lang);
        path.truncate(length);
    }
}

/// A code and how many of it.
fn is_item(value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return false };
    let known = ["code", "quantity", "unit_price", "fund"];
    fields.contains_key("code")
        && fields.contains_key("quantity")
        && fields.keys().all(|name| known.contains(&name.as_str()))
}

fn item(fields: &serde_json::Map<String, Value>, lang: Lang) -> String {
    let text = |name: &str| fields.get(name).map(|value| value_text(value, lang)).unwrap_or_default();
    let advance = fields.get("fund").and_then(Value::as_str) == Some("advance");
    let fund = if advance { lang.pick("（預支）", " (advance)") } else { "" };
    format!("{}×{}{fund}", text("code"), text("quantity"))
}

fn is_single(value: &Value) -> bool {
    !value.is_object() && value.as_array().is_none_or(|entries| entries.iter().all(|entry| !entry.is_object()))
}

/// A record as a row: place, date, code, quantity, times, workers.
pub(super) type RecordRow = [String; 6];

/// The records of a document.
pub(super) fn records(given: &Value, lang: Lang) -> Vec<RecordRow> {
    let all = given.get("records").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let row = |(at, record): (usize, &Value)| {
        let text = |name: &str| record.get(name).filter(|value| !value.is_null()).map(|value| value_text(value, lang));
        let times = [text("start"), text("end")].into_iter().flatten().collect::<Vec<_>>().join("–");
        let workers = record.get("workers").map(|workers| value_text(workers, lang));
        let cells = [text("date"), text("code"), text("quantity"), Some(times), workers];
        let [date, code, quantity, times, workers] = cells.map(Option::unwrap_or_default);
        [(at + 1).to_string(), date, code, quantity, times, workers]
    };
    all.iter().enumerate().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_entry_of_single_values_is_one_line() {
        let given =
            json!({"allocations": [{"month": "2018-07", "unit": "甲單位", "quota_type": "care", "amount": 8000}]});
        let (_, value) = facts(&given, Lang::Zh).remove(0);
        assert_eq!(value, "月份 107/07；服務單位 甲單位；額度類型 照顧及專業服務；金額 8,000");
    }

    #[test]
    fn facts_are_called_by_their_place() {
        let given = json!({
            "client": {"id": "A", "cms_level": 7, "welfare_class": "general"},
            "plans": [{"from": "2018-07", "items": [{"code": "BA01", "quantity": 4}, {"code": "BA07", "quantity": 8}]}],
            "records": [{"client": "A", "date": "2018-07-02", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["W1"]}]
        });
        let facts = facts(&given, Lang::Zh);
        let values: Vec<&str> = facts.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["7", "第三類（一般戶）", "107/07", "BA01×4、BA07×8"]);
        assert!(facts[0].0.ends_with("長照需要等級（CMS）"), "{}", facts[0].0);
        assert_eq!(
            records(&given, Lang::Zh),
            [["1", "107/07/02", "BA01", "1", "09:00–09:30", "W1"].map(str::to_owned)]
        );
    }
}
