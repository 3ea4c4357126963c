//! Words of `crates/check/src/rules/clash.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5001: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同一筆服務紀錄重複",
        why: "支付審核發現服務資料已存在於申報檔者退件（E5001）；重複的紀錄也不計入次數與額度。",
        todo: "確為重複登打者刪除後面這一筆；確實服務兩次者，更正起迄時間。",
        message: "{code}[ {time}] 與前面的一筆紀錄完全相同（個案、日期、碼別、起迄、服務人員、數量）。",
    },
    en: CheckWording {
        what: "The same record twice",
        why: "The payment review rejects a service that is already in the file (E5001). A duplicate counts towards no limit and no allotment.",
        todo: "Delete the later record if it was entered twice; if there were two services, correct the times.",
        message: "{code}[ at {time}] is the same as an earlier record in client, date, code, times, workers and quantity.",
    },
};

pub(super) const E5009: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同一時段重複申報同一碼別",
        why: "同一個案於同一時段申報同一碼別兩次，支付審核退件（E5009）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，同碼不得重複申報。",
    },
    en: CheckWording {
        what: "The same code twice in one slot",
        why: "The same code twice for one client at one time is rejected (E5009).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}]; the same code cannot be claimed twice at one time.",
    },
};

pub(super) const E5010: CheckWords = CheckWords {
    zh: CheckWording {
        what: "同一服務人員於同一時段提供兩類服務",
        why: "同一個案、同一時段、同一服務人員，BA、BB、BC、C、D、G、SC 碼僅得擇一，支付審核退件（E5010）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，服務人員相同，僅得提供其中一類服務。",
    },
    en: CheckWording {
        what: "One worker, two kinds of service in one slot",
        why: "A worker gives a client one of BA, BB, BC, C, D, G and SC at a time; the other is rejected (E5010).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by the same worker; only one kind of service can be given at a time.",
    },
};

pub(super) const E5012: CheckWords = CheckWords {
    zh: CheckWording {
        what: "不同服務人員於同一時段提供 BA 碼",
        why: "同一個案、同一時段由不同服務人員提供 BA 碼者，除例外碼別外，支付審核退件（E5012）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，兩項 BA 碼不得併報。",
    },
    en: CheckWording {
        what: "Two BA codes by different workers in one slot",
        why: "Two BA codes by different people at one time are rejected (E5012), a few codes excepted.",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; two BA codes cannot be claimed together.",
    },
};

pub(super) const E5013: CheckWords = CheckWords {
    zh: CheckWording {
        what: "B 碼與交通接送時段重疊",
        why: "個案於接送途中不得同時接受 B 碼服務（BA12、BA13、BA14 除外），支付審核退件（E5013）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，B 碼不得與 D 碼併報。",
    },
    en: CheckWording {
        what: "A B code together with transport",
        why: "A client on the way cannot have a B service at the same time (BA12, BA13, BA14 excepted); it is rejected (E5013).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}]; a B code cannot be claimed together with transport.",
    },
};

pub(super) const E5014: CheckWords = CheckWords {
    zh: CheckWording {
        what: "B 碼與喘息服務時段重疊",
        why: "同一個案、同一時段由不同服務人員提供 B 碼與 G 碼，支付審核退件（E5014）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，B 碼不得與 G 碼併報。",
    },
    en: CheckWording {
        what: "A B code together with respite",
        why: "A B and a G service by different people at one time are rejected (E5014).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; a B code cannot be claimed together with respite.",
    },
};

pub(super) const E5015: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼與交通接送時段重疊",
        why: "同一個案、同一時段由不同服務人員提供 C 碼與 D 碼，支付審核退件（E5015）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，C 碼不得與 D 碼併報。",
    },
    en: CheckWording {
        what: "A professional service together with transport",
        why: "A C and a D service by different people at one time are rejected (E5015).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; a C code cannot be claimed together with transport.",
    },
};

pub(super) const E5016: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼與喘息服務時段重疊",
        why: "同一個案、同一時段由不同服務人員提供 C 碼與 G 碼，支付審核退件（E5016）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，C 碼不得與 G 碼併報。",
    },
    en: CheckWording {
        what: "A professional service together with respite",
        why: "A C and a G service by different people at one time are rejected (E5016).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; a C code cannot be claimed together with respite.",
    },
};

pub(super) const E5017: CheckWords = CheckWords {
    zh: CheckWording {
        what: "喘息服務與交通接送時段重疊",
        why: "同一個案、同一時段由不同服務人員提供 G 碼與 D 碼，除 GA01、GA02、GA09 另有 BA14 陪同就醫外，支付審核退件（E5017）。",
        todo: "核對兩筆紀錄的時段與碼別；陪同就醫者，確認 BA14 已登錄且與接送時段重疊。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，G 碼不得與 D 碼併報。",
    },
    en: CheckWording {
        what: "Respite together with transport",
        why: "A G and a D service by different people at one time are rejected (E5017), unless with GA01, GA02 or GA09 a BA14 accompanies the trip.",
        todo: "Check times and codes of both records; if the client was accompanied to a doctor, make sure that the BA14 is entered and overlaps the trip.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; respite cannot be claimed together with transport.",
    },
};

pub(super) const E5026: CheckWords = CheckWords {
    zh: CheckWording {
        what: "C 碼與機構住宿式喘息（GA05）時段重疊",
        why: "108-11-01 起，個案使用 GA05 期間不得同時由不同服務人員提供 C 碼，支付審核退件（E5026）。",
        todo: "核對兩筆紀錄的時段、碼別與服務人員，更正錯誤的那一筆。",
        message: "{code} {time} 與[ {other_date} 的] {other_code} {other_start}–{other_end} 時段重疊，由不同服務人員提供，C 碼不得與 GA05 併報。",
    },
    en: CheckWording {
        what: "A professional service during residential respite",
        why: "From 2019-11-01 on a C service during GA05 by different people is rejected (E5026).",
        todo: "Check the times, codes and people of both records, and correct the one that is wrong.",
        message: "{code} at {time} overlaps {other_code} at {other_start}–{other_end}[ on {other_date}] by another worker; a C code cannot be claimed together with GA05.",
    },
};
