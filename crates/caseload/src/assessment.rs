//! Assessments that are due. Source: S3-11, S3-12.6, S4-R1.

use crate::due::{self, Assessed};
use crate::view::{View, drawn_up_on};
use crate::{Caseload, Kind};
use chrono::NaiveDate;
use ltc_engine::basis::Confidence;
use ltc_engine::calendar::Month;
use ltc_engine::finding::SourceRef;

/// 待複評個案: the regular reassessment, from some days before it is due.
pub(crate) fn reassessment(view: &View<'_>, found: &mut Caseload) {
    let known = assessed(view);
    // The day of the first assessment is no fact of a case; the first plan cannot have come before it.
    let assumed = view.case.plans.iter().map(drawn_up_on).min().filter(|_| known.is_empty());
    let days: Vec<Assessed> =
        if known.is_empty() { assumed.map(|day| (day, None)).into_iter().collect() } else { known };
    let Some((due, (last, _))) = due::reassessment(view, &days).zip(days.last().copied()) else {
        return view.ask(Kind::ReassessmentDue, "/events", found);
    };
    let Some(by) = due::by(&due).filter(|by| view.notice(*by) <= view.as_of) else { return };
    let mut alert = view.due(Kind::ReassessmentDue, view.notice(by), by);
    alert.params.insert("last", last.into());
    let months = due.chosen.reading.due.as_ref().map_or(0, |count| count.number);
    alert.params.insert("months", i64::from(months).into());
    alert.params.insert("reason", if assumed.is_some() { "first-plan" } else { "last" }.into());
    let sure = |one: SourceRef| SourceRef {
        confidence: assumed.map_or(one.confidence, |_| Some(Confidence::Inferred)),
        ..one
    };
    alert.source.extend(due::cite(&due).map(sure));
    found.alerts.push(alert);
}

/// 出院滿月個案應評估, 出院滿3月個案應評估（復能）. Who has an advance was in a reablement hospital.
pub(crate) fn discharged(view: &View<'_>, found: &mut Caseload) {
    match (&view.case.advance, view.case.client.discharged_on) {
        (Some(advance), on) => reablement(view, on.map_or(advance.discharge, Month::of), on, found),
        (None, Some(on)) => ordinary(view, on, found),
        (None, None) => {}
    }
}

fn ordinary(view: &View<'_>, on: NaiveDate, found: &mut Caseload) {
    let (first, last) = (due::discharged_from(view, on), due::discharged_to(view, on));
    let Some((first, last)) = first.zip(last) else { return };
    let Some((from, to)) = due::opens(&first).zip(due::by(&last)) else { return };
    if from > view.as_of || assessed(view).iter().any(|(day, _)| *day >= from) {
        return;
    }
    let mut alert = view.due(Kind::DischargedAMonth, from, to);
    alert.params.insert("discharged", on.into());
    alert.source.extend(due::cite(&first).chain(due::cite(&last)));
    found.alerts.push(alert);
}

/// One may ask for it earlier: any reassessment after discharge will do.
fn reablement(view: &View<'_>, month: Month, on: Option<NaiveDate>, found: &mut Caseload) {
    let Some(due) = due::discharged_reablement(view, on.unwrap_or(month.first_day())) else { return };
    let Some((from, to)) = due::opens(&due).zip(due::by(&due)) else { return };
    let after = on.unwrap_or(month.last_day());
    if from > view.as_of || assessed(view).iter().any(|(day, _)| *day > after) {
        return;
    }
    let mut alert = view.due(Kind::DischargedThreeMonths, from, to);
    match on {
        Some(on) => {
            alert.params.insert("discharged", on.into());
            if let Some(latest) = due::latest(&due) {
                alert.params.insert("latest", latest.into());
            }
        }
        None => alert.params.insert("discharged", month.into()),
    }
    alert.source.extend(due::cite(&due));
    found.alerts.push(alert);
}

/// Assessments of the case up to today, in order of their days.
fn assessed(view: &View<'_>) -> Vec<Assessed> {
    let level = |level: ltc_engine::case::Level| u32::try_from(level.get()).ok();
    let events = view.case.events.iter().filter(|event| event.on <= view.as_of);
    let mut days: Vec<Assessed> =
        events.filter_map(|event| event.set.cms_level.map(|found| (event.on, level(found)))).collect();
    days.sort_by_key(|(day, _)| *day);
    days
}
