//! What a reassessment does.
//!
//! Level 1: the quota of a month. Level 2: the retained balance, whose interval begins anew. Level 3: the old
//! balance that may be kept by an adjustment, or what the month of the reassessment can still use.

use super::maker::{Draft, Made, Maker, fact, month_text, ntd, worded_fact};
use super::retention::{add_plan_facts, quota, share};
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::json;

/// A reassessment in month `at` of the plan (from 0), from one level to another.
struct Story {
    start: Month,
    at: u32,
    from: i64,
    to: i64,
}

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(start) = maker.month() else { return Ok(None) };
    let from = maker.random.between(3, 7);
    let to = if maker.random.chance(50) { from + 1 } else { from - 1 };
    let at = u32::try_from(maker.random.between(2, 4)).unwrap_or(2);
    let story = Story { start, at, from, to };
    match maker.level {
        1 => figure(maker, &story, "quota", 0),
        2 => {
            let later = u32::try_from(maker.random.between(1, 2)).unwrap_or(1);
            figure(maker, &story, "retention", later)
        }
        _ if to > from => old_balance(maker, &story),
        _ => figure(maker, &story, "available", 0),
    }
}

fn draft(maker: &mut Maker<'_>, story: &Story) -> Result<Draft, super::NotMade> {
    let &Story { start, at, from, to } = story;
    let (before, after) = (quota(maker, from, start)?, quota(maker, to, start)?);
    let approved = share(maker, before.min(after), 60, 95);
    let month = start.plus(at);
    let day = month.first_day() + chrono::Days::new(u64::try_from(maker.random.between(4, 24)).unwrap_or(9));
    let person = maker.person();
    let on = both(|lang| words::day(day, lang));
    let mut draft = Draft {
        story: Text::new(
            format!("{}原為第 {from} 級，{} 複評為第 {to} 級，計畫金額不變。", person.zh, on.zh),
            format!("{} was at level {from}; reassessed at level {to} on {}. The plan stays.", person.en, on.en),
        ),
        facts: vec![
            fact("複評前後等級", "Level before and after", format!("{from} → {to}")),
            worded_fact("複評前給付額度（每月）", "Quota before, a month", ntd(before)),
            worded_fact("複評後給付額度（每月）", "Quota after, a month", ntd(after)),
        ],
        question: Text::default(),
        hints: vec![
            Text::new(
                "升級：新額度自當月 1 日生效；降級：自次月 1 日生效。",
                "A higher level takes effect on the 1st of the same month, a lower one on the 1st of the next.",
            ),
            Text::new(
                "新額度生效的月份是新留用區間的第 1 個月，留用從 0 起算。",
                "The month in which it takes effect is month 1 of a new interval: retention begins at 0.",
            ),
        ],
        given: json!({
            "client": {"id": "A", "cms_level": from, "welfare_class": "general"},
            "events": [{"on": day.to_string(), "set": {"cms_level": to}}],
            "plans": [{"from": start.to_string(), "approved": {"care": approved}}],
            "simulate": {"from": start.to_string(), "to": month.plus(3).to_string()},
        }),
    };
    add_plan_facts(&mut draft);
    Ok(draft)
}

/// Asks for a figure of the ledger so many months after the reassessment.
fn figure(maker: &mut Maker<'_>, story: &Story, field: &str, later: u32) -> Made {
    let mut draft = draft(maker, story)?;
    let place = story.at + later;
    let month = month_text(story.start.plus(place));
    let (zh, en) = match field {
        "quota" => ("給付額度", "care quota"),
        "retention" => ("留用額度", "retained care balance"),
        _ => ("可用額度", "care amount available"),
    };
    draft.question = Text::new(
        format!("{} 照顧及專業服務的{zh}是多少元？", month.zh),
        format!("What is the {en} of {}, in NT$?", month.en),
    );
    maker.ask_figure(draft, &format!("/ledger/care/{place}/{field}")).map(Some)
}

/// Asks for the balance that a manual adjustment may bring back.
fn old_balance(maker: &mut Maker<'_>, story: &Story) -> Made {
    let mut draft = draft(maker, story)?;
    draft.question = Text::new(
        "升級前的留用歸零了；為確保個案權益，最多可以人工調帳加回多少元？",
        "The old balance is gone with the rise. How much may a manual adjustment bring back at most, in NT$?",
    );
    let (_, simulation) = maker.simulate(&draft.given)?;
    let Some(suggestion) = simulation.suggestions.first() else { return Ok(None) };
    let explained = both(|lang| words::suggestion(suggestion, lang));
    let mut exercise = maker.ask_figure(draft, "/suggestions/0/amount")?;
    exercise.solution = vec![explained];
    exercise.source = vec!["S3-9.3".to_owned(), "S3-9.5".to_owned()];
    Ok(Some(exercise))
}
