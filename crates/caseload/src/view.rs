//! A case as the rules of the alerts see it on a day.

use crate::{Alert, Caseload, Kind, Question, Terms};
use chrono::{Days, NaiveDate};
use ltc_engine::InputError;
use ltc_engine::basis::Edition;
use ltc_engine::case::{Case, Plan};
use ltc_engine::finding::Params;
use ltc_engine::input::Problem;
use ltc_engine::quota::{ClientStates, plan_on};
use ltc_engine::standard::Standard;

/// A case on a day.
pub(crate) struct View<'v> {
    pub(crate) standard: &'v Standard<'v>,
    pub(crate) terms: &'v Terms,
    pub(crate) case: &'v Case,
    place: usize,
    /// The day that counts as today.
    pub(crate) as_of: NaiveDate,
    pub(crate) states: ClientStates,
}

impl<'v> View<'v> {
    /// Refuses a plan of an edition that does not exist.
    pub(crate) fn new(
        standard: &'v Standard<'v>,
        terms: &'v Terms,
        case: &'v Case,
        place: usize,
        as_of: NaiveDate,
    ) -> Result<Self, InputError> {
        for (place, plan) in case.plans.iter().enumerate() {
            let Some(id) = plan.edition.as_deref() else { continue };
            if standard.basis.edition_by_id(id).is_none() {
                let editions = standard.basis.document().editions.iter();
                let expected = editions.map(|edition| edition.id.clone()).collect();
                let error = InputError::new(format!("/plans/{place}/edition"), Problem::UnknownValue { expected });
                return Err(error.found(id));
            }
        }
        Ok(Self { standard, terms, case, place, as_of, states: ClientStates::new(case) })
    }

    /// Has the client died, or is the case closed?
    pub(crate) fn has_ended(&self) -> bool {
        let client = &self.case.client;
        [client.died_on, client.closed_on].into_iter().flatten().any(|day| day <= self.as_of)
    }

    /// The first day from which on something of `day` is worth an alert.
    pub(crate) fn notice(&self, day: NaiveDate) -> NaiveDate {
        day.checked_sub_days(Days::new(self.terms.notice_days.value.into())).unwrap_or(day)
    }

    /// The latest edition whose plans can be drawn up, or that begins soon.
    pub(crate) fn edition(&self, is_meant: impl Fn(&Edition) -> bool) -> Option<&'v Edition> {
        let editions = self.standard.basis.document().editions.iter().rev();
        let is_known = |edition: &&Edition| {
            edition.approvable_from.unwrap_or_else(|| self.notice(edition.from)) <= self.as_of && is_meant(edition)
        };
        editions.into_iter().find(is_known)
    }

    /// The plan in force on a day, with its place.
    pub(crate) fn plan_on(&self, day: NaiveDate) -> Option<(usize, &'v Plan)> {
        plan_on(self.case, day).and_then(|place| Some((place, self.case.plans.get(place)?)))
    }

    /// An alert of this case.
    pub(crate) fn alert(&self, kind: Kind, date: NaiveDate) -> Alert {
        Alert {
            kind,
            case: self.place,
            client: self.case.client.id.clone(),
            date,
            due: None,
            overdue: false,
            params: Params::new(),
            records: Vec::new(),
            source: self.terms.source(kind),
        }
    }

    /// The same with the last day by which it has to be done.
    pub(crate) fn due(&self, kind: Kind, date: NaiveDate, due: NaiveDate) -> Alert {
        Alert { due: Some(due), overdue: due < self.as_of, ..self.alert(kind, date) }
    }

    /// Notes that a fact is missing.
    pub(crate) fn ask(&self, kind: Kind, missing: &'static str, found: &mut Caseload) {
        found.questions.push(Question { kind, case: self.place, client: self.case.client.id.clone(), missing });
    }
}

/// The day on which a plan was drawn up: of its approval, else its first.
pub(crate) fn drawn_up_on(plan: &Plan) -> NaiveDate {
    plan.approved_on.unwrap_or(plan.from.first_day())
}
