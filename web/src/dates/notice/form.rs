//! The left side: the text, the month, the fields, a line to be put together.

use super::Look;
use super::sheet::Act;
use crate::browser;
use crate::components::field::typed;
use crate::components::icon::{PLUS, icon};
use crate::markup::html;
use chrono::Weekday;
use ltc_notice::{Days, Part, part_of};
use ltc_report::words::notice::expected;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The id of the text field.
const TEXT: &str = "notice-text";

/// The form.
pub(super) fn form(look: Look<'_>) -> Html {
    let words = look.words;
    html! {
        <>
            <section class="card" aria-labelledby="notice-title">
                <h2 id="notice-title">{ words.write }</h2>
                { text(look) }
                { month(look) }
            </section>
            <section class="card" aria-labelledby="notice-line-title">
                <h2 id="notice-line-title">{ words.add_line }</h2>
                { line(look) }
            </section>
            <section class="card" aria-labelledby="notice-fields-title">
                <h2 id="notice-fields-title">{ words.fields }</h2>
                <div class="fields fields-2">
                    { short(look, "notice-client", words.client, Part::Client) }
                    { short(look, "notice-on", words.on, Part::On) }
                </div>
                { long(look, "notice-reason", words.reason, Part::Reason) }
                { long(look, "notice-note", words.note, Part::Note) }
            </section>
        </>
    }
}

/// What is typed into a text area.
fn written(event: &InputEvent) -> String {
    let area = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).unwrap_or_default()
}

fn text(look: Look<'_>) -> Html {
    let send = look.send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(Act::Text(written(&event))));
    let wrong = (!look.seen.outcome.unread.is_empty()).then_some("true");
    html! {
        <div class="field">
            <label for={TEXT}>{ look.words.text }</label>
            <textarea id={TEXT} rows="14" spellcheck="false" lang="zh-Hant-TW" value={look.sheet.text.clone()}
                aria-describedby="notice-text-hint" aria-invalid={wrong} {oninput} />
            <p class="field-hint" id="notice-text-hint">{ look.words.text_hint }</p>
        </div>
    }
}

fn month(look: Look<'_>) -> Html {
    let (words, send) = (look.words, look.send.clone());
    let oninput = Callback::from(move |event: InputEvent| send.emit(Act::Month(typed(&event))));
    let wrong = look.sheet.month().is_none();
    html! {
        <div class="fields fields-2">
            <div class="field">
                <label for="notice-month">{ words.month }</label>
                <input type="text" id="notice-month" value={look.sheet.month.clone()} autocomplete="off" {oninput}
                    aria-describedby="notice-month-hint" aria-invalid={wrong.then_some("true")} />
                if wrong {
                    <p class="field-error" id="notice-month-hint">{ words.not_a_month }</p>
                } else {
                    <p class="field-hint" id="notice-month-hint">{ words.month_hint }</p>
                }
            </div>
            <div>
                { tick(look, "notice-holidays", words.holidays_off, look.sheet.holidays_off, Act::Holidays) }
                { tick(look, "notice-from", words.from_change, look.sheet.from_change, Act::FromChange) }
            </div>
        </div>
    }
}

/// A box that leaves out days.
fn tick(look: Look<'_>, id: &'static str, name: &'static str, checked: bool, act: Act) -> Html {
    let send = look.send.clone();
    let onchange = Callback::from(move |_: Event| send.emit(act.clone()));
    html! { <label class="tick"><input type="checkbox" {id} {checked} {onchange} /><span>{ name }</span></label> }
}

/// A field of the notice that has one line.
fn short(look: Look<'_>, id: &'static str, label: &'static str, part: Part) -> Html {
    let send = look.send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(Act::Part(part, typed(&event))));
    let value = part_of(&look.sheet.text, part).unwrap_or_default();
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <input type="text" {id} {value} autocomplete="off" {oninput} />
        </div>
    }
}

/// A field that may have several.
fn long(look: Look<'_>, id: &'static str, label: &'static str, part: Part) -> Html {
    let send = look.send.clone();
    let oninput = Callback::from(move |event: InputEvent| send.emit(Act::Part(part, written(&event))));
    let value = part_of(&look.sheet.text, part).unwrap_or_default();
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <textarea {id} rows="2" {value} {oninput} />
        </div>
    }
}

/// Days, time and codes of a line that is then added.
fn line(look: Look<'_>) -> Html {
    let (words, line) = (look.words, &look.sheet.line);
    let send = look.send.clone();
    let ontime = Callback::from(move |event: InputEvent| send.emit(Act::Time(typed(&event))));
    let send = look.send.clone();
    let oncodes = Callback::from(move |event: InputEvent| send.emit(Act::Codes(typed(&event))));
    let read = line.read();
    let wrong = read.as_ref().err().filter(|_| line.is_begun()).map(|wrong| expected(wrong.expected, look.lang));
    html! {
        <>
            <fieldset class="notice-days">
                <legend>{ words.days }</legend>
                { for words.day_names.split(' ').zip(Days::ALL.iter()).map(|(name, day)| day_box(look, name, day)) }
            </fieldset>
            <div class="fields fields-2">
                <div class="field">
                    <label for="notice-time">{ words.time }</label>
                    <input type="text" id="notice-time" value={line.time.clone()} placeholder="1330-1530" autocomplete="off" oninput={ontime} />
                </div>
                <div class="field">
                    <label for="notice-codes">{ words.codes }</label>
                    <input type="text" id="notice-codes" value={line.codes.clone()} placeholder="BA02、BA20*2" autocomplete="off"
                        aria-describedby="notice-line-wrong" oninput={oncodes} />
                </div>
            </div>
            <p class="field-hint" id="notice-line-wrong">{ wrong.unwrap_or_default() }</p>
            <div class="buttons">
                <button type="button" class="button" id="notice-add" disabled={read.is_err()} onclick={look.click(Act::Add)}>
                    { icon(PLUS) }<span>{ words.add }</span>
                </button>
            </div>
        </>
    }
}

fn day_box(look: Look<'_>, name: &str, day: Weekday) -> Html {
    let days = look.sheet.line.days;
    let checked = days.contains(day);
    let others = days.iter().filter(|one| *one != day).fold(Days::NONE, |days, day| days.with(Days::one(day)));
    let next = if checked { others } else { others.with(Days::one(day)) };
    let send = look.send.clone();
    let onchange = Callback::from(move |_: Event| send.emit(Act::Days(next)));
    html! {
        <label class="tick"><input type="checkbox" {checked} {onchange} /><span>{ name.to_owned() }</span></label>
    }
}

/// Puts the cursor to a place in the text, and marks what stands there.
pub(super) fn go_to(from: u32, to: u32) {
    browser::go_to(TEXT);
    let area = browser::element(TEXT).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = area {
        // Fails only for an area that is not shown.
        let _ = area.set_selection_range(from, to);
    }
}

/// Copies a text. A browser that does not allow it leaves the text marked, ready to be copied by hand.
pub(super) fn copy(text: &str) {
    go_to(0, u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX));
    if let Some(window) = web_sys::window() {
        let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into()).unwrap_or_default();
        // In a page without a secure address there is none.
        if !clipboard.is_undefined() {
            let _ = window.navigator().clipboard().write_text(text);
        }
    }
}
