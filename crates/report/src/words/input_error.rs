//! What to say about an input that cannot be used: where, what is wrong, what to do.

use super::{Lang, amount, day, field, month};
use ltc_engine::InputError;
use ltc_engine::input::{Expected, Problem};
use serde_json::Value;

/// An input error in one or two sentences: the place, what is wanted, what stands there, what to do.
pub fn input_error(error: &InputError, lang: Lang) -> String {
    let wrong = match lang {
        Lang::Zh => problem_zh(&error.problem),
        Lang::En => problem_en(&error.problem),
    };
    let is_about_the_name = matches!(error.problem, Problem::UnknownField { .. } | Problem::DuplicateField { .. });
    let found = error.found.as_ref().filter(|_| !is_about_the_name).and_then(found).map(|found| match lang {
        Lang::Zh => format!("（現為 {found}）"),
        Lang::En => format!(" (found {found})"),
    });
    let found = found.unwrap_or_default();
    match (error.path.is_empty(), lang) {
        (true, Lang::Zh) => format!("{wrong}{found}。"),
        (true, Lang::En) => format!("{wrong}{found}."),
        (false, Lang::Zh) => format!("{}（{}）：{wrong}{found}。", place(&error.path, lang), error.path),
        (false, Lang::En) => format!("{} ({}): {wrong}{found}.", place(&error.path, lang), error.path),
    }
}

/// A JSON pointer as people read it: `照顧計畫 › 第 1 筆 › 數量`.
pub fn place(pointer: &str, lang: Lang) -> String {
    let steps = pointer.split('/').skip(1).map(|step| {
        if let Ok(place) = step.parse::<usize>() {
            let number = place.saturating_add(1);
            return lang.pick(format!("第 {number} 筆"), format!("no. {number}"));
        }
        let name = step.replace("~1", "/").replace("~0", "~");
        field(&name, lang).map_or(name, str::to_owned)
    });
    steps.collect::<Vec<_>>().join(" › ")
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

/// What is wrong, in Chinese.
pub(super) fn problem_zh(problem: &Problem) -> String {
    match problem {
        Problem::NotJson { line, column } => {
            format!("不是完整的 JSON：第 {line} 行第 {column} 字讀不下去，請檢查該處的引號、逗號與括號")
        }
        Problem::UnknownField { field, expected } => {
            format!("沒有「{field}」這個欄位，請更正名稱或刪除；可用的有 {}", expected.join("、"))
        }
        Problem::MissingField { field } => format!("缺少必填欄位「{field}」，請補上"),
        Problem::DuplicateField { field } => format!("欄位「{field}」重複，請只留一個"),
        Problem::WrongType { expected } => format!("應為{}，請更正", kind(*expected, Lang::Zh)),
        Problem::WrongLength { length } => format!("清單應有 {length} 項，請更正"),
        Problem::TooManyEntries { most } => format!("最多 {most} 項，請刪去多出的部分"),
        Problem::OutOfRange { min, max } => format!("應為 {} 到 {} 的整數，請更正", amount(*min), amount(*max)),
        Problem::NoDate => "不是有效日期，請寫成西元的 2018-12-03".to_owned(),
        Problem::NoMonth => "不是有效年月，請寫成西元的 2018-12".to_owned(),
        Problem::UnknownValue { expected } => format!("不是可用的值，請改用 {}", expected.join("、")),
        Problem::BeforeFirstEdition { first } => {
            format!("早於第一版給付及支付基準，請改為 {} 以後", day(*first, Lang::Zh))
        }
        Problem::EndBeforeBeginning => "迄早於起，請更正其中之一".to_owned(),
        Problem::EmptyList => "清單沒有內容，請至少填一筆，或刪除此欄位".to_owned(),
        Problem::Repeated => "同樣的內容重複出現，請只留一筆".to_owned(),
        Problem::TooLong { months } => format!("期間過長，請縮短至 {months} 個月以內"),
        Problem::FarAway { first, last } => {
            format!("年月離得太遠，可能是筆誤，請填 {} 到 {} 之間", month(*first, Lang::Zh), month(*last, Lang::Zh))
        }
        Problem::NoFigure => "試算結果中沒有這個數字，請核對路徑，例如 /ledger/care/0/retention".to_owned(),
    }
}

/// What is wrong, in English.
pub(super) fn problem_en(problem: &Problem) -> String {
    match problem {
        Problem::NotJson { line, column } => {
            format!(
                "not complete JSON: unreadable at line {line}, column {column}; check quotes, commas and brackets there"
            )
        }
        Problem::UnknownField { field, expected } => {
            format!("there is no field \"{field}\"; correct the name or remove it. Known here: {}", expected.join(", "))
        }
        Problem::MissingField { field } => format!("the required field \"{field}\" is missing; add it"),
        Problem::DuplicateField { field } => format!("the field \"{field}\" stands there twice; keep one"),
        Problem::WrongType { expected } => format!("must be {}; correct it", kind(*expected, Lang::En)),
        Problem::WrongLength { length } => format!("the list must have {length} entries; correct it"),
        Problem::TooManyEntries { most } => format!("at most {most} entries; take the others out"),
        Problem::OutOfRange { min, max } => {
            format!("must be a whole number from {} to {}; correct it", amount(*min), amount(*max))
        }
        Problem::NoDate => "not a date; write it like 2018-12-03".to_owned(),
        Problem::NoMonth => "not a month; write it like 2018-12".to_owned(),
        Problem::UnknownValue { expected } => format!("not an allowed value; use one of {}", expected.join(", ")),
        Problem::BeforeFirstEdition { first } => {
            format!("before the first edition of the standard; use {} or later", day(*first, Lang::En))
        }
        Problem::EndBeforeBeginning => "ends before it begins; correct one of the two".to_owned(),
        Problem::EmptyList => "the list is empty; give at least one entry, or leave the field out".to_owned(),
        Problem::Repeated => "the same entry stands there twice; keep one".to_owned(),
        Problem::TooLong { months } => format!("too long a period; at most {months} months can be shown"),
        Problem::FarAway { first, last } => format!(
            "so far away that it must be a slip; give a month from {} to {}",
            month(*first, Lang::En),
            month(*last, Lang::En)
        ),
        Problem::NoFigure => {
            "the result has no such figure; check the pointer, for example /ledger/care/0/retention".to_owned()
        }
    }
}

fn kind(expected: Expected, lang: Lang) -> &'static str {
    match expected {
        Expected::WholeNumber => lang.pick("整數（不加引號）", "a whole number (without quotes)"),
        Expected::Number => lang.pick("數字（不加引號）", "a number (without quotes)"),
        Expected::Flag => lang.pick("true 或 false", "true or false"),
        Expected::Text => lang.pick("加引號的文字", "a text in quotes"),
        Expected::Date => lang.pick("日期，如 \"2018-12-03\"", "a date like \"2018-12-03\""),
        Expected::Month => lang.pick("年月，如 \"2018-12\"", "a month like \"2018-12\""),
        Expected::List => lang.pick("清單 [ … ]", "a list [ … ]"),
        Expected::Object => lang.pick("物件 { … }", "an object { … }"),
        Expected::Price => {
            lang.pick("金額，或 \"county\"、\"unknown\"、\"none\"", "an amount, or \"county\", \"unknown\", \"none\"")
        }
    }
}
