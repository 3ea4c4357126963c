//! The result on paper, with a place for the supervisor to sign.

use crate::browser;
use crate::check::words::files::Words;
use crate::components::icon::{PRINT, UNDO, icon};
use crate::markup::{classes, html};
use ltc_report::Lang;
use ltc_wire::Severity;
use ltc_wire::month::{PrintDocument, PrintGroup};
use yew::prelude::*;

/// The paper with its toolbar, which is not printed.
pub(crate) fn paper(lang: Lang, document: &str, close: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    let sheet = match serde_json::from_str::<PrintDocument>(document) {
        Ok(document) => sheet(words, &document),
        Err(_) => html! { <p>{ words.no_paper }</p> },
    };
    html! {
        <section class="check-print" aria-labelledby="check-print-title">
            <div class="buttons check-print-tools">
                <button type="button" class="button button-strong" id="check-print"
                    onclick={Callback::from(|_: MouseEvent| browser::print())}>{ icon(PRINT) }<span>{ words.print_now }</span></button>
                <button type="button" class="button" id="check-print-back" onclick={close.clone()}>{ icon(UNDO) }<span>{ words.back }</span></button>
            </div>
            <article class="check-paper">{ sheet }</article>
        </section>
    }
}

fn sheet(words: &'static Words, document: &PrintDocument) -> Html {
    html! {
        <>
            <h1 id="check-print-title">{ document.title.clone() }</h1>
            { pairs("check-paper-about", &document.about) }
            { pairs("check-paper-summary", &document.summary) }
            <h2>{ words.found }</h2>
            if document.groups.is_empty() {
                <p>{ words.nothing_found }</p>
            }
            { for document.groups.iter().map(|one| group(words, one)) }
            if !document.waived.is_empty() {
                <h2>{ words.waived }</h2>
                <table>
                    <thead><tr>{ for [words.waived_where, words.waived_rule, words.waived_why].iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    <tbody>{ for document.waived.iter().map(|row| self::row(row)) }</tbody>
                </table>
            }
            if !document.not_checked.is_empty() {
                <h2>{ words.not_checked }</h2>
                <table>
                    <thead><tr><th scope="col">{ words.gap_data }</th><th scope="col">{ words.gap_rules }</th></tr></thead>
                    <tbody>{ for document.not_checked.iter().map(|(rules, data)| row(&[data.clone(), rules.clone()])) }</tbody>
                </table>
            }
            <h2>{ words.rests_on }</h2>
            { pairs("check-paper-stamp", &document.stamp) }
            <p class="check-paper-notice">{ document.notice.clone() }</p>
            <div class="check-paper-signatures">
                { for document.signatures.iter().map(|who| html! { <p>{ who.clone() }</p> }) }
            </div>
        </>
    }
}

fn pairs(class: &'static str, pairs: &[(String, String)]) -> Html {
    html! {
        <dl class={classes!("check-paper-pairs", class)}>
            { for pairs.iter().map(|(name, value)| html! { <div><dt>{ name.clone() }</dt><dd>{ value.clone() }</dd></div> }) }
        </dl>
    }
}

fn group(words: &'static Words, group: &PrintGroup) -> Html {
    let class = match group.severity {
        Severity::Error => "is-error",
        Severity::Warning => "is-warning",
        Severity::Note => "is-note",
    };
    html! {
        <section class="check-paper-group">
            <h3><span class={classes!("check-paper-severity", class)}>{ group.severity_word.clone() }</span>
                { " " }<code>{ group.rule.clone() }</code>{ " " }{ group.title.clone() }{ " " }<span class="check-paper-count">{ group.count.clone() }</span></h3>
            <p>{ words.todo }{ group.todo.clone() }</p>
            <div class="table-region" tabindex="0" role="region" aria-label={group.title.clone()}><table>
                <thead><tr>{ for group.columns.iter().map(|head| html! { <th scope="col">{ head.clone() }</th> }) }</tr></thead>
                <tbody>{ for group.rows.iter().map(|row| self::row(row)) }</tbody>
            </table></div>
            if let Some(more) = &group.more {
                <p>{ more.clone() }</p>
            }
        </section>
    }
}

fn row(cells: &[String]) -> Html {
    html! { <tr>{ for cells.iter().map(|cell| html! { <td>{ cell.clone() }</td> }) }</tr> }
}
