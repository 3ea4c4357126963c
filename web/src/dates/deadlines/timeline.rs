//! One client: the picture and, beside it, the same as tables.

use super::geometry::Frame;
use super::list::due_list;
use super::part::Part;
use super::picture::picture;
use super::state::Action;
use crate::markup::html;
use chrono::NaiveDate;
use ltc_duties::{Agenda, ClientDates, Due};
use ltc_report::words as report;
use ltc_report::words::duties as names;
use yew::prelude::*;

/// A numbered day of the picture.
#[derive(Debug, Clone)]
pub(super) struct Point {
    /// Its number.
    pub(super) number: usize,
    /// The day.
    pub(super) day: NaiveDate,
    /// What it is.
    pub(super) name: String,
    /// A deadline, not something that happened.
    pub(super) is_due: bool,
}

/// The card of the client; `refused` says why the open case cannot be worked out.
pub(super) fn card(part: Part, agenda: &Agenda<'_>, today: NaiveDate, refused: Option<&str>) -> Html {
    let words = part.words;
    html! {
        <section class="card deadlines-client" aria-labelledby="deadlines-client-title">
            <h2 id="deadlines-client-title">
                { words.client }
                if let Some(client) = agenda.clients.first() {
                    <span class="chip">{ client.id.clone() }</span>
                }
            </h2>
            <p class="card-hint">{ words.client_hint }</p>
            if let Some(refused) = refused {
                <p class="message message-warning">{ words.not_read }{ " " }{ refused.to_owned() }</p>
            }
            {
                match agenda.clients.first() {
                    Some(client) => dates(part, agenda, client, today),
                    None => none(part, refused.is_some()),
                }
            }
        </section>
    }
}

fn none(part: Part, refused: bool) -> Html {
    let words = part.words;
    html! {
        <>
            if !refused {
                <p class="empty">{ words.no_client }</p>
            }
            <div class="buttons">
                <button type="button" class="button" onclick={part.click(Action::Example)}>{ words.example_client }</button>
                <a class="button" href="#/plan">{ words.to_plan }</a>
            </div>
        </>
    }
}

fn dates(part: Part, agenda: &Agenda<'_>, client: &ClientDates, today: NaiveDate) -> Html {
    let words = part.words;
    let of_client: Vec<&Due<'_>> = agenda.dues.iter().filter(|due| client.occasions.contains(&due.occasion)).collect();
    let (claims, others): (Vec<&Due<'_>>, Vec<&Due<'_>>) =
        of_client.iter().partition(|due| due.occasion.trigger.is_month());
    let claims: Vec<NaiveDate> =
        claims.iter().filter(|due| due.duty.id == "claim-month").filter_map(|due| due.day()).collect();
    let points = points(part, client, &others);
    let spans = client.spans.iter().flat_map(|span| [span.from, span.to]);
    let frame = Frame::around(spans.chain(client.marks.iter().map(|mark| mark.on)));
    html! {
        <>
            if client.assessment_unknown {
                <p class="field-hint">{ words.no_assessment }</p>
            }
            if let Some(frame) = frame {
                { picture(part, frame, client, &points, &claims, today) }
                <p class="legend">
                    <span class="key"><span class="swatch picture-key-event" aria-hidden="true"></span>{ words.key_event }</span>
                    <span class="key"><span class="swatch picture-key-due" aria-hidden="true"></span>{ words.key_due }</span>
                    <span class="key"><span class="swatch picture-key-claim" aria-hidden="true"></span>{ words.key_claim }</span>
                    if !frame.shows(today) {
                        <span>{ words.today_outside.replace("{}", &report::day(today, part.lang)) }</span>
                    }
                </p>
            }
            <div class="deadlines-tables">
                { periods(part, client) }
                { days(part, &points) }
            </div>
            <details class="deadlines-all">
                <summary>{ words.all.replace("{}", &of_client.len().to_string()) }</summary>
                { due_list(part, agenda, &of_client, "client") }
            </details>
        </>
    }
}

/// What happened and what is due, in order and numbered. What comes again every month stands in the list, not
/// as a number in the picture.
fn points(part: Part, client: &ClientDates, dues: &[&Due<'_>]) -> Vec<Point> {
    let marks = client.marks.iter().map(|mark| (mark.on, names::mark(mark.kind, part.lang), false));
    let dues = dues.iter().filter_map(|due| Some((due.day()?, names::summary(due, part.lang), true)));
    let mut all: Vec<(NaiveDate, String, bool)> = marks.chain(dues).collect();
    all.sort_by_key(|(day, _, is_due)| (*day, *is_due));
    all.dedup();
    let numbered = all.into_iter().zip(1..);
    numbered.map(|((day, name, is_due), number)| Point { number, day, name, is_due }).collect()
}

fn periods(part: Part, client: &ClientDates) -> Html {
    let (words, lang) = (part.words, part.lang);
    html! {
        <div class="table-region" role="region" tabindex="0" aria-label={words.periods}>
            <table class="ledger">
                <caption>{ words.periods }</caption>
                <thead><tr><th scope="col">{ words.matter }</th><th scope="col">{ words.from }</th><th scope="col">{ words.to }</th><th scope="col">{ words.rule }</th></tr></thead>
                <tbody>
                    { for client.spans.iter().map(|span| {
                        let cited = span.cited.as_ref();
                        let ids = cited.map_or_else(
                            || words.of_case.to_owned(),
                            |cited| cited.source.join(lang.pick("、", ", ")),
                        );
                        let titles = cited.map(|cited| part.titles(&cited.source));
                        let sure = cited.map(|cited| report::confidence(cited.confidence, lang));
                        html! {
                            <tr>
                                <th scope="row">{ names::span(part.basis, span.kind, lang) }</th>
                                <td>{ report::day(span.from, lang) }</td>
                                <td>{ report::day(span.to, lang) }</td>
                                <td class="deadlines-rule" title={titles}>{ ids }if let Some(sure) = sure { { " " }<span class="chip">{ sure }</span> }</td>
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}

fn days(part: Part, points: &[Point]) -> Html {
    let (words, lang) = (part.words, part.lang);
    if points.is_empty() {
        return Html::default();
    }
    html! {
        <div class="table-region" role="region" tabindex="0" aria-label={words.days_of}>
            <table class="ledger">
                <caption>{ words.days_of }</caption>
                <thead><tr><th scope="col">{ words.number }</th><th scope="col">{ words.day }</th><th scope="col">{ words.matter }</th></tr></thead>
                <tbody>
                    { for points.iter().map(|point| html! {
                        <tr class={point.is_due.then_some("is-due")}>
                            <td>{ point.number }</td>
                            <td>{ names::day_with_weekday(point.day, lang) }</td>
                            <th scope="row">{ point.name.clone() }</th>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
