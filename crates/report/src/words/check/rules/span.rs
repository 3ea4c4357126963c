//! Words of `crates/check/src/rules/span.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const END_NOT_AFTER_START: CheckWords = CheckWords {
    zh: CheckWording {
        what: "結束時間未晚於起始時間",
        why: "這筆紀錄沒有時間長度，無從計算單位與比對時段，照顧平台也不收。",
        todo: "更正起迄時間；跨越午夜者拆成兩筆，代碼允許跨日者填結束日期。",
        message: "[{code}][ {date}][ {time}]：結束時間未晚於起始時間。",
    },
    en: CheckWording {
        what: "The end does not come after the beginning",
        why: "Such a record has no duration; neither units nor clashes can be judged, and the care platform does not take it.",
        todo: "Correct the times; a service over midnight is two records, or has a last day where the code allows it.",
        message: "[{code}][ on {date}][ at {time}]: the end does not come after the beginning.",
    },
};

pub(super) const CROSS_DAY_RECORD: CheckWords = CheckWords {
    zh: CheckWording {
        what: "紀錄跨日",
        why: "跨日登打僅限 GA05（111-02-01 起另有 GA06、SC06），其他代碼跨越午夜的紀錄系統不收。",
        todo: "於午夜拆成兩筆，各填自己的日期、時間與數量；以 24:00 結束者仍屬當日。",
        message: "[{code}][ {date}][ {time}]：跨至 {last_day}，此代碼不得跨日。",
    },
    en: CheckWording {
        what: "A record that reaches into another day",
        why: "The system takes records over midnight for GA05 only, from 2022-02-01 on also for GA06 and SC06.",
        todo: "Split the record at midnight; each part has its own day, times and units.",
        message: "[{code}][ on {date}][ at {time}] reaches into {last_day}; this code may not.",
    },
};
