//! Findings: grouped, listed, one of them opened at the side.

mod bar;
mod cursor;
mod day;
mod detail;
mod filters;
mod groups;
mod lanes;
mod list;
pub(crate) mod marks;
mod records;
mod repair;
mod waive;

use crate::markup::{classes, html};
pub(crate) use detail::FindingDetail;

use self::bar::{Actions, FilterBar};
use self::cursor::Cursor;
use self::groups::Groups;
use self::list::{LIST, ROW, row_id};
use super::desk::{Act, Desk, View, use_answer};
use super::virtual_rows::VirtualRows;
use super::words::count;
use super::words::findings::FindingWords;
use crate::browser;
use crate::components::icon::{CHECK, icon};
use ltc_wire::finding::{FindingFilter, FindingRow};
use ltc_wire::page::{Page, Window};
use ltc_wire::{Reply, Request};
use std::rc::Rc;
use yew::prelude::*;

/// Which findings.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct FindingsProps {
    /// Those of this filter.
    pub(crate) filter: FindingFilter,
}

/// Findings: groups, the list, one of them opened.
#[component]
pub(crate) fn FindingsView(props: &FindingsProps) -> Html {
    let window = use_state_eq(|| Window { from: 0, count: 0 });
    let question = Request::Findings { filter: props.filter.clone(), window: *window };
    let answer = use_answer((window.count > 0).then_some(question));
    let cursor = use_cursor(&props.filter, answer.as_ref());
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let page = page_of(answer.as_ref());
    let total = page.total;
    let is_open = cursor.open;
    let class = classes!("findings-view", is_open.then_some("has-open"));
    html! {
        <div {class}>
            <h2 class="visually-hidden">{ words.findings }</h2>
            <FilterBar filter={props.filter.clone()} />
            <Groups filter={props.filter.clone()} />
            <section class="finding-main" aria-label={words.list}>
                <div class="list-head">
                    <p role="status">{ found(&desk, total) }</p>
                    <Actions filter={props.filter.clone()} {total} />
                </div>
                { list(&desk, &cursor, &page, &window) }
                if total == 0 && answer.is_some() { { nothing(&desk, &props.filter) } }
            </section>
            if is_open { { opened(&desk, &cursor, &page) } }
        </div>
    }
}

fn page_of(answer: Option<&Rc<Reply>>) -> Rc<Page<FindingRow>> {
    match answer.map(Rc::as_ref) {
        Some(Reply::Findings(page)) => Rc::new(page.clone()),
        _ => Rc::new(Page { total: 0, from: 0, entries: Vec::new() }),
    }
}

/// The cursor: it begins anew with another filter, follows every page that comes in, and gives the focus
/// back to the list when the opened finding is closed.
#[hook]
fn use_cursor(filter: &FindingFilter, answer: Option<&Rc<Reply>>) -> UseStateHandle<Cursor> {
    let cursor = use_state_eq(Cursor::default);
    {
        let cursor = cursor.setter();
        use_effect_with(filter.clone(), move |_| cursor.set(Cursor::default()));
    }
    {
        let cursor = cursor.clone();
        use_effect_with(answer.cloned(), move |answer| {
            if let Some(Reply::Findings(page)) = answer.as_deref() {
                cursor.set(cursor.following(page));
            }
        });
    }
    let was_open = use_mut_ref(|| false);
    use_effect_with((cursor.open, cursor.key.clone(), cursor.entered), move |(is_open, _, entered)| {
        if was_open.replace(*is_open) && !is_open {
            browser::focus(LIST);
        } else if *is_open && (*entered > 0 || browser::is_hidden(LIST)) {
            // A phone shows the one in place of the other.
            browser::go_to(detail::TITLE);
        }
    });
    cursor
}

fn list(
    desk: &Desk,
    cursor: &UseStateHandle<Cursor>,
    page: &Rc<Page<FindingRow>>,
    window: &UseStateHandle<Window>,
) -> Html {
    let words = FindingWords::of(desk.lang);
    let open = {
        let (cursor, page) = (cursor.clone(), page.clone());
        Callback::from(move |row: usize| cursor.set(cursor.opened(row, &page)))
    };
    let onmove = {
        let (cursor, page) = (cursor.clone(), page.clone());
        Callback::from(move |row: usize| cursor.set(cursor.moved(row, &page)))
    };
    let onkey = {
        let (cursor, entered) = (cursor.clone(), page.clone());
        Callback::from(move |event: KeyboardEvent| match (event.key().as_str(), cursor.at) {
            ("Enter" | " ", Some(row)) => {
                cursor.set(cursor.entering(row, &entered));
                true
            }
            ("Escape", _) if cursor.open => {
                cursor.set(cursor.closed());
                true
            }
            _ => false,
        })
    };
    let onwindow = {
        let window = window.setter();
        Callback::from(move |asked| window.set(asked))
    };
    let (at, total) = (cursor.at, page.total);
    let row = {
        let (desk, page, cursor) = (desk.clone(), page.clone(), (**cursor).clone());
        Callback::from(move |row: usize| list::row(&desk, &page, &cursor, row, &open))
    };
    html! {
        <VirtualRows id={LIST} role="listbox" label={words.list} class={classes!("finding-list", (total == 0).then_some("is-empty"))}
            {total} row_height={ROW} active={at} active_id={at.map(row_id)} {onwindow} {onmove} {onkey} {row} />
    }
}

fn found(desk: &Desk, total: usize) -> String {
    let words = FindingWords::of(desk.lang);
    format!("{} {}", count(total), if total == 1 { words.found_one } else { words.found })
}

fn nothing(desk: &Desk, filter: &FindingFilter) -> Html {
    let words = FindingWords::of(desk.lang);
    if *filter != FindingFilter::default() {
        return html! {
            <div class="list-empty">
                <p>{ words.none_of_filter }</p>
                <button type="button" class="button" onclick={desk.click(Act::Show(View::Findings(FindingFilter::default())))}>{ words.clear_filters }</button>
            </div>
        };
    }
    let states = &desk.overview.states;
    html! {
        <div class="list-empty">
            <p class="all-well">{ icon(CHECK) }{ words.none }</p>
            if states.not_checked + states.partly + states.failed > 0 {
                <button type="button" class="button" onclick={desk.click(Act::Show(View::Rules(None)))}>{ words.see_unchecked }</button>
            }
        </div>
    }
}

/// The opened finding with the way to its neighbours.
fn opened(desk: &Desk, cursor: &UseStateHandle<Cursor>, page: &Rc<Page<FindingRow>>) -> Html {
    let words = FindingWords::of(desk.lang);
    let close = {
        let cursor = cursor.clone();
        Callback::from(move |()| cursor.set(cursor.closed()))
    };
    let step = |forward: bool| {
        let to = cursor.neighbour(forward, page.total);
        let (cursor, page) = (cursor.clone(), page.clone());
        let onclick = to.map(|to| Callback::from(move |_: MouseEvent| cursor.set(cursor.moved(to, &page))));
        let name = if forward { words.next } else { words.previous };
        html! { <button type="button" class="button" disabled={onclick.is_none()} onclick={onclick.unwrap_or_default()}>{ name }</button> }
    };
    let place = cursor.at.filter(|_| !cursor.gone);
    let controls = html! {
        <>
            <button type="button" class="button detail-back" onclick={let close = close.clone(); move |_| close.emit(())}>
                <span class="only-narrow">{ words.back }</span><span class="only-wide">{ words.close }</span>
            </button>
            <span class="detail-place">{ for place.map(|at| format!("{}{}{}", count(at + 1), words.of, count(page.total))) }</span>
            { step(false) }
            { step(true) }
        </>
    };
    let key = cursor.key.clone();
    html! {
        <div class="finding-side">
            if let Some(key) = key {
                <FindingDetail finding={key} {controls} onclose={close} after={step(true)} />
            }
        </div>
    }
}
