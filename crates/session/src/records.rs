//! Records as rows of a table.

use crate::findings;
use crate::index::{Index, severity};
use crate::who::{Who, folded};
use ltc_check::Checker;
use ltc_check::records::{CodeId, Field, FieldSet, NO_NUMBER, RecordId, Records, Row, WORKERS};
use ltc_engine::calendar::parse_day;
use ltc_engine::order;
use ltc_report::Lang;
use ltc_report::words::check::field_name;
use ltc_wire::Severity;
use ltc_wire::page::{Page, Window};
use ltc_wire::record::{Column, RecordDetail, RecordFilter, RecordPage, RecordRow};
use std::borrow::Cow;
use std::rc::Rc;

/// Fields that every table shows.
const ALWAYS: [Field; 8] = [
    Field::Client,
    Field::Date,
    Field::Code,
    Field::FeeType,
    Field::Quantity,
    Field::Worker1,
    Field::Start,
    Field::End,
];

/// Hour and minute apart are shown together.
const PARTS: [Field; 4] = [Field::StartHour, Field::StartMinute, Field::EndHour, Field::EndMinute];

/// The fields that any record fills, in the order of the table.
pub(crate) fn fields(records: &Records) -> Vec<Field> {
    let mut used = FieldSet::from_iter(ALWAYS);
    used.extend(records.texts().map(|(_, field, _)| field).filter(|field| !PARTS.contains(field)));
    for row in records.rows().iter().filter(|row| !row.flags.removed()) {
        let of_row = [
            (Field::EndDate, row.end_day != row.day && row.end_day != NO_NUMBER),
            (Field::UnitPrice, row.price != NO_NUMBER),
            (Field::Unit, row.unit != 0),
            (Field::ApplyAa03, row.flags.aa03()),
            (Field::RenounceAa09, row.flags.no_aa09()),
            (Field::LastService, row.flags.last_service()),
            (Field::Aa10Status, row.flags.aa10() > 0),
            (Field::MissedVisit, row.flags.missed()),
        ];
        used.extend(of_row.iter().filter(|(_, is)| *is).map(|(field, _)| *field));
        let workers = records.workers(row).len();
        if workers > 1 {
            used.extend(WORKERS.into_iter().take(workers));
        }
    }
    // The workbook has one column for AA09, the renouncing one.
    if used.contains(Field::RenounceAa09) {
        used.remove(Field::ApplyAa09);
    }
    let first = ALWAYS.into_iter().filter(|field| *field != Field::Worker1);
    let order = first.chain(WORKERS).chain(Field::ALL.iter().copied());
    // Each at its first place.
    order.filter(|field| used.remove(*field)).collect()
}

/// The columns of these fields.
pub(crate) fn columns(fields: &[Field], lang: Lang) -> Vec<Column> {
    let column = |field: &Field| Column {
        field: field.name().to_owned(),
        label: field_name(*field, lang).to_owned(),
        numeric: matches!(field, Field::Quantity | Field::UnitPrice | Field::MileageKm),
        width: width(*field),
    };
    fields.iter().map(column).collect()
}

fn width(field: Field) -> usize {
    match field {
        Field::Client | Field::Date | Field::EndDate => 11,
        field if WORKERS.contains(&field) => 11,
        Field::Code => 8,
        Field::Start | Field::End | Field::FeeType | Field::Quantity | Field::UnitPrice => 6,
        Field::Remark
        | Field::Origin
        | Field::Destination
        | Field::Goal
        | Field::GoalTarget
        | Field::GoalContent
        | Field::GoalSuggestion => 24,
        _ => 10,
    }
}

/// A cell as people read it: days of Chinese pages in the years of the Republic.
pub(crate) fn cell(records: &Records, record: RecordId, field: Field, lang: Lang) -> Cow<'_, str> {
    let value = records.value(record, field);
    match field {
        Field::Date | Field::EndDate => Cow::Owned(shown(&value, lang)),
        _ => value,
    }
}

/// A day as people read it; what is no day as it stands.
pub(crate) fn shown(day: &str, lang: Lang) -> String {
    parse_day(day).map_or_else(|_| day.to_owned(), |day| ltc_report::words::day(day, lang))
}

/// A record as a row.
pub(crate) fn row(checker: &Checker<'_>, index: &Index, record: RecordId, fields: &[Field], lang: Lang) -> RecordRow {
    let records = checker.records();
    let of = index.of(record);
    let from = of.first_hit as usize;
    let hits = checker.found().hits().get(from..from + of.hits as usize).unwrap_or_default();
    let mut marks: Vec<(usize, Severity)> = Vec::new();
    for (place, hit) in (from..).zip(hits) {
        let Some(column) = hit.field.and_then(|field| column_of(fields, field)) else { continue };
        if index.is_waived(place) {
            continue;
        }
        let severity = severity(hit.severity);
        match marks.iter_mut().find(|(of, _)| *of == column) {
            Some((_, worst)) => *worst = (*worst).max(severity),
            None => marks.push((column, severity)),
        }
    }
    RecordRow {
        record,
        row: records.row_number(record),
        cells: fields.iter().map(|field| cell(records, record, *field, lang).into_owned()).collect(),
        marks,
        worst: of.worst,
        findings: of.open as usize,
        changed: index.is_changed(record),
        rejected: of.rejected,
    }
}

fn column_of(fields: &[Field], field: Field) -> Option<usize> {
    let shown = match field {
        Field::StartHour | Field::StartMinute => Field::Start,
        Field::EndHour | Field::EndMinute => Field::End,
        other => other,
    };
    fields.iter().position(|one| *one == shown)
}

/// A page of records.
pub(crate) fn page(
    checker: &Checker<'_>,
    index: &Index,
    filter: &RecordFilter,
    window: Window,
    lang: Lang,
) -> RecordPage {
    let listed = listed(checker, index, filter, lang);
    let fields = fields(checker.records());
    let entries = listed.iter().skip(window.from).take(window.count);
    let entries = entries.map(|record| row(checker, index, *record, &fields, lang)).collect();
    RecordPage { columns: columns(&fields, lang), page: Page { total: listed.len(), from: window.from, entries } }
}

/// Where a record stands among those of a filter.
pub(crate) fn place_of(
    checker: &Checker<'_>,
    index: &Index,
    filter: &RecordFilter,
    record: RecordId,
    lang: Lang,
) -> Option<usize> {
    listed(checker, index, filter, lang).iter().position(|one| *one == record)
}

/// One record with its findings, those too that only concern it.
pub(crate) fn detail(checker: &Checker<'_>, index: &Index, record: RecordId, lang: Lang) -> Option<RecordDetail> {
    checker.records().rows().get(record as usize).filter(|row| !row.flags.removed())?;
    let fields = fields(checker.records());
    let filter = ltc_wire::finding::FindingFilter { record: Some(record), ..Default::default() };
    let picker = findings::Picker::new(checker, index, &filter);
    let of = picker.picked().filter_map(|place| findings::row(checker, index, place, lang)).collect();
    Some(RecordDetail {
        columns: columns(&fields, lang),
        row: row(checker, index, record, &fields, lang),
        findings: of,
    })
}

/// The records of a filter, in its order.
fn listed(checker: &Checker<'_>, index: &Index, filter: &RecordFilter, lang: Lang) -> Rc<[RecordId]> {
    index.listed.of(filter, lang, || {
        let records = checker.records();
        let picker = Picker::new(checker, index, filter, lang);
        let all = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
        let mut list: Vec<RecordId> =
            all.filter(|(record, row)| picker.takes(*record, row)).map(|(record, _)| record).collect();
        if let Some(field) = filter.sort.as_deref().and_then(field_of) {
            sort(records, &mut list, field);
            if filter.descending {
                list.reverse();
            }
        }
        list
    })
}

fn field_of(name: &str) -> Option<Field> {
    Field::ALL.iter().copied().find(|field| field.name() == name)
}

fn sort(records: &Records, list: &mut [RecordId], field: Field) {
    let number = |record: &RecordId| {
        let row = records.row(*record);
        match field {
            Field::Date => Some(row.day),
            Field::EndDate => Some(row.end_day),
            Field::Quantity => Some(row.quantity),
            Field::UnitPrice => Some(row.price),
            Field::Start => Some(row.start.into()),
            Field::End => Some(row.end.into()),
            _ => None,
        }
    };
    if list.first().is_some_and(|first| number(first).is_some()) {
        order::sort_by_key(list, number);
    } else {
        let mut keyed: Vec<(Cow<'_, str>, RecordId)> =
            list.iter().map(|record| (records.value(*record, field), *record)).collect();
        order::sort_by(&mut keyed, |(one, _), (other, _)| one.cmp(other));
        for (place, (_, record)) in list.iter_mut().zip(keyed) {
            *place = record;
        }
    }
}

struct Picker<'a> {
    checker: &'a Checker<'a>,
    index: &'a Index,
    filter: &'a RecordFilter,
    client: Who,
    worker: Who,
    day: Option<i32>,
    /// Sorted, as findings are.
    of_rule: Option<Vec<RecordId>>,
    text: String,
    fields: Vec<Field>,
    lang: Lang,
}

impl<'a> Picker<'a> {
    fn new(checker: &'a Checker<'a>, index: &'a Index, filter: &'a RecordFilter, lang: Lang) -> Self {
        let text = folded(filter.text.trim());
        let of_rule = filter.rule.as_ref().map(|rule| {
            let hits = checker.found().hits().iter().filter(|hit| hit.rule.entry().id == rule);
            hits.map(|hit| hit.record).collect()
        });
        Self {
            client: Who::of(checker.records(), filter.client.as_deref()),
            worker: Who::of(checker.records(), filter.worker.as_deref()),
            day: filter
                .day
                .as_deref()
                .map(|day| parse_day(day).map_or(NO_NUMBER, |day| chrono::Datelike::num_days_from_ce(&day))),
            of_rule,
            fields: if text.is_empty() { Vec::new() } else { fields(checker.records()) },
            text,
            checker,
            index,
            filter,
            lang,
        }
    }

    fn takes(&self, record: RecordId, row: &Row) -> bool {
        let records = self.checker.records();
        self.filter.worst.is_none_or(|worst| self.index.of(record).worst >= Some(worst))
            && self.of_rule.as_ref().is_none_or(|of| of.binary_search(&record).is_ok())
            && self.client.is(row.client)
            && self.worker.is_among(records.workers(row))
            && self.day.is_none_or(|day| row.day == day)
            && (!self.filter.rejected || self.index.of(record).rejected)
            && (!self.filter.changed || self.index.is_changed(record))
            && self.says(record, row)
    }

    fn says(&self, record: RecordId, row: &Row) -> bool {
        if self.text.is_empty() {
            return true;
        }
        let records = self.checker.records();
        let contains = |text: &str| folded(text).contains(&self.text);
        (row.code != CodeId::MAX && contains(records.code(row)))
            || self.fields.iter().any(|field| contains(&cell(records, record, *field, self.lang)))
            || records.row_number(record).to_string() == self.text
    }
}
