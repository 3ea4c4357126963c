//! Where something comes from, as an entry of a list.

use crate::markup::html;
use ltc_engine::basis::Basis;
use ltc_engine::finding::SourceRef;
use ltc_report::{Lang, words};
use yew::prelude::*;

/// A source: its title, its id, how sure the value is.
pub(crate) fn source_row(basis: &Basis, source: &SourceRef, lang: Lang) -> Html {
    let title = basis.source_title(&source.id).map(|title| lang.of(title).to_owned());
    html! {
        <li>
            { title.unwrap_or_default() }{ " " }<span class="source-id">{ source.id.clone() }</span>
            if let Some(confidence) = source.confidence {
                { " " }<span class="chip">{ words::confidence(confidence, lang) }</span>
            }
        </li>
    }
}
