//! AA11, care attendants with advanced training. Source: S3-8.1, S3-8.2 (the training column is
//! matched by clause 2). Every row needs a listed service in the plan; no level is asked.

use super::aa05::dementia_of_age;
use super::expr::Expr;
use super::{Facts, Row};
use crate::basis::{IcdSet, ItemSet, ListName, PolicyName};
use crate::record::TrainingKind::{Dementia, Disability};

/// The nine rows, each with the training it asks for.
pub(super) fn rows(facts: &Facts<'_>) -> Vec<Row> {
    let row = |id, condition, training| {
        Row::new(id, Expr::All(vec![condition, facts.plan_has(ListName::Aa11Services)])).trained(training)
    };
    let certified = |set| Expr::All(vec![facts.items(ItemSet::FirstClassCertificate), facts.items(set)]);
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
fn rare_or_epilepsy(facts: &Facts<'_>) -> Expr {
    Expr::All(vec![facts.items(ItemSet::AnyCertificate), facts.items(ItemSet::RareOrEpilepsy)])
}

/// R3, R6, R7: an item of the form or an ICD code; for R6 and R7 a document leaves it open.
fn coded(facts: &Facts<'_>, items: ItemSet, icd: IcdSet, by_document: bool) -> Expr {
    let mut ways = vec![facts.items(items), facts.icd(icd)];
    if by_document {
        ways.push(facts.documents());
    }
    Expr::Any(ways)
}
