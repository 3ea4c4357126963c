//! Dates and duties: deadlines from the sources, by county profile, with the rule that sets each.
//!
//! What is owed, by whom, and how its days are counted is data (`basis/duties`); this crate counts.
//! Pure: no clock, no wording beyond the texts of that data.
//!
//! ```
//! use ltc_duties::{Book, Occasion, Trigger, due};
//! use ltc_engine::{basis::Basis, calendar::parse_iso_day};
//! let (basis, book) = (Basis::embedded()?, Book::embedded()?);
//! let profile = book.profile("新莊").ok_or("no such profile")?;
//! // Friday 7 December 2018 is day 1, Monday the 10th day 2.
//! let friday = parse_iso_day("2018-12-07").ok_or("no such day")?;
//! let answer = due(&basis, &book, profile, &Occasion::on(Trigger::Referral, friday)).remove(0);
//! assert_eq!(answer.chosen.due.and_then(|due| due.day), parse_iso_day("2018-12-10"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod agenda;
mod book;
mod client;
mod count;
mod due;
mod duty;
mod ics;
mod trigger;

pub use agenda::{Agenda, DatesInput, Urgency, agenda, read_dates};
pub use book::{Book, Profile, ReadingChoice};
pub use client::{ClientDates, Mark, MarkKind, Span, SpanKind, client_dates};
pub use count::{Counted, Step, StepKind};
pub use due::{Answer, Due, Sessions, Warning, due, due_of};
pub use duty::{Count, Duty, OwedBy, Reading, Unit, When};
pub use ics::{Event, calendar_file};
pub use trigger::{Occasion, Previous, Trigger};
