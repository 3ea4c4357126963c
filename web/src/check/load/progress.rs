//! How far a file is, and the button that cancels it.

use crate::check::engine::{Progress, Stage};
use crate::check::words::amount;
use crate::check::words::load::Words;
use crate::markup::{classes, html};
use ltc_report::Lang;
use yew::prelude::*;

/// What is shown of a load.
pub(crate) struct Shown<'a> {
    /// The file's name, or what is being done.
    pub(crate) name: &'a str,
    /// How far it is.
    pub(crate) progress: Option<Progress>,
    /// How many files wait behind it.
    pub(crate) behind: usize,
    /// What the button says.
    pub(crate) cancel: &'a str,
    /// What it does to what was there before.
    pub(crate) hint: &'a str,
    /// Does it stand over a month that is open?
    pub(crate) over: bool,
}

/// How far a stage is, in percent; none: it cannot be told.
pub(crate) fn percent(progress: Progress) -> Option<u8> {
    if progress.stage == Stage::Sheet || progress.total <= 0.0 {
        return None;
    }
    let (done, total) = (number(progress.done), number(progress.total).max(1));
    u8::try_from(done.saturating_mul(100) / total).ok().map(|part| part.min(100)).or(Some(100))
}

/// The name of a stage.
pub(crate) fn stage(stage: Stage, lang: Lang) -> &'static str {
    let words = Words::of(lang);
    match stage {
        Stage::Read => words.read,
        Stage::Sheet => words.sheet,
        Stage::Check => words.check,
    }
}

/// The panel.
pub(crate) fn panel(lang: Lang, shown: &Shown<'_>, cancel: &Callback<MouseEvent>) -> Html {
    let words = Words::of(lang);
    let doing = shown.progress.map_or(words.read, |progress| stage(progress.stage, lang));
    let part = shown.progress.and_then(percent);
    html! {
        <section class={classes!("card", "check-progress", shown.over.then_some("is-over"))} aria-labelledby="check-progress-name">
            <h2 id="check-progress-name">{ shown.name.to_owned() }</h2>
            <div class="check-progress-line">
                <span>{ doing }</span>
                if let Some(progress) = shown.progress {
                    <span class="check-progress-numbers">
                        if progress.stage == Stage::Read && progress.total > 0.0 {
                            <span>{ bytes(progress.done) }{ " / " }{ bytes(progress.total) }</span>
                        }
                        if progress.records > 0.0 {
                            <span>{ whole(progress.records) }{ " " }{ words.records_read }</span>
                        }
                        if let Some(part) = part {
                            <span>{ part }{ "%" }</span>
                        }
                    </span>
                }
            </div>
            <progress max="100" value={part.map(|part| part.to_string())} aria-label={doing}
                aria-describedby="check-progress-name"></progress>
            if shown.behind > 0 {
                <p class="card-hint">{ shown.behind }{ " " }{ words.behind }</p>
            }
            <div class="buttons check-progress-cancel">
                <button type="button" class="button" id="check-cancel" onclick={cancel.clone()}>{ shown.cancel.to_owned() }</button>
                <span class="card-hint">{ shown.hint.to_owned() }</span>
            </div>
        </section>
    }
}

/// A count that has come from the worker as JavaScript writes numbers.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count; one below zero is zero")]
fn number(count: f64) -> u64 {
    count as u64
}

fn whole(count: f64) -> String {
    amount(i64::try_from(number(count)).unwrap_or(i64::MAX))
}

/// A size as people write it.
fn bytes(size: f64) -> String {
    const KILO: u64 = 1024;
    let kilos = number(size) / KILO;
    if kilos < KILO { format!("{kilos} kB") } else { format!("{}.{} MB", kilos / KILO, kilos % KILO * 10 / KILO) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_only_where_it_is_known() {
        let of = |stage, done, total| percent(Progress { stage, done, total, records: 0.0 });
        assert_eq!(of(Stage::Read, 1.0, 3.0), Some(33));
        assert_eq!(of(Stage::Check, 9.0, 3.0), Some(100));
        assert_eq!(of(Stage::Sheet, 0.0, 100.0), None);
        assert_eq!(of(Stage::Read, 0.0, 0.0), None);
    }

    #[test]
    fn sizes_as_people_write_them() {
        assert_eq!(bytes(2048.0), "2 kB");
        assert_eq!(bytes(3_500_000.0), "3.3 MB");
    }
}
