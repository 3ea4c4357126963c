//! The plan under a new edition. Source: S3-1.1, S3-1.3, S3-2, S3-11.

use crate::view::View;
use crate::{Alert, Caseload, Kind};
use ltc_engine::basis::{Edition, ListName};
use ltc_engine::case::Referral;
use ltc_engine::ordered::sorted_once;
use ltc_engine::quota::{gone_services, is_drawn_up_before};

/// 尚未核定新制支付計畫: no plan in force, or none drawn up under the edition that needs its own.
pub(crate) fn no_plan_yet(view: &View<'_>, found: &mut Caseload) {
    let plans = &view.case.plans;
    let begins_later = plans.iter().any(|plan| plan.from.first_day() > view.as_of);
    let in_force = view.plan_on(view.as_of).is_some();
    if !in_force && !begins_later {
        let ended = plans.iter().filter_map(|plan| plan.to).map(|to| to.last_day()).max();
        let date = ended.and_then(|day| day.succ_opt()).unwrap_or(view.as_of);
        let reason = if ended.is_some() { "ended" } else { "none" };
        let edition = view.standard.edition_id(view.as_of);
        found.alerts.push(worded(view.alert(Kind::NoPlanYet, date), reason, &edition));
        return;
    }
    // An edition whose plans are approved ahead needs plans of its own.
    let Some(edition) = view.edition(|edition| edition.approvable_from.is_some()) else { return };
    let day = view.as_of.max(edition.from);
    let is_old = |(place, plan)| is_drawn_up_before(view.standard, (place, plan), edition);
    if view.plan_on(day).is_none_or(is_old) {
        let from = edition.approvable_from.unwrap_or(edition.from);
        found.alerts.push(worded(view.due(Kind::NoPlanYet, from, edition.from), "edition", &edition.id));
    }
}

fn worded(mut alert: Alert, reason: &str, edition: &str) -> Alert {
    alert.params.insert("reason", reason.into());
    alert.params.insert("edition", edition.into());
    alert
}

/// 計畫需重新擬定: the plan was drawn up under an earlier edition and holds what this one has not.
pub(crate) fn redraw(view: &View<'_>, found: &mut Caseload) {
    let Some(edition) = view.edition(|_| true) else { return };
    let day = view.as_of.max(edition.from);
    let Some((place, plan)) = view.plan_on(day) else { return };
    let codes = sorted_once(gone_services(view.standard, (place, plan), edition, day));
    push(view, Kind::RedrawPlan, edition, &codes, found);
}

/// 將終止舊基準彈性服務: referred with quantity 0, or in the plan with quantity 0, while that opened a
/// flexible service for the code, which it no longer does.
pub(crate) fn flexible_service_ends(view: &View<'_>, found: &mut Caseload) {
    let Some(edition) = view.edition(|_| true) else { return };
    let day = view.as_of.max(edition.from);
    let flexible = |code: &str, on| view.standard.lists(ListName::Flexible, code, on);
    let referred = view.case.client.referrals.iter().filter(|one| one.quantity.get() == 0 && is_latest(view, one));
    let referred = referred.filter(|one| flexible(&one.code, one.on) && !flexible(&one.code, day));
    let planned = view
        .plan_on(day)
        .into_iter()
        .filter(|(place, plan)| is_drawn_up_before(view.standard, (*place, plan), edition));
    let planned = planned.flat_map(|(_, plan)| {
        let empty = plan.items.iter().filter(|item| item.quantity.get() == 0);
        empty.filter(|item| flexible(&item.code, plan.from.first_day()) && !flexible(&item.code, day))
    });
    let codes = sorted_once(referred.map(|one| one.code.as_str()).chain(planned.map(|item| item.code.as_str())));
    push(view, Kind::FlexibleServiceEnds, edition, &codes, found);
}

/// Has the code not been referred to that unit again?
fn is_latest(view: &View<'_>, one: &Referral) -> bool {
    let again = |other: &&Referral| other.code == one.code && other.unit == one.unit && other.on > one.on;
    !view.case.client.referrals.iter().any(|other| again(&other))
}

fn push(view: &View<'_>, kind: Kind, edition: &Edition, codes: &[&str], found: &mut Caseload) {
    if codes.is_empty() {
        return;
    }
    let mut alert = view.alert(kind, edition.from);
    alert.params.insert("edition", edition.id.as_str().into());
    alert.params.insert("codes", codes.join("、").into());
    found.alerts.push(alert);
}
