//! All rules, searched as one types.

use super::filter::{Filter, Sort, find, meant};
use super::marks::{SEVERITIES, badge};
use crate::components::field::typed;
use crate::markup::html;
use crate::rules::address::Place;
use crate::rules::{Msg, View, waiting};
use ltc_engine::finding::Scope;
use ltc_report::book::{BookDocument, BookRule};
use ltc_report::words::{self, book};
use yew::prelude::*;

/// The id of a rule's link.
pub(in crate::rules) fn id_of(rule: &str) -> String {
    format!("rule-{rule}")
}

/// The list with what it is narrowed by.
pub(in crate::rules) fn list(view: View) -> Html {
    let Some(book) = view.rules.book.get() else { return waiting(view, &view.rules.book) };
    let filter = &view.rules.filter;
    let found = find(book, filter, &view.around.basis);
    let count = view.words.found.replace("{found}", &found.len().to_string());
    let count = count.replace("{all}", &book.rules.len().to_string());
    html! {
        <section class="rule-shelf card" aria-label={view.words.book}>
            { search(view) }
            <p class="rule-count" role="status">
                { count }
                if *filter != Filter::default() {
                    { " " }<button type="button" class="link" onclick={view.click(Msg::Filter(Filter::default()))}>{ view.words.clear }</button>
                }
            </p>
            if found.is_empty() {
                { nothing(view, book) }
            } else {
                <ul class="rule-lines">{ for found.iter().map(|rule| line(view, rule)) }</ul>
            }
        </section>
    }
}

fn search(view: View) -> Html {
    let (words, lang, filter) = (view.words, view.lang(), &view.rules.filter);
    let change = |set: fn(&mut Filter, &str)| {
        let (send, filter) = (view.send.clone(), filter.clone());
        Callback::from(move |event: Event| {
            let mut filter = filter.clone();
            set(&mut filter, &typed(&event));
            send.emit(Msg::Filter(filter));
        })
    };
    let (send, before) = (view.send.clone(), filter.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        send.emit(Msg::Filter(Filter { text: typed(&event), ..before.clone() }));
    });
    let severities = SEVERITIES.iter().map(|one| (words::severity(*one, lang), filter.severity == Some(*one)));
    let scopes = SCOPES.iter().map(|one| (book::scope(*one, lang), filter.scope == Some(*one)));
    let sorts = Sort::ALL.iter().map(|one| (sort_name(view, *one), filter.sort == Some(*one)));
    let editions = &view.around.basis.document().editions;
    let days = editions.iter().map(|edition| (lang.of(&edition.name), filter.changes_on == Some(edition.from)));
    let firsts: Vec<_> = editions.iter().map(|edition| edition.from).collect();
    let on_day = {
        let (send, filter) = (view.send.clone(), filter.clone());
        Callback::from(move |event: Event| {
            let place = typed(&event).parse().ok();
            let changes_on = place.and_then(|place: usize| firsts.get(place).copied());
            send.emit(Msg::Filter(Filter { changes_on, ..filter.clone() }));
        })
    };
    html! {
        <form class="rule-filters" role="search" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <div class="field rule-search">
                <label for="rule-search">{ words.search }</label>
                <input type="search" id="rule-search" value={filter.text.clone()} placeholder={words.search_hint} autocomplete="off" {oninput} />
            </div>
            { choice(view, "rule-severity", words.severity, severities, change(|filter, place| {
                filter.severity = at(&SEVERITIES, place);
            })) }
            { choice(view, "rule-sort", words.sort, sorts, change(|filter, place| filter.sort = at(&Sort::ALL, place))) }
            { choice(view, "rule-scope", words.scope, scopes, change(|filter, place| filter.scope = at(&SCOPES, place))) }
            { choice(view, "rule-edition", words.changes_on, days, on_day) }
        </form>
    }
}

const SCOPES: [Scope; 3] = [Scope::Record, Scope::Surcharge, Scope::Case];

fn at<T: Copy>(all: &[T], place: &str) -> Option<T> {
    all.get(place.parse::<usize>().ok()?).copied()
}

fn choice<'n>(
    view: View,
    id: &'static str,
    label: &'static str,
    names: impl Iterator<Item = (&'n str, bool)>,
    onchange: Callback<Event>,
) -> Html {
    let names: Vec<(&str, bool)> = names.collect();
    let chosen = names.iter().position(|(_, chosen)| *chosen).map(|place| place.to_string()).unwrap_or_default();
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} ~value={chosen.clone()} {onchange}>
                <option value="" selected={chosen.is_empty()}>{ view.words.all }</option>
                { for names.iter().enumerate().map(|(place, (name, chosen))| html! {
                    <option value={place.to_string()} selected={*chosen}>{ (*name).to_owned() }</option>
                }) }
            </select>
        </div>
    }
}

/// What people call where a rule is checked.
pub(super) fn sort_name(view: View, sort: Sort) -> &'static str {
    match sort {
        Sort::Standing(standing) => book::standing(standing, view.lang()),
        Sort::Condition => view.words.condition,
    }
}

fn line(view: View, rule: &BookRule) -> Html {
    html! {
        <li key={rule.id.clone()}>
            <a id={id_of(&rule.id)} href={Place::Rule(rule.id.clone()).address()}>
                <span class="code">{ rule.id.clone() }</span>{ " " }
                <span class="rule-what">{ view.lang().of(&rule.what).to_owned() }</span>
            </a>
            <span class="rule-marks">
                if let Some(severity) = rule.severity {
                    { badge(severity, view.lang()) }{ " " }
                }
                <span class="chip">{ sort_name(view, Sort::of(rule)) }</span>
            </span>
        </li>
    }
}

fn nothing(view: View, book: &BookDocument) -> Html {
    let meant = meant(book, &view.rules.filter.text);
    html! {
        <div class="rule-none">
            <p>{ view.words.none }</p>
            if !meant.is_empty() {
                <p>{ view.words.meant }{ " " }
                    { for meant.iter().map(|id| html! {
                        <><a class="code" href={Place::Rule((*id).to_owned()).address()}>{ (*id).to_owned() }</a>{ " " }</>
                    }) }
                </p>
            }
        </div>
    }
}
