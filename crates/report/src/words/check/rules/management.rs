//! Words of `crates/check/src/rules/management.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5110: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA01 距前次未滿 6 個月",
        why: "照顧計畫每 6 個月重擬，或複評等級改變時可再報 AA01；未滿者退件（E5110）。",
        todo: "本月改報 AA02；滿 6 個月或等級改變後再報 AA01。",
        message: "{code}（{date}）距 {last} 未滿 {months} 個月，期間等級沒有改變。",
    },
    en: CheckWording {
        what: "AA01 less than six months after the last",
        why: "A plan is drafted anew every six months or after a change of level; an AA01 that comes sooner is rejected (E5110).",
        todo: "Claim AA02 this month; AA01 again after six months or a change of level.",
        message: "{code} on {date}: less than {months} months after {last}, and the level has not changed.",
    },
};

pub(super) const E5112: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA01 當月已申報",
        why: "AA01 每月一次，同月也不得與 AA02 併報，後者退件（E5112）。",
        todo: "兩筆擇一；報 AA01 的月份不報 AA02。",
        message: "{code}（{date}）：{month} 已於 {earlier} 申報 AA01。",
    },
    en: CheckWording {
        what: "AA01 was already claimed this month",
        why: "AA01 is paid once a month and not beside AA02; the second is rejected (E5112).",
        todo: "Keep one of the two; no AA02 in the month of AA01.",
        message: "{code} on {date}: AA01 of {month} was claimed on {earlier} already.",
    },
};

pub(super) const E5114: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA02 當月已申報",
        why: "AA02 每月一次，同月也不得與 AA01 併報，後者退件（E5114）。",
        todo: "刪去重複的一筆。",
        message: "{code}（{date}）：{month} 已於 {earlier} 申報 AA02。",
    },
    en: CheckWording {
        what: "AA02 was already claimed this month",
        why: "AA02 is paid once a month and not beside AA01; the second is rejected (E5114).",
        todo: "Take the second record out.",
        message: "{code} on {date}: AA02 of {month} was claimed on {earlier} already.",
    },
};
