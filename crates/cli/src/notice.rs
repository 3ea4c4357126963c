//! `ltc notice` and `ltc pattern`: change notices, weekly patterns, and the list of differences.

use crate::args::{CheckArgs, Common, Format, MonthArgs, NoticeCommand};
use crate::failure::Failure;
use crate::{Outcome, check, files, output};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_engine::rule::Severity;
use ltc_notice::{
    DifferenceOutcome, NoticeInput, NoticeOutcome, PatternInput, Quantity, difference, of_notice, of_pattern, read,
    settings_of,
};
use ltc_report::words::both;
use ltc_report::words::notice::change_error;
use ltc_report::{csv, json, terminal};
use std::path::Path;

/// Reads, writes or checks a notice, or lists differences.
pub(crate) fn run(command: &NoticeCommand, common: &Common) -> Result<Outcome, Failure> {
    let basis = files::basis(common)?;
    match command {
        NoticeCommand::Write { case, on, reason, pattern } => {
            let case = files::case(case, common)?;
            let input = NoticeInput { case: Some(case), on: *on, ..NoticeInput::default() };
            let mut outcome = of_notice(&basis, &input)?;
            if let Some(why) = outcome.no_change {
                let words = both(|lang| change_error(why, lang).to_owned());
                return Err(Failure::new("no-change", words.zh, words.en));
            }
            outcome.notice.reason.clone_from(reason);
            if let Some(path) = pattern {
                let reading = ltc_notice::read_pattern(&files::read_text(path)?);
                (outcome.notice.pattern, outcome.unread) = (reading.pattern, reading.unread);
            }
            told(&basis, &outcome, common)
        }
        NoticeCommand::Read { file } => {
            let input = NoticeInput { text: Some(files::read_text(file)?), ..NoticeInput::default() };
            told(&basis, &of_notice(&basis, &input)?, common)
        }
        NoticeCommand::Check { file, case, month } => {
            let case = case.as_deref().map(|path| files::case(path, common)).transpose()?;
            let mut input = NoticeInput { text: Some(files::read_text(file)?), case, ..NoticeInput::default() };
            input.month = Some(month.month);
            (input.from, input.to, input.holidays_off) = (month.from, month.to, month.holidays_off);
            told(&basis, &of_notice(&basis, &input)?, common)
        }
        NoticeCommand::Difference { cases, records, month } => differ(&basis, cases, records, *month, common),
    }
}

/// Shows a notice with what was found.
fn told(basis: &Basis, outcome: &NoticeOutcome, common: &Common) -> Result<Outcome, Failure> {
    match output::format(common, &[Format::Text, Format::Json])? {
        Format::Json => output::json(&json::notice::notice(basis, outcome))?,
        _ => output::text(&terminal::notice_text(outcome, common.lang, output::colour()))?,
    }
    let is_error = outcome.findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if is_error { Outcome::Found } else { Outcome::Clean })
}

/// Expands a pattern, or finds one: from totals, or from records.
pub(crate) fn pattern(file: &Path, records: bool, month: &MonthArgs, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let basis = files::basis(common)?;
    let mut input = PatternInput { month: Some(month.month), ..PatternInput::default() };
    (input.from, input.to, input.holidays_off) = (month.from, month.to, month.holidays_off);
    if records {
        input.records = check::records(&basis, &of_month(file, &[], month.month), common)?.1;
    } else {
        let text = files::read_text(file)?;
        let reading = read(&text).notice;
        // A file of totals asks for the way back.
        if reading.pattern.is_empty() && !reading.totals.is_empty() {
            input.totals = reading.totals;
        } else {
            input.text = Some(text);
        }
    }
    let outcome = of_pattern(&basis, &input)?;
    match format {
        Format::Json => output::json(&json::notice::pattern(&basis, &outcome, input.month))?,
        _ => output::text(&terminal::pattern_text(&outcome, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// What the A unit has set against what was recorded.
fn differ(basis: &Basis, cases: &Path, records: &Path, month: Month, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let (input, read) = check::records(basis, &of_month(records, &[cases.to_owned()], month), common)?;
    let (recorded, uncounted) = ltc_notice::recorded_of(&read, month);
    let settings: Vec<Quantity> = settings_of(&input.cases, month);
    let outcome = DifferenceOutcome { month, rows: difference(&settings, &recorded), uncounted };
    match format {
        Format::Json => output::json(&json::notice::difference(basis, &outcome))?,
        Format::Csv => output::text(&csv::csv_difference(&outcome, common.lang))?,
        _ => output::text(&terminal::difference_text(&outcome, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// The files as `ltc check` reads them.
fn of_month(records: &Path, cases: &[std::path::PathBuf], month: Month) -> CheckArgs {
    CheckArgs {
        records: records.to_owned(),
        cases: cases.to_vec(),
        month: Some(month),
        mapping: None,
        waivers: None,
        fix: None,
        output: None,
        force: false,
    }
}
