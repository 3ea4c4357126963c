//! What every kind needs to make an exercise.

use super::{Exercise, ExerciseKind, Fact, NotMade};
use crate::answer::{Answer, Form};
use crate::{Level, Random};
use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{Month, parse_iso_day, parse_month};
use ltc_engine::case::{Case, read_case};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::ordered::sorted_once;
use ltc_engine::simulation::Simulation;
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use ltc_scenario::{Overrides, Refused};
use serde_json::Value;

/// Made-up people.
const PEOPLE: [(&str, &str); 10] = [
    ("林奶奶", "Grandma Lin"),
    ("陳爺爺", "Grandpa Chen"),
    ("黃媽媽", "Mrs Huang"),
    ("吳先生", "Mr Wu"),
    ("張女士", "Ms Chang"),
    ("李阿嬤", "Granny Li"),
    ("王伯伯", "Uncle Wang"),
    ("蔡婆婆", "Madam Tsai"),
    ("許阿公", "Grandad Hsu"),
    ("劉太太", "Mrs Liu"),
];

/// Makes one exercise.
pub(super) struct Maker<'b> {
    pub(super) basis: &'b Basis,
    pub(super) random: Random,
    /// 1 to 3.
    pub(super) level: i64,
    pub(super) asked: (ExerciseKind, Level, u64),
}

/// What a kind makes; none: this draw holds nothing to ask, the next one may.
pub(super) type Made = Result<Option<Exercise>, NotMade>;

impl<'b> Maker<'b> {
    /// The maker of a kind's attempt. Each attempt draws numbers of its own.
    pub(super) fn new(kind: ExerciseKind, level: Level, seed: u64, attempt: u32, basis: &'b Basis) -> Self {
        let random = Random::new(seed, &format!("{}/{}/{attempt}", kind.id(), level.get()));
        Self { basis, random, level: level.get(), asked: (kind, level, seed) }
    }

    /// Somebody.
    pub(super) fn person(&mut self) -> Text {
        let (zh, en) = self.random.pick(&PEOPLE).copied().unwrap_or(("個案", "the client"));
        Text::new(zh, en)
    }

    /// A month from which on the year that follows lies within what the standard knows.
    pub(super) fn month(&mut self) -> Option<Month> {
        let year = i32::try_from(self.random.between(2022, 2025)).ok()?;
        let first = if year == 2022 { 2 } else { 1 };
        Month::new(year, u32::try_from(self.random.between(first, 12)).ok()?)
    }

    /// The parts that all exercises have in common.
    pub(super) fn exercise(&self, story: Text, question: Text, form: Form, answer: Answer, given: Value) -> Exercise {
        let (kind, level, seed) = self.asked;
        Exercise {
            kind,
            level,
            seed,
            story,
            facts: Vec::new(),
            table: None,
            question,
            form,
            answer,
            hints: Vec::new(),
            solution: Vec::new(),
            derivation: None,
            source: Vec::new(),
            scenario: "simulate",
            given,
        }
    }

    /// A day in a month that the standard knows, and that no change of the standard falls into.
    pub(super) fn day(&mut self) -> Option<NaiveDate> {
        let month = self.month()?;
        let day = self.random.between(1, i64::from(month.days()));
        month.first_day().checked_add_days(chrono::Days::new(u64::try_from(day - 1).ok()?))
    }

    /// The copayment rate of care for a welfare class, in percent.
    pub(super) fn care_rate(&self, class: &str, day: NaiveDate) -> Option<u8> {
        let rates = self.basis.document().copayment.care.at(day)?.value;
        Some(match class {
            "low_income" => rates.low_income,
            "mid_low_income" => rates.mid_low_income,
            _ => rates.general,
        })
    }

    /// Checks records; the contract's report.
    pub(super) fn check(&self, given: &Value) -> Result<Value, NotMade> {
        self.run("check", given)
    }

    /// What comes out of a document of a scenario's kind.
    pub(super) fn run(&self, kind: &str, given: &Value) -> Result<Value, NotMade> {
        let run = ltc_scenario::of(kind).ok_or(NotMade::NothingToAsk)?;
        run(self.basis, &given.to_string(), &Overrides::default()).map_err(|refused| match refused {
            Refused::Input(error) => NotMade::Refused(error),
            Refused::Words(_) => NotMade::NothingToAsk,
        })
    }

    /// Reads and simulates a case.
    pub(super) fn simulate(&self, given: &Value) -> Result<(Case, Simulation), NotMade> {
        let case = read_case(&given.to_string())?;
        let simulation = ltc_engine::simulate(self.basis, &case)?;
        Ok((case, simulation))
    }

    /// Asks for one figure of a case: the engine's value is the answer, its explanation the solution.
    pub(super) fn ask_figure(&self, draft: Draft, pointer: &str) -> Result<Exercise, NotMade> {
        let (case, simulation) = self.simulate(&draft.given)?;
        let explanation = ltc_engine::explain(self.basis, &case, pointer).ok();
        let answer = match explanation.as_ref().map(|one| &one.value) {
            Some(FigureValue::Number(number)) => Answer::Number(*number),
            _ => answer_at(&ltc_report::json::simulation(self.basis, &simulation), pointer)?,
        };
        let form = match answer {
            Answer::Day(_) => Form::Day,
            Answer::Month(_) => Form::Month,
            _ => Form::money(),
        };
        let mut exercise = self.exercise(draft.story, draft.question, form, answer, draft.given);
        exercise.facts = draft.facts;
        exercise.hints = draft.hints;
        if let Some(explanation) = explanation {
            let mut lines = Vec::new();
            solution_lines(&explanation, 3, &mut lines);
            exercise.solution = lines;
            let mut sources = Vec::new();
            sources_of(&explanation, &mut sources);
            exercise.source = sorted_once(sources);
            exercise.derivation = serde_json::to_value(ltc_report::json::explanation(self.basis, &explanation)).ok();
        }
        Ok(exercise)
    }
}

/// What a kind says of a case before the engine is asked.
pub(super) struct Draft {
    pub(super) story: Text,
    pub(super) facts: Vec<Fact>,
    pub(super) question: Text,
    pub(super) hints: Vec<Text>,
    pub(super) given: Value,
}

/// A fact that reads alike in both languages.
pub(super) fn fact(zh: &str, en: &str, value: impl Into<String>) -> Fact {
    let value = value.into();
    worded_fact(zh, en, Text::new(value.clone(), value))
}

/// A fact.
pub(super) fn worded_fact(zh: &str, en: &str, value: Text) -> Fact {
    Fact { label: Text::new(zh, en), value }
}

/// How the story of a care plan begins.
pub(super) fn plan_story(person: &Text, level: i64, start: Month) -> Text {
    let start = month_text(start);
    Text::new(
        format!("{}長照需要等級第 {level} 級，照顧計畫自 {} 開始。", person.zh, start.zh),
        format!("{} is at care level {level}; the care plan begins in {}.", person.en, start.en),
    )
}

/// The level and what it gives a month.
pub(super) fn level_and_quota(level: i64, quota: i64) -> Vec<Fact> {
    vec![
        fact("長照需要等級", "Care level", level.to_string()),
        worded_fact("照顧及專業服務給付額度（每月）", "Care quota a month", ntd(quota)),
    ]
}

/// NT$ as people read them.
pub(super) fn ntd(amount: i64) -> Text {
    let amount = words::amount(amount);
    Text::new(format!("{amount} 元"), format!("NT${amount}"))
}

/// A month.
pub(super) fn month_text(month: Month) -> Text {
    both(|lang| words::month(month, lang))
}

/// What stands at a pointer of a result, as an answer.
fn answer_at(result: &impl serde::Serialize, pointer: &str) -> Result<Answer, NotMade> {
    let result = serde_json::to_value(result).map_err(|_| NotMade::NothingToAsk)?;
    let found = result.pointer(pointer).ok_or(NotMade::NothingToAsk)?;
    let number = found.as_i64().map(Answer::Number);
    let text = found.as_str().unwrap_or_default();
    let month = || parse_month(text).ok().map(Answer::Month);
    number.or_else(|| parse_iso_day(text).map(Answer::Day)).or_else(month).ok_or(NotMade::NothingToAsk)
}

/// An explanation as sentences: the figure first, then what it was computed from, so deep.
fn solution_lines(one: &Explanation, depth: u32, lines: &mut Vec<Text>) {
    let value = match &one.value {
        FigureValue::Number(number) => words::amount(*number),
        FigureValue::Word(word) => word.clone(),
        FigureValue::Flag(flag) => flag.to_string(),
    };
    let line = both(|lang| {
        format!(
            "{} = {value}{}{}",
            words::figure_label(one, lang),
            lang.pick("：", ": "),
            words::explanation(one, lang)
        )
    });
    if !lines.contains(&line) {
        lines.push(line);
    }
    if depth > 1 {
        one.from.iter().for_each(|operand| solution_lines(operand, depth - 1, lines));
    }
}

fn sources_of(one: &Explanation, sources: &mut Vec<String>) {
    sources.extend(one.source.iter().map(|source| source.id.clone()));
    one.from.iter().for_each(|operand| sources_of(operand, sources));
}
