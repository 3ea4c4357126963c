//! All about one finding: words, rows side by side, the day, the repair.

use crate::findings;
use crate::index::Index;
use crate::records;
use ltc_check::Checker;
use ltc_check::context::Context;
use ltc_check::hit::Hit;
use ltc_check::records::{DAY, Field, NONE, NameId, RecordId, Row};
use ltc_check::repair::Repair;
use ltc_report::Lang;
use ltc_report::words::check::{field_name, repair as repair_name, shown, words};
use ltc_wire::finding::{Bar, CellChange, FindingDetail, Lane, RepairPreview};
use ltc_wire::overview::Source;

/// Records that stand side by side at most.
const SIDE_BY_SIDE: usize = 20;
/// Lanes of a day at most; more cannot be read.
const LANES: usize = 8;

/// All about a finding.
pub(crate) fn detail(checker: &Checker<'_>, index: &Index, key: &str, lang: Lang) -> Option<FindingDetail> {
    let (place, hit) = findings::find(checker.found(), key)?;
    let context = checker.context();
    let entry = hit.rule.entry();
    let wording = words(hit.rule, lang);
    let related = checker.found().related(hit);
    let concerned: Vec<RecordId> =
        (hit.record != NONE).then_some(hit.record).into_iter().chain(related.iter().copied()).collect();
    let fields = records::fields(checker.records());
    let param = |name: &str| {
        let (_, arg) = entry.params.iter().zip(&hit.args).find(|(param, _)| **param == name)?;
        shown(&context, hit, *arg, lang)
    };
    let row = context.row(hit.record);
    Some(FindingDetail {
        finding: findings::row(checker, index, place, lang)?,
        title: wording.what.to_owned(),
        official: entry.official,
        why: wording.why.to_owned(),
        todo: wording.todo.to_owned(),
        sources: sources(checker, hit, lang),
        edition: row.date().map(|day| context.standard.edition_id(day)).filter(|edition| !edition.is_empty()),
        place: place_of(&context, hit, lang),
        expected: param("expected"),
        actual: param("actual"),
        field: hit.field.map(|field| field.name().to_owned()),
        records: concerned
            .iter()
            .take(SIDE_BY_SIDE)
            .map(|record| records::row(checker, index, *record, &fields, lang))
            .collect(),
        columns: records::columns(&fields, lang),
        more_records: concerned.len().saturating_sub(SIDE_BY_SIDE),
        timeline: timeline(&context, &concerned, lang),
        repair: checker.repair(hit).map(|repair| preview(checker, index, hit, &repair, lang)),
        waivable: hit.record != NONE,
    })
}

fn sources(checker: &Checker<'_>, hit: &Hit, lang: Lang) -> Vec<Source> {
    let basis = checker.context().standard.basis;
    let of = hit.rule.entry().sources.iter();
    of.map(|id| Source {
        id: (*id).to_owned(),
        title: basis.source_title(id).map(|title| lang.of(title).to_owned()).unwrap_or_default(),
    })
    .collect()
}

/// File, sheet, row and column.
fn place_of(context: &Context<'_>, hit: &Hit, lang: Lang) -> Option<String> {
    let place = context.records.place(hit.record)?;
    let sheet = place.sheet.map(|sheet| lang.pick(format!("・{sheet}"), format!(", {sheet}"))).unwrap_or_default();
    let row = lang.pick(format!("・第 {} 列", place.row), format!(", row {}", place.row));
    let header = hit.field.and_then(|field| context.records.header(hit.record, field));
    // Headers of the official workbook carry hints on further lines.
    let header = header
        .and_then(|header| header.lines().next())
        .map(|header| lang.pick(format!("・「{header}」欄"), format!(", column “{header}”")));
    Some(format!("{}{sheet}{row}{}", place.file, header.unwrap_or_default()))
}

/// The day of the records concerned: the client's lane, then the workers'.
fn timeline(context: &Context<'_>, concerned: &[RecordId], lang: Lang) -> Vec<Lane> {
    let Some(first) = concerned.first().map(|record| context.row(*record)) else { return Vec::new() };
    if first.date().is_none() || !concerned.iter().any(|record| context.slot(context.row(*record)).is_some()) {
        return Vec::new();
    }
    let day = first.day;
    let mut clients: Vec<NameId> = Vec::new();
    let mut workers: Vec<NameId> = Vec::new();
    for row in concerned.iter().map(|record| context.row(*record)) {
        if row.client != NONE && !clients.contains(&row.client) {
            clients.push(row.client);
        }
        for worker in context.workers(row) {
            if !workers.contains(worker) {
                workers.push(*worker);
            }
        }
    }
    let records = context.records;
    let client = |name: &NameId| {
        let of = context.orders.of_client_day(records, *name, day).to_vec();
        (lang.pick("個案", "client"), *name, of, true)
    };
    let worker = |name: &NameId| {
        let of = context.orders.of_worker_day(records, *name, day);
        (lang.pick("服務人員", "worker"), *name, of, false)
    };
    let lanes = clients.iter().map(client).chain(workers.iter().map(worker)).take(LANES);
    let shown = |(kind, name, of, is_client): (&str, NameId, Vec<RecordId>, bool)| Lane {
        label: format!("{kind} {}", records.name(name)),
        bars: of.iter().filter_map(|record| bar(context, *record, is_client, concerned)).collect(),
    };
    lanes.map(shown).filter(|lane| !lane.bars.is_empty()).collect()
}

fn bar(context: &Context<'_>, record: RecordId, on_client: bool, concerned: &[RecordId]) -> Option<Bar> {
    let row: &Row = context.row(record);
    let (start, end) = context.slot(row)?;
    let records = context.records;
    let with = if on_client {
        let names: Vec<&str> = context.workers(row).iter().map(|worker| records.name(*worker)).collect();
        names.join("、")
    } else {
        records.name(row.client).to_owned()
    };
    let minute = |minute: i64| u32::try_from(minute).unwrap_or(0).min(2 * u32::from(DAY));
    Some(Bar {
        record,
        row: records.row_number(record),
        start: minute(start),
        end: minute(end),
        code: records.code(row).to_owned(),
        with,
        concerned: concerned.contains(&record),
    })
}

fn preview(checker: &Checker<'_>, index: &Index, hit: &Hit, repair: &Repair, lang: Lang) -> RepairPreview {
    let all = checker.records();
    let change = |record: RecordId, row: u32, (field, text): &(Field, String)| CellChange {
        row,
        label: field_name(*field, lang).to_owned(),
        before: records::cell(all, record, *field, lang).into_owned(),
        after: match field {
            Field::Date | Field::EndDate => records::shown(text, lang),
            _ => text.clone(),
        },
    };
    let cells = repair.edits.iter().flat_map(|edit| {
        let row = all.row_number(edit.record);
        edit.set.iter().map(move |cell| change(edit.record, row, cell))
    });
    let added = repair.insert.iter().map(|copy| copy.set.iter().map(|cell| change(copy.of, 0, cell)).collect());
    let hits = checker.found().hits().iter().enumerate();
    let same_rule = hits
        .filter(|(place, other)| other.rule == hit.rule && index.is_repairable(*place) && !index.is_waived(*place))
        .count();
    RepairPreview {
        name: repair_name(repair.kind, lang).to_owned(),
        cells: cells.collect(),
        added: added.collect(),
        removed: repair.remove.iter().map(|record| all.row_number(*record)).collect(),
        same_rule,
    }
}
