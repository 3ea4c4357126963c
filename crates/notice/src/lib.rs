//! Change notices (異動通報): weekly patterns and monthly totals read from text, written as text, and
//! compared with a real calendar month.
//!
//! Pure: no clock, no words for people. [`read`] and [`read_pattern`] keep what they do not understand
//! as such and say where it stands; [`expand`] turns a pattern into the dates and counts of a month,
//! [`fit`] and [`from_visits`] go the way back; [`compare`] holds a pattern against stated totals,
//! [`difference`] what the A unit has set against what was recorded.

mod any_month;
mod change;
mod code;
mod compare;
mod days;
mod difference;
mod expand;
mod fit;
mod heading;
mod input;
mod limits;
mod notice;
mod occurrences;
mod off;
mod pattern;
mod print;
mod quota;
mod read;
mod recurring;
mod scan;
mod slot;
mod totals;

pub use any_month::{Range, any_month};
pub use change::{ChangeError, between, last_change};
pub use compare::{Comparison, Row, Verdict, compare, findings};
pub use days::Days;
pub use difference::{Difference, Mark, Quantity, difference, recorded_of, settings_of};
pub use expand::{Count, Expansion, LineDates, Window, expand};
pub use fit::{CodeFit, Fit, Way, fit};
pub use heading::is_plain_line;
pub use input::{
    DifferenceInput, DifferenceOutcome, MonthAsked, NoticeInput, NoticeOutcome, PatternInput, PatternOutcome,
    of_difference, of_notice, of_pattern,
};
pub use limits::{LimitKind, LimitNote, limit_notes, may_repeat};
pub use notice::{Change, Item, Notice, PatternLine, Slot, Units};
pub use off::days_off;
pub use print::{print, print_line, print_pattern};
pub use quota::{QuotaCheck, within_quota};
pub use read::{Reading, read};
pub use recurring::{Recurring, Stray, Visit, from_visits, visits_of};
pub use scan::{Expected, PatternReading, Unread, read_pattern};

#[cfg(test)]
mod tests;
