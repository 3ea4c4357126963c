//! Words of `crates/check/src/rules/code.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E4005: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務項目代碼不存在",
        why: "支付審核不收基準沒有的代碼（E4005）；多半是打錯：0 打成 O、漏了連字號。",
        todo: "對照照顧計畫更正代碼。",
        message: "[{client} ][{date}：]「{code}」不是支付基準的代碼。",
    },
    en: CheckWording {
        what: "Service code unknown",
        why: "The payment review rejects codes that do not exist (E4005). Most are typed wrongly.",
        todo: "Compare the code with the client's plan.",
        message: "[{client}, ][{date}: ]“{code}” is no code of the standard.",
    },
};

pub(super) const E5022: CheckWords = CheckWords {
    zh: CheckWording {
        what: "該日期無此服務項目代碼",
        why: "代碼在服務日期當天不適用，支付審核查無設定而退件（E5022）；改版後最常見於沿用舊代碼。",
        todo: "改用當日基準的代碼；照顧計畫仍為舊代碼者，先請 A 單位修訂計畫。",
        message: "[{client}：]{code} 於 {date} 不在適用期間。",
    },
    en: CheckWording {
        what: "Service code not in force on the day",
        why: "The payment review has no settings for a code outside its time and rejects the record (E5022).",
        todo: "Claim the code that the standard of that day has for the service; the plan may have to be changed first.",
        message: "[{client}: ]{code} is not in force on {date}.",
    },
};
