//! Words of `crates/check/src/rules/capacity.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5040: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同時段服務人數超過收托人數",
        why: "單位有核定的收托人數，同時段超過的紀錄支付審核會退件（E5040）。",
        todo: "核對相關紀錄的起迄時間；收托人數已調高者，請更新單位設定。",
        message: "{date} {time} 的 {code}：同時段共 {actual} 人，超過收托人數 {expected} 人。",
    },
    en: CheckWording {
        what: "More clients at one time than places",
        why: "Each place is approved for a number of clients; records beyond it are rejected (E5040).",
        todo: "Check the times of the records named; if the number of places was raised, correct it in the settings.",
        message: "{code} on {date} at {time}: {actual} clients at one time, the unit has {expected} places.",
    },
};

pub(super) const E5041: CheckWords = CheckWords {
    zh: CheckWording {
        what: "單位未設定收托人數",
        why: "日間照顧、家庭托顧與單位內的喘息、短照須核對收托人數，未設定時支付審核會退件（E5041）。",
        todo: "在單位設定填入核定的收托人數；系統上也缺時，請縣市政府設定。",
        message: "單位未設定收托人數，無法核算 {date} 的 {code}。",
    },
    en: CheckWording {
        what: "The unit's number of places is not set",
        why: "Services given at the unit's place are compared with its approved places; without a number they are rejected (E5041).",
        todo: "Enter the approved number in the settings of the unit, and have the county set it if the system lacks it.",
        message: "The unit's number of places is not set; {code} of {date} cannot be settled.",
    },
};
