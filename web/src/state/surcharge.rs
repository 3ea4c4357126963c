//! What the surcharge screen shows of a month: its days, what they are, what the records bring.

use super::{Computed, Draft, session};
use chrono::{Datelike, NaiveDate, Weekday};
use ltc_engine::basis::{Basis, ListName, PolicyName, PolicyValue};
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::case::Case;
use ltc_engine::finding::{Finding, Param};
use ltc_engine::money::Ntd;
use ltc_engine::ordered::sorted_once;
use ltc_engine::rule::Rule;
use ltc_engine::simulation::Simulation;
use ltc_engine::surcharge::{RowStatus, SurchargeRow};

/// The day that eligibility is judged on: the reference day, else the first day shown.
pub fn reference_day(computed: &Computed) -> Option<NaiveDate> {
    let first = computed.simulation.ledger.care.first().map(|month| month.month.first_day());
    computed.case.as_of.or(first)
}

/// The weeks of a month from Sunday to Saturday; days of other months are left out.
pub fn weeks(month: Month) -> Vec<[Option<NaiveDate>; 7]> {
    let mut weeks = Vec::new();
    let mut week = [None; 7];
    for day in month.first_day().iter_days().take_while(|day| Month::of(*day) == month) {
        let place = usize::try_from(day.weekday().num_days_from_sunday()).unwrap_or_default();
        if let Some(cell) = week.get_mut(place) {
            *cell = Some(day);
        }
        if day.weekday() == Weekday::Sat || day == month.last_day() {
            weeks.push(std::mem::take(&mut week));
        }
    }
    weeks
}

/// Days on which something about surcharges begins: every edition, and what takes effect between.
pub fn turning_days(basis: &Basis) -> Vec<NaiveDate> {
    let document = basis.document();
    let about_surcharges = |name: PolicyName| name.name().starts_with("aa");
    let policies = document.policies.iter().filter(|policy| about_surcharges(policy.name));
    let changes = policies.flat_map(|policy| policy.default.entries()).map(|dated| dated.from);
    sorted_once(document.editions.iter().map(|edition| edition.from).chain(changes))
}

/// What a visit on a day may bring of AA08 and AA09, whatever the client's state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    /// AA08 from 20:00 on.
    Evening,
    /// AA09 all day.
    DayOff,
    /// AA09 if somebody confirms the day, else AA08 from 20:00 on.
    DayOffToConfirm,
    /// AA08 from 20:00 on; whether AA09, the calendar does not know.
    NotInCalendar,
}

/// What a visit on `day` may bring. Source: S3-7; policy `aa09_substitute_days`.
pub fn visit_on(basis: &Basis, case: &Case, day: NaiveDate) -> Visit {
    if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
        return Visit::DayOff;
    }
    match day_kind(basis, day) {
        None => Visit::NotInCalendar,
        Some(DayKind::National(_)) => Visit::DayOff,
        Some(DayKind::Substitute(_)) => match substitute_days(basis, case, day) {
            Some(PolicyValue::Counts) => Visit::DayOff,
            Some(PolicyValue::DoesNotCount) => Visit::Evening,
            _ => Visit::DayOffToConfirm,
        },
        Some(DayKind::Workday | DayKind::MakeUpWorkday | DayKind::Weekend) => Visit::Evening,
    }
}

fn substitute_days(basis: &Basis, case: &Case, day: NaiveDate) -> Option<PolicyValue> {
    let name = PolicyName::Aa09SubstituteDays;
    if let Some(chosen) = case.policies.get(name.name()) {
        return PolicyValue::from_name(chosen);
    }
    let entry = basis.document().policies.iter().find(|entry| entry.name == name)?;
    entry.default.at(case.basis_on.unwrap_or(day)).map(|dated| dated.value)
}

/// The place of the plan in force on a day: the latest that has begun and not ended.
pub fn plan_on(case: &Case, day: NaiveDate) -> Option<usize> {
    let begun = case.plans.iter().enumerate().filter(|(_, plan)| plan.from.first_day() <= day);
    let (place, plan) = begun.max_by_key(|(place, plan)| (plan.from.first_day(), *place))?;
    plan.to.is_none_or(|to| to.last_day() >= day).then_some(place)
}

/// May the plan of a day hold a service of the list? A plan without services may hold any.
pub fn may_hold(basis: &Basis, case: &Case, list: ListName, day: NaiveDate) -> bool {
    let Some(plan) = plan_on(case, day).and_then(|place| case.plans.get(place)) else { return case.plans.is_empty() };
    let on = case.basis_on.unwrap_or(day);
    plan.items.is_empty() || plan.items.iter().any(|item| basis.on_list(list, &item.code, on))
}

/// The plan of the form to which services for a day are added: the one in force, else the first.
pub fn plan_to_fill(draft: &Draft, case: Option<&Case>, day: Option<NaiveDate>) -> usize {
    let in_force = case.zip(day).and_then(|(case, day)| plan_on(case, day));
    in_force.filter(|place| session::plan_day(draft, *place).is_some()).unwrap_or(0)
}

/// The rows of a day, or of a month where a surcharge is counted by month.
pub fn rows_on(rows: &[SurchargeRow], date: Option<NaiveDate>, month: Option<Month>) -> Vec<&SurchargeRow> {
    rows.iter().filter(|row| row.date == date && row.month == month).collect()
}

/// What the records of a month bring, in NT$.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Certain.
    pub derived: Ntd,
    /// Waiting for a confirmation.
    pub waiting: Ntd,
    /// Earned, but not claimed.
    pub forgotten: Ntd,
    /// Claimed, but not earned.
    pub overclaimed: Ntd,
}

/// The totals of a month.
pub fn totals(simulation: &Simulation, month: Month) -> Totals {
    let mut totals = Totals::default();
    for row in simulation.surcharge_rows.iter().filter(|row| is_of(row, month)) {
        match row.status {
            RowStatus::Derived => totals.derived += row.amount,
            RowStatus::NeedsConfirmation => totals.waiting += row.amount,
        }
    }
    for finding in simulation.findings.iter().filter(|finding| names(finding, month)) {
        let amount = finding.amount.unwrap_or_default();
        match finding.rule {
            Rule::SurchargeForgotten => totals.forgotten += amount,
            Rule::SurchargeOverclaimed => totals.overclaimed += amount,
            _ => {}
        }
    }
    totals
}

/// Does a row belong to a month?
pub fn is_of(row: &SurchargeRow, month: Month) -> bool {
    row.month.or(row.date.map(Month::of)) == Some(month)
}

/// Does a finding about a claim name the month, or a day in it? A claim without either counts too.
fn names(finding: &Finding, month: Month) -> bool {
    match finding.params.get("when") {
        Some(Param::Word(when)) => when.is_empty() || when.starts_with(&month.to_string()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;
    use crate::state::examples::{EXAMPLES, SURCHARGE_MONTH};
    use ltc_report::Lang;
    use std::rc::Rc;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn month_example() -> Session {
        let example = EXAMPLES[SURCHARGE_MONTH];
        Session::new(Rc::new(Basis::embedded().unwrap()), example.draft(Lang::Zh), Lang::Zh)
    }

    #[test]
    fn weeks_begin_on_sunday() {
        let december = weeks(Month::new(2018, 12).unwrap());
        assert_eq!(december.len(), 6);
        assert_eq!(december[0], [None, None, None, None, None, None, Some(day("2018-12-01"))]);
        assert_eq!(december[5][1], Some(day("2018-12-31")));
        let february = weeks(Month::new(2015, 2).unwrap());
        assert_eq!(february.iter().flatten().flatten().count(), 28);
        assert_eq!(february.len(), 4);
    }

    #[test]
    fn each_kind_of_day_says_what_a_visit_may_bring() {
        let session = month_example();
        let mut case = session.computed().unwrap().case.clone();
        let of = |case: &Case, text: &str| visit_on(session.basis(), case, day(text));
        assert_eq!(of(&case, "2018-12-22"), Visit::DayOff, "people work, but it is a Saturday");
        assert_eq!(of(&case, "2018-12-02"), Visit::DayOff);
        assert_eq!(of(&case, "2019-01-01"), Visit::DayOff);
        assert_eq!(of(&case, "2018-12-31"), Visit::DayOffToConfirm);
        assert_eq!(of(&case, "2018-12-25"), Visit::Evening);
        assert_eq!(of(&case, "2040-12-25"), Visit::NotInCalendar);
        case.policies.insert("aa09_substitute_days".to_owned(), "counts".to_owned());
        assert_eq!(of(&case, "2018-12-31"), Visit::DayOff);
        case.policies.insert("aa09_substitute_days".to_owned(), "does_not_count".to_owned());
        assert_eq!(of(&case, "2018-12-31"), Visit::Evening);
    }

    #[test]
    fn the_month_of_the_example_adds_up() {
        let session = month_example();
        let computed = session.computed().unwrap();
        let december = Month::new(2018, 12).unwrap();
        // 13 × 200 + 4 × 200 + 760 + 3 × 385 + 4 × 770 + 6 × 50; AA10 and the bridge day's AA09.
        let expected = Totals { derived: 8_695, waiting: 1_770, forgotten: 760, overclaimed: 200 };
        assert_eq!(totals(&computed.simulation, december), expected);
        assert_eq!(totals(&computed.simulation, december.plus(1)), Totals::default());
        assert_eq!(reference_day(computed), Some(day("2018-12-01")));
        assert_eq!(plan_on(&computed.case, day("2018-11-30")), None);
        assert!(may_hold(session.basis(), &computed.case, ListName::Aa08Services, day("2018-12-01")));
        assert!(!may_hold(session.basis(), &computed.case, ListName::Aa08Services, day("2018-11-01")));
    }

    #[test]
    fn dates_at_which_rules_turn() {
        let days = turning_days(&Basis::embedded().unwrap());
        for turn in ["2018-12-01", "2022-02-01", "2026-01-01"] {
            assert!(days.contains(&day(turn)), "{turn}");
        }
    }
}
