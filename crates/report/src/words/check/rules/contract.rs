//! Words of `crates/check/src/rules/contract.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E4037: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務項目不在單位的特約範圍",
        why: "單位只能申報特約內的服務項目，其他碼別支付審核會退件（E4037）。",
        todo: "核對碼別；特約已增列者，請更新單位設定的碼別。",
        message: "單位的特約沒有 {code}（{date}）。",
    },
    en: CheckWording {
        what: "Code not in the unit's contract",
        why: "A unit is paid for the services it has a contract for; others are rejected (E4037).",
        todo: "Check the code; if the contract was extended, complete its codes in the settings of the unit.",
        message: "The unit's contract does not hold {code} ({date}).",
    },
};

pub(super) const E4038: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務日期不在特約期間",
        why: "特約開始之前與結束之後的服務不予支付，支付審核會退件（E4038）。",
        todo: "核對服務日期；特約已續約者，請更新單位設定的起迄日。",
        message: "{date} 不在單位的特約期間（自 {from} 起[，至 {to} 止]）。",
    },
    en: CheckWording {
        what: "Day outside the unit's contract",
        why: "Before the contract begins and after it ends the unit is not paid; the record is rejected (E4038).",
        todo: "Check the day; if the contract was renewed, correct its days in the settings of the unit.",
        message: "{date} lies outside the unit's contract (from {from}[ to {to}]).",
    },
};
