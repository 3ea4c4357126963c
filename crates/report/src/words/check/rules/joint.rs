//! Words of `crates/check/src/rules/joint.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5102: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA03 所填 C 單位查無",
        why: "AA03 須填配合的 C 單位，查無者不給付加成（E5102），服務紀錄本身不受影響。",
        todo: "更正 C 單位代碼。",
        message: "{code}（{date}）申報 AA03，所填 C 單位不在名單中。",
    },
    en: CheckWording {
        what: "AA03 names a C unit that is not known",
        why: "AA03 names the C unit it goes with; if that is not known, the surcharge is lost (E5102) and the record stands.",
        todo: "Correct the code of the C unit.",
        message: "{code} on {date} claims AA03 with a C unit that is not in the list.",
    },
};

pub(super) const E5104: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA03 在這份計畫已申報過",
        why: "每個專業服務項目在同一份照顧計畫限報一次 AA03，重複者不給付（E5104）。",
        todo: "只在其中一筆申報 AA03。",
        message: "{code}（{date}）配合 {service} 的 AA03，同一計畫已於 {earlier} 申報。",
    },
    en: CheckWording {
        what: "AA03 was already claimed under this plan",
        why: "Each professional service brings AA03 once under a plan; the second is rejected (E5104).",
        todo: "Claim AA03 on one record only.",
        message: "{code} on {date}: AA03 with {service} was claimed under this plan on {earlier} already.",
    },
};

pub(super) const E5126: CheckWords = CheckWords {
    zh: CheckWording {
        what: "家務協助併報 AA03 的條件不符",
        why: "家務協助（BA15-1）僅限獨居、且復能目標含自行家務者得併報 AA03，不符者不給付（E5126）。",
        todo: "這筆不申報 AA03。",
        message: "{code}（{date}）申報 AA03，但評估所載並非獨居。",
    },
    en: CheckWording {
        what: "AA03 with housework: conditions not met",
        why: "With housework (BA15-1) AA03 is for clients who live alone and want to do it themselves again; else it is rejected (E5126).",
        todo: "Do not claim AA03 on this record.",
        message: "{code} on {date} claims AA03, but by the assessment the client does not live alone.",
    },
};
