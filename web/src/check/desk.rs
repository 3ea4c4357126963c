//! What every part of the screen knows and can do: a context, so that nothing is handed down by hand.

use super::engine::{Engine, Heard};
use ltc_report::Lang;
use ltc_wire::finding::FindingFilter;
use ltc_wire::month::ExportKind;
use ltc_wire::overview::Overview;
use ltc_wire::record::RecordFilter;
use ltc_wire::{Reply, Request};
use std::rc::Rc;
use yew::prelude::*;

/// What every part of the screen knows and can do. Take it with `use_context::<Desk>()`.
#[derive(Clone, PartialEq)]
pub(crate) struct Desk {
    /// The language.
    pub(crate) lang: Lang,
    /// The worker.
    pub(crate) engine: Engine,
    /// The month in numbers. Its revision counts up with every change.
    pub(crate) overview: Rc<Overview>,
    /// Does something.
    pub(crate) act: Callback<Act>,
}

/// What a part of the screen can ask for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Act {
    /// A change of the month. The outcome is announced; the overview and every answer are renewed.
    Change(Request),
    /// Another view.
    Show(View),
    /// A file to save, or the print view.
    Export(ExportKind),
    /// Saves a client's records and findings as a scenario.
    Scenario(String),
    /// A finding opened at the side; none closes it.
    Open(Option<String>),
}

/// A view of the month. Each has an address within the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum View {
    /// Findings, those of a filter.
    Findings(FindingFilter),
    /// Records as a table, those of a filter, scrolled to one.
    Records(RecordFilter, Option<u32>),
    /// Clients, one of them opened.
    Clients(Option<String>),
    /// Surcharges.
    Surcharges,
    /// Rules: what each came to, what is not checked and how to supply it; one of them opened.
    Rules(Option<String>),
    /// Files that were read, more data, exports.
    Files,
}

impl Desk {
    /// Does something when clicked.
    pub(crate) fn click(&self, act: Act) -> Callback<MouseEvent> {
        let send = self.act.clone();
        Callback::from(move |_| send.emit(act.clone()))
    }
}

/// Asks the worker whenever the question, the language or the month changes. The last answer stays until
/// the next one is there, so that nothing flickers.
#[hook]
pub(crate) fn use_answer(request: Option<Request>) -> Option<Rc<Reply>> {
    let answer = use_state(|| None::<Rc<Reply>>);
    let desk = use_context::<Desk>();
    // Answers come in order, but a part that asks twice must not show the first one last.
    let asked = use_mut_ref(|| 0_u32);
    let question = desk.map(|desk| (request, desk.overview.revision, desk.lang, desk.engine));
    {
        let answer = answer.clone();
        use_effect_with(question, move |question| {
            let Some((Some(request), _, lang, engine)) = question else {
                answer.set(None);
                return;
            };
            *asked.borrow_mut() += 1;
            let mine = *asked.borrow();
            let then = Callback::from(move |heard| {
                if let Heard::Reply(reply, _) = heard
                    && *asked.borrow() == mine
                {
                    answer.set(Some(Rc::new(*reply)));
                }
            });
            engine.call(lang.tag(), request.clone(), then);
        });
    }
    (*answer).clone()
}
