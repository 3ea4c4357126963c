//! 關於: what this is, what it was computed with, where that comes from, and what happens to data.

use super::TITLE;
use crate::state::choices::{GRADES, graded, latest_from};
use crate::view::View;
use ltc_report::words;
use yew::prelude::*;

/// The screen. `document`: the text of the standard in use.
pub(crate) fn screen(view: View, document: &str) -> Html {
    let words = view.frame_words();
    let lines = |text: &'static str| html! { <>{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</> };
    html! {
        <main class="page">
            <h1 id={TITLE} tabindex="-1">{ words.about }</h1>
            <p class="lead">{ words.about_lead }</p>
            <section class="card"><h2>{ words.what_it_is_not }</h2><p>{ view.words.notice }</p></section>
            <section class="card" id="versions"><h2>{ words.versions }</h2>{ versions(view, document) }</section>
            <section class="card" id="editions"><h2>{ view.words.editions_applied }</h2>{ editions(view) }</section>
            <section class="card" id="grades"><h2>{ words.grades }</h2>
                <p class="card-hint">{ words.grades_hint }</p>{ grades(view, document) }
            </section>
            <section class="card" id="privacy"><h2>{ words.privacy }</h2>{ lines(words.privacy_text) }</section>
            <section class="card" id="embedding"><h2>{ words.embedding }</h2>
                <p>{ words.embedding_text }</p>
                <p><a href="gallery.html">{ words.embedding_link }</a></p>
            </section>
            <section class="card" id="licence"><h2>{ words.licence }</h2>{ lines(words.licence_text) }</section>
            <section class="card" id="sources"><h2>{ view.words.sources }</h2>
                <p class="card-hint">{ words.sources_hint }</p>{ sources(view) }
            </section>
        </main>
    }
}

fn fact(name: &str, value: Html) -> Html {
    html! { <div><dt>{ name.to_owned() }</dt><dd>{ value }</dd></div> }
}

fn versions(view: View, document: &str) -> Html {
    let words = view.frame_words();
    let day = |day| words::day(day, view.lang);
    let newest = latest_from(document).map(day).unwrap_or_default();
    let calendar = &view.basis().document().calendar;
    let calendar = format!("{} – {}", day(calendar.from), day(calendar.to));
    html! {
        <dl class="facts">
            { fact(words.version, env!("CARGO_PKG_VERSION").into()) }
            { fact(words.covers_from, day(view.basis().begins()).into()) }
            { fact(view.words.basis_until, newest.into()) }
            { fact(words.calendar, calendar.into()) }
            { fact(view.words.basis_hash, html! { <code>{ view.basis().hash().to_owned() }</code> }) }
        </dl>
    }
}

fn editions(view: View) -> Html {
    html! {
        <ul class="register">
            { for view.basis().document().editions.iter().map(|edition| html! {
                <li>
                    <p>
                        <strong>{ view.lang.of(&edition.name).to_owned() }</strong>{ " " }
                        { view.frame_words().since.replace("{}", &words::day(edition.from, view.lang)) }{ " " }
                        <span class="chip">{ words::confidence(edition.confidence, view.lang) }</span>
                    </p>
                    if let Some(note) = &edition.note { <p class="field-hint">{ view.lang.of(note).to_owned() }</p> }
                </li>
            }) }
        </ul>
    }
}

fn grades(view: View, document: &str) -> Html {
    let meanings = view.frame_words().grade_meanings.lines();
    html! {
        <dl class="facts grades">
            { for GRADES.iter().zip(graded(document)).zip(meanings).map(|((grade, count), meaning)| html! {
                <div>
                    <dt>{ words::confidence(*grade, view.lang) }{ " " }<span class="field-hint">{ meaning }</span></dt>
                    <dd>{ words::amount(i64::try_from(count).unwrap_or_default()) }</dd>
                </div>
            }) }
        </dl>
    }
}

/// Documents, each with the clauses of it that are cited.
fn sources(view: View) -> Html {
    let entries = &view.basis().document().sources;
    let documents = entries.iter().filter(|entry| entry.document.is_none());
    html! {
        <ul class="register">
            { for documents.map(|entry| {
                let clauses: Vec<_> = entries.iter().filter(|clause| clause.document.as_ref() == Some(&entry.id)).collect();
                let from = [entry.issuer.as_ref().map(|issuer| view.lang.of(issuer)), entry.date.as_deref()];
                let from: Vec<&str> = from.into_iter().flatten().collect();
                html! {
                    <li>
                        <p>{ view.lang.of(&entry.title).to_owned() }{ " " }<span class="source-id">{ entry.id.clone() }</span></p>
                        <p class="field-hint">{ from.join(" · ") }</p>
                        if !clauses.is_empty() {
                            <details>
                                <summary>{ view.frame_words().clauses }{ " " }<span class="count">{ clauses.len() }</span></summary>
                                <ul class="field-hint">{ for clauses.iter().map(|clause| html! {
                                    <li>{ view.lang.of(&clause.title).to_owned() }{ " " }<span class="source-id">{ clause.id.clone() }</span></li>
                                }) }</ul>
                            </details>
                        }
                    </li>
                }
            }) }
        </ul>
    }
}
