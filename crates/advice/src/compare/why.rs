//! Why a figure differs.
//!
//! Of values of the standard and of the case: the explanations of both sides are laid on top of each
//! other, and where nothing below differs any more stands what decided. Of policies: each policy that
//! differs is given the other side's value, alone; it decided where the figure then changes.

use super::entries::{Entry, Key, Section};
use super::{Ordered, by_key};
use ltc_engine::basis::{Basis, Period, PolicyName};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, QuotaType};
use ltc_engine::explain;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::{Finding, Param, SourceRef};
use ltc_engine::rule::Figure;
use ltc_engine::simulation::Simulation;

/// Something that differs and that a figure rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// A policy.
    Policy(PolicyCause),
    /// A value of the standard or of the case: as the first side has it, and the second; one of them may
    /// not have it at all.
    Value(Option<Box<Explanation>>, Option<Box<Explanation>>),
    /// A code that is in force on one side only.
    InForce(InForceCause),
}

/// A code with its standing on each side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForceCause {
    /// The code.
    pub code: String,
    /// First side: in force, not in force, or not known.
    pub a: Option<bool>,
    /// Second side.
    pub b: Option<bool>,
    /// Where its dates come from.
    pub source: Vec<SourceRef>,
}

/// A policy with the value of each side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyCause {
    /// The policy.
    pub name: PolicyName,
    /// Its value on the first side; none where nothing holds on the day.
    pub a: Option<String>,
    /// Its value on the second side.
    pub b: Option<String>,
}

/// One side of a comparison.
pub(super) struct Side<'c> {
    basis: &'c Basis,
    case: &'c Case,
    pub(super) simulation: Simulation,
    pub(super) entries: Ordered<Key, Entry>,
    /// Explanations that were asked for: several differences rest on the same figures.
    told: Ordered<String, Option<Explanation>>,
}

impl<'c> Side<'c> {
    pub(super) fn new((basis, case): (&'c Basis, &'c Case), simulation: Simulation) -> Self {
        let entries = by_key(&simulation);
        Self { basis, case, simulation, entries, told: Ordered::new() }
    }

    fn explain(&mut self, pointer: &str) -> Option<Explanation> {
        if !self.told.contains_key(pointer) {
            let told = explain::explain(self.basis, self.case, pointer).ok();
            self.told.insert(pointer.to_owned(), told);
        }
        self.told.get(pointer).cloned().flatten()
    }

    /// The value of a policy: as chosen, else the default of the day by which everything is judged.
    fn policy(&self, name: PolicyName) -> Option<String> {
        if let Some(chosen) = self.case.policies.get(name.name()) {
            return Some(chosen.clone());
        }
        let entry = self.basis.policy(name)?;
        // Judged by each date, the default may change on the way: what holds last stands for it.
        let on = self.case.basis_on;
        let dated = on.map_or_else(|| entry.default.entries().last(), |on| entry.default.at(on));
        dated.map(|dated| dated.value.name().to_owned())
    }

    /// The result with one policy as it is on the other side.
    fn with(&self, name: PolicyName, value: &str) -> Option<Simulation> {
        let mut case = self.case.clone();
        case.policies.insert(name.name().to_owned(), value.to_owned());
        ltc_engine::simulate(self.basis, &case).ok()
    }
}

/// The policies that differ, each with what the figures of both sides would be without the difference.
pub(super) struct Flips(Vec<Flip>);

struct Flip {
    cause: PolicyCause,
    a: Option<(Ordered<Key, Entry>, Vec<Finding>)>,
    b: Option<(Ordered<Key, Entry>, Vec<Finding>)>,
}

impl Flips {
    pub(super) fn new(a: &Side<'_>, b: &Side<'_>) -> Self {
        let mut flips = Vec::new();
        for name in PolicyName::ALL {
            let cause = PolicyCause { name: *name, a: a.policy(*name), b: b.policy(*name) };
            // Judged by each date on both sides, only what was chosen can differ.
            let chosen = |side: &Side<'_>| side.case.policies.contains_key(name.name()) || side.case.basis_on.is_some();
            if cause.a == cause.b || !(chosen(a) || chosen(b)) {
                continue;
            }
            let run = |side: &Side<'_>, value: &Option<String>| {
                let flipped = side.with(*name, value.as_deref()?)?;
                Some((by_key(&flipped), flipped.findings))
            };
            let (one, other) = (run(a, &cause.b), run(b, &cause.a));
            flips.push(Flip { cause, a: one, b: other });
        }
        Self(flips)
    }

    /// The policies that decide a figure.
    fn of_figure(&self, key: &Key, a: &Side<'_>, b: &Side<'_>) -> impl Iterator<Item = Cause> {
        let moves = |flipped: &Option<(Ordered<Key, Entry>, Vec<Finding>)>, side: &Side<'_>| {
            flipped.as_ref().is_some_and(|(entries, _)| value(entries, key) != value(&side.entries, key))
        };
        let deciding = self.0.iter().filter(|flip| moves(&flip.a, a) || moves(&flip.b, b));
        deciding.map(|flip| Cause::Policy(flip.cause.clone())).collect::<Vec<_>>().into_iter()
    }

    /// The policies that decide whether there is a finding, or what it says.
    pub(super) fn of_finding(
        &self,
        a: &Side<'_>,
        b: &Side<'_>,
        says: &dyn Fn(&[Finding]) -> Vec<Finding>,
    ) -> Vec<Cause> {
        let moves = |flipped: &Option<(Ordered<Key, Entry>, Vec<Finding>)>, side: &Side<'_>| {
            flipped.as_ref().is_some_and(|(_, findings)| says(findings) != says(&side.simulation.findings))
        };
        let deciding = self.0.iter().filter(|flip| moves(&flip.a, a) || moves(&flip.b, b));
        deciding.map(|flip| Cause::Policy(flip.cause.clone())).collect()
    }
}

fn value<'e>(entries: &'e Ordered<Key, Entry>, key: &Key) -> Option<&'e FigureValue> {
    entries.get(key).map(|entry| &entry.value)
}

/// Why a figure differs.
pub(super) fn figure(a: &mut Side<'_>, b: &mut Side<'_>, flips: &Flips, key: &Key) -> Vec<Cause> {
    let mut causes: Vec<Cause> = flips.of_figure(key, a, b).collect();
    let by_policy = !causes.is_empty();
    let mut values = values(a, b, key);
    if by_policy {
        values.retain(|cause| !is_only_by_rule(cause));
    }
    causes.extend(values);
    if let Some(code) = key.code.as_deref().filter(|_| [Section::Eligibility, Section::Claim].contains(&key.section)) {
        causes.extend(in_force(a, b, key, code));
    }
    in_order(causes)
}

/// Nothing that the figure is computed from differs, only how it is computed: that is what a policy says.
fn is_only_by_rule(cause: &Cause) -> bool {
    let Cause::Value(Some(one), Some(other)) = cause else { return false };
    let same = |(left, right): &Pair<'_>| left.map(|one| &one.value) == right.map(|one| &one.value);
    !one.from.is_empty() && pairs(&one.from, &other.from).iter().all(same) && !decides_itself(one, other)
}

/// Is the code in force on one side only?
fn in_force(a: &Side<'_>, b: &Side<'_>, key: &Key, code: &str) -> Option<Cause> {
    let standing = |side: &Side<'_>| {
        let entry = side.basis.code(code)?;
        let day = side.case.basis_on.or(key.month.map(Month::first_day)).or(side.case.as_of)?;
        match entry.on(day) {
            Period::Inside => Some(true),
            Period::Outside => Some(false),
            Period::Unknown => None,
        }
    };
    let (one, other) = (standing(a), standing(b));
    if one == other {
        return None;
    }
    let dates = &b.basis.code(code)?.in_force;
    let sure = Some(dates.confidence);
    let source = dates.source.iter().map(|id| SourceRef { id: id.clone(), confidence: sure }).collect();
    Some(Cause::InForce(InForceCause { code: code.to_owned(), a: one, b: other, source }))
}

/// The values of standard and case that decide the figure.
pub(super) fn values(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    match key.section {
        Section::Ledger | Section::Respite | Section::Advance => explained(a, b, key),
        Section::Claim => {
            let causes = explained(a, b, key);
            through_room(a, b, key, causes)
        }
        Section::Total => of_lines(a, b, key),
        Section::Eligibility | Section::SurchargeRow | Section::Suggestion => Vec::new(),
    }
}

/// Lays the explanations of both sides on top of each other.
fn explained(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    let (one, other) = (told(a, key), told(b, key));
    let mut causes = Vec::new();
    match (&one, &other) {
        (Some(_), Some(_)) => lay(one.as_ref(), other.as_ref(), &mut causes),
        // A line of one side only: it is there because the plan has the service.
        _ if key.section == Section::Claim => {
            let quantity = Key { place: 0, field: "quantity", ..key.clone() };
            let boxed = |one: Option<Explanation>| one.map(Box::new);
            causes.push(Cause::Value(boxed(told(a, &quantity)), boxed(told(b, &quantity))));
        }
        _ => {}
    }
    causes
}

fn told(side: &mut Side<'_>, key: &Key) -> Option<Explanation> {
    let pointer = side.entries.get(key).map(|entry| entry.pointer.clone())?;
    side.explain(&pointer)
}

/// A sum differs for the reasons for which its lines do.
fn of_lines(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    let columns: &[&str] = match key.field {
        "client_pays" => &["copayment", "self_pay", "remote_self_pay"],
        _ => &[key.field],
    };
    let is_line = |one: &&Key| one.section == Section::Claim && one.month == key.month && columns.contains(&one.field);
    let lines = ltc_engine::ordered::sorted_once(a.entries.keys().chain(b.entries.keys()).filter(is_line).cloned());
    let mut causes = Vec::new();
    for line in lines {
        if value(&a.entries, &line) != value(&b.entries, &line) {
            causes.extend(values(a, b, &line));
        }
    }
    causes
}

/// What is left of the quota before a line rests on what the month can use, and on the lines before it:
/// says why these differ.
fn through_room(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key, causes: Vec<Cause>) -> Vec<Cause> {
    let is_room = |cause: &Cause| {
        let Cause::Value(one, other) = cause else { return false };
        one.iter().chain(other).any(|one| one.params.get("what") == Some(&Param::from("room")))
    };
    let (rooms, mut rest): (Vec<Cause>, Vec<Cause>) = causes.into_iter().partition(is_room);
    if rooms.is_empty() {
        return rest;
    }
    let Some(month) = key.month else { return rooms };
    let mut below = Vec::new();
    for purse in [QuotaType::Care, QuotaType::Transport] {
        let ledger = Key::of_ledger(purse, month, "available");
        if value(&a.entries, &ledger) != value(&b.entries, &ledger) {
            below.extend(values(a, b, &ledger));
        }
    }
    // All lines before are looked at, so the room of each of them needs no looking into.
    for line in lines_before(a, b, key) {
        below.extend(explained(a, b, &line).into_iter().filter(|cause| !is_room(cause)));
    }
    rest.extend(if below.is_empty() { rooms } else { below });
    rest
}

/// The lines of the month before this one that take more or less of the quota.
fn lines_before(a: &Side<'_>, b: &Side<'_>, key: &Key) -> Vec<Key> {
    let place = |side: &Side<'_>, key: &Key| -> Option<usize> {
        side.entries.get(key)?.pointer.split('/').nth(4)?.parse().ok()
    };
    let is_line = |one: &&Key| {
        let before = |side: &Side<'_>| place(side, one).zip(place(side, key)).is_none_or(|(one, own)| one < own);
        (one.section, one.month, one.field) == (Section::Claim, key.month, "within_quota") && before(a) && before(b)
    };
    let lines = ltc_engine::ordered::sorted_once(a.entries.keys().chain(b.entries.keys()).filter(is_line).cloned());
    let differs = |line: &Key| value(&a.entries, line) != value(&b.entries, line);
    // Of a line on one side only, nothing says that it is before this one: it is left out.
    let on_both = |line: &Key| a.entries.contains_key(line) && b.entries.contains_key(line);
    lines.into_iter().filter(|line| differs(line) && on_both(line)).collect()
}

/// What an explanation rests on by itself, not through its operands.
const DECIDING: [&str; 8] = ["percent", "min", "zone", "left", "days", "difference", "months", "stated"];

/// Lays two explanations on top of each other; notes where they part.
fn lay(a: Option<&Explanation>, b: Option<&Explanation>, causes: &mut Vec<Cause>) {
    let (Some(one), Some(other)) = (a, b) else {
        let alone = a.or(b).is_some_and(|one| one.value != FigureValue::Number(0));
        if alone {
            causes.push(Cause::Value(a.cloned().map(Box::new), b.cloned().map(Box::new)));
        }
        return;
    };
    if one.value == other.value {
        return;
    }
    let before = causes.len();
    for (left, right) in pairs(&one.from, &other.from) {
        lay(left, right, causes);
    }
    if causes.len() == before || decides_itself(one, other) {
        causes.push(Cause::Value(Some(Box::new(one.clone())), Some(Box::new(other.clone()))));
    }
}

/// Is the figure computed in another way, or with other numbers of its own?
fn decides_itself(one: &Explanation, other: &Explanation) -> bool {
    one.rule != other.rule || DECIDING.iter().any(|name| one.params.get(name) != other.params.get(name))
}

type Pair<'e> = (Option<&'e Explanation>, Option<&'e Explanation>);

/// Operands of both sides that are the same thing.
fn pairs<'e>(a: &'e [Explanation], b: &'e [Explanation]) -> Vec<Pair<'e>> {
    let mut others: Vec<Option<&Explanation>> = b.iter().map(Some).collect();
    let mut pairs = Vec::new();
    for one in a {
        let like = |other: &&mut Option<&'e Explanation>| other.is_some_and(|other| is_same_thing(one, other));
        let other = others.iter_mut().find(like).and_then(Option::take);
        pairs.push((Some(one), other));
    }
    pairs.extend(others.into_iter().flatten().map(|other| (None, Some(other))));
    pairs
}

fn is_same_thing(one: &Explanation, other: &Explanation) -> bool {
    let names = ["code", "month", "what", "fund", "column", "note"];
    // The quota is a share of it on one side only: still the quota.
    let quota =
        [Figure::Quota, Figure::FullQuota, Figure::ForeignCarerShare, Figure::PartMonth, Figure::BelowTransportLevel];
    let approved = [Figure::ApprovedFromItems, Figure::ApprovedStated, Figure::NoPlan];
    let retention = [Figure::Retention, Figure::RetentionStart, Figure::RetentionOpening];
    let within = [Figure::WithinQuota, Figure::WithinAdvance, Figure::OutsideQuota];
    let families = [&quota[..], &approved, &retention, &within];
    let is_akin = families.iter().any(|family| family.contains(&one.rule) && family.contains(&other.rule));
    (one.rule == other.rule || is_akin) && names.iter().all(|name| one.params.get(name) == other.params.get(name))
}

/// In an order that does not depend on which side is first; each cause once, whatever month it was met in.
pub(super) fn in_order(causes: Vec<Cause>) -> Vec<Cause> {
    let mut kept: Vec<(String, Cause)> = Vec::new();
    for cause in causes {
        let name = name(&cause);
        if kept.iter().all(|(other, _)| *other != name) {
            kept.push((name, cause));
        }
    }
    kept.sort_by(|(one, _), (other, _)| one.cmp(other));
    kept.into_iter().map(|(_, cause)| cause).collect()
}

/// All causes, each with how often it was named; the most frequent first.
pub(super) fn summary<'c>(all: impl Iterator<Item = &'c Vec<Cause>>) -> Vec<(Cause, usize)> {
    let mut sums: Vec<(String, Cause, usize)> = Vec::new();
    for cause in all.flatten() {
        let name = name(cause);
        match sums.iter_mut().find(|(other, ..)| *other == name) {
            Some((.., count)) => *count += 1,
            None => sums.push((name, cause.clone(), 1)),
        }
    }
    sums.sort_by(|one, other| other.2.cmp(&one.2).then_with(|| one.0.cmp(&other.0)));
    sums.into_iter().map(|(_, cause, count)| (without_month(cause), count)).collect()
}

/// A cause of several months is named without the one in which it was met first.
fn without_month(cause: Cause) -> Cause {
    let Cause::Value(a, b) = cause else { return cause };
    let strip = |one: Option<Box<Explanation>>| {
        one.map(|mut one| {
            let params = one.params.iter().filter(|(name, _)| **name != "month");
            one.params = params.map(|(name, value)| (*name, value.clone())).collect();
            one
        })
    };
    Cause::Value(strip(a), strip(b))
}

/// What a cause is, without its month: a price that is another is so in every month.
fn name(cause: &Cause) -> String {
    match cause {
        Cause::Policy(policy) => format!("0 {}", policy.name.name()),
        Cause::InForce(one) => format!("0 {}", one.code),
        Cause::Value(a, b) => {
            let side = |one: &Option<Box<Explanation>>| {
                one.as_ref().map_or_else(String::new, |one| {
                    let of = |name: &str| one.params.get(name).map(ToString::to_string).unwrap_or_default();
                    format!("{} {} {} {:?}", one.rule.id(), of("code"), of("what"), one.value)
                })
            };
            let mut sides = [side(a), side(b)];
            sides.sort();
            format!("1 {}", sides.join(" | "))
        }
    }
}
