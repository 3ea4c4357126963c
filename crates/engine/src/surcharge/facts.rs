//! What is known of a client on a day, as conditions.

use super::expr::{Held, Named, Open, Truth};
use super::items::Ticked;
use super::service::Lists;
use super::{counts, left_out};
use crate::basis::{Family, IcdSet, ItemSet, ListName, PolicyName, PolicyValue, ThresholdName};
use crate::calendar::age_on;
use crate::case::{Carer, Client, PlanItem};
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
    /// What is ticked, set by set; `None`: the assessment is looked through when a condition asks.
    pub(crate) ticked: Option<Ticked>,
    /// Does somebody want to know why a condition holds?
    pub(crate) explained: bool,
}

/// The services of the plan in force on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PlanCodes<'f> {
    /// No plan is given, or one that only states totals.
    Unknown,
    /// These.
    Known(&'f [PlanItem]),
    /// Services that stand on these lists.
    On(Lists),
}

const MISSING: Truth = Truth::Unknown(Open::Missing);

/// What ticking an item means in `would_change`.
const TICKED: &str = "ticked";

impl<'f> Facts<'f> {
    /// A fact; how it is called is only asked for an explanation.
    pub(super) fn fact(&self, truth: impl Into<Truth>, named: impl FnOnce() -> Named<'f>) -> Held<'f> {
        Held::fact(truth.into(), self.explained.then(named))
    }

    /// Is one of the set's items ticked?
    pub(super) fn items(&self, set: ItemSet) -> Held<'f> {
        let items = || {
            let sets = self.standard.basis.document().assessment.sets.get(&set);
            let dated = sets.and_then(|timeline| self.standard.at(timeline, self.day));
            dated.into_iter().flat_map(|dated| &dated.value).map(String::as_str)
        };
        if self.explained {
            return Held::any(items().map(|item| self.fact(self.item(item), || Named::changeable(item, TICKED))));
        }
        Held::bare(match self.ticked {
            Some(ticked) => ticked.truth(set),
            None => items().map(|item| self.item(item)).max().unwrap_or(Truth::No),
        })
    }

    /// Is this item (or one of this group) ticked? Without an assessment nothing is known; with
    /// one, what is not ticked is a no, but for the groups that were not asked.
    fn item(&self, item: &str) -> Truth {
        let Some(ticked) = &self.client.assessment else { return MISSING };
        let is_group = self.standard.basis.document().assessment.groups.iter().any(|group| group.id == item);
        let covers = |code: &String| code == item || is_group && code.starts_with(item);
        let was_asked = !self.client.unknown_groups.iter().flatten().any(|group| item.starts_with(group.as_str()));
        match (ticked.iter().any(covers), was_asked) {
            (true, _) => Truth::Yes,
            (false, true) => Truth::No,
            (false, false) => MISSING,
        }
    }

    /// Does the certificate carry one of these ICD codes? An item of the form says the same, so
    /// codes that are not given add nothing.
    pub(super) fn icd(&self, set: IcdSet) -> Held<'f> {
        let Some(given) = &self.client.icd else { return Held::any([]) };
        let sets = self.standard.basis.document().assessment.icd.get(&set);
        let prefixes = sets.and_then(|timeline| self.standard.at(timeline, self.day));
        let begins = |code: &String, prefix: &str| {
            let upper = code.trim().bytes().map(|letter| letter.to_ascii_uppercase());
            upper.take(prefix.len()).eq(prefix.bytes())
        };
        Held::any(prefixes.into_iter().flat_map(|dated| &dated.value).map(|prefix| {
            let held = given.iter().any(|code| begins(code, prefix));
            self.fact(held, || Named::changeable(format!("icd:{prefix}"), prefix.as_str()))
        }))
    }

    /// A document that may prove cerebral palsy or spinal cord injury, but names neither: open
    /// until somebody has looked at it. Absent documents are none.
    pub(super) fn documents(&self) -> Held<'f> {
        let held = self.client.documents.iter().flatten().next().is_some();
        Held::any(held.then(|| self.fact(Truth::Unknown(Open::Evidence), || Named::fixed("documents"))))
    }

    /// Is the level at least this?
    pub(super) fn min_level(&self, threshold: ThresholdName) -> Held<'f> {
        let min = self.number(threshold);
        self.fact(i64::from(self.level) >= min, || Named::changeable("cms_level", min.to_string()))
    }

    /// Is the client at least as old as the policy's value says? A policy without an age always holds.
    pub(super) fn min_age(&self, policy: PolicyName) -> Option<Held<'f>> {
        let min: u32 = self.standard.policy(policy, self.day)?.name().parse().ok()?;
        let Some(birth) = self.client.birth_date else {
            return Some(self.fact(MISSING, || Named::changeable("birth_date", min.to_string())));
        };
        let reached = i64::from(age_on(birth, self.day)) >= i64::from(min);
        Some(self.fact(reached, || {
            let birthday = birth.checked_add_months(Months::new(min * 12));
            Named::changeable("age", birthday.map_or_else(|| min.to_string(), |day| format!("{min} ({day})")))
        }))
    }

    /// Is the client at most this old (in completed years)?
    pub(super) fn max_age(&self, threshold: ThresholdName) -> Held<'f> {
        let max = self.number(threshold);
        match self.client.birth_date {
            Some(birth) => self.fact(i64::from(age_on(birth, self.day)) <= max, || Named::fixed("age")),
            None => self.fact(MISSING, || Named::fixed("birth_date")),
        }
    }

    /// Is the client heavy enough? Exactly on the edge by policy.
    pub(super) fn heavy(&self) -> Held<'f> {
        let limit = self.number(ThresholdName::Aa06WeightKg);
        let at_least = self.standard.follows(PolicyName::BoundaryWeight, PolicyValue::AtLeast, self.day);
        let truth = self.client.weight_kg.map_or(MISSING, |weight| {
            let limit = i32::try_from(limit).map_or(f64::MAX, f64::from);
            Truth::from(if at_least { weight >= limit } else { weight > limit })
        });
        self.fact(truth, || Named::changeable("weight_kg", (limit + i64::from(!at_least)).to_string()))
    }

    /// Does the plan hold a service of the list?
    pub(super) fn plan_has(&self, list: ListName) -> Held<'f> {
        let truth = match self.plan {
            PlanCodes::Unknown => MISSING,
            PlanCodes::Known(items) => {
                items.iter().any(|item| counts(self.standard, list, &item.code, self.day)).into()
            }
            PlanCodes::On(lists) => lists.has(list).into(),
        };
        self.fact(truth, || {
            let entries = self.standard.basis.list(list, self.standard.day(self.day));
            let names = entries.iter().flat_map(|dated| &dated.value).filter(|entry| {
                !Family::from_name(entry).is_some_and(|family| left_out(self.standard, list, family, self.day))
            });
            Named::changeable("plan", names.map(String::as_str).collect::<Vec<_>>().join(" "))
        })
    }

    /// Is "two workers are needed for BA12" ticked in the plan?
    pub(super) fn two_workers_ticked(&self) -> Held<'f> {
        let truth = self.client.two_workers_for_ba12.map_or(MISSING, Truth::from);
        self.fact(truth, || Named::changeable("two_workers_for_ba12", TICKED))
    }

    /// Does `holds` apply to the main carer?
    ///
    /// The main carer is the one of the family who is marked so; an employed one counts only if
    /// there is none of the family (S3-10.1). Several without a mark that differ: nobody knows.
    pub(super) fn main_carer(
        &self,
        fact: &'static str,
        to: impl FnOnce() -> String,
        holds: impl Fn(&Carer) -> Option<bool>,
    ) -> Held<'f> {
        let named = || Named::changeable(fact, to());
        let Some(carers) = &self.client.carers else { return self.fact(MISSING, named) };
        let is_employed = |carer: &&Carer| carer.employed == Some(true);
        let employed = carers.iter().all(|carer| is_employed(&carer));
        let of_kind = || carers.iter().filter(|carer| is_employed(carer) == employed);
        let is_marked = |carer: &Carer| carer.main == Some(true);
        let has_mark = of_kind().any(is_marked);
        let candidates = of_kind().filter(|carer| !has_mark || is_marked(carer));
        let mut answers = candidates.map(|carer| holds(carer).map_or(MISSING, Truth::from));
        let first = answers.next().unwrap_or(Truth::No);
        let truth = if answers.all(|answer| answer == first) { first } else { MISSING };
        self.fact(truth, named)
    }

    /// A number of the standard on the day.
    pub(super) fn number(&self, threshold: ThresholdName) -> i64 {
        self.standard.basis.threshold(threshold, self.standard.day(self.day)).map_or(0, |dated| dated.value)
    }
}
