//! Surcharges: what is claimed against what the records bring, trainings that are lacking, and what needs
//! a second look.
//!
//! All but E5115 are decided by the last stage of a run, see `crates/check/src/surcharges.rs`: a record
//! that will be rejected earns no surcharge.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A worker lacks disability training.
///
/// # What it checks
/// A client whose conditions bring AA11 (a first-class certificate with a chronic mental illness, a rare
/// disease, an old handbook and the like) is served with a code of the AA11 list, but no worker of that
/// day's visits of the kind holds one of the trainings that the conditions ask for. Reported on the first
/// visit of the day. Without a list of workers, or where the assessment leaves it open, nothing is checked.
///
/// # Why
/// The payment review says so with E5034; the record stands, only AA11 is not earned.
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "care_attendant"}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Register the training with its date, or plan a trained worker for this client.
pub(crate) static E5034: Entry = Entry {
    id: "E5034",
    official: true,
    severity: Severity::Warning,
    scope: Scope::Surcharge,
    sources: &["official:E5034", "S3-8.2"],
    params: &[],
    needs: &[Need::Case, Need::Assessment, Need::Workers],
    fix: None,
};

/// A worker lacks dementia training.
///
/// # What it checks
/// A client whose conditions bring AA11 by dementia is served with a code of the AA11 list, but no worker
/// of that day's visits of the kind holds dementia training, nor another that a condition asks for.
/// Reported on the first visit of the day. Without a list of workers, or where the assessment leaves it
/// open, nothing is checked.
///
/// # Why
/// The payment review says so with E5035; the record stands, only AA11 is not earned.
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "dementia"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Register the training with its date, or plan a trained worker for this client.
pub(crate) static E5035: Entry = Entry {
    id: "E5035",
    official: true,
    severity: Severity::Warning,
    scope: Scope::Surcharge,
    sources: &["official:E5035", "S3-8.2"],
    params: &[],
    needs: &[Need::Case, Need::Assessment, Need::Workers],
    fix: None,
};

/// A night visit that nobody has confirmed as an emergency.
///
/// # What it checks
/// A subsidised record that claims AA10 and awaits its confirmation (`aa10_status` 1).
///
/// # Why
/// AA10 is paid once the A unit or the care manager has confirmed the emergency; until then the payment
/// review rejects the surcharge (E5115). The record itself stands.
///
/// # Example that passes
/// ```json check
/// {"records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "01:00", "end": "02:00", "workers": ["B123456780"], "aa10_status": 3}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "01:00", "end": "02:00", "workers": ["B123456780"], "aa10_status": 1}
///  ]}
/// ```
///
/// # What to do
/// Have the A unit or the care manager confirm the emergency before the claim goes out.
pub(crate) static E5115: Entry = Entry {
    id: "E5115",
    official: true,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["official:E5115", "S3-7"],
    params: &[],
    needs: &[],
    fix: None,
};

/// More surcharges claimed than the records bring.
///
/// # What it checks
/// What the case says is claimed (AA03 to AA11, by day or month) against the rows that the records bring.
/// Records that will be rejected bring none. Claims for months of which the file has no record of the
/// client, and surcharges whose conditions are not known, are not compared.
///
/// # Why
/// The payment system works the surcharges out by itself; what was expected beyond that is not paid.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Look at the days: is a record missing, rejected, or of a service that brings no surcharge?
pub(crate) static AA_OVERCLAIMED: Entry = Entry {
    id: "aa-overclaimed",
    official: false,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["S3-4.2", "S3-7"],
    params: &["surcharge", "when", "actual", "expected"],
    needs: &[Need::Case, Need::ClaimedSurcharges],
    fix: None,
};

/// A surcharge that the records bring was not claimed.
///
/// # What it checks
/// A row that the records bring for certain and that no claim of the case answers to. Only where the case
/// says what is claimed.
///
/// # Why
/// The client is entitled to it; whoever counts on less gives money away.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 2}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
///    {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["I06b-2"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA05", "month": "2026-07", "quantity": 1}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
///    {"client": "A223456781", "date": "2026-07-02", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Add it to what you expect to be paid.
pub(crate) static AA_FORGOTTEN: Entry = Entry {
    id: "aa-forgotten",
    official: false,
    severity: Severity::Note,
    scope: Scope::Surcharge,
    sources: &["S3-4.2", "S3-7"],
    params: &["surcharge", "when", "amount"],
    needs: &[Need::Case, Need::ClaimedSurcharges],
    fix: None,
};

/// AA08 and AA09 claimed for one day.
///
/// # What it checks
/// The case claims AA08 and AA09 for one unit and day.
///
/// # Why
/// An evening visit on a Saturday, Sunday or holiday brings one of the two, the dearer one.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-03", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]},
///    {"client": "A223456781", "date": "2026-07-04", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}], "claimed_surcharges": [{"code": "AA08", "date": "2026-07-04", "quantity": 1}, {"code": "AA09", "date": "2026-07-04", "quantity": 1}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-04", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Claim the dearer one only.
pub(crate) static AA08_AA09_SAME_DAY: Entry = Entry {
    id: "aa08-aa09-same-day",
    official: false,
    severity: Severity::Error,
    scope: Scope::Surcharge,
    sources: &["S3-7"],
    params: &["day"],
    needs: &[Need::Case, Need::ClaimedSurcharges],
    fix: None,
};

/// Two units earn AA07 in one month.
///
/// # What it checks
/// Records of two units in one month would each bring AA07 for a client with weak family care. Reported on
/// the first such record of the second unit.
///
/// # Why
/// AA07 is paid once a client and month; the row goes to the unit of the earliest qualifying record.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"},
///    {"client": "A223456781", "date": "2026-07-02", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "甲"},
///    {"client": "A223456781", "date": "2026-07-02", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"], "unit": "乙"}
///  ]}
/// ```
///
/// # What to do
/// Agree with the other unit who claims AA07 this month.
pub(crate) static AA07_TWO_UNITS: Entry = Entry {
    id: "aa07-two-units",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Surcharge,
    sources: &["S3-6"],
    params: &["month"],
    needs: &[Need::Case, Need::Assessment],
    fix: None,
};

/// Something on an edge that needs a second look.
///
/// # What it checks
/// An evening visit on a substitute or bridge day off that nobody has confirmed as a day off: AA08 is
/// derived, AA09 waits, only one of them will stand. And AA11 earned by a worker with disability training
/// for a client with dementia, whom nobody with dementia training served.
///
/// # Why
/// The sources leave these open; the record and its surcharge stand until the authority decides.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-03", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["H1a-1"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-10-09", "code": "BA07", "quantity": 1, "start": "20:30", "end": "21:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "disability"}]}], "cases": [{"client": {"id": "A223456781", "cms_level": 4, "welfare_class": "general", "assessment": ["A3a2-1-1", "G4e-13", "G4e-12"]}, "plans": [{"from": "2026-07", "items": [{"code": "BA02", "quantity": 20}, {"code": "BA07", "quantity": 20}]}]}],
///  "records": [
///    {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}
///  ]}
/// ```
///
/// # What to do
/// Ask the county how it reads the day; plan a worker with dementia training for a client with dementia.
pub(crate) static EDGE_VALUE: Entry = Entry {
    id: "edge-value",
    official: false,
    severity: Severity::Note,
    scope: Scope::Surcharge,
    sources: &["decision:edge_value", "decision:aa09_substitute_days"],
    params: &["day_off", "surcharge"],
    needs: &[Need::Case],
    fix: None,
};

pub(crate) static CHECKS: &[Check] =
    &[Check { partition: Partition::Record, rules: &[CheckRule::E5115], concerns: Concerns::ALL, run: not_confirmed }];

/// The status of AA10 that waits for its confirmation.
const AWAITING: u8 = 1;

fn not_confirmed(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.flags.aa10() == AWAITING && row.counts() && row.is_placed() && context.terms(row).family.is_some() {
            out.hit(Hit::new(CheckRule::E5115, *id).field(Field::Aa10Status));
        }
    }
}
