//! Reads the rules' files: their entries and the pages that stand as doc comments on them. From these
//! come the registry, the rule book, and the examples that run as tests.
//!
//! The files are read as text, line by line: an entry is a `pub(crate) static NAME: Entry = Entry {`
//! with one field a line, and its page is the `///` block above it.

mod page;
mod pages;
mod registry;

pub use page::{Channel, Example, Page};
pub use pages::book_pages;
pub use registry::{check_registry, rules_module, words_registry};

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

/// A rule as its file describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFile {
    /// The file's name without `.rs`.
    pub module: String,
    /// Its rules, in order.
    pub rules: Vec<Rule>,
    /// Lists of the standard that its code asks for, by their names in `ListName`.
    pub lists: Vec<String>,
    /// Numbers of the standard that its code asks for, by their names in `ThresholdName`.
    pub numbers: Vec<String>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The name of its `static`.
    pub constant: String,
    /// Its stable name.
    pub id: String,
    /// Is the id an official code?
    pub official: bool,
    /// `Error`, `Warning`, `Note`.
    pub severity: String,
    /// `Record`, `Surcharge`, `Case`.
    pub scope: String,
    /// Ids in the register of sources.
    pub sources: Vec<String>,
    /// Names of the data it needs.
    pub needs: Vec<String>,
    /// Does it know a repair?
    pub has_fix: bool,
    /// Its page.
    pub page: Page,
}

impl Rule {
    /// Its name in the enum of all rules: `E5007`, `CrossDayRecord`.
    pub fn variant(&self) -> String {
        if !self.constant.contains('_') && self.constant.chars().any(|c| c.is_ascii_digit()) {
            return self.constant.clone();
        }
        let word = |word: &str| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| first.to_string() + &chars.as_str().to_ascii_lowercase())
        };
        self.constant.split('_').map(word).collect()
    }
}

/// Why a file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleError {
    /// The file.
    pub file: String,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.problem)
    }
}

impl std::error::Error for RuleError {}

/// Reads every rule file of a directory, in order of their names.
///
/// # Errors
/// A file that cannot be read, an entry or a page that lacks something.
pub fn read(directory: &Path) -> Result<Vec<RuleFile>, RuleError> {
    let fail = |file: &Path, problem: String| RuleError { file: file.display().to_string(), problem };
    let entries = std::fs::read_dir(directory).map_err(|error| fail(directory, error.to_string()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|ext| ext == "rs") && path.file_stem().is_some_and(|stem| stem != "mod")
    });
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|error| fail(&path, error.to_string()))?;
        let module = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let rules = rules_of(&text).map_err(|problem| fail(&path, problem))?;
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let (lists, numbers) = (named(code, "ListName::"), named(code, "ThresholdName::"));
        files.push(RuleFile { module, rules, lists, numbers });
    }
    Ok(files)
}

/// The rules of all files: official ones by their codes, then the others by name.
pub fn in_order(files: &[RuleFile]) -> Vec<(&str, &Rule)> {
    let mut all: Vec<(&str, &Rule)> =
        files.iter().flat_map(|file| file.rules.iter().map(|rule| (file.module.as_str(), rule))).collect();
    all.sort_by(|(_, one), (_, other)| (!one.official, &one.id).cmp(&(!other.official, &other.id)));
    all
}

/// The variants of an enum that code names, each once, in order.
fn named(code: &str, path: &str) -> Vec<String> {
    let variant = |rest: &str| {
        let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        // Not a constant like `ALL`.
        name.chars().any(|c| c.is_ascii_lowercase()).then_some(name)
    };
    let names: BTreeSet<String> = code.split(path).skip(1).filter_map(variant).collect();
    names.into_iter().collect()
}

/// The rules of one file.
fn rules_of(text: &str) -> Result<Vec<Rule>, String> {
    let mut rules = Vec::new();
    let mut doc: Vec<&str> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(comment) = line.strip_prefix("///") {
            doc.push(comment.strip_prefix(' ').unwrap_or(comment));
            continue;
        }
        let Some(constant) =
            line.strip_prefix("pub(crate) static ").and_then(|rest| rest.strip_suffix(": Entry = Entry {"))
        else {
            if !line.starts_with("#[") {
                doc.clear();
            }
            continue;
        };
        let mut body = String::new();
        for line in lines.by_ref() {
            if line == "};" {
                break;
            }
            body.push_str(line.trim());
            body.push(' ');
        }
        let page = page::read(&doc).map_err(|problem| format!("{constant}: {problem}"))?;
        rules.push(rule(constant, &body, page).map_err(|problem| format!("{constant}: {problem}"))?);
        doc.clear();
    }
    Ok(rules)
}

fn rule(constant: &str, body: &str, page: Page) -> Result<Rule, String> {
    let field = |name: &str| -> Result<&str, String> {
        let from = body.find(&format!("{name}: ")).ok_or_else(|| format!("no field `{name}`"))?;
        let rest = body.get(from + name.len() + 2..).unwrap_or_default();
        // Up to the comma that is not inside brackets.
        let mut depth = 0_i32;
        let end = rest.char_indices().find(|(_, c)| {
            depth += i32::from(*c == '[') - i32::from(*c == ']');
            *c == ',' && depth == 0
        });
        Ok(rest.get(..end.map_or(rest.len(), |(end, _)| end)).unwrap_or_default().trim())
    };
    let list = |name: &str| -> Result<Vec<String>, String> {
        let inside = field(name)?.trim_start_matches("&[").trim_end_matches(']');
        let items = inside.split(',').map(|item| item.trim().trim_matches('"').to_owned());
        Ok(items.filter(|item| !item.is_empty()).collect())
    };
    let last_word =
        |name: &str| -> Result<String, String> { Ok(field(name)?.rsplit("::").next().unwrap_or_default().to_owned()) };
    Ok(Rule {
        constant: constant.to_owned(),
        id: field("id")?.trim_matches('"').to_owned(),
        official: field("official")? == "true",
        severity: last_word("severity")?,
        scope: last_word("scope")?,
        sources: list("sources")?,
        needs: list("needs")?.iter().map(|need| need.rsplit("::").next().unwrap_or_default().to_owned()).collect(),
        has_fix: field("fix")? != "None",
        page,
    })
}
