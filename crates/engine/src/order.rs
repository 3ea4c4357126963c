//! Sorting, compiled once.
//!
//! The standard library's sorts are compiled anew for every type and every key: a tenth of what people
//! download. Here one sort puts places in order, whatever stands at them; what is compiled for each type
//! is how two elements compare and how they change places.

use std::cmp::Ordering;

/// Puts a list in order; equal elements keep theirs.
pub fn sort_by<T>(list: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let places = order(list.len(), &mut |one, other| match (list.get(one as usize), list.get(other as usize)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    arrange(places, &mut |one, other| list.swap(one, other));
}

/// Puts a list in order.
pub fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// Puts a list in order of a key; elements of one key keep theirs.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(list, |one, other| key(one).cmp(&key(other)));
}

/// Puts a list in order, with each element once.
pub fn sort_once<T: Ord>(list: &mut Vec<T>) {
    sort(list);
    list.dedup();
}

/// Puts a list in order of a number for each element; elements of one number keep their order. The numbers
/// are asked for once, so this is the way for long lists.
pub fn sort_by_number<T>(list: &mut [T], number: impl Fn(&T) -> u128) {
    let mut numbers: Vec<(u128, u32)> = list.iter().map(number).zip(0..).collect();
    sort_numbers(&mut numbers, &mut Vec::new());
    arrange(numbers.into_iter().map(|(_, place)| place).collect(), &mut |one, other| list.swap(one, other));
}

/// Puts numbers in order. `spare` is a list to work with, for those who sort often.
pub fn sort_numbers<T: Copy + Ord>(list: &mut [T], spare: &mut Vec<T>) {
    merge(list, spare, |one, other| one > other);
}

/// The places from 0 to `count` in the order of `compare`.
#[inline(never)]
fn order(count: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    merge(&mut places, &mut Vec::new(), |one, other| compare(one, other).is_gt());
    places
}

/// The one sort: merges neighbouring runs that are in order, until there is one. It is a tenth of the
/// standard library's sorts, and quick where most stands in order already, as in nearly all lists here.
fn merge<T: Copy>(list: &mut [T], spare: &mut Vec<T>, mut belongs_behind: impl FnMut(T, T) -> bool) {
    if list.len() <= SHORT {
        return insert(list, belongs_behind);
    }
    // Where each run ends.
    let mut ends = Vec::new();
    let mut end = 0;
    for run in list.chunk_by(|one, other| !belongs_behind(*one, *other)) {
        end += run.len();
        ends.push(end);
    }
    while ends.len() > 1 {
        spare.clear();
        let mut longer = Vec::with_capacity(ends.len().div_ceil(2));
        let mut from = 0;
        for pair in ends.chunks(2) {
            let (middle, to) = (pair.first().copied().unwrap_or(from), pair.last().copied().unwrap_or(from));
            let mut one = list.get(from..middle).unwrap_or_default();
            let mut other = list.get(middle..to).unwrap_or_default();
            while let ([first, ones @ ..], [second, others @ ..]) = (one, other) {
                if belongs_behind(*first, *second) {
                    spare.push(*second);
                    other = others;
                } else {
                    spare.push(*first);
                    one = ones;
                }
            }
            spare.extend_from_slice(one);
            spare.extend_from_slice(other);
            longer.push(to);
            from = to;
        }
        list.copy_from_slice(spare);
        ends = longer;
    }
}

/// The longest list that is put in order where it stands: most are that short.
const SHORT: usize = 24;

/// Moves each element forward to where it belongs.
fn insert<T: Copy>(list: &mut [T], mut belongs_behind: impl FnMut(T, T) -> bool) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            let Some([one, other]) = list.get_mut(at - 1..=at) else { break };
            if !belongs_behind(*one, *other) {
                break;
            }
            std::mem::swap(one, other);
        }
    }
}

/// Brings what stands at `places` to the places from 0 on, cycle by cycle.
#[inline(never)]
fn arrange(mut places: Vec<u32>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..places.len() {
        let mut to = start;
        // What stood at the start is carried along, and has arrived when its own place comes.
        while let Some(place) = places.get_mut(to) {
            let from = std::mem::replace(place, u32::try_from(to).unwrap_or(u32::MAX)) as usize;
            if from == start || from == to {
                break;
            }
            swap(to, from);
            to = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_elements_keep_their_order() {
        let mut list = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        let mut by_number = list;
        sort_by_key(&mut list, |one| one.0);
        sort_by_number(&mut by_number, |one| one.0);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        assert_eq!(by_number, list);
    }

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        // Numbers that repeat and come in no order.
        let all: Vec<u32> = (0..500_u32).map(|number| number.wrapping_mul(2_654_435_761) % 97).collect();
        for count in [0, 1, 2, 3, SHORT, SHORT + 1, 500] {
            let mut ours: Vec<u32> = all.iter().copied().take(count).collect();
            let mut theirs = ours.clone();
            let (mut numbers, mut by_number) = (ours.clone(), ours.clone());
            sort_by_number(&mut by_number, |number| u128::from(*number) << 100);
            sort(&mut ours);
            sort_numbers(&mut numbers, &mut vec![1, 2, 3]);
            theirs.sort_unstable();
            assert_eq!((&ours, &numbers, &by_number), (&theirs, &theirs, &theirs));
            sort_once(&mut ours);
            theirs.dedup();
            assert_eq!(ours, theirs);
        }
    }
}
