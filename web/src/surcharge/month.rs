//! The month of the reference day: what each day brings, why, and what it comes to.

use super::cards::move_to;
use super::day::{chip, day_name, day_panel, possible, possible_chips, short_name, spoken_row, visits, weekday};
use super::words::own;
use crate::browser;
use crate::markup::{classes, html};
use crate::state::Computed;
use crate::state::examples::SURCHARGE_MONTH;
use crate::state::surcharge::{Visit, is_of, rows_on, totals, visit_on, weeks};
use crate::view::{Msg, View};
use chrono::{Datelike, Days, NaiveDate};
use ltc_engine::calendar::Month;
use ltc_engine::surcharge::RowStatus;
use ltc_report::words;
use yew::prelude::*;

/// The calendar with the chosen day and the totals of the month.
pub(crate) fn card(view: View, computed: &Computed, day: NaiveDate) -> Html {
    let words = view.words;
    let month = Month::of(day);
    let rows = &computed.simulation.surcharge_rows;
    let monthly = rows_on(rows, None, Some(month));
    let has_records = !computed.case.records.is_empty();
    html! {
        <section class="card" id="month" tabindex="-1" aria-labelledby="month-title">
            <h2 id="month-title">{ view.month(month) }{ " " }{ own(view).month_of_surcharges }</h2>
            <p class="card-hint">
                { own(view).month_hint }{ " " }
                if !has_records {
                    { own(view).month_hint_empty }{ " " }
                    <button type="button" class="link" id="load-month" onclick={view.click(Msg::Example(SURCHARGE_MONTH))}>{ own(view).load_month }</button>
                }
            </p>
            if has_records {
                { totals_line(view, computed, month) }
            }
            if !monthly.is_empty() {
                <p class="monthly">{ own(view).by_month }{ view.lang.labels().colon }
                    { for monthly.iter().map(|row| html! { <>{ chip(row) }{ " " }{ words::amount(row.amount) }{ " " }{ words.ntd }</> }) }
                </p>
            }
            <table class="month" role="grid" aria-labelledby="month-title">
                <thead><tr>{ for own(view).weekdays.split(' ').map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead>
                <tbody>
                    { for weeks(month).iter().map(|week| html! {
                        <tr>{ for week.iter().map(|cell| match cell {
                            Some(cell) => day_cell(view, computed, *cell, *cell == day),
                            None => html! { <td class="no-day"></td> },
                        }) }</tr>
                    }) }
                </tbody>
            </table>
            { legend(view, has_records) }
            { day_panel(view, computed, day) }
            if rows.iter().any(|row| is_of(row, month)) {
                { row_table(view, computed, month) }
            }
        </section>
    }
}

fn day_id(day: NaiveDate) -> String {
    format!("day-{day}")
}

/// A day of the grid. Only the chosen one is a tab stop; arrow keys lead to the others.
fn day_cell(view: View, computed: &Computed, day: NaiveDate, chosen: bool) -> Html {
    let rows = rows_on(&computed.simulation.surcharge_rows, Some(day), None);
    let what = day_name(view, day);
    let off = visit_on(view.basis(), &computed.case, day) == Visit::DayOff;
    let codes: Vec<String> = rows.iter().map(|row| spoken_row(view, row)).collect();
    let reason = if rows.is_empty() { possible(view, computed, day) } else { codes.join(view.words.and) };
    let label =
        format!("{} {} {what}{}{reason}", words::day(day, view.lang), weekday(view, day), view.lang.labels().colon);
    let send = view.send.clone();
    let edit = move_to(view, day);
    let choose = Callback::from(move |()| send.emit(Msg::Edit(edit.clone())));
    let onfocus = (!chosen).then(|| choose.reform(|_: FocusEvent| ()));
    let onclick = (!chosen).then(|| choose.reform(|_: MouseEvent| ()));
    let onkeydown = on_key(view, day);
    html! {
        <td class={classes!("day", off.then_some("day-off"), chosen.then_some("chosen"))} aria-selected={chosen.to_string()} data-day={day.to_string()}>
            <button type="button" id={day_id(day)} tabindex={if chosen { "0" } else { "-1" }} title={label}
                {onfocus} {onclick} {onkeydown}>
                <span class="day-number">{ day.day() }</span>
                if let Some(name) = short_name(view, day) {
                    <span class="day-name">{ name }</span>
                }
                if computed.case.records.is_empty() {
                    { possible_chips(view, computed, day) }
                }
                { for rows.iter().map(|row| chip(row)) }
            </button>
        </td>
    }
}

/// Arrow keys move the focus, and with it the chosen day, also into the months around.
fn on_key(view: View, day: NaiveDate) -> Callback<KeyboardEvent> {
    let (send, lang) = (view.send.clone(), view.lang);
    Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowLeft" => day.pred_opt(),
            "ArrowRight" => day.succ_opt(),
            "ArrowUp" => day.checked_sub_days(Days::new(7)),
            "ArrowDown" => day.checked_add_days(Days::new(7)),
            "Home" => Some(Month::of(day).first_day()),
            "End" => Some(Month::of(day).last_day()),
            _ => None,
        };
        let Some(to) = to else { return };
        event.prevent_default();
        if !browser::focus(&day_id(to)) {
            let text = words::day(to, lang);
            let edit = crate::state::Edit::Type { pointer: "/as_of".to_owned(), text };
            send.emit(Msg::EditThen(edit, day_id(to)));
        }
    })
}

fn legend(view: View, has_records: bool) -> Html {
    let entry = |class: &'static str, code: &'static str, text: &str| {
        html! { <span class="key"><span class={classes!("aa", class)} aria-hidden="true">{ code }</span>{ text.to_owned() }</span> }
    };
    let status = |status| words::row_status(status, view.lang);
    html! {
        <p class="legend">
            if has_records {
                { entry("", "AA", status(RowStatus::Derived)) }
                { entry("aa-waits", "AA?", status(RowStatus::NeedsConfirmation)) }
            } else {
                { entry("aa-possible", "AA", own(view).legend_possible) }
            }
        </p>
    }
}

/// What the month comes to; what was forgotten or claimed too often only if claims are given.
fn totals_line(view: View, computed: &Computed, month: Month) -> Html {
    let words = view.words;
    let totals = totals(&computed.simulation, month);
    let total = |id: &'static str, label: &str, ntd: i64| {
        html! { <div {id}><dt>{ label.to_owned() }</dt><dd>{ words::amount(ntd) }{ " " }<span class="unit">{ words.ntd }</span></dd></div> }
    };
    html! {
        <dl class="facts">
            { total("total-derived", words::row_status(RowStatus::Derived, view.lang), totals.derived) }
            { total("total-waiting", words::row_status(RowStatus::NeedsConfirmation, view.lang), totals.waiting) }
            if !computed.case.claimed_surcharges.is_empty() {
                { total("total-forgotten", own(view).forgotten, totals.forgotten) }
                { total("total-overclaimed", own(view).overclaimed, totals.overclaimed) }
            }
        </dl>
    }
}

/// Every row of the month as a table.
fn row_table(view: View, computed: &Computed, month: Month) -> Html {
    let words = view.words;
    let rows = computed.simulation.surcharge_rows.iter().filter(|row| is_of(row, month));
    html! {
        <details class="lines">
            <summary>{ own(view).row_details }</summary>
            <div class="table-region" tabindex="0" role="region" aria-label={own(view).row_details}>
                <table class="ledger rows">
                    <thead><tr>
                        <th scope="col">{ words.on }</th><th scope="col">{ view.frame_words().surcharge }</th><th scope="col">{ words.unit }</th>
                        <th scope="col" class="amount"><span>{ words.amount }</span></th><th scope="col">{ own(view).status }</th><th scope="col">{ own(view).records }</th>
                    </tr></thead>
                    <tbody>
                        { for rows.map(|row| html! {
                            <tr>
                                <th scope="row">{ row.date.map_or_else(|| view.month(month), |day| words::day(day, view.lang)) }</th>
                                <td>{ row.code }{ row.family.map(|family| format!(" ({family})")) }</td>
                                <td>{ row.unit.clone() }</td>
                                <td class="amount">{ words::amount(row.amount) }</td>
                                <td>{ words::row_status(row.status, view.lang) }</td>
                                <td class="visits">{ visits(view, computed, row) }</td>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
