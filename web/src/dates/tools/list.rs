//! All tools, each with the question that it answers.

use super::others::OTHERS;
use super::place::pick;
use super::specs::GROUPS;
use super::words::Words;
use crate::markup::html;
use ltc_report::Lang;
use ltc_report::words::contracts::tool as tool_words;
use yew::prelude::*;

/// All tools, grouped.
pub(super) fn list(words: &'static Words, lang: Lang) -> Html {
    let entry = |name: &'static str, title: &'static str, question: &'static str| {
        html! {
            <li><a class="tools-entry" href={format!("#/dates/tools/{name}")}><strong>{ title }</strong><span>{ question }</span></a></li>
        }
    };
    html! {
        <section class="tools" aria-labelledby="tools-title">
            <h2 id="tools-title" tabindex="-1">{ words.title }</h2>
            <p class="tools-question">{ words.lead }</p>
            { for GROUPS.iter().enumerate().map(|(place, group)| html! {
                <section aria-labelledby={format!("tools-group-{place}")}>
                    <h3 id={format!("tools-group-{place}")}>{ pick(lang, group.name) }</h3>
                    <ul class="tools-list">
                        { for group.tools.iter().map(|tool| {
                            let words = tool_words(*tool, lang);
                            entry(tool.name(), words.name, words.question)
                        }) }
                        { for OTHERS.iter().filter(|other| other.group == place).map(|other| {
                            entry(other.name, pick(lang, other.title), pick(lang, other.question))
                        }) }
                    </ul>
                </section>
            }) }
        </section>
    }
}
