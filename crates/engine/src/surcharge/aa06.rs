//! AA06, physically demanding care: tubes, wounds, heavy transfers, children. Source: S3-5.
//! Every row needs its service in the plan too.

use super::expr::Expr;
use super::{Facts, Row};
use crate::basis::{ItemSet, ListName, ThresholdName};

/// The five rows, in the order of the slide.
pub(super) fn rows(facts: &Facts<'_>) -> Vec<Row> {
    vec![
        Row::new("AA06-R1", tubes_or_heavy_transfer(facts)),
        Row::new(
            "AA06-R2",
            Expr::All(vec![facts.items(ItemSet::TransferOrStairsDependent), facts.plan_has(ListName::Aa06Stairs)]),
        ),
        Row::new("AA06-R3", facts.two_workers_ticked().and(facts.plan_has(ListName::Aa06Stairs))),
        Row::new("AA06-R4", facts.max_age(ThresholdName::Aa06MaxAge).and(facts.plan_has(ListName::Aa06Child))),
        Row::new(
            "AA06-R5",
            Expr::All(vec![
                facts.heavy(),
                facts.items(ItemSet::LeavesBedWithHelp),
                facts.plan_has(ListName::Aa06Stairs),
            ]),
        ),
    ]
}

/// R1: tubes, wounds or burns; or a difficult transfer with the weight, which binds only the transfer.
fn tubes_or_heavy_transfer(facts: &Facts<'_>) -> Expr {
    let transfer = Expr::All(vec![facts.items(ItemSet::TransferDifficult), facts.heavy()]);
    let body = Expr::Any(vec![facts.items(ItemSet::TubesOrWounds), transfer]);
    Expr::All(vec![body, facts.plan_has(ListName::Aa06Tubes)])
}
