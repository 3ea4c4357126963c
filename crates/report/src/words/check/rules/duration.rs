//! Words of `crates/check/src/rules/duration.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5007: CheckWords = CheckWords {
    zh: CheckWording {
        what: "BA 碼單筆紀錄超過 3 小時",
        why: "系統規定 BA 碼每筆服務紀錄起迄以 3 小時為上限，超過者支付審核退件（E5007）。",
        todo: "核對起迄時間；確實服務較久者，拆成每筆 3 小時以內的紀錄。",
        message: "{code} 自 {time}，共 {actual} 分鐘，超過每筆上限 {expected} 分鐘。",
    },
    en: CheckWording {
        what: "One BA record spans more than 3 hours",
        why: "The system takes BA records of at most three hours; the payment review rejects longer ones (E5007).",
        todo: "Check the times; split a longer visit into records of at most three hours.",
        message: "{code} at {time} takes {actual} minutes; a record may take {expected}.",
    },
};
