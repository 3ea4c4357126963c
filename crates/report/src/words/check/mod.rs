//! The words of the rules that check records: one file for each file of rules, both languages side by
//! side. A rule without words does not compile.

mod elsewhere;
mod finding;
mod names;
mod rules;

pub use elsewhere::{ELSEWHERE, Elsewhere, ElsewhereKind, InBoth, elsewhere};
pub use finding::{message, shown};
pub use names::{REPAIRS, field_name, need, repair, state, state_of};

pub(crate) use finding::{clock, month_of};

use names::word;

use super::Lang;
use ltc_check::CheckRule;

/// The words of a rule in both languages.
#[derive(Debug)]
pub struct CheckWords {
    /// Traditional Chinese.
    pub zh: CheckWording,
    /// English.
    pub en: CheckWording,
}

/// What people read of a rule.
#[derive(Debug)]
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

/// The words of a rule.
pub fn words(rule: CheckRule, lang: Lang) -> &'static CheckWording {
    let words = rules::words(rule);
    lang.pick(&words.zh, &words.en)
}
