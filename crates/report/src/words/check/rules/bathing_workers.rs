//! Words of `crates/check/src/rules/bathing_workers.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const EBA091: CheckWords = CheckWords {
    zh: CheckWording {
        what: "到宅沐浴車服務人員不足 3 人",
        why: "BA09、BA09a 每次須由至少 3 名人員提供，不足者支付審核退件（EBA091）。",
        todo: "補登所有參與的服務人員；實際不足 3 人者不得申報。",
        message: "{code} 登錄 {actual} 名服務人員，至少須 {expected} 名。",
    },
    en: CheckWording {
        what: "A mobile bath by fewer than three workers",
        why: "BA09 and BA09a take a team of three; a record with fewer is rejected (EBA091).",
        todo: "Enter everybody who took part; with fewer than three it cannot be claimed.",
        message: "Workers on {code}: {actual}; it takes {expected}.",
    },
};
