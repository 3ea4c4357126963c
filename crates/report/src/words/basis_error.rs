//! What to say about a changed copy of the standard that cannot be used.

use super::input_error::problem;
use super::section::sentences;
use super::{Lang, day, packs};
use ltc_engine::basis::{BasisError, BasisErrorKind};

/// Why a copy of the standard cannot be used: the place and what is wrong there.
pub fn basis_error(error: &BasisError, lang: Lang) -> String {
    let lang = packs::spoken(lang).unwrap_or(lang);
    let place = if error.path.is_empty() { "/" } else { &error.path };
    Flaw::At.say(lang, &[("place", place), ("what", &what(&error.kind, lang))])
}

sentences! {
    /// What is wrong with a standard.
    enum Flaw, standard_flaw in STANDARD_FLAWS {
        At => "基準資料 {place}：{what}。", "Standard, {place}: {what}.";
        NoEntries => "沒有內容，至少要有一筆", "has no entry, at least one is needed";
        PeriodsOutOfOrder =>
            "自 {on} 起的期間與前一筆重疊或次序顛倒",
            "the period from {on} overlaps or precedes the one before it";
        PeriodGap => "{on} 起沒有值，期間必須相連", "no value from {on} on, periods have to meet";
        EndBeforeBeginning => "迄日 {on} 早於起日", "ends on {on}, before it begins";
        StartsAfterFirstEdition => "自 {on} 才開始，晚於第一版基準", "begins on {on}, after the first edition";
        Duplicate => "{name} 重複", "{name} stands there twice";
        UnknownCode => "{name} 不是碼別或類別", "{name} is neither a service code nor a family";
        UnknownItem => "{name} 不在評估量表的項目中", "{name} is no item of the assessment";
        UnknownSource => "來源 {name} 不在來源登錄中", "the source {name} is not in the register";
        UnusedSource => "沒有任何值引用來源 {name}", "nothing cites the source {name}";
        NoSource => "沒有註明來源", "cites no source";
        LastPriceEnds =>
            "仍適用的碼別，最後一筆價格不得有迄日",
            "the code is still in force, so its last price may not end";
        NoPriceOn => "{on} 沒有價格", "has no price for {on}";
        WrongFamily => "{name} 不屬於這個類別", "{name} does not belong to this family";
        MissingFamily => "缺少類別 {name}", "the family {name} is missing";
        MissingName => "缺少 {name}，或不只一筆", "{name} is missing or stands there twice";
        ValueNotAllowed => "預設值 {name} 不在可用的值之中", "the default {name} is not among the allowed values";
        NeverInForce => "{on} 的值永遠不會適用", "the value of {on} can never take effect";
        OutOfRange => "{name} 超出合理範圍", "{name} is out of range";
    }
}

fn what(kind: &BasisErrorKind, lang: Lang) -> String {
    use BasisErrorKind as Kind;
    let on = |flaw: Flaw, on| flaw.say(lang, &[("on", &day(on, lang))]);
    let of = |flaw: Flaw, name: &str| flaw.say(lang, &[("name", name)]);
    match kind {
        Kind::Unreadable(unreadable) => problem(unreadable, lang),
        Kind::NoEntries => Flaw::NoEntries.say(lang, &[]),
        Kind::PeriodsOutOfOrder(day) => on(Flaw::PeriodsOutOfOrder, *day),
        Kind::PeriodGap(day) => on(Flaw::PeriodGap, *day),
        Kind::EndBeforeBeginning(day) => on(Flaw::EndBeforeBeginning, *day),
        Kind::StartsAfterFirstEdition(day) => on(Flaw::StartsAfterFirstEdition, *day),
        Kind::Duplicate(name) => of(Flaw::Duplicate, name),
        Kind::UnknownCode(code) => of(Flaw::UnknownCode, code),
        Kind::UnknownItem(id) => of(Flaw::UnknownItem, id),
        Kind::UnknownSource(id) => of(Flaw::UnknownSource, id),
        Kind::UnusedSource(id) => of(Flaw::UnusedSource, id),
        Kind::NoSource => Flaw::NoSource.say(lang, &[]),
        Kind::NoPriceOn(day) if *day == chrono::NaiveDate::MAX => Flaw::LastPriceEnds.say(lang, &[]),
        Kind::NoPriceOn(day) => on(Flaw::NoPriceOn, *day),
        Kind::WrongFamily(code) => of(Flaw::WrongFamily, code),
        Kind::MissingFamily(name) => of(Flaw::MissingFamily, name),
        Kind::MissingName(name) => of(Flaw::MissingName, name),
        Kind::ValueNotAllowed(value) => of(Flaw::ValueNotAllowed, value),
        Kind::NeverInForce(day) => on(Flaw::NeverInForce, *day),
        Kind::OutOfRange(name) => of(Flaw::OutOfRange, name),
    }
}
