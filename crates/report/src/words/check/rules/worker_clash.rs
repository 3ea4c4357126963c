//! Words of `crates/check/src/rules/worker_clash.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5011: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同一服務人員於同一時段為不同個案提供喘息與交通接送",
        why: "同一服務人員、同一時段不得為不同個案分別提供 G 碼與 D 碼，支付審核退件（E5011）。",
        todo: "核對兩筆紀錄的時段與服務人員，更正錯誤的那一筆。",
        message: "{worker} 於 {time} 為 {client} 提供 {code}，同時又為 {other_client} 提供 {other_code}（{other_start} 起）。",
    },
    en: CheckWording {
        what: "One worker gives respite to one client and transport to another",
        why: "A G and a D service by one person for two clients at one time are rejected (E5011).",
        todo: "Check times and workers of both records, and correct the one that is wrong.",
        message: "{worker} gives {client} {code} at {time} and, at the same time, {other_client} {other_code} (from {other_start}).",
    },
};

pub(super) const WORKER_DOUBLE_BOOKED: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同一服務人員同時段在兩位個案家中服務",
        why: "一人無法同時在兩個地方服務。支付審核未列退件代碼，但查核時會追究並可能追回費用。",
        todo: "確認實際由誰、在什麼時間服務，更正服務人員或起迄時間。",
        message: "{worker} 於 {time} 服務 {client}（{code}），同時又服務 {other_client}（{other_code}，{other_start} 起）。",
    },
    en: CheckWording {
        what: "One worker at two clients' homes at once",
        why: "Nobody is in two homes at once. No official code rejects it, but an audit finds it and may ask the money back.",
        todo: "Check who served whom, and when; correct worker or times of the record that is wrong.",
        message: "{worker} serves {client} ({code}) at {time} and, at the same time, {other_client} ({other_code}, from {other_start}).",
    },
};
