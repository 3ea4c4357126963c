//! Words of `crates/check/src/rules/meal_file.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E4OT2: CheckWords = CheckWords {
    zh: CheckWording {
        what: "送餐與其他服務在同一檔案申報",
        why: "OT01 須單獨成檔上傳，與其他碼別混在一起會退件（E4OT2）。",
        todo: "將送餐紀錄另存一檔上傳。",
        message: "{date} 的 {code} 與其他碼別（例如 {other}）在同一檔案。",
    },
    en: CheckWording {
        what: "Meals in one file with other services",
        why: "OT01 has to be sent in a file of its own; mixed with other codes it is rejected (E4OT2).",
        todo: "Send the meals in a file of their own.",
        message: "{code} of {date} stands in one file with other codes ({other}).",
    },
};
