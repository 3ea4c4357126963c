//! The same case in two ways: what differs in the results, and why.
//!
//! Two ways are two days by whose standard everything is judged, two sets of policies, two copies of the
//! standard, or two cases (variants of a plan). Results are matched by what they are (purse, month, code),
//! not by their place, so that a month or an item more on one side moves nothing.

mod entries;
mod figures;
mod findings;
mod why;

pub use entries::{Key, Section};
pub use findings::FindingDifference;
pub use why::{Cause, InForceCause, PolicyCause};

use chrono::NaiveDate;
use entries::entries;
use ltc_engine::basis::Basis;
use ltc_engine::case::Case;
use ltc_engine::explain::FigureValue;
use ltc_engine::input::InputError;
use ltc_engine::ordered::Ordered;
use ltc_engine::simulation::Simulation;
use why::{Flips, Side};

/// A case and the two ways in which it is taken.
#[derive(Debug, Clone)]
pub struct CompareInput {
    /// The case.
    pub case: Case,
    /// The case of the second side, if it is another.
    pub other: Option<Case>,
    /// What is different on the first side.
    pub a: Option<Way>,
    /// What is different on the second side.
    pub b: Option<Way>,
}

ltc_engine::json_fields!(CompareInput { case, other, a, b });

/// What one side has of its own.
#[derive(Debug, Clone, Default)]
pub struct Way {
    /// Everything judged by the standard of this day.
    pub basis_on: Option<NaiveDate>,
    /// Policies that win over the case's.
    pub policies: Ordered<String, String>,
}

ltc_engine::json_fields!(Way { basis_on, policies });

impl Way {
    /// The case as this side takes it.
    pub fn of(&self, mut case: Case) -> Case {
        case.basis_on = self.basis_on.or(case.basis_on);
        case.policies.extend(self.policies.clone());
        case
    }
}

impl CompareInput {
    /// The cases of both sides.
    pub fn sides(self) -> (Case, Case) {
        let other = self.other.unwrap_or_else(|| self.case.clone());
        (self.a.unwrap_or_default().of(self.case), self.b.unwrap_or_default().of(other))
    }
}

/// Where two results differ.
#[derive(Debug)]
pub struct Comparison {
    /// Figures and answers that are the same on both sides.
    pub same: usize,
    /// Those that differ, in the order of the result.
    pub figures: Vec<Difference>,
    /// Findings of one side only, or with other amounts.
    pub findings: Vec<FindingDifference>,
    /// Findings that are the same on both sides.
    pub same_findings: usize,
    /// What decided, over all differences: each with the number of differences that it explains.
    pub causes: Vec<(Cause, usize)>,
    /// The result of the first side.
    pub a: Simulation,
    /// The result of the second side.
    pub b: Simulation,
}

impl Comparison {
    /// Do both sides come to the same?
    pub fn is_empty(&self) -> bool {
        self.figures.is_empty() && self.findings.is_empty()
    }
}

/// A figure or an answer that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What it is.
    pub key: Key,
    /// JSON pointer into the first result; none if it has no such figure.
    pub pointer_a: Option<String>,
    /// JSON pointer into the second result.
    pub pointer_b: Option<String>,
    /// What the first side comes to.
    pub before: Option<FigureValue>,
    /// What the second side comes to.
    pub after: Option<FigureValue>,
    /// The values of standard, policy or case that it rests on and that differ.
    pub why: Vec<Cause>,
}

/// Compares two cases, each by its own copy of the standard (mostly the same one).
///
/// # Errors
/// A case that cannot be computed with. What is wrong with the second one has a path that begins with `/b`.
pub fn compare(a: (&Basis, &Case), b: (&Basis, &Case)) -> Result<Comparison, InputError> {
    let of_second = |mut error: InputError| {
        error.path.insert_str(0, "/b");
        error
    };
    let one = ltc_engine::simulate(a.0, a.1)?;
    let other = ltc_engine::simulate(b.0, b.1).map_err(of_second)?;
    let (mut a, mut b) = (Side::new(a, one), Side::new(b, other));
    let flips = Flips::new(&a, &b);
    let keys = entries::union(&a.entries, &b.entries);
    let mut figures = Vec::new();
    let mut same = 0;
    for key in keys {
        let (left, right) = (a.entries.get(&key).cloned(), b.entries.get(&key).cloned());
        let value = |entry: &Option<entries::Entry>| entry.as_ref().map(|entry| entry.value.clone());
        if value(&left) == value(&right) {
            same += 1;
            continue;
        }
        let why = why::figure(&mut a, &mut b, &flips, &key);
        figures.push(Difference {
            pointer_a: left.as_ref().map(|entry| entry.pointer.clone()),
            pointer_b: right.as_ref().map(|entry| entry.pointer.clone()),
            before: value(&left),
            after: value(&right),
            key,
            why,
        });
    }
    let (findings, same_findings) = findings::differences(&mut a, &mut b, &flips);
    let causes = why::summary(figures.iter().map(|one| &one.why).chain(findings.iter().map(|one| &one.why)));
    Ok(Comparison { same, figures, findings, same_findings, causes, a: a.simulation, b: b.simulation })
}

/// The figures of a result by what they are.
fn by_key(simulation: &Simulation) -> Ordered<Key, entries::Entry> {
    entries(simulation).into_iter().collect()
}
