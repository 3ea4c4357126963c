//! What each rule came to, what would let it be checked, and its page of the rule book.

use crate::index::severity;
use ltc_check::entry::Need as CheckNeed;
use ltc_check::report::{Report, State as CheckState};
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use ltc_report::book::{Topic, short_page};
use ltc_report::words::check::{need, words};
use ltc_wire::Severity;
use ltc_wire::overview::{Need, RulePage, RuleState, Source, State, Supply};

/// What each rule came to, in the order of the registry.
pub fn states(report: &Report<'_>, lang: Lang) -> Vec<RuleState> {
    let state = |one: &ltc_check::report::RuleState| RuleState {
        rule: one.rule.entry().id.to_owned(),
        official: one.rule.entry().official,
        title: words(one.rule, lang).what.to_owned(),
        state: state_of(one.state),
        found: one.found,
        checked: one.checked,
        not_checked: one.not_checked,
        missing: one.missing.iter().map(|one| need_of(*one, lang)).collect(),
    };
    report.rules.iter().map(state).collect()
}

/// A rule's page; none if no rule or code has this id.
pub fn page(basis: &Basis, rule: &str, lang: Lang) -> Option<RulePage> {
    let topic = Topic::find(rule)?;
    let words = topic.words(lang);
    let title = |id: &str| basis.source_title(id).map_or_else(String::new, |title| lang.of(title).to_owned());
    Some(RulePage {
        rule: topic.id().to_owned(),
        official: topic.is_official(),
        title: words.what.to_owned(),
        why: words.why.to_owned(),
        todo: words.todo.to_owned(),
        sources: topic.sources().iter().map(|id| Source { id: (*id).to_owned(), title: title(id) }).collect(),
        severity: topic.severity().map_or(Severity::Note, severity),
        markdown: short_page(basis, topic, lang),
    })
}

fn state_of(one: CheckState) -> State {
    match one {
        CheckState::Found => State::Found,
        CheckState::FailedToRun => State::FailedToRun,
        CheckState::NotChecked => State::NotChecked,
        CheckState::PartlyChecked => State::PartlyChecked,
        CheckState::Passed => State::Passed,
    }
}

fn need_of(one: CheckNeed, lang: Lang) -> Need {
    Need { id: one.name().to_owned(), label: need(one, lang).to_owned(), how: supply_of(one) }
}

/// How a person supplies it. A test holds the template to what is said of it here.
fn supply_of(one: CheckNeed) -> Supply {
    match one {
        CheckNeed::Month
        | CheckNeed::Today
        | CheckNeed::Unit
        | CheckNeed::UnitCodes
        | CheckNeed::UnitContract
        | CheckNeed::UnitCapacity
        | CheckNeed::CUnits => Supply::Form,
        CheckNeed::Case
        | CheckNeed::BirthDate
        | CheckNeed::County
        | CheckNeed::Plans
        | CheckNeed::Referrals
        | CheckNeed::Allocations
        | CheckNeed::Workers
        | CheckNeed::Trainings
        | CheckNeed::Profession
        | CheckNeed::Assessment
        | CheckNeed::ForeignCarer
        | CheckNeed::DeathDate
        | CheckNeed::Institution => Supply::Template,
        CheckNeed::ClaimedSurcharges => Supply::OfficialList,
        CheckNeed::AUnit | CheckNeed::Goals | CheckNeed::ServiceItems | CheckNeed::ShortTerm => Supply::Document,
        CheckNeed::History => Supply::Nowhere,
        CheckNeed::Basis => Supply::Standard,
    }
}
