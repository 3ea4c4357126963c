//! The records of a finding side by side: fields as rows, records as columns, every cell to be changed
//! in place.

use super::marks::look;
use super::repair::row_name;
use crate::check::desk::{Act, Desk};
use crate::check::words::count;
use crate::check::words::findings::FindingWords;
use crate::components::field::typed;
use crate::markup::{classes, html};
use ltc_wire::finding::FindingDetail;
use ltc_wire::record::{Column, RecordRow};
use ltc_wire::{Request, Severity};
use yew::prelude::*;

/// The id of a record's column.
pub(super) fn column_id(record: u32) -> String {
    format!("finding-record-{record}")
}

/// What is shown.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The finding.
    pub(super) detail: std::rc::Rc<FindingDetail>,
}

/// The records side by side.
#[component]
pub(super) fn SideBySide(props: &Props) -> Html {
    let all = use_state(|| false);
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let detail = &props.detail;
    if detail.records.is_empty() {
        return Html::default();
    }
    let words = FindingWords::of(desk.lang);
    let is_filled = |place: usize| {
        detail.records.iter().any(|row| !cell_of(row, place).is_empty() || mark_of(row, place).is_some())
    };
    let is_wrong = |column: &Column| detail.field.as_deref() == Some(column.field.as_str());
    let shown =
        detail.columns.iter().enumerate().filter(|(place, column)| *all || is_filled(*place) || is_wrong(column));
    let hidden = (0..detail.columns.len()).any(|place| !is_filled(place));
    let toggle = {
        let all = all.clone();
        Callback::from(move |_: Event| all.set(!*all))
    };
    html! {
        <section class="detail-part" aria-labelledby="records-title">
            <h3 id="records-title">{ words.records }</h3>
            <p class="detail-hint">{ words.edit_hint }</p>
            <div class="table-region">
                <table class="record-table">
                    <thead>
                        <tr>
                            <th scope="col">{ words.field }</th>
                            { for detail.records.iter().enumerate().map(|(place, row)| head(&desk, place, row)) }
                        </tr>
                    </thead>
                    <tbody>{ for shown.map(|(place, column)| line(&desk, detail, place, column)) }</tbody>
                </table>
            </div>
            if detail.more_records > 0 {
                <p class="detail-hint">{ format!("{} {} {}", words.more_before, count(detail.more_records), words.more_after) }</p>
            }
            if hidden {
                <label class="tick"><input type="checkbox" checked={*all} onchange={toggle} /><span>{ words.show_empty }</span></label>
            }
        </section>
    }
}

fn cell_of(row: &RecordRow, place: usize) -> &str {
    row.cells.get(place).map_or("", String::as_str)
}

fn mark_of(row: &RecordRow, place: usize) -> Option<Severity> {
    row.marks.iter().find(|(column, _)| *column == place).map(|(_, severity)| *severity)
}

fn head(desk: &Desk, place: usize, row: &RecordRow) -> Html {
    let words = FindingWords::of(desk.lang);
    html! {
        <th scope="col" id={column_id(row.record)} tabindex="-1" key={row.record}>
            <span class="record-name">{ row_name(desk, row.row) }</span>
            if place == 0 { <span class="chip">{ words.this_record }</span> }
            if row.rejected { <span class="chip is-error">{ words.rejected }</span> }
            if row.changed { <span class="chip is-changed">{ words.changed }</span> }
        </th>
    }
}

fn line(desk: &Desk, detail: &FindingDetail, place: usize, column: &Column) -> Html {
    let first = detail.records.first().map_or("", |row| cell_of(row, place));
    html! {
        <tr key={column.field.clone()}>
            <th scope="row">{ column.label.clone() }</th>
            { for detail.records.iter().enumerate().map(|(nth, row)| {
                let is_wrong = nth == 0 && detail.field.as_deref() == Some(column.field.as_str());
                let mark = mark_of(row, place).or_else(|| is_wrong.then_some(detail.finding.severity));
                html! {
                    <Cell key={row.record} record={row.record} field={column.field.clone()} text={cell_of(row, place).to_owned()}
                        name={format!("{}{}{}", column.label, desk.lang.pick("，", ", "), row_name(desk, row.row))}
                        numeric={column.numeric} {mark} differs={nth > 0 && cell_of(row, place) != first} />
                }
            }) }
        </tr>
    }
}

/// A cell to be changed in place.
#[derive(Properties, PartialEq)]
struct CellProps {
    record: u32,
    field: AttrValue,
    text: AttrValue,
    name: String,
    numeric: bool,
    mark: Option<Severity>,
    differs: bool,
}

#[component]
fn Cell(props: &CellProps) -> Html {
    let draft = use_state(|| props.text.to_string());
    // What was sent last: leaving the field after Enter must not send it twice.
    let sent = use_mut_ref(|| props.text.to_string());
    {
        let (draft, sent) = (draft.setter(), sent.clone());
        use_effect_with(props.text.clone(), move |text| {
            draft.set(text.to_string());
            *sent.borrow_mut() = text.to_string();
        });
    }
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = FindingWords::of(desk.lang);
    let commit = {
        let (act, record, field) = (desk.act.clone(), props.record, props.field.to_string());
        Callback::from(move |text: String| {
            if *sent.borrow() != text {
                sent.borrow_mut().clone_from(&text);
                act.emit(Act::Change(Request::Edit { record, field: field.clone(), text }));
            }
        })
    };
    let oninput = {
        let draft = draft.setter();
        Callback::from(move |event: InputEvent| draft.set(typed(&event)))
    };
    let onkeydown = {
        let (draft, commit, text) = (draft.setter(), commit.clone(), props.text.clone());
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            // Enter also ends the choice of a word in Chinese.
            "Enter" if !event.is_composing() => {
                event.prevent_default();
                commit.emit(typed(&event));
            }
            "Escape" if !event.is_composing() => {
                event.stop_propagation();
                draft.set(text.to_string());
            }
            _ => {}
        })
    };
    let onchange = Callback::from(move |event: Event| commit.emit(typed(&event)));
    let comma = desk.lang.pick("，", ", ");
    let mut name = props.name.clone();
    for part in [props.mark.map(|_| words.marked), props.differs.then_some(words.differs)].into_iter().flatten() {
        name.push_str(comma);
        name.push_str(part);
    }
    let class = classes!(
        props.mark.map(|severity| look(severity, desk.lang).0),
        props.differs.then_some("differs"),
        props.numeric.then_some("number"),
    );
    let size = draft.chars().map(|letter| if letter > '\u{2e80}' { 2 } else { 1 }).sum::<usize>().clamp(5, 28);
    html! {
        <td {class}>
            <input type="text" value={(*draft).clone()} size={size.to_string()} aria-label={name} autocomplete="off" spellcheck="false"
                inputmode={props.numeric.then_some("decimal")} {oninput} {onkeydown} {onchange} />
        </td>
    }
}
