//! Names that HTML gives a meaning of their own.

/// Attributes that are there or not, without a value.
const BOOLEAN: &[&str] = &[
    "allowfullscreen",
    "async",
    "autofocus",
    "autoplay",
    "controls",
    "default",
    "defer",
    "disabled",
    "formnovalidate",
    "hidden",
    "inert",
    "ismap",
    "itemscope",
    "loop",
    "multiple",
    "muted",
    "nomodule",
    "novalidate",
    "open",
    "playsinline",
    "readonly",
    "required",
    "reversed",
    "selected",
    // Not yet in the standard; every browser knows it.
    "webkitdirectory",
];

/// Elements that end with their tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Is it an attribute without a value?
pub(crate) fn is_boolean(attribute: &str) -> bool {
    BOOLEAN.contains(&attribute)
}

/// Does the element end with its tag?
pub(crate) fn is_void(tag: &str) -> bool {
    VOID.contains(&tag)
}

/// Is it a listener? No attribute of HTML begins like that.
pub(crate) fn is_listener(attribute: &str) -> bool {
    attribute.starts_with("on")
}
