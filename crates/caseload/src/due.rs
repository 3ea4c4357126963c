//! When assessments are due: the duties of `ltc_duties` that the board lists.

use crate::view::View;
use chrono::NaiveDate;
use ltc_duties::{Due, Occasion, Previous, Trigger, due_of};
use ltc_engine::finding::SourceRef;

/// An assessment: its day and the level it found, if that is known.
pub(crate) type Assessed = (NaiveDate, Option<u32>);

/// The regular reassessment after the last of the assessments, which stand in order of their days.
pub(crate) fn reassessment<'v>(view: &View<'v>, assessed: &[Assessed]) -> Option<Due<'v>> {
    let (last, level) = *assessed.last()?;
    let before = assessed.len().checked_sub(2).and_then(|place| assessed.get(place)).copied();
    let previous = before.and_then(|(on, level)| level.map(|level| Previous { on, level }));
    let occasion = Occasion { level, previous, ..Occasion::on(Trigger::Assessment, last) };
    owed(view, "reassess-year", &occasion)
}

/// From which day on a client discharged from an ordinary hospital is assessed.
pub(crate) fn discharged_from<'v>(view: &View<'v>, on: NaiveDate) -> Option<Due<'v>> {
    owed(view, "discharge-first", &Occasion::on(Trigger::DischargeGeneral, on))
}

/// By which day.
pub(crate) fn discharged_to<'v>(view: &View<'v>, on: NaiveDate) -> Option<Due<'v>> {
    owed(view, "discharge-four-months", &Occasion::on(Trigger::DischargeGeneral, on))
}

/// The month in which a client discharged from a reablement hospital is assessed.
pub(crate) fn discharged_reablement<'v>(view: &View<'v>, on: NaiveDate) -> Option<Due<'v>> {
    owed(view, "discharge-rehab", &Occasion::on(Trigger::DischargeRehab, on))
}

fn owed<'v>(view: &View<'v>, duty: &str, occasion: &Occasion) -> Option<Due<'v>> {
    let book = &view.terms.duties;
    let profile = book.profile_for(view.case.client.county.as_deref())?;
    due_of(view.standard.basis, profile, book.duty(duty)?, occasion)
}

/// The first day of a duty.
pub(crate) fn opens(due: &Due<'_>) -> Option<NaiveDate> {
    due.chosen.opens.as_ref()?.day
}

/// The last day of a duty.
pub(crate) fn by(due: &Due<'_>) -> Option<NaiveDate> {
    due.chosen.due.as_ref()?.day
}

/// The last day by the reading that ends latest.
pub(crate) fn latest(due: &Due<'_>) -> Option<NaiveDate> {
    due.others.iter().filter_map(|answer| answer.due.as_ref()?.day).max()
}

/// Where a duty's days come from.
pub(crate) fn cite<'d>(due: &'d Due<'_>) -> impl Iterator<Item = SourceRef> + 'd {
    let confidence = Some(due.chosen.confidence);
    due.duty.source.iter().map(move |id| SourceRef { id: id.clone(), confidence })
}
