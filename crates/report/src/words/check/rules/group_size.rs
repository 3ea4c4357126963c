//! Words of `crates/check/src/rules/group_size.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const EBC001: CheckWords = CheckWords {
    zh: CheckWording {
        what: "家庭托顧同時服務超過 4 人",
        why: "家庭托顧同一時段以 4 人為上限，超過者支付審核退件（EBC001）。",
        todo: "核對起迄時間與服務人員；確實超過的那一位不得申報。",
        message: "{worker} 於 {time} 開始服務 {client}（{code}）時，同時服務 {actual} 人，上限為 {expected} 人。",
    },
    en: CheckWording {
        what: "Family care of more than four clients at once",
        why: "Family care is for at most four clients at once; more are rejected (EBC001).",
        todo: "Check times and workers; whoever was one too many cannot be claimed.",
        message: "When {code} of {client} begins ({time}), {worker} has {actual} clients at once; {expected} are allowed.",
    },
};
