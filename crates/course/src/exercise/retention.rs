//! The retained balance of month k.
//!
//! Level 1: one plan, months 2 to 4. Level 2: the plan changes once, months 3 to 6. Level 3: an advance is
//! paid back, or the interval begins anew; months 3 to 7.

use super::maker::{Draft, Made, Maker, level_and_quota, month_text, ntd, plan_story, worded_fact};
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde_json::{Value, json};

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(start) = maker.month() else { return Ok(None) };
    let level = maker.random.between(2, 8);
    let quota = quota(maker, level, start)?;
    let (low, high) = match maker.level {
        1 => (2, 4),
        2 => (3, 6),
        _ => (3, 7),
    };
    let wanted = maker.random.between(low, high);
    let person = maker.person();
    let mut draft = Draft {
        story: plan_story(&person, level, start),
        facts: level_and_quota(level, quota),
        question: question(start, wanted),
        hints: hints(),
        given: json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
            "plans": plans(maker, start, quota),
            "simulate": {"from": start.to_string(), "to": start.plus(6).to_string()},
        }),
    };
    add_plan_facts(&mut draft);
    if maker.level >= 3 {
        add_advance(maker, &mut draft, start, quota);
    }
    maker.ask_figure(draft, &format!("/ledger/care/{}/retention", wanted - 1)).map(Some)
}

/// The care quota of a level in a month.
pub(super) fn quota(maker: &Maker<'_>, level: i64, month: Month) -> Result<i64, super::NotMade> {
    let given = json!({
        "client": {"id": "A", "cms_level": level, "welfare_class": "general"},
        "plans": [{"from": month.to_string(), "approved": {}}],
        "simulate": {"from": month.to_string(), "to": month.to_string()},
    });
    let (_, simulation) = maker.simulate(&given)?;
    simulation.ledger.care.first().map(|first| first.quota).ok_or(super::NotMade::NothingToAsk)
}

/// An amount between two shares of the quota, in tens: what sums of prices look like.
pub(super) fn share(maker: &mut Maker<'_>, quota: i64, low: i64, high: i64) -> i64 {
    let (low, high) = (quota * low / 100, quota * high / 100);
    maker.random.between(low, high) / 10 * 10
}

/// One plan, or two from level 2 on.
fn plans(maker: &mut Maker<'_>, start: Month, quota: i64) -> Value {
    // Less at level 3, where an advance takes 30 % of the quota away.
    let most = if maker.level >= 3 { 65 } else { 95 };
    let first = share(maker, quota, 40, most);
    let mut plans = vec![json!({"from": start.to_string(), "approved": {"care": first}})];
    if maker.level >= 2 {
        let second = share(maker, quota, 40, most);
        let month = start.plus(u32::try_from(maker.random.between(1, 2)).unwrap_or(1));
        plans.push(json!({"from": month.to_string(), "approved": {"care": second}}));
    }
    Value::Array(plans)
}

/// Says each plan of the case.
pub(super) fn add_plan_facts(draft: &mut Draft) {
    let plans = draft.given.get("plans").and_then(Value::as_array).cloned().unwrap_or_default();
    for plan in plans {
        let Some(from) = plan.get("from").and_then(Value::as_str).and_then(|from| from.parse::<Month>().ok()) else {
            continue;
        };
        let care = plan.pointer("/approved/care").and_then(Value::as_i64).unwrap_or_default();
        let (month, amount) = (month_text(from), ntd(care));
        draft.facts.push(worded_fact(
            "計畫核定額度",
            "Approved by the plan",
            Text::new(format!("{} 起每月 {}", month.zh, amount.zh), format!("{} a month from {}", amount.en, month.en)),
        ));
    }
}

fn add_advance(maker: &mut Maker<'_>, draft: &mut Draft, start: Month, quota: i64) {
    // Five equal parts: the remainder is another exercise.
    let amount = share(maker, quota, 30, 150) / 5 * 5;
    if let Some(given) = draft.given.as_object_mut() {
        let month = start.to_string();
        given.insert("advance".to_owned(), json!({"amount": amount, "start": month, "discharge": month}));
    }
    let (month, amount) = (month_text(start), ntd(amount));
    draft.facts.push(worded_fact(
        "復能預支額度",
        "Advance for reablement",
        Text::new(
            format!("{}（{} 出院，同月起預支）", amount.zh, month.zh),
            format!("{} (discharged in {}, used from that month)", amount.en, month.en),
        ),
    ));
}

fn question(start: Month, wanted: i64) -> Text {
    let month = start.plus(u32::try_from(wanted - 1).unwrap_or_default());
    let month = month_text(month);
    Text::new(
        format!("{} 第一天，照顧及專業服務的留用額度是多少元？", month.zh),
        format!("What is the retained care balance on the first day of {}, in NT$?", month.en),
    )
}

fn hints() -> Vec<Text> {
    vec![
        Text::new(
            "留用不是沒用完的錢，是「給付額度 − 計畫核定額度」的差額。",
            "Retention is not what was left unused: it is the quota less what the plan approved.",
        ),
        Text::new(
            "本月的留用是區間內先前各月差額之和；本月自己的差額下個月才算。區間最長 6 個月。",
            "It is the sum over the earlier months of the interval; this month's own difference counts next month. \
             An interval has six months at most.",
        ),
    ]
}
