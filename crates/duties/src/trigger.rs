//! What sets duties off.

use chrono::NaiveDate;
use ltc_engine::json_fields;

macro_rules! triggers {
    ($($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)?) => {
        /// A kind of occasion that sets duties off.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Trigger { $($(#[$doc])* $name),+ }

        ltc_engine::json_words!(Trigger { $($name = $word),+ });

        impl Trigger {
            /// All kinds, in the order in which a case goes through them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name for programs.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }

            /// The kind of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($word => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

triggers! {
    /// Somebody applies for long-term care.
    Application = "application",
    /// A client is assessed (or reassessed).
    Assessment = "assessment",
    /// A client leaves a general hospital.
    DischargeGeneral = "discharge_general",
    /// A client leaves a hospital of the reablement plan.
    DischargeRehab = "discharge_rehab",
    /// The centre assigns a case to an A unit, or passes it on.
    Assigned = "assigned",
    /// An A unit refers a client to a B unit.
    Referral = "referral",
    /// The same, urgently or for a temporary need.
    UrgentReferral = "urgent_referral",
    /// An A unit refers a client for professional services (C).
    CReferral = "c_referral",
    /// The A unit has asked units for their capacity.
    CapacityCheck = "capacity_check",
    /// A fixed need changes on that day.
    PlannedChange = "planned_change",
    /// A B service was given for a temporary need.
    TemporaryService = "temporary_service",
    /// Home respite is booked for that day.
    RespiteBooking = "respite_booking",
    /// The case manager receives a change notice.
    NoticeReceived = "notice_received",
    /// Services are given in the month of that day.
    ServiceMonth = "service_month",
    /// Sessions of a professional service; the day is that of the first.
    CSessions = "c_sessions",
    /// A problem with a unit's service was found.
    ProblemFound = "problem_found",
    /// A unit's service for a client ends because it can serve no longer.
    ServiceEnd = "service_end",
    /// The contract of an A unit ends.
    ContractEnd = "contract_end",
    /// The bureau has terminated the contract: the end that it has notified.
    TerminationNotified = "termination_notified",
    /// A physician is assigned.
    DoctorAssigned = "doctor_assigned",
    /// The physician's opinion is uploaded.
    DoctorUploaded = "doctor_uploaded",
}

/// Something that happened or will happen on a day, with what its duties depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// What.
    pub trigger: Trigger,
    /// When; for [`Trigger::CSessions`] the first session.
    pub on: NaiveDate,
    /// Whom or what it concerns, for lists: a case's name. Never needed.
    pub subject: Option<String>,
    /// Cases that the unit manages.
    pub caseload: Option<u32>,
    /// The level assessed.
    pub level: Option<u32>,
    /// The assessment before.
    pub previous: Option<Previous>,
    /// Further sessions, in any order.
    pub sessions: Vec<NaiveDate>,
}

json_fields!(Occasion { trigger, on, subject, caseload, level, previous, sessions });

impl Occasion {
    /// An occasion of which nothing else is known.
    pub fn on(trigger: Trigger, on: NaiveDate) -> Self {
        Self { trigger, on, subject: None, caseload: None, level: None, previous: None, sessions: Vec::new() }
    }

    /// All sessions with the first, in order of date; one a day.
    pub(crate) fn all_sessions(&self) -> Vec<NaiveDate> {
        let mut all: Vec<NaiveDate> = std::iter::once(self.on).chain(self.sessions.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// An assessment before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Previous {
    /// When.
    pub on: NaiveDate,
    /// The level assessed.
    pub level: u32,
}

json_fields!(Previous { on, level });
