//! Words of `crates/check/src/rules/bundles.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5005: CheckWords = CheckWords {
    zh: CheckWording {
        what: "專業服務未滿次數",
        why: "C 碼須滿該組的服務次數，於最後一次服務的月份申報；未滿者支付審核會退件（E5005）。",
        todo: "補齊各次服務紀錄，或於最後一次服務的月份再申報。",
        message: "{code} 到 {date} 只有 {actual} 次，一組須滿 {expected} 次。",
    },
    en: CheckWording {
        what: "Fewer sessions than the bundle needs",
        why: "A bundle is claimed when its sessions are complete, in the month of the last one; before that it is rejected (E5005).",
        todo: "Complete the records of the sessions, or claim in the month of the last one.",
        message: "{code}: {actual} sessions until {date}; a set takes {expected}.",
    },
};

pub(super) const E5042: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼沒有目標期程",
        why: "專業服務依計畫的目標與期程提供，沒有涵蓋服務日期的期程時支付審核會退件（E5042）。",
        todo: "在計畫填入復能目標的期程；平台上也缺時，請 A 單位設定。",
        message: "{date} 的 {code} 沒有涵蓋當日的目標期程。",
    },
    en: CheckWording {
        what: "No goal period for the C code",
        why: "Professional services work towards a goal within a period of the plan; without it the record is rejected (E5042).",
        todo: "Enter the goal and its period in the plan; if the platform lacks it, ask the A unit.",
        message: "No goal of {code} covers {date}.",
    },
};

pub(super) const E5043: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼超過目標核定組數",
        why: "計畫的目標核定了組數，超過的服務支付審核會退件（E5043）。",
        todo: "核對服務次數與計畫；需要增加組數者，請 A 單位先異動目標。",
        message: "{date} 的 {code} 是第 {actual} 次；目標核定 {sets} 組，共 {expected} 次。",
    },
    en: CheckWording {
        what: "More sets than the goal allows",
        why: "The plan sets how many sets the goal may take; more are rejected (E5043).",
        todo: "Check the sessions against the plan; for more sets the A unit has to change the goal first.",
        message: "{code} of {date} is session {actual}; the goal allows {sets} sets, {expected} sessions.",
    },
};
