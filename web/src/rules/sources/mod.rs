//! 來源: the register, and what rests on each of its entries.

pub(super) mod page;
pub(super) mod register;
pub(super) mod rests;
