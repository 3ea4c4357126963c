//! What a filter is made of, and taking parts of it away. No browser here.

use ltc_wire::Severity;
use ltc_wire::finding::{FindingFilter, Grouping};

/// A part of a filter that a chip stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Of this rule.
    Rule(String),
    /// Of this client; empty: of none.
    Client(String),
    /// Of this worker; empty: of none.
    Worker(String),
    /// Of this day.
    Day(String),
    /// Of this record.
    Record(u32),
    /// With this text.
    Text(String),
}

/// The parts of a filter besides the switches that are always in sight.
pub(super) fn parts(filter: &FindingFilter) -> Vec<Part> {
    let rules = filter.rules.iter().cloned().map(Part::Rule);
    let others = [
        filter.client.clone().map(Part::Client),
        filter.worker.clone().map(Part::Worker),
        filter.day.clone().map(Part::Day),
        filter.record.map(Part::Record),
        Some(filter.text.trim().to_owned()).filter(|text| !text.is_empty()).map(Part::Text),
    ];
    rules.chain(others.into_iter().flatten()).collect()
}

/// The filter without a part of it.
pub(super) fn without(filter: &FindingFilter, part: &Part) -> FindingFilter {
    let mut filter = filter.clone();
    match part {
        Part::Rule(rule) => filter.rules.retain(|other| other != rule),
        Part::Client(_) => filter.client = None,
        Part::Worker(_) => filter.worker = None,
        Part::Day(_) => filter.day = None,
        Part::Record(_) => filter.record = None,
        Part::Text(_) => filter.text.clear(),
    }
    filter
}

/// The filter with a severity more, or less.
pub(super) fn toggled(filter: &FindingFilter, severity: Severity) -> FindingFilter {
    let mut filter = filter.clone();
    if filter.severities.contains(&severity) {
        filter.severities.retain(|other| *other != severity);
    } else {
        filter.severities.push(severity);
        // One order, so that the same choice is the same address.
        filter.severities.sort_unstable_by(|a, b| b.cmp(a));
    }
    filter
}

/// Waived or not: a second click on the same takes the choice back.
pub(super) fn waived(filter: &FindingFilter, waived: bool) -> FindingFilter {
    FindingFilter { waived: Some(waived).filter(|_| filter.waived != Some(waived)), ..filter.clone() }
}

/// The group that a filter is of.
pub(super) fn group_of(filter: &FindingFilter, by: Grouping) -> Option<&str> {
    match by {
        Grouping::Rule => filter.rules.first().filter(|_| filter.rules.len() == 1).map(String::as_str),
        Grouping::Client => filter.client.as_deref(),
        Grouping::Worker => filter.worker.as_deref(),
        Grouping::Day => filter.day.as_deref(),
    }
}

/// The filter of one group; none: of all groups.
pub(super) fn of_group(filter: &FindingFilter, by: Grouping, key: Option<&str>) -> FindingFilter {
    let mut filter = filter.clone();
    let key = key.map(str::to_owned);
    match by {
        Grouping::Rule => filter.rules = key.into_iter().collect(),
        Grouping::Client => filter.client = key,
        Grouping::Worker => filter.worker = key,
        // Findings without a day have no group that a filter could name.
        Grouping::Day => filter.day = key.filter(|day| !day.is_empty()),
    }
    filter
}

#[cfg(test)]
mod tests {
    use super::*;

    fn narrowed() -> FindingFilter {
        FindingFilter {
            rules: vec!["E5007".to_owned(), "E5008".to_owned()],
            client: Some(String::new()),
            day: Some("2026-07-01".to_owned()),
            record: Some(3),
            text: " 重疊 ".to_owned(),
            severities: vec![Severity::Error],
            ..FindingFilter::default()
        }
    }

    #[test]
    fn taking_every_part_off_leaves_the_switches() {
        let mut filter = narrowed();
        let all = parts(&filter);
        assert_eq!(all.len(), 6);
        for part in &all {
            filter = without(&filter, part);
        }
        assert_eq!(filter, FindingFilter { severities: vec![Severity::Error], ..FindingFilter::default() });
        assert_eq!(parts(&filter), []);
    }

    #[test]
    fn taking_one_of_two_rules_off_keeps_the_other() {
        let filter = without(&narrowed(), &Part::Rule("E5007".to_owned()));
        assert_eq!(filter.rules, ["E5008"]);
    }

    #[test]
    fn severities_come_and_go_in_one_order() {
        let both = toggled(&toggled(&FindingFilter::default(), Severity::Note), Severity::Error);
        let other_way = toggled(&toggled(&FindingFilter::default(), Severity::Error), Severity::Note);
        assert_eq!(both, other_way);
        assert_eq!(toggled(&both, Severity::Error).severities, [Severity::Note]);
    }

    #[test]
    fn waived_is_yes_no_or_either() {
        let yes = waived(&FindingFilter::default(), true);
        assert_eq!(yes.waived, Some(true));
        assert_eq!(waived(&yes, false).waived, Some(false));
        assert_eq!(waived(&yes, true).waived, None);
    }

    #[test]
    fn a_group_is_chosen_and_left() {
        let one = of_group(&narrowed(), Grouping::Rule, Some("E5010"));
        assert_eq!(group_of(&one, Grouping::Rule), Some("E5010"));
        assert_eq!(group_of(&narrowed(), Grouping::Rule), None, "two rules are no group");
        assert_eq!(group_of(&of_group(&one, Grouping::Rule, None), Grouping::Rule), None);
        assert_eq!(group_of(&narrowed(), Grouping::Client), Some(""), "findings about no client are one");
        assert_eq!(of_group(&narrowed(), Grouping::Day, Some("")).day, None);
    }
}
