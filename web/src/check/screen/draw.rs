//! What the screen shows in each of its states.

use super::bar::{navigation, stamp, summary, tab, turns};
use super::{Asked, Msg, Root};
use crate::check::address::Kind;
use crate::check::clients::ClientsView;
use crate::check::desk::{Act, Desk, View};
use crate::check::files::FilesView;
use crate::check::files::paper::paper;
use crate::check::findings::{FindingDetail, FindingsView};
use crate::check::load::ask::AskWhere;
use crate::check::load::mapping::MapColumns;
use crate::check::load::{drop, progress, refused};
use crate::check::records::RecordsView;
use crate::check::rules::RulesView;
use crate::check::surcharges::SurchargesView;
use crate::check::words::{load, screen};
use crate::components::icon::{CROSS, NOTE, WARNING, icon};
use crate::markup::{classes, html};
use yew::prelude::*;

impl Root {
    pub(super) fn draw(&self, ctx: &Context<Self>) -> Html {
        let desk = self.desk();
        html! {
            <div class="check">
                if self.dragged {
                    { drop::cover(self.lang) }
                }
                { self.draw_messages(ctx) }
                { self.draw_progress(ctx) }
                { self.draw_question(ctx) }
                if let Some(document) = &self.print {
                    { paper(self.lang, document, &ctx.link().callback(|_| Msg::ClosePaper)) }
                } else if (self.hides_content() || self.is_busy()) && self.broken.is_none() {
                    // Every state has a first heading; that of what has to wait is not heard.
                    <h1 class="visually-hidden">{ screen::Words::of(self.lang).title }</h1>
                }
                <div class="check-content" inert={self.is_busy()} hidden={self.hides_content()}>
                    if let Some(desk) = desk {
                        <ContextProvider<Desk> context={desk.clone()}>{ self.draw_month(ctx, &desk) }</ContextProvider<Desk>>
                    } else {
                        { self.draw_empty(ctx) }
                    }
                </div>
                { self.draw_toast() }
                <p class="visually-hidden" role="status" id="check-announcement">{ self.said.clone() }</p>
            </div>
        }
    }

    /// What every view takes part in; none while nothing is loaded.
    fn desk(&self) -> Option<Desk> {
        let overview = self.overview.clone().filter(|_| self.is_loaded())?;
        Some(Desk { lang: self.lang, engine: self.engine.clone(), overview, act: self.act.clone() })
    }

    /// A question about columns needs the screen for itself, and so does a load when there is no month.
    fn hides_content(&self) -> bool {
        matches!(self.asked, Some(Asked::Columns(_)))
            || self.broken.is_some()
            || self.print.is_some()
            || (!self.is_loaded() && (self.loading.is_some() || self.restoring.is_some()))
    }

    fn draw_empty(&self, ctx: &Context<Self>) -> Html {
        let words = screen::Words::of(self.lang);
        let (files, example) = (ctx.link().callback(Msg::Files), ctx.link().callback(|_| Msg::Example));
        html! {
            <>
                <div class="screen-head">
                    <div class="screen-title">
                        <h1 id="check-view" tabindex="-1">{ words.title }</h1>
                        <p class="lead">{ load::Words::of(self.lang).lead }</p>
                    </div>
                </div>
                { drop::welcome(self.lang, &files, &example) }
            </>
        }
    }

    fn draw_month(&self, ctx: &Context<Self>, desk: &Desk) -> Html {
        let words = screen::Words::of(self.lang);
        let here = Kind::of(&self.view);
        html! {
            <>
                <div class="check-head">
                    <h1>{ words.title }
                        if let Some(month) = &desk.overview.month {
                            <span class="check-month">{ month.clone() }</span>
                        }
                    </h1>
                    <div class="buttons check-head-buttons">{ turns(desk) }{ drop::choose("check-files", load::Words::of(self.lang).choose_more, false, &ctx.link().callback(Msg::Files)) }</div>
                </div>
                { summary(desk) }
                { navigation(desk, here) }
                <div class={classes!("check-panes", self.open.is_some().then_some("has-detail"))}>
                    // No landmark: views have their own.
                    <div class="check-view" id="check-view" tabindex="-1" role="group" aria-label={tab(desk, here).0}>
                        { self.draw_view() }
                    </div>
                    if let Some(finding) = &self.open {
                        { self.draw_detail(desk, finding) }
                    }
                </div>
                { stamp(desk) }
            </>
        }
    }

    fn draw_view(&self) -> Html {
        match self.view.clone() {
            View::Findings(filter) => html! { <FindingsView {filter} /> },
            View::Records(filter, scroll_to) => html! { <RecordsView {filter} {scroll_to} /> },
            View::Clients(client) => html! { <ClientsView {client} /> },
            View::Surcharges => html! { <SurchargesView /> },
            View::Rules(rule) => html! { <RulesView {rule} /> },
            View::Files => html! { <FilesView /> },
        }
    }

    fn draw_detail(&self, desk: &Desk, finding: &AttrValue) -> Html {
        let words = screen::Words::of(self.lang);
        let act = desk.act.clone();
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                act.emit(Act::Open(None));
            }
        });
        html! {
            <aside class="check-detail" id="check-detail" tabindex="-1" aria-label={words.detail} {onkeydown}>
                <button type="button" class="button button-quiet button-icon check-detail-close"
                    aria-label={words.close_detail} onclick={desk.click(Act::Open(None))}>{ icon(CROSS) }</button>
                <FindingDetail {finding} />
            </aside>
        }
    }

    fn draw_messages(&self, ctx: &Context<Self>) -> Html {
        let words = screen::Words::of(self.lang);
        html! {
            <>
                if let Some(cause) = &self.broken {
                    <section class="message message-error" role="alert">
                        { icon(WARNING) }
                        <div><h1>{ words.broken }</h1><p>{ words.broken_hint }</p><p>{ words.cause }{ cause.clone() }</p></div>
                        <button type="button" class="button" onclick={ctx.link().callback(|_| Msg::Revive)}>{ words.again }</button>
                    </section>
                }
                if !self.troubles.is_empty() && self.loading.is_none() {
                    { refused::panel(self.lang, &self.troubles, &ctx.link().callback(|_| Msg::DismissTroubles)) }
                }
                if let Some(notice) = &self.notice {
                    <div class={classes!("message", notice.warning.then_some("message-warning"))} id="check-notice">
                        { icon(if notice.warning { WARNING } else { NOTE }) }
                        <div><p>{ notice.text.clone() }</p></div>
                        <button type="button" class="button button-quiet button-icon" aria-label={words.dismiss}
                            onclick={ctx.link().callback(|_| Msg::DismissNotice)}>{ icon(CROSS) }</button>
                    </div>
                }
            </>
        }
    }

    fn draw_progress(&self, ctx: &Context<Self>) -> Html {
        let (words, loads) = (screen::Words::of(self.lang), load::Words::of(self.lang));
        let progress = self.loading.as_ref().and_then(|loading| loading.progress);
        let cancel = ctx.link().callback(|_| Msg::Cancel);
        if let Some((step, steps)) = self.restored_part() {
            let name = format!("{} {step} / {steps}", words.restoring);
            let shown = progress::Shown {
                name: &name,
                progress,
                behind: 0,
                cancel: words.stop_restoring,
                hint: "",
                over: false,
            };
            return progress::panel(self.lang, &shown, &cancel);
        }
        match self.queue.current().filter(|_| self.loading.is_some()) {
            Some(job) => {
                let shown = progress::Shown {
                    name: &job.options.name,
                    progress,
                    behind: self.queue.behind(),
                    cancel: loads.cancel,
                    hint: loads.cancel_hint,
                    over: self.is_loaded(),
                };
                progress::panel(self.lang, &shown, &cancel)
            }
            None => html! {},
        }
    }

    fn draw_question(&self, ctx: &Context<Self>) -> Html {
        match &self.asked {
            Some(Asked::Where(records)) => {
                let file = self.queue.current().map(|job| job.options.name.clone()).unwrap_or_default();
                html! { <AskWhere lang={self.lang} {file} records={*records} answer={ctx.link().callback(Msg::Placed)} /> }
            }
            Some(Asked::Columns(preview)) => {
                html! { <MapColumns lang={self.lang} preview={preview.clone()} answer={ctx.link().callback(Msg::Mapped)} /> }
            }
            None => html! {},
        }
    }
}
