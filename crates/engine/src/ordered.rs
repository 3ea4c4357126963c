//! Small ordered collections: maps and sets that are sorted lists.
//!
//! The standard library's trees are made for many elements that come in any order, and are compiled anew
//! for every type.

use crate::json::{At, FromJson, Read};
use crate::order;
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Borrow;
use std::cmp::Ordering;

/// A map in order of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ordered<K, V>(Vec<(K, V)>);

impl<K, V> Default for Ordered<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Ordered<K, V> {
    /// An empty map.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Without an entry?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number of entries.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Keys and values, in order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values, in order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }
}

impl<K: Ord, V> Ordered<K, V> {
    /// The place of a key, or the place where it belongs.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// Is there an entry for the key?
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Enters a value; one that stood there before is replaced.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// The value of a key; one that is not there is made first.
    pub fn or_insert_with(&mut self, key: K, make: impl FnOnce() -> V) -> Option<&mut V> {
        let place = match self.place(&key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, make()));
                place
            }
        };
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Keeps the entries that are wanted.
    pub fn retain(&mut self, wanted: impl Fn(&K, &V) -> bool) {
        self.0.retain(|(key, value)| wanted(key, value));
    }

    /// Takes an entry out.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let place = self.place(key).ok()?;
        Some(self.0.remove(place).1)
    }

    /// The entries from a key on.
    pub fn starting_at<'m>(&'m self, key: &K) -> impl Iterator<Item = (&'m K, &'m V)> + use<'m, K, V> {
        let (Ok(place) | Err(place)) = self.place(key);
        self.0.iter().skip(place).map(|(key, value)| (key, value))
    }
}

impl<K: Ord, V> Extend<(K, V)> for Ordered<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Ordered<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for Ordered<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K, V> IntoIterator for Ordered<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'m, K, V> IntoIterator for &'m Ordered<K, V> {
    type Item = (&'m K, &'m V);
    type IntoIter = std::iter::Map<std::slice::Iter<'m, (K, V)>, fn(&'m (K, V)) -> (&'m K, &'m V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(key, value)| (key, value))
    }
}

impl<K: Serialize, V: Serialize> Serialize for Ordered<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl<K: FromJson + Ord, V: FromJson> FromJson for Ordered<K, V> {
    fn blank() -> Self {
        Self::new()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        at.entries(&mut |key, value| {
            self.insert(key.read()?, value.read()?);
            Ok(())
        })
    }

    fn may_be_absent(&self) -> bool {
        true
    }
}

/// Adds an element to a sorted list without repetitions; `false` if it is there already.
pub fn insert_once<T: Ord>(list: &mut Vec<T>, element: T) -> bool {
    match list.binary_search(&element) {
        Ok(_) => false,
        Err(place) => {
            list.insert(place, element);
            true
        }
    }
}

/// The elements in order, each once.
pub fn sorted_once<T: Ord>(elements: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut list: Vec<T> = elements.into_iter().collect();
    order::sort_once(&mut list);
    list
}

/// The list in the order of `compare`; equal elements keep theirs.
pub(crate) fn sorted_by<T>(mut list: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    order::sort_by(&mut list, compare);
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_in_order_and_holds_a_key_once() {
        let mut map = Ordered::from([("b", 2), ("a", 1), ("b", 3)]);
        map.insert("c", 4);
        assert_eq!(map.iter().collect::<Vec<_>>(), [(&"a", &1), (&"b", &3), (&"c", &4)]);
        assert_eq!((map.get("b"), map.get("d"), map.contains_key("c")), (Some(&3), None, true));
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"a":1,"b":3,"c":4}"#);
    }

    #[test]
    fn sorting_keeps_the_order_of_equals() {
        let sorted = sorted_by(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |one, other| one.0.cmp(&other.0));
        assert_eq!(sorted, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        assert_eq!(sorted_once([3, 1, 3, 2]), [1, 2, 3]);
    }
}
