//! The field that finds a service by code or name and puts it into a plan: a combobox after the
//! ARIA Authoring Practices (list autocomplete with manual selection).

use super::plans::{add_item_id, price_text};
use crate::browser;
use crate::components::field::typed;
use crate::markup::html;
use crate::state::search::find_services;
use crate::state::session::plan_day;
use crate::state::{Edit, Session, draft::new_part};
use crate::view::{Msg, Search, View};
use yew::prelude::*;

/// What puts a service into a plan, and the id of what is typed next: how many.
pub(crate) fn adding(session: &Session, plan: usize, code: &str) -> (Edit, String) {
    let list = format!("/plans/{plan}/items");
    let place = session.draft().count(&list);
    let focus = browser::id_of(&format!("{list}/{place}/quantity"));
    (Edit::Append { list, entry: new_part(&[("code", code), ("quantity", "1")]) }, focus)
}

/// The field with its list.
pub(crate) fn add_item(view: View, plan: usize) -> Html {
    let words = view.words;
    let closed = Search { plan, ..Search::default() };
    let search = if view.page.search.plan == plan { view.page.search.clone() } else { closed };
    let day = plan_day(view.session.draft(), plan);
    let found = if search.open { find_services(view.basis(), &search.text, day) } else { Vec::new() };
    let codes: Vec<String> = found.iter().map(|service| service.code.clone()).collect();
    let (id, list_id) = (add_item_id(plan), list_id(plan));

    let send = view.send.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        send.emit(Msg::Search(Search { plan, text: typed(&event), active: 0, open: true }));
    });
    let (send, before) = (view.send.clone(), search.clone());
    let onblur = Callback::from(move |_: FocusEvent| send.emit(Msg::Search(Search { open: false, ..before.clone() })));
    let (send, before) = (view.send.clone(), search.clone());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if let Some(message) = on_key(&event.key(), &before, &codes) {
            event.prevent_default();
            send.emit(message);
        }
    });
    let active = (!found.is_empty()).then(|| option_id(plan, search.active));
    html! {
        <div class="field combobox">
            <label for={id.clone()}>{ words.add_item }</label>
            <input type="text" {id} role="combobox" aria-autocomplete="list" aria-expanded={search.open.to_string()}
                aria-controls={list_id.clone()} aria-activedescendant={active} autocomplete="off" placeholder={words.add_item_hint}
                value={search.text.clone()} {oninput} {onkeydown} {onblur} />
            <ul id={list_id} role="listbox" aria-label={words.items} class="options" hidden={!search.open}>
                { for found.iter().enumerate().map(|(place, service)| {
                    let price = day.and_then(|day| service.prices.at(day)).map(|dated| dated.value.price);
                    html! {
                        <li role="option" id={option_id(plan, place)} class="option" aria-selected={(place == search.active).to_string()}
                            onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}
                            onclick={view.click(Msg::AddItem(plan, service.code.clone()))}>
                            <span class="code">{ service.code.clone() }</span>
                            <span class="option-name">{ view.lang.of(&service.name).to_owned() }</span>
                            <span class="option-price">{ price_text(view, Some(service), price) }</span>
                        </li>
                    }
                }) }
                if search.open && found.is_empty() {
                    <li class="option-none" role="option" aria-disabled="true" aria-selected="false">{ words.no_hits }</li>
                }
            </ul>
        </div>
    }
}

/// What a key does; `None` leaves it to the browser.
fn on_key(key: &str, search: &Search, codes: &[String]) -> Option<Msg> {
    let last = codes.len().saturating_sub(1);
    let to = |active| Some(Msg::Search(Search { active, open: true, ..search.clone() }));
    match key {
        "ArrowDown" if !search.open => to(0),
        "ArrowDown" => to(if search.active >= last { 0 } else { search.active + 1 }),
        "ArrowUp" if search.open => to(search.active.checked_sub(1).unwrap_or(last)),
        "Enter" => match codes.get(search.active) {
            Some(code) => Some(Msg::AddItem(search.plan, code.clone())),
            None => to(0),
        },
        "Escape" if search.open || !search.text.is_empty() => {
            Some(Msg::Search(Search { plan: search.plan, ..Search::default() }))
        }
        _ => None,
    }
}

fn list_id(plan: usize) -> String {
    format!("services-{plan}")
}

fn option_id(plan: usize, place: usize) -> String {
    format!("service-{plan}-{place}")
}

/// Scrolls the list into view, and in it to the highlighted service.
pub(crate) fn keep_active_in_view(search: &Search) {
    if let Some(list) = browser::element(&list_id(search.plan)) {
        browser::scroll_least(&list);
    }
    if let Some(option) = browser::element(&option_id(search.plan, search.active)) {
        browser::scroll_least(&option);
    }
}
