//! Packs as they are written, from the tables.

use super::{SECTIONS, entries};
use crate::words::Lang;
use crate::words::section::Section;
use serde_json::json;

/// What a pack is called as a file.
pub fn file_name(lang: Lang) -> String {
    format!("texts-{}.json", lang.tag())
}

/// The pack of a language. A text for each line, so that a change shows as one.
pub fn pack(lang: Lang) -> String {
    let section = |section: &&Section| {
        let texts = (section.texts)(lang).into_iter().map(|text| json!(text).to_string());
        format!("{}: [\n{}\n]", json!(section.name), texts.collect::<Vec<_>>().join(",\n"))
    };
    let texts: Vec<String> = SECTIONS.iter().map(section).collect();
    format!(
        "{{\n\"lang\": {},\n\"version\": {},\n\"entries\": {},\n\"texts\": {{\n{}\n}}\n}}\n",
        json!(lang.tag()),
        json!(ltc_engine::VERSION),
        json!(entries()),
        texts.join(",\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_of_texts_has_a_name_and_every_text_a_key_of_its_own() {
        let names: BTreeSet<&str> = SECTIONS.iter().map(|section| section.name).collect();
        assert_eq!(names.len(), SECTIONS.len());
        for section in SECTIONS {
            let keys: Vec<&str> = section.keys.each().collect();
            assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{}", section.name);
            for lang in Lang::ALL {
                assert_eq!((section.texts)(lang).len(), keys.len() * section.width, "{}", section.name);
            }
        }
    }
}
