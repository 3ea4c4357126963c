//! What to say about an input that cannot be used: where, what is wrong, what to do.

use super::section::{sentences, texts};
use super::{Lang, amount, day, field, month, packs};
use ltc_engine::InputError;
use ltc_engine::input::{Expected, Problem};
use serde_json::Value;

sentences! {
    /// How the parts of a refusal are put together.
    enum Part, refusal_part in REFUSAL_PARTS {
        Found => "（現為 {found}）", " (found {found})";
        Whole => "{wrong}{found}。", "{wrong}{found}.";
        At => "{place}（{path}）：{wrong}{found}。", "{place} ({path}): {wrong}{found}.";
        Entry => "第 {number} 筆", "no. {number}";
    }
}

/// An input error in one or two sentences: the place, what is wanted, what stands there, what to do.
pub fn input_error(error: &InputError, lang: Lang) -> String {
    let lang = packs::spoken(lang).unwrap_or(lang);
    let wrong = problem(&error.problem, lang);
    let is_about_the_name = matches!(error.problem, Problem::UnknownField { .. } | Problem::DuplicateField { .. });
    let found = error.found.as_ref().filter(|_| !is_about_the_name).and_then(found);
    let found = found.map(|found| Part::Found.say(lang, &[("found", &found)])).unwrap_or_default();
    let path = &error.path;
    if path.is_empty() {
        Part::Whole.say(lang, &[("wrong", &wrong), ("found", &found)])
    } else {
        Part::At.say(lang, &[("place", &place(path, lang)), ("path", path), ("wrong", &wrong), ("found", &found)])
    }
}

/// A JSON pointer as people read it: `照顧計畫 › 第 1 筆 › 數量`.
pub fn place(pointer: &str, lang: Lang) -> String {
    let steps = pointer.split('/').skip(1).map(|step| {
        if let Ok(place) = step.parse::<usize>() {
            return Part::Entry.say(lang, &[("number", &place.saturating_add(1).to_string())]);
        }
        let name = unescaped(step);
        field(&name, lang).map_or(name, str::to_owned)
    });
    steps.collect::<Vec<_>>().join(" › ")
}

/// A step of a JSON pointer, in which `~1` stands for `/` and `~0` for `~`. (To search for texts would
/// bring 4 kB of the standard library along.)
fn unescaped(step: &str) -> String {
    let mut parts = step.split('~');
    let mut name = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let slash = part.strip_prefix('1');
        name.push(if slash.is_some() { '/' } else { '~' });
        name.push_str(slash.unwrap_or_else(|| part.strip_prefix('0').unwrap_or(part)));
    }
    name
}

/// What stands there, as it is written in JSON. Lists and objects are too long for a sentence.
fn found(value: &Value) -> Option<String> {
    const LONGEST: usize = 60;
    let text = match value {
        Value::Array(_) | Value::Object(_) => return None,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => ltc_engine::output::json(value),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => text.get(..end).map(|start| format!("{start}…")),
        None => Some(text),
    }
}

sentences! {
    /// What is wrong.
    enum Wrong, input_problem in INPUT_PROBLEMS {
        NotJson =>
            "不是完整的 JSON：第 {line} 行第 {column} 字讀不下去，請檢查該處的引號、逗號與括號",
            "not complete JSON: unreadable at line {line}, column {column}; check quotes, commas and brackets there";
        UnknownField =>
            "沒有「{field}」這個欄位，請更正名稱或刪除；可用的有 {expected}",
            "there is no field \"{field}\"; correct the name or remove it. Known here: {expected}";
        MissingField => "缺少必填欄位「{field}」，請補上", "the required field \"{field}\" is missing; add it";
        DuplicateField => "欄位「{field}」重複，請只留一個", "the field \"{field}\" stands there twice; keep one";
        WrongType => "應為{expected}，請更正", "must be {expected}; correct it";
        WrongLength => "清單應有 {length} 項，請更正", "the list must have {length} entries; correct it";
        TooManyEntries => "最多 {most} 項，請刪去多出的部分", "at most {most} entries; take the others out";
        OutOfRange => "應為 {min} 到 {max} 的整數，請更正", "must be a whole number from {min} to {max}; correct it";
        NoDate => "不是有效日期，請寫成西元的 2018-12-03", "not a date; write it like 2018-12-03";
        NoMonth => "不是有效年月，請寫成西元的 2018-12", "not a month; write it like 2018-12";
        UnknownValue => "不是可用的值，請改用 {expected}", "not an allowed value; use one of {expected}";
        BeforeFirstEdition =>
            "早於第一版給付及支付基準，請改為 {first} 以後",
            "before the first edition of the standard; use {first} or later";
        EndBeforeBeginning => "迄早於起，請更正其中之一", "ends before it begins; correct one of the two";
        EmptyList =>
            "清單沒有內容，請至少填一筆，或刪除此欄位",
            "the list is empty; give at least one entry, or leave the field out";
        Repeated => "同樣的內容重複出現，請只留一筆", "the same entry stands there twice; keep one";
        TooLong => "期間過長，請縮短至 {months} 個月以內", "too long a period; at most {months} months can be shown";
        FarAway =>
            "年月離得太遠，可能是筆誤，請填 {first} 到 {last} 之間",
            "so far away that it must be a slip; give a month from {first} to {last}";
        NoFigure =>
            "試算結果中沒有這個數字，請核對路徑，例如 /ledger/care/0/retention",
            "the result has no such figure; check the pointer, for example /ledger/care/0/retention";
    }
}

/// What is wrong.
pub(super) fn problem(problem: &Problem, lang: Lang) -> String {
    let listed = |names: &[String]| names.join(lang.pick("、", ", "));
    match problem {
        Problem::NotJson { line, column } => {
            Wrong::NotJson.say(lang, &[("line", &line.to_string()), ("column", &column.to_string())])
        }
        Problem::UnknownField { field, expected } => {
            Wrong::UnknownField.say(lang, &[("field", field), ("expected", &listed(expected))])
        }
        Problem::MissingField { field } => Wrong::MissingField.say(lang, &[("field", field)]),
        Problem::DuplicateField { field } => Wrong::DuplicateField.say(lang, &[("field", field)]),
        Problem::WrongType { expected } => Wrong::WrongType.say(lang, &[("expected", expected_words(*expected, lang))]),
        Problem::WrongLength { length } => Wrong::WrongLength.say(lang, &[("length", &length.to_string())]),
        Problem::TooManyEntries { most } => Wrong::TooManyEntries.say(lang, &[("most", &most.to_string())]),
        Problem::OutOfRange { min, max } => {
            Wrong::OutOfRange.say(lang, &[("min", &amount(*min)), ("max", &amount(*max))])
        }
        Problem::NoDate => Wrong::NoDate.say(lang, &[]),
        Problem::NoMonth => Wrong::NoMonth.say(lang, &[]),
        Problem::UnknownValue { expected } => Wrong::UnknownValue.say(lang, &[("expected", &listed(expected))]),
        Problem::BeforeFirstEdition { first } => Wrong::BeforeFirstEdition.say(lang, &[("first", &day(*first, lang))]),
        Problem::EndBeforeBeginning => Wrong::EndBeforeBeginning.say(lang, &[]),
        Problem::EmptyList => Wrong::EmptyList.say(lang, &[]),
        Problem::Repeated => Wrong::Repeated.say(lang, &[]),
        Problem::TooLong { months } => Wrong::TooLong.say(lang, &[("months", &months.to_string())]),
        Problem::FarAway { first, last } => {
            Wrong::FarAway.say(lang, &[("first", &month(*first, lang)), ("last", &month(*last, lang))])
        }
        Problem::NoFigure => Wrong::NoFigure.say(lang, &[]),
    }
}

texts! {
    /// What is expected at a place.
    fn expected_words(Expected) in EXPECTED {
        WholeNumber => "整數（不加引號）", "a whole number (without quotes)";
        Number => "數字（不加引號）", "a number (without quotes)";
        Flag => "true 或 false", "true or false";
        Text => "加引號的文字", "a text in quotes";
        Date => "日期，如 \"2018-12-03\"", "a date like \"2018-12-03\"";
        Month => "年月，如 \"2018-12\"", "a month like \"2018-12\"";
        List => "清單 [ … ]", "a list [ … ]";
        Object => "物件 { … }", "an object { … }";
        Price =>
            "金額，或 \"county\"、\"unknown\"、\"none\"",
            "an amount, or \"county\", \"unknown\", \"none\"";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_of_a_pointer_is_read_as_the_standard_says() {
        for (step, name) in [("a~1b", "a/b"), ("~0", "~"), ("~01", "~1"), ("~1~0~", "/~~"), ("額度", "額度"), ("", "")]
        {
            assert_eq!(unescaped(step), name, "{step}");
        }
    }
}
