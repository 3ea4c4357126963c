//! Puts what several files say of the same clients together.

use super::{OfClient, SecondFile};
use crate::error::{Flaw, Problem, Problems};
use ltc_check::CheckInput;
use ltc_check::records::Lookup;
use ltc_engine::case::{Allocation, Case};

/// Adds second files to an input: the cases of all of them first, then what belongs to them. What the
/// input knows of a client already stays. The problems of the files, and those that only show now.
pub fn combine(files: Vec<SecondFile>, input: &mut CheckInput) -> Problems {
    let mut problems = Problems::default();
    let mut loose = Vec::new();
    let mut known = std::mem::take(&mut input.cases);
    let mut cases = Cases::of(&mut known);
    for file in files {
        let SecondFile { input: mut other, loose: more, problems: of_file, .. } = file;
        problems.left_out += of_file.left_out;
        of_file.list.into_iter().for_each(|problem| problems.push(problem));
        for case in std::mem::take(&mut other.cases) {
            let client = case.client.id.clone();
            if let Some(first) = cases.add(case) {
                problems.push(Problem {
                    file: String::new(),
                    sheet: None,
                    row: 0,
                    column: None,
                    value: Some(client),
                    what: Flaw::Contradicts { first },
                });
            }
        }
        input.merge(other);
        loose.extend(more);
    }
    for entry in loose {
        match cases.find(&entry.client) {
            Some(case) => add_to(case, entry.what),
            None => problems.push(entry.unless_known),
        }
    }
    input.cases = known;
    problems
}

/// Cases found by their clients, however long the list is.
pub(super) struct Cases<'c> {
    list: &'c mut Vec<Case>,
    places: Lookup<usize>,
}

impl<'c> Cases<'c> {
    pub(super) fn of(list: &'c mut Vec<Case>) -> Self {
        let mut places = Lookup::default();
        for (place, case) in list.iter().enumerate() {
            places.add(&key(&case.client.id), place);
        }
        Self { list, places }
    }

    fn find(&mut self, client: &str) -> Option<&mut Case> {
        self.list.get_mut(*self.places.get(&key(client))?)
    }

    /// Adds a case, or its plans and suspensions to that of the same client. What the first one says of
    /// level and welfare class, where the second one says something else.
    pub(super) fn add(&mut self, case: Case) -> Option<String> {
        if let Some(known) = self.find(&case.client.id) {
            return join(known, case);
        }
        self.places.add(&key(&case.client.id), self.list.len());
        self.list.push(case);
        None
    }
}

fn key(client: &str) -> String {
    client.trim().to_ascii_uppercase()
}

fn join(known: &mut Case, case: Case) -> Option<String> {
    let (first, second) = (&known.client, &case.client);
    let contradicts = first.cms_level != second.cms_level || first.welfare_class != second.welfare_class;
    let said = format!("{} {}", first.cms_level.get(), class_word(first.welfare_class));
    for plan in case.plans {
        if !known.plans.contains(&plan) {
            known.plans.push(plan);
        }
    }
    for span in case.client.suspended {
        if !known.client.suspended.contains(&span) {
            known.client.suspended.push(span);
        }
    }
    contradicts.then_some(said)
}

fn class_word(class: ltc_engine::case::WelfareClass) -> &'static str {
    use ltc_engine::case::WelfareClass;
    match class {
        WelfareClass::LowIncome => "低收入戶",
        WelfareClass::MidLowIncome => "中低收入戶",
        WelfareClass::General => "一般戶",
    }
}

fn add_to(case: &mut Case, what: OfClient) {
    match what {
        OfClient::Claimed(claimed) => case.claimed_surcharges.push(claimed),
        OfClient::Referral(referral) => case.client.referrals.push(referral),
        OfClient::Allocation(allocation) => add_allocation(&mut case.allocations, allocation),
    }
}

/// Rows for the same month, unit, purse and fund are one allotment.
fn add_allocation(allocations: &mut Vec<Allocation>, more: Allocation) {
    let same = allocations.iter_mut().find(|known| {
        known.month == more.month
            && known.unit == more.unit
            && known.quota_type == more.quota_type
            && known.fund == more.fund
    });
    match same {
        None => allocations.push(more),
        Some(known) => {
            let sum = known.amount.get().saturating_add(more.amount.get());
            known.amount = ltc_engine::case::AmountIn::new(sum).unwrap_or(known.amount);
            known.items.extend(more.items);
        }
    }
}
