//! `ltc tool`: the list, an example, an answer, and what is refused.

use crate::run::ltc;

#[test]
fn every_tool_answers_its_own_example() {
    let list = ltc(&["tool", "--format", "json"], "").json();
    let tools = list["tools"].as_array().unwrap();
    assert!(tools.len() >= 14);
    for tool in tools {
        let name = tool["tool"].as_str().unwrap();
        let example = ltc(&["tool", name, "--example"], "");
        assert_eq!((example.code, example.json()), (0, tool["example"].clone()));
        let answer = ltc(&["tool", name, "-", "--format", "json"], &example.out);
        let document = answer.json();
        let found = matches!(document["tone"].as_str().unwrap(), "attention" | "stop");
        assert_eq!((answer.code, document["tool"].as_str()), (i32::from(found), Some(name)), "{}", answer.err);
        let text = ltc(&["tool", name, "-", "--format", "text", "--lang", "en"], &example.out).out;
        assert!(text.contains(document["answer"]["message"]["en"].as_str().unwrap()), "{text}");
    }
}

#[test]
fn a_wrong_input_is_refused_with_its_place() {
    let run = ltc(&["tool", "sampling", "-", "--format", "json"], r#"{"cases": "many"}"#);
    assert_eq!(run.code, 2);
    assert_eq!(run.json()["error"]["path"], "/cases");
    assert_eq!(ltc(&["tool", "weather", "-", "--format", "json"], "{}").json()["error"]["code"], "unknown-tool");
    assert_eq!(ltc(&["tool", "sampling", "--format", "json"], "").json()["error"]["code"], "no-input");
}

#[test]
fn the_rows_are_a_table() {
    let input = r#"{"cases": 50, "units": [{"name": "=甲,乙", "dispatched": 3, "related": true}]}"#;
    let run = ltc(&["tool", "sampling", "-", "--format", "csv"], input);
    assert_eq!((run.code, run.out.as_str()), (0, "單位,派案量,同屬或關聯,前三名\n\"'=甲,乙\",3,是,是\n"));
}
