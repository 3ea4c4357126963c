//! Words of `crates/check/src/rules/transport.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E2027: CheckWords = CheckWords {
    zh: CheckWording {
        what: "DA01 未填單價",
        why: "交通接送由地方主管機關公告價格，未填單價者支付審核退件（E2027）。",
        todo: "填入縣市公告的單價。",
        message: "{code}[ {date}]：未填單價。",
    },
    en: CheckWording {
        what: "DA01 without a unit price",
        why: "Each county announces the price of transport; the payment review rejects a record that states none (E2027).",
        todo: "Enter the price that the county announced for the trip.",
        message: "{code}[ on {date}]: no unit price.",
    },
};

pub(super) const TRANSPORT_DETAILS_MISSING: CheckWords = CheckWords {
    zh: CheckWording {
        what: "交通接送資料不全",
        why: "113-06-01 起 BD03、DA01 須填出發地、目的地、里程數與車號；查無對應的退件代碼，但查核時可能要求補件。",
        todo: "依行車紀錄補上缺漏的欄位。",
        message: "{code}[ {date}]：未填{first}[、{second}][、{third}][、{fourth}]。",
    },
    en: CheckWording {
        what: "Details of a trip missing",
        why: "From 2024-06-01 on BD03 and DA01 state origin, destination, kilometres and number plate; no rejection code is known, but an audit may ask.",
        todo: "Enter what is missing, from the driver's log.",
        message: "{code}[ on {date}] does not say: {first}[, {second}][, {third}][, {fourth}].",
    },
};
