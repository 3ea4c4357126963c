//! Words of `crates/check/src/rules/end_of_life.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5105: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報 AA04 但死亡日期不明",
        why: "AA04 依死亡日期核定，沒有死亡日期時該加計會退件（E5105）；服務紀錄本身不受影響。",
        todo: "在個案資料填入死亡日期；平台尚無資料時，請暫緩申報或取消註記。",
        message: "{date} 的 {code} 註記為最後一次服務，但個案沒有死亡日期。",
    },
    en: CheckWording {
        what: "AA04 without a day of death",
        why: "AA04 is paid for the days around death; without the day the surcharge is rejected (E5105). The record stands.",
        todo: "Enter the day of death in the case; if the platform does not know it yet, wait or take the mark off.",
        message: "{code} of {date} is marked as the last service, but the case gives no day of death.",
    },
};

pub(super) const E5106: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA04 的服務日期不符",
        why: "AA04 限死亡前一日、當日的 BA 碼，或次日的 BA01；其他日期該加計會退件（E5106）。",
        todo: "核對服務日期與死亡日期；不符者請取消註記。",
        message: "{date} 的 {code} 註記為最後一次服務，與死亡日期 {died} 不符。",
    },
    en: CheckWording {
        what: "AA04 on a wrong day",
        why: "AA04 is for BA codes of the day before or of death, or BA01 of the day after; on other days it is rejected (E5106).",
        todo: "Check the day of the service and of death; else take the mark off.",
        message: "{code} of {date} is marked as the last service, which does not fit the death on {died}.",
    },
};

pub(super) const E5107: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA04 重複申報",
        why: "AA04 每名個案限申報一次，第二筆支付審核會退件（E5107）；服務紀錄本身不受影響。",
        todo: "僅保留一筆註記，其餘取消。",
        message: "{date} 的 {code} 再次註記為最後一次服務；{first} 已有一筆。",
    },
    en: CheckWording {
        what: "AA04 claimed a second time",
        why: "AA04 is paid once a client; the second one is rejected (E5107). The record stands.",
        todo: "Take the mark off all records but one.",
        message: "{code} of {date} is marked as the last service again; {first} already is.",
    },
};
