//! What is made of the case that is open in 試算: a link, or a scenario file.

use super::words::CourseWords;
use ltc_course::make::{Part, outcome, scenario};
use ltc_course::{anonymous, link};
use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_engine::text::Text;
use ltc_report::{Lang, words};
use serde_json::Value;

/// What a person has chosen.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Made {
    /// Title in Chinese.
    pub(super) title_zh: String,
    /// Title in English.
    pub(super) title_en: String,
    /// What the scenario fixes.
    pub(super) parts: Vec<Part>,
    /// With places for the words of a lesson.
    pub(super) lesson: bool,
    /// The free text stays.
    pub(super) notes: bool,
}

impl Default for Made {
    fn default() -> Self {
        Self {
            title_zh: String::new(),
            title_en: String::new(),
            parts: Part::ALL.into_iter().filter(|part| part.by_default()).collect(),
            lesson: true,
            notes: false,
        }
    }
}

/// What a person changes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    /// Title in Chinese.
    TitleZh(String),
    /// Title in English.
    TitleEn(String),
    /// A part is fixed, or no longer.
    Part(Part, bool),
    /// With or without places for words.
    Lesson(bool),
    /// The free text stays, or not.
    Notes(bool),
}

/// A case that can be passed on.
pub(super) struct Ready {
    /// Without what tells who it is about.
    pub(super) case: Case,
    /// What it comes to.
    pub(super) result: Value,
    /// The text of a link that carries it.
    pub(super) packed: String,
}

impl Made {
    /// Follows a change.
    pub(super) fn change(&mut self, change: Change) {
        match change {
            Change::TitleZh(title) => self.title_zh = title,
            Change::TitleEn(title) => self.title_en = title,
            Change::Part(part, wanted) => {
                self.parts.retain(|one| *one != part);
                if wanted {
                    self.parts.push(part);
                }
            }
            Change::Lesson(lesson) => self.lesson = lesson,
            Change::Notes(notes) => self.notes = notes,
        }
    }

    /// The case of a document, ready to be passed on.
    ///
    /// # Errors
    /// Why it cannot be computed.
    pub(super) fn ready(&self, basis: &Basis, document: &str, lang: Lang) -> Result<Ready, String> {
        let case = read_case(document).map_err(|error| words::input_error(&error, lang))?;
        let case = anonymous(&case, self.notes);
        let result = outcome(basis, &case).map_err(|error| words::input_error(&error, lang))?;
        let packed = link::pack(&case);
        Ok(Ready { case, result, packed })
    }

    /// The scenario file.
    pub(super) fn file(&self, ready: &Ready) -> String {
        let or = |text: &str, other: &str| {
            let text = text.trim();
            if text.is_empty() { other.to_owned() } else { text.to_owned() }
        };
        let zh = or(&self.title_zh, CourseWords::of(Lang::Zh).title_default);
        let untitled = self.title_zh.trim().is_empty();
        // A title in one language stands for both rather than none.
        let en = or(&self.title_en, if untitled { CourseWords::of(Lang::En).title_default } else { &zh });
        // In the order of the result, in whatever order they were ticked.
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| self.parts.contains(part)).collect();
        let made = scenario(&ready.case, &ready.result, &Text::new(zh, en), &parts, self.lesson);
        format!("{made:#}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::player::read_own;
    use crate::state::examples::EXAMPLES;

    #[test]
    fn every_example_becomes_a_link_and_a_lesson() {
        let basis = Basis::embedded().unwrap();
        for example in &EXAMPLES {
            let document = example.draft(Lang::Zh).to_case().0.to_string();
            let mut made = Made::default();
            made.change(Change::TitleZh("  我的題目 ".to_owned()));
            made.change(Change::Part(Part::Findings, true));
            let ready = made.ready(&basis, &document, Lang::Zh).unwrap();
            assert_eq!(link::unpack(&ready.packed).unwrap(), ready.case);
            let lesson = read_own(&basis, "x.json", &made.file(&ready), Lang::Zh).unwrap();
            assert_eq!((lesson.title.zh.as_str(), lesson.title.en.as_str()), ("我的題目", "我的題目"));
        }
    }

    #[test]
    fn a_case_that_is_refused_says_why() {
        let refused = Made::default().ready(&Basis::embedded().unwrap(), r#"{"client": {}}"#, Lang::Zh);
        assert!(refused.is_err_and(|why| why.contains("必填")));
    }
}
