//! Which changes touch a case: those of the codes, levels, classes, zones and facts that it has.
//!
//! Rather too many than too few: a test takes every change that is left out back, one by one, and runs
//! the case again; nothing may come out differently.

use super::{Change, Part, Theme};
use ltc_engine::basis::Family;
use ltc_engine::case::{Case, WelfareClass};
use serde_json::Value;

/// What a case has that changes can touch.
#[derive(Debug, Clone)]
pub struct Touched {
    codes: Vec<String>,
    levels: Vec<String>,
    classes: Vec<&'static str>,
    zones: Vec<String>,
    counties: Vec<String>,
    has_advance: bool,
    has_foreign_carer: bool,
    has_reassessment: bool,
    policies: Vec<String>,
}

impl Touched {
    /// What can touch a case, over all its time.
    pub fn by(case: &Case) -> Self {
        let client = &case.client;
        let set = || case.events.iter().map(|event| &event.set);
        let levels = set().filter_map(|set| set.cms_level).chain([client.cms_level]);
        let classes = set().filter_map(|set| set.welfare_class).chain([client.welfare_class]);
        let zones = set().filter_map(|set| set.transport_zone).chain(client.transport_zone);
        let counties = set().filter_map(|set| set.county.clone()).chain(client.county.clone());
        let carer = |employs: Option<bool>, allowance: Option<bool>| employs == Some(true) || allowance == Some(true);
        Self {
            codes: codes_of(case),
            levels: once(levels.map(|level| level.get().to_string())),
            classes: once(classes.map(class_name)),
            zones: once(zones.map(|zone| zone.get().to_string())),
            counties: once(counties),
            has_advance: case.advance.is_some(),
            has_foreign_carer: carer(client.foreign_carer, client.special_care_allowance)
                || set().any(|set| carer(set.foreign_carer, set.special_care_allowance)),
            has_reassessment: set().any(|set| set.cms_level.is_some()),
            policies: case.policies.keys().cloned().collect(),
        }
    }

    /// The change with the parts that touch the case; `None` if none does.
    pub fn narrow(&self, mut change: Change) -> Option<Change> {
        match change.theme {
            Theme::Edition | Theme::Retention | Theme::Threshold | Theme::Assessment | Theme::Professions => {}
            Theme::CodeBegins | Theme::CodeEnds | Theme::Price | Theme::CodeLevels | Theme::Limit => {
                let others = change.counterpart.iter().any(|code| self.has(code));
                // Surcharges come without being planned.
                let surcharge = change.subject.starts_with(Family::AA.name());
                return (surcharge || others || self.has(&change.subject)).then_some(change);
            }
            Theme::CareQuota | Theme::RespiteQuota => change.parts.retain(|part| self.has_level(part)),
            Theme::TransportQuota => change.parts.retain(|part| self.has_zone(part)),
            Theme::TransportLevel | Theme::RespiteMonths | Theme::Other => {}
            Theme::Counties => change.parts.retain(|part| self.counties.contains(&part.at)),
            // Aids are not priced yet: what they may cost touches only who has planned one.
            Theme::Aids => {
                let aids = [Family::E, Family::F];
                let has = self.codes.iter().any(|code| aids.iter().any(|family| code.starts_with(family.name())));
                return has.then_some(change);
            }
            Theme::Copayment => change.parts.retain(|part| self.has_class(part)),
            Theme::Advance => return self.has_advance.then_some(change),
            Theme::ForeignCarer | Theme::ForeignCarerRespite => return self.has_foreign_carer.then_some(change),
            Theme::List => {
                let keeps = change.subject == "advance" && self.has_advance;
                change.parts.retain(|part| keeps || self.names_a_code(part));
            }
            // A policy that the case chooses itself does not follow the default.
            Theme::Policy => {
                let reassessed = change.subject.starts_with("reassessed_");
                let applies = !self.policies.contains(&change.subject) && (!reassessed || self.has_reassessment);
                return applies.then_some(change);
            }
        }
        (change.theme == Theme::Edition || !change.parts.is_empty()).then_some(change)
    }

    fn has(&self, code: &str) -> bool {
        // A code's sub-codes are changes of it too: who plans BA17 wants to know of BA17a.
        self.codes.iter().any(|own| covers(own, code) || covers(code, own))
    }

    fn has_level(&self, part: &Part) -> bool {
        part.at.is_empty() || self.levels.contains(&part.at)
    }

    fn has_zone(&self, part: &Part) -> bool {
        let zone = part.at.split('/').next().unwrap_or_default();
        // The zone may follow from the county.
        part.at.is_empty() || self.zones.is_empty() || self.zones.iter().any(|own| own == zone)
    }

    fn has_class(&self, part: &Part) -> bool {
        let class = part.at.split('/').next_back().unwrap_or_default();
        part.at.is_empty() || self.classes.contains(&class)
    }

    /// Does the part name a code of the case, its family, or a code that it is a sub-code of?
    fn names_a_code(&self, part: &Part) -> bool {
        let entries = part.before.iter().chain(&part.after);
        let words = entries.flat_map(|value| match value {
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>(),
            other => other.as_str().into_iter().collect(),
        });
        let mut words = words;
        words.any(|word| self.codes.iter().any(|own| own.starts_with(word)))
    }
}

/// Is `other` the code itself or a sub-code of it?
fn covers(code: &str, other: &str) -> bool {
    other.strip_prefix(code).is_some_and(|rest| rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Every code that a case names.
pub(super) fn codes_of(case: &Case) -> Vec<String> {
    let planned = case.plans.iter().flat_map(|plan| {
        let items = plan.items.iter().map(|item| &item.code);
        items.chain(plan.goals.iter().map(|goal| &goal.code))
    });
    let referred = case.client.referrals.iter().map(|referral| &referral.code);
    let allocated = case.allocations.iter().flat_map(|one| &one.items).map(|item| &item.code);
    let claimed = case.claimed_surcharges.iter().map(|one| &one.code);
    let recorded = case.records.iter().filter_map(|record| record.code.as_ref());
    once(planned.chain(referred).chain(allocated).chain(claimed).chain(recorded).cloned())
}

fn once<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    ltc_engine::ordered::sorted_once(all)
}

fn class_name(class: WelfareClass) -> &'static str {
    match class {
        WelfareClass::LowIncome => "low_income",
        WelfareClass::MidLowIncome => "mid_low_income",
        WelfareClass::General => "general",
    }
}
