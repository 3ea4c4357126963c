//! The dates of a client as a picture: bars for periods, numbers for days, a line for today. The tables
//! beside it hold the same.

use super::geometry::{BAR, Frame, LANE, Lane, TOP, lanes, rows};
use super::part::Part;
use super::timeline::Point;
use crate::markup::{classes, html};
use chrono::NaiveDate;
use ltc_duties::{ClientDates, Span};
use ltc_report::words as report;
use ltc_report::words::duties as names;
use yew::prelude::*;

/// The picture. `points` are the numbered days, `monthly` the days of claims.
pub(super) fn picture(
    part: Part,
    frame: Frame,
    client: &ClientDates,
    points: &[Point],
    monthly: &[NaiveDate],
    today: NaiveDate,
) -> Html {
    let words = part.words;
    let lanes = lanes(client);
    let tops = |place: usize| TOP + LANE * i64::try_from(place).unwrap_or(0);
    let shown: Vec<&Point> = points.iter().filter(|point| frame.shows(point.day)).collect();
    let xs: Vec<i64> = shown.iter().map(|point| frame.x(point.day)).collect();
    let rows = rows(&xs);
    let days_top = tops(lanes.len());
    let monthly_top = days_top + LANE * (1 + i64::try_from(rows.iter().max().copied().unwrap_or(0)).unwrap_or(0));
    let height = monthly_top + LANE;
    let name = |y: i64, text: &'static str| html! { <text class="picture-lane" x="0" y={(y + 15).to_string()}>{ text }</text> };
    html! {
        <div class="chart-region deadlines-picture" role="region" tabindex="0" aria-label={words.picture}>
            <svg viewBox={format!("0 0 {} {height}", frame.width())} width={frame.width().to_string()} height={height.to_string()} role="img"
                aria-label={spoken(part, client)}>
                { for frame.months().map(|month| {
                    let x = frame.x(month.first_day());
                    html! {
                        <g>
                            <path class="picture-month-line" d={format!("M{x} {}V{height}", TOP - 8)} />
                            <text class="picture-month" x={(x + 4).to_string()} y="14">{ report::month(month, part.lang) }</text>
                        </g>
                    }
                }) }
                { for lanes.iter().enumerate().map(|(place, lane)| html! {
                    <g>
                        { name(tops(place), lane_name(part, *lane)) }
                        { for client.spans.iter().filter(|span| Lane::of(span.kind) == *lane).map(|span| bar(part, frame, span, tops(place))) }
                    </g>
                }) }
                { name(days_top, words.lane_days) }
                { for shown.iter().zip(&xs).zip(&rows).map(|((point, x), row)| number(point, *x, days_top + LANE * i64::try_from(*row).unwrap_or(0))) }
                if !monthly.is_empty() {
                    { name(monthly_top, words.lane_monthly) }
                    { for monthly.iter().filter(|day| frame.shows(**day)).map(|day| {
                        let x = frame.x(*day);
                        html! { <path class="picture-claim" d={format!("M{x} {}l6 8 -6 8 -6 -8z", monthly_top + 2)}><title>{ names::day_with_weekday(*day, part.lang) }</title></path> }
                    }) }
                }
                if frame.shows(today) {
                    <path class="picture-today" d={format!("M{} {}V{height}", frame.x(today), TOP - 8)} />
                    <text class="picture-today-name" x={(frame.x(today) + 4).to_string()} y={(height - 4).to_string()}>{ words.today_line }</text>
                }
            </svg>
        </div>
    }
}

fn lane_name(part: Part, lane: Lane) -> &'static str {
    let words = part.words;
    match lane {
        Lane::Plans => words.lane_plans,
        Lane::Retention => words.lane_retention,
        Lane::Respite => words.lane_respite,
        Lane::Advance => words.lane_advance,
        Lane::Deduction => words.lane_deduction,
        Lane::Suspended => words.lane_suspended,
        Lane::ForeignCarer => words.lane_foreign,
    }
}

/// A bar ends with its last day; one that goes on beyond the picture ends at the edge.
fn bar(part: Part, frame: Frame, span: &Span, top: i64) -> Html {
    let from = frame.x(span.from);
    let to = span.to.succ_opt().map_or(from, |after| frame.x(after)).max(from + 4);
    let name = names::span(part.basis, span.kind, part.lang);
    let days = format!("{} – {}", report::day(span.from, part.lang), report::day(span.to, part.lang));
    html! {
        <rect class={classes!("picture-bar", format!("picture-{}", Lane::of(span.kind).class()))} x={(from + 1).to_string()} y={top.to_string()}
            width={(to - from - 2).max(3).to_string()} height={BAR.to_string()} rx="4">
            <title>{ format!("{name} {days}") }</title>
        </rect>
    }
}

/// A number in a circle (what happened) or a square (what is due).
fn number(point: &Point, x: i64, top: i64) -> Html {
    let y = top + BAR / 2;
    let text = html! { <text class="picture-number" x={x.to_string()} y={(y + 4).to_string()}>{ point.number }</text> };
    let title = html! { <title>{ point.name.clone() }</title> };
    if point.is_due {
        html! { <g class="picture-due"><rect x={(x - 10).to_string()} y={(y - 10).to_string()} width="20" height="20" rx="3">{ title }</rect>{ text }</g> }
    } else {
        html! { <g class="picture-event"><circle cx={x.to_string()} cy={y.to_string()} r="10">{ title }</circle>{ text }</g> }
    }
}

/// The picture in words; the tables below it say everything.
fn spoken(part: Part, client: &ClientDates) -> String {
    let spans = client.spans.iter().map(|span| {
        let days = format!("{} – {}", report::day(span.from, part.lang), report::day(span.to, part.lang));
        format!("{} {days}", names::span(part.basis, span.kind, part.lang))
    });
    let spans: Vec<String> = spans.collect();
    format!("{}. {}", part.words.picture, spans.join("; "))
}
