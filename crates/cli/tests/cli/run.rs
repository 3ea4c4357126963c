//! Runs the built `ltc`.

use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

/// What a run came to.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Standard output as the one JSON document that it must be.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {:?}", self.out))
    }
}

/// Runs `ltc` with these arguments and this standard input.
pub(crate) fn ltc(arguments: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ltc"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ltc starts");
    // A run that refuses its arguments may end before it reads.
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("ltc ends");
    Run {
        code: output.status.code().expect("ltc ends by itself"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// A case that is in order: level 7, one plan.
pub(crate) const CASE: &str = r#"{
    "client": {"id": "甲", "cms_level": 7, "welfare_class": "general", "transport_zone": 1},
    "plans": [{"from": "2018-12", "items": [{"code": "BA02", "quantity": 20}]}]
}"#;
