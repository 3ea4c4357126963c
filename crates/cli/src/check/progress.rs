//! A bar on standard error while a big file is checked.

use indicatif::{ProgressBar, ProgressStyle};
use ltc_check::Checker;
use ltc_report::Lang;

/// Below this nobody has to wait.
const RECORDS_WITH_BAR: usize = 100_000;

/// Records between two looks at the bar.
const SLICE: usize = 20_000;

/// Runs the check to its end.
pub(super) fn check(checker: &mut Checker<'_>, lang: Lang) {
    if checker.records().len() < RECORDS_WITH_BAR {
        checker.check();
        return;
    }
    // Draws nothing unless standard error is a terminal.
    let bar = ProgressBar::new(1);
    let template = format!("{} {{wide_bar}} {{percent}} %", lang.pick("檢核", "checking"));
    if let Ok(style) = ProgressStyle::with_template(&template) {
        bar.set_style(style);
    }
    loop {
        let progress = checker.step(SLICE);
        bar.set_length(progress.total as u64);
        bar.set_position(progress.done as u64);
        if progress.is_done() {
            break;
        }
    }
    bar.finish_and_clear();
}
