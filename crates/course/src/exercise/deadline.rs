//! The last day of a deadline.
//!
//! Level 1: one deadline, no holiday in its way. Level 2: working days over weekends, the last days of a month.
//! Level 3: a holiday lies in between, or the number of clients or the level before decides.

use super::maker::{Made, Maker, fact, worded_fact};
use crate::answer::{Answer, Form};
use chrono::{Days, Months, NaiveDate};
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Something that happens, and what it makes due.
struct Occasion {
    profile: &'static str,
    trigger: &'static str,
    duty: &'static str,
    zh: &'static str,
    en: &'static str,
}

const fn occasion(
    profile: &'static str,
    trigger: &'static str,
    duty: &'static str,
    zh: &'static str,
    en: &'static str,
) -> Occasion {
    Occasion { profile, trigger, duty, zh, en }
}

const PLAIN: &[Occasion] = &[
    occasion(
        "xinzhuang",
        "referral",
        "referral-answer",
        "A 個管照會甲單位",
        "a case manager refers a client to a unit",
    ),
    occasion(
        "xinzhuang",
        "planned_change",
        "change-before",
        "固定的服務需求將要改變",
        "a regular need is going to change",
    ),
    occasion(
        "xinzhuang",
        "temporary_service",
        "temporary-after",
        "臨時多服務一次",
        "a service is given that was not planned",
    ),
    occasion(
        "taitung",
        "service_end",
        "service-end-notice",
        "服務到此為止，單位無法繼續",
        "a unit gives its last service",
    ),
    occasion("xinzhuang", "service_month", "claim-month", "提供服務", "services are given"),
];
const COUNTED: &[Occasion] = &[
    occasion("xinzhuang", "referral", "first-service", "A 個管照會甲單位", "a case manager refers a client to a unit"),
    occasion(
        "xinzhuang",
        "notice_received",
        "notice-answer",
        "A 個管收到異動通報",
        "a case manager receives a change notice",
    ),
    occasion("taitung", "c_referral", "c-first-service", "C 碼照會", "a C code is referred"),
    occasion("taoyuan", "assigned", "first-b-service", "派案", "a client is assigned"),
    occasion(
        "xinzhuang",
        "temporary_service",
        "month-end-notice",
        "月底臨時多服務一次",
        "a service is given that was not planned",
    ),
    occasion("xinzhuang", "service_month", "claim-late", "提供服務，但忘了申報", "services are given and not claimed"),
];
const DECIDED: &[Occasion] = &[
    occasion(
        "taoyuan",
        "contract_end",
        "exit-notice",
        "合約到期，A 單位不再續約",
        "an A unit's contract ends and is not renewed",
    ),
    occasion("default", "assessment", "reassess-year", "評估為第 8 級", "a client is assessed at level 8"),
];

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    // Half of level 3 is about holidays, half about what else decides.
    let is_decided = maker.level == 3 && maker.random.chance(40);
    let pool = match maker.level {
        1 => PLAIN,
        2 => COUNTED,
        _ if is_decided => DECIDED,
        _ => COUNTED.get(..2).unwrap_or_default(),
    };
    let (Some(asked), Some(on)) = (maker.random.pick(pool), maker.day()) else { return Ok(None) };
    let on = if asked.duty == "month-end-notice" { last_days(maker, on) } else { on };
    let (more, facts) = more_facts(maker, asked, on);
    let mut happened = json!({"trigger": asked.trigger, "on": on.to_string()});
    if let (Some(object), Value::Object(more)) = (happened.as_object_mut(), more) {
        object.extend(more);
    }
    let given = json!({"profile": asked.profile, "as_of": on.to_string(), "occasions": [happened]});
    let result = maker.run("dates", &given)?;
    let duties = result.get("duties").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let wanted = duties.iter().find(|duty| duty.get("duty").and_then(Value::as_str) == Some(asked.duty));
    let Some(duty) = wanted else { return Ok(None) };
    let Some(due) = duty.get("due").and_then(Value::as_str).and_then(parse_iso_day) else { return Ok(None) };
    let counted = duty.get("counted").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    // A holiday in the way is what level 3 is about, and nothing for the others.
    if has_holiday(counted) != (maker.level == 3 && !is_decided) {
        return Ok(None);
    }
    let day = both(|lang| words::day(on, lang));
    let profile = text(&result, "/profile/name");
    let mut exercise = maker.exercise(
        Text::new(
            format!("{}：{}，{}。", profile.zh, day.zh, asked.zh),
            format!("{}: on {}, {}.", profile.en, day.en, asked.en),
        ),
        Text::new(
            format!("「{}」最晚是哪一天？", text(duty, "/name").zh),
            format!("Which is the last day for this: {}?", text(duty, "/name").en),
        ),
        Form::Day,
        Answer::Day(due),
        given,
    );
    exercise.facts = facts;
    exercise.hints = hints(counted);
    if is_decided {
        // How it is counted is the question; the rule is what helps.
        exercise.hints = vec![text(duty, "/says")];
    } else {
        exercise.facts.push(worded_fact("起算方式", "How it is counted", text(duty, "/reading_name")));
    }
    exercise.solution = vec![text(duty, "/says"), counting(counted, due)];
    exercise.source = sources(duty);
    exercise.scenario = "dates";
    Ok(Some(exercise))
}

/// One of the last three days of a month.
fn last_days(maker: &mut Maker<'_>, day: NaiveDate) -> NaiveDate {
    let back = u64::try_from(maker.random.between(0, 2)).unwrap_or_default();
    Month::of(day).last_day() - Days::new(back)
}

/// What else decides: number of clients, or the assessment before.
fn more_facts(maker: &mut Maker<'_>, asked: &Occasion, on: NaiveDate) -> (Value, Vec<super::Fact>) {
    match asked.duty {
        "exit-notice" => {
            // 200 itself stands in two steps: that is a lesson, no exercise.
            let cases = maker.random.pick(&[64, 100, 101, 158, 199, 201, 340]).copied().unwrap_or(100);
            (json!({"caseload": cases}), vec![fact("服務個案數", "Clients", cases.to_string())])
        }
        "reassess-year" => {
            let months = u32::try_from(maker.random.between(9, 12)).unwrap_or(11);
            let shift = u64::try_from(maker.random.between(1, 20)).unwrap_or(5);
            let before = on.checked_sub_months(Months::new(months)).unwrap_or(on) - Days::new(shift);
            let previous = both(|lang| words::day(before, lang));
            let value = Text::new(format!("{}，第 8 級", previous.zh), format!("{}, level 8", previous.en));
            (
                json!({"level": 8, "previous": {"on": before.to_string(), "level": 8}}),
                vec![worded_fact("前一次評估", "Assessment before", value)],
            )
        }
        _ => (json!({}), Vec::new()),
    }
}

/// Does a day off that is no weekend lie in between?
fn has_holiday(counted: &[Value]) -> bool {
    counted.iter().any(|day| day.get("number").is_none() && text(day, "/why").en != "weekend")
}

fn hints(counted: &[Value]) -> Vec<Text> {
    let left_out = counted.iter().filter(|day| day.get("number").is_none()).count();
    let by_days = if left_out > 0 {
        Text::new(
            format!("從頭到尾有 {left_out} 天不算。"),
            format!("{left_out} of the days from first to last do not count."),
        )
    } else {
        Text::new("這裡每一天都算。", "Here every day counts.")
    };
    vec![
        Text::new(
            "先看寫的是「工作日」還是「日」，再看當日算第 0 日還是第 1 日。",
            "See first whether it says working days or days, then whether the day itself is day 0 or day 1.",
        ),
        by_days,
    ]
}

/// Each day from first to last, with its number or why it does not count; only the end of a long run.
fn counting(counted: &[Value], due: NaiveDate) -> Text {
    const LISTED: usize = 20;
    let of = |lang: ltc_report::Lang| {
        let day = |day: &Value| {
            let date = day.get("day").and_then(Value::as_str).and_then(parse_iso_day)?;
            let date = words::day(date, lang);
            let why = text(day, "/why");
            Some(match day.get("number").and_then(Value::as_i64) {
                Some(number) => format!("{date}{}{number}", lang.pick(" 第 ", " is day ")) + lang.pick(" 日", ""),
                None => format!("{date} {}", lang.of(&why)),
            })
        };
        let last = format!("{}{}", lang.pick("最後一天：", "The last day: "), words::day(due, lang));
        if counted.is_empty() || counted.len() > LISTED {
            return last;
        }
        let days: Vec<String> = counted.iter().filter_map(day).collect();
        format!("{}{}{last}", days.join(lang.pick("、", ", ")), lang.pick("。", ". "))
    };
    both(of)
}

fn sources(duty: &Value) -> Vec<String> {
    let of = duty.get("source").and_then(Value::as_array);
    let ids = of.into_iter().flatten().filter_map(|source| source.get("id")?.as_str());
    ids.map(str::to_owned).collect()
}

/// A text in both languages that stands in a result.
fn text(of: &Value, pointer: &str) -> Text {
    let said = |lang: &str| of.pointer(&format!("{pointer}/{lang}")).and_then(Value::as_str).unwrap_or_default();
    Text::new(said("zh"), said("en"))
}
