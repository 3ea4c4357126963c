//! The sheet of an inspection of an A unit: its items, a grade for each, what is still open.

use crate::told::{Column, Says, Step, Term, Told, Tone, Value};
use crate::values;
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::input::{Bounded, Problem};
use ltc_engine::text::Text;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// How far an item is fulfilled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// 完全符合.
    Full,
    /// 部分符合.
    Partial,
    /// 不符合.
    Not,
}

json_words!(Grade { Full = "full", Partial = "partial", Not = "not" });

/// A sheet as it is filled in.
#[derive(Debug, Clone)]
pub struct Input {
    /// Name of the A unit.
    pub unit: Option<String>,
    /// Its district.
    pub district: Option<String>,
    /// The day of the inspection.
    pub on: Option<NaiveDate>,
    /// Cases in care.
    pub cases: Option<Bounded<0, 1_000_000>>,
    /// Full-time case managers.
    pub full_time: Option<Bounded<0, 10_000>>,
    /// Part-time case managers.
    pub part_time: Option<Bounded<0, 10_000>>,
    /// The day on which the staff were counted.
    pub counted_on: Option<NaiveDate>,
    /// The items that were looked at.
    pub items: Vec<Item>,
}

json_fields!(Input { unit, district, on, cases, full_time, part_time, counted_on, items });

/// An item.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its number on the sheet.
    pub number: i64,
    /// Its grade.
    pub grade: Option<Grade>,
    /// What was found.
    pub note: Option<String>,
}

json_fields!(Item { number, grade, note });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "unit": "示範 A 單位",
  "district": "中壢區",
  "on": "2025-06-18",
  "cases": 354,
  "full_time": 3,
  "part_time": 1,
  "counted_on": "2025-06-01",
  "items": [
    { "number": 1, "grade": "full" },
    { "number": 2, "grade": "partial", "note": "3 案 5 月電訪未登載內容" },
    { "number": 3, "grade": "full" },
    { "number": 4, "grade": "full" },
    { "number": 5, "grade": "not", "note": "新進 1 人未完成初階訓練" },
    { "number": 6, "grade": "full" },
    { "number": 7, "grade": "full" }
  ]
}"#;

/// The sheet.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// All its items.
    pub items: Vec<Row>,
    /// How many are fulfilled, partly, not, and how many have no grade yet.
    pub full: i64,
    /// See `full`.
    pub partial: i64,
    /// See `full`.
    pub not: i64,
    /// See `full`.
    pub open: i64,
    /// The items to mend.
    pub to_improve: Vec<i64>,
    /// Cases for each full-time case manager, in hundredths, rounded half up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases_each_hundredths: Option<i64>,
    #[serde(skip)]
    staff: Option<(i64, i64)>,
}

/// An item of the sheet.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Its number.
    pub number: i64,
    /// The indicators of the evaluation that it stands for.
    pub indicators: Vec<String>,
    /// What is looked at.
    pub title: Text,
    /// Its grade.
    pub grade: Option<Grade>,
    /// What was found.
    pub note: Option<String>,
}

/// Puts the sheet together.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::contract()?.inspection;
    let last = i64::try_from(rule.items.len()).unwrap_or(i64::MAX);
    for (place, item) in input.items.iter().enumerate() {
        let at = || format!("/items/{place}/number");
        if !rule.items.iter().any(|one| one.number == item.number) {
            return Err(InputError::new(at(), Problem::OutOfRange { min: 1, max: last }).found(item.number));
        }
        if input.items.iter().take(place).any(|one| one.number == item.number) {
            return Err(InputError::new(at(), Problem::Repeated).found(item.number));
        }
    }
    let row = |one: &values::InspectionItem| {
        let item = input.items.iter().find(|item| item.number == one.number);
        Row {
            number: one.number,
            indicators: one.indicators.clone(),
            title: one.title.clone(),
            grade: item.and_then(|item| item.grade),
            note: item.and_then(|item| item.note.clone()).filter(|note| !note.trim().is_empty()),
        }
    };
    let items: Vec<Row> = rule.items.iter().map(row).collect();
    let count = |grade| i64::try_from(items.iter().filter(|row| row.grade == grade).count()).unwrap_or(i64::MAX);
    let staff = input.cases.zip(input.full_time).map(|(cases, staff)| (cases.get(), staff.get()));
    Ok(Output {
        full: count(Some(Grade::Full)),
        partial: count(Some(Grade::Partial)),
        not: count(Some(Grade::Not)),
        open: count(None),
        to_improve: items
            .iter()
            .filter(|row| matches!(row.grade, Some(Grade::Partial | Grade::Not)))
            .map(|row| row.number)
            .collect(),
        cases_each_hundredths: staff
            .filter(|(_, staff)| *staff > 0)
            .map(|(cases, staff)| (cases * 200 + staff) / (2 * staff)),
        staff: staff.filter(|(_, staff)| *staff > 0),
        items,
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::contract()?.inspection;
        let (tone, says) = match (self.open, self.to_improve.is_empty()) {
            (1.., _) => (Tone::Unknown, Says::SheetOpen),
            (_, false) => (Tone::Attention, Says::SheetImprove),
            (_, true) => (Tone::Good, Says::SheetComplete),
        };
        let numbers: Vec<String> = self.to_improve.iter().map(ToString::to_string).collect();
        let improve = if numbers.is_empty() { Value::Nothing } else { Value::Text(numbers.join("、")) };
        let answer = Step::new(says).with("open", self.open).with("improve", improve).by(&rule.cited);
        let mut told = Told::new(tone, answer);
        let step = Step::new(Says::SheetCounts).with("full", self.full).with("partial", self.partial);
        told.steps.push(step.with("not", self.not).with("open", self.open).by(&rule.cited));
        if let (Some(each), Some((cases, staff))) = (self.cases_each_hundredths, self.staff) {
            let each = Value::Text(format!("{}.{:02}", each / 100, each % 100));
            told.steps.push(Step::new(Says::SheetStaff).with("cases", cases).with("staff", staff).with("each", each));
        }
        let rows = self.items.iter().map(|row| {
            let note = row.note.as_deref();
            let indicators = Value::Text(row.indicators.join(" "));
            vec![
                row.number.into(),
                Value::Data(row.title.clone()),
                row.grade.map(Term::Grade).into(),
                note.into(),
                indicators,
            ]
        });
        let columns = [Column::Number, Column::Item, Column::Grade, Column::Note, Column::Indicators];
        Ok(told.table(&columns, rows.collect()))
    }
}
