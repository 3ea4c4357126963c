//! What the tests over the whole product share: running a case, reading its figures, cases to try.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a failing test may panic"
)]

pub mod book;
pub mod check;
pub mod examples;
mod generate;
pub mod shelf;
pub mod surcharges;

pub use generate::{any_case, month, span_of};

use ltc_engine::basis::Basis;
use ltc_engine::case::{Case, read_case};
use ltc_engine::simulate;
use ltc_engine::simulation::Simulation;
use proptest::test_runner::{Config, RngSeed};
use serde_json::{Value, json};
use std::sync::OnceLock;

/// The standard of this build, read once.
pub fn basis() -> &'static Basis {
    static BASIS: OnceLock<Basis> = OnceLock::new();
    BASIS.get_or_init(|| Basis::embedded().expect("the embedded standard is sound"))
}

/// Reads a case as a user's file is read.
pub fn case_of(given: &Value) -> Case {
    read_case(&given.to_string()).unwrap_or_else(|error| panic!("{error} in {given:#}"))
}

/// Simulates a case that has to be possible.
pub fn run(given: &Value) -> Simulation {
    simulate(basis(), &case_of(given)).unwrap_or_else(|error| panic!("{error} in {given:#}"))
}

/// The figures of a result in the shape of the contract: ledger, advance, claims.
pub fn figures(result: &Simulation) -> Value {
    json!({ "ledger": result.ledger, "advance": result.advance, "claims": result.claims })
}

/// Every whole number in a document, with the JSON pointer to it.
pub fn numbers(document: &Value) -> Vec<(String, i64)> {
    let mut found = Vec::new();
    collect_numbers(document, String::new(), &mut found);
    found
}

fn collect_numbers(value: &Value, pointer: String, found: &mut Vec<(String, i64)>) {
    match value {
        Value::Number(number) => found.push((pointer, number.as_i64().expect("figures are whole numbers"))),
        Value::Array(entries) => {
            for (place, entry) in entries.iter().enumerate() {
                collect_numbers(entry, format!("{pointer}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                collect_numbers(field, format!("{pointer}/{name}"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// How properties are tried: `cases` times, the same cases every time. `PROPTEST_CASES` and
/// `PROPTEST_RNG_SEED` in the environment try more and others.
pub fn tries(cases: u32) -> Config {
    let default = Config::default();
    let by_hand = std::env::var_os("PROPTEST_CASES").is_some();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(10_712),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    let cases = if by_hand { default.cases } else { cases };
    Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 2_000, ..default }
}
