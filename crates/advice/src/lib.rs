//! Advice about a case, from the engine run several times: the same case in two ways and why the
//! results differ ([`compare`]), what changed in the standard between two days ([`changes`]), what
//! still fits into a quota, what removes a finding, and which plan serves wishes best ([`fit`]).
//!
//! Nothing here knows a number of the standard, and nothing is worded. Whatever is suggested has been
//! run through the engine.

pub mod changes;
pub mod compare;
pub mod fit;
