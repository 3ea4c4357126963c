//! Files that were read, what else is told, and what can be saved.

mod confirm;
mod exports;
mod form;
pub(crate) mod paper;
mod told;

use super::desk::{Act, Desk};
use super::words::count;
use super::words::files::Words;
use crate::components::icon::{CROSS, SAVE, icon};
use crate::markup::html;
use confirm::Confirm;
use ltc_wire::month::ExportKind;
use ltc_wire::overview::FileInfo;
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// Files and exports.
#[component]
pub(crate) fn FilesView() -> Html {
    let asked = use_state(|| None::<Request>);
    let facts = super::desk::use_answer(Some(Request::Facts));
    let Some(desk) = use_context::<Desk>() else { return html! {} };
    let words = Words::of(desk.lang);
    let facts = match facts.as_deref() {
        Some(Reply::Facts(facts)) => Some(facts.clone()),
        _ => None,
    };
    let answer = {
        let (asked, act) = (asked.clone(), desk.act.clone());
        Callback::from(move |yes: bool| {
            if let Some(request) = (*asked).clone().filter(|_| yes) {
                act.emit(Act::Change(request));
            }
            asked.set(None);
        })
    };
    let question = match &*asked {
        Some(Request::Forget { file }) => {
            Some((words.remove_question, desk.overview.files.get(*file).map(|file| file.name.clone())))
        }
        Some(_) => Some((words.clear_question, None)),
        None => None,
    };
    let ask = {
        let asked = asked.clone();
        Callback::from(move |request| asked.set(Some(request)))
    };
    html! {
        <div class="check-files">
            <div>
            { exports::list(&desk) }
            <section class="card" aria-labelledby="check-more-title">
                <h2 id="check-more-title">{ words.more }</h2>
                <p class="card-hint">{ words.more_hint }</p>
                if let Some(facts) = &facts {
                    <p>
                        { words.there }{ count(facts.cases) }{ " " }{ words.cases }{ super::words::comma(desk.lang) }
                        { count(facts.workers) }{ " " }{ words.workers }
                    </p>
                }
                <div class="buttons">
                    <button type="button" class="button" id="check-template" onclick={desk.click(Act::Export(ExportKind::Template))}>
                        { icon(SAVE) }<span>{ words.template }</span>
                    </button>
                </div>
            </section>
            </div>
            <div>
            <section class="card" aria-labelledby="check-read-title">
                <h2 id="check-read-title">{ words.read }</h2>
                <ul class="check-file-list">
                    { for desk.overview.files.iter().enumerate().map(|(place, file)| entry(words, place, file, &ask)) }
                </ul>
                <div class="buttons">
                    <button type="button" class="button" id="check-clear" onclick={ask.reform(|_: MouseEvent| Request::Clear)}>
                        { icon(CROSS) }<span>{ words.clear }</span>
                    </button>
                </div>
            </section>
            if let Some(facts) = facts {
                <told::ToldForm {facts} />
            }
            </div>
            if let Some((question, file)) = question {
                <Confirm lang={desk.lang} {question} {file} {answer} />
            }
        </div>
    }
}

/// A file with what is wrong in it.
fn entry(words: &'static Words, place: usize, file: &FileInfo, ask: &Callback<Request>) -> Html {
    let remove = ask.reform(move |_: MouseEvent| Request::Forget { file: place });
    html! {
        <li class="check-file">
            <div class="check-file-head">
                <div>
                    <h3>{ file.name.clone() }</h3>
                    <p class="card-hint">{ file.gave.clone() }</p>
                </div>
                <button type="button" class="button" aria-label={format!("{} {}", words.remove, file.name)} onclick={remove}>{ words.remove }</button>
            </div>
            if !file.problems.is_empty() {
                <details class="check-problems" open={file.problems.len() <= 5}>
                    <summary>{ count(file.problems.len()) }{ " " }{ words.problems }</summary>
                    <ul>{ for file.problems.iter().map(|problem| html! { <li>{ problem.clone() }</li> }) }</ul>
                </details>
            }
        </li>
    }
}
