//! Words of `crates/check/src/rules/short_term.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const ESC001: CheckWords = CheckWords {
    zh: CheckWording {
        what: "個案不符短照資格",
        why: "短照服務供聘僱外籍看護工且達等級的家庭於看護工不在時使用，不符資格者支付審核會退件（ESC001）。",
        todo: "向 A 單位確認；未聘外籍看護工的家庭請改用喘息服務。",
        message: "個案於 {date} 不符短照資格，{code} 不得申報。",
    },
    en: CheckWording {
        what: "The client does not qualify for short-term care",
        why: "Short-term care stands in for a foreign carer who is away, for clients of certain levels; for others it is rejected (ESC001).",
        todo: "Ask the A unit; a household without a foreign carer uses respite instead.",
        message: "The client does not qualify for short-term care on {date}; {code} cannot be claimed.",
    },
};

pub(super) const ESC002: CheckWords = CheckWords {
    zh: CheckWording {
        what: "設定僅限機構住宿式短照",
        why: "個案設定為僅限機構住宿式短照時，支付審核只收 SC05，其他碼別會退件（ESC002）。",
        todo: "核對碼別；個案可用其他短照服務者，請 A 單位更新設定。",
        message: "個案於 {date} 僅能使用機構住宿式短照，{code} 不得申報。",
    },
    en: CheckWording {
        what: "Only short-term care in an institution is admitted",
        why: "For a client set to institutional short-term care the payment review takes SC05 only (ESC002).",
        todo: "Check the code; if the client may use others too, ask the A unit to change the setting.",
        message: "On {date} the client may use short-term care in an institution only; {code} cannot be claimed.",
    },
};
