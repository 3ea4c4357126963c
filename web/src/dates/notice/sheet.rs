//! What is on the sheet: the text of the notice, the month, a line that is being put together.

use ltc_engine::calendar::{Month, parse_month};
use ltc_notice::{Days, Part, PatternLine, Unread, add_to_part, print_item, print_line, read_pattern, replace_part};
use ltc_report::{Lang, words};
use std::rc::Rc;
use yew::Reducible;

/// The sample of the source, in which pattern and totals disagree.
const SAMPLE: &str = include_str!("sample.txt");
/// The month that shows it best: it begins on a Monday, and 23 is its number of weekdays.
const SAMPLE_MONTH: (i32, u32) = (2018, 10);

/// The sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// The notice as text: everything else is read from it.
    pub(super) text: String,
    /// The month as typed.
    pub(super) month: String,
    /// No service on holidays.
    pub(super) holidays_off: bool,
    /// Only days from the date of the change on count.
    pub(super) from_change: bool,
    /// The line that is being put together.
    pub(super) line: Line,
    /// Texts before buttons changed them, the last at the end. Who types has taken over what stands there.
    pub(super) before: Vec<String>,
    /// Why the plan open in 試算 could not be written about.
    pub(super) refusal: Option<ltc_notice::ChangeError>,
    /// The level, where the case that is open has none.
    pub(super) level: Option<u8>,
    /// The text has been copied as it is.
    pub(super) copied: bool,
}

/// A line that is being put together.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Line {
    /// On these days.
    pub(super) days: Days,
    /// Beginning and end, as typed.
    pub(super) time: String,
    /// Codes, as typed.
    pub(super) codes: String,
}

/// What a person does.
#[derive(Debug, Clone)]
pub(super) enum Act {
    /// Types the text.
    Text(String),
    /// Types a part of it.
    Part(Part, String),
    /// Types the month.
    Month(String),
    /// Ticks whether there is service on holidays.
    Holidays,
    /// Ticks whether only days from the change on count.
    FromChange,
    /// Takes back what a button has done to the text.
    Undo,
    /// Loads the sample.
    Sample(Lang),
    /// Empties the sheet.
    Clear,
    /// Has the notice written, with the month that it is about, or refused.
    Written(Result<(String, Option<Month>), ltc_notice::ChangeError>, Lang),
    /// Takes the totals over from the pattern.
    Totals(Vec<(String, i64)>),
    /// Takes lines over as the pattern.
    Pattern(Vec<PatternLine>),
    /// Ticks days of the line.
    Days(Days),
    /// Types the time of the line.
    Time(String),
    /// Types the codes of the line.
    Codes(String),
    /// Chooses the level.
    Level(Option<u8>),
    /// Adds the line.
    Add,
    /// Has copied the text.
    Copied,
}

impl Sheet {
    /// An empty sheet in a month.
    pub(super) fn new(month: Month, lang: Lang) -> Self {
        let month = words::month(month, lang);
        Self {
            text: String::new(),
            month,
            holidays_off: false,
            from_change: false,
            line: Line::default(),
            before: Vec::new(),
            refusal: None,
            level: None,
            copied: false,
        }
    }

    /// The month, if it can be read.
    pub(super) fn month(&self) -> Option<Month> {
        parse_month(&self.month).ok()
    }

    fn act(&mut self, act: Act) {
        let copied = matches!(act, Act::Copied);
        match act {
            Act::Text(text) => self.text = text,
            Act::Written(Ok((text, month)), lang) => {
                self.text = text;
                if let Some(month) = month {
                    self.month = words::month(month, lang);
                }
            }
            Act::Part(part, lines) => self.text = replace_part(&self.text, part, &lines),
            Act::Month(month) => self.month = month,
            Act::Holidays => self.holidays_off = !self.holidays_off,
            Act::FromChange => self.from_change = !self.from_change,
            Act::Undo => {
                if let Some(text) = self.before.pop() {
                    self.text = text;
                }
            }
            Act::Sample(lang) => {
                SAMPLE.clone_into(&mut self.text);
                if let Some(month) = Month::new(SAMPLE_MONTH.0, SAMPLE_MONTH.1) {
                    self.month = words::month(month, lang);
                }
            }
            Act::Clear => self.text.clear(),
            Act::Written(Err(why), _) => self.refusal = Some(why),
            Act::Totals(counts) => self.text = replace_part(&self.text, Part::Totals, &totals(&counts)),
            Act::Pattern(lines) => {
                let lines: Vec<String> = lines.iter().map(print_line).collect();
                self.text = replace_part(&self.text, Part::Pattern, &lines.join("\n"));
            }
            Act::Days(days) => self.line.days = days,
            Act::Time(time) => self.line.time = time,
            Act::Codes(codes) => self.line.codes = codes,
            Act::Level(level) => self.level = level,
            Act::Add => self.add(),
            Act::Copied => {}
        }
        self.copied = copied;
    }

    fn add(&mut self) {
        if let Ok(line) = self.line.read() {
            self.text = add_to_part(&self.text, Part::Pattern, &print_line(&line));
            self.line = Line::default();
        }
    }
}

impl Reducible for Sheet {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let mut sheet = (*self).clone();
        if !matches!(act, Act::Copied) {
            sheet.refusal = None;
        }
        let (typed, undone) = (matches!(act, Act::Text(_) | Act::Part(..)), matches!(act, Act::Undo));
        sheet.act(act);
        if typed {
            sheet.before.clear();
        } else if !undone && sheet.text != self.text {
            sheet.before.push(self.text.clone());
        }
        Rc::new(sheet)
    }
}

fn totals(counts: &[(String, i64)]) -> String {
    let items = counts.iter().filter_map(|(code, units)| ltc_notice::Item::new(code.clone(), *units));
    items.map(|item| print_item(&item, "x")).collect::<Vec<_>>().join("\n")
}

impl Line {
    /// Is anything filled in?
    pub(super) fn is_begun(&self) -> bool {
        *self != Self::default()
    }

    /// The line, or what is wrong first.
    pub(super) fn read(&self) -> Result<PatternLine, Unread> {
        let days = if self.days == Days::ALL { "每日".to_owned() } else { format!("每週{}", self.days.signs()) };
        let mut reading = read_pattern(&format!("{days} {}；{}", self.time.trim(), self.codes.trim()));
        match (reading.unread.is_empty(), reading.pattern.pop()) {
            (true, Some(line)) => Ok(line),
            _ => Err(reading.unread.swap_remove(0)),
        }
    }
}

/// The place of a sign in a text as browsers count it.
pub(super) fn offset(text: &str, line: u32, column: u32) -> u32 {
    let whole: usize =
        text.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(|line| line.encode_utf16().count()).sum();
    let rest = text.split('\n').nth(line.saturating_sub(1) as usize).unwrap_or_default();
    let part: usize = rest.chars().take(column.saturating_sub(1) as usize).map(char::len_utf16).sum();
    u32::try_from(whole + part).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(sheet: &mut Sheet, act: Act) {
        *sheet = (*Rc::new(sheet.clone()).reduce(act)).clone();
    }

    #[test]
    fn a_line_is_put_together_and_added() {
        let mut sheet = Sheet::new(Month::new(2018, 12).unwrap(), Lang::Zh);
        act(&mut sheet, Act::Days(Days::from_bits(0b1_0101)));
        act(&mut sheet, Act::Time("1330-1530".to_owned()));
        assert_eq!(sheet.line.read().unwrap_err().expected, ltc_notice::Expected::Code);
        act(&mut sheet, Act::Add);
        assert_eq!(sheet.text, "", "what is not complete is not added");
        act(&mut sheet, Act::Codes("BA02 BA20x2".to_owned()));
        act(&mut sheet, Act::Add);
        assert_eq!(sheet.text, "服務頻率：\n每週一三五 1330-1530；使用碼別為 BA02、BA20*2\n");
        assert!(!sheet.line.is_begun());
        act(&mut sheet, Act::Totals(vec![("BA02".to_owned(), 13), ("BA20".to_owned(), 26)]));
        assert!(sheet.text.ends_with("總數量：\nBA02x13\nBA20x26\n"));
        act(&mut sheet, Act::Part(Part::Reason, "出院".to_owned()));
        assert!(sheet.text.starts_with("調整原因：\n出院\n服務頻率："));
    }

    #[test]
    fn what_a_button_did_is_taken_back() {
        let mut sheet = Sheet::new(Month::new(2018, 12).unwrap(), Lang::Zh);
        act(&mut sheet, Act::Text("總數量：BA02x5".to_owned()));
        act(&mut sheet, Act::Sample(Lang::Zh));
        act(&mut sheet, Act::Clear);
        assert_eq!(sheet.before.len(), 2);
        act(&mut sheet, Act::Undo);
        assert!(sheet.text.contains("BA20x18"));
        act(&mut sheet, Act::Undo);
        assert_eq!((sheet.text.as_str(), sheet.before.len()), ("總數量：BA02x5", 0));
        act(&mut sheet, Act::Clear);
        act(&mut sheet, Act::Text("新".to_owned()));
        assert!(sheet.before.is_empty(), "nothing that was typed gets lost");
    }

    #[test]
    fn a_line_without_days_is_refused() {
        let line = Line { codes: "BA02".to_owned(), ..Line::default() };
        assert_eq!(line.read().unwrap_err().expected, ltc_notice::Expected::Days);
    }

    #[test]
    fn the_sample_comes_in_its_month() {
        let mut sheet = Sheet::new(Month::new(2026, 1).unwrap(), Lang::Zh);
        act(&mut sheet, Act::Sample(Lang::Zh));
        assert_eq!(sheet.month, "107/10");
        assert_eq!(ltc_notice::read(&sheet.text).unread, []);
    }

    #[test]
    fn places_are_counted_as_browsers_do() {
        assert_eq!(offset("一二\n三𠀀四", 2, 3), 6);
        assert_eq!(offset("一", 1, 2), 1);
        assert_eq!(offset("", 1, 1), 0);
    }
}
