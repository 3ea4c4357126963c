//! The unit's contract: its codes and its days.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::input::Unit;
use crate::judge::{found_if, judge};
use crate::records::{CodeId, Field, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// The code is not in the unit's contract.
///
/// # What it checks
/// Whether the contract of the unit that claims names the code of a subsidised record. A code stands for
/// its sub-codes, a family (`BA`) for all its codes. Records of another unit are not checked.
///
/// # Why
/// A unit is paid for the services it has a contract for; the payment review rejects others (E4037).
///
/// # Example that passes
/// ```json check
/// {"unit": {"id": "B-01", "codes": ["BA", "CB01"]},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA17d1", "quantity": 1, "start": "09:00", "end": "09:10", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "B-01", "codes": ["BA", "CB01"]},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "09:00", "end": "11:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the code. If the contract was extended, complete its codes in the settings of the unit.
pub(crate) static E4037: Entry = Entry {
    id: "E4037",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4037"],
    params: &[],
    needs: &[Need::Unit, Need::UnitCodes],
    fix: None,
};

/// The day lies outside the unit's contract.
///
/// # What it checks
/// Whether the day of a subsidised record lies between the first and the last day of the contract of the
/// unit that claims, both included. A contract without a last day runs on.
///
/// # Why
/// Before the contract begins and after it ends the unit is not paid; the payment review rejects the
/// record (E4038).
///
/// # Example that passes
/// ```json check
/// {"unit": {"id": "B-01", "contract": {"from": "2024-01-01", "to": "2026-12-31"}},
///  "records": [{"client": "A123456789", "date": "2026-12-31", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"unit": {"id": "B-01", "contract": {"from": "2024-01-01", "to": "2026-06-30"}},
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the day. If the contract was renewed, correct its days in the settings of the unit.
pub(crate) static E4038: Entry = Entry {
    id: "E4038",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4038"],
    params: &["from", "to"],
    needs: &[Need::Unit, Need::UnitContract],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E4037],
        concerns: Concerns::ALL,
        run: code_not_in_contract,
    },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E4038],
        concerns: Concerns::ALL,
        run: day_outside_contract,
    },
];

fn code_not_in_contract(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    // A client has few codes and a contract may have many.
    let mut known: Vec<(CodeId, bool)> = Vec::new();
    let is_known_code = |row: &Row| row.flags.subsidised() && context.terms(row).family.is_some();
    judge(context, part, out, CheckRule::E4037, is_known_code, |id, row, _| {
        let codes = context.own_unit(row).ok_or(Need::Unit)?.codes.as_ref().ok_or(Need::UnitCodes)?;
        let judged = known.iter().find(|(code, _)| *code == row.code).map(|(_, is_covered)| *is_covered);
        let is_covered = judged.unwrap_or_else(|| {
            let name = context.records.code(row);
            codes.iter().any(|entry| context.standard.basis.entry_covers(entry.trim(), name))
        });
        if judged.is_none() {
            known.push((row.code, is_covered));
        }
        found_if(!is_covered, || Hit::new(CheckRule::E4037, id).field(Field::Code))
    });
}

fn day_outside_contract(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let days = |unit: &Unit| unit.contract.ok_or(Need::UnitContract);
    let concerns = |row: &Row| row.flags.subsidised();
    judge(context, part, out, CheckRule::E4038, concerns, |id, row, day| {
        let contract = days(context.own_unit(row).ok_or(Need::Unit)?)?;
        let is_outside = day < contract.from || contract.to.is_some_and(|to| day > to);
        found_if(is_outside, || {
            let hit = Hit::new(CheckRule::E4038, id).field(Field::Date).arg(contract.from);
            contract.to.map_or(hit, |to| hit.arg(to))
        })
    });
}
