//! Words of `crates/check/src/rules/too_long.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E1012: CheckWords = CheckWords {
    zh: CheckWording {
        what: "備註過長",
        why: "支付審核的欄位放不下，退件（E1012）。",
        todo: "縮短文字；需要保留的內容另存於單位的紀錄。",
        message: "[{client} ][{date} ][{code}：]備註共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Remark too long",
        why: "The payment review does not take a longer text (E1012).",
        todo: "Shorten the text.",
        message: "[{client}, ][{date}, ][{code}: ]the remark has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1017: CheckWords = CheckWords {
    zh: CheckWording {
        what: "最後一次服務註記過長",
        why: "支付審核的欄位放不下，退件（E1017）。",
        todo: "填 Y 或 N，或留空。",
        message: "[{client} ][{date} ][{code}：]最後一次服務註記共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Mark of the last service too long",
        why: "The payment review does not take a longer text (E1017).",
        todo: "Enter Y or N, or leave the field empty.",
        message: "[{client}, ][{date}, ][{code}: ]the mark of the last service has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1018: CheckWords = CheckWords {
    zh: CheckWording {
        what: "出發地過長",
        why: "支付審核的欄位放不下，退件（E1018）。",
        todo: "縮短地址，或改填經緯度。",
        message: "[{client} ][{date} ][{code}：]出發地共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Origin too long",
        why: "The payment review does not take a longer text (E1018).",
        todo: "Shorten the address, or give coordinates instead.",
        message: "[{client}, ][{date}, ][{code}: ]the origin has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1019: CheckWords = CheckWords {
    zh: CheckWording {
        what: "目的地過長",
        why: "支付審核的欄位放不下，退件（E1019）。",
        todo: "縮短地址，或改填經緯度。",
        message: "[{client} ][{date} ][{code}：]目的地共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Destination too long",
        why: "The payment review does not take a longer text (E1019).",
        todo: "Shorten the address, or give coordinates instead.",
        message: "[{client}, ][{date}, ][{code}: ]the destination has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1020: CheckWords = CheckWords {
    zh: CheckWording {
        what: "車號過長",
        why: "支付審核的欄位放不下，退件（E1020）。",
        todo: "只填實際使用的一部車的車號。",
        message: "[{client} ][{date} ][{code}：]車號共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Number plate too long",
        why: "The payment review does not take a longer text (E1020).",
        todo: "Enter the plate of the one vehicle that was used.",
        message: "[{client}, ][{date}, ][{code}: ]the number plate has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1022: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA00 服務項目過長",
        why: "支付審核的欄位放不下，退件（E1022）。",
        todo: "每個選項只填一次，以「|」分隔。",
        message: "[{client} ][{date} ][{code}：]AA00 服務項目共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Service item too long",
        why: "The payment review does not take a longer text (E1022).",
        todo: "Enter each option once.",
        message: "[{client}, ][{date}, ][{code}: ]the service item has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1023: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA00 其他服務項目過長",
        why: "支付審核的欄位放不下，退件（E1023）。",
        todo: "縮短文字；需要保留的內容另存於單位的紀錄。",
        message: "[{client} ][{date} ][{code}：]AA00 其他服務項目共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Other service item too long",
        why: "The payment review does not take a longer text (E1023).",
        todo: "Shorten the text.",
        message: "[{client}, ][{date}, ][{code}: ]the other service item has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1024: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA00 服務對象過長",
        why: "支付審核的欄位放不下，退件（E1024）。",
        todo: "每個選項只填一次，以「|」分隔。",
        message: "[{client} ][{date} ][{code}：]AA00 服務對象共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Service target too long",
        why: "The payment review does not take a longer text (E1024).",
        todo: "Enter each option once.",
        message: "[{client}, ][{date}, ][{code}: ]the service target has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1025: CheckWords = CheckWords {
    zh: CheckWording {
        what: "AA00 服務內容過長",
        why: "支付審核的欄位放不下，退件（E1025）。",
        todo: "縮短文字；需要保留的內容另存於單位的紀錄。",
        message: "[{client} ][{date} ][{code}：]AA00 服務內容共 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Service content too long",
        why: "The payment review does not take a longer text (E1025).",
        todo: "Shorten the text.",
        message: "[{client}, ][{date}, ][{code}: ]the service content has {actual} characters, {expected} are taken.",
    },
};
