//! The items of the inspection sheet, and what stands around it on paper.

use super::form::{Field, Kind};
use super::widgets::{control, id_of};
use super::{Edit, Form};
use crate::markup::{classes, html};
use ltc_contracts::values;
use yew::prelude::*;

/// The items with a grade and a note for each.
pub(super) fn items(form: &Form, field: &'static Field, fields: &'static [Field]) -> Html {
    let Ok(contract) = values::contract() else { return Html::default() };
    html! {
        <div class="tool-sheet">
            <h4>{ form.lang.pick(field.label.0, field.label.1) }</h4>
            <ol>
                { for contract.inspection.items.iter().enumerate().map(|(place, item)| html! {
                    <li>
                        <fieldset>
                            <legend>
                                <span class="tool-number">{ item.number }</span>
                                <span>{ form.lang.of(&item.title) }{ " " }<span class="source-id">{ item.indicators.join(" ") }</span></span>
                            </legend>
                            { for fields.iter().map(|one| entry(form, field.key, place, one)) }
                        </fieldset>
                    </li>
                }) }
            </ol>
        </div>
    }
}

fn entry(form: &Form, key: &str, place: usize, field: &'static Field) -> Html {
    let pointer = format!("/{key}/{place}/{}", field.key);
    let label = form.lang.pick(field.label.0, field.label.1);
    let Kind::Radio(options) = field.kind else {
        return html! {
            <div class="field"><label for={id_of(&pointer)}>{ label }</label>{ control(form, field, &pointer, None) }</div>
        };
    };
    let chosen = form.draft.text(&pointer).to_owned();
    html! {
        <div class="tool-radios">
            { for options(form.lang).into_iter().map(|(value, name)| {
                let (send, to) = (form.send.clone(), pointer.clone());
                let onchange = Callback::from(move |_: Event| send.emit(Edit::Type(to.clone(), value.to_owned())));
                html! {
                    <label class={classes!("tick", format!("tool-grade-{value}"))}>
                        <input type="radio" name={id_of(&pointer)} {value} checked={chosen == value} {onchange} /><span>{ name }</span>
                    </label>
                }
            }) }
        </div>
    }
}

/// What was entered besides the items, above the sheet on paper.
pub(super) fn paper_head(form: &Form, spec: &'static [Field]) -> Html {
    let entered = spec.iter().filter(|field| !matches!(field.kind, Kind::Sheet(_))).map(|field| {
        let text = form.draft.text(&format!("/{}", field.key)).to_owned();
        (form.lang.pick(field.label.0, field.label.1), text)
    });
    html! {
        <dl class="facts tool-paper">
            { for entered.map(|(label, text)| html! { <div><dt>{ label }</dt><dd>{ text }</dd></div> }) }
        </dl>
    }
}

/// Who signs.
pub(super) fn signatures(form: &Form) -> Html {
    html! {
        <div class="tool-paper tool-signatures"><p>{ form.words.sign_unit }</p><p>{ form.words.sign_authority }</p></div>
    }
}
