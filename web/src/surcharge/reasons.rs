//! Facts that decide, are missing or would change an answer, in people's words.

use super::words::own;
use crate::view::View;
use ltc_engine::calendar::parse_iso_day;
use ltc_engine::surcharge::{Eligibility, EligibilityStatus, WouldChange};
use ltc_report::words;

/// The question of the assessment that an item belongs to; another fact is its own.
fn question_of<'a>(view: View<'a>, fact: &'a str) -> &'a str {
    let items = &view.session.basis().document().assessment.items;
    items.iter().find(|item| item.code == fact).map_or(fact, |item| item.group.as_str())
}

/// Facts in words; `by_question` names a question of the assessment once instead of its items.
pub(crate) fn facts(view: View, facts: &[String], by_question: bool) -> String {
    let mut named: Vec<String> = Vec::new();
    for fact in facts {
        let fact = if by_question { question_of(view, fact) } else { fact };
        let name = words::fact(view.basis(), fact, view.lang);
        if !named.contains(&name) {
            named.push(name);
        }
    }
    named.join(view.words.and)
}

/// The place of the form where a fact is entered; none for what no form holds.
pub(crate) fn pointer_of(view: View, fact: &str) -> Option<String> {
    let is_item = question_of(view, fact) != fact;
    Some(match fact {
        "saturday" | "sunday" | "holiday" => "/as_of".to_owned(),
        "emergency" => return None,
        "plan" => "/plans".to_owned(),
        "age" => "/client/birth_date".to_owned(),
        "carers.age" | "carers.disability" => "/client/carers".to_owned(),
        _ if fact.starts_with("icd:") => "/client/icd".to_owned(),
        _ if is_item => format!("/client/assessment/{fact}"),
        _ => format!("/client/{fact}"),
    })
}

/// What would change an answer, one sentence for each kind of fact.
pub(crate) fn changes(view: View, eligibility: &Eligibility) -> Vec<String> {
    let mut ticks: Vec<(EligibilityStatus, Vec<String>)> = Vec::new();
    let mut sentences = Vec::new();
    let then = |status| format!("{}{}", own(view).then, words::eligibility(status, view.lang));
    // A list without codes: no service opens the surcharge on that day.
    for change in eligibility.would_change.iter().filter(|change| !change.to.is_empty()) {
        if let Some((template, to)) = template(view, change) {
            sentences.push(format!("{}{}", template.replace("{}", &to), then(change.status)));
        } else if let Some((_, items)) = ticks.iter_mut().find(|(status, _)| *status == change.status) {
            items.push(change.fact.clone());
        } else {
            ticks.push((change.status, vec![change.fact.clone()]));
        }
    }
    let ticked = |(status, items): (EligibilityStatus, Vec<String>)| {
        format!("{}{}", own(view).if_ticked.replace("{}", &facts(view, &items, false)), then(status))
    };
    sentences.into_iter().chain(ticks.into_iter().map(ticked)).collect()
}

/// The sentence of a change with what stands in it; none for a box to tick.
fn template(view: View, change: &WouldChange) -> Option<(&'static str, String)> {
    let template = match change.fact.as_str() {
        "plan" => own(view).if_plan,
        "cms_level" => own(view).if_level,
        "age" | "birth_date" => own(view).if_age,
        "weight_kg" => own(view).if_weight,
        "carers.age" => own(view).if_carer_age,
        "carers.disability" => own(view).if_carer_disability,
        fact if fact.starts_with("icd:") => own(view).if_icd,
        _ => return None,
    };
    let is_age = matches!(change.fact.as_str(), "age" | "birth_date");
    Some((template, if is_age { age(view, &change.to) } else { change.to.clone() }))
}

/// Years, with the day they are reached where it is known: `50 (1969-03-02)`.
fn age(view: View, to: &str) -> String {
    let parts = to.split_once(" (").and_then(|(years, day)| Some((years, parse_iso_day(day.trim_end_matches(')'))?)));
    match parts {
        Some((years, day)) => {
            format!("{years}{}{}", own(view).years, own(view).reached_on.replace("{}", &words::day(day, view.lang)))
        }
        None => format!("{to}{}", own(view).years),
    }
}
