//! The grid with its keys, and the questions it asks.

use super::columns::{aria_sort, sorted, template};
use super::moves::{Cell, FIXED, moved};
use super::pages::Question;
use super::row::{Finish, Row, Then, cell_id};
use super::state::{Happens, Table};
use super::strip::Strip;
use super::window::Sight;
use crate::browser;
use crate::check::desk::{Act, Desk, View};
use crate::check::engine::Heard;
use crate::check::words::records::Words;
use crate::markup::{classes, html};
use ltc_wire::record::{Column, RecordFilter};
use ltc_wire::{Reply, Request};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardEvent, Element, HtmlElement, ResizeObserver};
use yew::prelude::*;

/// The id of the strip, where Enter on a row's mark leads.
const STRIP: &str = "record-strip";

/// What the grid needs.
#[derive(Properties, PartialEq)]
pub(crate) struct GridProps {
    /// Which records.
    pub(crate) filter: RecordFilter,
    /// The record to bring into sight.
    pub(crate) scroll_to: Option<u32>,
    /// Hears how many there are.
    pub(crate) counted: Callback<Option<usize>>,
    /// The desk.
    pub(crate) desk: Desk,
}

type Send = UseReducerDispatcher<Table>;

/// The grid and the strip below it.
#[component]
pub(crate) fn Grid(props: &GridProps) -> Html {
    let desk = &props.desk;
    let words = Words::of(desk.lang);
    let question = Question { revision: desk.overview.revision, filter: props.filter.clone(), lang: desk.lang.tag() };
    let table = use_reducer(|| Table::new(question.clone()));
    let area = use_node_ref();
    use_pages(&table, desk, question);
    use_place(&table, props);
    use_sight(&table, &area);
    use_focus(&table, &area);
    {
        let counted = props.counted.clone();
        use_effect_with(table.pages.total().filter(|_| !table.pages.waits()), move |total| counted.emit(*total));
    }
    let finish = use_finish(&table, desk);
    let keys = keys(&table, props, &finish);
    let send = table.dispatcher();
    let onscroll = {
        let (send, area, before) = (send.clone(), area.clone(), table.sight);
        Callback::from(move |_: Event| see(&send, &area, before))
    };
    let (oncopy, onpaste) = (copies(&table), pastes(&table, &finish));
    let (onclick, ondblclick) = (clicks(&table, false, props), clicks(&table, true, props));
    let extent = table.extent();
    let style = format!("--grid-row-px: {}px; --grid-columns: {}", table.sight.row, template(&table.columns));
    html! {
        <>
            <div class="grid-frame" ~style={style}>
                <div class="grid-probe" aria-hidden="true"></div>
                <div ref={area} id="records-grid" class="grid" role="grid" aria-label={words.grid} aria-describedby="grid-help"
                    aria-rowcount={extent.rows.to_string()} aria-colcount={extent.columns.to_string()} aria-busy={table.pages.waits().then_some("true")}
                    {onscroll} onkeydown={keys} {onclick} {ondblclick} {oncopy} {onpaste}>
                    { header(&table, &props.filter, words) }
                    { body(&table, &finish, words) }
                </div>
                { message(&table, desk, words) }
            </div>
            <p class="grid-help field-hint" id="grid-help">{ words.help }</p>
            <Strip id={STRIP} record={table.active_row().map(|row| row.record)} filter={props.filter.clone()} />
        </>
    }
}

fn header(table: &Table, filter: &RecordFilter, words: &'static Words) -> Html {
    let tabindex = |column: usize| (table.active == Cell { row: 0, column }).then_some("0");
    let id = |column| cell_id(Cell { row: 0, column });
    let heading = |(place, column): (usize, &Column)| {
        let at = place + FIXED;
        let sort = aria_sort(filter, &column.field);
        let arrow = match sort {
            "ascending" => "▲",
            "descending" => "▼",
            _ => "",
        };
        html! {
            <div role="columnheader" id={id(at)} class={classes!("grid-cell", column.numeric.then_some("grid-numeric"))} aria-colindex={(at + 1).to_string()}
                aria-sort={sort} tabindex={tabindex(at)} title={column.label.clone()}>
                <span class="grid-label">{ column.label.clone() }</span><span class="grid-arrow" aria-hidden="true">{ arrow }</span>
            </div>
        }
    };
    html! {
        <div role="rowgroup" class="grid-head">
            <div role="row" class="grid-row" aria-rowindex="1">
                <div role="columnheader" id={id(0)} class="grid-cell grid-number" aria-colindex="1" tabindex={tabindex(0)}>{ words.row }</div>
                <div role="columnheader" id={id(1)} class="grid-cell grid-mark" aria-colindex="2" tabindex={tabindex(1)}>{ words.mark }</div>
                { for table.columns.iter().enumerate().map(heading) }
            </div>
        </div>
    }
}

fn body(table: &Table, finish: &Callback<Finish>, words: &'static Words) -> Html {
    let drawn = table.sight.drawn(table.total());
    let active = table.active.record().filter(|active| *active < table.total());
    let above = active.filter(|active| *active < drawn.rows.start);
    let below = active.filter(|active| *active >= drawn.rows.end);
    let row = |place: usize, away: bool| {
        let is_active = active == Some(place);
        let editing = table.editing.clone().filter(|_| is_active);
        html! {
            <Row key={place} row={place + 1} record={table.pages.row(place).cloned()} columns={table.columns.clone()}
                active={is_active.then_some(table.active.column)} {editing} {away} {words} finish={finish.clone()} />
        }
    };
    html! {
        <div role="rowgroup" class="grid-body" ~style={format!("height: {}px", drawn.height)}>
            // The row with the focus stays in the page also out of sight, or the focus would be lost.
            <div class="grid-window" ~style={format!("top: {}px", drawn.top)}>
                { for above.into_iter().map(|place| row(place, true)) }
                { for drawn.rows.clone().map(|place| row(place, false)) }
                { for below.into_iter().map(|place| row(place, true)) }
            </div>
        </div>
    }
}

/// What stands in the grid's place while it has no rows.
fn message(table: &Table, desk: &Desk, words: &'static Words) -> Html {
    let all = desk.overview.summary.records;
    let says = match table.pages.total() {
        _ if table.pages.has_failed() => words.failed,
        None => words.loading,
        Some(0) if all == 0 => words.empty,
        Some(0) => words.none,
        Some(_) => return Html::default(),
    };
    let reset = desk.click(Act::Show(View::Records(RecordFilter::default(), None)));
    html! {
        <div class="grid-message">
            <p>{ says }</p>
            if says == words.none {
                <button type="button" class="button" onclick={reset}>{ words.reset }</button>
            }
        </div>
    }
}

/// Asks for the pages in sight, one at a time: what is out of sight again when its turn comes is not asked.
#[hook]
fn use_pages(table: &UseReducerHandle<Table>, desk: &Desk, question: Question) {
    let flight = use_mut_ref(|| false);
    let send = table.dispatcher();
    {
        let send = send.clone();
        use_effect_with(question, move |question| send.dispatch(Happens::Ask(question.clone())));
    }
    let wanted = table.pages.wanted(&match table.pages.total().filter(|_| !table.pages.waits()) {
        Some(total) => table.sight.drawn(total).rows,
        None => 0..1,
    });
    let (engine, lang) = (desk.engine.clone(), desk.lang.tag());
    use_effect(move || {
        let Some(ask) = wanted.filter(|_| !*flight.borrow()) else { return };
        *flight.borrow_mut() = true;
        let request = Request::Records { filter: ask.question.filter.clone(), window: ask.window() };
        let then = Callback::from(move |heard| {
            *flight.borrow_mut() = false;
            send.dispatch(match heard {
                Heard::Reply(reply, _) => match *reply {
                    Reply::Records(page) => Happens::Arrived(ask.clone(), page),
                    _ => Happens::Failed(ask.clone()),
                },
                _ => Happens::Failed(ask.clone()),
            });
        });
        engine.call(lang, request, then);
    });
}

/// Goes to the record that is to be shown, and keeps the active one where it is when the month changes.
#[hook]
fn use_place(table: &UseReducerHandle<Table>, props: &GridProps) {
    let place = |record: u32, filter: RecordFilter, desk: &Desk, then: Callback<usize>| {
        let heard = Callback::from(move |heard| {
            if let Heard::Reply(reply, _) = heard
                && let Reply::Place(Some(place)) = *reply
            {
                then.emit(place);
            }
        });
        desk.engine.call(desk.lang.tag(), Request::PlaceOf { record, filter }, heard);
    };
    let (send, desk) = (table.dispatcher(), props.desk.clone());
    use_effect_with((props.scroll_to, props.filter.clone()), move |(record, filter)| {
        if let Some(record) = *record {
            place(record, filter.clone(), &desk, Callback::from(move |at| send.dispatch(Happens::Go(at))));
        }
    });
    let (send, desk, filter) = (table.dispatcher(), props.desk.clone(), props.filter.clone());
    let active = table.active_row().map(|row| row.record);
    let last = use_mut_ref(|| props.desk.overview.revision);
    use_effect_with(props.desk.overview.revision, move |revision| {
        let changed = std::mem::replace(&mut *last.borrow_mut(), *revision) != *revision;
        if let Some(record) = active.filter(|_| changed) {
            let then = Callback::from(move |at| send.dispatch(Happens::Stands(record, at)));
            place(record, filter, &desk, then);
        }
    });
}

/// Measures what is in sight.
fn see(send: &Send, area: &NodeRef, before: Sight) {
    let Some(area) = area.cast::<HtmlElement>() else { return };
    let height = |selector: &str, within: &Element| {
        let found = within.query_selector(selector).ok().flatten();
        found.and_then(|found| found.dyn_into::<HtmlElement>().ok()).map_or(0, |found| found.offset_height())
    };
    let head = height(".grid-head", &area);
    let row = area.parent_element().map_or(0, |frame| height(".grid-probe", &frame));
    let seen = Sight { top: area.scroll_top(), height: area.client_height() - head, row };
    // While the screen is hidden it has no size.
    if seen.row > 0 && seen.height > 0 && seen != before {
        send.dispatch(Happens::Seen(seen));
    }
}

#[hook]
fn use_sight(table: &UseReducerHandle<Table>, area: &NodeRef) {
    let (send, area) = (table.dispatcher(), area.clone());
    // Labels decide how high the header is.
    use_effect_with(table.columns.clone(), move |_| {
        let changed = {
            let area = area.clone();
            // Something that no measurement equals, so that every change of size counts.
            let before = Sight { row: 0, ..Sight::default() };
            Closure::<dyn FnMut(JsValue)>::new(move |_| see(&send, &area, before))
        };
        let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(area)) = (&observer, area.cast::<Element>()) {
            observer.observe(&area);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(changed);
        }
    });
}

/// The scroll bar and the focus follow the state.
#[hook]
fn use_focus(table: &UseReducerHandle<Table>, area: &NodeRef) {
    let (area, top) = (area.clone(), table.sight.top);
    use_effect_with(table.scrolled, move |scrolled| {
        if let Some(area) = area.cast::<Element>().filter(|_| *scrolled > 0) {
            area.set_scroll_top(top);
        }
    });
    let id = cell_id(table.active);
    use_effect_with(table.focused, move |focused| {
        if *focused > 0 {
            browser::focus(&id);
        }
    });
}

/// Ends an edit: the cell shows its text at once, the worker is told, then the focus goes on.
#[hook]
fn use_finish(table: &UseReducerHandle<Table>, desk: &Desk) -> Callback<Finish> {
    let latest = use_mut_ref(|| None::<UseReducerHandle<Table>>);
    *latest.borrow_mut() = Some(table.clone());
    use_callback(desk.clone(), move |finish: Finish, desk| {
        let Some(table) = latest.borrow().clone() else { return };
        if let Some(text) = finish.text {
            set(&table, desk, text);
        }
        match finish.then {
            Then::Stay => table.dispatch(Happens::Stop(true)),
            Then::Leave => table.dispatch(Happens::Stop(false)),
            Then::Key(key) => {
                let to = moved(key, false, table.active, table.extent()).unwrap_or(table.active);
                table.dispatch(Happens::Move(to));
            }
        }
    })
}

fn set(table: &UseReducerHandle<Table>, desk: &Desk, text: String) {
    let Some((row, column, _)) = table.active_cell().filter(|(_, _, before)| *before != text) else { return };
    let (record, field) = (row.record, column.field.clone());
    let place = table.active.field().unwrap_or_default();
    table.dispatch(Happens::Set(record, place, text.clone()));
    desk.act.emit(Act::Change(Request::Edit { record, field, text }));
    // Also when the edit was refused, the row shows what is.
    let (send, engine, lang) = (table.dispatcher(), desk.engine.clone(), desk.lang.tag());
    let ask = move || {
        let then = Callback::from(move |heard| {
            if let Heard::Reply(reply, _) = heard
                && let Reply::Record(detail) = *reply
            {
                send.dispatch(Happens::Now(*detail));
            }
        });
        engine.call(lang, Request::Record { record }, then);
    };
    gloo::timers::callback::Timeout::new(0, ask).forget();
}

/// Does what Enter and a double click do: edit, sort, or go to the findings.
fn open(table: &UseReducerHandle<Table>, props: &GridProps) {
    if table.active.row == 0 {
        let column = table.active.field().and_then(|field| table.columns.get(field));
        if let Some(column) = column {
            let filter = sorted(&props.filter, &column.field);
            props.desk.act.emit(Act::Show(View::Records(filter, None)));
        }
    } else if table.active.column < FIXED {
        browser::focus(STRIP);
    } else if let Some((_, _, text)) = table.active_cell() {
        table.dispatch(Happens::Edit(text.to_owned()));
    }
}

fn keys(table: &UseReducerHandle<Table>, props: &GridProps, finish: &Callback<Finish>) -> Callback<KeyboardEvent> {
    let (table, finish) = (table.clone(), finish.clone());
    let props =
        GridProps { filter: props.filter.clone(), counted: props.counted.clone(), desk: props.desk.clone(), ..*props };
    Callback::from(move |event: KeyboardEvent| {
        if table.editing.is_some() || event.alt_key() {
            return;
        }
        let (key, ctrl) = (event.key(), event.ctrl_key() || event.meta_key());
        if let Some(to) = moved(&key, ctrl, table.active, table.extent()) {
            event.prevent_default();
            return table.dispatch(Happens::Move(to));
        }
        let mut characters = key.chars();
        let typed = characters.next().is_some() && characters.next().is_none();
        match key.as_str() {
            "Enter" | "F2" if !ctrl => open(&table, &props),
            " " if table.active.row == 0 => open(&table, &props),
            "Delete" | "Backspace" if !ctrl => finish.emit(Finish { text: Some(String::new()), then: Then::Stay }),
            // An input method begins: what it composes goes into the editor.
            "Process" if table.active_cell().is_some() => return table.dispatch(Happens::Edit(String::new())),
            _ if typed && !ctrl && table.active_cell().is_some() => table.dispatch(Happens::Edit(key)),
            _ => return,
        }
        event.prevent_default();
    })
}

/// The cell that an event comes from.
fn cell_of(event: &MouseEvent) -> Option<Cell> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let id = target.closest(".grid-cell").ok()??.id();
    let (row, column) = id.strip_prefix("cell-")?.split_once('-')?;
    Some(Cell { row: row.parse().ok()?, column: column.parse().ok()? })
}

fn clicks(table: &UseReducerHandle<Table>, twice: bool, props: &GridProps) -> Callback<MouseEvent> {
    let table = table.clone();
    let props =
        GridProps { filter: props.filter.clone(), counted: props.counted.clone(), desk: props.desk.clone(), ..*props };
    Callback::from(move |event: MouseEvent| {
        let Some(cell) = cell_of(&event) else { return };
        let editing = table.editing.is_some() && cell == table.active;
        match (twice, cell.row) {
            _ if editing => {}
            (true, 1..) if cell == table.active => open(&table, &props),
            (false, row) => {
                table.dispatch(Happens::Move(cell));
                if row == 0
                    && let Some(column) = cell.field().and_then(|field| table.columns.get(field))
                {
                    let filter = sorted(&props.filter, &column.field);
                    props.desk.act.emit(Act::Show(View::Records(filter, None)));
                }
            }
            _ => {}
        }
    })
}

/// Copies the active cell, or from its number the whole row as a spreadsheet takes it.
fn copies(table: &UseReducerHandle<Table>) -> Callback<Event> {
    let table = table.clone();
    Callback::from(move |event: Event| {
        let text = match (table.active_cell(), table.active_row()) {
            _ if table.editing.is_some() => None,
            (Some((_, _, text)), _) => Some(text.to_owned()),
            (None, Some(row)) => Some(row.cells.join("\t")),
            (None, None) => None,
        };
        let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        if let (Some(text), Some(clipboard)) = (text, clipboard)
            && clipboard.set_data("text/plain", &text).is_ok()
        {
            event.prevent_default();
        }
    })
}

/// Puts the first cell of what was copied into the active one.
fn pastes(table: &UseReducerHandle<Table>, finish: &Callback<Finish>) -> Callback<Event> {
    let (table, finish) = (table.clone(), finish.clone());
    Callback::from(move |event: Event| {
        let clipboard = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
        let text = clipboard.and_then(|clipboard| clipboard.get_data("text/plain").ok());
        if let Some(text) = text.filter(|_| table.editing.is_none() && table.active_cell().is_some()) {
            event.prevent_default();
            let first = text.split(['\t', '\r', '\n']).next().unwrap_or_default().trim().to_owned();
            finish.emit(Finish { text: Some(first), then: Then::Stay });
        }
    })
}
