//! Small changes of a case.

use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::case::{AmountIn, Approved, Case, ItemFund, PlanItem, QuantityIn, QuotaType};
use ltc_engine::money::Ntd;
use serde::Serialize;

/// A small change of a case. Places are those of the case before the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Edit {
    /// Another quantity of an item a month.
    Quantity {
        /// Service code.
        code: String,
        /// Units before.
        from: i64,
        /// Units now; 0: the item is dropped.
        to: i64,
        /// In this month and, with `until` absent, in it alone.
        #[serde(skip_serializing_if = "Option::is_none")]
        month: Option<Month>,
        /// In this month and all later ones of the plan.
        onward: bool,
    },
    /// Units are taken from one month and put into another.
    Move {
        /// Service code.
        code: String,
        /// Units.
        units: i64,
        /// From here.
        from: Month,
        /// To here.
        to: Month,
    },
    /// The quota pays instead of the advance.
    FromQuota {
        /// Service code.
        code: String,
    },
    /// A note is entered.
    Note {
        /// Place of the adjustment.
        adjustment: usize,
        /// Its month.
        month: Month,
    },
    /// Another day of approval.
    ApprovedOn {
        /// Place of the plan.
        plan: usize,
        /// The day.
        day: NaiveDate,
    },
    /// Another amount of the advance.
    AdvanceAmount {
        /// NT$ before.
        from: Ntd,
        /// NT$ now.
        to: Ntd,
    },
    /// Another first month of the advance.
    AdvanceStart {
        /// The month.
        month: Month,
    },
    /// No advance.
    DropAdvance,
    /// Another amount for a unit.
    Allocation {
        /// Place of the allocation.
        allocation: usize,
        /// The unit.
        unit: String,
        /// NT$ before.
        from: Ntd,
        /// NT$ now.
        to: Ntd,
    },
    /// Another total that a plan states.
    Stated {
        /// The purse.
        purse: QuotaType,
        /// NT$ before.
        from: Ntd,
        /// NT$ now.
        to: Ntd,
    },
    /// An adjustment is taken out.
    DropAdjustment {
        /// Place of the adjustment.
        adjustment: usize,
        /// Its month.
        month: Month,
    },
}

/// The total that a plan states for a purse.
pub(super) fn stated(case: &Case, plan: usize, purse: QuotaType) -> Option<Ntd> {
    let approved = case.plans.get(plan)?.approved.as_ref()?;
    total(approved, purse).map(AmountIn::get)
}

fn total(approved: &Approved, purse: QuotaType) -> Option<AmountIn> {
    match purse {
        QuotaType::Care => approved.care,
        QuotaType::Transport => approved.transport,
        QuotaType::Respite => approved.respite,
        QuotaType::Aids => None,
    }
}

/// States another total, where the plan states one.
pub(super) fn state(case: &mut Case, plan: usize, purse: QuotaType, amount: Ntd) {
    let Some(approved) = case.plans.get_mut(plan).and_then(|plan| plan.approved.as_mut()) else { return };
    if total(approved, purse).is_none() {
        return;
    }
    let amount = AmountIn::new(amount.max(0));
    match purse {
        QuotaType::Care => approved.care = amount,
        QuotaType::Transport => approved.transport = amount,
        QuotaType::Respite => approved.respite = amount,
        QuotaType::Aids => {}
    }
}

/// Units of a code that the plan buys from the quota.
pub(super) fn planned(case: &Case, plan: usize, code: &str) -> i64 {
    let items = case.plans.get(plan).map_or(&[][..], |plan| &plan.items);
    items.iter().filter(|item| is_of_quota(item, code)).map(|item| item.quantity.get()).sum()
}

fn is_of_quota(item: &PlanItem, code: &str) -> bool {
    item.code == code && item.fund != Some(ItemFund::Advance)
}

/// Changes how many units of a code the plan buys from the quota; what is stated as total follows by `unit`
/// NT$ each. At 0 the item goes.
pub(super) fn add_units(case: &mut Case, plan: usize, code: &str, units: i64, unit: (QuotaType, Ntd)) {
    if let Some(total) = stated(case, plan, unit.0) {
        state(case, plan, unit.0, total + units * unit.1);
    }
    let Some(plan) = case.plans.get_mut(plan) else { return };
    let mut left = units;
    if let Some(item) = plan.items.iter_mut().rfind(|item| is_of_quota(item, code)).filter(|_| units > 0) {
        item.quantity = QuantityIn::new(item.quantity.get() + units).unwrap_or(item.quantity);
        return;
    }
    if units > 0 {
        let quantity = QuantityIn::new(units).unwrap_or_default();
        plan.items.push(PlanItem { code: code.to_owned(), quantity, unit_price: None, fund: None });
        return;
    }
    for item in plan.items.iter_mut().rev().filter(|item| is_of_quota(item, code)) {
        let taken = item.quantity.get().min(-left);
        item.quantity = QuantityIn::new(item.quantity.get() - taken).unwrap_or_default();
        left += taken;
    }
    plan.items.retain(|item| !is_of_quota(item, code) || item.quantity.get() > 0);
}
