//! Findings counted by rule, client, worker or day; a group narrows the list to itself.

use super::cursor::entry;
use super::filters::{group_of, of_group};
use super::marks::{look, mark};
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::virtual_rows::VirtualRows;
use crate::check::words::findings::FindingWords;
use crate::check::words::{amount, count};
use crate::components::icon::icon;
use crate::markup::{classes, html};
use ltc_wire::finding::{FindingFilter, Group, Grouping};
use ltc_wire::page::{Page, Window};
use ltc_wire::{Reply, Request, Severity};
use yew::prelude::*;

/// The id of the list.
const LIST: &str = "finding-groups";
/// The height of a group, in rem, until the style has been asked.
const ROW: f64 = 4.75;
const GROUPINGS: [Grouping; 4] = [Grouping::Rule, Grouping::Client, Grouping::Worker, Grouping::Day];

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The filter as it is.
    pub(super) filter: FindingFilter,
}

/// The groups.
#[component]
pub(super) fn Groups(props: &Props) -> Html {
    let by = use_state(|| Grouping::Rule);
    let active = use_state(|| None::<usize>);
    let window = use_state_eq(|| Window { from: 0, count: 0 });
    // All groups stay in sight, also when the list is narrowed to one.
    let filter = of_group(&props.filter, *by, None);
    let answer = use_answer((window.count > 0).then(|| Request::Groups { by: *by, filter, window: *window }));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let empty = Page { total: 0, from: 0, entries: Vec::new() };
    let page = match answer.as_deref() {
        Some(Reply::Groups(page)) => page.clone(),
        _ => empty,
    };
    let chosen = group_of(&props.filter, *by).map(str::to_owned);
    let choose = {
        let (act, filter, by, active) = (desk.act.clone(), props.filter.clone(), *by, active.setter());
        let (page, chosen) = (page.clone(), chosen.clone());
        Callback::from(move |row: usize| {
            let Some(group) = entry(&page, row) else { return };
            active.set(Some(row));
            let key = Some(group.key.as_str()).filter(|key| chosen.as_deref() != Some(*key));
            act.emit(Act::Show(View::Findings(of_group(&filter, by, key))));
        })
    };
    let onkey = {
        let (choose, active) = (choose.clone(), *active);
        Callback::from(move |event: KeyboardEvent| match (event.key().as_str(), active) {
            ("Enter" | " ", Some(row)) => {
                choose.emit(row);
                true
            }
            _ => false,
        })
    };
    let total = page.total;
    let row = {
        let (desk, by, active) = (desk.clone(), *by, *active);
        Callback::from(move |row: usize| {
            let group = entry(&page, row);
            let is_chosen = group.is_some_and(|group| chosen.as_deref() == Some(group.key.as_str()));
            let choose = choose.clone();
            html! {
                <div key={row} id={format!("{LIST}-{row}")} role="option" aria-selected={is_chosen.to_string()}
                    aria-posinset={(row + 1).to_string()} aria-setsize={total.to_string()}
                    class={classes!("group-row", (active == Some(row)).then_some("is-active"))} onclick={move |_| choose.emit(row)}>
                    { group.map(|group| content(&desk, by, group)).unwrap_or_default() }
                </div>
            }
        })
    };
    let switch = GROUPINGS.map(|grouping| {
        let (by, active) = (by.clone(), active.clone());
        let is_on = *by == grouping;
        let onclick = Callback::from(move |_: MouseEvent| {
            by.set(grouping);
            active.set(None);
        });
        html! { <button type="button" aria-pressed={is_on.to_string()} {onclick}>{ name(words, grouping) }</button> }
    });
    html! {
        <section class="finding-groups" aria-label={words.groups}>
            <div class="segments" role="group" aria-label={words.group_by}>{ for switch }</div>
            <VirtualRows key={name(words, *by)} id={LIST} role="listbox" label={format!("{} {}", words.groups, name(words, *by))}
                class={classes!("group-list", (total == 0).then_some("is-empty"))} {total} row_height={ROW} active={*active} active_id={active.map(|row| format!("{LIST}-{row}"))}
                onwindow={let window = window.setter(); Callback::from(move |asked| window.set(asked))}
                onmove={let active = active.setter(); Callback::from(move |row| active.set(Some(row)))} {onkey} {row} />
        </section>
    }
}

fn name(words: &FindingWords, by: Grouping) -> &'static str {
    match by {
        Grouping::Rule => words.by_rule,
        Grouping::Client => words.by_client,
        Grouping::Worker => words.by_worker,
        Grouping::Day => words.by_day,
    }
}

fn content(desk: &Desk, by: Grouping, group: &Group) -> Html {
    let words = FindingWords::of(desk.lang);
    let label = match (group.label.is_empty(), by) {
        (false, _) => group.label.as_str(),
        (true, Grouping::Worker) => words.no_worker,
        (true, Grouping::Day) => words.no_day,
        (true, _) => words.no_client,
    };
    let counts = [(Severity::Error, group.errors), (Severity::Warning, group.warnings), (Severity::Note, group.notes)];
    html! {
        <>
            { mark(group.severity, desk.lang) }
            <span class="row-main">
                <span class="row-title">
                    if by == Grouping::Rule { <span class="code">{ group.key.clone() }</span>{ " " } }
                    { label.to_owned() }
                </span>
                <span class="row-facts">
                    { for counts.iter().filter(|(_, number)| *number > 0).map(|(severity, number)| {
                        let (class, strokes, name) = look(*severity, desk.lang);
                        html! { <span class={classes!("tally", class)}>{ icon(strokes) }<span class="visually-hidden">{ name }{ " " }</span>{ count(*number) }</span> }
                    }) }
                    if group.waived > 0 { <span>{ format!("{} {}", words.waived, count(group.waived)) }</span> }
                    if group.repairable > 0 { <span class="can-repair">{ format!("{} {}", words.repairable, count(group.repairable)) }</span> }
                    if group.amount != 0 { <span class="row-amount">{ format!("{} {}", words.ntd, amount(group.amount)) }</span> }
                </span>
            </span>
        </>
    }
}
