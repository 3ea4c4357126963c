//! `ltc`: the engine on the command line. See `docs/cli.md`.

mod advice;
mod alerts;
mod args;
mod basis;
mod check;
mod course;
mod dates;
mod explain;
mod failure;
mod files;
mod notice;
mod output;
mod respite;
mod rules;
mod scenario;
mod simulate;
mod tool;

use args::{Args, Command};
use clap::Parser;
use std::panic;
use std::process::ExitCode;

/// What a command that ran came to; one that could not run is a [`failure::Failure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Nothing wrong was found.
    Clean,
    /// Error findings, or scenarios that failed.
    Found,
}

const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    panic::set_hook(Box::new(|panic| {
        output::complain(&format!(
            "程式內部錯誤，沒有任何結果可信；請連同這段訊息回報。\n\
             Internal error: no result is to be trusted; please report it with this message.\n{panic}"
        ));
    }));
    panic::catch_unwind(run).unwrap_or(ExitCode::from(COULD_NOT_RUN))
}

fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return args::explain_refusal(&error),
    };
    let common = &args.common;
    let done = match &args.command {
        Command::Simulate { case, explain } => simulate::run(case, explain.as_deref(), common),
        Command::Check(args) => check::run(args, common),
        Command::Dates(args) => dates::run(args, common),
        Command::Rules => rules::run(common),
        Command::Explain { id } => explain::run(id, common),
        Command::Tool { name, input, example } => tool::run(name.as_deref(), input.as_deref(), *example, common),
        Command::Template { output, force } => check::template(output, *force, common),
        Command::Basis { on, export } => basis::run(*on, *export, common),
        Command::Lessons { lesson, answers } => course::lessons(lesson.as_deref(), *answers, common),
        Command::Exercise { kind, level, seed, answers } => {
            course::exercise(kind.as_deref(), (*level, *seed), *answers, common)
        }
        Command::Alerts { cases, all } => alerts::run(cases, *all, common),
        Command::Respite { input } => respite::run(input, common),
        Command::Notice(command) => notice::run(command, common),
        Command::Pattern { file, records, month } => notice::pattern(file, *records, month, common),
        Command::Compare(args) => advice::compare(args, common),
        Command::Changes { from, to, case } => advice::changes((*from, *to), case.as_deref(), common),
        Command::Fit { case, month, code, wishes } => {
            advice::fit(case, *month, code.as_deref(), wishes.as_deref(), common)
        }
        Command::Test { directory } => scenario::run(directory, common),
    };
    match done {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(failure) => {
            failure.tell(common);
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}
