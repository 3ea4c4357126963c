//! Alerts: what several cases opened together ask for, as the board of the official system lists it
//! (S3-1.3, S3-11) — and a few that it does not count but the sources demand (S3-12.5).
//!
//! Pure: the day comes from outside, results are ids, days and numbers; words are the report's.

mod alert;
mod assessment;
mod due;
mod emergency;
mod ends;
mod household;
mod plan;
mod reablement;
mod terms;
mod view;

pub use alert::{Alert, Group, Kind, Question};
pub use terms::{KindTerms, Terms, Valued};

use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::standard::Standard;
use view::View;

/// What a caseload asks for on a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Caseload {
    /// In order of kind, day and client.
    pub alerts: Vec<Alert>,
    /// What could not be judged because a case does not say enough; in the same order.
    pub questions: Vec<Question>,
}

impl Caseload {
    /// Puts alerts and questions into the order of a list.
    pub fn sort(&mut self) {
        self.alerts.sort_by(|one, other| one.order().cmp(&other.order()));
        self.questions.sort_by(|one, other| one.order().cmp(&other.order()));
    }

    /// How many alerts of a kind there are: one for each case.
    pub fn count(&self, kind: Kind) -> usize {
        self.alerts.iter().filter(|alert| alert.kind == kind).count()
    }
}

/// What is asked: cases and the day that counts as today.
#[derive(Debug, Default)]
pub struct CaseloadInput {
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// The cases.
    pub cases: Vec<Case>,
}

ltc_engine::json_fields!(CaseloadInput { as_of, cases });

/// What the cases ask for on `as_of`. The order of the cases does not matter, but for their places.
///
/// # Errors
/// A case with a policy or an edition that does not exist; the path begins with the case's place.
pub fn alerts(basis: &Basis, terms: &Terms, cases: &[Case], as_of: NaiveDate) -> Result<Caseload, InputError> {
    let mut all = Caseload::default();
    for (place, case) in cases.iter().enumerate() {
        let one = alerts_of(basis, terms, case, place, as_of).map_err(|mut error| {
            error.path.insert_str(0, &format!("/cases/{place}"));
            error
        })?;
        all.alerts.extend(one.alerts);
        all.questions.extend(one.questions);
    }
    all.sort();
    Ok(all)
}

/// What one case asks for; `place`: where it stands among those opened.
///
/// # Errors
/// A policy or an edition that does not exist.
pub fn alerts_of(
    basis: &Basis,
    terms: &Terms,
    case: &Case,
    place: usize,
    as_of: NaiveDate,
) -> Result<Caseload, InputError> {
    let standard = Standard::with_policies(basis, &case.policies)?;
    let view = View::new(&standard, terms, case, place, as_of)?;
    let mut found = Caseload::default();
    ends::died(&view, &mut found);
    ends::closed(&view, &mut found);
    emergency::awaiting(&view, &mut found);
    // A case that has ended asks for nothing of what follows.
    if view.has_ended() {
        return Ok(found);
    }
    plan::no_plan_yet(&view, &mut found);
    plan::redraw(&view, &mut found);
    plan::flexible_service_ends(&view, &mut found);
    assessment::reassessment(&view, &mut found);
    assessment::discharged(&view, &mut found);
    reablement::locked(&view, &mut found);
    household::foreign_carer(&view, &mut found);
    household::welfare_class(&view, &mut found);
    Ok(found)
}
