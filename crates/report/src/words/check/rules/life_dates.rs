//! Words of `crates/check/src/rules/life_dates.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5019: CheckWords = CheckWords {
    zh: CheckWording {
        what: "結案後的服務",
        why: "結案後即不得使用給付，支付審核會退件（E5019）；個案自費的服務不在此限。",
        todo: "核對服務日期與結案日期；結案日之後的服務不能申報，請刪除該筆或改列自費。",
        message: "個案已於 {closed} 結案，{date} 的 {code} 不得申報。",
    },
    en: CheckWording {
        what: "Service after the case was closed",
        why: "With the case closed nobody is entitled to the benefit; the payment review rejects the record (E5019). What the client pays alone is not looked at.",
        todo: "Check the day of the service and of closing; what was given later cannot be claimed.",
        message: "The case was closed on {closed}; {code} of {date} comes after that.",
    },
};

pub(super) const E5020: CheckWords = CheckWords {
    zh: CheckWording {
        what: "暫停服務期間的服務",
        why: "個案暫停服務期間（例如住院）不得申報，支付審核會退件（E5020）；首日與末日都算在內。",
        todo: "核對服務日期；個案若提早恢復，請 A 單位先更新暫停期間，否則刪除該筆。",
        message: "{date} 在暫停服務期間 {from} 至 {to} 之內，{code} 不得申報。",
    },
    en: CheckWording {
        what: "Service in a period of suspension",
        why: "While the client's services are suspended (a stay in hospital) none can be claimed; the payment review rejects the record (E5020). First and last day belong to the period.",
        todo: "Check the day; if the client was back earlier, have the A unit end the suspension, else take the record out.",
        message: "{date} lies in the suspension from {from} to {to}; {code} cannot be claimed.",
    },
};

pub(super) const E5030: CheckWords = CheckWords {
    zh: CheckWording {
        what: "死亡日期之後的服務",
        why: "系統由戶政資料得知死亡日期，之後的服務支付審核會退件（E5030）；死亡次日的 BA01 另依 AA04 的規定（E5106）檢核。",
        todo: "核對服務日期與個案是否登錄正確；確為死亡之後者請刪除該筆。",
        message: "個案於 {died} 死亡，{date} 的 {code} 在死亡之後。",
    },
    en: CheckWording {
        what: "Service after the client's death",
        why: "The system knows the day of death and rejects what comes after it (E5030). BA01 on the day after is left to E5106.",
        todo: "Check the day and whether it is the right client; else take the record out.",
        message: "The client died on {died}; {code} of {date} comes after that.",
    },
};

pub(super) const E5036: CheckWords = CheckWords {
    zh: CheckWording {
        what: "個案入住住宿式機構",
        why: "入住住宿式機構者由機構照顧，不得使用居家及社區服務，支付審核會退件（E5036）。",
        todo: "向 A 單位確認入住日期；入住期間的服務不能申報。",
        message: "個案於 {date} 住在住宿式機構，{code} 不得申報。",
    },
    en: CheckWording {
        what: "The client lives in an institution",
        why: "Whoever lives in an institution is cared for there and excluded from other services; the payment review rejects the record (E5036).",
        todo: "Ask the A unit since when the client lives there; a service given from that day on cannot be claimed.",
        message: "The client lives in an institution on {date}; {code} cannot be claimed.",
    },
};
