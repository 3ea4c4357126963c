//! A rule's page: the doc comment on its entry.

/// The page of a rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// The first line.
    pub title: String,
    /// What it checks.
    pub what: String,
    /// Why, with the source.
    pub why: String,
    /// Records that pass.
    pub passes: Vec<Example>,
    /// Records that fail.
    pub fails: Vec<Example>,
    /// What to do.
    pub todo: String,
}

/// Records with the channel that they come in by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// How they come in.
    pub channel: Channel,
    /// Lists of the standard that the example fills: `missed_visit_too_dear` → `BA02`. For rules whose
    /// values no public source states.
    pub lists: Vec<(String, String)>,
    /// Texts of the example that stand there once and are meant so many times: `無異狀` → 1400. For rules
    /// about texts that are too long to be shown.
    pub repeats: Vec<(String, usize)>,
    /// The file.
    pub text: String,
}

/// How records come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// Delimited text with the columns of the workbook: ` ```csv table `.
    Table,
    /// FeeApply JSON: ` ```json feeapply `.
    FeeApply,
    /// A `CheckInput`: ` ```json check `.
    CheckInput,
}

/// Reads the lines of a doc comment.
pub(crate) fn read(lines: &[&str]) -> Result<Page, String> {
    let mut page = Page { title: lines.first().copied().unwrap_or_default().to_owned(), ..Page::default() };
    let mut section = "";
    let mut example: Option<Example> = None;
    for line in lines.iter().skip(1) {
        if let Some(open) = &mut example {
            if line.trim() == "```" {
                let done = example.take();
                match section {
                    "Example that passes" => page.passes.extend(done),
                    "Example that fails" => page.fails.extend(done),
                    _ => return Err(format!("an example under `{section}`")),
                }
            } else {
                open.text.push_str(line);
                open.text.push('\n');
            }
        } else if let Some(info) = line.trim().strip_prefix("```") {
            example = Some(example_of(info)?);
        } else if let Some(heading) = line.strip_prefix("# ") {
            section = heading.trim();
        } else {
            let text = match section {
                "What it checks" => &mut page.what,
                "Why" => &mut page.why,
                "What to do" => &mut page.todo,
                "" | "Example that passes" | "Example that fails" if line.trim().is_empty() => continue,
                _ => return Err(format!("text under `{section}`: {line}")),
            };
            text.push_str(line);
            text.push('\n');
        }
    }
    for (name, text) in [("What it checks", &mut page.what), ("Why", &mut page.why), ("What to do", &mut page.todo)] {
        *text = text.trim().to_owned();
        if text.is_empty() {
            return Err(format!("nothing under `# {name}`"));
        }
    }
    if page.passes.is_empty() || page.fails.is_empty() {
        return Err("no example that passes, or none that fails".to_owned());
    }
    Ok(page)
}

fn example_of(info: &str) -> Result<Example, String> {
    let mut words = info.split_whitespace();
    let channel = match (words.next(), words.next()) {
        (Some("csv"), Some("table")) => Channel::Table,
        (Some("json"), Some("feeapply")) => Channel::FeeApply,
        (Some("json"), Some("check")) => Channel::CheckInput,
        _ => return Err(format!("unknown kind of example `{info}`")),
    };
    let list = |word: &str| {
        let (name, code) = word.strip_prefix("list:")?.split_once('=')?;
        Some((name.to_owned(), code.to_owned()))
    };
    let repeat = |word: &str| {
        let (text, times) = word.strip_prefix("repeat:")?.split_once('=')?;
        Some((text.to_owned(), times.parse().ok()?))
    };
    let mut example = Example { channel, lists: Vec::new(), repeats: Vec::new(), text: String::new() };
    for word in words {
        if let Some(list) = list(word) {
            example.lists.push(list);
        } else if let Some(repeat) = repeat(word) {
            example.repeats.push(repeat);
        } else {
            return Err(format!("unknown word `{word}` in `{info}`"));
        }
    }
    Ok(example)
}
