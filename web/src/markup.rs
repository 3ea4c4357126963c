//! What `html!` writes: calls of a builder that makes Yew's nodes.
//!
//! The macro (`crates/markup`) has the syntax of Yew's. Each tag, attribute and child costs one call
//! here, where Yew's macro writes the making of the node out at every place: code that every person
//! would download. No function here is inlined, for the same reason.

mod class;
#[cfg(test)]
mod same_as_yew;

pub(crate) use class::{Class, IntoClass, classes};
pub(crate) use ltc_markup::html;

use std::borrow::Cow;
use std::rc::Rc;
use yew::html::{IntoPropValue, NodeRef};
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText};
use yew::{AttrValue, Html};

/// Makes nodes from the outside in: `open`, what belongs to it, `close`.
pub(crate) struct Builder {
    /// What is open, with its parents before it.
    parents: Vec<Open>,
    open: Open,
}

/// An element, or a list without a tag, that is not yet closed.
#[derive(Default)]
struct Open {
    /// Nothing for a list.
    tag: Option<&'static str>,
    /// Attributes that are all texts in quotes.
    fixed: &'static [(&'static str, AttributeOrProperty)],
    /// Names of attributes that have to be worked out; their values come in the same order.
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    node_ref: Option<NodeRef>,
    key: Option<Key>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    children: Vec<VNode>,
}

impl Open {
    fn into_node(self) -> VNode {
        let children = VNode::VList(Rc::new(VList::with_children(self.children, None)));
        let Some(name) = self.tag else {
            return match children {
                VNode::VList(mut list) if self.key.is_some() => {
                    Rc::make_mut(&mut list).key = self.key;
                    VNode::VList(list)
                }
                unkeyed => unkeyed,
            };
        };
        let mut tag = VTag::new(name);
        tag.set_attributes(if self.names.is_empty() {
            Attributes::Static(self.fixed)
        } else {
            Attributes::Dynamic { keys: self.names, values: self.values.into_boxed_slice() }
        });
        if !self.listeners.is_empty() {
            tag.set_listeners(self.listeners.into_boxed_slice());
        }
        if let Some(node_ref) = self.node_ref {
            tag.node_ref = node_ref;
        }
        tag.key = self.key;
        // Elements other than fields know neither.
        tag.set_value(self.value);
        if let Some(checked) = self.checked {
            tag.set_checked(checked);
        }
        if let Some(place) = tag.children_mut() {
            *place = children;
        }
        VNode::VTag(Rc::new(tag))
    }
}

impl Builder {
    /// Nothing yet. On the heap: a pointer is the shortest way to say to each call which builder is meant.
    #[allow(clippy::unnecessary_box_returns, reason = "the box is what is wanted")]
    #[inline(never)]
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self { parents: Vec::new(), open: Open::default() })
    }

    /// All that was made: the one node, or a list.
    #[allow(clippy::boxed_local, reason = "the pointer is what the caller has")]
    #[inline(never)]
    pub(crate) fn finish(mut self: Box<Self>) -> Html {
        if self.open.children.len() == 1
            && let Some(only) = self.open.children.pop()
        {
            return only;
        }
        self.open.into_node()
    }

    fn enter(&mut self, open: Open) {
        let parent = std::mem::replace(&mut self.open, open);
        self.parents.push(parent);
    }

    /// An element whose attributes are all texts in quotes.
    #[inline(never)]
    pub(crate) fn open_fixed(&mut self, tag: &'static str, fixed: &'static [(&'static str, AttributeOrProperty)]) {
        self.enter(Open { tag: Some(tag), fixed, ..Open::default() });
    }

    /// An element with the names of its attributes, whose values follow in their order.
    #[inline(never)]
    pub(crate) fn open(&mut self, tag: &'static str, names: &'static [&'static str]) {
        self.enter(Open { tag: Some(tag), names, values: Vec::with_capacity(names.len()), ..Open::default() });
    }

    /// A list without a tag.
    #[inline(never)]
    pub(crate) fn open_list(&mut self) {
        self.enter(Open::default());
    }

    /// Ends what was opened last.
    #[inline(never)]
    pub(crate) fn close(&mut self) {
        if let Some(parent) = self.parents.pop() {
            let node = std::mem::replace(&mut self.open, parent).into_node();
            self.open.children.push(node);
        }
    }

    fn push(&mut self, value: Option<AttributeOrProperty>) {
        self.open.values.push(value);
    }

    /// The next value: a text in quotes.
    #[inline(never)]
    pub(crate) fn fixed(&mut self, value: &'static str) {
        self.push(Some(AttributeOrProperty::Attribute(AttrValue::Static(value))));
    }

    /// The next value; the attribute is not there without one.
    #[inline(never)]
    pub(crate) fn attribute<T: IntoPropValue<Option<AttrValue>>>(&mut self, value: T) {
        self.push(value.into_prop_value().map(AttributeOrProperty::Attribute));
    }

    /// The next value: classes; the attribute is not there without any.
    #[inline(never)]
    pub(crate) fn class<T: IntoClass>(&mut self, value: T) {
        self.push(value.into_class().map(AttributeOrProperty::Attribute));
    }

    /// Is the next attribute there?
    #[inline(never)]
    pub(crate) fn flag(&mut self, is_there: bool) {
        let name = self.open.names.get(self.open.values.len()).copied().unwrap_or_default();
        self.push(is_there.then_some(AttributeOrProperty::Attribute(AttrValue::Static(name))));
    }

    /// The next value, which is a property of the element.
    #[inline(never)]
    pub(crate) fn property<T: Into<wasm_bindgen::JsValue>>(&mut self, value: T) {
        self.push(Some(AttributeOrProperty::Property(value.into())));
    }

    /// What happens on an event.
    #[inline(never)]
    pub(crate) fn listener(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.open.listeners.push(listener);
    }

    /// Which of its siblings it is.
    #[inline(never)]
    pub(crate) fn key<T: Into<Key>>(&mut self, key: T) {
        self.open.key = Some(key.into());
    }

    /// Where the element can be found after drawing.
    #[inline(never)]
    pub(crate) fn node_ref(&mut self, node_ref: NodeRef) {
        self.open.node_ref = Some(node_ref);
    }

    /// What stands in a field.
    #[inline(never)]
    pub(crate) fn value<T: IntoPropValue<Option<AttrValue>>>(&mut self, value: T) {
        self.open.value = value.into_prop_value();
    }

    /// Is the box ticked?
    #[inline(never)]
    pub(crate) fn checked(&mut self, checked: bool) {
        self.open.checked = Some(checked);
    }

    /// A text in quotes.
    #[inline(never)]
    pub(crate) fn text(&mut self, text: &'static str) {
        self.open.children.push(VNode::VText(VText::new(text)));
    }

    /// A node.
    #[inline(never)]
    pub(crate) fn node(&mut self, node: VNode) {
        self.open.children.push(node);
    }

    /// Whatever an expression can be: a node, a text, a number; none or several of them.
    pub(crate) fn child<T: Child>(&mut self, child: T) {
        child.add_to(self);
    }

    /// One after the other.
    pub(crate) fn children<T: Child>(&mut self, children: impl IntoIterator<Item = T>) {
        for child in children {
            child.add_to(self);
        }
    }
}

/// What can stand among the children of an element.
pub(crate) trait Child {
    /// Puts it there.
    fn add_to(self, builder: &mut Builder);
}

impl Child for VNode {
    fn add_to(self, builder: &mut Builder) {
        builder.node(self);
    }
}

impl Child for &str {
    #[inline(never)]
    fn add_to(self, builder: &mut Builder) {
        AttrValue::from(Rc::from(self)).add_to(builder);
    }
}

impl Child for String {
    #[inline(never)]
    fn add_to(self, builder: &mut Builder) {
        self.as_str().add_to(builder);
    }
}

impl Child for &String {
    fn add_to(self, builder: &mut Builder) {
        self.as_str().add_to(builder);
    }
}

impl Child for Cow<'_, str> {
    #[inline(never)]
    fn add_to(self, builder: &mut Builder) {
        (*self).add_to(builder);
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn add_to(self, builder: &mut Builder) {
        builder.node(VNode::VText(VText::new(self)));
    }
}

impl<T: Child> Child for Option<T> {
    fn add_to(self, builder: &mut Builder) {
        if let Some(child) = self {
            child.add_to(builder);
        }
    }
}

impl<T: Child> Child for Vec<T> {
    #[inline(never)]
    fn add_to(self, builder: &mut Builder) {
        builder.children(self);
    }
}

/// Numbers and whatever else is written as it prints.
macro_rules! printed {
    ($($T:ty),+) => { $(
        impl Child for $T {
            #[inline(never)]
            fn add_to(self, builder: &mut Builder) {
                self.to_string().add_to(builder);
            }
        }
    )+ };
}

printed!(char, usize, u8, u16, u32, u64, i32, i64);
