//! What a record has to say that claims AA03. Whether the surcharge is earned is the matter of other rules.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// AA03 claimed without the item of the professional service.
///
/// # What it checks
/// A record that claims AA03 names at least one service item.
///
/// # Why
/// AA03 pays for going along with a professional service; the payment review asks which (E2022).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7], "c_unit": "1234567890"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [], "c_unit": "1234567890"}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "apply_aa03": "Y", "svc_unit": "1234567890"}
/// ]}
/// ```
///
/// # What to do
/// Enter the item, or do not claim AA03.
pub(crate) static E2022: Entry = Entry {
    id: "E2022",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2022"],
    params: &[],
    needs: &[],
    fix: None,
};

/// AA03 claimed without the C unit.
///
/// # What it checks
/// A record that claims AA03 names the unit that gave the professional service.
///
/// # Why
/// The payment review looks for the professional's record at that unit (E2026).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7], "c_unit": "1234567890"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "apply_aa03": true, "service_items": [7]}]}
/// ```
///
/// # What to do
/// Enter the code of the unit, or do not claim AA03.
pub(crate) static E2026: Entry = Entry {
    id: "E2026",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2026"],
    params: &[],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::E2022, CheckRule::E2026],
    concerns: Concerns::ALL,
    run: incomplete,
}];

const CELLS: [(Field, CheckRule); 2] = [(Field::ServiceItems, CheckRule::E2022), (Field::CUnit, CheckRule::E2026)];

fn incomplete(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        if !context.row(*id).flags.aa03() {
            continue;
        }
        for (field, rule) in CELLS {
            if context.records.given(*id, field).is_none() {
                out.hit(Hit::new(rule, *id).field(field));
            }
        }
    }
}
