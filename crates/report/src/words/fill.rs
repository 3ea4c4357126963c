//! Templates: `{name}` stands for a value, `[…]` for a part that is left out if a value in it is
//! not known. Chinese and English texts need neither sign for themselves.

use super::{Lang, packs};

/// The template with its values; `None` if one outside every `[…]` is not known.
pub(super) fn fill(template: &str, value: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('[') {
        let (optional, behind) = after.split_once(']').unwrap_or((after, ""));
        text.push_str(&values(before, value)?);
        text.push_str(&values(optional, value).unwrap_or_default());
        rest = behind;
    }
    text.push_str(&values(rest, value)?);
    Some(text)
}

/// The template with these values. Where no language is loaded the template is its key, and the values
/// stand behind it.
pub(super) fn say(template: &str, values: &[(&str, &str)], lang: Lang) -> String {
    if packs::spoken(lang).is_none() {
        return values.iter().fold(template.to_owned(), |text, (name, value)| format!("{text} {name}={value}"));
    }
    let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    fill(template, &value).unwrap_or_else(|| template.to_owned())
}

fn values(part: &str, value: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::with_capacity(part.len());
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        text.push_str(before);
        text.push_str(&value(name)?);
        rest = behind;
    }
    text.push_str(rest);
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_left_out_or_refused() {
        let value = |name: &str| (name == "known").then(|| "7".to_owned());
        assert_eq!(fill("a {known}[ b {known}][ c {other}].", &value).as_deref(), Some("a 7 b 7."));
        assert_eq!(fill("a {other}.", &value), None);
        assert_eq!(fill("[", &value).as_deref(), Some(""));
        assert_eq!(fill("{", &value), None);
    }
}
