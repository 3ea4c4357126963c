//! Words of `crates/check/src/rules/aa_marks.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5101: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA03 申報於非 BA 碼的紀錄",
        why: "AA03 是照顧服務員（BA 碼）配合專業服務的加計，申報於其他碼別者不予核付（E5101）；該筆服務本身不受影響。",
        todo: "改於同次服務的 BA 碼紀錄申報 AA03，或取消申報。",
        message: "{code} 不是 BA 碼，不得申報 AA03。",
    },
    en: CheckWording {
        what: "AA03 claimed on a record that is not BA",
        why: "AA03 is paid for a BA service that goes along with a professional one; elsewhere it is not paid (E5101). The record itself stands.",
        todo: "Claim AA03 on the BA record of the visit, or not at all.",
        message: "{code} is not a BA code: AA03 cannot be claimed on it.",
    },
};

pub(super) const E5103: CheckWords = CheckWords {
    zh: CheckWording {
        what: "申報 AA03 但該時段無專業服務（C 碼）",
        why: "支付審核會比對同一個案同時段的 C 碼紀錄，查無者 AA03 不予核付（E5103）；該筆服務本身不受影響。",
        todo: "核對兩筆紀錄的時段；專業服務由其他單位提供者，請確認對方已登錄。",
        message: "{code} {time} 申報 AA03，但該時段沒有個案的 C 碼紀錄（CC01 不計）。",
    },
    en: CheckWording {
        what: "AA03 without a professional service at that time",
        why: "The payment review looks for a C record of the client at the same time; without one AA03 is not paid (E5103). The record itself stands.",
        todo: "Check the times of both records; if another unit gave the professional service, make sure that it has entered it.",
        message: "{code} at {time} claims AA03, but there is no C record of the client at that time (CC01 does not count).",
    },
};

pub(super) const E5116: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA04 申報於非 BA 碼的紀錄",
        why: "AA04 是臨終日提供 BA 碼服務的加計，申報於其他碼別者不予核付（E5116）；該筆服務本身不受影響。",
        todo: "改於當日的 BA 碼紀錄勾選，或取消勾選。",
        message: "{code} 不是 BA 碼，不得申報 AA04。",
    },
    en: CheckWording {
        what: "AA04 claimed on a record that is not BA",
        why: "AA04 is paid for BA services around the day of death; elsewhere it is not paid (E5116). The record itself stands.",
        todo: "Mark the BA record of that day, or none.",
        message: "{code} is not a BA code: AA04 cannot be claimed on it.",
    },
};

pub(super) const E5117: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA03 申報於不得併報的 BA 碼",
        why: "AA03 僅得與可納入復能練習的 BA 碼併報，其他 BA 碼不予核付（E5117）；該筆服務本身不受影響。",
        todo: "改於同次服務中得併報的紀錄申報，或取消申報。",
        message: "{code} 不在得併報 AA03 的碼別之列。",
    },
    en: CheckWording {
        what: "AA03 with a BA code that does not qualify",
        why: "AA03 is paid only with certain BA codes (E5117). The record itself stands.",
        todo: "Claim AA03 on a qualifying record of the same visit, or not at all.",
        message: "{code} is not among the codes that AA03 goes with.",
    },
};
