//! A bar on standard error while a big file is read and checked.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ltc_check::Checker;
use ltc_report::Lang;

/// Below this nobody has to wait.
const RECORDS_WITH_BAR: usize = 100_000;

/// The same for bytes of a file.
const BYTES_WITH_BAR: usize = 16 << 20;

/// Records between two looks at the bar.
const SLICE: usize = 20_000;

/// A bar; on anything but a terminal it draws nothing.
pub(super) struct Bar(ProgressBar);

impl Bar {
    /// For the reading of a file of so many bytes.
    pub(super) fn new(bytes: usize, what: &str) -> Self {
        Self::shown(bytes, bytes >= BYTES_WITH_BAR, what)
    }

    fn shown(total: usize, is_shown: bool, what: &str) -> Self {
        let bar = ProgressBar::new(total as u64);
        if !is_shown {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        let template = format!("{what} {{wide_bar}} {{percent}} %");
        if let Ok(style) = ProgressStyle::with_template(&template) {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// How far it is.
    pub(super) fn at(&self, done: usize) {
        self.0.set_position(done as u64);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Runs the check to its end.
pub(super) fn check(checker: &mut Checker<'_>, lang: Lang) {
    let first = checker.step(1);
    let is_shown = checker.records().len() >= RECORDS_WITH_BAR;
    let bar = Bar::shown(first.total, is_shown, lang.pick("檢核", "checking"));
    loop {
        let progress = checker.step(SLICE);
        bar.at(progress.done);
        if progress.is_done() {
            break;
        }
    }
}
