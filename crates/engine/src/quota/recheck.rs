//! Plans that run into a new edition: which have to be drawn up again. Source: S3-1.3, S3-2.

use super::plan::{edition_of, plan_of};
use crate::basis::{Edition, ListName, Period};
use crate::calendar::Month;
use crate::case::{Case, Plan};
use crate::finding::Params;
use crate::ordered::sorted_once;
use crate::simulation::{Suggestion, SuggestionKind};
use crate::standard::Standard;
use chrono::NaiveDate;

/// For every edition that begins between `start` and `last`: does the plan of that month still fit?
pub(crate) fn recheck(standard: &Standard<'_>, case: &Case, (start, last): (Month, Month)) -> Vec<Suggestion> {
    let mut suggestions = Vec::new();
    if standard.is_fixed() {
        return suggestions;
    }
    for edition in &standard.basis.document().editions {
        let month = Month::of(edition.from);
        let Some(before) = edition.from.pred_opt().filter(|_| start < month && month <= last) else { continue };
        let suggest = |kind, plan: Option<usize>, codes: &[&str]| {
            let mut params =
                Params::from([("edition", edition.id.as_str().into()), ("codes", codes.join("、").into())]);
            if let Some(plan) = plan.and_then(|plan| i64::try_from(plan).ok()) {
                params.insert("plan", plan.into());
            }
            Suggestion { kind, month: Some(month), quota_type: None, amount: None, params }
        };
        if let Some((place, plan)) = plan_of(case, month).and_then(|place| Some((place, case.plans.get(place)?))) {
            let codes = gone_services(standard, (place, plan), edition, edition.from);
            if !codes.is_empty() {
                suggestions.push(suggest(SuggestionKind::RedrawPlan, Some(place), &codes));
            }
        }
        let flexible = case.client.referrals.iter().filter(|one| one.quantity.get() == 0 && one.on < edition.from);
        let ending = flexible
            .map(|one| one.code.as_str())
            .filter(|code| standard.basis.on_list(ListName::Flexible, code, before))
            .filter(|code| !standard.basis.on_list(ListName::Flexible, code, edition.from));
        let ending = sorted_once(ending);
        if !ending.is_empty() {
            suggestions.push(suggest(SuggestionKind::FlexibleServiceEnds, None, &ending));
        }
    }
    suggestions
}

/// Was the plan, which stands at this place of the case, drawn up under an edition before this one?
pub fn is_drawn_up_before(standard: &Standard<'_>, (place, plan): (usize, &Plan), edition: &Edition) -> bool {
    let drawn_up = edition_of(standard, plan, place).ok().flatten();
    drawn_up.is_some_and(|drawn_up| drawn_up.from < edition.from)
}

/// Services of a plan that was drawn up before an edition and that are no longer in force on `day`.
pub fn gone_services<'c>(
    standard: &Standard<'_>,
    (place, plan): (usize, &'c Plan),
    edition: &Edition,
    day: NaiveDate,
) -> Vec<&'c str> {
    if !is_drawn_up_before(standard, (place, plan), edition) {
        return Vec::new();
    }
    let is_gone = |code: &&str| standard.basis.code(code).is_some_and(|code| code.on(day) == Period::Outside);
    plan.items.iter().map(|item| item.code.as_str()).filter(is_gone).collect()
}
