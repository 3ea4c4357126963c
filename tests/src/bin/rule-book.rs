//! Writes the rule book, as pages and as what the web app fetches; started by `cargo xtask rules`.
#![allow(clippy::expect_used, clippy::print_stdout, reason = "a tool at a terminal")]

use ltc_tests::book::{book_directory, book_there, rule_book};
use ltc_tests::shelf::shelf;
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
    for (path, text) in shelf() {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::create_dir_all(path.parent().expect("a directory")).expect("the directory of the app's rule book");
            fs::write(&path, text).expect("the app's rule book");
            println!("wrote web/rules/{}", path.file_name().unwrap_or_default().to_string_lossy());
        }
    }
    for path in there.keys().filter(|path| !book.contains_key(*path)) {
        fs::remove_file(directory.join(path)).expect("a page that no rule has");
        println!("removed docs/rules/{path}");
    }
}
