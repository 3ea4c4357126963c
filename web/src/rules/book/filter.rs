//! Finding rules. No browser here.

use chrono::NaiveDate;
use ltc_engine::basis::{Basis, ListName, ThresholdName};
use ltc_engine::calendar::to_half_width;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;
use ltc_report::book::{BookDocument, BookKind, BookRule, Standing, nearest_of};

/// What the list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::rules) struct Filter {
    /// What is typed: words that all have to stand in a rule.
    pub(in crate::rules) text: String,
    /// How bad.
    pub(in crate::rules) severity: Option<Severity>,
    /// What is lost.
    pub(in crate::rules) scope: Option<Scope>,
    /// Where it is checked.
    pub(in crate::rules) sort: Option<Sort>,
    /// Numbers or lists of it change on this day, the first of an edition.
    pub(in crate::rules) changes_on: Option<NaiveDate>,
}

/// Where a rule is checked, or that it is a condition of a surcharge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Sort {
    /// A rule, as far as it is checked.
    Standing(Standing),
    /// A condition.
    Condition,
}

impl Sort {
    /// All of them.
    pub(in crate::rules) const ALL: [Self; 6] = [
        Self::Standing(Standing::Checked),
        Self::Standing(Standing::NeedsData),
        Self::Standing(Standing::ServerOnly),
        Self::Standing(Standing::Alias),
        Self::Standing(Standing::Obsolete),
        Self::Condition,
    ];

    /// That of a rule.
    pub(in crate::rules) fn of(rule: &BookRule) -> Self {
        match rule.kind {
            BookKind::Condition => Self::Condition,
            BookKind::Records | BookKind::Case | BookKind::Elsewhere => Self::Standing(rule.standing),
        }
    }
}

/// The rules that pass a filter, those with the wanted id first.
pub(in crate::rules) fn find<'b>(book: &'b BookDocument, filter: &Filter, basis: &Basis) -> Vec<&'b BookRule> {
    let typed = to_half_width(&filter.text).to_lowercase();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let mut found: Vec<(usize, &BookRule)> = book
        .rules
        .iter()
        .filter(|rule| {
            filter.severity.is_none_or(|wanted| rule.severity == Some(wanted))
                && filter.scope.is_none_or(|wanted| rule.scope == Some(wanted))
                && filter.sort.is_none_or(|wanted| Sort::of(rule) == wanted)
                && filter.changes_on.is_none_or(|day| changes_on(basis, rule, day))
        })
        .filter_map(|rule| Some((rank(rule, &words)?, rule)))
        .collect();
    // Stable: within a rank the order of the book.
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, rule)| rule).collect()
}

/// How near a rule is to the words, 0 the nearest; none if one of them does not stand in it.
fn rank(rule: &BookRule, words: &[&str]) -> Option<usize> {
    let mut worst = 0;
    for word in words {
        let id = rule.id.to_lowercase();
        let title = format!("{} {}", rule.what.zh, rule.what.en).to_lowercase();
        worst = worst.max(if id == *word {
            0
        } else if id.starts_with(word) {
            1
        } else if id.contains(word) || title.contains(word) {
            2
        } else if in_full(rule).contains(word) {
            3
        } else {
            return None;
        });
    }
    Some(worst)
}

/// Everything that a rule says.
fn in_full(rule: &BookRule) -> String {
    let texts = rule.why.iter().chain(&rule.todo).flat_map(|text| [text.zh.as_str(), text.en.as_str()]);
    let texts = texts.chain(rule.about.as_deref()).chain(rule.source.iter().map(String::as_str));
    texts.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Ids like what was typed, when nothing is found.
pub(in crate::rules) fn meant<'b>(book: &'b BookDocument, text: &str) -> Vec<&'b str> {
    nearest_of(&to_half_width(text), book.rules.iter().map(|rule| rule.id.as_str()))
}

/// Does a number or list that a rule rests on change on a day?
fn changes_on(basis: &Basis, rule: &BookRule, day: NaiveDate) -> bool {
    rule.values.iter().any(|name| begins(basis, name).contains(&day))
}

/// The days from which the entries of a number or list hold.
fn begins(basis: &Basis, name: &str) -> Vec<NaiveDate> {
    let document = basis.document();
    let number = ThresholdName::from_name(name).and_then(|name| document.thresholds.get(&name));
    let list = ListName::from_name(name).and_then(|name| document.lists.get(&name));
    let numbers = number.iter().flat_map(|timeline| timeline.entries()).map(|entry| entry.from);
    numbers.chain(list.iter().flat_map(|timeline| timeline.entries()).map(|entry| entry.from)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> BookDocument {
        ltc_engine::json::read(include_str!("../../../rules/rule-book.json")).unwrap()
    }

    fn ids(filter: Filter) -> Vec<String> {
        let basis = Basis::embedded().unwrap();
        find(&book(), &filter, &basis).iter().map(|rule| rule.id.clone()).collect()
    }

    fn text(text: &str) -> Filter {
        Filter { text: text.to_owned(), ..Filter::default() }
    }

    #[test]
    fn by_code_words_and_both_languages() {
        assert_eq!(ids(text("e5007")).first().map(String::as_str), Some("E5007"));
        assert_eq!(ids(text("Ｅ５００７")).first().map(String::as_str), Some("E5007"));
        assert!(ids(text("3 小時 BA")).contains(&"E5007".to_owned()));
        assert!(ids(text("spans more than 3 hours")).contains(&"E5007".to_owned()));
        assert!(ids(text("S3-3.1")).contains(&"E5007".to_owned()), "by its source");
        assert_eq!(ids(text("")).len(), book().rules.len());
        assert!(ids(text("nothing of the kind")).is_empty());
        assert!(meant(&book(), "E5070").contains(&"E5007"));
    }

    #[test]
    fn filters_take_away() {
        let all = book().rules.len();
        let errors = ids(Filter { severity: Some(Severity::Error), ..Filter::default() }).len();
        assert!(errors > 0 && errors < all);
        let kinds: usize =
            Sort::ALL.map(|sort| ids(Filter { sort: Some(sort), ..Filter::default() }).len()).iter().sum();
        assert_eq!(kinds, all, "every rule is of one sort");
        let day = NaiveDate::from_ymd_opt(2018, 12, 1);
        assert!(ids(Filter { changes_on: day, ..Filter::default() }).contains(&"E5007".to_owned()));
        let day = NaiveDate::from_ymd_opt(2019, 6, 3);
        assert!(ids(Filter { changes_on: day, ..Filter::default() }).is_empty());
    }
}
