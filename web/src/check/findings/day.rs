//! The day of a finding as a timeline: who was where when.

#![allow(clippy::float_arithmetic, reason = "places on the screen; no money")]

use super::lanes::{Span, clock, overlaps, tracks};
use super::repair::row_name;
use crate::check::desk::Desk;
use crate::check::words::findings::FindingWords;
use crate::markup::{classes, html};
use ltc_wire::finding::{Bar, Lane};
use yew::prelude::*;

/// The height of a track, in rem: large enough for a finger.
const TRACK: f64 = 1.875;

/// The day's lanes. `onpick`: a record was chosen.
pub(super) fn section(desk: &Desk, lanes: &[Lane], onpick: &Callback<u32>) -> Html {
    if lanes.is_empty() {
        return Html::default();
    }
    let words = FindingWords::of(desk.lang);
    let span = Span::of(lanes);
    let overlaps = overlaps(lanes);
    let has_others = lanes.iter().flat_map(|lane| &lane.bars).any(|bar| !bar.concerned);
    html! {
        <section class="detail-part" aria-labelledby="day-title">
            <h3 id="day-title">{ words.day }</h3>
            <div class="day-chart">
                <div class="day-axis" aria-hidden="true">
                    <div class="day-scale">{ for span.ticks().into_iter().map(|tick| html! {
                        <span class="day-hour" ~style={format!("left: {:.3}%", span.percent(tick))}>{ clock(tick, "+") }</span>
                    }) }</div>
                </div>
                { for lanes.iter().map(|lane| lane_row(desk, lane, span, &overlaps, onpick)) }
            </div>
            <ul class="legend-line" aria-hidden="true">
                <li><span class="day-swatch day-swatch-concerned" />{ words.legend_concerned }</li>
                if has_others { <li><span class="day-swatch day-swatch-other" />{ words.legend_other }</li> }
                if !overlaps.is_empty() { <li><span class="day-swatch day-swatch-overlap" />{ words.legend_overlap }</li> }
            </ul>
            <details class="day-text">
                <summary>{ words.day_as_text }</summary>
                { for lanes.iter().map(|lane| html! {
                    <>
                        <h4>{ lane.label.clone() }</h4>
                        <ul>{ for lane.bars.iter().map(|bar| html! { <li>{ spoken(desk, bar) }</li> }) }</ul>
                    </>
                }) }
                if !overlaps.is_empty() {
                    <p>{ words.legend_overlap }{ desk.lang.labels().colon }
                        { overlaps.iter().map(|at| time(desk, *at)).collect::<Vec<_>>().join(desk.lang.pick("、", ", ")) }</p>
                }
            </details>
        </section>
    }
}

fn lane_row(desk: &Desk, lane: &Lane, span: Span, overlaps: &[(u32, u32)], onpick: &Callback<u32>) -> Html {
    let (of_bar, count) = tracks(&lane.bars);
    #[allow(clippy::cast_precision_loss, reason = "a handful of tracks")]
    let rem = |tracks: usize| tracks as f64 * TRACK;
    html! {
        <div class="day-lane" role="group" aria-label={lane.label.clone()}>
            <p class="day-label" aria-hidden="true">{ lane.label.clone() }</p>
            <div class="day-track" ~style={format!("height: {}rem", rem(count) + 0.25)}>
                { for span.ticks().into_iter().map(|tick| html! {
                    <span class="day-line" ~style={format!("left: {:.3}%", span.percent(tick))} />
                }) }
                { for overlaps.iter().map(|at| html! { <span class="day-overlap" ~style={across(span, *at)} /> }) }
                { for lane.bars.iter().zip(of_bar).map(|(bar, track)| {
                    let style = format!("{}; top: {}rem", across(span, (bar.start, bar.end)), rem(track) + 0.125);
                    let (pick, record) = (onpick.clone(), bar.record);
                    html! {
                        <button type="button" class={classes!("day-bar", bar.concerned.then_some("is-concerned"))} ~style={style}
                            title={spoken(desk, bar)} aria-label={spoken(desk, bar)} onclick={move |_| pick.emit(record)}>
                            <span>{ bar.code.clone() }</span>
                        </button>
                    }
                }) }
                { for overlaps.iter().map(|at| html! { <span class="day-overlap-edges" ~style={across(span, *at)} /> }) }
            </div>
        </div>
    }
}

/// From a minute to another, as a style.
fn across(span: Span, (start, end): (u32, u32)) -> String {
    let (left, right) = (span.percent(start), span.percent(end));
    format!("left: {left:.3}%; width: {:.3}%", right - left)
}

fn time(desk: &Desk, (start, end): (u32, u32)) -> String {
    let next = FindingWords::of(desk.lang).next_day;
    format!("{}–{}", clock(start, next), clock(end, next))
}

/// A bar in words.
fn spoken(desk: &Desk, bar: &Bar) -> String {
    let words = FindingWords::of(desk.lang);
    let comma = desk.lang.pick("，", ", ");
    let mut parts = vec![format!("{} {}", bar.code, time(desk, (bar.start, bar.end)))];
    if !bar.with.is_empty() {
        parts.push(bar.with.clone());
    }
    parts.push(row_name(desk, bar.row));
    if bar.concerned {
        parts.push(words.concerned.to_owned());
    }
    parts.join(comma)
}
