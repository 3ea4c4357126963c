//! Death and closure. Source: S3-11 「個案死亡」; that a closed case must not run on is ours.

use crate::view::View;
use crate::{Caseload, Kind};
use ltc_engine::calendar::Month;
use ltc_engine::quota::plan_days;

/// The client has died, and the case is still open.
pub(crate) fn died(view: &View<'_>, found: &mut Caseload) {
    let client = &view.case.client;
    let is_closed = client.closed_on.is_some_and(|day| day <= view.as_of);
    if let Some(day) = client.died_on.filter(|day| *day <= view.as_of && !is_closed) {
        found.alerts.push(view.alert(Kind::Died, day));
    }
}

/// The case is closed, and a plan or an allocation goes on.
pub(crate) fn closed(view: &View<'_>, found: &mut Caseload) {
    let case = view.case;
    let Some(day) = case.client.closed_on.filter(|day| *day <= view.as_of) else { return };
    let has_plan = plan_days(case).iter().any(|span| span.from <= span.to && span.to > day);
    let has_allocation = case.allocations.iter().any(|one| one.month > Month::of(day) && one.amount.get() > 0);
    let reason = match (has_plan, has_allocation) {
        (true, _) => "plan",
        (false, true) => "allocation",
        (false, false) => return,
    };
    let mut alert = view.alert(Kind::Closed, day);
    alert.params.insert("reason", reason.into());
    found.alerts.push(alert);
}
