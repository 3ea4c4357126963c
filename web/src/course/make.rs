//! The place where the case that is open in 試算 becomes a link or a scenario file.

use super::made::{Change, Ready};
use super::message::Msg;
use super::{PLACE, View, href};
use crate::browser;
use crate::components::icon::{COPY, NOTE, SAVE, WARNING, icon};
use crate::markup::html;
use crate::screens::Screen;
use ltc_course::link::LONG_LINK;
use ltc_course::make::Part;
use ltc_course::{Place, reference_day};
use ltc_report::words as report;
use yew::prelude::*;

/// The file's name. No client in it: file lists are seen by others.
const FILE: &str = "ltc-lesson.json";

/// The place.
pub(super) fn make(view: View) -> Html {
    let words = view.words;
    let ready = view
        .around
        .case
        .as_deref()
        .map(|document| view.course.made.ready(&view.around.basis, document, view.around.lang));
    html! {
        <>
            <h2 id={PLACE} tabindex="-1">{ words.make }</h2>
            <p class="lead">{ words.make_lead }</p>
            { match ready {
                Some(Ok(ready)) => html! { <>{ left_out(view, &ready) }{ link(view, &ready) }{ scenario(view, &ready) }</> },
                other => html! {
                    <div class="message message-warning" role="status" id="nothing-to-make">
                        { icon(WARNING) }
                        <div>
                            <strong>{ words.make_none }</strong>
                            <p>{ words.make_none_hint }</p>
                            if let Some(Err(why)) = other { <p>{ why }</p> }
                        </div>
                        <div class="buttons">
                            if let Some(example) = example(view) {
                                <button type="button" class="button" id="make-example" onclick={view.click(Msg::Example(example))}>{ words.use_example }</button>
                            }
                            <a class="button" href={Screen::Plan.hash()}>{ words.to_plan }</a>
                        </div>
                    </div>
                },
            } }
        </>
    }
}

/// A case to begin with: that of the first lesson about one.
fn example(view: View) -> Option<String> {
    let lesson = view.course.lessons.iter().find(|lesson| lesson.kind == "simulate")?;
    Some(lesson.given.to_string())
}

fn left_out(view: View, ready: &Ready) -> Html {
    let words = view.words;
    let age = reference_day(&ready.case).zip(ready.case.client.birth_date);
    let age = age.and_then(|(on, birth)| Some((on, on.years_since(birth)?)));
    html! {
        <section class="card" aria-labelledby="left-out">
            <h3 id="left-out">{ words.left_out }</h3>
            <ul class="plain-list">
                <li>{ words.left_out_names }</li>
                if let Some((on, age)) = age {
                    <li>{ words.age.replacen("{}", &report::day(on, view.around.lang), 1).replacen("{}", &age.to_string(), 1) }</li>
                }
                <li>{ words.left_out_notes }</li>
            </ul>
            <label class="tick">
                <input type="checkbox" id="keep-notes" checked={view.course.made.notes} onchange={view.ticked(|notes| Msg::Make(Change::Notes(notes)))} />
                <span>{ words.keep_notes }</span>
            </label>
        </section>
    }
}

fn link(view: View, ready: &Ready) -> Html {
    let words = view.words;
    let address = format!("{}{}", browser::address(), href(&Place::Case(ready.packed.clone())));
    html! {
        <section class="card" aria-labelledby="case-link-title">
            <h3 id="case-link-title">{ words.link }</h3>
            <p class="card-hint">{ words.link_hint }</p>
            <div class="field">
                <label for="case-link">{ words.link_text }</label>
                <input type="text" id="case-link" readonly=true value={address.clone()} />
            </div>
            if address.len() > LONG_LINK {
                <p class="message" id="link-long">{ icon(NOTE) }{ words.link_long.replace("{}", &report::amount(i64::try_from(address.len()).unwrap_or(i64::MAX))) }</p>
            }
            <div class="buttons">
                <button type="button" id="copy-case" class="button button-strong" onclick={view.click(Msg::Copy(address))}>
                    { icon(COPY) }<span>{ words.copy_link }</span>
                </button>
                <span role="status" class="field-hint" id="copied">{ match view.course.copied {
                    Some(true) => words.copied,
                    Some(false) => words.not_copied,
                    None => "",
                } }</span>
            </div>
        </section>
    }
}

fn scenario(view: View, ready: &Ready) -> Html {
    let words = view.words;
    let made = &view.course.made;
    let file = made.file(ready);
    let title = |id: &'static str, label: &'static str, value: &str, change: fn(String) -> Change| {
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <input type="text" {id} value={value.to_owned()} autocomplete="off" oninput={view.typed::<InputEvent>(move |text| Msg::Make(change(text)))} />
            </div>
        }
    };
    html! {
        <section class="card" aria-labelledby="scenario-title">
            <h3 id="scenario-title">{ words.scenario }</h3>
            <div class="fields fields-2">
                { title("title-zh", words.title_zh, &made.title_zh, Change::TitleZh) }
                { title("title-en", words.title_en, &made.title_en, Change::TitleEn) }
            </div>
            <fieldset class="make-parts">
                <legend>{ words.expect }</legend>
                { for Part::ALL.into_iter().map(|part| tick(view, ready, part)) }
            </fieldset>
            <label class="tick">
                <input type="checkbox" id="with-lesson" checked={made.lesson} onchange={view.ticked(|lesson| Msg::Make(Change::Lesson(lesson)))} />
                <span>{ words.with_lesson }</span>
            </label>
            <div class="buttons">
                <button type="button" id="save-scenario" class="button button-strong" onclick={view.click(Msg::Save(FILE, file.clone()))}>
                    { icon(SAVE) }<span>{ words.download }</span>
                </button>
            </div>
            <details>
                <summary>{ words.show_file }</summary>
                <pre class="file-text" tabindex="0">{ file }</pre>
            </details>
        </section>
    }
}

fn tick(view: View, ready: &Ready, part: Part) -> Html {
    let words = view.words;
    let name = match part {
        Part::Care => words.part_care,
        Part::Transport => words.part_transport,
        Part::Respite => words.part_respite,
        Part::Advance => words.part_advance,
        Part::Claims => words.part_claims,
        Part::Eligibility => words.part_eligibility,
        Part::Findings => words.part_findings,
    };
    let count = part.figures(&ready.result).len();
    let is_findings = part == Part::Findings;
    html! {
        <label class="tick">
            <input type="checkbox" data-part={format!("{part:?}")} checked={view.course.made.parts.contains(&part)}
                disabled={count == 0 && !is_findings}
                onchange={view.ticked(move |wanted| Msg::Make(Change::Part(part, wanted)))} />
            <span>{ name }
                if !is_findings { <span class="field-hint">{ " " }{ words.figures.replace("{}", &count.to_string()) }</span> }
            </span>
        </label>
    }
}
