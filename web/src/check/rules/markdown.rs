//! As much Markdown as the rule book is written in, as a tree. What it does not know stays text; nothing
//! of a page is ever taken for HTML.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading and its rank, 1 the highest.
    Heading(usize, Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list.
    List(Vec<Vec<Span>>),
    /// Something quoted.
    Quote(Vec<Span>),
    /// Code.
    Code(String),
    /// A table: its header and its rows.
    Table(Vec<Vec<Span>>, Vec<Vec<Vec<Span>>>),
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Span {
    /// Text.
    Text(String),
    /// Strong text.
    Strong(String),
    /// Code.
    Code(String),
    /// A link: its text and where it leads.
    Link(String, String),
}

/// The pieces of a page. It ends at its first ruler: what follows are links to other pages.
pub(super) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = page.lines().map(str::trim_end).peekable();
    while let Some(line) = lines.next() {
        let text = line.trim_start();
        if text == "---" {
            break;
        }
        if text.is_empty() || (text.starts_with("<!--") && text.ends_with("-->")) {
            continue;
        }
        if text.starts_with("```") {
            let code: Vec<&str> = lines.by_ref().take_while(|line| !line.trim_start().starts_with("```")).collect();
            blocks.push(Block::Code(code.join("\n")));
            continue;
        }
        let ranks = text.chars().take_while(|letter| *letter == '#').count();
        if let Some(heading) = text.get(ranks..).filter(|rest| ranks > 0 && rest.starts_with(' ')) {
            blocks.push(Block::Heading(ranks, spans(heading.trim())));
        } else if let Some(item) = item(text) {
            let mut items = vec![spans(item)];
            while let Some(next) = lines.peek().and_then(|next| self::item(next.trim_start())) {
                items.push(spans(next));
                lines.next();
            }
            blocks.push(Block::List(items));
        } else if let Some(quote) = text.strip_prefix('>') {
            let mut all = quote.trim().to_owned();
            while let Some(next) = lines.peek().and_then(|next| next.trim_start().strip_prefix('>')) {
                all.push(' ');
                all.push_str(next.trim());
                lines.next();
            }
            blocks.push(Block::Quote(spans(&all)));
        } else if text.starts_with('|') {
            let mut rows = vec![cells(text)];
            while let Some(next) = lines.next_if(|next| next.trim_start().starts_with('|')) {
                rows.push(cells(next.trim_start()));
            }
            blocks.push(table(rows));
        } else {
            let mut all = text.to_owned();
            while let Some(next) = lines.next_if(|next| is_text(next)) {
                all.push('\n');
                all.push_str(next.trim_start());
            }
            blocks.push(Block::Paragraph(spans(&all)));
        }
    }
    blocks
}

fn item(line: &str) -> Option<&str> {
    line.strip_prefix("- ").or_else(|| line.strip_prefix("* "))
}

/// Does a line go on with the paragraph before it?
fn is_text(line: &str) -> bool {
    let line = line.trim_start();
    let begins = ["#", "```", "|", ">", "---", "<!--"].iter().any(|mark| line.starts_with(mark));
    !line.is_empty() && !begins && item(line).is_none()
}

fn cells(line: &str) -> Vec<Vec<Span>> {
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    let mut cells = vec![String::new()];
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        let written = match letter {
            '\\' => letters.next_if_eq(&'|').unwrap_or('\\'),
            '|' => {
                cells.push(String::new());
                continue;
            }
            other => other,
        };
        if let Some(cell) = cells.last_mut() {
            cell.push(written);
        }
    }
    cells.iter().map(|cell| spans(cell.trim())).collect()
}

fn table(rows: Vec<Vec<Vec<Span>>>) -> Block {
    let is_ruler = |row: &Vec<Vec<Span>>| {
        row.iter()
            .all(|cell| matches!(cell.as_slice(), [Span::Text(text)] if text.chars().all(|c| matches!(c, '-' | ':'))))
    };
    let mut rows = rows.into_iter().filter(|row| !is_ruler(row));
    let head = rows.next().unwrap_or_default();
    Block::Table(head, rows.collect())
}

/// The pieces of a line.
fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some((span, after)) = marked(rest) {
            if !plain.is_empty() {
                spans.push(Span::Text(std::mem::take(&mut plain)));
            }
            spans.push(span);
            rest = after;
        } else {
            let mut letters = rest.chars();
            plain.extend(letters.next());
            rest = letters.as_str();
        }
    }
    if !plain.is_empty() {
        spans.push(Span::Text(plain));
    }
    spans
}

/// What a mark at the beginning encloses, and what follows it.
fn marked(text: &str) -> Option<(Span, &str)> {
    if let Some(rest) = text.strip_prefix("**") {
        let (inner, after) = rest.split_once("**").filter(|(inner, _)| !inner.is_empty())?;
        return Some((Span::Strong(inner.to_owned()), after));
    }
    if let Some(rest) = text.strip_prefix('`') {
        let (inner, after) = rest.split_once('`').filter(|(inner, _)| !inner.is_empty())?;
        return Some((Span::Code(inner.to_owned()), after));
    }
    let (name, rest) = text.strip_prefix('[')?.split_once(']')?;
    let (target, after) = rest.strip_prefix('(')?.split_once(')')?;
    Some((Span::Link(name.to_owned(), target.to_owned()), after))
}

/// The rule that a link of the rule book leads to.
pub(super) fn rule_of(target: &str) -> Option<&str> {
    let name = target.strip_suffix(".md")?;
    let is_page = matches!(name, "README" | "by-source" | "by-data" | "elsewhere");
    (!name.contains('/') && !is_page).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    fn text(text: &str) -> Span {
        Span::Text(text.to_owned())
    }

    #[test]
    fn a_page_becomes_a_tree() {
        let page = "<!-- written -->\n\n# E5007　長\n\n- **性質**：代碼\n- 二\n\n一行\n二行\n\n| 甲 | 乙 |\n|---|---|\n| 1\\|2 | `x` |\n\n```csv\na,b\n\n# 1\n```\n\n> 話\n\n---\n\n[全部](README.md)";
        assert_eq!(
            blocks(page),
            [
                Block::Heading(1, vec![text("E5007　長")]),
                Block::List(vec![vec![Span::Strong("性質".to_owned()), text("：代碼")], vec![text("二")]]),
                Block::Paragraph(vec![text("一行\n二行")]),
                Block::Table(
                    vec![vec![text("甲")], vec![text("乙")]],
                    vec![vec![vec![text("1|2")], vec![Span::Code("x".to_owned())]]],
                ),
                Block::Code("a,b\n\n# 1".to_owned()),
                Block::Quote(vec![text("話")]),
            ]
        );
    }

    #[test]
    fn marks_without_an_end_are_text() {
        for line in ["**一", "`一", "[一](二", "[一] (二)", "a*b_c"] {
            assert_eq!(blocks(line), [Block::Paragraph(vec![text(line)])]);
        }
        assert_eq!(blocks("<b>x</b>"), [Block::Paragraph(vec![text("<b>x</b>")])]);
    }

    #[test]
    fn links_to_rules_are_known_and_others_are_not() {
        assert_eq!(rule_of("E5007.md"), Some("E5007"));
        for other in ["README.md", "../en/E5007.md", "https://example.org/", "by-data.md"] {
            assert_eq!(rule_of(other), None, "{other}");
        }
    }

    /// Every page of the rule book, so that a new kind of line is noticed here and not by a reader.
    #[test]
    fn nothing_of_the_rule_book_stays_unread() {
        let mut pages = 0;
        for lang in ["zh", "en"] {
            let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules").join(lang);
            for entry in fs::read_dir(directory).unwrap() {
                let path = entry.unwrap().path();
                let page = fs::read_to_string(&path).unwrap();
                for block in blocks(&page) {
                    if let Block::Paragraph(spans) = block {
                        let plain: String = spans
                            .iter()
                            .filter_map(|span| if let Span::Text(text) = span { Some(text.as_str()) } else { None })
                            .collect();
                        let begins = ["#", "```", "|", ">", "- ", "1. "].iter().any(|mark| plain.starts_with(mark));
                        assert!(
                            !begins && !plain.contains("**") && !plain.contains("]("),
                            "{}: {plain}",
                            path.display()
                        );
                    }
                }
                pages += 1;
            }
        }
        assert!(pages > 200);
    }
}
