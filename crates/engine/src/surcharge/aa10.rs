//! AA10, emergency service at night (00:00-06:00). Source: S3-7; policy `aa10_families`.
//! No data carries the emergency: it stays open until the A unit confirms it.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::expr::{Held, Named, Open, Truth};
use super::{Facts, Row};
use crate::basis::ListName;
use crate::rule::Surcharge;

/// The one row.
pub(super) fn rows<'f>(facts: &Facts<'f>) -> [Row<'f>; 1] {
    let emergency = facts.fact(Truth::Unknown(Open::Confirmation), || Named::fixed("emergency"));
    [Row::new("AA10-R1", Held::all([facts.plan_has(ListName::Aa10Services), emergency]))]
}

/// Once a client, unit and day for a visit at night: certain once confirmed as an emergency
/// (status 3), waiting before (0, 1), none if it was not (2). Source: S3-7; `aa10_status`.
pub(super) fn derive(day: &UnitDay<'_>, records: &mut Records) -> Option<Draft> {
    if day.entitled.is_excluded(Surcharge::AA10) {
        return None;
    }
    let visits = || day.in_window(ListName::Aa10Services, day.terms.night);
    let confirmed = visits().filter(|visit| visit.flags.aa10 == CONFIRMED);
    if let Some(draft) = Draft::derived(records, EarnedCode::AA10, None, confirmed) {
        return Some(draft);
    }
    let waiting = visits().filter(|visit| matches!(visit.flags.aa10, 0 | AWAITING));
    Draft::derived(records, EarnedCode::AA10, None, waiting).map(Draft::unconfirmed)
}

/// `aa10_status`: claimed, not yet confirmed.
pub(super) const AWAITING: u8 = 1;
/// `aa10_status`: confirmed as an emergency.
const CONFIRMED: u8 = 3;
