//! Back from the units of a month to weekly patterns that give them.

use crate::days::Days;
use crate::expand::Window;
use crate::notice::{Item, PatternLine, Units};
use crate::occurrences::Occurrences;
use ltc_engine::basis::CodeName;
use serde::Serialize;

/// Ways that are listed for a code; there are many alike.
const WAYS: usize = 6;

/// What fits the units of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fit {
    /// Lines that give exactly these units, with as many codes on the same days as possible. Codes for
    /// which there is none are left out. Times are not known.
    pub pattern: Vec<PatternLine>,
    /// Each code.
    pub codes: Vec<CodeFit>,
}

/// Weekly patterns for one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CodeFit {
    /// Service code.
    pub code: CodeName,
    /// Units in the month.
    pub quantity: i64,
    /// The same units on all of the same days, the fewest units a visit first.
    pub ways: Vec<Way>,
    /// How many such ways there are.
    pub ways_in_all: usize,
    /// The nearest smaller number that some weekly pattern gives; absent if the number itself fits, or
    /// if none is smaller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest_below: Option<i64>,
    /// The nearest larger one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest_above: Option<i64>,
}

/// Days with the units of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Way {
    /// On these days.
    pub days: Days,
    /// Units a visit.
    pub quantity: Units,
    /// Visits in the month.
    pub visits: i64,
}

/// Finds weekly patterns that give the units of a month. `may_repeat` says of a code whether a visit can
/// have more than one unit.
pub fn fit(totals: &[Item], window: &Window, may_repeat: &dyn Fn(&str) -> bool) -> Fit {
    let occurs = Occurrences::of(window);
    let codes: Vec<CodeFit> = totals.iter().map(|total| code_fit(total, occurs, may_repeat(&total.code))).collect();
    let mut pattern = Vec::new();
    let mut open: Vec<&Item> = totals.iter().collect();
    while let Some(days) = best_days(&open, occurs, may_repeat) {
        let (fitting, rest): (Vec<&Item>, Vec<&Item>) =
            open.into_iter().partition(|total| way(total, days, occurs, may_repeat(&total.code)).is_some());
        let items = fitting.into_iter().filter_map(|total| {
            let way = way(total, days, occurs, may_repeat(&total.code))?;
            Some(Item { code: total.code.clone(), quantity: way.quantity })
        });
        pattern.push(PatternLine { days, slot: None, items: items.collect() });
        open = rest;
    }
    for total in open {
        pattern.extend(uneven(total, occurs, may_repeat(&total.code)));
    }
    Fit { pattern, codes }
}

/// The units of a visit on these days, if they give the total.
fn way(total: &Item, days: Days, occurs: Occurrences, may_repeat: bool) -> Option<Way> {
    let visits = occurs.sum(days);
    let units = total.quantity.get();
    if visits == 0 || units % visits != 0 || (!may_repeat && units != visits) {
        return None;
    }
    Some(Way { days, quantity: Units::new(units / visits)?, visits })
}

/// How usual days are: the common ones of a plan first, then few days before many.
fn rank(days: Days) -> (usize, usize) {
    let usual = [0b111_1111, 0b001_1111, 0b001_0101, 0b010_1010, 0b000_1010, 0b001_0010, 0b110_0000];
    let place = usual.iter().position(|bits| Days::from_bits(*bits) == days);
    (place.unwrap_or(usual.len()), days.len())
}

/// The days on which most of the codes can stand together, with the fewest units a visit.
fn best_days(open: &[&Item], occurs: Occurrences, may_repeat: &dyn Fn(&str) -> bool) -> Option<Days> {
    let worth = |days: &Days| {
        let ways = open.iter().filter_map(|total| way(total, *days, occurs, may_repeat(&total.code)));
        let (codes, units) = ways.fold((0_usize, 0_i64), |(codes, units), way| (codes + 1, units + way.quantity.get()));
        (codes, std::cmp::Reverse(units), std::cmp::Reverse(rank(*days)))
    };
    Days::every_set().max_by_key(worth).filter(|days| worth(days).0 > 0)
}

fn code_fit(total: &Item, occurs: Occurrences, may_repeat: bool) -> CodeFit {
    let mut ways: Vec<Way> = Days::every_set().filter_map(|days| way(total, days, occurs, may_repeat)).collect();
    ways.sort_by_key(|way| (way.quantity, rank(way.days)));
    let ways_in_all = ways.len();
    ways.truncate(WAYS);
    let units = total.quantity.get();
    let reach = Reach::new(units + 7, occurs, may_repeat);
    let fits = reach.reaches(units);
    let near = |mut numbers: Box<dyn Iterator<Item = i64>>| numbers.find(|number| reach.reaches(*number));
    CodeFit {
        code: total.code.clone(),
        quantity: units,
        ways,
        ways_in_all,
        nearest_below: if fits { None } else { near(Box::new((1..units).rev())) },
        nearest_above: if fits { None } else { near(Box::new(units + 1..=units + 7)) },
    }
}

/// Units that are not the same on all days: a line for each number of units.
fn uneven(total: &Item, occurs: Occurrences, may_repeat: bool) -> Vec<PatternLine> {
    let units = total.quantity.get();
    let Some(weights) = Reach::new(units, occurs, may_repeat).weights(units) else { return Vec::new() };
    let mut lines: Vec<(i64, Days)> = Vec::new();
    for (place, weight) in weights.into_iter().enumerate().filter(|(_, weight)| *weight > 0) {
        let day = Days::from_bits(1 << place);
        match lines.iter_mut().find(|(units, _)| *units == weight) {
            Some((_, days)) => *days = days.with(day),
            None => lines.push((weight, day)),
        }
    }
    let line = |(units, days)| {
        let item = Item::new(total.code.clone(), units)?;
        Some(PatternLine { days, slot: None, items: vec![item] })
    };
    lines.into_iter().filter_map(line).collect()
}

/// Which numbers of units a weekly pattern can give: sums of how often days of the week occur.
struct Reach {
    /// By number: the day of the week that was added last, and 7 for the beginning.
    last: Vec<Option<u8>>,
    occurs: Occurrences,
    may_repeat: bool,
}

impl Reach {
    fn new(most: i64, occurs: Occurrences, may_repeat: bool) -> Self {
        let size = usize::try_from(most).unwrap_or_default() + 1;
        let mut last = vec![None; size];
        if let Some(first) = last.first_mut() {
            *first = Some(7);
        }
        for day in 0..7_u8 {
            let Ok(step) = usize::try_from(occurs.sum(Days::from_bits(1 << day))) else { continue };
            if step == 0 {
                continue;
            }
            let before = last.clone();
            for number in step..size {
                // A day that may be taken once must not stand on itself.
                let from = if may_repeat { &last } else { &before };
                let is_reached = from.get(number - step).copied().flatten().is_some();
                if let Some(place) = last.get_mut(number).filter(|place| is_reached && place.is_none()) {
                    *place = Some(day);
                }
            }
        }
        Self { last, occurs, may_repeat }
    }

    fn reaches(&self, number: i64) -> bool {
        self.day(number).is_some()
    }

    fn day(&self, number: i64) -> Option<u8> {
        self.last.get(usize::try_from(number).ok()?).copied().flatten()
    }

    /// Units for each day of the week that give the number.
    fn weights(&self, number: i64) -> Option<[i64; 7]> {
        let mut weights = [0; 7];
        let mut left = number;
        while left > 0 {
            let day = self.day(left)?;
            let weight = weights.get_mut(usize::from(day))?;
            *weight += 1;
            if !self.may_repeat && *weight > 1 {
                return None;
            }
            left -= self.occurs.sum(Days::from_bits(1 << day));
        }
        Some(weights)
    }
}
