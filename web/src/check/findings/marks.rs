//! How bad a finding is, to be seen and to be heard.

use crate::check::words::findings::FindingWords;
use crate::components::icon::{ERROR, Icon, NOTE, WARNING, icon};
use crate::markup::{classes, html};
use ltc_report::Lang;
use ltc_wire::Severity;
use yew::prelude::*;

/// The worst first.
pub(crate) const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

/// Its class, icon and name.
pub(crate) fn look(severity: Severity, lang: Lang) -> (&'static str, Icon, &'static str) {
    let words = FindingWords::of(lang);
    match severity {
        Severity::Error => ("is-error", ERROR, words.error),
        Severity::Warning => ("is-warning", WARNING, words.warning),
        Severity::Note => ("is-note", NOTE, words.note),
    }
}

/// An icon with its name for those who do not see it.
pub(crate) fn mark(severity: Severity, lang: Lang) -> Html {
    let (class, strokes, name) = look(severity, lang);
    html! {
        <span class={classes!("severity-mark", class)}>{ icon(strokes) }<span class="visually-hidden">{ name }{ " " }</span></span>
    }
}

/// A badge with icon and name.
pub(crate) fn badge(severity: Severity, lang: Lang) -> Html {
    let (class, strokes, name) = look(severity, lang);
    html! { <span class={classes!("badge", class)}>{ icon(strokes) }{ name }</span> }
}
