//! Words of `crates/check/src/rules/staff.rs`.

use crate::words::check::{CheckWording, CheckWords};

pub(super) const E5031: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員未登錄或職類不符",
        why: "支付審核比對服務人員登錄資料，未登錄於單位、或職類不得提供該項服務者退件（E5031）。",
        todo: "核對身分證字號；確為本單位人員者先完成登錄，專業服務改登實際提供的專業人員。",
        message: "[{code}：服務人員 {not_in_list} 不在人員名冊中。][{code}：{wrong_profession} 的職類不得提供這項專業服務。]",
    },
    en: CheckWording {
        what: "Worker not registered or of the wrong profession",
        why: "The payment review compares workers with the register: people who are not registered, or whose profession may not give the service, are rejected (E5031).",
        todo: "Check the ID; register the worker first, or enter the professional who gave the service.",
        message: "[{code}: {not_in_list} is not in the list of workers.][{code}: {wrong_profession} is of a profession that may not give this service.]",
    },
};

pub(super) const E5033: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員缺該碼所需訓練",
        why: "部分項目（如 BA08、BA17）須由受過該項訓練的人員提供；服務日沒有登錄訓練者退件（E5033）。",
        todo: "補登訓練及其日期；服務當時未受訓者，改由受訓人員提供或改自費。",
        message: "{code} 須受訓人員提供，{worker} 於 {date} 沒有登錄該項訓練。",
    },
    en: CheckWording {
        what: "Training that the code needs is missing",
        why: "Some codes, such as BA08 and BA17, are given by people trained for them; without a training registered on the day the record is rejected (E5033).",
        todo: "Register the training with its date; if nobody was trained then, have somebody trained give the service or claim it as self-paid.",
        message: "{code} needs training of its own; {worker} has none registered on {date}.",
    },
};

pub(super) const E5038: CheckWords = CheckWords {
    zh: CheckWording {
        what: "服務人員不具甲類輔具評估人員資格",
        why: "須由甲類輔具評估人員提供的項目，服務人員無此資格者退件（E5038）。",
        todo: "補登資格，或改由具資格者評估。",
        message: "{code} 須甲類輔具評估人員，{worker} 於 {date} 沒有登錄該資格。",
    },
    en: CheckWording {
        what: "Not a class-A assessor of assistive devices",
        why: "Codes that need a class-A assessor of assistive devices are rejected when nobody on the record is one (E5038).",
        todo: "Register the qualification, or have a qualified assessor do it.",
        message: "{code} needs a class-A device assessor; {worker} is not registered as one on {date}.",
    },
};

pub(super) const EBA09A1: CheckWords = CheckWords {
    zh: CheckWording {
        what: "BA09a 無醫事人員",
        why: "BA09a 的個案有管路、呼吸器或傷口，團隊須有醫事人員，缺者退件（EBA09A1）。",
        todo: "補登同行的醫事人員；沒有醫事人員同行者改報 BA09。",
        message: "{code} 須醫事人員 {expected} 名，紀錄上有 {actual} 名。",
    },
    en: CheckWording {
        what: "BA09a without a health professional",
        why: "Clients of BA09a have tubes, respirators or wounds: the team needs a health professional, else the record is rejected (EBA09A1).",
        todo: "Add the health professional who was there; without one claim BA09.",
        message: "{code} needs {expected} health professional, the record has {actual}.",
    },
};

pub(super) const ECB031: CheckWords = CheckWords {
    zh: CheckWording {
        what: "CB03 無醫事人員",
        why: "困擾行為照護的團隊須有醫事人員，缺者退件（ECB031）。",
        todo: "補登團隊中的醫事人員。",
        message: "{code} 須醫事人員 {expected} 名，紀錄上有 {actual} 名。",
    },
    en: CheckWording {
        what: "CB03 without a health professional",
        why: "The team for distressing behaviour needs a health professional, else the record is rejected (ECB031).",
        todo: "Add the health professional of the team.",
        message: "{code} needs {expected} health professional, the record has {actual}.",
    },
};

pub(super) const ECB041: CheckWords = CheckWords {
    zh: CheckWording {
        what: "CB04 醫事人員少於兩種",
        why: "臥床或長期活動受限照護須由兩種以上醫事人員提供，不足者退件（ECB041）。",
        todo: "補登團隊全部人員；只有一種職類者須另有其他職類參與。",
        message: "{code} 須 {expected} 種醫事人員，紀錄上有 {actual} 種。",
    },
    en: CheckWording {
        what: "CB04 with fewer than two kinds of health professionals",
        why: "Care for people who are bedridden is given by two or more health professions, else the record is rejected (ECB041).",
        todo: "Enter everybody of the team; another profession has to have taken part.",
        message: "{code} needs {expected} health professions, the record has {actual}.",
    },
};
