//! `ltc test`: what it prints and how it ends.

use crate::run::{CASE, ltc};
use std::fs;
use std::path::PathBuf;

/// A directory of its own for one test.
struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("ltc-{name}-{}", std::process::id()));
        fs::create_dir_all(path.join("deeper")).unwrap();
        Self(path)
    }

    fn scenario(&self, file: &str, kind: &str, rest: &str) {
        let title = r#"{"zh": "標題", "en": "a title"}"#;
        let text = format!(r#"{{"title": {title}, "kind": "{kind}", "given": {CASE}, {rest}}}"#);
        fs::write(self.0.join(file), text).unwrap();
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn one_line_each_and_the_count_at_the_end() {
    let directory = Directory::new("mixed");
    directory.scenario("b.json", "simulate", r#""expect": {"/ledger/care/0/quota": 32090}, "expect_findings": []"#);
    directory.scenario("deeper/a.json", "simulate", r#""expect": {"/ledger/care/0/quota": 1}, "lesson": {}"#);
    directory.scenario("c.json", "simulate", r#""expect_error": {"path": "/client/id"}"#);
    directory.scenario("d.json", "weather", r#""expect": {}"#);
    directory.scenario("e.json", "simulate", r#""expects": {}"#);
    fs::write(directory.0.join("notes.txt"), "not a scenario").unwrap();
    let run = ltc(&["test", directory.path(), "--lang", "en"], "");
    assert_eq!((run.code, run.err.as_str()), (1, ""));
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines[0], "ok    b.json  a title");
    assert_eq!(lines[1..3], ["FAIL  c.json  a title", "      did not fail"]);
    assert_eq!(lines[3..5], ["FAIL  d.json  a title", "      unknown kind \"weather\""]);
    let deeper = PathBuf::from("deeper").join("a.json");
    assert_eq!(lines[5], format!("FAIL  {}  a title", deeper.display()));
    assert_eq!(lines[6], "      /ledger/care/0/quota: expected 1, got 32090");
    assert!(lines[7].starts_with("FAIL  e.json") && lines[8].contains("/expects"), "{}", run.out);
    assert_eq!(lines.last(), Some(&"1 passed, 4 failed"));
}

#[test]
fn a_refusal_can_be_expected() {
    let directory = Directory::new("refusal");
    let given = CASE.replace(r#""cms_level": 7"#, r#""cms_level": 9"#);
    let scenario = |code: &str| {
        format!(
            r#"{{"title": {{"zh": "甲", "en": "A"}}, "kind": "simulate", "given": {given},
                "expect_error": {{"path": "/client/cms_level", "code": "{code}"}}}}"#
        )
    };
    fs::write(directory.0.join("a.json"), scenario("out-of-range")).unwrap();
    let run = ltc(&["test", directory.path()], "");
    assert_eq!((run.code, run.out.lines().last()), (0, Some("1 passed, 0 failed")));
    fs::write(directory.0.join("a.json"), scenario("no-date")).unwrap();
    let run = ltc(&["test", directory.path()], "");
    assert!(run.code == 1 && run.out.contains("error code: expected no-date, got out-of-range"), "{}", run.out);
}

#[test]
fn nothing_to_run_is_exit_code_2() {
    let directory = Directory::new("empty");
    for (path, code) in [(directory.path(), "沒有案例檔"), ("no-such-directory", "無法讀取")] {
        let run = ltc(&["test", path], "");
        assert!(run.code == 2 && run.out.is_empty() && run.err.contains(code), "{}", run.err);
    }
}
