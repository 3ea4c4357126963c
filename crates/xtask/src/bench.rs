//! The benchmarks.

use anyhow::Result;

use crate::{
    build::Profile,
    npm,
    project::{cargo, command, package_dir, run},
};

/// Runs the native benchmarks, the same cases through the JavaScript package, then the engines that
/// somebody would pick instead of ours, side by side with it.
pub(crate) fn all() -> Result<()> {
    run(cargo().args(["bench", "--package", "ltc-benches"]))?;
    npm::package(Profile::Release)?;
    for part in ["bench", "boundary"] {
        run(command("node").arg(format!("tests/node/{part}.mjs")).env("LTC_PACKAGE", package_dir()?))?;
    }
    run(command("npm").args(["ci", "--prefix", "benches/peers", "--no-audit", "--no-fund"]))?;
    run(command("node").arg("benches/peers/peers.mjs"))
}
