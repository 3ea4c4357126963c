//! Words of `crates/check/src/rules/care_plans.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E4021: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務日期落在兩份照顧計畫",
        why: "系統以一份計畫核對服務，同一日有兩份計畫時支付審核會退件（E4021）。未填迄日的計畫到下一份開始為止，不算重疊。",
        todo: "請 A 單位將前一份計畫的迄日改為後一份開始的前一日。",
        message: "{code} 的服務日期 {date} 同時在 {first} 與 {second} 開始的兩份計畫之內。",
    },
    en: CheckWording {
        what: "The day lies in two care plans",
        why: "The system looks for the one plan that approves the service and rejects the record where it meets two (E4021). A plan without an end runs until the next one begins.",
        todo: "Ask the A unit to end the earlier plan on the day before the later one begins.",
        message: "{code} of {date} lies in two plans, from {first} and from {second} on.",
    },
};

pub(super) const E4035: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務月份沒有照顧計畫",
        why: "只有照顧計畫核定的服務可以申報，該月沒有計畫時支付審核會退件（E4035）。",
        todo: "向 A 單位確認新計畫是否已核定，並補進個案資料。",
        message: "{month} 沒有照顧計畫，{date} 的 {code} 不得申報。",
    },
    en: CheckWording {
        what: "No care plan covers the month",
        why: "Only what a plan approves can be claimed; without a plan in the month the payment review rejects the record (E4035).",
        todo: "Ask the A unit whether a new plan is approved, and complete the case.",
        message: "No plan covers {month}; {code} of {date} cannot be claimed.",
    },
};

pub(super) const E4OT3: CheckWords = CheckWords {
    zh: CheckWording {
        what: "送餐日期沒有照顧計畫",
        why: "送餐逐日核對計畫，當日沒有計畫時支付審核會退件（E4OT3）。",
        todo: "核對送餐日期與計畫起迄；計畫之外的餐不能申報。",
        message: "{date} 沒有照顧計畫，{code} 不得申報。",
    },
    en: CheckWording {
        what: "No care plan covers the day of the meal",
        why: "Meals are settled by the day; one that no plan covers is rejected (E4OT3).",
        todo: "Check the day of the meal against the plan; a meal outside it cannot be claimed.",
        message: "No plan covers {date}; {code} cannot be claimed.",
    },
};

pub(super) const E5025: CheckWords = CheckWords {
    zh: CheckWording {
        what: "照顧計畫未核定該服務",
        why: "支付審核在核定的計畫裡核對服務，計畫沒有的碼別會退件（E5025）。107 年 12 月起，計畫數量 0 不再視為可提供；以數量 0 照會的彈性服務不在此限。",
        todo: "核對碼別；個案確有需要者，請 A 單位先異動計畫。",
        message: "{plan} 起的照顧計畫沒有核定 {code}，{date} 的服務不得申報。",
    },
    en: CheckWording {
        what: "The care plan does not approve the code",
        why: "The payment review looks for the service in the approved plan and rejects what is not there (E5025). An item of quantity 0 opens nothing; a flexible service may be given outside the plan.",
        todo: "Check the code; if the client needs the service, ask the A unit to change the plan first.",
        message: "The plan from {plan} on does not approve {code} of {date}.",
    },
};

pub(super) const EOT011: CheckWords = CheckWords {
    zh: CheckWording {
        what: "僅送餐個案未設結束日期",
        why: "僅使用送餐的個案須設結束日期，沒有結束日期的送餐紀錄會退件（EOT011）。",
        todo: "請 A 單位補上送餐核定到哪一天。",
        message: "{plan} 起的計畫只有送餐且沒有結束日期，{date} 的 {code} 不得申報。",
    },
    en: CheckWording {
        what: "Meal-only client without an end date",
        why: "For a client with meals only the system asks until when, and rejects the record without it (EOT011).",
        todo: "Ask the A unit to enter until when the meals are approved.",
        message: "The plan from {plan} on holds meals only and has no end; {code} of {date} cannot be claimed.",
    },
};
