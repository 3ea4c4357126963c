//! How the standard is read where it is silent or contradicts itself.

use super::settings::{choice, option};
use super::standard::{Standard, confidence, day, list as entries, text, word};
use super::{Msg, View};
use crate::markup::{classes, html};
use crate::state::Choices;
use serde_json::Value;
use yew::prelude::*;

/// Every policy: those with a choice, and below them those without.
pub(super) fn list(view: View, standard: &Standard) -> Html {
    let words = view.words;
    let (open, fixed): (Vec<_>, Vec<_>) = standard.list("policies").iter().partition(|policy| values(policy).len() > 1);
    html! {
        <>
            <p class="card-hint">{ words.policies_hint }</p>
            if standard.case_chooses {
                <p class="card-hint">{ words.policies_of_case }</p>
            }
            if view.pages.choices != Choices::default() {
                <p><button type="button" id="defaults" class="button" onclick={view.click(Msg::Defaults)}>{ words.defaults }</button></p>
            }
            <div class="policies">{ for open.iter().map(|policy| row(view, policy)) }</div>
            <details>
                <summary>{ words.policies_fixed }{ " " }<span class="count">{ fixed.len() }</span></summary>
                <div class="policies">{ for fixed.iter().map(|policy| html! {
                    <div class="policy">
                        <h3>{ text(policy, "question", view.lang).to_owned() }</h3>
                        { for values(policy).iter().map(|value| html! { <p>{ text(value, "text", view.lang).to_owned() }</p> }) }
                        { why(view, policy) }
                    </div>
                }) }</div>
            </details>
        </>
    }
}

fn values(policy: &Value) -> &[Value] {
    policy.get("values").map(entries).unwrap_or_default()
}

fn row(view: View, policy: &Value) -> Html {
    let name = word(policy, "name");
    let chosen = view.pages.choices.chosen(name);
    let chosen = chosen.filter(|chosen| values(policy).iter().any(|value| word(value, "value") == *chosen));
    let policy_name = name.to_owned();
    let send = view.send.reform(move |value| Msg::Policy(policy_name.clone(), value));
    let options = values(policy).iter().map(|value| {
        let name = word(value, "value");
        option(name, text(value, "text", view.lang), chosen == Some(name))
    });
    let options: Html = std::iter::once(option("", view.words.by_default, chosen.is_none())).chain(options).collect();
    html! {
        <div class={classes!("policy", chosen.is_some().then_some("policy-chosen"))}>
            { choice(format!("policy-{name}"), text(policy, "question", view.lang), options, &send) }
            { why(view, policy) }
        </div>
    }
}

/// What holds by default, from when on, how sure that is, and why.
fn why(view: View, policy: &Value) -> Html {
    let named = |wanted: &str| {
        let value = values(policy).iter().find(|value| word(value, "value") == wanted);
        value.map(|value| text(value, "text", view.lang)).unwrap_or_default().to_owned()
    };
    let defaults = policy.get("default").map(entries).unwrap_or_default();
    let sources = policy.get("source").map(entries).unwrap_or_default().iter().filter_map(Value::as_str);
    html! {
        <>
            if values(policy).len() > 1 {
                <ul class="field-hint">
                    { for defaults.iter().map(|entry| html! {
                        <li>
                            { view.words.default_from.replace("{}", &day(entry, "from", view.lang)) }
                            { named(word(entry, "value")) }{ " " }
                            <span class="chip">{ confidence(entry, view.lang) }</span>
                        </li>
                    }) }
                </ul>
            }
            <p class="field-hint">{ text(policy, "reason", view.lang).to_owned() }{ " " }
                { for sources.map(|id| html! { <><span class="source-id">{ id.to_owned() }</span>{ " " }</> }) }
            </p>
        </>
    }
}
