//! Changes of the household that the plan does not know yet. Source: S3-11 「已聘外籍看護工」
//! 「福利身分別異動」; what a foreign carer changes: regulation article 10.

use crate::view::{View, drawn_up_on};
use crate::{Caseload, Kind};
use chrono::NaiveDate;
use ltc_engine::case::{Event, WelfareClass};

/// A foreign carer is employed, and the plan in force was not drawn up for such a household.
pub(crate) fn foreign_carer(view: &View<'_>, found: &mut Caseload) {
    let Some((_, plan)) = view.plan_on(view.as_of) else { return };
    if view.states.on(view.as_of, view.case).foreign_carer != Some(true) || plan.foreign_carer == Some(true) {
        return;
    }
    let date = match (employed_on(view), plan.foreign_carer) {
        (Some(day), Some(false)) => day,
        (Some(day), _) if drawn_up_on(plan) < day => day,
        (None, Some(false)) => plan.from.first_day(),
        _ => return,
    };
    let mut alert = view.alert(Kind::ForeignCarer, date);
    let terms = &view.standard.basis.document().foreign_carer.terms;
    if let Some(terms) = view.standard.at(terms, view.as_of) {
        alert.params.insert("share", i64::from(terms.value.share_percent).into());
        alert.params.insert("codes", terms.value.may_buy.join("、").into());
    }
    found.alerts.push(alert);
}

/// The day from which on one is employed; none: from the beginning of the case.
fn employed_on(view: &View<'_>) -> Option<NaiveDate> {
    let mut since = None;
    let mut is_employed = view.case.client.foreign_carer == Some(true);
    for event in past(view) {
        match event.set.foreign_carer {
            Some(true) if !is_employed => (is_employed, since) = (true, Some(event.on)),
            Some(false) => (is_employed, since) = (false, None),
            _ => {}
        }
    }
    since
}

/// The copayment class has changed since the plan was drawn up.
pub(crate) fn welfare_class(view: &View<'_>, found: &mut Caseload) {
    let mut class = view.case.client.welfare_class;
    let mut last = None;
    for event in past(view) {
        if let Some(next) = event.set.welfare_class.filter(|next| *next != class) {
            last = Some((event.on, class, next));
            class = next;
        }
    }
    let Some((date, before, after)) = last else { return };
    if view.plan_on(view.as_of).is_some_and(|(_, plan)| drawn_up_on(plan) >= date) {
        return;
    }
    let mut alert = view.alert(Kind::WelfareClass, date);
    alert.params.insert("before", name(before).into());
    alert.params.insert("after", name(after).into());
    found.alerts.push(alert);
}

/// Events up to today, in order of their days.
fn past<'v>(view: &View<'v>) -> Vec<&'v Event> {
    let mut events: Vec<&Event> = view.case.events.iter().filter(|event| event.on <= view.as_of).collect();
    events.sort_by_key(|event| event.on);
    events
}

fn name(class: WelfareClass) -> &'static str {
    match class {
        WelfareClass::LowIncome => "low_income",
        WelfareClass::MidLowIncome => "mid_low_income",
        WelfareClass::General => "general",
    }
}
