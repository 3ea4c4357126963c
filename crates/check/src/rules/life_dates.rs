//! Dates of the client's life that end or interrupt the service: closing, suspension, death, moving
//! into an institution.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::judge::{found_if, judge_client, judge_client_unless};
use crate::records::{Field, RecordId, Row};
use crate::registry::CheckRule;
use ltc_engine::basis::{Family, ListName};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A service after the case was closed.
///
/// # What it checks
/// A subsidised record whose day comes after the day on which the client's case was closed. The day of
/// closing itself is still open. A case without such a day is open.
///
/// # Why
/// With the case closed nobody is entitled to the benefit any more; the payment review rejects the
/// record (E5019). What the client pays alone is not claimed and is not looked at.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "closed_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "closed_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the day of the service and the day of closing. A service given after it cannot be claimed.
pub(crate) static E5019: Entry = Entry {
    id: "E5019",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5019"],
    params: &["closed"],
    needs: &[Need::Case],
    fix: None,
};

/// A service in a period of suspension.
///
/// # What it checks
/// A subsidised record whose day lies in a period for which the client's services are suspended; first
/// and last day belong to it.
///
/// # Why
/// While the services are suspended (a stay in hospital, an absence) none can be claimed; the payment
/// review rejects the record (E5020).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "suspended": [{"from": "2026-07-10", "to": "2026-07-14"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-15", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "suspended": [{"from": "2026-07-10", "to": "2026-07-14"}]}}],
///  "records": [{"client": "A123456789", "date": "2026-07-14", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the day. If the client was back earlier, have the A unit end the suspension; else take the
/// record out.
pub(crate) static E5020: Entry = Entry {
    id: "E5020",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5020"],
    params: &["from", "to"],
    needs: &[Need::Case],
    fix: None,
};

/// A service after the client's death.
///
/// # What it checks
/// Any record whose day comes after the day of death. The one code that may still be given on the day
/// after death (BA01, care of the body) is left to E5106. A case without a day of death is of a living
/// client.
///
/// # Why
/// The system knows the day of death from the household register and rejects what comes after it
/// (E5030).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA01", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"], "last_service": true}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 8, "welfare_class": "general", "died_on": "2026-07-15"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-16", "code": "BA02", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Check the day of the service and whether it is the right client; else take the record out.
pub(crate) static E5030: Entry = Entry {
    id: "E5030",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5030"],
    params: &["died"],
    needs: &[Need::Case],
    fix: None,
};

/// The client lives in a residential institution.
///
/// # What it checks
/// A subsidised record, other than of case management, aids and home adaptation, on a day on which the
/// client lives in a residential institution. A case that does not say whether it is so leaves the
/// record open. A stay for respite (GA05) is no residence.
///
/// # Why
/// Whoever lives in an institution is cared for there and excluded from the benefit at home and in the
/// community; the payment review rejects the record (E5036).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 7, "welfare_class": "general", "in_institution": false}, "events": [{"on": "2026-07-20", "set": {"in_institution": true}}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-19", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 7, "welfare_class": "general", "in_institution": false}, "events": [{"on": "2026-07-20", "set": {"in_institution": true}}]}],
///  "records": [{"client": "A123456789", "date": "2026-07-20", "code": "BA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Ask the A unit since when the client lives there. A service given from that day on cannot be claimed.
pub(crate) static E5036: Entry = Entry {
    id: "E5036",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5036"],
    params: &[],
    needs: &[Need::Case, Need::Institution],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E5019], concerns: Concerns::ALL, run: closed },
    Check { partition: Partition::Client, rules: &[CheckRule::E5020], concerns: Concerns::ALL, run: suspended },
    Check { partition: Partition::Client, rules: &[CheckRule::E5030], concerns: Concerns::ALL, run: dead },
    Check { partition: Partition::Client, rules: &[CheckRule::E5036], concerns: Concerns::ALL, run: in_institution },
];

fn subsidised(row: &Row) -> bool {
    row.flags.subsidised()
}

fn closed(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let is_open = |client: &ClientFacts<'_>| client.case.client.closed_on.is_none().then_some(Ok(()));
    judge_client_unless(context, part, out, (CheckRule::E5019, is_open), subsidised, |client, id, _, day| {
        let Some(closed) = client.case.client.closed_on else { return Ok(None) };
        found_if(day > closed, || Hit::new(CheckRule::E5019, id).field(Field::Date).arg(closed))
    });
}

fn suspended(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let never = |client: &ClientFacts<'_>| client.case.client.suspended.is_empty().then_some(Ok(()));
    judge_client_unless(context, part, out, (CheckRule::E5020, never), subsidised, |client, id, _, day| {
        let periods = &client.case.client.suspended;
        let period = periods.iter().find(|period| (period.from..=period.to).contains(&day));
        Ok(period.map(|period| Hit::new(CheckRule::E5020, id).field(Field::Date).arg(period.from).arg(period.to)))
    });
}

fn dead(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let is_alive = |client: &ClientFacts<'_>| client.case.client.died_on.is_none().then_some(Ok(()));
    judge_client_unless(
        context,
        part,
        out,
        (CheckRule::E5030, is_alive),
        |_| true,
        |client, id, row, day| {
            let Some(died) = client.case.client.died_on else { return Ok(None) };
            let day_after = Some(day) == died.succ_opt() && context.terms(row).is_on(ListName::Aa04DayAfter);
            found_if(day > died && !day_after, || Hit::new(CheckRule::E5030, id).field(Field::Date).arg(died))
        },
    );
}

fn in_institution(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let is_care = |row: &Row| {
        let family = context.terms(row).family;
        subsidised(row) && family.is_some_and(|family| !matches!(family, Family::AA | Family::E | Family::F))
    };
    judge_client(context, part, out, CheckRule::E5036, is_care, |client, id, _, day| {
        let inside = client.on(day).in_institution.ok_or(Need::Institution)?;
        found_if(inside, || Hit::new(CheckRule::E5036, id))
    });
}
