//! The day that is asked about, and one card for each surcharge.

use super::reasons::{changes, facts, pointer_of};
use super::words::own;
use crate::components::answer::{look, price_on, status};
use crate::components::field::{Look, text_field};
use crate::components::icon::{BARRED, CHECK, Icon, MINUS, PLUS, QUESTION, icon};
use crate::components::source::source_row;
use crate::markup::{classes, html};
use crate::state::surcharge::turning_days;
use crate::state::{Computed, Edit};
use crate::view::{Msg, View};
use chrono::NaiveDate;
use ltc_engine::basis::{Dated, Price, Prices};
use ltc_engine::finding::SourceRef;
use ltc_engine::surcharge::{Condition, Eligibility, EligibilityStatus};
use ltc_report::words;
use yew::prelude::*;

/// Moves the reference day.
pub(crate) fn move_to(view: View, day: NaiveDate) -> Edit {
    Edit::Type { pointer: "/as_of".to_owned(), text: words::day(day, view.lang) }
}

/// The field of the reference day, a day back and forth, and the days at which rules change.
pub(crate) fn date_bar(view: View, day: NaiveDate) -> Html {
    let words = view.words;
    let step = |id: &'static str, name: &'static str, strokes: Icon, to: Option<NaiveDate>| {
        let onclick = to.map(|to| view.click(Msg::Edit(move_to(view, to))));
        html! { <button type="button" {id} class="button button-icon" aria-label={name} disabled={to.is_none()} {onclick}>{ icon(strokes) }</button> }
    };
    let edition = |day| view.basis().edition(day).map(|edition| edition.id.clone()).unwrap_or_default();
    let turns = turning_days(view.basis());
    let current = turns.iter().copied().filter(|turn| *turn <= day).max();
    html! {
        <div class="date-bar">
            <div class="stepper date-stepper">
                { step("day-before", own(view).day_before, MINUS, day.pred_opt()) }
                { text_field(view, "/as_of", own(view).as_of, Look { quiet: true, ..Look::date(words.day_form) }) }
                { step("day-after", own(view).day_after, PLUS, day.succ_opt()) }
            </div>
            <p class="date-line" id="reference-day">
                <strong>{ words::day(day, view.lang) }</strong>{ " " }{ super::day::weekday(view, day) }
                { " · " }{ words.edition }{ " " }<span class="chip">{ edition(day) }</span>
            </p>
            <div class="buttons turns" role="group" aria-label={own(view).turning_days}>
                { for turns.iter().map(|turn| html! {
                    <button type="button" class="button" aria-pressed={(current == Some(*turn)).to_string()}
                        onclick={view.click(Msg::Edit(move_to(view, *turn)))}>
                        { words::day(*turn, view.lang) }{ " " }<span class="chip">{ edition(*turn) }</span>
                    </button>
                }) }
            </div>
        </div>
    }
}

/// A surcharge: the answer, and behind it price, conditions, what would change it, sources.
pub(crate) fn card(view: View, computed: &Computed, one: &Eligibility) -> Html {
    let status = status(view, computed, one);
    let (class, strokes) = look(status);
    let id = format!("surcharge-{}", one.code.code());
    html! {
        <article class={classes!("surcharge", class)} id={id.clone()} aria-labelledby={format!("{id}-title")}>
            <h2 id={format!("{id}-title")}>
                <span class="code">{ one.code.code() }</span>{ " " }{ words::surcharge(one.code, view.lang) }
            </h2>
            <p class="answer">{ icon(strokes) }<strong>{ words::eligibility(status, view.lang) }</strong></p>
            if let Some(price) = price_on(view, computed, one) {
                { price_line(view, one, &price.value) }
                { reasons(view, one) }
                { sources(view, one, price) }
            } else {
                <p class="price">{ own(view).not_in_force }</p>
            }
        </article>
    }
}

/// Trainings, conditions, and what would change the answer.
fn reasons(view: View, one: &Eligibility) -> Html {
    let of = |holds| one.conditions.iter().filter(move |condition| condition.holds == holds).collect();
    let trainings: Vec<&str> = one.trainings.iter().map(|kind| words::training(*kind, view.lang)).collect();
    let changes = changes(view, one);
    html! {
        <>
            if !trainings.is_empty() {
                <p>{ own(view).training_needed }{ " " }<strong>{ trainings.join(own(view).or) }</strong></p>
            }
            if one.status == EligibilityStatus::Eligible {
                { condition_list(view, of(Some(true))) }
                { folded(view, own(view).open_conditions, of(None)) }
            } else {
                { condition_list(view, of(None)) }
            }
            { folded(view, own(view).unmet_conditions, of(Some(false))) }
            if !changes.is_empty() {
                <details class="changes">
                    <summary>{ own(view).would_change }</summary>
                    <ul>{ for changes.into_iter().map(|change| html! { <li>{ change }</li> }) }</ul>
                </details>
            }
        </>
    }
}

fn condition_list(view: View, conditions: Vec<&Condition>) -> Html {
    html! { <ul class="conditions">{ for conditions.into_iter().map(|condition| condition_row(view, condition)) }</ul> }
}

/// Conditions that do not decide are folded away.
fn folded(view: View, title: &str, conditions: Vec<&Condition>) -> Html {
    if conditions.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ title.to_owned() }{ " " }<span class="count">{ conditions.len() }</span></summary>
            { condition_list(view, conditions) }
        </details>
    }
}

/// The price, in general and in remote areas.
fn price_line(view: View, one: &Eligibility, prices: &Prices) -> Html {
    let words = view.words;
    let unit = view.basis().code(one.code.code()).map(|code| view.lang.of(&code.unit)).unwrap_or_default();
    let amount = |price: Price| price.amount().map(words::amount).unwrap_or_default();
    html! {
        <p class="price">
            <strong>{ amount(prices.price) }</strong>{ format!(" {} / {unit} · {} ", words.ntd, own(view).remote_price) }
            <strong>{ amount(prices.remote) }</strong>
        </p>
    }
}

/// A condition with what decided it and what is missing; a missing fact leads to its field.
fn condition_row(view: View, condition: &Condition) -> Html {
    let (class, strokes, because) = match condition.holds {
        Some(true) => ("holds", CHECK, own(view).because),
        Some(false) => ("fails", BARRED, own(view).unmet),
        None => ("open", QUESTION, own(view).so_far),
    };
    let by_question = condition.holds == Some(false);
    let missing = condition.missing.first().and_then(|fact| pointer_of(view, fact));
    let lacking = facts(view, &condition.missing, true);
    html! {
        <li class={class} data-condition={condition.id}>
            { icon(strokes) }
            <div>
                <p>{ words::condition(condition.id, view.lang).to_owned() }{ " " }<span class="source-id">{ condition.id }</span></p>
                if !condition.because.is_empty() {
                    <p class="why">{ because }{ view.lang.labels().colon }{ facts(view, &condition.because, by_question) }</p>
                }
                if !lacking.is_empty() {
                    <p class="why">{ own(view).lacking }{ view.lang.labels().colon }
                        if let Some(pointer) = missing {
                            <button type="button" class="link" onclick={view.click(Msg::GoTo(pointer))}>{ lacking }</button>
                        } else {
                            { lacking }
                        }
                    </p>
                }
            </div>
        </li>
    }
}

/// Where the conditions and the price come from, with titles.
fn sources(view: View, one: &Eligibility, price: &Dated<Prices>) -> Html {
    let of_price = price.source.iter().map(|id| SourceRef { id: id.clone(), confidence: Some(price.confidence) });
    html! {
        <details class="finding-why">
            <summary>{ view.words.sources }{ " · " }{ view.words.edition }{ " " }{ one.edition.clone() }</summary>
            <ul>{ for one.source.iter().cloned().chain(of_price).map(|source| source_row(view.basis(), &source, view.lang)) }</ul>
        </details>
    }
}
