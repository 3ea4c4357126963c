//! Rules by what they came to, and unchecked ones by the data that they lack. No browser here.

use ltc_wire::overview::{Need, RuleState, State};

/// The states in the order in which a person wants to know of them.
pub(super) const STATES: [State; 5] =
    [State::NotChecked, State::FailedToRun, State::PartlyChecked, State::Found, State::Passed];

/// Data that rules lack, and those rules.
#[derive(Debug, PartialEq)]
pub(super) struct Lacking<'a> {
    /// What is lacking; none: it is not said.
    pub(super) need: Option<&'a Need>,
    /// The rules that lack it, perhaps with other data.
    pub(super) rules: Vec<&'a RuleState>,
}

impl Lacking<'_> {
    /// Rules that lack nothing else: it alone makes them checkable.
    pub(super) fn enables(&self) -> usize {
        self.rules.iter().filter(|rule| rule.missing.len() == 1).count()
    }
}

/// Rules by the data that they lack; what makes most of them checkable first, those of which nothing is
/// said last. A rule that lacks two things stands below both.
pub(super) fn by_need<'a>(rules: &[&'a RuleState]) -> Vec<Lacking<'a>> {
    let mut groups: Vec<Lacking<'a>> = Vec::new();
    for rule in rules {
        let needs = rule.missing.iter().map(Some);
        let needs: Vec<Option<&Need>> = if rule.missing.is_empty() { vec![None] } else { needs.collect() };
        for need in needs {
            let id = |need: Option<&'a Need>| need.map(|need| need.id.as_str());
            match groups.iter_mut().find(|group| id(group.need) == id(need)) {
                Some(group) => group.rules.push(rule),
                None => groups.push(Lacking { need, rules: vec![rule] }),
            }
        }
    }
    groups.sort_by_key(|group| (group.need.is_none(), std::cmp::Reverse((group.enables(), group.rules.len()))));
    groups
}

/// Does a rule match what is searched for?
pub(super) fn matches(rule: &RuleState, text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let contains = |part: &str| part.to_lowercase().contains(&text);
    text.is_empty()
        || contains(&rule.rule)
        || contains(&rule.title)
        || rule.missing.iter().any(|need| contains(&need.label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::overview::Supply;

    fn rule(id: &str, missing: &[&str]) -> RuleState {
        let need = |id: &&str| Need { id: (*id).to_owned(), label: format!("資料 {id}"), how: Supply::Template };
        RuleState {
            rule: id.to_owned(),
            official: true,
            title: "超過上限".to_owned(),
            state: State::NotChecked,
            found: 0,
            checked: 0,
            not_checked: 5,
            missing: missing.iter().map(need).collect(),
        }
    }

    #[test]
    fn what_makes_most_rules_checkable_comes_first() {
        let rules = [
            rule("E1", &["workers"]),
            rule("E2", &["plans", "workers"]),
            rule("E3", &["plans"]),
            rule("E4", &["plans"]),
            rule("E5", &[]),
        ];
        let all: Vec<&RuleState> = rules.iter().collect();
        let groups = by_need(&all);
        let seen: Vec<(Option<&str>, usize, usize)> = groups
            .iter()
            .map(|group| (group.need.map(|need| need.id.as_str()), group.rules.len(), group.enables()))
            .collect();
        assert_eq!(seen, [(Some("plans"), 3, 2), (Some("workers"), 2, 1), (None, 1, 0)]);
    }

    #[test]
    fn rules_are_found_by_code_title_and_data() {
        let one = rule("E5007", &["plans"]);
        for text in ["", " e5007 ", "上限", "資料 PLANS"] {
            assert!(matches(&one, text), "{text}");
        }
        assert!(!matches(&one, "E5008"));
    }

    #[test]
    fn every_state_is_shown() {
        for state in [State::Found, State::FailedToRun, State::NotChecked, State::PartlyChecked, State::Passed] {
            assert!(STATES.contains(&state));
        }
    }
}
