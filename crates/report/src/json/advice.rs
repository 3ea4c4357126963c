//! Documents of the advice: `Comparison`, `Changes`, `Fit`.

use super::finding::{FindingView, SourceView, finding, sources};
use crate::words::advice as words;
use crate::words::both;
use ltc_advice::changes::{Change, Part};
use ltc_advice::compare::{Cause, Comparison, Difference, FindingDifference, Key};
use ltc_advice::fit::MonthLimit;
use ltc_advice::fit::{
    BestPlan, Cost, Edit, Fit, Goal, Marginal, PurseUse, Reach, Repair, Repairs, Room, RoomState, RunnerUp, Wished,
};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuotaType};
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::money::Ntd;
use ltc_engine::simulation::Stamp;
use ltc_engine::text::Text;
use serde::Serialize;

/// The same case in two ways.
#[derive(Debug, Serialize)]
pub struct CompareView<'a> {
    /// What the first side was computed with.
    pub a: &'a Stamp,
    /// What the second side was computed with.
    pub b: &'a Stamp,
    /// Figures that are the same.
    pub same: usize,
    /// Findings that are the same.
    pub same_findings: usize,
    /// What decided, most frequent first.
    pub causes: Vec<CauseCount<'a>>,
    /// Figures that differ.
    pub differences: Vec<DifferenceView<'a>>,
    /// Findings that differ.
    pub findings: Vec<FindingDifferenceView<'a>>,
}

/// A cause and the number of differences that it explains.
#[derive(Debug, Serialize)]
pub struct CauseCount<'a> {
    /// Differences.
    pub count: usize,
    /// The cause.
    #[serde(flatten)]
    pub cause: CauseView<'a>,
}

/// Something that differs and decides.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::compare::Cause")]
pub struct CauseView<'a> {
    /// The policy, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<&'static str>,
    /// In one line.
    pub text: Text,
    pub a: Option<SideView<'a>>,
    pub b: Option<SideView<'a>>,
}

/// A value as one side has it.
#[derive(Debug, Serialize)]
pub struct SideView<'a> {
    /// The value.
    pub value: FigureValue,
    /// How it comes about.
    pub text: Text,
    /// Its sources.
    pub source: Vec<SourceView<'a>>,
    /// The edition that was applied.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub edition: &'a str,
}

/// A figure that differs.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::compare::Difference")]
pub struct DifferenceView<'a> {
    #[serde(flatten)]
    pub key: &'a Key,
    pub label: Text,
    pub pointer_a: Option<&'a str>,
    pub pointer_b: Option<&'a str>,
    pub before: Option<&'a FigureValue>,
    pub after: Option<&'a FigureValue>,
    pub why: Vec<CauseView<'a>>,
}

/// A finding that differs.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::compare::FindingDifference")]
pub struct FindingDifferenceView<'a> {
    pub a: Option<FindingView<'a>>,
    pub b: Option<FindingView<'a>>,
    pub why: Vec<CauseView<'a>>,
}

/// The view of a comparison. `basis` is the second side's: it has the register and the policies.
pub fn comparison<'a>(basis: &'a Basis, one: &'a Comparison) -> CompareView<'a> {
    let cause_count =
        |(cause, count): &'a (Cause, usize)| CauseCount { count: *count, cause: self::cause(basis, cause) };
    CompareView {
        a: &one.a.stamp,
        b: &one.b.stamp,
        same: one.same,
        same_findings: one.same_findings,
        causes: one.causes.iter().map(cause_count).collect(),
        differences: one.figures.iter().map(|one| difference(basis, one)).collect(),
        findings: one.findings.iter().map(|one| finding_difference(basis, one)).collect(),
    }
}

fn difference<'a>(basis: &'a Basis, one: &'a Difference) -> DifferenceView<'a> {
    DifferenceView {
        key: &one.key,
        label: both(|lang| words::key(&one.key, lang)),
        pointer_a: one.pointer_a.as_deref(),
        pointer_b: one.pointer_b.as_deref(),
        before: one.before.as_ref(),
        after: one.after.as_ref(),
        why: one.why.iter().map(|one| cause(basis, one)).collect(),
    }
}

fn finding_difference<'a>(basis: &'a Basis, one: &'a FindingDifference) -> FindingDifferenceView<'a> {
    FindingDifferenceView {
        a: one.a.as_ref().map(|one| finding(basis, one)),
        b: one.b.as_ref().map(|one| finding(basis, one)),
        why: one.why.iter().map(|one| cause(basis, one)).collect(),
    }
}

fn cause<'a>(basis: &'a Basis, one: &'a Cause) -> CauseView<'a> {
    let text = both(|lang| words::cause(basis, one, lang));
    match one {
        Cause::Policy(policy) => {
            let side = |value: &Option<String>| {
                let value = value.as_deref()?;
                let text = both(|lang| words::policy_value(basis, policy.name, Some(value), lang));
                Some(SideView { value: FigureValue::Word(value.to_owned()), text, source: Vec::new(), edition: "" })
            };
            CauseView { policy: Some(policy.name.name()), text, a: side(&policy.a), b: side(&policy.b) }
        }
        Cause::InForce(code) => {
            let side = |one: Option<bool>| {
                let value = one.map_or(FigureValue::Word("unknown".to_owned()), FigureValue::Flag);
                Some(SideView { value, text: text.clone(), source: sources(basis, &code.source), edition: "" })
            };
            let (a, b) = (side(code.a), side(code.b));
            CauseView { policy: None, text, a, b }
        }
        Cause::Value(a, b) => {
            let side = |one: &'a Option<Box<Explanation>>| one.as_deref().map(|one| side(basis, one));
            CauseView { policy: None, text, a: side(a), b: side(b) }
        }
    }
}

fn side<'a>(basis: &'a Basis, one: &'a Explanation) -> SideView<'a> {
    SideView {
        value: one.value.clone(),
        text: both(|lang| crate::words::explanation(one, lang)),
        source: sources(basis, &one.source),
        edition: &one.edition,
    }
}

/// What changed in the standard.
#[derive(Debug, Serialize)]
pub struct ChangesView<'a> {
    /// Hash of the standard.
    pub basis_hash: &'a str,
    /// Changes, oldest first.
    pub changes: Vec<ChangeView<'a>>,
}

/// A change with its words.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::changes::Change")]
pub struct ChangeView<'a> {
    #[serde(flatten)]
    pub change: &'a Change,
    /// What kind of value.
    pub theme_text: Text,
    /// What it is about.
    pub subject_text: Text,
    /// Its parts in words: what, before, now.
    pub texts: Vec<Text>,
}

/// The view of changes.
pub fn changes<'a>(basis: &'a Basis, all: &'a [Change]) -> ChangesView<'a> {
    let view = |change: &'a Change| ChangeView {
        theme_text: both(|lang| words::theme(change.theme, lang).to_owned()),
        subject_text: both(|lang| words::change_subject(basis, change, lang)),
        texts: change.parts.iter().map(|part| both(|lang| part_text(basis, change, part, lang))).collect(),
        change,
    };
    ChangesView { basis_hash: basis.hash(), changes: all.iter().map(view).collect() }
}

/// A part of a change in one line.
pub(crate) fn part_text(basis: &Basis, change: &Change, part: &Part, lang: crate::Lang) -> String {
    let of = |value| words::part_value(basis, change, part, value, lang);
    let name = words::part(change, part, lang);
    let colon = if name.is_empty() { "" } else { lang.labels().colon };
    let values = match (&part.before, &part.after) {
        (None, Some(value)) => format!("{} {}", lang.pick("新增", "new:"), of(Some(value))),
        (Some(value), None) => format!("{} {}", lang.pick("取消", "no longer:"), of(Some(value))),
        (before, after) => format!("{} → {}", of(before.as_ref()), of(after.as_ref())),
    };
    format!("{name}{colon}{values}")
}

/// What fits.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::fit::Fit")]
pub struct FitView<'a> {
    pub month: Month,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rooms: Vec<RoomView<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub repairs: Vec<RepairsView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<BestView<'a>>,
}

/// How many more of a code.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::fit::Room")]
pub struct RoomView<'a> {
    pub month: Month,
    pub code: &'a str,
    pub purse: Option<QuotaType>,
    pub state: RoomState,
    pub state_text: Text,
    pub planned: i64,
    pub unit: Ntd,
    pub available: Ntd,
    pub approved: Ntd,
    pub own: i64,
    pub fits: i64,
    pub safe: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advance: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Marginal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edge: Option<Marginal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beyond: Option<Marginal>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<&'a MonthLimit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<FindingView<'a>>,
    pub edition: &'a str,
}

/// What removes a finding.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::fit::Repairs")]
pub struct RepairsView<'a> {
    pub place: usize,
    pub finding: FindingView<'a>,
    pub repairs: Vec<RepairView<'a>>,
    pub tried: usize,
    pub complete: bool,
}

/// A change that removes a finding.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::fit::Repair")]
pub struct RepairView<'a> {
    pub edits: &'a [Edit],
    /// The changes as things to do.
    pub texts: Vec<Text>,
    pub reach: Reach,
    pub cost: Cost,
    pub cost_text: Text,
    pub findings_left: usize,
    pub case: &'a Case,
}

/// The best plan.
#[derive(Debug, Serialize)]
#[allow(missing_docs, reason = "as in ltc_advice::fit::BestPlan")]
pub struct BestView<'a> {
    pub month: Month,
    pub goal: Goal,
    pub goal_text: Text,
    pub possible: bool,
    pub purses: &'a [PurseUse],
    pub wishes: Vec<WishedView<'a>>,
    pub worth: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runner_up: Option<&'a RunnerUp>,
    pub findings: Vec<FindingView<'a>>,
    pub case: &'a Case,
}

/// A wish with what it gets.
#[derive(Debug, Serialize)]
pub struct WishedView<'a> {
    /// The wish.
    #[serde(flatten)]
    pub wished: &'a Wished,
    /// Why it gets no more.
    pub standing_text: Text,
}

/// The view of what fits.
pub fn fit<'a>(basis: &'a Basis, one: &'a Fit) -> FitView<'a> {
    FitView {
        month: one.month,
        rooms: one.rooms.iter().map(|one| room(basis, one)).collect(),
        repairs: one.repairs.iter().map(|one| repairs(basis, one)).collect(),
        best: one.best.as_ref().map(|one| best(basis, one)),
    }
}

fn room<'a>(basis: &'a Basis, one: &'a Room) -> RoomView<'a> {
    RoomView {
        month: one.month,
        code: &one.code,
        purse: one.purse,
        state: one.state,
        state_text: both(|lang| words::room_state(one.state, lang).to_owned()),
        planned: one.planned,
        unit: one.unit,
        available: one.available,
        approved: one.approved,
        own: one.own,
        fits: one.fits,
        safe: one.safe,
        advance: one.advance,
        next: one.next,
        edge: one.edge,
        beyond: one.beyond,
        limit: one.limit.as_ref(),
        findings: one.findings.iter().map(|one| finding(basis, one)).collect(),
        edition: &one.edition,
    }
}

fn repairs<'a>(basis: &'a Basis, one: &'a Repairs) -> RepairsView<'a> {
    let repair = |one: &'a Repair| RepairView {
        edits: &one.edits,
        texts: one.edits.iter().map(|edit| both(|lang| words::edit(edit, lang))).collect(),
        reach: one.reach,
        cost: one.cost,
        cost_text: both(|lang| words::cost(&one.cost, lang)),
        findings_left: one.findings_left,
        case: &one.case,
    };
    RepairsView {
        place: one.place,
        finding: finding(basis, &one.finding),
        repairs: one.repairs.iter().map(repair).collect(),
        tried: one.tried,
        complete: one.complete,
    }
}

fn best<'a>(basis: &'a Basis, one: &'a BestPlan) -> BestView<'a> {
    let wished = |one: &'a Wished| WishedView {
        wished: one,
        standing_text: both(|lang| words::standing(one.standing, lang).to_owned()),
    };
    BestView {
        month: one.month,
        goal: one.goal,
        goal_text: both(|lang| words::goal(one.goal, lang).to_owned()),
        possible: one.possible,
        purses: &one.purses,
        wishes: one.wishes.iter().map(wished).collect(),
        worth: one.worth,
        runner_up: one.runner_up.as_ref(),
        findings: one.findings.iter().map(|one| finding(basis, one)).collect(),
        case: &one.case,
    }
}
