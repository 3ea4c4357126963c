//! Words of `crates/check/src/rules/surcharge.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5034: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員缺身心障礙服務訓練",
        why: "個案符合 AA11 條件，但服務人員沒有條件所需訓練，AA11 不給付（E5034）；服務紀錄照付。",
        todo: "補登訓練及其日期，或改派受過訓練的人員。",
        message: "{date} 的 {code} 可得 AA11，但服務人員沒有登錄身心障礙服務訓練。",
    },
    en: CheckWording {
        what: "Disability training is lacking",
        why: "The client brings AA11, but nobody who served holds the training that it asks for: AA11 is not paid (E5034), the record is.",
        todo: "Register the training with its date, or send somebody who is trained.",
        message: "{code} on {date} would earn AA11, but no worker has disability training registered.",
    },
};

pub(super) const E5035: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員缺失智症訓練",
        why: "個案因失智症符合 AA11 條件，但服務人員沒有失智症訓練，AA11 不給付（E5035）；服務紀錄照付。",
        todo: "補登訓練及其日期，或改派受過訓練的人員。",
        message: "{date} 的 {code} 可得 AA11，但服務人員沒有登錄失智症訓練。",
    },
    en: CheckWording {
        what: "Dementia training is lacking",
        why: "The client brings AA11 by dementia, but nobody who served holds dementia training: AA11 is not paid (E5035), the record is.",
        todo: "Register the training with its date, or send somebody who is trained.",
        message: "{code} on {date} would earn AA11, but no worker has dementia training registered.",
    },
};

pub(super) const E5115: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA10 尚未經 A 單位或照專確認",
        why: "夜間緊急服務須經 A 單位或照管專員確認；確認前申報，AA10 退件（E5115），服務紀錄照付。",
        todo: "送出前請 A 單位或照管專員完成確認。",
        message: "{date} {time} 的 {code} 已申報 AA10，尚未確認為緊急服務。",
    },
    en: CheckWording {
        what: "AA10 is not confirmed yet",
        why: "The A unit or the care manager confirms a night emergency; before that AA10 is rejected (E5115), the record stands.",
        todo: "Have it confirmed before the claim goes out.",
        message: "{code} on {date}, {time}: AA10 is claimed and not yet confirmed as an emergency.",
    },
};

pub(super) const AA_OVERCLAIMED: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報的加成多於紀錄所得",
        why: "加成由支付審核系統依紀錄推得，多估的部分不會給付。",
        todo: "逐日核對：是否漏登紀錄、紀錄遭退件，或該項服務不帶加成。",
        message: "{client}：[{when} ]{surcharge} 申報 {actual} 次，紀錄只得 {expected} 次。",
    },
    en: CheckWording {
        what: "More surcharges claimed than the records bring",
        why: "The payment system works surcharges out from the records; what was expected beyond that is not paid.",
        todo: "Go through the days: is a record missing or rejected, or does the service bring no surcharge?",
        message: "{client}: {surcharge} claimed {actual} times[ for {when}], the records bring {expected}.",
    },
};

pub(super) const AA_FORGOTTEN: CheckWords = CheckWords {
    zh: CheckWording {
        what: "漏算可得的加成",
        why: "紀錄確定可得的加成沒有列在預計申報內，等於少算給付。",
        todo: "加入預計申報的加成。",
        message: "{client}：[{when} ]的 {surcharge}（{amount} 元）沒有列入申報。",
    },
    en: CheckWording {
        what: "A surcharge that the records bring was not claimed",
        why: "The records bring it for certain; not to count on it gives money away.",
        todo: "Add it to what you expect to be paid.",
        message: "{client}: {surcharge}[ of {when}] (NT$ {amount}) was not claimed.",
    },
};

pub(super) const AA08_AA09_SAME_DAY: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同日申報 AA08 與 AA09",
        why: "同一單位同一日，晚間與例假日加成只給付一項，取較高者。",
        todo: "只申報較高的一項。",
        message: "{client}：[{day} ]同時申報 AA08 與 AA09。",
    },
    en: CheckWording {
        what: "AA08 and AA09 claimed for one day",
        why: "For one unit and day only one of the two is paid, the dearer one.",
        todo: "Claim the dearer one only.",
        message: "{client}: AA08 and AA09 are both claimed[ for {day}].",
    },
};

pub(super) const AA07_TWO_UNITS: CheckWords = CheckWords {
    zh: CheckWording {
        what: "兩個單位同月皆可得 AA07",
        why: "AA07 每位個案每月給付一次，歸最早符合的紀錄所屬單位。",
        todo: "與另一單位商定本月由誰申報 AA07。",
        message: "{client} 在 {month} 由兩個單位服務，皆符合 AA07；只給付一次。",
    },
    en: CheckWording {
        what: "Two units earn AA07 in one month",
        why: "AA07 is paid once a client and month, to the unit of the earliest qualifying record.",
        todo: "Agree with the other unit who claims it this month.",
        message: "{client}: two units earn AA07 in {month}; it is paid once.",
    },
};

pub(super) const EDGE_VALUE: CheckWords = CheckWords {
    zh: CheckWording {
        what: "需再確認的情形",
        why: "法規未明定，主管機關認定前紀錄與加成照列。",
        todo: "向縣市確認當日是否列計；失智個案宜派受過失智症訓練的人員。",
        message: "[{day_off} 為補假或彈性放假日，晚間服務先列 AA08，AA09 待確認，兩者只給付一項。][{date} 的 {surcharge} 以其他條件成立，但失智個案當日沒有受過失智症訓練的人員服務。]",
    },
    en: CheckWording {
        what: "Something that needs a second look",
        why: "The sources leave it open; record and surcharge stand until the authority decides.",
        todo: "Ask the county how it reads the day; send somebody with dementia training to a client with dementia.",
        message: "[{day_off} is a substitute or bridge day off: AA08 is derived for the evening, AA09 waits, only one will be paid.][{surcharge} on {date} rests on another condition; nobody with dementia training served this client with dementia.]",
    },
};
