//! How the standard is read where it is silent or contradicts itself.

use super::{choice, option};
use crate::view::{FrameMsg, Msg, Setting, View};
use ltc_engine::basis::PolicyEntry;
use ltc_report::words;
use yew::prelude::*;

/// Every policy: those with a choice, and below them those without.
pub(super) fn list(view: View) -> Html {
    let words = view.frame_words();
    let entries = &view.basis().document().policies;
    let (open, fixed): (Vec<_>, Vec<_>) = entries.iter().partition(|policy| policy.values.len() > 1);
    let choices = view.session.choices();
    html! {
        <>
            <p class="card-hint">{ words.policies_hint }</p>
            if view.session.draft().has("/policies") || view.session.draft().has("/basis_on") {
                <p class="card-hint">{ words.policies_of_case }</p>
            }
            if choices.count(view.basis()) > 0 || choices.basis_on.is_some() {
                <p><button type="button" id="defaults" class="button" onclick={view.click(Msg::Frame(FrameMsg::Set(Setting::Defaults)))}>{ words.defaults }</button></p>
            }
            <div class="policies">{ for open.iter().map(|policy| row(view, policy)) }</div>
            <details>
                <summary>{ words.policies_fixed }{ " " }<span class="count">{ fixed.len() }</span></summary>
                <div class="policies">{ for fixed.iter().map(|policy| html! {
                    <div class="policy">
                        <h3>{ view.lang.of(&policy.question).to_owned() }</h3>
                        { for policy.values.iter().map(|value| html! { <p>{ view.lang.of(&value.text).to_owned() }</p> }) }
                        { why(view, policy) }
                    </div>
                }) }</div>
            </details>
        </>
    }
}

fn row(view: View, policy: &PolicyEntry) -> Html {
    let name = policy.name.name();
    let chosen = view.session.choices().of(policy);
    let send = view.send.reform(move |value: String| Msg::Frame(FrameMsg::Set(Setting::Policy(name, value))));
    let options = policy.values.iter().map(|value| {
        let value_name = value.value.name();
        option(value_name, view.lang.of(&value.text), chosen == Some(value_name))
    });
    let default = option("", view.frame_words().by_default, chosen.is_none());
    let options: Html = std::iter::once(default).chain(options).collect();
    html! {
        <div class={classes!("policy", chosen.is_some().then_some("policy-chosen"))}>
            { choice(&format!("policy-{name}"), view.lang.of(&policy.question), options, send) }
            { why(view, policy) }
        </div>
    }
}

/// What holds by default, from when on, how sure that is, and why.
fn why(view: View, policy: &PolicyEntry) -> Html {
    let text_of = |value| policy.values.iter().find(|one| one.value == value).map(|one| view.lang.of(&one.text));
    html! {
        <>
            if policy.values.len() > 1 {
                <ul class="field-hint">
                    { for policy.default.entries().iter().map(|entry| html! {
                        <li>
                            { view.frame_words().default_from.replace("{}", &words::day(entry.from, view.lang)) }
                            { text_of(entry.value).unwrap_or_default() }{ " " }
                            <span class="chip">{ words::confidence(entry.confidence, view.lang) }</span>
                        </li>
                    }) }
                </ul>
            }
            <p class="field-hint">{ view.lang.of(&policy.reason).to_owned() }{ " " }
                { for policy.source.iter().map(|id| html! { <><span class="source-id">{ id.clone() }</span>{ " " }</> }) }
            </p>
        </>
    }
}
