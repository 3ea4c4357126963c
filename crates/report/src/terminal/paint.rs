//! Colours, where they are wanted.

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

/// Colours text, or leaves it plain.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    /// Are colours wanted?
    pub(super) colour: bool,
}

impl Paint {
    /// The text in the colour of its role.
    pub(super) fn text(self, role: Role, text: &str) -> String {
        let code = match role {
            Role::Heading => "1",
            Role::Bad => "1;31",
            Role::Doubtful => "33",
            Role::Aside => "2",
        };
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}
