//! The app as a part of somebody else's page (`embed.html`): what the programs hear from that page's
//! script and what they tell it, as events of the window. The script (`web/embed/embed-frame.js`) keeps the
//! contract with the page around it, so that no program knows who that is.

use crate::state::session::Computed;
use crate::window::{tell_json, tell_with};
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use ltc_report::json::{self, ErrorView};
use ltc_wire::overview::{Overview, RuleCount, Stamp, StateCounts, Summary};
use serde::Serialize;
use wasm_bindgen::JsValue;

/// Open this document: a case, or a copy of the standard. Without one: begin a new case.
pub(crate) const OPEN: &str = "ltc-embed-open";
/// Read these files.
pub(crate) const LOAD: &str = "ltc-embed-load";
/// Know this about the month.
pub(crate) const TELL: &str = "ltc-embed-tell";
/// There is another result.
const RESULT: &str = "ltc-embed-result";
/// Something was refused.
const REFUSED: &str = "ltc-embed-refused";
/// A file is about to be saved. Who takes it objects by `preventDefault`.
const SAVING: &str = "ltc-embed-saving";

/// What a case comes to, as the page around gets it.
#[derive(Serialize)]
struct Simulated<'a> {
    case: serde_json::Value,
    result: json::SimulationView<'a>,
}

/// Tells what a case comes to, given its document.
pub(crate) type Tell = fn(&str, &Computed, &Basis);

/// Tells what a case comes to. `document`: the case.
pub(crate) fn simulated(document: &str, computed: &Computed, basis: &Basis) {
    let case = serde_json::from_str(document).unwrap_or_default();
    tell_json(RESULT, &Simulated { case, result: json::simulation(basis, &computed.simulation) });
}

/// What a check comes to, as the page around gets it: what is listed here and nothing else, so that
/// nothing of the files goes out that nobody has thought of.
#[derive(Serialize)]
struct Checked<'a> {
    revision: u64,
    files: Vec<CheckedFile<'a>>,
    month: Option<&'a str>,
    month_id: Option<&'a str>,
    month_told: bool,
    summary: &'a Summary,
    rules: &'a [RuleCount],
    states: &'a StateCounts,
    undo: Option<&'a str>,
    redo: Option<&'a str>,
    stamp: &'a Stamp,
}

/// A file of it.
#[derive(Serialize)]
struct CheckedFile<'a> {
    name: &'a str,
    gave: &'a str,
    has_records: bool,
    /// What the screen says of single places quotes what stands there: here it is counted.
    problem_count: usize,
    /// One sentence for all of them, or none.
    problems: Vec<&'static str>,
}

impl<'a> Checked<'a> {
    fn of(overview: &'a Overview, lang: Lang) -> Self {
        let problem = lang.pick(
            "有些地方沒有照原樣讀入，見元件。",
            "Some places were not read as they stand; the element shows them.",
        );
        let files = overview.files.iter().map(|file| CheckedFile {
            name: &file.name,
            gave: &file.gave,
            has_records: file.has_records,
            problem_count: file.problems.len(),
            problems: file.problems.first().map(|_| problem).into_iter().collect(),
        });
        Self {
            revision: overview.revision,
            files: files.collect(),
            month: overview.month.as_deref(),
            month_id: overview.month_id.as_deref(),
            month_told: overview.month_told,
            summary: &overview.summary,
            rules: &overview.rules,
            states: &overview.states,
            undo: overview.undo.as_deref(),
            redo: overview.redo.as_deref(),
            stamp: &overview.stamp,
        }
    }
}

/// Tells what a check comes to, in numbers.
pub(crate) fn checked(overview: &Overview, lang: Lang) {
    tell_json(RESULT, &Checked::of(overview, lang));
}

/// Tells that something was refused.
pub(crate) fn refused(error: &ErrorView) {
    tell_json(REFUSED, error);
}

/// Offers a file. Is the person to get it as usual?
pub(crate) fn saving(name: &str, file: &JsValue) -> bool {
    tell_with(SAVING, &js_sys::Array::of2(&name.into(), file))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_wire::overview::FileInfo;

    #[test]
    fn no_cell_of_a_file_goes_to_the_page_around() {
        let file = FileInfo {
            name: "cases.csv".to_owned(),
            gave: "個案 2 人".to_owned(),
            has_records: false,
            problems: vec!["第 2 列：「A222222222」應填 1 至 8。".to_owned(), "「A198765432」沒有這個人。".to_owned()],
        };
        let overview =
            Overview { files: vec![file.clone(), FileInfo { problems: Vec::new(), ..file }], ..Overview::default() };
        for lang in [Lang::Zh, Lang::En] {
            let told = serde_json::to_value(Checked::of(&overview, lang)).unwrap();
            assert!(!told.to_string().contains("A222222222") && !told.to_string().contains("A198765432"), "{told}");
            let [first, second] = [0, 1].map(|place| &told["files"][place]);
            assert_eq!((&first["problem_count"], first["problems"].as_array().unwrap().len()), (&2.into(), 1));
            assert_eq!((&second["problem_count"], second["problems"].as_array().unwrap().len()), (&0.into(), 0));
        }
    }

    #[test]
    fn the_page_around_gets_all_that_is_no_cell() {
        let names = |value: serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        let overview = Overview::default();
        let told = serde_json::to_value(Checked::of(&overview, Lang::Zh)).unwrap();
        assert_eq!(names(told), names(serde_json::to_value(&overview).unwrap()));
    }
}
