//! The same types for TypeScript: `package/wire.d.ts`, written with `LTC_WRITE_TYPES=1` set.

use crate::{Envelope, Reply, Request, load::LoadOptions, month::PrintDocument};
use std::any::TypeId;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use ts_rs::{Config, TS, TypeVisitor};

/// Numbers of the wire are exact in JavaScript: no amount or count comes near 2⁵³.
fn config() -> Config {
    Config::new().with_large_int("number")
}

/// Declares a type once, then all that it mentions.
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
        // Only types of this crate have a file of their own; the others are TypeScript's.
        // A generic type and each of its uses have the same declaration.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}\n", T::decl(&self.config));
            self.texts.push((T::ident(&self.config), text));
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

fn declarations() -> String {
    let mut all = Declarations { config: config(), seen: HashSet::new(), texts: Vec::new() };
    all.visit::<Envelope>();
    all.visit::<Request>();
    all.visit::<Reply>();
    all.visit::<LoadOptions>();
    all.visit::<PrintDocument>();
    all.texts.sort();
    all.texts.dedup();
    let texts: Vec<String> = all.texts.into_iter().map(|(_, text)| plain_links(&text)).collect();
    format!("// Written by a test of crates/wire from its types. Do not edit.\n\n{}", texts.join("\n"))
}

/// Rust's links to items are only code outside of Rust.
fn plain_links(text: &str) -> String {
    text.replace("[`", "`").replace("`]", "`")
}

#[test]
fn the_types_of_the_package_are_these() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../package/wire.d.ts");
    let now = declarations();
    if std::env::var_os("LTC_WRITE_TYPES").is_some() {
        fs::write(&file, &now).unwrap();
    }
    let written = fs::read_to_string(&file).unwrap_or_default();
    assert!(written == now, "package/wire.d.ts is stale: LTC_WRITE_TYPES=1 cargo test -p ltc-wire");
}
