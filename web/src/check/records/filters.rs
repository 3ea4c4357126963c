//! Which records the grid shows.

use super::days::days_of;
use crate::check::desk::{Act, Desk, View};
use crate::check::words::records::Words;
use crate::components::field::typed;
use crate::components::icon::{CROSS, icon};
use crate::markup::html;
use ltc_report::words::amount;
use ltc_wire::Severity;
use ltc_wire::record::RecordFilter;
use std::rc::Rc;
use yew::prelude::*;

/// After so long without a keystroke the search begins.
const PAUSE_MS: u32 = 180;

/// What the filters need.
#[derive(Properties, PartialEq)]
pub(crate) struct FiltersProps {
    /// The filter.
    pub(crate) filter: RecordFilter,
    /// How many records it lets through, where that is known.
    pub(crate) total: Option<usize>,
}

/// The filters above the grid.
#[component]
pub(crate) fn Filters(props: &FiltersProps) -> Html {
    let typing = use_state(|| props.filter.text.clone());
    let waits = use_mut_ref(|| None::<gloo::timers::callback::Timeout>);
    {
        // The text changes elsewhere too: a filter taken away, an address.
        let typing = typing.setter();
        use_effect_with(props.filter.text.clone(), move |text| typing.set(text.clone()));
    }
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let filter = Rc::new(props.filter.clone());
    let change = Change { filter: filter.clone(), act: desk.act.clone() };
    let oninput = {
        let (typing, change) = (typing.setter(), change.clone());
        Callback::from(move |event: InputEvent| {
            let text = typed(&event);
            typing.set(text.clone());
            let change = change.clone();
            let ask = move || change.to(|filter| text.clone_into(&mut filter.text));
            *waits.borrow_mut() = Some(gloo::timers::callback::Timeout::new(PAUSE_MS, ask));
        })
    };
    let more = filter.client.is_some() || filter.worker.is_some() || filter.day.is_some();
    html! {
        <form class="record-filters" role="search" aria-label={words.filters} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <div class="field record-search">
                <label for="records-text">{ words.search }</label>
                <input type="text" id="records-text" value={(*typing).clone()} placeholder={words.search_hint} autocomplete="off" {oninput} />
            </div>
            { severities(&change, words) }
            { tick("records-rejected", words.rejected, filter.rejected, change.click(|filter| filter.rejected ^= true)) }
            { tick("records-changed", words.changed, filter.changed, change.click(|filter| filter.changed ^= true)) }
            <details class="record-more" open={more}>
                <summary class="button">{ words.more }</summary>
                <div class="record-more-fields">
                    { person(&change, "records-client", words.client, filter.client.as_deref(), |filter, id| filter.client = id, words) }
                    { person(&change, "records-worker", words.worker, filter.worker.as_deref(), |filter, id| filter.worker = id, words) }
                    { days(&change, desk.overview.month_id.as_deref(), words) }
                </div>
            </details>
            <div class="record-count">
                <p role="status">{ count(props.total, desk.overview.summary.records, words) }</p>
                { chips(&change, words) }
            </div>
        </form>
    }
}

/// Changes the filter.
#[derive(Clone)]
struct Change {
    filter: Rc<RecordFilter>,
    act: Callback<Act>,
}

impl Change {
    fn to(&self, how: impl FnOnce(&mut RecordFilter)) {
        let mut filter = RecordFilter::clone(&self.filter);
        how(&mut filter);
        if filter != *self.filter {
            self.act.emit(Act::Show(View::Records(filter, None)));
        }
    }

    fn click<E>(&self, how: impl Fn(&mut RecordFilter) + 'static) -> Callback<E> {
        let change = self.clone();
        Callback::from(move |_: E| change.to(&how))
    }

    fn typed(&self, how: impl Fn(&mut RecordFilter, String) + 'static) -> Callback<Event> {
        let change = self.clone();
        Callback::from(move |event: Event| change.to(|filter| how(filter, typed(&event))))
    }
}

fn severities(change: &Change, words: &'static Words) -> Html {
    let choices = [
        ("", words.any, None),
        ("error", words.with_errors, Some(Severity::Error)),
        ("warning", words.with_warnings, Some(Severity::Warning)),
        ("note", words.with_notes, Some(Severity::Note)),
    ];
    let chosen = choices.iter().find(|(_, _, worst)| *worst == change.filter.worst).map_or("", |(value, ..)| value);
    let onchange = change.typed(move |filter, value| {
        filter.worst = choices.iter().find(|(name, ..)| *name == value).and_then(|(_, _, worst)| *worst);
    });
    html! {
        <div class="field">
            <label for="records-worst">{ words.findings }</label>
            <select id="records-worst" ~value={chosen.to_owned()} {onchange}>
                { for choices.iter().map(|(value, name, _)| html! { <option value={*value} selected={*value == chosen}>{ *name }</option> }) }
            </select>
        </div>
    }
}

fn tick(id: &'static str, label: &'static str, checked: bool, onchange: Callback<Event>) -> Html {
    html! { <label class="tick"><input type="checkbox" {id} {checked} {onchange} /><span>{ label }</span></label> }
}

fn person(
    change: &Change,
    id: &'static str,
    label: &'static str,
    value: Option<&str>,
    how: fn(&mut RecordFilter, Option<String>),
    words: &'static Words,
) -> Html {
    let onchange = change.typed(move |filter, text| {
        let text = text.trim().to_owned();
        how(filter, Some(text).filter(|text| !text.is_empty()));
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input type="text" {id} value={value.unwrap_or_default().to_owned()} placeholder={words.person_hint} autocomplete="off" {onchange} />
        </div>
    }
}

fn days(change: &Change, month: Option<&str>, words: &'static Words) -> Html {
    let days = days_of(month.unwrap_or_default(), words.weekdays);
    let chosen = change.filter.day.clone().unwrap_or_default();
    if days.is_empty() {
        return Html::default();
    }
    let onchange = change.typed(|filter, day| filter.day = Some(day).filter(|day| !day.is_empty()));
    html! {
        <div class="field">
            <label for="records-day">{ words.day }</label>
            <select id="records-day" ~value={chosen.clone()} {onchange}>
                <option value="" selected={chosen.is_empty()}>{ words.every_day }</option>
                { for days.iter().map(|(value, name)| html! { <option value={value.clone()} selected={*value == chosen}>{ name.clone() }</option> }) }
            </select>
        </div>
    }
}

fn count(total: Option<usize>, all: usize, words: &Words) -> String {
    let number = |count: usize| amount(i64::try_from(count).unwrap_or(i64::MAX));
    match total {
        None => String::new(),
        Some(total) if total == all => format!("{} {}", number(total), words.records),
        Some(total) => format!("{} {}{} {}", number(total), words.records, words.of, number(all)),
    }
}

/// What the grid is narrowed to, each to be taken away.
fn chips(change: &Change, words: &'static Words) -> Html {
    let filter = &change.filter;
    let chip = |label: &'static str, value: &Option<String>, how: fn(&mut RecordFilter)| {
        value.as_ref().map(|value| {
            let name = format!("{label} {value}");
            html! {
                <button type="button" class="button" aria-label={format!("{}{name}", words.without)} onclick={change.click(how)}>
                    { name }{ icon(CROSS) }
                </button>
            }
        })
    };
    let some = **filter
        != RecordFilter { sort: filter.sort.clone(), descending: filter.descending, ..RecordFilter::default() };
    html! {
        <div class="buttons">
            { for chip(words.rule, &filter.rule, |filter| filter.rule = None) }
            { for chip(words.client, &filter.client, |filter| filter.client = None) }
            { for chip(words.worker, &filter.worker, |filter| filter.worker = None) }
            { for chip(words.day, &filter.day, |filter| filter.day = None) }
            if some {
                <button type="button" class="button button-quiet" onclick={change.click(|filter| {
                    *filter = RecordFilter { sort: filter.sort.take(), descending: filter.descending, ..RecordFilter::default() };
                })}>{ words.reset }</button>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_report::Lang;

    #[test]
    fn the_count_says_of_how_many() {
        let words = Words::of(Lang::En);
        assert_eq!(count(Some(1200), 1200, words), "1,200 records");
        assert_eq!(count(Some(7), 1200, words), "7 records of 1,200");
        assert_eq!(count(None, 1200, words), "");
    }
}
