//! Cases that are one click away: the very scenarios that the tests run.

use super::Draft;
use ltc_engine::text::Text;
use ltc_report::Lang;
use serde_json::Value;

const DOCUMENTS: [&str; 5] = [
    include_str!("../../../tests/scenarios/seed-ledger-10707.json"),
    include_str!("../../../tests/scenarios/foreign-carer.json"),
    include_str!("../../../tests/scenarios/reassessment-rise-6810.json"),
    include_str!("../../../tests/scenarios/remote-over-quota.json"),
    include_str!("../../../tests/scenarios/surcharge-month.json"),
];

/// The place of the example with a month of service records.
pub const SURCHARGE_MONTH: usize = 4;

/// A case to begin with.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// What it shows.
    pub title: Text,
    case: Value,
}

impl Example {
    /// Its form.
    pub fn draft(&self, lang: Lang) -> Draft {
        Draft::from_case(&self.case, lang)
    }
}

/// All examples, the ledger of the source documents first.
pub fn examples() -> Vec<Example> {
    DOCUMENTS
        .iter()
        .filter_map(|text| {
            let mut document: Value = serde_json::from_str(text).ok()?;
            let word = |tag: &str| document.pointer(tag).and_then(Value::as_str).unwrap_or_default().to_owned();
            let title = Text::new(word("/title/zh"), word("/title/en"));
            Some(Example { title, case: document.get_mut("given")?.take() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;

    #[test]
    fn every_example_is_a_case_with_a_title() {
        let examples = examples();
        assert_eq!(examples.len(), DOCUMENTS.len());
        for example in examples {
            assert!(!example.title.zh.is_empty() && !example.title.en.is_empty());
            read_case(&example.case.to_string()).unwrap();
            assert_eq!(example.draft(Lang::Zh).to_case(), (example.case, vec![]));
        }
    }
}
