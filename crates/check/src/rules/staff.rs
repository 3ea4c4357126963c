//! Who served: registered, of the right profession, trained.
//!
//! All of it needs the list of workers. Rules ask of the people of a record what is certain: where one
//! of them may be the one that the code asks for, but nothing says so, the record is not judged.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Arg, Counter, Hit, Sink};
use crate::records::{NameId, RecordId, Row};
use crate::registry::CheckRule;
use chrono::NaiveDate;
use ltc_engine::basis::{ListName, ProfessionSet, ThresholdName};
use ltc_engine::finding::Scope;
use ltc_engine::record::{Profession, TrainingKind};
use ltc_engine::rule::Severity;
use ltc_engine::surcharge::holds_training;

/// A worker is not registered, or of the wrong profession.
///
/// # What it checks
/// Every person on a record stands in the list of workers. On a record of a professional service (C)
/// nobody is a care attendant, a driver or of another profession that may not give it. Without a list
/// nothing is checked; a person without a profession is not checked for it.
///
/// # Why
/// The payment review rejects records of people who are not registered with the unit, or whose profession
/// does not fit the code (E5031). A worker who is not in a given list counts as not registered.
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "care_attendant"}, {"id": "A123456789", "profession": "nurse"}],
///  "records": [
///   {"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]},
///   {"client": "A223456781", "date": "2026-07-02", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["A123456789"]}
/// ]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["A123456789"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "care_attendant"}],
///  "records": [{"client": "A223456781", "date": "2026-07-02", "code": "CB02", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Register the worker or correct the ID; have a professional service entered under the person who gave it.
pub(crate) static E5031: Entry = Entry {
    id: "E5031",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5031"],
    params: &["not_in_list", "wrong_profession"],
    needs: &[Need::Workers, Need::Profession],
    fix: None,
};

/// Nobody on the record holds the training that the code needs.
///
/// # What it checks
/// Codes that need a training of their own, such as BA08 and BA17 with its sub-codes: at least one of the
/// record's workers holds it on the day of service. A training without a date counts always; one that
/// begins later does not.
///
/// # Why
/// The payment review asks for the registered training (E5033).
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-01"}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08", "from": "2026-07-02"}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA08", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "trainings": [{"kind": "ba08"}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA17a", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Register the training with its date, or have somebody trained give the service.
pub(crate) static E5033: Entry = Entry {
    id: "E5033",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5033"],
    params: &["worker"],
    needs: &[Need::Workers, Need::Trainings],
    fix: None,
};

/// Nobody on the record is a class-A assessor of assistive devices.
///
/// # What it checks
/// Codes that need an assessor of assistive devices, class A: at least one of the record's workers holds
/// that training on the day. Which codes these are is not public: until the standard as loaded names
/// them, no record is checked.
///
/// # Why
/// The payment review rejects such a record (E5038).
///
/// # Example that passes
/// ```json check list:device_assessor=CC01
/// {"workers": [{"id": "B123456780", "profession": "occupational_therapist", "trainings": [{"kind": "device_assessor_a"}]}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check list:device_assessor=CC01
/// {"workers": [{"id": "B123456780", "profession": "occupational_therapist"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CC01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Register the qualification, or have a qualified assessor give the service.
pub(crate) static E5038: Entry = Entry {
    id: "E5038",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5038"],
    params: &["worker"],
    needs: &[Need::Basis, Need::Workers, Need::Trainings],
    fix: None,
};

/// Bathing of the second kind without a health professional.
///
/// # What it checks
/// At least one worker of a `BA09a` record is of a health profession. Where nobody is, but the profession
/// of one is not known, the record is not checked.
///
/// # Why
/// Bathing of the second kind is for clients with tubes, respirators or wounds; the payment review asks
/// for a health professional in the team (EBA09A1).
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA09a", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789", "A200000003"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "social_worker"}, {"id": "A123456789", "profession": "care_attendant"}, {"id": "A200000003", "profession": "care_attendant"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "BA09a", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789", "A200000003"]}]}
/// ```
///
/// # What to do
/// Add the health professional who was there, or claim BA09.
pub(crate) static EBA09A1: Entry = Entry {
    id: "EBA09A1",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:EBA09A1"],
    params: &["actual", "expected"],
    needs: &[Need::Workers, Need::Profession],
    fix: None,
};

/// CB03 without a health professional.
///
/// # What it checks
/// At least one worker of a CB03 record is of a health profession. Where nobody is, but the profession
/// of one is not known, the record is not checked.
///
/// # Why
/// The team for distressing behaviour has to have a health professional (ECB031).
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "psychologist"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB03", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "social_worker"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB03", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Add the health professional of the team.
pub(crate) static ECB031: Entry = Entry {
    id: "ECB031",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:ECB031"],
    params: &["actual", "expected"],
    needs: &[Need::Workers, Need::Profession],
    fix: None,
};

/// CB04 with fewer than two kinds of health professionals.
///
/// # What it checks
/// The workers of a CB04 record are of at least two different health professions. Where they are not, but
/// somebody's profession is not known, the record is not checked.
///
/// # Why
/// Care for people who are bedridden or restricted for long is given by a team of several professions
/// (ECB041).
///
/// # Example that passes
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "physical_therapist"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB04", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"workers": [{"id": "B123456780", "profession": "nurse"}, {"id": "A123456789", "profession": "nurse"}],
///  "records": [{"client": "A223456781", "date": "2026-07-01", "code": "CB04", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780", "A123456789"]}]}
/// ```
///
/// # What to do
/// Enter everybody of the team; a second profession has to have taken part.
pub(crate) static ECB041: Entry = Entry {
    id: "ECB041",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:ECB041"],
    params: &["actual", "expected"],
    needs: &[Need::Workers, Need::Profession],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E5031], concerns: Concerns::ALL, run: registered },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E5033, CheckRule::E5038],
        concerns: Concerns::ALL,
        run: trained,
    },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::EBA09A1, CheckRule::ECB031, CheckRule::ECB041],
        concerns: Concerns::list(ListName::MedicalBathing)
            .or(Concerns::list(ListName::OneMedical))
            .or(Concerns::list(ListName::TwoMedical)),
        run: health_professionals,
    },
];

fn registered(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut count = Counter::new(CheckRule::E5031);
    for id in part {
        let row = context.row(*id);
        let workers = context.workers(row);
        if workers.is_empty() {
            continue;
        }
        if !context.facts.has_workers {
            count.not_checked(Need::Workers);
            continue;
        }
        let professional = context.terms(row).is_on(ListName::ProfessionalServices);
        let mut hit = None;
        let mut missing = None;
        for worker in workers {
            let Some(known) = context.worker(*worker) else {
                hit = Some([Arg::Name(*worker), Arg::None, Arg::None, Arg::None]);
                break;
            };
            match (known.profession, context.date(row)) {
                _ if !professional || hit.is_some() => {}
                (Some(profession), Some(day)) => {
                    if context.standard.is_of(ProfessionSet::NoProfessionalService, profession, day) {
                        hit = Some([Arg::None, Arg::Name(*worker), Arg::None, Arg::None]);
                    }
                }
                _ => missing = Some(Need::Profession),
            }
        }
        match hit {
            Some(args) => {
                count.checked();
                let mut hit = Hit::new(CheckRule::E5031, *id);
                hit.args = args;
                out.hit(hit);
            }
            None => count.count(missing),
        }
    }
    count.tell(out);
}

fn trained(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut trained = Counter::new(CheckRule::E5033);
    let mut assessors = Counter::new(CheckRule::E5038);
    for id in part {
        let row = context.row(*id);
        let terms = context.terms(row);
        if terms.is_on(ListName::TrainingBa08) {
            one_is_trained(context, *id, TrainingKind::Ba08, &mut trained, CheckRule::E5033, out);
        }
        if terms.is_on(ListName::TrainingBa17) {
            one_is_trained(context, *id, TrainingKind::Ba17, &mut trained, CheckRule::E5033, out);
        }
        if terms.is_on(ListName::DeviceAssessor) {
            one_is_trained(context, *id, TrainingKind::DeviceAssessorA, &mut assessors, CheckRule::E5038, out);
        } else if !context.terms.knows(row, ListName::DeviceAssessor) {
            assessors.not_checked(Need::Basis);
        }
    }
    trained.tell(out);
    assessors.tell(out);
}

/// Does one of the record's workers hold the training?
fn one_is_trained(
    context: &Context<'_>,
    id: RecordId,
    kind: TrainingKind,
    count: &mut Counter,
    rule: CheckRule,
    out: &mut Sink<'_>,
) {
    let row = context.row(id);
    let workers = context.workers(row);
    let (Some(first), Some(day)) = (workers.first(), context.date(row)) else { return };
    if !context.facts.has_workers {
        count.not_checked(Need::Workers);
        return;
    }
    let known = || workers.iter().map(|worker| context.worker(*worker));
    if known().flatten().any(|worker| holds_training(worker, &[kind], day)) {
        count.checked();
    } else if known().any(|worker| worker.is_none()) {
        // Somebody who is not in the list (E5031): nobody knows what they have learnt.
        count.not_checked(Need::Trainings);
    } else {
        count.checked();
        out.hit(Hit::new(rule, id).arg(Arg::Name(*first)));
    }
}

fn health_professionals(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let mut counts = [CheckRule::EBA09A1, CheckRule::ECB031, CheckRule::ECB041].map(|rule| (rule, Counter::new(rule)));
    for id in part {
        let row = context.row(*id);
        let terms = context.terms(row);
        let wanted = if terms.is_on(ListName::MedicalBathing) {
            (CheckRule::EBA09A1, 1)
        } else if terms.is_on(ListName::OneMedical) {
            (CheckRule::ECB031, 1)
        } else if terms.is_on(ListName::TwoMedical) {
            (CheckRule::ECB041, context.number(row, ThresholdName::MedicalKinds))
        } else {
            continue;
        };
        let Some((_, count)) = counts.iter_mut().find(|(rule, _)| *rule == wanted.0) else { continue };
        team(context, *id, row, wanted, count, out);
    }
    for (_, count) in counts {
        count.tell(out);
    }
}

/// Are so many kinds of health professionals on the record?
fn team(
    context: &Context<'_>,
    id: RecordId,
    row: &Row,
    (rule, wanted): (CheckRule, i64),
    count: &mut Counter,
    out: &mut Sink<'_>,
) {
    let workers = context.workers(row);
    let Some(day) = context.date(row).filter(|_| !workers.is_empty()) else { return };
    if !context.facts.has_workers {
        count.not_checked(Need::Workers);
        return;
    }
    let (kinds, open) = kinds_of(context, workers, day);
    if kinds >= wanted {
        count.checked();
    } else if open {
        count.not_checked(Need::Profession);
    } else {
        count.checked();
        out.hit(Hit::new(rule, id).arg(kinds).arg(wanted));
    }
}

/// How many health professions the workers are of, and whether somebody's profession is not known.
fn kinds_of(context: &Context<'_>, workers: &[NameId], day: NaiveDate) -> (i64, bool) {
    let profession = |worker: &NameId| context.worker(*worker).and_then(|worker| worker.profession);
    // At most five people.
    let mut seen: [Option<Profession>; 5] = [None; 5];
    let mut kinds = 0;
    for one in workers.iter().filter_map(profession) {
        if seen.contains(&Some(one)) || !context.standard.is_of(ProfessionSet::Medical, one, day) {
            continue;
        }
        if let Some(place) = seen.iter_mut().find(|place| place.is_none()) {
            *place = Some(one);
            kinds += 1;
        }
    }
    (kinds, workers.iter().any(|worker| profession(worker).is_none()))
}
