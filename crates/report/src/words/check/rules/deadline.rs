//! Words of `crates/check/src/rules/deadline.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5021: CheckWords = CheckWords {
    zh: CheckWording {
        what: "已逾申報期限",
        why: "服務次月 10 日前申報，逾期至遲於其後三個月的 10 日前補報；再晚支付審核會退件（E5021）。",
        todo: "核對服務日期；日期無誤者，請洽縣市政府是否仍受理。",
        message: "{date} 的 {code} 最遲應於 {expected} 申報，今日已是 {actual}。",
    },
    en: CheckWording {
        what: "Past the claiming deadline",
        why: "A service is claimed by the 10th of the next month, or late within three months after that; what comes later is rejected (E5021).",
        todo: "Check the date of the service; if it is right, ask the county whether it still takes the claim.",
        message: "{code} of {date} could be claimed until {expected}; today is {actual}.",
    },
};
