//! `ltc compare`, `ltc changes`, `ltc fit`: advice about a case.

use crate::args::{Common, CompareArgs, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use chrono::NaiveDate;
use ltc_advice::changes::{ChangesInput, changes as changes_of};
use ltc_advice::compare::{CompareInput, CompareMonthInput, Way, compare as compare_sides};
use ltc_advice::fit::{FitInput, Wishes, fit as fit_case};
use ltc_engine::basis::Basis;
use ltc_engine::calendar::Month;
use ltc_report::{Lang, json, terminal};
use serde_json::Value;
use std::path::Path;

/// Compares a case in two ways. Differences are no errors: the exit code is 0.
pub(crate) fn compare(args: &CompareArgs, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let basis = files::basis(common)?;
    let basis_b = match &args.basis_b {
        Some(path) => {
            let text = files::read_text(path)?;
            Some(Basis::from_json(&text).map_err(|error| Failure::from(error).file(path))?)
        }
        None => None,
    };
    if let Some(month) = month_of(args)? {
        return compare_month(&basis, month, args, common);
    }
    let case = files::case(&args.case, common)?;
    let other = args.other.as_deref().map(|path| files::case(path, common)).transpose()?;
    let way = |on: Option<NaiveDate>, policies: &[(String, String)]| {
        Some(Way { basis_on: on, policies: policies.iter().cloned().collect() })
    };
    let input = CompareInput { case, other, a: way(args.on, &args.policy_a), b: way(args.with, &args.policy_b) };
    let (a, b) = input.sides();
    let second = basis_b.as_ref().unwrap_or(&basis);
    let of_case = |error| Failure::from(error).file(&args.case);
    let comparison = compare_sides((&basis, &a), (second, &b)).map_err(of_case)?;
    if format == Format::Json {
        output::json(&json::advice::comparison(second, &comparison))?;
        return Ok(Outcome::Clean);
    }
    let name = |on: Option<NaiveDate>, policies: &[(String, String)]| side_name(on, policies, common.lang);
    let names = (name(args.on, &args.policy_a), name(args.with, &args.policy_b));
    let names = (names.0.as_str(), names.1.as_str());
    output::text(&terminal::comparison_text(second, &comparison, names, common.lang, output::colour()))?;
    Ok(Outcome::Clean)
}

/// The file as a month of records (`CheckInput`), if it is one.
fn month_of(args: &CompareArgs) -> Result<Option<Value>, Failure> {
    if args.case == Path::new("-") {
        return Ok(None);
    }
    let document: Option<Value> = serde_json::from_str(&files::read_text(&args.case)?).ok();
    Ok(document.filter(|document| document.get("records").is_some() && document.get("client").is_none()))
}

/// Compares a month of records checked with two sets of policies.
fn compare_month(basis: &Basis, check: Value, args: &CompareArgs, common: &Common) -> Result<Outcome, Failure> {
    if args.on.is_some() || args.with.is_some() || args.other.is_some() || args.basis_b.is_some() {
        let zh = "服務紀錄只能比較兩組判讀設定（--policy-a、--policy-b）。";
        let en = "A month of records can be compared by policies only (--policy-a, --policy-b).";
        return Err(Failure::new("flag-not-taken", zh, en));
    }
    let way =
        |policies: &[(String, String)]| Some(Way { basis_on: None, policies: policies.iter().cloned().collect() });
    let input = CompareMonthInput { check, a: way(&args.policy_a), b: way(&args.policy_b) };
    let overrides = ltc_scenario::Overrides { as_of: common.as_of, policies: common.policy.clone() };
    let compared = ltc_scenario::compare_month(basis, &input, &overrides).map_err(|refused| match refused {
        ltc_scenario::Refused::Input(error) => Failure::from(*error).file(&args.case),
        ltc_scenario::Refused::Words(words) => Failure::new("not-compared", words.clone(), words),
    })?;
    match output::format(common, &[Format::Text, Format::Json])? {
        Format::Json => output::json(&compared)?,
        _ => output::text(&terminal::month_comparison_text(&compared, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// What a side has of its own, for the title.
fn side_name(on: Option<NaiveDate>, policies: &[(String, String)], lang: Lang) -> String {
    let day = on.map(|day| ltc_report::words::day(day, lang));
    let policies = policies.iter().map(|(name, value)| format!("{name}={value}"));
    day.into_iter().chain(policies).collect::<Vec<_>>().join(" ")
}

/// Lists what changed in the standard.
pub(crate) fn changes(
    (from, to): (NaiveDate, NaiveDate),
    case: Option<&Path>,
    common: &Common,
) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let basis = files::basis(common)?;
    let document = ltc_engine::json::read(&files::basis_text(common)?)?;
    let case = case.map(|path| files::case(path, common)).transpose()?;
    let found = changes_of(&document, &ChangesInput { from, to, case })?;
    match format {
        Format::Json => output::json(&json::advice::changes(&basis, &found))?,
        Format::Csv => output::text(&ltc_report::csv::csv_changes(&basis, &found, common.lang))?,
        _ => output::text(&terminal::changes_text(&basis, &found, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// Says what fits, what removes findings, which plan serves wishes best.
pub(crate) fn fit(
    path: &Path,
    month: Option<Month>,
    code: Option<&str>,
    wishes: Option<&Path>,
    common: &Common,
) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let basis = files::basis(common)?;
    let wishes: Option<Wishes> = match wishes {
        Some(path) => {
            let text = files::read_text(path)?;
            Some(ltc_engine::json::read(&text).map_err(|error| Failure::from(error).file(path))?)
        }
        None => None,
    };
    let note = Some(common.lang.pick("補填備註", "note entered later").to_owned());
    let input = FitInput { case: files::case(path, common)?, month, code: code.map(str::to_owned), wishes, note };
    let fit = fit_case(&basis, &input).map_err(|error| Failure::from(error).file(path))?;
    match format {
        Format::Json => output::json(&json::advice::fit(&basis, &fit))?,
        _ => output::text(&terminal::fit_text(&basis, &fit, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}
