//! How many units a weekly pattern comes to in a month.
//!
//! Level 1: one line, one unit. Level 2: several units each time. Level 3: a suspension, or no service on
//! holidays.

use super::maker::{Made, Maker, month_text, worded_fact};
use crate::answer::{Answer, Form};
use chrono::Days;
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::text::Text;
use ltc_report::Lang;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Days of the week as a pattern writes them: Chinese, English.
const DAYS: [(&str, &str); 7] = [
    ("一", "Monday"),
    ("二", "Tuesday"),
    ("三", "Wednesday"),
    ("四", "Thursday"),
    ("五", "Friday"),
    ("六", "Saturday"),
    ("日", "Sunday"),
];

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(month) = maker.month() else { return Ok(None) };
    let places: Vec<usize> = (0..DAYS.len()).collect();
    let count = usize::try_from(maker.random.between(2, 4)).unwrap_or(3);
    let mut chosen = maker.random.some(&places, count);
    chosen.sort_unstable();
    let days: Vec<(&str, &str)> = chosen.iter().filter_map(|place| DAYS.get(*place)).copied().collect();
    let each = if maker.level == 1 { 1 } else { maker.random.between(2, 4) };
    let code = maker.random.pick(&["BA02", "BA13", "BA20"]).copied().unwrap_or("BA02");
    let zh_days: String = days.iter().map(|(zh, _)| *zh).collect();
    let mut given = json!({
        "text": format!("每週{zh_days} 0900-1100；使用碼別為 {code}*{each}"), "month": month.to_string(),
    });
    let condition = if maker.level == 3 { Some(condition(maker, &mut given, month)) } else { None };
    let result = maker.run("pattern", &given)?;
    let line = result.pointer("/expansion/lines/0");
    let list = |name: &str| line.and_then(|line| line.get(name)).and_then(Value::as_array).cloned().unwrap_or_default();
    let (dates, left_out) = (list("dates"), list("left_out"));
    let Some(units) = result.pointer("/expansion/counts/0/quantity").and_then(Value::as_i64) else { return Ok(None) };
    // A condition that leaves nothing out asks nothing.
    if condition.is_some() && left_out.is_empty() {
        return Ok(None);
    }
    let en_days: Vec<&str> = days.iter().map(|(_, en)| *en).collect();
    let person = maker.person();
    let at = month_text(month);
    let mut exercise = maker.exercise(
        Text::new(
            format!("{}的異動通報：每週{zh_days} 09:00–11:00，{code}，每次 {each} 單位。", person.zh),
            format!("Change notice of {}: {}, 09:00–11:00, {code}, {each} each time.", person.en, en_days.join(", ")),
        ),
        Text::new(
            format!("{} 的總數量要寫多少單位？", at.zh),
            format!("Which monthly total has to be stated for {}?", at.en),
        ),
        Form::Number { unit: Text::new("單位", "units") },
        Answer::Number(units),
        given,
    );
    exercise.facts = std::iter::once(worded_fact("月份", "Month", at)).chain(condition).collect();
    exercise.hints = vec![
        Text::new(
            "不是「4 週 × 次數」：拿那個月的月曆，一天一天數。",
            "It is not four weeks times so many: take that month's calendar and count the days.",
        ),
        first_and_last(&dates),
    ];
    exercise.solution = solution(&dates, &left_out, each, units);
    exercise.source = vec!["S0-16".to_owned()];
    exercise.scenario = "pattern";
    Ok(Some(exercise))
}

fn first_and_last(dates: &[Value]) -> Text {
    let day = |day: Option<&Value>, lang| {
        let day = day.and_then(Value::as_str).and_then(parse_iso_day);
        day.map(|day| words::day(day, lang)).unwrap_or_default()
    };
    both(|lang| {
        let (first, last) = (day(dates.first(), lang), day(dates.last(), lang));
        match lang {
            Lang::Zh => format!("第一天是 {first}，最後一天是 {last}。"),
            Lang::En => format!("The first day is {first}, the last {last}."),
        }
    })
}

/// A suspension of some days, or no service on holidays.
fn condition(maker: &mut Maker<'_>, given: &mut Value, month: Month) -> super::Fact {
    let Some(given) = given.as_object_mut() else { return super::Fact::default() };
    if maker.random.chance(40) {
        given.insert("holidays_off".to_owned(), Value::Bool(true));
        return worded_fact("國定假日與補假", "Holidays and substitute days", Text::new("不服務", "no service"));
    }
    let first = u64::try_from(maker.random.between(2, 15)).unwrap_or(5);
    let length = u64::try_from(maker.random.between(4, 9)).unwrap_or(5);
    let (from, to) = (month.first_day() + Days::new(first), month.first_day() + Days::new(first + length));
    given.insert("suspended".to_owned(), json!([{"from": from.to_string(), "to": to.to_string()}]));
    let span = both(|lang| format!("{}{}{}", words::day(from, lang), lang.pick(" 至 ", " to "), words::day(to, lang)));
    worded_fact("暫停服務", "Suspended", span)
}

fn solution(dates: &[Value], left_out: &[Value], each: i64, units: i64) -> Vec<Text> {
    let listed = |days: &[Value]| {
        both(|lang| {
            let days = days.iter().filter_map(|day| parse_iso_day(day.as_str()?)).map(|day| words::day(day, lang));
            days.collect::<Vec<_>>().join(lang.pick("、", ", "))
        })
    };
    let (count, days, out) = (dates.len(), listed(dates), listed(left_out));
    let mut lines = vec![Text::new(
        format!("共 {count} 天：{}。{count} × {each} ＝ {units}。", days.zh),
        format!("{count} days: {}. {count} × {each} = {units}.", days.en),
    )];
    if !left_out.is_empty() {
        lines.push(Text::new(format!("不計：{}。", out.zh), format!("Left out: {}.", out.en)));
    }
    lines
}
