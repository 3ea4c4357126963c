//! Words of `crates/check/src/rules/missed.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5023: CheckWords = CheckWords {
    zh: CheckWording {
        what: "訪視未遇數量大於 1",
        why: "訪視未遇至多支付 1 單位，數量大於 1 者支付審核退件（E5023）。",
        todo: "數量改為 1。",
        message: "[{code}][ {date}][ {time}：]訪視未遇，數量 {actual}，上限 {expected}。",
    },
    en: CheckWording {
        what: "Missed visit with a quantity above 1",
        why: "One unit at most is paid for a missed visit; the payment review rejects more (E5023).",
        todo: "Set the quantity to 1.",
        message: "[{code}][ on {date}][ at {time}: ]missed visit with quantity {actual}; {expected} is taken.",
    },
};

pub(super) const E5027: CheckWords = CheckWords {
    zh: CheckWording {
        what: "單價過高的項目不得申報訪視未遇",
        why: "支付審核對單價較高的代碼不支付訪視未遇（E5027）；適用的代碼清單未公開。",
        todo: "不申報該筆訪視未遇。",
        message: "{code}[ {date}][ {time}]：此代碼不得申報訪視未遇。",
    },
    en: CheckWording {
        what: "Missed visit of a code that is too dear for it",
        why: "The payment review pays no missed visit for dear codes (E5027); the list of codes is not public.",
        todo: "Do not claim the visit.",
        message: "{code}[ on {date}][ at {time}]: a missed visit of this code cannot be claimed.",
    },
};
