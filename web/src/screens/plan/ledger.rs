//! The ledgers: month by month for care and transport, by year for respite.

use super::chart::chart;
use crate::components::figure::figure;
use crate::markup::{classes, html};
use crate::view::View;
use ltc_engine::simulation::{LedgerMonth, RespiteYear, Simulation};
use yew::prelude::*;

/// A column of amounts.
struct Column {
    /// Its place in a ledger month.
    field: &'static str,
    /// Its name.
    name: &'static str,
    /// The columns that it stands under.
    over: &'static str,
    amount: fn(&LedgerMonth) -> i64,
}

/// All three ledgers.
pub(crate) fn ledgers(view: View, simulation: &Simulation) -> Html {
    let words = view.words;
    let ledger = &simulation.ledger;
    html! {
        <section class="card" id="ledger" aria-labelledby="ledger-title">
            <h2 id="ledger-title">{ words.ledger }</h2>
            <p class="card-hint">{ words.ledger_hint }</p>
            <h3>{ words.care_long }</h3>
            { chart(view, &ledger.care, words.care_long) }
            { months(view, "care", words.care, &ledger.care) }
            <h3>{ words.transport_long }</h3>
            if ledger.transport.is_empty() {
                <p class="empty">{ words.zone_missing }</p>
            } else {
                { months(view, "transport", words.transport, &ledger.transport) }
            }
            if !ledger.respite.is_empty() {
                <h3>{ words.respite_long }</h3>
                { years(view, &ledger.respite) }
            }
        </section>
    }
}

/// The columns that say something: one that is 0 in every month is left out, but for the basic ones.
fn columns(view: View, months: &[LedgerMonth]) -> Vec<Column> {
    let words = view.words;
    let column = |field, name, over, amount| Column { field, name, over, amount };
    let always = ["quota", "retention", "available", "approved"];
    let all = [
        column("quota", words.quota, "", |month| month.quota),
        column("advance_deduction", words.deduction, "", |month| month.advance_deduction),
        column("adjustment", words.adjustment, "", |month| month.adjustment),
        column("retention", words.retention, "", |month| month.retention),
        column("available", words.available, "", |month| month.available),
        column("approved", words.approved, "", |month| month.approved),
        column("allocated/month", words.fund_month, words.allocated, |month| month.allocated.month),
        column("allocated/retention", words.retention, words.allocated, |month| month.allocated.retention),
        column("allocated/advance", words.advance, words.allocated, |month| month.allocated.advance),
        column("unallocated/month", words.fund_month, words.unallocated, |month| month.unallocated.month),
        column("unallocated/retention", words.retention, words.unallocated, |month| month.unallocated.retention),
    ];
    let allocated = months.iter().any(|month| {
        let given = month.allocated;
        given.month != 0 || given.retention != 0 || given.advance != 0
    });
    all.into_iter()
        .filter(|column| match column.over {
            "" => always.contains(&column.field) || months.iter().any(|month| (column.amount)(month) != 0),
            _ if column.field == "allocated/advance" => months.iter().any(|month| month.allocated.advance != 0),
            _ => allocated,
        })
        .collect()
}

fn months(view: View, purse: &str, caption: &str, months: &[LedgerMonth]) -> Html {
    let words = view.words;
    let columns = columns(view, months);
    let groups: Vec<(&str, usize)> = [words.allocated, words.unallocated]
        .into_iter()
        .map(|over| (over, columns.iter().filter(|column| column.over == over).count()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let rows = if groups.is_empty() { "1" } else { "2" };
    html! {
        <div class="table-region" role="region" tabindex="0" aria-label={caption.to_owned()}>
            <table class="ledger" id={format!("ledger-{purse}")}>
                <caption class="visually-hidden">{ caption.to_owned() }</caption>
                <thead>
                    <tr>
                        <th scope="col" rowspan={rows}>{ words.month }</th>
                        <th scope="col" rowspan={rows} class="interval">{ words.interval }</th>
                        { for columns.iter().filter(|column| column.over.is_empty()).map(|column| html! {
                            <th scope="col" rowspan={rows} class="amount"><span>{ column.name }</span></th>
                        }) }
                        { for groups.iter().map(|(over, count)| html! {
                            <th scope="colgroup" colspan={count.to_string()} class="over">{ (*over).to_owned() }</th>
                        }) }
                    </tr>
                    if !groups.is_empty() {
                        <tr>
                            { for columns.iter().filter(|column| !column.over.is_empty()).map(|column| html! {
                                <th scope="col" class="amount"><span>{ column.name }</span></th>
                            }) }
                        </tr>
                    }
                </thead>
                <tbody>
                    { for months.iter().enumerate().map(|(place, month)| row(view, purse, caption, place, month, &columns)) }
                </tbody>
            </table>
        </div>
    }
}

fn row(view: View, purse: &str, caption: &str, place: usize, month: &LedgerMonth, columns: &[Column]) -> Html {
    let name = view.month(month.month);
    let begins = month.month_in_interval == 1 && place > 0;
    html! {
        <tr class={begins.then_some("interval-begins")} data-month={month.month.to_string()}>
            <th scope="row">{ name.clone() }</th>
            <td class="interval">{ format!("{}–{}", month.interval, month.month_in_interval) }</td>
            { for columns.iter().map(|column| {
                let amount = (column.amount)(month);
                let wrong = amount < 0 && column.field != "adjustment" || column.field == "approved" && amount > month.available;
                let title = [name.as_str(), caption, column.over, column.name].join(" ");
                html! {
                    <td class={classes!("amount", wrong.then_some("wrong"))} data-field={column.field}>
                        { figure(view, format!("/ledger/{purse}/{place}/{}", column.field), title, amount) }
                    </td>
                }
            }) }
        </tr>
    }
}

/// Takes an amount out of a respite year.
type OfYear = fn(&RespiteYear) -> i64;

fn years(view: View, years: &[RespiteYear]) -> Html {
    let words = view.words;
    let columns: [(&str, &str, OfYear); 5] = [
        ("quota", words.quota, |year| year.quota),
        ("adjustment", words.adjustment, |year| year.adjustment),
        ("approved", words.approved, |year| year.approved),
        ("allocated", words.allocated, |year| year.allocated),
        ("used", words.used, |year| year.used),
    ];
    html! {
        <div class="table-region" role="region" tabindex="0" aria-label={words.respite_long}>
            <table class="ledger" id="ledger-respite">
                <caption class="visually-hidden">{ words.respite_long }</caption>
                <thead><tr>
                    <th scope="col">{ words.respite_year }</th>
                    { for columns.iter().map(|(_, name, _)| html! { <th scope="col" class="amount"><span>{ (*name).to_owned() }</span></th> }) }
                </tr></thead>
                <tbody>
                    { for years.iter().enumerate().map(|(place, year)| {
                        let name = format!("{} – {}", view.month(year.from), view.month(year.to));
                        html! {
                            <tr>
                                <th scope="row">{ name.clone() }</th>
                                { for columns.iter().map(|(field, label, amount)| html! {
                                    <td class={classes!("amount", (*field == "used" && year.used > year.quota + year.adjustment).then_some("wrong"))}>
                                        { figure(view, format!("/ledger/respite/{place}/{field}"), format!("{name} {label}"), amount(year)) }
                                    </td>
                                }) }
                            </tr>
                        }
                    }) }
                </tbody>
            </table>
        </div>
    }
}
