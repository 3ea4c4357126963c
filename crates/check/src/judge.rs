//! The loop and the counting that all rules share which need data beside the records.

use crate::context::Context;
use crate::entry::Need;
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::records::{NO_NUMBER, RecordId, Row};
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
pub(crate) fn with_plans<'c>(client: &'c ClientFacts<'c>) -> Result<&'c ClientFacts<'c>, Need> {
    if client.has_plans() { Ok(client) } else { Err(Need::Plans) }
}

/// Does any record of the part concern the rule? Most clients have none of the rarer codes.
pub(crate) fn any(context: &Context<'_>, part: &[RecordId], concerns: impl Fn(&Row) -> bool) -> bool {
    part.iter().any(|id| concerns(context.row(*id)))
}

/// As [`judge`], for a rule that needs the case of the client: without one none of the records that
/// concern it can be judged.
pub(crate) fn judge_client<'c>(
    context: &Context<'c>,
    part: &[RecordId],
    out: &mut Sink<'_>,
    rule: CheckRule,
    concerns: impl Fn(&Row) -> bool,
    mut verdict: impl FnMut(&'c ClientFacts<'c>, RecordId, &Row, NaiveDate) -> Verdict,
) {
    if let Some(client) = context.client_of(part) {
        judge(context, part, out, rule, concerns, |id, row, day| verdict(client, id, row, day));
    } else {
        let open = part.iter().filter(|id| concerns(context.row(**id))).count();
        out.not_checked(rule, open, Need::Case);
    }
}

/// As [`judge_client`], for a rule that what is known of the client may settle for all records at once: all are
/// in order, or none can be judged for want of something.
pub(crate) fn judge_client_unless<'c>(
    context: &Context<'c>,
    part: &[RecordId],
    out: &mut Sink<'_>,
    (rule, settled): (CheckRule, impl Fn(&'c ClientFacts<'c>) -> Option<Result<(), Need>>),
    concerns: impl Fn(&Row) -> bool,
    verdict: impl FnMut(&'c ClientFacts<'c>, RecordId, &Row, NaiveDate) -> Verdict,
) {
    let Some(answer) = context.client_of(part).and_then(settled) else {
        return judge_client(context, part, out, rule, concerns, verdict);
    };
    let records = part.iter().filter(|id| concerns(context.row(**id))).count();
    match answer {
        Ok(()) => out.checked(rule, records),
        Err(need) => out.not_checked(rule, records, need),
    }
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
    // Records of one day follow each other.
    let mut last = (NO_NUMBER, None);
    for id in part {
        let row = context.row(*id);
        if !concerns(row) {
            continue;
        }
        if row.day != last.0 {
            last = (row.day, context.date(row));
        }
        let Some(day) = last.1 else { continue };
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
