//! The AA rows that the payment system will add, and what is wrong with those that were claimed.
//!
//! The last stage of a run: a record that will be rejected earns no surcharge, so every other rule has
//! to have run. After an edit it runs again for the clients that the edit touched, and for those of whom
//! another record is rejected now than before. Its findings are hits of the rules in `rules/surcharge.rs`.

use crate::context::Context;
use crate::entry::Need;
use crate::hit::{Arg, Found, Hit, Part, Sink};
use crate::records::{CodeId, DAY, NO_NUMBER, NameId, RecordId, Row, date, number_of};
use crate::registry::CheckRule;
use crate::report::rejects;
use ltc_engine::calendar::Month;
use ltc_engine::case::ClaimedSurcharge;
use ltc_engine::order;
use ltc_engine::ordered::insert_once;
use ltc_engine::quota::LevelTimeline;
use ltc_engine::record::TrainingKind;
use ltc_engine::surcharge::{
    Earned, EarnedCode, EarnedRow, Judged, Known, Note, Periods, Request, Service, SurchargeRow, Visit, VisitFlags,
    derive, holds_training,
};
use std::cell::OnceCell;

/// The number of the claiming unit in [`EarnedRow::unit`], where records name none.
const CLAIMING_UNIT: u32 = u32::MAX - 1;

/// The derived rows as a report shows them, by client in the order in which they first occur.
pub fn surcharge_rows<'r>(context: &Context<'r>, found: &'r Found) -> impl Iterator<Item = SurchargeRow> + 'r {
    let context = *context;
    found.surcharges.iter().flat_map(move |(client, rows)| {
        let client = context.records.name(*client);
        rows.rows().iter().map(move |row| SurchargeRow::named(rows, row, client, unit_name(&context, row.unit)))
    })
}

fn unit_name<'c>(context: &Context<'c>, unit: u32) -> &'c str {
    if unit == CLAIMING_UNIT { claiming_unit(context) } else { context.records.units().name(unit) }
}

fn claiming_unit<'c>(context: &Context<'c>) -> &'c str {
    context.facts.unit.and_then(|unit| unit.id.as_deref()).unwrap_or_default()
}

/// Which records will be rejected: those with an error of scope record that nobody has waived.
pub(crate) fn rejected(context: &Context<'_>, found: &Found) -> Vec<bool> {
    let mut rejected = vec![false; context.records.len()];
    for hit in found.hits.iter().filter(|hit| rejects(hit)) {
        if let Some(place) = rejected.get_mut(hit.record as usize).filter(|place| !**place) {
            *place = context.waivers.reason(context.records, hit).is_none();
        }
    }
    rejected
}

/// What the derivation asks for every client, looked up once.
#[derive(Debug)]
pub(crate) struct Derivation {
    periods: Periods,
    /// What each code counts for, by period; of the periods that records fall into.
    services: Vec<Vec<Option<Service>>>,
    units: Units,
}

/// Units in the order of their names, the claiming one among them.
#[derive(Debug)]
struct Units {
    /// By number of the records: place in the order.
    places: Vec<u32>,
    /// By place: number of the records, or [`CLAIMING_UNIT`].
    numbers: Vec<u32>,
}

impl Units {
    fn new(context: &Context<'_>) -> Self {
        let units = context.records.units();
        let all = 0..u32::try_from(units.len()).unwrap_or(u32::MAX);
        let claiming = claiming_unit(context);
        // A row that names no unit is the claiming unit's.
        let own = units.find(claiming).unwrap_or(CLAIMING_UNIT);
        let mut named: Vec<(&str, u32)> = all.map(|unit| (units.name(unit), unit)).collect();
        if own == CLAIMING_UNIT {
            named.push((claiming, CLAIMING_UNIT));
        }
        order::sort(&mut named);
        let place_of = |unit: u32| named.iter().position(|(_, other)| *other == unit);
        let as_number = |place: Option<usize>| place.and_then(|place| u32::try_from(place).ok()).unwrap_or(0);
        let places = (0..units.len()).map(|unit| {
            let unit = u32::try_from(unit).unwrap_or(u32::MAX);
            as_number(place_of(if unit == 0 { own } else { unit }))
        });
        Self { places: places.collect(), numbers: named.iter().map(|(_, unit)| *unit).collect() }
    }

    fn place(&self, row: &Row) -> u32 {
        self.places.get(usize::from(row.unit)).copied().unwrap_or(0)
    }

    fn number(&self, place: u32) -> u32 {
        self.numbers.get(place as usize).copied().unwrap_or(0)
    }

    /// The place of a unit by its name.
    fn find(&self, context: &Context<'_>, name: &str) -> Option<u32> {
        let name = Some(name.trim()).filter(|name| !name.is_empty())?;
        let number = context.records.units().find(name);
        let number = number.or_else(|| (claiming_unit(context) == name).then_some(CLAIMING_UNIT))?;
        self.numbers.iter().position(|one| *one == number).and_then(|place| u32::try_from(place).ok())
    }
}

impl Derivation {
    pub(crate) fn new(context: &Context<'_>) -> Self {
        let mut periods = Periods::new(context.standard);
        let mut services: Vec<Vec<Option<Service>>> = Vec::new();
        // Few, in order.
        let mut days = Vec::new();
        let mut last = NO_NUMBER;
        for row in context.records.rows() {
            // Rows of one day follow each other in most files.
            if row.day == last {
                continue;
            }
            last = row.day;
            if !insert_once(&mut days, row.day) {
                continue;
            }
            let Some(day) = context.date(row) else { continue };
            let period = periods.of(context.standard, day);
            if services.len() <= period {
                services.resize_with(period + 1, Vec::new);
            }
            if let Some(codes) = services.get_mut(period).filter(|codes| codes.is_empty()) {
                let all = 0..CodeId::try_from(context.records.codes().len()).unwrap_or(CodeId::MAX);
                let service =
                    |code: CodeId| Service::on(context.standard, context.records.codes().name(code.into()), day);
                codes.extend(all.map(service));
            }
        }
        periods.remember(context.standard, days.iter().filter_map(|day| date(*day)));
        Self { periods, services, units: Units::new(context) }
    }

    /// Derives the rows of one client: `part` are all of the client's records.
    pub(crate) fn client(&self, context: &Context<'_>, part: &[RecordId], rejected: &[bool], found: &mut Found) {
        let Some(first) = part.first() else { return };
        let client = context.row(*first).client;
        let facts = context.client(client);
        let levels = facts.map(|facts| LevelTimeline::new(context.standard, facts.case));
        let known = facts.zip(levels.as_ref()).map(|(facts, levels)| Known {
            case: facts.case,
            states: facts.states(),
            levels,
        });
        let is_trained = |worker: NameId, kinds: &[TrainingKind], day| {
            context.worker(worker).is_some_and(|worker| holds_training(worker, kinds, day))
        };
        // Few clients have claims to compare with.
        let months = OnceCell::new();
        let request = Request {
            standard: context.standard,
            periods: &self.periods,
            known,
            is_trained: if context.facts.has_workers { Some(&is_trained) } else { None },
            unit: &|name| self.units.find(context, name),
            compares: &|claim| is_comparable(claim, months.get_or_init(|| months_of(context, part))),
        };
        let visits = self.visits(context, part, rejected);
        let records = part.iter().filter(|id| context.row(**id).counts()).count();
        let mut earned = derive(&request, visits);
        for row in earned.rows.rows_mut() {
            row.unit = self.units.number(row.unit);
        }
        let mut out = Sink { found, part: Part::Surcharges(client) };
        tell_counts(context, known, &earned, records, &mut out);
        for note in &earned.notes {
            tell_note(client, known, &earned, note, &mut out);
        }
        if !earned.rows.rows().is_empty() {
            earned.rows.shrink();
            found.surcharges.insert(client, earned.rows);
        }
    }

    /// The subsidised visits that took place and will not be rejected.
    fn visits<'c>(&self, context: &Context<'c>, part: &[RecordId], rejected: &[bool]) -> Vec<Visit<'c>> {
        let mut visits = Vec::with_capacity(part.len());
        let (mut last, mut of_day) = (NO_NUMBER, None);
        for id in part {
            let row = context.row(*id);
            if !row.counts() || rejected.get(*id as usize) == Some(&true) {
                continue;
            }
            if row.day != last {
                last = row.day;
                of_day = context.date(row).map(|day| (day, self.periods.of(context.standard, day)));
            }
            let Some((day, period)) = of_day else { continue };
            let service = self.services.get(period).and_then(|codes| codes.get(usize::from(row.code))).copied();
            let Some(service) = service.flatten() else { continue };
            let has_times = row.start < DAY && row.end <= DAY && row.start < row.end;
            visits.push(Visit {
                record: *id as usize,
                unit: self.units.place(row),
                day,
                service,
                time: has_times.then_some((row.start, row.end)),
                workers: context.workers(row),
                flags: VisitFlags {
                    aa03: row.flags.aa03(),
                    aa09: !row.flags.no_aa09(),
                    aa10: row.flags.aa10(),
                    last_service: row.flags.last_service(),
                },
            });
        }
        visits
    }
}

/// The months that the client's records are of, and the claimed one if it was told.
fn months_of(context: &Context<'_>, part: &[RecordId]) -> Vec<Month> {
    let told = context.month().filter(|_| context.facts.month_was_told);
    let mut months: Vec<Month> = told.into_iter().collect();
    let mut last = NO_NUMBER;
    for row in part.iter().map(|id| context.row(*id)) {
        if row.day != last {
            last = row.day;
            months.extend(row.month().filter(|month| !months.contains(month)));
        }
    }
    months
}

/// Can a claim be compared with the records? Not one of a month that no record is of, and not of a code
/// that records do not bring.
fn is_comparable(claim: &ClaimedSurcharge, months: &[Month]) -> bool {
    let month = claim.month.or(claim.date.map(Month::of));
    EarnedCode::from_name(&claim.code).is_some() && month.is_none_or(|month| months.contains(&month))
}

/// What could be judged, by rule.
fn tell_counts(context: &Context<'_>, known: Option<Known<'_>>, earned: &Earned, records: usize, out: &mut Sink<'_>) {
    let case = if known.is_some() { None } else { Some(Need::Case) };
    // AA11: who is not entitled has none to lose, whoever served.
    let Judged { eligible, excluded, open } = earned.aa11;
    for rule in [CheckRule::E5034, CheckRule::E5035] {
        out.checked(rule, excluded);
        out.not_checked(rule, open, case.unwrap_or(Need::Assessment));
        if context.facts.has_workers {
            out.checked(rule, eligible);
        } else {
            out.not_checked(rule, eligible, Need::Workers);
        }
    }
    let Judged { eligible, excluded, open } = earned.aa07;
    out.checked(CheckRule::Aa07TwoUnits, eligible + excluded);
    out.not_checked(CheckRule::Aa07TwoUnits, open, case.unwrap_or(Need::Assessment));
    let claims = match known {
        None => Some(Need::Case),
        Some(known) if known.case.claimed_surcharges.is_empty() => Some(Need::ClaimedSurcharges),
        Some(_) => None,
    };
    let by_claims = [CheckRule::AaOverclaimed, CheckRule::AaForgotten, CheckRule::Aa08Aa09SameDay];
    for (rule, need) in by_claims.map(|rule| (rule, claims)).into_iter().chain([(CheckRule::EdgeValue, case)]) {
        match need {
            None => out.checked(rule, records),
            Some(need) => out.not_checked(rule, records, need),
        }
    }
}

/// A note of the derivation as a finding.
fn tell_note(client: NameId, known: Option<Known<'_>>, earned: &Earned, note: &Note, out: &mut Sink<'_>) {
    let on = |rule, record: usize| Hit::new(rule, RecordId::try_from(record).unwrap_or(crate::records::NONE));
    let claim_at = |place: usize| known.and_then(|known| known.case.claimed_surcharges.get(place));
    match note {
        Note::EveningOnSubstituteDay { record, day } => {
            out.hit(with(
                on(CheckRule::EdgeValue, *record),
                [Arg::Day(number_of(*day)), Arg::None, Arg::None, Arg::None],
            ));
        }
        Note::DementiaWithoutTraining { record } => {
            out.hit(with(on(CheckRule::EdgeValue, *record), [Arg::None, Arg::Word("AA11"), Arg::None, Arg::None]));
        }
        Note::Untrained { record, dementia } => {
            out.hit(on(if *dementia { CheckRule::E5035 } else { CheckRule::E5034 }, *record));
        }
        // E5115 looks at the record alone.
        Note::NightNotConfirmed { .. } => {}
        Note::TwoUnits { first, second, month } => {
            let related = RecordId::try_from(*first).ok();
            out.hit_with(on(CheckRule::Aa07TwoUnits, *second).arg(month_arg(*month)), related.as_slice());
        }
        Note::Overclaimed { claim, claimed, derived, amount } => {
            let Some(claim) = claim_at(*claim) else { return };
            let hit = Hit::of_client(CheckRule::AaOverclaimed, client).amount(*amount);
            let when = claim.date.map(|day| Arg::Day(number_of(day))).or(claim.month.map(month_arg));
            let args = [code_arg(&claim.code), when.unwrap_or_default(), (*claimed).into(), (*derived).into()];
            out.hit(with(hit, args));
        }
        Note::EveningAndDayOff { claim } => {
            let day = claim_at(*claim).and_then(|claim| claim.date);
            let day = day.map_or(Arg::None, |day| Arg::Day(number_of(day)));
            out.hit(Hit::of_client(CheckRule::Aa08Aa09SameDay, client).arg(day).amount(0));
        }
        Note::Forgotten { row } => {
            let Some(row) = earned.rows.rows().get(*row) else { return };
            let when = row.date.map(|day| Arg::Day(number_of(day))).or(row.month.map(month_arg));
            let first = earned.rows.records(row).first().copied().unwrap_or(crate::records::NONE);
            let hit = Hit::new(CheckRule::AaForgotten, first);
            let args = [Arg::Word(row.code.name()), when.unwrap_or_default(), row.price.into(), Arg::None];
            out.hit(with(hit, args).amount(row.price));
        }
    }
}

fn with(mut hit: Hit, args: [Arg; 4]) -> Hit {
    hit.args = args;
    hit
}

fn code_arg(code: &str) -> Arg {
    EarnedCode::from_name(code).map_or(Arg::None, |code| Arg::Word(code.name()))
}

/// A month as a value of a finding.
pub(crate) fn month_arg(month: Month) -> Arg {
    Arg::Month(month.year() * 12 + i32::try_from(month.number()).unwrap_or(1) - 1)
}

/// Derives again for the clients that an edit touched, and for those of whom other records are rejected
/// now.
pub(crate) fn run_again(context: &Context<'_>, mut clients: Vec<NameId>, found: &mut Found) {
    let rejected = rejected(context, found);
    let before = std::mem::take(&mut found.rejected);
    for (place, now) in rejected.iter().enumerate() {
        let then = before.get(place).copied().unwrap_or(false);
        if *now != then
            && let Ok(record) = RecordId::try_from(place)
        {
            clients.push(context.row(record).client);
        }
    }
    order::sort_once(&mut clients);
    let is_of_them = |client: NameId| clients.binary_search(&client).is_ok();
    let is_touched = |part: Part| matches!(part, Part::Surcharges(client) if is_of_them(client));
    found.hits.retain(|hit| !is_touched(hit.part()));
    found.tallies.retain(|tally| !is_touched(tally.part));
    found.surcharges.retain(|client, _| !is_of_them(*client));
    if !clients.is_empty() {
        let derivation = Derivation::new(context);
        for client in &clients {
            derivation.client(context, context.orders.of_client(context.records, *client), &rejected, found);
        }
    }
    found.rejected = rejected;
}

impl Found {
    /// The rows that the payment system will add, by client, each with the records that it rests on.
    pub fn surcharges(&self) -> impl Iterator<Item = (NameId, &EarnedRow, &[RecordId])> {
        let all = self.surcharges.iter();
        all.flat_map(|(client, rows)| rows.rows().iter().map(move |row| (*client, row, rows.records(row))))
    }
}
