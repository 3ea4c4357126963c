//! A finding with all that is known of it.

use super::marks::badge;
use super::records::{SideBySide, column_id};
use super::waive::ReasonForm;
use super::{day, repair};
use crate::browser;
use crate::check::desk::{Act, Desk, View, use_answer};
use crate::check::words::amount;
use crate::check::words::findings::FindingWords;
use crate::components::icon::{CHECK, icon};
use crate::markup::html;
use ltc_wire::finding::FindingDetail as Detail;
use ltc_wire::record::RecordFilter;
use ltc_wire::{Reply, Request};
use std::rc::Rc;
use yew::prelude::*;

/// The id of the heading, where the focus goes when a finding is opened.
pub(crate) const TITLE: &str = "finding-title";

/// Which finding.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct DetailProps {
    /// Its key.
    pub(crate) finding: AttrValue,
    /// What stands above it.
    #[prop_or_default]
    pub(crate) controls: Option<Html>,
    /// What a person can do when the finding is there no more.
    #[prop_or_default]
    pub(crate) after: Option<Html>,
    /// What Escape does.
    #[prop_or_default]
    pub(crate) onclose: Option<Callback<()>>,
}

/// A finding with all that is known of it.
#[component]
pub(crate) fn FindingDetail(props: &DetailProps) -> Html {
    let answer = use_answer(Some(Request::Finding { key: props.finding.to_string() }));
    let desk = use_context::<Desk>();
    // Whoever looks at a finding must not lose the place when a change redraws it.
    use_effect_with((props.finding.clone(), answer.clone()), |_| {
        if browser::focus_is_lost() {
            browser::focus(TITLE);
        }
    });
    let Some(desk) = desk else { return Html::default() };
    let onkeydown = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(onclose) = onclose.as_ref().filter(|_| event.key() == "Escape" && !event.is_composing()) {
                event.prevent_default();
                onclose.emit(());
            }
        })
    };
    let words = FindingWords::of(desk.lang);
    html! {
        <section class="finding-detail" aria-labelledby={TITLE} {onkeydown}>
            { for props.controls.clone().map(|controls| html! { <div class="detail-controls">{ controls }</div> }) }
            { match answer.as_deref() {
                Some(Reply::Finding(detail)) => html! { <Body key={detail.finding.key.clone()} detail={Rc::new((**detail).clone())} /> },
                Some(_) => gone(&desk, props),
                None => html! { <h2 id={TITLE} tabindex="-1" class="detail-hint">{ words.loading }</h2> },
            } }
        </section>
    }
}

/// The finding is there no more.
fn gone(desk: &Desk, props: &DetailProps) -> Html {
    let words = FindingWords::of(desk.lang);
    html! {
        <div class="detail-gone">
            { icon(CHECK) }
            <h2 id={TITLE} tabindex="-1">{ words.gone }</h2>
            <p>{ words.gone_hint }</p>
            { props.after.clone().unwrap_or_default() }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct BodyProps {
    detail: Rc<Detail>,
}

#[component]
fn Body(props: &BodyProps) -> Html {
    let Some(desk) = use_context::<Desk>() else { return Html::default() };
    let detail = &props.detail;
    let finding = &detail.finding;
    let onpick = {
        let (act, here) = (desk.act.clone(), detail.clone());
        Callback::from(move |record: u32| {
            let is_here = here.records.iter().any(|row| row.record == record);
            if !(is_here && browser::go_to(&column_id(record))) {
                act.emit(Act::Show(View::Records(RecordFilter::default(), Some(record))));
            }
        })
    };
    html! {
        <>
            <header class="detail-head">
                <p class="detail-badges">
                    { badge(finding.severity, desk.lang) }
                    <span class="code">{ finding.rule.clone() }</span>
                    { kind(&desk, detail.official) }
                </p>
                <h2 id={TITLE} tabindex="-1">{ detail.title.clone() }</h2>
                <p class="detail-message">{ finding.message.clone() }</p>
            </header>
            { facts(&desk, detail) }
            <div class="todo-and-why">
                <section class="detail-part" aria-labelledby="todo-title">
                    <h3 id="todo-title">{ FindingWords::of(desk.lang).todo }</h3>
                    <p>{ detail.todo.clone() }</p>
                </section>
                { why(&desk, detail) }
            </div>
            { repair::section(&desk, &finding.key, &finding.rule, detail.repair.as_ref()) }
            { day::section(&desk, &detail.timeline, &onpick) }
            <SideBySide detail={detail.clone()} />
            { waiver(&desk, detail) }
            { links(&desk, detail) }
        </>
    }
}

fn kind(desk: &Desk, official: bool) -> Html {
    let words = FindingWords::of(desk.lang);
    html! { <span class="chip">{ if official { words.official } else { words.own } }</span> }
}

fn facts(desk: &Desk, detail: &Detail) -> Html {
    let words = FindingWords::of(desk.lang);
    let finding = &detail.finding;
    let amount = (finding.amount != 0).then(|| format!("{} {}", words.ntd, amount(finding.amount)));
    let facts = [
        (words.place, detail.place.clone()),
        (words.actual, detail.actual.clone()),
        (words.expected, detail.expected.clone()),
        (words.amount, amount),
        (words.edition, detail.edition.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)));
    html! {
        <dl class="facts finding-facts">
            { for facts.map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }
        </dl>
    }
}

fn why(desk: &Desk, detail: &Detail) -> Html {
    let words = FindingWords::of(desk.lang);
    html! {
        <section class="detail-part" aria-labelledby="why-title">
            <h3 id="why-title">{ words.why }</h3>
            <p>{ detail.why.clone() }</p>
            if !detail.sources.is_empty() {
                <h4>{ words.sources }</h4>
                <ul class="source-list">
                    { for detail.sources.iter().map(|source| html! {
                        <li>{ source.title.clone() }{ " " }<span class="source-id">{ source.id.clone() }</span></li>
                    }) }
                </ul>
            }
        </section>
    }
}

fn waiver(desk: &Desk, detail: &Detail) -> Html {
    let words = FindingWords::of(desk.lang);
    let key = detail.finding.key.clone();
    if let Some(reason) = &detail.finding.waived {
        let back = desk.click(Act::Change(Request::Waive { key, reason: String::new() }));
        return html! {
            <section class="detail-part waived-note" aria-labelledby="waive-title">
                <h3 id="waive-title">{ words.waived }</h3>
                <p>{ words.waived_because }{ reason.clone() }</p>
                <div class="buttons"><button type="button" class="button" onclick={back}>{ words.take_back }</button></div>
            </section>
        };
    }
    if !detail.waivable {
        return Html::default();
    }
    let act = desk.act.clone();
    let onreason = Callback::from(move |reason| act.emit(Act::Change(Request::Waive { key: key.clone(), reason })));
    html! {
        <section class="detail-part" aria-labelledby="waive-title">
            <h3 id="waive-title">{ words.waive }</h3>
            <p class="detail-hint">{ words.waive_hint }</p>
            <ReasonForm id="waive-reason" action={words.do_waive} {onreason} />
        </section>
    }
}

fn links(desk: &Desk, detail: &Detail) -> Html {
    let words = FindingWords::of(desk.lang);
    let finding = &detail.finding;
    let show = |view, name: &'static str| {
        html! { <button type="button" class="link" onclick={desk.click(Act::Show(view))}>{ name }</button> }
    };
    html! {
        <p class="detail-links">
            if let Some(record) = finding.record {
                { show(View::Records(RecordFilter::default(), Some(record)), words.see_in_records) }
            }
            if !finding.client.is_empty() {
                { show(View::Clients(Some(finding.client.clone())), words.see_client) }
            }
            { show(View::Rules(Some(finding.rule.clone())), words.see_rule) }
        </p>
    }
}
