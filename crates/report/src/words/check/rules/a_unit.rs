//! Words of `crates/check/src/rules/a_unit.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E1030: CheckWords = CheckWords {
    zh: CheckWording {
        what: "缺個案管理員",
        why: "AA01、AA02 須載明 A 單位的個案管理員，缺者支付審核會退件（E1030）。",
        todo: "在紀錄或個案資料填入個案管理員的身分證字號。",
        message: "{date} 的 {code} 沒有個案管理員。",
    },
    en: CheckWording {
        what: "Case manager missing",
        why: "AA01 and AA02 are the work of a case manager of the A unit; without one the claim is rejected (E1030).",
        todo: "Enter the ID of the case manager in the record or the case.",
        message: "{code} of {date} names no case manager.",
    },
};

pub(super) const E5113: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報單位不是個案的 A 單位",
        why: "AA01、AA02 僅限主責個案的 A 單位申報，其他單位申報會退件（E5113）。",
        todo: "核對個案自何日起由本單位主責；其他 A 單位提供的由該單位申報。",
        message: "{date} 主責個案的 A 單位不是申報 {code} 的單位。",
    },
    en: CheckWording {
        what: "The claiming unit is not the client's A unit",
        why: "Only the A unit that manages the client may claim AA01 and AA02; those of others are rejected (E5113).",
        todo: "Check since when the client is managed by this unit; what another A unit did, that unit claims.",
        message: "On {date} the client's A unit is another than the unit that claims {code}.",
    },
};

pub(super) const E5109: CheckWords = CheckWords {
    zh: CheckWording {
        what: "對應不到可申報的照顧計畫",
        why: "AA01、AA02 須對應照顧計畫，沒有計畫或計畫早於 108 年 6 月 30 日者支付審核會退件（E5109）。",
        todo: "核對服務日期與計畫起迄；新計畫核定後才能申報。",
        message: "{date} 的 {code} 對應不到可申報的照顧計畫[（當日的計畫自 {plan} 開始）]。",
    },
    en: CheckWording {
        what: "No plan opens the claim",
        why: "AA01 and AA02 are mapped to a plan; without one, or with one from before 2019-06-30, they are rejected (E5109).",
        todo: "Check the day against the client's plans; a new plan has to be approved first.",
        message: "{code} of {date} maps to no plan that opens it[ (the plan of the day began on {plan})].",
    },
};

pub(super) const E5124: CheckWords = CheckWords {
    zh: CheckWording {
        what: "照顧計畫未核定任何服務",
        why: "沒有核定任何服務的計畫不予支付，支付審核會退件（E5124）。",
        todo: "請先將計畫的服務項目補齊再申報。",
        message: "{plan} 起的照顧計畫沒有核定任何服務，{date} 的 {code} 不得申報。",
    },
    en: CheckWording {
        what: "The care plan approves no service",
        why: "A plan without services is not paid for; the claim is rejected (E5124).",
        todo: "Have the plan completed with its services before claiming.",
        message: "The plan from {plan} on approves no service; {code} of {date} cannot be claimed.",
    },
};
