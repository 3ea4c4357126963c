//! Where things are, and how other programs are run.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// The target that browsers run.
pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The top of the checkout.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        here.ancestors().nth(2).unwrap_or(here).to_path_buf()
    })
}

/// Where the built web app is written.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's target directory, wherever the machine's settings put it.
pub(crate) fn target_dir() -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = TARGET.get() {
        return Ok(known.clone());
    }
    let json = output(cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Metadata = serde_json::from_str(&json).context("reading cargo metadata")?;
    Ok(TARGET.get_or_init(|| metadata.target_directory).clone())
}

/// Where cargo keeps the sources of dependencies.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    let home = || env::home_dir().map(|home| home.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).context("CARGO_HOME is not set, nor is there a home")
}

/// Where the npm package is written.
pub(crate) fn package_dir() -> Result<PathBuf> {
    Ok(target_dir()?.join("package").join("engine"))
}

/// The cargo that runs this program, at the top of the checkout.
pub(crate) fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, which is a script with an ending of its own on Windows.
pub(crate) fn npm() -> Command {
    command(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Any program, at the top of the checkout and without a standard input to wait on.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).stdin(Stdio::null());
    command
}

/// Runs to the end, output going to the terminal.
///
/// # Errors
/// If the program cannot be started or does not end with success.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", written(command)))?;
    ensure!(status.success(), "{} failed ({status})", written(command));
    Ok(())
}

/// Runs to the end and returns what went to standard output.
///
/// # Errors
/// As [`run`], or if the output is not text.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().with_context(|| format!("cannot start {}", written(command)))?;
    ensure!(output.status.success(), "{} failed ({})", written(command), output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// What a program prints, if it is there and succeeds; used to find out what is missing.
pub(crate) fn probe(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as a person would type it.
fn written(command: &Command) -> String {
    let mut words = vec![short_name(command.get_program())];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// A program's name without the directories before it.
fn short_name(program: &OsStr) -> String {
    Path::new(program).file_stem().unwrap_or(program).to_string_lossy().into_owned()
}
