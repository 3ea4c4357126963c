//! Deadlines as a list: the day, what is owed, and behind it how it was counted and why.

use super::part::Part;
use crate::components::icon::{WARNING, icon};
use crate::markup::{classes, html};
use ltc_duties::{Agenda, Answer, Counted, Due, StepKind, Urgency};
use ltc_report::words as report;
use ltc_report::words::duties as names;
use yew::prelude::*;

/// A list of deadlines, in the order given. `id` tells its entries from those of other lists.
pub(super) fn due_list(part: Part, agenda: &Agenda<'_>, dues: &[&Due<'_>], id: &str) -> Html {
    html! {
        <ul class="deadline-list">
            { for dues.iter().enumerate().map(|(place, due)| row(part, agenda, due, format!("{id}-{place}-{}", due.duty.id))) }
        </ul>
    }
}

fn row(part: Part, agenda: &Agenda<'_>, due: &Due<'_>, key: String) -> Html {
    let lang = part.lang;
    let urgency = agenda.urgency(due);
    let left = names::left(agenda, due, lang);
    let occasion = names::occasion(&due.occasion, lang);
    html! {
        <li class={classes!("deadline", format!("deadline-{}", urgency.name()))} key={key} data-duty={due.duty.id.clone()}
            data-due={due.day().map(|day| day.to_string())}>
            <p class="deadline-day">{ names::period(&due.chosen, lang) }</p>
            <div class="deadline-what">
                <p class="deadline-name">
                    { lang.of(&due.duty.name).to_owned() }
                    if !left.is_empty() {
                        { " " }<span class={classes!("chip", "deadline-left", near(urgency))}>{ left }</span>
                    }
                </p>
                <p class="deadline-facts">
                    { names::owed_by(due.duty.owed_by, lang) }{ " · " }{ occasion }
                    if let Some(subject) = &due.occasion.subject {
                        { " · " }{ subject.clone() }
                    }
                </p>
                { for due.others.iter().map(|other| other_reading(part, other)) }
                if let Some(sessions) = due.sessions {
                    <p class="deadline-facts">{ names::sessions(sessions, lang) }</p>
                }
                { for due.warnings.iter().map(|warning| html! {
                    <p class="deadline-warning">{ icon(WARNING) }<span>{ names::warning(*warning, lang) }</span></p>
                }) }
                <details>
                    <summary>{ part.words.how }</summary>
                    { how(part, due) }
                </details>
            </div>
        </li>
    }
}

/// Passed, near or far, as the end of a class.
fn near(urgency: Urgency) -> Option<&'static str> {
    match urgency {
        Urgency::Today => Some("is-error"),
        Urgency::Soon => Some("is-warning"),
        Urgency::Passed | Urgency::Later | Urgency::Unknown => None,
    }
}

fn other_reading(part: Part, answer: &Answer<'_>) -> Html {
    let lang = part.lang;
    html! {
        <p class="deadline-other">
            { part.words.or }{ lang.pick("（", " (") }{ lang.of(&answer.reading.name).to_owned() }{ lang.pick("）：", "): ") }
            <strong>{ names::period(answer, lang) }</strong>
            { " " }<span class="chip">{ report::confidence(answer.confidence, lang) }</span>
        </p>
    }
}

/// How it was counted, what the source says, what follows, and how sure it is.
fn how(part: Part, due: &Due<'_>) -> Html {
    let lang = part.lang;
    let duty = due.duty;
    let colon = lang.pick("：", ": ");
    html! {
        <div class="deadline-how">
            <p>
                { lang.of(&due.chosen.reading.name).to_owned() }
                { " " }<span class="chip">{ report::confidence(due.chosen.confidence, lang) }</span>
            </p>
            if let Some(counted) = due.chosen.due.as_ref().filter(|counted| !counted.steps.is_empty()) {
                { steps(part, counted) }
            }
            <p>{ part.words.says }{ colon }{ lang.of(&duty.says).to_owned() }</p>
            <p>{ part.words.missed }{ colon }{ lang.of(&duty.missed).to_owned() }</p>
            if let Some(note) = &duty.note {
                <p>{ lang.of(note).to_owned() }</p>
            }
            { part.sources(&duty.source, Some(duty.confidence)) }
        </div>
    }
}

/// Every day gone through; those that do not count say why.
fn steps(part: Part, counted: &Counted) -> Html {
    let lang = part.lang;
    html! {
        <ol class="deadline-steps" aria-label={part.words.steps}>
            { for counted.steps.iter().map(|step| {
                let counts = step.number.is_some_and(|number| number > 0);
                let number = step.number.filter(|number| *number > 0);
                let number = number.map(|number| part.words.day_number.replace("{}", &number.to_string()));
                let why = names::step(&step.kind, lang).to_owned();
                let start = (step.kind == StepKind::Start).then_some("is-start");
                html! {
                    <li class={classes!((!counts).then_some("is-skipped"), start)}>
                        <span class="step-day">{ names::day_with_weekday(step.day, lang) }</span>
                        { lang.pick("", " ") }{ number.unwrap_or_default() }
                        if !why.is_empty() {
                            { " " }<span class="step-why">{ why }</span>
                        }
                    </li>
                }
            }) }
        </ol>
    }
}
