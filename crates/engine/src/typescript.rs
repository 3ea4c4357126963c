//! How the types that write themselves look to TypeScript. Only for the test that writes the types of
//! the JavaScript package.

use crate::calendar::{Month, MonthOrDay};
use crate::input::Bounded;
use crate::ordered::Ordered;
use crate::rule::Rule;
use ts_rs::{Config, TS};

/// A few small numbers are told one by one.
const MOST_LITERALS: i64 = 8;

/// Types that are only a name for others.
macro_rules! named {
    ($($(#[$doc:meta])* $type:ty, $name:literal = $inline:literal;)+) => {$(
        impl TS for $type {
            type WithoutGenerics = Self;
            type OptionInnerType = Self;
            fn name(_: &Config) -> String { $name.to_owned() }
            fn inline(_: &Config) -> String { $inline.to_owned() }
            fn decl(_: &Config) -> String { concat!("type ", $name, " = ", $inline, ";").to_owned() }
            fn output_path() -> Option<std::path::PathBuf> { Some($name.into()) }
        }
    )+};
}

named! {
    Month, "Month" = "string";
    MonthOrDay, "MonthOrDay" = "string";
    Rule, "Rule" = "string";
}

impl<const MIN: i64, const MAX: i64> TS for Bounded<MIN, MAX> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(cfg: &Config) -> String {
        Self::inline(cfg)
    }

    fn inline(_: &Config) -> String {
        if MAX - MIN >= MOST_LITERALS {
            return "number".to_owned();
        }
        let all: Vec<String> = (MIN..=MAX).map(|one| one.to_string()).collect();
        all.join(" | ")
    }
}

impl<K: TS, V: TS> TS for Ordered<K, V> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(cfg: &Config) -> String {
        Self::inline(cfg)
    }

    fn inline(cfg: &Config) -> String {
        format!("Record<string, {}>", V::name(cfg))
    }

    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        visitor.visit::<V>();
    }
}
