//! Money: whole NT$, and the only places where something is rounded.

/// Whole New Taiwan dollars.
pub type Ntd = i64;

/// The largest amount that input may state for one thing. It keeps every sum far from overflow.
pub const MAX_AMOUNT: Ntd = 1_000_000_000;

/// The largest quantity that input may state.
pub const MAX_QUANTITY: u32 = 100_000;

/// `amount` × `percent` with decimals dropped.
///
/// Source: the notes of the copayment table (附表五: decimals are dropped), and by the same rule
/// the cap of the advance and the share of a household with a foreign carer.
pub fn percent_floor(amount: Ntd, percent: u32) -> Ntd {
    (amount * Ntd::from(percent)).div_euclid(100)
}

/// Half of a price with decimals dropped: what the household pays for a service that others in
/// the home share. Source: policy `shared_home`.
pub fn half_floor(price: Ntd) -> Ntd {
    price.div_euclid(2)
}

/// `amount` × `part` ÷ `whole` with decimals dropped: the quota of a part month.
/// Source: policy `part_month` (the rule is official, the method inferred).
pub fn prorate_floor(amount: Ntd, part: u32, whole: u32) -> Ntd {
    if whole == 0 { 0 } else { (amount * Ntd::from(part)).div_euclid(Ntd::from(whole)) }
}

/// Splits `amount` into `parts` equal whole amounts; what does not divide goes into the last part,
/// or into the first if `remainder_first`. The sum is always `amount`.
/// Source: policy `advance_deduction`.
pub fn split_evenly(amount: Ntd, parts: usize, remainder_first: bool) -> Vec<Ntd> {
    let Ok(count) = Ntd::try_from(parts) else { return Vec::new() };
    if count == 0 {
        return Vec::new();
    }
    let each = amount.div_euclid(count);
    let remainder = amount - each * count;
    (0..parts)
        .map(|place| {
            let odd = if remainder_first { place == 0 } else { place + 1 == parts };
            if odd { each + remainder } else { each }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_drops_decimals() {
        assert_eq!(percent_floor(195, 16), 31);
        assert_eq!(percent_floor(195, 5), 9);
        assert_eq!(percent_floor(160_450, 30), 48_135);
        assert_eq!(half_floor(195), 97);
        assert_eq!(prorate_floor(36_180, 15, 31), 17_506);
    }

    #[test]
    fn what_does_not_divide_goes_to_one_end() {
        assert_eq!(split_evenly(20_003, 5, false), [4_000, 4_000, 4_000, 4_000, 4_003]);
        assert_eq!(split_evenly(20_003, 5, true), [4_003, 4_000, 4_000, 4_000, 4_000]);
        assert_eq!(split_evenly(7, 0, false), Vec::<Ntd>::new());
    }
}
