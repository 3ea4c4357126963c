//! The ledger as a chart: what each month takes, out of what, and what it could take.

use crate::markup::{classes, html};
use crate::state::chart::{Axis, stack};
use crate::view::View;
use ltc_engine::simulation::LedgerMonth;
use ltc_report::words::amount;
use yew::prelude::*;

/// Sizes in the units of the drawing.
const HEIGHT: i64 = 200;
const LEFT: i64 = 82;
const TOP: i64 = 12;
const WIDTH: i64 = 720;

/// The chart with its legend. The table beside it holds the same numbers.
pub(crate) fn chart(view: View, months: &[LedgerMonth], name: &str) -> Html {
    let words = view.words;
    let most = months.iter().map(|month| month.available.max(month.approved).max(month.retention)).max().unwrap_or(0);
    let axis = Axis::up_to(most);
    let y = |ntd: i64| TOP + HEIGHT - axis.reach(ntd, HEIGHT);
    let count = i64::try_from(months.len()).unwrap_or(0);
    // At most twelve months share the width; more make the drawing wider, and it scrolls.
    let slot = (WIDTH - LEFT - 8) / count.clamp(4, 12);
    let width = (LEFT + slot * count + 8).max(WIDTH);
    let gap = slot / 8;
    let bar = slot / 2 - gap;
    let slots = || months.iter().zip(0..).map(|(month, place)| (month, LEFT + slot * place));
    let retention_line: String = slots()
        .map(|(month, x)| {
            let (x, y) = (x + slot / 2, y(month.retention));
            if x == LEFT + slot / 2 { format!("M{x} {y}") } else { format!("L{x} {y}") }
        })
        .collect();
    let part = |class: &'static str, x: i64, from: i64, to: i64| {
        let (top, bottom) = (y(to), y(from));
        html! { <rect {class} x={(x + (slot - bar) / 2).to_string()} y={top.to_string()} width={bar.to_string()} height={(bottom - top).to_string()} /> }
    };
    let any_over = months.iter().any(|month| stack(month).over > 0);
    let any_retained = months.iter().any(|month| stack(month).retained > 0);
    html! {
        <figure class="chart">
            <div class="chart-region" role="region" tabindex="0" aria-label={format!("{} {name}", words.chart_title)}>
            <svg viewBox={format!("0 0 {width} {}", TOP + HEIGHT + 30)} class={(count > 6).then_some(if count > 12 { "chart-longest" } else { "chart-long" })} role="img" aria-label={spoken(view, months, name)}>
                { for axis.lines().map(|ntd| html! {
                    <g>
                        <path class="chart-line" d={format!("M{LEFT} {}H{}", y(ntd), width - 4)} />
                        <text class="chart-number" x={(LEFT - 8).to_string()} y={(y(ntd) + 5).to_string()}>{ amount(ntd) }</text>
                    </g>
                }) }
                { for slots().map(|(month, x)| {
                    let parts = stack(month);
                    html! {
                        <g>
                            { part("chart-own", x, 0, parts.own) }
                            { part("chart-retained", x, parts.own, parts.own + parts.retained) }
                            { part("chart-over", x, month.approved - parts.over, month.approved) }
                            <path class="chart-available" d={format!("M{} {}h{}", x + gap, y(month.available), slot - 2 * gap)} />
                            <text class="chart-month" x={(x + slot / 2).to_string()} y={(TOP + HEIGHT + 22).to_string()}>{ view.month(month.month) }</text>
                            if month.month_in_interval == 1 && x > LEFT {
                                <path class="chart-interval" d={format!("M{x} {TOP}V{}", TOP + HEIGHT + 26)} />
                            }
                        </g>
                    }
                }) }
                <path class="chart-retention" d={retention_line} />
                { for slots().map(|(month, x)| html! {
                    <circle class="chart-retention-dot" cx={(x + slot / 2).to_string()} cy={y(month.retention).to_string()} r="4" />
                }) }
            </svg>
            </div>
            <figcaption class="legend">
                { key("key-own", words.chart_own) }
                if any_retained {
                    { key("key-retained", words.chart_retained) }
                }
                if any_over {
                    { key("key-over", words.chart_over) }
                }
                { key("key-available", words.chart_available) }
                { key("key-retention", words.chart_retention) }
            </figcaption>
        </figure>
    }
}

fn key(class: &'static str, name: &str) -> Html {
    html! { <span class="key"><span class={classes!("swatch", class)} aria-hidden="true"></span>{ name.to_owned() }</span> }
}

/// The chart in words.
fn spoken(view: View, months: &[LedgerMonth], name: &str) -> String {
    let words = view.words;
    let months = months.iter().map(|month| {
        format!(
            "{}: {} {}, {} {}, {} {}",
            view.month(month.month),
            words.approved,
            amount(month.approved),
            words.available,
            amount(month.available),
            words.retention,
            amount(month.retention),
        )
    });
    let months: Vec<String> = months.collect();
    format!("{} {name}. {}", words.chart_title, months.join("; "))
}
