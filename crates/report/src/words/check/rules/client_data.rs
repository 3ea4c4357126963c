//! Words of `crates/check/src/rules/client_data.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E4020: CheckWords = CheckWords {
    zh: CheckWording {
        what: "個案居住地不明",
        why: "交通接送的價格、額度與部分負擔依居住地而定，居住地不明時系統無法核算（E4020）。",
        todo: "在個案資料填入居住縣市或交通接送分區；平台上也缺時，請 A 單位先補正。",
        message: "{date} 的 {code} 需要個案的居住地，個案資料未填縣市，也未填交通接送分區。",
    },
    en: CheckWording {
        what: "The client's residence is not known",
        why: "Price, quota and copayment of transport depend on where the client lives; without it the system cannot settle the record (E4020).",
        todo: "Enter the county or the transport zone in the case; if the platform lacks it too, ask the A unit.",
        message: "{code} of {date} needs the client's residence; the case names neither county nor transport zone.",
    },
};

pub(super) const E4025: CheckWords = CheckWords {
    zh: CheckWording {
        what: "無法計算個案年齡",
        why: "失智症個案的加計設有年齡下限時，沒有出生日期系統便無法判定（E4025）。",
        todo: "在個案資料填入出生日期；平台上也缺時，請 A 單位補正。",
        message: "{date} 的 {code} 能否加計取決於年齡，個案資料未填出生日期。",
    },
    en: CheckWording {
        what: "The client's age cannot be worked out",
        why: "Where the standard asks for an age of clients with dementia, the system cannot tell without a date of birth (E4025).",
        todo: "Enter the date of birth in the case; if the platform lacks it too, ask the A unit.",
        message: "Whether {code} of {date} earns a surcharge depends on the age; the case gives no date of birth.",
    },
};

pub(super) const E5301: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未設定部分負擔比率",
        why: "交通接送的部分負擔比率依分區而定，分區不明時無法拆分補助與部分負擔（E5301）。",
        todo: "在個案資料填入交通接送分區；縣市內分區不一者須填分區，僅填縣市不足。",
        message: "{date} 的 {code} 沒有可適用的部分負擔比率：個案的交通接送分區不明。",
    },
    en: CheckWording {
        what: "No copayment rate can be set",
        why: "The copayment of transport differs by zone; without the zone the client's part cannot be told from the subsidy (E5301).",
        todo: "Enter the transport zone in the case; the county alone does not do where its townships differ.",
        message: "No copayment rate holds for {code} of {date}: the client's transport zone is not known.",
    },
};
