//! What the build and the server take from `Trunk.toml`, so that both routes give the same app.

use std::{collections::BTreeMap, fs};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::project::root;

/// The part of `Trunk.toml` that both routes share.
#[derive(Debug, Deserialize)]
pub(crate) struct TrunkConfig {
    /// How the page is put together.
    pub(crate) build: Build,
    /// How the page is sent.
    pub(crate) serve: Serve,
}

/// Patterns that stand for the script and the preloads of a build.
#[derive(Debug, Deserialize)]
pub(crate) struct Build {
    /// Where the app stands in relation to its page.
    pub(crate) public_url: String,
    /// The element that starts the app.
    pub(crate) pattern_script: String,
    /// The elements that let the browser fetch early.
    pub(crate) pattern_preload: String,
}

/// What is sent along with every file.
#[derive(Debug, Deserialize)]
pub(crate) struct Serve {
    /// Name and value.
    pub(crate) headers: BTreeMap<String, String>,
}

impl TrunkConfig {
    /// Reads `Trunk.toml` of this checkout.
    ///
    /// # Errors
    /// If it is absent or lacks one of the settings.
    pub(crate) fn read() -> Result<Self> {
        let text = fs::read_to_string(root().join("Trunk.toml")).context("reading Trunk.toml")?;
        toml::from_str(&text).context("reading Trunk.toml")
    }
}

impl Build {
    /// A pattern with the file names of one build filled in, as Trunk does it.
    pub(crate) fn fill(&self, pattern: &str, js: &str, wasm: &str) -> String {
        pattern.replace("{base}", &self.public_url).replace("{js}", js).replace("{wasm}", wasm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_trunk_toml_name_everything_the_page_needs() {
        let build = TrunkConfig::read().unwrap().build;
        let script = build.fill(&build.pattern_script, "app-1.js", "app-1_bg.wasm");
        assert_eq!(
            script,
            "<script type=\"module\" src=\"./boot.js\" data-js=\"./app-1.js\" \
             data-wasm=\"./app-1_bg.wasm\"></script>"
        );
        let preload = build.fill(&build.pattern_preload, "app-1.js", "app-1_bg.wasm");
        assert!(preload.contains("href=\"./app-1.js\""));
        assert!(preload.contains("href=\"./app-1_bg.wasm\""));
        assert!(!script.contains('{') && !preload.contains('{'));
    }

    #[test]
    fn headers_forbid_inline_scripts_and_foreign_origins() {
        let headers = TrunkConfig::read().unwrap().serve.headers;
        let policy = &headers["Content-Security-Policy"];
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"));
        assert!(!policy.contains("'unsafe-inline'") && !policy.contains("http"));
        assert_eq!(headers["X-Content-Type-Options"], "nosniff");
        assert_eq!(headers["Referrer-Policy"], "no-referrer");
    }
}
