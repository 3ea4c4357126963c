//! The types of the JavaScript package, written from the Rust types with `LTC_WRITE_TYPES=1` set:
//! `contract.d.ts` (cases, simulations, what a check is told and what it comes to) and `wire.d.ts` (the open month).

#![allow(clippy::expect_used, reason = "a test")]

use ltc_check::CheckInput;
use ltc_engine::case::Case;
use ltc_report::json::{CheckView, ErrorView, ExplanationView, SimulationView};
use ltc_wire::{Envelope, Reply, Request, load::LoadOptions, month::PrintDocument};
use std::any::TypeId;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

/// Types, each declared once with all that it mentions.
struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    texts: Vec<(String, String)>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only types of ours have a file of their own; the others are TypeScript's.
        // A generic type and each of its uses have the same declaration.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            self.texts.push((T::ident(&self.config), format!("{docs}export {}\n", T::decl(&self.config))));
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

impl Declarations {
    fn new() -> Self {
        // Numbers are exact in JavaScript: no amount or count comes near 2⁵³.
        Self { config: Config::new().with_large_int("number"), seen: HashSet::new(), texts: Vec::new() }
    }

    fn text(mut self) -> String {
        self.texts.sort();
        self.texts.dedup();
        let texts: Vec<String> = self.texts.into_iter().map(|(_, text)| plain(&text)).collect();
        format!("// Written by a test of crates/wasm from the Rust types. Do not edit.\n\n{}", texts.join("\n"))
    }
}

/// As one would write it: indented, short comments on one line, and no links, which are only code outside
/// of Rust.
fn plain(text: &str) -> String {
    let text = text.replace("[`", "`").replace("`]", "`").replace(", };", ",\n};");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut out = String::new();
    let mut inside = false;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        inside &= !line.starts_with("};");
        out.push_str(if inside { "  " } else { "" });
        if let Some(["/**", comment, " */"]) = lines.get(at..at + 3) {
            out.extend(["/**", comment.trim_start_matches(" *"), " */\n"]);
            at += 3;
        } else {
            out.extend([line, "\n"]);
            at += 1;
        }
        inside |= line.starts_with("export") && line.ends_with('{');
    }
    out
}

fn is_as_written(name: &str, now: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../package").join(name);
    if std::env::var_os("LTC_WRITE_TYPES").is_some() {
        fs::write(&file, now).expect("the package's directory can be written to");
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(written == now, "package/{name} is stale: LTC_WRITE_TYPES=1 cargo test -p ltc-wasm");
}

#[test]
fn the_types_of_cases_simulations_and_checks() {
    let mut all = Declarations::new();
    all.visit::<Case>();
    all.visit::<CheckInput>();
    all.visit::<SimulationView<'static>>();
    all.visit::<ExplanationView<'static>>();
    all.visit::<CheckView<'static>>();
    all.visit::<ErrorView>();
    is_as_written("contract.d.ts", &all.text());
}

#[test]
fn the_types_of_an_open_month() {
    let mut all = Declarations::new();
    all.visit::<Envelope>();
    all.visit::<Request>();
    all.visit::<Reply>();
    all.visit::<LoadOptions>();
    all.visit::<PrintDocument>();
    is_as_written("wire.d.ts", &all.text());
}
