//! Which AA a day's visits bring, and which a client is eligible for.
//!
//! Level 1: one trait of the client, one visit. Level 2: two and two. Level 3: three with a trap, three visits.

use super::Exercise;
use super::client::{Client, client};
use super::maker::{Made, Maker, worded_fact};
use super::visits::{EARLY, case, confirmed, day_with_weekday, table, visits};
use crate::answer::{Answer, Choice, Form, sorted};
use ltc_engine::ordered::sorted_once;
use ltc_engine::rule::Surcharge;
use ltc_engine::simulation::Simulation;
use ltc_engine::surcharge::{Eligibility, EligibilityStatus, RowStatus};
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Which AA the day's records bring.
pub(super) fn of_day(maker: &mut Maker<'_>) -> Made {
    let Some(day) = maker.day() else { return Ok(None) };
    let Client { document, mut facts } = client(maker, day);
    let has_early = maker.level == 3 && maker.random.chance(50);
    let early = maker.random.pick(EARLY).copied().filter(|_| has_early);
    let count = usize::try_from(maker.level).unwrap_or(1) - usize::from(early.is_some());
    let mut visits = visits(maker, count);
    if let Some(early) = early {
        visits.insert(0, early);
        facts.push(worded_fact("06:30 以前的服務", "Service before 06:30", confirmed()));
    }
    let training = maker.random.pick(&["none", "disability", "dementia"]).copied().unwrap_or("none");
    facts.push(worded_fact("服務日期", "Day of service", day_with_weekday(maker.basis, day)));
    facts.push(worded_fact("服務人員訓練", "Worker's training", training_text(training)));
    let given = case(&document, day, &visits, training);
    let (_, simulation) = maker.simulate(&given)?;
    if !is_certain(&simulation) {
        return Ok(None);
    }
    let earned = sorted_once(simulation.surcharge_rows.iter().map(|row| row.code.to_owned()));
    let person = maker.person();
    let mut exercise = maker.exercise(
        Text::new(
            format!("甲單位當天為{}提供下表的服務，這些代碼計畫都有核定，這個月沒有其他紀錄。", person.zh),
            format!("Unit A served {} as below; the codes are all in the plan, and there are no other records this month.", person.en),
        ),
        Text::new(
            "這一天的紀錄會帶出哪些 AA 加計？（AA07 以月計，符合也要選；都沒有寫「無」）",
            "Which AA surcharges do these records bring? (AA07 is by month and counts too; write \"none\" if there are none.)",
        ),
        Form::Set { options: Surcharge::ALL.iter().map(|one| Choice::plain(one.code())).collect() },
        Answer::Set(sorted(earned)),
        given,
    );
    exercise.facts = facts;
    exercise.table = Some(table(&visits));
    exercise.hints = hints();
    explain(&mut exercise, &simulation, true);
    Ok(Some(exercise))
}

/// Which AA a client is eligible for: those that depend on the client alone.
pub(super) fn eligibility(maker: &mut Maker<'_>) -> Made {
    const ASKED: [Surcharge; 4] = [Surcharge::AA05, Surcharge::AA06, Surcharge::AA07, Surcharge::AA11];
    let Some(day) = maker.day() else { return Ok(None) };
    let Client { document, mut facts } = client(maker, day);
    let planned: Vec<&str> = maker.random.some(&["BA01", "BA02", "BA07", "BA12", "BA20"], 2);
    let plan = planned.join("、");
    facts.push(worded_fact("計畫核定", "In the plan", Text::new(plan.clone(), plan.replace('、', ", "))));
    facts.push(worded_fact("判斷日", "Judged on", both(|lang| words::day(day, lang))));
    let items: Vec<Value> = planned.iter().map(|code| json!({"code": code, "quantity": 8})).collect();
    let month = ltc_engine::calendar::Month::of(day).to_string();
    let given = json!({
        "as_of": day.to_string(), "client": document, "plans": [{"from": month, "items": items}],
        "simulate": {"from": month, "to": month},
    });
    let (_, simulation) = maker.simulate(&given)?;
    let asked: Vec<&Eligibility> =
        simulation.surcharge_eligibility.iter().filter(|one| ASKED.contains(&one.code)).collect();
    let is_known =
        |one: &&Eligibility| matches!(one.status, EligibilityStatus::Eligible | EligibilityStatus::NotEligible);
    if !asked.iter().all(is_known) {
        return Ok(None);
    }
    let eligible = asked.iter().filter(|one| one.status == EligibilityStatus::Eligible);
    let answer = Answer::Set(eligible.map(|one| one.code.code().to_owned()).collect());
    let person = maker.person();
    let mut exercise = maker.exercise(
        Text::new(
            format!("要替{}擬照顧計畫，先看可能有哪些加計。", person.zh),
            format!("A plan is made for {}: which surcharges are possible?", person.en),
        ),
        Text::new(
            "AA05、AA06、AA07、AA11 之中，這位個案符合哪些的條件？（都不符合寫「無」）",
            "Which of AA05, AA06, AA07, AA11 is the client eligible for? (Write \"none\" if there are none.)",
        ),
        Form::Set { options: ASKED.iter().map(|one| Choice::plain(one.code())).collect() },
        answer,
        given,
    );
    exercise.facts = facts;
    exercise.hints = hints().into_iter().take(1).collect();
    explain(&mut exercise, &simulation, false);
    Ok(Some(exercise))
}

/// Does everything follow from the facts told?
fn is_certain(simulation: &Simulation) -> bool {
    let is_unknown =
        |one: &Eligibility| matches!(one.status, EligibilityStatus::Unknown | EligibilityStatus::NeedsEvidence);
    simulation.surcharge_rows.iter().all(|row| row.status == RowStatus::Derived)
        && !simulation.surcharge_eligibility.iter().any(is_unknown)
}

fn training_text(training: &str) -> Text {
    match training {
        "disability" => Text::new("身心障礙服務訓練", "disability services"),
        "dementia" => Text::new("失智症訓練", "dementia"),
        _ => Text::new("無進階訓練", "none"),
    }
}

fn hints() -> Vec<Text> {
    vec![
        Text::new(
            "逐條看：AA05、AA06、AA07、AA11 看個案；AA08 看時間；AA09 看日期；AA11 還要看服務人員的訓練。",
            "One by one: AA05, AA06, AA07, AA11 ask about the client, AA08 about the time, AA09 about the day, AA11 also \
             about the worker's training.",
        ),
        Text::new(
            "喘息（G）帶得出 AA09，帶不出 AA08；只有代購（BA16）帶不出 AA05；AA08 與 AA09 同日只留一個。",
            "Respite (G) brings AA09 but not AA08; errands (BA16) alone bring no AA05; AA08 and AA09 never stand on one day.",
        ),
    ]
}

/// One sentence for each surcharge: the rows that hold, and whether the records earn it.
fn explain(exercise: &mut Exercise, simulation: &Simulation, from_records: bool) {
    let mut sources = Vec::new();
    for one in &simulation.surcharge_eligibility {
        let is_asked = match &exercise.form {
            Form::Set { options } => options.iter().any(|option| option.id == one.code.code()),
            _ => false,
        };
        if !is_asked {
            continue;
        }
        sources.extend(one.source.iter().map(|source| source.id.clone()));
        let rows = simulation.surcharge_rows.iter().filter(|row| row.code == one.code.code());
        let (times, amount) = rows.fold((0, 0), |(times, amount), row| (times + row.quantity, amount + row.amount));
        exercise.solution.push(sentence(one, from_records, times, amount));
    }
    exercise.source = sorted_once(sources);
}

fn sentence(one: &Eligibility, from_records: bool, times: i64, amount: i64) -> Text {
    let code = one.code.code();
    both(|lang| {
        let name = words::surcharge(one.code, lang);
        let holds = one.conditions.iter().filter(|condition| condition.holds == Some(true));
        let holds: Vec<String> =
            holds.map(|condition| format!("{} {}", condition.id, words::condition(condition.id, lang))).collect();
        let why = match (holds.is_empty(), one.status) {
            (false, _) => holds.join(lang.pick("；", "; ")),
            (true, EligibilityStatus::NotEligible) => lang.pick("沒有一項條件成立", "no condition holds").to_owned(),
            (true, other) => words::eligibility(other, lang).to_owned(),
        };
        let earned = match (from_records, times) {
            (false, _) => String::new(),
            (true, 0) => lang.pick("；這些紀錄沒有帶出", "; not earned by these records").to_owned(),
            (true, _) => {
                let amount = words::amount(amount);
                match lang {
                    ltc_report::Lang::Zh => format!("；{times} 次，{amount} 元"),
                    ltc_report::Lang::En => format!("; {times} ×, NT${amount}"),
                }
            }
        };
        format!("{code} {name}{}{why}{earned}", lang.pick("：", ": "))
    })
}
