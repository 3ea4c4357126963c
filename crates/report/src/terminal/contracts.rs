//! The small tools as text.

use super::sheet::{Role, Sheet};
use super::table::{Align, Table};
use crate::Lang;
use crate::json::tool_source_title;
use crate::words::confidence;
use crate::words::contracts::{column, sentence, text, tone, tool as tool_words};
use ltc_contracts::Tool;
use ltc_contracts::told::{Step, Told, Tone, Value};
use ltc_engine::basis::Basis;

/// The list of tools.
pub fn tools_text(lang: Lang) -> String {
    let mut table = Table::new([
        (lang.pick("名稱", "name"), Align::Left),
        (lang.pick("工具", "tool"), Align::Left),
        (lang.pick("回答", "answers"), Align::Left),
    ]);
    for tool in Tool::ALL {
        let words = tool_words(*tool, lang);
        table.row(vec![tool.name().to_owned(), words.name.to_owned(), words.question.to_owned()]);
    }
    let mut sheet = Sheet::new(false);
    sheet.table(&table);
    sheet.line("");
    sheet.line(lang.pick(
        "ltc tool 名稱 輸入.json；輸入的樣子見 ltc tool 名稱 --example。",
        "ltc tool NAME INPUT.json; `ltc tool NAME --example` shows an input.",
    ));
    sheet.into_text()
}

/// An answer with its explanation.
pub fn tool_text(basis: &Basis, tool: Tool, told: &Told, lang: Lang, colour: bool) -> String {
    let mut sheet = Sheet::new(colour);
    let head = sheet.paint(Role::Heading, tool_words(tool, lang).name);
    sheet.line(&head);
    let role = match told.tone {
        Tone::Stop => Role::Bad,
        Tone::Attention | Tone::Unknown => Role::Doubtful,
        Tone::Good | Tone::Plain => Role::Heading,
    };
    let answer = format!("【{}】{}", tone(told.tone, lang), sentence(&told.answer, lang));
    let answer = sheet.paint(role, &answer);
    sheet.line(&answer);
    if let Some(table) = &told.table {
        sheet.line("");
        let mut lines = Table::of(table.columns.iter().map(|one| column(*one, lang)));
        for row in &table.rows {
            lines.row(row.iter().map(|cell: &Value| text(cell, lang).unwrap_or_default()).collect());
        }
        sheet.table(&lines);
    }
    steps(&mut sheet, basis, lang.pick("說明", "How it came about"), &told.steps, lang);
    steps(&mut sheet, basis, lang.pick("判讀", "Readings"), &told.readings, lang);
    sheet.into_text()
}

fn steps(sheet: &mut Sheet, basis: &Basis, title: &str, steps: &[Step], lang: Lang) {
    if steps.is_empty() {
        return;
    }
    sheet.heading(title);
    let mut last = String::new();
    for step in steps {
        sheet.line(&format!("  {}", sentence(step, lang)));
        let cited = step.cited.as_ref().map(|cited| {
            let names = cited.source.iter().map(|id| match tool_source_title(basis, id) {
                Some(title) => format!("{id} {}", lang.of(title)),
                None => id.clone(),
            });
            let names: Vec<String> = names.collect();
            format!("{}（{}）", names.join(lang.pick("、", ", ")), confidence(cited.confidence, lang))
        });
        // Said once for several sentences in a row that rest on the same.
        if let Some(cited) = cited.filter(|cited| *cited != last) {
            sheet.aside("    ", &cited);
            last = cited;
        }
    }
}
