//! The built `ltc` as its users meet it.

mod refusals;
mod results;
mod run;
mod scenarios;
