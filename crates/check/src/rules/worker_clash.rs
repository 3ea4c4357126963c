//! One worker, two clients, one slot.

use super::clash::NEIGHBOURS;
use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Part, Sink};
use crate::records::{NameId, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// One worker gives respite to one client and transport to another.
///
/// # What it checks
/// Two records of one worker for different clients, one with a G code and one with a D code, whose times
/// overlap by more than 0 minutes. A pair is reported once, also where both records share several workers.
///
/// # Why
/// Nobody stays with one client and drives another; the payment review rejects it (E5011).
///
/// # Example that passes
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "08:00", "end": "10:00", "workers": ["B123456780"]},
///   {"client": "A234567893", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "10:00", "end": "10:30", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "GA09", "quantity": 1, "start": "08:00", "end": "10:00", "workers": ["B123456780"]},
///   {"client": "A234567893", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:45", "end": "10:15", "workers": ["B123456780"]}
/// ]}
/// ```
///
/// # What to do
/// Check times and workers of both records, and correct the one that is wrong.
pub(crate) static E5011: Entry = Entry {
    id: "E5011",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5011"],
    params: &["worker", "other_client", "other_code", "other_start"],
    needs: &[],
    fix: None,
};

/// One worker at two clients' homes at once.
///
/// # What it checks
/// Two records of one worker for different clients with codes that are given at a home (BA, C, GA01, GA02,
/// GA09, SC09), whose times overlap by more than 0 minutes. Where one visit ends when the next begins there is
/// no overlap. A pair is reported once, also where both records share several workers.
///
/// # Why
/// Nobody is in two homes at once. No official code rejects it, but an audit finds it and asks the money back
/// (S4-A1).
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
/// A234567893,1150701,BA07,1,1,,B123456780,10,0,11,0
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,10,0
/// A234567893,1150701,BA07,1,1,,B123456780,9,59,11,0
/// ```
///
/// # What to do
/// Check who served whom, and when; correct worker or times of the record that is wrong.
pub(crate) static WORKER_DOUBLE_BOOKED: Entry = Entry {
    id: "worker-double-booked",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["S4-A1"],
    params: &["worker", "other_client", "other_code", "other_start"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::WorkerDay,
    rules: &[CheckRule::E5011, CheckRule::WorkerDoubleBooked],
    concerns: Concerns::ALL,
    run: two_clients,
}];

/// A record is reported with no more than this many of those behind it; see `clash.rs`.
const MOST: usize = 64;

fn two_clients(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let Part::WorkerDay(worker, _) = out.part else { return };
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let kind = Kind::of(context, row);
        if kind == Kind::Other {
            continue;
        }
        let Some((_, end)) = context.slot(row) else { continue };
        let mut found = 0;
        for other in part.get(at + 1..).unwrap_or_default().iter().take(NEIGHBOURS) {
            let next = context.row(*other);
            // Those behind begin later still.
            if i64::from(next.start) >= end || found >= MOST {
                break;
            }
            if next.client == row.client || !context.overlap(row, next) {
                continue;
            }
            let Some(rule) = kind.with(Kind::of(context, next)) else { continue };
            if !is_first_shared(context, row, next, worker) {
                continue;
            }
            let (earlier, later) = ((*id).min(*other), (*id).max(*other));
            let related = context.row(earlier);
            let hit = Hit::new(rule, later).arg(Arg::Name(worker)).arg(Arg::Name(related.client));
            out.hit_with(hit.arg(Arg::Code(related.code)).arg(Arg::Time(related.start)), &[earlier]);
            found += 1;
        }
    }
}

/// What a record is to these rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    HomeRespite,
    Respite,
    Transport,
    Home,
    Other,
}

impl Kind {
    fn of(context: &Context<'_>, row: &Row) -> Self {
        let terms = context.terms(row);
        match (terms.family, terms.is_on(ListName::AtHome)) {
            (Some(Family::G), true) => Self::HomeRespite,
            (Some(Family::G), false) => Self::Respite,
            (Some(Family::D), _) => Self::Transport,
            (_, true) => Self::Home,
            _ => Self::Other,
        }
    }

    fn with(self, other: Self) -> Option<CheckRule> {
        match (self, other) {
            (Self::Respite | Self::HomeRespite, Self::Transport)
            | (Self::Transport, Self::Respite | Self::HomeRespite) => Some(CheckRule::E5011),
            (Self::Home | Self::HomeRespite, Self::Home | Self::HomeRespite) => Some(CheckRule::WorkerDoubleBooked),
            _ => None,
        }
    }
}

/// Both records stand in the day of every worker they share; the one whose ID comes first reports them.
fn is_first_shared(context: &Context<'_>, one: &Row, other: &Row, worker: NameId) -> bool {
    let (ours, theirs) = (context.workers(one), context.workers(other));
    if ours.len() == 1 || theirs.len() == 1 {
        return true;
    }
    let name = |worker: NameId| context.records.name(worker);
    let before = |other: &&NameId| name(**other) < name(worker) && theirs.contains(*other);
    !ours.iter().any(|other| before(&other))
}
