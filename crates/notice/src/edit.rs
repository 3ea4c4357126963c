//! A notice changed part by part, so that what is not understood of the rest stays as it is.

use crate::heading::Part;
use crate::read::stretches;
use crate::scan::{Sign, signs};

/// The text with other lines below a heading. A part that is not there comes where it belongs; one
/// without lines goes, with its heading.
pub fn replace_part(text: &str, part: Part, lines: &str) -> String {
    let signs = signs(text);
    let stretches = stretches(&signs);
    let there = stretches.iter().find(|stretch| stretch.part == Some(part));
    let (begin, end) = there.map_or_else(
        || {
            let later = stretches.iter().find(|stretch| stretch.part.is_some_and(|one| one.order() > part.order()));
            let place = later.map_or(signs.len(), |later| later.begin);
            (place, place)
        },
        |there| (there.begin, there.end),
    );
    let mut text = typed(&signs, 0, begin);
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    if !lines.trim().is_empty() {
        text.push_str(part.heading());
        text.push_str("：\n");
        text.push_str(lines);
        text.push('\n');
    }
    text + &typed(&signs, end, signs.len())
}

/// What stands below a heading, as it was typed; what [`replace_part`] has put there comes back as it was.
pub fn part_of(text: &str, part: Part) -> Option<String> {
    let signs = signs(text);
    let there = stretches(&signs).into_iter().find(|stretch| stretch.part == Some(part))?;
    let content = typed(&signs, there.content, there.end);
    let content = content.strip_suffix('\n').unwrap_or(&content);
    let first = content.split_once('\n').filter(|(first, _)| first.trim().is_empty());
    Some(first.map_or(content.trim_start(), |(_, rest)| rest).to_owned())
}

/// The text with a line more below a heading.
pub fn add_to_part(text: &str, part: Part, line: &str) -> String {
    let signs = signs(text);
    let there = stretches(&signs).into_iter().find(|stretch| stretch.part == Some(part));
    let before = there.map(|there| typed(&signs, there.content, there.end)).unwrap_or_default();
    let before = before.trim();
    replace_part(text, part, &if before.is_empty() { line.to_owned() } else { format!("{before}\n{line}") })
}

fn typed(signs: &[Sign], from: usize, to: usize) -> String {
    signs.get(from..to).unwrap_or_default().iter().map(|sign| sign.typed).collect()
}
