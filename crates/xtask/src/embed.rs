//! What other people's pages show of a build (`web/embed/`): `embed.html` with the names of the build's
//! files, and who may show it.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

/// The page that others show.
pub(crate) const PAGE: &str = "embed.html";

/// Who may show it; whoever hosts the build writes them down.
const ORIGINS: &str = "embed-origins.json";

/// Scripts that other people's pages fetch.
pub(crate) const SCRIPTS: [&str; 2] = ["embed.js", "elements.js"];

/// Files that the app itself does not need.
pub(crate) const FILES: [&str; 13] = [
    PAGE,
    ORIGINS,
    "embedded.js",
    "embedded_bg.wasm",
    "embed.js",
    "elements.js",
    "embed-frame.js",
    "embed-origins.js",
    "embed-style.js",
    "embed.css",
    "gallery.html",
    "gallery.js",
    "gallery.css",
];

/// What stands in the template for the style sheets and for the version.
const STYLES_MARK: &str = "<!-- styles -->";
const VERSION_MARK: &str = "data-version=\"\"";
/// The same for the styles that are fetched with the screen 檢核.
const LATER_MARK: &str = "data-styles=\"\"";

/// Puts the names of a build's files, which stand in its `index.html`, into the pages of `web/embed`.
///
/// # Errors
/// If a page is absent or lacks its marks.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(dist.join(name)).with_context(|| format!("reading {name} of the build"));
    let index = read("index.html")?;
    let page = filled(&read(PAGE)?, &index)?;
    fs::write(dist.join(PAGE), page).context("writing embed.html")?;
    let gallery = read("gallery.html")?.replace(STYLES_MARK, &styles(&index));
    fs::write(dist.join("gallery.html"), gallery).context("writing gallery.html")
}

/// The template with the names; a page that has them already stays as it is.
fn filled(template: &str, index: &str) -> Result<String> {
    if !template.contains(STYLES_MARK) && !template.contains(VERSION_MARK) {
        return Ok(template.to_owned());
    }
    for mark in [STYLES_MARK, VERSION_MARK, LATER_MARK] {
        ensure!(template.matches(mark).count() == 1, "web/embed/embed.html must have {mark} once");
    }
    let (_, from) = index.split_once("data-styles=\"").context("index.html names no styles")?;
    let (later, _) = from.split_once('"').context("index.html names no styles")?;
    let version = format!("data-version=\"{}\"", env!("CARGO_PKG_VERSION"));
    let later = format!("data-styles=\"{later}\"");
    Ok(template.replace(STYLES_MARK, &styles(index)).replace(VERSION_MARK, &version).replace(LATER_MARK, &later))
}

/// The elements of a page that name its style sheets.
fn styles(index: &str) -> String {
    let links = index.split("<link").skip(1).filter_map(|from| from.split_once('>')).map(|(tag, _)| tag);
    links.filter(|tag| tag.contains("rel=\"stylesheet\"")).flat_map(|tag| ["<link", tag, ">"]).collect()
}

/// Who may show the page of a directory. A list that cannot be read names nobody.
pub(crate) fn origins(directory: &Path) -> Vec<String> {
    let text = fs::read_to_string(directory.join(ORIGINS)).unwrap_or_default();
    let document: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
    let entries = document.get("origins").and_then(serde_json::Value::as_array).cloned().unwrap_or_default();
    entries.iter().filter_map(|entry| entry.as_str()).filter(|entry| is_origin(entry)).map(str::to_owned).collect()
}

/// Is an entry fit to stand in a header?
fn is_origin(entry: &str) -> bool {
    let plain =
        |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_alphanumeric() || ".-:*[]".contains(c));
    entry == "*" || ["https://", "http://"].iter().any(|scheme| entry.strip_prefix(scheme).is_some_and(plain))
}

/// Headers that let these origins show a page, besides its own.
pub(crate) fn with_ancestors(headers: &str, origins: &[String]) -> String {
    let ancestors = ["frame-ancestors 'self'".to_owned()].iter().chain(origins).cloned().collect::<Vec<_>>().join(" ");
    headers.replace("frame-ancestors 'self'", &ancestors)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::root;

    const INDEX: &str = "<link rel=\"icon\" href=\"i\"/><link rel=\"stylesheet\" href=\"./a-1.css\"/>\
        <section id=\"check\" data-styles=\"a.css b.css\"></section>";

    #[test]
    fn the_page_names_the_files_of_the_build() {
        let template = fs::read_to_string(root().join("web/embed/embed.html")).unwrap();
        let page = filled(&template, INDEX).unwrap();
        assert!(page.contains("<link rel=\"stylesheet\" href=\"./a-1.css\"/>"));
        assert!(page.contains("data-version=\"0"));
        assert!(page.contains("<section id=\"check\" data-styles=\"a.css b.css\""));
        assert!(!page.contains(STYLES_MARK) && !page.contains(VERSION_MARK) && !page.contains("href=\"i\""));
        assert_eq!(filled(&page, INDEX).unwrap(), page, "a second time nothing changes");
        assert!(filled("<!-- styles -->", INDEX).is_err());
    }

    #[test]
    fn every_file_is_left_out_of_what_is_kept_offline() {
        let folder = fs::read_dir(root().join("web/embed")).unwrap();
        for entry in folder {
            let name = entry.unwrap().file_name();
            assert!(FILES.iter().any(|file| name == *file), "{name:?}");
        }
    }

    #[test]
    fn those_who_may_show_it_stand_in_the_policy() {
        let headers = "Content-Security-Policy: default-src 'none'; frame-ancestors 'self'\r\n";
        let list = ["https://portal.example".to_owned()];
        let expected = "Content-Security-Policy: default-src 'none'; frame-ancestors 'self' https://portal.example\r\n";
        assert_eq!(with_ancestors(headers, &list), expected);
        assert_eq!(with_ancestors(headers, &[]), headers);
    }

    #[test]
    fn nothing_but_an_origin_gets_into_a_header() {
        for entry in ["https://a.example", "https://*.a.example", "http://127.0.0.1:8080", "*"] {
            assert!(is_origin(entry), "{entry}");
        }
        for entry in ["", "https://", "a.example", "https://a;script-src *", "https://a\r\nX: y", "'none'", "data:"] {
            assert!(!is_origin(entry), "{entry}");
        }
    }
}
