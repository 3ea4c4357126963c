//! What units may claim, and manual adjustments.

use super::group::{add_button, entry, group as fold};
use crate::components::field::{Look, choice_field, options, text_field};
use crate::components::icon::{COPY, icon};
use crate::i18n::Words;
use crate::markup::html;
use crate::state::Edit;
use crate::state::draft::new_part;
use crate::state::session::first_month;
use crate::view::{Msg, View};
use yew::prelude::*;

fn month_of_new(view: View) -> String {
    first_month(view.session).map(|month| view.month(month)).unwrap_or_default()
}

fn purses(words: &Words) -> Vec<(String, String)> {
    options(
        None,
        &[("care", words.care), ("transport", words.transport), ("respite", words.respite), ("aids", words.aids)],
    )
}

/// Allocations to units.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let count = view.session.draft().count("/allocations");
    let fresh = new_part(&[
        ("month", &month_of_new(view)),
        ("unit", ""),
        ("quota_type", "care"),
        ("fund", "month"),
        ("settlement", "monthly"),
        ("amount", ""),
    ]);
    let body = html! {
        <>
            { for (0..count).map(|place| allocation(view, place)) }
            <div class="buttons">
                { add_button("add-allocation", words.add_allocation, view.append("/allocations", fresh, "amount")) }
                if count > 0 {
                    <button type="button" class="button" id="copy-last-month" onclick={view.click(Msg::Edit(Edit::CopyLastMonth))}>
                        { icon(COPY) }<span>{ words.copy_last_month }</span>
                    </button>
                }
            </div>
        </>
    };
    fold("/allocations", words.allocations, count, false, body)
}

fn allocation(view: View, place: usize) -> Html {
    let words = view.words;
    let at = format!("/allocations/{place}");
    let field = |name: &str| format!("{at}/{name}");
    let funds =
        options(None, &[("month", words.fund_month), ("retention", words.retention), ("advance", words.advance)]);
    let settlements = options(Some("–"), &[("monthly", words.monthly), ("bundle", words.bundle)]);
    let plain = Look::default();
    let body = html! {
        <div class="fields fields-3">
            { text_field(view, &field("month"), words.month, Look::date(words.month_form)) }
            { choice_field(view, &field("fund"), words.fund, &funds, plain) }
            { text_field(view, &field("amount"), words.amount, Look::number()) }
            { text_field(view, &field("unit"), words.unit, plain) }
            { choice_field(view, &field("quota_type"), words.quota_type, &purses(words), plain) }
            { choice_field(view, &field("settlement"), words.settlement, &settlements, plain) }
        </div>
    };
    entry(view, &at, &format!("{} {}", words.allocation, place + 1), "/allocations", body)
}

/// Manual adjustments.
pub(crate) fn adjustments(view: View) -> Html {
    let words = view.words;
    let count = view.session.draft().count("/adjustments");
    let fresh = new_part(&[("month", &month_of_new(view)), ("quota_type", "care"), ("amount", ""), ("note", "")]);
    let body = html! {
        <>
            { for (0..count).map(|place| adjustment(view, place)) }
            { add_button("add-adjustment", words.add_adjustment, view.append("/adjustments", fresh, "amount")) }
        </>
    };
    fold("/adjustments", words.adjustments, count, count > 0, body)
}

fn adjustment(view: View, place: usize) -> Html {
    let words = view.words;
    let at = format!("/adjustments/{place}");
    let field = |name: &str| format!("{at}/{name}");
    let body = html! {
        <>
            <div class="fields fields-3">
                { text_field(view, &field("month"), words.month, Look::date(words.month_form)) }
                { choice_field(view, &field("quota_type"), words.quota_type, &purses(words), Look::default()) }
                { text_field(view, &field("amount"), words.amount, Look::number().hint(words.amount_signed_hint)) }
            </div>
            { text_field(view, &field("note"), words.note, Look::default().hint(words.note_hint)) }
        </>
    };
    entry(view, &at, &format!("{} {}", words.adjustment, place + 1), "/adjustments", body)
}
