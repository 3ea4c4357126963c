//! Words and numbers of the second file.

use chrono::NaiveDate;
use ltc_engine::calendar::{Month, parse_day, parse_month, to_half_width};
use ltc_engine::case::{AllocationFund, Level, QuotaType, WelfareClass};
use ltc_engine::decimal;
use ltc_engine::record::Profession;

/// A day, ROC or Western.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    parse_day(text).ok()
}

/// A month, or a day in it.
pub(super) fn month(text: &str) -> Option<Month> {
    parse_month(text).ok().or_else(|| day(text).map(Month::of))
}

/// A whole number: `5,850`, `30.0`, `30組`.
pub(super) fn whole(text: &str) -> Option<i64> {
    let text = to_half_width(text).replace(',', "");
    let text = text.trim().trim_end_matches(['元', '次', '組', '歲', '人']);
    let text = text.strip_prefix("NT$").or_else(|| text.strip_prefix('$')).unwrap_or(text);
    let whole = match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte == b'0') => whole,
        Some(_) => return None,
        None => text,
    };
    whole.parse().ok()
}

/// A number.
pub(super) fn number(text: &str) -> Option<f64> {
    let text = to_half_width(text);
    let number = decimal::parse(text.trim().trim_end_matches("公斤").trim_end_matches("kg").trim())?;
    number.is_finite().then_some(number)
}

/// Yes or no.
pub(super) fn flag(text: &str) -> Option<bool> {
    match to_half_width(text).trim().to_ascii_uppercase().as_str() {
        "是" | "有" | "Y" | "YES" | "1" | "TRUE" | "V" | "✓" | "✔" | "O" => Some(true),
        "否" | "無" | "沒有" | "N" | "NO" | "0" | "FALSE" | "X" => Some(false),
        _ => None,
    }
}

/// A care level: `4`, `第4級`, `CMS4`, `4級`.
pub(super) fn level(text: &str) -> Option<Level> {
    let text = to_half_width(text).to_ascii_uppercase();
    let text = text.trim().trim_start_matches("CMS").trim().trim_start_matches('第');
    let text = text.trim_end_matches('級').trim();
    let number = whole(text).or_else(|| {
        let place = ["一", "二", "三", "四", "五", "六", "七", "八"].iter().position(|name| *name == text)?;
        i64::try_from(place + 1).ok()
    });
    Level::new(number?)
}

/// A welfare class, in the words of the lists.
pub(super) fn class(text: &str) -> Option<WelfareClass> {
    let text = to_half_width(text);
    let has = |word: &str| text.contains(word);
    if has("中低") || has("第二類") || has("mid_low") {
        Some(WelfareClass::MidLowIncome)
    } else if has("低收") || has("第一類") || has("low_income") {
        Some(WelfareClass::LowIncome)
    } else if has("一般") || has("第三類") || has("general") {
        Some(WelfareClass::General)
    } else {
        None
    }
}

/// A quota type.
pub(super) fn quota_type(text: &str) -> Option<QuotaType> {
    let has = |word: &str| text.contains(word);
    if has("喘息") || text == "G" || has("respite") {
        Some(QuotaType::Respite)
    } else if has("交通") || text == "D" || has("transport") {
        Some(QuotaType::Transport)
    } else if has("輔具") || has("無障礙") || text == "EF" || has("aids") {
        Some(QuotaType::Aids)
    } else if has("照顧") || has("專業") || text == "BC" || has("care") {
        Some(QuotaType::Care)
    } else {
        None
    }
}

/// What an allotment is taken from.
pub(super) fn fund(text: &str) -> Option<AllocationFund> {
    match text.trim() {
        "可用" | "當月" | "本月" | "month" => Some(AllocationFund::Month),
        "留用" | "retention" => Some(AllocationFund::Retention),
        "預支" | "advance" => Some(AllocationFund::Advance),
        _ => None,
    }
}

/// A profession.
pub(super) fn profession(text: &str) -> Option<Profession> {
    const WORDS: [(&str, Profession); 17] = [
        ("照顧服務員", Profession::CareAttendant),
        ("照服員", Profession::CareAttendant),
        ("居服員", Profession::CareAttendant),
        ("護理", Profession::Nurse),
        ("護士", Profession::Nurse),
        ("物理治療", Profession::PhysicalTherapist),
        ("職能治療", Profession::OccupationalTherapist),
        ("語言治療", Profession::SpeechTherapist),
        ("呼吸治療", Profession::RespiratoryTherapist),
        ("心理", Profession::Psychologist),
        ("藥師", Profession::Pharmacist),
        ("營養", Profession::Dietitian),
        ("社工", Profession::SocialWorker),
        ("社會工作", Profession::SocialWorker),
        ("司機", Profession::Driver),
        ("駕駛", Profession::Driver),
        ("其他", Profession::Other),
    ];
    let by_word = || WORDS.iter().find(|(word, _)| text.contains(word)).map(|(_, profession)| *profession);
    let doctor = || text.contains("醫師").then_some(Profession::Physician);
    by_word().or_else(doctor)
}

/// A service code, in its usual form.
pub(super) fn code(text: &str) -> Option<String> {
    let text = to_half_width(text);
    let text = text.trim();
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(text.len());
    let code = text.get(..end)?;
    let begins = code.bytes().take(2).filter(u8::is_ascii_alphabetic).count();
    let fits = (3..=10).contains(&code.len()) && begins > 0 && code.bytes().any(|byte| byte.is_ascii_digit());
    // The first two are capital letters, those behind the number (`BA17d1`) are as the standard has them.
    fits.then(|| {
        let (family, rest) = code.split_at_checked(begins).unwrap_or((code, ""));
        family.to_ascii_uppercase() + &rest.to_ascii_lowercase()
    })
}

/// A list of words: `BA01、BA02`, on lines, with commas.
pub(super) fn list(text: &str) -> Vec<String> {
    let half = to_half_width(text);
    let parts = half.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '、' | '|'));
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_lists() {
        for text in ["4", "第4級", "CMS4", "4級", " ４ ", "第四級", "4.0"] {
            assert_eq!(level(text).map(Level::get), Some(4), "{text}");
        }
        assert_eq!(level("9"), None);
        for (text, expected) in [
            ("低收入戶", WelfareClass::LowIncome),
            ("長照低收", WelfareClass::LowIncome),
            ("中低收入戶", WelfareClass::MidLowIncome),
            ("第二類", WelfareClass::MidLowIncome),
            ("一般戶", WelfareClass::General),
        ] {
            assert_eq!(class(text), Some(expected), "{text}");
        }
        assert_eq!(class("?"), None);
        assert_eq!(whole("5,850"), Some(5850));
        assert_eq!(whole("30.5"), None);
        assert_eq!(code("ba17D1"), Some("BA17d1".into()));
        assert_eq!(code("BA02 基本日常照顧"), Some("BA02".into()));
        assert_eq!(code("日常"), None);
        assert_eq!(month("11507").map(|month| month.to_string()), Some("2026-07".into()));
        assert_eq!(profession("居家護理師"), Some(Profession::Nurse));
        assert_eq!(profession("醫師"), Some(Profession::Physician));
    }
}
