//! Words of the session itself: what a change did, what a file gave.

use crate::month::{FileRead, FromFile};
use ltc_check::records::Field;
use ltc_report::Lang;
use ltc_report::words::amount;
use ltc_report::words::check::field_name;

/// What a change was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A cell.
    Edit { row: u32, field: Field },
    /// A record taken out.
    Remove { row: u32 },
    /// Repairs of one rule; none: of several.
    Repair { rule: Option<&'static str>, count: usize },
    /// Findings that stand now.
    Waive { count: usize },
    /// Findings that no longer stand.
    Unwaive { count: usize },
    /// More was told.
    Tell,
}

impl What {
    /// In a few words, for a button and a message.
    pub(crate) fn words(&self, lang: Lang) -> String {
        let n = |count: &usize| count_of(*count);
        match self {
            Self::Edit { row, field } => {
                let name = field_name(*field, lang);
                lang.pick(
                    format!("修改{}「{name}」", row_of(*row, lang)),
                    format!("edit {} “{name}”", row_of(*row, lang)),
                )
            }
            Self::Remove { row } => {
                lang.pick(format!("刪除{}", row_of(*row, lang)), format!("take out {}", row_of(*row, lang)))
            }
            Self::Repair { rule: Some(rule), count } => {
                lang.pick(format!("{rule} 修正 {} 處", n(count)), format!("{} repairs of {rule}", n(count)))
            }
            Self::Repair { rule: None, count } => {
                lang.pick(format!("修正 {} 處", n(count)), format!("{} repairs", n(count)))
            }
            Self::Waive { count } => lang.pick(format!("免檢核 {} 項", n(count)), format!("waive {}", n(count))),
            Self::Unwaive { count } => {
                lang.pick(format!("取消免檢核 {} 項", n(count)), format!("take back {} waivers", n(count)))
            }
            Self::Tell => lang.pick("更新單位與設定資料", "update what is known of the unit").to_owned(),
        }
    }
}

/// A record by its row.
fn row_of(row: u32, lang: Lang) -> String {
    match row {
        0 => lang.pick("新增的紀錄", "an added record").to_owned(),
        row => lang.pick(format!("第 {row} 列"), format!("row {row}")),
    }
}

/// A number with separators.
pub(crate) fn count_of(count: usize) -> String {
    amount(i64::try_from(count).unwrap_or(i64::MAX))
}

/// What a file gave.
pub(crate) fn gave(file: &FileRead, lang: Lang) -> String {
    let mut parts = Vec::new();
    if file.records > 0 {
        let records = amount(file.records.into());
        parts.push(lang.pick(format!("服務紀錄 {records} 筆"), format!("{records} records")));
    }
    let (mut cases, mut workers, mut loose) = (0, 0, 0);
    for one in &file.told {
        let input = match one {
            FromFile::Second(second) => {
                loose += second.loose.len();
                &second.input
            }
            FromFile::Document(document) => document,
        };
        cases += input.cases.len();
        workers += input.workers.len();
    }
    for (count, zh, en) in [
        (cases, "個案 {} 人", "{} cases"),
        (workers, "服務人員 {} 人", "{} workers"),
        (loose, "額度與照會等 {} 列", "{} rows on clients"),
    ] {
        if count > 0 {
            parts.push(lang.pick(zh, en).replace("{}", &count_of(count)));
        }
    }
    if parts.is_empty() {
        return lang.pick("設定資料", "settings").to_owned();
    }
    parts.join(lang.pick("、", ", "))
}
