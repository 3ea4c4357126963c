//! What people have to download, compared with a snapshot.

use std::{
    collections::BTreeMap,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use serde::{Deserialize, Serialize};

use crate::project::{dist, package_dir, root};

/// What all that is fetched before the app can be used should come to, compressed with brotli, in
/// bytes. Not reached yet: until then the snapshot is the limit, and this is said at every run.
const APP_GOAL: u64 = 150_000;

/// How much a total may differ from the snapshot, in hundredths.
const TOLERANCE_PERCENT: u64 = 2;

/// Bytes of one file or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Size {
    raw: u64,
    brotli: u64,
}

/// The files of one download, by their names without the hash.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Download {
    total: Size,
    files: BTreeMap<String, Size>,
}

/// Everything measured.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sizes {
    app: Download,
    /// The npm package without workbooks.
    package: Download,
    /// Its optional module for workbooks.
    sheets: Download,
}

/// What the npm package makes somebody fetch at once.
const PACKAGE: [&str; 7] =
    ["index.js", "session.js", "source.js", "errors.js", "module.js", "engine-module.js", "engine.wasm"];

/// What it fetches for the first workbook.
const SHEETS: [&str; 3] = ["sheets.js", "sheets-module.js", "sheets.wasm"];

/// Compares the built app and package with the snapshot.
///
/// # Errors
/// If a total has changed by more than 2 %.
pub(crate) fn check() -> Result<()> {
    let now = Sizes::measure()?;
    now.print();
    if now.app.total.brotli > APP_GOAL {
        println!("the app is {} bytes with brotli; the goal is {APP_GOAL}", now.app.total.brotli);
    }
    let text = fs::read_to_string(snapshot())
        .context("no snapshot of the sizes; write it with: cargo xtask sizes --update")?;
    let before: Sizes = serde_json::from_str(&text).context("reading benches/sizes.json")?;
    for ((name, now), (_, before)) in now.all().into_iter().zip(before.all()) {
        ensure!(
            within_tolerance(now.total.brotli, before.total.brotli),
            "the {name} is {} bytes with brotli, the snapshot says {}; if that is meant, run \
             cargo xtask sizes --update and look at the difference",
            now.total.brotli,
            before.total.brotli
        );
    }
    Ok(())
}

/// Writes the snapshot anew.
pub(crate) fn update() -> Result<()> {
    let now = Sizes::measure()?;
    now.print();
    fs::write(snapshot(), serde_json::to_string_pretty(&now)? + "\n")?;
    println!("written: benches/sizes.json");
    Ok(())
}

/// The file with the sizes that people have agreed to.
fn snapshot() -> PathBuf {
    root().join("benches/sizes.json")
}

/// Whether two sizes are the same but for small changes.
fn within_tolerance(now: u64, before: u64) -> bool {
    now.abs_diff(before) * 100 <= before * TOLERANCE_PERCENT
}

impl Sizes {
    /// Measures what the build has left.
    fn measure() -> Result<Self> {
        let mut app = Download::default();
        app.add_all(&dist(), "")?;
        Ok(Self { app, package: Download::of(&PACKAGE)?, sheets: Download::of(&SHEETS)? })
    }

    /// The downloads with their names.
    fn all(&self) -> [(&'static str, &Download); 3] {
        [("app", &self.app), ("package", &self.package), ("sheets", &self.sheets)]
    }

    /// Shows a table.
    fn print(&self) {
        println!("{:>10} {:>10}", "brotli", "raw");
        for (title, download) in self.all() {
            for (name, size) in &download.files {
                println!("{:>10} {:>10}  {title}: {name}", size.brotli, size.raw);
            }
            let total = download.total;
            println!("{:>10} {:>10}  {title}: total", total.brotli, total.raw);
        }
    }
}

impl Download {
    /// Files of the npm package.
    fn of(names: &[&str]) -> Result<Self> {
        let package = package_dir()?;
        let mut download = Self::default();
        for name in names {
            download.add(name, &package.join(name))?;
        }
        Ok(download)
    }

    /// Adds every file of a directory and those below it.
    fn add_all(&mut self, directory: &Path, prefix: &str) -> Result<()> {
        let entries = fs::read_dir(directory).with_context(|| format!("reading {}", directory.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.add_all(&entry.path(), &format!("{name}/"))?;
            } else {
                self.add(&without_hash(&name), &entry.path())?;
            }
        }
        Ok(())
    }

    /// Adds a file.
    fn add(&mut self, name: &str, path: &Path) -> Result<()> {
        let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        let mut compressed = Vec::new();
        let best = BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut Cursor::new(&bytes), &mut compressed, &best)?;
        let size = Size { raw: bytes.len().try_into()?, brotli: compressed.len().try_into()? };
        self.total.raw += size.raw;
        self.total.brotli += size.brotli;
        self.files.insert(name.to_owned(), size);
        Ok(())
    }
}

/// A file's name without the hash that the build put into it: `app-1f2e…_bg.wasm` → `app_bg.wasm`.
fn without_hash(name: &str) -> String {
    const SHORTEST: usize = 8;
    let Some((stem, after)) = name.rsplit_once('-') else {
        return name.to_owned();
    };
    let rest = after.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    if after.len() - rest.len() >= SHORTEST && rest.starts_with(['.', '_']) {
        format!("{stem}{rest}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_only_their_hash() {
        for (name, plain) in [
            ("app-1f2e3d4c5b6a7980_bg.wasm", "app_bg.wasm"),
            ("app-1f2e3d4c5b6a798.js", "app.js"),
            ("tokens-0011223344556677.css", "tokens.css"),
            ("boot.js", "boot.js"),
            ("read-me.txt", "read-me.txt"),
            ("a-deadbeefs.txt", "a-deadbeefs.txt"),
        ] {
            assert_eq!(without_hash(name), plain);
        }
    }

    #[test]
    fn two_percent_are_tolerated() {
        assert!(within_tolerance(102, 100) && within_tolerance(98, 100));
        assert!(!within_tolerance(103, 100) && !within_tolerance(97, 100));
    }
}
