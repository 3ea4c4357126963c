//! What a client uses of the quotas, and what was allocated to the unit, as the official query screens show it:
//! settled by month, by bundle and reablement month by month, and the respite year.

use ltc_check::allotments::{AllocationUse, counts, of_case, purse_of, unit_of, use_of};
use ltc_check::claims::ClientClaim;
use ltc_check::context::Context;
use ltc_check::records::{NameId, RecordId, Row};
use ltc_engine::basis::Family;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Allocation, AllocationFund, QuotaType, Settlement};
use ltc_engine::ordered::{Ordered, sorted_once};
use ltc_engine::simulation::ClaimLine;
use ltc_report::{Lang, words};
use ltc_wire::month::{BundleMonth, Given, QuotaUse};

/// A client with what the claimed month came to.
pub(super) struct InMonth<'c> {
    pub(super) context: Context<'c>,
    pub(super) client: NameId,
    pub(super) month: Option<Month>,
    pub(super) claim: Option<&'c ClientClaim>,
    pub(super) rejected: &'c [bool],
}

/// Purses with a quota, in the order of the standard.
const PURSES: [QuotaType; 3] = [QuotaType::Care, QuotaType::Transport, QuotaType::Respite];

impl InMonth<'_> {
    /// The purses that hold something or are used.
    pub(super) fn purses(&self, lang: Lang) -> Vec<QuotaUse> {
        let Some(month) = self.month else { return Vec::new() };
        let uses = PURSES.iter().filter_map(|purse| match self.claim {
            Some(claim) => self.priced(claim, *purse, month, lang),
            None => self.unpriced(*purse, month, lang),
        });
        let mut uses: Vec<QuotaUse> = uses.collect();
        uses.extend(self.claim.and_then(|claim| self.advance(claim, month, lang)));
        uses
    }

    /// A purse by the claim: what the standard gives, and what its lines take.
    fn priced(&self, claim: &ClientClaim, purse: QuotaType, month: Month, lang: Lang) -> Option<QuotaUse> {
        let of_purse = || {
            let lines = claim.lines.iter().map(|line| &line.line);
            lines.filter(|line| line.quota_type == Some(purse) && line.fund.is_none())
        };
        let used: i64 = of_purse().map(|line| line.within_quota).sum();
        let self_pay: i64 = of_purse().map(|line| line.self_pay).sum();
        let year = claim.available.respite.as_ref().filter(|_| purse == QuotaType::Respite);
        let available = match purse {
            QuotaType::Care => Some(claim.available.care),
            QuotaType::Transport => claim.available.transport,
            QuotaType::Respite => year.map(|year| year.quota + year.adjustment),
            QuotaType::Aids => None,
        };
        let before = year.map_or(0, |year| year.used);
        if used + self_pay + before + available.unwrap_or(0) == 0 {
            return None;
        }
        let mut lines = self.by_family(of_purse(), lang);
        if let Some(year) = year.filter(|year| year.used > 0) {
            lines.insert(0, (lang.pick("本月以前", "earlier months").to_owned(), year.used));
        }
        Some(QuotaUse {
            label: words::quota_type(purse, lang).to_owned(),
            period: year.map_or_else(|| words::month(month, lang), |year| period(year.from, year.to, lang)),
            available,
            used: used + before,
            self_pay: Some(self_pay),
            lines,
        })
    }

    /// What the advance pays.
    fn advance(&self, claim: &ClientClaim, month: Month, lang: Lang) -> Option<QuotaUse> {
        let paid = || claim.lines.iter().map(|line| &line.line).filter(|line| line.fund.is_some());
        let used: i64 = paid().map(|line| line.within_quota).sum();
        (used > 0).then(|| QuotaUse {
            label: lang.labels().advance.to_owned(),
            period: words::month(month, lang),
            available: None,
            used,
            self_pay: Some(paid().map(|line| line.self_pay).sum()),
            lines: self.by_family(paid(), lang),
        })
    }

    /// A purse without a known quota: what the records that are not rejected would use.
    fn unpriced(&self, purse: QuotaType, month: Month, lang: Lang) -> Option<QuotaUse> {
        let mut by_family: Ordered<Family, i64> = Ordered::new();
        for id in self.part() {
            let row = self.context.row(*id);
            let is_claimed = row.counts() && self.rejected.get(*id as usize) != Some(&true);
            let family = self.context.terms(row).family;
            if let Some(family) = family.filter(|_| is_claimed && row.month() == Some(month))
                && purse_of(&self.context, row) == Some(purse)
            {
                add_to(&mut by_family, family, use_of(&self.context, row));
            }
        }
        let used: i64 = by_family.values().sum();
        (used > 0).then(|| QuotaUse {
            label: words::quota_type(purse, lang).to_owned(),
            period: words::month(month, lang),
            available: None,
            used,
            self_pay: None,
            lines: self.family_lines(by_family, lang),
        })
    }

    fn by_family<'l>(&self, lines: impl Iterator<Item = &'l ClaimLine>, lang: Lang) -> Vec<(String, i64)> {
        let mut sums: Ordered<Family, i64> = Ordered::new();
        for line in lines {
            if let Some(family) = self.context.standard.basis.family(&line.code) {
                add_to(&mut sums, family, line.within_quota);
            }
        }
        self.family_lines(sums, lang)
    }

    fn family_lines(&self, sums: Ordered<Family, i64>, lang: Lang) -> Vec<(String, i64)> {
        let basis = self.context.standard.basis;
        let name = |family: Family| {
            basis.family_terms(family).map_or_else(|| family.name().to_owned(), |terms| lang.of(&terms.name).to_owned())
        };
        let sums = sums.into_iter().filter(|(_, sum)| *sum > 0);
        sums.map(|(family, sum)| (format!("{} {}", family.name(), name(family)), sum)).collect()
    }

    /// Settled month by month: care and transport, in the claimed month.
    pub(super) fn monthly(&self, lang: Lang) -> Vec<Given> {
        let Some(month) = self.month else { return Vec::new() };
        let uses = self.uses(month);
        let given = [QuotaType::Care, QuotaType::Transport].into_iter().filter_map(|purse| {
            let (allocated, recorded) = self.given(&uses, month, purse, Part::Monthly);
            (allocated.is_some() || recorded > 0).then(|| Given {
                label: words::quota_type(purse, lang).to_owned(),
                period: words::month(month, lang),
                allocated,
                recorded,
            })
        });
        given.collect()
    }

    /// Settled by bundle, and reablement: each month that something was allocated in or is recorded, and the sum.
    pub(super) fn bundles(&self, lang: Lang) -> Vec<BundleMonth> {
        let Some(claimed) = self.month else { return Vec::new() };
        let is_of_it = |one: &&Allocation| {
            one.fund == AllocationFund::Advance
                || one.quota_type == QuotaType::Care && one.settlement == Some(Settlement::Bundle)
        };
        let months = self.allocations().filter(is_of_it).map(|one| one.month);
        let months = sorted_once(months.chain([claimed]));
        let mut rows = Vec::new();
        let mut sum = BundleMonth {
            month: None,
            bundle: None,
            bundle_recorded: None,
            reablement: None,
            reablement_recorded: None,
        };
        for month in months {
            let uses = self.uses(month);
            let (bundle, bundle_recorded) = self.given(&uses, month, QuotaType::Care, Part::Bundle);
            let (reablement, reablement_recorded) = self.given(&uses, month, QuotaType::Care, Part::Reablement);
            if bundle.is_none() && reablement.is_none() && bundle_recorded + reablement_recorded == 0 {
                continue;
            }
            let has_records = month == claimed || self.part().iter().any(|id| self.row(*id).month() == Some(month));
            let row = BundleMonth {
                month: Some(words::month(month, lang)),
                bundle,
                bundle_recorded: has_records.then_some(bundle_recorded),
                reablement,
                reablement_recorded: has_records.then_some(reablement_recorded),
            };
            add(&mut sum.bundle, row.bundle);
            add(&mut sum.bundle_recorded, row.bundle_recorded);
            add(&mut sum.reablement, row.reablement);
            add(&mut sum.reablement_recorded, row.reablement_recorded);
            rows.push(row);
        }
        if !rows.is_empty() {
            rows.push(sum);
        }
        rows
    }

    /// Respite: what was allocated in the months of the year against what is recorded in them.
    pub(super) fn respite(&self, lang: Lang) -> Option<Given> {
        let claimed = self.month?;
        let year = self.claim.and_then(|claim| claim.available.respite.as_ref());
        let (from, to) = year.map_or((claimed, claimed), |year| (year.from, year.to));
        let months = self.allocations().map(|one| one.month).chain([claimed]);
        let months = sorted_once(months.chain(self.part().iter().filter_map(|id| self.row(*id).month())));
        let (mut allocated, mut recorded) = (None, 0);
        for month in months.into_iter().filter(|month| (from..=to).contains(month)) {
            let (of_month, used) = self.given(&self.uses(month), month, QuotaType::Respite, Part::Monthly);
            add(&mut allocated, of_month);
            recorded += used;
        }
        (allocated.is_some() || recorded > 0).then(|| Given {
            label: words::quota_type(QuotaType::Respite, lang).to_owned(),
            period: if from == to { words::month(from, lang) } else { period(from, to, lang) },
            allocated,
            recorded,
        })
    }

    /// Allocated and recorded of one part of a purse. Where nothing of the purse was allocated, the records say
    /// what is recorded; else it stands where the allocations have it.
    fn given(&self, uses: &[AllocationUse], month: Month, purse: QuotaType, part: Part) -> (Option<i64>, i64) {
        let of_purse = || uses.iter().filter(|one| one.quota_type == purse);
        if of_purse().next().is_none() {
            return (None, self.recorded(month, purse, part));
        }
        let of_part = || of_purse().filter(|one| Part::of(one) == part);
        let allocated = of_part().map(|one| one.allocated).reduce(|one, other| one + other);
        (allocated, of_part().map(|one| one.recorded).sum())
    }

    fn recorded(&self, month: Month, purse: QuotaType, part: Part) -> i64 {
        let records = self.part();
        let mut sum = 0;
        for (at, id) in records.iter().enumerate() {
            let row = self.row(*id);
            let is_of_it = purse_of(&self.context, row) == Some(purse) && self.part_of(row) == part;
            if is_of_it && self.is_own(row) && row.month() == Some(month) && counts(&self.context, records, at) {
                sum += use_of(&self.context, row);
            }
        }
        sum
    }

    fn part_of(&self, row: &Row) -> Part {
        let family = self.context.terms(row).family;
        let terms = family.and_then(|family| self.context.standard.basis.family_terms(family));
        if terms.is_some_and(|terms| terms.per_bundle) { Part::Bundle } else { Part::Monthly }
    }

    /// The allocations of a month to the unit of the check; without one those to all units.
    fn uses(&self, month: Month) -> Vec<AllocationUse> {
        let Some(facts) = self.context.client(self.client) else { return Vec::new() };
        let mut uses = of_case(&self.context, facts.case, month, self.part());
        uses.retain(|one| self.unit().is_none_or(|unit| one.unit == unit));
        uses
    }

    fn allocations(&self) -> impl Iterator<Item = &Allocation> {
        let facts = self.context.client(self.client);
        let all = facts.map_or(&[][..], |facts| &facts.case.allocations);
        all.iter().filter(|one| self.unit().is_none_or(|unit| one.unit == unit))
    }

    fn is_own(&self, row: &Row) -> bool {
        self.unit().is_none_or(|unit| unit_of(&self.context, row).is_none_or(|other| other == unit))
    }

    fn unit(&self) -> Option<&str> {
        self.context.facts.unit.and_then(|unit| unit.id.as_deref())
    }

    fn part(&self) -> &[RecordId] {
        self.context.orders.of_client(self.context.records, self.client)
    }

    fn row(&self, record: RecordId) -> &Row {
        self.context.row(record)
    }
}

/// A part of a purse, as the query screens divide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Monthly,
    Bundle,
    Reablement,
}

impl Part {
    fn of(one: &AllocationUse) -> Self {
        match (one.fund, one.settlement) {
            (AllocationFund::Advance, _) => Self::Reablement,
            (_, Settlement::Bundle) => Self::Bundle,
            (_, Settlement::Monthly) => Self::Monthly,
        }
    }
}

fn add_to(sums: &mut Ordered<Family, i64>, family: Family, more: i64) {
    if let Some(sum) = sums.or_insert_with(family, || 0) {
        *sum += more;
    }
}

fn add(sum: &mut Option<i64>, more: Option<i64>) {
    *sum = match (*sum, more) {
        (Some(sum), Some(more)) => Some(sum + more),
        (sum, more) => sum.or(more),
    };
}

fn period(from: Month, to: Month, lang: Lang) -> String {
    format!("{}{}{}", words::month(from, lang), lang.pick(" 至 ", " to "), words::month(to, lang))
}
