//! `html!` in Yew's syntax, for a smaller download.
//!
//! Yew's own macro writes every element out in place: a node, its attributes, its list of children,
//! each with the code that builds, converts and moves it. That was a third of the app's code. This one
//! writes calls to the builder in `web/src/markup.rs` instead: one for each tag, attribute, text and
//! child. What it builds is the same nodes of Yew, so everything after it is Yew's.
//!
//! Understood are elements with attributes (text in quotes, `{expression}`, `{name}` for
//! `name={name}`, `~name={…}` for a property), `key`, `ref`, listeners, texts, `{expression}`,
//! `{ for iterator }`, `if` / `if let` / `else`, `for … in … {}` and fragments. A component with its
//! properties and children goes to Yew's macro as it stands.

mod emit;
mod names;
mod read;

use proc_macro::TokenStream;

/// Markup as a `yew::Html`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    match read::nodes(input.into()) {
        Ok(nodes) => emit::root(&nodes).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
