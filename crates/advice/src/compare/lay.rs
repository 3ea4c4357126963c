//! Two explanations on top of each other.

use super::why::Cause;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::rule::Figure;

/// What an explanation rests on by itself, not through its operands.
const DECIDING: [&str; 8] = ["percent", "min", "zone", "left", "days", "difference", "months", "stated"];

/// Lays two explanations on top of each other; notes where they part.
pub(super) fn lay(a: Option<&Explanation>, b: Option<&Explanation>, causes: &mut Vec<Cause>) {
    let (Some(one), Some(other)) = (a, b) else {
        let alone = a.or(b).is_some_and(|one| one.value != FigureValue::Number(0));
        if alone {
            causes.push(Cause::Value(a.cloned().map(Box::new), b.cloned().map(Box::new)));
        }
        return;
    };
    if one.value == other.value {
        return;
    }
    let before = causes.len();
    for (left, right) in pairs(&one.from, &other.from) {
        lay(left, right, causes);
    }
    if causes.len() == before || decides_itself(one, other) {
        causes.push(Cause::Value(Some(Box::new(one.clone())), Some(Box::new(other.clone()))));
    }
}

/// Is the figure computed in another way, or with other numbers of its own?
pub(super) fn decides_itself(one: &Explanation, other: &Explanation) -> bool {
    one.rule != other.rule || DECIDING.iter().any(|name| one.params.get(name) != other.params.get(name))
}

/// An operand of each side.
pub(super) type Pair<'e> = (Option<&'e Explanation>, Option<&'e Explanation>);

/// Operands of both sides that are the same thing.
pub(super) fn pairs<'e>(a: &'e [Explanation], b: &'e [Explanation]) -> Vec<Pair<'e>> {
    let mut others: Vec<Option<&Explanation>> = b.iter().map(Some).collect();
    let mut pairs = Vec::new();
    for one in a {
        let like = |other: &&mut Option<&'e Explanation>| other.is_some_and(|other| is_same_thing(one, other));
        let other = others.iter_mut().find(like).and_then(Option::take);
        pairs.push((Some(one), other));
    }
    pairs.extend(others.into_iter().flatten().map(|other| (None, Some(other))));
    pairs
}

fn is_same_thing(one: &Explanation, other: &Explanation) -> bool {
    let names = ["code", "month", "what", "fund", "column", "note"];
    // The quota is a share of it on one side only: still the quota.
    let quota =
        [Figure::Quota, Figure::FullQuota, Figure::ForeignCarerShare, Figure::PartMonth, Figure::BelowTransportLevel];
    let approved = [Figure::ApprovedFromItems, Figure::ApprovedStated, Figure::NoPlan];
    let retention = [Figure::Retention, Figure::RetentionStart, Figure::RetentionOpening];
    let within = [Figure::WithinQuota, Figure::WithinAdvance, Figure::OutsideQuota];
    let families = [&quota[..], &approved, &retention, &within];
    let is_akin = families.iter().any(|family| family.contains(&one.rule) && family.contains(&other.rule));
    (one.rule == other.rule || is_akin) && names.iter().all(|name| one.params.get(name) == other.params.get(name))
}
