//! What an A unit posts to a group of B units about a case: what has to be said, and what must not be.
//! Names cannot be told from other words, so that none is in it is for a person to look at.

use crate::told::{Says, Step, Term, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::calendar::to_half_width;
use ltc_engine::input::Bounded;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// Sex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

json_words!(Sex { Female = "female", Male = "male" });

/// A part of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Age in years.
    Age,
    /// Sex.
    Sex,
    /// Where about.
    Area,
    /// The client's condition.
    Condition,
    /// How often and when.
    Schedule,
    /// Services.
    Services,
}

/// What must not be in a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Leak {
    /// A national ID number.
    IdNumber,
    /// A telephone number.
    Phone,
    /// A house number: the address is whole.
    HouseNumber,
}

/// What is to be posted.
#[derive(Debug, Clone)]
pub struct Input {
    /// Age in years.
    pub age: Option<Bounded<0, 130>>,
    /// Sex.
    pub sex: Option<Sex>,
    /// Where about, without number.
    pub area: Option<String>,
    /// The client's condition.
    pub condition: Option<String>,
    /// How often and when.
    pub schedule: Option<String>,
    /// Services.
    pub services: Option<String>,
}

json_fields!(Input { age, sex, area, condition, schedule, services });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "age": 82,
  "sex": "female",
  "area": "新莊區中港路一段附近",
  "condition": "中風後左側偏癱，需一人協助移位",
  "schedule": "每週一、三、五 13:30–15:30",
  "services": "BA02、BA11、BA20"
}"#;

/// What can be said of it.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// What has to be said and is not.
    pub missing: Vec<Part>,
    /// What must not be said and is.
    pub leaks: Vec<Found>,
    #[serde(skip)]
    parts: Vec<(Part, Value)>,
}

/// Something that must not be said.
#[derive(Debug, Clone, Serialize)]
pub struct Found {
    /// Where it stands.
    pub part: Part,
    /// What it is.
    pub leak: Leak,
}

/// Looks at the parts.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    values::dispatch()?;
    let text = |text: &Option<String>| {
        text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map_or(Value::Nothing, Value::from)
    };
    let parts = vec![
        (Part::Age, input.age.map(Bounded::get).into()),
        (Part::Sex, input.sex.map(Term::Sex).into()),
        (Part::Area, text(&input.area)),
        (Part::Condition, text(&input.condition)),
        (Part::Schedule, text(&input.schedule)),
        (Part::Services, text(&input.services)),
    ];
    let wanted = |(part, value): &(Part, Value)| (*value == Value::Nothing && *part != Part::Services).then_some(*part);
    let missing = parts.iter().filter_map(wanted).collect();
    let mut leaks = Vec::new();
    for (part, value) in &parts {
        if let Value::Text(text) = value {
            leaks.extend(leaks_in(text).into_iter().map(|leak| Found { part: *part, leak }));
        }
    }
    Ok(Output { missing, leaks, parts })
}

/// What a text holds that must not be posted.
fn leaks_in(text: &str) -> Vec<Leak> {
    let text = to_half_width(text).to_ascii_uppercase();
    let mut leaks = Vec::new();
    if text.split(|sign: char| !sign.is_ascii_alphanumeric()).any(is_id_number) {
        leaks.push(Leak::IdNumber);
    }
    let digits = text.replace(['-', ' ', '(', ')'], "");
    let is_phone = |run: &str| (9..=10).contains(&run.len()) && run.starts_with('0');
    if digits.split(|sign: char| !sign.is_ascii_digit()).any(is_phone) {
        leaks.push(Leak::Phone);
    }
    let signs: Vec<char> = text.chars().collect();
    let numbered = |pair: &[char]| matches!(pair, [before, '號'] if before.is_ascii_digit() || "一二三四五六七八九十".contains(*before));
    if signs.windows(2).any(numbered) {
        leaks.push(Leak::HouseNumber);
    }
    leaks
}

/// A letter, a sign for sex or residence, eight digits: whether its check digit is right does not matter here.
fn is_id_number(word: &str) -> bool {
    let signs = word.as_bytes();
    matches!(signs, [b'A'..=b'Z', b'1' | b'2' | b'8' | b'9' | b'A'..=b'D', rest @ ..]
        if rest.len() == 8 && rest.iter().all(u8::is_ascii_digit))
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::dispatch()?.case_post;
        let (tone, says) = match (self.leaks.is_empty(), self.missing.is_empty()) {
            (false, _) => (Tone::Stop, Says::PostLeaks),
            (_, false) => (Tone::Unknown, Says::PostMisses),
            _ => (Tone::Good, Says::PostText),
        };
        let mut answer = Step::new(says);
        for (part, value) in &self.parts {
            answer = answer.with(part.key(), value.clone());
        }
        let missing: Vec<Term> = self.missing.iter().copied().map(Term::Part).collect();
        let missing = if missing.is_empty() { Value::Nothing } else { Value::Terms(missing) };
        let mut told = Told::new(tone, answer.with("missing", missing.clone()).by(&rule.cited));
        told.steps.push(Step::new(Says::PostParts).with("missing", missing).by(&rule.cited));
        told.steps.extend(self.leaks.iter().map(|found| {
            let step = Step::new(Says::PostLeak).with("part", Term::Part(found.part));
            step.with("leak", Term::Leak(found.leak)).by(&rule.cited)
        }));
        told.readings.push(Step::new(Says::ReadPostNames).by(&rule.inferred));
        Ok(told)
    }
}

impl Part {
    /// Its name in a sentence.
    fn key(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Sex => "sex",
            Self::Area => "area",
            Self::Condition => "condition",
            Self::Schedule => "schedule",
            Self::Services => "services",
        }
    }
}
