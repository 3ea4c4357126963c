//! How long a record lasts: at most so long, and at least as long as its units.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use crate::repair::Repair;
use crate::split::{cut, into_records};
use crate::terms::{CodeTerms, Limited};
use ltc_engine::basis::{Family, LimitKind, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Service shorter than its code requires.
///
/// # What it checks
/// The time of a record of a code with a firm least time, times its units: 30 minutes a unit for BA02, BA13,
/// BA15 with its sub-codes, BA18 and BA20 (from 2018-12-01), two hours a unit for GA09 (from 2022-02-01) and
/// SC09 (from 2023-01-01). Missed visits are not judged.
///
/// # Why
/// The unit of these codes is a time; the payment review rejects units that the record has no time for (E5003).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,4,,B123456780,9,0,11,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,4,,B123456780,9,0,10,59
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 3, "start": "08:00", "end": "13:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Correct the times or the quantity; a unit that was not completed is not claimed.
pub(crate) static E5003: Entry = Entry {
    id: "E5003",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5003"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// One BA record spans more than three hours.
///
/// # What it checks
/// The time from beginning to end of a record with a BA code. Exactly three hours are allowed. Other families
/// have no such limit.
///
/// A record that is counted by time is offered as several of at most three hours, if its units can be divided.
/// For one service of a code that is paid as a whole a person has to decide.
///
/// # Why
/// The system takes BA records of at most three hours (S3-3.1); the payment review rejects longer ones with
/// E5007. The limit holds from 2018-12-01 on.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA02,1,6,,B123456780,13,30,16,30
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,12,1
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 6, "start": "13:30", "end": "16:31", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA13", "svc_fee_tp": "1", "amount": "8", "svc_user_no1": "B123456780", "start_hh": "08", "start_mm": "00", "end_hh": "12", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Correct the times, or split the visit into records of at most three hours.
pub(crate) static E5007: Entry = Entry {
    id: "E5007",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5007", "S3-3.1"],
    params: &["actual", "expected"],
    needs: &[],
    fix: Some(within_the_limit),
};

/// Service shorter than it is meant to be.
///
/// # What it checks
/// The time of a subsidised record of a code with a least time that holds in principle, times its units: six
/// hours for GA01, three for GA02, eight for GA03, four for GA04, 24 for GA05. A row of GA05 that ends at the
/// time at which it began is 24 hours. Missed visits are not judged. Day care is `day-care-hours-short`.
///
/// # Why
/// The standard, or what units publish of it, says how long the service is. Less is not rejected as such, but
/// has to be justified in an audit.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "08:30", "end": "16:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA03", "quantity": 1, "start": "09:00", "end": "16:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,GA05,1,2,,B123456780,10,0,10,0
/// ```
///
/// # What to do
/// Check code and times; if they are right, write the reason into the record.
pub(crate) static SERVICE_TOO_SHORT: Entry = Entry {
    id: "service-too-short",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["unit111", "trans114", "provider2019", "S4-B1"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Hours of day care short.
///
/// # What it checks
/// The time of a subsidised record of BB or BC, times its units: eight hours for a full day, four for half a
/// day. Missed visits are not judged.
///
/// # Why
/// A full day of day care is eight hours in principle, half a day four; less has to be justified in an audit,
/// or is half a day.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BB01,1,1,,B123456780,8,30,16,30
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BB01,1,1,,B123456780,9,0,16,0
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BC02", "quantity": 1, "start": "08:30", "end": "12:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the times; claim half a day where the client left early.
pub(crate) static DAY_CARE_HOURS_SHORT: Entry = Entry {
    id: "day-care-hours-short",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["S4-B1"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::E5003, CheckRule::E5007, CheckRule::ServiceTooShort, CheckRule::DayCareHoursShort],
    concerns: Concerns::ALL,
    run: durations,
}];

fn durations(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        let terms = context.terms(row);
        if terms.is(Family::BA) {
            too_long(context, *id, row, out);
        }
        if let Some(limit) = terms.limit(LimitKind::MinMinutesPerUnit) {
            too_short(context, *id, row, limit, out);
        }
    }
}

fn too_long(context: &Context<'_>, id: RecordId, row: &Row, out: &mut Sink<'_>) {
    let limit = context.number(row, ThresholdName::BaMaxMinutes);
    if let Some(minutes) = row.minutes().filter(|minutes| *minutes > limit && context.has_edition(row)) {
        out.hit(Hit::new(CheckRule::E5007, id).arg(minutes).arg(limit));
    }
}

fn too_short(context: &Context<'_>, id: RecordId, row: &Row, limit: Limited, out: &mut Sink<'_>) {
    if row.flags.missed() || !context.has_edition(row) {
        return;
    }
    let Some((start, end)) = context.slot(row) else { return };
    let (minutes, least) = (end - start, limit.value * row.units());
    if minutes >= least {
        return;
    }
    let rule = rule_of(context.terms(row), limit);
    // What holds in principle matters to those who are paid.
    if limit.firm || row.flags.subsidised() {
        out.hit(Hit::new(rule, id).arg(minutes).arg(least));
    }
}

fn rule_of(terms: &CodeTerms, limit: Limited) -> CheckRule {
    if limit.firm {
        CheckRule::E5003
    } else if terms.is(Family::BB) || terms.is(Family::BC) {
        CheckRule::DayCareHoursShort
    } else {
        CheckRule::ServiceTooShort
    }
}

/// Several records within the limit, where the code is counted by time and its units can be divided.
fn within_the_limit(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    if row.end_day != row.day {
        return None;
    }
    let per_unit = context.terms(row).limit(LimitKind::MinMinutesPerUnit).filter(|limit| limit.firm)?.value;
    let most = context.number(row, ThresholdName::BaMaxMinutes);
    let shares = cut(row.minutes()?, row.units(), per_unit, most)?;
    into_records(context, hit.record, "split-by-time", &shares)
}
