//! What serde cannot see: the loader's checks across values.

use super::timeline::{Span, Spans, spans};
use super::{AdvanceTerms, Document, Family, IcdSet, ItemSet, ListName, PolicyName, ProfessionSet};
use super::{SourceEntry, ThresholdName, Timeline, source};
use crate::input::{InputError, Problem};
use crate::ordered::{Ordered, insert_once};
use chrono::{Days, NaiveDate};
use std::fmt;

/// Why a document is not a usable standard: where, and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasisError {
    /// JSON pointer to the value, or as near as can be told.
    pub path: String,
    /// What is wrong with it.
    pub kind: BasisErrorKind,
}

/// What is wrong with a document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum BasisErrorKind {
    /// Not JSON, an unknown or missing key, a wrong type.
    Unreadable(Problem),
    NoEntries,
    PeriodsOutOfOrder(NaiveDate),
    PeriodGap(NaiveDate),
    EndBeforeBeginning(NaiveDate),
    StartsAfterFirstEdition(NaiveDate),
    Duplicate(String),
    UnknownCode(String),
    UnknownItem(String),
    UnknownSource(String),
    UnusedSource(String),
    NoSource,
    NoPriceOn(NaiveDate),
    WrongFamily(String),
    MissingFamily(&'static str),
    MissingName(&'static str),
    ValueNotAllowed(&'static str),
    NeverInForce(NaiveDate),
    OutOfRange(String),
}

impl fmt::Display for BasisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use BasisErrorKind as K;
        write!(f, "{}: ", self.path)?;
        match &self.kind {
            K::Unreadable(problem) => problem.fmt(f),
            K::NoEntries => f.write_str("has no entry"),
            K::PeriodsOutOfOrder(day) => write!(f, "the period from {day} overlaps or precedes the one before it"),
            K::PeriodGap(day) => write!(f, "no value from {day} on: the next period begins later"),
            K::EndBeforeBeginning(day) => write!(f, "ends on {day}, before it begins"),
            K::StartsAfterFirstEdition(day) => write!(f, "begins on {day}, after the first edition"),
            K::Duplicate(what) => write!(f, "{what} occurs twice"),
            K::UnknownCode(code) => write!(f, "{code} is neither a service code nor a family"),
            K::UnknownItem(item) => write!(f, "{item} is neither an item nor a group of the assessment"),
            K::UnknownSource(id) => write!(f, "{id} is not in the register of sources"),
            K::UnusedSource(id) => write!(f, "nothing cites the source {id}"),
            K::NoSource => f.write_str("cites no source"),
            K::NoPriceOn(day) => write!(f, "has no price entry for {day}"),
            K::WrongFamily(code) => write!(f, "{code} does not belong to this family"),
            K::MissingFamily(name) => write!(f, "the family {name} is missing"),
            K::MissingName(name) => write!(f, "{name} is missing"),
            K::ValueNotAllowed(value) => write!(f, "the default {value} is not among the allowed values"),
            K::NeverInForce(day) => write!(f, "the value from {day} on can never take effect"),
            K::OutOfRange(what) => write!(f, "{what} is out of range"),
        }
    }
}

impl std::error::Error for BasisError {}

impl From<InputError> for BasisError {
    fn from(error: InputError) -> Self {
        Self { path: error.path, kind: BasisErrorKind::Unreadable(error.problem) }
    }
}

/// Boxed: every check hands it on, and a thin error keeps them small.
type Checked<T = ()> = Result<T, Box<BasisError>>;

/// References to sources, each with the path of the first value that makes it.
type Citations = Ordered<String, String>;

/// All checks; the first failure is returned.
pub(super) fn check(document: &Document) -> Result<(), BasisError> {
    all(document).map_err(|failure| *failure)
}

fn all(document: &Document) -> Checked {
    let mut cited = Citations::new();
    let begins = editions(document, &mut cited)?;
    families(document, &mut cited)?;
    codes(document, &mut cited)?;
    timelines(document, begins, &mut cited)?;
    lists(document, begins, &mut cited)?;
    assessment(document, begins, &mut cited)?;
    policies(document, begins, &mut cited)?;
    calendar(document, &mut cited)?;
    sources(document, &cited)
}

/// The first failure. Its path is only written out here: most checks never fail.
#[inline(never)]
fn fail<T>(path: fmt::Arguments<'_>, kind: BasisErrorKind) -> Checked<T> {
    Err(Box::new(BasisError { path: path.to_string(), kind }))
}

fn editions(document: &Document, cited: &mut Citations) -> Checked<NaiveDate> {
    let Some(first) = document.editions.first() else {
        return fail(format_args!("/editions"), BasisErrorKind::NoEntries);
    };
    let mut ids = Vec::new();
    let mut previous: Option<NaiveDate> = None;
    for (place, edition) in document.editions.iter().enumerate() {
        let path = format_args!("/editions/{place}");
        if !insert_once(&mut ids, edition.id.as_str()) {
            return fail(path, BasisErrorKind::Duplicate(edition.id.clone()));
        }
        if previous.is_some_and(|day| day >= edition.from) {
            return fail(path, BasisErrorKind::PeriodsOutOfOrder(edition.from));
        }
        if edition.approvable_from.is_some_and(|day| day > edition.from) {
            return fail(path, BasisErrorKind::EndBeforeBeginning(edition.from));
        }
        cite(path, &edition.source, cited)?;
        previous = Some(edition.from);
    }
    Ok(first.from)
}

fn families(document: &Document, cited: &mut Citations) -> Checked {
    for family in Family::ALL {
        if !document.families.contains_key(family) {
            return fail(format_args!("/families"), BasisErrorKind::MissingFamily(family.name()));
        }
        if !document.codes.contains_key(family) {
            return fail(format_args!("/codes"), BasisErrorKind::MissingFamily(family.name()));
        }
    }
    for (family, terms) in &document.families {
        cite(format_args!("/families/{}", family.name()), &terms.source, cited)?;
    }
    Ok(())
}

fn codes(document: &Document, cited: &mut Citations) -> Checked {
    let mut seen = Vec::new();
    for (family, entries) in &document.codes {
        for (place, code) in entries.iter().enumerate() {
            let path = format_args!("/codes/{}/{place}", family.name());
            if !code.code.starts_with(family.name()) {
                return fail(path, BasisErrorKind::WrongFamily(code.code.clone()));
            }
            if !insert_once(&mut seen, code.code.as_str()) {
                return fail(path, BasisErrorKind::Duplicate(code.code.clone()));
            }
            let life = &code.in_force;
            let first = life.maybe_from.unwrap_or(life.from);
            let last = life.maybe_to.or(life.to);
            if first > life.from || life.to.is_some_and(|to| to < life.from) || last < life.to {
                return fail(
                    format_args!("{path}/in_force"),
                    BasisErrorKind::EndBeforeBeginning(life.to.unwrap_or(life.from)),
                );
            }
            cite(format_args!("{path}/in_force"), &life.source, cited)?;
            in_order(format_args!("{path}/prices"), &spans(&code.prices), cited)?;
            let priced = |day: NaiveDate| code.prices.at(day).is_some();
            for day in [Some(first), last].into_iter().flatten() {
                if !priced(day) {
                    return fail(format_args!("{path}/prices"), BasisErrorKind::NoPriceOn(day));
                }
            }
            if last.is_none() && code.prices.entries().last().is_some_and(|entry| entry.to.is_some()) {
                return fail(format_args!("{path}/prices"), BasisErrorKind::NoPriceOn(NaiveDate::MAX));
            }
            if let Some(outside) = code.prices.entries().iter().find(|e| last.is_some_and(|last| e.from > last)) {
                return fail(format_args!("{path}/prices"), BasisErrorKind::NeverInForce(outside.from));
            }
            if let Some(levels) = &code.levels {
                in_order(format_args!("{path}/levels"), &spans(levels), cited)?;
            }
            for (place, limit) in code.limits.iter().enumerate() {
                cite(format_args!("{path}/limits/{place}"), &limit.source, cited)?;
            }
        }
    }
    Ok(())
}

/// Values of the standard that must hold from the first edition on.
fn timelines(document: &Document, begins: NaiveDate, cited: &mut Citations) -> Checked {
    let Document { benefit, copayment, foreign_carer, .. } = document;
    let all: [(&str, &dyn Spans); 15] = [
        ("/benefit/care", &benefit.care),
        ("/benefit/transport/zones", &benefit.transport.zones),
        ("/benefit/transport/min_level", &benefit.transport.min_level),
        ("/benefit/transport/counties", &benefit.transport.counties),
        ("/benefit/respite", &benefit.respite),
        ("/benefit/respite_months", &benefit.respite_months),
        ("/benefit/aids", &benefit.aids),
        ("/copayment/care", &copayment.care),
        ("/copayment/transport", &copayment.transport),
        ("/copayment/respite", &copayment.respite),
        ("/copayment/aids", &copayment.aids),
        ("/retention", &document.retention),
        ("/advance/terms", &document.advance.terms),
        ("/foreign_carer/terms", &foreign_carer.terms),
        ("/foreign_carer/respite", &foreign_carer.respite),
    ];
    for (path, timeline) in all {
        complete(format_args!("{path}"), timeline, begins, cited)?;
    }
    for (path, timeline) in [("/retention", &document.retention), ("/benefit/respite_months", &benefit.respite_months)]
    {
        for months in timeline.entries() {
            if !(1..=120).contains(&months.value) {
                return fail(format_args!("{path}"), BasisErrorKind::OutOfRange(months.value.to_string()));
            }
        }
    }
    for terms in document.advance.terms.entries() {
        let AdvanceTerms { cap_months, cap_percent, window_months, deduct_from_month, deduct_to_month } = terms.value;
        let sound = cap_months <= 120 && cap_percent <= 100 && (1..=120).contains(&window_months);
        if !sound || deduct_from_month == 0 || deduct_from_month > deduct_to_month || deduct_to_month > 120 {
            return fail(format_args!("/advance/terms"), BasisErrorKind::OutOfRange(terms.from.to_string()));
        }
    }
    for terms in document.foreign_carer.terms.entries() {
        if terms.value.share_percent > 100 {
            return fail(
                format_args!("/foreign_carer/terms"),
                BasisErrorKind::OutOfRange(terms.value.share_percent.to_string()),
            );
        }
        for entry in &terms.value.may_buy {
            known_entry(format_args!("/foreign_carer/terms"), document, entry)?;
        }
    }
    Ok(())
}

fn lists(document: &Document, begins: NaiveDate, cited: &mut Citations) -> Checked {
    let Document { lists, professions, thresholds, .. } = document;
    named("/lists", &by_name(ListName::ALL, ListName::name, lists), begins, cited)?;
    for (name, list) in lists {
        for entry in list.entries().iter().flat_map(|dated| &dated.value) {
            known_entry(format_args!("/lists/{}", name.name()), document, entry)?;
        }
    }
    named("/professions", &by_name(ProfessionSet::ALL, ProfessionSet::name, professions), begins, cited)?;
    named("/thresholds", &by_name(ThresholdName::ALL, ThresholdName::name, thresholds), begins, cited)
}

/// Names that the logic knows, each with its timeline in the document.
type Named<'d> = Vec<(&'static str, Option<&'d dyn Spans>)>;

fn by_name<'d, K: Copy + Ord, T>(
    all: &[K],
    name: fn(K) -> &'static str,
    timelines: &'d Ordered<K, Timeline<T>>,
) -> Named<'d> {
    all.iter().map(|key| (name(*key), timelines.get(key).map(|timeline| timeline as &dyn Spans))).collect()
}

/// None of them may be missing, and each must hold from the first edition on.
fn named(path: &str, timelines: &Named<'_>, begins: NaiveDate, cited: &mut Citations) -> Checked {
    for (name, timeline) in timelines {
        let Some(timeline) = timeline else { return fail(format_args!("{path}"), BasisErrorKind::MissingName(name)) };
        complete(format_args!("{path}/{name}"), *timeline, begins, cited)?;
    }
    Ok(())
}

/// A list entry names a family, a code, or a code that only exists as sub-codes.
fn known_entry(path: fmt::Arguments<'_>, document: &Document, entry: &str) -> Checked {
    let known = Family::from_name(entry).is_some()
        || document.codes.values().flatten().any(|code| code.code.starts_with(entry));
    if known { Ok(()) } else { fail(path, BasisErrorKind::UnknownCode(entry.to_owned())) }
}

fn assessment(document: &Document, begins: NaiveDate, cited: &mut Citations) -> Checked {
    let assessment = &document.assessment;
    let mut known = Vec::new();
    for group in &assessment.groups {
        let path = format_args!("/assessment/groups/{}", group.id);
        cite(path, &group.source, cited)?;
        if !insert_once(&mut known, group.id.as_str()) {
            return fail(path, BasisErrorKind::Duplicate(group.id.clone()));
        }
    }
    for item in &assessment.items {
        let path = format_args!("/assessment/items/{}", item.code);
        cite(path, &item.source, cited)?;
        if !assessment.groups.iter().any(|group| group.id == item.group) || !item.code.starts_with(&item.group) {
            return fail(path, BasisErrorKind::UnknownItem(item.group.clone()));
        }
        if !insert_once(&mut known, item.code.as_str()) {
            return fail(path, BasisErrorKind::Duplicate(item.code.clone()));
        }
    }
    named("/assessment/sets", &by_name(ItemSet::ALL, ItemSet::name, &assessment.sets), begins, cited)?;
    for (name, set) in &assessment.sets {
        let mut items = set.entries().iter().flat_map(|dated| &dated.value);
        if let Some(item) = items.find(|item| !known.contains(&item.as_str())) {
            return fail(format_args!("/assessment/sets/{}", name.name()), BasisErrorKind::UnknownItem(item.clone()));
        }
    }
    named("/assessment/icd", &by_name(IcdSet::ALL, IcdSet::name, &assessment.icd), begins, cited)
}

fn policies(document: &Document, begins: NaiveDate, cited: &mut Citations) -> Checked {
    for name in PolicyName::ALL {
        if document.policies.iter().filter(|policy| policy.name == *name).count() != 1 {
            return fail(format_args!("/policies"), BasisErrorKind::MissingName(name.name()));
        }
    }
    for policy in &document.policies {
        let path = format_args!("/policies/{}", policy.name.name());
        complete(path, &policy.default, begins, cited)?;
        cite(path, &policy.source, cited)?;
        let allowed: Vec<_> = policy.values.iter().map(|entry| entry.value).collect();
        if let Some(entry) = policy.default.entries().iter().find(|entry| !allowed.contains(&entry.value)) {
            return fail(path, BasisErrorKind::ValueNotAllowed(entry.value.name()));
        }
    }
    Ok(())
}

fn calendar(document: &Document, cited: &mut Citations) -> Checked {
    let calendar = &document.calendar;
    let inside = calendar.from..=calendar.to;
    let holidays = calendar.holidays.iter().map(|day| (day.date, &day.source));
    let workdays = calendar.make_up_workdays.iter().map(|day| (day.date, &day.source));
    let mut seen = Vec::new();
    for (date, source) in holidays.chain(workdays) {
        let path = format_args!("/calendar/{date}");
        if !insert_once(&mut seen, date) {
            return fail(path, BasisErrorKind::Duplicate(date.to_string()));
        }
        if !inside.contains(&date) {
            return fail(path, BasisErrorKind::NeverInForce(date));
        }
        cite(path, source, cited)?;
    }
    if calendar.holidays.is_sorted_by_key(|day| day.date) {
        Ok(())
    } else {
        fail(format_args!("/calendar/holidays"), BasisErrorKind::PeriodsOutOfOrder(calendar.from))
    }
}

/// Every reference can be shown to a person, and every entry of the register is needed.
fn sources(document: &Document, cited: &Citations) -> Checked {
    let mut ids = Vec::new();
    for entry in &document.sources {
        if !insert_once(&mut ids, entry.id.as_str()) {
            return fail(format_args!("/sources"), BasisErrorKind::Duplicate(entry.id.clone()));
        }
    }
    let by_rules = || crate::rule::all_cited().map(|id| (id, "/sources"));
    let all = || cited.iter().map(|(id, path)| (id.as_str(), path.as_str())).chain(by_rules());
    for (id, path) in all() {
        if source::resolve(&document.sources, id).is_none() {
            return fail(format_args!("{path}"), BasisErrorKind::UnknownSource(id.to_owned()));
        }
    }
    let is_needed = |entry: &SourceEntry| {
        all().any(|(id, _)| id == entry.id || source::document_part(id) == entry.id)
            || document.sources.iter().any(|other| other.document.as_deref() == Some(entry.id.as_str()))
    };
    match document.sources.iter().find(|entry| !is_needed(entry)) {
        Some(entry) => fail(format_args!("/sources"), BasisErrorKind::UnusedSource(entry.id.clone())),
        None => Ok(()),
    }
}

fn cite(path: fmt::Arguments<'_>, source: &[String], cited: &mut Citations) -> Checked {
    if source.is_empty() {
        return fail(path, BasisErrorKind::NoSource);
    }
    for id in source {
        if !cited.contains_key(id) {
            cited.insert(id.clone(), path.to_string());
        }
    }
    Ok(())
}

/// Spans that cover every day from the first edition on.
fn complete(path: fmt::Arguments<'_>, timeline: &dyn Spans, begins: NaiveDate, cited: &mut Citations) -> Checked {
    let spans = spans(timeline);
    in_order(path, &spans, cited)?;
    match spans.first() {
        Some(first) if first.from > begins => fail(path, BasisErrorKind::StartsAfterFirstEdition(first.from)),
        _ => match spans.last().and_then(|last| last.to) {
            Some(to) => fail(path, BasisErrorKind::PeriodGap(to)),
            None => Ok(()),
        },
    }
}

/// Ascending periods without overlap or gap.
fn in_order(path: fmt::Arguments<'_>, spans: &[Span<'_>], cited: &mut Citations) -> Checked {
    if spans.is_empty() {
        return fail(path, BasisErrorKind::NoEntries);
    }
    for (place, entry) in spans.iter().enumerate() {
        let path = format_args!("{path}/{place}");
        cite(path, entry.source, cited)?;
        if let Some(to) = entry.to.filter(|to| *to < entry.from) {
            return fail(path, BasisErrorKind::EndBeforeBeginning(to));
        }
    }
    for (place, (earlier, later)) in spans.iter().zip(spans.iter().skip(1)).enumerate() {
        let place = place + 1;
        let path = format_args!("{path}/{place}");
        if later.from <= earlier.from || earlier.to.is_some_and(|to| to >= later.from) {
            return fail(path, BasisErrorKind::PeriodsOutOfOrder(later.from));
        }
        if let Some(gap) = earlier.to.and_then(|to| to.checked_add_days(Days::new(1))).filter(|day| *day < later.from) {
            return fail(path, BasisErrorKind::PeriodGap(gap));
        }
    }
    Ok(())
}
