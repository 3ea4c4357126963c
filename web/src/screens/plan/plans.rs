//! Care plans with their services or approved totals.

use super::add_item::add_item;
use super::group::{add_button, entry, group as fold};
use crate::browser::id_of;
use crate::components::field::{Look, choice_field, options, text_field};
use crate::components::icon::{CROSS, MINUS, PLUS, icon};
use crate::markup::html;
use crate::state::Edit;
use crate::state::number::read_whole;
use crate::state::session::{next_plan, plan_day};
use crate::view::{Msg, View};
use ltc_engine::basis::{Price, ServiceCode};
use ltc_report::words::amount;
use yew::prelude::*;

/// All plans.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let count = view.session.draft().count("/plans");
    let body = html! {
        <>
            { for (0..count).map(|place| plan(view, place)) }
            { add_button("add-plan", words.add_plan, view.append("/plans", next_plan(view.session), "from")) }
        </>
    };
    fold("/plans", words.plans, count, true, body)
}

fn plan(view: View, place: usize) -> Html {
    let words = view.words;
    let at = format!("/plans/{place}");
    let field = |name: &str| format!("{at}/{name}");
    let editions: Vec<(String, String)> = std::iter::once((String::new(), words.automatic.to_owned()))
        .chain(view.basis().document().editions.iter().map(|edition| (edition.id.clone(), edition.id.clone())))
        .collect();
    let items = view.session.draft().count(&field("items"));
    let has_totals = view.session.draft().has(&field("approved"));
    let total = |name: &str, label: &str| text_field(view, &field(&format!("approved/{name}")), label, Look::number());
    let body = html! {
        <>
            <div class="fields fields-2">
                { text_field(view, &field("from"), words.from, Look::date(words.month_form).hint(words.from_hint)) }
                { text_field(view, &field("to"), words.to, Look::date(words.month_form).hint(words.to_hint)) }
                { text_field(view, &field("approved_on"), words.approved_on, Look::date(words.day_form)) }
                { choice_field(view, &field("edition"), words.edition, &editions, Look::default()) }
            </div>
            <h4>{ words.items }</h4>
            if items > 0 {
                <ul class="items">{ for (0..items).map(|item| item_row(view, place, item)) }</ul>
            }
            { add_item(view, place) }
            <details class="totals" open={has_totals}>
                <summary>{ words.approved_totals }</summary>
                <p class="field-hint">{ words.approved_totals_hint }</p>
                <div class="fields fields-3">
                    { total("care", words.care) }{ total("transport", words.transport) }{ total("respite", words.respite) }
                </div>
            </details>
        </>
    };
    entry(view, &at, &format!("{} {}", words.plan_number, place + 1), "/plans", body)
}

fn item_row(view: View, plan: usize, place: usize) -> Html {
    let words = view.words;
    let at = format!("/plans/{plan}/items/{place}");
    let field = |name: &str| format!("{at}/{name}");
    let code = view.text(&field("code"));
    let known = view.basis().code(code);
    let price = known.and_then(|known| price_of(view, known, plan));
    let entered = read_whole(view.text(&field("unit_price")));
    let needs_price = !matches!(price, Some(Price::Amount(_)) | None) || !view.text(&field("unit_price")).is_empty();
    let unit_price = entered.or(price.and_then(Price::amount));
    let quantity = read_whole(view.text(&field("quantity")));
    // Both factors are bounded by the form, but while typing anything may stand there.
    let sum = unit_price.zip(quantity).and_then(|(price, quantity)| price.checked_mul(quantity));
    let funds = options(Some(words.fund_quota), &[("advance", words.advance)]);
    let quiet = Look { quiet: true, ..Look::default() };
    html! {
        <li class="item" id={id_of(&at)} tabindex="-1">
            <div class="item-name">
                <span class="code" id={id_of(&field("code"))} tabindex="-1">{ code.to_owned() }</span>
                <span>{ known.map(|known| view.lang.of(&known.name).to_owned()).unwrap_or_default() }</span>
                <span class="item-sum">{ sum.map(amount).unwrap_or_default() }</span>
                <button type="button" class="button button-quiet button-icon" aria-label={format!("{} {code}", words.remove)}
                    onclick={view.remove(&at, add_item_id(plan))}>{ icon(CROSS) }</button>
            </div>
            <div class="item-numbers">
                { quantity_field(view, &field("quantity"), code, quantity, plan) }
                <span class="item-price">{ "× " }{ price_text(view, known, price) }</span>
                if needs_price {
                    { text_field(view, &field("unit_price"), &format!("{} {code}", words.unit_price), Look { number: true, placeholder: words.unit_price, ..quiet }) }
                }
                // Without an advance there is nothing to choose.
                if view.session.draft().has("/advance") || view.session.draft().has(&field("fund")) {
                    { choice_field(view, &field("fund"), &format!("{} {code}", words.fund), &funds, quiet) }
                }
            </div>
        </li>
    }
}

/// The id of a plan's field for adding services.
pub(crate) fn add_item_id(plan: usize) -> String {
    format!("add-item-{plan}")
}

fn price_of(view: View, code: &ServiceCode, plan: usize) -> Option<Price> {
    let day = plan_day(view.session.draft(), plan)?;
    code.prices.at(day).map(|dated| dated.value.price)
}

/// A price with its unit, or why there is none.
pub(crate) fn price_text(view: View, code: Option<&ServiceCode>, price: Option<Price>) -> String {
    let unit = code.map(|code| view.lang.of(&code.unit)).unwrap_or_default();
    let price = match price {
        Some(Price::Amount(ntd)) => amount(ntd),
        Some(Price::County) => view.words.by_county.to_owned(),
        Some(Price::Unknown | Price::None) => view.words.price_unknown.to_owned(),
        None => return unit.to_owned(),
    };
    if unit.is_empty() { price } else { format!("{price} / {unit}") }
}

/// The units a month: typed, or counted up and down. Enter goes on to the next service.
fn quantity_field(view: View, pointer: &str, code: &str, now: Option<i64>, plan: usize) -> Html {
    let words = view.words;
    let now = now.unwrap_or(0);
    let step = |to: i64| {
        let text = to.max(0).to_string();
        view.click(Msg::Edit(Edit::Type { pointer: pointer.to_owned(), text }))
    };
    let next = add_item_id(plan);
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            crate::browser::go_to(&next);
        }
    });
    html! {
        <div class="stepper" {onkeydown}>
            <button type="button" class="button button-icon" aria-label={format!("{} {code}", words.less)}
                onclick={step(now - 1)}>{ icon(MINUS) }</button>
            { text_field(view, pointer, &format!("{} {code}", words.quantity), Look { number: true, quiet: true, ..Look::default() }) }
            <button type="button" class="button button-icon" aria-label={format!("{} {code}", words.more)}
                onclick={step(now + 1)}>{ icon(PLUS) }</button>
        </div>
    }
}
