//! Words of `crates/check/src/rules/night.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const EGA061: CheckWords = CheckWords {
    zh: CheckWording {
        what: "GA06 超出夜間時段",
        why: "夜間喘息的服務時段為 18:00 至翌日 08:00，超出者支付審核退件（EGA061）。",
        todo: "核對起迄時間；日間時段另以適當的代碼申報。",
        message: "{code} {date} {time}：超出 {from} 至翌日 {to} 的時段。",
    },
    en: CheckWording {
        what: "GA06 outside the night",
        why: "The service is paid for the night only, 18:00 to 08:00; the payment review rejects records that reach into the day (EGA061).",
        todo: "Correct the times; the hours of the day are another service.",
        message: "{code} on {date} at {time} reaches beyond {from} to {to} of the next day.",
    },
};

pub(super) const ESC061: CheckWords = CheckWords {
    zh: CheckWording {
        what: "SC06 超出夜間時段",
        why: "夜間短照的服務時段為 18:00 至翌日 08:00，超出者支付審核退件（ESC061）。",
        todo: "核對起迄時間；日間時段另以適當的代碼申報。",
        message: "{code} {date} {time}：超出 {from} 至翌日 {to} 的時段。",
    },
    en: CheckWording {
        what: "SC06 outside the night",
        why: "The service is paid for the night only, 18:00 to 08:00; the payment review rejects records that reach into the day (ESC061).",
        todo: "Correct the times; the hours of the day are another service.",
        message: "{code} on {date} at {time} reaches beyond {from} to {to} of the next day.",
    },
};
