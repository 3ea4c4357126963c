//! What is chosen on the screen, and what is computed from it. No browser here.

use ltc_advice::fit::{BestPlan, Goal, Repairs, Room, Wish, Wishes, best_plan, repairs, room};
use ltc_engine::InputError;
use ltc_engine::basis::{Basis, Family, Period};
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, ItemFund, QuantityIn};
use ltc_engine::finding::Finding;
use ltc_engine::input::Bounded;

/// A line of the table of wishes, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WishLine {
    /// Code.
    pub(super) code: String,
    /// Fewest units.
    pub(super) min: String,
    /// Most units.
    pub(super) max: String,
    /// What a unit is worth.
    pub(super) weight: String,
}

/// A column of the table of wishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::advice) enum Column {
    /// Code.
    Code,
    /// Fewest units.
    Min,
    /// Most units.
    Max,
    /// What a unit is worth.
    Weight,
}

impl WishLine {
    fn new(code: &str, max: i64) -> Self {
        Self { code: code.to_owned(), min: "0".to_owned(), max: max.to_string(), weight: "1".to_owned() }
    }

    /// What is typed in a column.
    pub(super) fn cell(&self, column: Column) -> &str {
        match column {
            Column::Code => &self.code,
            Column::Min => &self.min,
            Column::Max => &self.max,
            Column::Weight => &self.weight,
        }
    }

    /// Types into a column.
    pub(super) fn put(&mut self, column: Column, text: String) {
        match column {
            Column::Code => text.trim().clone_into(&mut self.code),
            Column::Min => self.min = text,
            Column::Max => self.max = text,
            Column::Weight => self.weight = text,
        }
    }

    /// Is what is typed in a column wrong?
    pub(super) fn is_wrong(&self, basis: &Basis, column: Column) -> bool {
        match column {
            Column::Code => !self.code.is_empty() && basis.family(&self.code).is_none(),
            Column::Min | Column::Max => whole(self.cell(column)).and_then(QuantityIn::new).is_none(),
            Column::Weight => whole(&self.weight).and_then(Bounded::<0, 1000>::new).is_none(),
        }
    }

    fn wish(&self, basis: &Basis) -> Option<Wish> {
        basis.family(&self.code)?;
        let (min, max) = (QuantityIn::new(whole(&self.min)?)?, QuantityIn::new(whole(&self.max)?)?);
        Some(Wish { code: self.code.clone(), min: Some(min), max, weight: Some(Bounded::new(whole(&self.weight)?)?) })
    }
}

fn whole(text: &str) -> Option<i64> {
    let text = ltc_engine::calendar::to_half_width(text);
    if text.trim().is_empty() { Some(0) } else { text.trim().parse().ok() }
}

/// What a person has chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    /// The month.
    pub(super) month: Option<Month>,
    /// The code.
    pub(super) code: String,
    /// Wishes.
    pub(super) wishes: Vec<WishLine>,
    /// What counts as best.
    pub(super) goal: Goal,
    /// May what was retained be used up?
    pub(super) use_retention: bool,
}

/// What the screen shows of a case.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// Months of the case.
    pub(super) months: Vec<Month>,
    /// Its findings.
    pub(super) findings: Vec<Finding>,
    /// How many more of the code.
    pub(super) room: Option<Result<Room, InputError>>,
    /// The best plan.
    pub(super) best: Option<Result<BestPlan, InputError>>,
    /// What removes a finding, for those that were asked for.
    pub(super) repairs: Vec<Repairs>,
}

impl Chosen {
    /// A month and a code of the case where none is chosen that it has.
    pub(super) fn settle(&mut self, case: &Case, months: &[Month]) {
        if self.month.is_none_or(|month| !months.contains(&month)) {
            self.month = months.first().copied();
        }
        let items = planned(case, self.month);
        if self.code.is_empty() {
            self.code = items.first().map(|(code, _)| code.clone()).unwrap_or_default();
        }
        if self.wishes.is_empty() {
            self.take_plan(case);
        }
    }

    /// The plan's services become wishes, each with half as much more as it has.
    pub(super) fn take_plan(&mut self, case: &Case) {
        let items = planned(case, self.month);
        self.wishes = items.iter().map(|(code, units)| WishLine::new(code, units + units.div_euclid(2) + 1)).collect();
    }

    /// Adds an empty wish.
    pub(super) fn add_wish(&mut self) {
        self.wishes.push(WishLine::new("", 10));
    }

    /// How many more of the code; none while it is no code.
    pub(super) fn room(&self, basis: &Basis, case: &Case) -> Option<Result<Room, InputError>> {
        let month = self.month?;
        basis.family(&self.code)?;
        Some(room(basis, case, month, &self.code))
    }

    /// The best plan; none while a line is wrong.
    pub(super) fn best(&self, basis: &Basis, case: &Case) -> Option<Result<BestPlan, InputError>> {
        let lines = self.wishes.iter().filter(|line| !line.code.is_empty());
        let wishes: Vec<Wish> = lines.map(|line| line.wish(basis)).collect::<Option<_>>()?;
        if wishes.is_empty() {
            return None;
        }
        let wishes = Wishes { wishes, goal: Some(self.goal), use_retention: self.use_retention };
        Some(best_plan(basis, case, self.month?, &wishes))
    }
}

impl Shown {
    /// What a case comes to, without what has to be asked for.
    pub(super) fn of(basis: &Basis, case: &Case) -> Self {
        let Ok(result) = ltc_engine::simulate(basis, case) else { return Self::default() };
        let first = case.plans.iter().map(|plan| plan.from.month).min();
        let months = result.ledger.care.iter().map(|row| row.month);
        let months = months.filter(|month| first.is_none_or(|first| *month >= first)).collect();
        Self { months, findings: result.findings, ..Self::default() }
    }

    /// Asks what removes a finding.
    pub(super) fn ask(&mut self, basis: &Basis, case: &Case, place: usize, note: &str) {
        if self.repairs.iter().any(|known| known.place == place) {
            return;
        }
        if let Ok(Some(found)) = repairs(basis, case, place, note) {
            self.repairs.push(found);
        }
    }
}

/// What the plan of a month buys from the quota: codes with their units.
pub(super) fn planned(case: &Case, month: Option<Month>) -> Vec<(String, i64)> {
    let Some(month) = month else { return Vec::new() };
    let begun = case.plans.iter().filter(|plan| plan.from.month <= month);
    let plan = begun.max_by_key(|plan| plan.from.first_day());
    let plan = plan.filter(|plan| plan.to.is_none_or(|to| to.last_day() >= month.first_day()));
    let mut items: Vec<(String, i64)> = Vec::new();
    for item in plan.iter().flat_map(|plan| &plan.items).filter(|item| item.fund != Some(ItemFund::Advance)) {
        match items.iter_mut().find(|(code, _)| *code == item.code) {
            Some((_, units)) => *units += item.quantity.get(),
            None => items.push((item.code.clone(), item.quantity.get())),
        }
    }
    items
}

/// Codes that are in force, or may be, in a month and are priced here.
pub(super) fn codes_in(basis: &Basis, month: Option<Month>) -> Vec<&ltc_engine::basis::ServiceCode> {
    let Some(month) = month else { return Vec::new() };
    let all = basis.document().codes.iter().filter(|(family, _)| !matches!(family, Family::E | Family::F));
    all.flat_map(|(_, codes)| codes).filter(|code| code.on(month.first_day()) != Period::Outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;

    fn example() -> (Basis, Case) {
        (Basis::embedded().unwrap(), read_case(include_str!("../example.json")).unwrap())
    }

    #[test]
    fn a_month_a_code_and_wishes_to_begin_with() {
        let (basis, case) = example();
        let shown = Shown::of(&basis, &case);
        let mut chosen = Chosen::default();
        chosen.settle(&case, &shown.months);
        assert_eq!(chosen.month, shown.months.first().copied());
        assert_eq!(chosen.code, "BA01");
        assert_eq!(chosen.wishes.len(), 4);
        assert!(chosen.room(&basis, &case).unwrap().unwrap().fits > 0);
        assert!(chosen.best(&basis, &case).unwrap().unwrap().possible);
    }

    #[test]
    fn a_wrong_line_gives_no_plan() {
        let (basis, case) = example();
        let mut chosen = Chosen::default();
        chosen.settle(&case, &Shown::of(&basis, &case).months);
        let line = &mut chosen.wishes[0];
        line.put(Column::Max, "十".to_owned());
        assert!(line.is_wrong(&basis, Column::Max));
        assert!(chosen.best(&basis, &case).is_none());
        chosen.wishes[0].put(Column::Max, "１０".to_owned());
        assert!(chosen.best(&basis, &case).is_some());
        chosen.code = "ZZ".to_owned();
        assert!(chosen.room(&basis, &case).is_none());
    }

    #[test]
    fn every_finding_can_be_asked_for_once() {
        let (basis, case) = example();
        let mut shown = Shown::of(&basis, &case);
        assert!(!shown.findings.is_empty());
        shown.ask(&basis, &case, 0, "x");
        shown.ask(&basis, &case, 0, "x");
        assert_eq!(shown.repairs.len(), 1);
    }
}
