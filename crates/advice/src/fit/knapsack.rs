//! The best number of units of each item for a budget, and the second best: exact, by dynamic programming
//! over every sum.

use ltc_engine::money::Ntd;
use serde::Serialize;

/// What can be taken: from `min` to `max` units at `unit` NT$ each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// NT$ of the budget for a unit; more than 0.
    pub unit: Ntd,
    /// Fewest units.
    pub min: i64,
    /// Most units.
    pub max: i64,
    /// What a unit is worth. The first number counts; among equals the second, then the third.
    pub gain: [i64; 3],
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Best {
    /// Units of each item.
    pub quantities: Vec<i64>,
    /// What they are worth together.
    pub gain: [i64; 3],
    /// NT$ of the budget.
    pub spent: Ntd,
}

/// More sums and choices than can be gone through in a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// The most steps.
const MOST: i64 = 60_000_000;

/// The best and the second-best choice for a budget; none if the fewest units of all items cost more. Among
/// choices of the same worth the one with more of the earlier items is better.
///
/// # Errors
/// Budget and ranges are too large to go through every sum.
pub fn best_two(items: &[Item], budget: Ntd) -> Result<Option<(Best, Option<Best>)>, TooLarge> {
    let fixed: Ntd = items.iter().map(|item| item.min * item.unit).sum();
    if fixed > budget || items.iter().any(|item| item.max < item.min) {
        return Ok(None);
    }
    let step = items.iter().fold(0, |step, item| divisor(step, item.unit)).max(1);
    let most: Ntd = items.iter().map(|item| (item.max - item.min) * item.unit).sum();
    let states = (budget - fixed).min(most) / step + 1;
    let ranges: i64 = items.iter().map(|item| (item.max - item.min).min((budget - fixed) / item.unit.max(1)) + 1).sum();
    if states.saturating_mul(ranges) > MOST {
        return Err(TooLarge);
    }
    let mut table = Table::new(usize::try_from(states).unwrap_or(1));
    // The last item first: the last decision, which ties leave open, is that of the first item.
    for item in items.iter().rev() {
        table.take(item, step);
    }
    Ok(table.best(items, step))
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// What a sum is worth at best, and how it came about.
#[derive(Debug, Clone, Copy)]
struct Way {
    gain: [i64; 3],
    /// Units of the item added last.
    units: i64,
    /// Which of the two ways of the sum before it.
    rank: usize,
}

type Two = [Option<Way>; 2];

/// Best and second-best way to each sum, item by item.
struct Table {
    layers: Vec<Vec<Two>>,
}

impl Table {
    fn new(states: usize) -> Self {
        let mut first = vec![[None, None]; states];
        if let Some(nothing) = first.first_mut() {
            *nothing = [Some(Way { gain: [0; 3], units: 0, rank: 0 }), None];
        }
        Self { layers: vec![first] }
    }

    fn take(&mut self, item: &Item, step: Ntd) {
        let Some(before) = self.layers.last() else { return };
        let width = usize::try_from(item.unit / step).unwrap_or(usize::MAX);
        let mut layer: Vec<Two> = vec![[None, None]; before.len()];
        for (sum, slot) in layer.iter_mut().enumerate() {
            // More units first: they win ties.
            let range = usize::try_from(item.max - item.min).unwrap_or(0);
            let fit = if width == 0 { range } else { range.min(sum / width) };
            for more in (0..=fit).rev() {
                let Some(two) = before.get(sum - more * width) else { continue };
                for (rank, way) in two.iter().enumerate() {
                    let Some(way) = way else { continue };
                    let units = item.min + i64::try_from(more).unwrap_or(0);
                    insert(slot, Way { gain: add(way.gain, item.gain, units), units, rank });
                }
            }
        }
        self.layers.push(layer);
    }

    fn best(&self, items: &[Item], step: Ntd) -> Option<(Best, Option<Best>)> {
        let last = self.layers.last()?;
        let mut ends: Vec<Best> = Vec::new();
        for (sum, two) in last.iter().enumerate() {
            for rank in 0..two.len() {
                if two.get(rank).is_some_and(Option::is_some)
                    && let Some(best) = self.back(items, step, sum, rank)
                {
                    ends.push(best);
                    ends.sort_by(|one, other| (other.gain, &other.quantities).cmp(&(one.gain, &one.quantities)));
                    ends.truncate(2);
                }
            }
        }
        let mut ends = ends.into_iter();
        Some((ends.next()?, ends.next()))
    }

    /// The choice behind a way.
    fn back(&self, items: &[Item], step: Ntd, mut sum: usize, mut rank: usize) -> Option<Best> {
        let mut quantities = Vec::with_capacity(items.len());
        for (item, layer) in items.iter().zip(self.layers.iter().rev()) {
            let way = (*layer.get(sum)?.get(rank)?)?;
            quantities.push(way.units);
            let width = usize::try_from(item.unit / step).ok()?;
            sum -= usize::try_from(way.units - item.min).ok()? * width;
            rank = way.rank;
        }
        let gain = items.iter().zip(&quantities).fold([0; 3], |gain, (item, units)| add(gain, item.gain, *units));
        let spent = items.iter().zip(&quantities).map(|(item, units)| item.unit * units).sum();
        Some(Best { quantities, gain, spent })
    }
}

fn add(to: [i64; 3], gain: [i64; 3], units: i64) -> [i64; 3] {
    let [a, b, c] = to;
    let [x, y, z] = gain;
    [a + x * units, b + y * units, c + z * units]
}

/// Keeps the better two; what came first wins ties.
fn insert(two: &mut Two, way: Way) {
    let [first, second] = two;
    if first.is_none_or(|first| way.gain > first.gain) {
        *second = first.take();
        *first = Some(way);
    } else if second.is_none_or(|second| way.gain > second.gain) {
        *second = Some(way);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slowly(items: &[Item], budget: Ntd) -> Vec<([i64; 3], Vec<i64>)> {
        let mut all: Vec<Vec<i64>> = vec![Vec::new()];
        for item in items {
            all = all.iter().flat_map(|one| (item.min..=item.max).map(move |q| [&one[..], &[q]].concat())).collect();
        }
        let cost = |q: &[i64]| items.iter().zip(q).map(|(item, q)| item.unit * q).sum::<i64>();
        let gain = |q: &[i64]| items.iter().zip(q).fold([0; 3], |gain, (item, q)| add(gain, item.gain, *q));
        let mut fit: Vec<_> = all.into_iter().filter(|q| cost(q) <= budget).map(|q| (gain(&q), q)).collect();
        fit.sort_by(|one, other| other.cmp(one));
        fit
    }

    #[test]
    fn the_best_of_all_choices_and_the_second_best() {
        let item = |unit, min, max, weight| Item { unit, min, max, gain: [weight, unit, -unit / 10] };
        let sets = [
            vec![item(195, 0, 6, 3), item(260, 1, 4, 5), item(310, 0, 3, 5)],
            vec![item(20, 0, 5, 1), item(30, 2, 5, 1), item(50, 0, 2, 2), item(35, 0, 3, 1)],
            vec![item(7, 0, 9, 7), item(11, 0, 9, 11)],
        ];
        for items in sets {
            for budget in (0..2_600).step_by(37) {
                let found = best_two(&items, budget).unwrap();
                let expected = slowly(&items, budget);
                let told = |best: &Best| (best.gain, best.quantities.clone());
                assert_eq!(found.as_ref().map(|(best, _)| told(best)), expected.first().cloned(), "{budget}");
                let second = found.and_then(|(_, second)| second).map(|best| best.gain);
                assert_eq!(second, expected.get(1).map(|(gain, _)| *gain), "{budget}");
            }
        }
    }

    #[test]
    fn what_is_too_large_is_refused() {
        let items = [Item { unit: 1, min: 0, max: 100_000, gain: [1, 1, 0] }; 2];
        assert_eq!(best_two(&items, 1_000_000), Err(TooLarge));
    }
}
