//! How many more units of a code fit into the quota of a month.

use super::edit::{add_units, planned};
use super::month::{showing, split};
use super::probe::{claim, created, found, ledger, serious, unit_of, within};
use ltc_engine::basis::{Basis, Family, LimitKind, SourceId, Strength};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuotaType};
use ltc_engine::finding::Finding;
use ltc_engine::input::{InputError, Problem};
use ltc_engine::money::Ntd;
use ltc_engine::rule::Rule;
use ltc_engine::simulation::{ClaimTotals, RespiteYear, Simulation};
use serde::Serialize;

/// How many more units of a code fit into a month.
#[derive(Debug, Clone)]
pub struct Room {
    /// The month.
    pub month: Month,
    /// The code.
    pub code: String,
    /// The purse; none for AA, SC, OT.
    pub purse: Option<QuotaType>,
    /// Can it be bought, and does it use quota?
    pub state: RoomState,
    /// Units that the month's plan has already.
    pub planned: i64,
    /// NT$ that one unit takes of the purse (of a shared service the half that is not the household's).
    pub unit: Ntd,
    /// NT$ that can be used in the month (of respite: in its year).
    pub available: Ntd,
    /// NT$ of it that the plan takes already.
    pub approved: Ntd,
    /// More units that fit into the month's own quota, without touching what was retained.
    pub own: i64,
    /// More units that fit, with what was retained.
    pub fits: i64,
    /// More units that fit without a new problem in any later month (which may count on what is retained).
    pub safe: i64,
    /// Units that the advance can still pay, if it may pay this code in this month.
    pub advance: Option<i64>,
    /// What the next unit costs while it fits.
    pub next: Option<Marginal>,
    /// What the first unit that does not fit wholly costs: a part of it may still lie inside.
    pub edge: Option<Marginal>,
    /// What each unit after that costs.
    pub beyond: Option<Marginal>,
    /// Most units a month, where the standard limits them.
    pub limit: Option<MonthLimit>,
    /// What stands in the way, or would come up later: findings of one unit more than `safe`.
    pub findings: Vec<Finding>,
    /// The edition that holds on the month's first day.
    pub edition: String,
}

/// Can the code be bought from a quota?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomState {
    /// It takes from the quota.
    Quota,
    /// It uses no quota: any number.
    NoQuota,
    /// It cannot be bought, or not priced; the findings say why.
    Closed,
}

/// A limit of units a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MonthLimit {
    /// Units.
    pub units: u32,
    /// Does it bind?
    pub strength: Strength,
    /// Where it comes from.
    pub source: Vec<SourceId>,
}

/// What one unit more changes in a month's sums. All NT$.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Marginal {
    /// Within the quota.
    pub within_quota: Ntd,
    /// The household's share of it.
    pub copayment: Ntd,
    /// The government's share of it.
    pub subsidy: Ntd,
    /// Outside the quota.
    pub self_pay: Ntd,
    /// What the client pays in all.
    pub client_pays: Ntd,
}

/// Findings that mean: this code cannot be bought from the quota, or has no price.
const CLOSED: [Rule; 4] = [Rule::CodeUnknown, Rule::CodeNotInForce, Rule::ForeignCarerService, Rule::PriceUnknown];

/// How many more units of `code` fit into `month`.
///
/// # Errors
/// A case that cannot be computed with, a month before the first one shown, a code of no edition.
pub fn room(basis: &Basis, case: &Case, month: Month, code: &str) -> Result<Room, InputError> {
    let family = basis
        .family(code)
        .ok_or_else(|| InputError::new("/code", Problem::UnknownValue { expected: Vec::new() }).found(code))?;
    let shown = showing(basis, case, month)?;
    let (split, plan) = split(basis, &shown, month, Some(month));
    let base = ltc_engine::simulate(basis, &split)?;
    let purse = basis.family_terms(family).and_then(|terms| terms.quota_type);
    let probe = Probe { basis, case: &split, base: &base, plan, month, code };
    let mut room = Room {
        month,
        code: code.to_owned(),
        purse,
        state: RoomState::Quota,
        planned: planned(&split, plan, code),
        unit: 0,
        available: 0,
        approved: 0,
        own: 0,
        fits: 0,
        safe: 0,
        advance: advance_units(basis, &base, month, code),
        next: None,
        edge: None,
        beyond: None,
        limit: limit_of(basis, &split, month, code),
        findings: Vec::new(),
        edition: basis
            .edition(split.basis_on.unwrap_or(month.first_day()))
            .map(|one| one.id.clone())
            .unwrap_or_default(),
    };
    let one = probe.with(1, (QuotaType::Aids, 0))?;
    let before = found(&base.findings);
    // Of this month's own plan: in another month the code may well be closed.
    let own = format!("/plans/{plan}/");
    let closed = |finding: &&Finding| {
        let code_of = finding.params.get("code").map(ToString::to_string);
        let is_here = finding.field.as_deref().is_some_and(|field| field.starts_with(&own));
        CLOSED.contains(&finding.rule) && code_of.as_deref() == Some(code) && is_here
    };
    room.findings = one.1.findings.iter().filter(closed).cloned().collect();
    if !room.findings.is_empty() || matches!(family, Family::E | Family::F) {
        room.state = RoomState::Closed;
        if room.findings.is_empty() {
            room.findings = created(&before, &one.1.findings).into_iter().cloned().collect();
        }
        return Ok(room);
    }
    let Some(purse) = purse else {
        room.state = RoomState::NoQuota;
        room.next = Some(probe.marginal(0, (QuotaType::Aids, 0))?);
        return Ok(room);
    };
    room.unit = probe.unit(&one, purse);
    probe.fill(&mut room, purse)?;
    Ok(room)
}

/// The case with that many more units in that month: what a person means who takes the answer over.
pub fn apply(basis: &Basis, case: &Case, room: &Room, units: i64) -> Case {
    let (mut split, plan) = split(basis, case, room.month, Some(room.month));
    add_units(&mut split, plan, &room.code, units, (room.purse.unwrap_or(QuotaType::Aids), room.unit));
    split
}

/// A month whose plan is varied.
struct Probe<'p> {
    basis: &'p Basis,
    case: &'p Case,
    base: &'p Simulation,
    plan: usize,
    month: Month,
    code: &'p str,
}

impl Probe<'_> {
    /// The case and its result with more units.
    fn with(&self, units: i64, unit: (QuotaType, Ntd)) -> Result<(Case, Simulation), InputError> {
        let mut case = self.case.clone();
        add_units(&mut case, self.plan, self.code, units, unit);
        let result = ltc_engine::simulate(self.basis, &case)?;
        Ok((case, result))
    }

    /// NT$ that a unit takes of the purse.
    fn unit(&self, (case, result): &(Case, Simulation), purse: QuotaType) -> Ntd {
        let Some((place, claim)) = claim(result, self.month) else { return 0 };
        let line = claim.lines.iter().rposition(|line| line.code == self.code && super::probe::is_of(line, purse));
        line.map_or(0, |line| unit_of(self.basis, case, place, line).0)
    }

    fn fill(&self, room: &mut Room, purse: QuotaType) -> Result<(), InputError> {
        let unit = (purse, room.unit);
        let mut own_left = Ntd::MAX;
        if let Some(row) = ledger(self.base, purse, self.month) {
            (room.available, room.approved) = (row.available, row.approved);
            own_left = row.quota - row.advance_deduction + row.adjustment - row.approved;
        } else if let Some(year) = self.year() {
            // What other months of the year have planned is taken.
            (room.available, room.approved) = (year.quota + year.adjustment, year.approved + self.used_before(year));
        } else if purse == QuotaType::Respite {
            // The year begins with the first plan that has respite: this one.
            let (_, first) = self.with(1, unit)?;
            let year = first.ledger.respite.iter().find(|year| (year.from..=year.to).contains(&self.month));
            room.available = year.map_or(0, |year| year.quota + year.adjustment);
        }
        if room.unit <= 0 {
            room.state = RoomState::Closed;
            return Ok(());
        }
        let most = ((room.available - room.approved) / room.unit).clamp(0, 100_000);
        let starts_full = within(self.base, purse, self.month);
        room.fits = Self::greatest(most, &|units| {
            let (_, result) = self.with(units, unit)?;
            Ok(within(&result, purse, self.month) == starts_full + units * room.unit)
        })?;
        room.own = room.fits.min((own_left / room.unit).max(0));
        let before = found(&self.base.findings);
        room.safe = Self::greatest(room.fits, &|units| {
            let (_, result) = self.with(units, unit)?;
            Ok(serious(created(&before, &result.findings)).is_empty())
        })?;
        let (_, beyond) = self.with(room.safe + 1, unit)?;
        room.findings = serious(created(&before, &beyond.findings)).into_iter().cloned().collect();
        if room.fits > 0 {
            room.next = Some(self.marginal(0, unit)?);
        }
        room.edge = Some(self.marginal(room.fits, unit)?);
        room.beyond = Some(self.marginal(room.fits + 1, unit)?);
        Ok(())
    }

    /// What was used of a respite year before the case begins: it is told, and is of the year of the first month.
    fn used_before(&self, year: &RespiteYear) -> Ntd {
        let first = self.base.ledger.care.first().map(|row| row.month);
        let is_first = first.is_some_and(|month| (year.from..=year.to).contains(&month));
        let opening = self.case.opening.as_ref().filter(|_| is_first);
        opening.and_then(|opening| opening.respite_used).map_or(0, ltc_engine::input::Bounded::get)
    }

    fn year(&self) -> Option<&RespiteYear> {
        self.base.ledger.respite.iter().find(|year| (year.from..=year.to).contains(&self.month))
    }

    /// The greatest number up to `most` for which `holds` holds, given that it holds for all smaller ones.
    fn greatest(most: i64, holds: &dyn Fn(i64) -> Result<bool, InputError>) -> Result<i64, InputError> {
        let (mut low, mut high) = (0, most);
        while low < high {
            let middle = low + (high - low + 1) / 2;
            if holds(middle)? {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Ok(low)
    }

    /// What one unit after `units` changes in the month's sums.
    fn marginal(&self, units: i64, unit: (QuotaType, Ntd)) -> Result<Marginal, InputError> {
        let totals = |units: i64| -> Result<ClaimTotals, InputError> {
            let (_, result) = self.with(units, unit)?;
            Ok(claim(&result, self.month).map(|(_, claim)| claim.totals).unwrap_or_default())
        };
        let before = if units == 0 {
            claim(self.base, self.month).map(|(_, claim)| claim.totals).unwrap_or_default()
        } else {
            totals(units)?
        };
        let after = totals(units + 1)?;
        Ok(Marginal {
            within_quota: after.within_quota - before.within_quota,
            copayment: after.copayment - before.copayment,
            subsidy: after.subsidy - before.subsidy,
            self_pay: after.self_pay - before.self_pay,
            client_pays: after.client_pays - before.client_pays,
        })
    }
}

/// Units that the advance can still pay.
fn advance_units(basis: &Basis, result: &Simulation, month: Month, code: &str) -> Option<i64> {
    let advance = result.advance.as_ref().filter(|advance| advance.window.contains(&month))?;
    if !advance.codes.iter().any(|entry| basis.entry_covers(entry, code)) {
        return None;
    }
    let prices = basis.code(code)?.prices.at(month.first_day())?;
    let price = prices.value.price.amount().filter(|price| *price > 0)?;
    Some(((advance.amount - advance.used) / price).max(0))
}

/// The limit of units a month that holds for the code.
fn limit_of(basis: &Basis, case: &Case, month: Month, code: &str) -> Option<MonthLimit> {
    let day = case.basis_on.unwrap_or(month.first_day());
    let limits = basis.code(code)?.limits.iter();
    let monthly =
        limits.filter(|limit| limit.kind == LimitKind::MaxUnitsPerMonth && limit.from.is_none_or(|from| from <= day));
    let limit = monthly.min_by_key(|limit| limit.value)?;
    Some(MonthLimit { units: limit.value, strength: limit.strength, source: limit.source.clone() })
}
