//! Penalty points of an A unit: at each rung of the ladder a month without new cases, a deduction in the
//! next evaluation, and at its end no renewal.

use crate::points;
use crate::told::{Column, Says, Step, Term, Told, Tone, Value};
use crate::values::{self, Rung};
use chrono::NaiveDate;
use ltc_engine::InputError;
use ltc_engine::json_words;
use serde::Serialize;

/// What an A unit gets points for, as far as the source names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Plan or delivery not in time.
    NotInTime,
    /// AA01 or AA02 not carried out regularly.
    NoFollowUp,
    /// Next month's quota and counts of the B units wrongly allocated.
    WrongAllocation,
    /// Drafting the plan took more than three days.
    SlowPlan,
    /// More than half dispatched to related B units.
    RelatedShare,
    /// Asked to stop cases without reason.
    GroundlessPause,
    /// A case manager does other business too.
    SideBusiness,
    /// Claims not as prescribed, or their documents wrong or incomplete.
    FaultyClaim,
}

json_words!(Fault {
    NotInTime = "not_in_time",
    NoFollowUp = "no_follow_up",
    WrongAllocation = "wrong_allocation",
    SlowPlan = "slow_plan",
    RelatedShare = "related_share",
    GroundlessPause = "groundless_pause",
    SideBusiness = "side_business",
    FaultyClaim = "faulty_claim",
});

/// What happened.
pub type Input = points::Input<Fault>;
/// Points of one case or violation with the sum so far.
pub type Counted = points::Counted<Fault>;

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{
  "records": [
    { "on": "2024-02-06", "points": 3, "fault": "wrong_allocation" },
    { "on": "2024-04-11", "points": 3, "fault": "no_follow_up" },
    { "on": "2024-06-20", "points": 3, "fault": "slow_plan" },
    { "on": "2024-09-03", "points": 2, "fault": "related_share" }
  ]
}"#;

/// What follows.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Points in order of their day, with the sum so far.
    pub records: Vec<Counted>,
    /// All of them together.
    pub points: i64,
    /// The rungs that were reached.
    pub reached: Vec<Reached>,
    /// Months without new cases, all together.
    pub stop_months: u32,
    /// Deduction in the next evaluation: the one of the highest rung.
    pub deduction: i64,
    /// The same if the deductions of the rungs add up.
    pub deduction_added: i64,
    /// May the contract be renewed?
    pub renewal: bool,
}

/// A rung of the ladder.
#[derive(Debug, Clone, Serialize)]
pub struct Reached {
    /// Its points.
    pub points: i64,
    /// The day on which it was reached.
    pub on: NaiveDate,
    /// Months without new cases.
    pub stop_months: u32,
    /// Deduction in the next evaluation.
    pub deduction: Option<i64>,
    /// No contract next year.
    pub no_renewal: bool,
}

/// Climbs the ladder.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::points()?.case_management;
    input.refuse_outside(rule.least, rule.most)?;
    let records = input.counted(None);
    let total = records.last().map_or(0, |record| record.total);
    let reach = |rung: &Rung| {
        let on = records.iter().find(|record| record.total >= rung.points)?.on;
        let Rung { points, stop_months, deduction, no_renewal } = *rung;
        Some(Reached { points, on, stop_months, deduction, no_renewal })
    };
    let reached: Vec<Reached> = rule.ladder.iter().filter_map(reach).collect();
    Ok(Output {
        points: total,
        stop_months: reached.iter().map(|rung| rung.stop_months).sum(),
        deduction: reached.iter().filter_map(|rung| rung.deduction).max().unwrap_or(0),
        deduction_added: reached.iter().filter_map(|rung| rung.deduction).sum(),
        renewal: !reached.iter().any(|rung| rung.no_renewal),
        records,
        reached,
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::points()?.case_management;
        let next = rule.ladder.iter().find(|rung| rung.points > self.points).map(|rung| rung.points);
        let (tone, says) = match (self.records.is_empty(), self.reached.is_empty(), self.renewal) {
            (true, ..) => (Tone::Good, Says::NoPoints),
            (_, true, _) => (Tone::Plain, Says::LadderNotReached),
            (.., true) => (Tone::Attention, Says::LadderReached),
            (.., false) => (Tone::Stop, Says::LadderEnds),
        };
        let answer = Step::new(says).with("points", self.points).with("months", i64::from(self.stop_months));
        let answer = answer
            .with("deduction", self.deduction)
            .with("next", next)
            .with("left", next.map(|next| next - self.points));
        let mut told = Told::new(tone, answer.by(&rule.cited));
        told.steps.extend(self.records.iter().map(|record| {
            let step = Step::new(Says::RecordPoints).with("day", record.on).with("points", record.points);
            let step = step.with("fault", record.fault.map(Term::Fault)).with("total", record.total);
            step.by(if record.fault.is_some() { &rule.faults_cited } else { &rule.cited })
        }));
        told.steps.extend(self.reached.iter().map(|rung| {
            let step = Step::new(if rung.no_renewal { Says::RungEnds } else { Says::RungStop }).with("day", rung.on);
            let step = step.with("points", rung.points).with("months", i64::from(rung.stop_months));
            step.with("deduction", rung.deduction).by(&rule.cited)
        }));
        if self.deduction != self.deduction_added {
            let step = Step::new(Says::ReadDeduction).with("deduction", self.deduction);
            told.readings.push(step.with("added", self.deduction_added).by(&rule.inferred));
        }
        if !self.records.is_empty() {
            told.readings.push(Step::new(Says::ReadNoPeriod).by(&rule.inferred));
        }
        let rows = self.records.iter().map(|record| {
            vec![record.on.into(), record.fault.map(Term::Fault).into(), record.points.into(), record.total.into()]
        });
        let rows: Vec<Vec<Value>> = rows.collect();
        Ok(told.table(&[Column::Day, Column::Fault, Column::Points, Column::Total], rows))
    }
}
