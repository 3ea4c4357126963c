//! The npm package: `package/` with the bound modules beside it, in `target/package/engine`, and the
//! tarball that npm makes of it.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    build::{self, Profile},
    project::{self, npm, root, run},
    texts,
};

/// A WebAssembly module of the package.
struct Part {
    /// Cargo's package.
    package: &'static str,
    /// Its program, and the name of its files.
    bin: &'static str,
}

const PARTS: [Part; 3] = [
    Part { package: "ltc-wasm", bin: "engine" },
    Part { package: "ltc-wasm", bin: "core" },
    Part { package: "ltc-sheets-worker", bin: "sheets" },
];

/// The standard as a file, for the module that has none compiled in.
const STANDARD: &str = "standard.json";

/// The documents that go with the package, and what they are called in it. They may link to nothing else that
/// is a file: a test of the package holds them to it.
const READMES: [(&str, &str); 2] = [("package.md", "README.md"), ("package.en.md", "README.en.md")];

/// The name of the tarball in `target/package`.
const TARBALL: &str = "engine.tgz";

/// Compiles the modules and puts the package together.
pub(crate) fn package(profile: Profile) -> Result<()> {
    for part in PARTS {
        build::compile(&["--package", part.package, "--bin", part.bin], profile)?;
    }
    texts::write()?;
    let out = project::package_dir()?;
    build::empty(&out)?;
    build::copy_dir(&root().join("package"), &out)?;
    for part in PARTS {
        bind(&part, profile, &out)?;
    }
    // To the byte what the engine has compiled in: its hash stands on every result.
    fs::write(out.join(STANDARD), ltc_engine::basis::EMBEDDED).context("writing the standard")?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root().join(license), out.join(license)).with_context(|| format!("copying {license}"))?;
    }
    for (document, readme) in READMES {
        let text =
            fs::read_to_string(root().join("docs").join(document)).with_context(|| format!("docs/{document}"))?;
        fs::write(out.join(readme), as_readme(&text)).with_context(|| format!("writing {readme}"))?;
    }
    pack(&out)
}

/// A document with its links to the others as they are called in the package.
fn as_readme(text: &str) -> String {
    READMES.iter().fold(text.to_owned(), |text, (document, readme)| {
        text.replace(&format!("]({document})"), &format!("]({readme})"))
    })
}

/// Binds a module for the package: its script makes instances that share nothing, so that an engine
/// that died takes no other with it.
fn bind(part: &Part, profile: Profile, out: &Path) -> Result<()> {
    let mut bound = Bindgen::new()
        .input_path(build::compiled(part.bin, profile)?)
        .out_name(part.bin)
        .no_modules(true)?
        .no_modules_global("instance")?
        .omit_default_module_path(true)
        .typescript(false)
        .generate_output()
        .with_context(|| format!("binding {}", part.bin))?;
    fs::write(out.join(format!("{}-module.js", part.bin)), factory(bound.js())?)?;
    fs::write(out.join(format!("{}.wasm", part.bin)), bound.wasm_mut().emit_wasm())?;
    Ok(())
}

/// A script that wasm-bindgen wrote for one instance in the global scope, as a function that makes one.
fn factory(script: &str) -> Result<String> {
    let (before, from_body) =
        script.split_once("let instance = (function(exports) {").context("wasm-bindgen's script begins otherwise")?;
    let (body, after) = from_body.rsplit_once("})({").context("wasm-bindgen's script ends otherwise")?;
    Ok(format!("{before}export const instance = () => (function(exports) {{{body}}})({{{after}"))
}

/// The tarball, as it would be published.
fn pack(out: &Path) -> Result<()> {
    let into = project::target_dir()?.join("package");
    run(npm().args(["pack", "--silent", "--pack-destination"]).arg(&into).current_dir(out))?;
    let version = env!("CARGO_PKG_VERSION");
    let tarball = into.join(TARBALL);
    fs::rename(into.join(format!("ltc-abacus-engine-{version}.tgz")), &tarball).context("npm pack wrote no tarball")?;
    println!("the npm package is in {} and packed as {}", out.display(), tarball.display());
    Ok(())
}
