//! Findings as lists and groups.

use crate::index::{Index, severity};
use crate::who::{Who, folded};
use ltc_check::Checker;
use ltc_check::hit::{Found, Hit};
use ltc_check::records::{Field, NONE, NameId, RecordId, date};
use ltc_engine::order;
use ltc_engine::ordered::Ordered;
use ltc_report::Lang;
use ltc_report::words as all;
use ltc_report::words::check::{message, words};
use ltc_wire::Severity;
use ltc_wire::finding::{FindingFilter, FindingRow, Group, Grouping};
use ltc_wire::page::{Page, Window};
use std::fmt::Write;
use std::rc::Rc;

/// The name of a finding until the next change: its rule, its record, and which of those it is.
pub(crate) fn key(found: &Found, place: usize) -> String {
    let hits = found.hits();
    let Some(hit) = hits.get(place) else { return String::new() };
    let is_same = |other: &&Hit| other.record == hit.record && other.rule == hit.rule;
    let nth = hits.get(..place).unwrap_or_default().iter().rev().take_while(|other| other.record == hit.record);
    let nth = nth.filter(is_same).count();
    let mut key = hit.rule.entry().id.to_owned();
    // Writing to a string cannot fail.
    let _ = match hit.record {
        NONE => write!(key, "/-/{nth}"),
        record => write!(key, "/{record}/{nth}"),
    };
    key
}

/// The finding of a name, and its place.
pub(crate) fn find<'f>(found: &'f Found, key: &str) -> Option<(usize, &'f Hit)> {
    let mut parts = key.split('/');
    let (rule, record, nth) = (parts.next()?, parts.next()?, parts.next()?.parse::<usize>().ok()?);
    let record: RecordId = if record == "-" { NONE } else { record.parse().ok()? };
    let hits = found.hits();
    let from = hits.partition_point(|hit| hit.record < record);
    let of_record = hits.iter().enumerate().skip(from).take_while(|(_, hit)| hit.record == record);
    of_record.filter(|(_, hit)| hit.rule.entry().id == rule).nth(nth)
}

/// Picks the findings of a filter.
pub(crate) struct Picker<'a> {
    checker: &'a Checker<'a>,
    index: &'a Index,
    filter: &'a FindingFilter,
    client: Who,
    worker: Who,
    day: Option<i32>,
    text: String,
}

impl<'a> Picker<'a> {
    pub(crate) fn new(checker: &'a Checker<'a>, index: &'a Index, filter: &'a FindingFilter) -> Self {
        let day = filter.day.as_deref().map(|day| ltc_engine::calendar::parse_day(day).map_or(i32::MIN, number_of));
        Self {
            client: Who::of(checker.records(), filter.client.as_deref()),
            worker: Who::of(checker.records(), filter.worker.as_deref()),
            day,
            text: folded(filter.text.trim()),
            checker,
            index,
            filter,
        }
    }

    /// The places of the findings, but for the text that they are searched for.
    pub(crate) fn picked(&self) -> impl Iterator<Item = usize> + '_ {
        let hits = self.checker.found().hits().iter().enumerate();
        hits.filter(|(place, hit)| self.takes(*place, hit)).map(|(place, _)| place)
    }

    fn takes(&self, place: usize, hit: &Hit) -> bool {
        let filter = self.filter;
        let records = self.checker.records();
        let row = records.row(hit.record);
        (filter.rules.is_empty() || filter.rules.iter().any(|rule| rule == hit.rule.entry().id))
            && (filter.severities.is_empty() || filter.severities.contains(&severity(hit.severity)))
            && filter.waived.is_none_or(|waived| waived == self.index.is_waived(place))
            && (!filter.repairable || self.index.is_repairable(place))
            && self.client.is(client_of(hit, row.client))
            && self.worker.is_among(records.workers(row))
            && self.day.is_none_or(|day| row.day == day)
            && filter
                .record
                .is_none_or(|record| hit.record == record || self.checker.found().related(hit).contains(&record))
    }

    /// Do the finding's words contain the text?
    fn says(&self, place: usize, lang: Lang) -> bool {
        if self.text.is_empty() {
            return true;
        }
        let Some(hit) = self.checker.found().hits().get(place) else { return false };
        let context = self.checker.context();
        let contains = |text: &str| folded(text).contains(&self.text);
        contains(hit.rule.entry().id)
            || contains(context.client_of_hit(hit))
            || contains(words(hit.rule, lang).what)
            || contains(&message(&context, hit, lang))
            || context.workers(context.row(hit.record)).iter().any(|worker| contains(context.records.name(*worker)))
            || context.records.row_number(hit.record).to_string() == self.text
    }
}

fn client_of(hit: &Hit, of_row: NameId) -> NameId {
    if hit.record == NONE { hit.client } else { of_row }
}

fn number_of(day: chrono::NaiveDate) -> i32 {
    chrono::Datelike::num_days_from_ce(&day)
}

/// The places of the findings of a filter.
pub(crate) fn picked(checker: &Checker<'_>, index: &Index, filter: &FindingFilter, lang: Lang) -> Rc<[u32]> {
    index.findings.of(filter, lang, || {
        let picker = Picker::new(checker, index, filter);
        let list = picker.picked().filter(|place| picker.says(*place, lang));
        list.filter_map(|place| u32::try_from(place).ok()).collect()
    })
}

/// A page of findings.
pub(crate) fn page(
    checker: &Checker<'_>,
    index: &Index,
    filter: &FindingFilter,
    window: Window,
    lang: Lang,
) -> Page<FindingRow> {
    let picked = picked(checker, index, filter, lang);
    let entries = picked.iter().skip(window.from).take(window.count);
    let entries = entries.filter_map(|place| row(checker, index, *place as usize, lang));
    Page { total: picked.len(), from: window.from, entries: entries.collect() }
}

/// A finding in a list.
pub(crate) fn row(checker: &Checker<'_>, index: &Index, place: usize, lang: Lang) -> Option<FindingRow> {
    let found = checker.found();
    let hit = found.hits().get(place)?;
    let context = checker.context();
    let records = context.records;
    let of = context.row(hit.record);
    let reason = context.waivers.reason(records, hit).map(|(reason, _)| reason.to_owned());
    let has_record = hit.record != NONE;
    let date = of.date().filter(|_| has_record);
    Some(FindingRow {
        key: key(found, place),
        rule: hit.rule.entry().id.to_owned(),
        severity: severity(hit.severity),
        message: message(&context, hit, lang),
        client: context.client_of_hit(hit).to_owned(),
        date: date.map(|day| all::day(day, lang)).unwrap_or_default(),
        code: if has_record { records.code(of).to_owned() } else { String::new() },
        time: if has_record { time(checker, hit.record) } else { String::new() },
        record: has_record.then_some(hit.record),
        row: if has_record { records.row_number(hit.record) } else { 0 },
        amount: context.amount_of(hit),
        waived: reason,
        repairable: index.is_repairable(place),
    })
}

/// Beginning and end as the record says them.
pub(crate) fn time(checker: &Checker<'_>, record: RecordId) -> String {
    let records = checker.records();
    let (start, end) = (records.value(record, Field::Start), records.value(record, Field::End));
    if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}–{end}") }
}

/// Findings counted together; the worst and the dearest first.
pub(crate) fn groups(
    checker: &Checker<'_>,
    index: &Index,
    by: Grouping,
    filter: &FindingFilter,
    window: Window,
    lang: Lang,
) -> Page<Group> {
    let picked = picked(checker, index, filter, lang);
    let context = checker.context();
    let hits = checker.found().hits();
    let mut groups: Ordered<i64, Group> = Ordered::new();
    for place in picked.iter().map(|place| *place as usize) {
        let Some(hit) = hits.get(place) else { continue };
        let row = context.row(hit.record);
        let mut add = |id: i64, key: &dyn Fn() -> (String, String)| {
            let group = groups.or_insert_with(id, || {
                let (key, label) = key();
                Group {
                    key,
                    label,
                    severity: Severity::Note,
                    errors: 0,
                    warnings: 0,
                    notes: 0,
                    waived: 0,
                    repairable: 0,
                    amount: 0,
                }
            });
            if let Some(group) = group {
                count(group, index, place, severity(hit.severity), context.amount_of(hit));
            }
        };
        match by {
            Grouping::Rule => {
                add(hit.rule as i64, &|| (hit.rule.entry().id.to_owned(), words(hit.rule, lang).what.to_owned()));
            }
            Grouping::Client => {
                let client = client_of(hit, row.client);
                add(client.into(), &|| named(checker, client));
            }
            Grouping::Worker => {
                let workers = context.workers(row);
                if workers.is_empty() {
                    add(NONE.into(), &|| (String::new(), String::new()));
                }
                for worker in workers {
                    add((*worker).into(), &|| named(checker, *worker));
                }
            }
            Grouping::Day => add(row.day.into(), &|| {
                let day = date(row.day).filter(|_| hit.record != NONE);
                (
                    day.map(|day| day.to_string()).unwrap_or_default(),
                    day.map(|day| all::day(day, lang)).unwrap_or_default(),
                )
            }),
        }
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
    if by != Grouping::Day {
        order::sort_by(&mut groups, |one, other| {
            let worst = |group: &Group| (group.severity, group.errors > 0, group.amount);
            worst(other).cmp(&worst(one)).then_with(|| one.key.cmp(&other.key))
        });
    }
    let total = groups.len();
    Page { total, from: window.from, entries: groups.into_iter().skip(window.from).take(window.count).collect() }
}

fn named(checker: &Checker<'_>, name: NameId) -> (String, String) {
    let name = if name == NONE { "" } else { checker.records().name(name) };
    (name.to_owned(), name.to_owned())
}

fn count(group: &mut Group, index: &Index, place: usize, severity: Severity, amount: i64) {
    if index.is_waived(place) {
        group.waived += 1;
        return;
    }
    match severity {
        Severity::Error => group.errors += 1,
        Severity::Warning => group.warnings += 1,
        Severity::Note => group.notes += 1,
    }
    group.severity = group.severity.max(severity);
    group.repairable += usize::from(index.is_repairable(place));
    group.amount += amount;
}
