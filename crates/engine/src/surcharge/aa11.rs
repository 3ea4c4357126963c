//! AA11, care attendants with advanced training. Source: S3-8.1, S3-8.2 (the training column is
//! matched by clause 2). Every row needs a listed service in the plan; no level is asked.

use super::aa05::dementia_of_age;
use super::day::{Draft, UnitDay};
use super::expr::Logic;
use super::visit::Visit;
use super::{Facts, Row};
use crate::basis::{Family, IcdSet, ItemSet, ListName, PolicyName};
use crate::record::TrainingKind;
use crate::record::TrainingKind::{Dementia, Disability};
use crate::rule::Surcharge;

/// The nine rows, each with the training it asks for.
pub(super) fn rows<'f, L: Logic<'f>>(facts: &Facts<'f>) -> Vec<Row<L>> {
    let row = |id, condition, training| {
        Row::new(id, L::all([condition, facts.plan_has(ListName::Aa11Services)])).trained(training)
    };
    let certified = |set| L::all([facts.items(ItemSet::FirstClassCertificate), facts.items(set)]);
    vec![
        row("AA11-R1", certified(ItemSet::MentalDisorder), Disability),
        row("AA11-R2", rare_or_epilepsy(facts), Disability),
        row("AA11-R3", coded(facts, ItemSet::Vegetative, IcdSet::Vegetative, false), Disability),
        row("AA11-R4", certified(ItemSet::Dementia), Dementia),
        row("AA11-R5a", facts.items(ItemSet::OldHandbookWithoutDementia), Disability),
        row("AA11-R5b", facts.items(ItemSet::OldHandbookDementia), Dementia),
        row("AA11-R6", coded(facts, ItemSet::CerebralPalsy, IcdSet::CerebralPalsy, true), Disability),
        row("AA11-R7", coded(facts, ItemSet::SpinalCordInjury, IcdSet::SpinalCordInjury, true), Disability),
        row("AA11-R8", dementia_of_age(facts, PolicyName::Aa11DementiaMinAge), Dementia),
    ]
}

/// R2: any certificate with rare disease or intractable epilepsy.
fn rare_or_epilepsy<'f, L: Logic<'f>>(facts: &Facts<'f>) -> L {
    L::all([facts.items(ItemSet::AnyCertificate), facts.items(ItemSet::RareOrEpilepsy)])
}

/// R3, R6, R7: an item of the form or an ICD code; for R6 and R7 a document leaves it open.
fn coded<'f, L: Logic<'f>>(facts: &Facts<'f>, items: ItemSet, icd: IcdSet, by_document: bool) -> L {
    L::any([facts.items(items), facts.icd(icd)].into_iter().chain(by_document.then(|| facts.documents())))
}

/// What a day brings of AA11, and the visits that miss it only for want of training.
pub(super) struct Derived {
    /// The rows.
    pub(super) drafts: Vec<Draft>,
    /// First visits of a kind of service whose workers lack the training; is it dementia training?
    pub(super) untrained: Vec<(usize, bool)>,
    /// First visits at which a client with dementia was served without dementia training.
    pub(super) without_dementia_training: Vec<usize>,
}

/// Once a day for each kind of service (until the edition that counts home and community apart),
/// if a worker of the visit holds the training on that day. Source: S3-8.2, S3-8.4.
pub(super) fn derive(day: &UnitDay<'_>) -> Derived {
    let mut derived = Derived { drafts: Vec::new(), untrained: Vec::new(), without_dementia_training: Vec::new() };
    if !day.entitled.is_eligible(Surcharge::AA11) {
        return derived;
    }
    let trainings = day.entitled.trainings();
    let has_dementia = trainings.contains(&Dementia);
    let wanted = if day.terms.aa11_strict && has_dementia { &[Dementia][..] } else { trainings };
    let kinds: &[&[Family]] = if day.terms.aa11_together {
        &[&[Family::BA], &[Family::BB, Family::BC]]
    } else {
        &[&[Family::BA], &[Family::BB], &[Family::BC]]
    };
    for kinds in kinds {
        let visits = || day.of_list(ListName::Aa11Services).filter(|visit| kinds.contains(&visit.service.family));
        let holds = |visit: &Visit<'_>, kinds: &[TrainingKind]| {
            day.is_trained
                .is_some_and(|is_trained| visit.workers.iter().any(|worker| is_trained(*worker, kinds, day.day)))
        };
        let family = kinds.first().map(|family| family.name());
        let draft = Draft::derived("AA11", family, visits().filter(|visit| holds(visit, wanted)));
        match (draft, visits().next()) {
            (Some(draft), _) => {
                let by_dementia = visits().any(|visit| holds(visit, &[Dementia]));
                if has_dementia && !by_dementia {
                    derived.without_dementia_training.extend(draft.records.first());
                }
                derived.drafts.push(draft);
            }
            // Without a list of workers nothing is known of their training.
            (None, Some(first)) if day.is_trained.is_some() => {
                derived.untrained.push((first.record, wanted.contains(&Dementia)));
            }
            (None, _) => {}
        }
    }
    derived
}
