//! Cases that are one click away: the very scenarios that the tests run, fetched when one is chosen.

use ltc_report::Lang;

/// A case to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// Its file, beside the page.
    pub file: &'static str,
    zh: &'static str,
    en: &'static str,
}

impl Example {
    /// What it shows.
    pub fn title(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// All examples, the ledger of the source documents first.
pub static EXAMPLES: [Example; 5] = [
    Example {
        file: "seed-ledger-10707.json",
        zh: "額度總表 107/07–107/11：留用與預支",
        en: "Ledger 2018-07 to 2018-11: retention and advance",
    },
    Example {
        file: "foreign-carer.json",
        zh: "聘僱外籍看護：30% 額度，114/09 起可用日照",
        en: "Foreign carer: 30 % of the quota, day care from 2025-09",
    },
    Example {
        file: "reassessment-rise-6810.json",
        zh: "月中複評 6 級升 8 級：6,810 元調帳",
        en: "Reassessment in mid-month from 6 to 8: the adjustment of 6,810",
    },
    Example {
        file: "remote-over-quota.json",
        zh: "原民區或離島：計畫超過額度",
        en: "Remote area: a plan over the quota",
    },
    Example {
        file: "surcharge-month.json",
        zh: "一個月的加計：AA05 至 AA11 落在哪些日子",
        en: "A month of surcharges: on which days AA05 to AA11 fall",
    },
];

/// The place of the example with a month of service records.
pub const SURCHARGE_MONTH: usize = 4;

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::state::Draft;
    use crate::state::session::read_document;
    use serde_json::Value;
    use std::fs;
    use std::path::Path;

    impl Example {
        /// The file's text.
        fn text(&self) -> String {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios");
            fs::read_to_string(folder.join(self.file)).unwrap()
        }

        /// Its form.
        pub(crate) fn draft(&self, lang: Lang) -> Draft {
            read_document(&self.text(), lang).unwrap()
        }
    }

    #[test]
    fn every_example_is_a_scenario_with_its_title_and_part_of_the_build() {
        let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../index.html")).unwrap();
        for example in &EXAMPLES {
            let scenario: Value = serde_json::from_str(&example.text()).unwrap();
            for lang in Lang::ALL {
                assert_eq!(scenario["title"][lang.tag()], example.title(lang));
            }
            assert_eq!(example.draft(Lang::Zh).to_case(), (scenario["given"].clone(), vec![]));
            let named = format!("href=\"tests/scenarios/{}\"", example.file);
            assert!(page.contains(&named), "index.html does not name {}", example.file);
        }
    }
}
