//! Words of `crates/check/src/rules/duration.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5003: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務時間短於代碼規定",
        why: "按時間計價的代碼，紀錄時間不足申報單位者，支付審核退件（E5003）。",
        todo: "更正起迄時間或數量；未滿一單位的時間不得申報。",
        message: "{code} {date} {time}，共 {actual} 分鐘，申報數量需 {expected} 分鐘。",
    },
    en: CheckWording {
        what: "Service shorter than its code requires",
        why: "The unit of these codes is a time; the payment review rejects units that the record has no time for (E5003).",
        todo: "Correct the times or the quantity; a unit that was not completed is not claimed.",
        message: "{code} on {date} at {time} takes {actual} minutes; its units need {expected}.",
    },
};

pub(super) const E5007: CheckWords = CheckWords {
    zh: CheckWording {
        what: "BA 碼單筆紀錄超過 3 小時",
        why: "系統規定 BA 碼每筆服務紀錄起迄以 3 小時為上限，超過者支付審核退件（E5007）。",
        todo: "核對起迄時間；確實服務較久者，拆成每筆 3 小時以內的紀錄。",
        message: "{code} {time}，共 {actual} 分鐘，超過每筆上限 {expected} 分鐘。",
    },
    en: CheckWording {
        what: "One BA record spans more than 3 hours",
        why: "The system takes BA records of at most three hours; the payment review rejects longer ones (E5007).",
        todo: "Check the times; split a longer visit into records of at most three hours.",
        message: "{code} at {time} takes {actual} minutes; a record may take {expected}.",
    },
};

pub(super) const SERVICE_TOO_SHORT: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務時間短於原則規定",
        why: "該代碼原則上有最低服務時數，不足者不當然退件，但查核時須能說明理由。",
        todo: "核對碼別與起迄時間；確實較短者，於紀錄註明理由。",
        message: "{code} {date} {time}，共 {actual} 分鐘，申報數量原則需 {expected} 分鐘。",
    },
    en: CheckWording {
        what: "Service shorter than it is meant to be",
        why: "The standard says how long the service is in principle; less has to be justified in an audit.",
        todo: "Check code and times; if they are right, write the reason into the record.",
        message: "{code} on {date} at {time} takes {actual} minutes; in principle its units take {expected}.",
    },
};

pub(super) const DAY_CARE_HOURS_SHORT: CheckWords = CheckWords {
    zh: CheckWording {
        what: "日間照顧時數不足",
        why: "日間照顧、家庭托顧全日原則為 8 小時、半日 4 小時，不足者查核時須能說明，或改申報半日。",
        todo: "核對到離時間；個案提早離開者，評估改以半日申報。",
        message: "{code} {date} {time}，共 {actual} 分鐘，原則需 {expected} 分鐘。",
    },
    en: CheckWording {
        what: "Hours of day care short",
        why: "A full day of day care is eight hours in principle, half a day four; less has to be justified in an audit.",
        todo: "Check the times; claim half a day where the client left early.",
        message: "{code} on {date} at {time} takes {actual} minutes; in principle it takes {expected}.",
    },
};
