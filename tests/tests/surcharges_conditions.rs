//! Every condition row of AA05 to AA11 against the tables of the standard, written down here once
//! more as lists of facts: all combinations of what a row asks for, each fact yes, no and unknown,
//! on the first day of every edition and the day before it.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_engine::calendar::parse_iso_day;
use ltc_engine::case::{Carer, Case, Document};
use ltc_engine::input::Bounded;
use ltc_engine::simulate;
use ltc_engine::surcharge::{Condition, Eligibility, EligibilityStatus};
use ltc_tests::{basis, case_of};
use serde_json::json;
use std::collections::BTreeSet;

const AA07_PLAN: &str = "plan:BA01 BA02 BA03 BA04 BA07 BA08 BA10 BA11 BA12 BA14";
const AA11_PLAN: &str = "plan:BA01 BA02 BA04 BA05 BA07 BA13 BA18 BA20 BA23 BA24 BB BC";

/// The rows: all groups have to hold, one fact of a group suffices. Source: S3-4.1, S3-5, S3-6,
/// S3-7, S3-8.2.
#[rustfmt::skip]
const ROWS: &[(&str, &[&[&str]])] = &[
    ("AA05-R1", &[&["I06b-2", "I06b-3", "I03b-2", "I03b-3", "I04b-2", "I04b-3", "G4e-20"]]),
    ("AA05-R2", &[&["A3a2-1-1"], &["G4e-12", "G4e-13", "G4e-14", "G4e-15"]]),
    ("AA05-R3", &[&["A3a3-12", "A3a3-11", "A3a3-06", "A3a3-10"]]),
    ("AA05-R4", &[&["aa05-age"], &["G4e-12"]]),
    ("AA05-R5", &[&["level>=5"], &["A3a2", "icd:R40.2", "icd:R40.3"], &["G4e-22", "G4e-23", "A3a2-2-3", "icd:R40.2", "icd:R40.3"]]),
    ("AA05-R6", &[&["level>=5"], &["A3a3-14", "A3a3-09", "A3a3-15"]]),
    ("AA05-R7", &[&["A3a2-2-1", "A3a2-2-2", "icd:G80", "icd:S14", "icd:S24", "icd:S34", "documents"]]),
    ("AA06-R1", &[
        &["G5a-2-01", "G5a-2-02", "G5a-2-03", "G5a-2-04", "G5a-2-08", "G5a-2-10", "G5a-2-11", "G5a-2-12", "G5a-2-16",
          "G5a-2-17", "G5a-2-18", "G5a-2-19", "G2c-4", "E8-3", "E8-4"],
        &["G5a-2-01", "G5a-2-02", "G5a-2-03", "G5a-2-04", "G5a-2-08", "G5a-2-10", "G5a-2-11", "G5a-2-12", "G5a-2-16",
          "G5a-2-17", "G5a-2-18", "G5a-2-19", "G2c-4", "weight"],
        &["plan:BA01 BA07"],
    ]),
    ("AA06-R2", &[&["E10-3", "E8-4"], &["plan:BA12"]]),
    ("AA06-R3", &[&["two-workers"], &["plan:BA12"]]),
    ("AA06-R4", &[&["age<=12"], &["plan:BA01 BA02 BA07"]]),
    ("AA06-R5", &[&["weight"], &["E8-3"], &["plan:BA12"]]),
    ("AA07-R1", &[&["level>=4"], &["H1a-1"], &[AA07_PLAN]]),
    ("AA07-R2", &[&["level>=4"], &["carer-old"], &[AA07_PLAN]]),
    ("AA07-R3", &[&["level>=4"], &["carer-disabled"], &[AA07_PLAN]]),
    ("AA08-R1", &[&["plan:BA BB BC BD C"]]),
    ("AA09-R1", &[&["saturday"], &["plan:BA BB BC BD C G"]]),
    ("AA09-R2", &[&["sunday"], &["plan:BA BB BC BD C G"]]),
    ("AA09-R3", &[&["holiday"], &["plan:BA BB BC BD C G"]]),
    ("AA10-R1", &[&["emergency"], &["night-plan"]]),
    ("AA11-R1", &[&["A3a2-1-1"], &["G4e-13", "G4e-14", "G4e-15"], &[AA11_PLAN]]),
    ("AA11-R2", &[&["A3a2"], &["G4e-22", "G4e-23"], &[AA11_PLAN]]),
    ("AA11-R3", &[&["A3a2-2-3", "icd:R40.2", "icd:R40.3"], &[AA11_PLAN]]),
    ("AA11-R4", &[&["A3a2-1-1"], &["G4e-12"], &[AA11_PLAN]]),
    ("AA11-R5a", &[&["A3a3-12", "A3a3-11", "A3a3-06", "A3a3-14", "A3a3-09", "A3a3-15"], &[AA11_PLAN]]),
    ("AA11-R5b", &[&["A3a3-10"], &[AA11_PLAN]]),
    ("AA11-R6", &[&["A3a2-2-1", "icd:G80", "documents"], &[AA11_PLAN]]),
    ("AA11-R7", &[&["A3a2-2-2", "icd:S14", "icd:S24", "icd:S34", "documents"], &[AA11_PLAN]]),
    ("AA11-R8", &[&["aa11-age"], &["G4e-12"], &[AA11_PLAN]]),
];

/// The training that a row of AA11 asks for. Source: S3-8.2.
const DEMENTIA_ROWS: [&str; 3] = ["AA11-R4", "AA11-R5b", "AA11-R8"];

/// First day of every edition and of every change inside one, each after the day before it.
const DAYS: [&str; 11] = [
    "2018-04-01",
    "2018-11-30",
    "2018-12-01",
    "2020-12-09",
    "2020-12-10",
    "2022-01-31",
    "2022-02-01",
    "2025-08-31",
    "2025-09-01",
    "2025-12-31",
    "2026-01-01",
];

/// Days that are not plain Mondays to Fridays, or that no calendar reaches. Source: dgpa.
const SPECIAL: [(&str, &str); 18] = [
    ("2018-04-01", "sunday"),
    ("2018-12-01", "saturday"),
    ("2018-12-22", "saturday"),
    ("2018-12-31", "substitute"),
    ("2019-02-28", "holiday"),
    ("2020-02-28", "holiday"),
    ("2022-02-28", "holiday"),
    ("2020-02-29", "saturday"),
    ("2022-01-01", "saturday holiday"),
    ("2022-01-31", "holiday"),
    ("2022-02-01", "holiday"),
    ("2022-09-09", "substitute"),
    ("2025-08-31", "sunday"),
    ("2026-01-01", "holiday"),
    ("2026-02-28", "saturday holiday"),
    ("2026-04-05", "sunday holiday"),
    ("2030-01-02", "beyond"),
    ("2030-01-05", "saturday beyond"),
];

/// Groups of the form, each of which may not have been asked.
const GROUPS: [&str; 12] = ["A3a2", "A3a3", "B3.1", "E8", "E10", "G2c", "G4e", "G5a", "H1a", "I03", "I04", "I06"];

/// Yes, no, or why it is open; the best of several alternatives is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    No,
    Missing,
    Confirmation,
    Evidence,
    Yes,
}
use Answer::{Confirmation, Evidence, Missing, No, Yes};

impl From<bool> for Answer {
    fn from(yes: bool) -> Self {
        if yes { Yes } else { No }
    }
}

/// What a case says about a fact.
fn fact(case: &Case, name: &str) -> Answer {
    let client = &case.client;
    let day = case.as_of.expect("every case here has its day").to_string();
    let policy = |name: &str| case.policies.get(name).map(String::as_str);
    let aged = |years: i32| {
        let birth = client.birth_date.map(|birth| birth.to_string());
        birth.map(|birth| format!("{:04}{}", birth[..4].parse::<i32>().expect("a year") + years, &birth[4..]) <= day)
    };
    let special = SPECIAL.iter().find(|(special, _)| *special == day).map_or("", |(_, kinds)| kinds);
    match name {
        "level>=4" => (client.cms_level.get() >= 4).into(),
        "level>=5" => (client.cms_level.get() >= 5).into(),
        "aa05-age" | "aa11-age" => {
            let by_date = if *day >= *"2026-01-01" { "none" } else { "50" };
            match policy(&format!("{}_dementia_min_age", &name[..4])).unwrap_or(by_date) {
                "none" => Yes,
                _ => aged(50).map_or(Missing, Answer::from),
            }
        }
        "age<=12" => aged(13).map_or(Missing, |is_13| Answer::from(!is_13)),
        "weight" => {
            let more = policy("boundary_weight") == Some("more_than");
            client.weight_kg.map_or(Missing, |weight| if more { weight > 70.0 } else { weight >= 70.0 }.into())
        }
        "two-workers" => client.two_workers_for_ba12.map_or(Missing, Answer::from),
        "documents" if client.documents.iter().flatten().next().is_some() => Evidence,
        "documents" => No,
        "carer-old" => {
            let from = if policy("boundary_carer_age") == Some("more_than") { 76 } else { 75 };
            carer(client.carers.as_deref(), |one| one.age.map(|age| age.get() >= from))
        }
        "carer-disabled" => {
            let (told, item) = (carer(client.carers.as_deref(), |one| one.disability), fact(case, "B3.1-2"));
            match (client.carers.is_some(), client.assessment.is_some()) {
                (true, false) => told,
                (false, true) => item,
                _ => told.max(item),
            }
        }
        "emergency" => Confirmation,
        "night-plan" => {
            let c_counts = match policy("aa10_families") {
                Some(chosen) => chosen == "b_and_c",
                None => *day < *"2025-09-01",
            };
            fact(case, if c_counts { "plan:BA BB BC BD C" } else { "plan:BA BB BC BD" })
        }
        "saturday" | "sunday" => special.contains(name).into(),
        "holiday" if special == "substitute" => match policy("aa09_substitute_days") {
            Some("counts") => Yes,
            Some("does_not_count") => No,
            _ => Confirmation,
        },
        "holiday" if special.contains("beyond") => Missing,
        "holiday" => special.contains("holiday").into(),
        _ if name.starts_with("plan:") => plan(case, name),
        _ if name.starts_with("icd:") => {
            let held = client.icd.iter().flatten().any(|code| code.trim().to_uppercase().starts_with(&name[4..]));
            held.into()
        }
        item => match &client.assessment {
            None => Missing,
            Some(ticked) if ticked.iter().any(|one| one == item || item == "A3a2" && one.starts_with(item)) => Yes,
            Some(_) => {
                let asked = !client.unknown_groups.iter().flatten().any(|group| item.starts_with(group.as_str()));
                if asked { No } else { Missing }
            }
        },
    }
}

/// Does the plan hold one of these codes or families?
fn plan(case: &Case, name: &str) -> Answer {
    let Some(plan) = case.plans.first().filter(|plan| !plan.items.is_empty()) else { return Missing };
    let without_bd = case.policies.get("b_family").is_some_and(|value| value == "without_bd");
    let fits = |code: &str, wanted: &str| {
        let rest = code.strip_prefix(wanted);
        let is_family = wanted.bytes().all(|letter| letter.is_ascii_uppercase());
        rest.is_some_and(
            |rest| if is_family { rest.len() >= 2 } else { !rest.starts_with(|c: char| c.is_ascii_digit()) },
        )
    };
    let counts = |code: &str| {
        name[5..].split(' ').filter(|wanted| !(without_bd && *wanted == "BD")).any(|wanted| fits(code, wanted))
    };
    plan.items.iter().any(|item| counts(&item.code)).into()
}

/// The main carer: of the family if there is one, the marked one if one is marked. Source: S3-10.1.
fn carer(carers: Option<&[Carer]>, holds: impl Fn(&Carer) -> Option<bool>) -> Answer {
    let Some(carers) = carers else { return Missing };
    let has_family = carers.iter().any(|one| one.employed != Some(true));
    let kin: Vec<&Carer> = carers.iter().filter(|one| (one.employed == Some(true)) != has_family).collect();
    let has_mark = kin.iter().any(|one| one.main == Some(true));
    let said: BTreeSet<Option<bool>> =
        kin.iter().filter(|one| !has_mark || one.main == Some(true)).map(|one| holds(one)).collect();
    match said.into_iter().collect::<Vec<_>>()[..] {
        [] => No,
        [Some(answer)] => answer.into(),
        _ => Missing,
    }
}

/// What the tables say of a row.
fn expected(case: &Case, groups: &[&[&str]]) -> Answer {
    let group = |facts: &&[&str]| facts.iter().map(|name| fact(case, name)).max().expect("a fact");
    groups.iter().map(group).min().expect("a group")
}

fn eligibilities(case: &Case) -> Vec<Eligibility> {
    simulate(basis(), case).expect("a possible case").surcharge_eligibility
}

/// Compares every row and every status of a case with the tables.
fn check(case: &Case) -> Vec<Eligibility> {
    let all = eligibilities(case);
    let before_aa11 = case.as_of < parse_iso_day("2018-12-01");
    for one in &all {
        let code = one.code.code();
        let rows = ROWS.iter().filter(|(id, _)| id.starts_with(code) && !(before_aa11 && code == "AA11"));
        let rows: Vec<(&str, Answer)> = rows.map(|(id, groups)| (*id, expected(case, groups))).collect();
        let found: Vec<(&str, Option<bool>)> = one.conditions.iter().map(|row| (row.id, row.holds)).collect();
        let wanted: Vec<(&str, Option<bool>)> =
            rows.iter().map(|(id, answer)| (*id, matches!(answer, Yes | No).then_some(*answer == Yes))).collect();
        assert_eq!(found, wanted, "{case:#?}");
        let status = match rows.iter().map(|(_, answer)| *answer).max().unwrap_or(No) {
            Yes => EligibilityStatus::Eligible,
            Evidence => EligibilityStatus::NeedsEvidence,
            Confirmation => EligibilityStatus::NeedsConfirmation,
            Missing => EligibilityStatus::Unknown,
            No => EligibilityStatus::NotEligible,
        };
        assert_eq!(one.status, status, "{code} in {case:#?}");
        let held: BTreeSet<&str> = rows.iter().filter(|row| row.1 == Yes && code == "AA11").map(|row| row.0).collect();
        let trainings: BTreeSet<bool> = held.iter().map(|id| DEMENTIA_ROWS.contains(id)).collect();
        let found: BTreeSet<bool> =
            one.trainings.iter().map(|kind| *kind == ltc_engine::record::TrainingKind::Dementia).collect();
        assert_eq!(found, trainings, "trainings in {case:#?}");
        assert!(one.status != EligibilityStatus::Eligible || one.would_change.is_empty());
    }
    all
}

/// Digits of a number with a base for each place: counts through combinations.
struct Digits(usize);

impl Digits {
    fn of<T: Clone>(&mut self, values: &[T]) -> T {
        let digit = self.0 % values.len();
        self.0 /= values.len();
        values[digit].clone()
    }

    fn yes(&mut self) -> bool {
        self.of(&[false, true])
    }

    /// Some of the items.
    fn some(&mut self, items: &[&str]) -> Vec<String> {
        items.iter().filter(|_| self.yes()).map(|item| (*item).to_owned()).collect()
    }
}

/// Builds cases from digits until they are used up, and checks each; every `every`-th also by
/// `deeper`. Returns how many there were.
fn count_through(every: usize, build: impl Fn(&mut Digits, &mut Case)) -> usize {
    for number in 0.. {
        let mut digits = Digits(number);
        let mut case = base();
        build(&mut digits, &mut case);
        if digits.0 > 0 {
            return number;
        }
        let all = check(&case);
        if number % every == 0 {
            deeper(&case, &all);
        }
    }
    unreachable!("counting ends with the digits")
}

fn base() -> Case {
    static BASE: std::sync::OnceLock<Case> = std::sync::OnceLock::new();
    let build = || case_of(&json!({ "client": { "id": "A", "cms_level": 2, "welfare_class": "general" } }));
    BASE.get_or_init(build).clone()
}

fn on(case: &mut Case, day: &str) {
    let day = parse_iso_day(day).expect("a day");
    case.as_of = Some(day);
    let month = ltc_engine::calendar::Month::of(day);
    case.simulate = Some(ltc_engine::case::Span { from: month, to: month });
}

/// Gives the case a plan; `""`: one that only states totals.
fn with_plan(case: &mut Case, codes: &str) {
    let items: Vec<_> = codes.split_whitespace().map(|code| json!({ "code": code, "quantity": 1 })).collect();
    let given = json!({
        "client": { "id": "A", "cms_level": 2, "welfare_class": "general" },
        "plans": [{ "from": "2018-04", "items": items, "approved": { "care": 0 } }],
    });
    case.plans = case_of(&given).plans;
}

/// Born so that the client turns `years` on the day, or the day after.
fn born(case: &mut Case, years: i32, a_day_later: bool) {
    let day = case.as_of.expect("a day").to_string();
    let year = day[..4].parse::<i32>().expect("a year") - years;
    // On a leap day those turn older who were born on the last of a shorter February.
    let birth =
        parse_iso_day(&format!("{year:04}{}", &day[4..])).or_else(|| parse_iso_day(&format!("{year:04}-02-28")));
    let birth = birth.expect("a day of that year");
    case.client.birth_date = if a_day_later { birth.succ_opt() } else { Some(birth) };
}

fn level(case: &mut Case, level: i64) {
    case.client.cms_level = Bounded::new(level).expect("a level");
}

/// No assessment at all, or some of the items in groups that were asked or not.
fn form(digits: &mut Digits, case: &mut Case, items: &[&str], groups: &[&str]) {
    let ways: Vec<usize> = (0..=1 << (items.len() + groups.len())).collect();
    let Some(way) = digits.of(&ways).checked_sub(1) else { return };
    let mut digits = Digits(way);
    case.client.assessment = Some(digits.some(items));
    asked(&mut digits, case, groups);
}

/// Marks groups as not asked.
fn asked(digits: &mut Digits, case: &mut Case, groups: &[&str]) {
    case.client.unknown_groups = Some(digits.some(groups));
}

const ICD: [Option<&[&str]>; 8] = [
    None,
    Some(&[]),
    Some(&["G80"]),
    Some(&["s14.10"]),
    Some(&["F03", "S24"]),
    Some(&["S34.1"]),
    Some(&[" R40.2"]),
    Some(&["S12", "R40", "G8", "R40.3"]),
];

fn icd(codes: Option<&[&str]>) -> Option<Vec<String>> {
    codes.map(|codes| codes.iter().map(|code| (*code).to_owned()).collect())
}

#[test]
fn certificates_diseases_level_and_age() {
    // AA05-R2, R4, R5 and AA11-R1, R2, R3, R4, R8.
    let tried = count_through(211, |digits, case| {
        on(case, digits.of(&["2018-12-03", "2026-01-05"]));
        case.client.assessment = Some(digits.some(&["A3a2-1-1", "A3a2-1-2", "A3a2-2-3", "G4e-12", "G4e-14", "G4e-23"]));
        asked(digits, case, &["A3a2", "G4e"]);
        level(case, digits.of(&[4, 5]));
        if let Some(later) = digits.of(&[None, Some(false), Some(true)]) {
            born(case, 50, later);
        }
        with_plan(case, digits.of(&["BA02", ""]));
    });
    assert_eq!(tried, 2 * 64 * 4 * 2 * 3 * 2);
}

#[test]
fn every_edition_and_the_day_before_it() {
    let tried = count_through(97, |digits, case| {
        on(case, digits.of(&DAYS));
        case.client.assessment = Some(digits.some(&["A3a2-1-1", "G4e-12", "G4e-22", "E8-3"]));
        level(case, digits.of(&[4, 5]));
        if let Some((years, later)) = digits.of(&[None, Some((50, false)), Some((50, true)), Some((13, true))]) {
            born(case, years, later);
        }
        case.client.weight_kg = Some(70.0);
        let chosen = [("", ""), ("aa05_dementia_min_age", "none"), ("aa11_dementia_min_age", "50")];
        let (policy, value) = digits.of(&chosen);
        if !policy.is_empty() {
            case.policies.insert(policy.to_owned(), value.to_owned());
        }
        with_plan(case, "BA02 BA12");
    });
    assert_eq!(tried, 11 * 16 * 2 * 4 * 3);
}

#[test]
fn codes_and_documents_of_palsy_and_spinal_injury() {
    // AA05-R5, R7 and AA11-R3, R6, R7.
    let tried = count_through(97, |digits, case| {
        on(case, "2018-12-03");
        form(digits, case, &["A3a2-2-1", "A3a2-2-2", "G4e-22"], &["A3a2", "G4e"]);
        case.client.icd = icd(digits.of(&ICD));
        let one = |document| Some(vec![document]);
        let documents = [None, Some(vec![]), one(Document::CatastrophicIllness), one(Document::MedicalDiagnosis)];
        case.client.documents = digits.of(&documents);
        level(case, digits.of(&[4, 5]));
        with_plan(case, digits.of(&["BA02", "BA12"]));
    });
    assert_eq!(tried, 33 * 8 * 4 * 2 * 2);
}

#[test]
fn old_handbooks_and_behaviour() {
    // AA05-R1, R3, R6 and AA11-R5a, R5b.
    let tried = count_through(97, |digits, case| {
        on(case, "2018-12-03");
        case.client.assessment = Some(digits.some(&["A3a3-10", "A3a3-06", "A3a3-14", "I06b-2", "I03b-3", "I04b-2"]));
        case.client.assessment.iter_mut().for_each(|ticked| ticked.extend(digits.some(&["G4e-20"])));
        asked(digits, case, &["A3a3", "I06", "G4e"]);
        level(case, digits.of(&[4, 5]));
        with_plan(case, digits.of(&["BA02", ""]));
    });
    assert_eq!(tried, 128 * 8 * 2 * 2);
}

#[test]
fn bodies_that_are_hard_to_care_for() {
    // AA06-R1, R2, R5.
    let tried = count_through(211, |digits, case| {
        on(case, "2018-12-03");
        born(case, 40, false);
        case.client.two_workers_for_ba12 = Some(false);
        case.client.assessment = Some(digits.some(&["G5a-2-08", "G2c-4", "E8-3", "E8-4", "E10-3"]));
        asked(digits, case, &["G5a", "E8", "E10"]);
        let weights = [(None, false), (Some(69.9), false), (Some(70.0), false), (Some(70.0), true), (Some(70.1), true)];
        let (weight, more_than) = digits.of(&weights);
        case.client.weight_kg = weight;
        if more_than {
            case.policies.insert("boundary_weight".to_owned(), "more_than".to_owned());
        }
        with_plan(case, digits.of(&["BA01", "BA07 BA12", "BA12", ""]));
    });
    assert_eq!(tried, 32 * 8 * 5 * 4);
}

#[test]
fn two_workers_and_children() {
    // AA06-R3, R4.
    let tried = count_through(7, |digits, case| {
        on(case, digits.of(&["2018-12-03", "2022-03-07"]));
        case.client.two_workers_for_ba12 = digits.of(&[None, Some(false), Some(true)]);
        if let Some((years, later)) = digits.of(&[None, Some((13, true)), Some((13, false)), Some((12, true))]) {
            born(case, years, later);
        }
        if digits.yes() {
            case.client.assessment = Some(vec![]);
        }
        with_plan(case, digits.of(&["BA01", "BA02", "BA07", "BA12", "BA02 BA12", "BA05-1", "BA20", ""]));
    });
    assert_eq!(tried, 2 * 3 * 4 * 2 * 8);
}

#[test]
fn families_that_can_hardly_care() {
    // AA07-R1, R2, R3.
    let carer = |age: Option<i64>, disability, main, employed| Carer {
        age: age.and_then(Bounded::new),
        disability,
        main,
        employed,
    };
    let plain = |age| carer(Some(age), Some(false), None, None);
    let households = [
        None,
        Some(vec![]),
        Some(vec![plain(74)]),
        Some(vec![plain(75)]),
        Some(vec![plain(76)]),
        Some(vec![carer(None, Some(true), None, None)]),
        Some(vec![carer(None, None, Some(true), None)]),
        Some(vec![plain(74), plain(80)]),
        Some(vec![plain(78), plain(80)]),
        Some(vec![plain(74), carer(Some(80), Some(true), Some(true), None)]),
        Some(vec![plain(80), carer(Some(74), Some(false), Some(true), Some(false))]),
        Some(vec![plain(74), carer(Some(80), Some(true), Some(true), Some(true))]),
        Some(vec![carer(Some(80), Some(true), None, Some(true))]),
        Some(vec![plain(74), carer(None, None, None, None)]),
    ];
    let tried = count_through(61, |digits, case| {
        on(case, "2018-12-03");
        level(case, digits.of(&[3, 4]));
        form(digits, case, &["H1a-1", "B3.1-2"], &["H1a", "B3.1"]);
        case.client.carers = digits.of(&households);
        if digits.yes() {
            case.policies.insert("boundary_carer_age".to_owned(), "more_than".to_owned());
        }
        with_plan(case, digits.of(&["BA14", "BA05-1", ""]));
    });
    assert_eq!(tried, 2 * 17 * 14 * 2 * 3);
}

#[test]
fn evenings_days_off_and_nights() {
    // AA08-R1, AA09-R1 to R3, AA10-R1.
    let days: Vec<&str> = SPECIAL.iter().map(|(day, _)| *day).chain(DAYS).chain(["2018-12-03", "2022-09-08"]).collect();
    let tried = count_through(97, |digits, case| {
        on(case, digits.of(&days));
        let plans = ["BA02", "BB01", "BC01", "BD01", "BD03 GA03", "CA07", "GA05", "DA01", "SC05", "", "none"];
        match digits.of(&plans) {
            "none" => {}
            plan => with_plan(case, plan),
        }
        for (policy, value) in [
            ("b_family", digits.of(&["", "without_bd"])),
            ("aa10_families", digits.of(&["", "b_and_c", "b_only"])),
            ("aa09_substitute_days", digits.of(&["", "counts", "does_not_count"])),
        ] {
            if !value.is_empty() {
                case.policies.insert(policy.to_owned(), value.to_owned());
            }
        }
    });
    assert_eq!(tried, 31 * 11 * 2 * 3 * 3);
}

#[test]
fn each_item_alone() {
    // Every item that a row lists, every other item of the form, and neighbours that are no items.
    let listed = ROWS.iter().flat_map(|(_, groups)| groups.iter().copied().flatten().copied());
    let known = basis().document().assessment.items.iter().map(|item| item.code.as_str());
    let neighbours = [
        "I06b-1",
        "I03b-1",
        "I04b-1",
        "I06a-2",
        "G4e-11",
        "G4e-16",
        "G4e-19",
        "G4e-21",
        "G4e-24",
        "A3a3-05",
        "A3a3-13",
        "A3a3-16",
        "G5a-2-05",
        "G5a-2-06",
        "G5a-2-07",
        "G5a-2-09",
        "G5a-2-13",
        "G5a-2-14",
        "G5a-2-15",
        "E8-1",
        "E8-2",
        "E10-1",
        "E10-2",
        "G2c-1",
        "H1a-2",
        "B3.1-1",
        "G4e-1",
        "A3a2-1-16",
    ];
    let items: BTreeSet<&str> = listed.chain(known).chain(neighbours).filter(|name| !name.contains(':')).collect();
    assert!(items.len() > 80);
    for (place, item) in items.into_iter().enumerate() {
        for (companions, weight) in [(&[][..], 60.0), (&["A3a2-1-1"], 60.0), (&["G4e-13", "G4e-22"], 60.0), (&[], 80.0)]
        {
            for lv in [3, 8] {
                let mut case = base();
                on(&mut case, "2018-12-03");
                level(&mut case, lv);
                born(&mut case, 60, false);
                case.client.weight_kg = Some(weight);
                with_plan(&mut case, "BA01 BA02 BA12");
                case.client.assessment = Some([&[item], companions].concat().into_iter().map(str::to_owned).collect());
                let all = check(&case);
                if lv == 8 && place % 4 == 0 {
                    deeper(&case, &all);
                }
            }
        }
    }
}

#[test]
fn each_service_of_the_plan_alone() {
    for day in ["2018-12-03", "2025-09-01"] {
        for code in basis().document().codes.values().flatten() {
            let mut case = base();
            on(&mut case, day);
            level(&mut case, 8);
            born(&mut case, 10, false);
            case.client.weight_kg = Some(80.0);
            case.client.two_workers_for_ba12 = Some(true);
            let ticked = ["A3a2-1-1", "G4e-13", "G5a-2-01", "E8-3", "E10-3", "H1a-1"];
            case.client.assessment = Some(ticked.map(str::to_owned).to_vec());
            with_plan(&mut case, &code.code);
            check(&case);
        }
    }
}

#[test]
fn what_would_reach_a_limit() {
    for (policy, weight, age) in [("at_least", "70", "75"), ("more_than", "71", "76")] {
        let mut case = base();
        on(&mut case, "2018-12-03");
        level(&mut case, 4);
        born(&mut case, 40, false);
        with_plan(&mut case, "BA12");
        case.policies.insert("boundary_weight".to_owned(), policy.to_owned());
        case.policies.insert("boundary_carer_age".to_owned(), policy.to_owned());
        case.client.assessment = Some(vec!["E8-3".to_owned()]);
        case.client.two_workers_for_ba12 = Some(false);
        case.client.weight_kg = Some(69.0);
        case.client.carers = Some(vec![Carer { age: Bounded::new(70), ..Carer::default() }]);
        let all = check(&case);
        deeper(&case, &all);
        let to = |place: usize, fact: &str| {
            all[place].would_change.iter().find(|change| change.fact == fact).map(|change| change.to.as_str())
        };
        assert_eq!((to(1, "weight_kg"), to(2, "carers.age")), (Some(weight), Some(age)));
    }
}

#[test]
fn a_leap_day_birthday() {
    for (birth, day, reached) in [
        ("1969-02-28", "2019-02-28", true),
        ("1972-02-29", "2022-02-28", false),
        ("1972-02-29", "2022-03-01", true),
        ("1970-02-28", "2020-02-28", true),
        ("1970-03-01", "2020-02-29", false),
    ] {
        let mut case = base();
        on(&mut case, day);
        case.client.birth_date = parse_iso_day(birth);
        case.client.assessment = Some(vec!["G4e-12".to_owned()]);
        let all = check(&case);
        assert_eq!(all[0].conditions[3].holds, Some(reached), "{birth} on {day}");
    }
}

/// What an answer says about itself: that a change it names leads where it says, that what decided
/// a row decides it alone, and that a row is decided once what is missing is known.
fn deeper(case: &Case, all: &[Eligibility]) {
    for (place, one) in all.iter().enumerate() {
        for change in &one.would_change {
            let changed = apply(case, &change.fact, &change.to);
            let then = eligibilities(&changed)[place].status;
            assert_eq!(then, change.status, "{change:?} of {:?} in {case:#?}", one.code);
        }
        for (at, row) in one.conditions.iter().enumerate() {
            let again = |case: &Case| eligibilities(case)[place].conditions[at].holds;
            if row.holds.is_some() {
                assert!(row.missing.is_empty(), "{row:?}");
                assert_eq!(again(&only(case, &row.because)), row.holds, "{row:?} in {case:#?}");
            } else {
                assert!(!row.missing.is_empty(), "{row:?}");
                if !row.missing.iter().any(|name| name == "emergency" || name == "holiday") {
                    let filled = again(&filled(case, row));
                    assert_eq!(filled, Some(false), "{row:?} in {case:#?}");
                }
                let granted = row.missing.iter().filter(|name| *name != "emergency" && *name != "holiday");
                let granted: Vec<&String> = granted.filter(|name| *name != "documents").collect();
                if granted.len() == row.missing.len() {
                    let yes = granted.iter().fold(case.clone(), |case, name| apply(&case, name, so(row, name)));
                    assert_eq!(again(&yes), Some(true), "{row:?} in {case:#?}");
                }
            }
        }
    }
}

/// Stands for a value that lets any fact hold.
const YES: &str = "yes";

/// What a missing fact has to be for its row.
fn so(row: &Condition, fact: &str) -> &'static str {
    if row.id == "AA06-R4" && fact == "birth_date" { "5" } else { YES }
}

/// The case with a fact as an answer says it would have to be.
fn apply(case: &Case, fact: &str, to: &str) -> Case {
    let mut case = case.clone();
    let number = |otherwise: i64| to.parse::<i64>().unwrap_or(otherwise);
    let client = &mut case.client;
    match fact {
        "cms_level" => level(&mut case, number(8)),
        // "50 (2019-03-02)": the day on which it is so.
        "age" => case.as_of = parse_iso_day(to.split(['(', ')']).nth(1).expect("the birthday")),
        "birth_date" => born(&mut case, i32::try_from(number(60)).expect("an age"), false),
        "weight_kg" => client.weight_kg = Some(f64::from(i32::try_from(number(90)).expect("a weight"))),
        "two_workers_for_ba12" => client.two_workers_for_ba12 = Some(true),
        "carers.age" | "carers.disability" => {
            let carers = client.carers.get_or_insert_default();
            if carers.is_empty() {
                carers.push(Carer::default());
            }
            for carer in carers {
                if fact == "carers.age" {
                    carer.age = Bounded::new(number(90));
                } else {
                    carer.disability = Some(true);
                }
            }
        }
        "plan" => {
            let family = if to == YES { "BA01" } else { to.split(' ').next().expect("a code") };
            let code = match family {
                "BA" => "BA01",
                code => code,
            };
            let had = case.plans.iter().flat_map(|plan| &plan.items).map(|item| item.code.clone());
            let extra = if to == YES { " BA12" } else { "" };
            let codes = had.collect::<Vec<_>>().join(" ");
            with_plan(&mut case, &format!("{codes} {code}{extra}"));
        }
        _ if fact.starts_with("icd:") => client.icd.get_or_insert_default().push(fact[4..].to_owned()),
        item => {
            if client.assessment.is_none() {
                client.unknown_groups = Some(GROUPS.map(str::to_owned).to_vec());
            }
            client.assessment.get_or_insert_default().push(item.to_owned());
        }
    }
    case
}

fn group_of(item: &str) -> Option<&'static str> {
    GROUPS.into_iter().find(|group| item.starts_with(group))
}

/// The case with nothing known but these facts.
fn only(case: &Case, facts: &[String]) -> Case {
    let mut less = base();
    less.as_of = case.as_of;
    less.simulate = case.simulate;
    less.policies.clone_from(&case.policies);
    less.client.cms_level = case.client.cms_level;
    let has = |name: &str| facts.iter().any(|fact| fact == name);
    let asked: BTreeSet<&str> = facts.iter().filter_map(|fact| group_of(fact)).collect();
    if !asked.is_empty() {
        let kept = |ticked: &&String| facts.iter().any(|fact| ticked.starts_with(fact.as_str()));
        less.client.assessment = case.client.assessment.as_ref().map(|all| all.iter().filter(kept).cloned().collect());
        let unknown = GROUPS.iter().filter(|group| !asked.contains(*group)).map(|group| (*group).to_owned());
        less.client.unknown_groups = Some(unknown.collect());
    }
    if has("age") {
        less.client.birth_date = case.client.birth_date;
    }
    if has("weight_kg") {
        less.client.weight_kg = case.client.weight_kg;
    }
    if has("two_workers_for_ba12") {
        less.client.two_workers_for_ba12 = case.client.two_workers_for_ba12;
    }
    if has("carers.age") || has("carers.disability") {
        less.client.carers.clone_from(&case.client.carers);
    }
    if has("plan") {
        less.plans.clone_from(&case.plans);
    }
    if facts.iter().any(|fact| fact.starts_with("icd:")) {
        less.client.icd.clone_from(&case.client.icd);
    }
    less
}

/// The case with everything that a row misses known, and not so.
fn filled(case: &Case, row: &Condition) -> Case {
    let mut more = case.clone();
    for name in &row.missing {
        match name.as_str() {
            "birth_date" => born(&mut more, 30, false),
            "weight_kg" => more.client.weight_kg = Some(50.0),
            "two_workers_for_ba12" => more.client.two_workers_for_ba12 = Some(false),
            "carers.age" | "carers.disability" => more.client.carers = Some(vec![]),
            "plan" => with_plan(&mut more, "DA01"),
            "documents" => more.client.documents = None,
            item => {
                let group = group_of(item).expect("an item of a group");
                if more.client.assessment.is_none() {
                    more.client.assessment = Some(vec![]);
                    more.client.unknown_groups = Some(GROUPS.map(str::to_owned).to_vec());
                }
                more.client.unknown_groups.iter_mut().for_each(|groups| groups.retain(|one| one != group));
            }
        }
    }
    more
}
