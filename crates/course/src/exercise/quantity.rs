//! Which codes may have more than one unit in a record.
//!
//! Level 1: home care under the edition of December 2018. Level 2: every kind of service then. Level 3: from
//! February 2022 on, with what was added.

use super::maker::{Made, Maker, month_text, worded_fact};
use crate::answer::{Answer, Choice, Form, sorted};
use chrono::Days;
use ltc_engine::basis::Period;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use serde_json::{Value, json};

/// Code, and the beginning and end of a record long enough for two units.
type Timed = (&'static str, &'static str, &'static str);

const HOME: &[Timed] = &[
    ("BA01", "09:00", "10:00"),
    ("BA02", "09:00", "10:00"),
    ("BA07", "09:00", "11:00"),
    ("BA11", "09:00", "10:00"),
    ("BA12", "09:00", "10:00"),
    ("BA13", "09:00", "10:00"),
    ("BA14", "09:00", "11:30"),
    ("BA18", "09:00", "10:00"),
    ("BA20", "09:00", "10:00"),
    ("BA23", "09:00", "10:00"),
    ("BA24", "09:00", "10:00"),
];
const OTHERS: &[Timed] = &[
    ("BB01", "08:00", "17:00"),
    ("BC01", "08:00", "17:00"),
    ("GA03", "08:00", "17:00"),
    ("GA05", "09:00", "10:00"),
    ("CB02", "09:00", "11:00"),
    ("CC01", "09:00", "11:00"),
];
const LATER: &[Timed] = &[
    ("GA07", "09:00", "12:00"),
    ("GA09", "09:00", "13:00"),
    ("BA15-1", "09:00", "10:00"),
    ("BA17c", "09:00", "10:00"),
    ("CA07", "09:00", "11:00"),
];

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(month) = (if maker.level == 3 { maker.month() } else { early_month(maker) }) else { return Ok(None) };
    let (pools, count): (&[&[Timed]], usize) = match maker.level {
        1 => (&[HOME], 6),
        2 => (&[HOME, OTHERS], 8),
        _ => (&[HOME, OTHERS, LATER], 10),
    };
    let is_known = |(code, ..): &Timed| {
        let known = maker.basis.code(code);
        known.is_some_and(|known| matches!(known.on(month.first_day()), Period::Inside))
    };
    let known: Vec<Timed> = pools.iter().flat_map(|pool| pool.iter()).copied().filter(is_known).collect();
    let mut chosen = maker.random.some(&known, count);
    chosen.sort_unstable();
    let given = records(&chosen, month);
    let report = maker.check(&given)?;
    let findings = report.get("findings").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let of_quantity = |place: usize| {
        findings.iter().find(|finding| {
            let rule = finding.get("rule").and_then(Value::as_str).unwrap_or_default();
            ["E5008", "E5028"].contains(&rule) && finding.get("record") == Some(&json!(place))
        })
    };
    let mut allowed = Vec::new();
    let mut solution = Vec::new();
    for (place, (code, ..)) in chosen.iter().enumerate() {
        if let Some(finding) = of_quantity(place) {
            solution.push(message(code, finding));
        } else {
            allowed.push((*code).to_owned());
        }
    }
    if allowed.is_empty() || solution.is_empty() {
        return Ok(None);
    }
    let listed = allowed.join("、");
    solution.insert(
        0,
        Text::new(
            format!("數量可大於 1：{listed}。"),
            format!("May have more than one: {}.", listed.replace('、', ", ")),
        ),
    );
    let mut exercise = maker.exercise(
        Text::new(
            "督導要檢查一批匯入的紀錄：每筆都打了數量 2。",
            "A supervisor looks through imported records: each has quantity 2.",
        ),
        Text::new(
            "下列服務代碼，哪些在一筆紀錄裡數量可以大於 1？",
            "Which of these codes may have a quantity above 1 in one record?",
        ),
        Form::Set { options: chosen.iter().map(|(code, ..)| option(maker, code)).collect() },
        Answer::Set(sorted(allowed)),
        given,
    );
    exercise.facts = vec![worded_fact("服務月份", "Month of service", month_text(month))];
    exercise.hints = vec![Text::new(
        "原則是 1；只有以時間或次計的少數代碼例外：BA02、BA12、BA13、BA15、BA18、BA20、GA05，111 年 2 月起另加數碼。",
        "The rule is 1; the few exceptions are counted by time or piece: BA02, BA12, BA13, BA15, BA18, BA20, GA05, and \
         some more from February 2022.",
    )];
    exercise.solution = solution;
    exercise.scenario = "check";
    exercise.source = ["S3-3.2", "decision:quantity_exempt"].map(str::to_owned).to_vec();
    Ok(Some(exercise))
}

/// A month of the edition of December 2018.
fn early_month(maker: &mut Maker<'_>) -> Option<Month> {
    let months = u32::try_from(maker.random.between(0, 30)).ok()?;
    Some(Month::new(2018, 12)?.plus(months))
}

fn records(chosen: &[Timed], month: Month) -> Value {
    let record = |(place, (code, start, end)): (u64, &Timed)| {
        let day = month.first_day() + Days::new(place * 2);
        json!({
            "client": "A123456789", "date": day.to_string(), "code": code, "quantity": 2, "start": start, "end": end,
            "workers": ["B123456780"],
        })
    };
    json!({"month": month.to_string(), "records": (0..).zip(chosen).map(record).collect::<Vec<_>>()})
}

fn option(maker: &Maker<'_>, code: &str) -> Choice {
    let name = maker.basis.code(code).map(|known| known.name.clone()).unwrap_or_default();
    Choice { id: code.to_owned(), label: Text::new(format!("{code} {}", name.zh), format!("{code} {}", name.en)) }
}

/// What the check says of a record.
pub(super) fn message(of: &str, finding: &Value) -> Text {
    let rule = finding.get("rule").and_then(Value::as_str).unwrap_or_default();
    let said = |lang: &str| finding.pointer(&format!("/message/{lang}")).and_then(Value::as_str).unwrap_or_default();
    Text::new(format!("{of}（{rule}）：{}", said("zh")), format!("{of} ({rule}): {}", said("en")))
}
