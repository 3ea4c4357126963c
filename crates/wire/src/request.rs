//! Questions and changes.

use crate::finding::{FindingFilter, Grouping};
use crate::month::{ExportKind, SurchargeKind};
use crate::page::Window;
use crate::record::RecordFilter;
use serde::{Deserialize, Serialize};

/// A request with the language of its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Envelope {
    /// `zh-TW` or `en`.
    pub lang: String,
    /// What is asked.
    pub call: Request,
}

/// What a page asks of the worker. Changes answer with [`crate::Reply::Changed`], questions each with
/// their own reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Request {
    // Questions.
    /// The result in numbers; [`crate::Reply::Overview`].
    Overview,
    /// Findings counted by rule, client, worker or day; [`crate::Reply::Groups`].
    Groups {
        /// By what.
        by: Grouping,
        /// Which findings.
        filter: FindingFilter,
        /// Which of the groups.
        window: Window,
    },
    /// Findings one by one; [`crate::Reply::Findings`].
    Findings {
        /// Which.
        filter: FindingFilter,
        /// Which of them.
        window: Window,
    },
    /// All about one finding; [`crate::Reply::Finding`].
    Finding {
        /// Its key.
        key: String,
    },
    /// Records as a table; [`crate::Reply::Records`].
    Records {
        /// Which.
        filter: RecordFilter,
        /// Which of them.
        window: Window,
    },
    /// Where a record stands among those of a filter; [`crate::Reply::Place`].
    PlaceOf {
        /// The record.
        record: u32,
        /// The filter.
        filter: RecordFilter,
    },
    /// One record with all its cells and findings; [`crate::Reply::Record`].
    Record {
        /// The record.
        record: u32,
    },
    /// What each rule came to, and what would let it be checked; [`crate::Reply::Rules`].
    Rules,
    /// The rule book's page of a rule; [`crate::Reply::Rule`].
    Rule {
        /// Its id.
        rule: String,
    },
    /// Clients with what they use and pay; [`crate::Reply::Clients`].
    Clients {
        /// A part of the client's ID; empty: all.
        text: String,
        /// Which of them.
        window: Window,
    },
    /// A client's month; [`crate::Reply::Client`].
    Client {
        /// The client's ID.
        client: String,
    },
    /// Surcharges: derived, forgotten, claimed without ground; [`crate::Reply::Surcharges`].
    Surcharges {
        /// Only rows of this kind; the totals count all.
        #[serde(default)]
        kind: Option<SurchargeKind>,
        /// Which rows.
        window: Window,
    },
    /// What was told besides the records; [`crate::Reply::Facts`].
    Facts,
    /// A file to save; [`crate::Reply::Files`] with its bytes beside it.
    Export {
        /// What.
        kind: ExportKind,
    },
    /// A client's records and what is found on them as a scenario file, without who it is about;
    /// [`crate::Reply::Files`].
    Scenario {
        /// The client.
        client: String,
    },

    // Changes. They are what a page writes down to restore its work.
    /// A cell.
    Edit {
        /// The record.
        record: u32,
        /// The field's name in the contract.
        field: String,
        /// What it is to say.
        text: String,
    },
    /// Takes a record out.
    Remove {
        /// The record.
        record: u32,
    },
    /// Carries out the repair of a finding.
    Repair {
        /// The finding's key.
        key: String,
    },
    /// Carries out every repair of these findings.
    RepairAll {
        /// Which.
        filter: FindingFilter,
    },
    /// Lets a finding stand.
    Waive {
        /// The finding's key.
        key: String,
        /// Why. An empty reason takes the waiver back.
        reason: String,
    },
    /// Lets all of these findings stand.
    WaiveAll {
        /// Which.
        filter: FindingFilter,
        /// Why. An empty reason takes the waivers back.
        reason: String,
    },
    /// Tells more: a `CheckInput` document without records, as text. What it states replaces what an
    /// earlier one said in the same place.
    Tell {
        /// The document.
        json: String,
    },
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Forgets a file that was read, with its records.
    Forget {
        /// Its place in [`crate::overview::Overview::files`].
        file: usize,
    },
    /// Forgets everything.
    Clear,
}

impl Request {
    /// Does it change what is loaded, so that it belongs to what is restored?
    pub fn is_change(&self) -> bool {
        !matches!(
            self,
            Self::Overview
                | Self::Groups { .. }
                | Self::Findings { .. }
                | Self::Finding { .. }
                | Self::Records { .. }
                | Self::PlaceOf { .. }
                | Self::Record { .. }
                | Self::Rules
                | Self::Rule { .. }
                | Self::Clients { .. }
                | Self::Client { .. }
                | Self::Surcharges { .. }
                | Self::Facts
                | Self::Export { .. }
                | Self::Scenario { .. }
        )
    }
}
