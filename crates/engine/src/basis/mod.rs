//! The standard as data: what holds on which day, from which source, and how sure that is.
//!
//! The data lives in `basis/` at the top of the repository, is compiled in as JSON and read by
//! the same loader that reads a copy changed by a user. Logic never holds a number of the
//! standard; it asks a [`Timeline`] what holds on a day.

mod check;
mod code;
mod document;
mod embedded;
mod policy;
mod source;
mod timeline;

pub use check::{BasisError, BasisErrorKind};
pub use code::{
    AidTerms, CodeName, Family, InForce, LevelRange, Limit, LimitKind, Period, Price, Prices, ServiceCode, Strength,
};
pub use document::{
    Advance, AdvanceTerms, Aids, Assessment, AssessmentGroup, AssessmentItem, Benefit, ByLevel, ByZone, Calendar,
    Copayment, CopaymentRates, Document, Edition, FamilyTerms, ForeignCarer, ForeignCarerTerms, Holiday, HolidayKind,
    IcdSet, ItemSet, ListName, MakeUpWorkday, ProfessionSet, RespiteAccess, ThresholdName, Transport,
};
pub use embedded::EMBEDDED;
pub use policy::{PolicyEntry, PolicyName, PolicyValue, PolicyValueEntry};
pub use source::{Cited, Confidence, SourceEntry, SourceId};
pub use timeline::{Dated, Timeline};
pub(crate) use timeline::{Spans, spans};

use crate::json;
use crate::ordered::Ordered;
use crate::text::Text;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

/// The standard, loaded and checked. See [`Basis::embedded`] and [`Basis::from_json`].
#[derive(Debug, Clone)]
pub struct Basis {
    document: Document,
    hash: String,
    by_code: Ordered<String, (Family, usize)>,
    /// By number of the policy: its place in the document.
    policies: Vec<Option<usize>>,
}

impl Basis {
    /// The standard compiled into this build.
    pub fn embedded() -> Result<Self, BasisError> {
        Self::from_json(EMBEDDED)
    }

    /// Reads and checks a document in the form of [`EMBEDDED`].
    ///
    /// Errors name the path of the value that is wrong and say what was expected.
    pub fn from_json(json: &str) -> Result<Self, BasisError> {
        Self::stamped(json, short_hash(json.as_bytes()))
    }

    /// The same of a document that stands for another one and bears its stamp: it differs in nothing
    /// that is computed.
    pub fn stamped(json: &str, hash: String) -> Result<Self, BasisError> {
        let document: Document = json::read(json)?;
        check::check(&document)?;
        let mut by_code = Ordered::new();
        for (family, codes) in &document.codes {
            for (place, code) in codes.iter().enumerate() {
                by_code.insert(code.code.clone(), (*family, place));
            }
        }
        let place_of = |name: &PolicyName| document.policies.iter().position(|entry| entry.name == *name);
        let policies = PolicyName::ALL.iter().map(place_of).collect();
        Ok(Self { document, hash, by_code, policies })
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the document as loaded.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Everything as read, for listings.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The edition in force on `day`; `None` before the first.
    pub fn edition(&self, day: NaiveDate) -> Option<&Edition> {
        self.document.editions.iter().rev().find(|e| e.from <= day)
    }

    /// The edition with this id (`10712`).
    pub fn edition_by_id(&self, id: &str) -> Option<&Edition> {
        self.document.editions.iter().find(|e| e.id == id)
    }

    /// The first day of the first edition: nothing can be computed before it.
    pub fn begins(&self) -> NaiveDate {
        self.document.editions.first().map_or(NaiveDate::MIN, |e| e.from)
    }

    /// The entry of a service code, whatever its dates.
    pub fn code(&self, code: &str) -> Option<&ServiceCode> {
        let (family, place) = self.by_code.get(code)?;
        self.document.codes.get(family)?.get(*place)
    }

    /// The family of a known code.
    pub fn family(&self, code: &str) -> Option<Family> {
        self.by_code.get(code).map(|(family, _)| *family)
    }

    /// What a family's codes have in common.
    pub fn family_terms(&self, family: Family) -> Option<&FamilyTerms> {
        self.document.families.get(&family)
    }

    /// Does `code` stand on the list on that day? An entry names a code with its sub-codes
    /// (`BA17` covers `BA17d1`, `BA15` covers `BA15-2`) or a whole family (`C`).
    pub fn on_list(&self, list: ListName, code: &str, day: NaiveDate) -> bool {
        self.list(list, day).is_some_and(|entries| entries.value.iter().any(|e| self.entry_covers(e, code)))
    }

    /// The list as it stands on that day.
    pub fn list(&self, list: ListName, day: NaiveDate) -> Option<&Dated<Vec<CodeName>>> {
        self.document.lists.get(&list)?.at(day)
    }

    /// Does a list entry (a family, a code, a code with sub-codes) cover this code?
    pub fn entry_covers(&self, entry: &str, code: &str) -> bool {
        if let Some(family) = Family::from_name(entry) {
            return self.family(code) == Some(family);
        }
        code.strip_prefix(entry).is_some_and(|rest| rest.is_empty() || !rest.starts_with(|c: char| c.is_ascii_digit()))
    }

    /// What the standard says of a policy.
    pub fn policy(&self, name: PolicyName) -> Option<&PolicyEntry> {
        let place = self.policies.get(name as usize).copied().flatten()?;
        self.document.policies.get(place)
    }

    /// A number of the standard on that day.
    pub fn threshold(&self, name: ThresholdName, day: NaiveDate) -> Option<&Dated<i64>> {
        self.document.thresholds.get(&name)?.at(day)
    }

    /// The register entry behind a source reference: of the clause itself, else of its document.
    pub fn source(&self, id: &str) -> Option<&SourceEntry> {
        source::resolve(&self.document.sources, id)
    }

    /// The title to show for a source reference.
    pub fn source_title(&self, id: &str) -> Option<&Text> {
        self.source(id).map(|entry| &entry.title)
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of `bytes`: the stamps of results.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).fold(String::with_capacity(16), |mut text, byte| {
        for half in [byte >> 4, byte & 0xf] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
        text
    })
}
