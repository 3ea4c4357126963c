//! Fields of the form: a label, the control, what is wrong with it.

use crate::browser::id_of;
use crate::markup::{classes, html};
use crate::state::{Edit, FieldError, FieldProblem};
use crate::view::{Msg, View};
use ltc_report::words;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// How a field to type into looks.
#[derive(Default, Clone, Copy)]
pub(crate) struct Look {
    /// What helps to fill it in.
    pub(crate) hint: &'static str,
    /// How an entry looks.
    pub(crate) placeholder: &'static str,
    /// For numbers: a numeric keyboard, aligned to the right.
    pub(crate) number: bool,
    /// The id of a list of values to choose from.
    pub(crate) list: Option<&'static str>,
    /// The label is for screen readers only.
    pub(crate) quiet: bool,
}

impl Look {
    /// A field for a date or month that is written like this.
    pub(crate) fn date(placeholder: &'static str) -> Self {
        Self { placeholder, ..Self::default() }
    }

    /// A field for a number.
    pub(crate) fn number() -> Self {
        Self { number: true, ..Self::default() }
    }

    /// The same with a hint.
    pub(crate) fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }
}

/// The text in the control that an event comes from.
pub(crate) fn typed(event: &Event) -> String {
    let target = event.target();
    let input = target.as_ref().and_then(|target| target.dyn_ref::<HtmlInputElement>()).map(HtmlInputElement::value);
    let select =
        || target.as_ref().and_then(|target| target.dyn_ref::<HtmlSelectElement>()).map(HtmlSelectElement::value);
    input.or_else(select).unwrap_or_default()
}

/// A field to type into.
pub(crate) fn text_field(view: View, pointer: &str, label: &str, look: Look) -> Html {
    let (send, place) = (view.send.clone(), pointer.to_owned());
    let oninput = Callback::from(move |event: InputEvent| {
        send.emit(Msg::Edit(Edit::Type { pointer: place.clone(), text: typed(&event) }));
    });
    let (send, place) = (view.send.clone(), pointer.to_owned());
    let onchange = Callback::from(move |_: Event| send.emit(Msg::Edit(Edit::Leave(place.clone()))));
    framed(view, pointer, label, look, &|id, described_by, invalid| {
        html! {
            <input type="text" {id} value={view.text(pointer).to_owned()} placeholder={look.placeholder} list={look.list}
                class={look.number.then_some("number")} inputmode={look.number.then_some("decimal")} autocomplete="off"
                aria-describedby={described_by} aria-invalid={invalid} oninput={&oninput} onchange={&onchange} />
        }
    })
}

/// A field to choose from values and their names.
pub(crate) fn choice_field(view: View, pointer: &str, label: &str, options: &[(String, String)], look: Look) -> Html {
    let (send, place) = (view.send.clone(), pointer.to_owned());
    let onchange = Callback::from(move |event: Event| {
        send.emit(Msg::Edit(Edit::Type { pointer: place.clone(), text: typed(&event) }));
    });
    let chosen = view.text(pointer);
    let options = options.iter().map(|(value, name)| {
        html! { <option value={value.clone()} selected={value == chosen}>{ name.clone() }</option> }
    });
    let options: Html = options.collect();
    framed(view, pointer, label, look, &|id, described_by, invalid| {
        html! {
            <select {id} ~value={chosen.to_owned()} aria-describedby={described_by} aria-invalid={invalid} onchange={&onchange}>{ options.clone() }</select>
        }
    })
}

/// A box to tick.
pub(crate) fn tick_field(view: View, pointer: &str, label: &str) -> Html {
    let checked = view.session.draft().flag(pointer);
    tick(view, id_of(pointer), label, checked, Edit::Tick(pointer.to_owned(), !checked))
}

/// A box to tick that stands for a word in a list of words.
pub(crate) fn word_tick(view: View, list: &str, word: &str, label: &str) -> Html {
    let checked = view.session.draft().holds(list, word);
    let edit = Edit::Hold { list: list.to_owned(), word: word.to_owned(), wanted: !checked };
    tick(view, id_of(&format!("{list}/{word}")), label, checked, edit)
}

/// A box to tick; a change makes this edit.
pub(crate) fn tick(view: View, id: String, label: &str, checked: bool, edit: Edit) -> Html {
    let send = view.send.clone();
    let onchange = Callback::from(move |_: Event| send.emit(Msg::Edit(edit.clone())));
    html! {
        <label class="tick">
            <input type="checkbox" {id} {checked} {onchange} />
            <span>{ label.to_owned() }</span>
        </label>
    }
}

/// Values and their names, after a first entry that stands for no value.
pub(crate) fn options(none: Option<&str>, values: &[(&str, &str)]) -> Vec<(String, String)> {
    let none = none.map(|name| (String::new(), name.to_owned()));
    let values = values.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned()));
    none.into_iter().chain(values).collect()
}

/// Label, control, hint and error of a field. The control gets its id, the ids of what describes
/// it, and whether it is wrong.
fn framed(
    view: View,
    pointer: &str,
    label: &str,
    look: Look,
    control: &dyn Fn(String, Option<String>, Option<&'static str>) -> Html,
) -> Html {
    let id = id_of(pointer);
    let error = view.session.error_at(pointer);
    let described_by = match (error.is_some(), look.hint.is_empty()) {
        (true, true) => Some(format!("{id}-error")),
        (false, false) => Some(format!("{id}-hint")),
        (true, false) => Some(format!("{id}-error {id}-hint")),
        (false, true) => None,
    };
    // What is not filled in yet is no mistake.
    let missing = error.is_some_and(FieldError::is_missing);
    html! {
        <div class={classes!("field", look.number.then_some("field-number"))}>
            <label for={id.clone()} class={look.quiet.then_some("visually-hidden")}>{ label.to_owned() }</label>
            { control(id.clone(), described_by, error.filter(|_| !missing).map(|_| "true")) }
            if !look.hint.is_empty() {
                <p class="field-hint" id={format!("{id}-hint")}>{ look.hint }</p>
            }
            if let Some(error) = error {
                <p class={classes!("field-error", missing.then_some("field-missing"))} id={format!("{id}-error")}>
                    { problem(view, error) }
                </p>
            }
        </div>
    }
}

/// What is wrong with a field, in words.
pub(crate) fn problem(view: View, error: &FieldError) -> String {
    let words = view.words;
    match error {
        FieldError::Input(error) => words::input_error(error, view.lang),
        FieldError::Field(_, problem) => match problem {
            FieldProblem::Missing => words.missing.to_owned(),
            FieldProblem::NotADay => words.not_a_day.to_owned(),
            FieldProblem::NotAMonth => words.not_a_month.to_owned(),
            FieldProblem::NoSuchDay => words.no_such_day.to_owned(),
            FieldProblem::NotANumber => words.not_a_number.to_owned(),
            FieldProblem::NotAWholeNumber => words.not_whole.to_owned(),
            FieldProblem::OutOfRange { min, max } => {
                format!("{} {} – {}", words.out_of_range, words::amount(*min), words::amount(*max))
            }
        },
    }
}
