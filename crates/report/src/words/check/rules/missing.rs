//! Words of `crates/check/src/rules/missing.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E1001: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填紀錄識別碼",
        why: "支付審核不收缺必填欄位的紀錄（E1001）。",
        todo: "由單位的系統為每筆紀錄編一個不重複的識別碼（objid，20 字以內）。",
        message: "[{client} ][{date} ][{code}：]未填識別碼（objid）。",
    },
    en: CheckWording {
        what: "Record identifier missing",
        why: "The payment review does not take a record without it (E1001).",
        todo: "Let the unit's own system give every record an identifier of at most 20 characters that no other record has.",
        message: "[{client}, ][{date}, ][{code}: ]no identifier (objid).",
    },
};

pub(super) const E1002: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填個案身分證字號",
        why: "支付審核不收缺必填欄位的紀錄（E1002）。",
        todo: "補上個案身分證字號；若為表尾的空白列，請刪除。",
        message: "[{date} ][{code}：]未填個案身分證字號。",
    },
    en: CheckWording {
        what: "Client's ID missing",
        why: "The payment review does not take a record without it (E1002).",
        todo: "Enter the client's ID. An empty row at the end of the sheet is deleted.",
        message: "[{date}, ][{code}: ]no client's ID.",
    },
};

pub(super) const E1003: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填服務日期",
        why: "支付審核不收缺必填欄位的紀錄（E1003）。",
        todo: "補上服務日期。",
        message: "[{client} ][{code}：]未填服務日期。",
    },
    en: CheckWording {
        what: "Service date missing",
        why: "The payment review does not take a record without it (E1003).",
        todo: "Enter the day of service.",
        message: "[{client}, ][{code}: ]no service date.",
    },
};

pub(super) const E1004: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填服務項目代碼",
        why: "支付審核不收缺必填欄位的紀錄（E1004）。",
        todo: "補上服務項目代碼。",
        message: "[{client} ][{date}：]未填服務項目代碼。",
    },
    en: CheckWording {
        what: "Service code missing",
        why: "The payment review does not take a record without it (E1004).",
        todo: "Enter the code of the service.",
        message: "[{client}, ][{date}: ]no service code.",
    },
};

pub(super) const E1005: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填服務類別",
        why: "支付審核不收缺必填欄位的紀錄（E1005）。",
        todo: "填 1（補助）或 2（自費）。",
        message: "[{client} ][{date} ][{code}：]服務類別[填寫「{actual}」，]須為 1 補助或 2 自費。",
    },
    en: CheckWording {
        what: "Fee type missing",
        why: "The payment review does not take a record without it (E1005).",
        todo: "Enter 1 for subsidised, 2 for self-paid.",
        message: "[{client}, ][{date}, ][{code}: ]the fee type[ is “{actual}”; it] has to be 1 (subsidised) or 2 (self-paid).",
    },
};

pub(super) const E1006: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填數量",
        why: "支付審核不收缺必填欄位的紀錄（E1006）。",
        todo: "補上數量；多數代碼為 1。",
        message: "[{client} ][{date} ][{code}：]未填數量。",
    },
    en: CheckWording {
        what: "Quantity missing",
        why: "The payment review does not take a record without it (E1006).",
        todo: "Enter the quantity, 1 for most codes.",
        message: "[{client}, ][{date}, ][{code}: ]no quantity.",
    },
};

pub(super) const E1007: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填服務人員身分證",
        why: "支付審核不收缺必填欄位的紀錄（E1007）。",
        todo: "補上服務人員身分證，由第一欄填起。",
        message: "[{client} ][{date} ][{code}：]未填服務人員身分證（第一位）。",
    },
    en: CheckWording {
        what: "First worker's ID missing",
        why: "The payment review does not take a record without it (E1007).",
        todo: "Enter who served, beginning with the first column.",
        message: "[{client}, ][{date}, ][{code}: ]no first worker.",
    },
};

pub(super) const E1008: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填起始時間（時）",
        why: "支付審核不收缺必填欄位的紀錄（E1008）。",
        todo: "補上服務起始時間。",
        message: "[{client} ][{date} ][{code}：]未填起始時間（時）。",
    },
    en: CheckWording {
        what: "Start hour missing",
        why: "The payment review does not take a record without it (E1008).",
        todo: "Enter the beginning of the service.",
        message: "[{client}, ][{date}, ][{code}: ]no start hour.",
    },
};

pub(super) const E1009: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填起始時間（分）",
        why: "支付審核不收缺必填欄位的紀錄（E1009）。",
        todo: "補上起始時間的分鐘；整點填 0。",
        message: "[{client} ][{date} ][{code}：]未填起始時間（分）。",
    },
    en: CheckWording {
        what: "Start minute missing",
        why: "The payment review does not take a record without it (E1009).",
        todo: "Enter the minutes; on the hour that is 0.",
        message: "[{client}, ][{date}, ][{code}: ]no start minute.",
    },
};

pub(super) const E1010: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填結束時間（時）",
        why: "支付審核不收缺必填欄位的紀錄（E1010）。",
        todo: "補上服務結束時間。",
        message: "[{client} ][{date} ][{code}：]未填結束時間（時）。",
    },
    en: CheckWording {
        what: "End hour missing",
        why: "The payment review does not take a record without it (E1010).",
        todo: "Enter the end of the service.",
        message: "[{client}, ][{date}, ][{code}: ]no end hour.",
    },
};

pub(super) const E1011: CheckWords = CheckWords {
    zh: CheckWording {
        what: "未填結束時間（分）",
        why: "支付審核不收缺必填欄位的紀錄（E1011）。",
        todo: "補上結束時間的分鐘；整點填 0。",
        message: "[{client} ][{date} ][{code}：]未填結束時間（分）。",
    },
    en: CheckWording {
        what: "End minute missing",
        why: "The payment review does not take a record without it (E1011).",
        todo: "Enter the minutes; on the hour that is 0.",
        message: "[{client}, ][{date}, ][{code}: ]no end minute.",
    },
};
