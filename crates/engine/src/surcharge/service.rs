//! What holds for surcharges in a period of the standard: which lists a service stands on, the hours,
//! the prices. Looked up once for each period, not for each record.

use super::earned::EarnedCode;
use super::items::{Items, Ticked};
use super::visit::Minute;
use super::{OffDay, PlanCodes, counts, is_in_force};
use crate::basis::{Family, ListName, PolicyName, PolicyValue, Spans, ThresholdName, spans};
use crate::case::Client;
use crate::money::Ntd;
use crate::order;
use crate::ordered::Ordered;
use crate::rule::Surcharge;
use crate::standard::Standard;
use chrono::NaiveDate;
use std::cell::{OnceCell, RefCell};

/// What a service counts for in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    pub(crate) family: Family,
    lists: Lists,
}

/// Lists that surcharges ask for, as bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lists(u64);

impl Lists {
    /// Those that a code counts for on a day.
    fn of(standard: &Standard<'_>, code: &str, day: NaiveDate) -> Self {
        let on = LISTS.iter().filter(|list| counts(standard, **list, code, day));
        Self(on.fold(0, |lists, list| lists | bit(*list)))
    }

    /// Is this one among them?
    pub(crate) fn has(self, list: ListName) -> bool {
        self.0 & bit(list) != 0
    }
}

/// The lists that surcharges ask for.
const LISTS: &[ListName] = &[
    ListName::Aa03Services,
    ListName::Aa03NotWith,
    ListName::Aa04Services,
    ListName::Aa04DayAfter,
    ListName::Aa05Trigger,
    ListName::Aa05NoTrigger,
    ListName::Aa06Tubes,
    ListName::Aa06Stairs,
    ListName::Aa06Child,
    ListName::Aa07Services,
    ListName::Aa08Services,
    ListName::Aa09Services,
    ListName::Aa10Services,
    ListName::Aa11Services,
];

impl Service {
    /// Of a code on a day; `None` for a code of no edition.
    pub fn on(standard: &Standard<'_>, code: &str, day: NaiveDate) -> Option<Self> {
        let family = standard.basis.family(code)?;
        Some(Self { family, lists: Lists::of(standard, code, day) })
    }

    /// Does it count for the list?
    pub fn is_on(self, list: ListName) -> bool {
        self.lists.has(list)
    }
}

fn bit(list: ListName) -> u64 {
    1 << (list as u64)
}

/// The periods between two changes of the standard, with what holds in each. Serves all clients.
#[derive(Debug)]
pub struct Periods {
    begins: Vec<NaiveDate>,
    first: Period,
    later: Vec<Period>,
    /// Days that were looked up beforehand, ascending: what each is to AA09.
    days: Vec<(NaiveDate, OffDay)>,
}

impl Periods {
    /// From every date in the standard that bears on surcharges.
    pub fn new(standard: &Standard<'_>) -> Self {
        let document = standard.basis.document();
        let mut begins: Vec<NaiveDate> = vec![NaiveDate::MIN];
        let after = |day: NaiveDate| day.succ_opt();
        for code in document.codes.get(&Family::AA).into_iter().flatten() {
            let life = &code.in_force;
            begins.extend(life.maybe_from);
            begins.push(life.from);
            begins.extend(life.to.and_then(after));
            begins.extend(life.maybe_to.and_then(after));
            begins.extend(code.prices.entries().iter().map(|entry| entry.from));
        }
        let mut all_of = |timeline: &dyn Spans| add_changes(&mut begins, timeline);
        LISTS.iter().filter_map(|list| document.lists.get(list)).for_each(|list| all_of(list));
        document.thresholds.values().for_each(|number| all_of(number));
        document.assessment.sets.values().for_each(|set| all_of(set));
        document.assessment.icd.values().for_each(|set| all_of(set));
        document.policies.iter().for_each(|policy| all_of(&policy.default));
        order::sort(&mut begins);
        begins.dedup();
        let later = begins.iter().skip(1).map(|_| Period::default()).collect();
        Self { begins, first: Period::default(), later, days: Vec::new() }
    }

    /// Looks up what these days are to AA09: a month of many clients has few days.
    pub fn remember(&mut self, standard: &Standard<'_>, days: impl Iterator<Item = NaiveDate>) {
        self.days = days.map(|day| (day, OffDay::of(standard, day))).collect();
        order::sort_by_key(&mut self.days, |(day, _)| *day);
        self.days.dedup_by_key(|(day, _)| *day);
    }

    /// What a day is to AA09.
    pub(crate) fn off_day(&self, standard: &Standard<'_>, day: NaiveDate) -> OffDay {
        match self.days.binary_search_by_key(&day, |(day, _)| *day) {
            Ok(place) => self.days.get(place).map_or(OffDay::No, |(_, off_day)| *off_day),
            Err(_) => OffDay::of(standard, day),
        }
    }

    /// The period of a day.
    pub fn of(&self, standard: &Standard<'_>, day: NaiveDate) -> usize {
        let day = standard.day(day);
        self.begins.partition_point(|begin| *begin <= day).saturating_sub(1)
    }

    /// The first day of the next period.
    pub(super) fn next_change(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.begins.get(self.begins.partition_point(|begin| *begin <= day)).copied()
    }

    /// What holds in the period of a day.
    pub(crate) fn terms(&self, standard: &Standard<'_>, day: NaiveDate) -> &Terms {
        self.at(standard, day).terms.get_or_init(|| Terms::new(standard, day))
    }

    /// What a client's assessment says to the sets of items of a day.
    pub(super) fn ticked(&self, standard: &Standard<'_>, client: &Client, day: NaiveDate) -> Ticked {
        self.at(standard, day).items.get_or_init(|| Items::new(standard, day)).ticked(client)
    }

    /// The lists of a day that the services of a plan stand on.
    pub(super) fn planned<'f>(&self, standard: &Standard<'_>, plan: PlanCodes<'f>, day: NaiveDate) -> PlanCodes<'f> {
        let PlanCodes::Known(items) = plan else { return plan };
        // Plans of many clients name the same few codes.
        let mut codes = self.at(standard, day).codes.borrow_mut();
        PlanCodes::On(items.iter().fold(Lists::default(), |all, item| {
            let known = codes.get(item.code.as_str()).copied();
            let lists = known.unwrap_or_else(|| {
                let lists = Lists::of(standard, &item.code, day);
                codes.insert(item.code.clone(), lists);
                lists
            });
            Lists(all.0 | lists.0)
        }))
    }

    fn at(&self, standard: &Standard<'_>, day: NaiveDate) -> &Period {
        let later = self.of(standard, day).checked_sub(1);
        later.and_then(|place| self.later.get(place)).unwrap_or(&self.first)
    }
}

/// What holds in a period, looked up when first asked for.
#[derive(Debug, Default)]
struct Period {
    terms: OnceCell<Terms>,
    items: OnceCell<Items>,
    /// The lists of codes that plans name.
    codes: RefCell<Ordered<String, Lists>>,
}

/// The days on which something in the timeline changes.
fn add_changes(days: &mut Vec<NaiveDate>, timeline: &dyn Spans) {
    for span in spans(timeline) {
        days.push(span.from);
        days.extend(span.to.and_then(|to| to.succ_opt()));
    }
}

/// What holds for every client in a period.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is the answer of a policy")]
pub(crate) struct Terms {
    /// Which of AA05 to AA11 exist.
    pub(crate) in_force: [bool; Surcharge::ALL.len()],
    /// The evening of AA08.
    pub(crate) evening: (Minute, Minute),
    /// The night of AA10.
    pub(crate) night: (Minute, Minute),
    /// Only the beginning of a visit counts (policy `window_overlap`).
    pub(crate) by_start: bool,
    /// AA05 once for the unit, not for each kind of service (policy `aa05_frequency`).
    pub(crate) aa05_per_unit: bool,
    /// Workers of which AA06-R3 asks for.
    pub(crate) aa06_workers: i64,
    /// AA07 for each unit (policy `aa07_frequency`).
    pub(crate) aa07_per_unit: bool,
    /// Dementia training alone counts for a client with dementia (policy `aa11_training`).
    pub(crate) aa11_strict: bool,
    /// AA11 by home and community (policy `aa11_frequency`).
    pub(crate) aa11_together: bool,
    prices: [(Ntd, Ntd); EarnedCode::ALL.len()],
}

impl Terms {
    fn new(standard: &Standard<'_>, day: NaiveDate) -> Self {
        let number = |name| standard.basis.threshold(name, standard.day(day)).map_or(0, |dated| dated.value);
        let hour = |name| Minute::try_from(number(name) * 60).unwrap_or(Minute::MAX);
        let follows = |name, value| standard.follows(name, value, day);
        let mut in_force = [false; Surcharge::ALL.len()];
        for (place, code) in in_force.iter_mut().zip(Surcharge::ALL) {
            *place = is_in_force(standard, *code, day);
        }
        let mut prices = [(0, 0); EarnedCode::ALL.len()];
        for (place, code) in prices.iter_mut().zip(EarnedCode::ALL) {
            *place = prices_of(standard, code.name(), day);
        }
        Self {
            in_force,
            evening: (hour(ThresholdName::Aa08FromHour), hour(ThresholdName::Aa08ToHour)),
            night: (hour(ThresholdName::Aa10FromHour), hour(ThresholdName::Aa10ToHour)),
            by_start: follows(PolicyName::WindowOverlap, PolicyValue::StartInWindow),
            aa05_per_unit: follows(PolicyName::Aa05Frequency, PolicyValue::PerUnitDay),
            aa06_workers: number(ThresholdName::Aa06Workers),
            aa07_per_unit: follows(PolicyName::Aa07Frequency, PolicyValue::PerUnitMonth),
            aa11_strict: follows(PolicyName::Aa11Training, PolicyValue::Strict),
            aa11_together: follows(PolicyName::Aa11Frequency, PolicyValue::HomeAndCommunity),
            prices,
        }
    }

    /// Does the surcharge exist?
    pub(crate) fn exists(&self, code: Surcharge) -> bool {
        self.in_force.get(code as usize) == Some(&true)
    }

    /// The price of a surcharge.
    pub(crate) fn price(&self, code: EarnedCode, remote: bool) -> Ntd {
        let (general, far) = self.prices.get(code as usize).copied().unwrap_or_default();
        if remote { far } else { general }
    }
}

/// General and remote price; where no remote one is stated, the general one holds there too.
fn prices_of(standard: &Standard<'_>, code: &str, day: NaiveDate) -> (Ntd, Ntd) {
    let day = standard.day(day);
    let prices = standard.basis.code(code).and_then(|code| code.prices.at(day)).map(|dated| dated.value);
    let general = prices.and_then(|prices| prices.price.amount());
    let remote = prices.and_then(|prices| prices.remote.amount()).or(general);
    (general.unwrap_or(0), remote.unwrap_or(0))
}
