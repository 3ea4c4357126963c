//! The duties and the county profiles, as data.

use crate::duty::{Duty, Reading};
use ltc_engine::InputError;
use ltc_engine::basis::SourceId;
use ltc_engine::input::Problem;
use ltc_engine::json;
use ltc_engine::json_fields;
use ltc_engine::text::Text;

/// Duties, by theme. Every file of `basis/duties` stands here.
const DUTIES: &[&str] = &[
    include_str!("../../../basis/duties/referral.json"),
    include_str!("../../../basis/duties/change.json"),
    include_str!("../../../basis/duties/claim.json"),
    include_str!("../../../basis/duties/assessment.json"),
    include_str!("../../../basis/duties/reablement.json"),
    include_str!("../../../basis/duties/contract.json"),
    include_str!("../../../basis/duties/doctor.json"),
];

/// Profiles, the one for want of another first. Every file of `basis/duties/profiles` stands here.
const PROFILES: &[&str] = &[
    include_str!("../../../basis/duties/profiles/default.json"),
    include_str!("../../../basis/duties/profiles/xinzhuang.json"),
    include_str!("../../../basis/duties/profiles/taitung.json"),
    include_str!("../../../basis/duties/profiles/taoyuan.json"),
];

/// Everything that is known about duties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// The duties, by theme.
    pub duties: Vec<Duty>,
    /// The profiles; the first holds where none is chosen.
    pub profiles: Vec<Profile>,
}

/// What holds in a county or with an A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name for programs.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What a reader should know.
    pub note: Option<Text>,
    /// Counties that it is for, by their official names.
    pub counties: Vec<String>,
    /// References into the register of sources.
    pub source: Vec<SourceId>,
    /// Duties that are owed here beside those that are owed everywhere.
    pub duties: Vec<String>,
    /// Readings taken here instead of a duty's first.
    pub readings: Vec<ReadingChoice>,
}

json_fields!(Profile { id, name, note, counties, source, duties, readings });

/// How a duty is counted under a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingChoice {
    /// The duty.
    pub duty: String,
    /// Its reading.
    pub reading: String,
}

json_fields!(ReadingChoice { duty, reading });

impl Book {
    /// What is built in.
    pub fn embedded() -> Result<Self, InputError> {
        let mut book = Self { duties: Vec::new(), profiles: Vec::new() };
        for text in DUTIES {
            book.duties.extend(json::read::<Vec<Duty>>(text)?);
        }
        for text in PROFILES {
            book.add_profile(text)?;
        }
        Ok(book)
    }

    /// Adds a profile from its document; one of the same id is replaced. Duties and readings that
    /// do not exist are refused.
    pub fn add_profile(&mut self, text: &str) -> Result<&Profile, InputError> {
        let profile: Profile = json::read(text)?;
        for (place, id) in profile.duties.iter().enumerate() {
            if self.duty(id).is_none() {
                let expected = self.duties.iter().map(|duty| duty.id.clone()).collect();
                return Err(unknown(format!("/duties/{place}"), id, expected));
            }
        }
        for (place, choice) in profile.readings.iter().enumerate() {
            let Some(duty) = self.duty(&choice.duty) else {
                let expected = self.duties.iter().map(|duty| duty.id.clone()).collect();
                return Err(unknown(format!("/readings/{place}/duty"), &choice.duty, expected));
            };
            if !duty.readings.iter().any(|reading| reading.id == choice.reading) {
                let expected = duty.readings.iter().map(|reading| reading.id.clone()).collect();
                return Err(unknown(format!("/readings/{place}/reading"), &choice.reading, expected));
            }
        }
        self.profiles.retain(|known| known.id != profile.id);
        self.profiles.push(profile);
        self.profiles.last().ok_or_else(|| InputError::new("", Problem::EmptyList))
    }

    /// A duty by its id.
    pub fn duty(&self, id: &str) -> Option<&Duty> {
        self.duties.iter().find(|duty| duty.id == id)
    }

    /// A profile by its id, its name in either language, or one of its counties.
    pub fn profile(&self, name: &str) -> Option<&Profile> {
        let is_called =
            |profile: &&Profile| [&profile.id, &profile.name.zh, &profile.name.en].contains(&&name.to_owned());
        let by_name = self.profiles.iter().find(is_called);
        by_name.or_else(|| self.profiles.iter().find(|profile| profile.counties.iter().any(|county| county == name)))
    }

    /// The profile where none is chosen: that of the county, if it is known and has one.
    pub fn profile_for(&self, county: Option<&str>) -> Option<&Profile> {
        county.and_then(|county| self.profile(county)).or(self.profiles.first())
    }
}

impl Profile {
    /// Is the duty owed here?
    pub fn has(&self, duty: &Duty) -> bool {
        duty.everywhere || self.duties.contains(&duty.id)
    }

    /// The reading that is taken here, if the profile says so.
    pub fn reading_of<'b>(&self, duty: &'b Duty) -> Option<&'b Reading> {
        let choice = self.readings.iter().find(|choice| choice.duty == duty.id)?;
        duty.readings.iter().find(|reading| reading.id == choice.reading)
    }
}

fn unknown(path: String, found: &str, expected: Vec<String>) -> InputError {
    InputError::new(path, Problem::UnknownValue { expected }).found(found.to_owned())
}
