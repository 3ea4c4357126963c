//! Sentences for everything that the engine knows by id.
//!
//! Both languages stand side by side in tables over the engine's enums, without a catch-all: a rule,
//! a figure or a problem without words does not compile. A sentence is a template (see `fill.rs`);
//! the numbers in it are the engine's.
//!
//! Without the feature `sentences` the tables (`section.rs`) are not compiled in: their texts are
//! looked up in the packs that were loaded, see [`packs`].

pub mod advice;
mod basis_error;
pub mod book;
pub mod caseload;
pub mod check;
pub mod contracts;
pub mod duties;
mod fact;
mod field;
mod figure;
mod fill;
mod input_error;
mod labels;
pub mod notice;
pub mod packs;
mod profession;
mod purse;
mod rule;
mod section;
mod sheet_error;
mod standard;
mod suggestion;
mod surcharge;
mod table_error;
mod value;

pub use basis_error::basis_error;
pub use fact::fact;
pub use field::field;
pub use figure::figure;
pub use input_error::{input_error, place};
pub use labels::Labels;
pub use profession::{profession, profession_set, training};
pub use purse::{fund, quota_type};
pub use rule::severity;
pub use sheet_error::sheet_error;
pub use standard::{confidence, limit, list, respite_access, strength, threshold};
pub use surcharge::{condition, conditions, eligibility, row_status, surcharge};
pub use table_error::{table_error, table_problem};
pub use value::{amount, day, month};

use fill::fill;
use ltc_engine::case::{AllocationFund, QuotaType};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::{Finding, Param, Params};
use ltc_engine::rule::{Figure, Rule};
use ltc_engine::simulation::{Suggestion, SuggestionKind};
use ltc_engine::text::Text;

/// The language of a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Traditional Chinese as used in Taiwan, with ROC dates.
    #[default]
    Zh,
    /// English, with ISO dates.
    En,
}

impl Lang {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Zh, Self::En];

    /// The language of a tag: `zh` or `en`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        self.pick("zh", "en")
    }

    /// The text of this language.
    pub fn of(self, text: &Text) -> &str {
        self.pick(&text.zh, &text.en)
    }

    /// What stands beside numbers, tables and sections.
    pub fn labels(self) -> &'static Labels {
        Labels::of(self)
    }

    /// One of two, by language.
    pub fn pick<T>(self, zh: T, en: T) -> T {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }
}

/// Both languages of something that can be worded.
pub fn both(word: impl Fn(Lang) -> String) -> Text {
    Text::new(word(Lang::Zh), word(Lang::En))
}

/// What a rule is about, for the rule book and beside its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuleWords {
    /// What is wrong, as a title.
    pub what: &'static str,
    /// Why it is checked.
    pub why: &'static str,
    /// What to do about it.
    pub todo: &'static str,
}

/// The words of a rule.
pub fn rule(rule: Rule, lang: Lang) -> RuleWords {
    match packs::spoken(lang) {
        Some(lang) => {
            let [what, why, todo] = rule::rule(rule, lang);
            RuleWords { what, why, todo }
        }
        None => RuleWords { what: rule.id(), why: "", todo: "" },
    }
}

/// A finding in one sentence. Falls back to the rule's title if a number is missing.
pub fn finding(finding: &Finding, lang: Lang) -> String {
    let Some(lang) = packs::spoken(lang) else { return bare(finding.rule.id(), &finding.params) };
    let template = match finding.reason {
        Some(reason) => rule::reason(reason, lang),
        None => rule::finding(finding.rule, lang),
    };
    let value = |name: &str| param(&finding.params, name, lang);
    fill(template, &value).unwrap_or_else(|| rule(finding.rule, lang).what.to_owned())
}

/// What stands for a sentence where no language is loaded: the id, and the params as they are.
fn bare(id: &str, params: &Params) -> String {
    params.iter().fold(id.to_owned(), |text, (name, value)| match value {
        Param::Number(number) => format!("{text} {name}={number}"),
        Param::Word(word) => format!("{text} {name}={word}"),
    })
}

/// How a figure came about, in one sentence. Falls back to the figure's name if a number is missing.
pub fn explanation(explanation: &Explanation, lang: Lang) -> String {
    let Some(lang) = packs::spoken(lang) else { return bare(explanation.rule.id(), &explanation.params) };
    // Some operands are not facts of the case but figures that are explained elsewhere.
    let is_computed = explanation
        .params
        .get("what")
        .is_some_and(|what| ["room", "approved", "within_quota"].into_iter().any(|name| *what == Param::from(name)));
    let template = if is_computed {
        figure::operand(figure::Operand::Computed, lang)
    } else {
        figure::explanation(explanation.rule, lang)
    };
    let words = fill(template, &|name| operand(explanation, name, lang).or_else(|| named(explanation, name, lang)));
    words.unwrap_or_else(|| figure(explanation.rule, lang).to_owned())
}

/// What a sentence says of the operands: `{0}` the value of the first one, `{rest}` the sum of all
/// others, `{used}` and `{opening}` the sum of those by that figure, `{span}` the months they are of.
fn operand(explanation: &Explanation, name: &str, lang: Lang) -> Option<String> {
    let operands = &explanation.from;
    let number = |one: &Explanation| match one.value {
        FigureValue::Number(number) => number,
        FigureValue::Word(_) | FigureValue::Flag(_) => 0,
    };
    let sum_of = |rule| {
        let of_rule = operands.iter().filter(|one| one.rule == rule);
        of_rule.map(number).reduce(|sum, next| sum + next).map(amount)
    };
    match name {
        "rest" => Some(amount(operands.iter().skip(1).map(number).sum())),
        "used" => sum_of(Figure::RetentionUsed),
        "opening" => sum_of(Figure::RetentionOpening),
        "span" => {
            let mut months = operands.iter().filter(|one| one.rule == Figure::RetentionOfMonth);
            let first = named(months.next()?, "month", lang)?;
            let last = months.next_back().and_then(|one| named(one, "month", lang));
            Some(last.map_or_else(|| first.clone(), |last| format!("{first}{}{last}", lang.pick(" 至 ", " to "))))
        }
        _ => operands.get(name.parse::<usize>().ok()?).map(|one| amount(number(one))),
    }
}

/// A param of an explanation. Some say something only if they are not 0.
fn named(explanation: &Explanation, name: &str, lang: Lang) -> Option<String> {
    match (name, explanation.params.get(name)?) {
        ("edge" | "advance" | "stated", Param::Number(0)) => None,
        ("stated", _) => Some(String::new()),
        _ => param(&explanation.params, name, lang),
    }
}

/// The name of a figure, with the month and the code it belongs to where they are known.
pub fn figure_label(explanation: &Explanation, lang: Lang) -> String {
    let rule = explanation.rule;
    let name = match (rule, named(explanation, "what", lang), named(explanation, "column", lang)) {
        (Figure::Given, Some(what), _) => what,
        (Figure::Total, _, Some(column)) => format!("{column}{}{}", lang.pick("", ", "), figure(rule, lang)),
        _ => figure(rule, lang).to_owned(),
    };
    let value = |part: &str| if part == "name" { Some(name.clone()) } else { named(explanation, part, lang) };
    fill("[{month} ][{code} ]{name}", &value).unwrap_or_default()
}

/// A suggestion in one sentence: what to do, and with which amount.
pub fn suggestion(suggestion: &Suggestion, lang: Lang) -> String {
    let template = suggestion::suggestion(suggestion.kind, lang);
    let Some(lang) = packs::spoken(lang) else { return bare(template, &suggestion.params) };
    let words = fill(template, &|name| suggestion_value(suggestion, name, lang));
    words.unwrap_or_else(|| suggestion::suggestion_title(suggestion.kind, lang).to_owned())
}

/// The note to enter with a suggested manual adjustment; `None` for other suggestions, and where no
/// language is loaded: it would go into somebody's records.
pub fn adjustment_note(suggestion: &Suggestion, lang: Lang) -> Option<String> {
    let lang = packs::spoken(lang)?;
    match suggestion.kind {
        SuggestionKind::AdjustmentAfterRise => {
            let template = suggestion::note(suggestion::Note::Adjustment, lang);
            fill(template, &|name| suggestion_value(suggestion, name, lang))
        }
        SuggestionKind::RedrawPlan | SuggestionKind::FlexibleServiceEnds => None,
    }
}

fn suggestion_value(suggestion: &Suggestion, name: &str, lang: Lang) -> Option<String> {
    param(&suggestion.params, name, lang).or_else(|| match name {
        "month" => suggestion.month.map(|day| month(day, lang)),
        "quota_type" => suggestion.quota_type.map(|purse| quota_type(purse, lang).to_owned()),
        "amount" => suggestion.amount.map(amount),
        _ => None,
    })
}

/// A named number or word as it stands in a sentence.
fn param(params: &Params, name: &str, lang: Lang) -> Option<String> {
    Some(match (name, params.get(name)?) {
        (_, Param::Number(number)) => amount(*number),
        ("fact", Param::Word(word)) => field(word, lang).unwrap_or(word).to_owned(),
        ("what" | "column", Param::Word(word)) => figure_word(word, lang).to_owned(),
        ("fund", Param::Word(word)) => {
            let funds = [AllocationFund::Month, AllocationFund::Retention, AllocationFund::Advance];
            let names = ["month", "retention", "advance"];
            let known = funds.into_iter().zip(names).find(|(_, name)| name == word);
            known.map_or(word.as_str(), |(one, _)| fund(one, lang)).to_owned()
        }
        ("quota_type", Param::Word(word)) => {
            let purses = [QuotaType::Care, QuotaType::Transport, QuotaType::Respite, QuotaType::Aids];
            let purse = purses.into_iter().find(|purse| purse.name() == word);
            purse.map_or(word.as_str(), |purse| quota_type(purse, lang)).to_owned()
        }
        (_, Param::Word(word)) => value::word(word, lang),
    })
}

/// The name of a figure that the contract knows by a field, or of a fact of the case.
fn figure_word(name: &str, lang: Lang) -> &str {
    let labels = lang.labels();
    match name {
        "amount" => labels.amount,
        "within_quota" => labels.within_quota,
        "copayment" => labels.copayment,
        "subsidy" => labels.subsidy,
        "self_pay" => labels.self_pay,
        "remote_supplement" => labels.remote_supplement,
        "remote_self_pay" => labels.remote_self_pay,
        "adjustment" => labels.adjustment,
        "allocation" => labels.allocated,
        "room" => labels.room,
        _ => field(name, lang).unwrap_or(name),
    }
}

#[cfg(all(test, feature = "sentences"))]
mod tests {
    use super::*;
    use ltc_engine::finding::Reason;
    use std::collections::BTreeSet;

    /// The names in braces: outside and inside of optional parts.
    fn names(template: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let mut required = BTreeSet::new();
        let mut optional = BTreeSet::new();
        let mut inside = false;
        for (place, sign) in template.char_indices() {
            match sign {
                '[' | ']' => {
                    assert_ne!(inside, sign == '[', "{template}");
                    inside = sign == '[';
                }
                '{' => {
                    let name = template[place + 1..].split_once('}').expect(template).0;
                    if inside { &mut optional } else { &mut required }.insert(name);
                }
                _ => {}
            }
        }
        assert!(!inside, "{template}");
        (required, optional)
    }

    #[test]
    fn both_languages_name_the_same_numbers() {
        for rule in Rule::ALL {
            let of = |lang| names(rule::finding(*rule, lang));
            assert_eq!(of(Lang::Zh), of(Lang::En), "{rule:?}");
        }
        for reason in Reason::ALL {
            let of = |lang| names(rule::reason(*reason, lang));
            assert_eq!(of(Lang::Zh), of(Lang::En), "{reason:?}");
        }
        for figure in Figure::ALL {
            let of = |lang| names(figure::explanation(*figure, lang));
            assert_eq!(of(Lang::Zh), of(Lang::En), "{figure:?}");
        }
        let of = |lang| names(suggestion::note(suggestion::Note::Adjustment, lang));
        assert_eq!(of(Lang::Zh), of(Lang::En));
    }

    #[test]
    fn no_text_is_empty_and_chinese_is_punctuated_in_full_width() {
        for rule in Rule::ALL {
            for lang in Lang::ALL {
                let RuleWords { what, why, todo } = super::rule(*rule, lang);
                for text in [what, why, todo] {
                    assert!(!text.is_empty(), "{rule:?}");
                    let half = [", ", "; ", ": ", ". "];
                    assert!(lang == Lang::En || half.iter().all(|sign| !text.contains(sign)), "{text}");
                }
            }
        }
    }
}
