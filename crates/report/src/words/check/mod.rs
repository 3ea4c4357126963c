//! The words of the rules that check records: one file for each file of rules, both languages side by
//! side. A rule without words does not compile.

mod elsewhere;
mod finding;
mod names;
#[cfg(feature = "sentences")]
mod rules;

pub use elsewhere::{ELSEWHERE, Elsewhere, ElsewhereKind, elsewhere};
pub use finding::{message, shown};
pub use names::{field_name, need, repair, repairs, state, state_of};

pub(super) use elsewhere::CODES_ELSEWHERE;
pub(crate) use finding::{clock, month_of};
pub(super) use names::{NEEDS, RECORD_FIELDS, REPAIR_TEXTS, STATES};

use names::word;

use super::Lang;
use super::section::{Keys, Section};
use ltc_check::CheckRule;

/// The words of a rule in both languages.
#[cfg(feature = "sentences")]
#[derive(Debug)]
pub(crate) struct CheckWords {
    /// Traditional Chinese.
    zh: CheckWording,
    /// English.
    en: CheckWording,
}

/// What people read of a rule.
#[derive(Debug, Clone, Copy)]
pub struct CheckWording {
    /// What is wrong, as a title.
    pub what: &'static str,
    /// Why it is checked: what the authority does with it, in one or two sentences.
    pub why: &'static str,
    /// What to do about it.
    pub todo: &'static str,
    /// A finding in one sentence: a template over the rule's `params` (see `fill.rs`). `{client}`,
    /// `{date}`, `{code}` and `{time}` of the record are always there.
    pub message: &'static str,
}

/// The rules' words in a pack.
pub(super) static CHECK_RULES: Section = Section {
    name: "check_rule",
    keys: Keys::Of(|place| CheckRule::ALL.get(place).map(|rule| rule.entry().id)),
    width: 4,
    #[cfg(feature = "sentences")]
    texts: |lang| {
        let of = |rule: &CheckRule| words(*rule, lang);
        CheckRule::ALL.iter().map(of).flat_map(|one| [one.what, one.why, one.todo, one.message]).collect()
    },
};

/// The words of a rule.
#[cfg(feature = "sentences")]
pub fn words(rule: CheckRule, lang: Lang) -> CheckWording {
    let words = rules::words(rule);
    *lang.pick(&words.zh, &words.en)
}

/// The words of a rule.
#[cfg(not(feature = "sentences"))]
pub fn words(rule: CheckRule, lang: Lang) -> CheckWording {
    // In the order of the registry, as `CheckRule::ALL` is.
    let [what, why, todo, message] = std::array::from_fn(|place| CHECK_RULES.text_of(rule as usize, place, lang));
    CheckWording { what, why, todo, message }
}
