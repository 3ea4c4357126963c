//! Where something comes from and how sure it is, beside it.

use super::View;
use super::address::Place;
use crate::markup::{classes, html};
use ltc_engine::basis::Confidence;
use ltc_report::words;
use yew::prelude::*;

/// The grade and the sources, each a link to the register.
pub(super) fn cited(view: View, sources: &[String], confidence: Confidence) -> Html {
    html! {
        <span class="cited">
            <span class={classes!("chip", grade(confidence))}>{ words::confidence(confidence, view.lang()) }</span>{ " " }
            { sources_of(view, sources) }
        </span>
    }
}

/// The sources, each a link to the register.
pub(super) fn sources_of(view: View, sources: &[String]) -> Html {
    html! { <>{ for sources.iter().map(|id| html! { <>{ source(view, id) }{ " " }</> }) }</> }
}

/// A link to an entry of the register; its title says what the clause is.
fn source(view: View, id: &str) -> Html {
    let title = view.around.basis.source_title(id).map(|title| view.lang().of(title).to_owned());
    let known = view.around.basis.source(id).map_or(id, |entry| entry.id.as_str());
    html! { <a class="source-id" href={Place::Source(known.to_owned()).address()} {title}>{ id.to_owned() }</a> }
}

fn grade(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Official => "is-official",
        Confidence::Agreed => "is-agreed",
        Confidence::Single => "is-single",
        Confidence::Inferred => "is-inferred",
    }
}
