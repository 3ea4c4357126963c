//! Everything a person types: `cargo xtask setup | build | package | serve | test | sizes | bench …`.
//!
//! Written in Rust and run by cargo, so that nothing has to be installed before it.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "xtask is a tool at a terminal: it speaks to it and times its own steps"
)]

mod bench;
mod build;
mod embed;
mod html;
mod npm;
mod precache;
mod project;
mod rules;
mod serve;
mod setup;
mod sizes;
mod test;
mod texts;
mod trunk;

use std::{env, path::PathBuf, process::ExitCode};

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::build::Profile;

/// Set up, build, serve, test and measure 長照算盤 (LTC Abacus).
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what is missing: the wasm target; with --tests also what the tests need
    Setup {
        /// Also rustfmt, clippy, npm packages, Chromium and a Chinese font
        #[arg(long)]
        tests: bool,
    },
    /// Build the web app into dist/ and the JavaScript package
    Build {
        /// Compile without optimising
        #[arg(long)]
        dev: bool,
        /// Compile only this program of the page, and put it beside the others as they were compiled last
        #[arg(long)]
        only: Option<String>,
    },
    /// Build only the npm package, into target/package/engine, and its tarball
    Package {
        /// Compile without optimising
        #[arg(long)]
        dev: bool,
    },
    /// Set up, build the web app and serve it on this machine
    Serve {
        /// Port; 0 takes any free one [default: the first free one from 8080]
        #[arg(long)]
        port: Option<u16>,
        /// Serve what is there already
        #[arg(long)]
        no_build: bool,
        /// Directory to serve
        #[arg(long, default_value = "dist", requires = "no_build")]
        dist: PathBuf,
    },
    /// Set up and run every check; stops at the first that fails
    Test {
        /// Run only this step (may be repeated)
        #[arg(long, value_enum)]
        only: Vec<test::Step>,
    },
    /// Build, then compare the download sizes with the snapshot
    Sizes {
        /// Write the snapshot anew
        #[arg(long)]
        update: bool,
    },
    /// Write the service worker with the list of a build's files; Trunk's build calls this
    Precache {
        /// Directory of the build [default: the one that Trunk names, else dist]
        dist: Option<PathBuf>,
    },
    /// Write what comes from the rules' files: registry and rule book
    Rules,
    /// Write the packs of texts of both languages; every build does so, Trunk's too
    Texts,
    /// Run the benchmarks, natively and in WebAssembly
    Bench,
}

fn main() -> ExitCode {
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does what was typed.
fn run(command: Command) -> Result<()> {
    match command {
        Command::Setup { tests } => {
            setup::for_building()?;
            if tests {
                setup::for_testing()?;
            }
            println!("setup: everything that is needed is here");
            Ok(())
        }
        Command::Build { dev, only: Some(program) } => build::only(&program, Profile::from_dev_flag(dev)),
        Command::Build { dev, only: None } => {
            setup::for_building()?;
            let profile = Profile::from_dev_flag(dev);
            build::app(profile)?;
            npm::package(profile)
        }
        Command::Package { dev } => {
            setup::for_building()?;
            npm::package(Profile::from_dev_flag(dev))
        }
        Command::Serve { port, no_build, dist } => {
            if !no_build {
                setup::for_building()?;
                build::app(Profile::Release)?;
            }
            serve::run(&project::root().join(dist), port)
        }
        Command::Test { only } => test::run_steps(&only),
        Command::Sizes { update } => {
            setup::for_building()?;
            build::app(Profile::Release)?;
            npm::package(Profile::Release)?;
            if update { sizes::update() } else { sizes::check() }
        }
        Command::Precache { dist } => {
            let of_trunk = || env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
            precache::write(&dist.or_else(of_trunk).unwrap_or_else(project::dist))
        }
        Command::Rules => rules::generate(),
        Command::Texts => texts::write(),
        Command::Bench => {
            setup::for_building()?;
            bench::all()
        }
    }
}
