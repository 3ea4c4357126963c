//! The benchmarks.

use anyhow::Result;

use crate::{
    build::{self, Profile},
    project::{cargo, command, package_dir, run},
};

/// Runs the native benchmarks, then the same cases through the JavaScript package.
pub(crate) fn all() -> Result<()> {
    run(cargo().args(["bench", "--package", "ltc-benches"]))?;
    build::package(Profile::Release)?;
    run(command("node").arg("tests/node/bench.mjs").env("LTC_PACKAGE", package_dir()?))
}
