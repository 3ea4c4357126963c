//! To come.
use ltc_check::report::Report;
use ltc_report::Lang;
pub(super) fn document(_report: &Report<'_>, _lang: Lang) -> String {
    String::new()
}
