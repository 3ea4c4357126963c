//! Service codes: they begin and end, their prices, levels and limits change.

use super::diff::{Part, differences};
use super::{Change, Theme, Walk, day, text, word};
use chrono::NaiveDate;
use serde_json::Value;

/// Everything dated of one code.
pub(super) fn code(walk: &mut Walk, entry: &Value, path: &mut Vec<String>) {
    let before = walk.found.len();
    for (field, steps) in [("prices", "prices"), ("levels", "levels")] {
        if let Some(entries) = entry.get(field).and_then(Value::as_array) {
            path.push(steps.to_owned());
            walk.timeline(entries, path);
            path.pop();
        }
    }
    limits(walk, entry, path);
    life(walk, entry, path);
    let begins = walk.found.iter().skip(before).find(|one| one.theme == Theme::CodeBegins).map(|one| one.on);
    let ends = walk.found.iter().skip(before).any(|one| one.theme == Theme::CodeEnds);
    let mut own = walk.found.split_off(before);
    // The first price of a code that begins stands with its beginning; that a price ends with its code
    // goes without saying.
    own.retain(|one| {
        let first = one.parts.iter().all(|part| part.before.is_none());
        let last = one.parts.iter().all(|part| part.after.is_none());
        let dated = matches!(one.theme, Theme::Price | Theme::CodeLevels | Theme::Limit);
        !(dated && (first && begins.is_some_and(|day| one.on <= day) || last && ends))
    });
    for one in &mut own {
        word(entry, "code").clone_into(&mut one.subject);
        one.name = text(entry, "name");
    }
    walk.found.append(&mut own);
}

/// The code's first and last day, as far as they are known.
fn life(walk: &mut Walk, entry: &Value, path: &[String]) {
    let Some(life) = entry.get("in_force") else { return };
    let of = |name| day(life, name);
    if let Some(from) = of("from").filter(|from| walk.holds(*from)) {
        let mut change = Change::of(life, from, path, differences(None, price_on(entry, from)));
        change.theme = Theme::CodeBegins;
        change.certain = of("maybe_from").is_none();
        walk.found.push(change);
    }
    let end = of("to").and_then(|day| day.succ_opt());
    if let Some(end) = end.filter(|end| walk.holds(*end)) {
        let mut change = Change::of(life, end, path, Vec::new());
        change.theme = Theme::CodeEnds;
        change.certain = of("maybe_to").is_none();
        walk.found.push(change);
    }
}

/// Price and remote price on a day.
fn price_on(entry: &Value, on: NaiveDate) -> Option<&Value> {
    let prices = entry.get("prices").and_then(Value::as_array)?;
    prices.iter().rev().find(|price| day(price, "from").is_some_and(|from| from <= on))?.get("value")
}

/// Limits that begin on a day of their own.
fn limits(walk: &mut Walk, entry: &Value, path: &mut Vec<String>) {
    let limits = entry.get("limits").and_then(Value::as_array);
    for (place, limit) in limits.into_iter().flatten().enumerate() {
        let Some(from) = day(limit, "from").filter(|from| walk.holds(*from)) else { continue };
        path.extend(["limits".to_owned(), place.to_string()]);
        let at = word(limit, "kind").to_owned();
        let parts = vec![Part { at, before: None, after: limit.get("value").cloned() }];
        walk.found.push(Change::of(limit, from, path, parts));
        path.truncate(path.len() - 2);
    }
}

/// A code that ends and one of the same name that begins on the same day: one takes the other's place.
pub(super) fn pair(found: &mut [Change]) {
    let name = |one: &Change| one.name.as_ref().map(|name| name.zh.clone()).unwrap_or_default();
    let of = |theme: Theme, found: &[Change]| -> Vec<(usize, NaiveDate, String, String)> {
        let all = found.iter().enumerate().filter(|(_, one)| one.theme == theme);
        all.map(|(place, one)| (place, one.on, name(one), one.subject.clone())).collect()
    };
    let begun = of(Theme::CodeBegins, found);
    for (ended, on, name, old) in of(Theme::CodeEnds, found) {
        let Some((place, _, _, new)) = begun.iter().find(|(_, day, other, _)| (*day, other) == (on, &name)) else {
            continue;
        };
        if let Some(change) = found.get_mut(ended) {
            change.counterpart = Some(new.clone());
        }
        if let Some(change) = found.get_mut(*place) {
            change.counterpart = Some(old);
        }
    }
}
