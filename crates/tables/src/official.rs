//! Records as the official workbook for batch import.

use crate::grid::OFFICIAL_SHEET;
use crate::names::{FURTHER, OFFICIAL, OWN};
use chrono::{Datelike, NaiveDate};
use ltc_check::records::{Field, FieldSet, NO_NUMBER, RecordId, Records, date};
use ltc_engine::decimal;
use ltc_grid::{Cell, Look, Page, Shown};

/// A column behind the official ones.
#[derive(Debug)]
enum Further<'r> {
    Field(Field),
    Extra(&'r str),
}

/// The records in the 33 official columns; behind them the fields that these have no place for, as far
/// as they occur, and the users' own columns. Records that were taken out are left out; cells that
/// cannot be read stand as they stood.
pub fn official_grid(records: &Records) -> Page {
    let all = (0..).zip(records.rows()).filter(|(_, row)| !row.flags.removed());
    let all: Vec<RecordId> = all.map(|(record, _)| record).collect();
    let further = further(records, &all);
    let mut header: Vec<Shown> = OFFICIAL.iter().map(|(_, header)| shown_header(header)).collect();
    header.extend(further.iter().map(|(_, header)| shown_header(header)));
    let mut rows = vec![header];
    for record in all {
        let official = OFFICIAL.iter().map(|(field, _)| cell(records, record, *field));
        let behind = further.iter().map(|(column, _)| match column {
            Further::Field(field) => cell(records, record, *field),
            Further::Extra(header) => Cell::text(extra(records, record, header).unwrap_or_default()),
        });
        rows.push(official.chain(behind).map(Shown::from).collect());
    }
    Page {
        name: OFFICIAL_SHEET.to_owned(),
        rows,
        widths: OFFICIAL.iter().map(|(field, _)| width(*field)).collect(),
        frozen_rows: 1,
        ..Page::default()
    }
}

fn shown_header(header: &str) -> Shown {
    Shown { cell: Cell::text(header), look: Look::Header }
}

fn width(field: Field) -> u16 {
    match field {
        Field::Client | Field::Worker1 | Field::Date | Field::Code => 14,
        Field::Remark | Field::Origin | Field::Destination => 24,
        _ => 10,
    }
}

/// The columns behind the official ones that some record fills.
fn further<'r>(records: &'r Records, all: &[RecordId]) -> Vec<(Further<'r>, &'r str)> {
    let texts = records.texts().filter(|(record, _, _)| !records.row(*record).flags.removed());
    let mut used: FieldSet = texts.map(|(_, field, _)| field).collect();
    for row in all.iter().map(|record| records.row(*record)) {
        let of_row = [
            (Field::EndDate, row.end_day != row.day && row.end_day != NO_NUMBER),
            (Field::Unit, row.unit != 0),
            (Field::ApplyAa03, row.flags.aa03()),
            (Field::LastService, row.flags.last_service()),
            (Field::Aa10Status, row.flags.aa10() > 0),
        ];
        used.extend(of_row.iter().filter(|(_, is)| *is).map(|(field, _)| *field));
    }
    let fields = FURTHER.iter().chain(&OWN).filter(|(field, _)| used.contains(*field));
    let mut columns: Vec<(Further<'r>, &'r str)> =
        fields.map(|(field, header)| (Further::Field(*field), *header)).collect();
    for header in records.sources().iter().flat_map(|source| &source.extra) {
        if !columns.iter().any(|(column, other)| matches!(column, Further::Extra(_)) && other == header) {
            columns.push((Further::Extra(header), header));
        }
    }
    columns
}

fn extra<'r>(records: &'r Records, record: RecordId, header: &str) -> Option<&'r str> {
    let place = records.source(record)?.extra.iter().position(|extra| extra == header)?;
    records.extra(record, place)
}

/// What the official workbook has in a cell.
fn cell(records: &Records, record: RecordId, field: Field) -> Cell {
    // What cannot be read stands as it stood. These have no column of their own here.
    let elsewhere = match field {
        Field::StartHour => records.text(record, Field::Start),
        Field::EndHour => records.text(record, Field::End),
        Field::RenounceAa09 => records.text(record, Field::ApplyAa09),
        _ => None,
    };
    if let Some(text) = elsewhere {
        return Cell::text(text);
    }
    let row = records.row(record);
    let is_read = records.text(record, field).is_none();
    match field {
        Field::Date if is_read => row.date().map_or(Cell::Empty, roc),
        Field::EndDate if is_read && row.end_day == row.day => Cell::Empty,
        Field::EndDate if is_read => date(row.end_day).map_or(Cell::Empty, roc),
        _ => {
            let value = records.value(record, field);
            if is_number(field) { number(&value) } else { Cell::text(value) }
        }
    }
}

/// Seven digits; a number, as the official sample has it, where that keeps all of them.
fn roc(day: NaiveDate) -> Cell {
    let year = day.year() - 1911;
    if !(1..=999).contains(&year) {
        return Cell::text(day.to_string());
    }
    let digits = format!("{year:03}{:02}{:02}", day.month(), day.day());
    if year >= 100 { number(&digits) } else { Cell::text(digits) }
}

fn is_number(field: Field) -> bool {
    matches!(
        field,
        Field::FeeType
            | Field::Quantity
            | Field::UnitPrice
            | Field::StartHour
            | Field::StartMinute
            | Field::EndHour
            | Field::EndMinute
            | Field::ApplyAa03
            | Field::RenounceAa09
            | Field::Aa10Status
            | Field::MissedVisit
            | Field::LastService
            | Field::GoalStatus
            | Field::Meal
            | Field::OriginLat
            | Field::OriginLng
            | Field::DestinationLat
            | Field::DestinationLng
            | Field::MileageKm
            | Field::Bd03Type
    )
}

/// A number where that loses nothing, else the text.
fn number(text: &str) -> Cell {
    match decimal::parse(text) {
        Some(number) if number.is_finite() && decimal::plain(number) == text => Cell::Number(number),
        _ => Cell::text(text),
    }
}
