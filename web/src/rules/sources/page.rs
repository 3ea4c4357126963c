//! A source: what it is, and everything that rests on it.

use super::register::{counts, rules_of};
use super::rests::{Rest, with_clauses};
use crate::markup::html;
use crate::rules::address::{Place, Wanted};
use crate::rules::standard::lines::Group;
use crate::rules::{View, book, waiting};
use ltc_engine::basis::SourceEntry;
use std::collections::BTreeMap;
use yew::prelude::*;

/// The id of the heading, where the focus goes when a page is opened.
pub(in crate::rules) const TITLE: &str = "source-title";

/// The page.
pub(in crate::rules) fn page(view: View, id: &str) -> Html {
    let entry = view.around.basis.document().sources.iter().find(|entry| entry.id == id);
    let title =
        entry.map_or_else(|| view.words.unknown_source.replace("{}", id), |one| view.lang().of(&one.title).to_owned());
    html! {
        <article class="source-shelf card" key={id.to_owned()} aria-labelledby={TITLE}>
            <p class="rule-back"><a href={Place::Sources.address()}>{ view.words.back_sources }</a></p>
            <h2 id={TITLE} tabindex="-1">{ title }</h2>
            if let Some(entry) = entry {
                { facts(view, entry) }
                { values(view, &entry.id) }
                { rules(view, &entry.id) }
            }
        </article>
    }
}

fn facts(view: View, entry: &SourceEntry) -> Html {
    let lang = view.lang();
    let document = entry.document.as_deref().and_then(|id| view.around.basis.source(id));
    let whole = document.unwrap_or(entry);
    let not_given = || view.words.not_given.to_owned();
    let issuer = whole.issuer.as_ref().map_or_else(not_given, |issuer| lang.of(issuer).to_owned());
    html! {
        <dl class="facts source-facts">
            <div><dt>{ lang.labels().source }</dt><dd><code>{ entry.id.clone() }</code></dd></div>
            if let Some(document) = document {
                <div><dt>{ view.words.document }</dt><dd>
                    <a href={Place::Source(document.id.clone()).address()}>{ lang.of(&document.title).to_owned() }</a>
                </dd></div>
            }
            <div><dt>{ view.words.issuer }</dt><dd>{ issuer }</dd></div>
            <div><dt>{ view.words.date }</dt><dd>{ whole.date.clone().unwrap_or_else(not_given) }</dd></div>
        </dl>
    }
}

/// The values that rest on it, by where they are shown.
fn values(view: View, id: &str) -> Html {
    let basis = &view.around.basis;
    let mut kinds: BTreeMap<&Rest, usize> = BTreeMap::new();
    for one in with_clauses(basis, id) {
        for (rest, count) in view.rules.facts.rests.get(one).into_iter().flatten() {
            *kinds.entry(rest).or_default() += count;
        }
    }
    let words = super::super::standard::words(view.lang());
    let whole = |group: Group| if group == Group::Surcharges { words.assessment } else { group.title(words) };
    let link = |rest: &Rest| {
        let find = Some(rest.find.clone()).filter(|text| !text.is_empty());
        Place::Standard(Wanted { on: None, show: Some(rest.group), find }).address()
    };
    html! {
        <section>
            <h3>{ view.words.rests }</h3>
            if kinds.is_empty() {
                <p class="field-hint">{ view.words.nothing_rests }</p>
            }
            { for Group::ALL.iter().filter_map(|group| {
                let of_group: Vec<_> = kinds.iter().filter(|(rest, _)| rest.group == *group).collect();
                (!of_group.is_empty()).then(|| html! {
                    <div class="source-group">
                        <h4>{ group.title(words) }{ " " }<span class="count">{ of_group.iter().map(|(_, count)| **count).sum::<usize>() }</span></h4>
                        <ul class="source-values">
                            { for of_group.iter().map(|(rest, _)| {
                                let name = rest.label(basis).map_or_else(|| whole(*group).to_owned(), |name| view.lang().of(&name).to_owned());
                                html! { <li><a href={link(rest)}>{ name }</a></li> }
                            }) }
                        </ul>
                    </div>
                })
            }) }
        </section>
    }
}

fn rules(view: View, id: &str) -> Html {
    let Some(book) = view.rules.book.get() else { return waiting(view, &view.rules.book) };
    let rules = rules_of(view, id);
    if rules.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{ view.words.rules_of }{ " " }<span class="field-hint">{ counts(view, id) }</span></h3>
            { book::page::links(view, book, &rules) }
        </section>
    }
}
