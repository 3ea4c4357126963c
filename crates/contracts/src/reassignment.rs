//! May a case go to another unit, and does that need a handover sheet?

use crate::told::{Says, Step, Term, Told, Tone};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// What allows a reassignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The unit cannot go on.
    CannotContinue,
    /// Negligence that harms the family's interests.
    Negligence,
    /// It cannot meet the need.
    NeedNotMet,
    /// The family is dissatisfied or complains.
    Dissatisfied,
    /// Approved items and counts not served, or false records.
    FalseRecords,
    /// The family names another unit.
    AnotherNamed,
}

json_words!(Event {
    CannotContinue = "cannot_continue",
    Negligence = "negligence",
    NeedNotMet = "need_not_met",
    Dissatisfied = "dissatisfied",
    FalseRecords = "false_records",
    AnotherNamed = "another_named",
});

/// A single time that the unit cannot come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// One B service.
    SingleB,
    /// One booked G service.
    BookedG,
    /// Anything else.
    Other,
}

json_words!(Support { SingleB = "single_b", BookedG = "booked_g", Other = "other" });

/// What happened.
#[derive(Debug, Clone)]
pub struct Input {
    /// The events.
    pub events: Vec<Event>,
    /// Does the family agree? `None`: not asked yet.
    pub consent: Option<bool>,
    /// Another unit only helps out once.
    pub support: Option<Support>,
}

json_fields!(Input { events, consent, support });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "events": ["false_records"], "consent": true }"#;

/// Whether something may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum May {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It depends on what is not known yet.
    Unknown,
}

/// What follows.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// May the case be reassigned?
    pub reassign: May,
    /// Is a handover sheet of both units needed?
    pub handover_sheet: bool,
    /// Is a change notice with the supporting unit, date and content needed instead?
    pub change_notice: bool,
    /// The events, each once, in the order of the source.
    pub events: Vec<Event>,
    /// Has one of them penalty points too?
    pub points: bool,
    #[serde(skip)]
    consent: Option<bool>,
    #[serde(skip)]
    support: Option<Support>,
}

/// Decides.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    values::dispatch()?;
    let mut events = input.events.clone();
    events.sort_by_key(|event| *event as u8);
    events.dedup();
    let reassign = match (events.is_empty(), input.consent) {
        (true, _) | (_, Some(false)) => May::No,
        (_, Some(true)) => May::Yes,
        (_, None) => May::Unknown,
    };
    let exempt = matches!(input.support, Some(Support::SingleB | Support::BookedG));
    Ok(Output {
        reassign,
        handover_sheet: !exempt && (reassign != May::No || input.support.is_some()),
        change_notice: exempt,
        points: events.contains(&Event::FalseRecords),
        events,
        consent: input.consent,
        support: input.support,
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::dispatch()?.reassignment;
        let (tone, answer) = match (self.reassign, self.change_notice) {
            (May::No, true) => (Tone::Good, Step::new(Says::SupportOnly).by(&rule.handover_cited)),
            (May::Yes, _) => (Tone::Good, Step::new(Says::MayReassign).by(&rule.cited)),
            (May::Unknown, _) => (Tone::Unknown, Step::new(Says::AskConsent).by(&rule.cited)),
            (May::No, _) if self.events.is_empty() => (Tone::Plain, Step::new(Says::NoEvent).by(&rule.cited)),
            (May::No, _) => (Tone::Stop, Step::new(Says::MayNotReassign).by(&rule.cited)),
        };
        let mut told = Told::new(tone, answer);
        told.steps.extend(
            self.events
                .iter()
                .map(|event| Step::new(Says::EventHolds).with("event", Term::Event(*event)).by(&rule.cited)),
        );
        if !self.events.is_empty() {
            told.steps.push(Step::new(Says::ConsentNeeded).with("consent", self.consent).by(&rule.cited));
        }
        if self.change_notice {
            told.steps.push(Step::new(Says::SupportNotice).by(&rule.handover_cited));
        }
        if self.support == Some(Support::Other) {
            told.steps.push(Step::new(Says::SupportNotCovered).by(&rule.handover_cited));
        }
        if self.handover_sheet {
            told.steps.push(Step::new(Says::HandoverNeeded).by(&rule.handover_cited));
        }
        if self.points {
            told.steps.push(Step::new(Says::EventHasPoints).by(&rule.points_cited));
        }
        Ok(told)
    }
}
