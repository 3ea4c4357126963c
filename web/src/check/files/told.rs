//! The form for what records do not say: month and day, the unit and its contract.

use super::form::{Field, Form, Wrong};
use crate::check::desk::{Act, Desk};
use crate::check::words::files::Words;
use crate::components::icon::{ERROR, icon};
use crate::markup::{classes, html};
use ltc_wire::Request;
use ltc_wire::month::Facts;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, SubmitEvent};
use yew::prelude::*;

/// What was told before.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ToldProps {
    /// All that is known.
    pub(crate) facts: Facts,
}

/// The form. Mistakes are told when it is sent, above it and beside the fields.
#[component]
pub(crate) fn ToldForm(props: &ToldProps) -> Html {
    let Some(desk) = use_context::<Desk>() else { return html! {} };
    let words = Words::of(desk.lang);
    let form = use_state(|| Form::of(&props.facts, desk.lang));
    let wrong = use_state(Vec::<(Field, Wrong)>::new);
    {
        // What was told in another way, or in the other language, shows in the form.
        let (form, wrong) = (form.clone(), wrong.clone());
        use_effect_with((props.facts.clone(), desk.lang), move |(facts, lang)| {
            form.set(Form::of(facts, *lang));
            wrong.set(Vec::new());
        });
    }
    let onsubmit = {
        let (form, wrong, act) = (form.clone(), wrong.clone(), desk.act.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match form.document() {
                Ok(json) => {
                    wrong.set(Vec::new());
                    act.emit(Act::Change(Request::Tell { json }));
                }
                Err(found) => {
                    wrong.set(found);
                    // It is drawn by then.
                    gloo::timers::callback::Timeout::new(0, || {
                        crate::browser::go_to("check-told-wrong");
                    })
                    .forget();
                }
            }
        })
    };
    let field = |field: Field| {
        let (label, hint, example) = names(words, field);
        let id = id_of(field);
        let error = wrong.iter().find(|(at, _)| *at == field).map(|(_, error)| text(words, *error));
        let oninput = {
            let form = form.clone();
            Callback::from(move |event: InputEvent| {
                let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
                let mut next = (*form).clone();
                next.set(field, input.map(|input| input.value()).unwrap_or_default());
                form.set(next);
            })
        };
        let described: Vec<String> =
            [(!hint.is_empty()).then(|| format!("{id}-hint")), error.map(|_| format!("{id}-error"))]
                .into_iter()
                .flatten()
                .collect();
        html! {
            <div class={classes!("field", matches!(field, Field::Codes | Field::CUnits).then_some("check-wide"))}>
                <label for={id.clone()}>{ label }</label>
                <input type="text" id={id.clone()} value={form.text(field).to_owned()} placeholder={example} autocomplete="off"
                    aria-describedby={(!described.is_empty()).then(|| described.join(" "))} aria-invalid={error.map(|_| "true")} {oninput} />
                if !hint.is_empty() {
                    <p class="field-hint" id={format!("{id}-hint")}>{ hint }</p>
                }
                if let Some(error) = error {
                    <p class="field-error" id={format!("{id}-error")}>{ error }</p>
                }
            </div>
        }
    };
    html! {
        <section class="card" aria-labelledby="check-told-title">
            <h2 id="check-told-title">{ words.told }</h2>
            <p class="card-hint">{ words.told_hint }</p>
            if !wrong.is_empty() {
                <div class="message message-error" id="check-told-wrong" tabindex="-1" role="group" aria-labelledby="check-told-wrong-title">
                    { icon(ERROR) }
                    <div>
                        <h3 id="check-told-wrong-title">{ words.wrong }</h3>
                        <ul>
                            { for wrong.iter().map(|(at, error)| {
                                let go = id_of(*at);
                                let onclick = Callback::from(move |_: MouseEvent| {
                                    crate::browser::go_to(&go);
                                });
                                html! {
                                    <li><button type="button" class="link" {onclick}>{ names(words, *at).0 }</button>{ " " }{ text(words, *error) }</li>
                                }
                            }) }
                        </ul>
                    </div>
                </div>
            }
            <form class="check-told" novalidate=true {onsubmit}>
                { for Field::ALL.into_iter().map(field) }
                <div class="buttons check-wide">
                    <button type="submit" class="button button-strong" id="check-tell">{ words.tell }</button>
                </div>
            </form>
        </section>
    }
}

fn id_of(field: Field) -> String {
    format!("check-told-{field:?}").to_lowercase()
}

/// Label, hint and an example.
fn names(words: &'static Words, field: Field) -> (&'static str, &'static str, &'static str) {
    match field {
        Field::Month => (words.month, words.month_hint, "115/07"),
        Field::AsOf => (words.as_of, words.as_of_hint, "115/08/05"),
        Field::UnitId => (words.unit_id, "", ""),
        Field::Codes => (words.codes, words.codes_hint, "BA01 BA02"),
        Field::ContractFrom => (words.contract_from, "", "114/01/01"),
        Field::ContractTo => (words.contract_to, "", "116/12/31"),
        Field::Capacity => (words.capacity, "", ""),
        Field::CUnits => (words.c_units, words.c_units_hint, ""),
    }
}

fn text(words: &'static Words, wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Month => words.not_a_month,
        Wrong::Day => words.not_a_day,
        Wrong::Number => words.not_a_number,
        Wrong::NoBeginning => words.no_beginning,
    }
}
