//! `ltc tool`: small questions about contracts.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_contracts::Tool;
use ltc_contracts::told::Tone;
use ltc_report::{csv, json, terminal};
use std::path::Path;

/// Lists the tools, prints an example, or asks one. What somebody has to act on counts as found.
pub(crate) fn run(
    name: Option<&str>,
    input: Option<&Path>,
    example: bool,
    common: &Common,
) -> Result<Outcome, Failure> {
    let Some(name) = name else {
        match output::format(common, &[Format::Text, Format::Json])? {
            Format::Json => output::json(&json::tools())?,
            _ => output::text(&terminal::tools_text(common.lang))?,
        }
        return Ok(Outcome::Clean);
    };
    let tool = Tool::from_name(name).ok_or_else(|| unknown(name))?;
    if example {
        output::text(&format!("{}\n", tool.example()))?;
        return Ok(Outcome::Clean);
    }
    let Some(path) = input else {
        let zh = format!("請給輸入檔：ltc tool {name} 輸入.json；輸入的樣子見 ltc tool {name} --example。");
        let en = format!("Name an input: ltc tool {name} INPUT.json; `ltc tool {name} --example` shows one.");
        return Err(Failure::new("no-input", zh, en));
    };
    let format = output::format(common, &[Format::Text, Format::Json, Format::Csv])?;
    let basis = files::basis(common)?;
    let of_input = |error| Failure::from(error).file(path);
    let answer = ltc_contracts::answer(tool, &files::read_text(path)?).map_err(of_input)?;
    let told = answer.told().map_err(of_input)?;
    match format {
        Format::Json => output::json(&json::tool_answer(&basis, tool, &answer, &told))?,
        Format::Csv => output::text(&csv::csv_tool(&told, common.lang))?,
        _ => output::text(&terminal::tool_text(&basis, tool, &told, common.lang, output::colour()))?,
    }
    Ok(if matches!(told.tone, Tone::Attention | Tone::Stop) { Outcome::Found } else { Outcome::Clean })
}

/// Nothing has that name.
fn unknown(name: &str) -> Failure {
    let all: Vec<&str> = Tool::ALL.iter().map(|tool| tool.name()).collect();
    let zh = format!("沒有「{name}」這個工具；有：{}。", all.join("、"));
    Failure::new("unknown-tool", zh, format!("There is no tool \"{name}\"; there are: {}.", all.join(", ")))
}
