//! AA03, a care attendant working with a professional service: claimed on the record, and a C
//! service of the client at the same time. Source: price table; official checks E5101, E5103, E5117.

use super::day::{Draft, UnitDay};
use super::earned::{EarnedCode, Records};
use super::visit::Visit;
use crate::basis::{Family, ListName};

/// One row for each record that claims it and has its C service. `all` are the client's visits of
/// the day by any unit: the professional may be another unit's.
pub(super) fn derive(day: &UnitDay<'_>, all: &[Visit<'_>], records: &mut Records, drafts: &mut Vec<Draft>) {
    let beside_professional = |visit: &&Visit<'_>| {
        all.iter().any(|other| {
            let counts = other.service.family == Family::C && !other.service.is_on(ListName::Aa03NotWith);
            counts && other.overlaps(visit)
        })
    };
    let claimed = day.of_list(ListName::Aa03Services).filter(|visit| visit.flags.aa03);
    let rows = claimed.filter(beside_professional);
    drafts.extend(rows.filter_map(|visit| Draft::derived(records, EarnedCode::AA03, None, std::iter::once(visit))));
}
