//! AA07, weak family care: lives alone, old or disabled carer. Source: S3-6.
//! The level and the plan bind every row.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::expr::Held;
use super::{Facts, Row};
use crate::basis::{ItemSet, ListName, PolicyName, PolicyValue, ThresholdName};
use crate::rule::Surcharge;

/// The three rows.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 3] {
    let row = |id, weakness| {
        Row::new(
            id,
            Held::all([facts.min_level(ThresholdName::Aa07MinLevel), weakness, facts.plan_has(ListName::Aa07Services)]),
        )
    };
    [
        row("AA07-R1", facts.items(ItemSet::LivesAlone)),
        row("AA07-R2", old_carer(facts)),
        row("AA07-R3", disabled_carer(facts)),
    ]
}

/// R2: the main carer's age. Exactly on the edge by policy.
fn old_carer<'f>(facts: &Facts<'f>) -> Held<'f> {
    let limit = facts.number(ThresholdName::Aa07CarerAge);
    let at_least = facts.standard.follows(PolicyName::BoundaryCarerAge, PolicyValue::AtLeast, facts.day);
    let to = limit + i64::from(!at_least);
    facts.main_carer(
        "carers.age",
        || to.to_string(),
        |carer| carer.age.map(|age| if at_least { age.get() >= limit } else { age.get() > limit }),
    )
}

/// R3: the main carer holds a disability certificate, by the carers' data or by the form's item.
fn disabled_carer<'f>(facts: &Facts<'f>) -> Held<'f> {
    let carer = facts.main_carer("carers.disability", || "true".to_owned(), |carer| carer.disability);
    let item = facts.items(ItemSet::CarerDisabled);
    // Either says it; data of the carers that answers no needs no item, and the other way round.
    match (facts.client.carers.is_some(), facts.client.assessment.is_some()) {
        (true, false) => carer,
        (false, true) => item,
        _ => Held::any([carer, item]),
    }
}

/// The visits of a day that earn the month's row; the caller takes the month's first. Source: S3-6.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records) -> Option<Draft> {
    let eligible = day.entitled.is_eligible(Surcharge::AA07);
    Draft::derived(records, EarnedCode::AA07, None, day.of_list(ListName::Aa07Services).filter(|_| eligible))
}
