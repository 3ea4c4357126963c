//! How many cases one person looks after, against the number that warns, and how many people are needed.

use crate::told::{Says, Step, Term, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::input::Bounded;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// Who looks after cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 照顧管理專員.
    Assessor,
    /// A 單位個案管理人員.
    CaseManager,
    /// 居家服務督導員.
    Supervisor,
}

json_words!(Role { Assessor = "assessor", CaseManager = "case_manager", Supervisor = "supervisor" });

/// Cases and people.
#[derive(Debug, Clone)]
pub struct Input {
    /// Who.
    pub role: Role,
    /// Cases in all.
    pub cases: Bounded<0, 10_000_000>,
    /// How many people there are.
    pub people: Bounded<0, 1_000_000>,
}

json_fields!(Input { role, cases, people });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "role": "supervisor", "cases": 18222, "people": 290 }"#;

/// The load.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Who.
    pub role: Role,
    /// Cases of one person that warn.
    pub limit: i64,
    /// The average in hundredths, rounded half up; `None`: there is nobody.
    pub average_hundredths: Option<i64>,
    /// Above the limit? Compared exactly.
    pub over: Option<bool>,
    /// People needed so that nobody has more, rounded up.
    pub needed: i64,
    /// How many are missing.
    pub missing: i64,
    #[serde(skip)]
    given: (i64, i64),
}

/// Works the load out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::audit()?.load;
    let limit = rule.roles.iter().find(|one| one.role == input.role).map_or(1, |one| one.cases);
    let (cases, people) = (input.cases.get(), input.people.get());
    let needed = (cases + limit - 1) / limit;
    Ok(Output {
        role: input.role,
        limit,
        average_hundredths: (people > 0).then(|| (cases * 200 + people) / (2 * people)),
        over: (people > 0).then(|| cases > people * limit),
        needed,
        missing: (needed - people).max(0),
        given: (cases, people),
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::audit()?.load;
        let cited = rule.roles.iter().find(|one| one.role == self.role).map_or(&rule.inferred, |one| &one.cited);
        let (cases, people) = self.given;
        let (tone, says) = match self.over {
            None => (Tone::Unknown, Says::LoadNobody),
            Some(true) => (Tone::Attention, Says::LoadOver),
            Some(false) if cases == people * self.limit => (Tone::Attention, Says::LoadAt),
            Some(false) => (Tone::Good, Says::LoadWithin),
        };
        let average = self.average_hundredths.map(|each| Value::Text(format!("{}.{:02}", each / 100, each % 100)));
        let average = average.unwrap_or(Value::Nothing);
        let step = |says| {
            let step = Step::new(says).with("role", Term::Role(self.role)).with("limit", self.limit);
            step.with("average", average.clone()).with("cases", cases).with("people", people)
        };
        let mut told = Told::new(tone, step(says).by(cited));
        if self.over.is_some() {
            told.steps.push(step(Says::LoadAverage).by(cited));
        }
        let needed = step(Says::LoadNeeded).with("needed", self.needed).with("missing", self.missing);
        told.steps.push(needed.by(cited));
        if cases % self.limit != 0 {
            told.readings.push(Step::new(Says::ReadLoadCeiling).by(&rule.inferred));
        }
        Ok(told)
    }
}
