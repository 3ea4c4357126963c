//! Workbooks read and written, and files that are none.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    clippy::cast_precision_loss,
    reason = "a failing test may panic; what is written comes back exactly"
)]

mod hostile_xls;
mod hostile_xlsx;
mod mutations;
mod parts;
mod read_xls;
mod read_xlsx;
mod round_trip;
mod written;
