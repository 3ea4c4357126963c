//! What people have to download, compared with a snapshot.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    fs,
    io::Cursor,
    num::NonZero,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Context, Result, anyhow, ensure};
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

/// What is fetched together, by name. Before 試算 can be used that is [`APP`] alone.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
struct Sizes(BTreeMap<String, Download>);

/// What is fetched before 試算 can be used.
const APP: &str = "app";

/// What is fetched when it is needed: by the beginnings of its files' names.
const MODULES: [(&str, &[&str]); 16] = [
    ("check", &["check"]),
    ("engine", &["engine"]),
    // What the engine says: the page's language first, the other one with the first file.
    ("texts/zh", &["texts-zh"]),
    ("texts/en", &["texts-en"]),
    ("sheets", &["sheets"]),
    // With the first of the others.
    ("standard", &["standard"]),
    ("pages", &["pages"]),
    ("dates", &["dates"]),
    ("course", &["course"]),
    ("rules", &["rules", "rule-book", "rule-examples"]),
    ("advice", &["advice"]),
    ("explain", &["explain"]),
    (
        "examples",
        &["seed-ledger-10707", "foreign-carer", "reassessment-rise-6810", "remote-over-quota", "surcharge-month"],
    ),
    // After the example, whose name begins alike.
    ("surcharge", &["surcharge"]),
    ("embed", &["embed", "embedded", "elements", "gallery"]),
    // Kept for working without a server, once the app is idle.
    ("later", &["sw", "keeper", "manifest", "icon-192", "icon-512", "icon-maskable"]),
];

/// What the npm package makes somebody fetch at once; the texts of both languages come to it unless they are
/// left out.
const PACKAGE: [&str; 5] = ["index.js", "session.js", "source.js", "engine-module.js", "engine.wasm"];

/// The same of its smaller entry, which also fetches the standard.
const PACKAGE_CORE: [&str; 3] = ["core.js", "core-module.js", "core.wasm"];

/// What both entries need besides.
const PACKAGE_SHARED: [&str; 11] = [
    "engine.js",
    "instance.js",
    "json.js",
    "options.js",
    "standard.js",
    "errors.js",
    "address.js",
    "module.js",
    "texts.js",
    "texts-zh.js",
    "texts-en.js",
];

/// The standard, for the module that has none compiled in.
const PACKAGE_STANDARD: [&str; 1] = ["standard.json"];

/// The texts of a language.
const PACKAGE_TEXTS: [(&str, [&str; 1]); 2] =
    [("package/texts/zh", ["texts-zh.json"]), ("package/texts/en", ["texts-en.json"])];

/// What it fetches for the first workbook.
const PACKAGE_SHEETS: [&str; 3] = ["sheets.js", "sheets-module.js", "sheets.wasm"];

/// Compares the built app and package with the snapshot.
///
/// # Errors
/// If a total has changed by more than 2 %.
pub(crate) fn check() -> Result<()> {
    let now = Sizes::measure()?;
    now.print();
    let app = now.0.get(APP).map_or(0, |app| app.total.brotli);
    if app > APP_GOAL {
        println!("the app is {app} bytes with brotli; the goal is {APP_GOAL}");
    }
    let text = fs::read_to_string(snapshot())
        .context("no snapshot of the sizes; write it with: cargo xtask sizes --update")?;
    let before: Sizes = serde_json::from_str(&text).context("reading benches/sizes.json")?;
    let none = Download::default();
    for name in now.0.keys().chain(before.0.keys()) {
        let (now, before) = (now.0.get(name).unwrap_or(&none), before.0.get(name).unwrap_or(&none));
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

/// A file of a download.
struct File {
    download: String,
    /// Without the hash.
    name: String,
    bytes: Vec<u8>,
}

impl Sizes {
    /// Measures what the build has left.
    fn measure() -> Result<Self> {
        let mut files = Vec::new();
        collect(&dist(), "", &mut files)?;
        let mut add = |download: &str, names: &[&str]| -> Result<()> {
            let package = package_dir()?;
            for name in names {
                let path = package.join(name);
                let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
                files.push(File { download: download.to_owned(), name: (*name).to_owned(), bytes });
            }
            Ok(())
        };
        add("package", &[&PACKAGE[..], &PACKAGE_SHARED].concat())?;
        add("package/core", &[&PACKAGE_CORE[..], &PACKAGE_SHARED].concat())?;
        add("package/standard", &PACKAGE_STANDARD)?;
        for (title, names) in &PACKAGE_TEXTS {
            add(title, names)?;
        }
        add("package/sheets", &PACKAGE_SHEETS)?;
        Self::of(&files)
    }

    /// Compresses every content once, and several at a time: with the best quality that takes long.
    fn of(files: &[File]) -> Result<Self> {
        let mut contents: Vec<&[u8]> = files.iter().map(|file| &file.bytes[..]).collect();
        contents.sort_unstable_by_key(|bytes| (Reverse(bytes.len()), *bytes));
        contents.dedup();
        let next = AtomicUsize::new(0);
        let worker = || -> Result<Vec<(&[u8], Size)>> {
            let mut done = Vec::new();
            while let Some(bytes) = contents.get(next.fetch_add(1, Ordering::Relaxed)) {
                done.push((*bytes, Size::of(bytes)?));
            }
            Ok(done)
        };
        let sizes: HashMap<&[u8], Size> = thread::scope(|scope| {
            let count = thread::available_parallelism().map_or(1, NonZero::get);
            let workers: Vec<_> = (0..count).map(|_| scope.spawn(worker)).collect();
            workers
                .into_iter()
                .map(|worker| worker.join().map_err(|_| anyhow!("compressing broke off"))?)
                .collect::<Result<Vec<_>>>()
        })?
        .into_iter()
        .flatten()
        .collect();
        let mut downloads = Self::default();
        for file in files {
            let size = sizes.get(&file.bytes[..]).context("a file was not compressed")?;
            downloads.0.entry(file.download.clone()).or_default().add(&file.name, *size);
        }
        Ok(downloads)
    }

    /// Shows a table.
    fn print(&self) {
        println!("{:>10} {:>10}", "brotli", "raw");
        for (title, download) in &self.0 {
            for (name, size) in &download.files {
                println!("{:>10} {:>10}  {title}: {name}", size.brotli, size.raw);
            }
            let total = download.total;
            println!("{:>10} {:>10}  {title}: total", total.brotli, total.raw);
        }
    }
}

impl Download {
    /// Adds a file.
    fn add(&mut self, name: &str, size: Size) {
        self.total.raw += size.raw;
        self.total.brotli += size.brotli;
        self.files.insert(name.to_owned(), size);
    }
}

impl Size {
    /// Measures a content.
    fn of(bytes: &[u8]) -> Result<Self> {
        let mut compressed = Vec::new();
        let best = BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut Cursor::new(bytes), &mut compressed, &best)?;
        Ok(Self { raw: bytes.len().try_into()?, brotli: compressed.len().try_into()? })
    }
}

/// Every file of a directory and those below it.
fn collect(directory: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    let entries = fs::read_dir(directory).with_context(|| format!("reading {}", directory.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            let name = without_hash(&name);
            let bytes = fs::read(entry.path()).with_context(|| format!("reading {}", entry.path().display()))?;
            files.push(File { download: part_of(&name).to_owned(), name, bytes });
        }
    }
    Ok(())
}

/// Which download a file of `dist` belongs to.
fn part_of(name: &str) -> &'static str {
    let begins = |beginning: &&str| {
        name.strip_prefix(*beginning).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '_', '/']))
    };
    MODULES.iter().find(|(_, beginnings)| beginnings.iter().any(begins)).map_or(APP, |(part, _)| part)
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
    fn files_belong_to_what_fetches_them() {
        for (name, part) in [
            ("app_bg.wasm", "app"),
            ("boot.js", "app"),
            ("engine-worker.js", "engine"),
            ("texts-zh.json", "texts/zh"),
            ("check_bg.wasm", "check"),
            ("check-load.css", "check"),
            ("surcharge_bg.wasm", "surcharge"),
            ("surcharge-month.json", "examples"),
            ("checks.js", "app"),
            ("sw.js", "later"),
            ("icon.svg", "app"),
        ] {
            assert_eq!(part_of(name), part, "{name}");
        }
    }

    #[test]
    fn two_percent_are_tolerated() {
        assert!(within_tolerance(102, 100) && within_tolerance(98, 100));
        assert!(!within_tolerance(103, 100) && !within_tolerance(97, 100));
    }
}
