//! From visits to the AA rows that the payment system will add, and what was claimed against them.
//!
//! What a client is entitled to is worked out once for each state of facts, plan, age and period of
//! the standard, not for each day: a client's month of records asks once or twice.

use super::aa04::Death;
use super::day::{Draft, Entitled, IsTrained, RowStatus, UnitDay};
use super::earned::{EarnedCode, EarnedRow, EarnedRows, Places, Records};
use super::service::{Periods, Terms};
use super::visit::Visit;
use super::{EligibilityStatus, Facts, OffDay, aa03, aa04, aa05, aa06, aa07, aa08, aa09, aa10, aa11};
use crate::basis::ListName;
use crate::calendar::{Month, age_on};
use crate::case::{Case, ClaimedSurcharge};
use crate::money::Ntd;
use crate::ordered::sorted_by;
use crate::quota::{self, ClientStates, LevelTimeline};
use crate::rule::Surcharge;
use crate::standard::Standard;
use chrono::{Datelike, NaiveDate};
use std::rc::Rc;

/// What a derivation asks beside the visits.
pub struct Request<'r> {
    /// The standard.
    pub standard: &'r Standard<'r>,
    /// Its periods, which serve all clients.
    pub periods: &'r Periods,
    /// What is known of the client. `None`: only what records alone decide is derived.
    pub known: Option<Known<'r>>,
    /// Does the worker of this number hold one of the trainings on the day? `None`: nothing is known of
    /// any worker.
    pub is_trained: Option<&'r IsTrained<'r>>,
    /// The number of a unit by its name, if a visit names it.
    pub unit: &'r dyn Fn(&str) -> Option<u32>,
    /// Is this claim to be compared with the visits? One for a month of which no records are given is not.
    pub compares: &'r dyn Fn(&ClaimedSurcharge) -> bool,
}

/// What is known of a client.
#[derive(Clone, Copy)]
pub struct Known<'c> {
    /// The case.
    pub case: &'c Case,
    /// Its facts over time.
    pub states: &'c ClientStates,
    /// Its levels over time.
    pub levels: &'c LevelTimeline,
}

/// What is wrong or worth knowing about a client's surcharges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// An evening visit on a substitute day off: only one of AA08 and AA09 will stand.
    EveningOnSubstituteDay {
        /// The first record of the day off.
        record: usize,
        /// The day.
        day: NaiveDate,
    },
    /// AA11 would be earned but for a training.
    Untrained {
        /// The first record of the kind of service.
        record: usize,
        /// Dementia training is lacking, else disability training.
        dementia: bool,
    },
    /// AA11 is earned, but a client with dementia was served without dementia training.
    DementiaWithoutTraining {
        /// The first record.
        record: usize,
    },
    /// A night visit that waits for its confirmation (`aa10_status` 1).
    NightNotConfirmed {
        /// The record.
        record: usize,
        /// Its day.
        day: NaiveDate,
    },
    /// AA07 of one month is earned by two units.
    TwoUnits {
        /// The first record of the unit that has it.
        first: usize,
        /// The first record of the other.
        second: usize,
        /// The month.
        month: Month,
    },
    /// More is claimed than the records bring.
    Overclaimed {
        /// Place in `claimed_surcharges`, the last of those that are judged together.
        claim: usize,
        /// Units claimed.
        claimed: i64,
        /// Units derived.
        derived: i64,
        /// NT$ too much.
        amount: Ntd,
    },
    /// AA08 and AA09 claimed for one unit and day.
    EveningAndDayOff {
        /// Place of the AA08 in `claimed_surcharges`.
        claim: usize,
    },
    /// A row that was not claimed.
    Forgotten {
        /// Place in the rows.
        row: usize,
    },
}

/// What a client's visits bring.
#[derive(Debug, Clone, Default)]
pub struct Earned {
    /// The rows.
    pub rows: EarnedRows,
    /// What is wrong or worth knowing about them.
    pub notes: Vec<Note>,
    /// AA07: visits with a service of its list.
    pub aa07: Judged,
    /// AA11: visits with a service of its list.
    pub aa11: Judged,
}

/// How many visits could be judged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Judged {
    /// The client is entitled.
    pub eligible: usize,
    /// The client is not.
    pub excluded: usize,
    /// Facts are missing.
    pub open: usize,
}

impl Judged {
    fn add(&mut self, entitled: &Entitled, code: Surcharge, visits: usize) {
        if entitled.is_eligible(code) {
            self.eligible += visits;
        } else if entitled.is_excluded(code) {
            self.excluded += visits;
        } else {
            self.open += visits;
        }
    }
}

/// Derives the rows of one client's visits, which may come in any order.
pub fn derive(request: &Request<'_>, visits: Vec<Visit<'_>>) -> Earned {
    let key = |visit: &Visit<'_>| (visit.day, visit.unit, visit.time, visit.record);
    let visits = if visits.is_sorted_by_key(key) { visits } else { sorted_by(visits, |a, b| key(a).cmp(&key(b))) };
    let rows = EarnedRows::for_visits(visits.len());
    let mut run = Run {
        request,
        earned: Earned { rows, ..Earned::default() },
        drafts: Vec::new(),
        days: visits.len().min(31),
        months: Vec::new(),
        of_months: Records::default(),
        has_aa04: false,
        entitled: Vec::new(),
    };
    // What holds until a day on which something may change.
    let mut held: Option<(NaiveDate, &Terms, Rc<Entitled>)> = None;
    for of_day in visits.chunk_by(|a, b| a.day == b.day) {
        let Some(day) = of_day.first().map(|visit| visit.day) else { continue };
        let off_day = request.periods.off_day(request.standard, day);
        let (until, terms, entitled) = held.take().filter(|(until, ..)| day < *until).unwrap_or_else(|| {
            let terms = request.periods.terms(request.standard, day);
            (run.next_change(day), terms, run.entitled_on(day, terms))
        });
        for visits in of_day.chunk_by(|a, b| a.unit == b.unit) {
            let Some(unit) = visits.first().map(|visit| visit.unit) else { continue };
            let day =
                UnitDay { terms, day, unit, visits, entitled: &entitled, off_day, is_trained: request.is_trained };
            run.unit_day(&day, of_day);
        }
        held = Some((until, terms, entitled));
    }
    run.close_months();
    run.compare();
    run.earned
}

/// All that an entitlement depends on, but for the kind of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    period: usize,
    state: usize,
    level: u8,
    plan: Option<usize>,
    age: Option<i32>,
}

/// A derivation under way.
struct Run<'r> {
    request: &'r Request<'r>,
    earned: Earned,
    /// What the day at hand brings.
    drafts: Vec<Draft>,
    /// Days with a visit, roughly.
    days: usize,
    /// AA07: qualifying days, in order.
    months: Vec<MonthDay>,
    /// Their records.
    of_months: Records,
    has_aa04: bool,
    entitled: Vec<(Key, Rc<Entitled>)>,
}

/// A day on which a unit earns the month's AA07.
#[derive(Clone, Copy)]
struct MonthDay {
    /// The day.
    day: NaiveDate,
    unit: u32,
    price: Ntd,
    records: Places,
}

impl Run<'_> {
    /// The first day after `day` on which something that entitles may change. An age changes in the month
    /// of birth or, for somebody born on a leap day, on the day after it.
    fn next_change(&self, day: NaiveDate) -> NaiveDate {
        let Request { periods, known, .. } = self.request;
        let of_client = known.map(|known| {
            let birth = known.states.on(day, known.case).birth_date;
            let birthday = birth.map(|birth| {
                let is_near = birth.month() == day.month();
                if is_near { day.succ_opt() } else { Month::of(day).last_day().succ_opt() }
            });
            let plans = quota::next_plan_change(known.case, day);
            [known.states.next_change(day), known.levels.next_change(day), plans, birthday.flatten()]
        });
        let changes = of_client.into_iter().flatten().chain([periods.next_change(day)]);
        changes.flatten().min().unwrap_or(NaiveDate::MAX)
    }

    /// What the client is entitled to on a day.
    fn entitled_on(&mut self, day: NaiveDate, terms: &Terms) -> Rc<Entitled> {
        let Request { standard, periods, known, .. } = self.request;
        let period = periods.of(standard, day);
        let key = known.map_or(Key { period, state: 0, level: 0, plan: None, age: None }, |known| Key {
            period,
            state: known.states.place(day),
            level: known.levels.on(day),
            plan: quota::plan_on(known.case, day),
            age: known.states.on(day, known.case).birth_date.map(|birth| age_on(birth, day)),
        });
        // The latest is asked for most often.
        if let Some((_, entitled)) = self.entitled.iter().rfind(|(other, _)| *other == key) {
            return Rc::clone(entitled);
        }
        let entitled = Rc::new(known.map_or_else(
            || Entitled::unknown(terms),
            |known| {
                let client = known.states.on(day, known.case);
                let facts = Facts {
                    standard,
                    client,
                    level: key.level,
                    day,
                    plan: periods.planned(standard, quota::plan_codes(known.case, day), day),
                    ticked: Some(periods.ticked(standard, client, day)),
                    explained: false,
                };
                Entitled::new(&facts, terms)
            },
        ));
        self.entitled.push((key, Rc::clone(&entitled)));
        entitled
    }

    fn unit_day(&mut self, day: &UnitDay<'_>, all: &[Visit<'_>]) {
        let mut drafts = std::mem::take(&mut self.drafts);
        let records = &mut self.earned.rows.records;
        aa03::derive(day, all, records, &mut drafts);
        let died_on = self.request.known.map(|known| known.case.client.died_on);
        let death = died_on.map_or(Death::Unknown, |died_on| died_on.map_or(Death::No, Death::On));
        if let Some(draft) = aa04::derive(day, death, records).filter(|_| !self.has_aa04) {
            self.has_aa04 = true;
            drafts.push(draft);
        }
        aa05::derive(day, records, &mut drafts);
        drafts.extend(aa06::derive(day, records));
        if let Some(draft) = aa07::derive(day, &mut self.of_months) {
            let price = day.terms.price(EarnedCode::AA07, day.entitled.remote);
            if self.months.is_empty() {
                self.months.reserve(self.days);
                self.of_months.reserve(self.days);
            }
            self.months.push(MonthDay { day: day.day, unit: day.unit, price, records: draft.records });
        }
        self.evening_or_day_off(day, &mut drafts);
        let records = &mut self.earned.rows.records;
        drafts.extend(aa10::derive(day, records));
        aa11::derive(day, records, &mut drafts, &mut self.earned.notes);
        let awaiting = day.visits.iter().filter(|visit| visit.flags.aa10 == aa10::AWAITING);
        self.earned.notes.extend(awaiting.map(|visit| Note::NightNotConfirmed { record: visit.record, day: day.day }));
        self.earned.aa07.add(day.entitled, Surcharge::AA07, day.of_list(ListName::Aa07Services).count());
        self.earned.aa11.add(day.entitled, Surcharge::AA11, day.of_list(ListName::Aa11Services).count());
        for draft in drafts.drain(..) {
            self.earned.rows.push(EarnedRow {
                code: draft.code,
                unit: day.unit,
                date: Some(day.day),
                month: None,
                family: draft.family,
                price: day.terms.price(draft.code, day.entitled.remote),
                status: draft.status,
                records: draft.records,
            });
        }
        self.drafts = drafts;
    }

    /// AA08 and AA09 never both for one client and unit on a day: the dearer one. A substitute
    /// day off that waits for confirmation does not push the evening aside; a note says that only
    /// one will stand. Policy `aa08_aa09_same_day`.
    fn evening_or_day_off(&mut self, day: &UnitDay<'_>, drafts: &mut Vec<Draft>) {
        let records = &mut self.earned.rows.records;
        match (aa08::derive(day, records), aa09::derive(day, records)) {
            (Some(evening), Some(off)) if off.status == RowStatus::Derived => {
                let price = |draft: &Draft| day.terms.price(draft.code, day.entitled.remote);
                drafts.push(if price(&evening) > price(&off) { evening } else { off });
            }
            (Some(evening), Some(off)) => {
                let record = records.first(off.records).unwrap_or_default();
                self.earned.notes.push(Note::EveningOnSubstituteDay { record, day: day.day });
                drafts.extend([evening, off]);
            }
            (evening, off) => drafts.extend(evening.into_iter().chain(off)),
        }
    }

    /// AA07: one row a month, for the unit of the earliest qualifying record; by policy one for
    /// each unit. Two units: a warning.
    fn close_months(&mut self) {
        self.earned.rows.sort();
        let days = std::mem::take(&mut self.months);
        for days in days.chunk_by(|a, b| Month::of(a.day) == Month::of(b.day)) {
            let Some(month) = days.first().map(|day| Month::of(day.day)) else { continue };
            let mut units: Vec<&MonthDay> = Vec::new();
            for day in days {
                if !units.iter().any(|seen| seen.unit == day.unit) {
                    units.push(day);
                }
            }
            let each = self.request.periods.terms(self.request.standard, month.first_day()).aa07_per_unit;
            for first in units.iter().take(if each { units.len() } else { 1 }) {
                let of_unit = days.iter().filter(|day| day.unit == first.unit);
                let places = of_unit.flat_map(|day| self.of_months.of(day.records)).copied();
                let Some(records) = self.earned.rows.records.add_places(places) else { continue };
                self.earned.rows.insert(EarnedRow {
                    code: EarnedCode::AA07,
                    unit: first.unit,
                    date: None,
                    month: Some(month),
                    family: None,
                    price: first.price,
                    status: RowStatus::Derived,
                    records,
                });
            }
            if let [first, second, ..] = units.as_slice() {
                let [first, second] = [first, second].map(|day| self.of_months.first(day.records).unwrap_or_default());
                self.earned.notes.push(Note::TwoUnits { first, second, month });
            }
        }
    }

    /// What the unit claims against what the records bring.
    fn compare(&mut self) {
        let Some(known) = self.request.known else { return };
        let claims: Vec<Compared<'_>> = known
            .case
            .claimed_surcharges
            .iter()
            .enumerate()
            .filter(|(_, claim)| (self.request.compares)(claim))
            .map(|(place, claim)| Compared { place, claim, unit: self.unit_of(claim) })
            .collect();
        if claims.is_empty() {
            return;
        }
        for (at, one) in claims.iter().enumerate() {
            if !self.can_judge(one.claim) {
                continue;
            }
            let derived = self.earned.rows.rows().iter().filter(|row| one.is_met_by(row)).count();
            let derived = i64::try_from(derived).unwrap_or(i64::MAX);
            // Several entries for the same thing are judged together, at the last of them.
            if claims.iter().skip(at + 1).any(|other| one.is_same(other)) {
                continue;
            }
            let same = claims.iter().filter(|other| one.is_same(other));
            let claimed: i64 = same.map(|other| other.claim.quantity.get()).sum();
            if claimed > derived {
                let amount = (claimed - derived) * self.price_of(one.claim);
                self.earned.notes.push(Note::Overclaimed { claim: one.place, claimed, derived, amount });
            }
        }
        for one in claims.iter().filter(|one| one.claim.code == "AA08" && one.claim.quantity.get() > 0) {
            let clash = |other: &&Compared<'_>| {
                let (one, other) = (one.claim, other.claim);
                other.code == "AA09" && other.date.is_some() && other.date == one.date && other.unit == one.unit
            };
            if claims.iter().find(clash).is_some_and(|other| other.claim.quantity.get() > 0) {
                self.earned.notes.push(Note::EveningAndDayOff { claim: one.place });
            }
        }
        // Each claimed unit answers to one row: AA05 claimed once and earned twice forgets one.
        let mut left: Vec<i64> = claims.iter().map(|one| one.claim.quantity.get()).collect();
        let rows = self.earned.rows.rows().iter().enumerate();
        for (place, row) in rows.filter(|(_, row)| row.status == RowStatus::Derived) {
            let mut open = claims.iter().zip(&mut left);
            match open.find(|(one, left)| **left > 0 && one.is_met_by(row)) {
                Some((_, left)) => *left -= 1,
                None => self.earned.notes.push(Note::Forgotten { row: place }),
            }
        }
    }

    fn unit_of(&self, claim: &ClaimedSurcharge) -> Option<u32> {
        claim.unit.as_deref().map(|unit| (self.request.unit)(unit).unwrap_or(NOBODY))
    }

    /// NT$ of one claimed unit.
    fn price_of(&self, claim: &ClaimedSurcharge) -> Ntd {
        let day = claim.date.or(claim.month.map(Month::first_day));
        let remote = self.request.known.is_some_and(|known| known.case.client.remote_area == Some(true));
        let price = |day| {
            let terms = self.request.periods.terms(self.request.standard, day);
            EarnedCode::from_name(&claim.code).map_or(0, |code| terms.price(code, remote))
        };
        day.map_or(0, price)
    }

    /// Is enough known to call a claim too much? Not where facts, a document or (for AA11) the
    /// workers' trainings are missing.
    fn can_judge(&mut self, claim: &ClaimedSurcharge) -> bool {
        let Some(code) = Surcharge::ALL.iter().find(|code| code.code() == claim.code) else { return true };
        let day = claim.date.or(claim.month.map(Month::first_day));
        let asks_records_only = matches!(code, Surcharge::AA08 | Surcharge::AA09 | Surcharge::AA10);
        let status = day.map(|day| {
            let terms = self.request.periods.terms(self.request.standard, day);
            self.entitled_on(day, terms).status(*code, OffDay::of(self.request.standard, day))
        });
        match status {
            Some(EligibilityStatus::Eligible) => *code != Surcharge::AA11 || self.request.is_trained.is_some(),
            Some(EligibilityStatus::NotEligible) => true,
            _ => asks_records_only,
        }
    }
}

/// A unit that no record names.
const NOBODY: u32 = u32::MAX;

/// A claim that is compared with the rows.
struct Compared<'c> {
    /// Place in `claimed_surcharges`.
    place: usize,
    claim: &'c ClaimedSurcharge,
    /// Its unit's number, if it names one; [`NOBODY`] is one that no record names.
    unit: Option<u32>,
}

impl Compared<'_> {
    /// Does a derived row answer to it?
    fn is_met_by(&self, row: &EarnedRow) -> bool {
        row.code.name() == self.claim.code
            && self.unit.is_none_or(|unit| unit == row.unit)
            && self.claim.date.is_none_or(|day| row.date == Some(day))
            && self.claim.month.is_none_or(|month| row.month.or(row.date.map(Month::of)) == Some(month))
    }

    /// Is it another entry for the same thing?
    fn is_same(&self, other: &Self) -> bool {
        let (one, other) = (self.claim, other.claim);
        other.code == one.code && other.date == one.date && other.month == one.month && other.unit == one.unit
    }
}
