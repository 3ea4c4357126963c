//! What was done is done again: in a new worker when the last one ended, or when the page is opened and
//! the work was kept.

use super::{Loading, Msg, Notice, Root};
use crate::check::engine::{Death, Engine, Heard};
use crate::check::journal::{Journal, Step};
use crate::check::load::refused::Why;
use crate::check::words::{count, root};
use ltc_wire::Reply;
use ltc_wire::load::Loaded;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// What ended the worker so often is not asked of it again.
const DEATHS: u32 = 2;
/// After so many ends without one answer it is not started again by itself.
const DEATHS_IN_A_ROW: u32 = 4;

/// Work that is being done again.
pub(crate) struct Restoring {
    steps: Vec<Step>,
    next: usize,
    /// What was done again so far.
    done: Journal,
    cause: Cause,
}

/// Why it is done again.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    /// The worker ended; what the browser says of it.
    Died(String),
    /// The page was opened, and the work was kept.
    Kept,
}

/// A worker that is not asked what has ended it too often.
pub(super) fn engine(ctx: &Context<Root>, deaths: &BTreeMap<String, u32>) -> Engine {
    let barred = deaths.iter().filter(|(_, times)| **times >= DEATHS).map(|(what, _)| what.clone()).collect();
    Engine::start(None, barred, ctx.link().callback(Msg::Died))
}

impl Root {
    /// The worker has ended: whatever it was busy with is not done, all else is done again.
    pub(super) fn died(&mut self, ctx: &Context<Self>, death: &Death) {
        self.engine.end();
        if let Some(culprit) = &death.culprit {
            *self.deaths.entry(culprit.clone()).or_default() += 1;
        }
        self.deaths_in_a_row += 1;
        if self.deaths_in_a_row > DEATHS_IN_A_ROW {
            self.loading = None;
            self.broken = Some(death.message.clone());
            return;
        }
        let was_loading = self.loading.take().is_some();
        let (steps, cause) = match self.restoring.take() {
            Some(restoring) => (restoring.steps, restoring.cause),
            None => (self.journal.steps().to_vec(), Cause::Died(death.message.clone())),
        };
        if was_loading && let Some(job) = self.queue.done() {
            let why = Why::Died;
            self.troubles.push(crate::check::load::refused::Trouble { file: job.options.name, why });
        }
        self.engine = engine(ctx, &self.deaths);
        self.tell_policies(ctx);
        self.restore(ctx, steps, cause);
    }

    /// A person wants the worker to be tried once more.
    pub(super) fn revive(&mut self, ctx: &Context<Self>) {
        let message = self.broken.take().unwrap_or_default();
        self.deaths_in_a_row = 0;
        self.engine = engine(ctx, &self.deaths);
        self.tell_policies(ctx);
        self.restore(ctx, self.journal.steps().to_vec(), Cause::Died(message));
    }

    fn restore(&mut self, ctx: &Context<Self>, steps: Vec<Step>, cause: Cause) {
        self.restoring = Some(Restoring { steps, next: 0, done: Journal::default(), cause });
        self.focus = Some("check-cancel");
        self.next_step(ctx);
    }

    /// Begins with the next step, or ends the restoring.
    fn next_step(&mut self, ctx: &Context<Self>) {
        let Some(restoring) = &self.restoring else { return };
        let then = ctx.link().callback(Msg::Restored);
        match restoring.steps.get(restoring.next) {
            None => self.all_restored(ctx),
            Some(Step::Change(request)) => self.engine.call(self.lang.tag(), request.clone(), then),
            Some(Step::Load { file, options }) => match self.blobs.get(file) {
                Some(blob) => {
                    let id = self.engine.load(blob, self.lang.tag(), options, then);
                    self.loading = Some(Loading { token: 0, id, progress: None });
                }
                None => ctx.link().send_message(Msg::Restored(Heard::Barred)),
            },
        }
    }

    /// Does what was heard about a step change what is shown?
    pub(super) fn step_heard(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        let Some(restoring) = &mut self.restoring else { return false };
        let overview = match heard {
            Heard::Progress(progress) => {
                if let Some(loading) = &mut self.loading {
                    loading.progress = Some(progress);
                }
                return true;
            }
            // The end of the worker is told to the page itself.
            Heard::Died(_) => return false,
            Heard::Reply(reply, _) => match *reply {
                Reply::Loaded(Loaded::Read(overview)) => Some(*overview),
                Reply::Changed(changed) => Some(*changed.overview),
                _ => None,
            },
            Heard::Cancelled | Heard::Barred => None,
        };
        let step = restoring.steps.get(restoring.next).cloned();
        restoring.next += 1;
        self.loading = None;
        if let (Some(overview), Some(step)) = (overview, step) {
            restoring.done.add(step);
            self.overview = Some(Rc::new(overview));
        }
        self.next_step(ctx);
        true
    }

    fn all_restored(&mut self, ctx: &Context<Self>) {
        let Some(restoring) = self.restoring.take() else { return };
        if restoring.done.is_empty() {
            self.overview = None;
        }
        self.journal = restoring.done;
        let needed = self.journal.files();
        self.blobs.retain(|file, _| needed.contains(file));
        let skipped = restoring.steps.len().saturating_sub(self.journal.steps().len());
        let text = self.restored_text(&restoring.cause, restoring.steps.is_empty(), skipped);
        self.said.clone_from(&text);
        self.notice = Some(Notice { text, warning: skipped > 0 || restoring.cause != Cause::Kept });
        self.focus = Some(if self.is_loaded() { "check-view" } else { "check-files" });
        self.keep();
        self.load_next(ctx);
    }

    fn restored_text(&self, cause: &Cause, nothing: bool, skipped: usize) -> String {
        let words = root::Words::of(self.lang);
        let mut text = match cause {
            Cause::Died(message) => {
                let first = if nothing { words.died_empty } else { words.died };
                format!("{first} {}{message}", words.cause)
            }
            Cause::Kept => format!(
                "{}{} {}，{} {}",
                words.restored,
                count(self.journal.files().len()),
                words.files_unit,
                count(self.journal.changes()),
                words.changes_unit
            ),
        };
        if skipped > 0 {
            text.push_str(&format!(" {} {}", count(skipped), words.skipped));
        }
        text
    }

    /// A person does not want it restored.
    pub(super) fn stop_restoring(&mut self, ctx: &Context<Self>) {
        self.restoring = None;
        self.loading = None;
        self.journal = Journal::default();
        self.blobs.clear();
        self.overview = None;
        self.engine.end();
        self.engine = engine(ctx, &self.deaths);
        self.tell_policies(ctx);
        self.focus = Some("check-files");
        self.load_next(ctx);
    }

    /// How far the restoring is: step and steps.
    pub(super) fn restored_part(&self) -> Option<(usize, usize)> {
        let restoring = self.restoring.as_ref()?;
        Some((restoring.next.saturating_add(1).min(restoring.steps.len()), restoring.steps.len()))
    }

    /// Keeps the work on this computer, if the person wants that.
    pub(super) fn keep(&mut self) {}
}
