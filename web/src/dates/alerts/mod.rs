//! 示警: what several cases opened together ask for.

mod board;
mod files;
mod state;
mod words;

use self::board::Board;
use self::state::{Act, Desk, Origin};
use self::words::AlertsWords;
use crate::browser;
use crate::components::field::typed;
use crate::components::icon::{CROSS, Icon, PLUS, PRINT, SAVE, icon, mark};
use crate::markup::html;
use crate::program::Around;
use ltc_caseload::Terms;
use ltc_report::words as said;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

impl Reducible for Desk {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        Rc::new(self.after(act))
    }
}

/// The part.
#[function_component]
pub(super) fn Alerts(around: &Around) -> Html {
    let desk = use_reducer(Desk::default);
    let act = {
        let dispatch = desk.dispatcher();
        Callback::from(move |act: Act| dispatch.dispatch(act))
    };
    let day = desk.day(around.today);
    let words = AlertsWords::of(around.lang);
    let content = match (desk.is_empty(), day) {
        (true, _) => welcome(around, &act),
        (false, None) => html! { <>{ toolbar(around, &desk, None, &act) }{ as_of(around, &desk, &act) }</> },
        (false, Some(day)) => {
            let Ok(terms) = Terms::embedded() else { return Html::default() };
            let (found, unjudged) = desk.found(&around.basis, &around.choices, day);
            let refused = [desk.refused.clone(), unjudged].concat();
            let board = Board { around, desk: &desk, terms: &terms, found: &found };
            let table = state::csv(&found, around.lang);
            html! {
                <>
                    { toolbar(around, &desk, Some(table), &act) }
                    { as_of(around, &desk, &act) }
                    { board::troubles(around, &desk, &refused) }
                    { board::counts(board, show_all(around, &desk, &act)) }
                    { board::lists(board) }
                </>
            }
        }
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let ondrop = {
        let act = act.clone();
        Callback::from(move |event: DragEvent| {
            let files = files::list(event.data_transfer().and_then(|data| data.files()).as_ref());
            // The app would open the first one in 試算.
            event.prevent_default();
            files::read(files, false, act.clone());
        })
    };
    html! { <section class="alerts" aria-label={words.title} {ondragover} {ondrop}>{ content }</section> }
}

/// Nothing is open: what the part is for, and where to begin.
fn welcome(around: &Around, act: &Callback<Act>) -> Html {
    let words = AlertsWords::of(around.lang);
    html! {
        <div class="welcome">
            { mark() }
            <p class="alerts-drop">{ words.drop }</p>
            <p>{ words.or }</p>
            <div class="buttons">
                { files::choose("alerts-files", words.choose, true, false, act) }
                { files::choose("alerts-folder", words.folder, false, true, act) }
                { from_plan(around, act) }
            </div>
            <p class="card-hint">{ words.kinds }</p>
            <p class="empty">{ words.lead }</p>
            { button("alerts-example", words.example, None, act.reform(|_: MouseEvent| Act::Example)) }
        </div>
    }
}

fn toolbar(around: &Around, desk: &Desk, table: Option<String>, act: &Callback<Act>) -> Html {
    let words = AlertsWords::of(around.lang);
    let export = {
        let name = format!("{}.csv", words.file);
        let table = table.unwrap_or_default();
        Callback::from(move |_: MouseEvent| browser::download_as(&name, "text/csv", &table))
    };
    html! {
        <div class="toolbar" role="group" aria-label={words.actions}>
            { files::choose("alerts-files", words.choose_more, false, false, act) }
            { files::choose("alerts-folder", words.folder, false, true, act) }
            { from_plan(around, act) }
            if !desk.opened.is_empty() {
                { button("alerts-csv", words.csv, Some(SAVE), export) }
                { button("alerts-print", words.print, Some(PRINT), Callback::from(|_| browser::print())) }
            }
            { button("alerts-clear", words.clear, Some(CROSS), act.reform(|_: MouseEvent| Act::Clear)) }
        </div>
    }
}

fn from_plan(around: &Around, act: &Callback<Act>) -> Html {
    let words = AlertsWords::of(around.lang);
    let case = around.case.clone();
    let add = act.reform(move |_: MouseEvent| {
        let text = case.as_ref().map(ToString::to_string).ok_or_else(|| files::both(|words| words.no_plan));
        Act::Open(vec![(Origin::Plan, text)])
    });
    button("alerts-from-plan", words.from_plan, Some(PLUS), add)
}

fn button(id: &'static str, name: &'static str, strokes: Option<Icon>, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button" {id} {onclick}>
            { for strokes.map(icon) }<span>{ name }</span>
        </button>
    }
}

/// The day that counts as today, beside how many cases are open.
fn as_of(around: &Around, desk: &Desk, act: &Callback<Act>) -> Html {
    let words = AlertsWords::of(around.lang);
    let wrong = desk.day(around.today).is_none();
    let oninput = act.reform(|event: InputEvent| Act::AsOf(typed(&event)));
    let count = said::amount(i64::try_from(desk.opened.len()).unwrap_or_default());
    let described = if wrong { "alerts-as-of-error" } else { "alerts-as-of-hint" };
    html! {
        <div class="alerts-as-of">
            <div class="field">
                <label for="alerts-as-of">{ words.as_of }</label>
                <input type="text" id="alerts-as-of" value={desk.as_of.clone()} placeholder={said::day(around.today, around.lang)}
                    aria-describedby={described} aria-invalid={wrong.then_some("true")} autocomplete="off" {oninput} />
                if wrong {
                    <p class="field-error" id="alerts-as-of-error">{ words.no_day }</p>
                } else {
                    <p class="field-hint" id="alerts-as-of-hint">{ words.as_of_hint }</p>
                }
            </div>
            <p class="alerts-opened" role="status"><b>{ count }</b>{ " " }{ words.cases }</p>
        </div>
    }
}

fn show_all(around: &Around, desk: &Desk, act: &Callback<Act>) -> Html {
    let words = AlertsWords::of(around.lang);
    let onchange = act.reform(|event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        Act::ShowAll(input.is_some_and(|input| input.checked()))
    });
    html! {
        <label class="tick">
            <input type="checkbox" id="alerts-all" checked={desk.shows_all} {onchange} />
            { words.show_all }
        </label>
    }
}
