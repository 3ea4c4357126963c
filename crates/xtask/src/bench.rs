//! The benchmarks.

use anyhow::Result;

use crate::{
    build::{self, Profile},
    project::{cargo, command, package_dir, root, run},
};

/// Runs the native benchmarks, then the same cases through the JavaScript package.
pub(crate) fn all() -> Result<()> {
    run(cargo().args(["bench", "--package", "ltc-benches"]))?;
    let script = root().join("tests/node/bench.mjs");
    if script.exists() {
        build::package(Profile::Release)?;
        run(command("node")
            .arg(script)
            .env("LTC_PACKAGE", package_dir()?))?;
    }
    Ok(())
}
