//! Runs the examples that stand in the rules' pages.

use ltc_check::records::Records;
use ltc_check::{CheckInput, CheckRule, Checker, read_check_input};
use ltc_engine::basis::{Basis, EMBEDDED};
use ltc_report::Lang;
use ltc_report::words::check::message;
use ltc_rulebook::{Channel, Example};
use ltc_tables::{Mapping, read_fee_apply, read_text};
use serde_json::{Value, json};
use std::borrow::Cow;

/// The rules that an example breaks, each once.
pub fn found_in(example: &Example) -> Vec<&'static str> {
    checked(example, |checker| {
        let mut found: Vec<CheckRule> = checker.found().hits().iter().map(|hit| hit.rule).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().map(|rule| rule.entry().id).collect()
    })
}

/// What the first finding of a rule in an example says.
pub fn message_in(example: &Example, rule: &str, lang: Lang) -> Option<String> {
    checked(example, |checker| message_of(checker, rule, lang))
}

/// What the first finding of a rule says.
pub fn message_of(checker: &Checker<'_>, rule: &str, lang: Lang) -> Option<String> {
    let hit = checker.found().hits().iter().find(|hit| hit.rule.entry().id == rule)?;
    Some(message(&checker.context(), hit, lang))
}

/// Checks an example and looks at what came of it.
pub fn checked<T>(example: &Example, look: impl FnOnce(&Checker<'_>) -> T) -> T {
    let basis = basis_of(example);
    let mut text = example.text.clone();
    for (one, times) in &example.repeats {
        text = text.replace(one, &one.repeat(*times));
    }
    let mut records = Records::new(&basis);
    let input = match example.channel {
        Channel::CheckInput => {
            let input = read_check_input(&text).unwrap_or_else(|error| panic!("{error}\n{}", example.text));
            records.add_document("", &input.records);
            input
        }
        Channel::Table => {
            let read = read_text("", text.as_bytes(), &Mapping::default(), &mut records);
            let report = read.unwrap_or_else(|error| panic!("{error}\n{}", example.text));
            assert!(report.problems.is_empty(), "{:?}\n{}", report.problems, example.text);
            CheckInput::default()
        }
        Channel::FeeApply => {
            let read = read_fee_apply("", text.as_bytes(), &mut records);
            let report = read.unwrap_or_else(|error| panic!("{error}\n{}", example.text));
            assert!(report.problems.is_empty(), "{:?}\n{}", report.problems, example.text);
            CheckInput { month: report.month, ..CheckInput::default() }
        }
    };
    let mut checker = Checker::new(&basis, &input, records).expect("policies of the example");
    checker.check();
    look(&checker)
}

/// The standard, with the lists that the example fills.
fn basis_of(example: &Example) -> Cow<'static, Basis> {
    if example.lists.is_empty() {
        return Cow::Borrowed(crate::basis());
    }
    let mut document: Value = serde_json::from_str(EMBEDDED).expect("the standard is JSON");
    for (name, code) in &example.lists {
        document["lists"][name] = json!([
            { "from": "2018-04-01", "value": [code], "source": ["official"], "confidence": "inferred" }
        ]);
    }
    Cow::Owned(Basis::from_json(&document.to_string()).expect("the example's lists are of the standard"))
}
