//! What is written, and in which format.

use crate::args::{Common, Format};
use crate::failure::Failure;
use serde::Serialize;
use std::io::{self, IsTerminal, Write};

/// The format asked for, or text on a terminal and JSON elsewhere. Refused if the command does not
/// have it.
pub(crate) fn format(common: &Common, offered: &[Format]) -> Result<Format, Failure> {
    let default = if io::stdout().is_terminal() { Format::Text } else { Format::Json };
    let format = common.format.unwrap_or(default);
    if offered.contains(&format) {
        return Ok(format);
    }
    let names: Vec<&str> = offered.iter().map(|format| format.name()).collect();
    Err(Failure::new(
        "format-not-offered",
        format!("這個命令不能輸出 {}；可用的格式：{}。", format.name(), names.join("、")),
        format!("This command has no format {}; it has {}.", format.name(), names.join(", ")),
    ))
}

/// Are colours wanted? On a terminal, unless `NO_COLOR` is set (no-color.org).
pub(crate) fn colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Writes text to standard output.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    bytes(text.as_bytes())
}

/// Writes bytes to standard output.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        // A pager that was left is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let zh = format!("無法寫入結果（{error}）。");
            Err(Failure::new("not-written", zh, format!("The result cannot be written ({error}).")))
        }
        _ => Ok(()),
    }
}

/// Writes one JSON document to standard output.
pub(crate) fn json(document: &impl Serialize) -> Result<(), Failure> {
    match serde_json::to_string_pretty(document) {
        Ok(json) => text(&(json + "\n")),
        Err(error) => {
            let zh = format!("無法產生 JSON（{error}）。");
            Err(Failure::new("not-written", zh, format!("The JSON cannot be made ({error}).")))
        }
    }
}

/// Writes a line to standard error. If even that fails, the exit code still tells.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}
