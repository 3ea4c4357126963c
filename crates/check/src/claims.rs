//! What the records of a client come to month by month: subsidy, copayment, and what the client pays.
//!
//! For clients with a case, since quotas, welfare class and zone are the case's. Rejected, self-paid and
//! missed records are left out. The pricing is the engine's.

use crate::allotments::general_price;
use crate::context::Context;
use crate::records::{NONE, NameId, RecordId};
use ltc_engine::InputError;
use ltc_engine::calendar::Month;
use ltc_engine::claim::{Available, RecordItem, RecordLine};
use ltc_engine::claim_records;
use ltc_engine::simulation::ClaimTotals;
use serde::Serialize;

/// The claims of a check.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Claims {
    /// By client in the order of the cases, then month.
    pub claims: Vec<ClientClaim>,
    /// Cases that cannot be computed with, and why.
    pub refused: Vec<(String, InputError)>,
}

/// A client's month of records, priced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClientClaim {
    /// The client.
    pub client: String,
    /// The month.
    pub month: Month,
    /// What the quotas held before.
    #[serde(skip)]
    pub available: Available,
    /// Sums of the lines.
    #[serde(flatten)]
    pub totals: ClaimTotals,
    /// A line for each record, in the order in which they take the quota: by date, beginning, place.
    pub lines: Vec<RecordLine>,
}

/// Prices the records that are not rejected.
pub fn claims(context: &Context<'_>, rejected: &[bool]) -> Claims {
    let mut all = Claims::default();
    for case in context.facts.cases {
        let id = case.client.id.trim();
        let client = find(context, id);
        // Of two cases for one client the last one counts, as for every rule.
        if client == NONE || !context.client(client).is_some_and(|facts| std::ptr::eq(facts.case, case)) {
            continue;
        }
        match of_client(context, client, rejected) {
            Some(Ok(claims)) => all.claims.extend(claims),
            Some(Err(error)) => all.refused.push((id.to_owned(), error)),
            None => {}
        }
    }
    all
}

/// Prices the records of one client that are not rejected, month by month. `None`: no case, or no record that
/// is claimed.
pub fn of_client(
    context: &Context<'_>,
    client: NameId,
    rejected: &[bool],
) -> Option<Result<Vec<ClientClaim>, InputError>> {
    let case = context.client(client)?.case;
    let items = items_of(context, context.orders.of_client(context.records, client), rejected);
    if items.is_empty() {
        return None;
    }
    let claims = claim_records(context.standard, case, &items).map(|claims| {
        let of_client = claims.into_iter().map(|claim| ClientClaim {
            client: context.records.name(client).to_owned(),
            month: claim.month,
            available: claim.available,
            totals: claim.totals,
            lines: claim.lines,
        });
        of_client.collect()
    });
    Some(claims)
}

fn find(context: &Context<'_>, id: &str) -> NameId {
    let names = context.records.names();
    names.find(&id.to_ascii_uppercase()).or_else(|| names.find(id)).unwrap_or(NONE)
}

/// The records that are claimed: subsidised, somebody was met, of a known code and quantity, not rejected.
fn items_of<'c>(context: &Context<'c>, part: &[RecordId], rejected: &[bool]) -> Vec<RecordItem<'c>> {
    let claimed = part.iter().filter(|id| rejected.get(**id as usize) != Some(&true));
    let items = claimed.filter_map(|id| {
        let row = context.row(*id);
        let is_claimed = row.counts() && row.units() > 0 && context.terms(row).family.is_some();
        is_claimed.then_some(RecordItem {
            record: *id as usize,
            day: context.date(row)?,
            code: context.records.code(row),
            quantity: row.units(),
            unit_price: general_price(context, row),
        })
    });
    items.collect()
}
