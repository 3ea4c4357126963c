//! Writes the rule book; started by `cargo xtask rules`.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a tool at a terminal")]

use ltc_tests::book::{book_directory, book_there, rule_book};
use std::fs;

fn main() {
    let (book, there) = (rule_book(), book_there());
    let directory = book_directory();
    for part in ["zh", "en"] {
        fs::create_dir_all(directory.join(part)).expect("the directory of the rule book");
    }
    for (path, text) in book.iter().filter(|(path, text)| there.get(*path) != Some(text)) {
        fs::write(directory.join(path), text).expect("a page of the rule book");
        println!("wrote docs/rules/{path}");
    }
    for path in there.keys().filter(|path| !book.contains_key(*path)) {
        fs::remove_file(directory.join(path)).expect("a page that no rule has");
        println!("removed docs/rules/{path}");
    }
}
