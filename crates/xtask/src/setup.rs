//! Installs what is missing, and only that, with one line that says what and why.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail, ensure};

use crate::project::{WASM_TARGET, cargo, command, npm, output, probe, root, run};

/// What the browser tests have to know.
pub(crate) struct TestTools {
    /// The Chromium (or Chrome, or Edge) that they start.
    pub(crate) chromium: PathBuf,
}

/// The oldest Node that the tests run on: Vite, which builds one of the host pages, asks for it.
const NODE: [u32; 2] = [20, 19];

/// Names of Chromium and its siblings on the search path.
const CHROMIUM_COMMANDS: [&str; 6] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
];

/// Where they are on macOS.
const CHROMIUM_MACOS: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Where they are on Windows, below the directories of [`PROGRAMS_WINDOWS`].
const CHROMIUM_WINDOWS: [&str; 3] = [
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
];

/// Environment variables with the directories of programs on Windows.
const PROGRAMS_WINDOWS: [&str; 3] = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

/// Makes sure that the web app can be compiled.
///
/// # Errors
/// If the wasm target is missing and cannot be installed.
pub(crate) fn for_building() -> Result<()> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))?;
    let target = Path::new(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET);
    if target.join("lib").is_dir() {
        return Ok(());
    }
    println!("setup: adding Rust's {WASM_TARGET} target, to compile for the browser");
    run(command("rustup").args(["target", "add", WASM_TARGET])).context(
        "the wasm target is missing; install Rust with rustup, or the target with the package \
         manager that Rust came from",
    )
}

/// Makes sure that every test can run.
///
/// # Errors
/// If something is missing that cannot be installed; the message says what to install.
pub(crate) fn for_testing() -> Result<TestTools> {
    for_building()?;
    rust_components()?;
    node()?;
    npm_packages()?;
    let chromium = chromium_and_font()?;
    Ok(TestTools { chromium })
}

/// rustfmt and clippy.
fn rust_components() -> Result<()> {
    for (component, subcommand, purpose) in
        [("rustfmt", "fmt", "check the format"), ("clippy", "clippy", "check the code")]
    {
        if probe(cargo().get_program(), &[subcommand, "--version"]).is_none() {
            println!("setup: adding Rust's {component}, to {purpose}");
            run(command("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}

/// Node, which is not ours to install.
fn node() -> Result<()> {
    let version = probe("node", &["--version"]);
    let found: Option<Vec<u32>> = version
        .as_deref()
        .and_then(|version| version.trim_start_matches('v').split('.').take(2).map(|part| part.parse().ok()).collect());
    let [major, minor] = NODE;
    ensure!(
        found.is_some_and(|found| found.as_slice() >= NODE.as_slice()),
        "the tests need Node {major}.{minor} or newer with npm (found: {}); install it from \
         https://nodejs.org or with the system's package manager",
        version.as_deref().unwrap_or("none")
    );
    Ok(())
}

/// The packages of `tests/package-lock.json`.
fn npm_packages() -> Result<()> {
    let tests = root().join("tests");
    let lock = fs::read(tests.join("package-lock.json")).context("tests/package-lock.json")?;
    // A copy of the lock file that was installed: compared by content, a clone has no dates.
    let installed = tests.join("node_modules").join(".installed-lock.json");
    if fs::read(&installed).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!(
        "setup: installing the npm packages of tests/ (playwright-core, axe-core, typescript, vite), for the tests of app and package"
    );
    run(npm().args(["ci", "--no-audit", "--no-fund"]).current_dir(&tests))?;
    fs::write(installed, lock)?;
    Ok(())
}

/// A browser of the Chromium family, and a font in which screenshots show Chinese.
fn chromium_and_font() -> Result<PathBuf> {
    let mut missing = Vec::new();
    if find_chromium()?.is_none() {
        missing.push("chromium");
    }
    if !has_chinese_font() {
        missing.push("fonts-noto-cjk");
    }
    if !missing.is_empty() {
        let wanted = missing.join(" and ");
        ensure!(
            find_on_path("apt-get").is_some(),
            "the browser tests need {wanted}; install Chromium, Chrome or Edge (or set CHROMIUM to \
             its path) and a Traditional Chinese font such as Noto Sans CJK"
        );
        println!("setup: installing {wanted} with apt, for the browser tests and their pictures");
        apt_get(&["update"])?;
        apt_get(&[&["install", "-y", "--no-install-recommends"], missing.as_slice()].concat())?;
    }
    find_chromium()?.context("Chromium was installed but is not on the search path")
}

/// The browser named by `CHROMIUM`, else the first found in the usual places.
fn find_chromium() -> Result<Option<PathBuf>> {
    if let Some(named) = env::var_os("CHROMIUM") {
        let named = PathBuf::from(named);
        ensure!(named.is_file(), "CHROMIUM is set to {}, which is not there", named.display());
        return Ok(Some(named));
    }
    let on_windows = PROGRAMS_WINDOWS
        .into_iter()
        .filter_map(env::var_os)
        .flat_map(|programs| CHROMIUM_WINDOWS.map(|path| Path::new(&programs).join(path)));
    Ok(CHROMIUM_COMMANDS
        .into_iter()
        .find_map(find_on_path)
        .or_else(|| CHROMIUM_MACOS.into_iter().map(PathBuf::from).chain(on_windows).find(|path| path.is_file())))
}

/// Whether Chinese can be shown; macOS and Windows bring their fonts along.
fn has_chinese_font() -> bool {
    !cfg!(target_os = "linux") || probe("fc-list", &[":lang=zh-tw"]).is_some_and(|fonts| !fonts.is_empty())
}

/// Runs apt-get as root.
fn apt_get(arguments: &[&str]) -> Result<()> {
    let is_root = probe("id", &["-u"]).is_some_and(|id| id == "0");
    let mut apt = if is_root {
        command("env")
    } else if find_on_path("sudo").is_some() {
        let mut sudo = command("sudo");
        sudo.arg("env");
        sudo
    } else {
        bail!("this needs root and there is no sudo; as root run: apt-get {}", arguments.join(" "));
    };
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    run(apt.args(arguments))
}

/// A program on the search path.
fn find_on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|directory| directory.join(program)).find(|path| path.is_file())
}
