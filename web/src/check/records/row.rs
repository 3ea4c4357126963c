//! A row of the grid, and the editor of a cell.

use super::moves::{Cell, FIXED};
use crate::check::words::records::Words;
use crate::components::icon::{ERROR, Icon, NOTE, WARNING, icon};
use crate::markup::{classes, html};
use ltc_wire::Severity;
use ltc_wire::record::{Column, RecordRow};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How an edit ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finish {
    /// What the cell is to say; none: as before.
    pub(crate) text: Option<String>,
    /// Where the focus goes then.
    pub(crate) then: Then,
}

/// Where the focus goes after an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Back to the cell.
    Stay,
    /// Where it went already.
    Leave,
    /// To the cell where this key leads.
    Key(&'static str),
}

/// A row of the grid.
#[derive(Properties, PartialEq)]
pub(crate) struct RowProps {
    /// Its place in the grid: 1 is the first record.
    pub(crate) row: usize,
    /// The record, where it is there.
    pub(crate) record: Option<Rc<RecordRow>>,
    /// Columns of the records.
    pub(crate) columns: Rc<Vec<Column>>,
    /// Of the active row: the active column.
    pub(crate) active: Option<usize>,
    /// With which text the editor of the active cell begins.
    pub(crate) editing: Option<Rc<str>>,
    /// Is it out of sight, and here only because it has the focus?
    pub(crate) away: bool,
    /// Words.
    pub(crate) words: &'static Words,
    /// Hears when an edit ends.
    pub(crate) finish: Callback<Finish>,
}

impl PartialEq for Words {
    /// There is one table for each language.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The id of a cell.
pub(crate) fn cell_id(cell: Cell) -> String {
    format!("cell-{}-{}", cell.row, cell.column)
}

/// The icon of a severity.
pub(crate) fn severity_icon(severity: Severity) -> Icon {
    match severity {
        Severity::Error => ERROR,
        Severity::Warning => WARNING,
        Severity::Note => NOTE,
    }
}

/// The class that colours by severity.
pub(crate) fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "is-error",
        Severity::Warning => "is-warning",
        Severity::Note => "is-note",
    }
}

/// A severity in a word.
pub(crate) fn severity_name(severity: Severity, words: &Words) -> &'static str {
    match severity {
        Severity::Error => words.error,
        Severity::Warning => words.warning,
        Severity::Note => words.note,
    }
}

/// A row of the grid.
#[component]
pub(crate) fn Row(props: &RowProps) -> Html {
    let record = props.record.as_deref();
    let class = classes!(
        "grid-row",
        props.active.is_some().then_some("grid-active"),
        props.away.then_some("grid-away"),
        record.is_some_and(|record| record.rejected).then_some("grid-rejected"),
        record.is_none().then_some("grid-waits"),
    );
    html! {
        <div role="row" {class} aria-rowindex={(props.row + 1).to_string()}>
            { number(props) }
            { mark(props) }
            { for props.columns.iter().enumerate().map(|(place, column)| cell(props, place, column)) }
        </div>
    }
}

fn tabindex(props: &RowProps, column: usize) -> Option<&'static str> {
    (props.active == Some(column)).then_some("0")
}

fn number(props: &RowProps) -> Html {
    let id = cell_id(Cell { row: props.row, column: 0 });
    let text = match props.record.as_deref() {
        Some(record) if record.row == 0 => props.words.added.to_owned(),
        Some(record) => record.row.to_string(),
        None => String::new(),
    };
    html! {
        <div role="rowheader" {id} class="grid-cell grid-number" aria-colindex="1" tabindex={tabindex(props, 0)}>{ text }</div>
    }
}

fn mark(props: &RowProps) -> Html {
    let words = props.words;
    let id = cell_id(Cell { row: props.row, column: 1 });
    let Some(record) = props.record.as_deref() else {
        return html! { <div role="gridcell" {id} class="grid-cell grid-mark" aria-colindex="2" tabindex={tabindex(props, 1)}></div> };
    };
    let says = says(record, words);
    html! {
        <div role="gridcell" {id} class={classes!("grid-cell", "grid-mark", record.worst.map(severity_class))} aria-colindex="2"
            tabindex={tabindex(props, 1)} title={says.clone()}>
            if let Some(worst) = record.worst {
                { icon(severity_icon(worst)) }<span aria-hidden="true">{ record.findings }</span>
            }
            if record.changed {
                <span class="grid-changed" aria-hidden="true">{ words.changed_short }</span>
            }
            <span class="visually-hidden">{ says }</span>
        </div>
    }
}

/// What the mark of a row says.
fn says(record: &RecordRow, words: &Words) -> String {
    let mut parts = Vec::new();
    if let Some(worst) = record.worst {
        let items = format!("{} {}", record.findings, words.items);
        parts.push(format!("{} {}", severity_name(worst, words), items.trim_end()));
    } else {
        parts.push(words.fine.to_owned());
    }
    parts.extend(record.rejected.then(|| words.rejected.to_owned()));
    parts.extend(record.changed.then(|| words.changed.to_owned()));
    parts.join(words.comma)
}

fn cell(props: &RowProps, place: usize, column: &Column) -> Html {
    let at = place + FIXED;
    let text = props.record.as_deref().and_then(|record| record.cells.get(place)).cloned();
    let worst = props.record.as_deref().and_then(|record| {
        record.marks.iter().filter(|(column, _)| *column == place).map(|(_, severity)| *severity).max()
    });
    let editing = props.editing.as_ref().filter(|_| props.active == Some(at));
    let class = classes!(
        "grid-cell",
        column.numeric.then_some("grid-numeric"),
        worst.map(severity_class),
        editing.map(|_| "grid-edited"),
    );
    let title = match worst {
        Some(worst) => Some(format!("{} · {}", severity_name(worst, props.words), text.as_deref().unwrap_or_default())),
        // Only what may be cut off.
        None => text.clone().filter(|text| text.chars().count() > column.width.max(6)),
    };
    html! {
        <div role="gridcell" id={cell_id(Cell { row: props.row, column: at })} {class} aria-colindex={(at + 1).to_string()}
            tabindex={tabindex(props, at)} {title}>
            if let Some(initial) = editing {
                <Editor initial={initial.clone()} label={format!("{}{}", props.words.edit, column.label)} finish={props.finish.clone()} />
            } else {
                if let Some(worst) = worst {
                    { icon(severity_icon(worst)) }<span class="visually-hidden">{ severity_name(worst, props.words) }{ " " }</span>
                }
                <span class="grid-text">{ text.unwrap_or_default() }</span>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    initial: Rc<str>,
    label: String,
    finish: Callback<Finish>,
}

/// The editor of a cell. What is typed stays here until the edit ends: a keystroke asks nobody.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let input = use_node_ref();
    let done = use_mut_ref(|| false);
    {
        let (input, initial) = (input.clone(), props.initial.clone());
        use_effect_with((), move |()| {
            if let Some(input) = input.cast::<HtmlInputElement>() {
                input.set_value(&initial);
                // Fails only for inputs that are no text.
                let _ = input.focus();
                let end = u32::try_from(initial.encode_utf16().count()).unwrap_or(0);
                let _ = input.set_selection_range(end, end);
            }
        });
    }
    let end = {
        let (input, finish) = (input.clone(), props.finish.clone());
        Callback::from(move |(keeps, then): (bool, Then)| {
            if !std::mem::replace(&mut *done.borrow_mut(), true) {
                let text = input.cast::<HtmlInputElement>().map(|input| input.value());
                finish.emit(Finish { text: text.filter(|_| keeps), then });
            }
        })
    };
    let onblur = end.reform(|_: FocusEvent| (true, Then::Leave));
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        event.stop_propagation();
        // Enter also ends what an input method composes.
        let ended = match event.key().as_str() {
            _ if event.is_composing() => return,
            "Enter" => (true, Then::Key(if event.shift_key() { "ArrowUp" } else { "ArrowDown" })),
            "Tab" => (true, Then::Key(if event.shift_key() { "ArrowLeft" } else { "ArrowRight" })),
            "Escape" => (false, Then::Stay),
            _ => return,
        };
        event.prevent_default();
        end.emit(ended);
    });
    html! {
        <input ref={input} type="text" class="grid-editor" autocomplete="off" spellcheck="false" aria-label={props.label.clone()}
            {onblur} {onkeydown} />
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_report::Lang;

    #[test]
    fn a_mark_says_in_words_what_it_shows() {
        let record = RecordRow {
            record: 0,
            row: 2,
            cells: vec![],
            marks: vec![],
            worst: Some(Severity::Error),
            findings: 3,
            changed: true,
            rejected: true,
        };
        assert_eq!(says(&record, Words::of(Lang::Zh)), "錯誤 3 項，會被退件，已更改");
        assert_eq!(says(&record, Words::of(Lang::En)), "Error 3, Will be rejected, Changed");
        let fine = RecordRow { worst: None, findings: 0, changed: false, rejected: false, ..record };
        assert_eq!(says(&fine, Words::of(Lang::Zh)), "沒有發現");
    }
}
