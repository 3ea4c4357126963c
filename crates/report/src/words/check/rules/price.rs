//! Words of `crates/check/src/rules/price.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const PRICE_DIFFERS_FROM_BASIS: CheckWords = CheckWords {
    zh: CheckWording {
        what: "單價與支付基準不同",
        why: "核付金額依支付基準的價格計算；單價不同多半是沿用舊價格或碼別有誤。",
        todo: "核對碼別，並確認個案是否居住原民區或離島，改為基準的單價。",
        message: "{code} 單價 {actual} 元，基準為 {expected} 元[（原民區或離島 {remote} 元）]。",
    },
    en: CheckWording {
        what: "A unit price that is not that of the standard",
        why: "The authority pays the price of the standard; a differing one usually means an old price or a wrong code.",
        todo: "Check the code, and whether the client lives in a remote area; take over the price of the standard.",
        message: "{code} states NT$ {actual} a unit; the standard has NT$ {expected}[ (remote areas NT$ {remote})].",
    },
};
