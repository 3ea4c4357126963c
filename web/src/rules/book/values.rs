//! The numbers and lists of the standard that a rule rests on.

use crate::markup::html;
use crate::rules::View;
use crate::rules::cite::cited;
use ltc_engine::basis::{Dated, ListName, ThresholdName, Timeline};
use ltc_report::book::{BookKind, BookRule};
use ltc_report::words::{self, amount, day};
use yew::prelude::*;

/// The numbers and lists that the rule rests on, with all their days.
pub(super) fn values(view: View, rule: &BookRule) -> Html {
    let (document, lang) = (view.around.basis.document(), view.lang());
    let rows = rule.values.iter().flat_map(|name| {
        let number = ThresholdName::from_name(name).and_then(|name| Some((name, document.thresholds.get(&name)?)));
        if let Some((name, timeline)) = number {
            return rows(view, words::threshold(name, lang), timeline, &|number| amount(*number));
        }
        let list = ListName::from_name(name).and_then(|name| Some((name, document.lists.get(&name)?)));
        list.map(|(name, timeline)| {
            rows(view, words::list(name, lang), timeline, &|codes| match codes.as_slice() {
                [] => lang.labels().none.to_owned(),
                codes => codes.join(lang.pick("、", ", ")),
            })
        })
        .unwrap_or_default()
    });
    let rows: Vec<Html> = rows.collect();
    let labels = lang.labels();
    let title = if rule.kind == BookKind::Condition { view.words.values_of } else { view.words.values };
    if rows.is_empty() {
        return html! {
            if rule.severity.is_some() { <section><h3>{ title }</h3><p class="field-hint">{ view.words.no_values }</p></section> }
        };
    }
    html! {
        <section>
            <h3>{ title }</h3>
            <div class="table-region" tabindex="0" role="region" aria-label={title}>
                <table class="ledger rule-values">
                    <thead><tr>
                        <th scope="col">{ labels.name }</th><th scope="col">{ labels.from }</th><th scope="col">{ labels.value }</th><th scope="col">{ labels.source }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </section>
    }
}

fn rows<T>(view: View, name: &str, timeline: &Timeline<T>, shown: &dyn Fn(&T) -> String) -> Vec<Html> {
    let lang = view.lang();
    let now = timeline.at(view.around.today).map(|entry| entry.from);
    let row = |(place, entry): (usize, &Dated<T>)| {
        let is_now = now == Some(entry.from);
        let span = timeline.entries().len().to_string();
        html! {
            <tr class={is_now.then_some("is-now")}>
                if place == 0 {
                    <th scope="rowgroup" rowspan={span}>{ name.to_owned() }</th>
                }
                <td class="wrap">{ day(entry.from, lang) }
                    if let Some(edition) = view.around.basis.document().editions.iter().find(|one| one.from == entry.from) {
                        <span class="field-hint">{ lang.of(&edition.name).to_owned() }</span>
                    }
                </td>
                <td class="wrap">{ shown(&entry.value) }
                    if is_now {
                        { " " }<span class="chip">{ view.words.today }</span>
                    }
                    if let Some(note) = &entry.note {
                        <p class="field-hint">{ lang.of(note).to_owned() }</p>
                    }
                </td>
                <td class="wrap">{ cited(view, &entry.source, entry.confidence) }</td>
            </tr>
        }
    };
    timeline.entries().iter().enumerate().map(row).collect()
}
