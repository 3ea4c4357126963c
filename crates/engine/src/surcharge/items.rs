//! The items of the assessment that conditions ask for, with the sets that each stands in: a client's
//! ticks answer all sets at once.

use super::expr::{Open, Truth};
use crate::basis::ItemSet;
use crate::case::Client;
use crate::ordered::Ordered;
use crate::standard::Standard;
use chrono::NaiveDate;

/// Sets as bits.
type Sets = u32;

// Sets are bits of one word.
const _: () = assert!(ItemSet::ALL.len() <= Sets::BITS as usize);

fn bit(set: ItemSet) -> Sets {
    1 << (set as Sets)
}

/// The items of a period.
#[derive(Debug, Clone)]
pub(super) struct Items {
    /// By item: the sets it stands in.
    sets: Ordered<String, Sets>,
    /// Items that stand for all items beginning like them.
    groups: Vec<(String, Sets)>,
    /// Sets that hold an item.
    filled: Sets,
}

impl Items {
    /// Of the period of a day.
    pub(super) fn new(standard: &Standard<'_>, day: NaiveDate) -> Self {
        let assessment = &standard.basis.document().assessment;
        let mut items: Ordered<String, Sets> = Ordered::new();
        for set in ItemSet::ALL {
            let dated = assessment.sets.get(set).and_then(|timeline| standard.at(timeline, day));
            for item in dated.into_iter().flat_map(|dated| &dated.value) {
                let sets = items.get(item).copied().unwrap_or(0);
                items.insert(item.clone(), sets | bit(*set));
            }
        }
        let is_group = |item: &str| assessment.groups.iter().any(|group| group.id == item);
        let groups = items.iter().filter(|(item, _)| is_group(item)).map(|(item, sets)| (item.clone(), *sets));
        Self { groups: groups.collect(), filled: items.values().fold(0, |all, sets| all | sets), sets: items }
    }

    /// What a client's assessment says to each set.
    pub(super) fn ticked(&self, client: &Client) -> Ticked {
        let Some(assessment) = &client.assessment else { return Ticked { yes: 0, open: self.filled } };
        let mut ticked = Ticked { yes: 0, open: 0 };
        for code in assessment {
            ticked.yes |= self.sets.get(code.as_str()).copied().unwrap_or(0);
            let of = self.groups.iter().filter(|(group, _)| code.starts_with(group.as_str()));
            ticked.yes |= of.fold(0, |all, (_, sets)| all | sets);
        }
        for group in client.unknown_groups.iter().flatten() {
            let of = self.sets.iter().filter(|(item, _)| item.starts_with(group.as_str()));
            ticked.open |= of.fold(0, |all, (_, sets)| all | sets);
        }
        ticked
    }
}

/// What an assessment says to the sets that conditions ask for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ticked {
    /// An item is ticked.
    yes: Sets,
    /// One is in a group that was not asked, or there is no assessment.
    open: Sets,
}

impl Ticked {
    /// Is one of the set's items ticked?
    pub(super) fn truth(self, set: ItemSet) -> Truth {
        if self.yes & bit(set) != 0 {
            Truth::Yes
        } else if self.open & bit(set) != 0 {
            Truth::Unknown(Open::Missing)
        } else {
            Truth::No
        }
    }
}
