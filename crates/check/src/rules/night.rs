//! Night respite and night short-term care lie in the night.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{DAY, Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ListName, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// GA06 outside the night.
///
/// # What it checks
/// Night respite (GA06) lies between 18:00 and 08:00 of the next morning: on the evening up to midnight, on the
/// morning, or through the night with a last day one later. A record whose end does not come after its
/// beginning is `end-not-after-start`.
///
/// # Why
/// The service is paid for the night only; the payment review rejects records that reach into the day (EGA061).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA06", "quantity": 1, "start": "17:30", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "GA06", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "00", "start_mm": "00", "end_hh": "09", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Correct the times; the hours of the day are another service.
pub(crate) static EGA061: Entry = Entry {
    id: "EGA061",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EGA061"],
    params: &["from", "to"],
    needs: &[],
    fix: None,
};

/// SC06 outside the night.
///
/// # What it checks
/// Night short-term care (SC06) lies between 18:00 and 08:00 of the next morning: on the evening up to
/// midnight, on the morning, or through the night with a last day one later. A record whose end does not come
/// after its beginning is `end-not-after-start`.
///
/// # Why
/// The service is paid for the night only; the payment review rejects records that reach into the day (ESC061).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC06", "quantity": 1, "start": "18:00", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "SC06", "quantity": 1, "start": "17:30", "end": "08:00", "workers": ["B123456780"], "end_date": "2026-07-02"}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "SC06", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "00", "start_mm": "00", "end_hh": "09", "end_mm": "00"}
/// ]}
/// ```
///
/// # What to do
/// Correct the times; the hours of the day are another service.
pub(crate) static ESC061: Entry = Entry {
    id: "ESC061",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:ESC061"],
    params: &["from", "to"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::EGA061, CheckRule::ESC061],
    concerns: Concerns::ALL,
    run: by_day,
}];

const HOUR: i64 = 60;

fn by_day(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        let terms = context.terms(row);
        if !terms.is_on(ListName::NightRespite) {
            continue;
        }
        let Some((start, end)) = row.span() else { continue };
        let from = context.number(row, ThresholdName::NightRespiteFromHour) * HOUR;
        let to = context.number(row, ThresholdName::NightRespiteToHour) * HOUR;
        let through_the_night = from <= start && end <= i64::from(DAY) + to;
        if !through_the_night && end > to {
            let rule = if terms.is(Family::SC) { CheckRule::ESC061 } else { CheckRule::EGA061 };
            let field = if start >= to && start < from { Field::Start } else { Field::End };
            let field = context.records.time_field(*id, field);
            out.hit(Hit::new(rule, *id).field(field).arg(clock(from)).arg(clock(to)));
        }
    }
}

fn clock(minute: i64) -> Arg {
    u16::try_from(minute).map_or(Arg::None, Arg::Time)
}
