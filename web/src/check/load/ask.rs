//! Asks where the records of a further file go.

use crate::check::words::count;
use crate::check::words::load::Words;
use crate::check::words::screen;
use crate::markup::{classes, html};
use ltc_report::Lang;
use ltc_wire::load::Place;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// What is asked.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct AskProps {
    /// The language.
    pub(crate) lang: Lang,
    /// The file.
    pub(crate) file: AttrValue,
    /// Records that are there.
    pub(crate) records: usize,
    /// What was chosen; none: the file is not read.
    pub(crate) answer: Callback<Option<Place>>,
}

/// A dialog with the three choices.
#[component]
pub(crate) fn AskWhere(props: &AskProps) -> Html {
    let words = Words::of(props.lang);
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Fails only for one that is open already.
                let _ = dialog.show_modal();
            }
        });
    }
    let answer = |place: Option<Place>| {
        let answer = props.answer.clone();
        Callback::from(move |_: MouseEvent| answer.emit(place))
    };
    let cancelled = {
        let answer = props.answer.clone();
        // Esc: the page closes it itself by no longer showing it.
        Callback::from(move |event: Event| {
            event.prevent_default();
            answer.emit(None);
        })
    };
    let choice = |place, id: &'static str, name: &'static str, hint: &'static str, strong: bool| {
        html! {
            <div class="check-choice">
                <button type="button" class={classes!("button", strong.then_some("button-strong"))} {id}
                    aria-describedby={format!("{id}-hint")} onclick={answer(Some(place))}>{ name }</button>
                <p class="card-hint" id={format!("{id}-hint")}>{ hint }</p>
            </div>
        }
    };
    html! {
        <dialog class="check-dialog" ref={dialog} aria-labelledby="check-where-title" oncancel={cancelled}>
            <h2 id="check-where-title">{ words.where_title }</h2>
            <p><strong>{ props.file.clone() }</strong></p>
            <p>
                { words.where_there }{ " " }{ count(props.records) }{ " " }{ screen::Words::of(props.lang).records_unit }
                { sentence_end(props.lang) }{ words.where_question }
            </p>
            { choice(Place::Replace, "check-replace", words.replace, words.replace_hint, true) }
            { choice(Place::Add, "check-add", words.add, words.add_hint, false) }
            <button type="button" class="button button-quiet" id="check-where-cancel" onclick={answer(None)}>{ words.cancel }</button>
        </dialog>
    }
}

fn sentence_end(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "。",
        Lang::En => ". ",
    }
}
