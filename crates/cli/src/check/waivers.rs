//! The file of waivers: JSON, or a table with a header.

use crate::failure::Failure;
use crate::files;
use ltc_check::waivers::{Waiver, read_waivers};
use ltc_engine::calendar::parse_day;
use ltc_report::csv::unmarked;
use std::path::Path;

/// Headers of the table, in Chinese and English.
const HEADERS: [(&str, &str); 8] = [
    ("規則", "rule"),
    ("列", "row"),
    ("紀錄識別碼", "id"),
    ("身分證字號", "client"),
    ("服務日期", "date"),
    ("服務項目代碼", "code"),
    ("起始時間", "start"),
    ("原因", "reason"),
];

/// Reads the file.
pub(super) fn read(path: &Path) -> Result<Vec<Waiver>, Failure> {
    let text = files::read_text(path)?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        return read_waivers(text).map_err(|error| Failure::from(error).file(path));
    }
    let refuse = |line: u64, zh: &str, en: &str| {
        Failure::new("waivers-not-read", format!("第 {line} 列：{zh}"), format!("line {line}: {en}")).file(path)
    };
    let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let headers = table.headers().map_err(|_| refuse(1, "讀不出標題列。", "no header can be read."))?;
    let mut columns = Vec::new();
    for header in headers {
        let known = HEADERS.iter().position(|(zh, en)| header.trim() == *zh || header.trim() == *en);
        columns.push(known.ok_or_else(|| {
            let names: Vec<&str> = HEADERS.iter().map(|(zh, _)| *zh).collect();
            let zh = format!("不認得欄位「{header}」；可用的欄位：{}。", names.join("、"));
            let names: Vec<&str> = HEADERS.iter().map(|(_, en)| *en).collect();
            refuse(1, &zh, &format!("unknown column `{header}`; known ones: {}.", names.join(", ")))
        })?);
    }
    let mut waivers = Vec::new();
    for row in table.records() {
        let row = row.map_err(|error| {
            let line = error.position().map_or(0, csv::Position::line);
            refuse(line, "這一列讀不出來。", "this line cannot be read.")
        })?;
        let line = row.position().map_or(0, csv::Position::line);
        let cell = |wanted: usize| {
            let place = columns.iter().position(|column| *column == wanted)?;
            // As in a table of ours, from which it may have been taken over.
            let cell = unmarked(row.get(place)?.trim());
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let number = cell(1)
            .map(|cell| cell.parse::<u32>().map_err(|_| refuse(line, "「列」不是數字。", "`row` is no number.")));
        let date = cell(4)
            .map(|cell| parse_day(&cell).map_err(|_| refuse(line, "「服務日期」不是日期。", "`date` is no date.")));
        let waiver = Waiver {
            rule: cell(0).unwrap_or_default(),
            row: number.transpose()?,
            id: cell(2),
            client: cell(3),
            date: date.transpose()?,
            code: cell(5),
            start: cell(6),
            reason: cell(7).unwrap_or_default(),
        };
        if let Some(field) = waiver.lacks() {
            let name = HEADERS.iter().find(|(_, en)| *en == field).map_or(field, |(zh, _)| zh);
            return Err(refuse(line, &format!("缺「{name}」。"), &format!("`{field}` is missing.")));
        }
        waivers.push(waiver);
    }
    Ok(waivers)
}
