//! Files in every shape that users have, made here, and many that nobody should have.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::type_complexity,
    clippy::float_arithmetic,
    reason = "a test that fails panics; helpers are written for being called briefly"
)]

mod common;
mod detect;
mod fee_apply;
mod grids;
mod headers;
mod malformed;
mod pieces;
mod round_trips;
mod second;
mod text;
