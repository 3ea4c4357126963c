//! Reablement after the transfer to the care management centre. Source: S3-12.5
//! 「無法異動『復能項目、額度』」.

use crate::view::{View, drawn_up_on};
use crate::{Caseload, Kind};
use chrono::NaiveDate;
use ltc_engine::basis::AdvanceTerms;
use ltc_engine::case::{AdvanceIn, ItemFund, Plan};
use ltc_engine::ordered::sorted_once;

/// Items and quota paid by the advance are locked from the transfer to the end of their window; worse,
/// they were changed after it.
pub(crate) fn locked(view: &View<'_>, found: &mut Caseload) {
    let Some(advance) = &view.case.advance else { return };
    let Some(until) = window_end(view, advance).filter(|until| view.as_of <= *until) else { return };
    let Some(on) = advance.transferred_on else {
        if advance.discharge.first_day() <= view.as_of {
            view.ask(Kind::ReablementLocked, "/advance/transferred_on", found);
        }
        return;
    };
    if on > view.as_of {
        return;
    }
    let mut alert = view.alert(Kind::ReablementLocked, on);
    let reason = if is_changed_after(view, on) { "changed" } else { "locked" };
    alert.params.insert("reason", reason.into());
    alert.params.insert("until", until.into());
    found.alerts.push(alert);
}

/// The last day on which the advance may be used.
fn window_end(view: &View<'_>, advance: &AdvanceIn) -> Option<NaiveDate> {
    let terms = &view.standard.basis.document().advance.terms;
    let AdvanceTerms { window_months, .. } = view.standard.at(terms, advance.start.first_day())?.value;
    Some(advance.start.plus(window_months.saturating_sub(1)).last_day())
}

/// Does a plan drawn up after the transfer hold other reablement than the one before it?
fn is_changed_after(view: &View<'_>, on: NaiveDate) -> bool {
    let (before, after): (Vec<&Plan>, Vec<&Plan>) = view.case.plans.iter().partition(|plan| drawn_up_on(plan) <= on);
    let Some(before) = before.iter().max_by_key(|plan| drawn_up_on(plan)).map(|plan| items(plan)) else {
        return false;
    };
    after.iter().any(|plan| items(plan) != before)
}

/// What the advance pays in a plan.
fn items(plan: &Plan) -> Vec<(&str, i64)> {
    let of_advance = plan.items.iter().filter(|item| item.fund == Some(ItemFund::Advance));
    sorted_once(of_advance.map(|item| (item.code.as_str(), item.quantity.get())))
}
