//! May a household with a foreign carer use respite? Items of the assessment form, and the answer.

mod state;
mod words;

use self::state::{Act, Field, Form, Trouble};
use self::words::RespiteWords;
use crate::components::field::typed;
use crate::components::icon::{BARRED, CHECK, ERROR, Icon, PLUS, QUESTION, icon};
use crate::markup::html;
use crate::program::Around;
use ltc_engine::case::read_case;
use ltc_engine::respite_access::{AccessStatus, RespiteAnswer};
use ltc_engine::surcharge::Condition;
use ltc_report::words::{self as said, caseload};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

impl Reducible for Form {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        Rc::new(self.after(act))
    }
}

/// What the tool is called, for the list of tools that draws its heading.
pub(super) const TITLE: (&str, &str) =
    ("聘外籍看護家庭可否使用喘息服務", "Respite for a household with a foreign carer");

/// What it answers.
pub(super) const ASKS: (&str, &str) = (
    "依評估量表題項與當日規定回答；未符合列出的條件，不等於不得使用。",
    "Answers from items of the assessment form by the rule of the day. Not meeting the listed conditions does not mean ineligible.",
);

/// What its pieces are drawn with.
#[derive(Clone, Copy)]
struct Tool<'t> {
    around: &'t Around,
    words: &'static RespiteWords,
    form: &'t Form,
    act: &'t Callback<Act>,
}

/// The tool.
#[function_component]
pub(super) fn RespiteAccess(around: &Around) -> Html {
    let form = use_reducer(Form::default);
    let act = {
        let dispatch = form.dispatcher();
        Callback::from(move |act: Act| dispatch.dispatch(act))
    };
    let tool = Tool { around, words: RespiteWords::of(around.lang), form: &form, act: &act };
    let answer = form.answer(&around.basis, around.today);
    html! {
        <div class="card respite-access">
            <div class="respite-panes">
                { fields(tool, &answer) }
                { result(tool, &answer) }
            </div>
        </div>
    }
}

type Answer = Result<RespiteAnswer, Trouble>;

fn fields(tool: Tool, answer: &Answer) -> Html {
    let Tool { words, form, .. } = tool;
    let unsaid = ("", words.unsaid);
    let flags = [unsaid, ("true", words.yes), ("false", words.no)];
    let levels = ["1", "2", "3", "4", "5", "6", "7", "8"].map(|level| (level, level));
    let levels = [&[unsaid][..], &levels].concat();
    let no_day = (*answer == Err(Trouble::Day)).then_some(words.no_day);
    let no_age = (*answer == Err(Trouble::Age)).then_some(words.no_age);
    html! {
        <div class="fields">
            { from_plan(tool) }
            <div class="fields fields-2">
                { text(tool, "respite-on", Field::On, words.on, &form.on, no_day) }
                { choice(tool, "respite-level", Field::Level, words.level, &form.level, &levels) }
                { choice(tool, "respite-b1", Field::B1, words.b1, &form.b1, &[unsaid, ("1", words.b1_no), ("2", words.b1_yes)]) }
                { text(tool, "respite-b3", Field::B3, words.b3, &form.b3, no_age) }
            </div>
            { tick("respite-employed", words.employed, form.employed, tool.act.reform(|event| Act::Employed(is_ticked(&event)))) }
            { choice(tool, "respite-h1a", Field::H1a, words.h1a, &form.h1a, &[unsaid, ("1", words.h1a_alone), ("2", words.h1a_with)]) }
            { lives_with(tool) }
            <div class="fields fields-2">
                { choice(tool, "respite-absence", Field::Absence, words.absence, &form.absence,
                    &[unsaid, ("none", words.absence_none), ("short", words.absence_short), ("month", words.absence_month)]) }
                { choice(tool, "respite-family", Field::FamilyCarer, words.family_carer, &form.family_carer, &flags) }
                { choice(tool, "respite-other", Field::OtherBenefit, words.other_benefit, &form.other_benefit, &flags) }
            </div>
        </div>
    }
}

/// Takes over what the case of 試算 says, if it can be read.
fn from_plan(tool: Tool) -> Html {
    let case = tool.around.case.as_ref().and_then(|text| read_case(text).ok());
    let today = tool.around.today;
    let disabled = case.is_none();
    let act = tool.act.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(case) = &case {
            act.emit(Act::Case(Box::new(case.clone()), today));
        }
    });
    html! {
        <div class="respite-from-plan">
            <button type="button" class="button" id="respite-from-plan" {disabled} {onclick}>
                { icon(PLUS) }<span>{ tool.words.from_plan }</span>
            </button>
            if disabled {
                <p class="field-hint">{ tool.words.no_case }</p>
            }
        </div>
    }
}

/// H1b, which the form asks only of those who live with others.
fn lives_with(tool: Tool) -> Html {
    let Tool { words, form, .. } = tool;
    if form.h1a != "2" {
        return Html::default();
    }
    let labels = [
        words.h1b_1,
        words.h1b_2,
        words.h1b_3,
        words.h1b_4,
        words.h1b_5,
        words.h1b_6,
        words.h1b_7,
        words.h1b_8,
        words.h1b_9,
        words.h1b_10,
        words.h1b_11,
    ];
    html! {
        <fieldset class="respite-lives">
            <legend>{ words.h1b }</legend>
            <div class="ticks">
                { for (1_i64..).zip(labels).map(|(item, label)| {
                    let onchange = tool.act.reform(move |event| Act::Lives(item, is_ticked(&event)));
                    tick(&format!("respite-h1b-{item}"), label, form.h1b.contains(&item), onchange)
                }) }
            </div>
        </fieldset>
    }
}

fn text(tool: Tool, id: &'static str, field: Field, label: &str, value: &str, wrong: Option<&'static str>) -> Html {
    let oninput = tool.act.reform(move |event: InputEvent| Act::Set(field, typed(&event)));
    let hint = if field == Field::On { tool.words.on_hint } else { "" };
    let below = format!("{id}-note");
    let placeholder = (field == Field::On).then(|| said::day(tool.around.today, tool.around.lang));
    html! {
        <div class="field">
            <label for={id}>{ label.to_owned() }</label>
            <input type="text" {id} value={value.to_owned()} {placeholder} autocomplete="off" aria-describedby={below.clone()}
                aria-invalid={wrong.map(|_| "true")} inputmode={(field == Field::B3).then_some("numeric")} {oninput} />
            <p id={below} class={if wrong.is_some() { "field-error" } else { "field-hint" }}>{ wrong.unwrap_or(hint) }</p>
        </div>
    }
}

fn choice(tool: Tool, id: &'static str, field: Field, label: &str, value: &str, options: &[(&str, &str)]) -> Html {
    let onchange = tool.act.reform(move |event: Event| Act::Set(field, typed(&event)));
    html! {
        <div class="field">
            <label for={id}>{ label.to_owned() }</label>
            <select {id} {onchange}>
                { for options.iter().map(|(option, name)| html! {
                    <option value={(*option).to_owned()} selected={*option == value}>{ (*name).to_owned() }</option>
                }) }
            </select>
        </div>
    }
}

fn tick(id: &str, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <label class="tick"><input type="checkbox" id={id.to_owned()} {checked} {onchange} />{ label.to_owned() }</label>
    }
}

fn is_ticked(event: &Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// The answer with its conditions, or what is missing for one.
fn result(tool: Tool, answer: &Answer) -> Html {
    let (words, lang) = (tool.words, tool.around.lang);
    let shown = match answer {
        Ok(answer) => answered(tool, answer),
        Err(Trouble::Day | Trouble::Age) => Html::default(),
        Err(Trouble::Input(error)) if error.path == "/h1b" => {
            html! { <p class="respite-wrong">{ icon(ERROR) }{ words.no_h1b }</p> }
        }
        Err(Trouble::Input(error)) => {
            html! { <p class="respite-wrong">{ icon(ERROR) }{ said::input_error(error, lang) }</p> }
        }
    };
    html! {
        <div class="respite-result" role="status" aria-label={words.answer}>{ shown }</div>
    }
}

fn answered(tool: Tool, answer: &RespiteAnswer) -> Html {
    let (words, lang) = (tool.words, tool.around.lang);
    let (class, strokes): (&str, Icon) = match answer.status {
        AccessStatus::Qualified => ("is-yes", CHECK),
        AccessStatus::Excluded | AccessStatus::NotConcerned => ("is-no", BARRED),
        AccessStatus::NotByThese | AccessStatus::NeedsConfirmation => ("is-open", QUESTION),
        AccessStatus::Unknown => ("is-unknown", QUESTION),
    };
    let basis = &tool.around.basis;
    html! {
        <>
            <div {class} id="respite-answer"><p class="answer">{ icon(strokes) }<b>{ caseload::access_status(answer.status, lang) }</b></p></div>
            <p class="respite-rule">{ said::day(answer.on, lang) }{ lang.labels().colon }{ said::respite_access(answer.access, lang) }</p>
            <ul class="conditions">{ for answer.conditions.iter().map(|one| condition(tool, answer, one)) }</ul>
            <details>
                <summary>{ words.sources }</summary>
                <ul class="sources">{ for answer.source.iter().map(|source| html! {
                    <li>
                        { basis.source_title(&source.id).map(|title| lang.of(title).to_owned()).unwrap_or_default() }{ " " }
                        <span class="source-id">{ source.id.clone() }</span>
                        if let Some(sure) = source.confidence {
                            { " " }<span class="chip">{ said::confidence(sure, lang) }</span>
                        }
                    </li>
                }) }</ul>
                if let Some(note) = &answer.note {
                    <p class="field-hint">{ lang.of(note).to_owned() }</p>
                }
            </details>
        </>
    }
}

fn condition(tool: Tool, answer: &RespiteAnswer, one: &Condition) -> Html {
    let (words, lang) = (tool.words, tool.around.lang);
    let (class, strokes, mark): (&str, Icon, &str) = match one.holds {
        Some(true) => ("holds", CHECK, words.holds),
        Some(false) => ("fails", BARRED, words.fails),
        None => ("open", QUESTION, words.open),
    };
    let missing = one.missing.iter().map(|fact| caseload::access_fact(fact, lang)).collect::<Vec<_>>();
    html! {
        <li {class} data-condition={one.id}>
            { icon(strokes) }
            <div>
                <span class="visually-hidden">{ mark }{ lang.labels().colon }</span>
                { caseload::access_condition(answer, one.id, lang) }
                if !missing.is_empty() {
                    <p class="why">{ words.missing }{ lang.labels().colon }{ missing.join(lang.pick("、", ", ")) }</p>
                }
            </div>
        </li>
    }
}
