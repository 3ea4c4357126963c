//! How often a code may be used.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::duplicates::is_duplicate;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use crate::terms::{CodeTerms, Limited};
use chrono::{Datelike, Days, Months, NaiveDate};
use ltc_engine::basis::{LimitKind, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A code used more often than its limit allows.
///
/// # What it checks
/// Units of one code for one client in a day, a week (Monday to Sunday), a month or a calendar year, against
/// the firm limits: BA02 six a day, BA22, BB and BC codes one a day, AA12 two a year. The limits are those of
/// the standard; they count units. Self-paid records, missed visits and exact duplicates do not count. The
/// record that crosses the limit is reported, once for each period, in order of date, beginning and place, with
/// those counted before it. Limits with a code of their own are not reported here: GA01, GA02, GA09 and SC09
/// (EGA011), AA01 and AA02 (E5112, E5114).
///
/// A file shows its own records only: a week that reaches into another month, and a year, are judged on what is
/// there. Records before the day from which a limit holds do not count towards it.
///
/// # Why
/// The payment review rejects what exceeds the frequency of a code (E5004).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
/// A123456789,1150701,BA02,1,2,,B123456780,15,0,16,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
/// A123456789,1150701,BA02,1,3,,B123456780,15,0,16,30
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "08:00", "end": "12:00", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BB02", "quantity": 1, "start": "13:00", "end": "17:00", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check code and quantity. What exceeds the limit cannot be claimed; agree a self-paid service beforehand.
pub(crate) static E5004: Entry = Entry {
    id: "E5004",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5004", "trans114"],
    params: &["actual", "expected", "from", "to"],
    needs: &[],
    fix: None,
};

/// A code used more often than it is meant to be.
///
/// # What it checks
/// Units of one code for one client in a day or a week (Monday to Sunday), against limits that hold "in
/// principle": BA01 two a day, `BA17a` and `BA17b` three a day, `BA17d1` one a day, `BA17c` seven, `BA17d2`
/// three and `BA17e` one a week. The limits are those of the standard; they count units. Self-paid records,
/// missed visits and exact duplicates do not count. The record that crosses the limit is reported, once for
/// each period, in order of date, beginning and place, with those counted before it.
///
/// A file shows its own records only: a week that reaches into another month, and a year, are judged on what is
/// there. Records before the day from which a limit holds do not count towards it.
///
/// # Why
/// The standard says how often a service is given in principle. More is not rejected as such, but has to be
/// justified in an audit.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "20:00", "end": "20:30", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "08:00", "end": "08:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "13:00", "end": "13:30", "workers": ["B123456780"]},
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "20:00", "end": "20:30", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check the record; if it is right, write the reason into it.
pub(crate) static CODE_TOO_OFTEN: Entry = Entry {
    id: "code-too-often",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["trans114"],
    params: &["actual", "expected", "from", "to"],
    needs: &[],
    fix: None,
};

/// Home respite above its daily limit.
///
/// # What it checks
/// Units of GA01, GA02, GA09 or SC09 for one client on one day: one of GA01, two of GA02, five (ten hours) of
/// GA09 and of SC09. Each code is counted by itself. The limits are those of the standard; they count units.
/// Self-paid records, missed visits and exact duplicates do not count. The record that crosses the limit is
/// reported, once for each period, in order of date, beginning and place, with those counted before it.
///
/// # Why
/// The payment review rejects what exceeds the daily limit (EGA011).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "2", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "18", "end_mm": "00"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "14", "end_mm": "00"},
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA09", "svc_fee_tp": "1", "amount": "3", "svc_user_no1": "C120000009", "start_hh": "14", "start_mm": "00", "end_hh": "20", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Check the quantity. What exceeds the limit cannot be claimed.
pub(crate) static EGA011: Entry = Entry {
    id: "EGA011",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EGA011"],
    params: &["actual", "expected", "from"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Client,
    rules: &[CheckRule::E5004, CheckRule::CodeTooOften, CheckRule::EGA011],
    concerns: Concerns::LIMITED,
    run: too_often,
}];

/// First day of the period around a day, and first day of the next one.
type Period = fn(NaiveDate) -> Option<(NaiveDate, NaiveDate)>;

const PERIODS: [(LimitKind, Period); 4] = [
    (LimitKind::MaxUnitsPerDay, day),
    (LimitKind::MaxUnitsPerWeek, week),
    (LimitKind::MaxUnitsPerMonth, month),
    (LimitKind::MaxUnitsPerYear, year),
];

fn day(date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    Some((date, date.succ_opt()?))
}

fn week(date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let monday = date.checked_sub_days(Days::new(date.weekday().num_days_from_monday().into()))?;
    Some((monday, monday.checked_add_days(Days::new(7))?))
}

fn month(date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = date.with_day(1)?;
    Some((first, first.checked_add_months(Months::new(1))?))
}

fn year(date: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let first = date.with_ordinal(1)?;
    Some((first, first.checked_add_months(Months::new(12))?))
}

fn too_often(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        if !row.counts() {
            continue;
        }
        let terms = context.terms(row);
        for (kind, period) in PERIODS {
            let Some(limit) = terms.limit(kind) else { continue };
            let Some(rule) = rule_of(terms, kind, limit) else { continue };
            crosses(context, part, at, &Limit { rule, kind, period, units: limit.value }, out);
        }
    }
}

/// A limit and the rule under which it is reported.
struct Limit {
    rule: CheckRule,
    kind: LimitKind,
    period: Period,
    units: i64,
}

/// The rule under which a limit is reported here.
fn rule_of(terms: &CodeTerms, kind: LimitKind, limit: Limited) -> Option<CheckRule> {
    if kind == LimitKind::MaxUnitsPerDay && terms.is_on(ListName::DailyLimit) {
        return Some(CheckRule::EGA011);
    }
    // Once a month: these have codes of their own.
    let of_a_unit = terms.is_on(ListName::PlanDrafting) || terms.is_on(ListName::CaseManagement);
    if kind == LimitKind::MaxUnitsPerMonth && of_a_unit {
        return None;
    }
    Some(if limit.firm { CheckRule::E5004 } else { CheckRule::CodeTooOften })
}

/// Reports the record if its units cross the limit.
fn crosses(context: &Context<'_>, part: &[RecordId], at: usize, limit: &Limit, out: &mut Sink<'_>) {
    let Some(id) = part.get(at) else { return };
    let row = context.row(*id);
    // Counts towards nothing; asked first, since of a row many times over nothing crosses the limit.
    if is_duplicate(context, part, at) {
        return;
    }
    let Some((first, next)) = context.date(row).and_then(limit.period) else { return };
    let (first, last) = (first.num_days_from_ce(), next.num_days_from_ce() - 1);
    let begin = part.get(..at).unwrap_or_default().iter().rposition(|id| context.row(*id).day < first);
    let counted =
        || (begin.map_or(0, |before| before + 1)..at).filter(|place| counts(context, part, *place, row, limit));
    let id_of = |place: usize| part.get(place).copied();
    let mut units = 0;
    for place in counted() {
        units += id_of(place).map_or(0, |id| context.row(id).units());
        // Crossed before: once for each period. Nothing more has to be looked at, however long the day.
        if units > limit.units {
            return;
        }
    }
    units += row.units();
    if units <= limit.units {
        return;
    }
    let related: Vec<RecordId> = counted().filter_map(id_of).collect();
    let hit = Hit::new(limit.rule, *id).arg(units).arg(limit.units).arg(Arg::Day(first));
    out.hit_with(if first == last { hit } else { hit.arg(Arg::Day(last)) }, &related);
}

/// Does the record at a place count towards a limit of this row's code?
fn counts(context: &Context<'_>, part: &[RecordId], place: usize, row: &Row, limit: &Limit) -> bool {
    let Some(other) = part.get(place).map(|id| context.row(*id)) else { return false };
    other.code == row.code
        && other.counts()
        && other.units() > 0
        && context.terms(other).limit(limit.kind).is_some()
        && !is_duplicate(context, part, place)
}
