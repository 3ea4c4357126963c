//! What can be chosen in the forms: values of the documents with their names.

use super::form::Both;
use ltc_contracts::agreement_points::Violation;
use ltc_contracts::case_management_points::Fault;
use ltc_contracts::home_care_points::HomeCareFault;
use ltc_contracts::inspection::Grade;
use ltc_contracts::load::Role;
use ltc_contracts::reassignment::Event;
use ltc_contracts::told::Term;
use ltc_report::Lang;
use ltc_report::words::contracts::term;

pub(super) const TAITUNG: &str = "taitung";
pub(super) const XINZHUANG: &str = "xinzhuang";
pub(super) const TAOYUAN: &str = "taoyuan_a";

type Named = Vec<(&'static str, &'static str)>;

fn pick(lang: Lang, all: &[(&'static str, Both)]) -> Named {
    all.iter().map(|(value, (zh, en))| (*value, lang.pick(*zh, *en))).collect()
}

fn terms<const N: usize>(lang: Lang, all: [(&'static str, Term); N]) -> Named {
    all.map(|(value, one)| (value, term(one, lang))).into()
}

pub(super) fn violations(lang: Lang) -> Named {
    let all = [
        ("plan_not_followed", Violation::PlanNotFollowed),
        ("no_two_weeks_notice", Violation::NoTwoWeeksNotice),
        ("false_records", Violation::FalseRecords),
        ("events_not_reported", Violation::EventsNotReported),
        ("serious_accident", Violation::SeriousAccident),
        ("verified_complaint", Violation::VerifiedComplaint),
        ("data_leaked", Violation::DataLeaked),
        ("bad_communication", Violation::BadCommunication),
    ];
    terms(lang, all.map(|(value, one)| (value, Term::Violation(one))))
}

pub(super) fn faults(lang: Lang) -> Named {
    let all = [
        ("not_in_time", Fault::NotInTime),
        ("no_follow_up", Fault::NoFollowUp),
        ("wrong_allocation", Fault::WrongAllocation),
        ("slow_plan", Fault::SlowPlan),
        ("related_share", Fault::RelatedShare),
        ("groundless_pause", Fault::GroundlessPause),
        ("side_business", Fault::SideBusiness),
        ("faulty_claim", Fault::FaultyClaim),
    ];
    terms(lang, all.map(|(value, one)| (value, Term::Fault(one))))
}

pub(super) fn home_care_faults(lang: Lang) -> Named {
    let all = [
        ("groundless_refusal", HomeCareFault::GroundlessRefusal),
        ("copayment", HomeCareFault::Copayment),
        ("other_worker", HomeCareFault::OtherWorker),
        ("same_time", HomeCareFault::SameTime),
        ("too_short", HomeCareFault::TooShort),
        ("too_often", HomeCareFault::TooOften),
    ];
    terms(lang, all.map(|(value, one)| (value, Term::HomeCareFault(one))))
}

pub(super) fn events(lang: Lang) -> Named {
    let all = [
        ("cannot_continue", Event::CannotContinue),
        ("negligence", Event::Negligence),
        ("need_not_met", Event::NeedNotMet),
        ("dissatisfied", Event::Dissatisfied),
        ("false_records", Event::FalseRecords),
        ("another_named", Event::AnotherNamed),
    ];
    terms(lang, all.map(|(value, one)| (value, Term::Event(one))))
}

pub(super) fn grades(lang: Lang) -> Named {
    let all = [("full", Grade::Full), ("partial", Grade::Partial), ("not", Grade::Not)];
    terms(lang, all.map(|(value, one)| (value, Term::Grade(one))))
}

pub(super) fn roles(lang: Lang) -> Named {
    let all = [("supervisor", Role::Supervisor), ("case_manager", Role::CaseManager), ("assessor", Role::Assessor)];
    terms(lang, all.map(|(value, one)| (value, Term::Role(one))))
}

pub(super) fn profiles(lang: Lang) -> Named {
    pick(
        lang,
        &[
            (TAITUNG, ("臺東（派案 B 單位）", "Taitung (B units)")),
            (XINZHUANG, ("新莊（輪派簽有合作意向的 B 單位）", "Xinzhuang (B units with an agreement, in turn)")),
            (TAOYUAN, ("桃園（照管中心派案 A 單位）", "Taoyuan (A units, by the care centre)")),
        ],
    )
}

pub(super) fn supports(lang: Lang) -> Named {
    pick(
        lang,
        &[
            ("single_b", ("單次 B 碼", "a single B service")),
            ("booked_g", ("預約 G 碼", "a booked G service")),
            ("other", ("其他", "something else")),
        ],
    )
}

pub(super) fn areas(lang: Lang) -> Named {
    let all = [
        ("general", ("一般服務地區", "general area")),
        ("remote", ("原住民族區及偏遠地區", "indigenous or remote area")),
    ];
    pick(lang, &all)
}

pub(super) fn booked(lang: Lang) -> Named {
    pick(lang, &[("full", ("全日", "full day")), ("half", ("半日", "half day"))])
}

pub(super) fn models(lang: Lang) -> Named {
    let all = [
        ("after_hours", ("超出預定時數起計", "when the booked hours are over")),
        ("fixed_hour", ("固定時間起計", "at a fixed hour")),
    ];
    pick(lang, &all)
}
