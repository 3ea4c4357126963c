//! Words of `crates/check/src/rules/meal_limits.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5032: CheckWords = CheckWords {
    zh: CheckWording {
        what: "營養餐飲與日照、家托或喘息同日申報",
        why: "BB、BC、G 碼服務已含餐食，同日申報 OT01 者支付審核退件（E5032）。",
        todo: "確認當日是否兩項服務都有提供；該日的送餐不得申報。",
        message: "{code} 與 {other_code} 同為 {date} 的服務，不得併報。",
    },
    en: CheckWording {
        what: "A delivered meal on a day with day care, family care or respite",
        why: "Meals are part of BB, BC and G services; an OT01 on the same day is rejected (E5032).",
        todo: "Check whether both took place; the meal cannot be claimed on such a day.",
        message: "{code} on {date}: the client also has {other_code} that day.",
    },
};

pub(super) const EOT012: CheckWords = CheckWords {
    zh: CheckWording {
        what: "一日餐食相關服務超過 3 次",
        why: "OT01、BA05、BA16、BD02 合計每日以 3 次為限，超過者支付審核退件（EOT012）。",
        todo: "核對當日紀錄；超過 3 次的部分不得申報。",
        message: "{date} 的 OT01、BA05、BA16、BD02 至 {code} 為止合計 {actual} 次，上限為 {expected} 次。",
    },
    en: CheckWording {
        what: "More than three meal services on one day",
        why: "OT01, BA05, BA16 and BD02 together may be claimed three times a day (EOT012).",
        todo: "Check the records of the day; what exceeds three cannot be claimed.",
        message: "With {code} the meal services of {date} come to {actual}; {expected} are allowed.",
    },
};
