//! A rule's page of the rule book.

use super::markdown::{Block, Span, blocks, rule_of};
use crate::browser;
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::findings::marks::badge;
use crate::check::words::count;
use crate::check::words::rules::RuleWords;
use crate::markup::html;
use ltc_wire::finding::FindingFilter;
use ltc_wire::overview::RulePage as Page;
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// The id of the heading, where the focus goes when a page is opened.
const TITLE: &str = "rule-title";

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The rule.
    pub(super) rule: AttrValue,
}

/// A rule's page.
#[component]
pub(super) fn RulePage(props: &Props) -> Html {
    let answer = use_answer(Some(Request::Rule { rule: props.rule.to_string() }));
    let is_there = answer.is_some();
    use_effect_with((props.rule.clone(), is_there), |(_, is_there)| {
        if *is_there && browser::focus_is_lost() {
            browser::focus(TITLE);
        }
    });
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = RuleWords::of(desk.lang);
    html! {
        <article class="rule-page card" aria-labelledby={TITLE}>
            <p><button type="button" class="link" onclick={desk.click(Act::Show(View::Rules(None)))}>{ words.back }</button></p>
            { match answer.as_deref() {
                Some(Reply::Rule(page)) => body(&desk, page),
                Some(_) => html! { <h2 id={TITLE} tabindex="-1">{ words.unknown }</h2> },
                None => html! { <h2 id={TITLE} tabindex="-1">{ words.loading }</h2> },
            } }
        </article>
    }
}

fn body(desk: &Desk, page: &Page) -> Html {
    let words = RuleWords::of(desk.lang);
    let of_rule = desk.overview.rules.iter().find(|count| count.rule == page.rule);
    let found = of_rule.map(|of| of.open + of.waived).filter(|found| *found > 0);
    let filter = FindingFilter { rules: vec![page.rule.clone()], ..FindingFilter::default() };
    // The page's own title comes first; it is shown with its badges instead.
    let rest = blocks(&page.markdown).into_iter().filter(|block| !matches!(block, Block::Heading(1, _)));
    html! {
        <>
            <header class="detail-head">
                <p class="detail-badges">
                    { badge(page.severity, desk.lang) }
                    <span class="code">{ page.rule.clone() }</span>
                    <span class="chip">{ if page.official { words.official } else { words.own } }</span>
                </p>
                <h2 id={TITLE} tabindex="-1">{ page.title.clone() }</h2>
                if let Some(found) = found {
                    <p><button type="button" class="button" onclick={desk.click(Act::Show(View::Findings(filter)))}>
                        { format!("{} ({})", words.see_findings, count(found)) }
                    </button></p>
                }
            </header>
            <div class="rule-book">{ for rest.map(|block| drawn(desk, &block)) }</div>
        </>
    }
}

fn drawn(desk: &Desk, block: &Block) -> Html {
    let words = RuleWords::of(desk.lang);
    match block {
        Block::Heading(rank, spans) if *rank <= 2 => html! { <h3>{ line(desk, spans) }</h3> },
        Block::Heading(_, spans) => html! { <h4>{ line(desk, spans) }</h4> },
        Block::Paragraph(spans) => html! { <p>{ line(desk, spans) }</p> },
        Block::Quote(spans) => html! { <blockquote>{ line(desk, spans) }</blockquote> },
        Block::List(items) => {
            html! { <ul>{ for items.iter().map(|item| html! { <li>{ line(desk, item) }</li> }) }</ul> }
        }
        // Data for those who build files; nobody reads it at night.
        Block::Code(code) => html! {
            <details><summary>{ words.example }</summary><pre tabindex="0"><code>{ code.clone() }</code></pre></details>
        },
        Block::Table(head, rows) => html! {
            <div class="table-region" tabindex="0" role="region" aria-label={text(head)}>
                <table class="repair-table">
                    <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ line(desk, cell) }</th> }) }</tr></thead>
                    <tbody>{ for rows.iter().map(|row| html! {
                        <tr>{ for row.iter().map(|cell| html! { <td>{ line(desk, cell) }</td> }) }</tr>
                    }) }</tbody>
                </table>
            </div>
        },
    }
}

fn line(desk: &Desk, spans: &[Span]) -> Html {
    let span = |span: &Span| match span {
        Span::Text(text) => html! { text.clone() },
        Span::Strong(text) => html! { <strong>{ text.clone() }</strong> },
        Span::Code(text) => html! { <code>{ text.clone() }</code> },
        Span::Link(name, target) => match rule_of(target) {
            Some(rule) => html! {
                <button type="button" class="link" onclick={desk.click(Act::Show(View::Rules(Some(rule.to_owned()))))}>{ name.clone() }</button>
            },
            None => html! { name.clone() },
        },
    };
    spans.iter().map(span).collect()
}

/// Cells as text.
fn text(cells: &[Vec<Span>]) -> String {
    let of = |span: &Span| match span {
        Span::Text(text) | Span::Strong(text) | Span::Code(text) | Span::Link(text, _) => text.clone(),
    };
    let cells: Vec<String> = cells.iter().map(|cell| cell.iter().map(of).collect()).collect();
    cells.join(" ")
}
