//! Fields of a tool's form.

use super::form::{Draft, Field, Kind};
use super::words::Words;
use super::{Edit, Form};
use crate::components::field::typed;
use crate::components::icon::{CROSS, PLUS, icon};
use crate::markup::{classes, html};
use ltc_engine::input::{Expected, Problem};
use ltc_report::words::{amount, input_error};
use yew::prelude::*;

/// The id of the control of a field.
pub(super) fn id_of(pointer: &str) -> String {
    format!("tool{}", pointer.replace('/', "-"))
}

/// What is wrong, in a few words beside the field.
pub(super) fn problem(form: &Form, problem: &ltc_engine::InputError) -> String {
    let words = form.words;
    match &problem.problem {
        Problem::MissingField { .. } => words.missing.to_owned(),
        Problem::WrongType { expected: Expected::WholeNumber } => words.not_whole.to_owned(),
        Problem::NoDate => words.no_date.to_owned(),
        Problem::UnknownValue { expected } if expected.iter().any(|one| one == "HH:MM") => words.no_clock.to_owned(),
        Problem::OutOfRange { min, max } => format!("{} {}–{}", words.out_of_range, amount(*min), amount(*max)),
        Problem::Repeated => words.repeated.to_owned(),
        Problem::EndBeforeBeginning => words.backwards.to_owned(),
        _ => input_error(problem, form.lang),
    }
}

/// A field of the form itself.
pub(super) fn field(form: &Form, field: &'static Field) -> Html {
    let pointer = format!("/{}", field.key);
    let label = form.lang.pick(field.label.0, field.label.1);
    match &field.kind {
        Kind::Rows(fields) => rows(form, field, fields),
        Kind::Sheet(fields) => super::sheet::items(form, field, fields),
        Kind::Words(options) => {
            let all = options(form.lang);
            html! {
                <fieldset class="question">
                    <legend>{ label }</legend>
                    <div class="tool-words">{ for all.into_iter().map(|(word, name)| held(form, field.key, word, name)) }</div>
                </fieldset>
            }
        }
        Kind::Tick => {
            let checked = form.draft.flag(&pointer);
            html! { <label class="tick">{ tick_box(form, &pointer, checked, None) }<span>{ label }</span></label> }
        }
        _ => {
            let id = id_of(&pointer);
            html! {
                <div class="field">
                    <label for={id}>{ label }</label>
                    { control(form, field, &pointer, None) }
                    { notes(form, field, &pointer) }
                </div>
            }
        }
    }
}

/// The hint of a field, and what is wrong with it.
fn notes(form: &Form, field: &Field, pointer: &str) -> Html {
    let id = id_of(pointer);
    let hint = form.lang.pick(field.hint.0, field.hint.1);
    html! {
        <>
            if !hint.is_empty() {
                <p class="field-hint" id={format!("{id}-hint")}>{ hint }</p>
            }
            if let Some(error) = form.error_at(pointer) {
                <p class={classes!("field-error", is_missing(error).then_some("field-missing"))} id={format!("{id}-error")}>
                    { problem(form, error) }
                </p>
            }
        </>
    }
}

fn is_missing(error: &ltc_engine::InputError) -> bool {
    matches!(error.problem, Problem::MissingField { .. })
}

/// What is typed into or chosen from. `name`: its name where no label stands beside it.
pub(super) fn control(form: &Form, field: &Field, pointer: &str, name: Option<String>) -> Html {
    let (words, id) = (form.words, id_of(pointer));
    let error = form.error_at(pointer);
    let has_hint = name.is_none() && !field.hint.0.is_empty();
    let described = [(error.is_some(), "error"), (has_hint, "hint")];
    let described: Vec<String> =
        described.iter().filter(|(has, _)| *has).map(|(_, what)| format!("{id}-{what}")).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = error.filter(|error| !is_missing(error)).map(|_| "true");
    let (send, place) = (form.send.clone(), pointer.to_owned());
    let change = move |text: String| send.emit(Edit::Type(place.clone(), text));
    let options = match &field.kind {
        Kind::Choice(options) => options(form.lang),
        Kind::Maybe(options) => [("", words.not_said)].into_iter().chain(options(form.lang)).collect(),
        Kind::Known => vec![("", words.not_said), ("yes", words.yes), ("no", words.no)],
        _ => {
            let number = matches!(field.kind, Kind::Number);
            let placeholder = match field.kind {
                Kind::Day => words.day_form,
                Kind::Clock => words.clock_form,
                _ => "",
            };
            let oninput = Callback::from(move |event: InputEvent| change(typed(&event)));
            return html! {
                <input type="text" {id} value={form.draft.text(pointer).to_owned()} {placeholder} autocomplete="off"
                    class={number.then_some("number")} inputmode={number.then_some("numeric")}
                    aria-label={name} aria-describedby={described} aria-invalid={invalid} {oninput} />
            };
        }
    };
    let chosen = form.draft.text(pointer).to_owned();
    let onchange = Callback::from(move |event: Event| change(typed(&event)));
    html! {
        <select {id} ~value={chosen.clone()} aria-label={name} aria-describedby={described} aria-invalid={invalid} {onchange}>
            { for options.into_iter().map(|(value, name)| html! { <option {value} selected={value == chosen}>{ name }</option> }) }
        </select>
    }
}

fn tick_box(form: &Form, pointer: &str, checked: bool, name: Option<String>) -> Html {
    let (send, place) = (form.send.clone(), pointer.to_owned());
    let onchange = Callback::from(move |_: Event| send.emit(Edit::Tick(place.clone(), !checked)));
    html! { <input type="checkbox" id={id_of(pointer)} {checked} aria-label={name} {onchange} /> }
}

fn held(form: &Form, key: &'static str, word: &'static str, name: &'static str) -> Html {
    let checked = form.draft.holds(key, word);
    let send = form.send.clone();
    let onchange = Callback::from(move |_: Event| send.emit(Edit::Hold(key, word, !checked)));
    html! {
        <label class="tick">
            <input type="checkbox" id={format!("tool-{key}-{word}")} {checked} {onchange} /><span>{ name }</span>
        </label>
    }
}

/// The number of a row in words.
pub(super) fn row_name(words: &Words, row: usize) -> String {
    format!("{} {} {}", words.row, row + 1, words.row_end).trim().to_owned()
}

/// Rows as a table whose cells are fields; on a narrow screen each row is a card.
fn rows(form: &Form, field: &'static Field, fields: &'static [Field]) -> Html {
    let words = form.words;
    let shown: Vec<&Field> = fields.iter().filter(|one| form.draft.shows(one)).collect();
    let label = form.lang.pick(field.label.0, field.label.1);
    let send = form.send.clone();
    let (key, count) = (field.key, form.draft.rows(field.key));
    let add = Callback::from(move |_: MouseEvent| send.emit(Edit::Add(key)));
    html! {
        <div class="tool-rows">
            <h4 id={format!("tool-{key}-title")}>{ label }{ " " }<span class="count">{ count }</span></h4>
            <table class="tool-table" aria-labelledby={format!("tool-{key}-title")}>
                <thead><tr>
                    { for shown.iter().map(|one| head(form, one)) }
                    <td></td>
                </tr></thead>
                <tbody>{ for (0..count).map(|place| row(form, key, &shown, place)) }</tbody>
            </table>
            <button type="button" class="button" id={format!("tool-{key}-add")} onclick={add}>{ icon(PLUS) }<span>{ words.add }</span></button>
        </div>
    }
}

fn head(form: &Form, field: &Field) -> Html {
    let hint = form.lang.pick(field.hint.0, field.hint.1);
    html! {
        <th scope="col" class={width(field)}>
            { form.lang.pick(field.label.0, field.label.1) }
            if !hint.is_empty() { <span class="field-hint">{ hint }</span> }
        </th>
    }
}

/// How wide a column is.
fn width(field: &Field) -> &'static str {
    match field.kind {
        Kind::Number | Kind::Tick => "tool-narrow",
        Kind::Day | Kind::Clock => "tool-day",
        _ => "tool-broad",
    }
}

fn row(form: &Form, key: &'static str, fields: &[&'static Field], place: usize) -> Html {
    let words = form.words;
    let send = form.send.clone();
    let name = format!("{} {} {}", words.remove, place + 1, words.row_end);
    let remove = Callback::from(move |_: MouseEvent| send.emit(Edit::Remove(key, place)));
    html! {
        <tr>
            { for fields.iter().map(|field| cell(form, key, field, place)) }
            <td class="tool-remove">
                <button type="button" class="button button-quiet button-icon" aria-label={name.trim().to_owned()} onclick={remove}>{ icon(CROSS) }</button>
            </td>
        </tr>
    }
}

fn cell(form: &Form, key: &str, field: &'static Field, place: usize) -> Html {
    let pointer = format!("/{key}/{place}/{}", field.key);
    let label = form.lang.pick(field.label.0, field.label.1);
    let name = format!("{label} {}", row_name(form.words, place));
    html! {
        <td class={width(field)} data-label={label}>
            if matches!(field.kind, Kind::Tick) {
                <span class="tool-tick">{ tick_box(form, &pointer, form.draft.flag(&pointer), Some(name)) }</span>
            } else {
                { control(form, field, &pointer, Some(name)) }
            }
            if let Some(error) = form.error_at(&pointer) {
                <p class={classes!("field-error", is_missing(error).then_some("field-missing"))} id={format!("{}-error", id_of(&pointer))}>
                    { problem(form, error) }
                </p>
            }
        </td>
    }
}

/// The first field of a row.
pub(super) fn first_of(key: &str, row: usize, fields: &[Field]) -> String {
    id_of(&format!("/{key}/{row}/{}", fields.first().map_or("", |field| field.key)))
}

/// The field to go to after a row was taken out: the one in its place, else the button below.
pub(super) fn after_removal(draft: &Draft, key: &str, row: usize, fields: &[Field]) -> String {
    match draft.rows(key) {
        0 => format!("tool-{key}-add"),
        count => first_of(key, row.min(count - 1), fields),
    }
}
