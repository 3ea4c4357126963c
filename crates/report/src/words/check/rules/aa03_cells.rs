//! Words of `crates/check/src/rules/aa03_cells.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E2022: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報 AA03 未填專業服務項目",
        why: "AA03 是配合專業服務（C 碼）的加計，支付審核要求填列服務項目（E2022）。",
        todo: "補上服務項目，或取消申報 AA03。",
        message: "[{code} ][{date}：]申報 AA03，未填服務項目。",
    },
    en: CheckWording {
        what: "AA03 claimed without the item of the professional service",
        why: "AA03 pays for going along with a professional service; the payment review asks which (E2022).",
        todo: "Enter the item, or do not claim AA03.",
        message: "[{code} on ][{date}: ]claims AA03 without a service item.",
    },
};

pub(super) const E2026: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報 AA03 未填 C 單位代碼",
        why: "支付審核以 C 單位代碼查對專業服務紀錄，未填者退件（E2026）。",
        todo: "補上提供專業服務的單位代碼，或取消申報 AA03。",
        message: "[{code} ][{date}：]申報 AA03，未填 C 單位代碼。",
    },
    en: CheckWording {
        what: "AA03 claimed without the C unit",
        why: "The payment review looks for the professional's record at that unit (E2026).",
        todo: "Enter the code of the unit, or do not claim AA03.",
        message: "[{code} on ][{date}: ]claims AA03 without the C unit.",
    },
};
