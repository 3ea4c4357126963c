//! The client.

use super::group::group as fold;
use crate::components::field::{Look, choice_field, options, text_field, tick_field};
use crate::i18n::Words;
use crate::markup::html;
use crate::view::View;
use yew::prelude::*;

/// Facts about the client.
pub(crate) fn group(view: View) -> Html {
    let words = view.words;
    let counties = view.basis().document().benefit.transport.counties.entries().last().map(|dated| &dated.value);
    let body = html! {
        <>
            <div class="fields fields-2">
                { choice_field(view, "/client/cms_level", words.level, &levels(words, words.choose), Look::default()) }
                { choice_field(view, "/client/welfare_class", words.welfare_class, &classes(words, None), Look::default()) }
                { text_field(view, "/client/county", words.county, Look { list: Some("counties"), ..Look::default() }) }
                { choice_field(view, "/client/transport_zone", words.zone, &zones(words, words.zone_by_county), Look::default()) }
                { text_field(view, "/client/birth_date", words.birth_date, Look::date(words.day_form)) }
                { text_field(view, "/client/id", words.client_id, Look::default().hint(words.client_id_hint)) }
            </div>
            <datalist id="counties">{ for counties.iter().flat_map(|zones| zones.keys()).map(|name| html! { <option value={name.clone()} /> }) }</datalist>
            <div class="ticks">
                { tick_field(view, "/client/remote_area", words.remote_area) }
                { tick_field(view, "/client/foreign_carer", words.foreign_carer) }
                { tick_field(view, "/client/special_care_allowance", words.special_care_allowance) }
            </div>
        </>
    };
    fold("/client", words.client, 0, true, body)
}

/// Levels 1 to 8, after a first entry for none.
pub(crate) fn levels(words: &Words, none: &str) -> Vec<(String, String)> {
    numbered(none, 8, "", words.level_of)
}

/// Transport zones 1 to 4, after a first entry for none.
pub(crate) fn zones(words: &Words, none: &str) -> Vec<(String, String)> {
    numbered(none, 4, words.zone_of, words.zone_after)
}

fn numbered(none: &str, last: u8, before: &str, after: &str) -> Vec<(String, String)> {
    let first = (String::new(), none.to_owned());
    let numbers = (1..=last).map(|number| (number.to_string(), format!("{before} {number} {after}").trim().to_owned()));
    std::iter::once(first).chain(numbers).collect()
}

/// Welfare classes, after a first entry for none if there is one.
pub(crate) fn classes(words: &Words, none: Option<&str>) -> Vec<(String, String)> {
    let classes =
        [("low_income", words.low_income), ("mid_low_income", words.mid_low_income), ("general", words.general)];
    options(none, &classes)
}
