//! The attributes of an XML part, found without parsing it.
//!
//! Every attribute has an equals sign. What looks like an attribute need not be one (it may stand
//! in a text); every attribute of a parser is among those found here, and that is what a guard
//! needs. Only encodings that hold ASCII as it is can be searched so.

use memchr::{memchr, memchr_iter, memrchr};

/// An attribute or something that looks like one.
pub(super) struct Attribute<'a> {
    /// Its name, with its prefix.
    pub(super) name: &'a [u8],
    /// Its value, as it stands between the quotes.
    pub(super) value: &'a [u8],
    /// What stands before it in its tag, from the angle bracket on.
    pub(super) tag: &'a [u8],
}

/// All attributes of a part.
pub(super) fn attributes(part: &[u8]) -> impl Iterator<Item = Attribute<'_>> {
    memchr_iter(b'=', part).filter_map(|at| {
        let (before, after) = (part.get(..at)?, part.get(at + 1..)?);
        let (tag, name) = name_at_end(before.trim_ascii_end());
        Some(Attribute { name, value: quoted(after.trim_ascii_start())?, tag: since_bracket(tag) })
    })
}

/// How many tags of this local name (`si`, `x:si`) begin in a part.
pub(super) fn tags(part: &[u8], name: &[u8]) -> u64 {
    let begins =
        |at: usize| at.checked_sub(1).and_then(|at| part.get(at)).is_some_and(|byte| matches!(byte, b'<' | b':'));
    let ends = |at: usize| {
        part.get(at + name.len()).is_none_or(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace())
    };
    memchr::memmem::find_iter(part, name).map(|at| u64::from(begins(at) && ends(at))).sum()
}

fn name_at_end(before: &[u8]) -> (&[u8], &[u8]) {
    let part_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':');
    let start = before.iter().rposition(|byte| !part_of_name(byte)).map_or(0, |at| at + 1);
    before.split_at(start)
}

fn quoted(after: &[u8]) -> Option<&[u8]> {
    let (quote, rest) = after.split_first()?;
    // A parser takes what is never closed up to the end.
    matches!(quote, b'"' | b'\'').then(|| rest.get(..memchr(*quote, rest).unwrap_or(rest.len())))?
}

/// The end of a tag from its opening bracket on; nothing if that is far away.
fn since_bracket(tag: &[u8]) -> &[u8] {
    /// So long is the beginning of a tag that anyone asks for.
    const REACH: usize = 256;

    let near = tag.get(tag.len().saturating_sub(REACH)..).unwrap_or(tag);
    memrchr(b'<', near).and_then(|at| near.get(at..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(part: &str) -> Vec<(String, String)> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        attributes(part.as_bytes()).map(|found| (text(found.name), text(found.value))).collect()
    }

    #[test]
    fn attributes_are_found_however_they_are_written() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(found("<c r=\"A1\" s='2'/>"), [pair("r", "A1"), pair("s", "2")]);
        assert_eq!(found("<c\n\tr\n=\n\"A1\"x:id='='>"), [pair("r", "A1"), pair("x:id", "="), pair("", ">")]);
        assert_eq!(found("<f>A1=B1</f><c r = \"A1"), [pair("r", "A1")]);
        assert_eq!(found("==\"="), [pair("", "=")]);
        assert_eq!(found("="), []);
    }

    #[test]
    fn tags_are_counted_with_and_without_prefix() {
        assert_eq!(tags(b"<si/><x:si><t>si</t></x:si><sis/><si", b"si"), 4);
        assert_eq!(tags(b"si", b"si"), 0);
    }
}
