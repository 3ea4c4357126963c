//! Pattern against totals, totals against the quota, and the way back from totals to a pattern.

use super::Look;
use super::seen::{lacks_level, with_plan};
use super::sheet::Act;
use crate::components::field::typed;
use crate::components::icon::{CHECK, ERROR, Icon, WARNING, icon};
use crate::markup::{classes, html};
use crate::program::open_in_plan;
use ltc_engine::basis::Confidence;
use ltc_engine::rule::Rule;
use ltc_notice::{CodeFit, Row, Verdict, print_line};
use ltc_report::words;
use ltc_report::words::notice::{self as notice_words, range, verdict_with_number};
use yew::prelude::*;

/// The comparison, or what is missing for one.
pub(super) fn card(look: Look<'_>) -> Html {
    let outcome = &look.seen.outcome;
    let Some((wrong, all)) = look.seen.disagreeing() else { return no_totals(look) };
    let rows = outcome.comparison.iter().flat_map(|comparison| &comparison.rows);
    html! {
        <section class="card" id="notice-comparison" aria-labelledby="notice-comparison-title">
            <h2 id="notice-comparison-title">{ look.labels.comparison }{ " " }{ month_chip(look) }</h2>
            { verdict(look, wrong, all) }
            <div class="table-region" tabindex="0" role="region" aria-label={look.words.table}>
                <table class="ledger">
                    <thead><tr>
                        <th scope="col">{ look.labels.code }</th>
                        <th scope="col" class="amount">{ look.labels.by_pattern }</th>
                        <th scope="col" class="amount">{ look.labels.stated }</th>
                        <th scope="col">{ look.labels.verdict }</th>
                        <th scope="col" class="amount">{ look.labels.any_month }</th>
                        <th scope="col">{ look.labels.remark }</th>
                    </tr></thead>
                    <tbody>{ for rows.map(|row| table_row(look, row)) }</tbody>
                </table>
            </div>
            if wrong > 0 {
                <p class="card-hint">{ look.words.disagree_todo }</p>
                { take_totals(look, look.words.take_totals) }
            }
            { why(look) }
        </section>
    }
}

fn month_chip(look: Look<'_>) -> Html {
    let month = look.sheet.month().map(|month| words::month(month, look.lang));
    html! { <span class="chip">{ month.unwrap_or_default() }</span> }
}

fn no_totals(look: Look<'_>) -> Html {
    let has_pattern = !look.seen.outcome.notice.pattern.is_empty();
    let has_totals = !look.seen.outcome.notice.totals.is_empty();
    if !has_pattern || has_totals || look.seen.counts().is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby="notice-comparison-title">
            <h2 id="notice-comparison-title">{ look.labels.comparison }</h2>
            <p>{ look.words.no_totals }</p>
            { take_totals(look, look.words.fill_totals) }
        </section>
    }
}

fn take_totals(look: Look<'_>, name: &'static str) -> Html {
    html! {
        <div class="buttons">
            <button type="button" class="button" id="notice-take-totals" onclick={look.click(Act::Totals(look.seen.counts()))}>{ name }</button>
        </div>
    }
}

fn verdict(look: Look<'_>, wrong: usize, all: usize) -> Html {
    let words = look.words;
    if wrong == 0 {
        return html! { <p class="all-well" id="notice-verdict">{ icon(CHECK) }{ words.agree }</p> };
    }
    let count = match look.lang {
        ltc_report::Lang::Zh => {
            format!("{all} {}", words.disagree.replacen("個碼別", &format!("個碼別中 {wrong} 個"), 1))
        }
        ltc_report::Lang::En => format!("{wrong}{}{all} {}", words.of, words.disagree),
    };
    html! {
        <p class="message message-warning" id="notice-verdict">{ icon(WARNING) }<strong>{ count }</strong></p>
    }
}

fn mark(verdict: Verdict) -> (&'static str, Icon) {
    match verdict {
        Verdict::Agrees => ("agrees", CHECK),
        Verdict::TooFew | Verdict::TooMany => ("differs", WARNING),
        Verdict::Missing | Verdict::NotInPattern => ("differs", ERROR),
    }
}

fn table_row(look: Look<'_>, row: &Row) -> Html {
    let (class, strokes) = mark(row.verdict);
    let name = look.around.basis.code(&row.code).map(|code| look.lang.of(&code.name).to_owned());
    html! {
        <tr data-code={row.code.clone()}>
            <th scope="row">{ row.code.clone() }<span class="code-name">{ name.unwrap_or_default() }</span></th>
            <td class="amount">{ words::amount(row.pattern) }</td>
            <td class="amount">{ if row.stated == 0 { "—".to_owned() } else { words::amount(row.stated) } }</td>
            <td class={classes!("notice-verdict", class)}>{ icon(strokes) }{ verdict_with_number(row, look.lang) }</td>
            <td class="amount">{ range(row.any_month) }</td>
            <td class="remark">{ notice_words::hint(row, look.lang).unwrap_or_default() }</td>
        </tr>
    }
}

/// The rule behind the comparison, with its source and how sure it is.
fn why(look: Look<'_>) -> Html {
    let rule = Rule::PatternTotalMismatch;
    let text = words::rule(rule, look.lang);
    html! {
        <details class="finding-why">
            <summary>{ look.words.basis }</summary>
            <p><strong>{ text.what }</strong>{ " " }<a class="source-id" href={format!("#/rules/book/{}", rule.id())}>{ rule.id() }</a></p>
            <p>{ text.why }</p>
            <p>{ text.todo }</p>
            <ul>{ for rule.sources().iter().map(|id| html! {
                <li>
                    { look.around.basis.source_title(id).map(|title| look.lang.of(title).to_owned()).unwrap_or_default() }
                    { " " }<span class="source-id">{ *id }</span>
                    { " " }<span class="chip">{ words::confidence(Confidence::Inferred, look.lang) }</span>
                </li>
            }) }</ul>
        </details>
    }
}

/// Patterns that give the totals, where the notice has none.
pub(super) fn fit(look: Look<'_>) -> Html {
    let (Some(fit), Some(month)) = (&look.seen.fit, look.sheet.month()) else { return Html::default() };
    let near = |code: &&CodeFit| code.nearest_below.is_some() || code.nearest_above.is_some();
    html! {
        <section class="card" id="notice-fit" aria-labelledby="notice-fit-title">
            <h2 id="notice-fit-title">{ look.labels.fit }{ " " }{ month_chip(look) }</h2>
            <p class="card-hint">{ look.words.fit_hint }</p>
            <ul class="plain-list" lang="zh-Hant-TW">{ for fit.pattern.iter().map(|line| html! { <li>{ print_line(line) }</li> }) }</ul>
            { for fit.codes.iter().filter(near).map(|code| {
                let text = notice_words::no_pattern(code.quantity, code.nearest_below, code.nearest_above, month, look.lang);
                html! { <p class="message message-warning">{ icon(WARNING) }<span>{ format!("{} {text}", code.code) }</span></p> }
            }) }
            if !fit.pattern.is_empty() {
                <div class="buttons">
                    <button type="button" class="button" id="notice-take-pattern" onclick={look.click(Act::Pattern(fit.pattern.clone()))}>{ look.words.take_pattern }</button>
                </div>
            }
        </section>
    }
}

/// What the pattern comes to in the month, to be taken to 試算.
pub(super) fn counts(look: Look<'_>) -> Html {
    let (counts, Some(month)) = (look.seen.counts(), look.sheet.month()) else { return Html::default() };
    if counts.is_empty() {
        return Html::default();
    }
    let (case, level, taken) = (look.around.case.clone(), look.sheet.level, counts.clone());
    let lacks_level = lacks_level(case.as_deref());
    let onclick = Callback::from(move |_: MouseEvent| open_in_plan(&with_plan(case.as_deref(), month, &taken, level)));
    html! {
        <section class="card" id="notice-counts" aria-labelledby="notice-counts-title">
            <h2 id="notice-counts-title">{ look.words.counts }</h2>
            <ul class="deductions">
                { for counts.iter().map(|(code, units)| html! { <li><span class="code">{ code.clone() }</span>{ words::amount(*units) }</li> }) }
            </ul>
            <p class="card-hint" id="notice-to-plan-hint">{ look.words.to_plan_hint }</p>
            if lacks_level {
                { level_field(look) }
            }
            <div class="buttons">
                <button type="button" class="button" id="notice-to-plan" aria-describedby="notice-to-plan-hint"
                    disabled={lacks_level && level.is_none()} {onclick}>{ look.words.to_plan }</button>
            </div>
        </section>
    }
}

/// The level, for a case that has none.
fn level_field(look: Look<'_>) -> Html {
    let send = look.send.clone();
    let onchange = Callback::from(move |event: Event| send.emit(Act::Level(typed(&event).parse().ok())));
    let chosen = look.sheet.level;
    html! {
        <div class="field notice-level">
            <label for="notice-level">{ look.words.level }</label>
            <select id="notice-level" {onchange}>
                <option value="" selected={chosen.is_none()}>{ look.words.choose }</option>
                { for (1..=8_u8).map(|level| html! {
                    <option value={level.to_string()} selected={chosen == Some(level)}>{ level }</option>
                }) }
            </select>
        </div>
    }
}

/// The totals against the quota of the case that is open in 試算.
pub(super) fn quota(look: Look<'_>) -> Html {
    if look.seen.outcome.notice.totals.is_empty() {
        return Html::default();
    }
    let Some(quota) = &look.seen.outcome.quota else {
        return html! {
            <section class="card" id="notice-quota" aria-labelledby="notice-quota-title">
                <h2 id="notice-quota-title">{ look.words.quota }</h2>
                <p class="empty">{ look.words.quota_unknown }</p>
            </section>
        };
    };
    let fits = quota.care <= quota.available;
    let client = look.seen.client.clone().filter(|id| !id.is_empty()).unwrap_or_else(|| look.words.no_id.to_owned());
    html! {
        <section class="card" id="notice-quota" aria-labelledby="notice-quota-title">
            <h2 id="notice-quota-title">{ look.words.quota }</h2>
            if fits {
                <p class="all-well">{ icon(CHECK) }{ notice_words::quota(quota, look.lang) }</p>
            } else {
                <p class="message message-error">{ icon(ERROR) }<span>{ notice_words::quota(quota, look.lang) }</span></p>
            }
            { for quota.findings.iter().filter(|one| one.rule != Rule::PlanOverQuota).map(|one| html! {
                <p class="message message-warning">{ icon(WARNING) }<span>{ words::finding(one, look.lang) }</span></p>
            }) }
            <p class="card-hint">{ look.words.quota_hint }{ client }{ " " }<span class="source-id">{ "S0-10" }</span></p>
        </section>
    }
}
