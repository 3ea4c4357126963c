//! How many units a record may have.

use super::missed::one_unit;
use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use crate::repair::Repair;
use crate::split::{even, into_records};
use ltc_engine::basis::{Family, LimitKind, ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Quantity with more than two digits.
///
/// # What it checks
/// The quantity is at most 99.
///
/// # Why
/// The payment review takes two digits (E1027); more is a price or a code in the wrong column.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,OT01,1,31,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,325,,B123456780,9,0,9,45
/// ```
///
/// # What to do
/// Correct the quantity.
pub(crate) static E1027: Entry = Entry {
    id: "E1027",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1027"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Quantity above 1 for a code that takes one per record.
///
/// # What it checks
/// From 2018-12-01 on a record has quantity 1, but for codes that are counted by time or piece: BA02, BA12,
/// BA13, BA15 with its sub-codes, BA18, BA20 and GA05, from 2022-02-01 on also GA07, GA09, SC05, SC07, SC09,
/// BD03, DA01 and OT01. C codes and BA22 are E5028.
///
/// Where the time of the record can be divided evenly, as many records of one unit each are offered; where the
/// code is given once a day at most, quantity 1 is.
///
/// # Why
/// The system takes one unit a record for these codes (S3-3.2); the payment review rejects more with E5008.
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
/// A123456789,1150701,BA07,1,2,,B123456780,9,0,10,30
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 2, "start": "08:00", "end": "17:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter each service as a record of its own with its own times, or set the quantity to 1.
pub(crate) static E5008: Entry = Entry {
    id: "E5008",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5008", "S3-3.2"],
    params: &["actual", "expected"],
    needs: &[],
    fix: Some(single_units),
};

/// Quantity above 1 for a C code or BA22.
///
/// # What it checks
/// From 2018-12-01 on a record of a C code or of BA22 has quantity 1; reported instead of E5008. The same
/// repairs are offered.
///
/// # Why
/// A session, or a day of BA22, is one record; the payment review rejects more with E5028.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 2, "start": "09:00", "end": "11:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA22,1,3,,B123456780,6,0,20,0
/// ```
///
/// # What to do
/// Enter each session as a record of its own, or set the quantity to 1.
pub(crate) static E5028: Entry = Entry {
    id: "E5028",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5028", "S3-3.2"],
    params: &["actual", "expected"],
    needs: &[],
    fix: Some(single_units),
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::E1027, CheckRule::E5008, CheckRule::E5028],
    concerns: Concerns::ALL,
    run: too_many,
}];

fn too_many(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        let units = row.units();
        if units <= 1 {
            continue;
        }
        let hit = |rule: CheckRule, most: i64| Hit::new(rule, *id).field(Field::Quantity).arg(units).arg(most);
        let most = context.form_number(row, ThresholdName::QuantityMax);
        if units > most {
            out.hit(hit(CheckRule::E1027, most));
        }
        let terms = context.terms(row);
        if !context.has_edition(row) || terms.family.is_none() || terms.is_on(ListName::QuantityExempt) {
            continue;
        }
        let most = context.number(row, ThresholdName::RecordMaxQuantity);
        if units > most {
            let is_single = terms.is_on(ListName::SingleQuantity);
            out.hit(hit(if is_single { CheckRule::E5028 } else { CheckRule::E5008 }, most));
        }
    }
}

/// Records of one unit each, one after the other in the time of the record; one unit where there can
/// be no more than that. No service is made up: where the time cannot be divided, a person decides.
fn single_units(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    let terms = context.terms(row);
    let once_a_day = terms.limit(LimitKind::MaxUnitsPerDay).is_some_and(|limit| limit.firm && limit.value == 1);
    if once_a_day || row.flags.missed() {
        return one_unit(context, hit);
    }
    // More records than a limit allows would be rejected for that.
    let limits = [
        LimitKind::MaxUnitsPerDay,
        LimitKind::MaxUnitsPerWeek,
        LimitKind::MaxUnitsPerMonth,
        LimitKind::MaxUnitsPerYear,
    ];
    let mut firm = limits.into_iter().filter_map(|kind| terms.limit(kind)).filter(|limit| limit.firm);
    if firm.any(|limit| row.units() > limit.value) {
        return None;
    }
    // Each trip has a way of its own.
    if terms.is_on(ListName::TransportDetails) {
        return None;
    }
    let least = terms.limit(LimitKind::MinMinutesPerUnit).map_or(1, |limit| limit.value);
    let shares = even(row.minutes()?, row.units(), least)?;
    // Parts that are too long themselves would be rejected one by one.
    let most = context.number(row, ThresholdName::BaMaxMinutes);
    if terms.is(Family::BA) && shares.iter().any(|share| share.minutes > most) {
        return None;
    }
    into_records(context, hit.record, "split-by-quantity", &shares)
}
