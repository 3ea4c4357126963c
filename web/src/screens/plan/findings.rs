//! What is wrong or worth knowing, and what the engine proposes.

use crate::components::icon::{CHECK, ERROR, Icon, LAMP, NOTE, WARNING, icon};
use crate::components::source::source_row;
use crate::components::visit::dated_visit;
use crate::markup::{classes, html};
use crate::state::Edit;
use crate::state::draft::new_part;
use crate::view::{Msg, View};
use ltc_engine::finding::Finding;
use ltc_engine::rule::Severity;
use ltc_engine::simulation::Suggestion;
use ltc_report::words;
use yew::prelude::*;

/// The worst first.
const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// Suggestions first, then findings, the worst first. What is the same but for its month stands
/// together.
pub(crate) fn card(view: View, findings: &[&Finding], suggestions: &[Suggestion]) -> Html {
    let groups = alike(findings);
    html! {
        <section class="card" id="findings" tabindex="-1" aria-labelledby="findings-title">
            <h2 id="findings-title">{ view.words.findings }{ counts(view, findings) }</h2>
            if groups.is_empty() && suggestions.is_empty() {
                <p class="all-well">{ icon(CHECK) }{ view.words.no_findings }</p>
            }
            <ul class="findings">
                { for suggestions.iter().map(|suggestion| suggestion_row(view, suggestion)) }
                { for groups.iter().map(|(first, others)| finding_row(view, first, others)) }
            </ul>
        </section>
    }
}

/// Findings of one rule, reason and field, each the first with the others.
fn alike<'f>(findings: &[&'f Finding]) -> Vec<(&'f Finding, Vec<&'f Finding>)> {
    let mut groups: Vec<(&Finding, Vec<&Finding>)> = Vec::new();
    for severity in SEVERITIES {
        for finding in findings.iter().copied().filter(|finding| finding.severity == severity) {
            let key = |finding: &Finding| (finding.rule, finding.reason);
            // Findings about records name their record; all others stand together by their field.
            let place = |finding: &Finding| finding.field.clone().filter(|_| finding.record.is_none());
            let same = |other: &Finding| key(other) == key(finding) && place(other) == place(finding);
            match groups.iter_mut().find(|(first, _)| same(first)) {
                Some((_, others)) => others.push(finding),
                None => groups.push((finding, Vec::new())),
            }
        }
    }
    groups
}

fn counts(view: View, findings: &[&Finding]) -> Html {
    SEVERITIES
        .into_iter()
        .map(|severity| {
            let count = findings.iter().filter(|finding| finding.severity == severity).count();
            if count == 0 {
                return Html::default();
            }
            let (class, _) = look(severity);
            html! { <span class={classes!("count", class)}>{ format!("{} {count}", words::severity(severity, view.lang)) }</span> }
        })
        .collect()
}

fn look(severity: Severity) -> (&'static str, Icon) {
    match severity {
        Severity::Error => ("is-error", ERROR),
        Severity::Warning => ("is-warning", WARNING),
        Severity::Note => ("is-note", NOTE),
    }
}

fn finding_row(view: View, finding: &Finding, others: &[&Finding]) -> Html {
    let (class, strokes) = look(finding.severity);
    let rule = words::rule(finding.rule, view.lang);
    html! {
        <li class={classes!("finding", class)}>
            { icon(strokes) }
            <div>
                <p class="finding-text">
                    <strong>{ words::severity(finding.severity, view.lang) }</strong>
                    { " " }{ sentence(view, finding) }
                </p>
                if !others.is_empty() {
                    <details class="finding-more">
                        <summary>{ view.words.alike_before }{ " " }{ others.len() }{ " " }{ view.words.alike_after }</summary>
                        <ul>{ for others.iter().map(|other| html! { <li>{ sentence(view, other) }</li> }) }</ul>
                    </details>
                }
                <p class="finding-todo">{ rule.todo }</p>
                <details class="finding-why">
                    <summary>{ view.words.sources }</summary>
                    <p><strong>{ rule.what }</strong>{ " " }<span class="source-id">{ finding.rule.id() }</span></p>
                    <p>{ rule.why }</p>
                    <ul>{ for finding.source.iter().map(|source| source_row(view.basis(), source, view.lang)) }</ul>
                </details>
            </div>
            // Records and claims come from files; the form has no field for them.
            if let Some(field) = finding.field.as_ref().filter(|field| !field.starts_with("/records") && !field.starts_with("/claimed")) {
                <button type="button" class="button" onclick={view.click(Msg::GoTo(field.clone()))}>{ view.words.go_there }</button>
            }
        </li>
    }
}

/// A finding in words, after the record that it is about unless it names a date itself.
fn sentence(view: View, finding: &Finding) -> String {
    let is_dated = ["date", "when"].iter().any(|name| finding.params.contains_key(name));
    let record =
        finding.record.filter(|_| !is_dated).and_then(|place| view.session.computed()?.case.records.get(place));
    let visit = record.map(|record| format!("{}{}", dated_visit(view, record), view.lang.labels().colon));
    format!("{}{}", visit.unwrap_or_default(), words::finding(finding, view.lang))
}

fn suggestion_row(view: View, suggestion: &Suggestion) -> Html {
    html! {
        <li class="finding is-suggestion">
            { icon(LAMP) }
            <div><p class="finding-text"><strong>{ view.words.suggestions }</strong>{ " " }{ words::suggestion(suggestion, view.lang) }</p></div>
            if let Some(edit) = applied(view, suggestion) {
                <button type="button" class="button button-strong" onclick={view.click(Msg::Edit(edit))}>{ view.words.apply }</button>
            }
        </li>
    }
}

/// The edit that follows a suggestion, where there is one to make.
fn applied(view: View, suggestion: &Suggestion) -> Option<Edit> {
    let note = words::adjustment_note(suggestion, view.lang)?;
    let entry = new_part(&[
        ("month", &view.month(suggestion.month?)),
        ("quota_type", suggestion.quota_type?.name()),
        ("amount", &words::amount(suggestion.amount?)),
        ("note", &note),
    ]);
    let there = view
        .session
        .draft()
        .part("/adjustments")
        .and_then(|list| list.as_array())
        .is_some_and(|list| list.contains(&entry));
    (!there).then(|| Edit::Append { list: "/adjustments".to_owned(), entry })
}
