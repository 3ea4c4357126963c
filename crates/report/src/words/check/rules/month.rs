//! Words of `crates/check/src/rules/month.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E2029: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務日期晚於申報月份",
        why: "申報月份最後一日以後的服務，支付審核不收（E2029）；多半是年月打錯，或把下個月的紀錄放進來。",
        todo: "更正服務日期，或移至該月份的申報檔。",
        message: "[{client} ][{code}：]服務日期 {date} 晚於申報月份 {month}。",
    },
    en: CheckWording {
        what: "Service date after the month claimed",
        why: "The payment review does not take services of a later month than the one claimed (E2029).",
        todo: "Correct the date, or move the record to the file of its month.",
        message: "[{client}, ][{code}: ]{date} is after the claimed month {month}.",
    },
};
