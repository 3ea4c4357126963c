//! Words of `crates/check/src/rules/people.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E1013: CheckWords = CheckWords {
    zh: CheckWording {
        what: "第 2 位服務人員身分證過長",
        why: "支付審核的欄位放不下，退件（E1013）；多半是一格填了兩個人或備註。",
        todo: "一格只填一位服務人員的身分證字號。",
        message: "[{code} ][{date}：]第 2 位服務人員填了 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Worker 2's ID too long",
        why: "The payment review does not take a longer text (E1013); usually two people or a remark stand in one cell.",
        todo: "Enter one ID in each cell.",
        message: "[{code} on ][{date}: ]worker 2 has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1014: CheckWords = CheckWords {
    zh: CheckWording {
        what: "第 3 位服務人員身分證過長",
        why: "支付審核的欄位放不下，退件（E1014）；多半是一格填了兩個人或備註。",
        todo: "一格只填一位服務人員的身分證字號。",
        message: "[{code} ][{date}：]第 3 位服務人員填了 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Worker 3's ID too long",
        why: "The payment review does not take a longer text (E1014); usually two people or a remark stand in one cell.",
        todo: "Enter one ID in each cell.",
        message: "[{code} on ][{date}: ]worker 3 has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1015: CheckWords = CheckWords {
    zh: CheckWording {
        what: "第 4 位服務人員身分證過長",
        why: "支付審核的欄位放不下，退件（E1015）；多半是一格填了兩個人或備註。",
        todo: "一格只填一位服務人員的身分證字號。",
        message: "[{code} ][{date}：]第 4 位服務人員填了 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Worker 4's ID too long",
        why: "The payment review does not take a longer text (E1015); usually two people or a remark stand in one cell.",
        todo: "Enter one ID in each cell.",
        message: "[{code} on ][{date}: ]worker 4 has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E1016: CheckWords = CheckWords {
    zh: CheckWording {
        what: "第 5 位服務人員身分證過長",
        why: "支付審核的欄位放不下，退件（E1016）；多半是一格填了兩個人或備註。",
        todo: "一格只填一位服務人員的身分證字號。",
        message: "[{code} ][{date}：]第 5 位服務人員填了 {actual} 字，上限 {expected} 字。",
    },
    en: CheckWording {
        what: "Worker 5's ID too long",
        why: "The payment review does not take a longer text (E1016); usually two people or a remark stand in one cell.",
        todo: "Enter one ID in each cell.",
        message: "[{code} on ][{date}: ]worker 5 has {actual} characters, {expected} are taken.",
    },
};

pub(super) const E2002: CheckWords = CheckWords {
    zh: CheckWording {
        what: "個案身分證字號格式錯誤",
        why: "支付審核不收檢查碼不符或格式不對的身分證字號、居留證號（E2002）；多半是打錯。",
        todo: "對照個案的身分證件更正。",
        message: "「{actual}」不是正確的身分證字號或居留證號。",
    },
    en: CheckWording {
        what: "Client's ID malformed",
        why: "The payment review rejects IDs that cannot exist (E2002). Most are typed wrongly.",
        todo: "Compare the ID with the client's card.",
        message: "“{actual}” is no national ID and no resident certificate.",
    },
};

pub(super) const E4036: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員身分證字號格式錯誤",
        why: "支付審核以此查對服務人員，格式或檢查碼不對者退件（E4036）。",
        todo: "對照服務人員名冊更正。",
        message: "[{code} ][{date}：]{field}「{actual}」不是正確的身分證字號或居留證號。",
    },
    en: CheckWording {
        what: "Worker's ID malformed",
        why: "The payment review looks the worker up by it and rejects what cannot be an ID (E4036).",
        todo: "Compare the ID with the list of workers.",
        message: "[{code} on ][{date}: ]{field} “{actual}” is no national ID and no resident certificate.",
    },
};
