//! How many more units of a code: the number, the bar, what the next ones cost.

use super::state::codes_in;
use super::{Msg, View};
use crate::advice::form::{Look, source_list, text};
use crate::markup::{classes, html};
use ltc_advice::fit::{Marginal, Room, RoomState};
use ltc_engine::finding::{Finding, SourceRef};
use ltc_report::words::{self as sentences, advice as told, amount};
use yew::prelude::*;

/// The id of the list of codes.
pub(super) const CODES: &str = "fit-codes";

/// The part.
pub(super) fn part(view: &View<'_>) -> Html {
    let (words, lang, basis) = (view.words, view.around.lang, &view.around.basis);
    let wrong = !view.chosen.code.is_empty() && basis.family(&view.chosen.code).is_none();
    let look =
        Look { error: wrong.then_some(words.not_a_code), list: Some(CODES), placeholder: "BA02", ..Look::default() };
    html! {
        <section class="card" id="fit-room">
            <h2>{ words.room }</h2>
            <datalist id={CODES}>
                { for codes_in(basis, view.chosen.month).into_iter().map(|code| html! {
                    <option value={code.code.clone()}>{ lang.of(&code.name).to_owned() }</option>
                }) }
            </datalist>
            { text("fit-code", words.code, &view.chosen.code, look, &view.tell(Msg::Code)) }
            if let Some(Ok(room)) = &view.shown.room {
                { answer(view, room) }
            } else if let Some(Err(error)) = &view.shown.room {
                <p class="message message-error">{ sentences::input_error(error, lang) }</p>
            }
        </section>
    }
}

fn answer(view: &View<'_>, room: &Room) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let name = view.around.basis.code(&room.code).map(|code| lang.of(&code.name)).unwrap_or_default();
    if room.state != RoomState::Quota {
        return html! {
            <div role="status">
                <p class="fit-name"><strong>{ room.code.clone() }</strong>{ " " }{ name.to_owned() }</p>
                <p>{ told::room_state(room.state, lang) }</p>
                { findings(view, &room.findings) }
            </div>
        };
    }
    let count = |label: &str, units: i64, id: &'static str| {
        html! { <div><dt>{ label.to_owned() }</dt><dd id={id}>{ amount(units) }<span class="unit">{ words.units }</span></dd></div> }
    };
    html! {
        <>
            <p class="fit-name"><strong>{ room.code.clone() }</strong>{ " " }{ name.to_owned() }</p>
            <p class="fit-answer" role="status">
                { words.more }{ " " }<strong id="fit-fits">{ amount(room.fits) }</strong>{ " " }{ words.units }{ " " }<span class="card-hint">{ words.fits }</span>
            </p>
            <dl class="facts fit-counts">
                { count(words.own, room.own, "fit-own") }
                { count(words.safe, room.safe, "fit-safe") }
                { count(words.planned, room.planned, "fit-planned") }
                <div><dt>{ words.a_unit }</dt><dd>{ amount(room.unit) }</dd></div>
                if let Some(units) = room.advance {
                    { count(words.by_advance, units, "fit-advance") }
                }
                <div><dt>{ words.edition }</dt><dd><span class="chip">{ room.edition.clone() }</span></dd></div>
            </dl>
            { bar(view, room) }
            if let Some(limit) = &room.limit {
                <p class="card-hint">
                    { words.limit.replace("{}", &amount(i64::from(limit.units))) }{ " " }
                    { sentences::strength(limit.strength, lang) }{ " · " }{ limit.source.join("、") }
                </p>
            }
            { costs(view, room) }
            if room.safe < room.fits {
                <p>{ words.later.replace("{}", &amount(room.safe)) }</p>
                { findings(view, &room.findings) }
            }
            if room.fits > 0 {
                <p class="buttons">{ add(view, 1) }{ if room.safe > 1 { add(view, room.safe) } else { Html::default() } }</p>
            }
            { source_list(&view.around.basis, rests_on(view, room).iter(), lang) }
        </>
    }
}

/// What the answer rests on: what is available, how the unit on the edge is divided, and the price.
fn rests_on(view: &View<'_>, room: &Room) -> Vec<SourceRef> {
    let text = |id: &str| SourceRef { id: id.to_owned(), confidence: None };
    let price = view.around.basis.code(&room.code).and_then(|code| code.prices.at(room.month.first_day()));
    let of_price = price.iter().flat_map(|price| price.source.iter().map(|id| (id, price.confidence)));
    let of_price = of_price.map(|(id, sure)| SourceRef { id: id.clone(), confidence: Some(sure) });
    [text("S3-9.2"), text("decision:quota_edge")].into_iter().chain(of_price).collect()
}

fn add(view: &View<'_>, units: i64) -> Html {
    let label = format!("{} +{}", view.words.add_one, amount(units));
    html! { <button type="button" class="button" data-add={units.to_string()} onclick={view.click(move || Msg::AddUnits(units))}>{ label }</button> }
}

/// The quota as a bar: planned, what can be added, the rest that is less than a unit; or what is over.
fn bar(view: &View<'_>, room: &Room) -> Html {
    let words = view.words;
    let added = room.fits * room.unit;
    let rest = (room.available - room.approved - added).max(0);
    let over = (room.approved - room.available).max(0);
    let whole = (room.available + over).max(1);
    let parts = [
        ("fit-planned", words.planned, room.approved.min(room.available)),
        ("fit-addable", words.addable, added),
        ("fit-rest", words.rest, rest),
        ("fit-over", words.over, over),
    ];
    let told = format!("{}: {}{}{}", words.bar, amount(room.approved), words.of, amount(room.available));
    // In thousandths: whole numbers, no floats.
    let thousandths = |part: i64| (part * 1000 / whole).to_string();
    let before = |place: usize| parts.iter().take(place).map(|(.., part)| *part).sum::<i64>();
    html! {
        <figure class="fit-bar">
            <svg class="fit-track" viewBox="0 0 1000 28" preserveAspectRatio="none" role="img" aria-label={told}>
                { for parts.iter().enumerate().map(|(place, (class, _, part))| html! {
                    <rect class={*class} x={thousandths(before(place))} y="0" width={thousandths(*part)} height="28" />
                }) }
            </svg>
            <figcaption class="legend">
                { for parts.iter().filter(|(.., part)| *part > 0).map(|(class, name, part)| html! {
                    <span class="key"><span class={classes!("swatch", *class)} aria-hidden="true"></span>{ *name }{ " " }{ amount(*part) }</span>
                }) }
            </figcaption>
        </figure>
    }
}

fn costs(view: &View<'_>, room: &Room) -> Html {
    let words = view.words;
    let edge = words.edge.replace("{}", &amount(room.fits + 1));
    let rows = [(words.next.to_owned(), room.next), (edge, room.edge), (words.beyond.to_owned(), room.beyond)];
    // Beyond the quota nothing is within it, but for what rounding at the edge leaves.
    let is_moved = room.beyond.is_some_and(|cost| cost.within_quota != 0 || cost.copayment != 0);
    let table = html! {
        <div class="table-region" tabindex="0" role="region" aria-label={words.next_costs}>
            <table class="ledger fit-costs">
                <caption>{ words.next_costs }</caption>
                <thead><tr>
                    <th scope="col">{ words.unit_is }</th>
                    <th scope="col" class="amount">{ words.inside }</th>
                    <th scope="col" class="amount">{ words.copayment }</th>
                    <th scope="col" class="amount">{ words.self_pay }</th>
                    <th scope="col" class="amount">{ words.client_pays }</th>
                </tr></thead>
                <tbody>{ for rows.into_iter().filter_map(|(name, cost)| Some(cost_row(&name, cost?))) }</tbody>
            </table>
        </div>
    };
    if !is_moved {
        return table;
    }
    html! { <>{ table }<p class="card-hint fit-moved">{ words.moved }</p></> }
}

fn cost_row(name: &str, cost: Marginal) -> Html {
    html! {
        <tr>
            <th scope="row">{ name.to_owned() }</th>
            { for [cost.within_quota, cost.copayment, cost.self_pay, cost.client_pays].map(|part| html! { <td class="amount">{ amount(part) }</td> }) }
        </tr>
    }
}

/// Findings, as a list.
pub(super) fn findings(view: &View<'_>, all: &[Finding]) -> Html {
    let lang = view.around.lang;
    html! {
        <ul class="fit-findings">
            { for all.iter().map(|one| html! {
                <li><span class="count">{ sentences::severity(one.severity, lang) }</span>{ " " }{ sentences::finding(one, lang) }</li>
            }) }
        </ul>
    }
}
