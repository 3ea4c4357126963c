//! The standard as rules ask for it: what holds for a code in a period, looked up once.
//!
//! A month of records has a hundred thousand rows, some dozen codes and one or two periods between
//! changes of the standard. So every question about a code is answered once for each period, and a
//! rule reads the answer from a table.

use crate::concerns::Concerns;
use crate::records::{CodeId, DAY, NO_NUMBER, Records, Row, number_of};
use chrono::NaiveDate;
use ltc_engine::basis::{Family, LimitKind, ListName, Period, RespiteAccess, Strength, ThresholdName};
use ltc_engine::case::QuotaType;
use ltc_engine::order;
use ltc_engine::quota::is_open_with_foreign_carer;
use ltc_engine::standard::Standard;

/// What holds for a code in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CodeTerms {
    /// Its family; `None`: a code of no edition.
    pub family: Option<Family>,
    /// The purse that pays for it; `None`: none does (AA, SC, OT).
    pub purse: Option<QuotaType>,
    /// Is it open to a household with a foreign carer? `None`: that depends on whether the carer is away.
    pub with_foreign_carer: Option<bool>,
    /// The household pays half because others in the home share the service.
    pub shared_home: bool,
    lists: u64,
    /// `None`: nobody found the exact date; else whether it is in force.
    pub in_force: Option<bool>,
    /// NT$ a unit; `None`: set by the county, or not found.
    pub price: Option<i32>,
    /// NT$ a unit in remote areas.
    pub remote: Option<i32>,
    limits: [Option<(u32, bool)>; LIMITS],
    /// Which checks its records concern.
    pub(crate) kinds: Concerns,
}

/// Kinds of limits.
const LIMITS: usize = LimitKind::SessionsPerUnit as usize + 1;
// Lists are bits of one word.
const _: () = assert!(ListName::ALL.len() <= 64);

/// A limit of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limited {
    /// Minutes or units.
    pub value: i64,
    /// Breaking it is a rejection, not only a reason to look again.
    pub firm: bool,
}

impl CodeTerms {
    /// Is it on the list?
    pub fn is_on(&self, list: ListName) -> bool {
        self.lists & bit(list) != 0
    }

    /// Is it of the family?
    pub fn is(&self, family: Family) -> bool {
        self.family == Some(family)
    }

    /// Does it begin with B: BA, BB, BC, BD?
    pub fn is_b(&self) -> bool {
        matches!(self.family, Some(Family::BA | Family::BB | Family::BC | Family::BD))
    }

    /// Is its unit a day and a night (GA05)? Such a row may end at the time at which it begins.
    pub fn is_whole_day(&self) -> bool {
        self.limit(LimitKind::MinMinutesPerUnit).is_some_and(|limit| limit.value >= i64::from(DAY))
    }

    /// Is there a limit of its units in a day, week, month or year?
    pub fn has_unit_limit(&self) -> bool {
        let kinds = [
            LimitKind::MaxUnitsPerDay,
            LimitKind::MaxUnitsPerWeek,
            LimitKind::MaxUnitsPerMonth,
            LimitKind::MaxUnitsPerYear,
        ];
        kinds.into_iter().any(|kind| self.limit(kind).is_some())
    }

    /// A limit of the code.
    pub fn limit(&self, kind: LimitKind) -> Option<Limited> {
        let (value, firm) = self.limits.get(kind as usize).copied().flatten()?;
        Some(Limited { value: value.into(), firm })
    }
}

fn bit(list: ListName) -> u64 {
    1 << (list as u64)
}

/// The answers for the codes and periods of a check.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// First days of the periods, ascending, in days of the common era.
    begins: Vec<i32>,
    codes: usize,
    table: Vec<CodeTerms>,
    /// Lists that name a code, by period.
    filled: Vec<u64>,
    numbers: Vec<[i64; ThresholdName::ALL.len()]>,
    /// Dates of the days from the first of the records on: a month has few, and rules ask often.
    first_day: i32,
    dates: Vec<Option<NaiveDate>>,
}

/// The most days whose dates are kept: more than two claims' worth, and bounded whatever a file says.
const MOST_DATES: i32 = 1_000;

impl Terms {
    /// Looks everything up that these records need, and tells each row its period.
    pub fn new(standard: &Standard<'_>, records: &mut Records) -> Self {
        let begins = periods(standard);
        let (mut first_day, mut last_day) = (i32::MAX, i32::MIN);
        for row in records.rows_mut() {
            row.epoch = epoch(&begins, row.day);
            if row.day != NO_NUMBER {
                first_day = first_day.min(row.day);
                last_day = last_day.max(row.day);
            }
        }
        let last_day = last_day.min(first_day.saturating_add(MOST_DATES));
        let dates = (first_day..=last_day).map(crate::records::date).collect();
        let mut terms = Self { first_day, dates, begins, codes: records.codes().len(), ..Self::default() };
        for place in 0..terms.begins.len() {
            let day = terms.begins.get(place).and_then(|day| crate::records::date(*day)).unwrap_or_default();
            let code = |id: usize| records.codes().name(u32::try_from(id).unwrap_or(u32::MAX));
            terms.table.extend((0..terms.codes).map(|id| code_terms(standard, code(id), day)));
            let names_a_code =
                |list: &&ListName| standard.basis.list(**list, day).is_some_and(|dated| !dated.value.is_empty());
            terms.filled.push(ListName::ALL.iter().filter(names_a_code).fold(0, |lists, list| lists | bit(*list)));
            let number = |name: &ThresholdName| standard.basis.threshold(*name, day).map_or(0, |dated| dated.value);
            let mut numbers = [0; ThresholdName::ALL.len()];
            for (place, name) in numbers.iter_mut().zip(ThresholdName::ALL) {
                *place = number(name);
            }
            terms.numbers.push(numbers);
        }
        terms
    }

    /// Has this table every code of the records? An edit may bring a new one.
    pub fn covers(&self, records: &Records) -> bool {
        self.codes == records.codes().len()
    }

    /// The date of a day.
    pub fn date(&self, day: i32) -> Option<NaiveDate> {
        let place = day.checked_sub(self.first_day).and_then(|place| usize::try_from(place).ok());
        match place.and_then(|place| self.dates.get(place)) {
            Some(date) => *date,
            None => crate::records::date(day),
        }
    }

    /// The period of a day.
    pub fn epoch(&self, day: i32) -> u16 {
        epoch(&self.begins, day)
    }

    /// What holds for the row's code on its day. A row without a code, or with an unknown one, has no
    /// family and stands on no list.
    pub fn of(&self, row: &Row) -> &CodeTerms {
        self.at(row.epoch, row.code)
    }

    /// What holds for a code in a period.
    pub fn at(&self, epoch: u16, code: CodeId) -> &CodeTerms {
        const UNKNOWN: &CodeTerms = &CodeTerms {
            family: None,
            purse: None,
            with_foreign_carer: None,
            shared_home: false,
            lists: 0,
            in_force: None,
            price: None,
            remote: None,
            limits: [None; LIMITS],
            kinds: Concerns::ALL,
        };
        if usize::from(code) >= self.codes {
            return UNKNOWN;
        }
        self.table.get(usize::from(epoch) * self.codes + usize::from(code)).unwrap_or(UNKNOWN)
    }

    /// Does the list name any code in the row's period? One that names none is of codes that no public
    /// source states.
    pub fn knows(&self, row: &Row, list: ListName) -> bool {
        self.filled.get(usize::from(row.epoch)).is_some_and(|lists| lists & bit(list) != 0)
    }

    /// The last period: that of the standard as it stands now.
    pub fn latest(&self) -> u16 {
        u16::try_from(self.begins.len().saturating_sub(1)).unwrap_or(u16::MAX)
    }

    /// A number of the standard on the row's day.
    pub fn number(&self, row: &Row, name: ThresholdName) -> i64 {
        self.numbers.get(usize::from(row.epoch)).and_then(|numbers| numbers.get(name as usize)).copied().unwrap_or(0)
    }
}

fn epoch(begins: &[i32], day: i32) -> u16 {
    u16::try_from(begins.partition_point(|begin| *begin <= day).saturating_sub(1)).unwrap_or(u16::MAX)
}

/// The first days of all periods between two changes of the standard. Before the first edition
/// nothing holds; that is a period too.
fn periods(standard: &Standard<'_>) -> Vec<i32> {
    let document = standard.basis.document();
    let mut days: Vec<NaiveDate> = vec![NaiveDate::MIN];
    let after = |day: NaiveDate| day.succ_opt();
    for code in document.codes.values().flatten() {
        let life = &code.in_force;
        days.extend(life.maybe_from);
        days.push(life.from);
        days.extend(life.to.and_then(after));
        days.extend(life.maybe_to.and_then(after));
        days.extend(code.prices.entries().iter().map(|entry| entry.from));
        days.extend(code.limits.iter().filter_map(|limit| limit.from));
    }
    days.extend(document.foreign_carer.terms.entries().iter().map(|entry| entry.from));
    days.extend(document.foreign_carer.respite.entries().iter().map(|entry| entry.from));
    for list in document.lists.values() {
        days.extend(list.entries().iter().map(|entry| entry.from));
    }
    for number in document.thresholds.values() {
        days.extend(number.entries().iter().map(|entry| entry.from));
    }
    days.extend(document.editions.iter().map(|edition| edition.from));
    let mut days: Vec<i32> = days.into_iter().map(number_of).collect();
    order::sort_once(&mut days);
    days
}

fn code_terms(standard: &Standard<'_>, code: &str, day: NaiveDate) -> CodeTerms {
    let basis = standard.basis;
    let Some(entry) = basis.code(code) else { return CodeTerms::default() };
    let mut terms = CodeTerms { family: basis.family(code), ..CodeTerms::default() };
    terms.shared_home = entry.shared_home;
    terms.purse = terms.family.and_then(|family| basis.family_terms(family)?.quota_type);
    terms.with_foreign_carer = with_foreign_carer(standard, code, &terms, day);
    for list in ListName::ALL {
        if basis.on_list(*list, code, day) {
            terms.lists |= bit(*list);
        }
    }
    terms.in_force = match entry.on(day) {
        Period::Inside => Some(true),
        Period::Outside => Some(false),
        Period::Unknown => None,
    };
    let prices = entry.prices.at(day).map(|dated| dated.value);
    let amount = |price: ltc_engine::basis::Price| price.amount().and_then(|ntd| i32::try_from(ntd).ok());
    terms.price = prices.and_then(|prices| amount(prices.price));
    terms.remote = prices.and_then(|prices| amount(prices.remote));
    for limit in entry.limits.iter().filter(|limit| limit.from.is_none_or(|from| from <= day)) {
        if let Some(place) = terms.limits.get_mut(limit.kind as usize) {
            *place = Some((limit.value, limit.strength == Strength::Firm));
        }
    }
    terms.kinds = Concerns::of_code(&terms, terms.lists);
    terms
}

fn with_foreign_carer(standard: &Standard<'_>, code: &str, terms: &CodeTerms, day: NaiveDate) -> Option<bool> {
    let access = standard.at(&standard.basis.document().foreign_carer.respite, day).map(|dated| dated.value);
    if terms.purse == Some(QuotaType::Respite) && access != Some(RespiteAccess::Open) {
        return None;
    }
    Some(is_open_with_foreign_carer(standard, code, terms.family, day))
}
