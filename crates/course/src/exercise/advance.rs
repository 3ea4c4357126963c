//! The advance for reablement.
//!
//! Level 1: its cap. Level 2: what a month pays back of it. Level 3: an amount that five does not divide, the
//! cap of a household with a foreign carer, or the last month in which it may be used.

use super::maker::{Draft, Made, Maker, fact, month_text, ntd, worded_fact};
use super::retention::quota;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde_json::{Value, json};

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(month) = maker.month() else { return Ok(None) };
    let level = maker.random.between(2, 8);
    match (maker.level, maker.random.between(0, 2)) {
        (1, _) | (3, 0) => cap(maker, month, level),
        (3, 1) => last_month(maker, month, level),
        _ => deduction(maker, month, level),
    }
}

fn cap(maker: &mut Maker<'_>, month: Month, level: i64) -> Made {
    let has_foreign_carer = maker.level == 3;
    let mut draft = draft(maker, month, level, 1000)?;
    if has_foreign_carer {
        set(&mut draft.given, "/client/foreign_carer", Value::Bool(true));
        draft.facts.push(worded_fact("外籍看護工", "Foreign carer", Text::new("已聘僱", "employed")));
        draft.hints.push(Text::new(
            "聘僱外籍看護工的家庭，照顧及專業服務額度只有 30%；上限以個案實際的額度計。",
            "A household with a foreign carer has 30 % of the care quota; the cap goes by the quota that it has.",
        ));
    }
    draft.question = Text::new("預支額度的上限是多少元？", "What is the cap of the advance, in NT$?");
    maker.ask_figure(draft, "/advance/cap").map(Some)
}

fn deduction(maker: &mut Maker<'_>, month: Month, level: i64) -> Made {
    let most = quota(maker, level, month)?;
    let mut amount = maker.random.between(1000, most);
    amount = amount / 5 * 5;
    if maker.level == 3 {
        amount += maker.random.between(1, 4);
    }
    let mut draft = draft(maker, month, level, amount)?;
    // The remainder, if there is one, stands in the last of the five.
    let place = if maker.level == 3 { 4 } else { maker.random.between(0, 4) };
    let wanted = month_text(month.plus(u32::try_from(place + 1).unwrap_or(1)));
    draft.facts.push(worded_fact("預支金額", "Advance", ntd(amount)));
    draft.question = Text::new(
        format!("{} 的額度要扣還預支多少元？", wanted.zh),
        format!("How much of the advance is taken from the quota of {}, in NT$?", wanted.en),
    );
    maker.ask_figure(draft, &format!("/advance/deductions/{place}/amount")).map(Some)
}

fn last_month(maker: &mut Maker<'_>, month: Month, level: i64) -> Made {
    let mut draft = draft(maker, month, level, 5000)?;
    draft.question =
        Text::new("預支額度最晚可用到哪一個月？", "Which is the last month in which the advance may be used?");
    let mut exercise = maker.ask_figure(draft, "/advance/window/2")?;
    exercise.solution = vec![Text::new(
        format!("預支自起始月起連同後 2 個月共 3 個月內用完，故為 {}。", exercise.answer.written()),
        format!("It is used up in the month it starts in and the two after it: until {}.", month.plus(2)),
    )];
    exercise.source = vec!["S3-12.2".to_owned()];
    Ok(Some(exercise))
}

fn draft(maker: &mut Maker<'_>, month: Month, level: i64, amount: i64) -> Result<Draft, super::NotMade> {
    let quota = quota(maker, level, month)?;
    let person = maker.person();
    let at = month_text(month);
    Ok(Draft {
        story: Text::new(
            format!("{}出院，需要密集復能。{} 起預支，出院前評估為第 {level} 級。", person.zh, at.zh),
            format!(
                "{} leaves hospital and needs intensive reablement. The advance starts in {}, the month of discharge; \
                 assessed at level {level} before.",
                person.en, at.en
            ),
        ),
        facts: vec![
            fact("長照需要等級", "Care level", level.to_string()),
            worded_fact("照顧及專業服務全額（每月）", "Full care quota a month", ntd(quota)),
            worded_fact("出院及預支起始年月", "Month of discharge and start", at),
        ],
        question: Text::default(),
        hints: vec![
            Text::new("上限 = 給付額度 × 5 個月 × 30%。", "Cap = quota × 5 months × 30 %."),
            Text::new(
                "出院當月是第 1 個月；自第 2 個月至第 6 個月平均扣除，除不盡的餘數在最後一個月。",
                "The month of discharge is month 1; months 2 to 6 pay it back evenly, the last one with the remainder.",
            ),
        ],
        given: json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
            "plans": [{"from": month.to_string(), "items": [{"code": "CC01", "quantity": 1, "fund": "advance"}]}],
            "advance": {"amount": amount, "start": month.to_string(), "discharge": month.to_string()},
            "simulate": {"from": month.to_string(), "to": month.plus(5).to_string()},
        }),
    })
}

/// Sets a field of an object in a document.
pub(super) fn set(document: &mut Value, pointer: &str, to: Value) {
    let Some((parent, field)) = pointer.rsplit_once('/') else { return };
    if let Some(object) = document.pointer_mut(parent).and_then(Value::as_object_mut) {
        object.insert(field.to_owned(), to);
    }
}
