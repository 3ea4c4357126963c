//! The loop and the counting that all rules share which need data beside the records.

use crate::context::Context;
use crate::entry::Need;
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use chrono::NaiveDate;

/// What a rule says of a record that concerns it: in order, wrong, or not to be judged for want of
/// something.
pub(crate) type Verdict = Result<Option<Hit>, Need>;

/// Wrong if `is_wrong`, else in order.
#[allow(clippy::unnecessary_wraps, reason = "it is the last word of a verdict")]
pub(crate) fn found_if(is_wrong: bool, hit: impl FnOnce() -> Hit) -> Verdict {
    Ok(is_wrong.then(hit))
}

/// The case with its plans, or what is missing.
pub(crate) fn with_plans<'c>(client: Option<&'c ClientFacts<'c>>) -> Result<&'c ClientFacts<'c>, Need> {
    let client = client.ok_or(Need::Case)?;
    if client.has_plans() { Ok(client) } else { Err(Need::Plans) }
}

/// Puts a rule to every record of the part that concerns it, and counts what it could judge. Records of
/// a client's part have a day.
pub(crate) fn judge(
    context: &Context<'_>,
    part: &[RecordId],
    out: &mut Sink<'_>,
    rule: CheckRule,
    concerns: impl Fn(&Row) -> bool,
    mut verdict: impl FnMut(RecordId, &Row, NaiveDate) -> Verdict,
) {
    let mut checked = 0;
    for id in part {
        let row = context.row(*id);
        if !concerns(row) {
            continue;
        }
        let Some(day) = row.date() else { continue };
        match verdict(*id, row, day) {
            Err(need) => out.not_checked(rule, 1, need),
            Ok(found) => {
                checked += 1;
                if let Some(hit) = found {
                    out.hit(hit);
                }
            }
        }
    }
    out.checked(rule, checked);
}
