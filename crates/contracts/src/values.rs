//! What the tools rest on, from `basis/contracts/`: read strictly, once.

use crate::agreement_points::Violation;
use crate::fleet::Area;
use crate::load::Role;
use crate::rotation::{Criterion, Profile};
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::basis::Confidence;
use ltc_engine::json::{self, FromJson};
use ltc_engine::json_fields;
use ltc_engine::text::Text;
use serde::Serialize;
use std::sync::OnceLock;

/// Sources and confidence of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cite {
    /// Ids of the register, or of `basis/contracts/sources.json`.
    pub source: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A struct that stands in the data like this.
macro_rules! data {
    ($($(#[$doc:meta])* $Name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone)]
            #[allow(missing_docs, reason = "the tool of the name says what it does with them")]
            pub struct $Name { $(pub $field: $type),+ }
            json_fields!($Name { $($field),+ });
        )+
    };
}

json_fields!(Cite { source, confidence });

data! {
    /// `points.json`.
    Points { agreement: AgreementPoints, case_management: CaseManagementPoints, home_care: HomeCarePoints }
    /// Points of units with a cooperation agreement.
    AgreementPoints {
        stop_months: u32, no_agreement_points: i64, cited: Cite, inferred: Cite, violations: Vec<ViolationPoints>,
    }
    /// Points of a violation, each time; is it one that the records show?
    ViolationPoints { violation: Violation, points: i64, seen_in_records: bool }
    /// Points of A units.
    CaseManagementPoints { least: i64, most: i64, ladder: Vec<Rung>, cited: Cite, faults_cited: Cite, inferred: Cite }
    /// What a number of points leads to; the deduction is in points of the next evaluation.
    Rung { points: i64, stop_months: u32, deduction: Option<i64>, no_renewal: bool }
    /// Points of home-care units.
    HomeCarePoints {
        from: NaiveDate, least: i64, most: i64, points_for_a_stop: i64, stop_months: u32, window_years: u32,
        window_points: i64, years_in_a_row: u32, points_of_a_year: i64, cited: Cite, faults_cited: Cite, inferred: Cite,
    }
    /// `audit.json`.
    Audit { sampling: Sampling, related_share: RelatedShare, load: Load, pause: Pause, assessments: Assessments }
    /// Sample of a system audit, in percent of the cases.
    Sampling { percent: i64, related_percent: i64, top: i64, cited: Cite, inferred: Cite }
    /// The share of new cases that may go to related units, in percent.
    RelatedShare { percent: i64, cited: Cite, inferred: Cite }
    /// How many cases one person looks after.
    Load { roles: Vec<RoleLoad>, inferred: Cite }
    /// The same of one role.
    RoleLoad { role: Role, cases: i64, cited: Cite }
    /// How long an A unit may pause in all.
    Pause { months: u32, days_of_a_month: i64, cited: Cite, inferred: Cite }
    /// What is odd about assessments.
    Assessments { days: i64, a_day: i64, cited: Cite, inferred: Cite }
    /// `dispatch.json`.
    Dispatch { profiles: Vec<DispatchProfile>, reassignment: Reassignment }
    /// The order of dispatch of a county or unit; `other`: the order in which the text can be read too.
    DispatchProfile {
        profile: Profile, criteria: Vec<Criterion>, other: Vec<Criterion>, agreement: bool, cited: Cite, inferred: Cite,
    }
    /// What reassignment rests on.
    Reassignment { cited: Cite, handover_cited: Cite, points_cited: Cite }
    /// `contract.json`.
    Contract { recontract: Recontract, inspection: Inspection }
    /// Bars after termination, in years; the numbers in the clause that lead to them.
    Recontract { same_years: u32, new_years: u32, clause_from: i64, clause_to: i64, cited: Cite, inferred: Cite }
    /// The inspection sheet.
    Inspection { cited: Cite, items: Vec<InspectionItem> }
    /// One of its items.
    InspectionItem { number: i64, indicators: Vec<String>, title: Text }
    /// `service.json`.
    Service { fleet: Fleet, extended_care: ExtendedCare }
    /// Minimum performance of a fleet; trips of each vehicle on each working day, average loaded kilometres.
    Fleet { areas: Vec<AreaTrips>, kilometres: i64, ladder: Vec<FleetRung>, cited: Cite, inferred: Cite }
    /// Trips in one kind of area.
    AreaTrips { area: Area, trips: i64 }
    /// From this percentage of what is required on, this percentage is paid.
    FleetRung { from: i64, percent: i64 }
    /// Extended day care; the rate is in NT$ an hour.
    ExtendedCare {
        full_day_hours: i64, half_day_hours: i64, starts_at: String, rate: i64, cited: Cite, inferred: Cite,
    }
}

/// Reads a part once. Its text is compiled in; a test reads all of them.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $Type:ident = $file:literal) => {
        $(#[$doc])*
        pub fn $name() -> Result<&'static $Type, InputError> {
            static READ: OnceLock<Result<$Type, InputError>> = OnceLock::new();
            READ.get_or_init(|| read(include_str!(concat!("../../../basis/contracts/", $file)))).as_ref().map_err(Clone::clone)
        }
    };
}

fn read<T: FromJson>(text: &str) -> Result<T, InputError> {
    json::read(text)
}

part!(
    /// Points and suspension.
    points: Points = "points.json"
);
part!(
    /// Samples, shares, loads.
    audit: Audit = "audit.json"
);
part!(
    /// Order of dispatch, reassignment.
    dispatch: Dispatch = "dispatch.json"
);
part!(
    /// Contracts and inspections.
    contract: Contract = "contract.json"
);
part!(
    /// Transport and day care.
    service: Service = "service.json"
);
