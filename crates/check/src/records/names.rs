//! Names as numbers: a person's ID is compared a million times and read a few times.

use std::collections::HashMap;

/// Numbers by what they stand for, as bytes: the one hash table, whatever the keys are.
pub(super) type Places = HashMap<Box<[u8]>, u32, Fast>;

/// A table of names: each stands once.
#[derive(Debug, Clone, Default)]
pub struct Names {
    text: String,
    ends: Vec<u32>,
    places: Places,
}

impl Names {
    /// The number of a name; a new name gets the next one.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(place) = self.find(name) {
            return place;
        }
        let place = u32::try_from(self.ends.len()).unwrap_or(u32::MAX - 1);
        self.text.push_str(name);
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.places.insert(name.as_bytes().into(), place);
        place
    }

    /// The number of a name that is there.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.places.get(name.as_bytes()).copied()
    }

    /// The name of a number; empty if there is none.
    pub fn name(&self, place: u32) -> &str {
        let place = place as usize;
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let Some(end) = self.ends.get(place) else { return "" };
        self.text.get(start as usize..*end as usize).unwrap_or_default()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// None?
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Bytes in memory, roughly.
    pub fn bytes(&self) -> usize {
        self.text.capacity()
            + self.ends.capacity() * 4
            + self.places.capacity() * (size_of::<(Box<str>, u32)>() + 1)
            + self.text.len()
    }
}

/// Values by name.
#[derive(Debug, Clone)]
pub struct Lookup<V> {
    names: Names,
    values: Vec<V>,
}

impl<V> Default for Lookup<V> {
    fn default() -> Self {
        Self { names: Names::default(), values: Vec::new() }
    }
}

impl<V> Lookup<V> {
    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.values.get(self.names.find(name)? as usize)
    }

    /// Enters a value, unless there is one of this name.
    pub fn add(&mut self, name: &str, value: V) {
        if self.names.intern(name) as usize == self.values.len() {
            self.values.push(value);
        }
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// None?
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

/// A quick hash for short keys that nobody attacks: the number of names is bounded by the file, and
/// a file that makes itself slow harms only itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Fast;

impl std::hash::BuildHasher for Fast {
    type Hasher = FastHasher;
    fn build_hasher(&self) -> FastHasher {
        FastHasher(0xcbf2_9ce4_8422_2325)
    }
}

/// See [`Fast`].
#[derive(Debug, Clone, Copy)]
pub(super) struct FastHasher(u64);

impl std::hash::Hasher for FastHasher {
    fn finish(&self) -> u64 {
        // The table takes the upper bits; spread what the lower ones know.
        (self.0 ^ (self.0 >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let word = chunk.iter().rev().fold(0_u64, |word, byte| word << 8 | u64::from(*byte));
            self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_number() {
        let mut names = Names::default();
        assert_eq!(names.intern("甲"), 0);
        assert_eq!(names.intern("B"), 1);
        assert_eq!(names.intern("甲"), 0);
        assert_eq!((names.name(0), names.name(1), names.name(2)), ("甲", "B", ""));
        assert_eq!(names.find("B"), Some(1));
        assert_eq!(names.find("C"), None);
    }
}
