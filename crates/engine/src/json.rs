//! Reading JSON strictly: what is not known, misplaced or impossible is refused with its path.
//!
//! The text becomes one tree (`serde_json::Value`); types read themselves from it by a small
//! trait. Derived deserializers would know the same, but tell kinds of errors only as English
//! words, and instantiate their reader for every type: half a megabyte of WebAssembly.

use crate::input::{Expected, InputError, Problem};
use crate::money::MAX_AMOUNT;
use chrono::NaiveDate;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// What was read, or why it was refused. Boxed: every reader of a type hands it on, and a thin
/// error keeps them small.
pub type Read<T> = Result<T, Box<InputError>>;

/// A type that reads itself from JSON.
pub trait FromJson: Sized {
    /// Reads the value at a place.
    fn from_json(at: At<'_>) -> Read<Self>;

    /// What an absent field means; `None`: it must be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads a JSON text.
pub fn read<T: FromJson>(json: &str) -> Result<T, InputError> {
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let tree = tree(json)?;
    T::from_json(At { value: &tree, parent: None, step: Step::Root }).map_err(|refused| *refused)
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
    pub(crate) fn entry<'e>(&'e self, key: &'e str, value: &'e Value) -> At<'e> {
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
        let whole =
            number.as_i64().or_else(|| number.as_f64().filter(|n| n.fract().abs() < f64::EPSILON).and_then(to_whole));
        match whole {
            Some(whole) if (min..=max).contains(&whole) => Ok(whole),
            None if !number.is_u64() && number.as_f64().is_some_and(|n| n.fract().abs() > 0.0) => {
                Err(self.expected(Expected::WholeNumber))
            }
            _ => Err(self.refuse(Problem::OutOfRange { min, max })),
        }
    }

    /// One of the words that `from_name` knows.
    pub fn word<T>(&self, from_name: impl Fn(&str) -> Option<T>, names: &[&str]) -> Read<T> {
        let text = self.text(Expected::Text)?;
        from_name(text).ok_or_else(|| {
            let expected = names.iter().map(|name| (*name).to_owned()).collect();
            self.refuse(Problem::UnknownValue { expected })
        })
    }

    /// The object at the place, of whose fields only these are known.
    pub fn fields<'a>(&'a self, known: &[&'static str]) -> Read<Fields<'a>> {
        let Value::Object(object) = self.value else { return Err(self.expected(Expected::Object)) };
        if let Some((key, value)) = object.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            let expected = known.iter().map(|name| (*name).to_owned()).collect();
            let problem = Problem::UnknownField { field: key.clone(), expected };
            return Err(At { value, parent: Some(self), step: Step::Key(key) }.refuse(problem));
        }
        Ok(Fields { object, at: self })
    }
}

/// A float without a fraction as whole number.
#[allow(clippy::cast_possible_truncation, reason = "it has no fraction and lies within 53 bits")]
fn to_whole(number: f64) -> Option<i64> {
    (number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

/// The fields of an object.
pub struct Fields<'a> {
    object: &'a serde_json::Map<String, Value>,
    at: &'a At<'a>,
}

impl Fields<'_> {
    /// Reads a field.
    #[inline(never)]
    pub fn read<T: FromJson>(&self, name: &str) -> Read<T> {
        match self.object.get(name) {
            Some(value) => T::from_json(At { value, parent: Some(self.at), step: Step::Key(name) }),
            None => T::absent().ok_or_else(|| self.missing(name)),
        }
    }

    #[inline(never)]
    #[allow(clippy::unnecessary_box_returns, reason = "a reader's error is boxed; done here, not once in every reader")]
    fn missing(&self, name: &str) -> Box<InputError> {
        let pointer = At { value: &Value::Null, parent: Some(self.at), step: Step::Key(name) }.pointer();
        Box::new(InputError::new(pointer, Problem::MissingField { field: name.to_owned() }))
    }
}

/// Reads a struct from the fields that it names. Each field's type says whether it may be absent.
#[macro_export]
macro_rules! json_fields {
    ($type:ident $(<$param:ident>)? { $($field:ident),+ $(,)? }) => {
        impl $(<$param: $crate::json::FromJson>)? $crate::json::FromJson for $type $(<$param>)? {
            // Once in the program, not once in every reader that has such a field.
            #[inline(never)]
            fn from_json(at: $crate::json::At<'_>) -> $crate::json::Read<Self> {
                let fields = at.fields(&[$(stringify!($field)),+])?;
                Ok(Self { $($field: fields.read(stringify!($field))?),+ })
            }
        }
    };
}
pub(crate) use json_fields as fields;

/// Reads an enum from the words that it names.
#[macro_export]
macro_rules! json_words {
    ($type:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        impl $crate::json::FromJson for $type {
            #[inline(never)]
            fn from_json(at: $crate::json::At<'_>) -> $crate::json::Read<Self> {
                let from_name = |name: &str| match name { $($name => Some(Self::$variant),)+ _ => None };
                at.word(from_name, &[$($name),+])
            }
        }
    };
}
pub(crate) use json_words as words;

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(at: At<'_>) -> Read<Self> {
        if at.value.is_null() { Ok(None) } else { T::from_json(at).map(Some) }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    #[inline(never)]
    fn from_json(at: At<'_>) -> Read<Self> {
        let Value::Array(items) = at.value else { return Err(at.expected(Expected::List)) };
        // Not `collect` over results: it would take the element's reader into every list's.
        let mut list = Self::with_capacity(items.len());
        for (place, value) in items.iter().enumerate() {
            list.push(T::from_json(At { value, parent: Some(&at), step: Step::Place(place) })?);
        }
        Ok(list)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson + Copy, const N: usize> FromJson for [T; N] {
    fn from_json(at: At<'_>) -> Read<Self> {
        let items = Vec::<T>::from_json(at)?;
        items.as_slice().try_into().map_err(|_| at.refuse(Problem::WrongLength { length: N }))
    }
}

impl FromJson for String {
    #[inline(never)]
    fn from_json(at: At<'_>) -> Read<Self> {
        at.text(Expected::Text).map(str::to_owned)
    }
}

/// Anything, as it stands.
impl FromJson for Value {
    fn from_json(at: At<'_>) -> Read<Self> {
        Ok(at.value.clone())
    }
}

impl FromJson for bool {
    fn from_json(at: At<'_>) -> Read<Self> {
        at.value.as_bool().ok_or_else(|| at.expected(Expected::Flag))
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl FromJson for i64 {
    fn from_json(at: At<'_>) -> Read<Self> {
        // Far below what sums could overflow with.
        at.whole(-MAX_AMOUNT, MAX_AMOUNT)
    }
}

impl FromJson for u32 {
    fn from_json(at: At<'_>) -> Read<Self> {
        let number = at.whole(0, u32::MAX.into())?;
        Ok(u32::try_from(number).unwrap_or_default())
    }
}

impl FromJson for u8 {
    fn from_json(at: At<'_>) -> Read<Self> {
        let number = at.whole(0, u8::MAX.into())?;
        Ok(u8::try_from(number).unwrap_or_default())
    }
}

impl FromJson for f64 {
    fn from_json(at: At<'_>) -> Read<Self> {
        at.value.as_f64().ok_or_else(|| at.expected(Expected::Number))
    }
}

impl FromJson for NaiveDate {
    #[inline(never)]
    fn from_json(at: At<'_>) -> Read<Self> {
        let text = at.text(Expected::Date)?;
        crate::calendar::parse_iso_day(text).ok_or_else(|| at.refuse(Problem::NoDate))
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
    tree.map_err(|error| twice.unwrap_or_else(|| not_json(&error)))
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
            if object.contains_key(&key) {
                let pointer = way.pointer();
                *self.twice = Some(InputError::new(pointer, Problem::DuplicateField { field: key.clone() }));
                return Err(A::Error::custom("duplicate"));
            }
            let value = fields.next_value_seed(Tree { way: &way, twice: self.twice })?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
