//! A person says which column is what: a choice above each column of the first rows, or a field dragged
//! onto the column.

use super::memory::columns;
use crate::check::screen::Mapped;
use crate::check::words::load::Words;
use crate::components::field::typed;
use crate::components::icon::{ERROR, icon};
use crate::markup::{classes, html};
use ltc_report::Lang;
use ltc_wire::load::{FieldName, MappingPreview};
use std::rc::Rc;
use web_sys::DragEvent;
use yew::prelude::*;

/// What is asked.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct MapProps {
    /// The language.
    pub(crate) lang: Lang,
    /// The table.
    pub(crate) preview: Rc<MappingPreview>,
    /// What was chosen.
    pub(crate) answer: Callback<Mapped>,
}

/// What is chosen for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice(Vec<Option<String>>);

impl Choice {
    /// What was recognised.
    fn of(preview: &MappingPreview) -> Self {
        Self(preview.columns.iter().map(|column| column.field.clone()).collect())
    }

    /// A field for a column. It is taken from the column that had it: a field has one column. Columns with
    /// one header are one for a mapping.
    fn choose(&mut self, preview: &MappingPreview, place: usize, field: Option<&str>) {
        let header = preview.columns.get(place).map(|column| column.header.as_str());
        for (chosen, column) in self.0.iter_mut().zip(&preview.columns) {
            if Some(column.header.as_str()) == header {
                *chosen = field.map(str::to_owned);
            } else if field.is_some() && chosen.as_deref() == field {
                *chosen = None;
            }
        }
    }

    fn column(&self, place: usize) -> Option<&str> {
        self.0.get(place)?.as_deref()
    }

    /// Needed fields that no column gives. Only those the reader misses: a time can be one column or two.
    fn missing<'p>(&self, preview: &'p MappingPreview) -> Vec<&'p FieldName> {
        let needed = preview.missing.iter().chain(preview.fields.iter().filter(|field| field.required));
        let mut missing: Vec<&FieldName> = Vec::new();
        for field in needed {
            let chosen = self.0.iter().flatten().any(|chosen| *chosen == field.id);
            if !chosen && !missing.iter().any(|known| known.id == field.id) {
                missing.push(field);
            }
        }
        missing
    }
}

/// The id of a column's choice.
fn column_id(place: usize) -> String {
    format!("check-column-{place}")
}

/// The first column that is still free, for the link of a missing field.
fn free_column(choice: &Choice, preview: &MappingPreview) -> usize {
    let named = preview.columns.iter().map(|column| !column.header.trim().is_empty());
    choice.0.iter().zip(named).position(|(chosen, named)| chosen.is_none() && named).unwrap_or(0)
}

/// The first rows of a table, with a choice above each column.
#[component]
pub(crate) fn MapColumns(props: &MapProps) -> Html {
    let MapProps { lang, preview, answer } = props;
    let words = Words::of(*lang);
    let choice = use_state(|| Choice::of(preview));
    // Another sheet is another table.
    {
        let choice = choice.clone();
        let preview = preview.clone();
        use_effect_with(preview.clone(), move |_| choice.set(Choice::of(&preview)));
    }
    let held = use_mut_ref(|| None::<String>);
    let choose = {
        let (choice, preview) = (choice.clone(), preview.clone());
        Callback::from(move |(place, field): (usize, Option<String>)| {
            let mut next = (*choice).clone();
            next.choose(&preview, place, field.as_deref());
            choice.set(next);
        })
    };
    let missing = choice.missing(preview);
    let finish = {
        let (choice, preview, answer) = (choice.clone(), preview.clone(), answer.clone());
        Callback::from(move |_: MouseEvent| {
            if !choice.missing(&preview).is_empty() {
                crate::browser::go_to("check-missing");
                return;
            }
            let columns = columns(&preview, |place| choice.column(place).map(str::to_owned));
            answer.emit(Mapped::Use(columns, preview.sheet.clone(), preview.header_row));
        })
    };
    let cancel = {
        let answer = answer.clone();
        Callback::from(move |_: MouseEvent| answer.emit(Mapped::Cancel))
    };
    html! {
        <section class="card check-map" aria-labelledby="check-map-title">
            <h2 id="check-map-title" tabindex="-1">{ words.map_title }<span class="check-map-file">{ preview.file.clone() }</span></h2>
            // What is missing is told below, each field with its way.
            if preview.missing.is_empty() {
                <p>{ preview.why.clone() }</p>
            }
            <p class="card-hint">{ words.map_hint }</p>
            { look(props, words) }
            if !missing.is_empty() {
                <div class="message message-error check-missing" id="check-missing" tabindex="-1" role="group" aria-labelledby="check-missing-title">
                    { icon(ERROR) }
                    <div>
                        <h3 id="check-missing-title">{ words.missing }</h3>
                        <ul>
                            { for missing.iter().map(|field| html! {
                                <li><button type="button" class="link" onclick={go_to(free_column(&choice, preview))}>{ field.label.clone() }</button></li>
                            }) }
                        </ul>
                    </div>
                </div>
            }
            { chips(words, preview, &choice, &held) }
            <div class="table-region check-map-region" tabindex="0" role="region" aria-label={words.preview}>
                <table class="check-map-table">
                    <thead>
                        <tr>{ for (0..preview.columns.len()).map(|place| head(words, preview, &choice, place, &choose, &held)) }</tr>
                    </thead>
                    <tbody>
                        { for preview.rows.iter().take(10).map(|row| html! {
                            <tr>
                                { for (0..preview.columns.len()).map(|place| html! {
                                    <td class={choice.column(place).is_none().then_some("is-unused")}>{ row.get(place).cloned().unwrap_or_default() }</td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <div class="buttons">
                <button type="button" class="button button-strong" id="check-map-use"
                    onclick={finish}>{ words.use_columns }</button>
                <button type="button" class="button" id="check-map-cancel" onclick={cancel}>{ words.cancel }</button>
            </div>
        </section>
    }
}

fn go_to(place: usize) -> Callback<MouseEvent> {
    Callback::from(move |_| {
        crate::browser::go_to(&column_id(place));
    })
}

/// Which sheet and which row of it.
fn look(props: &MapProps, words: &'static Words) -> Html {
    let preview = &props.preview;
    let sheet = {
        let (answer, row) = (props.answer.clone(), preview.header_row);
        Callback::from(move |event: Event| answer.emit(Mapped::Look(Some(typed(&event)), row)))
    };
    let row = {
        let (answer, sheet) = (props.answer.clone(), preview.sheet.clone());
        Callback::from(move |event: Event| {
            if let Ok(row) = typed(&event).trim().parse::<u32>()
                && row > 0
            {
                answer.emit(Mapped::Look(sheet.clone(), row));
            }
        })
    };
    html! {
        <div class="check-map-look">
            if preview.sheets.len() > 1 {
                <div class="field">
                    <label for="check-sheet">{ words.sheet_label }</label>
                    <select id="check-sheet" onchange={sheet}>
                        { for preview.sheets.iter().map(|name| html! {
                            <option value={name.clone()} selected={preview.sheet.as_ref() == Some(name)}>{ name.clone() }</option>
                        }) }
                    </select>
                </div>
            }
            <div class="field">
                <label for="check-header-row">{ words.header_row }</label>
                <input type="text" inputmode="numeric" class="number" id="check-header-row" value={preview.header_row.to_string()} onchange={row} />
            </div>
        </div>
    }
}

/// The fields, to be dragged. Who cannot drag uses the choice above each column: it has the same.
fn chips(
    words: &'static Words,
    preview: &MappingPreview,
    choice: &Choice,
    held: &Rc<std::cell::RefCell<Option<String>>>,
) -> Html {
    html! {
        <ul class="chips check-map-chips" aria-label={words.fields}>
            { for preview.fields.iter().map(|field| {
                let used = choice.0.iter().flatten().any(|chosen| *chosen == field.id);
                let ondragstart = {
                    let (held, id) = (held.clone(), field.id.clone());
                    Callback::from(move |event: DragEvent| {
                        *held.borrow_mut() = Some(id.clone());
                        if let Some(data) = event.data_transfer() {
                            // Some browsers drag nothing without data.
                            let _ = data.set_data("text/plain", &id);
                        }
                    })
                };
                html! {
                    <li class={classes!("chip", "check-field", used.then_some("is-used"), field.required.then_some("is-required"))}
                        draggable="true" {ondragstart}>{ field.label.clone() }</li>
                }
            }) }
        </ul>
    }
}

/// A column's header with its choice.
fn head(
    words: &'static Words,
    preview: &Rc<MappingPreview>,
    choice: &Choice,
    place: usize,
    choose: &Callback<(usize, Option<String>)>,
    held: &Rc<std::cell::RefCell<Option<String>>>,
) -> Html {
    let Some(column) = preview.columns.get(place) else { return html! {} };
    let named = !column.header.trim().is_empty();
    let header = if named { column.header.clone() } else { words.no_header.to_owned() };
    let chosen = choice.column(place).unwrap_or_default().to_owned();
    let onchange = {
        let choose = choose.clone();
        Callback::from(move |event: Event| choose.emit((place, Some(typed(&event)).filter(|field| !field.is_empty()))))
    };
    let ondrop = {
        let (choose, held) = (choose.clone(), held.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            if let Some(field) = held.borrow_mut().take().filter(|_| named) {
                choose.emit((place, Some(field)));
            }
        })
    };
    let ondragover = {
        let held = held.clone();
        Callback::from(move |event: DragEvent| {
            if held.borrow().is_some() && named {
                event.prevent_default();
            }
        })
    };
    html! {
        <th scope="col" {ondrop} {ondragover} class={(!chosen.is_empty()).then_some("is-chosen")}>
            <select id={column_id(place)} aria-label={format!("{}{header}", words.column_is)} {onchange} disabled={!named}
                title={(!named).then_some(words.no_header_hint)} ~value={chosen.clone()}>
                <option value="" selected={chosen.is_empty()}>{ words.ignore }</option>
                { for preview.fields.iter().map(|field| {
                    let label = if field.required { format!("{}（{}）", field.label, words.required) } else { field.label.clone() };
                    html! { <option value={field.id.clone()} selected={field.id == chosen}>{ label }</option> }
                }) }
            </select>
            <span>{ header }</span>
        </th>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::load::MappingColumn;

    fn preview() -> MappingPreview {
        let column = |header: &str, field: Option<&str>| MappingColumn {
            header: header.to_owned(),
            field: field.map(str::to_owned),
            certain: false,
        };
        let field = |id: &str, required| FieldName { id: id.to_owned(), label: id.to_owned(), required };
        MappingPreview {
            file: "a.csv".to_owned(),
            sheet: None,
            sheets: Vec::new(),
            header_row: 1,
            columns: vec![column("誰", Some("client")), column("何", None), column("何", None), column("何時", None)],
            rows: Vec::new(),
            missing: vec![field("date", true)],
            fields: vec![field("client", true), field("date", true), field("remark", false)],
            why: String::new(),
        }
    }

    #[test]
    fn a_field_has_one_column() {
        let preview = preview();
        let mut choice = Choice::of(&preview);
        assert_eq!(choice.missing(&preview).iter().map(|field| field.id.as_str()).collect::<Vec<_>>(), ["date"]);
        assert_eq!(free_column(&choice, &preview), 1);
        choice.choose(&preview, 3, Some("date"));
        assert!(choice.missing(&preview).is_empty());
        choice.choose(&preview, 3, Some("client"));
        assert_eq!(choice.0, [None, None, None, Some("client".to_owned())]);
        choice.choose(&preview, 3, None);
        assert_eq!(choice.missing(&preview).len(), 2);
    }

    #[test]
    fn columns_with_one_header_are_one() {
        let preview = preview();
        let mut choice = Choice::of(&preview);
        choice.choose(&preview, 1, Some("remark"));
        assert_eq!(choice.column(2), Some("remark"));
        let columns = columns(&preview, |place| choice.column(place).map(str::to_owned));
        assert_eq!(columns.get("何").map(String::as_str), Some("remark"));
        assert_eq!(columns.get("何時").map(String::as_str), Some("ignore"));
    }
}
