//! What a month can use.
//!
//! Level 1: quota and retention. Level 2: an adjustment, and a month that used retention. Level 3: the plan
//! exceeds what is available: how much the client pays alone.

use super::maker::{Draft, Made, Maker, level_and_quota, month_text, ntd, plan_story, worded_fact};
use super::retention::{add_plan_facts, quota, share};
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde_json::json;

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    if maker.level >= 3 { over_quota(maker) } else { within(maker) }
}

fn within(maker: &mut Maker<'_>) -> Made {
    let Some(start) = maker.month() else { return Ok(None) };
    let level = maker.random.between(2, 8);
    let quota = quota(maker, level, start)?;
    let first = share(maker, quota, 50, 90);
    let mut plans = vec![json!({"from": start.to_string(), "approved": {"care": first}})];
    let mut wanted = maker.random.between(2, 4);
    let person = maker.person();
    if maker.level == 2 {
        // Month 3 takes more than the quota, so that some of the balance is used.
        let more = quota + share(maker, 2 * (quota - first), 10, 90);
        plans.push(json!({"from": start.plus(2).to_string(), "approved": {"care": more}}));
        plans.push(json!({"from": start.plus(3).to_string(), "approved": {"care": first}}));
        wanted = maker.random.between(4, 6);
    }
    let mut draft = Draft {
        story: plan_story(&person, level, start),
        facts: level_and_quota(level, quota),
        question: question(start, wanted),
        hints: hints(),
        given: json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
            "plans": plans,
            "simulate": {"from": start.to_string(), "to": start.plus(5).to_string()},
        }),
    };
    add_plan_facts(&mut draft);
    if maker.level == 2 {
        add_adjustment(maker, &mut draft, start.plus(u32::try_from(wanted - 1).unwrap_or_default()));
    }
    maker.ask_figure(draft, &format!("/ledger/care/{}/available", wanted - 1)).map(Some)
}

fn add_adjustment(maker: &mut Maker<'_>, draft: &mut Draft, month: Month) {
    let amount = maker.random.between(50, 300) * 10;
    let adjustment = json!({"month": month.to_string(), "quota_type": "care", "amount": amount, "note": "CMS"});
    if let Some(given) = draft.given.as_object_mut() {
        given.insert("adjustments".to_owned(), json!([adjustment]));
    }
    let (month, amount) = (month_text(month), ntd(amount));
    draft.facts.push(worded_fact(
        "人工調帳",
        "Manual adjustment",
        Text::new(format!("{} 增加 {}", month.zh, amount.zh), format!("{} more in {}", amount.en, month.en)),
    ));
}

fn over_quota(maker: &mut Maker<'_>) -> Made {
    let Some(month) = maker.month() else { return Ok(None) };
    let level = maker.random.between(2, 5);
    let quota = quota(maker, level, month)?;
    let items = super::plan::items(maker, month, 3)?;
    let price: i64 = items.iter().map(|item| item.price).sum();
    // As often as it takes to pass the quota by a tenth to a half.
    let wanted = quota * maker.random.between(110, 150) / 100;
    let Some(times) = wanted.checked_div(price).filter(|times| (2..=60).contains(times)) else { return Ok(None) };
    let (table, items) = super::plan::table(&items, times);
    let person = maker.person();
    let draft = Draft {
        story: Text::new(
            format!("{}第 {level} 級、一般戶，{} 是第一個月，家屬希望照下表排服務。", person.zh, month_text(month).zh),
            format!(
                "{} is at level {level}, general household; {} is the first month, and the family wishes the services \
                 below.",
                person.en,
                month_text(month).en
            ),
        ),
        facts: vec![worded_fact("照顧及專業服務給付額度（每月）", "Care quota a month", ntd(quota))],
        question: Text::new(
            "超出額度、要由個案全額自費的是多少元？（額度邊緣的那一單位可拆算）",
            "How much lies outside the quota and is paid by the client alone? (The unit on the edge is split.)",
        ),
        hints: vec![Text::new(
            "先算整個月的總額，再減去當月可用額度；第一個月沒有留用。",
            "Sum up the month, then take away what is available; the first month has no retention.",
        )],
        given: json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
            "plans": [{"from": month.to_string(), "items": items}],
            "simulate": {"from": month.to_string(), "to": month.to_string()},
        }),
    };
    let mut exercise = maker.ask_figure(draft, "/claims/0/totals/self_pay")?;
    exercise.table = Some(table);
    let is_over = exercise.answer != crate::Answer::Number(0);
    Ok(is_over.then_some(exercise))
}

fn question(start: Month, wanted: i64) -> Text {
    let month = month_text(start.plus(u32::try_from(wanted - 1).unwrap_or_default()));
    Text::new(
        format!("{} 照顧及專業服務的可用額度是多少元？", month.zh),
        format!("How much of the care quota can {} use, in NT$?", month.en),
    )
}

fn hints() -> Vec<Text> {
    vec![
        Text::new(
            "可用 = 給付額度 − 預支扣除 + 調帳 + 留用 − 先前各月已用掉的留用。",
            "Available = quota − deduction + adjustment + retention − what earlier months used of it.",
        ),
        Text::new(
            "核定超過當月額度的部分，就是用掉的留用。",
            "What a plan takes beyond the month's own quota uses up retention.",
        ),
    ]
}
