//! Which column feeds which field, and in which row the headers stand.

use crate::limits::PREVIEW_ROWS;
use crate::mapping::{Mapping, Use};
use crate::names::{Confidence, field_of, plain, shown};
use crate::preview::{Preview, PreviewColumn};
use crate::second::SecondKind;
use ltc_check::records::{Field, WORKERS};
use ltc_engine::order;

/// Without these no record can be told from another.
pub(crate) const REQUIRED: [Field; 3] = [Field::Client, Field::Date, Field::Code];

/// Where a column's cells go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// To a field.
    Field(Field),
    /// Kept as they stand, under this place in [`ltc_check::records::Source::extra`].
    Extra(usize),
}

/// A column that lost its field to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duplicate {
    pub(crate) header: String,
    pub(crate) field: Field,
    pub(crate) used: String,
}

/// The columns of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    /// 1-based.
    pub(crate) header_row: u32,
    pub(crate) headers: Vec<String>,
    pub(crate) suggested: Vec<Option<(Field, Confidence)>>,
    pub(crate) targets: Vec<Target>,
    pub(crate) extra: Vec<String>,
    pub(crate) duplicates: Vec<Duplicate>,
}

impl Columns {
    /// The columns under these headers.
    pub(crate) fn of(header_row: u32, headers: &[String], mapping: &Mapping) -> Self {
        // Trailing empty columns are none.
        let used = headers.iter().rposition(|header| !header.trim().is_empty()).map_or(0, |last| last + 1);
        let headers = headers.get(..used).unwrap_or_default();
        let wishes: Vec<Option<(Field, Confidence)>> = headers
            .iter()
            .map(|header| match mapping.use_of(header) {
                Some(Use::Field(field)) => Some((field, Confidence::Mapped)),
                Some(Use::Ignore) => None,
                None => field_of(header),
            })
            .collect();
        let headers: Vec<String> = headers.iter().map(|header| shown(header)).collect();
        let mut columns = Self { header_row, headers, suggested: wishes, ..Self::default() };
        columns.settle();
        columns
    }

    /// One column for each field: the surest, of equals the first.
    fn settle(&mut self) {
        let mut places: Vec<usize> = (0..self.suggested.len()).collect();
        let sure = |place: &usize| self.suggested.get(*place).copied().flatten().map(|(_, sure)| sure);
        order::sort_by(&mut places, |one, other| sure(other).cmp(&sure(one)));
        let mut taken: Vec<(Field, usize)> = Vec::new();
        let mut lost = Vec::new();
        for place in places {
            let Some((field, confidence)) = self.suggested.get(place).copied().flatten() else { continue };
            // Hours and minutes apart say the same as a time, and more exactly where one is missing.
            let rival = match field {
                Field::Start if confidence < Confidence::Mapped => Some(Field::StartHour),
                Field::End if confidence < Confidence::Mapped => Some(Field::EndHour),
                _ => None,
            };
            let holder = taken.iter().find(|(of, _)| *of == field || Some(*of) == rival);
            match holder {
                None => taken.push((field, place)),
                Some((_, holder)) => lost.push((place, field, *holder)),
            }
        }
        order::sort(&mut lost);
        for (place, field, holder) in lost {
            let free = WORKERS.into_iter().find(|worker| taken.iter().all(|(of, _)| of != worker));
            // The same header again for a worker: a second one.
            let next = free.filter(|_| WORKERS.contains(&field));
            if let Some(suggested) = self.suggested.get_mut(place) {
                *suggested = next.map(|worker| (worker, Confidence::Guess));
            }
            if let Some(worker) = next {
                taken.push((worker, place));
                continue;
            }
            let header = |place: usize| self.headers.get(place).cloned().unwrap_or_default();
            self.duplicates.push(Duplicate { header: header(place), field, used: header(holder) });
        }
        for (suggested, header) in self.suggested.iter().zip(&self.headers) {
            let target = if let Some((field, _)) = suggested {
                Target::Field(*field)
            } else {
                self.extra.push(header.clone());
                Target::Extra(self.extra.len() - 1)
            };
            self.targets.push(target);
        }
    }

    /// Finds the likeliest row of headers among the first rows, which come with their 1-based
    /// numbers: the one with most fields, all required ones first.
    pub(crate) fn find(rows: &[(u32, Vec<String>)], mapping: &Mapping) -> Option<Self> {
        if let Some(wanted) = mapping.header_row {
            let (row, headers) = rows.iter().find(|(row, _)| *row == wanted)?;
            return Some(Self::of(*row, headers, mapping));
        }
        let all = rows.iter().map(|(row, headers)| Self::of(*row, headers, mapping));
        // `max_by_key` keeps the last of equals; the first is wanted.
        all.rev().max_by_key(Columns::score)
    }

    /// How much it looks like headers: complete, fields known, columns that say anything at all.
    pub(crate) fn score(&self) -> (bool, usize, bool) {
        let fields = self.suggested.iter().flatten().count();
        let filled = self.headers.iter().filter(|header| !header.is_empty()).count();
        (self.missing().is_empty(), fields, filled > 1)
    }

    /// Required fields without a column.
    pub(crate) fn missing(&self) -> Vec<Field> {
        REQUIRED.into_iter().filter(|field| self.column(*field).is_none()).collect()
    }

    /// The place of a field's column.
    pub(crate) fn column(&self, field: Field) -> Option<usize> {
        self.targets.iter().position(|target| *target == Target::Field(field))
    }

    /// Headers by field.
    pub(crate) fn headers_by_field(&self) -> Vec<(Field, String)> {
        let named = self.targets.iter().zip(&self.headers);
        named
            .filter_map(|(target, header)| match target {
                Target::Field(field) => Some((*field, header.clone())),
                Target::Extra(_) => None,
            })
            .collect()
    }

    /// Is this the header of a file that tells of cases, not of records?
    pub(crate) fn second_kind(&self, sheet: Option<&str>) -> Option<SecondKind> {
        let names: Vec<String> = self.headers.iter().map(|header| plain(header)).collect();
        let kind = SecondKind::of_headers(sheet, &names)?;
        // Records with a column of levels beside them stay records.
        let is_record = |field| self.column(field).is_some();
        let has_times = [Field::FeeType, Field::Start, Field::StartHour].into_iter().any(is_record);
        let are_records = self.missing().is_empty() && (kind == SecondKind::Template || has_times);
        (!are_records).then_some(kind)
    }

    /// What a person is shown.
    pub(crate) fn preview(&self, rows: &[(u32, Vec<String>)]) -> Preview {
        let columns = self.headers.iter().zip(&self.suggested);
        let below = rows.iter().filter(|(row, _)| *row > self.header_row);
        Preview {
            sheet: None,
            sheets: Vec::new(),
            header_row: self.header_row,
            columns: columns
                .map(|(header, suggested)| PreviewColumn { header: header.clone(), suggested: *suggested })
                .collect(),
            rows: below.take(PREVIEW_ROWS).map(|(_, cells)| cells.clone()).collect(),
            missing: self.missing(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headers: &[&str]) -> Columns {
        let headers: Vec<String> = headers.iter().map(|header| (*header).to_owned()).collect();
        Columns::of(1, &headers, &Mapping::default())
    }

    #[test]
    fn the_surest_of_two_columns_is_used() {
        let columns = of(&["日期", "案號", "身分證字號", "服務日期", "碼別"]);
        assert_eq!(columns.column(Field::Client), Some(2));
        assert_eq!(columns.column(Field::Date), Some(3));
        assert_eq!(columns.extra, ["日期", "案號"]);
        assert_eq!(columns.duplicates.len(), 2);
    }

    #[test]
    fn a_worker_twice_is_two_workers() {
        let columns = of(&["身分證字號", "日期", "代碼", "服務人員", "服務人員", "服務人員身分證2"]);
        assert_eq!(columns.column(Field::Worker1), Some(3));
        assert_eq!(columns.column(Field::Worker2), Some(5));
        assert_eq!(columns.column(Field::Worker3), Some(4));
    }

    #[test]
    fn hours_and_minutes_win_over_times() {
        let columns = of(&["起始時間", "起始時段-小時", "起始時段-分鐘", "結束時間"]);
        assert_eq!(columns.column(Field::Start), None);
        assert_eq!(columns.column(Field::StartHour), Some(1));
        assert_eq!(columns.column(Field::End), Some(3));
    }
}
