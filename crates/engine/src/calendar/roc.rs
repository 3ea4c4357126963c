//! Dates as people in Taiwan write them: ROC and Western, with and without separators.

use super::Month;
use chrono::{Datelike, NaiveDate};

/// Year 1 of the Republic is 1912.
const YEARS_BEFORE_ROC: i32 = 1911;

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateProblem {
    /// Nothing there.
    Empty,
    /// Not in any form that we know.
    Form,
    /// In a known form, but no such day: month 13, 30 February.
    NoSuchDay,
}

/// Reads `107/11/15`, `1071115`, `107.11.15`, `107-11-15`, `民國107年11月15日`, `2018-11-15`,
/// `2018/11/15`, `20181115`, also in full-width digits and with spaces.
///
/// Six digits are a ROC date with a two-digit year (`450302`): nobody writes Western dates so.
pub fn parse_day(text: &str) -> Result<NaiveDate, DateProblem> {
    let numbers = numbers(text)?;
    let (year, month, day) = match numbers.as_slice() {
        [year, month, day] => (year.as_str(), month.as_str(), day.as_str()),
        [run] if matches!(run.len(), 6..=8) => {
            let (year, rest) = run.split_at_checked(run.len() - 4).ok_or(DateProblem::Form)?;
            let (month, day) = rest.split_at_checked(2).ok_or(DateProblem::Form)?;
            (year, month, day)
        }
        _ => return Err(DateProblem::Form),
    };
    let (year, month, day) = (western_year(year)?, small(month)?, small(day)?);
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateProblem::NoSuchDay)
}

/// Reads `107/11`, `10711`, `107年11月`, `2018-11`, `201811`, also in full-width digits.
pub fn parse_month(text: &str) -> Result<Month, DateProblem> {
    let numbers = numbers(text)?;
    let (year, month) = match numbers.as_slice() {
        [year, month] => (year.as_str(), month.as_str()),
        [run] if matches!(run.len(), 5 | 6) => run.split_at_checked(run.len() - 2).ok_or(DateProblem::Form)?,
        _ => return Err(DateProblem::Form),
    };
    Month::new(western_year(year)?, small(month)?).ok_or(DateProblem::NoSuchDay)
}

/// `107/11/15`; a day before the Republic in ISO form.
pub fn format_day(day: NaiveDate) -> String {
    match day.year() - YEARS_BEFORE_ROC {
        year @ 1.. => format!("{year:03}/{:02}/{:02}", day.month(), day.day()),
        _ => day.to_string(),
    }
}

/// `107/11`.
pub fn format_month(month: Month) -> String {
    match month.year() - YEARS_BEFORE_ROC {
        year @ 1.. => format!("{year:03}/{:02}", month.number()),
        _ => month.to_string(),
    }
}

/// Full-width digits, letters and signs as their half-width forms, the wide space as a space.
pub fn to_half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{3000}' => ' ',
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// The runs of digits of a date text, after checking that nothing else stands there.
fn numbers(text: &str) -> Result<Vec<String>, DateProblem> {
    let text = to_half_width(text);
    let text = text.trim();
    if text.is_empty() {
        return Err(DateProblem::Empty);
    }
    let text = text.strip_prefix("民國").or_else(|| text.strip_prefix("中華民國")).unwrap_or(text);
    let text = text.strip_suffix(['日', '月']).unwrap_or(text);
    text.split(['/', '.', '-', '年', '月'])
        .map(|part| {
            let part = part.trim();
            let is_number = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            if is_number { Ok(part.to_owned()) } else { Err(DateProblem::Form) }
        })
        .collect()
}

/// Four digits are a Western year, two or three a ROC year.
fn western_year(digits: &str) -> Result<i32, DateProblem> {
    let year: i32 = digits.parse().map_err(|_| DateProblem::Form)?;
    match digits.len() {
        4 if year > YEARS_BEFORE_ROC => Ok(year),
        1..=3 if year > 0 => Ok(year + YEARS_BEFORE_ROC),
        _ => Err(DateProblem::Form),
    }
}

fn small(digits: &str) -> Result<u32, DateProblem> {
    if digits.len() > 2 { Err(DateProblem::Form) } else { digits.parse().map_err(|_| DateProblem::Form) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_that_people_write() {
        let forms = [
            "107/11/15",
            "1071115",
            "107.11.15",
            "107-11-15",
            "民國107年11月15日",
            "中華民國107年11月15日",
            "１０７／１１／１５",
            "１０７１１１５",
            "２０１８年１１月１５日",
            "2018-11-15",
            "2018/11/15",
            "20181115",
            " 107 / 11 / 15 ",
        ];
        for form in forms {
            assert_eq!(parse_day(form), Ok(NaiveDate::from_ymd_opt(2018, 11, 15).unwrap()), "{form}");
        }
        assert_eq!(parse_day("34/3/2"), Ok(NaiveDate::from_ymd_opt(1945, 3, 2).unwrap()));
        assert_eq!(parse_day("340302"), Ok(NaiveDate::from_ymd_opt(1945, 3, 2).unwrap()));
        for form in ["107/11", "10711", "107年11月", "2018-11", "201811", "民國107年11月"] {
            assert_eq!(parse_month(form), Ok(Month::new(2018, 11).unwrap()), "{form}");
        }
    }

    #[test]
    fn what_is_no_date() {
        assert_eq!(parse_day(" "), Err(DateProblem::Empty));
        for form in ["107/11", "十一月", "107/11/15/2", "107//15", "0/1/1", "107/111/1", "-107/1/1", "1911-12-31"] {
            assert_eq!(parse_day(form), Err(DateProblem::Form), "{form}");
        }
        for form in ["107/13/01", "107/02/29", "1071131", "2018-00-10"] {
            assert_eq!(parse_day(form), Err(DateProblem::NoSuchDay), "{form}");
        }
    }

    #[test]
    fn printing_and_reading_agree_on_every_day_of_a_century() {
        let mut day = NaiveDate::from_ymd_opt(1912, 1, 1).unwrap();
        while day.year() < 2050 {
            assert_eq!(parse_day(&format_day(day)), Ok(day));
            day = day.succ_opt().unwrap();
        }
    }
}
