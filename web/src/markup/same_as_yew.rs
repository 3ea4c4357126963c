//! Our `html!` and Yew's are given the same markup and must draw the same page.
#![allow(clippy::similar_names, reason = "names inside of two macros")]

use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct Drawn {
    html: Html,
}

#[component]
fn Page(drawn: &Drawn) -> Html {
    drawn.html.clone()
}

fn drawn(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let page = yew::LocalServerRenderer::<Page>::with_props(Drawn { html }).hydratable(false);
    runtime.block_on(page.render())
}

/// The page with the attributes of each tag in the order of their names: ours come as written, Yew's do not.
fn in_order(page: &str) -> String {
    let tags = page.split('<').map(|part| {
        let Some((tag, after)) = part.split_once('>') else { return part.to_owned() };
        // A space between attributes comes after a quote or a name, never inside of quotes.
        let mut quoted = false;
        let mut pieces: Vec<&str> = tag
            .split(|sign| {
                quoted ^= sign == '"';
                sign == ' ' && !quoted
            })
            .collect();
        if let Some((_, attributes)) = pieces.split_first_mut() {
            attributes.sort_unstable();
        }
        format!("{}>{after}", pieces.join(" "))
    });
    tags.collect::<Vec<_>>().join("<")
}

/// Draws it both ways; the text is returned so that a test can say what it expects.
macro_rules! same {
    ($($markup:tt)*) => {{
        let ours = drawn(crate::markup::html! { $($markup)* });
        assert_eq!(in_order(&ours), in_order(&drawn(yew::html! { $($markup)* })));
        ours
    }};
}

#[test]
fn elements_texts_and_attributes() {
    let label = String::from("額度 <1>");
    let id = "care";
    let text = same! {
        <section class="card" aria-label={label.clone()} {id} data-x1-y="2" tabindex="-1">
            <h2>{ "長照" }{ " & " }{ 1_000 }</h2>
            <p>{ label.clone() }{ &label }{ 'x' }</p>
            <br /><hr class="line" />
            <svg viewBox="0 0 24 24"><path d="M0 0" /></svg>
        </section>
    };
    assert!(
        text.starts_with(r#"<section class="card" aria-label="額度 &lt;1&gt;" id="care" data-x1-y="2" tabindex="-1">"#)
    );
}

#[test]
fn attributes_that_are_not_there() {
    let none: Option<String> = None;
    let some = Some("title");
    for is_there in [true, false] {
        let text = same! {
            <button disabled={is_there} title={none.clone()} aria-current={some.filter(|_| is_there)} hidden=true>
                <option value="a" selected={is_there}>{ "a" }</option>
            </button>
        };
        assert_eq!(text.contains("disabled"), is_there);
    }
}

#[test]
fn fields() {
    let value = String::from("12");
    same! {
        <form novalidate=true>
            <input type="text" value={value.clone()} readonly={true} />
            <input type="checkbox" checked={true} class={"tick"} />
            <input type="checkbox" checked={false} />
            <textarea value={value.clone()} rows="3" />
            <progress max="10" value={value.clone()} />
        </form>
    };
}

#[test]
fn classes_of_all_kinds() {
    for on in [true, false] {
        let ours = drawn(crate::markup::html! {
            <i class={crate::markup::classes!("a", on.then_some("b c"), String::from("d"))}><b class={on.then_some("e")} /></i>
        });
        let yews = drawn(yew::html! {
            <i class={yew::classes!("a", on.then_some("b c"), String::from("d"))}><b class={yew::Classes::from(on.then_some("e"))} /></i>
        });
        assert_eq!(in_order(&ours), in_order(&yews));
    }
    assert_eq!(drawn(crate::markup::html! { <i class={String::new()} /> }), "<i></i>");
}

#[test]
fn conditions_and_repetitions() {
    for count in 0..3_usize {
        let items: Vec<String> = (0..count).map(|item| item.to_string()).collect();
        let text = same! {
            <>
                if count == 0 {
                    <p>{ "nothing" }</p>
                } else if let Some(first) = items.first() {
                    <p>{ first.clone() }</p>{ "after" }
                } else {
                    <hr />
                }
                <ul>
                    { for items.iter().map(|item| yew::html! { <li key={item.clone()}>{ item.clone() }</li> }) }
                    for item in items.iter().rev() {
                        <li>{ item.clone() }</li>
                    }
                </ul>
                { items.first().cloned() }
                { items.clone() }
                { match count { 0 => yew::html! {}, _ => yew::html! { <b>{ count }</b> } } }
                { if count > 1 { "many" } else { "few" } }
                { {
                    let twice = count * 2;
                    twice + 1
                } }
            </>
        };
        assert_eq!(text.matches("<li>").count(), 2 * count);
    }
}

#[derive(Properties, PartialEq)]
struct Framed {
    title: AttrValue,
    #[prop_or_default]
    children: Html,
}

#[component]
fn Frame(framed: &Framed) -> Html {
    crate::markup::html! { <div title={framed.title.clone()}>{ framed.children.clone() }</div> }
}

#[test]
fn components_go_to_yew() {
    let title = "t";
    let text = same! {
        <main>
            <Frame {title} />
            <Frame title="u"><Frame title="v">{ "inside" }</Frame>{ "beside" }</Frame>
        </main>
    };
    assert!(text.contains("inside") && text.contains("beside"));
    same! { <Frame {title} /> };
}

#[test]
fn roots_of_all_kinds() {
    assert_eq!(same! {}, "");
    same! { { "text" } };
    same! { <></> };
    same! { if 1 > 2 { <p /> } };
    same! { { for (0..3).map(|n| n.to_string()) } };
    let html = yew::html! { <p /> };
    assert_eq!(drawn(crate::markup::html! { html }), "<p></p>");
    assert_eq!(drawn(crate::markup::html! { "text" }), "text");
}
