//! How a figure came about: the figure, then what it was computed from, indented.

use super::sheet::{Role, Sheet};
use crate::Lang;
use crate::words::{self, amount};
use ltc_engine::basis::{Basis, Confidence};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::SourceRef;
use std::collections::BTreeSet;

/// An explanation as an indented tree: value, sentence, edition and sources of every figure; the
/// titles of the sources below it. A figure that occurs again refers to its first place.
pub fn explanation_text(basis: &Basis, explanation: &Explanation, lang: Lang, colour: bool) -> String {
    let mut tree = Tree { basis, lang, sheet: Sheet::new(colour), told: BTreeSet::new(), cited: Vec::new() };
    tree.figure(explanation, "", "");
    tree.sources();
    tree.sheet.into_text()
}

struct Tree<'a> {
    basis: &'a Basis,
    lang: Lang,
    sheet: Sheet,
    /// Pointers of figures whose operands have been written.
    told: BTreeSet<&'a str>,
    /// Sources in the order in which they were cited.
    cited: Vec<&'a str>,
}

impl<'a> Tree<'a> {
    /// Writes a figure; `first` stands before its first line, `rest` before all others.
    fn figure(&mut self, one: &'a Explanation, first: &str, rest: &str) {
        let value = match &one.value {
            FigureValue::Number(number) => amount(*number),
            FigureValue::Word(word) => word.clone(),
            FigureValue::Flag(true) => self.lang.labels().yes.to_owned(),
            FigureValue::Flag(false) => self.lang.labels().no.to_owned(),
        };
        let label = words::figure_label(one, self.lang);
        let head = self.sheet.paint(Role::Heading, &format!("{label} = {value}"));
        let is_told = !one.pointer.is_empty() && !self.told.insert(&one.pointer);
        if is_told && !one.from.is_empty() {
            self.sheet.line(&format!("{first}{head}  {}", self.lang.labels().see_above));
            return;
        }
        self.sheet.line(&format!("{first}{head}  {}", words::explanation(one, self.lang)));
        let facts = self.facts(one);
        if !facts.is_empty() {
            let below = if one.from.is_empty() { "  " } else { "│ " };
            self.sheet.aside(&format!("{rest}{below}"), &facts.join(" · "));
        }
        for (place, operand) in one.from.iter().enumerate() {
            let is_last = place + 1 == one.from.len();
            let (branch, stem) = if is_last { ("└ ", "  ") } else { ("├ ", "│ ") };
            self.figure(operand, &format!("{rest}{branch}"), &format!("{rest}{stem}"));
        }
    }

    /// Pointer, edition and sources of a figure.
    fn facts(&mut self, one: &'a Explanation) -> Vec<String> {
        let mut facts: Vec<String> = Vec::new();
        if !one.pointer.is_empty() {
            facts.push(one.pointer.clone());
        }
        if !one.edition.is_empty() {
            facts.push(format!("{} {}", self.lang.labels().edition, one.edition));
        }
        let mut sources: Vec<&'a SourceRef> = Vec::new();
        for source in &one.source {
            // A clause cited for the rule and for the value stands once, with how sure the value is.
            match sources.iter_mut().find(|known| known.id == source.id) {
                Some(known) if known.confidence.is_none() => *known = source,
                Some(_) => {}
                None => sources.push(source),
            }
        }
        for source in sources {
            if !self.cited.contains(&source.id.as_str()) {
                self.cited.push(&source.id);
            }
            facts.push(self.cite(&source.id, source.confidence));
        }
        facts
    }

    fn cite(&self, id: &str, confidence: Option<Confidence>) -> String {
        match (confidence.map(|confidence| words::confidence(confidence, self.lang)), self.lang) {
            (Some(sure), Lang::Zh) => format!("{id}（{sure}）"),
            (Some(sure), Lang::En) => format!("{id} ({sure})"),
            (None, _) => id.to_owned(),
        }
    }

    fn sources(&mut self) {
        if self.cited.is_empty() {
            return;
        }
        self.sheet.heading(self.lang.labels().source);
        for id in std::mem::take(&mut self.cited) {
            let title = self.basis.source_title(id).map_or("", |title| self.lang.of(title));
            self.sheet.line(&format!("  {id}  {title}"));
        }
    }
}
