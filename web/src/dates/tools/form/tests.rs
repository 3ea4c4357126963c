//! What comes of a form.

use super::super::specs::spec;
use super::*;
use ltc_contracts::{Tool, answer};

#[test]
fn every_example_survives_the_form() {
    for tool in Tool::ALL {
        let spec = spec(*tool);
        let example: Value = serde_json::from_str(tool.example()).unwrap();
        for lang in Lang::ALL {
            let document = Draft::of_document(spec, &example, lang).unwrap().document(spec).json;
            let told = |input: &Value| answer(*tool, &input.to_string()).unwrap().told().unwrap();
            assert_eq!(told(&document), told(&example), "{}: {document}", tool.name());
        }
    }
}

#[test]
fn every_form_can_say_all_that_its_tool_reads() {
    for tool in Tool::ALL {
        let mut input: Value = serde_json::from_str(tool.example()).unwrap();
        input["?"] = Value::Null;
        let refused = answer(*tool, &input.to_string()).unwrap_err();
        let ltc_engine::input::Problem::UnknownField { expected, .. } = refused.problem else { panic!("{refused}") };
        let keys: Vec<&str> = spec(*tool).iter().map(|field| field.key).collect();
        for field in expected {
            assert!(keys.contains(&field.as_str()), "{}: no field for {field}", tool.name());
        }
    }
}

#[test]
fn numbers_days_and_times_are_read_as_people_write_them() {
    let spec = spec(Tool::ExtendedCare);
    let mut draft = Draft::new(spec);
    draft.set("/from", "０８：００".into());
    draft.set("/to", "1830".into());
    draft.set("/rate", "1,200".into());
    let json = draft.document(spec).json;
    assert_eq!(
        (json["from"].as_str(), json["to"].as_str(), json["rate"].as_i64()),
        (Some("08:00"), Some("18:30"), Some(1200))
    );
    draft.set("/rate", "兩百".into());
    assert_eq!(draft.document(spec).json["rate"], "兩百");
}

#[test]
fn empty_rows_are_left_out_and_found_again() {
    let spec = spec(Tool::CaseManagementPoints);
    let mut draft = Draft::new(spec);
    let Kind::Rows(fields) = &spec[0].kind else { panic!("rows") };
    assert_eq!(draft.add_row("records", fields), 1);
    draft.set("/records/1/on", "113/02/06".into());
    draft.set("/records/1/points", "9".into());
    let document = draft.document(spec);
    assert_eq!(document.json["records"].as_array().unwrap().len(), 1);
    let refused = answer(Tool::CaseManagementPoints, &document.json.to_string()).unwrap_err();
    assert_eq!(
        (refused.path.as_str(), document.place(&refused.path).as_str()),
        ("/records/0/points", "/records/1/points")
    );
    draft.remove_row("records", 1);
    assert!(draft.is_untouched(spec));
}
