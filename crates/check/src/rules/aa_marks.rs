//! Surcharges that a record claims by a mark, AA03 and AA04: on the right code, beside the right service.
//! Self-paid records and missed visits earn none, so their marks are not judged.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// AA03 claimed on a record that is not BA.
///
/// # What it checks
/// A subsidised record that claims AA03 and whose code is not of the family BA. Missed visits are not judged.
///
/// # Why
/// AA03 is paid for a BA service that goes along with a professional one; on anything else the payment review
/// does not pay it (E5101). The record itself stands.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BB01", "quantity": 1, "start": "08:00", "end": "17:00", "workers": ["B123456780"], "apply_aa03": true}
/// ]}
/// ```
///
/// # What to do
/// Claim AA03 on the BA record of the visit, or not at all.
pub(crate) static E5101: Entry = Entry {
    id: "E5101",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5101"],
    params: &[],
    needs: &[],
    fix: None,
};

/// AA03 without a professional service at that time.
///
/// # What it checks
/// A subsidised BA record that claims AA03, while no record of that client and day with a C code overlaps it by
/// more than 0 minutes. CC01 does not count: AA03 is not claimed with it. A record without readable times is
/// not judged, nor a missed visit.
///
/// # Why
/// AA03 is paid for going along with a professional service; the payment review looks for its record (E5103).
/// The BA record itself stands.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:30", "end": "10:30", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true},
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:45", "end": "10:45", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "apply_aa03": "Y"}
/// ]}
/// ```
///
/// # What to do
/// Check the times of both records; the professional's record may be missing from the file if another unit gave
/// the service.
pub(crate) static E5103: Entry = Entry {
    id: "E5103",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5103", "trans114"],
    params: &[],
    needs: &[],
    fix: None,
};

/// AA04 claimed on a record that is not BA.
///
/// # What it checks
/// A subsidised record that is marked as the last service (AA04) and whose code is not of the family BA. Missed
/// visits are not judged.
///
/// # Why
/// AA04 is paid for BA services around the day of death; on anything else the payment review does not pay it
/// (E5116). The record itself stands.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "last_service": true}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"], "last_service": true}
/// ]}
/// ```
///
/// # What to do
/// Mark the BA record of that day, or none.
pub(crate) static E5116: Entry = Entry {
    id: "E5116",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5116", "trans114"],
    params: &[],
    needs: &[],
    fix: None,
};

/// AA03 with a BA code that does not qualify.
///
/// # What it checks
/// A subsidised BA record that claims AA03 and whose code is not among those that AA03 goes with (BA01, BA02,
/// BA03, BA04, BA05, BA07, BA12, `BA17d1`, `BA17d2`, `BA17e`, BA23). BA15-1 (BA15 until 2022-01-31) has
/// conditions of its own (E5126) and is not judged here, nor is a missed visit.
///
/// # Why
/// AA03 is paid only with services that reablement can be practised in (E5117). The record itself stands.
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA15-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true},
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA16-1", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "apply_aa03": true},
///   {"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["C120000009"]}
/// ]}
/// ```
///
/// # What to do
/// Claim AA03 on a qualifying record of the same visit, or not at all.
pub(crate) static E5117: Entry = Entry {
    id: "E5117",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5117", "trans114"],
    params: &[],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check {
        partition: Partition::Record,
        rules: &[CheckRule::E5101, CheckRule::E5116, CheckRule::E5117],
        concerns: Concerns::ALL,
        run: wrong_code,
    },
    Check {
        partition: Partition::ClientDay,
        rules: &[CheckRule::E5103],
        concerns: Concerns::ALL,
        run: without_professional,
    },
];

fn wrong_code(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if !(row.flags.aa03() || row.flags.last_service()) || !row.counts() {
            continue;
        }
        let terms = context.terms(row);
        // A code of no edition is E4005.
        let Some(family) = terms.family else { continue };
        if row.flags.last_service() && !terms.is_on(ListName::Aa04Services) {
            out.hit(Hit::new(CheckRule::E5116, *id));
        }
        if !row.flags.aa03() {
            continue;
        }
        if family != Family::BA {
            out.hit(Hit::new(CheckRule::E5101, *id));
        } else if !terms.is_on(ListName::Aa03Services) && !terms.is_on(ListName::Aa03Conditional) {
            out.hit(Hit::new(CheckRule::E5117, *id));
        }
    }
}

fn without_professional(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if !row.flags.aa03() || !row.counts() || !context.terms(row).is(Family::BA) || context.slot(row).is_none() {
            continue;
        }
        if !part.iter().any(|other| is_professional(context, context.row(*other), row)) {
            out.hit(Hit::new(CheckRule::E5103, *id));
        }
    }
}

/// A professional service beside this one.
fn is_professional(context: &Context<'_>, other: &Row, row: &Row) -> bool {
    let terms = context.terms(other);
    terms.is(Family::C) && !terms.is_on(ListName::Aa03NotWith) && context.overlap(other, row)
}
