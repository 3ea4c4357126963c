//! Words of `crates/check/src/rules/malformed.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E2003: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務日期格式錯誤",
        why: "支付審核不收無法辨識的欄位，退件（E2003）。",
        todo: "更正服務日期。",
        message: "[{client} ][{code}：]服務日期「{actual}」不是日期。",
    },
    en: CheckWording {
        what: "Service date malformed",
        why: "The payment review rejects a cell that it cannot read (E2003).",
        todo: "Correct the day.",
        message: "[{client}, ][{code}: ]the service date “{actual}” is no day.",
    },
};

pub(super) const E2006: CheckWords = CheckWords {
    zh: CheckWording {
        what: "數量不是整數",
        why: "支付審核不收無法辨識的欄位，退件（E2006）。",
        todo: "填寫完成的單位數；未完成的單位不得申報。",
        message: "[{client} ][{code}：]數量「{actual}」不是大於 0 的整數。",
    },
    en: CheckWording {
        what: "Quantity not a whole number",
        why: "The payment review rejects a cell that it cannot read (E2006).",
        todo: "Enter the number of units; a unit that was not completed is not claimed.",
        message: "[{client}, ][{code}: ]the quantity “{actual}” is no whole number above 0.",
    },
};

pub(super) const E2008: CheckWords = CheckWords {
    zh: CheckWording {
        what: "起始時間（時）格式錯誤",
        why: "支付審核不收無法辨識的欄位，退件（E2008）。",
        todo: "更正起始時間；午夜零時填 0。",
        message: "[{client} ][{code}：]起始時間「{actual}」不正確，時須為 0 至 23。",
    },
    en: CheckWording {
        what: "Start hour malformed",
        why: "The payment review rejects a cell that it cannot read (E2008).",
        todo: "Correct the hour; midnight at the beginning of a day is 0.",
        message: "[{client}, ][{code}: ]the start “{actual}” is wrong; hours are 0 to 23.",
    },
};

pub(super) const E2009: CheckWords = CheckWords {
    zh: CheckWording {
        what: "起始時間（分）格式錯誤",
        why: "支付審核不收無法辨識的欄位，退件（E2009）。",
        todo: "更正起始時間的分鐘。",
        message: "[{client} ][{code}：]起始時間的分鐘「{actual}」不正確，須為 0 至 59。",
    },
    en: CheckWording {
        what: "Start minute malformed",
        why: "The payment review rejects a cell that it cannot read (E2009).",
        todo: "Correct the minutes.",
        message: "[{client}, ][{code}: ]the start minute “{actual}” is wrong; minutes are 0 to 59.",
    },
};

pub(super) const E2010: CheckWords = CheckWords {
    zh: CheckWording {
        what: "結束時間（時）格式錯誤",
        why: "支付審核不收無法辨識的欄位，退件（E2010）。",
        todo: "更正結束時間；午夜 24 時以後的部分另立一筆。",
        message: "[{client} ][{code}：]結束時間「{actual}」不正確，時須為 0 至 24（24 時僅限整點）。",
    },
    en: CheckWording {
        what: "End hour malformed",
        why: "The payment review rejects a cell that it cannot read (E2010).",
        todo: "Correct the hour. What goes on after midnight is another record.",
        message: "[{client}, ][{code}: ]the end “{actual}” is wrong; hours are 0 to 24, and 24 only on the hour.",
    },
};

pub(super) const E2011: CheckWords = CheckWords {
    zh: CheckWording {
        what: "結束時間（分）格式錯誤",
        why: "支付審核不收無法辨識的欄位，退件（E2011）。",
        todo: "更正結束時間的分鐘。",
        message: "[{client} ][{code}：]結束時間的分鐘「{actual}」不正確，須為 0 至 59。",
    },
    en: CheckWording {
        what: "End minute malformed",
        why: "The payment review rejects a cell that it cannot read (E2011).",
        todo: "Correct the minutes.",
        message: "[{client}, ][{code}: ]the end minute “{actual}” is wrong; minutes are 0 to 59.",
    },
};

pub(super) const E4004: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務日期未依 yyyyMMdd 格式",
        why: "支付審核不收無法辨識的欄位，退件（E4004）。",
        todo: "改為西元年月日 8 碼，例如 20260701。",
        message: "[{client} ][{code}：]服務日期「{actual}」須為西元年月日 8 碼。",
    },
    en: CheckWording {
        what: "Service date not in the form yyyyMMdd",
        why: "The payment review rejects a cell that it cannot read (E4004).",
        todo: "Write the date as yyyyMMdd, 20260701.",
        message: "[{client}, ][{code}: ]the service date “{actual}” has to be yyyyMMdd.",
    },
};
