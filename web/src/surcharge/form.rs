//! What is known of the client, as the assessment form asks for it.

use super::carers;
use super::words::own;
use crate::browser::id_of;
use crate::components::field::{Look, choice_field, options, text_field, tick, tick_field, word_tick};
use crate::components::icon::{CROSS, icon};
use crate::markup::{classes, html};
use crate::screens::plan::add_item::add_item;
use crate::screens::plan::client::levels;
use crate::screens::plan::group::{add_button, group as fold};
use crate::state::Edit;
use crate::state::surcharge::{plan_on, plan_to_fill, reference_day};
use crate::view::{Msg, View};
use ltc_engine::basis::{AssessmentGroup, Period};
use ltc_engine::calendar::Month;
use serde_json::{Value, json};
use yew::prelude::*;

/// The ticked items of the assessment.
const ITEMS: &str = "/client/assessment";
/// The questions that were not asked.
const NOT_ASKED: &str = "/client/unknown_groups";

/// Services that conditions often ask for, offered while the plan has none.
const USUAL: [&str; 7] = ["BA01", "BA02", "BA07", "BA12", "BB01", "CA07", "GA09"];

/// All groups.
pub(crate) fn form(view: View) -> Html {
    html! {
        <>
            { client(view) }
            { plan_codes(view) }
            { assessment(view) }
            { evidence(view) }
            { carers::group(view) }
        </>
    }
}

fn client(view: View) -> Html {
    let words = view.words;
    let plain = Look::default();
    let yes_no = options(Some(own(view).not_known), &[("true", words.yes), ("false", words.no)]);
    let body = html! {
        <>
            <div class="fields fields-2">
                { choice_field(view, "/client/cms_level", words.level, &levels(words, words.choose), plain) }
                { text_field(view, "/client/birth_date", words.birth_date, Look::date(words.day_form)) }
                { text_field(view, "/client/weight_kg", own(view).weight, Look::number()) }
                { choice_field(view, "/client/two_workers_for_ba12", own(view).two_workers, &yes_no, plain) }
            </div>
            { tick_field(view, "/client/remote_area", words.remote_area) }
        </>
    };
    fold("/client", words.client, 0, true, body)
}

/// The services of the plan in force on the reference day.
fn plan_codes(view: View) -> Html {
    let words = view.words;
    let draft = view.session.draft();
    let computed = view.session.computed();
    let case = computed.map(|computed| &computed.case);
    let day = computed.and_then(|computed| reference_day(computed));
    let plan = plan_to_fill(draft, case, day);
    let list = format!("/plans/{plan}/items");
    let count = draft.count(&list);
    let in_force = case.zip(day).is_none_or(|(case, day)| plan_on(case, day).is_some());
    let month = day.map(|day| view.month(Month::of(day))).unwrap_or_default();
    let offered = USUAL.iter().filter(|code| {
        let known = view.basis().code(code);
        known.zip(day).is_some_and(|(known, day)| known.on(day) != Period::Outside)
    });
    let body = html! {
        <>
            <p class="group-hint">{ own(view).plan_codes_hint }</p>
            if draft.count("/plans") == 0 {
                { add_button("add-plan", words.add_plan, view.append("/plans", json!({ "from": month }), "from")) }
            } else {
                if !in_force {
                    <p class="field-error field-missing">{ own(view).no_plan_on_day }{ " " }
                        <button type="button" class="link" id="move-plan" onclick={view.click(Msg::Edit(Edit::Put(
                            format!("/plans/{plan}"), moved_plan(draft.part(&format!("/plans/{plan}")), &month))))}>
                            { own(view).plan_from }{ " " }{ month.clone() }
                        </button>
                    </p>
                }
                if count > 0 {
                    <ul class="chips">{ for (0..count).map(|item| code_chip(view, &format!("{list}/{item}"))) }</ul>
                } else {
                    <div class="buttons">
                        { for offered.map(|code| html! {
                            <button type="button" class="button" onclick={view.click(Msg::AddItem(plan, (*code).to_owned()))}>
                                <span aria-hidden="true">{ "＋" }</span>{ *code }
                            </button>
                        }) }
                    </div>
                }
                { add_item(view, plan) }
            }
        </>
    };
    fold("/plans", own(view).plan_codes, count, true, body)
}

/// The plan as it stands, but from another month on and without an end.
fn moved_plan(plan: Option<&Value>, month: &str) -> Value {
    let mut plan = plan.cloned().unwrap_or_default();
    if let Some(fields) = plan.as_object_mut() {
        fields.insert("from".to_owned(), month.into());
        fields.shift_remove("to");
    }
    plan
}

fn code_chip(view: View, pointer: &str) -> Html {
    let code = view.text(&format!("{pointer}/code"));
    let name = view.basis().code(code).map(|known| view.lang.of(&known.name).to_owned());
    html! {
        <li class="code-chip" title={name}>
            <span class="code">{ code.to_owned() }</span>
            <button type="button" class="button button-quiet button-icon" aria-label={format!("{} {code}", view.words.remove)}
                onclick={view.remove(pointer, id_of("/plans"))}>{ icon(CROSS) }</button>
        </li>
    }
}

/// The assessment as the form groups it.
fn assessment(view: View) -> Html {
    let draft = view.session.draft();
    let known = draft.part(ITEMS).is_some_and(Value::is_array);
    let switch = if known { Edit::Remove(ITEMS.to_owned()) } else { Edit::Put(ITEMS.to_owned(), json!([])) };
    let groups = &view.basis().document().assessment.groups;
    let body = html! {
        <>
            { tick(view, "assessment-known".to_owned(), own(view).assessment_known, known, switch) }
            <p class="group-hint">{ if known { own(view).assessment_known_hint } else { own(view).assessment_absent_hint } }</p>
            { for groups.iter().map(|group| question(view, group, known)) }
        </>
    };
    fold(ITEMS, own(view).assessment, draft.count(ITEMS), true, body)
}

fn question(view: View, group: &AssessmentGroup, known: bool) -> Html {
    let items = view.basis().document().assessment.items.iter().filter(|item| item.group == group.id);
    let not_asked = view.session.draft().holds(NOT_ASKED, &group.id);
    html! {
        <fieldset class={classes!("question", not_asked.then_some("question-open"))}>
            <legend><span class="code">{ group.id.clone() }</span>{ " " }{ view.lang.of(&group.label).to_owned() }</legend>
            <div class="ticks">
                { for items.map(|item| {
                    let label = item.label.as_ref().map(|label| view.lang.of(label)).unwrap_or_default();
                    word_tick(view, ITEMS, &item.code, format!("{} {label}", item.code).trim())
                }) }
                if known {
                    <span class="not-asked">{ word_tick(view, NOT_ASKED, &group.id, own(view).not_asked) }</span>
                }
            </div>
        </fieldset>
    }
}

/// ICD codes and documents.
fn evidence(view: View) -> Html {
    let document = |word: &str, label: &str| word_tick(view, "/client/documents", word, label);
    let body = html! {
        <>
            { text_field(view, "/client/icd", own(view).icd, Look::date(own(view).icd_form)) }
            <div class="ticks" id={id_of("/client/documents")} tabindex="-1">
                { document("catastrophic_illness", own(view).catastrophic_illness) }
                { document("medical_diagnosis", own(view).medical_diagnosis) }
            </div>
        </>
    };
    let draft = view.session.draft();
    fold("/client/evidence", own(view).evidence, 0, draft.has("/client/icd") || draft.has("/client/documents"), body)
}
