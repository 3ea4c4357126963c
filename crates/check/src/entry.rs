//! What a rule is: its entry in the registry, and how it runs.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::hit::{Hit, Sink};
use crate::records::RecordId;
use crate::registry::CheckRule;
use crate::repair::Repair;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A rule's entry. Its doc comment is the rule's page in the rule book; the words for people stand in
/// the report, under the same name.
#[derive(Debug)]
pub struct Entry {
    /// Its stable name; for a rule with an official code that code.
    pub id: &'static str,
    /// Is the id an official rejection code?
    pub official: bool,
    /// How bad a finding is, unless the rule says otherwise for a period.
    pub severity: Severity,
    /// Whether the record is rejected, or only a surcharge is lost.
    pub scope: Scope,
    /// Where it comes from: ids in the register of sources.
    pub sources: &'static [&'static str],
    /// Names of the values that a finding carries, in order. `actual` and `expected` are also shown
    /// as such.
    pub params: &'static [&'static str],
    /// Data beyond the records without which the rule cannot decide.
    pub needs: &'static [Need],
    /// The repair, where the rule knows one.
    pub fix: Option<Fix>,
}

/// Proposes the repair of a finding; `None` where this one cannot be repaired by itself.
pub type Fix = fn(&Context<'_>, &Hit) -> Option<Repair>;

/// Data that a rule needs beside the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u32)]
pub enum Need {
    /// The case of the client.
    Case = 0,
    /// Date of birth.
    BirthDate = 1,
    /// County of residence.
    County = 2,
    /// Care plans with their days.
    Plans = 3,
    /// Referrals.
    Referrals = 4,
    /// Allocations of the month.
    Allocations = 5,
    /// The list of workers.
    Workers = 6,
    /// Trainings of a worker.
    Trainings = 7,
    /// Professions of a worker.
    Profession = 8,
    /// The claiming unit: its id.
    Unit = 9,
    /// Codes of the unit's contract.
    UnitCodes = 10,
    /// Days of the unit's contract.
    UnitContract = 11,
    /// How many clients the unit may serve at one time.
    UnitCapacity = 12,
    /// The month that is claimed.
    Month = 13,
    /// The day that counts as today.
    Today = 14,
    /// The client's A unit or case manager.
    AUnit = 15,
    /// The goal and number of sets of a C bundle.
    Goals = 16,
    /// A value that the standard as loaded does not hold, because no public source states it.
    Basis = 17,
    /// The list of C units.
    CUnits = 18,
    /// Dates of earlier assessments and claims.
    History = 19,
    /// A fact of the assessment.
    Assessment = 20,
    /// Whether a foreign carer is employed.
    ForeignCarer = 21,
    /// The date of death.
    DeathDate = 22,
    /// Whether the client lives in an institution.
    Institution = 23,
    /// Service items of an AA00 record: the workbook has no column for them.
    ServiceItems = 24,
    /// What is settled about short-term care.
    ShortTerm = 25,
    /// Surcharges that the unit expects to be paid.
    ClaimedSurcharges = 26,
}

impl Need {
    /// Every one.
    pub const ALL: &[Self] = &[
        Self::Case,
        Self::BirthDate,
        Self::County,
        Self::Plans,
        Self::Referrals,
        Self::Allocations,
        Self::Workers,
        Self::Trainings,
        Self::Profession,
        Self::Unit,
        Self::UnitCodes,
        Self::UnitContract,
        Self::UnitCapacity,
        Self::Month,
        Self::Today,
        Self::AUnit,
        Self::Goals,
        Self::Basis,
        Self::CUnits,
        Self::History,
        Self::Assessment,
        Self::ForeignCarer,
        Self::DeathDate,
        Self::Institution,
        Self::ServiceItems,
        Self::ShortTerm,
        Self::ClaimedSurcharges,
    ];

    /// Its name in `missing`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::BirthDate => "birth_date",
            Self::County => "county",
            Self::Plans => "plans",
            Self::Referrals => "referrals",
            Self::Allocations => "allocations",
            Self::Workers => "workers",
            Self::Trainings => "trainings",
            Self::Profession => "profession",
            Self::Unit => "unit",
            Self::UnitCodes => "unit_codes",
            Self::UnitContract => "unit_contract",
            Self::UnitCapacity => "unit_capacity",
            Self::Month => "month",
            Self::Today => "as_of",
            Self::AUnit => "a_unit",
            Self::Goals => "goals",
            Self::Basis => "basis",
            Self::CUnits => "c_units",
            Self::History => "history",
            Self::Assessment => "assessment",
            Self::ForeignCarer => "foreign_carer",
            Self::DeathDate => "died_on",
            Self::Institution => "in_institution",
            Self::ServiceItems => "service_items",
            Self::ShortTerm => "short_term",
            Self::ClaimedSurcharges => "claimed_surcharges",
        }
    }
}

/// The records that a rule looks at together. After an edit only the parts it touched run again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Partition {
    /// Each record by itself. The part is a run of records.
    Record,
    /// The records of one client on one day, by beginning.
    ClientDay,
    /// The records of one worker on one day, by beginning.
    WorkerDay,
    /// All records of one client, by day and beginning.
    Client,
    /// Everything, by client, day and beginning.
    File,
}

impl Partition {
    /// All of them, in their order.
    pub(crate) const ALL: [Self; 5] = [Self::Record, Self::ClientDay, Self::WorkerDay, Self::Client, Self::File];
}

/// A piece of checking: one function that decides one rule or a tight family of them.
#[derive(Debug)]
pub struct Check {
    /// What it looks at together.
    pub partition: Partition,
    /// The rules it decides.
    pub rules: &'static [CheckRule],
    /// Which records it looks at: a client's part without any of them is passed over. Checks of other parts
    /// say [`Concerns::ALL`].
    pub concerns: Concerns,
    /// Looks at one part: places of records in the order of the partition. None of them is removed.
    /// For a day part every record has a client (or worker), a day and a code, but perhaps no times;
    /// for a client part a client and a day.
    pub run: fn(&Context<'_>, &[RecordId], &mut Sink<'_>),
}

#[cfg(test)]
mod tests {
    use super::Need;

    #[test]
    fn needs_stand_at_the_place_of_their_bit() {
        for (place, need) in Need::ALL.iter().enumerate() {
            assert_eq!(*need as usize, place, "{need:?}");
        }
        assert!(Need::ALL.len() <= 32, "bits of a u32");
    }
}
