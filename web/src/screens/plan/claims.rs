//! The plan priced month by month: what the household pays.

use crate::components::figure::figure;
use crate::markup::{classes, html};
use crate::view::View;
use ltc_engine::simulation::{ClaimLine, ClaimTotals, MonthClaim, Simulation};
use yew::prelude::*;

/// Takes an amount out of a line.
type OfLine = fn(&ClaimLine) -> i64;

/// A column of the totals.
struct Column {
    field: &'static str,
    name: &'static str,
    total: fn(&ClaimTotals) -> i64,
    /// In a line; the household's sum stands only in the totals.
    line: Option<OfLine>,
}

/// Totals of each month, and their lines.
pub(crate) fn claims(view: View, simulation: &Simulation) -> Html {
    let words = view.words;
    let priced = simulation.claims.iter().any(|claim| !claim.lines.is_empty());
    html! {
        <section class="card" id="claims" aria-labelledby="claims-title">
            <h2 id="claims-title">{ words.claims }</h2>
            if priced {
                <p class="card-hint">{ words.claims_hint }</p>
                { totals(view, &simulation.claims) }
                <details class="lines">
                    <summary>{ words.details }</summary>
                    { for simulation.claims.iter().enumerate().map(|(place, claim)| lines(view, place, claim)) }
                </details>
            } else {
                <p class="empty">{ words.claims_none }</p>
            }
        </section>
    }
}

/// The columns; the two of remote areas only where they hold something.
fn columns(view: View, claims: &[MonthClaim]) -> Vec<Column> {
    let words = view.words;
    let all = [
        Column { field: "amount", name: words.total_amount, total: |sum| sum.amount, line: Some(|line| line.amount) },
        Column {
            field: "within_quota",
            name: words.within_quota,
            total: |sum| sum.within_quota,
            line: Some(|line| line.within_quota),
        },
        Column { field: "subsidy", name: words.subsidy, total: |sum| sum.subsidy, line: Some(|line| line.subsidy) },
        Column {
            field: "copayment",
            name: words.copayment,
            total: |sum| sum.copayment,
            line: Some(|line| line.copayment),
        },
        Column { field: "self_pay", name: words.self_pay, total: |sum| sum.self_pay, line: Some(|line| line.self_pay) },
        Column {
            field: "remote_supplement",
            name: words.remote_supplement,
            total: |sum| sum.remote_supplement,
            line: Some(|line| line.remote_supplement),
        },
        Column {
            field: "remote_self_pay",
            name: words.remote_self_pay,
            total: |sum| sum.remote_self_pay,
            line: Some(|line| line.remote_self_pay),
        },
        Column { field: "client_pays", name: words.client_pays, total: |sum| sum.client_pays, line: None },
    ];
    let used = |column: &Column| claims.iter().any(|claim| (column.total)(&claim.totals) != 0);
    all.into_iter().filter(|column| !column.field.starts_with("remote") || used(column)).collect()
}

fn totals(view: View, claims: &[MonthClaim]) -> Html {
    let words = view.words;
    let columns = columns(view, claims);
    html! {
        <div class="table-region" role="region" tabindex="0" aria-label={format!("{} · {}", words.claims, words.month)}>
            <table class="ledger" id="claim-totals">
                <caption class="visually-hidden">{ words.claims }</caption>
                <thead><tr>
                    <th scope="col">{ words.month }</th>
                    { for columns.iter().map(|column| html! { <th scope="col" class="amount"><span>{ column.name }</span></th> }) }
                </tr></thead>
                <tbody>
                    { for claims.iter().enumerate().map(|(place, claim)| {
                        let name = view.month(claim.month);
                        html! {
                            <tr>
                                <th scope="row">{ name.clone() }</th>
                                { for columns.iter().map(|column| html! {
                                    <td class={classes!("amount", (column.field == "client_pays").then_some("strong"))}>
                                        { figure(view, format!("/claims/{place}/totals/{}", column.field),
                                            format!("{name} {}", column.name), (column.total)(&claim.totals)) }
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

fn lines(view: View, place: usize, claim: &MonthClaim) -> Html {
    let words = view.words;
    let month = view.month(claim.month);
    let columns = columns(view, std::slice::from_ref(claim));
    let columns: Vec<(&Column, OfLine)> = columns.iter().filter_map(|column| Some((column, column.line?))).collect();
    html! {
        <details class="month-lines">
            <summary>{ month.clone() }</summary>
            <div class="table-region" role="region" tabindex="0" aria-label={format!("{} {month}", words.details)}>
                <table class="ledger">
                    <caption class="visually-hidden">{ format!("{} {month}", words.details) }</caption>
                    <thead><tr>
                        <th scope="col">{ words.line_code }</th>
                        <th scope="col" class="amount"><span>{ words.quantity }</span></th>
                        <th scope="col" class="amount"><span>{ words.price }</span></th>
                        { for columns.iter().map(|(column, _)| html! { <th scope="col" class="amount"><span>{ column.name }</span></th> }) }
                    </tr></thead>
                    <tbody>
                        { for claim.lines.iter().enumerate().map(|(at, line)| {
                            let name = view.basis().code(&line.code).map(|code| view.lang.of(&code.name).to_owned());
                            let pointer = |field: &str| format!("/claims/{place}/lines/{at}/{field}");
                            let title = |column: &str| format!("{month} {} {column}", line.code);
                            html! {
                                <tr>
                                    <th scope="row"><span class="code">{ line.code.clone() }</span>{ " " }{ name.unwrap_or_default() }</th>
                                    <td class="amount">{ line.quantity }</td>
                                    <td class="amount">{ figure(view, pointer("price"), title(words.price), line.price) }</td>
                                    { for columns.iter().map(|(column, amount)| html! {
                                        <td class="amount">{ figure(view, pointer(column.field), title(column.name), amount(line)) }</td>
                                    }) }
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </details>
    }
}
