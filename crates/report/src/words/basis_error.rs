//! What to say about a changed copy of the standard that cannot be used.

use super::input_error::{problem_en, problem_zh};
use super::{Lang, day};
use ltc_engine::basis::{BasisError, BasisErrorKind};

/// Why a copy of the standard cannot be used: the place and what is wrong there.
pub fn basis_error(error: &BasisError, lang: Lang) -> String {
    let place = if error.path.is_empty() { "/" } else { &error.path };
    match lang {
        Lang::Zh => format!("基準資料 {place}：{}。", zh(&error.kind)),
        Lang::En => format!("Standard, {place}: {}.", en(&error.kind)),
    }
}

fn zh(kind: &BasisErrorKind) -> String {
    use BasisErrorKind as Kind;
    let date = |on| day(on, Lang::Zh);
    match kind {
        Kind::Unreadable(problem) => problem_zh(problem),
        Kind::NoEntries => "沒有內容，至少要有一筆".to_owned(),
        Kind::PeriodsOutOfOrder(on) => format!("自 {} 起的期間與前一筆重疊或次序顛倒", date(*on)),
        Kind::PeriodGap(on) => format!("{} 起沒有值，期間必須相連", date(*on)),
        Kind::EndBeforeBeginning(on) => format!("迄日 {} 早於起日", date(*on)),
        Kind::StartsAfterFirstEdition(on) => format!("自 {} 才開始，晚於第一版基準", date(*on)),
        Kind::Duplicate(what) => format!("{what} 重複"),
        Kind::UnknownCode(code) => format!("{code} 不是碼別或類別"),
        Kind::UnknownItem(id) => format!("{id} 不在評估量表的項目中"),
        Kind::UnknownSource(id) => format!("來源 {id} 不在來源登錄中"),
        Kind::UnusedSource(id) => format!("沒有任何值引用來源 {id}"),
        Kind::NoSource => "沒有註明來源".to_owned(),
        Kind::NoPriceOn(on) if *on == chrono::NaiveDate::MAX => "仍適用的碼別，最後一筆價格不得有迄日".to_owned(),
        Kind::NoPriceOn(on) => format!("{} 沒有價格", date(*on)),
        Kind::WrongFamily(code) => format!("{code} 不屬於這個類別"),
        Kind::MissingFamily(name) => format!("缺少類別 {name}"),
        Kind::MissingName(name) => format!("缺少 {name}，或不只一筆"),
        Kind::ValueNotAllowed(value) => format!("預設值 {value} 不在可用的值之中"),
        Kind::NeverInForce(on) => format!("{} 的值永遠不會適用", date(*on)),
        Kind::OutOfRange(what) => format!("{what} 超出合理範圍"),
    }
}

fn en(kind: &BasisErrorKind) -> String {
    use BasisErrorKind as Kind;
    match kind {
        Kind::Unreadable(problem) => problem_en(problem),
        Kind::NoEntries => "has no entry, at least one is needed".to_owned(),
        Kind::PeriodsOutOfOrder(on) => format!("the period from {on} overlaps or precedes the one before it"),
        Kind::PeriodGap(on) => format!("no value from {on} on, periods have to meet"),
        Kind::EndBeforeBeginning(on) => format!("ends on {on}, before it begins"),
        Kind::StartsAfterFirstEdition(on) => format!("begins on {on}, after the first edition"),
        Kind::Duplicate(what) => format!("{what} stands there twice"),
        Kind::UnknownCode(code) => format!("{code} is neither a service code nor a family"),
        Kind::UnknownItem(id) => format!("{id} is no item of the assessment"),
        Kind::UnknownSource(id) => format!("the source {id} is not in the register"),
        Kind::UnusedSource(id) => format!("nothing cites the source {id}"),
        Kind::NoSource => "cites no source".to_owned(),
        Kind::NoPriceOn(on) if *on == chrono::NaiveDate::MAX => {
            "the code is still in force, so its last price may not end".to_owned()
        }
        Kind::NoPriceOn(on) => format!("has no price for {on}"),
        Kind::WrongFamily(code) => format!("{code} does not belong to this family"),
        Kind::MissingFamily(name) => format!("the family {name} is missing"),
        Kind::MissingName(name) => format!("{name} is missing or stands there twice"),
        Kind::ValueNotAllowed(value) => format!("the default {value} is not among the allowed values"),
        Kind::NeverInForce(on) => format!("the value of {on} can never take effect"),
        Kind::OutOfRange(what) => format!("{what} is out of range"),
    }
}
