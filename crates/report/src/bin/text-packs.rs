//! Writes the packs of texts that the JavaScript package and the app's worker load; started by
//! `cargo xtask texts` and with every build.
#![allow(clippy::print_stdout, reason = "a tool at a terminal")]

use ltc_report::Lang;
use ltc_report::words::packs::{file_name, pack};
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../package");
    for lang in Lang::ALL {
        let (path, text) = (package.join(file_name(lang)), pack(lang));
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text)?;
            println!("wrote package/{}", file_name(lang));
        }
    }
    Ok(())
}
