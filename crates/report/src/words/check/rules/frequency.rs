//! Words of `crates/check/src/rules/frequency.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5004: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務次數超過頻率限制",
        why: "申報數量超過該碼每日、每週、每月或每年的上限，支付審核退件（E5004）。",
        todo: "核對碼別與數量；超過上限的部分不得申報，需要者應事先與個案約定自費。",
        message: "{code} 於 {from}[ 至 {to}] 累計 {actual} 單位，超過上限 {expected} 單位。",
    },
    en: CheckWording {
        what: "A code used more often than its limit allows",
        why: "The payment review rejects what exceeds the daily, weekly, monthly or yearly limit of a code (E5004).",
        todo: "Check code and quantity; what exceeds the limit cannot be claimed.",
        message: "{code} comes to {actual} units on {from}[ to {to}]; {expected} are allowed.",
    },
};

pub(super) const CODE_TOO_OFTEN: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務次數多於原則規定",
        why: "支付基準就該碼訂有原則性的次數；超過者不當然退件，但查核時須能說明理由。",
        todo: "核對紀錄；確有需要者，於紀錄註明理由。",
        message: "{code} 於 {from}[ 至 {to}] 累計 {actual} 單位，原則以 {expected} 單位為限。",
    },
    en: CheckWording {
        what: "A code used more often than it is meant to be",
        why: "The standard says how often the service is given in principle; more has to be justified in an audit.",
        todo: "Check the record; if it is right, write the reason into it.",
        message: "{code} comes to {actual} units on {from}[ to {to}]; in principle {expected} are given.",
    },
};

pub(super) const EGA011: CheckWords = CheckWords {
    zh: CheckWording {
        what: "居家喘息超過每日申報上限",
        why: "GA01、GA02、GA09、SC09 每日申報數量超過上限（GA09、SC09 為 10 小時，即 5 個 2 小時單位）者，支付審核退件（EGA011）。",
        todo: "核對數量；超過上限的部分不得申報。",
        message: "{code} 於 {from} 累計 {actual} 單位，超過每日上限 {expected} 單位。",
    },
    en: CheckWording {
        what: "Home respite above its daily limit",
        why: "The payment review rejects units of GA01, GA02, GA09 and SC09 above the daily limit (GA09 and SC09: ten hours, five units of two) with EGA011.",
        todo: "Check the quantity; what exceeds the limit cannot be claimed.",
        message: "{code} comes to {actual} units on {from}; {expected} a day are allowed.",
    },
};
