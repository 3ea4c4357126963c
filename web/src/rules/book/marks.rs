//! How bad, where checked: to be seen and to be heard.

use crate::components::icon::{ERROR, Icon, NOTE, WARNING, icon};
use crate::markup::{classes, html};
use ltc_engine::rule::Severity;
use ltc_report::{Lang, words};
use yew::prelude::*;

/// The worst first.
pub(super) const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// A badge with icon and name.
pub(super) fn badge(severity: Severity, lang: Lang) -> Html {
    let (class, strokes): (_, Icon) = match severity {
        Severity::Error => ("is-error", ERROR),
        Severity::Warning => ("is-warning", WARNING),
        Severity::Note => ("is-note", NOTE),
    };
    html! { <span class={classes!("rule-badge", class)}>{ icon(strokes) }{ words::severity(severity, lang) }</span> }
}
