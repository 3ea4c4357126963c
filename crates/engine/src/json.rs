//! Reading JSON strictly: what is not known, misplaced or impossible is refused with its path.
//!
//! The text becomes one tree (`serde_json::Value`); types read themselves from it by a small
//! trait. Derived deserializers would know the same, but tell kinds of errors only as English
//! words, and instantiate their reader for every type: half a megabyte of WebAssembly.
//!
//! A type is not made from its fields but blank first, and then filled. So the fields of every
//! struct are read by one loop over places, and a refusal half-way has nothing to drop.

use crate::input::{Expected, InputError, Problem};
use crate::money::MAX_AMOUNT;
use chrono::NaiveDate;
use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// What was read, or why it was refused. Boxed: every reader of a type hands it on, and a thin
/// error keeps them small.
pub type Read<T> = Result<T, Box<InputError>>;

/// A type that reads itself from JSON.
pub trait FromJson {
    /// What is there before anything is read. Where a field may be absent, what that means; else
    /// any value, which nobody sees.
    fn blank() -> Self
    where
        Self: Sized;

    /// Takes over the value at a place. After a refusal what is there is of no use.
    fn fill(&mut self, at: &At<'_>) -> Read<()>;

    /// May a field of this type be absent?
    fn may_be_absent(&self) -> bool {
        false
    }
}

/// Reads a JSON text.
pub fn read<T: FromJson>(json: &str) -> Result<T, InputError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let tree = tree(json)?;
    let at = At { value: &tree, parent: None, step: Step::Root };
    at.read().map_err(|refused| *refused)
}

fn not_json(error: &serde_json::Error) -> InputError {
    InputError::new("", Problem::NotJson { line: error.line(), column: error.column() })
}

/// A value with the way to it. The way is only written out for an error.
#[derive(Clone, Copy)]
pub struct At<'a> {
    /// What stands there.
    pub value: &'a Value,
    parent: Option<&'a At<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Place(usize),
}

impl Step<'_> {
    /// Adds the step to a JSON pointer.
    fn write(self, pointer: &mut String) {
        match self {
            Self::Root => {}
            Self::Key(key) => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Self::Place(place) => {
                pointer.push('/');
                pointer.push_str(&place.to_string());
            }
        }
    }
}

impl At<'_> {
    /// A value under a key of the object at the place.
    fn entry<'e>(&'e self, key: &'e str, value: &'e Value) -> At<'e> {
        At { value, parent: Some(self), step: Step::Key(key) }
    }

    /// The way as JSON pointer.
    fn pointer(&self) -> String {
        let mut pointer = self.parent.map(At::pointer).unwrap_or_default();
        self.step.write(&mut pointer);
        pointer
    }

    /// The value is refused.
    #[inline(never)]
    pub fn refuse(&self, problem: Problem) -> Box<InputError> {
        Box::new(InputError { path: self.pointer(), found: Some(self.value.clone()), problem })
    }

    /// The value is of another kind.
    #[inline(never)]
    pub fn expected(&self, expected: Expected) -> Box<InputError> {
        self.refuse(Problem::WrongType { expected })
    }

    /// The text at the place.
    pub fn text(&self, expected: Expected) -> Read<&str> {
        self.value.as_str().ok_or_else(|| self.expected(expected))
    }

    /// The whole number at the place, if it lies within the limits.
    #[inline(never)]
    pub fn whole(&self, min: i64, max: i64) -> Read<i64> {
        let Some(number) = self.value.as_number() else { return Err(self.expected(Expected::WholeNumber)) };
        // 12.0 is what some programs write for 12; 12.5 is no whole number.
        let whole = number.as_i64().or_else(|| number.as_f64().filter(|n| n.fract() == 0.0).and_then(to_whole));
        match whole {
            Some(whole) if (min..=max).contains(&whole) => Ok(whole),
            None if !number.is_u64() && number.as_f64().is_some_and(|n| n.fract().abs() > 0.0) => {
                Err(self.expected(Expected::WholeNumber))
            }
            _ => Err(self.refuse(Problem::OutOfRange { min, max })),
        }
    }

    /// The place of the text among the words that are understood here.
    #[inline(never)]
    pub fn word(&self, words: &[&str]) -> Read<usize> {
        let text = self.text(Expected::Text)?;
        let place = words.iter().position(|word| *word == text);
        place.ok_or_else(|| self.refuse(Problem::UnknownValue { expected: owned(words) }))
    }

    /// Reads a value of its own.
    pub fn read<T: FromJson>(&self) -> Read<T> {
        let mut value = T::blank();
        value.fill(self)?;
        Ok(value)
    }

    /// Fills the fields of the object at the place, of which only these are known. Each one's type
    /// says whether it may be absent.
    #[inline(never)]
    pub fn fields(&self, names: &[&str], places: &mut [&mut dyn FromJson]) -> Read<()> {
        let Value::Object(object) = self.value else { return Err(self.expected(Expected::Object)) };
        if let Some((key, value)) = object.iter().find(|(key, _)| !names.contains(&key.as_str())) {
            let problem = Problem::UnknownField { field: key.clone(), expected: owned(names) };
            return Err(self.entry(key, value).refuse(problem));
        }
        self.known_fields(names, places)
    }

    /// Fills these fields of the object at the place, whatever others it has.
    #[inline(never)]
    pub fn known_fields(&self, names: &[&str], places: &mut [&mut dyn FromJson]) -> Read<()> {
        let Value::Object(object) = self.value else { return Err(self.expected(Expected::Object)) };
        for (name, place) in names.iter().zip(places) {
            match object.get(*name) {
                Some(value) => place.fill(&self.entry(name, value))?,
                None if place.may_be_absent() => {}
                None => {
                    let pointer = self.entry(name, &Value::Null).pointer();
                    let problem = Problem::MissingField { field: (*name).to_owned() };
                    return Err(Box::new(InputError::new(pointer, problem)));
                }
            }
        }
        Ok(())
    }

    /// The place of a name among those of an enum's variants, and what the variant holds: a text is the
    /// name of one that holds nothing, an object has the name as its one field.
    #[inline(never)]
    pub fn variant<'v>(&'v self, names: &[&str]) -> Read<(usize, At<'v>)> {
        let holder = match self.value {
            Value::Object(object) if object.len() == 1 => object.iter().next(),
            _ => None,
        };
        let variant = holder.map_or(*self, |(name, value)| self.entry(name, value));
        let name = holder.map_or_else(|| self.text(Expected::Object), |(name, _)| Ok(name.as_str()))?;
        let place = names.iter().position(|known| *known == name);
        let place = place.ok_or_else(|| self.refuse(Problem::UnknownValue { expected: owned(names) }))?;
        Ok((place, variant))
    }

    /// Hands on keys and values of the object at the place. A key is read as the text that it is.
    #[inline(never)]
    pub(crate) fn entries(&self, take: &mut dyn FnMut(&At<'_>, &At<'_>) -> Read<()>) -> Read<()> {
        let Value::Object(object) = self.value else { return Err(self.expected(Expected::Object)) };
        for (name, value) in object {
            let key = Value::String(name.clone());
            take(&self.entry(name, &key), &self.entry(name, value))?;
        }
        Ok(())
    }

    /// Hands on the items of the list at the place.
    #[inline(never)]
    fn items(&self, take: &mut dyn FnMut(&At<'_>) -> Read<()>) -> Read<()> {
        let Value::Array(items) = self.value else { return Err(self.expected(Expected::List)) };
        for (place, value) in items.iter().enumerate() {
            take(&At { value, parent: Some(self), step: Step::Place(place) })?;
        }
        Ok(())
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// A float without a fraction as whole number.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction and lies within 53 bits")]
fn to_whole(number: f64) -> Option<i64> {
    (number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

/// Reads a struct from the fields that it names. Each field's type says whether it may be absent.
#[macro_export]
macro_rules! json_fields {
    ($type:ident $(<$param:ident>)? { $($field:ident),+ $(,)? }) => {
        impl $(<$param: $crate::json::FromJson>)? $crate::json::FromJson for $type $(<$param>)? {
            fn blank() -> Self {
                Self { $($field: $crate::json::FromJson::blank()),+ }
            }

            fn fill(&mut self, at: &$crate::json::At<'_>) -> $crate::json::Read<()> {
                at.fields(&[$(stringify!($field)),+], &mut [$(&mut self.$field),+])
            }
        }
    };
}
pub(crate) use json_fields as fields;

/// Reads an enum from the words that it names.
#[macro_export]
macro_rules! json_words {
    ($type:ident { $first:ident = $first_name:literal $(, $variant:ident = $name:literal)* $(,)? }) => {
        impl $crate::json::FromJson for $type {
            fn blank() -> Self {
                Self::$first
            }

            fn fill(&mut self, at: &$crate::json::At<'_>) -> $crate::json::Read<()> {
                const EACH: &[$type] = &[$type::$first $(, $type::$variant)*];
                let place = at.word(&[$first_name $(, $name)*])?;
                if let Some(one) = EACH.get(place) {
                    self.clone_from(one);
                }
                Ok(())
            }
        }
    };
}
pub(crate) use json_words as words;

impl<T: FromJson> FromJson for Option<T> {
    fn blank() -> Self {
        None
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        if at.value.is_null() { Ok(()) } else { self.insert(T::blank()).fill(at) }
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        at.items(&mut |at| {
            self.push(T::blank());
            self.last_mut().map_or(Ok(()), |last| last.fill(at))
        })
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl<T: FromJson, const N: usize> FromJson for [T; N] {
    fn blank() -> Self {
        std::array::from_fn(|_| T::blank())
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let mut places = self.iter_mut();
        let mut count = 0;
        at.items(&mut |at| {
            count += 1;
            places.next().map_or(Ok(()), |place| place.fill(at))
        })?;
        if count == N { Ok(()) } else { Err(at.refuse(Problem::WrongLength { length: N })) }
    }
}

impl FromJson for String {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        at.text(Expected::Text)?.clone_into(self);
        Ok(())
    }
}

/// Anything, as it stands.
impl FromJson for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        self.clone_from(at.value);
        Ok(())
    }
}

impl FromJson for bool {
    fn blank() -> Self {
        false
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        *self = at.value.as_bool().ok_or_else(|| at.expected(Expected::Flag))?;
        Ok(())
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

impl FromJson for i64 {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        // Far below what sums could overflow with.
        *self = at.whole(-MAX_AMOUNT, MAX_AMOUNT)?;
        Ok(())
    }
}

impl FromJson for u32 {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let number = at.whole(0, Self::MAX.into())?;
        *self = Self::try_from(number).unwrap_or_default();
        Ok(())
    }
}

impl FromJson for usize {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let number = at.whole(0, u32::MAX.into())?;
        *self = Self::try_from(number).unwrap_or_default();
        Ok(())
    }
}

impl FromJson for u8 {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let number = at.whole(0, Self::MAX.into())?;
        *self = Self::try_from(number).unwrap_or_default();
        Ok(())
    }
}

impl FromJson for f64 {
    fn blank() -> Self {
        0.0
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        *self = at.value.as_f64().ok_or_else(|| at.expected(Expected::Number))?;
        Ok(())
    }
}

impl FromJson for NaiveDate {
    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let text = at.text(Expected::Date)?;
        *self = crate::calendar::parse_iso_day(text).ok_or_else(|| at.refuse(Problem::NoDate))?;
        Ok(())
    }
}

/// The text as a tree. A key that stands twice in an object is refused: `serde_json` by itself
/// would silently keep the last.
fn tree(json: &str) -> Result<Value, InputError> {
    let mut twice = None;
    let mut reader = serde_json::Deserializer::from_str(json);
    let way = Way { parent: None, step: Step::Root };
    let tree = Tree { way: &way, twice: &mut twice }.deserialize(&mut reader);
    let tree = tree.and_then(|tree| reader.end().map(|()| tree));
    match (twice, tree) {
        (Some(twice), _) => Err(twice),
        (None, tree) => tree.map_err(|error| not_json(&error)),
    }
}

/// The way to a value while the tree grows.
struct Way<'a> {
    parent: Option<&'a Way<'a>>,
    step: Step<'a>,
}

impl Way<'_> {
    fn pointer(&self) -> String {
        let mut pointer = self.parent.map(Way::pointer).unwrap_or_default();
        self.step.write(&mut pointer);
        pointer
    }
}

/// Grows the tree, and notes a key that stands twice.
struct Tree<'a> {
    way: &'a Way<'a>,
    twice: &'a mut Option<InputError>,
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let way = Way { parent: Some(self.way), step: Step::Place(list.len()) };
            match items.next_element_seed(Tree { way: &way, twice: self.twice })? {
                Some(item) => list.push(item),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = serde_json::Map::new();
        while let Some(key) = fields.next_key::<String>()? {
            let way = Way { parent: Some(self.way), step: Step::Key(&key) };
            if object.contains_key(&key) && self.twice.is_none() {
                let problem = Problem::DuplicateField { field: key.clone() };
                *self.twice = Some(InputError::new(way.pointer(), problem));
            }
            let value = fields.next_value_seed(Tree { way: &way, twice: self.twice })?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
