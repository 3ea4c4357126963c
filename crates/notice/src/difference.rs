//! What the A unit has set against what the B unit has recorded (S0-12): by client and code.

use chrono::NaiveDate;
use ltc_engine::basis::CodeName;
use ltc_engine::calendar::{Month, parse_iso_day};
use ltc_engine::case::{Case, Plan};
use ltc_engine::record::ServiceRecord;
use serde::Serialize;

/// Units of a code of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quantity {
    /// The client.
    pub client: String,
    /// Service code.
    pub code: CodeName,
    /// Units.
    pub units: i64,
}

/// A code of a client: set and recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The client.
    pub client: String,
    /// Service code.
    pub code: CodeName,
    /// Units that the A unit has set.
    pub set: i64,
    /// Units that were recorded.
    pub recorded: i64,
    /// Recorded − set.
    pub difference: i64,
    /// What that means.
    pub mark: Mark,
}

/// How what was recorded stands to what was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The same.
    Same,
    /// Fewer were recorded.
    Fewer,
    /// More were recorded.
    More,
    /// Recorded, but not set.
    NotSet,
    /// Set, but not recorded.
    NotRecorded,
}

impl Mark {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Same, Self::Fewer, Self::More, Self::NotSet, Self::NotRecorded];

    fn of(set: i64, recorded: i64) -> Self {
        match (set, recorded) {
            _ if set == recorded => Self::Same,
            (0, _) => Self::NotSet,
            (_, 0) => Self::NotRecorded,
            _ if recorded < set => Self::Fewer,
            _ => Self::More,
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Fewer => "fewer",
            Self::More => "more",
            Self::NotSet => "not_set",
            Self::NotRecorded => "not_recorded",
        }
    }
}

/// Holds settings against records: a row for each client and code, in order of their names.
pub fn difference(settings: &[Quantity], recorded: &[Quantity]) -> Vec<Difference> {
    let (settings, recorded) = (sums(settings), sums(recorded));
    let mut keys: Vec<(&str, &str)> = settings.iter().chain(&recorded).map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    let units = |list: &[Quantity], wanted: (&str, &str)| {
        let place = list.binary_search_by_key(&wanted, key).ok();
        place.and_then(|place| list.get(place)).map_or(0, |one| one.units)
    };
    let row = |(client, code): (&str, &str)| {
        let (set, recorded) = (units(&settings, (client, code)), units(&recorded, (client, code)));
        Difference {
            client: client.to_owned(),
            code: code.to_owned(),
            set,
            recorded,
            difference: recorded - set,
            mark: Mark::of(set, recorded),
        }
    };
    keys.into_iter().map(row).collect()
}

fn key(quantity: &Quantity) -> (&str, &str) {
    (&quantity.client, &quantity.code)
}

/// One for each client and code, in order.
fn sums(list: &[Quantity]) -> Vec<Quantity> {
    let mut sorted: Vec<&Quantity> = list.iter().collect();
    sorted.sort_by(|a, b| key(a).cmp(&key(b)));
    let same = sorted.chunk_by(|a, b| key(a) == key(b));
    same.filter_map(|same| {
        let first = *same.first()?;
        Some(Quantity { units: same.iter().map(|one| one.units).sum(), ..first.clone() })
    })
    .collect()
}

/// What the A unit has set for a month: the codes of the month's allocations; for a client whose
/// allocations name no code, the items of the plan.
pub fn settings_of(cases: &[Case], month: Month) -> Vec<Quantity> {
    cases.iter().flat_map(|case| settings_of_case(case, month)).collect()
}

fn settings_of_case(case: &Case, month: Month) -> Vec<Quantity> {
    let quantity = |code: &CodeName, units: i64| Quantity { client: case.client.id.clone(), code: code.clone(), units };
    let allocations = case.allocations.iter().filter(|allocation| allocation.month == month);
    let items = allocations.flat_map(|allocation| &allocation.items);
    let allotted: Vec<Quantity> = items.map(|item| quantity(&item.code, item.quantity.get())).collect();
    if !allotted.is_empty() {
        return allotted;
    }
    let begun = |plan: &&Plan| plan.from.first_day() <= month.last_day();
    let holds = |plan: &&Plan| plan.to.is_none_or(|to| to.last_day() >= month.first_day());
    let plan = case.plans.iter().filter(begun).max_by_key(|plan| plan.from.first_day()).filter(holds);
    let items = plan.map(|plan| plan.items.as_slice()).unwrap_or_default();
    items.iter().map(|item| quantity(&item.code, item.quantity.get())).collect()
}

/// What was recorded in a month: subsidised services that took place. Records without a client, a
/// code, a quantity or a date that can be read are counted, but nothing else.
pub fn recorded_of(records: &[ServiceRecord], month: Month) -> (Vec<Quantity>, usize) {
    let mut unread = 0;
    let counts = records.iter().filter(|record| record.fee_type != Some(2) && record.missed_visit != Some(true));
    let mut recorded = Vec::new();
    for record in counts {
        match quantity_of(record) {
            Some((date, quantity)) if Month::of(date) == month => recorded.push(quantity),
            Some(_) => {}
            None => unread += 1,
        }
    }
    (recorded, unread)
}

fn quantity_of(record: &ServiceRecord) -> Option<(NaiveDate, Quantity)> {
    let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let date = parse_iso_day(record.date.as_deref()?)?;
    let units = record.quantity.filter(|units| *units > 0)?;
    Some((date, Quantity { client: filled(&record.client)?, code: filled(&record.code)?, units }))
}
