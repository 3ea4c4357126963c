//! AA11, care attendants with advanced training. Source: S3-8.1, S3-8.2 (the training column is
//! matched by clause 2). Every row needs a listed service in the plan; no level is asked.

use super::aa05::dementia_of_age;
use super::day::{Draft, UnitDay};
use super::derive::Note;
use super::earned::{EarnedCode, Records};
use super::expr::Held;
use super::visit::Visit;
use super::{Facts, Row};
use crate::basis::{Family, IcdSet, ItemSet, ListName, PolicyName};
use crate::record::TrainingKind;
use crate::record::TrainingKind::{Dementia, Disability};
use crate::rule::Surcharge;

/// The nine rows, each with the training it asks for.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 9] {
    let row = |id, condition, training| {
        Row::new(id, Held::all([condition, facts.plan_has(ListName::Aa11Services)])).trained(training)
    };
    let certified = |set| Held::all([facts.items(ItemSet::FirstClassCertificate), facts.items(set)]);
    [
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
fn rare_or_epilepsy<'f>(facts: &Facts<'f>) -> Held<'f> {
    Held::all([facts.items(ItemSet::AnyCertificate), facts.items(ItemSet::RareOrEpilepsy)])
}

/// R3, R6, R7: an item of the form or an ICD code; for R6 and R7 a document leaves it open.
fn coded<'f>(facts: &Facts<'f>, items: ItemSet, icd: IcdSet, by_document: bool) -> Held<'f> {
    Held::any([facts.items(items), facts.icd(icd)].into_iter().chain(by_document.then(|| facts.documents())))
}

/// Once a day for each kind of service (until the edition that counts home and community apart),
/// if a worker of the visit holds the training on that day. What misses it only for want of training,
/// and clients with dementia served without dementia training, are noted. Source: S3-8.2, S3-8.4.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records, drafts: &mut Vec<Draft>, notes: &mut Vec<Note>) {
    if !day.entitled.is_eligible(Surcharge::AA11) {
        return;
    }
    let trainings = day.entitled.trainings();
    let has_dementia = trainings.contains(&Dementia);
    let wanted = if day.terms.aa11_strict && has_dementia { &[Dementia][..] } else { trainings };
    let kinds: &[&[Family]] = if day.terms.aa11_together {
        &[&[Family::BA], &[Family::BB, Family::BC]]
    } else {
        &[&[Family::BA], &[Family::BB], &[Family::BC]]
    };
    let mut without_dementia_training = Vec::new();
    let served = day.families();
    for kinds in kinds.iter().filter(|kinds| kinds.iter().any(|family| served & family.bit() != 0)) {
        let visits = || day.of_list(ListName::Aa11Services).filter(|visit| kinds.contains(&visit.service.family));
        let holds = |visit: &Visit<'_>, kinds: &[TrainingKind]| {
            day.is_trained
                .is_some_and(|is_trained| visit.workers.iter().any(|worker| is_trained(*worker, kinds, day.day)))
        };
        let trained = visits().filter(|visit| holds(visit, wanted));
        if let Some(draft) = Draft::derived(records, EarnedCode::AA11, kinds.first().copied(), trained) {
            let is_other = wanted != [Dementia];
            if has_dementia && is_other && !visits().any(|visit| holds(visit, &[Dementia])) {
                without_dementia_training.extend(records.first(draft.records));
            }
            drafts.push(draft);
        } else if day.is_trained.is_some() {
            // Without a list of workers nothing is known of their training.
            let dementia = wanted.contains(&Dementia);
            notes.extend(visits().next().map(|first| Note::Untrained { record: first.record, dementia }));
        }
    }
    notes.extend(without_dementia_training.into_iter().map(|record| Note::DementiaWithoutTraining { record }));
}
