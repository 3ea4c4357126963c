//! What was told besides the records.

use ltc_check::CheckInput;
use ltc_wire::month::Facts;

/// What was told besides the records, for the form on the page.
pub fn answer(input: &CheckInput) -> Facts {
    let unit = input.unit.as_ref();
    let contract = unit.and_then(|unit| unit.contract);
    Facts {
        month: input.month.map(|month| month.to_string()),
        as_of: input.as_of.map(|day| day.to_string()),
        unit_id: unit.and_then(|unit| unit.id.clone()),
        unit_codes: unit.and_then(|unit| unit.codes.clone()),
        contract: contract.map(|days| (days.from.to_string(), days.to.map(|day| day.to_string()))),
        capacity: unit.and_then(|unit| unit.capacity),
        c_units: input.c_units.clone(),
        policies: input.policies.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
        cases: input.cases.len(),
        workers: input.workers.len(),
    }
}
