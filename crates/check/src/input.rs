//! What a check is told besides the records: the unit, the cases, the workers.

use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::calendar::Month;
use ltc_engine::case::Case;
use ltc_engine::input::Problem;
use ltc_engine::json;
use ltc_engine::json_fields;
use ltc_engine::ordered::Ordered;
use ltc_engine::record::{ServiceRecord, Worker};

/// The input of a check, as a document.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct CheckInput {
    /// The month in which the services were given; absent: the one that most records are of.
    pub month: Option<Month>,
    /// The day that counts as today.
    pub as_of: Option<NaiveDate>,
    /// The unit that claims.
    pub unit: Option<Unit>,
    /// Policies that differ from their defaults.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub policies: Ordered<String, String>,
    /// What is known of clients.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub cases: Vec<Case>,
    /// People who serve.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub workers: Vec<Worker>,
    /// C units by the codes that records may name. Absent: not known.
    pub c_units: Option<Vec<String>>,
    /// What was done.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>", optional))]
    pub records: Vec<ServiceRecord>,
}

json_fields!(CheckInput { month, as_of, unit, policies, cases, workers, c_units, records });

/// Reads a document, strictly but for its records: a record with an empty or impossible cell is
/// kept and becomes findings.
///
/// # Errors
/// What is not known, misplaced or impossible, with its path; more workers than a record holds.
pub fn read_check_input(json: &str) -> Result<CheckInput, InputError> {
    let input: CheckInput = json::read(json)?;
    let most = crate::records::WORKERS.len();
    if let Some(place) = input.records.iter().position(|record| record.workers.len() > most) {
        let problem = Problem::TooManyEntries { most };
        return Err(InputError::new(format!("/records/{place}/workers"), problem));
    }
    Ok(input)
}

impl CheckInput {
    /// Adds a second document (cases, workers, settings of another file). What the second one states
    /// wins; lists are joined.
    pub fn merge(&mut self, other: Self) {
        self.month = other.month.or(self.month);
        self.as_of = other.as_of.or(self.as_of);
        self.unit = other.unit.or_else(|| self.unit.take());
        self.policies.extend(other.policies);
        self.cases.extend(other.cases);
        self.workers.extend(other.workers);
        if let Some(units) = other.c_units {
            self.c_units.get_or_insert_default().extend(units);
        }
        self.records.extend(other.records);
    }
}

/// The unit that claims.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Unit {
    /// Identifier.
    pub id: Option<String>,
    /// Codes in its contract; a code stands for its sub-codes, a family for its codes. Absent: not known.
    pub codes: Option<Vec<String>>,
    /// Days of its contract.
    pub contract: Option<Contract>,
    /// Most clients at one time.
    pub capacity: Option<u32>,
}

json_fields!(Unit { id, codes, contract, capacity });

/// Days of a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(optional_fields))]
pub struct Contract {
    /// First day.
    pub from: NaiveDate,
    /// Last day; absent: without end.
    pub to: Option<NaiveDate>,
}

json_fields!(Contract { from, to });

#[cfg(test)]
mod tests {
    use super::read_check_input;

    #[test]
    fn a_record_holds_five_workers() {
        let of = |workers: &str| read_check_input(&format!(r#"{{"records": [{{"workers": [{workers}]}}]}}"#));
        assert!(of(r#""a", "b", "c", "d", "e""#).is_ok());
        assert_eq!(
            of(r#""a", "b", "c", "d", "e", "f""#).map_err(|error| error.path),
            Err("/records/0/workers".to_owned())
        );
    }
}
