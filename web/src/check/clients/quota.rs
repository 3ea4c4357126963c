//! How much of a quota is used, as a bar.

use ltc_wire::month::QuotaUse;

/// A bar in thousandths of its length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bar {
    /// Used within what is available.
    pub(crate) within: i64,
    /// Used beyond it.
    pub(crate) beyond: i64,
    /// NT$ left, negative beyond.
    pub(crate) left: i64,
}

/// The bar of a quota; none while it is not known what is available. It is as long as what is available,
/// or as what is used where that is more.
pub(crate) fn bar(quota: &QuotaUse) -> Option<Bar> {
    let available = quota.available?.max(0);
    let used = quota.used.max(0);
    let length = available.max(used).max(1);
    let part = |amount: i64| amount.saturating_mul(1000) / length;
    let within = part(used.min(available));
    let beyond = part((used - available).max(0));
    Some(Bar { within, beyond, left: available - quota.used })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar_of(available: Option<i64>, used: i64) -> Option<(i64, i64, i64)> {
        let quota =
            QuotaUse { label: String::new(), period: String::new(), available, used, self_pay: None, lines: vec![] };
        bar(&quota).map(|bar| (bar.within, bar.beyond, bar.left))
    }

    #[test]
    fn a_bar_is_as_long_as_the_larger_one() {
        assert_eq!(bar_of(Some(10_000), 2_500), Some((250, 0, 7_500)));
        assert_eq!(bar_of(Some(10_000), 10_000), Some((1000, 0, 0)));
        assert_eq!(bar_of(Some(10_000), 20_000), Some((500, 500, -10_000)));
        assert_eq!(bar_of(Some(0), 300), Some((0, 1000, -300)));
        assert_eq!(bar_of(Some(0), 0), Some((0, 0, 0)));
    }

    #[test]
    fn what_is_not_known_has_no_bar() {
        assert_eq!(bar_of(None, 300), None);
    }
}
