//! Words of `crates/check/src/rules/unreadable.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const VALUE_UNREADABLE: CheckWords = CheckWords {
    zh: CheckWording {
        what: "欄位內容無法辨識",
        why: "非必填欄位填了無法辨識的內容，會以未填處理；註記判讀錯誤會影響申報結果而不自知。",
        todo: "改填該欄位的選項，或清空。",
        message: "[{client} ][{date} ][{code}：]{field}填寫「{actual}」，無法辨識，以未填處理。",
    },
    en: CheckWording {
        what: "A cell that cannot be read",
        why: "What cannot be read counts as not given; a flag that is misread changes what is claimed, and nobody would notice.",
        todo: "Enter one of the options of the field, or leave it empty.",
        message: "[{client}, ][{date}, ][{code}: ]{field} says “{actual}”, which cannot be read; it counts as not given.",
    },
};
