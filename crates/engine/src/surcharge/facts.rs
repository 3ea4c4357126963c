//! What is known of a client on a day, as conditions.

use super::expr::{Expr, Open, Truth};
use super::{counts, left_out};
use crate::basis::{Family, IcdSet, ItemSet, ListName, PolicyName, PolicyValue, ThresholdName};
use crate::calendar::age_on;
use crate::case::{Carer, Client};
use crate::standard::Standard;
use chrono::{Months, NaiveDate};

/// What is known of a client on a day.
pub(crate) struct Facts<'f> {
    pub(crate) standard: &'f Standard<'f>,
    pub(crate) client: &'f Client,
    /// The level known on the day.
    pub(crate) level: u8,
    pub(crate) day: NaiveDate,
    pub(crate) plan: PlanCodes<'f>,
}

/// The services of the plan in force on a day.
#[derive(Debug, Clone)]
pub(crate) enum PlanCodes<'f> {
    /// No plan is given, or one that only states totals.
    Unknown,
    /// These.
    Known(Vec<&'f str>),
}

const MISSING: Truth = Truth::Unknown(Open::Missing);

/// What ticking an item means in `would_change`.
const TICKED: &str = "ticked";

impl<'f> Facts<'f> {
    /// Is one of the set's items ticked?
    pub(super) fn items(&self, set: ItemSet) -> Expr<'f> {
        let sets = self.standard.basis.document().assessment.sets.get(&set);
        let items = sets.and_then(|timeline| self.standard.at(timeline, self.day));
        Expr::Any(items.iter().flat_map(|dated| &dated.value).map(|item| self.item(item)).collect())
    }

    /// Is this item (or one of this group) ticked? Without an assessment nothing is known; with
    /// one, what is not ticked is a no, but for the groups that were not asked.
    fn item(&self, item: &'f str) -> Expr<'f> {
        let truth = match &self.client.assessment {
            None => MISSING,
            Some(ticked) => {
                let is_group = self.standard.basis.document().assessment.groups.iter().any(|group| group.id == item);
                let covers = |code: &String| code == item || is_group && code.starts_with(item);
                let was_asked =
                    !self.client.unknown_groups.iter().flatten().any(|group| item.starts_with(group.as_str()));
                match (ticked.iter().any(covers), was_asked) {
                    (true, _) => Truth::Yes,
                    (false, true) => Truth::No,
                    (false, false) => MISSING,
                }
            }
        };
        Expr::fact(item, truth, TICKED)
    }

    /// Does the certificate carry one of these ICD codes? An item of the form says the same, so
    /// codes that are not given add nothing.
    pub(super) fn icd(&self, set: IcdSet) -> Expr<'f> {
        let sets = self.standard.basis.document().assessment.icd.get(&set);
        let prefixes = sets.and_then(|timeline| self.standard.at(timeline, self.day));
        let given = self.client.icd.iter().flatten();
        let facts = prefixes.iter().flat_map(|dated| &dated.value).filter_map(|prefix| {
            let normal = |code: &String| code.trim().to_ascii_uppercase();
            let held = given.clone().any(|code| normal(code).starts_with(prefix.as_str()));
            self.client.icd.is_some().then(|| Expr::fact(format!("icd:{prefix}"), held, prefix.as_str()))
        });
        Expr::Any(facts.collect())
    }

    /// A document that may prove cerebral palsy or spinal cord injury, but names neither: open
    /// until somebody has looked at it. Absent documents are none.
    pub(super) fn documents(&self) -> Expr<'f> {
        let held = self.client.documents.iter().flatten().next().is_some();
        Expr::Any(held.then(|| Expr::fixed("documents", Truth::Unknown(Open::Evidence))).into_iter().collect())
    }

    /// Is the level at least this?
    pub(super) fn min_level(&self, threshold: ThresholdName) -> Expr<'f> {
        let min = self.number(threshold);
        Expr::fact("cms_level", i64::from(self.level) >= min, min.to_string())
    }

    /// Is the client at least as old as the policy's value says? A policy without an age always holds.
    pub(super) fn min_age(&self, policy: PolicyName) -> Option<Expr<'f>> {
        let min: u32 = self.standard.policy(policy, self.day)?.name().parse().ok()?;
        let Some(birth) = self.client.birth_date else {
            return Some(Expr::fact("birth_date", MISSING, min.to_string()));
        };
        let reached = i64::from(age_on(birth, self.day)) >= i64::from(min);
        let birthday = birth.checked_add_months(Months::new(min * 12));
        let to = birthday.map_or_else(|| min.to_string(), |day| format!("{min} ({day})"));
        Some(Expr::fact("age", reached, to))
    }

    /// Is the client at most this old (in completed years)?
    pub(super) fn max_age(&self, threshold: ThresholdName) -> Expr<'f> {
        let max = self.number(threshold);
        match self.client.birth_date {
            Some(birth) => Expr::fixed("age", i64::from(age_on(birth, self.day)) <= max),
            None => Expr::fixed("birth_date", MISSING),
        }
    }

    /// Is the client heavy enough? Exactly on the edge by policy.
    pub(super) fn heavy(&self) -> Expr<'f> {
        let limit = self.number(ThresholdName::Aa06WeightKg);
        let at_least = self.standard.follows(PolicyName::BoundaryWeight, PolicyValue::AtLeast, self.day);
        let truth = self.client.weight_kg.map_or(MISSING, |weight| {
            let limit = i32::try_from(limit).map_or(f64::MAX, f64::from);
            Truth::from(if at_least { weight >= limit } else { weight > limit })
        });
        Expr::fact("weight_kg", truth, (limit + i64::from(!at_least)).to_string())
    }

    /// Does the plan hold a service of the list?
    pub(super) fn plan_has(&self, list: ListName) -> Expr<'f> {
        let truth = match &self.plan {
            PlanCodes::Unknown => MISSING,
            PlanCodes::Known(codes) => codes.iter().any(|code| counts(self.standard, list, code, self.day)).into(),
        };
        let entries = self.standard.basis.list(list, self.standard.day(self.day));
        let names = entries.iter().flat_map(|dated| &dated.value).filter(|entry| {
            !Family::from_name(entry).is_some_and(|family| left_out(self.standard, list, family, self.day))
        });
        Expr::fact("plan", truth, names.map(String::as_str).collect::<Vec<_>>().join(" "))
    }

    /// Is "two workers are needed for BA12" ticked in the plan?
    pub(super) fn two_workers_ticked(&self) -> Expr<'f> {
        let truth = self.client.two_workers_for_ba12.map_or(MISSING, Truth::from);
        Expr::fact("two_workers_for_ba12", truth, TICKED)
    }

    /// Does `holds` apply to the main carer?
    ///
    /// The main carer is the one of the family who is marked so; an employed one counts only if
    /// there is none of the family (S3-10.1). Several without a mark that differ: nobody knows.
    pub(super) fn main_carer(
        &self,
        fact: &'static str,
        to: String,
        holds: impl Fn(&Carer) -> Option<bool>,
    ) -> Expr<'f> {
        let Some(carers) = &self.client.carers else { return Expr::fact(fact, MISSING, to) };
        let pick = |employed: bool| -> Vec<&Carer> {
            let all: Vec<&Carer> = carers.iter().filter(|carer| (carer.employed == Some(true)) == employed).collect();
            let marked: Vec<&Carer> = all.iter().copied().filter(|carer| carer.main == Some(true)).collect();
            if marked.is_empty() { all } else { marked }
        };
        let family = pick(false);
        let candidates = if family.is_empty() { pick(true) } else { family };
        let mut answers = candidates.into_iter().map(|carer| holds(carer).map_or(MISSING, Truth::from));
        let first = answers.next().unwrap_or(Truth::No);
        let truth = if answers.all(|answer| answer == first) { first } else { MISSING };
        Expr::fact(fact, truth, to)
    }

    /// A number of the standard on the day.
    pub(super) fn number(&self, threshold: ThresholdName) -> i64 {
        self.standard.basis.threshold(threshold, self.standard.day(self.day)).map_or(0, |dated| dated.value)
    }
}
