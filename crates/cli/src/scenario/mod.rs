//! `ltc test`: runs scenario files, which are test, lesson and bug report in one.

mod compare;
mod file;

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use file::Scenario;
use ltc_check::records::Records;
use ltc_check::{Checker, Report, read_check_input};
use ltc_engine::basis::Basis;
use ltc_engine::case::read_case;
use ltc_report::json;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Runs every scenario below `directory`, in order of their paths.
pub(crate) fn run(directory: &Path, common: &Common) -> Result<Outcome, Failure> {
    if let Some(format) = common.format.filter(|format| *format != Format::Text) {
        let zh = format!("test 命令只輸出 text，不能輸出 {}。", format.name());
        let en = format!("`test` prints text only, not {}.", format.name());
        return Err(Failure::new("format-not-offered", zh, en));
    }
    let basis = files::basis(common)?;
    let paths = scenario_files(directory).map_err(|error| {
        let zh = format!("無法讀取資料夾（{error}），請核對路徑。");
        Failure::new("file-not-read", zh, format!("The directory cannot be read ({error}); check the path."))
            .file(directory)
    })?;
    if paths.is_empty() {
        let zh = "資料夾裡沒有案例檔（*.json）。";
        return Err(Failure::new("no-scenarios", zh, "The directory holds no scenario (*.json).").file(directory));
    }
    let mut failed = 0;
    for path in &paths {
        let name = path.strip_prefix(directory).unwrap_or(path).display().to_string();
        let (title, differences) = judge(&basis, path, common);
        let verdict = if differences.is_empty() { "ok  " } else { "FAIL" };
        output::text(&format!("{verdict}  {name}  {title}\n"))?;
        for difference in &differences {
            output::text(&format!("      {difference}\n"))?;
        }
        failed += usize::from(!differences.is_empty());
    }
    output::text(&format!("{} passed, {failed} failed\n", paths.len() - failed))?;
    Ok(if failed == 0 { Outcome::Clean } else { Outcome::Found })
}

/// Title of a scenario, and how what comes out differs from what it expects.
fn judge(basis: &Basis, path: &Path, common: &Common) -> (String, Vec<String>) {
    let broken = |failure: &Failure| (String::new(), vec![failure.words(common.lang).to_owned()]);
    let scenario: Scenario = match files::read_text(path) {
        Ok(text) => match ltc_engine::json::read(&text) {
            Ok(scenario) => scenario,
            Err(error) => return broken(&Failure::from(error)),
        },
        Err(failure) => return broken(&failure),
    };
    let title = common.lang.of(&scenario.title).to_owned();
    match scenario.kind.as_str() {
        "simulate" => {}
        "check" => return (title, check(basis, &scenario, common)),
        kind => return (title, vec![format!("unknown kind {kind:?}")]),
    }
    let simulated = read_case(&scenario.given.to_string()).and_then(|mut case| {
        files::overrule(&mut case, common);
        ltc_engine::simulate(basis, &case)
    });
    let outcome = match &simulated {
        Ok(simulation) => serde_json::to_value(json::simulation(basis, simulation)).map_err(|error| error.to_string()),
        Err(error) => return (title, compare::failure(&scenario, error)),
    };
    match outcome {
        Ok(result) => (title, compare::result(&scenario, &result)),
        Err(words) => (title, vec![words]),
    }
}

/// How the check of a scenario differs from what it expects.
fn check(basis: &Basis, scenario: &Scenario, common: &Common) -> Vec<String> {
    let read = read_check_input(&scenario.given.to_string()).map(|mut input| {
        input.as_of = common.as_of.or(input.as_of);
        input.policies.extend(common.policy.iter().cloned());
        input
    });
    let input = match read {
        Ok(input) => input,
        Err(error) => return compare::failure(scenario, &error),
    };
    let mut records = Records::new(basis);
    records.add_document("", &input.records);
    let mut checker = match Checker::new(basis, &input, records) {
        Ok(checker) => checker,
        Err(error) => return compare::failure(scenario, &error),
    };
    checker.check();
    let report = Report::new(&checker, String::new());
    match serde_json::to_value(json::check(&report)) {
        Ok(result) => compare::result(scenario, &result),
        Err(error) => vec![error.to_string()],
    }
}

/// The JSON files below a directory, at any depth; a file stands for itself.
fn scenario_files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "json") {
            found.extend(scenario_files(&path)?);
        }
    }
    found.sort();
    Ok(found)
}
