//! What a small tool answers, as a document.

use super::finding::SourceView;
use crate::words::contracts::{column, sentence, tool as tool_words};
use crate::words::{Lang, both};
use ltc_contracts::told::{Step, Table, Told, Tone, Value};
use ltc_contracts::{Answer, Tool, sources};
use ltc_engine::InputError;
use ltc_engine::basis::Basis;
use ltc_engine::text::Text;
use serde::Serialize;

/// A tool's answer with its explanation.
#[derive(Debug, Serialize)]
pub struct ToolAnswerView<'a> {
    /// Name of the tool.
    pub tool: &'static str,
    /// Its name for people.
    pub title: Text,
    /// The answer in numbers.
    pub result: &'a Answer,
    /// What it means for who asked.
    pub tone: Tone,
    /// The answer as a sentence.
    pub answer: StepView<'a>,
    /// How it came about, in order.
    pub steps: Vec<StepView<'a>>,
    /// Where the source leaves something open, and how it was read.
    pub readings: Vec<StepView<'a>>,
    /// The rows behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub table: Option<ToolTableView<'a>>,
}

/// A sentence with what it rests on.
#[derive(Debug, Serialize)]
pub struct StepView<'a> {
    /// Its stable name.
    pub id: &'static str,
    /// The sentence.
    pub message: Text,
    /// What it rests on; nothing if it repeats what was entered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<SourceView<'a>>,
}

/// Rows behind an answer.
#[derive(Debug, Serialize)]
pub struct ToolTableView<'a> {
    /// Names and heads of the columns.
    pub columns: Vec<ColumnView>,
    /// Their values.
    pub rows: &'a [Vec<Value>],
}

/// A column.
#[derive(Debug, Serialize)]
pub struct ColumnView {
    /// Its stable name.
    pub id: &'static str,
    /// Its head.
    pub title: Text,
}

/// The title of a source that a tool cites.
pub fn tool_source_title<'a>(basis: &'a Basis, id: &str) -> Option<&'a Text> {
    sources::find(id).map(|entry| &entry.title).or_else(|| basis.source_title(id))
}

/// The document of an answer; `told` is its own.
pub fn tool_answer<'a>(basis: &'a Basis, tool: Tool, answer: &'a Answer, told: &'a Told) -> ToolAnswerView<'a> {
    let steps = |steps: &'a [Step]| steps.iter().map(|one| step(basis, one)).collect();
    ToolAnswerView {
        tool: tool.name(),
        title: both(|lang| tool_words(tool, lang).name.to_owned()),
        result: answer,
        tone: told.tone,
        answer: step(basis, &told.answer),
        steps: steps(&told.steps),
        readings: steps(&told.readings),
        table: told.table.as_ref().map(table),
    }
}

/// Asks a tool and makes the document, as JSON.
pub fn ask_tool(basis: &Basis, tool: Tool, input: &str) -> Result<serde_json::Value, InputError> {
    let answer = ltc_contracts::answer(tool, input)?;
    let told = answer.told()?;
    Ok(serde_json::to_value(tool_answer(basis, tool, &answer, &told)).unwrap_or_default())
}

fn step<'a>(basis: &'a Basis, step: &'a Step) -> StepView<'a> {
    let source = step.cited.iter().flat_map(|cited| {
        cited.source.iter().map(|id| SourceView {
            id,
            confidence: Some(cited.confidence),
            title: tool_source_title(basis, id),
        })
    });
    StepView { id: step.says.name(), message: both(|lang| sentence(step, lang)), source: source.collect() }
}

fn table(table: &Table) -> ToolTableView<'_> {
    let head = |lang: Lang, one| column(one, lang).to_owned();
    let columns = table.columns.iter().map(|one| ColumnView { id: one.name(), title: both(|lang| head(lang, *one)) });
    ToolTableView { columns: columns.collect(), rows: &table.rows }
}

/// A tool in the list of all.
#[derive(Debug, Serialize)]
pub struct ToolView {
    /// Name of the tool.
    pub tool: &'static str,
    /// Its name for people.
    pub title: Text,
    /// The question that it answers.
    pub question: Text,
    /// An input that shows it.
    pub example: serde_json::Value,
}

/// All tools.
#[derive(Debug, Serialize)]
pub struct ToolsView {
    /// In the order in which they are listed.
    pub tools: Vec<ToolView>,
}

/// The list of tools.
pub fn tools() -> ToolsView {
    let view = |tool: &Tool| ToolView {
        tool: tool.name(),
        title: both(|lang| tool_words(*tool, lang).name.to_owned()),
        question: both(|lang| tool_words(*tool, lang).question.to_owned()),
        example: serde_json::from_str(tool.example()).unwrap_or_default(),
    };
    ToolsView { tools: Tool::ALL.iter().map(view).collect() }
}
