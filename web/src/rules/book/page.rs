//! The page of a rule.

use super::example::examples;
use super::filter::Sort;
use super::list::sort_name;
use super::marks::badge;
use super::values::values;
use crate::markup::html;
use crate::rules::address::Place;
use crate::rules::{View, waiting};
use crate::screens::Screen;
use ltc_report::book::{BookDocument, BookKind, BookRule, nearest_of};
use ltc_report::words;
use ltc_report::words::book::{BookLabels, scope};
use yew::prelude::*;

/// The id of the heading, where the focus goes when a page is opened.
pub(in crate::rules) const TITLE: &str = "rule-title";

/// The page.
pub(in crate::rules) fn page(view: View, id: &str) -> Html {
    let Some(book) = view.rules.book.get() else { return waiting(view, &view.rules.book) };
    let rule = book.rules.iter().find(|rule| rule.id.eq_ignore_ascii_case(id));
    html! {
        <article class="rule-shelf rule-page card" key={id.to_owned()} aria-labelledby={TITLE}>
            <p class="rule-back"><a href={Place::Book.address()}>{ view.words.back }</a></p>
            { rule.map_or_else(|| unknown(view, book, id), |rule| body(view, book, rule)) }
        </article>
    }
}

fn unknown(view: View, book: &BookDocument, id: &str) -> Html {
    let meant = nearest_of(id, book.rules.iter().map(|rule| rule.id.as_str()));
    html! {
        <>
            <h2 id={TITLE} tabindex="-1">{ view.words.unknown.replace("{}", id) }</h2>
            if !meant.is_empty() {
                <p>{ view.words.meant }</p>
                { links(view, book, &meant) }
            }
        </>
    }
}

fn body(view: View, book: &BookDocument, rule: &BookRule) -> Html {
    let (words, lang) = (view.words, view.lang());
    let of = |text: &Option<ltc_engine::text::Text>| text.as_ref().map(|text| lang.of(text).to_owned());
    let about = rule.about.clone().filter(|_| lang == ltc_report::Lang::En);
    let why = if rule.kind == BookKind::Elsewhere { words.not_checked } else { words.why };
    html! {
        <>
            <header class="rule-head">
                <p class="rule-marks">
                    <span class="code">{ rule.id.clone() }</span>{ " " }
                    if let Some(severity) = rule.severity {
                        { badge(severity, lang) }{ " " }
                    }
                    <span class="chip">{ sort_name(view, Sort::of(rule)) }</span>
                </p>
                <h2 id={TITLE} tabindex="-1">{ lang.of(&rule.what).to_owned() }</h2>
                { way(view, rule) }
            </header>
            { facts(view, book, rule) }
            { section(words.what, about) }
            { section(why, of(&rule.why)) }
            { section(words.todo, of(&rule.todo)) }
            if !rule.instead.is_empty() {
                <section><h3>{ words.instead }</h3>{ links(view, book, &strs(&rule.instead)) }</section>
            }
            { sources(view, rule) }
            { values(view, rule) }
            { examples(view, rule) }
            if !rule.related.is_empty() {
                <section><h3>{ words.related }</h3>{ links(view, book, &strs(&rule.related)) }</section>
            }
        </>
    }
}

fn strs(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}

/// The way to where the rule is at work.
fn way(view: View, rule: &BookRule) -> Html {
    let (href, name) = match rule.kind {
        BookKind::Records => (format!("{}/findings?rule={}", Screen::Check.hash(), rule.id), view.words.see_findings),
        BookKind::Case => (Screen::Plan.hash().to_owned(), view.words.see_plan),
        BookKind::Condition => (Screen::Surcharge.hash().to_owned(), view.words.see_surcharge),
        BookKind::Elsewhere => return Html::default(),
    };
    html! { <p class="rule-way"><a class="button" {href}>{ name }</a></p> }
}

fn facts(view: View, book: &BookDocument, rule: &BookRule) -> Html {
    let (lang, labels) = (view.lang(), BookLabels::of(view.lang()));
    let kind = match rule.kind {
        _ if rule.official => labels.official,
        BookKind::Condition => view.words.condition,
        _ => labels.own,
    };
    let needs: Vec<&str> = rule
        .needs
        .iter()
        .map(|id| book.needs.iter().find(|need| need.id == *id).map_or(id.as_str(), |need| lang.of(&need.name)))
        .collect();
    let needs = match rule.kind {
        BookKind::Records if needs.is_empty() => lang.pick("只需服務紀錄", "the records alone").to_owned(),
        BookKind::Records => needs.join(lang.pick("、", ", ")),
        BookKind::Case => view.words.of_case.to_owned(),
        BookKind::Elsewhere | BookKind::Condition => String::new(),
    };
    let repair = if rule.repair { labels.repair_offered } else { labels.no_repair };
    let is_rule = rule.severity.is_some();
    let all = [
        (labels.kind, kind.to_owned()),
        (labels.scope, rule.scope.map(|one| scope(one, lang).to_owned()).unwrap_or_default()),
        (labels.needs, needs),
        (labels.repair, if is_rule { repair.to_owned() } else { String::new() }),
    ];
    html! {
        <dl class="facts rule-facts">
            { for all.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| html! {
                <div><dt>{ *name }</dt><dd>{ value.clone() }</dd></div>
            }) }
        </dl>
    }
}

fn section(title: &str, text: Option<String>) -> Html {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Html::default() };
    html! {
        <section class="rule-text">
            <h3>{ title.to_owned() }</h3>
            { for text.split("\n\n").map(|paragraph| html! { <p>{ paragraph.replace(['`', '\n'], " ").replace("  ", " ") }</p> }) }
        </section>
    }
}

/// Each source with its title and its document.
fn sources(view: View, rule: &BookRule) -> Html {
    let (basis, lang) = (&view.around.basis, view.lang());
    html! {
        <section>
            <h3>{ view.words.source }</h3>
            <ul class="rule-sources">
                { for rule.source.iter().map(|id| {
                    let entry = basis.source(id);
                    let title = entry.map(|entry| lang.of(&entry.title).to_owned()).unwrap_or_default();
                    let document = entry.and_then(|entry| entry.document.as_deref()).and_then(|id| basis.source(id));
                    let whole = document.or(entry);
                    let from = whole.and_then(|one| one.issuer.as_ref()).map(|issuer| lang.of(issuer).to_owned());
                    let from: Vec<String> = document.map(|one| lang.of(&one.title).to_owned()).into_iter().chain(from)
                        .chain(whole.and_then(|one| one.date.clone())).collect();
                    let known = entry.map_or(id.clone(), |entry| entry.id.clone());
                    html! {
                        <li>
                            <a href={Place::Source(known).address()}>{ title }</a>{ " " }<span class="source-id">{ id.clone() }</span>
                            if let Some(grade) = grade(view, id) {
                                { " " }<span class="chip">{ grade }</span>
                            }
                            if !from.is_empty() {
                                <p class="field-hint">{ from.join(" · ") }</p>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// How sure a rule is by a source: the list of codes is the authority's own, a decision is ours.
fn grade(view: View, id: &str) -> Option<&'static str> {
    use ltc_engine::basis::Confidence::{Inferred, Official};
    let sure = if id.starts_with("official") {
        Official
    } else if id.starts_with("decision") {
        Inferred
    } else {
        return None;
    };
    Some(words::confidence(sure, view.lang()))
}

/// Links to rules, each with what it says.
pub(in crate::rules) fn links(view: View, book: &BookDocument, ids: &[&str]) -> Html {
    html! {
        <ul class="rule-links">
            { for ids.iter().map(|id| {
                let what = book.rules.iter().find(|rule| rule.id == **id).map(|rule| view.lang().of(&rule.what).to_owned());
                html! {
                    <li><a href={Place::Rule((*id).to_owned()).address()}><span class="code">{ (*id).to_owned() }</span>{ " " }{ what }</a></li>
                }
            }) }
        </ul>
    }
}
