//! How a figure came about: the figure, then what it was computed from, indented.

use super::paint::{Paint, Role};
use crate::Lang;
use crate::words::{self, amount};
use ltc_engine::basis::Basis;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::SourceRef;

/// An explanation as an indented tree: value, sentence, edition and sources of every figure.
pub fn explanation_text(basis: &Basis, explanation: &Explanation, lang: Lang, colour: bool) -> String {
    let tree = Tree { basis, lang, paint: Paint { colour } };
    let mut text = String::new();
    tree.figure(explanation, "", "", &mut text);
    text
}

struct Tree<'a> {
    basis: &'a Basis,
    lang: Lang,
    paint: Paint,
}

impl Tree<'_> {
    /// Writes a figure; `first` stands before its first line, `rest` before all others.
    fn figure(&self, one: &Explanation, first: &str, rest: &str, text: &mut String) {
        let value = match &one.value {
            FigureValue::Number(number) => amount(*number),
            FigureValue::Word(word) => word.clone(),
            FigureValue::Flag(flag) => self.lang.pick(["否", "是"], ["no", "yes"])[usize::from(*flag)].to_owned(),
        };
        let label = words::figure_label(one, self.lang);
        let head = self.paint.text(Role::Heading, &format!("{label} = {value}"));
        text.push_str(&format!("{first}{head}  {}\n", words::explanation(one, self.lang)));
        let below = if one.from.is_empty() { "  " } else { "│ " };
        let mut aside: Vec<String> = Vec::new();
        if !one.pointer.is_empty() {
            aside.push(one.pointer.clone());
        }
        if !one.edition.is_empty() {
            aside.push(format!("{} {}", self.lang.labels().edition, one.edition));
        }
        aside.extend(one.source.iter().map(|source| self.source(source)));
        if !aside.is_empty() {
            text.push_str(&format!("{rest}{below}{}\n", self.paint.text(Role::Aside, &aside.join(" · "))));
        }
        for (place, operand) in one.from.iter().enumerate() {
            let is_last = place + 1 == one.from.len();
            let (branch, stem) = if is_last { ("└ ", "  ") } else { ("├ ", "│ ") };
            self.figure(operand, &format!("{rest}{branch}"), &format!("{rest}{stem}"), text);
        }
    }

    fn source(&self, source: &SourceRef) -> String {
        let title = self.basis.source_title(&source.id).map(|title| self.lang.of(title));
        let sure = source.confidence.map(|confidence| words::confidence(confidence, self.lang));
        let mut text = source.id.clone();
        if let Some(title) = title {
            text.push_str(&format!(" {title}"));
        }
        if let Some(sure) = sure {
            text.push_str(&self.lang.pick(format!("（{sure}）"), format!(" ({sure})")));
        }
        text
    }
}
