//! What the client pays for a plan.
//!
//! Level 1: the copayment of a plan within the quota. Level 2: with day care or professional service and
//! another welfare class. Level 3: the plan passes the quota, so that self-pay comes on top.

use super::maker::{Draft, Made, Maker, fact, month_text, ntd, worded_fact};
use super::plan;
use super::retention::quota;
use crate::Answer;
use ltc_engine::ordered::sorted_once;
use ltc_engine::text::Text;
use serde_json::json;

/// Welfare classes by level of the exercise: name, Chinese, English.
const CLASSES: [(&str, &str, &str); 3] = [
    ("general", "第三類（一般戶）", "class 3 (general)"),
    ("mid_low_income", "第二類（中低收入戶）", "class 2 (mid-low income)"),
    ("low_income", "第一類（低收入戶）", "class 1 (low income)"),
];

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(month) = maker.month() else { return Ok(None) };
    let level = maker.random.between(2, if maker.level == 3 { 4 } else { 8 });
    let classes = match maker.level {
        1 => CLASSES.get(..1),
        2 => CLASSES.get(1..),
        _ => CLASSES.get(..2),
    };
    let class = maker.random.pick(classes.unwrap_or_default()).copied();
    let Some((class, class_zh, class_en)) = class else { return Ok(None) };
    let quota = quota(maker, level, month)?;
    let count = if maker.level == 1 { 2 } else { 3 };
    let mut services = plan::items(maker, month, count)?;
    if maker.level == 2 {
        let other = maker.random.pick(&["BB01", "BB03", "CB02", "CC01"]).copied();
        services.extend(other.and_then(|code| plan::service(maker, code, month)));
    }
    let quantities: Vec<i64> = services.iter().map(|service| often(maker, service.price)).collect();
    let (table, items) = plan::table_of(&services, &quantities);
    let person = maker.person();
    let asks_all = maker.level == 3;
    let draft = Draft {
        story: Text::new(
            format!("{}第 {level} 級，{class_zh}，{} 是計畫的第一個月。", person.zh, month_text(month).zh),
            format!(
                "{} is at level {level}, {class_en}; {} is the plan's first month.",
                person.en,
                month_text(month).en
            ),
        ),
        facts: vec![
            worded_fact("照顧及專業服務給付額度（每月）", "Care quota a month", ntd(quota)),
            worded_fact("長照身分別", "Welfare class", Text::new(class_zh, class_en)),
            fact("部分負擔比率", "Copayment rate", rate(maker, class, month.first_day())),
        ],
        question: if asks_all {
            Text::new(
                "這個月個案總共要付多少元（部分負擔加上超出額度的自費）？",
                "How much does the client pay this month in all (copayment, and what lies outside the quota)?",
            )
        } else {
            Text::new("這個月的部分負擔是多少元？", "What is this month's copayment, in NT$?")
        },
        hints: vec![
            Text::new(
                "部分負擔逐單位計算：單價 × 比率，元以下捨去，再乘數量。",
                "The copayment is computed for each unit: price × rate, decimals dropped, then times the quantity.",
            ),
            Text::new(
                "只有額度內的部分收部分負擔；超出額度的全額自費。",
                "Only what lies within the quota has a copayment; what lies outside is paid in full.",
            ),
        ],
        given: json!({
            "client": {"id": "A", "cms_level": level, "welfare_class": class},
            "plans": [{"from": month.to_string(), "items": items}],
            "simulate": {"from": month.to_string(), "to": month.to_string()},
        }),
    };
    let (_, simulation) = maker.simulate(&draft.given)?;
    let is_over = simulation.claims.first().is_some_and(|claim| claim.totals.self_pay > 0);
    let pointer = if asks_all { "/claims/0/totals/client_pays" } else { "/claims/0/totals/copayment" };
    if is_over != asks_all {
        return Ok(None);
    }
    let mut exercise = maker.ask_figure(draft, pointer)?;
    exercise.table = Some(table);
    // A figure of 0 explains itself without its rates.
    exercise.source.extend(["reg:table5", "decision:copay_rounding"].map(str::to_owned));
    exercise.source = sorted_once(std::mem::take(&mut exercise.source));
    // With nothing to pay there is nothing to work out, but for a low-income household: that is the point.
    let is_trivial = exercise.answer == Answer::Number(0) && class != "low_income";
    Ok((!is_trivial).then_some(exercise))
}

/// How often a month: dear services seldom.
fn often(maker: &mut Maker<'_>, price: i64) -> i64 {
    match price {
        ..200 => maker.random.between(8, 26),
        200..1000 => maker.random.between(4, 12),
        _ => 1,
    }
}

/// The care copayment rate of a class, as the standard has it.
fn rate(maker: &Maker<'_>, class: &str, day: chrono::NaiveDate) -> String {
    let percent = maker.care_rate(class, day);
    percent.map_or_else(|| "—".to_owned(), |percent| format!("{percent}%"))
}
