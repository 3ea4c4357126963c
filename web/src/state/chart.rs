//! The arithmetic of the ledger's chart, in whole units of its drawing.

use ltc_engine::simulation::LedgerMonth;

/// What a month's approved amount is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stack {
    /// Covered by the month's own quota after deduction and adjustment.
    pub own: i64,
    /// Taken from what was retained.
    pub retained: i64,
    /// Covered by nothing.
    pub over: i64,
}

/// Splits a month's approved amount by what pays for it.
pub fn stack(month: &LedgerMonth) -> Stack {
    let own = month.approved.min((month.quota - month.advance_deduction + month.adjustment).max(0));
    let covered = month.approved.min(month.available.max(own));
    Stack { own, retained: covered - own, over: month.approved - covered }
}

/// A vertical axis from 0: the amount at its top, and the distance between its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    /// Amount at the top.
    pub top: i64,
    /// Amount between two lines.
    pub step: i64,
}

impl Axis {
    /// The axis for amounts up to `most`: four to eight round steps.
    pub fn up_to(most: i64) -> Self {
        let mut magnitude = 1;
        while magnitude * 10 <= most {
            magnitude *= 10;
        }
        let quarter = (most / 4).max(1);
        let step = [magnitude / 5, magnitude / 4, magnitude / 2, magnitude, magnitude * 2, magnitude * 5]
            .into_iter()
            .find(|step| *step >= quarter)
            .unwrap_or(magnitude);
        Self { top: (most.max(1) + step - 1) / step * step, step }
    }

    /// The amounts of its lines, from 0.
    pub fn lines(self) -> impl Iterator<Item = i64> {
        (0..=self.top / self.step).map(move |line| line * self.step)
    }

    /// How high an amount reaches on an axis of that `height`.
    pub fn reach(self, amount: i64, height: i64) -> i64 {
        amount.clamp(0, self.top) * height / self.top
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_has_few_round_lines() {
        for most in [0, 1, 7, 1_680, 32_090, 47_569, 100_000, 160_450, 999_999_999] {
            let axis = Axis::up_to(most);
            assert!(axis.top >= most, "{most}: {axis:?}");
            assert!((1..=8).contains(&(axis.top / axis.step)), "{most}: {axis:?}");
            assert_eq!(axis.reach(axis.top, 200), 200);
            assert_eq!(axis.reach(-5, 200), 0);
        }
        assert_eq!(Axis::up_to(47_569), Axis { top: 60_000, step: 20_000 });
    }
}
