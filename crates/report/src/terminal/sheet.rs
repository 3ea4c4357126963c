//! Text as it grows line by line, with colours where they are wanted.

use super::table::Table;

/// What a piece of text is, for its colour.
#[derive(Debug, Clone, Copy)]
pub(super) enum Role {
    /// The head of a section.
    Heading,
    /// Something wrong.
    Bad,
    /// Something to look at.
    Doubtful,
    /// Something beside the matter.
    Aside,
}

/// Text as it grows.
#[derive(Debug)]
pub(super) struct Sheet {
    text: String,
    colour: bool,
}

impl Sheet {
    /// An empty one, with or without colours.
    pub(super) fn new(colour: bool) -> Self {
        Self { text: String::new(), colour }
    }

    /// What was written.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// The text in the colour of its role.
    pub(super) fn paint(&self, role: Role, text: &str) -> String {
        let code = match role {
            Role::Heading => "1",
            Role::Bad => "1;31",
            Role::Doubtful => "33",
            Role::Aside => "2",
        };
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A line.
    pub(super) fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// A line that stands beside the matter.
    pub(super) fn aside(&mut self, indent: &str, text: &str) {
        let text = self.paint(Role::Aside, text);
        self.line(&[indent, &text].concat());
    }

    /// The head of a section, after an empty line.
    pub(super) fn heading(&mut self, text: &str) {
        self.line("");
        let text = self.paint(Role::Heading, text);
        self.line(&text);
    }

    /// A table.
    pub(super) fn table(&mut self, table: &Table) {
        self.text.push_str(&table.lines());
    }
}
