//! `ltc dates`: what is due, and when.

use crate::args::{Common, DatesArgs, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_duties::{Book, DatesInput, agenda, read_dates};
use ltc_report::{Lang, csv, ics, json, terminal};
use std::path::Path;

/// Works out the deadlines of occasions and cases.
pub(crate) fn run(args: &DatesArgs, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv, Format::Ics])?;
    let basis = files::basis(common)?;
    let mut book = Book::embedded()?;
    let mut input = input(&args.input, common)?;
    input.within = args.within.or(input.within);
    if let Some(name) = &args.profile {
        input.profile = Some(profile(&mut book, name)?);
    }
    let agenda = agenda(&basis, &book, &input).map_err(|error| Failure::from(error).file(&args.input))?;
    match format {
        Format::Json => output::json(&json::dates(&basis, &agenda))?,
        Format::Csv => output::text(&csv::csv_dates(&agenda, common.lang))?,
        Format::Ics => output::text(&ics::ics_dates(&agenda, common.lang, args.named))?,
        _ => output::text(&terminal::dates_text(&basis, &agenda, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// The input with what the flags say; without either, today is the day of the machine.
fn input(path: &Path, common: &Common) -> Result<DatesInput, Failure> {
    let text = files::read_text(path)?;
    let (text, within) = match files::given(&text) {
        Some(given) => (given, "/given"),
        None => (text, ""),
    };
    let mut input = read_dates(&text).map_err(|mut error| {
        error.path.insert_str(0, within);
        Failure::from(error).file(path)
    })?;
    for case in &mut input.cases {
        case.policies.extend(common.policy.iter().cloned());
    }
    input.as_of = common.as_of.or(input.as_of).or_else(|| Some(files::today()));
    Ok(input)
}

/// The profile of a name, or the one in a file.
fn profile(book: &mut Book, name: &str) -> Result<String, Failure> {
    let path = Path::new(name);
    if book.profile(name).is_none() && path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        let text = files::read_text(path)?;
        return match book.add_profile(&text) {
            Ok(profile) => Ok(profile.id.clone()),
            Err(error) => Err(Failure::from(error).file(path)),
        };
    }
    if let Some(profile) = book.profile(name) {
        return Ok(profile.id.clone());
    }
    let names = |lang: Lang| {
        let names: Vec<&str> = book.profiles.iter().map(|profile| lang.of(&profile.name)).collect();
        names.join(lang.pick("、", ", "))
    };
    Err(Failure::new(
        "profile-not-known",
        format!("沒有「{name}」的規定；可用：{}，或一個 JSON 檔。", names(Lang::Zh)),
        format!("There is no profile {name:?}; there are {}, or name a JSON file.", names(Lang::En)),
    ))
}
