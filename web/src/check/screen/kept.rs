//! Work is kept on this computer, if the person wants that, and found again.

use super::restore::Cause;
use super::{Msg, Notice, Root};
use crate::check::keep::{self, Kept};
use crate::check::page;
use crate::check::words::screen::Words;
use yew::platform::spawn_local;
use yew::prelude::*;

impl Root {
    /// Looks for work that was kept, when the page is opened.
    pub(super) fn look_for_kept(mut self, ctx: &Context<Self>) -> Self {
        if keep::is_wanted() {
            self.keeping.reading = true;
            let link = ctx.link().clone();
            spawn_local(async move { link.send_message(Msg::Kept(keep::read().await.map(Box::new))) });
        }
        self
    }

    /// Does again what was kept.
    pub(super) fn found_kept(&mut self, ctx: &Context<Self>, kept: Option<Box<Kept>>) {
        self.keeping.reading = false;
        match kept {
            Some(kept) => {
                let Kept { mut journal, blobs } = *kept;
                journal.renew(&page::today(), &super::loads::policies());
                self.example = journal.has_own_day();
                self.blobs = blobs;
                self.restore(ctx, journal.steps().to_vec(), Cause::Kept);
            }
            None => self.load_next(ctx),
        }
    }

    /// Keeps the work as it is now, if the person wants that. What changes while it is being written is
    /// written after that.
    pub(super) fn keep(&mut self, ctx: &Context<Self>) {
        let needed = self.journal.files();
        self.blobs.retain(|file, _| needed.contains(file));
        if !keep::is_wanted() {
            return;
        }
        if self.keeping.writing {
            self.keeping.again = true;
            return;
        }
        self.keeping.writing = true;
        let (link, journal, blobs) = (ctx.link().clone(), self.journal.clone(), self.blobs.clone());
        spawn_local(async move { link.send_message(Msg::Written(keep::write(journal, blobs).await.is_ok())) });
    }

    /// The work was written, or could not be.
    pub(super) fn written(&mut self, ctx: &Context<Self>, written: bool) {
        self.keeping.writing = false;
        if !written {
            self.notice = Some(Notice { text: Words::of(self.lang).not_kept.to_owned(), warning: true });
        }
        if !keep::is_wanted() {
            keep::delete();
        } else if std::mem::take(&mut self.keeping.again) {
            self.keep(ctx);
        }
    }

    /// The setting may have been changed.
    pub(super) fn keep_or_delete(&mut self, ctx: &Context<Self>) {
        if keep::is_wanted() {
            self.keep(ctx);
        } else {
            keep::delete();
        }
    }
}
