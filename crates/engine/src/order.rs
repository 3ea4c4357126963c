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

/// Puts numbers in order. `spare` is a list to work with, for those who sort often.
pub fn sort_numbers<T: Copy + Ord>(list: &mut [T], spare: &mut Vec<T>) {
    merge(list, spare, |one, other| one > other);
}

/// The places from 0 to `count` in the order of `compare`: the one sort.
#[inline(never)]
fn order(count: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    merge(&mut places, &mut Vec::new(), |one, other| compare(one, other).is_gt());
    places
}

/// Merges runs that are in order into longer ones. It is a tenth of the standard library's sorts, and what
/// stands in order already, as most lists do here, is only looked at once.
fn merge<T: Copy>(list: &mut [T], spare: &mut Vec<T>, mut belongs_behind: impl FnMut(T, T) -> bool) {
    if list.is_sorted_by(|one, other| !belongs_behind(*one, *other)) {
        return;
    }
    let mut width = 1;
    while width < list.len() {
        spare.clear();
        for pair in list.chunks(width * 2) {
            let (mut one, mut other) = pair.split_at(width.min(pair.len()));
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
        }
        list.copy_from_slice(spare);
        width *= 2;
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
        sort_by_key(&mut list, |one| one.0);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn it_sorts_as_the_standard_library_does() {
        // Numbers that repeat and come in no order.
        let all: Vec<u32> = (0..500_u32).map(|number| number.wrapping_mul(2_654_435_761) % 97).collect();
        for count in [0, 1, 2, 3, 20, 21, 500] {
            let mut ours: Vec<u32> = all.iter().copied().take(count).collect();
            let mut theirs = ours.clone();
            let mut numbers = ours.clone();
            sort(&mut ours);
            sort_numbers(&mut numbers, &mut vec![1, 2, 3]);
            theirs.sort_unstable();
            assert_eq!((&ours, &numbers), (&theirs, &theirs));
            sort_once(&mut ours);
            theirs.dedup();
            assert_eq!(ours, theirs);
        }
    }
}
