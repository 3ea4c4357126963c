//! Markup to calls of the builder in `web/src/markup.rs`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::names;
use crate::read::{Attribute, Element, Else, If, Node, Value};

/// The builder. A name of the macro's own: expressions of the markup cannot see it.
fn builder() -> Ident {
    Ident::new("builder", Span::mixed_site())
}

/// The markup as an expression of type `yew::Html`.
pub(crate) fn root(nodes: &[Node]) -> TokenStream {
    match nodes {
        [] => quote! { <::yew::Html as ::std::default::Default>::default() },
        [Node::Component(open, children)] => component(open, children.as_ref()),
        _ => {
            let b = builder();
            let nodes = all(nodes);
            quote! { {
                let mut #b = crate::markup::Builder::new();
                #nodes
                #b.finish()
            } }
        }
    }
}

fn all(nodes: &[Node]) -> TokenStream {
    nodes.iter().map(node).collect()
}

fn node(node: &Node) -> TokenStream {
    let b = builder();
    match node {
        Node::Element(element) => self::element(element),
        Node::Fragment(key, children) => {
            let key = key.as_ref().map(|key| quote! { #b.key(#key); });
            let children = all(children);
            quote! { #b.open_list(); #key #children #b.close(); }
        }
        Node::Component(open, children) => {
            let component = component(open, children.as_ref());
            quote! { #b.node(#component); }
        }
        Node::Text(text) if text.to_string().starts_with(['"', 'r']) => quote! { #b.text(#text); },
        Node::Text(number) => quote! { #b.child(#number); },
        Node::Child(expression) => quote! { #b.child(#expression); },
        Node::Children(iterator) => quote! { #b.children(#iterator); },
        // A place of its own among the children, whether there is something or not: what comes
        // after it keeps its place.
        Node::If(condition) => {
            let condition = self::condition(condition);
            quote! { #b.open_list(); #condition #b.close(); }
        }
        Node::For(head, body) => {
            let body = all(body);
            quote! { #b.open_list(); #head { #body } #b.close(); }
        }
    }
}

fn component(open: &TokenStream, children: Option<&(Vec<Node>, TokenStream)>) -> TokenStream {
    match children {
        None => quote! { ::yew::html! { #open } },
        Some((children, close)) => {
            let children = root(children);
            quote! { ::yew::html! { #open { #children } #close } }
        }
    }
}

fn condition(part: &If) -> TokenStream {
    let condition = &part.condition;
    let then = all(&part.then);
    let otherwise = match &part.otherwise {
        None => TokenStream::new(),
        Some(Else::Nodes(nodes)) => {
            let nodes = all(nodes);
            quote! { else { #nodes } }
        }
        Some(Else::If(part)) => {
            let part = self::condition(part);
            quote! { else #part }
        }
    };
    quote! { #condition { #then } #otherwise }
}

fn element(element: &Element) -> TokenStream {
    let b = builder();
    let Element { tag, span, attributes, children } = element;
    let is_field = tag == "input" || tag == "textarea";
    // What is neither kept in the list of attributes nor written to the page by name.
    let is_apart = |attribute: &&Attribute| {
        !attribute.property
            && (matches!(attribute.name.as_str(), "key" | "ref")
                || names::is_listener(&attribute.name)
                || is_field && matches!(attribute.name.as_str(), "value" | "checked" | "defaultvalue"))
    };
    let (apart, listed): (Vec<_>, Vec<_>) = attributes.iter().partition(is_apart);
    let keys = listed.iter().map(|attribute| &attribute.name);
    let all_fixed = listed.iter().all(|attribute| !attribute.property && matches!(attribute.value, Value::Text(_)));
    let open = if all_fixed {
        let values = listed.iter().map(|attribute| match &attribute.value {
            Value::Text(text) => quote! { #text },
            Value::Expression(_) => quote! { "" },
        });
        quote_spanned! { *span => #b.open_fixed(#tag, &[#((#keys, ::yew::virtual_dom::AttributeOrProperty::Static(#values))),*]); }
    } else {
        let values = listed.iter().map(|attribute| self::listed(attribute));
        quote_spanned! { *span => #b.open(#tag, &[#(#keys),*]); #(#values)* }
    };
    let apart = apart.into_iter().map(self::apart);
    let children = all(children);
    quote! { #open #(#apart)* #children #b.close(); }
}

/// The next value in the order of the element's attributes.
fn listed(attribute: &Attribute) -> TokenStream {
    let b = builder();
    let span = attribute.span;
    match &attribute.value {
        Value::Text(text) if attribute.property => quote_spanned! { span => #b.property(#text); },
        Value::Expression(value) if attribute.property => quote_spanned! { span => #b.property(#value); },
        Value::Text(text) => quote_spanned! { span => #b.fixed(#text); },
        Value::Expression(value) if attribute.name == "class" => quote_spanned! { span => #b.class(#value); },
        Value::Expression(value) if names::is_boolean(&attribute.name) => quote_spanned! { span => #b.flag(#value); },
        Value::Expression(value) => quote_spanned! { span => #b.attribute(#value); },
    }
}

/// What the builder keeps apart.
fn apart(attribute: &Attribute) -> TokenStream {
    let b = builder();
    let span = attribute.span;
    let value = match &attribute.value {
        Value::Text(text) => quote! { #text },
        Value::Expression(value) => value.clone(),
    };
    match attribute.name.as_str() {
        "key" => quote_spanned! { span => #b.key(#value); },
        "ref" => quote_spanned! { span => #b.node_ref(#value); },
        "value" => quote_spanned! { span => #b.value(#value); },
        "checked" => quote_spanned! { span => #b.checked(#value); },
        "defaultvalue" => quote_spanned! { span => #b.default_value(#value); },
        listener => {
            let event = Ident::new(listener, span);
            quote_spanned! { span => #b.listener(::yew::html::#event::Wrapper::__macro_new(#value)); }
        }
    }
}
