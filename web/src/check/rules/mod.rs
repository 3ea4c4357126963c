//! Rules: what each came to, what is not checked and how to supply what it lacks.

mod markdown;
mod order;
mod page;

use self::order::{Lacking, STATES, by_need, matches};
use self::page::RulePage;
use super::desk::{Act, Desk, View, use_answer};
use super::words::count;
use super::words::rules::RuleWords;
use crate::components::field::typed;
use crate::components::icon::{BARRED, CHECK, ERROR, Icon, QUESTION, WARNING, icon};
use crate::markup::{classes, html};
use ltc_wire::finding::FindingFilter;
use ltc_wire::month::ExportKind;
use ltc_wire::overview::{Need, RuleState, State, Supply};
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// Which rule.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct RulesProps {
    /// The one that is opened.
    pub(crate) rule: Option<String>,
}

/// Rules, or the page of one.
#[component]
pub(crate) fn RulesView(props: &RulesProps) -> Html {
    match props.rule.clone() {
        Some(rule) => html! { <RulePage {rule} /> },
        None => html! { <List /> },
    }
}

#[component]
fn List() -> Html {
    let text = use_state(String::new);
    let only = use_state(|| None::<State>);
    let answer = use_answer(Some(Request::Rules));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = RuleWords::of(desk.lang);
    let rules = match answer.as_deref() {
        Some(Reply::Rules(rules)) => rules,
        // Without an answer there is nothing to tell; a month that is loaded always gives one.
        Some(_) => return Html::default(),
        None => return html! { <p class="detail-hint" role="status">{ words.loading }</p> },
    };
    let oninput = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| text.set(typed(&event)))
    };
    let shown: Vec<&RuleState> = rules.iter().filter(|rule| matches(rule, &text)).collect();
    let of = |state: State| shown.iter().copied().filter(|rule| rule.state == state).collect::<Vec<_>>();
    let switch = |state: Option<State>| {
        let number = state.map_or(shown.len(), |state| of(state).len());
        let only = only.clone();
        let is_on = *only == state;
        let (class, name) = state.map_or(("", words.all), |state| (look(words, state).0, look(words, state).2));
        html! {
            <button type="button" class={classes!("switch", class)} aria-pressed={is_on.to_string()} onclick={move |_| only.set(state)}>
                { for state.map(|state| icon(look(words, state).1)) }{ name }<span class="switch-count">{ count(number) }</span>
            </button>
        }
    };
    let sections = STATES.into_iter().filter(|state| only.is_none_or(|only| only == *state));
    let sections = sections.map(|state| (state, of(state))).filter(|(_, rules)| !rules.is_empty());
    // What passed is long and asks for nothing.
    let folded = only.is_none() && text.trim().is_empty();
    html! {
        <div class="rules-view">
            <header><h2>{ words.rules }</h2><p class="lead">{ words.lead }</p></header>
            <div class="filter-bar">
                <div class="switches" role="group" aria-label={words.states}>
                    { switch(None) }
                    { for STATES.into_iter().filter(|state| rules.iter().any(|rule| rule.state == *state)).map(|state| switch(Some(state))) }
                </div>
                <div class="search-field">
                    <label class="visually-hidden" for="rule-search">{ words.search }</label>
                    <input type="search" id="rule-search" value={(*text).clone()} placeholder={words.search_hint} autocomplete="off" {oninput} />
                </div>
            </div>
            { for sections.map(|(state, rules)| section(&desk, state, &rules, folded && state == State::Passed)) }
            if shown.is_empty() {
                <p class="list-empty" role="status">{ words.none }</p>
            }
        </div>
    }
}

/// Class, icon, name and meaning of a state.
fn look(words: &'static RuleWords, state: State) -> (&'static str, Icon, &'static str, &'static str) {
    match state {
        State::NotChecked => ("is-unknown", QUESTION, words.not_checked, words.not_checked_hint),
        State::FailedToRun => ("is-error", ERROR, words.failed, words.failed_hint),
        State::PartlyChecked => ("is-warning", BARRED, words.partly, words.partly_hint),
        State::Found => ("is-found", WARNING, words.found, words.found_hint),
        State::Passed => ("is-good", CHECK, words.passed, words.passed_hint),
    }
}

fn section(desk: &Desk, state: State, rules: &[&RuleState], folded: bool) -> Html {
    let words = RuleWords::of(desk.lang);
    let (class, strokes, name, hint) = look(words, state);
    let id = format!("rules-{class}");
    let list = || html! { <ul class="rule-list">{ for rules.iter().map(|rule| line(desk, rule, None)) }</ul> };
    html! {
        <section class="card rule-section" aria-labelledby={id.clone()}>
            <h3 id={id}><span class={classes!("state-mark", class)}>{ icon(strokes) }</span>{ name }<span class="count">{ count(rules.len()) }</span></h3>
            <p class="card-hint">{ hint }</p>
            if state == State::NotChecked {
                { for by_need(rules).iter().map(|lacking| group(desk, lacking)) }
            } else if folded {
                <details class="rule-fold"><summary>{ words.show }</summary>{ list() }</details>
            } else {
                { list() }
            }
        </section>
    }
}

/// Data that is lacking, how to supply it, and the rules that wait for it.
fn group(desk: &Desk, lacking: &Lacking) -> Html {
    let words = RuleWords::of(desk.lang);
    let Some(need) = lacking.need else {
        return html! {
            <div class="need">
                <h4>{ words.no_need }</h4>
                <ul class="rule-list">{ for lacking.rules.iter().map(|rule| line(desk, rule, None)) }</ul>
            </div>
        };
    };
    let enables = lacking.enables();
    html! {
        <div class="need">
            <div class="need-head">
                <h4>{ need.label.clone() }</h4>
                if enables > 0 && !matches!(need.how, Supply::Standard | Supply::Nowhere) {
                    <span class="chip">{ words.enables_before }{ " " }{ count(enables) }{ " " }{ words.enables_after }</span>
                }
                { supply(desk, need.how) }
            </div>
            <ul class="rule-list">{ for lacking.rules.iter().map(|rule| line(desk, rule, Some(need))) }</ul>
        </div>
    }
}

fn supply(desk: &Desk, how: Supply) -> Html {
    let words = RuleWords::of(desk.lang);
    match how {
        Supply::Form => html! {
            <button type="button" class="button" onclick={desk.click(Act::Show(View::Files))}>{ words.supply_form }</button>
        },
        Supply::Template => html! {
            <>
                <button type="button" class="button" onclick={desk.click(Act::Export(ExportKind::Template))}>{ words.supply_template }</button>
                <span class="detail-hint">{ words.template_hint }</span>
            </>
        },
        Supply::OfficialList => html! { <span class="detail-hint">{ words.supply_list }</span> },
        Supply::Document => html! { <span class="detail-hint">{ words.supply_document }</span> },
        Supply::Nowhere => html! { <span class="detail-hint">{ words.supply_nowhere }</span> },
        Supply::Standard => html! { <span class="detail-hint">{ words.supply_standard }</span> },
    }
}

/// A rule; below the data that it lacks, what else it lacks.
fn line(desk: &Desk, rule: &RuleState, below: Option<&Need>) -> Html {
    let words = RuleWords::of(desk.lang);
    let filter = FindingFilter { rules: vec![rule.rule.clone()], ..FindingFilter::default() };
    let others = rule.missing.iter().filter(|need| below.is_none_or(|below| below.id != need.id));
    let others: Vec<&str> = others.map(|need| need.label.as_str()).collect();
    html! {
        <li key={rule.rule.clone()}>
            <button type="button" class="rule-name" onclick={desk.click(Act::Show(View::Rules(Some(rule.rule.clone()))))}>
                <span class="code">{ rule.rule.clone() }</span><span>{ rule.title.clone() }</span>
            </button>
            <span class="rule-facts">
                if rule.found > 0 {
                    <button type="button" class="link" onclick={desk.click(Act::Show(View::Findings(filter)))}>
                        { format!("{} {}", count(rule.found), words.findings) }
                    </button>
                }
                if rule.not_checked > 0 && rule.checked > 0 { <span>{ format!("{} {}", count(rule.checked), words.checked) }</span> }
                if rule.not_checked > 0 { <span>{ format!("{} {}", count(rule.not_checked), words.unchecked) }</span> }
                if !others.is_empty() {
                    <span>{ words.also }{ desk.lang.labels().colon }{ others.join(desk.lang.pick("、", ", ")) }</span>
                }
            </span>
        </li>
    }
}
