//! Words of `crates/check/src/rules/quantity.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E1027: CheckWords = CheckWords {
    zh: CheckWording {
        what: "數量超過兩位數",
        why: "支付審核的數量欄只收兩位數（E1027）；多半是單價填錯欄。",
        todo: "更正數量。",
        message: "[{client} ][{date} ][{code}：]數量 {actual}，上限 {expected}。",
    },
    en: CheckWording {
        what: "Quantity with more than two digits",
        why: "The payment review takes two digits (E1027); more is a price or a code in the wrong column.",
        todo: "Correct the quantity.",
        message: "[{client}, ][{date}, ][{code}: ]quantity {actual}; {expected} is the most.",
    },
};

pub(super) const E5008: CheckWords = CheckWords {
    zh: CheckWording {
        what: "數量大於 1（每筆限 1 單位）",
        why: "除按時間或件數計價的代碼外，系統規定每筆紀錄數量以 1 為上限，超過者支付審核退件（E5008）。",
        todo: "實際服務多次者，每次各立一筆並填各自的起迄時間；否則數量改為 1。",
        message: "{code} {date}[ {time}]：數量 {actual}，每筆上限 {expected}。",
    },
    en: CheckWording {
        what: "Quantity above 1 for a code that takes one per record",
        why: "The system takes one unit a record but for codes that are counted by time or piece; the payment review rejects more (E5008).",
        todo: "Enter each service as a record of its own with its own times, or set the quantity to 1.",
        message: "{code} on {date}[ at {time}]: quantity {actual}; {expected} is taken.",
    },
};

pub(super) const E5028: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼或 BA22 數量大於 1",
        why: "C 碼每次、BA22 每日各為一筆，數量大於 1 者支付審核退件（E5028）。",
        todo: "實際服務多次者，每次各立一筆；否則數量改為 1。",
        message: "{code} {date}[ {time}]：數量 {actual}，每筆上限 {expected}。",
    },
    en: CheckWording {
        what: "Quantity above 1 for a C code or BA22",
        why: "A session, or a day of BA22, is one record; the payment review rejects more (E5028).",
        todo: "Enter each session as a record of its own, or set the quantity to 1.",
        message: "{code} on {date}[ at {time}]: quantity {actual}; {expected} is taken.",
    },
};
