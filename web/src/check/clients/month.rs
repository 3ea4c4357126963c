//! A client's month: facts, quotas, allocated against recorded, the days.

use super::against::against;
use super::days::Days;
use super::quota::bar;
use crate::browser;
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::words::clients::Words;
use crate::components::icon::{PRINT, SAVE, WARNING, icon};
use crate::markup::{classes, html};
use ltc_report::words::amount;
use ltc_wire::finding::FindingFilter;
use ltc_wire::month::{Claim, ClientMonth, QuotaUse};
use ltc_wire::record::RecordFilter;
use ltc_wire::{Reply, Request};
use yew::prelude::*;

/// Whose month.
#[derive(Properties, PartialEq)]
pub(crate) struct MonthProps {
    /// The client's.
    pub(crate) client: String,
}

/// A client's month.
#[component]
pub(crate) fn MonthView(props: &MonthProps) -> Html {
    let answer = use_answer(Some(Request::Client { client: props.client.clone() }));
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let words = Words::of(desk.lang);
    let month = match answer.as_deref() {
        Some(Reply::Client(month)) if month.row.client == props.client => Some(month),
        _ => None,
    };
    let refused = match answer.as_deref() {
        Some(Reply::Refused(refused)) => Some(match desk.lang {
            ltc_report::Lang::Zh => refused.zh.clone(),
            ltc_report::Lang::En => refused.en.clone(),
        }),
        _ => None,
    };
    html! {
        <div class="client-month">
            { head(&props.client, &desk, words) }
            if let Some(month) = month {
                { facts(month, words) }
                { claim(month, words) }
                if !month.quotas.is_empty() {
                    <section class="card" aria-labelledby="client-quotas">
                        <h3 id="client-quotas">{ words.quotas }</h3>
                        <ul class="quotas">{ for month.quotas.iter().map(|quota| purse(quota, words)) }</ul>
                    </section>
                }
                { against(month, words) }
                <Days days={month.days.clone()} first_weekday={month.first_weekday} client={props.client.clone()} />
            } else {
                <p class="empty" role="status">{ refused.unwrap_or_else(|| words.loading.to_owned()) }</p>
            }
        </div>
    }
}

fn head(client: &str, desk: &Desk, words: &'static Words) -> Html {
    let records = RecordFilter { client: Some(client.to_owned()), ..RecordFilter::default() };
    let findings = FindingFilter { client: Some(client.to_owned()), ..FindingFilter::default() };
    html! {
        <div class="client-head">
            <h2>{ client.to_owned() }{ desk.overview.month.as_ref().map(|month| html! { <span class="client-of">{ " " }{ month.clone() }</span> }) }</h2>
            <div class="buttons no-print">
                <button type="button" class="button" id="clients-back" onclick={desk.click(Act::Show(View::Clients(None)))}>{ "← " }{ words.back }</button>
                <button type="button" class="button" onclick={desk.click(Act::Show(View::Findings(findings)))}>{ words.show_findings }</button>
                <button type="button" class="button" onclick={desk.click(Act::Show(View::Records(records, None)))}>{ words.show_records }</button>
                <button type="button" class="button" id="clients-scenario" title={words.scenario_hint}
                    onclick={desk.click(Act::Scenario(client.to_owned()))}>{ icon(SAVE) }{ words.scenario }</button>
                <button type="button" class="button" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ icon(PRINT) }{ words.print }</button>
            </div>
        </div>
    }
}

/// A name and an amount in NT$.
fn sum(name: &str, number: i64, words: &Words) -> Html {
    html! { <div><dt>{ name.to_owned() }</dt><dd>{ amount(number) }{ " " }<span class="unit">{ words.ntd }</span></dd></div> }
}

fn facts(month: &ClientMonth, words: &'static Words) -> Html {
    let row = &month.row;
    let count = |name: &str, number: usize| {
        html! { <div><dt>{ name.to_owned() }</dt><dd>{ number }</dd></div> }
    };
    html! {
        <dl class="facts card client-facts">
            { for month.facts.iter().map(|(name, value)| html! { <div><dt>{ name.clone() }</dt><dd>{ value.clone() }</dd></div> }) }
            { count(words.records, row.records) }
            { count(words.errors, row.errors) }
            { count(words.warnings, row.warnings) }
            { sum(words.amount, row.amount, words) }
            { sum(words.at_stake, row.at_stake, words) }
        </dl>
    }
}

fn claim(month: &ClientMonth, words: &'static Words) -> Html {
    let Some(claim) = &month.row.claim else {
        return match &month.no_claim {
            Some(why) => html! {
                <div class="message message-warning client-no-claim">{ icon(WARNING) }<div><strong>{ words.no_claim }</strong><p>{ why.clone() }</p></div></div>
            },
            None => Html::default(),
        };
    };
    let Claim { available, amount, within_quota, subsidy, copayment, self_pay, client_pays } = *claim;
    html! {
        <section class="card" aria-labelledby="client-claim">
            <h3 id="client-claim">{ words.claim }</h3>
            <dl class="facts">
                { sum(words.available, available, words) }
                { sum(words.claimed, amount, words) }
                { sum(words.within_quota, within_quota, words) }
                { sum(words.subsidy, subsidy, words) }
                { sum(words.copayment, copayment, words) }
                { sum(words.self_pay, self_pay, words) }
                { sum(words.client_pays, client_pays, words) }
            </dl>
        </section>
    }
}

fn purse(quota: &QuotaUse, words: &'static Words) -> Html {
    let ntd = |number: i64| format!("{} {}", amount(number), words.ntd);
    let bar = bar(quota);
    let rest = match (quota.available, bar) {
        (Some(available), Some(bar)) => {
            let (name, left) = if bar.left < 0 { (words.over, -bar.left) } else { (words.left, bar.left) };
            format!("{} / {}{}{name} {}", ntd(quota.used), ntd(available), words.comma, ntd(left))
        }
        _ => format!("{}{}{}", ntd(quota.used), words.comma, words.no_quota),
    };
    html! {
        <li class="quota">
            <p class="quota-line"><strong>{ quota.label.clone() }</strong>{ " " }<span class="quota-period">{ quota.period.clone() }</span></p>
            // The text beside it says the same.
            if let Some(bar) = bar {
                <div class="quota-bar" aria-hidden="true">
                    <span class="quota-within" ~style={format!("width: {}.{}%", bar.within / 10, bar.within % 10)}></span>
                    <span class="quota-beyond" ~style={format!("width: {}.{}%", bar.beyond / 10, bar.beyond % 10)}></span>
                </div>
            }
            <p class={classes!("quota-text", bar.is_some_and(|bar| bar.left < 0).then_some("clients-errors"))}>{ words.used }{ " " }{ rest }</p>
            if let Some(self_pay) = quota.self_pay.filter(|self_pay| *self_pay > 0) {
                <p class="quota-text clients-warnings">{ words.self_pay }{ " " }{ ntd(self_pay) }</p>
            }
            if !quota.lines.is_empty() {
                <ul class="quota-lines">
                    { for quota.lines.iter().map(|(name, number)| html! { <li><span>{ name.clone() }</span><span>{ ntd(*number) }</span></li> }) }
                </ul>
            }
        </li>
    }
}
