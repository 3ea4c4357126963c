//! What is seen in the text of a sheet.

use super::sheet::Sheet;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, read_case};
use ltc_notice::{
    ChangeError, Fit, NoticeInput, NoticeOutcome, PatternInput, Verdict, last_change, of_notice, of_pattern, print,
    read,
};
use serde_json::{Value, json};

/// What is seen.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Seen {
    /// The notice, and what there is to say about it.
    pub(super) outcome: NoticeOutcome,
    /// Patterns that give the totals, where there is no pattern.
    pub(super) fit: Option<Fit>,
    /// The client of the case by which the quota was checked.
    pub(super) client: Option<String>,
    /// Holidays were to be left out, but nobody knows them.
    pub(super) holidays_unknown: bool,
}

impl Seen {
    /// Reads a sheet; `case`: the document of the case that is open in 試算.
    pub(super) fn of(basis: &Basis, sheet: &Sheet, case: Option<&str>) -> Self {
        let case = case.and_then(|text| read_case(text).ok()).filter(|case| !case.plans.is_empty());
        let client = case.as_ref().map(|case| case.client.id.clone());
        let from = read(&sheet.text).notice.on.filter(|_| sheet.from_change);
        let input = NoticeInput {
            text: Some(sheet.text.clone()),
            month: sheet.month(),
            from,
            holidays_off: sheet.holidays_off,
            ..NoticeInput::default()
        };
        let with_case = case.and_then(|case| seen(basis, &NoticeInput { case: Some(case), ..input.clone() }));
        let without = || seen(basis, &input);
        let Some(outcome) = with_case.or_else(without) else {
            // Only the holidays of a month can be missing.
            let input = NoticeInput { holidays_off: false, ..input.clone() };
            let outcome = seen(basis, &input).unwrap_or_default();
            return Self { outcome, holidays_unknown: true, ..Self::default() };
        };
        let client = client.filter(|_| outcome.quota.is_some());
        let fit = Self::fit(basis, sheet, &outcome);
        Self { outcome, fit, client, holidays_unknown: false }
    }

    fn fit(basis: &Basis, sheet: &Sheet, outcome: &NoticeOutcome) -> Option<Fit> {
        let notice = &outcome.notice;
        if !notice.pattern.is_empty() || notice.totals.is_empty() {
            return None;
        }
        let totals = notice.totals.clone();
        let (month, holidays_off) = (sheet.month(), sheet.holidays_off);
        let input = PatternInput { totals, month, holidays_off, ..PatternInput::default() };
        of_pattern(basis, &input).ok()?.fit
    }

    /// Codes whose total does not agree, and codes in all; `None` without a comparison.
    pub(super) fn disagreeing(&self) -> Option<(usize, usize)> {
        let rows = &self.outcome.comparison.as_ref()?.rows;
        Some((rows.iter().filter(|row| row.verdict != Verdict::Agrees).count(), rows.len()))
    }

    /// Units of each code that the pattern gives.
    pub(super) fn counts(&self) -> Vec<(String, i64)> {
        let counts = self.outcome.expansion.iter().flat_map(|expansion| &expansion.counts);
        counts.filter(|count| count.quantity > 0).map(|count| (count.code.clone(), count.quantity)).collect()
    }
}

fn seen(basis: &Basis, input: &NoticeInput) -> Option<NoticeOutcome> {
    of_notice(basis, input).ok()
}

/// The notice of the last change of plan in a case, and its month.
pub(super) fn written(case: &str) -> Result<(String, Option<Month>), ChangeError> {
    let case: Case = read_case(case).map_err(|_| ChangeError::NoPlan)?;
    last_change(&case).map(|notice| (print(&notice), notice.on.map(Month::of)))
}

/// Is there no level in the case yet? 試算 opens no case without one.
pub(super) fn lacks_level(case: Option<&str>) -> bool {
    parsed(case).pointer("/client/cms_level").is_none()
}

fn parsed(case: Option<&str>) -> Value {
    let blank = || json!({"client": {"id": "", "welfare_class": "general"}});
    case.and_then(|text| serde_json::from_str::<Value>(text).ok()).unwrap_or_else(blank)
}

/// The case with the counts of a month as the plan from that month on: in place of one that begins in
/// the same month, else as one more.
pub(super) fn with_plan(case: Option<&str>, month: Month, counts: &[(String, i64)], level: Option<u8>) -> String {
    let mut case = parsed(case);
    if let Some(client) = case.get_mut("client").and_then(Value::as_object_mut)
        && let Some(level) = level
    {
        client.entry("cms_level").or_insert_with(|| level.into());
    }
    let items: Vec<Value> = counts.iter().map(|(code, quantity)| json!({"code": code, "quantity": quantity})).collect();
    let from = month.to_string();
    let plan = json!({"from": from, "items": items});
    if let Some(fields) = case.as_object_mut() {
        let plans = fields.entry("plans").or_insert_with(|| json!([]));
        if let Some(plans) = plans.as_array_mut() {
            // What a new case begins with.
            plans.retain(|plan| plan.get("items").is_some() || plan.get("approved").is_some());
            let same = plans.iter_mut().find(|plan| plan.get("from").and_then(Value::as_str) == Some(&from));
            match same {
                Some(same) => *same = plan,
                None => plans.push(plan),
            }
        }
    }
    case.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::notice::sheet::Act;
    use ltc_report::Lang;
    use std::rc::Rc;
    use yew::Reducible;

    fn sheet(text: &str, month: &str) -> Sheet {
        let sheet = Rc::new(Sheet::new(Month::new(2018, 12).unwrap(), Lang::Zh));
        let sheet = sheet.reduce(Act::Text(text.to_owned())).reduce(Act::Month(month.to_owned()));
        (*sheet).clone()
    }

    const CASE: &str = r#"{"client": {"id": "甲", "cms_level": 2, "welfare_class": "general"},
        "plans": [{"from": "2018-11", "items": [{"code": "BA02", "quantity": 5}]},
                  {"from": "2018-12", "items": [{"code": "BA02", "quantity": 60}]}]}"#;

    #[test]
    fn the_sample_disagrees_on_all_six_codes() {
        let basis = Basis::embedded().unwrap();
        let sample = Rc::new(sheet("", "107/12")).reduce(Act::Sample(Lang::Zh));
        let seen = Seen::of(&basis, &sample, None);
        assert_eq!(seen.disagreeing(), Some((6, 6)));
        assert_eq!(seen.counts().len(), 4);
        assert_eq!(seen.fit, None);
    }

    #[test]
    fn totals_are_held_against_the_open_case() {
        let basis = Basis::embedded().unwrap();
        let seen = Seen::of(&basis, &sheet("總數量：BA02x100", "107/12"), Some(CASE));
        assert_eq!(seen.client.as_deref(), Some("甲"));
        assert!(seen.outcome.quota.is_some_and(|quota| quota.care > quota.available));
        assert!(seen.fit.is_some(), "totals without a pattern ask for one");
        let without = Seen::of(&basis, &sheet("總數量：BA02x60", "107/12"), Some("{}"));
        assert_eq!(without.client, None);
    }

    #[test]
    fn days_before_the_change_can_be_left_out() {
        let basis = Basis::embedded().unwrap();
        let text = "異動日期：107/12/10\n服務頻率：每週一三五 BA02";
        let whole = sheet(text, "107/12");
        assert_eq!(Seen::of(&basis, &whole, None).counts(), [("BA02".to_owned(), 13)]);
        let part = Rc::new(whole).reduce(Act::FromChange);
        assert_eq!(Seen::of(&basis, &part, None).counts(), [("BA02".to_owned(), 10)]);
    }

    #[test]
    fn unknown_holidays_are_said_to_be_so() {
        let basis = Basis::embedded().unwrap();
        let far = Rc::new(sheet("服務頻率：每週一 BA02", "150/01")).reduce(Act::Holidays);
        let seen = Seen::of(&basis, &far, None);
        assert!(seen.holidays_unknown && seen.outcome.expansion.is_some());
    }

    #[test]
    fn the_open_plan_is_written_about_and_counts_go_back_to_it() {
        let (text, of) = written(CASE).unwrap();
        assert!(text.contains("調整 BA02x5 改為 x60"));
        assert_eq!(of, Month::new(2018, 12));
        assert_eq!(written("{}"), Err(ChangeError::NoPlan));
        let month = Month::new(2018, 12).unwrap();
        let document = with_plan(Some(CASE), month, &[("BA13".to_owned(), 26)], None);
        let case = read_case(&document).unwrap();
        assert_eq!(case.plans.len(), 2);
        assert_eq!(case.plans[1].items[0].code, "BA13");
        let later = read_case(&with_plan(Some(CASE), month.plus(1), &[("BA13".to_owned(), 26)], None)).unwrap();
        assert_eq!(later.plans.len(), 3);
        let new = r#"{"client": {"id": "", "welfare_class": "general"}, "plans": [{"from": "2026-11"}]}"#;
        assert!(lacks_level(Some(new)) && lacks_level(None) && !lacks_level(Some(CASE)));
        for case in [Some(new), None] {
            let case = read_case(&with_plan(case, month, &[("BA13".to_owned(), 26)], Some(4))).unwrap();
            assert_eq!((case.plans.len(), case.client.cms_level.get()), (1, 4));
        }
    }
}
