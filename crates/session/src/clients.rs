//! Clients: what their records come to, what they use of their quotas, their month day by day.

mod calendar;
mod facts;
mod quotas;

use crate::{codes, index};
use ltc_check::claims::{self, ClientClaim};
use ltc_check::context::Context;
use ltc_check::records::{NONE, NameId};
use ltc_check::report::Report;
use ltc_engine::calendar::Month;
use ltc_engine::order;
use ltc_engine::quota::LevelTimeline;
use ltc_report::{Lang, words};
use ltc_wire::Severity;
use ltc_wire::month::{Allocation, Claim, ClientMonth, ClientRow};
use ltc_wire::page::{Page, Window};

/// What the records of a client add up to.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    records: usize,
    errors: usize,
    warnings: usize,
    amount: i64,
    at_stake: i64,
}

/// Clients whose ID contains the text, those with most at stake first.
pub fn list(report: &Report<'_>, text: &str, window: Window) -> Page<ClientRow> {
    let context = report.checker.context();
    let rejected = report.rejected();
    let wanted = text.trim().to_ascii_uppercase();
    let tallies = tallies(report, &rejected);
    let all = (0..).zip(&tallies).filter(|(_, tally)| tally.records > 0);
    let mut clients: Vec<(NameId, &Tally)> =
        all.filter(|(id, _)| context.records.name(*id).to_ascii_uppercase().contains(&wanted)).collect();
    order::sort_by(&mut clients, |(one, a), (other, b)| {
        let worst = |tally: &Tally| (tally.at_stake, tally.errors, tally.warnings);
        let name = |id: NameId| context.records.name(id);
        worst(b).cmp(&worst(a)).then_with(|| name(*one).cmp(name(*other)))
    });
    let row = |(client, tally): &(NameId, &Tally)| {
        let claim = claim_of(&context, *client, &rejected).ok();
        row_of(&context, *client, tally, claim.as_ref())
    };
    Page {
        total: clients.len(),
        from: window.from,
        entries: clients.iter().skip(window.from).take(window.count).map(row).collect(),
    }
}

/// The claimed month of a client; none if no record names the client.
pub fn month(report: &Report<'_>, client: &str, lang: Lang) -> Option<ClientMonth> {
    let context = report.checker.context();
    let client = find(&context, client)?;
    let rejected = report.rejected();
    let tally = tallies(report, &rejected).get(client as usize).copied().filter(|tally| tally.records > 0)?;
    let claim = claim_of(&context, client, &rejected);
    let month = context.month();
    let known = quotas::InMonth { context, client, month, claim: claim.as_ref().ok(), rejected: &rejected };
    Some(ClientMonth {
        row: row_of(&context, client, &tally, claim.as_ref().ok()),
        facts: facts::in_words(&context, client, lang),
        no_claim: claim.as_ref().err().map(|why| why.in_words(lang)),
        quotas: known.purses(lang),
        monthly: known.monthly(lang),
        bundles: known.bundles(lang),
        respite: known.respite(lang),
        allocations: month.map_or_else(Vec::new, |month| allocations(&context, client, month, lang)),
        days: calendar::days(report, client, lang),
        first_weekday: calendar::first_weekday(month),
    })
}

fn find(context: &Context<'_>, client: &str) -> Option<NameId> {
    let names = context.records.names();
    let client = client.trim();
    names.find(client).or_else(|| names.find(&client.to_ascii_uppercase()))
}

/// What each client's records add up to, by number of the client.
fn tallies(report: &Report<'_>, rejected: &[bool]) -> Vec<Tally> {
    let context = report.checker.context();
    let mut tallies = vec![Tally::default(); context.records.names().len()];
    for (row, rejected) in context.records.rows().iter().zip(rejected) {
        let Some(tally) = tallies.get_mut(row.client as usize).filter(|_| !row.flags.removed()) else { continue };
        tally.records += 1;
        if row.counts() {
            let amount = context.amount(row);
            tally.amount += amount;
            tally.at_stake += if *rejected { amount } else { 0 };
        }
    }
    for (hit, _) in report.findings().filter(|(_, waived)| waived.is_none()) {
        let client = if hit.record == NONE { hit.client } else { context.row(hit.record).client };
        let Some(tally) = tallies.get_mut(client as usize) else { continue };
        match index::severity(hit.severity) {
            Severity::Error => tally.errors += 1,
            Severity::Warning => tally.warnings += 1,
            Severity::Note => {}
        }
    }
    tallies
}

/// Why a client has no claim.
#[derive(Debug)]
enum NoClaim {
    NoCase,
    NoRecord,
    Refused(ltc_engine::InputError),
}

impl NoClaim {
    fn in_words(&self, lang: Lang) -> String {
        match self {
            Self::NoCase => lang
                .pick(
                    "沒有個案資料，無法計算補助與部分負擔。",
                    "Without data on the case, subsidy and copayment cannot be worked out.",
                )
                .to_owned(),
            Self::NoRecord => lang
                .pick("這個月沒有可申報的補助紀錄。", "No subsidised record of this month can be claimed.")
                .to_owned(),
            Self::Refused(error) => {
                let why = words::input_error(error, lang);
                lang.pick(
                    format!("個案資料無法計算（{}）：{why}", error.path),
                    format!("The case cannot be computed ({}): {why}", error.path),
                )
            }
        }
    }
}

/// The client's claim of the claimed month.
fn claim_of(context: &Context<'_>, client: NameId, rejected: &[bool]) -> Result<ClientClaim, NoClaim> {
    if context.client(client).is_none() {
        return Err(NoClaim::NoCase);
    }
    let claims = claims::of_client(context, client, rejected).ok_or(NoClaim::NoRecord)?;
    let claims = claims.map_err(NoClaim::Refused)?;
    claims.into_iter().find(|claim| Some(claim.month) == context.month()).ok_or(NoClaim::NoRecord)
}

fn row_of(context: &Context<'_>, client: NameId, tally: &Tally, claim: Option<&ClientClaim>) -> ClientRow {
    ClientRow {
        client: context.records.name(client).to_owned(),
        records: tally.records,
        errors: tally.errors,
        warnings: tally.warnings,
        amount: tally.amount,
        at_stake: tally.at_stake,
        level: level_of(context, client),
        claim: claim.map(|claim| Claim {
            available: claim.available.care,
            amount: claim.totals.amount,
            within_quota: claim.totals.within_quota,
            subsidy: claim.totals.subsidy,
            copayment: claim.totals.copayment,
            self_pay: claim.totals.self_pay,
            client_pays: claim.totals.client_pays,
        }),
    }
}

/// The need level in the claimed month.
fn level_of(context: &Context<'_>, client: NameId) -> Option<u8> {
    let (facts, month) = (context.client(client)?, context.month()?);
    Some(LevelTimeline::new(context.standard, facts.case).of(month))
}

fn allocations(context: &Context<'_>, client: NameId, month: Month, lang: Lang) -> Vec<Allocation> {
    let one = |code: codes::CodeUse| Allocation {
        name: codes::name_of(context, &code.code, lang),
        by: code.by.map(|by| by.name(lang).to_owned()),
        allocated: code.set,
        recorded: code.recorded,
        allocated_amount: code.set.zip(code.price).map(|(units, price)| units * price),
        recorded_amount: code.amount,
        code: code.code,
    };
    codes::codes_of(context, client, month).into_iter().map(one).collect()
}
