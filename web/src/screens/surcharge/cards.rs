//! The day that is asked about, and one card for each surcharge.

use super::reasons::{changes, facts, pointer_of};
use crate::components::explanation::source_row;
use crate::components::field::{Look, text_field};
use crate::components::icon::{BARRED, CHECK, CLOCK, Icon, MINUS, PLUS, QUESTION, SHEET, icon};
use crate::screens::Screen;
use crate::state::surcharge::turning_days;
use crate::state::{Computed, Edit};
use crate::view::{Msg, View};
use chrono::NaiveDate;
use ltc_engine::basis::Period;
use ltc_engine::finding::SourceRef;
use ltc_engine::simulation::Simulation;
use ltc_engine::surcharge::{Condition, Eligibility, EligibilityStatus};
use ltc_report::words;
use yew::prelude::*;

/// Moves the reference day.
pub(crate) fn move_to(view: View, day: NaiveDate) -> Edit {
    Edit::Type { pointer: "/as_of".to_owned(), text: words::day(day, view.lang) }
}

/// How an answer looks.
fn look(status: EligibilityStatus) -> (&'static str, Icon) {
    match status {
        EligibilityStatus::Eligible => ("is-yes", CHECK),
        EligibilityStatus::NotEligible => ("is-no", BARRED),
        EligibilityStatus::NeedsEvidence => ("is-open", SHEET),
        EligibilityStatus::NeedsConfirmation => ("is-open", CLOCK),
        EligibilityStatus::Unknown => ("is-unknown", QUESTION),
    }
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
                { step("day-before", words.day_before, MINUS, day.pred_opt()) }
                { text_field(view, "/as_of", words.as_of, Look { quiet: true, ..Look::date(words.day_form) }) }
                { step("day-after", words.day_after, PLUS, day.succ_opt()) }
            </div>
            <p class="date-line" id="reference-day">
                <strong>{ words::day(day, view.lang) }</strong>{ " " }{ super::day::weekday(view, day) }
                { " · " }{ words.edition }{ " " }<span class="chip">{ edition(day) }</span>
            </p>
            <div class="buttons turns" role="group" aria-label={words.turning_days}>
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

/// A surcharge: the answer, its price, the conditions, what would change it, where it comes from.
pub(crate) fn card(view: View, computed: &Computed, one: &Eligibility, day: NaiveDate) -> Html {
    let words = view.words;
    let (class, strokes) = look(one.status);
    let id = format!("surcharge-{}", one.code.code());
    let of = |holds| one.conditions.iter().filter(move |condition| condition.holds == holds);
    let eligible = one.status == EligibilityStatus::Eligible;
    let trainings: Vec<&str> = one.trainings.iter().map(|kind| words::training(*kind, view.lang)).collect();
    let changes = changes(view, one);
    html! {
        <article class={classes!("surcharge", class)} id={id.clone()} aria-labelledby={format!("{id}-title")} data-status={words::eligibility(one.status, view.lang)}>
            <h2 id={format!("{id}-title")}>
                <span class="code">{ one.code.code() }</span>{ " " }{ words::surcharge(one.code, view.lang) }
            </h2>
            <p class="answer">{ icon(strokes) }<strong>{ words::eligibility(one.status, view.lang) }</strong></p>
            { price(view, computed, one, day) }
            if !trainings.is_empty() {
                <p>{ words.training_needed }{ " " }<strong>{ trainings.join(words.or) }</strong></p>
            }
            if eligible {
                { condition_list(view, of(Some(true)).collect()) }
                { folded(view, words.open_conditions, of(None).collect()) }
            } else {
                { condition_list(view, of(None).collect()) }
            }
            { folded(view, words.unmet_conditions, of(Some(false)).collect()) }
            if !changes.is_empty() {
                <details class="changes">
                    <summary>{ words.would_change }</summary>
                    <ul>{ for changes.into_iter().map(|change| html! { <li>{ change }</li> }) }</ul>
                </details>
            }
            { sources(view, computed, one, day) }
        </article>
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

/// The price on the day, in general and in remote areas.
fn price(view: View, computed: &Computed, one: &Eligibility, day: NaiveDate) -> Html {
    let words = view.words;
    let on = computed.case.basis_on.unwrap_or(day);
    let code = view.basis().code(one.code.code());
    let Some((code, prices)) = code.zip(code.and_then(|code| code.prices.at(on)).map(|dated| dated.value)) else {
        return html! { <p class="price">{ words.not_in_force }</p> };
    };
    if code.on(on) == Period::Outside {
        return html! { <p class="price">{ words.not_in_force }</p> };
    }
    let amount = |price: ltc_engine::basis::Price| price.amount().map(words::amount).unwrap_or_default();
    html! {
        <p class="price">
            <strong>{ amount(prices.price) }</strong>{ format!(" {} / {} · {} ", words.ntd, view.lang.of(&code.unit), words.remote_price) }
            <strong>{ amount(prices.remote) }</strong>
        </p>
    }
}

/// A condition with what decided it and what is missing; a missing fact leads to its field.
fn condition_row(view: View, condition: &Condition) -> Html {
    let words = view.words;
    let (class, strokes, because) = match condition.holds {
        Some(true) => ("holds", CHECK, words.because),
        Some(false) => ("fails", BARRED, words.unmet),
        None => ("open", QUESTION, words.so_far),
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
                    <p class="why">{ words.lacking }{ view.lang.labels().colon }
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
fn sources(view: View, computed: &Computed, one: &Eligibility, day: NaiveDate) -> Html {
    let on = computed.case.basis_on.unwrap_or(day);
    let price = view.basis().code(one.code.code()).and_then(|code| code.prices.at(on));
    let of_price = price.iter().flat_map(|dated| {
        dated.source.iter().map(|id| SourceRef { id: id.clone(), confidence: Some(dated.confidence) })
    });
    html! {
        <details class="finding-why">
            <summary>{ view.words.sources }{ " · " }{ view.words.edition }{ " " }{ one.edition.clone() }</summary>
            <ul>{ for one.source.iter().cloned().chain(of_price).map(|source| source_row(view, &source)) }</ul>
        </details>
    }
}

/// The seven answers in a line, for the plan screen.
pub(crate) fn summary(view: View, simulation: &Simulation) -> Html {
    html! {
        <section class="card" id="surcharges" aria-labelledby="surcharges-title">
            <h2 id="surcharges-title">{ view.words.surcharge_block }</h2>
            <ul class="chips">
                { for simulation.surcharge_eligibility.iter().map(|one| {
                    let (class, strokes) = look(one.status);
                    html! {
                        <li><a class={classes!("answer-chip", class)} href={Screen::Surcharge.hash()} title={words::surcharge(one.code, view.lang)}>
                            { icon(strokes) }<span>{ one.code.code() }{ " " }{ words::eligibility(one.status, view.lang) }</span>
                        </a></li>
                    }
                }) }
            </ul>
            <p class="card-hint"><a href={Screen::Surcharge.hash()}>{ view.words.surcharge_open }</a></p>
        </section>
    }
}
