//! Words of `crates/check/src/rules/home_visit.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5120: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA01 缺少家庭訪視紀錄",
        why: "擬訂照顧計畫須有家庭訪視；支付審核查無同月服務項目含「2 家庭訪視」的 AA00 紀錄者退件（E5120）。",
        todo: "補登家庭訪視的 AA00 紀錄並勾選服務項目 2；已有紀錄者補勾。",
        message: "{code}：個案於 {month} 沒有服務項目含「2 家庭訪視」的 AA00 紀錄。",
    },
    en: CheckWording {
        what: "AA01 without a home visit",
        why: "A care plan is drafted after a visit at home; without an AA00 record of that month with service item 2 the AA01 is rejected (E5120).",
        todo: "Enter the AA00 record of the home visit with service item 2, or tick it on the record that is there.",
        message: "{code}: the client has no AA00 record with service item 2 (home visit) in {month}.",
    },
};
