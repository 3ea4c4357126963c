//! A list of any length, of which only the rows in sight stand in the page.
//!
//! The scroll area itself has the focus and names its active row (`aria-activedescendant`), so that a
//! row may leave the page while it scrolls and the keyboard goes on.

#![allow(clippy::float_arithmetic, reason = "places on the screen; no money")]

use super::virtual_window::{Viewport, asked, offset, step};
use crate::markup::{Class, classes, html};
use ltc_wire::page::Window;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, ResizeObserver};
use yew::prelude::*;

/// What the list needs.
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The id of the scroll area.
    pub(crate) id: AttrValue,
    /// `listbox`: rows are `option`s. `grid`: rows are `row`s, the header too.
    pub(crate) role: AttrValue,
    /// The name of the list for screen readers.
    pub(crate) label: AttrValue,
    /// Further classes of the scroll area.
    #[prop_or_default]
    pub(crate) class: Class,
    /// Rows, the header not counted.
    pub(crate) total: usize,
    /// The height of a row in rem; the style has to give rows just that. Where heights depend on the room
    /// that there is, the style says them: `--row-height` of the scroll area, in rem.
    pub(crate) row_height: f64,
    /// The height of the header in rem; it stays in sight (`position: sticky`).
    #[prop_or_default]
    pub(crate) header_height: f64,
    /// The header.
    #[prop_or_default]
    pub(crate) header: Html,
    /// Of a grid: its columns, for screen readers.
    #[prop_or_default]
    pub(crate) columns: Option<usize>,
    /// The active row: brought into sight whenever it changes.
    #[prop_or_default]
    pub(crate) active: Option<usize>,
    /// The id of the active row or cell. It is named only while its row stands in the page.
    #[prop_or_default]
    pub(crate) active_id: Option<AttrValue>,
    /// Rows to ask for, whole blocks; told whenever others are needed.
    pub(crate) onwindow: Callback<Window>,
    /// A key led to another row.
    #[prop_or_default]
    pub(crate) onmove: Callback<usize>,
    /// Sees every key first; `true` says that it is dealt with.
    #[prop_or_default]
    pub(crate) onkey: Option<Callback<KeyboardEvent, bool>>,
    /// Draws a row, also one whose content is not there yet.
    pub(crate) row: Callback<usize, Html>,
}

/// The list.
#[component]
pub(crate) fn VirtualRows(props: &Props) -> Html {
    let area = use_node_ref();
    let seen = use_state_eq(|| Viewport { top: 0.0, height: 0.0, row: props.row_height * 16.0 });
    let measure = use_measure(&area, &seen, props);
    let viewport = *seen;
    let drawn = viewport.drawn(props.total);
    {
        let onwindow = props.onwindow.clone();
        use_effect_with(asked(drawn), move |window| onwindow.emit(*window));
    }
    use_reveal(&area, &measure, viewport.row, props);
    let onscroll = Callback::from(move |_: Event| measure.emit(()));
    let active = props.active.filter(|row| (drawn.from..drawn.from + drawn.count).contains(row));
    let active_id = active.and_then(|_| props.active_id.clone());
    let rows = (drawn.from..drawn.from + drawn.count).map(|row| props.row.emit(row));
    // The policy forbids style attributes; as properties styles are set by script, which it allows.
    let space = format!("height: {}px", offset(props.total, viewport.row));
    let top = format!("top: {}px", offset(drawn.from, viewport.row));
    html! {
        <div id={props.id.clone()} ref={area} role={props.role.clone()} tabindex="0" class={classes!("virtual", props.class.clone())}
            aria-label={props.label.clone()} aria-activedescendant={active_id}
            aria-rowcount={props.columns.map(|_| (props.total + 1).to_string())}
            aria-colcount={props.columns.map(|columns| columns.to_string())}
            {onscroll} onkeydown={keys(props, viewport.page())}>
            { props.header.clone() }
            <div class="virtual-space" role="presentation" ~style={space}>
                <div class="virtual-rows" role="presentation" ~style={top}>{ for rows }</div>
            </div>
        </div>
    }
}

/// Measures the list now and whenever its size changes.
#[hook]
fn use_measure(area: &NodeRef, seen: &UseStateHandle<Viewport>, props: &Props) -> Callback<()> {
    let (row, header) = (props.row_height, props.header_height);
    let measure = {
        let (area, seen) = (area.clone(), seen.setter());
        Callback::from(move |()| {
            // A hidden list keeps its place.
            if let Some(viewport) = area.cast().and_then(|element| measured(&element, row, header)) {
                seen.set(viewport);
            }
        })
    };
    let (area, now) = (area.clone(), measure.clone());
    use_effect_with((), move |()| {
        let changed = Closure::<dyn FnMut(JsValue)>::new(move |_| now.emit(()));
        let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, area.cast::<HtmlElement>()) {
            observer.observe(&element);
        }
        move || {
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(changed);
        }
    });
    measure
}

/// The list as it stands on the screen; none while it is hidden.
fn measured(area: &HtmlElement, row: f64, header: f64) -> Option<Viewport> {
    let rem = root_font_size();
    let height = f64::from(area.client_height()) - header * rem;
    let styled = style_of(area, "--row-height").and_then(|text| text.trim_end_matches("rem").parse().ok());
    let row = styled.filter(|rows: &f64| *rows > 0.0).unwrap_or(row) * rem;
    (height > 0.0).then(|| Viewport { top: f64::from(area.scroll_top()), height, row })
}

/// Brings the active row into sight when it changes, and when rows become higher or lower.
#[hook]
fn use_reveal(area: &NodeRef, measure: &Callback<()>, height: f64, props: &Props) {
    let (area, measure) = (area.clone(), measure.clone());
    let (row, header) = (props.row_height, props.header_height);
    use_effect_with((props.active, props.total > 0, height), move |(active, ..)| {
        if let (Some(active), Some(element)) = (*active, area.cast::<HtmlElement>())
            && let Some(viewport) = measured(&element, row, header)
        {
            #[allow(clippy::cast_possible_truncation, reason = "a place on the page, in pixels")]
            element.set_scroll_top(viewport.revealing(active).round() as i32);
        }
        measure.emit(());
    });
}

fn keys(props: &Props, page: usize) -> Callback<KeyboardEvent> {
    let (onkey, onmove) = (props.onkey.clone(), props.onmove.clone());
    let (active, total) = (props.active, props.total);
    Callback::from(move |event: KeyboardEvent| {
        if onkey.as_ref().is_some_and(|onkey| onkey.emit(event.clone())) {
            return event.prevent_default();
        }
        let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
        if let Some(row) = step(&event.key(), active, total, page).filter(|_| plain) {
            event.prevent_default();
            onmove.emit(row);
        }
    })
}

/// The size of a rem in pixels: 16 unless a person wants larger letters.
fn root_font_size() -> f64 {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    let size = root.and_then(|root| style_of(&root, "font-size")?.trim_end_matches("px").parse::<f64>().ok());
    size.filter(|size| *size > 0.0).unwrap_or(16.0)
}

/// What the style says of an element.
fn style_of(element: &Element, property: &str) -> Option<String> {
    let style = web_sys::window()?.get_computed_style(element).ok()??;
    style.get_property_value(property).ok().map(|text| text.trim().to_owned())
}
