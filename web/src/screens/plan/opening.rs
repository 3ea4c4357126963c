//! Balances brought in, and the months to show.

use super::group::group as fold;
use crate::components::field::{Look, text_field};
use crate::markup::html;
use crate::view::View;
use yew::prelude::*;

/// Balances brought in from before.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let date = Look::date(words.month_form);
    let body = html! {
        <>
            <p class="group-hint">{ words.opening_hint }</p>
            <div class="fields fields-3">
                { text_field(view, "/opening/interval_from", words.interval_from, date) }
                { text_field(view, "/opening/retention/care", words.opening_care, Look::number()) }
                { text_field(view, "/opening/retention/transport", words.opening_transport, Look::number()) }
                { text_field(view, "/opening/respite_from", words.respite_from, date) }
                { text_field(view, "/opening/respite_used", words.respite_used, Look::number()) }
            </div>
        </>
    };
    fold("/opening", words.opening, 0, view.session.draft().has("/opening"), body)
}

/// The months to show.
pub(crate) fn span(view: View) -> Html {
    let words = view.words;
    let date = Look::date(words.month_form);
    let body = html! {
        <>
            <p class="group-hint">{ words.span_hint }</p>
            <div class="fields fields-2">
                { text_field(view, "/simulate/from", words.from, date) }
                { text_field(view, "/simulate/to", words.to, date) }
            </div>
        </>
    };
    fold("/simulate", words.span, 0, view.session.draft().has("/simulate"), body)
}
