//! The rule book as two documents that a page fetches: one with what every rule says, one with the
//! examples, which are most of it. The same types write and read them.

use super::{Channel, Standing};
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;
use ltc_engine::text::Text;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

json_words!(Standing {
    Checked = "checked",
    NeedsData = "needs_data",
    ServerOnly = "server_only",
    Obsolete = "obsolete",
    Alias = "alias"
});
json_words!(Channel { Table = "table", FeeApply = "fee_apply", CheckInput = "check_input" });

/// What every rule says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookDocument {
    /// Rules that check records, those of a case, codes without a rule, conditions of surcharges.
    pub rules: Vec<BookRule>,
    /// Names of data that rules need.
    pub needs: Vec<Named>,
}

json_fields!(BookDocument { rules, needs });

/// A name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// What it is the name of.
    pub id: String,
    /// The name.
    pub name: Text,
}

json_fields!(Named { id, name });

/// What an entry of the book is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BookKind {
    /// A rule that checks records.
    Records,
    /// A rule that checks a case.
    Case,
    /// An official code without a rule.
    Elsewhere,
    /// A condition of a surcharge.
    Condition,
}

json_words!(BookKind { Records = "records", Case = "case", Elsewhere = "elsewhere", Condition = "condition" });

/// A rule, a code without one, or a condition of a surcharge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BookRule {
    /// Its id, or the code.
    pub id: String,
    /// What it is.
    pub kind: BookKind,
    /// Is the id an official rejection code?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub official: bool,
    /// How far it is checked.
    pub standing: Standing,
    /// How bad its findings are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// What is lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// Data beyond the records: ids of [`BookDocument::needs`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<String>,
    /// Is a repair offered?
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub repair: bool,
    /// What is wrong, as a title.
    pub what: Text,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Text>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub todo: Option<Text>,
    /// What it checks, in full; the pages of the rules' files are written in English only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// References into the register of sources.
    pub source: Vec<String>,
    /// Names of the lists and numbers of the standard that it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Codes that are checked in its place.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<String>,
    /// Others that a reader of this one may look for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
}

json_fields!(BookRule {
    id,
    kind,
    official,
    standing,
    severity,
    scope,
    needs,
    repair,
    what,
    why,
    todo,
    about,
    source,
    values,
    instead,
    related
});

/// The examples of every rule that checks records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExamplesDocument {
    /// Names of the fields of a record.
    pub fields: Vec<Named>,
    /// By rule.
    pub rules: Vec<RuleExamples>,
}

json_fields!(ExamplesDocument { fields, rules });

/// The examples of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleExamples {
    /// The rule.
    pub id: String,
    /// Records that pass.
    pub passes: Vec<ShownExample>,
    /// Records that fail.
    pub fails: Vec<ShownExample>,
}

json_fields!(RuleExamples { id, passes, fails });

/// Records as a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownExample {
    /// How they come in.
    pub channel: Channel,
    /// What the example assumes or shortens.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Text>,
    /// Fields that some record has: ids of [`ExamplesDocument::fields`].
    pub columns: Vec<String>,
    /// The records.
    pub rows: Vec<Vec<String>>,
    /// Where the rule finds something.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// What the rule says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Text>,
    /// What it brings beside the records: of cases, workers, the unit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Beside>,
}

json_fields!(ShownExample { channel, notes, columns, rows, marks, message, beside });

/// A cell, or a row as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The row, from 0.
    pub row: u32,
    /// The field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

json_fields!(Mark { row, column });

/// A value of a case, a worker or the unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Beside {
    /// Where it stands.
    pub name: Text,
    /// The value.
    pub value: String,
}

json_fields!(Beside { name, value });
