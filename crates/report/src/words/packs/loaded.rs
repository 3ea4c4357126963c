//! The packs that were loaded.

use super::SECTIONS;
use crate::words::Lang;
use crate::words::section::Section;
use std::sync::OnceLock;

/// The texts of a language by section, in the order of [`SECTIONS`].
type Texts = Vec<Vec<String>>;

static ZH: OnceLock<Texts> = OnceLock::new();
static EN: OnceLock<Texts> = OnceLock::new();

fn of(lang: Lang) -> Option<&'static Texts> {
    lang.pick(&ZH, &EN).get()
}

/// Keeps the texts of a language, unless it is loaded already.
pub(super) fn keep(lang: Lang, texts: Texts) {
    lang.pick(&ZH, &EN).get_or_init(|| texts);
}

/// See `super::spoken`.
pub(super) fn spoken(wanted: Lang) -> Option<Lang> {
    let other = wanted.pick(Lang::En, Lang::Zh);
    [wanted, other].into_iter().find(|lang| of(*lang).is_some())
}

/// A text of a section, in the language or else in the other one.
pub(in crate::words) fn text(section: &'static Section, place: usize, lang: Lang) -> Option<&'static str> {
    let texts = of(spoken(lang)?)?;
    let number = SECTIONS.iter().position(|one| std::ptr::eq(*one, section))?;
    texts.get(number)?.get(place).map(String::as_str)
}
