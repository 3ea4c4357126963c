//! Which share of a month's new cases an A unit gives to B units that are related to it, without those
//! that it found itself.

use crate::told::{Says, Step, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::input::{Bounded, Problem};
use ltc_engine::json_fields;
use serde::Serialize;

/// New cases of a month.
#[derive(Debug, Clone)]
pub struct Input {
    /// Given to related B units, by designation or rotation.
    pub assigned: Bounded<0, 1_000_000>,
    /// Of these, found by the A unit itself.
    pub self_developed: Bounded<0, 1_000_000>,
    /// All new cases of the A unit.
    pub new_cases: Bounded<0, 1_000_000>,
    /// All designated and rotated new cases, for the other reading of the formula.
    pub assigned_to_all: Option<Bounded<0, 1_000_000>>,
}

json_fields!(Input { assigned, self_developed, new_cases, assigned_to_all });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "assigned": 30, "self_developed": 6, "new_cases": 40, "assigned_to_all": 38 }"#;

/// The share.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// As we read the formula.
    pub share: Share,
    /// As it reads to the letter: all designated and rotated cases in its first term.
    pub literal: Option<Share>,
    /// The most cases that could go to related units, without those found by the A unit itself.
    pub most: i64,
    #[serde(skip)]
    given: [i64; 3],
}

/// An exact fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Its numerator.
    pub numerator: i64,
    /// Its denominator.
    pub denominator: i64,
    /// The same in hundredths of a percent, rounded half up; `None`: there is nothing to divide by.
    pub percent_hundredths: Option<i64>,
    /// Is it above the limit? Compared exactly.
    pub over: Option<bool>,
}

impl Share {
    fn new(numerator: i64, denominator: i64, limit: i64) -> Self {
        let some = denominator > 0;
        Self {
            numerator,
            denominator,
            percent_hundredths: some.then(|| hundredths(numerator, denominator)),
            over: some.then(|| numerator * 100 > denominator * limit),
        }
    }
}

/// A fraction in hundredths of a percent, rounded half up.
pub(crate) fn hundredths(numerator: i64, denominator: i64) -> i64 {
    (numerator * 20_000 + denominator).div_euclid(2 * denominator)
}

/// Works the share out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let limit = values::audit()?.related_share.percent;
    let (assigned, own, all) = (input.assigned.get(), input.self_developed.get(), input.new_cases.get());
    let within = |field: &str, value: i64, max: i64| {
        let refused = || InputError::new(format!("/{field}"), Problem::OutOfRange { min: 0, max }).found(value);
        if value <= max { Ok(()) } else { Err(refused()) }
    };
    within("assigned", assigned, all)?;
    within("self_developed", own, assigned)?;
    if let Some(everyone) = input.assigned_to_all {
        within("assigned_to_all", everyone.get(), all)?;
    }
    Ok(Output {
        share: Share::new(assigned - own, all, limit),
        literal: input.assigned_to_all.map(|everyone| Share::new(everyone.get() - own, all, limit)),
        most: all * limit / 100,
        given: [assigned, own, all],
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::audit()?.related_share;
        let percent = |share: Share| share.percent_hundredths.map_or(Value::Nothing, Value::Percent);
        let (tone, says) = match self.share.over {
            None => (Tone::Unknown, Says::ShareNoCases),
            Some(true) => (Tone::Stop, Says::ShareOver),
            Some(false) => (Tone::Good, Says::ShareWithin),
        };
        let answer = Step::new(says).with("share", percent(self.share)).with("limit", rule.percent);
        let mut told = Told::new(tone, answer.by(&rule.cited));
        let Some(over) = self.share.over else { return Ok(told) };
        let [assigned, own, all] = self.given;
        let step = Step::new(Says::ShareFraction).with("assigned", assigned).with("own", own).with("all", all);
        told.steps
            .push(step.with("numerator", self.share.numerator).with("share", percent(self.share)).by(&rule.cited));
        let step = Step::new(Says::ShareLimit).with("numerator", self.share.numerator).with("all", all);
        told.steps.push(step.with("limit", rule.percent).with("over", over).by(&rule.cited));
        let step = Step::new(Says::ShareMost).with("most", self.most).with("with_own", self.most + own);
        told.steps.push(step.by(&rule.cited));
        told.readings.push(Step::new(Says::ReadShareTerm).by(&rule.inferred));
        if let Some(literal) = self.literal {
            let step = Step::new(Says::ReadShareLiteral).with("numerator", literal.numerator).with("all", all);
            told.readings.push(step.with("share", percent(literal)).with("over", literal.over).by(&rule.inferred));
        }
        Ok(told)
    }
}
