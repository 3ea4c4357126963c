//! What somebody may have meant.

use super::Topic;
use ltc_engine::order;
use std::cmp::min;

/// How many letters may be wrong.
const MAX_DISTANCE: usize = 2;
/// How many ids are named.
const MOST: usize = 5;

/// Ids of the rule book like the one that was typed, nearest first; those that it begins or is part of count too.
pub fn nearest(id: &str) -> Vec<&'static str> {
    nearest_of(id, Topic::all().map(Topic::id))
}

/// The same among other ids.
pub fn nearest_of<'i>(id: &str, ids: impl Iterator<Item = &'i str>) -> Vec<&'i str> {
    let typed = id.trim().to_ascii_lowercase();
    let mut near: Vec<(usize, &str)> = ids.filter_map(|id| near(&typed, id)).collect();
    order::sort(&mut near);
    near.dedup();
    near.into_iter().take(MOST).map(|(_, id)| id).collect()
}

fn near<'i>(typed: &str, id: &'i str) -> Option<(usize, &'i str)> {
    let lower = id.to_ascii_lowercase();
    if typed.len() > 2 && lower.contains(typed) {
        return Some((1, id));
    }
    if letters(typed) == letters(&lower) {
        // Two that changed places.
        return Some((0, id));
    }
    let distance = distance(typed, &lower);
    (distance <= MAX_DISTANCE).then_some((distance, id))
}

fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    order::sort(&mut letters);
    letters
}

/// How many letters differ, are missing or too many (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (place, a) in one.chars().enumerate() {
        let mut left = place + 1;
        let mut diagonal = place;
        let (first, rest) = row.split_at_mut(1);
        first.fill(left);
        for (cell, b) in rest.iter_mut().zip(other.chars()) {
            let above = *cell;
            left = min(min(above, left) + 1, diagonal + usize::from(a != b));
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (one, other, wanted) in [("e5007", "e5007", 0), ("e5070", "e5007", 2), ("e507", "e5007", 1), ("", "ab", 2)]
        {
            assert_eq!(distance(one, other), wanted, "{one} {other}");
            assert_eq!(distance(other, one), wanted, "{other} {one}");
        }
    }

    #[test]
    fn ids_near_to_what_was_typed() {
        assert_eq!(nearest("E5070").first(), Some(&"E5007"));
        assert!(nearest("quota").contains(&"plan-over-quota"));
        assert!(nearest("something else").is_empty());
        assert!(nearest("E50").len() == MOST);
    }
}
