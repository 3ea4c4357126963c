//! Finding a service by code or name.

use chrono::NaiveDate;
use ltc_engine::basis::{Basis, Period, ServiceCode};
use ltc_engine::calendar::to_half_width;

/// The most services that are offered at once.
const MOST: usize = 60;

/// Services in force on `day` (all if it is not known) whose code begins with `text` or whose
/// name holds it; codes first, each in the order of the standard.
pub fn find_services<'b>(basis: &'b Basis, text: &str, day: Option<NaiveDate>) -> Vec<&'b ServiceCode> {
    let wanted = to_half_width(text).trim().to_lowercase();
    let in_force = |code: &&ServiceCode| day.is_none_or(|day| code.on(day) != Period::Outside);
    let by_code = |code: &ServiceCode| code.code.to_lowercase().starts_with(&wanted);
    let by_name = |code: &ServiceCode| code.name.zh.contains(&wanted) || code.name.en.to_lowercase().contains(&wanted);
    let all = || basis.document().codes.values().flatten().filter(in_force);
    let codes = all().filter(|code| by_code(code));
    let names = all().filter(|code| !by_code(code) && by_name(code));
    codes.chain(names).take(MOST).collect()
}
