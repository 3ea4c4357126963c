//! The rule book: every rule that checks records or a case, and every official code without a rule,
//! each as one topic that can be listed, explained on a terminal and printed as a page.

mod markdown;
mod nearest;
mod pages;
mod shelf;
mod values;

pub use markdown::{Found, rule_book, short_page};
pub use nearest::{nearest, nearest_of};
pub use shelf::{Beside, BookDocument, BookKind, BookRule, ExamplesDocument, Mark, Named, RuleExamples, ShownExample};
pub use values::{DatedValue, Value, ValueEntry, values};

use crate::Lang;
use crate::words::check::{ELSEWHERE, Elsewhere, ElsewhereKind};
use crate::words::{self, RuleWords};
use ltc_check::CheckRule;
use ltc_check::entry::Need;
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::{Rule, Severity};
use serde::Serialize;

/// The page of a rule that checks records: the text in English, and examples.
#[derive(Debug)]
pub struct Page {
    /// What is wrong, as a title.
    pub title: &'static str,
    /// What it checks.
    pub what: &'static str,
    /// Why, with the source.
    pub why: &'static str,
    /// What to do.
    pub todo: &'static str,
    /// Records that pass.
    pub passes: &'static [Example],
    /// Records that fail.
    pub fails: &'static [Example],
    lists: &'static [ListName],
    numbers: &'static [ThresholdName],
    /// Is it the only rule of its file? Else a value of the file may belong to another rule.
    is_alone: bool,
}

/// Records with the channel that they come in by.
#[derive(Debug)]
pub struct Example {
    /// How they come in.
    pub channel: Channel,
    /// Lists of the standard that the example fills, each with a code: no public source states them.
    pub lists: &'static [(&'static str, &'static str)],
    /// Texts that stand in the example once and are meant so many times.
    pub repeats: &'static [(&'static str, usize)],
    /// The file.
    pub text: &'static str,
}

/// How records come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Delimited text with the columns of the workbook.
    Table,
    /// FeeApply JSON.
    FeeApply,
    /// A `CheckInput`.
    CheckInput,
}

/// How far a topic is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// From the records, or the case, alone.
    Checked,
    /// With data beyond the records.
    NeedsData,
    /// Only by the payment system.
    ServerOnly,
    /// No longer.
    Obsolete,
    /// Under other codes.
    Alias,
}

/// A rule, or a code without one.
#[derive(Debug, Clone, Copy)]
pub enum Topic {
    /// A rule that checks records.
    Check(CheckRule),
    /// A rule that checks a case: plans, balances, allocations, surcharges.
    Case(Rule),
    /// An official code without a rule.
    Elsewhere(&'static Elsewhere),
}

impl Topic {
    /// Every topic: rules that check records, then those of a case that have no namesake among them,
    /// then codes without a rule.
    pub fn all() -> impl Iterator<Item = Self> {
        let of_cases = Rule::ALL.iter().filter(|rule| CheckRule::from_id(rule.id()).is_none());
        let checks = CheckRule::ALL.iter().map(|rule| Self::Check(*rule));
        checks.chain(of_cases.map(|rule| Self::Case(*rule))).chain(ELSEWHERE.iter().map(Self::Elsewhere))
    }

    /// The topic of an id, in small letters too.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|topic| topic.id().eq_ignore_ascii_case(id))
    }

    /// The id of the rule, or the code.
    pub fn id(self) -> &'static str {
        match self {
            Self::Check(rule) => rule.entry().id,
            Self::Case(rule) => rule.id(),
            Self::Elsewhere(one) => one.code,
        }
    }

    /// Is the id an official rejection code?
    pub fn is_official(self) -> bool {
        match self {
            Self::Check(rule) => rule.entry().official,
            Self::Case(rule) => rule.official().is_some(),
            Self::Elsewhere(_) => true,
        }
    }

    /// How far it is checked.
    pub fn standing(self) -> Standing {
        match self {
            Self::Check(_) | Self::Case(_) if self.needs().is_empty() => Standing::Checked,
            Self::Check(_) | Self::Case(_) => Standing::NeedsData,
            Self::Elsewhere(one) => match one.kind {
                ElsewhereKind::Server => Standing::ServerOnly,
                ElsewhereKind::Obsolete => Standing::Obsolete,
                ElsewhereKind::Alias => Standing::Alias,
            },
        }
    }

    /// How bad its findings are.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Check(rule) => Some(rule.entry().severity),
            Self::Case(rule) => Some(rule.severity()),
            Self::Elsewhere(_) => None,
        }
    }

    /// What is lost; a rule of a case says it for each finding.
    pub fn scope(self) -> Option<Scope> {
        match self {
            Self::Check(rule) => Some(rule.entry().scope),
            Self::Case(_) | Self::Elsewhere(_) => None,
        }
    }

    /// Ids in the register of sources.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::Check(rule) => rule.entry().sources,
            Self::Case(rule) => rule.sources(),
            Self::Elsewhere(_) => &["official"],
        }
    }

    /// Data beyond the records, or beyond the case.
    pub fn needs(self) -> &'static [Need] {
        match self {
            Self::Check(rule) => rule.entry().needs,
            Self::Case(_) | Self::Elsewhere(_) => &[],
        }
    }

    /// Is a repair offered?
    pub fn has_repair(self) -> bool {
        matches!(self, Self::Check(rule) if rule.entry().fix.is_some())
    }

    /// What it says as a title, why, and what to do. A code without a rule has the last two in one.
    pub fn words(self, lang: Lang) -> RuleWords {
        match self {
            Self::Check(rule) => {
                let words = words::check::words(rule, lang);
                RuleWords { what: words.what, why: words.why, todo: words.todo }
            }
            Self::Case(rule) => words::rule(rule, lang),
            Self::Elsewhere(one) => RuleWords { what: one.what(lang), why: one.why(lang), todo: "" },
        }
    }

    /// The page with examples.
    pub fn page(self) -> Option<&'static Page> {
        match self {
            Self::Check(rule) => Some(pages::page(rule)),
            Self::Case(_) | Self::Elsewhere(_) => None,
        }
    }

    /// Codes that are checked in its place.
    pub fn instead(self) -> &'static [&'static str] {
        match self {
            Self::Elsewhere(one) => one.instead,
            Self::Check(_) | Self::Case(_) => &[],
        }
    }
}
