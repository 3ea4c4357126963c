//! Official codes that no rule here can raise: those that only the payment system can judge, those
//! that no longer apply, and the general form of codes that are checked one by one.

use crate::words::Lang;
use crate::words::section::{Keys, Section};

/// An official code that is not checked here.
#[derive(Debug)]
pub struct Elsewhere {
    /// The code.
    pub code: &'static str,
    /// Why there is no rule for it, in a word.
    pub kind: ElsewhereKind,
    what: InBoth,
    why: InBoth,
    /// Codes that are checked in its place.
    pub instead: &'static [&'static str],
}

/// Why a code has no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ElsewhereKind {
    /// Only the payment system has what decides it.
    Server,
    /// It no longer applies, or says the same as another code.
    Obsolete,
    /// The general form of codes that are checked one by one.
    Alias,
}

impl Elsewhere {
    /// What the payment system says with it.
    pub fn what(&self, lang: Lang) -> &'static str {
        self.text(&self.what, 0, lang)
    }

    /// Why it cannot be checked here, and what to do on receiving it.
    pub fn why(&self, lang: Lang) -> &'static str {
        self.text(&self.why, 1, lang)
    }

    #[cfg(feature = "sentences")]
    #[allow(clippy::unused_self, reason = "the text is looked up by the entry where it is not compiled in")]
    fn text(&self, text: &InBoth, _place: usize, lang: Lang) -> &'static str {
        lang.pick(text.zh, text.en)
    }

    #[cfg(not(feature = "sentences"))]
    fn text(&self, _text: &InBoth, place: usize, lang: Lang) -> &'static str {
        let entry = ELSEWHERE.iter().position(|one| one.code == self.code);
        CODES_ELSEWHERE.text_of(entry.unwrap_or(usize::MAX), place, lang)
    }
}

/// The words of these codes in a pack.
pub(in crate::words) static CODES_ELSEWHERE: Section = Section {
    name: "elsewhere",
    keys: Keys::Of(|place| ELSEWHERE.get(place).map(|one| one.code)),
    width: 2,
    #[cfg(feature = "sentences")]
    texts: |lang| ELSEWHERE.iter().flat_map(|one| [one.what(lang), one.why(lang)]).collect(),
};

/// A text in both languages.
#[derive(Debug, Clone, Copy)]
struct InBoth {
    #[cfg(feature = "sentences")]
    zh: &'static str,
    #[cfg(feature = "sentences")]
    en: &'static str,
}

/// The entry of a code.
pub fn elsewhere(code: &str) -> Option<&'static Elsewhere> {
    ELSEWHERE.iter().find(|one| one.code == code)
}

#[cfg(feature = "sentences")]
const fn both(zh: &'static str, en: &'static str) -> InBoth {
    InBoth { zh, en }
}

#[cfg(not(feature = "sentences"))]
const fn both(_zh: &'static str, _en: &'static str) -> InBoth {
    InBoth {}
}

const fn server(code: &'static str, what: InBoth, why: InBoth) -> Elsewhere {
    Elsewhere { code, kind: ElsewhereKind::Server, what, why, instead: &[] }
}

const fn obsolete(code: &'static str, what: InBoth, why: InBoth) -> Elsewhere {
    Elsewhere { code, kind: ElsewhereKind::Obsolete, what, why, instead: &[] }
}

const fn same_as(code: &'static str, what: InBoth, instead: &'static [&'static str]) -> Elsewhere {
    Elsewhere { code, kind: ElsewhereKind::Obsolete, what, why: SAME, instead }
}

const INTERNAL: InBoth = both(
    "支付系統處理時內部失敗，與申報內容無關，事前無從得知。請稍後再送；一再出現時，記下代碼與時間，洽系統客服。",
    "The payment system failed while processing; this has nothing to do with the claim and cannot be known beforehand. Send it again later; if it comes again, note code and time and ask the system's support.",
);
const ON_SERVER: InBoth = both(
    "比對的是支付系統裡已有的紀錄，這裡看不到。請在系統裡確認該筆紀錄是否存在，再新增、修改或刪除。",
    "It compares with the records that the payment system already holds, which cannot be seen here. Look there whether the record exists before adding, changing or deleting it.",
);
const CASE_FILE: InBoth = both(
    "個案與案件的登錄資料在支付系統裡，不在申報檔裡。請核對身分證字號與案號；仍查無時洽照管中心。",
    "Clients and cases are registered in the payment system, not in the claim. Check the client's id and the case number; if they are right, ask the care management centre.",
);
const SET_BY_AUTHORITY: InBoth = both(
    "這是主管機關在支付系統裡的設定，申報檔裡沒有。請洽地方主管機關確認設定。",
    "It is a setting that the authority keeps in the payment system; no claim states it. Ask the local authority.",
);
const PROGRESS: InBoth = both(
    "取決於案件在支付系統裡辦到哪一步，這裡看不到。請洽承辦人員，確認能否退回或補報。",
    "It depends on how far the case has come in the payment system, which cannot be seen here. Ask the officer in charge whether it can be returned or claimed later.",
);
const PAID_BEFORE: InBoth = both(
    "要與支付系統裡各單位先前的申報、撥付比對；一份申報檔看不到別的單位與別的月份。請查先前的申報紀錄。",
    "It compares with what any unit has claimed or been paid before; a claim shows neither other units nor other months. Look up the earlier claims.",
);
const CASE_MANAGER: InBoth = both(
    "個管員與所屬機構的登錄在照管平台，這裡看不到。請在平台上核對個管員的設定。",
    "Case managers and their institutions are registered on the care platform, which cannot be seen here. Check the case manager there.",
);
const GENERAL: InBoth = both(
    "這是籠統的錯誤，沒有說明條件，無法事前檢核。請依系統附帶的訊息處理，或洽系統客服。",
    "A catch-all without a stated condition: nothing can be checked beforehand. Follow the message that comes with it, or ask the system's support.",
);
const SAME: InBoth = both(
    "條件與另一個代碼相同，這裡以那個代碼提出。",
    "Its condition is that of another code, under which it is reported here.",
);
const COVID: InBoth = both(
    "屬於防疫期間的陪同接種疫苗，措施已結束，申報檔也沒有這個欄位。",
    "It belongs to escorts to vaccination during the epidemic; the scheme has ended and claims have no such field.",
);

/// Every official code without a rule, in order.
pub const ELSEWHERE: &[Elsewhere] = &[
    same_as("E1021", both("缺個案身分證字號", "Client missing"), &["E1002"]),
    same_as("E1026", both("AA00 服務對象過長", "AA00: service target too long"), &["E1024"]),
    server("E2028", both("查無案號", "Case number not known"), CASE_FILE),
    server("E4001", both("以識別碼查無紀錄", "No record with this identifier"), ON_SERVER),
    server("E4002", both("查無紀錄的個案", "The record's client was not found"), ON_SERVER),
    server("E4003", both("查無紀錄的服務日期", "The record's service date was not found"), ON_SERVER),
    server("E4006", both("查無個案資料", "No data of the client"), CASE_FILE),
    server("E4007", both("查無類別編號", "Category number not found"), SET_BY_AUTHORITY),
    server(
        "E4007-1",
        both("小規模多機能的特別設定須為單一組別", "A small multi-function facility must be set as a single group"),
        SET_BY_AUTHORITY,
    ),
    server("E4008", both("查無案件的分案編號", "Number of the case's split not found"), CASE_FILE),
    server("E4009", both("查無承辦人員", "Officer in charge not found"), SET_BY_AUTHORITY),
    server("E4010", both("查無會計人員", "Accounting officer not found"), SET_BY_AUTHORITY),
    server("E4011", both("查詢紀錄時內部失敗", "Internal failure while looking up a record"), INTERNAL),
    server("E4012", both("讀取分案時內部失敗", "Internal failure while reading the split"), INTERNAL),
    server("E4013", both("讀取案件時內部失敗", "Internal failure while reading the case file"), INTERNAL),
    server("E4014", both("讀取案號時內部失敗", "Internal failure while reading the case number"), INTERNAL),
    server(
        "E4015",
        both("單位已確認該月申報，不再收新紀錄", "The unit has confirmed the month: no new records are taken"),
        PROGRESS,
    ),
    server("E4016", both("一筆紀錄對應到兩個類別", "The record maps to two categories"), SET_BY_AUTHORITY),
    server("E4017", both("無法判斷是否為 C 單位", "Cannot tell whether the unit is a C unit"), SET_BY_AUTHORITY),
    server(
        "E4017-1",
        both("小規模多機能的特別設定須為單一組別", "A small multi-function facility must be set as a single group"),
        SET_BY_AUTHORITY,
    ),
    server("E4018", both("無法判斷屬 BB 或 BC 類", "Cannot tell whether it is of class BB or BC"), SET_BY_AUTHORITY),
    server("E4019", both("讀取個案時內部失敗", "Internal failure while reading the client"), INTERNAL),
    server("E4022", WRITE_FAILED, INTERNAL),
    server("E4023", WRITE_FAILED, INTERNAL),
    server("E4024", WRITE_FAILED, INTERNAL),
    server("E4026", WRITE_FAILED, INTERNAL),
    server("E4027", WRITE_FAILED, INTERNAL),
    server("E4028", WRITE_FAILED, INTERNAL),
    server("E4029", WRITE_FAILED, INTERNAL),
    server("E4030", WRITE_FAILED, INTERNAL),
    server("E4031", both("分案已通知，不能刪除", "The split has been notified: it cannot be deleted"), PROGRESS),
    server("E4032", both("紀錄不存在", "The record does not exist"), ON_SERVER),
    server(
        "E4033",
        both("無法判斷是否為小規模多機能", "Cannot tell whether the unit is a small multi-function facility"),
        SET_BY_AUTHORITY,
    ),
    server("E4034", both("承辦人員已收件", "The officer has already taken the file"), PROGRESS),
    obsolete("E4039", both("陪同接種疫苗限 BA13、BA13a", "Escort to vaccination: BA13 and BA13a only"), COVID),
    obsolete(
        "E4040",
        both("陪同接種疫苗尚未開放（111/04/07 前）", "Escort to vaccination: not yet open (before 2022-04-07)"),
        COVID,
    ),
    obsolete("E4041", both("陪同接種疫苗限由平台登打", "Escort to vaccination: through the platform only"), COVID),
    obsolete(
        "E4042",
        both("OT01 尚未開放（111 年 3 月）", "OT01 not yet open (March 2022)"),
        both(
            "OT01 早已開放，這個代碼只在開放前有意義。",
            "OT01 has long been open; the code had a meaning only before that.",
        ),
    ),
    server("E4OT1", both("OT01 的分案設定", "Setting of the split for OT01"), SET_BY_AUTHORITY),
    server("E5000", both("服務資料異常", "Service data abnormal"), GENERAL),
    Elsewhere {
        code: "E5006",
        kind: ElsewhereKind::Alias,
        what: both("與同時段的其他服務相衝", "Clashes with another service in the same time slot"),
        why: both(
            "這是同時段相衝的總稱；這裡依相衝的情形，以各個代碼分別提出。",
            "The general name of a clash in a time slot; here each kind of clash is reported under its own code.",
        ),
        instead: &["E5009", "E5010", "E5011", "E5012", "E5013", "E5014", "E5015", "E5016", "E5017", "E5026"],
    },
    server("E5024", both("月底前未確認，退回", "Not confirmed by the end of the month, returned"), PROGRESS),
    same_as("E5037", both("個案入住機構", "The client lives in an institution"), &["E5036"]),
    obsolete("E5039", both("陪同接種疫苗審查未通過", "Escort to vaccination: review failed"), COVID),
    server(
        "E5044",
        both("服務人員的課程資料不符", "Course data of the worker do not match"),
        both(
            "比對的是系統裡登錄的課程，這裡看不到。請核對服務人員在系統裡的課程紀錄。",
            "It compares with the courses registered in the system, which cannot be seen here. Check the worker's courses there.",
        ),
    ),
    server("E5100", both("AA 碼資料異常", "A-code data abnormal"), GENERAL),
    server("E5108", both("AA01 已申報過", "AA01 already claimed"), PAID_BEFORE),
    server(
        "E5111",
        both(
            "AA01：查無 B 碼紀錄，C、D、G 碼照會或 E、F 碼計畫",
            "AA01: no B record, no C, D or G referral, no E or F plan",
        ),
        both(
            "要看所有單位對該個案的紀錄、照會與計畫，A 單位的申報檔裡沒有。請在照管平台查該個案的服務情形。",
            "It takes the records, referrals and plans of all units that serve the client; the A unit's claim has none of them. Look the client up on the care platform.",
        ),
    ),
    server("E5118", both("該次評估的 AA01 已撥付", "AA01 already paid for this assessment"), PAID_BEFORE),
    server("E5119", both("當月 AA02 已撥付", "AA02 already paid this month"), PAID_BEFORE),
    server("E5121", both("查無個管員", "No case manager on file"), CASE_MANAGER),
    server("E5122", both("個管員不屬於該機構", "The case manager is not of the institution's staff"), CASE_MANAGER),
    server("E5123", both("登錄了兩位個管員", "Two case managers on file"), CASE_MANAGER),
    obsolete(
        "E5125",
        both(
            "109/10/01 前的出院準備計畫不得申報 AA01",
            "A discharge-preparation plan before 2020-10-01 cannot claim AA01",
        ),
        both(
            "只影響 109/10/01 前的計畫，申報期限早已過。",
            "It concerns only plans before 2020-10-01, whose claiming deadline has long passed.",
        ),
    ),
];

const WRITE_FAILED: InBoth = both("寫入資料時內部失敗", "Internal failure while writing");

#[cfg(all(test, feature = "sentences"))]
mod tests {
    use super::*;
    use ltc_check::CheckRule;
    use std::collections::BTreeSet;

    fn count(kind: ElsewhereKind) -> usize {
        ELSEWHERE.iter().filter(|one| one.kind == kind).count()
    }

    #[test]
    fn codes_are_complete_and_each_stands_once() {
        assert_eq!(count(ElsewhereKind::Server), 44);
        assert_eq!(count(ElsewhereKind::Obsolete), 9);
        assert_eq!(count(ElsewhereKind::Alias), 1);
        let codes: Vec<&str> = ELSEWHERE.iter().map(|one| one.code).collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "in order, each once");
        assert_eq!(elsewhere("E4015").map(|one| one.code), Some("E4015"));
        assert!(elsewhere("E5007").is_none());
    }

    #[test]
    fn none_of_them_has_a_rule() {
        for one in ELSEWHERE {
            assert!(CheckRule::from_id(one.code).is_none(), "{} is checked and said not to be", one.code);
            assert_eq!(one.instead.is_empty(), one.why.zh != SAME.zh && one.kind != ElsewhereKind::Alias);
        }
    }

    #[test]
    fn chinese_is_punctuated_in_full_width() {
        let texts: BTreeSet<&str> = ELSEWHERE.iter().flat_map(|one| [one.what.zh, one.why.zh]).collect();
        for text in texts {
            assert!([", ", "; ", ": ", ". ", "(", ")"].iter().all(|sign| !text.contains(sign)), "{text}");
        }
    }
}
