//! 小工具: small questions about contracts and dispatch, each with its explanation.

mod answer;
mod convert;
mod form;
mod list;
mod options;
mod others;
mod place;
mod sheet;
mod specs;
mod toolbar;
mod widgets;
mod words;

use crate::browser;
use crate::markup::{classes, html};
use crate::program::Around;
use form::Draft;
use gloo::file::callbacks::FileReader;
use ltc_contracts::{Answer, Tool};
use ltc_engine::InputError;
use ltc_engine::input::Problem;
use ltc_report::words::contracts::tool as tool_words;
use ltc_report::words::input_error;
use ltc_report::{Lang, csv};
use place::{Place, fields_of, pick, place};
use specs::spec;
use std::collections::HashMap;
use words::Words;
use yew::prelude::*;

/// What a person does.
#[derive(Clone)]
pub(super) enum Edit {
    /// Types into a field, or chooses.
    Type(String, String),
    /// Ticks a box.
    Tick(String, bool),
    /// Puts a word into a list, or takes it out.
    Hold(&'static str, &'static str, bool),
    /// Adds a row.
    Add(&'static str),
    /// Takes a row out.
    Remove(&'static str, usize),
    /// Fills the form with the example.
    Example,
    /// Empties the form.
    Clear,
    /// Has chosen a file.
    Open(web_sys::File),
    /// The file has been read.
    Read(String),
    /// Saves the form as a file.
    Save,
    /// Exports the rows.
    Csv,
    /// Prints.
    Print,
}

/// The form of a tool while it is drawn.
struct Form<'a> {
    lang: Lang,
    words: &'static Words,
    draft: &'a Draft,
    /// What is wrong, and with which field.
    error: Option<(String, &'a InputError)>,
    send: Callback<Edit>,
}

impl Form<'_> {
    fn error_at(&self, pointer: &str) -> Option<&InputError> {
        self.error.as_ref().filter(|(place, _)| place == pointer).map(|(_, error)| *error)
    }

    fn click(&self, edit: Edit) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_: MouseEvent| send.emit(edit.clone()))
    }
}

/// The part. What was typed into a tool stays while another is shown.
pub(super) struct Tools {
    drafts: HashMap<&'static str, Draft>,
    reading: Option<FileReader>,
    /// Why a file could not be used.
    refused: Option<String>,
    /// The element that gets the focus when all is drawn.
    focus: Option<String>,
}

impl Component for Tools {
    type Message = Edit;
    type Properties = Around;

    fn create(_: &Context<Self>) -> Self {
        Self { drafts: HashMap::new(), reading: None, refused: None, focus: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Around) -> bool {
        let around = ctx.props();
        if around.hash != old.hash {
            self.refused = None;
            // From the list to a tool and back: what had the focus is gone.
            let inside = |around: &Around| around.place().starts_with("tools");
            self.focus = (inside(around) && inside(old)).then(|| "tools-title".to_owned());
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, edit: Edit) -> bool {
        let around = ctx.props();
        let Place::Tool(tool) = place(around) else { return false };
        let draft = self.drafts.entry(tool.name()).or_insert_with(|| Draft::new(spec(tool)));
        match edit {
            Edit::Type(pointer, text) => draft.set(&pointer, text.into()),
            Edit::Tick(pointer, ticked) => draft.set(&pointer, ticked.into()),
            Edit::Hold(key, word, wanted) => draft.hold(key, word, wanted),
            Edit::Add(key) => {
                let row = draft.add_row(key, fields_of(tool, key));
                self.focus = Some(widgets::first_of(key, row, fields_of(tool, key)));
            }
            Edit::Remove(key, row) => {
                draft.remove_row(key, row);
                self.focus = Some(widgets::after_removal(draft, key, row, fields_of(tool, key)));
            }
            Edit::Example => self.fill(tool, tool.example(), around.lang),
            Edit::Clear => *draft = Draft::new(spec(tool)),
            Edit::Open(file) => {
                let send = ctx.link().callback(Edit::Read);
                let file = gloo::file::File::from(file);
                let read = gloo::file::callbacks::read_as_text(&file, move |text| send.emit(text.unwrap_or_default()));
                self.reading = Some(read);
            }
            Edit::Read(text) => {
                self.reading = None;
                self.fill(tool, &text, around.lang);
            }
            Edit::Save => {
                let json = serde_json::to_string_pretty(&draft.document(spec(tool)).json).unwrap_or_default();
                browser::download(&format!("{}.json", tool.name()), &json);
            }
            Edit::Csv => self.export(tool, around.lang),
            Edit::Print => browser::print(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let around = ctx.props();
        let words = Words::of(around.lang);
        let inside = match place(around) {
            Place::List => return list::list(words, around.lang),
            Place::Tool(tool) => self.tool(ctx, words, tool),
            Place::Other(other) => (other.view)(around),
            Place::Nothing => html! { <p>{ words.no_such }</p> },
        };
        let (title, question) = match place(around) {
            Place::Tool(tool) => {
                let words = tool_words(tool, around.lang);
                (words.name, words.question)
            }
            Place::Other(other) => (pick(around.lang, other.title), pick(around.lang, other.question)),
            _ => (words.title, ""),
        };
        html! {
            <section class="tools" aria-labelledby="tools-title">
                <a class="tools-back" href="#/dates/tools">{ "‹ " }{ words.all }</a>
                <h2 id="tools-title" tabindex="-1">{ title }</h2>
                <p class="tools-question">{ question }</p>
                { inside }
            </section>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _first: bool) {
        if let Some(id) = self.focus.take() {
            browser::focus(&id);
        }
    }
}

impl Tools {
    /// Fills a tool's form with a document, unless it is one of something else.
    fn fill(&mut self, tool: Tool, text: &str, lang: Lang) {
        self.refused = None;
        let refuse = |error: &InputError| Some(format!("{}{}", Words::of(lang).not_opened, input_error(error, lang)));
        if let Err(error) = ltc_contracts::answer(tool, text)
            && matches!(
                error.problem,
                Problem::NotJson { .. } | Problem::UnknownField { .. } | Problem::DuplicateField { .. }
            )
        {
            self.refused = refuse(&error);
            return;
        }
        let document = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap_or_default();
        if let Some(draft) = Draft::of_document(spec(tool), &document, lang) {
            self.drafts.insert(tool.name(), draft);
        }
    }

    /// Hands the rows behind the answer over as a file that a spreadsheet opens.
    fn export(&self, tool: Tool, lang: Lang) {
        let Some(draft) = self.drafts.get(tool.name()) else { return };
        let told =
            ltc_contracts::answer(tool, &draft.document(spec(tool)).json.to_string()).and_then(|found| found.told());
        if let Some(table) = told.ok().map(|told| csv::csv_tool(&told, lang)) {
            browser::download(&format!("{}.csv", tool.name()), &csv::file(&table));
        }
    }

    /// Form and answer.
    fn tool(&self, ctx: &Context<Self>, words: &'static Words, tool: Tool) -> Html {
        let around = ctx.props();
        let spec = spec(tool);
        let fresh = Draft::new(spec);
        let draft = self.drafts.get(tool.name()).unwrap_or(&fresh);
        let untouched = draft.is_untouched(spec);
        let document = draft.document(spec);
        let told = ltc_contracts::answer(tool, &document.json.to_string()).and_then(|found: Answer| found.told());
        let error = told.as_ref().err().filter(|_| !untouched).map(|error| (document.place(&error.path), error));
        let form = Form { lang: around.lang, words, draft, error, send: ctx.link().callback(|edit| edit) };
        html! {
            <div class={classes!("tools-panes", specs::is_wide(tool).then_some("tools-wide"))}>
                <section class="card tool-form" aria-labelledby="tool-form-title">
                    <h3 id="tool-form-title">{ words.input }</h3>
                    { toolbar::toolbar(&form, untouched, self.refused.as_deref()) }
                    <div class="fields tool-fields">
                        { for spec.iter().filter(|field| draft.shows(field)).map(|field| widgets::field(&form, field)) }
                    </div>
                    <p class="card-hint">{ words.kept_nowhere }</p>
                </section>
                <section class="card tool-told" aria-labelledby="tool-told-title">
                    <h3 id="tool-told-title">{ words.answer }</h3>
                    if tool == Tool::Inspection { { sheet::paper_head(&form, spec) } }
                    { match &told {
                        _ if untouched => html! { <p class="tool-nothing" role="status">{ words.nothing }</p> },
                        Ok(told) => answer::answer(&form, &around.basis, told),
                        Err(error) => html! {
                            <p class="tool-nothing" role="status">{ words.unfinished }{ input_error(error, around.lang) }</p>
                        },
                    } }
                    if tool == Tool::Inspection { { sheet::signatures(&form) } }
                </section>
            </div>
        }
    }
}
