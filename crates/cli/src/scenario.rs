//! `ltc test`: runs scenario files, which are test, lesson and bug report in one.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_engine::basis::Basis;
use ltc_scenario::{Overrides, Scenario};
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
    let overrides = Overrides { as_of: common.as_of, policies: common.policy.clone() };
    (title, ltc_scenario::judge(basis, &scenario, &overrides))
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
