//! The case in two ways: the choice of both sides, what differs, and why.

use super::{View, sides};
use crate::advice::form::source_list;
use crate::advice::words::Words as Shared;
use crate::browser;
use crate::markup::html;
use ltc_advice::compare::{Cause, Comparison, Difference, FindingDifference, Section};
use ltc_engine::InputError;
use ltc_engine::explain::FigureValue;
use ltc_engine::finding::{Finding, SourceRef};
use ltc_report::words as sentences;
use ltc_report::words::advice as told;
use yew::prelude::*;

/// The part.
pub(super) fn part(view: &View<'_>, comparison: Option<&Result<Comparison, InputError>>) -> Html {
    let lang = view.around.lang;
    html! {
        <>
            { sides::sides(view) }
            if let Some(Ok(comparison)) = comparison {
                { result(view, comparison) }
            } else if let Some(Err(error)) = comparison {
                <p class="message message-error">{ sentences::input_error(error, lang) }</p>
            }
        </>
    }
}

fn result(view: &View<'_>, comparison: &Comparison) -> Html {
    let words = view.words;
    let shared = Shared::of(view.around.lang);
    if comparison.is_empty() {
        return html! { <p class="card all-same" role="status">{ words.same }{ " " }{ comparison.same }{ " " }{ words.are_same }</p> };
    }
    let count = |number: usize| sentences::amount(i64::try_from(number).unwrap_or_default());
    html! {
        <div class="compare-result" id="compare-result">
            <div role="status"><dl class="facts">
                <div><dt>{ words.differ }</dt><dd class="compare-count">{ count(comparison.figures.len()) }</dd></div>
                <div><dt>{ words.are_same }</dt><dd>{ count(comparison.same) }</dd></div>
                <div><dt>{ words.findings_differ }</dt><dd>{ count(comparison.findings.len()) }</dd></div>
            </dl></div>
            { causes(view, comparison) }
            { findings(view, &comparison.findings) }
            { for groups(&comparison.figures).into_iter().enumerate().map(|(place, group)| section(view, &group, place == 0)) }
            <p class="buttons"><button type="button" class="button" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ shared.print }</button></p>
            <p class="card-hint">{ shared.notice }</p>
        </div>
    }
}

fn causes(view: &View<'_>, comparison: &Comparison) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    html! {
        <section class="card" id="compare-why">
            <h2>{ words.why }</h2>
            <p class="card-hint">{ words.why_hint }</p>
            <ul class="causes">
                { for comparison.causes.iter().map(|(cause, count)| html! {
                    <li>
                        <span class="count">{ *count }</span>
                        <div>
                            <p>{ told::cause(&view.around.basis, cause, lang) }</p>
                            { sources(view, cause) }
                        </div>
                    </li>
                }) }
            </ul>
        </section>
    }
}

/// Where the values of a cause come from, and how sure they are.
fn sources(view: &View<'_>, cause: &Cause) -> Html {
    let mut cited: Vec<SourceRef> = Vec::new();
    let of_policy = match cause {
        Cause::Policy(policy) => view.around.basis.policy(policy.name).map_or(&[][..], |entry| &entry.source),
        _ => &[],
    };
    cited.extend(of_policy.iter().map(|id| SourceRef { id: id.clone(), confidence: None }));
    match cause {
        Cause::Policy(_) => {}
        Cause::InForce(code) => cited.extend(code.source.iter().cloned()),
        Cause::Value(a, b) => {
            for source in a.iter().chain(b).flat_map(|one| &one.source) {
                if cited.iter().all(|known| known.id != source.id) {
                    cited.push(source.clone());
                }
            }
        }
    }
    source_list(&view.around.basis, cited.iter(), view.around.lang)
}

fn groups(figures: &[Difference]) -> Vec<Vec<&Difference>> {
    let mut groups: Vec<Vec<&Difference>> = Vec::new();
    for one in figures {
        match groups.last_mut().filter(|group| group.first().is_some_and(|first| first.key.section == one.key.section))
        {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

fn section(view: &View<'_>, group: &[&Difference], open: bool) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let Some(section) = group.first().map(|one| one.key.section) else { return Html::default() };
    let name = told::section(section, lang);
    let open = open || section == Section::Total;
    html! {
        <details class="card compare-section" {open}>
            <summary><h2>{ name }<span class="count">{ group.len() }</span></h2></summary>
            <div class="table-region" tabindex="0" role="region" aria-label={name}>
                <table class="ledger compare-table">
                    <thead><tr>
                        <th scope="col">{ words.figure }</th>
                        <th scope="col" class="amount">{ words.side_a }</th>
                        <th scope="col" class="amount">{ words.side_b }</th>
                        <th scope="col" class="amount">{ words.difference }</th>
                        <th scope="col">{ words.reason }</th>
                    </tr></thead>
                    <tbody>{ for group.iter().map(|one| row(view, one)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn row(view: &View<'_>, one: &Difference) -> Html {
    let lang = view.around.lang;
    let difference = match (&one.before, &one.after) {
        (Some(FigureValue::Number(before)), Some(FigureValue::Number(after))) => {
            let sign = if after > before { "+" } else { "" };
            format!("{sign}{}", sentences::amount(after - before))
        }
        _ => String::new(),
    };
    html! {
        <tr data-pointer={one.pointer_a.clone().or(one.pointer_b.clone())}>
            <th scope="row">{ told::key(&one.key, lang) }</th>
            <td class="amount">{ told::value(one.before.as_ref(), lang) }</td>
            <td class="amount">{ told::value(one.after.as_ref(), lang) }</td>
            <td class="amount">{ difference }</td>
            <td class="compare-reason">
                { for one.why.iter().map(|cause| html! { <div>{ told::cause(&view.around.basis, cause, lang) }</div> }) }
            </td>
        </tr>
    }
}

fn findings(view: &View<'_>, all: &[FindingDifference]) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    let words = view.words;
    html! {
        <section class="card" id="compare-findings">
            <h2>{ words.findings }<span class="count">{ all.len() }</span></h2>
            <ul class="causes">{ for all.iter().map(|one| finding(view, one)) }</ul>
        </section>
    }
}

fn finding(view: &View<'_>, one: &FindingDifference) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let side = match (&one.a, &one.b) {
        (Some(_), None) => words.only_a,
        (None, Some(_)) => words.only_b,
        _ => words.changed,
    };
    let text = |finding: &Option<Finding>| {
        finding.as_ref().map(|finding| html! { <p>{ sentences::finding(finding, lang) }</p> })
    };
    html! {
        <li>
            <span class="count">{ side }</span>
            <div>
                { text(&one.a) }
                { text(&one.b) }
                { for one.why.iter().map(|cause| html! { <p class="card-hint">{ told::cause(&view.around.basis, cause, lang) }</p> }) }
            </div>
        </li>
    }
}
