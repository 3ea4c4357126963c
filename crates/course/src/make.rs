//! "Make this a scenario": the case at hand, without who it is about, with what the engine says of it, as a
//! file that `ltc test` passes and that a trainer turns into a lesson by writing the words.

use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::text::Text;
use ltc_scenario::{Overrides, Refused};
use serde_json::{Map, Value, json};

/// A part of the result that a scenario may fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The ledger of care and professional services.
    Care,
    /// The ledger of transport.
    Transport,
    /// The respite years.
    Respite,
    /// The advance.
    Advance,
    /// What is claimed month by month.
    Claims,
    /// Which surcharges the client may have.
    Eligibility,
    /// All findings, in order.
    Findings,
}

/// One list of the result with the fields that are fixed of each of its entries.
struct Place {
    list: &'static str,
    fields: &'static [&'static str],
}

impl Part {
    /// All of them, in the order of the result.
    pub const ALL: [Self; 7] =
        [Self::Care, Self::Transport, Self::Respite, Self::Advance, Self::Claims, Self::Eligibility, Self::Findings];

    /// Is it fixed unless somebody says otherwise?
    pub fn by_default(self) -> bool {
        matches!(self, Self::Care | Self::Claims)
    }

    fn place(self) -> Option<Place> {
        const LEDGER: &[&str] = &["quota", "approved", "retention", "available"];
        Some(match self {
            Self::Care => Place { list: "/ledger/care", fields: LEDGER },
            Self::Transport => Place { list: "/ledger/transport", fields: LEDGER },
            Self::Respite => Place { list: "/ledger/respite", fields: &["quota", "approved", "used"] },
            Self::Advance => Place { list: "/advance", fields: &["cap", "amount", "used"] },
            Self::Claims => Place {
                list: "/claims",
                fields: &[
                    "totals/amount",
                    "totals/copayment",
                    "totals/subsidy",
                    "totals/self_pay",
                    "totals/client_pays",
                ],
            },
            Self::Eligibility => Place { list: "/surcharge_eligibility", fields: &["status"] },
            Self::Findings => return None,
        })
    }

    /// The figures of a result that belong to it: their pointers and values.
    pub fn figures(self, result: &Value) -> Vec<(String, Value)> {
        let Some(Place { list, fields }) = self.place() else { return Vec::new() };
        let entries = match result.pointer(list) {
            Some(Value::Array(entries)) => entries.iter().enumerate().map(|(at, _)| format!("{list}/{at}")).collect(),
            Some(Value::Object(_)) => vec![list.to_owned()],
            _ => Vec::new(),
        };
        let pointers = entries.iter().flat_map(|entry| fields.iter().map(move |field| format!("{entry}/{field}")));
        pointers.filter_map(|pointer| Some((pointer.clone(), result.pointer(&pointer)?.clone()))).collect()
    }
}

/// What a case comes to, as the document that scenarios point into.
///
/// # Errors
/// Why the case is refused.
pub fn outcome(basis: &Basis, case: &Case) -> Result<Value, InputError> {
    let text = serde_json::to_string(case).unwrap_or_default();
    let run = ltc_scenario::of("simulate");
    match run.map(|run| run(basis, &text, &Overrides::default())) {
        Some(Ok(result)) => Ok(result),
        Some(Err(Refused::Input(error))) => Err(*error),
        // A result that cannot be written down, or no such kind: neither happens.
        Some(Err(Refused::Words(_))) | None => Ok(Value::Null),
    }
}

/// The scenario of a case, of which `parts` are fixed. `lesson`: with places for the words of a lesson.
pub fn scenario(case: &Case, result: &Value, title: &Text, parts: &[Part], lesson: bool) -> Value {
    let figures: Map<String, Value> = parts.iter().flat_map(|part| part.figures(result)).collect();
    let mut made = json!({
        "title": title,
        "kind": "simulate",
        "given": case,
        "expect": figures,
    });
    if let Some(fields) = made.as_object_mut() {
        if parts.contains(&Part::Findings) {
            fields.insert("expect_findings".to_owned(), json!(ltc_scenario::finding_keys(result)));
        }
        if lesson {
            fields.insert("lesson".to_owned(), skeleton(title, &figures));
        }
    }
    made
}

/// A lesson whose words are still to be written; its answer is the last figure fixed. Topic and level are to
/// be chosen too.
fn skeleton(title: &Text, figures: &Map<String, Value>) -> Value {
    let to_write =
        |zh: &str, en: &str| json!({ "zh": format!("（請填寫：{zh}）"), "en": format!("(to be written: {en})") });
    json!({
        "topic": "quota",
        "level": 1,
        "story": to_write("這位個案的故事", "the story of this client"),
        "question": to_write(&format!("「{}」要問的問題", title.zh), &format!("what \u{201c}{}\u{201d} asks", title.en)),
        "answer": { "pointer": figures.keys().next_back() },
        "hints": [to_write("提示", "a hint")],
        "explanation": to_write("算式與依據條文", "the arithmetic, and the clause that it rests on"),
        "rules": [],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::anonymous;
    use ltc_engine::case::read_case;
    use ltc_scenario::Scenario;

    /// Makes a scenario of an existing one's case, and compares what comes out with what it expects.
    fn differences(text: &str, parts: &[Part], lesson: bool) -> (Scenario, Vec<String>) {
        let basis = Basis::embedded().unwrap();
        let document: Value = serde_json::from_str(text).unwrap();
        let case = anonymous(&read_case(&document["given"].to_string()).unwrap(), false);
        let result = outcome(&basis, &case).unwrap();
        let made = scenario(&case, &result, &Text::new("甲", "A"), parts, lesson).to_string();
        let scenario: Scenario = ltc_engine::json::read(&made).unwrap();
        let run = ltc_scenario::of(&scenario.kind).unwrap();
        let again = run(&basis, &scenario.given.to_string(), &Overrides::default()).unwrap();
        let differences = ltc_scenario::result(&scenario, &again);
        (scenario, differences)
    }

    const LEDGER: &str = include_str!("../../../tests/scenarios/seed-ledger-10707.json");
    const MONTH: &str = include_str!("../../../tests/scenarios/surcharge-month.json");
    const REFUSED: &str = include_str!("../../../tests/scenarios/advance-over-cap.json");

    #[test]
    fn what_is_made_passes() {
        for text in [LEDGER, MONTH, REFUSED] {
            let (scenario, differences) = differences(text, &Part::ALL, false);
            assert_eq!(differences, Vec::<String>::new());
            assert!(scenario.expect.len() > 5 && scenario.expect_findings.is_some());
        }
    }

    #[test]
    fn by_default_ledger_and_claims_are_fixed() {
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| part.by_default()).collect();
        let (scenario, _) = differences(LEDGER, &parts, true);
        assert!(scenario.expect.contains_key("/ledger/care/4/retention"));
        assert!(scenario.expect.contains_key("/claims/0/totals/copayment"));
        assert!(scenario.expect_findings.is_none() && scenario.lesson.is_some());
    }

    #[test]
    fn with_places_for_the_words_it_is_a_lesson() {
        let basis = Basis::embedded().unwrap();
        let document: Value = serde_json::from_str(LEDGER).unwrap();
        let case = read_case(&document["given"].to_string()).unwrap();
        let result = outcome(&basis, &case).unwrap();
        let made = scenario(&case, &result, &Text::new("甲", "A"), &[Part::Care], true);
        let lesson = crate::read_lesson("own", &made.to_string()).unwrap();
        // The last figure: December can use its own 22,000 and the 15,479 retained (S3-9.2).
        assert_eq!(lesson.answer(&basis).unwrap(), crate::Answer::Number(22_000 + 15_479));
    }

    #[test]
    fn nothing_is_made_of_a_case_that_is_refused() {
        let basis = Basis::embedded().unwrap();
        let error = outcome(&basis, &Case::default()).unwrap_err();
        assert_eq!(error.path, "/plans");
    }
}
