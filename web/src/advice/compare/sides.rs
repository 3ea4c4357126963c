//! The form: the day and the reading of both sides.

use super::state::policies;
use super::{Msg, View};
use crate::advice::form::{Look, choice, text};
use crate::advice::words::Words as Shared;
use crate::markup::{classes, html};
use ltc_report::words as sentences;
use yew::prelude::*;

/// The form.
pub(super) fn sides(view: &View<'_>) -> Html {
    let words = view.words;
    let policy_options = std::iter::once((String::new(), words.no_policy.to_owned()));
    let named = policies(&view.around.basis)
        .map(|entry| (entry.name.name().to_owned(), view.around.lang.of(&entry.question).to_owned()));
    let policy_options: Vec<(String, String)> = policy_options.chain(named).collect();
    html! {
        <section class="card compare-sides" aria-label={words.of_case}>
            <div class="compare-ways">
                { side(view, 0, words.side_a) }
                { side(view, 1, words.side_b) }
            </div>
            { choice("compare-policy", words.policy, &policy_options, &view.chosen.policy, &view.tell(Msg::Policy)) }
            <p class="buttons"><button type="button" class="button" id="compare-swap" onclick={view.click(|| Msg::Swap)}>{ words.swap }</button></p>
        </section>
    }
}

fn side(view: &View<'_>, side: usize, name: &str) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let shared = Shared::of(lang);
    let typed = view.chosen.days.get(side).cloned().unwrap_or_default();
    let on = view.chosen.day(side);
    let editions = &view.around.basis.document().editions;
    let names = editions.iter().map(|edition| {
        (edition.from.to_string(), format!("{}（{}）", lang.of(&edition.name), sentences::day(edition.from, lang)))
    });
    let edition_of_day = on.ok().flatten().filter(|day| editions.iter().any(|edition| edition.from == *day));
    let chosen = match (&on, edition_of_day) {
        (Ok(None), _) => String::new(),
        (_, Some(day)) => day.to_string(),
        _ => "other".to_owned(),
    };
    let mut options: Vec<(String, String)> =
        std::iter::once((String::new(), words.each_date.to_owned())).chain(names).collect();
    // Always there: options that come and go under a chosen value confuse what is shown.
    options.push(("other".to_owned(), words.other_day.to_owned()));
    let choose = view.tell(move |value: String| {
        let day = ltc_engine::calendar::parse_iso_day(&value).map(|day| sentences::day(day, lang));
        // Another day is typed; what is chosen so far is where one begins.
        if value == "other" { Msg::OtherDay } else { Msg::Day(side, day.unwrap_or_default()) }
    });
    let error = on.is_err().then_some(shared.not_a_day);
    html! {
        <fieldset class={classes!("compare-way", (side == 1).then_some("compare-way-b"))}>
            <legend>{ name.to_owned() }</legend>
            { choice(&format!("compare-edition-{side}"), words.edition, &options, &chosen, &choose) }
            { text(&format!("compare-day-{side}"), words.day, &typed, Look { error, placeholder: lang.pick("114/09/01", "2025-09-01"), ..Look::default() }, &view.tell(move |text| Msg::Day(side, text))) }
            if !view.chosen.policy.is_empty() {
                { value(view, side) }
            }
        </fieldset>
    }
}

fn value(view: &View<'_>, side: usize) -> Html {
    let lang = view.around.lang;
    let Some(entry) = policies(&view.around.basis).find(|entry| entry.name.name() == view.chosen.policy) else {
        return Html::default();
    };
    let values = entry.values.iter().map(|one| (one.value.name().to_owned(), lang.of(&one.text).to_owned()));
    let options: Vec<(String, String)> =
        std::iter::once((String::new(), view.words.by_default.to_owned())).chain(values).collect();
    let chosen = view.chosen.values.get(side).cloned().unwrap_or_default();
    choice(
        &format!("compare-value-{side}"),
        view.words.side_policy,
        &options,
        &chosen,
        &view.tell(move |value| Msg::Value(side, value)),
    )
}
