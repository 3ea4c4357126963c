//! Data of the client without which a record cannot be priced or settled: residence, age, copayment.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::facts::ClientFacts;
use crate::hit::{Hit, Sink};
use crate::judge::{any, found_if, judge_client};
use crate::records::{RecordId, Row};
use crate::registry::CheckRule;
use crate::terms::CodeTerms;
use chrono::NaiveDate;
use ltc_engine::basis::{CopaymentRates, ListName, PolicyName};
use ltc_engine::case::{Client, QuotaType, WelfareClass};
use ltc_engine::finding::Scope;
use ltc_engine::quota::zone_of;
use ltc_engine::rule::{Severity, Surcharge};
use ltc_engine::surcharge::{asks_for_age, hangs_on_birth_date};

/// The client's residence is not known.
///
/// # What it checks
/// A subsidised transport record (D) of a client whose case names neither the county nor the transport
/// zone. No other code depends on more than whether the home lies in a remote area, which is a no
/// unless the case says otherwise.
///
/// # Why
/// Price, quota and copayment of transport depend on where the client lives; without the residence the
/// system cannot settle the record (E4020).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "county": "臺北市"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the county (or the transport zone) in the case. If the platform does not hold it either, ask
/// the A unit to complete the residence before the claim.
pub(crate) static E4020: Entry = Entry {
    id: "E4020",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4020"],
    params: &[],
    needs: &[Need::Case],
    fix: None,
};

/// The client's age cannot be worked out.
///
/// # What it checks
/// A record of which the age decides whether a surcharge is earned, where the case gives no date of
/// birth: a client with dementia while the standard asks for a lowest age (AA05, AA11), with nothing
/// else that would earn it. Where the date of birth is missing and it is not known whether it decides
/// (AA06 for children, no assessment), the record is counted as not checked.
///
/// # Why
/// The system works the surcharges out by itself and cannot do so without the age (E4025). From
/// 2026-01-01 on dementia counts at any age.
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "assessment": ["G4e-12"], "birth_date": "1950-01-01"}}],
///  "records": [{"client": "A123456789", "date": "2025-12-31", "code": "BA04", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "assessment": ["G4e-12"]}}],
///  "records": [{"client": "A123456789", "date": "2025-12-31", "code": "BA04", "quantity": 1, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the date of birth in the case. If the platform does not hold it either, ask the A unit.
pub(crate) static E4025: Entry = Entry {
    id: "E4025",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4025", "S3-4.1"],
    params: &[],
    needs: &[Need::Case, Need::BirthDate],
    fix: None,
};

/// No copayment rate can be set.
///
/// # What it checks
/// A subsidised transport record (D) of a client whose transport zone is not known, neither as stated
/// nor by the county, unless the client's class pays the same in every zone. The rates of meals (OT01)
/// are set by the counties and are not in the standard: those records are counted as not checked.
///
/// # Why
/// The copayment of transport differs by zone. Without a rate the system cannot tell the client's part
/// from the subsidy (E5301).
///
/// # Example that passes
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general", "transport_zone": 2}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 5, "welfare_class": "general"}}],
///  "records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "unit_price": 320, "start": "09:00", "end": "09:40", "workers": ["B123456780"]}]}
/// ```
///
/// # What to do
/// Enter the transport zone in the case, or the county where all its townships are of one zone.
pub(crate) static E5301: Entry = Entry {
    id: "E5301",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5301", "reg:table5"],
    params: &[],
    needs: &[Need::Case, Need::Basis],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check { partition: Partition::Client, rules: &[CheckRule::E4025], concerns: Concerns::ALL, run: no_age },
    Check {
        partition: Partition::Client,
        rules: &[CheckRule::E4020, CheckRule::E5301],
        concerns: Concerns::purse(QuotaType::Transport).or(Concerns::list(ListName::Meals)),
        run: transport_and_meals,
    },
];

fn transport_and_meals(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    if any(context, part, |row| is_transport(context, row) || is_meal(context, row)) {
        no_residence(context, part, out);
        no_copayment(context, part, out);
    }
}

fn is_transport(context: &Context<'_>, row: &Row) -> bool {
    row.flags.subsidised() && context.terms(row).purse == Some(QuotaType::Transport)
}

fn is_meal(context: &Context<'_>, row: &Row) -> bool {
    row.flags.subsidised() && context.terms(row).is_on(ListName::Meals)
}

fn no_residence(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_transport(context, row);
    judge_client(context, part, out, CheckRule::E4020, concerns, |client, id, _, day| {
        let facts = client.on(day);
        let is_unknown = facts.county.is_none() && facts.transport_zone.is_none();
        found_if(is_unknown, || Hit::new(CheckRule::E4020, id))
    });
}

/// Surcharges whose conditions know an age: the list of services that earn it, and the policy that sets
/// the age of clients with dementia.
const BY_AGE: [(Surcharge, ListName, PolicyName); 2] = [
    (Surcharge::AA05, ListName::Aa05Trigger, PolicyName::Aa05DementiaMinAge),
    (Surcharge::AA11, ListName::Aa11Services, PolicyName::Aa11DementiaMinAge),
];

/// Does a service of these terms earn the surcharge of the list?
fn earns(terms: &CodeTerms, list: ListName) -> bool {
    terms.is_on(list) && !(list == ListName::Aa05Trigger && terms.is_on(ListName::Aa05NoTrigger))
}

fn no_age(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let may_earn = |row: &Row| {
        let terms = context.terms(row);
        row.counts() && (terms.is_on(ListName::Aa06Child) || BY_AGE.iter().any(|(_, list, _)| earns(terms, *list)))
    };
    // The conditions are the same for all records of a day.
    let mut known: Option<(NaiveDate, AgeOf)> = None;
    judge_client(context, part, out, CheckRule::E4025, may_earn, |client, id, row, day| {
        if client.on(day).birth_date.is_some() {
            return Ok(None);
        }
        let age = match known {
            Some((of, age)) if of == day => age,
            _ => AgeOf::new(context, client, day),
        };
        known = Some((day, age));
        let terms = context.terms(row);
        let any = |what: [bool; 2]| what.iter().zip(BY_AGE).any(|(holds, (_, list, _))| *holds && earns(terms, list));
        if any(age.decides) {
            return Ok(Some(Hit::new(CheckRule::E4025, id)));
        }
        if any(age.may_decide) || terms.is_on(ListName::Aa06Child) { Err(Need::BirthDate) } else { Ok(None) }
    });
}

/// What an unknown age means on a day, for each of [`BY_AGE`].
#[derive(Clone, Copy)]
struct AgeOf {
    decides: [bool; 2],
    may_decide: [bool; 2],
}

impl AgeOf {
    fn new(context: &Context<'_>, client: &ClientFacts<'_>, day: NaiveDate) -> Self {
        let facts = client.on(day);
        let may_decide = BY_AGE.map(|(_, _, policy)| asks_for_age(context.standard, policy, day));
        let is_asked = facts.assessment.is_some() && may_decide.contains(&true);
        let decides = |code| is_asked && hangs_on_birth_date(context.standard, client.case, facts, day, code);
        Self { decides: BY_AGE.map(|(code, _, _)| decides(code)), may_decide }
    }
}

fn no_copayment(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let concerns = |row: &Row| is_transport(context, row) || is_meal(context, row);
    judge_client(context, part, out, CheckRule::E5301, concerns, |client, id, row, day| {
        let facts = client.on(day);
        if !is_transport(context, row) {
            return Err(Need::Basis);
        }
        let is_set = zone_of(context.standard, facts, day).is_some() || pays_the_same_everywhere(context, facts, day);
        found_if(!is_set, || Hit::new(CheckRule::E5301, id))
    });
}

/// Does the client's class pay the same rate in every transport zone?
fn pays_the_same_everywhere(context: &Context<'_>, facts: &Client, day: NaiveDate) -> bool {
    let rate = |rates: &CopaymentRates| match facts.welfare_class {
        WelfareClass::LowIncome => rates.low_income,
        WelfareClass::MidLowIncome => rates.mid_low_income,
        WelfareClass::General => rates.general,
    };
    let zones = context.standard.at(&context.standard.basis.document().copayment.transport, day);
    zones.is_some_and(|zones| {
        let mut rates = zones.value.0.iter().map(rate);
        let first = rates.next();
        rates.all(|rate| Some(rate) == first)
    })
}
