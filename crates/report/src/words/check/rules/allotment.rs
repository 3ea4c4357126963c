//! Words of `crates/check/src/rules/allotment.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5201: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務碼不在當月額度設定中",
        why: "系統以個管設定的每月額度比對申報，未列的服務碼退件（E5201）。",
        todo: "請個管將該碼加入當月設定；否則改列自費。",
        message: "{code}（{date}）不在單位 {month} 的額度設定中。",
    },
    en: CheckWording {
        what: "Code not in the unit's monthly allotment",
        why: "The system compares claims with the month's allotment set by the case manager; a code that is not in it is rejected (E5201).",
        todo: "Ask the case manager to add the code, or claim it as self-paid.",
        message: "{code} on {date} is not in the unit's allotment of {month}.",
    },
};

pub(super) const E5202: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務碼次數超過當月額度設定",
        why: "超過每月額度設定所列次數的紀錄退件（E5202）。",
        todo: "請個管調整次數；超過的部分改列自費。",
        message: "{code} 至 {date} 共 {actual} 次，超過 {month} 設定的 {expected} 次。",
    },
    en: CheckWording {
        what: "More of a code than the monthly allotment holds",
        why: "What goes beyond the count of the month's allotment is rejected (E5202).",
        todo: "Ask the case manager to raise the count, or claim what is above it as self-paid.",
        message: "{code}: {actual} by {date}, the allotment of {month} holds {expected}.",
    },
};

pub(super) const E5203: CheckWords = CheckWords {
    zh: CheckWording {
        what: "金額超過單位當月分配額度",
        why: "系統比對單位申報金額與當月分配額度，超過者退件（E5203）；107 年 12 月基準的彈性服務僅示警。",
        todo: "請個管增加分配；超過的部分改列自費。",
        message: "至 {date} 的 {code} 已用 {actual} 元，超過 {month} 分配的 {expected} 元。",
    },
    en: CheckWording {
        what: "More than the unit's allocated quota of the month",
        why: "The system compares what a unit claims with what it was allocated; what is above is rejected (E5203), a flexible service under the standard of 2018-12 only warned of.",
        todo: "Ask the case manager to allocate more, or claim what is above it as self-paid.",
        message: "With {code} on {date} NT$ {actual} are used, NT$ {expected} are allocated for {month}.",
    },
};

pub(super) const E5204: CheckWords = CheckWords {
    zh: CheckWording {
        what: "當月沒有額度設定",
        why: "個案當月沒有分配給單位的額度，該月紀錄都會退件（E5204）。",
        todo: "請個管建立當月額度設定，可複製上月的設定。",
        message: "{client} 的 {month} 沒有分配給單位的額度（{code}，{date}）。",
    },
    en: CheckWording {
        what: "No allotment for this client and month",
        why: "Without a monthly setting nothing of the client can be claimed by the unit (E5204).",
        todo: "Ask the case manager to set the month's allotment; last month's can be copied.",
        message: "{client} has no allotment for the unit in {month} ({code} on {date}).",
    },
};
