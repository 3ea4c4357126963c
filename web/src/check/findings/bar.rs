//! What narrows the list: switches, search, chips of what is set; and what can be done with all of it.

use super::filters::{Part, parts, toggled, waived, without};
use super::marks::{SEVERITIES, look};
use super::waive::ReasonForm;
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::words::count;
use crate::check::words::findings::FindingWords;
use crate::components::field::typed;
use crate::components::icon::{CROSS, icon};
use crate::markup::{classes, html};
use gloo::render::{AnimationFrame, request_animation_frame};
use ltc_wire::finding::{FindingFilter, Group, Grouping};
use ltc_wire::page::Window;
use ltc_wire::{Reply, Request, Severity};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The filter as it is.
    pub(super) filter: FindingFilter,
}

/// What narrows the list.
#[component]
pub(super) fn FilterBar(props: &Props) -> Html {
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let filter = &props.filter;
    let set = |filter: FindingFilter| desk.click(Act::Show(View::Findings(filter)));
    let summary = &desk.overview.summary;
    let severities = SEVERITIES.map(|severity| {
        let (class, strokes, name) = look(severity, desk.lang);
        let number = match severity {
            Severity::Error => summary.errors,
            Severity::Warning => summary.warnings,
            Severity::Note => summary.notes,
        };
        let is_on = filter.severities.contains(&severity);
        html! {
            <button type="button" class={classes!("switch", class)} aria-pressed={is_on.to_string()} onclick={set(toggled(filter, severity))}>
                { icon(strokes) }{ name }<span class="switch-count">{ count(number) }</span>
            </button>
        }
    });
    let switch = |is_on: bool, name: &'static str, number: Option<usize>, then: FindingFilter| {
        html! {
            <button type="button" class="switch" aria-pressed={is_on.to_string()} onclick={set(then)}>
                { name }{ for number.map(|number| html! { <span class="switch-count">{ count(number) }</span> }) }
            </button>
        }
    };
    let repairable = FindingFilter { repairable: !filter.repairable, ..filter.clone() };
    html! {
        <div class="filter-bar">
            <div class="switches" role="group" aria-label={words.filters}>
                { for severities }
                { switch(filter.repairable, words.only_repairable, Some(summary.repairable), repairable) }
                { switch(filter.waived == Some(false), words.not_waived, None, waived(filter, false)) }
                { switch(filter.waived == Some(true), words.waived, Some(summary.waived), waived(filter, true)) }
            </div>
            <Search filter={filter.clone()} />
            { chips(&desk, filter) }
        </div>
    }
}

/// The search field. What is typed stands in it at once and is asked for in the next frame.
#[component]
fn Search(props: &Props) -> Html {
    let text = use_state(|| props.filter.text.clone());
    let next = use_mut_ref(|| None::<AnimationFrame>);
    {
        let text = text.setter();
        use_effect_with(props.filter.text.clone(), move |outer| text.set(outer.clone()));
    }
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let oninput = {
        let (text, act, filter) = (text.setter(), desk.act.clone(), props.filter.clone());
        Callback::from(move |event: InputEvent| {
            let typed = typed(&event);
            text.set(typed.clone());
            let show = Act::Show(View::Findings(FindingFilter { text: typed, ..filter.clone() }));
            let act = act.clone();
            // A frame that is replaced is cancelled.
            *next.borrow_mut() = Some(request_animation_frame(move |_| act.emit(show)));
        })
    };
    html! {
        <div class="search-field">
            <label class="visually-hidden" for="finding-search">{ words.search }</label>
            <input type="search" id="finding-search" value={(*text).clone()} placeholder={words.search_hint} autocomplete="off" {oninput} />
        </div>
    }
}

fn chips(desk: &Desk, filter: &FindingFilter) -> Html {
    let words = FindingWords::of(desk.lang);
    let parts = parts(filter);
    if parts.is_empty() {
        return Html::default();
    }
    let chip = |part: &Part| {
        let name = part_name(desk, part);
        let off = desk.click(Act::Show(View::Findings(without(filter, part))));
        html! {
            <li>
                <button type="button" class="filter-chip" aria-label={format!("{}{name}", words.take_off)} onclick={off}>
                    <span>{ name.clone() }</span>{ icon(CROSS) }
                </button>
            </li>
        }
    };
    html! {
        <ul class="filter-chips" aria-label={words.filters_set}>
            { for parts.iter().map(chip) }
            <li>
                <button type="button" class="link" onclick={desk.click(Act::Show(View::Findings(FindingFilter::default())))}>
                    { words.clear_filters }
                </button>
            </li>
        </ul>
    }
}

fn part_name(desk: &Desk, part: &Part) -> String {
    let words = FindingWords::of(desk.lang);
    let (name, value) = match part {
        Part::Rule(rule) => {
            let title = desk.overview.rules.iter().find(|count| count.rule == *rule).map(|count| count.title.as_str());
            (words.chip_rule, format!("{rule} {}", title.unwrap_or_default()))
        }
        Part::Client(client) if client.is_empty() => (words.chip_client, words.no_client.to_owned()),
        Part::Worker(worker) if worker.is_empty() => (words.chip_worker, words.no_worker.to_owned()),
        Part::Client(client) => (words.chip_client, client.clone()),
        Part::Worker(worker) => (words.chip_worker, worker.clone()),
        Part::Day(day) => (words.chip_day, day.clone()),
        Part::Record(_) => return words.chip_record.to_owned(),
        Part::Text(text) => (words.chip_text, text.clone()),
    };
    format!("{name}{}{}", desk.lang.labels().colon, value.trim())
}

#[derive(Properties, PartialEq)]
pub(super) struct ActionProps {
    /// The filter as it is.
    pub(super) filter: FindingFilter,
    /// Findings of the filter.
    pub(super) total: usize,
}

/// What can be done with all findings of the filter.
#[component]
pub(super) fn Actions(props: &ActionProps) -> Html {
    let asks = use_state(|| false);
    let open = FindingFilter { waived: Some(false), ..props.filter.clone() };
    let repairable = FindingFilter { repairable: true, ..open.clone() };
    // The same filter as the list's: the worker searches its words once.
    let window = Window { from: 0, count: ALL_RULES };
    let counts = use_answer(Some(Request::Groups { by: Grouping::Rule, filter: props.filter.clone(), window }));
    let (repairs, waivable) = open_of(counts.as_deref());
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    if props.filter.waived == Some(true) {
        let back = desk.click(Act::Change(Request::WaiveAll { filter: props.filter.clone(), reason: String::new() }));
        return html! {
            if props.total > 0 {
                <div class="buttons"><button type="button" class="button" onclick={back}>{ format!("{} ({})", words.take_back, count(props.total)) }</button></div>
            }
        };
    }
    let onreason = {
        let (act, asks) = (desk.act.clone(), asks.setter());
        Callback::from(move |reason| {
            asks.set(false);
            act.emit(Act::Change(Request::WaiveAll { filter: open.clone(), reason }));
        })
    };
    let toggle = {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(!*asks))
    };
    html! {
        <>
            <div class="buttons">
                if repairs > 0 {
                    <button type="button" class="button button-strong" onclick={desk.click(Act::Change(Request::RepairAll { filter: repairable }))}>
                        { format!("{} ({})", words.repair_all, count(repairs)) }
                    </button>
                }
                if waivable > 0 {
                    <button type="button" class="button" aria-expanded={asks.to_string()} onclick={toggle.clone()}>{ words.waive_all }</button>
                }
            </div>
            if *asks && waivable > 0 {
                <div class="waive-all">
                    <p>{ format!("{} ({})", words.waive_all_ask, count(waivable)) }</p>
                    <ReasonForm id="waive-all-reason" action={words.do_waive} {onreason} oncancel={toggle} />
                </div>
            }
        </>
    }
}

/// More than there are rules.
const ALL_RULES: usize = 1000;

/// Findings that are not waived: those that can be repaired, and all of them.
fn open_of(answer: Option<&Reply>) -> (usize, usize) {
    let Some(Reply::Groups(groups)) = answer else { return (0, 0) };
    let groups = groups.entries.iter();
    let open = |group: &Group| group.errors + group.warnings + group.notes;
    groups.fold((0, 0), |(repairs, all), group| (repairs + group.repairable, all + open(group)))
}
