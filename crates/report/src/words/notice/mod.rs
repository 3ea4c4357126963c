//! Words of change notices and weekly patterns.

mod labels;

pub use labels::NoticeLabels;

use super::{Lang, amount, month};
use ltc_engine::calendar::Month;
use ltc_notice::{ChangeError, Days, Expected, LimitKind, LimitNote, Mark, QuotaCheck, Range, Row, Unread, Verdict};

/// What was expected at a place.
pub fn expected(expected: Expected, lang: Lang) -> &'static str {
    match expected {
        Expected::Days => lang.pick(
            "需要星期幾，如 每週一三五、每週一至五、每日",
            "days of the week are wanted, such as 每週一三五, 每週一至五, 每日",
        ),
        Expected::Time => lang.pick(
            "需要起訖時間，如 1330-1530 或 13:30-15:30",
            "a beginning and an end are wanted, such as 1330-1530 or 13:30-15:30",
        ),
        Expected::LaterEnd => lang.pick("結束時間須晚於開始時間", "the end must lie after the beginning"),
        Expected::Code => lang.pick("需要服務碼別，如 BA02", "a service code is wanted, such as BA02"),
        Expected::Quantity => lang.pick("需要 1 到 9999 的數量", "a number of units from 1 to 9999 is wanted"),
        Expected::Separator => lang.pick("碼別之間請用「、」隔開", "codes are separated by 、 or a comma"),
        Expected::Date => lang.pick("需要日期，如 107/12/10", "a date is wanted, such as 107/12/10 or 2018-12-10"),
        Expected::Number => lang.pick("需要整數", "a whole number is wanted"),
        Expected::Heading => lang.pick(
            "不知屬於哪個欄位；可加上標題，如 調整原因：、服務頻率：、備註：",
            "it is not clear which field this is; a heading helps, such as 調整原因：, 服務頻率：, 備註：",
        ),
        Expected::Once => lang.pick("這個欄位前面已填過", "the field stands there already"),
    }
}

/// What was not understood, with its place.
pub fn unread(unread: &Unread, lang: Lang) -> String {
    let Unread { line, column, text, expected: wanted } = unread;
    let wanted = expected(*wanted, lang);
    let text = text.replace(char::is_control, " ");
    match (lang, text.is_empty()) {
        (Lang::Zh, false) => format!("第 {line} 行第 {column} 字「{text}」：{wanted}。"),
        (Lang::Zh, true) => format!("第 {line} 行第 {column} 字：{wanted}。"),
        (Lang::En, false) => format!("Line {line}, column {column}, “{text}”: {wanted}."),
        (Lang::En, true) => format!("Line {line}, column {column}: {wanted}."),
    }
}

/// How a stated total stands to the pattern.
pub fn verdict(verdict: Verdict, lang: Lang) -> &'static str {
    match verdict {
        Verdict::Agrees => lang.pick("一致", "agrees"),
        Verdict::TooFew => lang.pick("太少", "too few"),
        Verdict::TooMany => lang.pick("太多", "too many"),
        Verdict::Missing => lang.pick("漏填", "missing"),
        Verdict::NotInPattern => lang.pick("頻率沒有", "not in pattern"),
    }
}

/// A verdict with the number that a stated total is off by: 太少 8, 漏填（少 26）.
pub fn verdict_with_number(row: &Row, lang: Lang) -> String {
    let words = verdict(row.verdict, lang);
    let number = amount(row.difference.abs());
    match (row.verdict, lang) {
        (Verdict::Agrees, _) => words.to_owned(),
        (Verdict::TooFew | Verdict::TooMany, _) => format!("{words} {number}"),
        (Verdict::Missing, Lang::Zh) => format!("{words}（少 {number}）"),
        (Verdict::NotInPattern, Lang::Zh) => format!("{words}（多 {number}）"),
        (Verdict::Missing, Lang::En) => format!("{words} ({number} too few)"),
        (Verdict::NotInPattern, Lang::En) => format!("{words} ({number} too many)"),
    }
}

/// What a pattern gives in any month: 12–14.
pub fn range(range: Range) -> String {
    let Range { min, max, .. } = range;
    if min == max { amount(min) } else { format!("{}–{}", amount(min), amount(max)) }
}

/// What a stated total that disagrees may come from, and whether it is right in another month.
pub fn hint(row: &Row, lang: Lang) -> Option<String> {
    if matches!(row.verdict, Verdict::Agrees | Verdict::Missing) {
        return None;
    }
    let mut hints = Vec::new();
    if let Some(visits) = row.stated_visits.filter(|visits| *visits != row.stated) {
        hints.push(lang.pick(format!("相當於 {visits} 次"), format!("as much as {visits} visits")));
    }
    if let Some(days) = row.fits_days {
        let days = self::days(days, lang);
        hints.push(lang.pick(format!("恰為{days}的天數"), format!("just what {days} would give")));
    }
    if row.any_month.fits {
        hints.push(lang.pick("其他月份可能相符", "right in some other month").to_owned());
    }
    (!hints.is_empty()).then(|| hints.join(lang.pick("；", "; ")))
}

/// Days of the week: 週一三五, 每日.
pub fn days(days: Days, lang: Lang) -> String {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    match lang {
        Lang::Zh if days == Days::ALL => "每日".to_owned(),
        Lang::Zh => format!("週{}", days.signs()),
        Lang::En if days == Days::ALL => "every day".to_owned(),
        Lang::En if days == Days::WORKDAYS => "Mon–Fri".to_owned(),
        Lang::En => {
            let names = days.iter().filter_map(|day| NAMES.get(day.num_days_from_monday() as usize).copied());
            names.collect::<Vec<_>>().join(" ")
        }
    }
}

/// How what was recorded stands to what was set.
pub fn mark(mark: Mark, lang: Lang) -> &'static str {
    match mark {
        Mark::Same => lang.pick("相符", "same"),
        Mark::Fewer => lang.pick("紀錄較少", "fewer recorded"),
        Mark::More => lang.pick("紀錄較多", "more recorded"),
        Mark::NotSet => lang.pick("未設定", "not set"),
        Mark::NotRecorded => lang.pick("無紀錄", "not recorded"),
    }
}

/// Why the rules of records would not take a line of a pattern.
pub fn limit_note(note: &LimitNote, lang: Lang) -> String {
    let LimitNote { line, code, kind, actual, limit } = note;
    let line = line + 1;
    let what = match kind {
        LimitKind::CodeUnknown => lang.pick("不是任何一版基準的碼別".to_owned(), "is a code of no edition".to_owned()),
        LimitKind::CodeNotInForce => lang.pick("在該月不適用".to_owned(), "is not in force in that month".to_owned()),
        LimitKind::TooLong => lang.pick(
            format!("每次 {actual} 分鐘，超過一筆 BA 紀錄的上限 {limit} 分鐘，須分成數筆輸入"),
            format!("is given in a visit of {actual} minutes, a BA record has {limit} at most: enter it as several"),
        ),
        LimitKind::TooShort => lang.pick(
            format!("時段 {actual} 分鐘，數量至少需要 {limit} 分鐘"),
            format!("takes {limit} minutes, the visit has {actual}"),
        ),
        LimitKind::ShortInPrinciple => lang.pick(
            format!("時段 {actual} 分鐘，原則上需要 {limit} 分鐘"),
            format!("takes {limit} minutes in principle, the visit has {actual}"),
        ),
        LimitKind::TooMany => lang.pick(
            format!("一筆紀錄數量 {actual}，這個碼別每筆最多 {limit}"),
            format!("would be {actual} units in a record, the most is {limit}"),
        ),
    };
    let rule = kind.rule();
    lang.pick(format!("第 {line} 行 {code}：{what}（{rule}）。"), format!("Line {line}, {code} {what} ({rule})."))
}

/// Why there is no change to tell of.
pub fn change_error(error: ChangeError, lang: Lang) -> &'static str {
    match error {
        ChangeError::NoPlan => lang.pick(
            "這一天沒有列出服務項目的計畫，無從寫異動通報。",
            "No plan with services holds on that day, so there is nothing to write a notice about.",
        ),
        ChangeError::NoChange => lang.pick(
            "這份計畫與前一份的碼別數量相同，沒有異動。",
            "The plan has the same codes and units as the one before it: nothing has changed.",
        ),
    }
}

/// The totals against the quota, in one sentence.
pub fn quota(quota: &QuotaCheck, lang: Lang) -> String {
    let (care, available) = (amount(quota.care), amount(quota.available));
    let of = month(quota.month, lang);
    match (quota.care <= quota.available, lang) {
        (true, Lang::Zh) => format!("{of} 的 B、C 碼共 {care} 元，在可用額度 {available} 元以內。"),
        (false, Lang::Zh) => format!(
            "{of} 的 B、C 碼共 {care} 元，超過可用額度 {available} 元，超出 {} 元；異動須在原核定額度內。",
            amount(quota.care - quota.available)
        ),
        (true, Lang::En) => format!("Codes B and C come to NT$ {care} in {of}, within the NT$ {available} available."),
        (false, Lang::En) => format!(
            "Codes B and C come to NT$ {care} in {of}, NT$ {} more than the {available} available; a change has to stay inside the approved quota.",
            amount(quota.care - quota.available)
        ),
    }
}

/// Why no weekly pattern gives a number of units, and which numbers would do.
pub fn no_pattern(units: i64, below: Option<i64>, above: Option<i64>, of: Month, lang: Lang) -> String {
    let near: Vec<String> = below.into_iter().chain(above).map(amount).collect();
    let (units, of) = (amount(units), month(of, lang));
    let near = near.join(lang.pick(" 或 ", " or "));
    let zh = format!("{of} 沒有每週固定的排法正好是 {units}");
    let en = format!("No weekly pattern gives exactly {units} in {of}");
    match (near.is_empty(), lang) {
        (true, _) => lang.pick(format!("{zh}。"), format!("{en}.")),
        (false, Lang::Zh) => format!("{zh}，最接近的是 {near}。"),
        (false, Lang::En) => format!("{en}; the nearest are {near}."),
    }
}
