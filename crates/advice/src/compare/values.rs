//! The values of standard and case that decide a figure: where the explanations of both sides part.

use super::entries::{Key, Section};
use super::lay::lay;
use super::why::{Cause, Side, value};
use ltc_engine::case::QuotaType;
use ltc_engine::explain::Explanation;
use ltc_engine::finding::Param;

/// The values of standard and case that decide the figure.
pub(super) fn values(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    match key.section {
        Section::Ledger | Section::Respite | Section::Advance => explained(a, b, key),
        Section::Claim => {
            let causes = explained(a, b, key);
            through_room(a, b, key, causes)
        }
        Section::Total => of_lines(a, b, key),
        Section::Eligibility | Section::SurchargeRow | Section::Suggestion => Vec::new(),
    }
}

/// Lays the explanations of both sides on top of each other.
fn explained(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    let (one, other) = (told(a, key), told(b, key));
    let mut causes = Vec::new();
    match (&one, &other) {
        (Some(_), Some(_)) => lay(one.as_ref(), other.as_ref(), &mut causes),
        // A line of one side only: it is there because the plan has the service.
        _ if key.section == Section::Claim => {
            let quantity = Key { place: 0, field: "quantity", ..key.clone() };
            let boxed = |one: Option<Explanation>| one.map(Box::new);
            causes.push(Cause::Value(boxed(told(a, &quantity)), boxed(told(b, &quantity))));
        }
        _ => {}
    }
    causes
}

fn told(side: &mut Side<'_>, key: &Key) -> Option<Explanation> {
    let pointer = side.entries.get(key).map(|entry| entry.pointer.clone())?;
    side.explain(&pointer)
}

/// A sum differs for the reasons for which its lines do.
fn of_lines(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key) -> Vec<Cause> {
    let columns: &[&str] = match key.field {
        "client_pays" => &["copayment", "self_pay", "remote_self_pay"],
        _ => &[key.field],
    };
    let is_line = |one: &&Key| one.section == Section::Claim && one.month == key.month && columns.contains(&one.field);
    let lines = ltc_engine::ordered::sorted_once(a.entries.keys().chain(b.entries.keys()).filter(is_line).cloned());
    let mut causes = Vec::new();
    for line in lines {
        if value(&a.entries, &line) != value(&b.entries, &line) {
            causes.extend(values(a, b, &line));
        }
    }
    causes
}

/// What is left of the quota before a line rests on what the month can use, and on the lines before it:
/// says why these differ.
fn through_room(a: &mut Side<'_>, b: &mut Side<'_>, key: &Key, causes: Vec<Cause>) -> Vec<Cause> {
    let is_room = |cause: &Cause| {
        let Cause::Value(one, other) = cause else { return false };
        one.iter().chain(other).any(|one| one.params.get("what") == Some(&Param::from("room")))
    };
    let (rooms, mut rest): (Vec<Cause>, Vec<Cause>) = causes.into_iter().partition(is_room);
    if rooms.is_empty() {
        return rest;
    }
    let Some(month) = key.month else { return rooms };
    let mut below = Vec::new();
    for purse in [QuotaType::Care, QuotaType::Transport] {
        let ledger = Key::of_ledger(purse, month, "available");
        if value(&a.entries, &ledger) != value(&b.entries, &ledger) {
            below.extend(values(a, b, &ledger));
        }
    }
    // All lines before are looked at, so the room of each of them needs no looking into.
    for line in lines_before(a, b, key) {
        below.extend(explained(a, b, &line).into_iter().filter(|cause| !is_room(cause)));
    }
    rest.extend(if below.is_empty() { rooms } else { below });
    rest
}

/// The lines of the month before this one that take more or less of the quota.
fn lines_before(a: &Side<'_>, b: &Side<'_>, key: &Key) -> Vec<Key> {
    let place = |side: &Side<'_>, key: &Key| -> Option<usize> {
        side.entries.get(key)?.pointer.split('/').nth(4)?.parse().ok()
    };
    let is_line = |one: &&Key| {
        let before = |side: &Side<'_>| place(side, one).zip(place(side, key)).is_none_or(|(one, own)| one < own);
        (one.section, one.month, one.field) == (Section::Claim, key.month, "within_quota") && before(a) && before(b)
    };
    let lines = ltc_engine::ordered::sorted_once(a.entries.keys().chain(b.entries.keys()).filter(is_line).cloned());
    let differs = |line: &Key| value(&a.entries, line) != value(&b.entries, line);
    // Of a line on one side only, nothing says that it is before this one: it is left out.
    let on_both = |line: &Key| a.entries.contains_key(line) && b.entries.contains_key(line);
    lines.into_iter().filter(|line| differs(line) && on_both(line)).collect()
}
