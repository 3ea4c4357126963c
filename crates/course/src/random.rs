//! `SplitMix64`: the numbers that exercises are made from. The same seed gives the same exercise on
//! every machine and in every version that keeps the generator's name.
//!
//! After Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014): a
//! counter and three multiplications; nothing here has to be unpredictable.

/// A run of numbers that a seed determines.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The run of a seed, apart from that of the same seed for another purpose.
    pub fn new(seed: u64, purpose: &str) -> Self {
        let mut run = Self(seed);
        for byte in purpose.bytes() {
            run.0 = run.next().wrapping_add(u64::from(byte));
        }
        run
    }

    /// The next number.
    #[allow(clippy::should_implement_trait, reason = "a run without end is no iterator that anything loops over")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.abs_diff(low).saturating_add(1);
        // The bias of the remainder is far below what anybody could notice in an exercise.
        low.saturating_add_unsigned(self.next() % span)
    }

    /// True so many times out of a hundred.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    /// One of a list.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.place(of.len())?)
    }

    /// Some of a list, in random order, each at most once.
    pub fn some<T: Clone>(&mut self, of: &[T], count: usize) -> Vec<T> {
        let mut left = of.to_vec();
        let mut chosen = Vec::new();
        while chosen.len() < count {
            let Some(place) = self.place(left.len()) else { break };
            chosen.push(left.swap_remove(place));
        }
        chosen
    }

    fn place(&mut self, len: usize) -> Option<usize> {
        let last = i64::try_from(len).ok()?.checked_sub(1).filter(|last| *last >= 0)?;
        usize::try_from(self.between(0, last)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn the_run_is_the_published_one() {
        // Reference: the first outputs of SplitMix64 for the seed 0.
        let mut run = Random::new(0, "");
        assert_eq!([run.next(), run.next()], [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4]);
    }

    #[test]
    fn numbers_stay_within_their_bounds_and_reach_them() {
        let mut run = Random::new(7, "bounds");
        let numbers: Vec<i64> = (0..500).map(|_| run.between(-2, 3)).collect();
        assert!(numbers.iter().all(|number| (-2..=3).contains(number)));
        assert!((-2..=3).all(|number| numbers.contains(&number)));
        assert_eq!(run.pick::<u8>(&[]), None);
        let mut some = run.some(&[1, 2, 3, 4], 9);
        some.sort_unstable();
        assert_eq!(some, [1, 2, 3, 4]);
    }
}
