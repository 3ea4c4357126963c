//! Files are read, one after the other.

use super::{Asked, Loading, MAPPINGS, Mapped, Msg, Notice, Root};
use crate::browser::{self, stored};
use crate::check::engine::Heard;
use crate::check::journal::{Load, Step};
use crate::check::load::memory::mapping;
use crate::check::load::queue::Next;
use crate::check::load::refused::{Trouble, Why};
use crate::check::page;
use crate::check::words::{count, load, screen};
use crate::embed;
use ltc_wire::load::{LoadOptions, Loaded, Place};
use ltc_wire::overview::Overview;
use ltc_wire::{Reply, Request};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::File;
use yew::prelude::*;

/// A made-up month with what typically goes wrong, and the day on which it is looked at.
const EXAMPLE: &str = include_str!("../../../examples/check-month.csv");
const EXAMPLE_DAY: &str = "2026-08-05";

impl Root {
    pub(super) fn take_files(&mut self, ctx: &Context<Self>, files: Vec<File>) {
        if self.example && !self.is_busy() {
            // Nobody wants made-up records beside real ones, or their day.
            self.change(ctx, Request::Clear);
        }
        let (today, policies) = (page::today(), policies());
        self.queue.add(files.into_iter().map(|file| {
            let (name, policies) = (file.name(), policies.clone());
            (file, LoadOptions { name, as_of: Some(today.clone()), policies, ..LoadOptions::default() })
        }));
        if !self.is_busy() {
            self.troubles.clear();
            self.notice = None;
        }
        self.load_next(ctx);
    }

    pub(super) fn take_example(&mut self, ctx: &Context<Self>) {
        let name = load::Words::of(self.lang).example_file;
        let Some(file) = page::text_file(name, EXAMPLE) else { return };
        let options = LoadOptions {
            name: name.to_owned(),
            as_of: Some(EXAMPLE_DAY.to_owned()),
            policies: policies(),
            ..LoadOptions::default()
        };
        self.queue.add_example(file, options);
        self.load_next(ctx);
    }

    /// Begins with the next file, if none is being read and nobody is asked anything.
    pub(super) fn load_next(&mut self, ctx: &Context<Self>) {
        if !self.is_busy() && self.queue.start().is_some() {
            self.load_current(ctx);
        }
    }

    /// Hands the current file to the worker, with the options that it has now.
    fn load_current(&mut self, ctx: &Context<Self>) {
        let Some(job) = self.queue.current() else { return };
        self.tokens += 1;
        let token = self.tokens;
        let then = ctx.link().callback(move |heard| Msg::Load(token, heard));
        // Before the call: it may answer at once.
        self.asked = None;
        self.loading = Some(Loading { token, id: 0, progress: None });
        let id = self.engine.load(&job.file, self.lang.tag(), &job.options, then);
        if let Some(loading) = &mut self.loading {
            loading.id = id;
        }
        self.focus = Some("check-cancel");
    }

    /// Does what was heard change what is shown?
    pub(super) fn load_heard(&mut self, ctx: &Context<Self>, token: u32, heard: Heard) -> bool {
        let Some(loading) = self.loading.as_mut().filter(|loading| loading.token == token) else { return false };
        match heard {
            Heard::Progress(progress) => {
                let before = loading.progress.replace(progress);
                if before.is_none_or(|before| before.stage != progress.stage) {
                    crate::check::load::progress::stage(progress.stage, self.lang).clone_into(&mut self.said);
                }
                return true;
            }
            Heard::Cancelled => {
                self.queue.stop();
                self.loading = None;
                self.after_loads(load::Words::of(self.lang).cancelled.to_owned());
            }
            Heard::Reply(reply, _) => {
                self.loading = None;
                self.deaths_in_a_row = 0;
                match *reply {
                    Reply::Loaded(loaded) => self.loaded(ctx, loaded),
                    Reply::Refused(refused) => self.trouble(ctx, Why::Refused(refused)),
                    _ => self.trouble(ctx, Why::Died),
                }
            }
            Heard::Unreadable => {
                self.loading = None;
                self.trouble(ctx, Why::Unreadable);
            }
            Heard::Barred => {
                self.loading = None;
                self.trouble(ctx, Why::Barred);
            }
            // What follows from it is decided when all have heard of it.
            Heard::Died => {}
        }
        true
    }

    fn loaded(&mut self, ctx: &Context<Self>, loaded: Loaded) {
        match self.queue.answered(&loaded, &self.memory) {
            Next::Again => self.load_current(ctx),
            Next::Where(records) => self.asked = Some(Asked::Where(records)),
            Next::Columns(preview) => {
                self.asked = Some(Asked::Columns(Rc::new(*preview)));
                self.focus = Some("check-map-title");
            }
            Next::Read { remembered } => {
                if let Loaded::Read(overview) = loaded {
                    self.read(ctx, *overview, remembered);
                }
                self.finish(ctx);
            }
        }
    }

    /// A file was read and everything is checked.
    fn read(&mut self, ctx: &Context<Self>, overview: Overview, remembered: bool) {
        if let Some(job) = self.queue.done() {
            let file = self.next_file;
            self.next_file += 1;
            self.example = job.own_day;
            let options = LoadOptions { preview: false, ..job.options };
            let records = overview.files.last().is_some_and(|file| file.has_records);
            self.journal.add(Step::Load(Load { file, options, records, own_day: job.own_day }));
            self.blobs.insert(file, job.file.into());
            if remembered {
                let text = format!("{}：{}", overview_file(&overview), load::Words::of(self.lang).remembered);
                self.notice = Some(Notice { text, warning: false });
            }
        }
        self.open = None;
        self.overview = Some(Rc::new(overview));
        self.keep(ctx);
    }

    /// The current file was not read; the others go on.
    pub(super) fn trouble(&mut self, ctx: &Context<Self>, why: Why) {
        if let Some(job) = self.queue.done() {
            embed::refused(&why.told());
            self.troubles.push(Trouble { file: job.options.name, why });
        }
        self.finish(ctx);
    }

    /// The next file, or what follows when all are read.
    fn finish(&mut self, ctx: &Context<Self>) {
        self.load_next(ctx);
        if self.loading.is_some() {
            return;
        }
        let text = self.overview.as_ref().map(|overview| self.spoken(overview)).unwrap_or_default();
        self.after_loads(text);
        self.resettle(ctx);
    }

    fn after_loads(&mut self, said: String) {
        self.said = said;
        self.focus = Some(if !self.troubles.is_empty() {
            "check-refused"
        } else if self.is_loaded() {
            "check-view"
        } else {
            "check-files"
        });
    }

    /// The result in a sentence, to be read out.
    fn spoken(&self, overview: &Overview) -> String {
        let (words, frame) = (load::Words::of(self.lang), screen::Words::of(self.lang));
        let summary = &overview.summary;
        format!(
            "{}{} {}；{} {}；{} {}",
            words.done,
            count(summary.records),
            frame.records_unit,
            frame.errors,
            count(summary.errors),
            frame.warnings,
            count(summary.warnings)
        )
    }

    /// Is there anything to show a result of?
    pub(super) fn is_loaded(&self) -> bool {
        self.overview.as_ref().is_some_and(|overview| !overview.files.is_empty())
    }

    pub(super) fn cancel(&mut self, ctx: &Context<Self>) {
        if self.restoring.is_some() {
            self.stop_restoring(ctx);
        } else if let Some(loading) = &self.loading {
            self.engine.cancel(loading.id);
        }
    }

    pub(super) fn placed(&mut self, ctx: &Context<Self>, place: Option<Place>) {
        self.asked = None;
        match place {
            Some(place) => {
                self.queue.place(place);
                self.load_current(ctx);
            }
            None => self.give_up(),
        }
    }

    pub(super) fn mapped(&mut self, ctx: &Context<Self>, mapped: Mapped) {
        match mapped {
            Mapped::Use(columns, sheet, header_row) => {
                self.queue.map(mapping(&columns, sheet.as_deref(), header_row), false);
                self.memory.add(columns);
                browser::store_preference(MAPPINGS, Some(&self.memory.to_json()));
                self.load_current(ctx);
            }
            Mapped::Look(sheet, header_row) => {
                self.queue.map(mapping(&BTreeMap::default(), sheet.as_deref(), header_row), true);
                self.load_current(ctx);
            }
            Mapped::Cancel => {
                self.asked = None;
                self.give_up();
            }
        }
    }

    /// Nothing more is read.
    fn give_up(&mut self) {
        self.queue.stop();
        self.after_loads(load::Words::of(self.lang).cancelled.to_owned());
    }
}

/// The policies that were chosen in the settings.
pub(super) fn policies() -> Vec<(String, String)> {
    let stored = browser::preference(stored::POLICIES).unwrap_or_default();
    serde_json::from_str::<BTreeMap<String, String>>(&stored).unwrap_or_default().into_iter().collect()
}

fn overview_file(overview: &Overview) -> &str {
    overview.files.last().map_or("", |file| file.name.as_str())
}
