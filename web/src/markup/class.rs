//! The classes of an element.

use yew::AttrValue;

/// Some of these: texts, optional texts, other classes.
macro_rules! classes {
    ($($class:expr),+ $(,)?) => {{
        let mut classes = $crate::markup::Class::default();
        $(classes.add($class);)+
        classes
    }};
}
pub(crate) use classes;

/// Classes with spaces between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(String);

impl Class {
    /// With these, too.
    #[inline(never)]
    pub(crate) fn add<T: IntoClass>(&mut self, more: T) {
        if let Some(more) = more.into_class() {
            self.append(&more);
        }
    }

    #[inline(never)]
    fn append(&mut self, more: &str) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(more);
    }
}

/// What can be said of an element's classes; nothing if there is none.
pub(crate) trait IntoClass {
    /// The text of the attribute.
    fn into_class(self) -> Option<AttrValue>;
}

impl IntoClass for &'static str {
    fn into_class(self) -> Option<AttrValue> {
        (!self.is_empty()).then_some(AttrValue::Static(self))
    }
}

impl IntoClass for String {
    #[inline(never)]
    fn into_class(self) -> Option<AttrValue> {
        (!self.is_empty()).then(|| AttrValue::from(self))
    }
}

impl IntoClass for Class {
    fn into_class(self) -> Option<AttrValue> {
        self.0.into_class()
    }
}

impl<T: IntoClass> IntoClass for Option<T> {
    fn into_class(self) -> Option<AttrValue> {
        self.and_then(IntoClass::into_class)
    }
}
