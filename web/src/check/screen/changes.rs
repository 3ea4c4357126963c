//! What is open is changed, and files are made of it.

use super::toast::Toast;
use super::{Msg, Root};
use crate::check::engine::Heard;
use crate::check::journal::Step;
use crate::check::page;
use crate::check::words::{count, screen};
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use ltc_report::Lang;
use ltc_wire::change::{Changed, Refused};
use ltc_wire::month::{ExportKind, ExportedFile};
use ltc_wire::overview::Overview;
use ltc_wire::{Reply, Request};
use std::rc::Rc;
use yew::prelude::*;

impl Root {
    pub(super) fn change(&mut self, ctx: &Context<Self>, request: Request) {
        let then = {
            let (link, request) = (ctx.link().clone(), request.clone());
            Callback::from(move |heard| link.send_message(Msg::Changed(Box::new(request.clone()), heard)))
        };
        self.engine.call(self.lang.tag(), request, then);
    }

    pub(super) fn changed(&mut self, ctx: &Context<Self>, request: Request, heard: Heard) {
        let words = screen::Words::of(self.lang);
        match heard {
            Heard::Reply(reply, _) => match *reply {
                Reply::Changed(changed) => {
                    // What changed nothing is no step that could be taken back.
                    self.say_changed(ctx, &request, &changed);
                    if changed.count > 0 || matches!(request, Request::Undo | Request::Redo) {
                        self.journal.add(Step::Change(request));
                    }
                    self.renew_overview(ctx, *changed.overview);
                }
                Reply::Overview(overview) => {
                    self.journal.add(Step::Change(request.clone()));
                    if self.loading.is_none() {
                        self.say_forgotten(ctx, &request);
                    }
                    self.renew_overview(ctx, *overview);
                }
                Reply::Refused(refused) => self.say_refused(ctx, &refused),
                _ => self.say(ctx, Toast::failed(words.not_done)),
            },
            Heard::Died => self.say(ctx, Toast::failed(words.not_done)),
            Heard::Barred => self.say(ctx, Toast::failed(words.barred)),
            Heard::Progress(_) | Heard::Cancelled | Heard::Unreadable => {}
        }
    }

    fn renew_overview(&mut self, ctx: &Context<Self>, overview: Overview) {
        self.deaths_in_a_row = 0;
        self.overview = Some(Rc::new(overview));
        if !self.is_loaded() {
            self.open = None;
            self.example = false;
            self.blobs.clear();
            self.focus = Some("check-files");
        }
        self.keep(ctx);
    }

    fn say_forgotten(&mut self, ctx: &Context<Self>, request: &Request) {
        let words = screen::Words::of(self.lang);
        let name = match request {
            Request::Forget { file } => {
                self.overview.as_ref().and_then(|overview| overview.files.get(*file)).map(|file| file.name.clone())
            }
            _ => None,
        };
        let text = name.map_or_else(|| words.cleared.to_owned(), |name| format!("{}{name}", words.forgotten_file));
        self.say(ctx, Toast::done(text, false));
    }

    fn say_changed(&mut self, ctx: &Context<Self>, request: &Request, changed: &Changed) {
        let words = screen::Words::of(self.lang);
        let before = match request {
            Request::Undo => words.undone,
            Request::Redo => words.redone,
            _ => "",
        };
        let mut text = format!("{before}{}", changed.done);
        for (what, number) in [(words.gone, changed.gone), (words.new, changed.new)] {
            if number > 0 {
                let end = match self.lang {
                    Lang::Zh => format!("，{what} {} {}", count(number), words.items_unit),
                    Lang::En => format!(", {} {what}", count(number)),
                };
                text.push_str(&end);
            }
        }
        // What was taken back is done again with its own button.
        let undo = changed.overview.undo.is_some() && *request != Request::Undo && changed.count > 0;
        self.say(ctx, Toast::done(text, undo));
    }

    fn say_refused(&mut self, ctx: &Context<Self>, refused: &Refused) {
        self.say(
            ctx,
            Toast::failed(match self.lang {
                Lang::Zh => &refused.zh,
                Lang::En => &refused.en,
            }),
        );
    }

    /// Shows a toast for a while, and has it read out.
    fn say(&mut self, ctx: &Context<Self>, mut toast: Toast) {
        self.toasts += 1;
        let number = self.toasts;
        self.said.clone_from(&toast.text);
        let link = ctx.link().clone();
        toast.number = number;
        toast.timeout = Some(Timeout::new(toast.stands_ms(), move || link.send_message(Msg::ToastOver(number))));
        self.toast = Some(toast);
    }

    /// A toast goes when it has stood long enough, but not under a person's hand.
    pub(super) fn toast_over(&mut self, number: u32) -> bool {
        let is_it = self.toast.as_ref().is_some_and(|toast| toast.number == number);
        if !is_it || Toast::has_focus() {
            return false;
        }
        self.toast = None;
        true
    }

    /// The overview as it is now.
    pub(super) fn renewed(&mut self, heard: Heard) {
        if let Heard::Reply(reply, _) = heard {
            match *reply {
                Reply::Overview(overview) => self.overview = Some(Rc::new(*overview)),
                Reply::Changed(changed) if self.is_loaded() => self.overview = Some(Rc::new(*changed.overview)),
                _ => {}
            }
        }
    }

    pub(super) fn export(&mut self, ctx: &Context<Self>, kind: ExportKind) {
        self.save_files(ctx, Request::Export { kind }, kind == ExportKind::Print);
    }

    /// Asks for files and saves them, or puts the document on paper.
    pub(super) fn save_files(&mut self, ctx: &Context<Self>, request: Request, to_paper: bool) {
        let then = ctx.link().callback(move |heard| Msg::Exported(to_paper, heard));
        self.engine.call(self.lang.tag(), request, then);
    }

    pub(super) fn exported(&mut self, ctx: &Context<Self>, to_paper: bool, heard: Heard) {
        let words = screen::Words::of(self.lang);
        let (files, bytes) = match heard {
            Heard::Reply(reply, bytes) => match *reply {
                Reply::Files(files) => (files, bytes),
                Reply::Refused(refused) => return self.say_refused(ctx, &refused),
                _ => return self.say(ctx, Toast::failed(words.not_saved)),
            },
            _ => return self.say(ctx, Toast::failed(words.not_saved)),
        };
        if to_paper {
            self.toast = None;
            self.print = files.into_iter().next().and_then(|file| file.text).map(AttrValue::from);
            self.focus = Some("check-print");
            return;
        }
        let saved: Vec<&str> = files
            .iter()
            .enumerate()
            .filter(|(place, file)| save(file, bytes.get(*place).and_then(Option::as_ref)))
            .map(|(_, file)| file.name.as_str())
            .collect();
        if saved.is_empty() || saved.len() < files.len() {
            return self.say(ctx, Toast::failed(words.not_saved));
        }
        self.say(ctx, Toast::done(format!("{}{}", words.saved, saved.join(", ")), false));
    }
}

/// Hands a file to the person.
fn save(file: &ExportedFile, bytes: Option<&Uint8Array>) -> bool {
    let text = file.text.as_ref().map(|text| Uint8Array::from(text.as_bytes()));
    match text.as_ref().or(bytes) {
        Some(bytes) => {
            page::save(&file.name, &file.mime, bytes);
            true
        }
        None => false,
    }
}
