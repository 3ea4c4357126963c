//! What the A unit set for a client's codes in a month, against what is recorded.

use ltc_check::allotments::{counts, covers, general_price, is_flexible, of_month, purse_of, unit_of, use_of};
use ltc_check::context::Context;
use ltc_check::records::{NONE, NameId, RecordId, Row};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuotaType, Referral};
use ltc_engine::money::half_floor;
use ltc_engine::order;
use ltc_report::Lang;

/// Who says how much of a code there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SetBy {
    /// The month's allocations.
    Allocation,
    /// A referral with its units a month.
    Referral,
    /// A referral without a number: a flexible service.
    Flexible,
}

impl SetBy {
    /// In words.
    pub(crate) fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Allocation => lang.pick("額度設定", "allocation"),
            Self::Referral => lang.pick("照會", "referral"),
            Self::Flexible => lang.pick("彈性服務", "flexible service"),
        }
    }
}

/// A code of a client in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CodeUse {
    /// The code; of an entry for several codes the entry.
    pub(crate) code: String,
    /// The purse.
    pub(crate) purse: Option<QuotaType>,
    /// Who says how much there may be; none: nothing that is known.
    pub(crate) by: Option<SetBy>,
    /// Units that there may be; none: not known, or without a number.
    pub(crate) set: Option<i64>,
    /// Units recorded.
    pub(crate) recorded: i64,
    /// NT$ of a unit on the general price, as far as the purse pays it.
    pub(crate) price: Option<i64>,
    /// NT$ recorded.
    pub(crate) amount: i64,
}

impl CodeUse {
    /// Units recorded above what was set; less than 0: below it.
    pub(crate) fn difference(&self) -> Option<i64> {
        self.set.map(|set| self.recorded - set)
    }
}

/// What is known of a client for one month.
pub(crate) struct ClientCodes<'c> {
    context: Context<'c>,
    case: Option<&'c Case>,
    month: Month,
    unit: Option<&'c str>,
    uses: Vec<CodeUse>,
}

/// The codes of a client in a month, in order of code: what was set for the unit of the check and what is
/// recorded. Without a unit those of all units.
pub(crate) fn codes_of(context: &Context<'_>, client: NameId, month: Month) -> Vec<CodeUse> {
    let part = if client == NONE { &[] } else { context.orders.of_client(context.records, client) };
    of_case(context, context.client(client).map(|facts| facts.case), part, month)
}

/// The same for a client whom no record names.
pub(crate) fn of_case(context: &Context<'_>, case: Option<&Case>, part: &[RecordId], month: Month) -> Vec<CodeUse> {
    let unit = context.facts.unit.and_then(|unit| unit.id.as_deref());
    let mut codes = ClientCodes { context: *context, case, month, unit, uses: Vec::new() };
    codes.take_allocations();
    codes.take_referrals();
    for (at, id) in part.iter().enumerate() {
        let row = context.row(*id);
        let is_own = unit.is_none_or(|unit| unit_of(context, row).is_none_or(|other| other == unit));
        if row.month() == Some(month) && is_own && counts(context, part, at) {
            codes.take_row(row);
        }
    }
    let mut uses = codes.uses;
    order::sort_by(&mut uses, |one, other| one.code.cmp(&other.code));
    uses
}

impl ClientCodes<'_> {
    fn take_allocations(&mut self) {
        let Some(case) = self.case else { return };
        for one in of_month(case, self.month, self.unit) {
            for item in &one.items {
                self.set(&item.code, Some(one.quota_type), SetBy::Allocation, Some(item.quantity.get()));
            }
        }
    }

    /// The latest referral of each code until the end of the month. An allocation says more.
    fn take_referrals(&mut self) {
        let Some(case) = self.case else { return };
        let (last, unit) = (self.month.last_day(), self.unit);
        let to_unit = |one: &&Referral| one.unit.as_deref().zip(unit).is_none_or(|(to, unit)| to == unit);
        let until = case.client.referrals.iter().filter(|one| one.on <= last).filter(to_unit);
        let mut referrals: Vec<&Referral> = until.collect();
        order::sort_by_key(&mut referrals, |one| std::cmp::Reverse((one.on, one.quantity.get())));
        for one in referrals {
            let purse = self.purse(&one.code);
            let is_set = self.uses.iter().any(|known| known.code == one.code);
            if is_set || self.has_items(purse) {
                continue;
            }
            match one.quantity.get() {
                0 => self.set(&one.code, purse, SetBy::Flexible, None),
                units => self.set(&one.code, purse, SetBy::Referral, Some(units)),
            }
        }
    }

    fn set(&mut self, code: &str, purse: Option<QuotaType>, by: SetBy, units: Option<i64>) {
        if let Some(known) = self.uses.iter_mut().find(|known| known.code == code) {
            known.set = known.set.zip(units).map(|(one, other)| one + other);
            return;
        }
        let price = self.price(code);
        self.uses.push(CodeUse {
            code: code.to_owned(),
            purse,
            by: Some(by),
            set: units,
            recorded: 0,
            price,
            amount: 0,
        });
    }

    fn take_row(&mut self, row: &Row) {
        let context = self.context;
        let code = context.records.code(row);
        let purse = purse_of(&context, row);
        // An entry of the code itself goes before one of its parent.
        let covering = self.uses.iter_mut().filter(|known| covers(&context, &known.code, row.code));
        let entry = covering.max_by_key(|known| known.code.len());
        if let Some(entry) = entry {
            entry.recorded += row.units();
            entry.amount += use_of(&context, row);
            if entry.price.is_none() {
                entry.price = general_price(&context, row).map(|price| shared(&context, code, price));
            }
            return;
        }
        let (by, set) = self.of_unnamed(row, purse);
        self.uses.push(CodeUse {
            code: code.to_owned(),
            purse,
            by,
            set,
            recorded: row.units(),
            price: general_price(&context, row).map(|price| shared(&context, code, price)),
            amount: use_of(&context, row),
        });
    }

    /// What holds for a code that nothing names: 0 where others of its purse are named, else nothing is known.
    fn of_unnamed(&self, row: &Row, purse: Option<QuotaType>) -> (Option<SetBy>, Option<i64>) {
        if is_flexible(&self.context, row) {
            return (Some(SetBy::Flexible), None);
        }
        if self.has_items(purse) {
            return (Some(SetBy::Allocation), Some(0));
        }
        let refers = self.uses.iter().any(|one| matches!(one.by, Some(SetBy::Referral | SetBy::Flexible)));
        if purse.is_some() && refers { (Some(SetBy::Referral), Some(0)) } else { (None, None) }
    }

    /// Do the month's allocations name codes of the purse?
    fn has_items(&self, purse: Option<QuotaType>) -> bool {
        let (Some(case), Some(purse)) = (self.case, purse) else { return false };
        of_month(case, self.month, self.unit).any(|one| one.quota_type == purse && !one.items.is_empty())
    }

    fn purse(&self, code: &str) -> Option<QuotaType> {
        let basis = self.context.standard.basis;
        basis.family_terms(basis.family(code)?)?.quota_type
    }

    /// NT$ of a unit on the month's first day.
    fn price(&self, code: &str) -> Option<i64> {
        let entry = self.context.standard.basis.code(code)?;
        let day = self.context.standard.day(self.month.first_day());
        let price = entry.prices.at(day)?.value.price.amount()?;
        Some(shared(&self.context, code, price))
    }
}

/// The part of a price that the purse pays: without the household's half of a shared service.
fn shared(context: &Context<'_>, code: &str, price: i64) -> i64 {
    let is_shared = context.standard.basis.code(code).is_some_and(|code| code.shared_home);
    if is_shared { price - half_floor(price) } else { price }
}

/// The name of a code.
pub(crate) fn name_of(context: &Context<'_>, code: &str, lang: Lang) -> String {
    let basis = context.standard.basis;
    let of_code = basis.code(code).map(|code| lang.of(&code.name));
    let family = || ltc_engine::basis::Family::from_name(code).and_then(|family| basis.family_terms(family));
    of_code.or_else(|| family().map(|terms| lang.of(&terms.name))).unwrap_or_default().to_owned()
}
