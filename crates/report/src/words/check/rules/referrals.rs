//! Words of `crates/check/src/rules/referrals.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5018: CheckWords = CheckWords {
    zh: CheckWording {
        what: "沒有該服務的照會",
        why: "服務須經 A 單位照會，沒有照會的服務支付審核會退件（E5018）。",
        todo: "核對碼別與日期；若只是口頭約定，請 A 單位補登照會。",
        message: "至 {date} 為止沒有 {code} 的照會。",
    },
    en: CheckWording {
        what: "No referral for the service",
        why: "A unit serves what the A unit referred to it; a service that was not is rejected (E5018).",
        todo: "Check code and day; if it was only agreed upon, ask the A unit to enter the referral.",
        message: "There is no referral of {code} until {date}.",
    },
};

pub(super) const FLEXIBLE_SERVICE_NOT_ALLOWED: CheckWords = CheckWords {
    zh: CheckWording {
        what: "非臨時需求項目不得以數量 0 照會",
        why: "新基準起，僅限臨時需求的項目可以用數量 0 照會提供彈性服務；其他碼別在 107 年 12 月版會退件，111 年 2 月起因清單來自次級資料，改為提醒。",
        todo: "請 A 單位改以固定數量照會。",
        message: "{code} 於 {referred} 以數量 0 照會，但 {date} 時不屬於可彈性提供的項目。",
    },
    en: CheckWording {
        what: "A code that may not be referred with quantity 0",
        why: "Since December 2018 only services for temporary needs may be referred with quantity 0. Under that standard others are rejected; the list from 2022-02-01 on is known from secondary sources, so it is a warning.",
        todo: "Ask the A unit to refer the service with a fixed quantity.",
        message: "{code} was referred with quantity 0 on {referred}, but is no flexible service on {date}.",
    },
};
