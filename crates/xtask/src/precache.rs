//! The service worker of a build: `web/pwa/sw.js` with the list of the build's files.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::{embed, project::root};

/// The name of the service worker, which is not in its own list.
const WORKER: &str = "sw.js";

/// The whole document of the standard: the app has only what 試算 shows of it.
const STANDARD: &str = "standard.json";

/// What stands in the template for the list and for its own hash.
const FILES_MARK: &str = "'{files}'";
const VERSION_MARK: &str = "{version}";

/// Bytes of a hash that tell two contents apart; more would only make the list longer.
const HASH_BYTES: usize = 8;

/// Writes what no source file is a copy of into a build, last the service worker with all names.
///
/// # Errors
/// If the directory holds no build, or the template lacks its marks.
pub(crate) fn write(dist: &Path) -> Result<()> {
    embed::write(dist)?;
    fs::write(dist.join(STANDARD), ltc_engine::basis::EMBEDDED).context("writing the standard")?;
    let mut files = list(dist)?;
    // The app does not need it, and whoever hosts it changes it: then no hash would be right.
    files.retain(|name, _| !embed::FILES.contains(&name.as_str()));
    ensure!(files.contains_key("index.html"), "{} holds no build", dist.display());
    let template = fs::read_to_string(root().join("web/pwa").join(WORKER)).context("reading web/pwa/sw.js")?;
    fs::write(dist.join(WORKER), filled(&template, &files)?).context("writing the service worker")
}

/// The template with a list.
fn filled(template: &str, files: &BTreeMap<String, String>) -> Result<String> {
    for mark in [FILES_MARK, VERSION_MARK] {
        ensure!(template.matches(mark).count() == 1, "web/pwa/sw.js must have {mark} once");
    }
    let list = serde_json::to_string_pretty(files)?;
    // The worker's own text too: how it answers is part of a version.
    let version = hash(format!("{template}{list}").as_bytes());
    Ok(template.replace(FILES_MARK, &list).replace(VERSION_MARK, &version))
}

/// Every file below a directory by its path in an address, with the hash of its content.
fn list(dist: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    let mut directories = vec![(dist.to_path_buf(), String::new())];
    while let Some((directory, prefix)) = directories.pop() {
        let entries = fs::read_dir(&directory).with_context(|| format!("reading {}", directory.display()))?;
        for entry in entries {
            let path: PathBuf = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            let name = format!("{prefix}{}", name.with_context(|| format!("{} is no plain name", path.display()))?);
            if path.is_dir() {
                directories.push((path, format!("{name}/")));
            } else if name != WORKER {
                let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
                files.insert(name, hash(&bytes));
            }
        }
    }
    Ok(files)
}

/// The first digits of the SHA-256.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(HASH_BYTES).fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(content: &str) -> BTreeMap<String, String> {
        [("index.html", content), ("check.js", "b")].map(|(name, text)| (name.to_owned(), hash(text.as_bytes()))).into()
    }

    #[test]
    fn a_list_has_the_hashes_that_a_browser_computes() {
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea");
        let template = fs::read_to_string(root().join("web/pwa/sw.js")).unwrap();
        let worker = filled(&template, &files("a")).unwrap();
        assert!(worker.contains("\"check.js\": \"3e23e8160039594a\""));
        assert!(!worker.contains(FILES_MARK) && !worker.contains(VERSION_MARK));
        assert!(filled("no marks", &files("a")).is_err());
    }

    #[test]
    fn a_changed_file_is_another_version() {
        let template = "const FILES = '{files}', VERSION = '{version}';";
        let worker = |content| filled(template, &files(content)).unwrap();
        assert_ne!(worker("a"), worker("b"));
        assert_eq!(worker("a"), worker("a"));
    }

    #[test]
    fn every_file_of_a_directory_is_listed_with_its_path() {
        let files = list(&root().join("web")).unwrap();
        assert!(files.contains_key("boot.js") && files.contains_key("styles/base.css"));
        assert!(files.contains_key("pwa/sw.js"), "only the build's own worker is left out");
    }
}
