//! AA01 and AA02: drafting the care plan, and managing it from month to month.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Arg, Counter, Hit, Sink};
use crate::records::{RecordId, number_of};
use crate::registry::CheckRule;
use crate::surcharges::month_arg;
use chrono::{Months, NaiveDate};
use ltc_engine::basis::{ListName, ThresholdName};
use ltc_engine::calendar::Month;
use ltc_engine::case::Case;
use ltc_engine::finding::Scope;
use ltc_engine::order;
use ltc_engine::rule::Severity;

/// AA01 less than six months after the last assessment.
///
/// # What it checks
/// AA01 is earned again six months after the last time, or when a reassessment changed the level. Found
/// where an earlier AA01 in the file, or the reassessment before the last one with the same level, lies
/// less than six months back. Records of earlier months that are not in the file, and the first
/// assessment, are not known: then the record is not checked.
///
/// # Why
/// A plan is drafted anew every six months or after a change of level; the payment review rejects an
/// AA01 that comes sooner (E5110).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "events": [{"on": "2026-01-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"},
///   "events": [{"on": "2026-03-05", "set": {"cms_level": 4}}, {"on": "2026-07-06", "set": {"cms_level": 4}}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general"}}],
///  "records": [
///   {"client": "A223456781", "date": "2026-05-11", "code": "AA01", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # What to do
/// Claim AA02 for the month; AA01 again once six months have passed or the level has changed.
pub(crate) static E5110: Entry = Entry {
    id: "E5110",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5110"],
    params: &["last", "months"],
    needs: &[Need::Case, Need::History],
    fix: None,
};

/// AA01 was already claimed this month.
///
/// # What it checks
/// A subsidised AA01 or AA02 in a month in which an earlier record of the client (by date, then place) is
/// an AA01. Exact duplicates and missed visits do not count.
///
/// # Why
/// AA01 is paid once a month and not beside AA02; the payment review rejects the second (E5112).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-08-10", "code": "AA02", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-07-21", "code": "AA01", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A223456781", "date": "2026-07-10", "code": "AA01", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-07-21", "code": "AA02", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # What to do
/// Keep one of the two; in the month of AA01 no AA02 is claimed.
pub(crate) static E5112: Entry = Entry {
    id: "E5112",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5112"],
    params: &["month", "earlier"],
    needs: &[],
    fix: None,
};

/// AA02 was already claimed this month.
///
/// # What it checks
/// A subsidised AA02 or AA01 in a month in which an earlier record of the client (by date, then place) is
/// an AA02, and none is an AA01. Exact duplicates and missed visits do not count.
///
/// # Why
/// AA02 is paid once a month and not beside AA01; the payment review rejects the second (E5114).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A223456781", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-08-01", "code": "AA02", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A223456781", "date": "2026-07-10", "code": "AA02", "quantity": 1, "workers": []},
///   {"client": "A223456781", "date": "2026-07-31", "code": "AA02", "quantity": 1, "workers": []}
/// ]}
/// ```
///
/// # What to do
/// Take the second record out.
pub(crate) static E5114: Entry = Entry {
    id: "E5114",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5114"],
    params: &["month", "earlier"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5110, CheckRule::E5112, CheckRule::E5114],
    concerns: Concerns::list(ListName::PlanDrafting).or(Concerns::list(ListName::CaseManagement)),
    run: management,
}];

/// A claim of AA01 or AA02.
#[derive(Clone, Copy)]
struct Claim {
    record: RecordId,
    day: NaiveDate,
    drafts: bool,
}

fn management(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut earlier: Vec<Claim> = Vec::new();
    let mut soon = Counter::new(CheckRule::E5110);
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let terms = context.terms(row);
        let drafts = terms.is_on(ListName::PlanDrafting);
        if !drafts && !terms.is_on(ListName::CaseManagement) || !row.counts() || is_duplicate(context, part, at) {
            continue;
        }
        let Some(day) = context.date(row) else { continue };
        let month = Month::of(day);
        let of_month = || earlier.iter().filter(|claim| Month::of(claim.day) == month);
        if let Some(first) = of_month().find(|claim| claim.drafts).or_else(|| of_month().next()) {
            let rule = if first.drafts { CheckRule::E5112 } else { CheckRule::E5114 };
            let hit = Hit::new(rule, *id).arg(month_arg(month)).arg(Arg::Day(number_of(first.day)));
            out.hit_with(hit, &[first.record]);
        }
        if drafts {
            let last = earlier.iter().rev().find(|claim| claim.drafts && Month::of(claim.day) < month);
            let months = context.number(row, ThresholdName::Aa01Months);
            match context.client(row.client).map(|client| too_soon(client.case, last.map(|one| one.day), day, months)) {
                None => soon.not_checked(Need::Case),
                Some(Answer::NotKnown) => soon.not_checked(Need::History),
                Some(Answer::Enough) => soon.checked(),
                Some(Answer::Since(before)) => {
                    soon.checked();
                    let hit = Hit::new(CheckRule::E5110, *id).arg(Arg::Day(number_of(before))).arg(months);
                    let related = last.filter(|claim| claim.day == before).map(|claim| claim.record);
                    out.hit_with(hit, related.as_slice());
                }
            }
        }
        earlier.push(Claim { record: *id, day, drafts });
    }
    soon.tell(out);
}

/// Is an AA01 too early?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    /// What it would follow is not known.
    NotKnown,
    /// The months have passed, or the level has changed.
    Enough,
    /// The months since this day have not passed.
    Since(NaiveDate),
}

/// Judges an AA01 on `day` after an earlier one, else after the assessments.
fn too_soon(case: &Case, last: Option<NaiveDate>, day: NaiveDate, months: i64) -> Answer {
    let mut level = case.client.cms_level;
    let mut events: Vec<_> = case.events.iter().filter(|event| event.on <= day).collect();
    order::sort_by_key(&mut events, |event| event.on);
    let assessed: Vec<(NaiveDate, bool)> = events
        .into_iter()
        .filter_map(|event| {
            let after = event.set.cms_level?;
            let changed = after != level;
            level = after;
            Some((event.on, changed))
        })
        .collect();
    let judge = |before: NaiveDate, after: NaiveDate| {
        let months = Months::new(u32::try_from(months).unwrap_or(0));
        let passed = before.checked_add_months(months).is_none_or(|due| due <= after);
        if passed { Answer::Enough } else { Answer::Since(before) }
    };
    if let Some(last) = last {
        let has_changed = assessed.iter().any(|(on, changed)| *changed && *on > last);
        return if has_changed { Answer::Enough } else { judge(last, day) };
    }
    match assessed.as_slice() {
        [.., (_, true)] => Answer::Enough,
        [.., (before, _), (after, false)] => judge(*before, *after),
        _ => Answer::NotKnown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;

    fn answer(events: &str, last: Option<&str>, day: &str) -> Answer {
        let json =
            format!(r#"{{"client": {{"id": "A", "cms_level": 4, "welfare_class": "general"}}, "events": [{events}]}}"#);
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        too_soon(&read_case(&json).unwrap(), last.map(date), date(day), 6)
    }

    fn assessed(on: &str, level: u8) -> String {
        format!(r#"{{"on": "{on}", "set": {{"cms_level": {level}}}}}"#)
    }

    #[test]
    fn six_months_to_the_day() {
        let since = |day: &str| Answer::Since(day.parse().unwrap());
        assert_eq!(answer("", Some("2026-01-10"), "2026-07-10"), Answer::Enough);
        assert_eq!(answer("", Some("2026-01-10"), "2026-07-09"), since("2026-01-10"));
        let two = |first, second| format!("{},{}", assessed(first, 4), assessed(second, 4));
        assert_eq!(answer(&two("2026-01-05", "2026-07-05"), None, "2026-07-10"), Answer::Enough);
        assert_eq!(answer(&two("2026-01-06", "2026-07-05"), None, "2026-07-10"), since("2026-01-06"));
    }

    #[test]
    fn a_change_of_level_is_enough_and_one_assessment_is_not_known() {
        assert_eq!(answer(&assessed("2026-07-01", 5), Some("2026-05-10"), "2026-07-10"), Answer::Enough);
        assert_eq!(answer(&assessed("2026-07-11", 5), None, "2026-07-10"), Answer::NotKnown, "after the record");
        assert_eq!(answer(&assessed("2026-07-01", 5), None, "2026-07-10"), Answer::Enough);
        assert_eq!(answer(&assessed("2026-07-01", 4), None, "2026-07-10"), Answer::NotKnown);
        assert_eq!(answer("", None, "2026-07-10"), Answer::NotKnown);
        assert_eq!(
            answer(&assessed("2026-04-01", 5), Some("2026-05-10"), "2026-07-10"),
            Answer::Since("2026-05-10".parse().unwrap()),
            "changed before the last AA01"
        );
    }
}
