//! A finding of a check in words.

use super::words;
use crate::words::fill::fill;
use crate::words::{self as all, Lang, packs};
use ltc_check::context::Context;
use ltc_check::hit::{Arg, Hit};
use ltc_check::records::{Field, date};
use ltc_engine::calendar::Month;
use std::borrow::Cow;

/// A finding in one sentence. Falls back to the rule's title if a value is missing.
pub fn message(context: &Context<'_>, hit: &Hit, lang: Lang) -> String {
    let Some(lang) = packs::spoken(lang) else { return bare(context, hit) };
    let wording = words(hit.rule, lang);
    fill(wording.message, &|name| named(context, hit, name, lang)).unwrap_or_else(|| wording.what.to_owned())
}

/// What stands for the sentence where no language is loaded: the rule's id and the values of its own.
fn bare(context: &Context<'_>, hit: &Hit) -> String {
    let entry = hit.rule.entry();
    entry.params.iter().zip(&hit.args).fold(entry.id.to_owned(), |text, (name, arg)| {
        let value = match arg {
            Arg::Number(number) => Some(number.to_string()),
            arg => shown(context, hit, *arg, Lang::En),
        };
        value.map_or_else(|| text.clone(), |value| format!("{text} {name}={}", plain(&value)))
    })
}

/// A value of the finding by its name: one of the rule's own, or of the record.
fn named(context: &Context<'_>, hit: &Hit, name: &str, lang: Lang) -> Option<String> {
    let mut params = hit.rule.entry().params.iter().zip(&hit.args);
    if let Some((_, arg)) = params.find(|(param, _)| **param == name) {
        return shown(context, hit, *arg, lang).map(|text| plain(&text).into_owned());
    }
    let row = context.row(hit.record);
    let text = match name {
        "client" => context.client_of_hit(hit).to_owned(),
        "date" => row.date().map(|day| all::day(day, lang)).unwrap_or_default(),
        "code" => context.records.code(row).to_owned(),
        "time" => time(context, hit),
        _ => return None,
    };
    let text = plain(&text).into_owned();
    (!text.is_empty()).then_some(text)
}

/// What somebody entered may hold signs that would move a terminal's cursor.
fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_control) { Cow::Owned(text.replace(char::is_control, " ")) } else { text.into() }
}

/// Beginning and end as the record says them.
fn time(context: &Context<'_>, hit: &Hit) -> String {
    let records = context.records;
    let (start, end) = (records.value(hit.record, Field::Start), records.value(hit.record, Field::End));
    if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}–{end}") }
}

/// A value of a finding as people read it.
pub fn shown(context: &Context<'_>, hit: &Hit, arg: Arg, lang: Lang) -> Option<String> {
    Some(match arg {
        Arg::None => return None,
        Arg::Number(number) => all::amount(number.into()),
        Arg::Day(day) => all::day(date(day)?, lang),
        Arg::Month(month) => all::month(month_of(month)?, lang),
        Arg::Time(minute) => clock(minute),
        Arg::Code(code) => context.records.codes().name(code.into()).to_owned(),
        Arg::Name(name) => short(context.records.name(name))?,
        Arg::Field(field) => super::field_name(field, lang).to_owned(),
        Arg::Cell(field) => short(&context.records.value(hit.record, field))?,
        Arg::Word(word) => super::word(word, lang).to_owned(),
    })
}

/// Signs of a cell that a sentence shows; a whole remark would bury it.
const SHOWN: usize = 40;

/// The beginning of what a cell says; `None` if it is empty.
fn short(text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    Some(short)
}

/// A month of [`Arg::Month`].
pub(crate) fn month_of(number: i32) -> Option<Month> {
    Month::new(number.div_euclid(12), u32::try_from(number.rem_euclid(12) + 1).ok()?)
}

/// `09:05`; minutes of a later day count on.
pub(crate) fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
