//! What was done is done again: in a new worker when the last one ended, or when the page is opened and
//! the work was kept.

use super::{Loading, Msg, Notice, Root, Settings};
use crate::browser::{self, stored};
use crate::check::engine::{self, Death, Engine, Heard};
use crate::check::journal::{Journal, Step};
use crate::check::load::memory::Memory;
use crate::check::load::refused::Why;
use crate::check::page;
use crate::check::words::{count, screen};
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
pub(super) struct Restoring {
    steps: Vec<Step>,
    next: usize,
    /// What was done again so far.
    done: Journal,
    cause: Cause,
}

/// Why it is done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cause {
    /// The worker ended; what the browser says of it.
    Died(String),
    /// The worker's own files could not be fetched; what the browser says of it.
    NotLoaded(String),
    /// The page was opened, and the work was kept.
    Kept,
    /// Settings were changed.
    Settings,
}

/// A worker that is not asked what has ended it too often.
pub(super) fn engine(ctx: &Context<Root>, deaths: &BTreeMap<String, u32>) -> Engine {
    let barred = deaths.iter().filter(|(_, times)| **times >= DEATHS).map(|(what, _)| what.clone()).collect();
    Engine::start(browser::preference(stored::BASIS).as_deref(), barred, ctx.link().callback(Msg::Died))
}

impl Root {
    /// The worker has ended: whatever it was busy with is not done, all else is done again.
    pub(super) fn died(&mut self, ctx: &Context<Self>, death: &Death) {
        self.engine.end();
        if let engine::Cause::Asked(Some(culprit)) = &death.cause {
            *self.deaths.entry(culprit.clone()).or_default() += 1;
        }
        self.deaths_in_a_row += 1;
        if self.deaths_in_a_row > DEATHS_IN_A_ROW {
            self.loading = None;
            self.broken = Some(death.message.clone());
            return;
        }
        let was_loading = self.loading.take().is_some();
        let not_loaded = death.cause == engine::Cause::NotLoaded;
        let (steps, cause) = match self.restoring.take() {
            Some(restoring) => (restoring.steps, restoring.cause),
            None if not_loaded => (self.journal.steps().to_vec(), Cause::NotLoaded(death.message.clone())),
            None => (self.journal.steps().to_vec(), Cause::Died(death.message.clone())),
        };
        if was_loading && let Some(job) = self.queue.done() {
            let why = if not_loaded { Why::NotLoaded } else { Why::Died };
            self.troubles.push(crate::check::load::refused::Trouble { file: job.options.name, why });
        }
        self.engine = engine(ctx, &self.deaths);
        self.restore(ctx, steps, cause);
    }

    /// A person wants the worker to be tried once more.
    pub(super) fn revive(&mut self, ctx: &Context<Self>) {
        let message = self.broken.take().unwrap_or_default();
        self.deaths_in_a_row = 0;
        self.engine = engine(ctx, &self.deaths);
        self.restore(ctx, self.journal.steps().to_vec(), Cause::Died(message));
    }

    pub(super) fn restore(&mut self, ctx: &Context<Self>, steps: Vec<Step>, cause: Cause) {
        self.restoring = Some(Restoring { steps, next: 0, done: Journal::default(), cause });
        if page::is_here() {
            self.focus = Some("check-cancel");
        }
        self.next_step(ctx);
    }

    /// Begins with the next step, or ends the restoring.
    fn next_step(&mut self, ctx: &Context<Self>) {
        let Some(restoring) = &self.restoring else { return };
        let then = ctx.link().callback(Msg::Restored);
        match restoring.steps.get(restoring.next) {
            None => self.all_restored(ctx),
            Some(Step::Change(request)) => self.engine.call(self.lang.tag(), request.clone(), then),
            Some(Step::Load(load)) => match self.blobs.get(&load.file) {
                Some(blob) => {
                    let id = self.engine.load(blob, self.lang.tag(), &load.options, then);
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
            Heard::Died => return false,
            Heard::Reply(reply, _) => match *reply {
                Reply::Loaded(Loaded::Read(overview)) | Reply::Overview(overview) => Some(*overview),
                Reply::Changed(changed) => Some(*changed.overview),
                _ => None,
            },
            Heard::Cancelled | Heard::Unreadable | Heard::Barred => None,
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
        self.deaths_in_a_row = 0;
        self.journal = restoring.done;
        let needed = self.journal.files();
        self.blobs.retain(|file, _| needed.contains(file));
        let skipped = restoring.steps.len().saturating_sub(self.journal.steps().len());
        let is_said = match restoring.cause {
            Cause::Settings => true,
            // Among the files that were not read.
            Cause::NotLoaded(_) => !self.troubles.is_empty(),
            Cause::Died(_) | Cause::Kept => false,
        };
        let text = self.restored_text(&restoring.cause, restoring.steps.is_empty(), skipped);
        self.said.clone_from(&text);
        if !is_said || skipped > 0 {
            let warning = skipped > 0 || matches!(restoring.cause, Cause::Died(_) | Cause::NotLoaded(_));
            self.notice = Some(Notice { text, warning });
        }
        if page::is_here() {
            self.focus = Some(if self.is_loaded() { "check-view" } else { "check-files" });
        }
        self.keep(ctx);
        self.load_next(ctx);
        self.resettle(ctx);
    }

    fn restored_text(&self, cause: &Cause, nothing: bool, skipped: usize) -> String {
        let words = screen::Words::of(self.lang);
        let mut text = match cause {
            Cause::Died(message) => {
                let first = if nothing { words.died_empty } else { words.died };
                format!("{first} {}{message}", words.cause)
            }
            Cause::NotLoaded(message) => format!("{} {}{message}", words.not_loaded, words.cause),
            Cause::Settings => words.resettled.to_owned(),
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
            text = format!("{text} {} {}", count(skipped), words.skipped);
        }
        text
    }

    /// A person does not want it restored.
    pub(super) fn stop_restoring(&mut self, ctx: &Context<Self>) {
        self.empty(ctx);
        self.focus = Some("check-files");
        self.load_next(ctx);
    }

    /// Nothing is open any more.
    fn empty(&mut self, ctx: &Context<Self>) {
        (self.restoring, self.loading, self.overview) = (None, None, None);
        (self.open, self.print, self.example) = (None, None, false);
        self.journal = Journal::default();
        self.blobs.clear();
        self.engine.end();
        self.engine = engine(ctx, &self.deaths);
    }

    /// All that was stored is being erased, and what is open goes with it.
    pub(super) fn erase(&mut self, ctx: &Context<Self>) {
        self.queue.stop();
        (self.asked, self.notice, self.toast) = (None, None, None);
        self.troubles.clear();
        self.memory = Memory::default();
        self.empty(ctx);
    }

    /// The settings were changed: other policies or another standard may hold, and work may be kept or not.
    pub(super) fn settings_changed(&mut self, ctx: &Context<Self>) {
        self.keep_or_delete(ctx);
        self.resettle(ctx);
    }

    /// Checks anew if the settings are not those that the worker goes by.
    pub(super) fn resettle(&mut self, ctx: &Context<Self>) {
        let settings = Settings::read();
        if settings == self.settings || self.is_busy() {
            return;
        }
        self.settings = settings;
        self.engine.end();
        self.engine = engine(ctx, &self.deaths);
        if !self.journal.is_empty() {
            let mut journal = self.journal.clone();
            journal.renew(&page::today(), &super::loads::policies());
            self.restore(ctx, journal.steps().to_vec(), Cause::Settings);
        }
    }

    /// How far the restoring is: step and steps.
    pub(super) fn restored_part(&self) -> Option<(usize, usize)> {
        let restoring = self.restoring.as_ref()?;
        Some((restoring.next.saturating_add(1).min(restoring.steps.len()), restoring.steps.len()))
    }
}
