//! The plan under a new edition. Source: S3-1.1, S3-1.3, S3-2, S3-11.

use crate::view::View;
use crate::{Alert, Caseload, Kind};
use chrono::NaiveDate;
use ltc_engine::basis::{Edition, ListName};
use ltc_engine::calendar::MonthOrDay;
use ltc_engine::case::Referral;
use ltc_engine::ordered::sorted_once;
use ltc_engine::quota::{gone_services, is_drawn_up_before};

/// 尚未核定新制支付計畫: no plan in force, or none drawn up under the edition that needs its own.
pub(crate) fn no_plan_yet(view: &View<'_>, found: &mut Caseload) {
    let plans = &view.case.plans;
    let begins_later = plans.iter().any(|plan| plan.from.first_day() > view.as_of);
    let in_force = view.plan_on(view.as_of).is_some();
    if !in_force && !begins_later {
        let ended = plans.iter().filter_map(|plan| plan.to).map(MonthOrDay::last_day).max();
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
/// flexible service for the code, which it no longer does. The edition is the first that ended one.
pub(crate) fn flexible_service_ends(view: &View<'_>, found: &mut Caseload) {
    let Some(newest) = view.edition(|_| true) else { return };
    let day = view.as_of.max(newest.from);
    let referred = view.case.client.referrals.iter().filter(|one| one.quantity.get() == 0 && is_latest(view, one));
    let referred = referred.map(|one| (one.code.as_str(), one.on));
    let planned = view.plan_on(day).into_iter().flat_map(|(_, plan)| {
        let empty = plan.items.iter().filter(|item| item.quantity.get() == 0);
        empty.map(|item| (item.code.as_str(), plan.from.first_day()))
    });
    let ended = referred.chain(planned).filter_map(|(code, on)| Some((code, ended_by(view, code, on, day)?)));
    let ended: Vec<(&str, &Edition)> = ended.collect();
    let Some(edition) = ended.iter().map(|(_, edition)| *edition).min_by_key(|edition| edition.from) else { return };
    let codes = sorted_once(ended.iter().map(|(code, _)| *code));
    push(view, Kind::FlexibleServiceEnds, edition, &codes, found);
}

/// The edition that ended the flexible service of a code: the first one after `on`, if there is none on `day`.
fn ended_by<'v>(view: &View<'v>, code: &str, on: NaiveDate, day: NaiveDate) -> Option<&'v Edition> {
    let flexible = |on| view.standard.lists(ListName::Flexible, code, on);
    let mut later = view.standard.basis.document().editions.iter().filter(|edition| edition.from > on);
    (flexible(on) && !flexible(day)).then(|| later.find(|edition| !flexible(edition.from))).flatten()
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
