//! The register: documents, each with the clauses of it that are cited.

use super::rests::{total, with_clauses};
use crate::markup::html;
use crate::rules::View;
use crate::rules::address::Place;
use ltc_engine::basis::SourceEntry;
use yew::prelude::*;

/// The id of a source's link.
pub(in crate::rules) fn id_of(source: &str) -> String {
    format!("source-{}", source.replace([':', '.'], "-"))
}

/// All documents.
pub(in crate::rules) fn register(view: View) -> Html {
    let entries = &view.around.basis.document().sources;
    let documents = entries.iter().filter(|entry| entry.document.is_none());
    html! {
        <section class="source-shelf card" id="sources" aria-label={view.words.sources}>
            <p class="field-hint">{ view.words.sources_hint }</p>
            <ul class="register">
                { for documents.map(|document| {
                    let clauses: Vec<&SourceEntry> =
                        entries.iter().filter(|clause| clause.document.as_ref() == Some(&document.id)).collect();
                    html! {
                        <li>
                            { entry(view, document) }
                            { from(view, document) }
                            if !clauses.is_empty() {
                                <details>
                                    <summary>{ view.words.clauses }{ " " }<span class="count">{ clauses.len() }</span></summary>
                                    <ul class="source-clauses">{ for clauses.iter().map(|clause| html! { <li>{ entry(view, clause) }</li> }) }</ul>
                                </details>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

fn entry(view: View, entry: &SourceEntry) -> Html {
    html! {
        <p>
            <a id={id_of(&entry.id)} href={Place::Source(entry.id.clone()).address()}>{ view.lang().of(&entry.title).to_owned() }</a>{ " " }
            <span class="source-id">{ entry.id.clone() }</span>{ " " }
            <span class="source-counts">{ counts(view, &entry.id) }</span>
        </p>
    }
}

/// Issuer and date.
fn from(view: View, entry: &SourceEntry) -> Html {
    let issuer = entry.issuer.as_ref().map(|issuer| view.lang().of(issuer).to_owned());
    let parts: Vec<String> = issuer.into_iter().chain(entry.date.clone()).collect();
    html! { <p class="field-hint">{ parts.join(" · ") }</p> }
}

/// How many values and rules rest on a source and its clauses.
pub(super) fn counts(view: View, id: &str) -> String {
    let values = total(&view.rules.facts.rests, &view.around.basis, id);
    let rules = rules_of(view, id).len();
    let texts = [(view.words.values_count, values), (view.words.rules_count, rules)];
    let texts =
        texts.iter().filter(|(_, count)| *count > 0).map(|(text, count)| text.replace("{}", &count.to_string()));
    texts.collect::<Vec<_>>().join(view.lang().pick("、", ", "))
}

/// The rules that cite a source or a clause of it.
pub(super) fn rules_of<'a>(view: View<'a>, id: &'a str) -> Vec<&'a str> {
    let ids = with_clauses(&view.around.basis, id);
    let rests = |source: &String| {
        let known = view.around.basis.source(source).map_or(source.as_str(), |entry| entry.id.as_str());
        ids.contains(&known)
    };
    let rules = view.rules.book.get().map(|book| book.rules.as_slice()).unwrap_or_default();
    rules.iter().filter(|rule| rule.source.iter().any(rests)).map(|rule| rule.id.as_str()).collect()
}
