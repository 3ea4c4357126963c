//! AA06, physically demanding care: tubes, wounds, heavy transfers, children. Source: S3-5.
//! Every row needs its service in the plan too.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::expr::Held;
use super::visit::Visit;
use super::{Facts, Row};
use crate::basis::{ItemSet, ListName, ThresholdName};
use crate::ordered::sorted_once;

/// The five rows, in the order of the slide.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 5] {
    [
        Row::new("AA06-R1", tubes_or_heavy_transfer(facts)),
        Row::new(
            "AA06-R2",
            Held::all([facts.items(ItemSet::TransferOrStairsDependent), facts.plan_has(ListName::Aa06Stairs)]),
        ),
        Row::new("AA06-R3", Held::all([facts.two_workers_ticked(), facts.plan_has(ListName::Aa06Stairs)])),
        Row::new("AA06-R4", Held::all([facts.max_age(ThresholdName::Aa06MaxAge), facts.plan_has(ListName::Aa06Child)])),
        Row::new(
            "AA06-R5",
            Held::all([facts.heavy(), facts.items(ItemSet::LeavesBedWithHelp), facts.plan_has(ListName::Aa06Stairs)]),
        ),
    ]
}

/// R1: tubes, wounds or burns; or a difficult transfer with the weight, which binds only the transfer.
fn tubes_or_heavy_transfer<'f>(facts: &Facts<'f>) -> Held<'f> {
    let transfer = Held::all([facts.items(ItemSet::TransferDifficult), facts.heavy()]);
    let body = Held::any([facts.items(ItemSet::TubesOrWounds), transfer]);
    Held::all([body, facts.plan_has(ListName::Aa06Tubes)])
}

/// Once a client, unit and day, if a visit has a service of a row that holds. Source: S3-5.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records) -> Option<Draft> {
    let holds = |row| day.entitled.holds(row);
    let stairs = || day.of_list(ListName::Aa06Stairs);
    let mut visits: Vec<&Visit<'_>> = Vec::new();
    if holds("AA06-R1") {
        visits.extend(day.of_list(ListName::Aa06Tubes));
    }
    if holds("AA06-R2") || holds("AA06-R5") {
        visits.extend(stairs());
    }
    if holds("AA06-R3") {
        visits.extend(stairs().filter(|visit| workers_at(day, visit) >= day.terms.aa06_workers));
    }
    if holds("AA06-R4") {
        visits.extend(day.of_list(ListName::Aa06Child));
    }
    Draft::derived(records, EarnedCode::AA06, None, visits.into_iter())
}

/// Workers at a visit: on its own record, or on another of the same service at the same time.
fn workers_at(day: &UnitDay<'_>, visit: &Visit<'_>) -> i64 {
    let together =
        day.of_list(ListName::Aa06Stairs).filter(|other| other.record == visit.record || other.overlaps(visit));
    let workers = sorted_once(together.flat_map(|visit| visit.workers));
    i64::try_from(workers.len()).unwrap_or(i64::MAX)
}
