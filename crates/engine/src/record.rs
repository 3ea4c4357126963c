//! Service records and workers as they stand in a JSON case.

use crate::input::Bounded;
use crate::write::{input, input_words};
use chrono::NaiveDate;
use serde::Serialize;

/// Somebody who serves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Worker {
    /// Identifier.
    pub id: String,
    /// Profession.
    pub profession: Option<Profession>,
    /// Trainings that matter to the rules.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub trainings: Vec<Training>,
}

input!(Worker { id, profession, trainings });

/// Professions that rules ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Profession {
    CareAttendant,
    Nurse,
    Physician,
    PhysicalTherapist,
    OccupationalTherapist,
    SpeechTherapist,
    RespiratoryTherapist,
    Psychologist,
    Pharmacist,
    Dietitian,
    SocialWorker,
    Driver,
    Other,
}

input_words!(Profession { CareAttendant = "care_attendant", Nurse = "nurse", Physician = "physician", PhysicalTherapist = "physical_therapist", OccupationalTherapist = "occupational_therapist", SpeechTherapist = "speech_therapist", RespiratoryTherapist = "respiratory_therapist", Psychologist = "psychologist", Pharmacist = "pharmacist", Dietitian = "dietitian", SocialWorker = "social_worker", Driver = "driver", Other = "other" });

/// A training that was completed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Training {
    /// Which.
    pub kind: TrainingKind,
    /// Valid from this day; absent: always.
    pub from: Option<NaiveDate>,
}

input!(Training { kind, from });

/// Trainings that rules ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum TrainingKind {
    Disability,
    Dementia,
    Ba08,
    Ba17,
    DeviceAssessorA,
}

input_words!(TrainingKind { Disability = "disability", Dementia = "dementia", Ba08 = "ba08", Ba17 = "ba17", DeviceAssessorA = "device_assessor_a" });

/// One row of what was done. Dates and times stay text here: a malformed one is a finding on a
/// kept row, not a refusal of the file.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
#[allow(missing_docs, reason = "the columns of the official workbook; see docs")]
pub struct ServiceRecord {
    pub client: Option<String>,
    pub date: Option<String>,
    pub end_date: Option<String>,
    pub code: Option<String>,
    pub fee_type: Option<i64>,
    pub quantity: Option<i64>,
    pub unit_price: Option<i64>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub workers: Vec<String>,
    pub unit: Option<String>,
    pub id: Option<String>,
    pub remark: Option<String>,
    pub apply_aa03: Option<bool>,
    pub apply_aa09: Option<bool>,
    pub aa10_status: Option<Bounded<0, 3>>,
    pub missed_visit: Option<bool>,
    pub last_service: Option<bool>,
    pub goal_status: Option<i64>,
    pub goal: Option<String>,
    pub goal_target: Option<String>,
    pub goal_content: Option<String>,
    pub goal_suggestion: Option<String>,
    pub meal: Option<i64>,
    pub origin: Option<String>,
    pub destination: Option<String>,
    pub origin_lat: Option<f64>,
    pub origin_lng: Option<f64>,
    pub destination_lat: Option<f64>,
    pub destination_lng: Option<f64>,
    pub mileage_km: Option<f64>,
    pub plate: Option<String>,
    pub driver: Option<String>,
    pub bd03_type: Option<i64>,
    pub c_unit: Option<String>,
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub service_items: Vec<i64>,
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub service_targets: Vec<i64>,
    pub service_content: Option<String>,
    /// The A unit's case manager, of AA01 and AA02.
    pub case_manager: Option<String>,
}

input!(ServiceRecord {
    client always,
    date always,
    end_date,
    code always,
    fee_type,
    quantity always,
    unit_price,
    start,
    end,
    workers always,
    unit,
    id,
    remark,
    apply_aa03,
    apply_aa09,
    aa10_status,
    missed_visit,
    last_service,
    goal_status,
    goal,
    goal_target,
    goal_content,
    goal_suggestion,
    meal,
    origin,
    destination,
    origin_lat,
    origin_lng,
    destination_lat,
    destination_lng,
    mileage_km,
    plate,
    driver,
    bd03_type,
    c_unit,
    service_items,
    service_targets,
    service_content,
    case_manager
});
