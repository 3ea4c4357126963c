//! The people who care at home.

use super::words::own;
use crate::components::field::{Look, choice_field, options, text_field, tick, tick_field};
use crate::markup::html;
use crate::screens::plan::group::{add_button, entry, group as fold};
use crate::state::Edit;
use crate::view::View;
use serde_json::{Value, json};
use yew::prelude::*;

/// The list of them in the case.
const CARERS: &str = "/client/carers";

/// All carers.
pub(crate) fn group(view: View) -> Html {
    let draft = view.session.draft();
    let count = draft.count(CARERS);
    let none = count == 0 && draft.part(CARERS).is_some_and(Value::is_array);
    let switch = if none { Edit::Remove(CARERS.to_owned()) } else { Edit::Put(CARERS.to_owned(), json!([])) };
    let body = html! {
        <>
            if count == 0 {
                { tick(view, "no-carer".to_owned(), own(view).no_carer, none, switch) }
            }
            { for (0..count).map(|place| carer(view, place)) }
            { add_button("add-carer", own(view).add_carer, view.append(CARERS, json!({}), "age")) }
        </>
    };
    fold(CARERS, own(view).carers, count, count > 0 || none, body)
}

fn carer(view: View, place: usize) -> Html {
    let words = view.words;
    let at = format!("{CARERS}/{place}");
    let field = |name: &str| format!("{at}/{name}");
    let yes_no = options(Some(own(view).not_known), &[("true", words.yes), ("false", words.no)]);
    let body = html! {
        <>
            <div class="fields fields-2">
                { text_field(view, &field("age"), own(view).age, Look::number()) }
                { choice_field(view, &field("disability"), own(view).disability, &yes_no, Look::default()) }
            </div>
            <div class="ticks">
                { tick_field(view, &field("main"), own(view).main_carer) }
                { tick_field(view, &field("employed"), own(view).employed_carer) }
            </div>
        </>
    };
    entry(view, &at, &format!("{} {}", own(view).carer, place + 1), CARERS, body)
}
