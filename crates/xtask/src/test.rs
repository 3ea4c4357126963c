//! Every check, one after the other.

use std::{env, path::PathBuf, time::Instant};

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::{
    build::{self, Profile},
    npm,
    project::{WASM_TARGET, cargo, command, package_dir, root, run, target_dir},
    setup::{self, TestTools},
    sizes,
};

/// One check; they run in this order.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// The format of the code
    Format,
    /// clippy for this machine and for the browser
    Clippy,
    /// The documentation of the code
    Docs,
    /// Unit, property and enumeration tests on this machine
    Native,
    /// The scenario files through the command line
    Scenarios,
    /// The web app and the JavaScript package as people get them
    Build,
    /// The JavaScript package in Node
    Node,
    /// The web app and the JavaScript package in Chromium
    Browser,
    /// The download sizes
    Sizes,
}

/// Sets up and runs the steps, all of them if none is named.
///
/// # Errors
/// At the first step that fails.
pub(crate) fn run_steps(only: &[Step]) -> Result<()> {
    let tools = setup::for_testing()?;
    let started = Instant::now();
    for &step in Step::value_variants() {
        if !only.is_empty() && !only.contains(&step) {
            continue;
        }
        let step_started = Instant::now();
        println!("\n== {} ==", step.title());
        step.run(&tools).with_context(|| format!("FAILED: {}", step.title()))?;
        println!("== {}: passed in {:.1?} ==", step.title(), step_started.elapsed());
    }
    println!("\nall passed in {:.1?}", started.elapsed());
    Ok(())
}

impl Step {
    /// What the step is called on the terminal.
    fn title(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Clippy => "clippy",
            Self::Docs => "documentation",
            Self::Native => "native tests",
            Self::Scenarios => "scenarios on the command line",
            Self::Build => "release build of the app and the package",
            Self::Node => "the package in Node",
            Self::Browser => "the app and the package in Chromium",
            Self::Sizes => "download sizes",
        }
    }

    /// Runs the step.
    fn run(self, tools: &TestTools) -> Result<()> {
        match self {
            Self::Format => run(cargo().args(["fmt", "--all", "--check"])),
            Self::Clippy => {
                run(cargo().args(["clippy", "--workspace", "--all-targets"]).args(DENY_WARNINGS))?;
                // What only a browser runs; all else has been looked at above.
                run(cargo()
                    .args(["clippy", "--target", WASM_TARGET])
                    .args(["--package", "ltc-web", "--package", "ltc-wasm", "--package", "ltc-sheets-worker"])
                    .args(DENY_WARNINGS))
            }
            Self::Docs => run(cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings")),
            Self::Native => {
                run(cargo().args(["test", "--workspace"]))?;
                // What is said where texts are loaded: without those that the workspace compiles in.
                run(cargo().args(["test", "--package", "ltc-report", "--no-default-features", "--test", "packs"]))
            }
            Self::Scenarios => run(command(program("ltc")?).args(["test", "tests/scenarios"])),
            Self::Build => {
                build::app(Profile::Release)?;
                npm::package(Profile::Release)
            }
            Self::Node => node_tests("tests/node", tools),
            Self::Browser => {
                months()?;
                node_tests("tests/browser", tools)
            }
            Self::Sizes => sizes::check(),
        }
    }
}

/// What clippy is told about warnings.
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// Where the months lie that the browser tests drop.
fn months_dir() -> Result<PathBuf> {
    Ok(target_dir()?.join("months"))
}

/// Writes those months: a small one in every form, and a large one.
fn months() -> Result<()> {
    let month_files = program("month-files")?;
    for (name, records) in [("small", &["600"][..]), ("10k", &["10000"]), ("100k", &["100000", "csv"])] {
        run(command(&month_files).arg(months_dir()?.join(name)).args(records))?;
    }
    Ok(())
}

/// A program of the workspace, compiled with all its tests: of a package alone, cargo would compile what it
/// rests on once more, with fewer features.
fn program(name: &str) -> Result<PathBuf> {
    run(cargo().args(["test", "--quiet", "--workspace", "--no-run"]))?;
    Ok(target_dir()?.join("debug").join(format!("{name}{}", env::consts::EXE_SUFFIX)))
}

/// Runs the `*.test.mjs` of a directory with Node's own runner.
fn node_tests(directory: &str, tools: &TestTools) -> Result<()> {
    let mut files: Vec<PathBuf> = root()
        .join(directory)
        .read_dir()
        .with_context(|| format!("reading {directory}"))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    if files.is_empty() {
        bail!("no *.test.mjs in {directory}");
    }
    files.sort();
    run(command("node")
        // Two files at a time on any machine: most of a browser's test is waiting.
        .args(["--test", "--test-concurrency=2", "--test-reporter=spec"])
        .args(files)
        .env("CHROMIUM", &tools.chromium)
        .env("LTC_PACKAGE", package_dir()?)
        .env("LTC_MONTHS", months_dir()?)
        .env("LTC_CLI", program("ltc")?)
        // This very program serves the files, so that no test waits for a build.
        .env("LTC_XTASK", env::current_exe()?))
}
