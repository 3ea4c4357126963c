//! 關於: what this is, what it was computed with, where that comes from, and what happens to data.

use super::View;
use super::standard::{Standard, day};
use crate::markup::html;
use crate::screens::TITLE;
use crate::state::choices::{GRADES, graded, latest_from};
use ltc_report::words;
use yew::prelude::*;

/// The screen.
pub(super) fn screen(view: View) -> Html {
    let words = view.words;
    let lines = |text: &'static str| html! { <>{ for text.lines().map(|line| html! { <p>{ line }</p> }) }</> };
    html! {
        <div class="page">
            <div class="screen-title">
                <h1 id={TITLE} tabindex="-1">{ view.names.about }</h1>
                <p class="lead">{ words.about_lead }</p>
            </div>
            <section class="card"><h2>{ words.what_it_is_not }</h2><p>{ words.notice }</p></section>
            if let Some(standard) = &view.pages.standard {
                <section class="card" id="versions"><h2>{ words.versions }</h2>{ versions(view, standard) }</section>
                <section class="card" id="grades"><h2>{ words.grades }</h2>
                    <p class="card-hint">{ words.grades_hint }</p>{ grades(view, standard) }
                </section>
            }
            <section class="card" id="privacy"><h2>{ words.privacy }</h2>{ lines(words.privacy_text) }</section>
            <section class="card" id="embedding"><h2>{ words.embedding }</h2>
                <p>{ words.embedding_text }</p>
                <p><a href="gallery.html">{ words.embedding_link }</a></p>
            </section>
            <section class="card" id="licence"><h2>{ words.licence }</h2>{ lines(words.licence_text) }</section>
            <section class="card" id="sources"><h2>{ words.sources }</h2>
                <p>{ words.sources_hint }</p>
                <ul class="plain-list">
                    <li><a href="#/rules/sources">{ words.sources_link }</a></li>
                    <li><a href="#/rules/standard?show=editions">{ words.editions }</a></li>
                    <li><a href="#/rules/book">{ words.book_link }</a></li>
                </ul>
            </section>
        </div>
    }
}

fn fact(name: &str, value: Html) -> Html {
    html! { <div><dt>{ name.to_owned() }</dt><dd>{ value }</dd></div> }
}

fn versions(view: View, standard: &Standard) -> Html {
    let words = view.words;
    let shown = |day: Option<_>| day.map(|day| words::day(day, view.lang)).unwrap_or_default();
    let calendar = standard.at("/calendar");
    let calendar = format!("{} – {}", day(calendar, "from", view.lang), day(calendar, "to", view.lang));
    html! {
        <dl class="facts">
            { fact(words.version, env!("CARGO_PKG_VERSION").into()) }
            { fact(words.covers_from, shown(standard.begins()).into()) }
            { fact(words.basis_until, shown(latest_from(&standard.text)).into()) }
            { fact(words.calendar, calendar.into()) }
            { fact(words.basis_hash, html! { <code>{ standard.hash.clone() }</code> }) }
        </dl>
    }
}

fn grades(view: View, standard: &Standard) -> Html {
    let meanings = view.words.grade_meanings.lines();
    html! {
        <dl class="facts grades">
            { for GRADES.iter().zip(graded(&standard.text)).zip(meanings).map(|((grade, count), meaning)| html! {
                <div>
                    <dt>{ words::confidence(*grade, view.lang) }{ " " }<span class="field-hint">{ meaning }</span></dt>
                    <dd>{ words::amount(i64::try_from(count).unwrap_or_default()) }</dd>
                </div>
            }) }
        </dl>
    }
}
