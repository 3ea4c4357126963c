//! From a case to its result: puts the parts together in order and keeps what led to each figure.

use crate::basis::Basis;
use crate::calendar::Month;
use crate::case::{Case, Client, QuotaType, Span};
use crate::claim::{Available, ClaimWork, Purses, RecordClaim, RecordItem, work_claim, work_records};
use crate::finding::{Finding, Reason};
use crate::input::{InputError, Problem};
use crate::money::Ntd;
use crate::ordered::sorted_by;
use crate::quota::{self, AdvanceWork, ClientStates, LedgerInput, LevelTimeline, MonthWork, PlanMonth, YearWork};
use crate::rule::Rule;
use crate::simulation::{Advance, ClaimLine, Ledger, Simulation, Stamp, Suggestion, SuggestionKind};
use crate::standard::Standard;
use crate::surcharge;
use chrono::{Datelike, NaiveDate};

/// The most months that one simulation covers: twenty years.
const MAX_MONTHS: u32 = 240;

/// Months shown when a case does not say: one retention interval.
const DEFAULT_MONTHS: u32 = 6;

/// Computes what a case comes to by the standard.
///
/// Errors are inputs that cannot be used at all ([`InputError`], with their path); what breaks a
/// rule is a finding in the result.
pub fn simulate(basis: &Basis, case: &Case) -> Result<Simulation, InputError> {
    let mut work = Work::new(basis, case)?;
    // Not needed to explain a figure, so not part of what every explanation computes.
    work.run_surcharges();
    work.run_checks();
    Ok(work.result())
}

/// Everything that led to a result.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    pub(crate) standard: Standard<'a>,
    pub(crate) case: &'a Case,
    pub(crate) span: Span,
    pub(crate) states: ClientStates,
    pub(crate) levels: LevelTimeline,
    pub(crate) advance: Option<AdvanceWork>,
    pub(crate) advance_used: Ntd,
    /// The plan of every month computed.
    pub(crate) plans: Vec<PlanMonth>,
    pub(crate) care: Vec<MonthWork>,
    pub(crate) transport: Vec<MonthWork>,
    pub(crate) respite: Vec<YearWork>,
    pub(crate) claims: Vec<ClaimWork>,
    surcharge_eligibility: Vec<surcharge::Eligibility>,
    surcharge_rows: Vec<surcharge::SurchargeRow>,
    suggestions: Vec<Suggestion>,
    findings: Vec<Finding>,
}

/// Prices the records of a client month by month, in the order given: by date, beginning, place.
///
/// Quotas come from the case: its plans and balances up to the months of the records. Of a respite year,
/// months without a record are taken to use what their plan has. Records of a month before the first
/// edition, or more than twenty years after the case begins, are left out.
///
/// # Errors
/// A case that cannot be computed with at all.
pub fn claim_records(
    standard: &Standard<'_>,
    case: &Case,
    records: &[RecordItem<'_>],
) -> Result<Vec<RecordClaim>, InputError> {
    check_input(standard.basis, case)?;
    let begins = Month::of(standard.basis.begins());
    let mut months: Vec<Month> = records.iter().map(|one| Month::of(one.day)).filter(|one| *one >= begins).collect();
    let start = start_of(case, months.iter().min().copied().unwrap_or(begins));
    months.retain(|month| month.since(start.0) < MAX_MONTHS.cast_signed());
    let Some(last) = months.into_iter().max() else { return Ok(Vec::new()) };
    let ends = [case.client.died_on, case.client.closed_on].into_iter().flatten().map(Month::of).min();
    let to = ends.map_or(last, |end| end.min(last)).max(start.1);
    let mut work = Work::of_months(standard.clone(), case, (start.0, Span { from: start.1, to }), Vec::new())?;
    Ok(work.claim_records(records, last))
}

/// The first month computed and the first one shown, for records that begin in `first`.
fn start_of(case: &Case, first: Month) -> (Month, Month) {
    let first_plan = case.plans.iter().map(|plan| plan.from.month).min();
    let shown = case.simulate.map(|span| span.from).or(first_plan).map_or(first, |from| from.min(first));
    match (&case.opening, first_plan) {
        (None, Some(plan)) => (plan.min(shown), shown),
        _ => (shown, shown),
    }
}

impl<'a> Work<'a> {
    pub(crate) fn new(basis: &'a Basis, case: &'a Case) -> Result<Self, InputError> {
        let standard = Standard::new(basis, case)?;
        check_input(basis, case)?;
        let mut findings = Vec::new();
        let months = months_of(basis, case, &mut findings)?;
        let mut work = Self::of_months(standard, case, months, findings)?;
        work.run_respite_and_claims();
        Ok(work)
    }

    /// Plans, advance and ledgers of the months from `start` on.
    fn of_months(
        standard: Standard<'a>,
        case: &'a Case,
        (start, span): (Month, Span),
        mut findings: Vec<Finding>,
    ) -> Result<Self, InputError> {
        let states = ClientStates::new(case);
        let levels = LevelTimeline::new(&standard, case);
        let facts_on = |day: NaiveDate| -> Client { states.on(day, case).clone() };
        let advance = quota::work_advance(&standard, case, &states, &levels);

        let mut advance_left = advance.as_ref().map_or(0, |advance| advance.amount);
        let plans: Vec<PlanMonth> = start
            .through(span.to)
            .map(|month| quota::plan_month(&standard, case, facts_on, month, advance.as_ref(), &mut advance_left))
            .collect();
        quota::check_plans(&standard, case, facts_on, &levels, &plans, &mut findings)?;

        let mut work = Self {
            standard,
            case,
            span,
            states,
            levels,
            advance_used: 0,
            advance,
            plans,
            care: Vec::new(),
            transport: Vec::new(),
            respite: Vec::new(),
            claims: Vec::new(),
            surcharge_eligibility: Vec::new(),
            surcharge_rows: Vec::new(),
            suggestions: Vec::new(),
            findings,
        };
        work.run_advance();
        work.run_ledgers(start);
        Ok(work)
    }

    /// The client's facts that count in a month: of its first day, or of the first plan's day.
    pub(crate) fn facts_of(&self, month: Month) -> &Client {
        self.states.on(self.day_of(month), self.case)
    }

    /// The day by which the facts of a month are taken.
    pub(crate) fn day_of(&self, month: Month) -> NaiveDate {
        quota::is_first_plan_month(self.case, month).unwrap_or(month.first_day())
    }

    /// The care quota of a month.
    pub(crate) fn care_quota(&self, month: Month) -> quota::CareQuota {
        let part = quota::part_month(&self.standard, self.case, month);
        quota::care_quota(&self.standard, self.levels.of(month), self.facts_of(month), month.first_day(), part)
    }

    /// The transport quota of a month; `None` while the zone is unknown.
    pub(crate) fn transport_quota(&self, month: Month) -> Option<quota::TransportQuota> {
        let part = quota::part_month(&self.standard, self.case, month);
        let zone = self.zone_of(month)?;
        Some(quota::transport_quota(&self.standard, self.levels.of(month), zone, month.first_day(), part))
    }

    /// The transport zone of a month.
    pub(crate) fn zone_of(&self, month: Month) -> Option<u8> {
        quota::zone_of(&self.standard, self.facts_of(month), month.first_day())
    }

    fn run_advance(&mut self) {
        let months: Vec<(Month, Option<usize>)> = self.plans.iter().map(|plan| (plan.month, plan.plan)).collect();
        quota::check_advance(&self.standard, self.case, self.advance.as_ref(), &months, &mut self.findings);
        quota::check_advance_allocations(self.case, self.advance.as_ref(), &mut self.findings);
        let items = self.plans.iter().flat_map(|plan| &plan.items);
        let planned: Ntd = items.map(|item| item.advance_units * item.price).sum();
        let allocated: Ntd = self
            .case
            .allocations
            .iter()
            .filter(|one| one.fund == crate::case::AllocationFund::Advance)
            .map(|one| one.amount.get())
            .sum();
        self.advance_used = planned.max(allocated);
        self.check_advance_planned();
    }

    /// More planned from the advance than it holds: the rest falls to the quota.
    fn check_advance_planned(&mut self) {
        let Some(advance) = &self.advance else { return };
        let wanted: Ntd = self
            .plans
            .iter()
            .filter(|plan| advance.is_open(plan.month))
            .flat_map(|plan| {
                let entries =
                    plan.plan.and_then(|place| self.case.plans.get(place)).map_or(&[][..], |plan| &plan.items);
                plan.items.iter().zip(entries)
            })
            .filter(|(_, entry)| entry.fund == Some(crate::case::ItemFund::Advance))
            .filter(|(item, _)| {
                item.open && self.standard.lists(crate::basis::ListName::Advance, &item.code, advance.window_day())
            })
            .map(|(item, _)| item.quantity * item.price)
            .sum();
        if wanted > advance.amount {
            let finding = Finding::case(Rule::AdvanceOverCap, "/advance/amount").because(Reason::PlannedAboveAmount);
            let finding = finding.with("used", wanted).with("amount", advance.amount).amount(wanted - advance.amount);
            self.findings.push(finding.compared(wanted, advance.amount));
        }
    }

    fn run_ledgers(&mut self, start: Month) {
        let first_plan = self.case.plans.iter().map(|plan| plan.from.month).min();
        let places = quota::places(&self.standard, self.case, &self.levels, (start, self.span.to), first_plan);
        let opening = self.case.opening.as_ref().and_then(|opening| opening.retention.as_ref());
        let input =
            |place: quota::Place, plan: &PlanMonth, quota_type: QuotaType, quota: Ntd, deduction: Ntd| LedgerInput {
                place,
                edition: self.standard.edition_id(place.month.first_day()),
                plan: plan.plan,
                quota,
                deduction,
                approved: plan.approved(self.case, quota_type),
                adjustment: quota::adjustment_sum(self.case, quota_type, place.month),
                allocated: quota::allocated_in(self.case, quota_type, place.month),
            };
        let care = places.iter().zip(&self.plans).map(|(place, plan)| {
            let deduction = self.advance.as_ref().map_or(0, |advance| advance.deduction(place.month));
            input(*place, plan, QuotaType::Care, self.care_quota(place.month).quota, deduction)
        });
        let care: Vec<LedgerInput> = care.collect();
        // One month without a zone leaves every later balance unknown.
        let transport: Option<Vec<LedgerInput>> = places
            .iter()
            .zip(&self.plans)
            .map(|(place, plan)| {
                let quota = self.transport_quota(place.month)?.quota;
                Some(input(*place, plan, QuotaType::Transport, quota, 0))
            })
            .collect();
        let opening_care = opening.and_then(|opening| opening.care).map(crate::input::Bounded::get);
        let opening_transport = opening.and_then(|opening| opening.transport).map(crate::input::Bounded::get);
        let uses_transport = self.uses(QuotaType::Transport);
        self.care = quota::work_ledger(QuotaType::Care, care, opening_care, &mut self.findings);
        match transport {
            Some(transport) => {
                self.transport =
                    quota::work_ledger(QuotaType::Transport, transport, opening_transport, &mut self.findings);
            }
            None if uses_transport => {
                self.findings
                    .push(Finding::case(Rule::EdgeValue, "/client/transport_zone").because(Reason::ZoneUnknown));
            }
            None => {}
        }
        quota::check_adjustments(self.case, &mut self.findings);
        quota::check_allocations(self.case, QuotaType::Care, &self.care, &mut self.findings);
        quota::check_allocations(self.case, QuotaType::Transport, &self.transport, &mut self.findings);
    }

    /// Does the case have anything in this purse?
    fn uses(&self, quota_type: QuotaType) -> bool {
        self.plans.iter().any(|plan| {
            plan.approved_stated(self.case, quota_type).is_some_and(|amount| amount > 0)
                || plan.items.iter().any(|item| item.quota_type == Some(quota_type))
        }) || self.case.allocations.iter().any(|one| one.quota_type == quota_type)
            || self.case.adjustments.iter().any(|one| one.quota_type == quota_type)
    }

    fn run_respite(&mut self) {
        self.respite = quota::respite_years(&self.standard, self.case, &self.levels, &self.plans, &mut self.findings);
    }

    fn run_respite_and_claims(&mut self) {
        self.run_respite();
        let mut claims = Vec::with_capacity(self.plans.len());
        for place in 0..self.plans.len() {
            claims.extend(self.claim_plan(place));
        }
        self.claims = claims;
    }

    /// Prices the plan of a month, which uses up the respite year.
    fn claim_plan(&mut self, place: usize) -> Option<ClaimWork> {
        let plan = self.plans.get(place)?;
        let (facts, zone) = (self.facts_of(plan.month), self.zone_of(plan.month));
        let claim = work_claim(&self.standard, self.case, facts, zone, plan, self.purses(plan.month))?;
        self.use_respite(claim.month, claim.lines.iter().map(|work| &work.line));
        Some(claim)
    }

    /// What is there to use in a month; nothing in one that was not computed.
    fn purses(&self, month: Month) -> Purses {
        let of = |ledger: &[MonthWork]| {
            ledger.iter().find(|work| work.place.month == month).map_or(0, |work| work.available)
        };
        let respite = self.respite.iter().find(|year| year.holds(month)).map_or(0, YearWork::left);
        Purses { care: of(&self.care), transport: of(&self.transport), respite }
    }

    /// What is there to use in a month, for people: what is not known is told apart from nothing.
    fn available(&self, month: Month) -> Available {
        let Purses { care, transport, .. } = self.purses(month);
        let respite = self.respite.iter().find(|year| year.holds(month)).map(YearWork::row);
        Available { care, transport: (!self.transport.is_empty()).then_some(transport), respite }
    }

    fn use_respite<'l>(&mut self, month: Month, lines: impl Iterator<Item = &'l ClaimLine>) {
        let respite = lines.filter(|line| line.quota_type == Some(QuotaType::Respite));
        let used: Ntd = respite.map(|line| line.within_quota).sum();
        if let Some(year) = self.respite.iter_mut().find(|year| year.holds(month)) {
            year.used += used;
        }
    }

    /// Prices records, month by month up to `last`.
    fn claim_records(&mut self, records: &[RecordItem<'_>], last: Month) -> Vec<RecordClaim> {
        self.run_respite();
        let first = self.plans.first().map_or(self.span.from, |plan| plan.month);
        let of_month = records.chunk_by(|one, other| Month::of(one.day) == Month::of(other.day));
        let mut of_month = of_month
            .filter_map(|records| Some((Month::of(records.first()?.day), records)))
            .skip_while(|(month, _)| *month < first)
            .peekable();
        let mut claims = Vec::new();
        for (place, month) in first.through(last).enumerate() {
            let Some((_, records)) = of_month.next_if(|(next, _)| *next == month) else {
                if !self.respite.is_empty() {
                    self.claim_plan(place);
                }
                continue;
            };
            let plan = self.plans.get(place);
            let (facts, zone) = (self.facts_of(month), self.zone_of(month));
            let purses = (self.purses(month), self.available(month));
            let claim = work_records(&self.standard, facts, zone, (month, plan), records, purses);
            self.use_respite(month, claim.lines.iter().map(|line| &line.line));
            claims.push(claim);
        }
        claims
    }

    fn run_surcharges(&mut self) {
        let derived = surcharge::derive_case(&self.standard, self.case, &self.states, &self.levels);
        self.surcharge_rows = derived.rows;
        self.findings.extend(derived.findings);
        let day = self.reference_day();
        let facts = self.facts_for_surcharges(day);
        let eligibility = surcharge::eligibilities(&facts);
        let edges = surcharge::edges(&facts, &eligibility);
        self.findings.extend(edges);
        self.surcharge_eligibility = eligibility;
    }

    fn run_checks(&mut self) {
        let start = self.plans.first().map_or(self.span.from, |plan| plan.month);
        self.suggest_adjustments();
        self.suggestions.extend(quota::recheck(&self.standard, self.case, (start, self.span.to)));
        self.note_changes_inside_months();
        self.note_old_balance();
        // Months before the ones shown were computed for their balances; their findings count too,
        // so the order is by place in the case and not by month.
        let client = self.case.client.id.clone();
        for finding in &mut self.findings {
            finding.client = Some(client.clone());
        }
        self.findings = sorted_by(std::mem::take(&mut self.findings), |one, other| one.severity.cmp(&other.severity));
    }

    /// After a rise the old balance can be kept by a manual adjustment: proposed, never applied.
    fn suggest_adjustments(&mut self) {
        for one in self.levels.reassessed.iter().filter(|one| one.after > one.before) {
            let month = one.effective;
            for (quota_type, months) in [(QuotaType::Care, &self.care), (QuotaType::Transport, &self.transport)] {
                let Some(before) = months.iter().find(|work| work.place.month.plus(1) == month) else { continue };
                let Some(now) = months.iter().find(|work| work.place.month == month) else { continue };
                // The interval would have ended anyway: nothing is lost by the reassessment.
                if !self.interval_was_running(before, month) {
                    continue;
                }
                let amount = before.left_after;
                if amount <= 0 || now.adjustment >= amount {
                    continue;
                }
                let params = [
                    ("from", i64::from(one.before).into()),
                    ("to", i64::from(one.after).into()),
                    ("date", one.on.into()),
                    ("amount", amount.into()),
                    ("event", i64::try_from(one.event).unwrap_or_default().into()),
                ];
                self.suggestions.push(Suggestion {
                    kind: SuggestionKind::AdjustmentAfterRise,
                    month: Some(month),
                    quota_type: Some(quota_type),
                    amount: Some(amount),
                    params: params.into(),
                });
            }
        }
    }

    /// Would the interval of `before` have gone on into `month` without the reassessment?
    fn interval_was_running(&self, before: &MonthWork, month: Month) -> bool {
        let length = self.standard.at(&self.standard.basis.document().retention, month.first_day());
        before.place.accrues && length.is_none_or(|dated| before.place.month_in_interval < dated.value)
    }

    /// Facts that change inside a month count from the next one: say so.
    fn note_changes_inside_months(&mut self) {
        for (place, event) in self.case.events.iter().enumerate() {
            let month = Month::of(event.on);
            if event.on.day() == 1 || month < self.span.from || month > self.span.to || self.day_of(month) == event.on {
                continue;
            }
            let before = event.on.pred_opt().map_or(&self.case.client, |day| self.states.on(day, self.case));
            let set = &event.set;
            let changes = [
                ("welfare_class", set.welfare_class.is_some_and(|class| class != before.welfare_class)),
                ("remote_area", set.remote_area.is_some_and(|remote| Some(remote) != before.remote_area)),
                ("foreign_carer", set.foreign_carer.is_some_and(|carer| Some(carer) != before.foreign_carer)),
                (
                    "special_care_allowance",
                    set.special_care_allowance.is_some_and(|drawn| Some(drawn) != before.special_care_allowance),
                ),
                ("transport_zone", set.transport_zone.is_some_and(|zone| Some(zone) != before.transport_zone)),
                ("county", set.county.is_some() && set.county != before.county),
            ];
            for (fact, _) in changes.into_iter().filter(|(_, changes)| *changes) {
                let finding = Finding::case(Rule::EdgeValue, format!("/events/{place}/set/{fact}"));
                let finding = finding.because(Reason::ChangeInsideMonth).with("fact", fact);
                self.findings.push(finding.with("date", event.on).with("month", month));
            }
        }
    }

    /// After a lower level the regulation may end the old balance before the month's end.
    fn note_old_balance(&mut self) {
        use crate::basis::{PolicyName, PolicyValue};
        for one in self.levels.reassessed.iter().filter(|one| one.after < one.before) {
            let month = Month::of(one.on);
            let noted =
                self.standard.follows(PolicyName::ReassessedDown, PolicyValue::NewIntervalNextMonthNoted, one.on);
            let balance = self.care.iter().find(|work| work.place.month == month).map_or(0, |work| work.left);
            if noted && balance > 0 && (self.span.from..=self.span.to).contains(&month) {
                let finding = Finding::case(Rule::EdgeValue, format!("/events/{}/set/cms_level", one.event));
                let finding = finding.because(Reason::OldBalanceEndsEarlier).with("date", one.on).with("month", month);
                self.findings.push(finding.amount(balance).with("amount", balance));
            }
        }
    }

    /// Is the month among those shown?
    pub(crate) fn shows(&self, month: Month) -> bool {
        (self.span.from..=self.span.to).contains(&month)
    }

    fn result(self) -> Simulation {
        let shown = |months: &[MonthWork]| {
            months.iter().filter(|work| self.shows(work.place.month)).map(MonthWork::row).collect::<Vec<_>>()
        };
        let ledger = Ledger {
            care: shown(&self.care),
            transport: shown(&self.transport),
            respite: self.shown_years().map(YearWork::row).collect(),
        };
        let advance = self.advance.as_ref().map(|advance| Advance {
            cap: advance.cap,
            amount: advance.amount,
            used: self.advance_used,
            window: advance.window.clone(),
            codes: advance.codes.clone(),
            deductions: advance.deductions.clone(),
        });
        let claims = self.shown_claims().map(ClaimWork::row).collect();
        Simulation {
            stamp: self.stamp(&ledger),
            ledger,
            advance,
            surcharge_eligibility: self.surcharge_eligibility,
            surcharge_rows: self.surcharge_rows,
            claims,
            suggestions: self.suggestions,
            findings: self.findings,
        }
    }

    /// The respite years that touch the months shown.
    pub(crate) fn shown_years(&self) -> impl Iterator<Item = &YearWork> {
        self.respite.iter().filter(|year| year.from <= self.span.to && year.to >= self.span.from)
    }

    /// The claims of the months shown.
    pub(crate) fn shown_claims(&self) -> impl Iterator<Item = &ClaimWork> {
        self.claims.iter().filter(|claim| self.shows(claim.month))
    }

    /// The day for eligibility and ages: `as_of`, else the first day shown.
    fn reference_day(&self) -> NaiveDate {
        self.case.as_of.unwrap_or(self.span.from.first_day())
    }

    /// What the conditions of surcharges may know on a day.
    pub(crate) fn facts_for_surcharges(&self, day: NaiveDate) -> surcharge::Facts<'_> {
        surcharge::Facts {
            standard: &self.standard,
            client: self.states.on(day, self.case),
            level: self.levels.on(day),
            day,
            plan: quota::plan_codes(self.case, day),
            ticked: None,
        }
    }

    fn stamp(&self, ledger: &Ledger) -> Stamp {
        let mut editions: Vec<String> = Vec::new();
        for month in &ledger.care {
            if !editions.contains(&month.edition) {
                editions.push(month.edition.clone());
            }
        }
        let input = crate::output::json(self.case);
        Stamp {
            engine: crate::VERSION.to_owned(),
            editions,
            basis_hash: self.standard.basis.hash().to_owned(),
            input_hash: crate::basis::short_hash(input.as_bytes()),
            as_of: self.case.as_of,
        }
    }
}

/// The first month computed, and the months shown.
fn months_of(basis: &Basis, case: &Case, findings: &mut Vec<Finding>) -> Result<(Month, Span), InputError> {
    let first_plan = case.plans.iter().map(|plan| plan.from.month).min();
    let mut span = match (case.simulate, first_plan) {
        (Some(span), _) => span,
        (None, Some(first)) => Span { from: first, to: first.plus(DEFAULT_MONTHS - 1) },
        (None, None) => {
            let problem = Problem::MissingField { field: "plans".to_owned() };
            return Err(InputError::new("/plans", problem));
        }
    };
    if span.to < span.from {
        return Err(InputError::new("/simulate/to", Problem::EndBeforeBeginning).found(span.to.to_string()));
    }
    if span.from.first_day() < Month::of(basis.begins()).first_day() {
        let problem = Problem::BeforeFirstEdition { first: basis.begins() };
        return Err(InputError::new("/simulate/from", problem).found(span.from.to_string()));
    }
    let ends = [("died_on", case.client.died_on), ("closed_on", case.client.closed_on)];
    let end = ends.into_iter().filter_map(|(field, day)| day.map(|day| (day, field))).min();
    if let Some((day, field)) = end.filter(|(day, _)| Month::of(*day) < span.to) {
        span.to = Month::of(day).max(span.from);
        let finding = Finding::case(Rule::EdgeValue, format!("/client/{field}")).because(Reason::LedgerEnds);
        findings.push(finding.with("date", day).with("month", span.to));
    }
    // Balances brought in replace everything before; without them they are computed from the first plan.
    let start = match (&case.opening, first_plan) {
        (None, Some(first)) => first.min(span.from),
        _ => span.from,
    };
    if span.to.since(start) >= MAX_MONTHS.cast_signed() {
        return Err(InputError::new("/simulate/to", Problem::TooLong { months: MAX_MONTHS }).found(span.to.to_string()));
    }
    Ok((start, span))
}

/// What cannot be computed with at all, wherever it stands.
fn check_input(basis: &Basis, case: &Case) -> Result<(), InputError> {
    let begins = Month::of(basis.begins());
    let last = begins.plus(12 * 100);
    let near = |path: String, month: Month| {
        if (begins..=last).contains(&month) {
            return Ok(());
        }
        let problem = if month < begins {
            Problem::BeforeFirstEdition { first: basis.begins() }
        } else {
            Problem::FarAway { first: begins, last }
        };
        Err(InputError::new(path, problem).found(month.to_string()))
    };
    for (place, plan) in case.plans.iter().enumerate() {
        near(format!("/plans/{place}/from"), plan.from.month)?;
        if let Some(to) = plan.to {
            if to.last_day() < plan.from.first_day() {
                return Err(InputError::new(format!("/plans/{place}/to"), Problem::EndBeforeBeginning)
                    .found(to.month.to_string()));
            }
            near(format!("/plans/{place}/to"), to.month)?;
        }
    }
    if let Some(advance) = &case.advance {
        near("/advance/start".to_owned(), advance.start)?;
        near("/advance/discharge".to_owned(), advance.discharge)?;
        if let Some(months) = &advance.deduct_in {
            if months.is_empty() {
                return Err(InputError::new("/advance/deduct_in", Problem::EmptyList));
            }
            for (place, month) in months.iter().enumerate() {
                if months.iter().take(place).any(|earlier| earlier == month) {
                    let path = format!("/advance/deduct_in/{place}");
                    return Err(InputError::new(path, Problem::Repeated).found(month.to_string()));
                }
            }
        }
    }
    if let Some(opening) = &case.opening {
        near("/opening/interval_from".to_owned(), opening.interval_from)?;
        if let Some(from) = opening.respite_from {
            near("/opening/respite_from".to_owned(), from)?;
        }
    }
    if let Some(span) = case.simulate {
        near("/simulate/from".to_owned(), span.from)?;
        near("/simulate/to".to_owned(), span.to)?;
    }
    let mut spans = case.client.suspended.iter().enumerate();
    if let Some((place, span)) = spans.find(|(_, span)| span.to < span.from) {
        let path = format!("/client/suspended/{place}/to");
        return Err(InputError::new(path, Problem::EndBeforeBeginning).found(span.to.to_string()));
    }
    Ok(())
}
