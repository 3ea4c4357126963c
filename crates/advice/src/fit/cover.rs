//! Fewest units to take out of a plan, and of those choices the one of least NT$.
//!
//! What a plan takes of a purse is a sum, so taking out K units helps most when they are the dearest ones.
//! The least K for which that suffices is the least of all. Other choices of K units suffice only if they
//! come to more than the K − 1 dearest, which do not: few are left to look at.

use ltc_engine::money::Ntd;

/// Units that can be taken out of an item, and what each of them takes of the purse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stock {
    pub(super) units: i64,
    pub(super) unit: Ntd,
}

/// The most choices that are looked at.
const MOST: usize = 20_000;

/// How many units to take of each item, fewest first and then least NT$; `None` if all of them do not
/// suffice. `suffices` must hold for every choice of more NT$ than one for which it holds. The flag says
/// whether every choice was looked at.
pub(super) fn fewest<E>(
    stocks: &[Stock],
    suffices: &mut dyn FnMut(&[i64]) -> Result<bool, E>,
) -> Result<Option<(Vec<i64>, bool)>, E> {
    let all: i64 = stocks.iter().map(|stock| stock.units).sum();
    if all == 0 || !suffices(&dearest(stocks, all))? {
        return Ok(None);
    }
    let (mut low, mut high) = (1, all);
    while low < high {
        let middle = low + (high - low) / 2;
        if suffices(&dearest(stocks, middle))? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    let best = dearest(stocks, low);
    let too_little = sum(stocks, &dearest(stocks, low - 1));
    let mut choices = Choices { stocks, above: too_little, found: Vec::new() };
    choices.of(0, low, 0, &mut vec![0; stocks.len()]);
    let complete = choices.found.len() < MOST;
    let mut found = choices.found;
    found.sort_by_key(|(total, _)| *total);
    found.dedup_by_key(|(total, _)| *total);
    let (mut first, mut last) = (0, found.len());
    while first < last {
        let middle = first + (last - first) / 2;
        match found.get(middle) {
            Some((_, choice)) if suffices(choice)? => last = middle,
            _ => first = middle + 1,
        }
    }
    Ok(Some((found.into_iter().nth(first).map_or(best, |(_, choice)| choice), complete)))
}

/// The `count` dearest units.
fn dearest(stocks: &[Stock], count: i64) -> Vec<i64> {
    let mut order: Vec<usize> = (0..stocks.len()).collect();
    let unit = |place: usize| stocks.get(place).map_or(0, |stock| stock.unit);
    order.sort_by(|one, other| unit(*other).cmp(&unit(*one)));
    let mut choice = vec![0; stocks.len()];
    let mut left = count;
    for place in order {
        if let (Some(taken), Some(stock)) = (choice.get_mut(place), stocks.get(place)) {
            *taken = stock.units.min(left);
            left -= *taken;
        }
    }
    choice
}

fn sum(stocks: &[Stock], choice: &[i64]) -> Ntd {
    stocks.iter().zip(choice).map(|(stock, units)| stock.unit * units).sum()
}

/// Every choice of a number of units that comes to more than `above`.
struct Choices<'s> {
    stocks: &'s [Stock],
    above: Ntd,
    found: Vec<(Ntd, Vec<i64>)>,
}

impl Choices<'_> {
    fn of(&mut self, place: usize, left: i64, total: Ntd, choice: &mut Vec<i64>) {
        if self.found.len() >= MOST {
            return;
        }
        let rest = self.stocks.get(place..).unwrap_or_default();
        if total + sum(rest, &dearest(rest, left)) <= self.above {
            return;
        }
        if left == 0 {
            self.found.push((total, choice.clone()));
            return;
        }
        let Some(stock) = rest.first().copied() else { return };
        for taken in (0..=stock.units.min(left)).rev() {
            if let Some(slot) = choice.get_mut(place) {
                *slot = taken;
            }
            self.of(place + 1, left - taken, total + taken * stock.unit, choice);
        }
        if let Some(slot) = choice.get_mut(place) {
            *slot = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By trying everything.
    fn slowly(stocks: &[Stock], need: Ntd) -> Option<(i64, Ntd)> {
        let mut all = vec![(0, 0)];
        for stock in stocks {
            all = all.iter().flat_map(|(k, s)| (0..=stock.units).map(move |u| (k + u, s + u * stock.unit))).collect();
        }
        all.into_iter().filter(|(_, total)| *total >= need).min()
    }

    #[test]
    fn fewest_units_then_least_money() {
        for need in 1..=220 {
            for units in [[(3, 50), (2, 30), (4, 7)], [(1, 13), (5, 13), (2, 60)], [(0, 9), (6, 31), (1, 11)]] {
                let stocks = units.map(|(units, unit)| Stock { units, unit });
                let mut suffices = |choice: &[i64]| Ok::<_, ()>(sum(&stocks, choice) >= need);
                let found = fewest(&stocks, &mut suffices).unwrap();
                let found = found.map(|(choice, _)| (choice.iter().sum::<i64>(), sum(&stocks, &choice)));
                assert_eq!(found, slowly(&stocks, need), "{need} of {units:?}");
            }
        }
    }
}
