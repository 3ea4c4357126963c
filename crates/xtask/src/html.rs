//! The `<link data-trunk …>` elements of `index.html`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

/// The attributes of one element; those without a value have an empty one.
pub(crate) type Attributes = BTreeMap<String, String>;

/// Puts what `with` returns in the place of every `<link data-trunk …>`; all else stays as it is.
///
/// Knows as much HTML as our own page has: attributes in lower case with double quotes.
///
/// # Errors
/// If an element is not written so, if `with` fails, or if another element carries `data-trunk`.
pub(crate) fn replace_links(html: &str, mut with: impl FnMut(&Attributes) -> Result<String>) -> Result<String> {
    const OPENING: &str = "<link";
    let mut page = String::new();
    let mut rest = html;
    while let Some((before, from_tag)) = rest.split_once(OPENING) {
        let (tag, after) = from_tag.split_once('>').context("index.html: a <link is not closed")?;
        page.push_str(before);
        let attributes = attributes(tag).with_context(|| format!("index.html: <link{tag}>"))?;
        if attributes.contains_key("data-trunk") {
            page.push_str(&with(&attributes)?);
        } else {
            page.push_str(OPENING);
            page.push_str(tag);
            page.push('>');
        }
        rest = after;
    }
    page.push_str(rest);
    ensure!(
        !page.contains("data-trunk"),
        "index.html: only <link data-trunk> is understood, no other element with data-trunk"
    );
    Ok(page)
}

/// Puts `elements` at the end of the head.
///
/// # Errors
/// If the page has no `</head>`.
pub(crate) fn append_to_head(html: &str, elements: &str) -> Result<String> {
    let (head, body) = html.split_once("</head>").context("index.html: no </head>")?;
    Ok(format!("{head}{elements}</head>{body}"))
}

/// Reads the inside of a tag, from after its name to before the `>`.
fn attributes(tag: &str) -> Result<Attributes> {
    let mut attributes = Attributes::new();
    let mut rest = tag.strip_suffix('/').unwrap_or(tag).trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (name, from_value) = rest.split_at(end);
        let (value, after) = match from_value.strip_prefix('=') {
            None => ("", from_value),
            Some(quoted) => quoted
                .strip_prefix('"')
                .and_then(|value| value.split_once('"'))
                .with_context(|| format!("the value of {name} is not in double quotes"))?,
        };
        ensure!(attributes.insert(name.to_owned(), value.to_owned()).is_none(), "{name} stands twice");
        rest = after.trim_start();
    }
    Ok(attributes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_only_links_of_the_build() {
        let html = "<head><link rel=\"author\" href=\"a\"><link data-trunk rel=\"css\" href=\"b.css\" /></head>";
        let page = replace_links(html, |link| Ok(format!("[{} {}]", link["rel"], link["href"])));
        assert_eq!(page.unwrap(), "<head><link rel=\"author\" href=\"a\">[css b.css]</head>");
    }

    #[test]
    fn refuses_what_it_does_not_understand() {
        for html in [
            "<link data-trunk rel=css>",
            "<link data-trunk rel=\"css\" rel=\"icon\">",
            "<link data-trunk",
            "<script data-trunk src=\"a.js\"></script>",
        ] {
            assert!(replace_links(html, |_| Ok(String::new())).is_err(), "{html}");
        }
    }

    #[test]
    fn appends_to_the_head() {
        assert_eq!(append_to_head("<head>a</head><body></body>", "b").unwrap(), "<head>ab</head><body></body>");
        assert!(append_to_head("<body></body>", "b").is_err());
    }
}
