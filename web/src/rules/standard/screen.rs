//! The standard of a day.

use super::lines::{Group, Line, lines, matches};
use super::words::StandardWords;
use super::{bar, calendar, table};
use crate::markup::html;
use crate::rules::View;
use crate::rules::address::{Place, Wanted};
use crate::screens::Screen;
use chrono::NaiveDate;
use ltc_report::words;
use yew::prelude::*;

/// What the part draws itself with.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) view: View<'a>,
    pub(super) words: &'static StandardWords,
    pub(super) wanted: &'a Wanted,
    /// The day whose standard is shown.
    pub(super) on: NaiveDate,
    /// The values that are shown.
    pub(super) group: Group,
}

impl At<'_> {
    /// The address of other values of the same day.
    pub(super) fn group_address(self, group: Group) -> String {
        Place::Standard(Wanted { show: Some(group), find: None, ..self.wanted.clone() }).address()
    }

    /// The address of the same values on another day.
    pub(super) fn day_address(self, day: NaiveDate) -> String {
        Place::Standard(Wanted { on: Some(day), find: None, ..self.wanted.clone() }).address()
    }
}

/// The part.
pub(in crate::rules) fn screen(view: View, wanted: &Wanted) -> Html {
    let words = StandardWords::of(view.lang());
    let on = wanted.on.unwrap_or(view.around.today);
    let begins = view.around.basis.begins();
    let all = lines(&view.around.basis, on, view.lang());
    let found: Vec<&Line> = all.iter().filter(|line| matches(line, &view.rules.find, view.lang())).collect();
    // A link that names a code, but not where it is shown, leads to where it is.
    let group = wanted.show.or_else(|| first_with(&found, wanted)).unwrap_or(Group::Prices);
    let at = At { view, words, wanted, on, group };
    html! {
        <section class="standard-view" aria-label={view.words.standard}>
            { bar::day_bar(at) }
            if on < begins {
                <p class="message message-warning" role="status">{ words.too_early.replace("{}", &words::day(begins, view.lang())) }</p>
            } else {
                { bar::groups(at, &found) }
                { body(at, &found) }
            }
            <p class="standard-ways">
                <a href={Screen::Compare.hash()}>{ words.compare }</a>
                <a href={Screen::Settings.hash()}>{ words.change_reading }</a>
            </p>
        </section>
    }
}

fn first_with(found: &[&Line], wanted: &Wanted) -> Option<Group> {
    wanted.find.as_ref().and_then(|_| found.first().map(|line| line.group))
}

fn body(at: At, found: &[&Line]) -> Html {
    let title = at.group.title(at.words);
    if at.group == Group::Calendar {
        return html! { <section class="card" id="standard-lines"><h2>{ title }</h2>{ calendar::calendar(at) }</section> };
    }
    let of_group = found.iter().copied().filter(|line| line.group == at.group);
    let family = at.view.rules.family.filter(|_| has_families(at.group));
    let shown: Vec<&Line> = of_group.filter(|line| family.is_none_or(|wanted| line.family == Some(wanted))).collect();
    html! {
        <section class="card" id="standard-lines">
            <h2>{ title }<span class="standard-on">{ words::day(at.on, at.view.lang()) }</span></h2>
            { bar::search(at, &shown) }
            if shown.is_empty() {
                { nothing(at, found) }
            } else {
                if at.group == Group::Quotas && at.view.rules.find.is_empty() {
                    { table::quotas(at) }
                }
                { table::table(at, &shown) }
            }
        </section>
    }
}

/// Are the lines of service codes?
pub(super) fn has_families(group: Group) -> bool {
    matches!(group, Group::Prices | Group::Limits)
}

/// Nothing here: where else there is something.
fn nothing(at: At, found: &[&Line]) -> Html {
    let count = |group: Group| found.iter().filter(|line| line.group == group).count();
    let others: Vec<(Group, usize)> =
        Group::ALL.iter().map(|group| (*group, count(*group))).filter(|(_, count)| *count > 0).collect();
    html! {
        <div class="rule-none">
            <p role="status">{ at.words.nothing }</p>
            if !others.is_empty() {
                <p>{ at.words.elsewhere }{ " " }
                    { for others.iter().map(|(group, count)| html! {
                        <><a href={at.group_address(*group)}>{ group.title(at.words) }</a>{ format!(" ({count}) ") }</>
                    }) }
                </p>
            }
        </div>
    }
}
