//! The cheapest changes that remove a finding.
//!
//! Every candidate is run through the engine. It counts only if the finding is gone and no other has come;
//! where nothing but "over quota" has come, units are taken out until that is gone too.

mod candidates;
mod over;

use super::edit::Edit;
use super::month::split;
use super::probe::{Found, created, found, is_of_adjustment, key};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::Case;
use ltc_engine::finding::{Finding, Param};
use ltc_engine::input::InputError;
use ltc_engine::money::Ntd;
use ltc_engine::rule::Rule;
use ltc_engine::simulation::Simulation;
use serde::Serialize;

/// What removes a finding.
#[derive(Debug, Clone)]
pub struct Repairs {
    /// Place of the finding in the result.
    pub place: usize,
    /// The finding.
    pub finding: Finding,
    /// Changes that remove it and bring no other, cheapest first. Empty: none was found.
    pub repairs: Vec<Repair>,
    /// Changes that were run through the engine.
    pub tried: usize,
    /// `false`: there were more choices than were looked at, so there may be a cheaper one.
    pub complete: bool,
}

/// A change that removes a finding.
#[derive(Debug, Clone)]
pub struct Repair {
    /// What is changed.
    pub edits: Vec<Edit>,
    /// In which months.
    pub reach: Reach,
    /// What it costs.
    pub cost: Cost,
    /// The changed case.
    pub case: Case,
    /// Findings that are left.
    pub findings_left: usize,
}

/// The months that a change reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// One month.
    Month,
    /// A month and the later ones of its plan.
    Onward,
    /// The plan, or the case as a whole.
    Plan,
}

/// What a change costs, in the order in which costs are compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Cost {
    /// Units that are taken away, over all months shown.
    pub units: i64,
    /// NT$ of service that are taken away.
    pub amount: Ntd,
    /// NT$ that the household pays more.
    pub client_pays: Ntd,
    /// Units that are moved to another month.
    pub moved: i64,
    /// Changes.
    pub edits: usize,
}

/// Suggestions that are kept for a finding.
const KEPT: usize = 4;

/// What removes the finding at `place` of the case's result. `note` is what a missing note becomes. `None`:
/// there is no such finding.
///
/// # Errors
/// A case that cannot be computed with.
pub fn repairs(basis: &Basis, case: &Case, place: usize, note: &str) -> Result<Option<Repairs>, InputError> {
    let base = ltc_engine::simulate(basis, case)?;
    let Some(finding) = base.findings.get(place).cloned() else { return Ok(None) };
    let target = key(&finding);
    // Of adjustments each has a finding of its own.
    let others = if is_of_adjustment(&finding) { times(&base, &target).saturating_sub(1) } else { 0 };
    let mut bench = Bench { basis, base: &base, target, others, tried: 0, complete: true, repairs: Vec::new() };
    match finding.rule {
        Rule::PlanOverQuota => over::plan(&mut bench, case, &finding)?,
        _ => candidates::all(&mut bench, case, &finding, note)?,
    }
    let mut repairs = bench.repairs;
    repairs.sort_by(|one, other| {
        (one.cost, one.reach, &one.edits.len()).cmp(&(other.cost, other.reach, &other.edits.len()))
    });
    let mut kept: Vec<Repair> = Vec::new();
    for repair in repairs {
        if kept.len() < KEPT && kept.iter().all(|other| other.edits != repair.edits) {
            kept.push(repair);
        }
    }
    Ok(Some(Repairs { place, finding, repairs: kept, tried: bench.tried, complete: bench.complete }))
}

/// Where candidates are tried.
struct Bench<'b> {
    basis: &'b Basis,
    base: &'b Simulation,
    target: String,
    /// Findings that are alike and may stay.
    others: usize,
    tried: usize,
    complete: bool,
    repairs: Vec<Repair>,
}

/// What a run came to.
enum Tried {
    /// The finding is gone and no other has come.
    Removes(Box<Simulation>),
    /// The finding is gone, but these have come.
    Creates(Vec<Finding>),
    /// The finding is still there.
    Stays,
}

impl Bench<'_> {
    /// Runs a changed case.
    fn run(&mut self, case: &Case) -> Result<Tried, InputError> {
        self.tried += 1;
        let result = ltc_engine::simulate(self.basis, case)?;
        if times(&result, &self.target) > self.others {
            return Ok(Tried::Stays);
        }
        let before: Found = found(&self.base.findings);
        let new: Vec<Finding> = created(&before, &result.findings).into_iter().cloned().collect();
        Ok(if new.is_empty() { Tried::Removes(Box::new(result)) } else { Tried::Creates(new) })
    }

    /// Does the change remove the finding without bringing another?
    fn removes(&mut self, case: &Case) -> Result<bool, InputError> {
        Ok(matches!(self.run(case)?, Tried::Removes(_)))
    }

    /// Tries a change and keeps it if it does what it should. What only goes over the quota by it is
    /// followed by taking out units.
    fn offer(&mut self, case: Case, edits: Vec<Edit>, reach: Reach) -> Result<(), InputError> {
        match self.run(&case)? {
            Tried::Removes(result) => self.keep(case, edits, reach, &result),
            Tried::Creates(new) if new.iter().all(|one| one.rule == Rule::PlanOverQuota) => {
                over::follow(self, &case, &edits, &new)?;
            }
            Tried::Creates(_) | Tried::Stays => {}
        }
        Ok(())
    }

    fn keep(&mut self, case: Case, edits: Vec<Edit>, reach: Reach, result: &Simulation) {
        let cost = self.cost(result, &edits);
        self.repairs.push(Repair { edits, reach, cost, case, findings_left: result.findings.len() });
    }

    fn cost(&self, result: &Simulation, edits: &[Edit]) -> Cost {
        let sum = |result: &Simulation, of: &dyn Fn(&ltc_engine::simulation::MonthClaim) -> i64| -> i64 {
            result.claims.iter().map(of).sum()
        };
        let less = |of: &dyn Fn(&ltc_engine::simulation::MonthClaim) -> i64| sum(self.base, of) - sum(result, of);
        let moved = edits.iter().map(|edit| if let Edit::Move { units, .. } = edit { *units } else { 0 });
        Cost {
            units: less(&|claim| claim.lines.iter().map(|line| line.quantity).sum()),
            amount: less(&|claim| claim.totals.amount),
            client_pays: (-less(&|claim| claim.totals.client_pays)).max(0),
            moved: moved.sum(),
            edits: edits.len(),
        }
    }

    /// The case with a month, or a month and those after it, on a plan of its own.
    fn split(&self, case: &Case, from: Month, to: Option<Month>) -> (Case, usize) {
        split(self.basis, case, from, to)
    }
}

/// How many findings are about that.
fn times(result: &Simulation, target: &str) -> usize {
    result.findings.iter().filter(|finding| key(finding) == target).count()
}

/// The month that a finding names.
fn month_of(finding: &Finding) -> Option<Month> {
    match finding.params.get("month")? {
        Param::Word(word) => word.parse().ok(),
        Param::Number(_) => None,
    }
}

/// A number that a finding names.
fn number(finding: &Finding, name: &str) -> Option<i64> {
    match finding.params.get(name)? {
        Param::Number(number) => Some(*number),
        Param::Word(_) => None,
    }
}

/// A place in the finding's field: the number behind `name`.
fn place_in(finding: &Finding, name: &str) -> Option<usize> {
    let mut steps = finding.field.as_deref()?.split('/').skip_while(|step| *step != name);
    steps.next()?;
    steps.next()?.parse().ok()
}
