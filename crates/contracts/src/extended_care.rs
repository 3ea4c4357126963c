//! What extended day care costs a family: it begins after the booked hours, or at a fixed hour.

use crate::told::{Column, Says, Step, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::input::{Bounded, Expected, Problem};
use ltc_engine::json::{At, FromJson, Read};
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// What was booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Booked {
    /// A full day.
    Full,
    /// Half a day.
    Half,
}

json_words!(Booked { Full = "full", Half = "half" });

/// When extended care begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Model {
    /// When the booked hours are over.
    AfterHours,
    /// At a fixed hour.
    FixedHour,
}

json_words!(Model { AfterHours = "after_hours", FixedHour = "fixed_hour" });

/// A time of day in minutes, `"18:30"` in JSON; `"24:00"` ends a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(i64);

impl Clock {
    fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number = |text: &str| (text.len() <= 2).then(|| text.parse::<u8>().ok()).flatten().map(i64::from);
        let (hour, minute) = (number(hour)?, number(minute)?);
        (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(Self(hour * 60 + minute))
    }
}

impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromJson for Clock {
    fn blank() -> Self {
        Self(0)
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let clock = Self::parse(at.text(Expected::Text)?);
        let expected = || vec!["HH:MM".to_owned()];
        *self = clock.ok_or_else(|| at.refuse(Problem::UnknownValue { expected: expected() }))?;
        Ok(())
    }
}

/// A stay.
#[derive(Debug, Clone)]
pub struct Input {
    /// What was booked.
    pub booked: Booked,
    /// Arrival.
    pub from: Clock,
    /// Departure.
    pub to: Clock,
    /// When extended care begins.
    pub model: Model,
    /// The fixed hour, if the unit has another than the usual one.
    pub starts_at: Option<Clock>,
    /// NT$ an hour, if the unit has another rate than the usual one.
    pub rate: Option<Bounded<0, 100_000>>,
}

json_fields!(Input { booked, from, to, model, starts_at, rate });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "booked": "full", "from": "08:00", "to": "18:30", "model": "after_hours" }"#;

/// What it costs.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Minutes of extended care.
    pub minutes: i64,
    /// NT$ an hour.
    pub rate: i64,
    /// By the minute, rounded half up to whole NT$.
    pub amount: i64,
    /// Every half hour begun counts.
    pub amount_half_hours: i64,
    /// Every hour begun counts.
    pub amount_hours: i64,
    /// When it begins.
    pub begins: String,
    #[serde(skip)]
    model: Model,
    #[serde(skip)]
    given: (String, String, i64, bool),
}

/// Works it out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::service()?.extended_care;
    if input.to < input.from {
        return Err(InputError::new("/to", Problem::EndBeforeBeginning).found(input.to.to_string()));
    }
    let hours = match input.booked {
        Booked::Full => rule.full_day_hours,
        Booked::Half => rule.half_day_hours,
    };
    let usual = Clock::parse(&rule.starts_at).unwrap_or(Clock(24 * 60));
    let begins = match input.model {
        Model::AfterHours => Clock((input.from.0 + hours * 60).min(24 * 60)),
        Model::FixedHour => input.starts_at.unwrap_or(usual).max(input.from),
    };
    let minutes = (input.to.0 - begins.0).max(0);
    let rate = input.rate.map_or(rule.rate, Bounded::get);
    let begun = |unit: i64| (minutes + unit - 1) / unit * unit * rate / 60;
    Ok(Output {
        minutes,
        rate,
        amount: (minutes * rate + 30) / 60,
        amount_half_hours: begun(30),
        amount_hours: begun(60),
        begins: begins.to_string(),
        model: input.model,
        given: (input.from.to_string(), input.to.to_string(), hours, input.rate.is_none()),
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::service()?.extended_care;
        let (from, to, hours, usual_rate) = &self.given;
        let (tone, says) =
            if self.minutes == 0 { (Tone::Good, Says::ExtendedNone) } else { (Tone::Plain, Says::ExtendedPays) };
        let answer = Step::new(says).with("amount", self.amount).with("minutes", self.minutes).with("rate", self.rate);
        let mut told = Told::new(tone, answer.by(&rule.cited));
        let says = match self.model {
            Model::AfterHours => Says::ExtendedFromHours,
            Model::FixedHour => Says::ExtendedFromClock,
        };
        let begins = self.begins.as_str();
        let step = Step::new(says).with("from", from.as_str()).with("hours", *hours).with("begins", begins);
        told.steps.push(step.by(&rule.cited));
        let step = Step::new(Says::ExtendedMinutes).with("begins", begins).with("to", to.as_str());
        told.steps.push(step.with("minutes", self.minutes));
        if self.minutes > 0 {
            let step = Step::new(Says::ExtendedAmount).with("minutes", self.minutes).with("rate", self.rate);
            let step = step.with("amount", self.amount);
            told.steps.push(if *usual_rate { step.by(&rule.cited) } else { step });
        }
        if self.minutes % 60 != 0 {
            let step = Step::new(Says::ReadRounding).with("amount", self.amount).with("half", self.amount_half_hours);
            told.readings.push(step.with("hours", self.amount_hours).by(&rule.inferred));
        }
        told.readings.push(Step::new(Says::ReadSelfPaid).by(&rule.inferred));
        if self.minutes == 0 {
            return Ok(told);
        }
        let row = |unit: i64, amount: i64| vec![Value::Number(unit), Value::Number(amount)];
        let rows = vec![row(1, self.amount), row(30, self.amount_half_hours), row(60, self.amount_hours)];
        Ok(told.table(&[Column::Rounding, Column::Amount], rows))
    }
}
