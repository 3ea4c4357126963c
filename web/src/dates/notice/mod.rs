//! 異動通報: change notices written, read and compared with a month.

mod calendar;
mod comparison;
mod form;
mod reading;
mod seen;
mod sheet;
mod words;

use crate::browser;
use crate::components::icon::{COPY, CROSS, LAMP, PRINT, SHEET, UNDO, icon};
use crate::markup::html;
use crate::program::Around;
use ltc_report::Lang;
use ltc_report::words::notice::NoticeLabels;
use seen::Seen;
use sheet::{Act, Sheet};
use words::NoticeWords;
use yew::prelude::*;

/// What the pieces are drawn with.
#[derive(Clone, Copy)]
struct Look<'a> {
    around: &'a Around,
    lang: Lang,
    words: &'static NoticeWords,
    labels: &'static NoticeLabels,
    sheet: &'a Sheet,
    seen: &'a Seen,
    send: &'a Callback<Act>,
}

impl Look<'_> {
    /// A callback for a button that does something.
    fn click(self, act: Act) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_: MouseEvent| send.emit(act.clone()))
    }
}

/// The part.
#[function_component]
pub(super) fn Notice(around: &Around) -> Html {
    let (today, lang) = (around.today, around.lang);
    let sheet = use_reducer(move || Sheet::new(ltc_engine::calendar::Month::of(today), lang));
    let send = {
        let dispatcher = sheet.dispatcher();
        Callback::from(move |act: Act| dispatcher.dispatch(act))
    };
    let seen = Seen::of(&around.basis, &sheet, around.case.as_deref());
    let look = Look {
        around,
        lang,
        words: NoticeWords::of(lang),
        labels: NoticeLabels::of(lang),
        sheet: &sheet,
        seen: &seen,
        send: &send,
    };
    html! {
        <div class="notice">
            { toolbar(look) }
            if let Some(why) = sheet.refusal {
                <p class="message message-warning" role="alert">{ ltc_report::words::notice::change_error(why, lang) }</p>
            }
            <div class="two-panes">
                <div class="pane pane-form">{ form::form(look) }</div>
                <div class="pane pane-results">{ results(look) }</div>
            </div>
            <p class="visually-hidden" role="status">{ spoken(look) }</p>
        </div>
    }
}

fn toolbar(look: Look<'_>) -> Html {
    let words = look.words;
    let empty = look.sheet.text.trim().is_empty();
    let (send, case, lang) = (look.send.clone(), look.around.case.clone(), look.lang);
    let write = Callback::from(move |_: MouseEvent| {
        send.emit(Act::Written(seen::written(case.as_deref().unwrap_or_default()), lang));
    });
    let (send, text) = (look.send.clone(), look.sheet.text.clone());
    let copy = Callback::from(move |_: MouseEvent| {
        form::copy(&text);
        send.emit(Act::Copied);
    });
    let print = Callback::from(|_: MouseEvent| browser::print());
    let button = |id: &'static str, name: &'static str, strokes, onclick, disabled: bool| {
        html! { <button type="button" class="button" {id} {onclick} {disabled}>{ icon(strokes) }<span>{ name }</span></button> }
    };
    let copied = if look.sheet.copied { words.copied } else { words.copy };
    html! {
        <div class="toolbar" role="group" aria-label={look.labels.notice}>
            { button("notice-sample", words.sample, LAMP, look.click(Act::Sample(look.lang)), false) }
            { button("notice-write", words.from_plan, SHEET, write, false) }
            { button("notice-copy", copied, COPY, copy, empty) }
            { button("notice-print", words.print, PRINT, print, empty) }
            { button("notice-undo", words.undo, UNDO, look.click(Act::Undo), look.sheet.before.is_empty()) }
            { button("notice-clear", words.clear, CROSS, look.click(Act::Clear), empty) }
        </div>
    }
}

fn results(look: Look<'_>) -> Html {
    if look.sheet.text.trim().is_empty() {
        return html! {
            <div class="card">
                <h2>{ look.words.empty }</h2>
                <p class="empty">{ look.words.empty_hint }</p>
                <p><button type="button" class="button button-strong" onclick={look.click(Act::Sample(look.lang))}>{ look.words.sample }</button></p>
            </div>
        };
    }
    html! {
        <>
            <pre class="notice-print" lang="zh-Hant-TW">{ look.sheet.text.clone() }</pre>
            { reading::card(look) }
            { comparison::card(look) }
            { comparison::fit(look) }
            { calendar::card(look) }
            { comparison::counts(look) }
            { comparison::quota(look) }
            { timing(look) }
        </>
    }
}

/// Where the deadlines of a notice are worked out.
fn timing(look: Look<'_>) -> Html {
    html! {
        <section class="card notice-timing" aria-labelledby="notice-timing-title">
            <h2 id="notice-timing-title">{ look.words.timing }</h2>
            <p>{ look.words.timing_hint }<a href="#/dates/deadlines">{ look.words.timing_link }</a>{ look.lang.pick("。", ".") }</p>
        </section>
    }
}

/// What a screen reader hears after a change: in short, what came of it.
fn spoken(look: Look<'_>) -> String {
    let unread = look.seen.outcome.unread.len();
    let unread = (unread > 0).then(|| format!("{} {unread}", look.labels.unread));
    let compared = look.seen.disagreeing().map(|(wrong, all)| match wrong {
        0 => look.words.agree.to_owned(),
        wrong => format!("{wrong}{}{all} {}", look.words.of, look.words.disagree),
    });
    unread.into_iter().chain(compared).collect::<Vec<_>>().join(look.lang.pick("；", "; "))
}
