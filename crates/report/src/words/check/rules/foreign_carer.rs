//! Words of `crates/check/src/rules/foreign_carer.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5002: CheckWords = CheckWords {
    zh: CheckWording {
        what: "聘僱外籍看護家庭不得使用的服務",
        why: "聘僱外籍看護（或領特別照顧津貼）的家庭只能以部分額度使用特定服務，其他服務支付審核會退件（E5002）。",
        todo: "確認外籍看護自哪一日起聘僱（以交付雇主日為準）；當日起的服務只能由家庭自費。",
        message: "個案於 {date} 屬聘僱外籍看護家庭，不得以給付使用 {code}。",
    },
    en: CheckWording {
        what: "Service not open with a foreign carer",
        why: "A household with a foreign carer (or the special care allowance) has a part of the quota, for certain services only; others are rejected (E5002).",
        todo: "Check since when the carer is employed (the day of handing over); from then on the household pays the service itself.",
        message: "On {date} the household has a foreign carer; {code} is not open to it.",
    },
};

pub(super) const E5029: CheckWords = CheckWords {
    zh: CheckWording {
        what: "計畫的外籍看護資料與個案不符",
        why: "聘僱外籍看護會影響額度與可用服務，計畫與個案不一致時支付審核會退件（E5029）。",
        todo: "請 A 單位自外籍看護到職或離職之日起異動計畫。",
        message: "{plan} 起的計畫所載外籍看護資料，與個案 {date} 的情形不符。",
    },
    en: CheckWording {
        what: "Plan and client disagree about a foreign carer",
        why: "Quota and services differ with a foreign carer; records of a plan that does not fit the household are rejected (E5029).",
        todo: "Ask the A unit to have the plan changed from the day on which the carer came or left.",
        message: "What the plan from {plan} on says of a foreign carer does not fit the client on {date}.",
    },
};
