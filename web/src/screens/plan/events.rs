//! Dated changes: reassessments and whatever else changes on a day.

use super::client::{classes, levels, zones};
use super::group::{add_button, entry, group as fold};
use crate::components::field::{Look, choice_field, options, text_field};
use crate::markup::html;
use crate::state::draft::new_part;
use crate::state::session::first_month;
use crate::view::View;
use ltc_report::words::day;
use serde_json::Value;
use yew::prelude::*;

/// All changes.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let count = view.session.draft().count("/events");
    // In the middle of the second month: a change that can be seen and moved from there.
    let begin =
        first_month(view.session).and_then(|month| month.plus(1).first_day().checked_add_days(chrono::Days::new(14)));
    let mut fresh = new_part(&[("on", &begin.map(|on| day(on, view.lang)).unwrap_or_default())]);
    if let Value::Object(fields) = &mut fresh {
        fields.insert("set".to_owned(), new_part(&[]));
    }
    let body = html! {
        <>
            <p class="group-hint">{ words.events_hint }</p>
            { for (0..count).map(|place| event(view, place)) }
            { add_button("add-event", words.add_event, view.append("/events", fresh, "on")) }
            <div class="fields fields-3">
                { text_field(view, "/client/discharged_on", words.discharged_on, Look::date(words.day_form)) }
                { text_field(view, "/client/closed_on", words.closed_on, Look::date(words.day_form)) }
                { text_field(view, "/client/died_on", words.died_on, Look::date(words.day_form)) }
            </div>
        </>
    };
    fold("/events", words.events, count, count > 0, body)
}

fn event(view: View, place: usize) -> Html {
    let words = view.words;
    let at = format!("/events/{place}");
    let set = |name: &str| format!("{at}/set/{name}");
    let unchanged = words.unchanged;
    let yes_no = options(Some(unchanged), &[("true", words.yes), ("false", words.no)]);
    let plain = Look::default();
    let body = html! {
        <div class="fields fields-2">
            { text_field(view, &format!("{at}/on"), words.on, Look::date(words.day_form)) }
            { choice_field(view, &set("cms_level"), words.level, &levels(words, unchanged), plain) }
            { choice_field(view, &set("welfare_class"), words.welfare_class, &classes(words, Some(unchanged)), plain) }
            { choice_field(view, &set("foreign_carer"), words.foreign_carer, &yes_no, plain) }
            { choice_field(view, &set("special_care_allowance"), words.special_care_allowance, &yes_no, plain) }
            { choice_field(view, &set("remote_area"), words.remote_area, &yes_no, plain) }
            { choice_field(view, &set("transport_zone"), words.zone, &zones(words, unchanged), plain) }
        </div>
    };
    entry(view, &at, &format!("{} {}", words.event, place + 1), "/events", body)
}
