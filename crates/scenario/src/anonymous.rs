//! A case without what tells who it is about, so that it can stand in a link or a lesson.
//!
//! Identifiers become letters and numbers (client `A`, units `U1`, workers `W1`), equal ones stay equal.
//! The date of birth becomes January 1st of the year that gives the same age on the reference day: what
//! the rules say on that day stays the same. Free text, addresses, coordinates and plates are left out.

use chrono::{Datelike, NaiveDate};
use ltc_check::identity::is_identity;
use ltc_engine::case::Case;
use ltc_engine::record::ServiceRecord;

/// What stands where the rules want a text but not what it says.
const SOME_NOTE: &str = "…";

/// The day that ages are judged on: the case's own, else the first day of what is shown.
pub fn reference_day(case: &Case) -> Option<NaiveDate> {
    let shown = case.simulate.map(|span| span.from);
    let planned = || case.plans.iter().map(|plan| plan.from.month).min();
    case.as_of.or_else(|| shown.or_else(planned).map(ltc_engine::calendar::Month::first_day))
}

/// The case without identifiers, date of birth and free text. `notes`: the free text was asked for and stays.
pub fn anonymous(case: &Case, notes: bool) -> Case {
    let mut case = case.clone();
    Names::default().case(&mut case, notes);
    case
}

/// January 1st of the year that gives the same age on a day. Without such a day of the year of birth.
fn of_same_age(birth: NaiveDate, on: Option<NaiveDate>) -> NaiveDate {
    let year = on.and_then(|on| Some(on.year() - i32::try_from(on.years_since(birth)?).ok()?)).unwrap_or(birth.year());
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(birth)
}

/// The names that were met, in order; equal ones get the same new one.
#[derive(Default)]
pub(crate) struct Names {
    /// Are well-formed IDs replaced by well-formed ones, since a check looks at them?
    identities: bool,
    clients: Vec<String>,
    units: Vec<String>,
    workers: Vec<String>,
    places: Vec<String>,
}

/// The place of a name among those met; an empty one is none.
fn place(met: &mut Vec<String>, name: &str) -> Option<usize> {
    if name.trim().is_empty() {
        return None;
    }
    Some(met.iter().position(|one| one == name).unwrap_or_else(|| {
        met.push(name.to_owned());
        met.len() - 1
    }))
}

fn numbered(met: &mut Vec<String>, letter: char, name: &mut String) {
    if let Some(place) = place(met, name) {
        *name = format!("{letter}{}", place + 1);
    }
}

/// A made-up ID that is well formed.
fn identity(letter: char, place: usize) -> String {
    let with = |digit: u8| format!("{letter}1{:07}{digit}", place + 1);
    (0..=9).map(with).find(|id| is_identity(id)).unwrap_or_else(|| with(0))
}

impl Names {
    /// A case.
    pub(crate) fn case(&mut self, case: &mut Case, notes: bool) {
        let reference = reference_day(case);
        self.client(&mut case.client.id);
        let births = case.events.iter_mut().filter_map(|event| event.set.birth_date.as_mut());
        for birth in case.client.birth_date.iter_mut().chain(births) {
            *birth = of_same_age(*birth, reference);
        }
        let a_units = case.events.iter_mut().filter_map(|event| event.set.a_unit.as_mut());
        case.client.a_unit.iter_mut().chain(a_units).for_each(|unit| self.unit(unit));
        case.client.referrals.iter_mut().filter_map(|referral| referral.unit.as_mut()).for_each(|unit| self.unit(unit));
        case.allocations.iter_mut().for_each(|allocation| self.unit(&mut allocation.unit));
        case.claimed_surcharges.iter_mut().filter_map(|claimed| claimed.unit.as_mut()).for_each(|unit| self.unit(unit));
        case.workers.iter_mut().for_each(|worker| self.worker(&mut worker.id));
        let managers = case.events.iter_mut().filter_map(|event| event.set.case_manager.as_mut());
        case.client.case_manager.iter_mut().chain(managers).for_each(|manager| self.worker(manager));
        if !notes {
            for adjustment in &mut case.adjustments {
                // That there is none is a finding, so it stays empty.
                if !adjustment.note.trim().is_empty() {
                    SOME_NOTE.clone_into(&mut adjustment.note);
                }
            }
        }
        case.records.iter_mut().for_each(|record| self.record(record, notes));
    }

    /// Names for a check, which looks at the form of IDs.
    pub(crate) fn for_check() -> Self {
        Self { identities: true, ..Self::default() }
    }

    /// `A` to `Z`, then `A2` and so on.
    pub(crate) fn client(&mut self, name: &mut String) {
        let Some(place) = place(&mut self.clients, name) else { return };
        if self.identities && is_identity(name) {
            *name = identity('A', place);
            return;
        }
        let letter = char::from(b'A' + u8::try_from(place % 26).unwrap_or_default());
        let round = place / 26;
        *name = if round == 0 { letter.to_string() } else { format!("{letter}{}", round + 1) };
    }

    pub(crate) fn unit(&mut self, name: &mut String) {
        numbered(&mut self.units, 'U', name);
    }

    pub(crate) fn worker(&mut self, name: &mut String) {
        if self.identities && is_identity(name) {
            if let Some(place) = place(&mut self.workers, name) {
                *name = identity('B', place);
            }
            return;
        }
        numbered(&mut self.workers, 'W', name);
    }

    /// The name of a place.
    pub(crate) fn place(&mut self, name: &mut String) {
        numbered(&mut self.places, 'P', name);
    }

    fn record(&mut self, record: &mut ServiceRecord, notes: bool) {
        record.client.iter_mut().for_each(|client| self.client(client));
        record
            .workers
            .iter_mut()
            .chain(&mut record.driver)
            .chain(&mut record.case_manager)
            .for_each(|worker| self.worker(worker));
        record.unit.iter_mut().chain(&mut record.c_unit).for_each(|unit| self.unit(unit));
        for place in record.origin.iter_mut().chain(&mut record.destination) {
            self.place(place);
        }
        record.id = None;
        record.plate = None;
        (record.origin_lat, record.origin_lng) = (None, None);
        (record.destination_lat, record.destination_lng) = (None, None);
        if !notes {
            record.remark = None;
            record.goal = None;
            record.goal_target = None;
            record.goal_content = None;
            record.goal_suggestion = None;
            record.service_content = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;

    const CASE: &str = r#"{
        "as_of": "2025-03-10",
        "client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "birth_date": "1950-03-11",
            "a_unit": "青松", "case_manager": "B123456780"},
        "plans": [{"from": "2025-03", "items": [{"code": "BA01", "quantity": 1}]}],
        "adjustments": [{"month": "2025-03", "quota_type": "care", "amount": 10, "note": "王先生來電"},
            {"month": "2025-04", "quota_type": "care", "amount": 10, "note": ""}],
        "workers": [{"id": "B123456780", "profession": "care_attendant"}],
        "records": [{"client": "A123456789", "date": "2025-03-03", "code": "BA01", "quantity": 1,
            "workers": ["B123456780", "C1"], "unit": "青松", "id": "77", "remark": "女兒小美", "plate": "ABC-123",
            "origin": "民生路 1 號", "destination": "臺北醫院", "origin_lat": 25.1}]
    }"#;

    #[test]
    fn nothing_that_names_anybody_stays_and_equal_names_stay_equal() {
        let case = anonymous(&read_case(CASE).unwrap(), false);
        let text = serde_json::to_string(&case).unwrap();
        for told in ["A123456789", "B123456780", "青松", "1950-03-11", "王先生", "小美", "ABC", "民生", "77", "25.1"]
        {
            assert!(!text.contains(told), "{told} in {text}");
        }
        let record = case.records.first().unwrap();
        assert_eq!(case.client.id, "A");
        assert_eq!(record.client.as_deref(), Some("A"));
        assert_eq!(record.workers, ["W1", "W2"]);
        assert_eq!(case.client.case_manager.as_deref(), Some("W1"));
        assert_eq!((case.client.a_unit.as_deref(), record.unit.as_deref()), (Some("U1"), Some("U1")));
        assert_eq!(case.adjustments[0].note, "…");
        assert_eq!(case.adjustments[1].note, "", "that it is missing is a finding");
    }

    #[test]
    fn the_age_on_the_reference_day_stays() {
        // The day before the 75th birthday: 74.
        let case = anonymous(&read_case(CASE).unwrap(), false);
        assert_eq!(case.client.birth_date, NaiveDate::from_ymd_opt(1951, 1, 1));
        let birthday = CASE.replace("2025-03-10", "2025-03-11");
        let case = anonymous(&read_case(&birthday).unwrap(), false);
        assert_eq!(case.client.birth_date, NaiveDate::from_ymd_opt(1950, 1, 1));
    }

    #[test]
    fn notes_stay_when_asked_for() {
        let case = anonymous(&read_case(CASE).unwrap(), true);
        assert_eq!(case.records[0].remark.as_deref(), Some("女兒小美"));
        assert_eq!(case.adjustments[0].note, "王先生來電");
    }
}
