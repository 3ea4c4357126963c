//! AA05, difficult care: aggression, infection, mental disorder, dementia, severe conditions.
//! Source: S3-4.1. There is no plan column.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::expr::Held;
use super::visit::Visit;
use super::{Facts, Row};
use crate::basis::{Family, IcdSet, ItemSet, ListName, PolicyName, ThresholdName};
use crate::rule::Surcharge;

/// The seven rows.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 7] {
    [
        Row::new("AA05-R1", facts.items(ItemSet::ResistsOrInfectious)),
        Row::new("AA05-R2", certified_disorder(facts)),
        Row::new("AA05-R3", facts.items(ItemSet::OldHandbookMental)),
        Row::new("AA05-R4", dementia_of_age(facts, PolicyName::Aa05DementiaMinAge)),
        Row::new("AA05-R5", certified_severe(facts)),
        Row::new(
            "AA05-R6",
            Held::all([facts.min_level(ThresholdName::Aa05MinLevel), facts.items(ItemSet::OldHandbookSevere)]),
        ),
        Row::new("AA05-R7", palsy_or_spinal_injury(facts)),
    ]
}

/// R2: first-class certificate with chronic mental illness, autism, intellectual disability or dementia.
fn certified_disorder<'f>(facts: &Facts<'f>) -> Held<'f> {
    let disorder = Held::any([facts.items(ItemSet::MentalDisorder), facts.items(ItemSet::Dementia)]);
    Held::all([facts.items(ItemSet::FirstClassCertificate), disorder])
}

/// R4: diagnosed dementia at an age that the edition asks for; no certificate needed.
pub(super) fn dementia_of_age<'f>(facts: &Facts<'f>, policy: PolicyName) -> Held<'f> {
    let dementia = facts.items(ItemSet::Dementia);
    Held::all(facts.min_age(policy).into_iter().chain([dementia]))
}

/// R5: level 5 and a certificate with rare disease, intractable epilepsy or a vegetative state. The
/// last is marked on the certificate itself, by an item or by an ICD code.
fn certified_severe<'f>(facts: &Facts<'f>) -> Held<'f> {
    let certified = Held::all([facts.items(ItemSet::AnyCertificate), facts.items(ItemSet::RareOrEpilepsy)]);
    let severe = Held::any([certified, facts.items(ItemSet::Vegetative), facts.icd(IcdSet::Vegetative)]);
    Held::all([facts.min_level(ThresholdName::Aa05MinLevel), severe])
}

/// R7: cerebral palsy or spinal cord injury, by the certificate's ICD code or by a document.
fn palsy_or_spinal_injury<'f>(facts: &Facts<'f>) -> Held<'f> {
    Held::any([
        facts.items(ItemSet::CerebralPalsy),
        facts.items(ItemSet::SpinalCordInjury),
        facts.icd(IcdSet::CerebralPalsy),
        facts.icd(IcdSet::SpinalCordInjury),
        facts.documents(),
    ])
}

/// Once a day: for each kind of service until the edition that counts once for the unit. BA16
/// alone does not bring it. Source: S3-4.2; policy `aa05_frequency`.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records, drafts: &mut Vec<Draft>) {
    if !day.entitled.is_eligible(Surcharge::AA05) {
        return;
    }
    let brings = |visit: &&Visit<'_>| !visit.service.is_on(ListName::Aa05NoTrigger);
    let visits = || day.of_list(ListName::Aa05Trigger).filter(brings);
    if day.terms.aa05_per_unit {
        drafts.extend(Draft::derived(records, EarnedCode::AA05, None, visits()));
        return;
    }
    let served = day.families();
    for family in Family::ALL.iter().filter(|family| served & family.bit() != 0) {
        let of_family = visits().filter(|one| one.service.family == *family);
        drafts.extend(Draft::derived(records, EarnedCode::AA05, Some(*family), of_family));
    }
}
