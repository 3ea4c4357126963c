//! Everything that is due: of occasions that were entered, and of cases.

use crate::book::{Book, Profile};
use crate::client::{ClientDates, client_dates};
use crate::due::{Due, due};
use crate::trigger::Occasion;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::input::Problem;
use ltc_engine::json::{self, At, FromJson, Read};

/// A list of what is due soon goes so many days ahead, unless somebody says otherwise.
const WITHIN_DAYS: u32 = 14;

/// What is worked out: the input of `ltc dates`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DatesInput {
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// The profile, by its id or name; absent: that of the first case's county, else the one for want of another.
    pub profile: Option<String>,
    /// How many days ahead "soon" goes.
    pub within: Option<u32>,
    /// What happened.
    pub occasions: Vec<Occasion>,
    /// Cases whose dates are worked out with it.
    pub cases: Vec<Case>,
    /// The document is a case and nothing else.
    is_case: bool,
}

impl FromJson for DatesInput {
    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let Self { as_of, profile, within, occasions, cases, is_case } = self;
        if at.value.get("client").is_some() {
            let case: Case = at.read()?;
            *as_of = case.as_of;
            cases.push(case);
            *is_case = true;
            return Ok(());
        }
        let names = ["as_of", "profile", "within", "occasions", "cases"];
        at.fields(&names, &mut [as_of, profile, within, occasions, cases])
    }
}

/// Reads occasions and cases, or one case, from JSON text, strictly.
pub fn read_dates(text: &str) -> Result<DatesInput, InputError> {
    json::read(text)
}

/// Everything that is due.
#[derive(Debug, Clone, PartialEq)]
pub struct Agenda<'b> {
    /// By which profile.
    pub profile: &'b Profile,
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// How many days ahead "soon" goes.
    pub within: u32,
    /// What is due, in order of date; what is not known last.
    pub dues: Vec<Due<'b>>,
    /// The clients, in the order of the input.
    pub clients: Vec<ClientDates>,
}

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Gone by.
    Passed,
    /// Today.
    Today,
    /// Within the days asked for.
    Soon,
    /// Later than that.
    Later,
    /// No day is known, or none counts as today.
    Unknown,
}

impl Urgency {
    /// Its name for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Later => "later",
            Self::Unknown => "unknown",
        }
    }
}

impl Agenda<'_> {
    /// Days from today to the day of a duty.
    pub fn days_left(&self, due: &Due<'_>) -> Option<i64> {
        Some((due.day()? - self.as_of?).num_days())
    }

    /// How near it is.
    pub fn urgency(&self, due: &Due<'_>) -> Urgency {
        match self.days_left(due) {
            None => Urgency::Unknown,
            Some(..0) => Urgency::Passed,
            Some(0) => Urgency::Today,
            Some(days) if days <= i64::from(self.within) => Urgency::Soon,
            Some(_) => Urgency::Later,
        }
    }

    /// What is due today or soon, as places in the list.
    pub fn upcoming(&self) -> Vec<usize> {
        let near = |due: &Due<'_>| matches!(self.urgency(due), Urgency::Today | Urgency::Soon);
        self.dues.iter().enumerate().filter(|(_, due)| near(due)).map(|(place, _)| place).collect()
    }
}

/// Works out everything that is due.
pub fn agenda<'b>(basis: &Basis, book: &'b Book, input: &DatesInput) -> Result<Agenda<'b>, InputError> {
    let profile = profile(book, input)?;
    let mut clients = Vec::new();
    for (place, case) in input.cases.iter().enumerate() {
        let dates = client_dates(basis, case, input.as_of).map_err(|mut error| {
            if !input.is_case {
                error.path.insert_str(0, &format!("/cases/{place}"));
            }
            error
        });
        clients.push(dates?);
    }
    let of_cases = clients.iter().flat_map(|client| &client.occasions);
    let occasions = input.occasions.iter().chain(of_cases);
    let mut dues: Vec<Due<'b>> = occasions.flat_map(|occasion| due(basis, book, profile, occasion)).collect();
    dues.sort_by_key(|due| (due.day().is_none(), due.day()));
    Ok(Agenda { profile, as_of: input.as_of, within: input.within.unwrap_or(WITHIN_DAYS), dues, clients })
}

fn profile<'b>(book: &'b Book, input: &DatesInput) -> Result<&'b Profile, InputError> {
    let unknown = |found: &str| {
        let expected = book.profiles.iter().map(|profile| profile.id.clone()).collect();
        InputError::new("/profile", Problem::UnknownValue { expected }).found(found.to_owned())
    };
    if let Some(name) = &input.profile {
        return book.profile(name).ok_or_else(|| unknown(name));
    }
    let county = input.cases.first().and_then(|case| case.client.county.as_deref());
    book.profile_for(county).ok_or_else(|| unknown(""))
}
