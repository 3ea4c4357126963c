//! The advance for reablement.

use super::group::{add_button, entry, group as fold};
use crate::browser::id_of;
use crate::components::field::{Look, text_field};
use crate::components::figure::figure;
use crate::markup::html;
use crate::state::Edit;
use crate::state::draft::new_part;
use crate::state::session::first_month;
use crate::view::{Msg, View};
use yew::prelude::*;

/// The advance, or a button to add one.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let there = view.session.draft().part("/advance").is_some();
    let month = first_month(view.session).map(|month| view.month(month)).unwrap_or_default();
    let fresh = new_part(&[("amount", ""), ("start", &month), ("discharge", &month)]);
    let add = Msg::EditThen(Edit::Put("/advance".to_owned(), fresh), id_of("/advance/amount"));
    let body = if there { fields(view) } else { add_button("add-advance", words.add_advance, view.click(add)) };
    fold("/advance-group", words.advance_long, usize::from(there), there, body)
}

fn fields(view: View) -> Html {
    let words = view.words;
    let cap =
        view.session.computed().and_then(|computed| computed.simulation.advance.as_ref()).map(|advance| advance.cap);
    let date = Look::date(words.month_form);
    let body = html! {
        <>
            if let Some(cap) = cap {
                <p class="group-hint">{ words.cap }{ " " }{ figure(view, "/advance/cap".to_owned(), words.cap.to_owned(), cap) }{ " " }{ words.ntd }</p>
            }
            <div class="fields fields-3">
                { text_field(view, "/advance/amount", words.amount, Look::number()) }
                { text_field(view, "/advance/start", words.advance_start, date) }
                { text_field(view, "/advance/discharge", words.discharge, date) }
            </div>
            { text_field(view, "/advance/transferred_on", words.transferred_on, Look::date(words.day_form).hint(words.transferred_on_hint)) }
            { text_field(view, "/advance/deduct_in", words.deduct_in, date.hint(words.deduct_in_hint)) }
        </>
    };
    entry(view, "/advance", words.advance, "/advance-group", body)
}
