//! Reads the sheets of the template.

use super::combine::Cases;
use super::sheet::{RowOf, Rows};
use super::spec::{ALL, Column, NOTE, SheetName, Spec};
use super::{Loose, OfClient, SecondFile, parse};
use crate::error::{Flaw, Problem, Problems, Wanted};
use chrono::NaiveDate;
use ltc_check::input::{Contract, Unit};
use ltc_engine::case::{
    Age, Allocation, AllocationFund, AllocationItem, AmountIn, Carer, Case, Client, DaySpan, Plan, QuantityIn,
    Referral, Zone,
};
use ltc_engine::record::{Training, TrainingKind, Worker};
use ltc_grid::Sheet;

/// Reads a sheet.
pub(super) fn read(file: &str, sheet: &Sheet, header: usize, into: &mut SecondFile) {
    let rows = Rows { file, sheet, header };
    let headers = rows.headers();
    // Sheets with the same telling columns do not exist; the sheet's name decides nothing.
    let Some(spec) = ALL.iter().find(|spec| spec.is_of(&headers)) else { return };
    let places: Vec<(&Column, Option<usize>)> =
        spec.columns.iter().map(|column| (column, column.place_in(&headers))).collect();
    let mut cases = Cases::of(&mut into.input.cases);
    for row in rows.below() {
        let mut reader = RowReader { row, spec, places: &places, problems: &mut into.problems };
        if reader.is_example() {
            continue;
        }
        let is_read = match spec.sheet {
            SheetName::Cases => case(&mut reader).map(|case| {
                if let Some(first) = cases.add(case) {
                    reader.flaw("cms_level", Flaw::Contradicts { first });
                }
            }),
            SheetName::Allotments => allotment(&mut reader).map(|loose| into.loose.push(loose)),
            SheetName::Referrals => referral(&mut reader).map(|loose| into.loose.push(loose)),
            SheetName::Workers => worker(&mut reader).map(|worker| into.input.workers.push(worker)),
            SheetName::Unit => {
                let unit = unit(&mut reader);
                let first = into.input.unit.get_or_insert_with(|| unit.clone());
                if *first != unit {
                    let first = first.id.clone().unwrap_or_default();
                    reader.flaw("id", Flaw::Contradicts { first });
                }
                Some(())
            }
        };
        if is_read.is_some() {
            into.rows += 1;
        }
    }
}

/// A row with its columns by key.
struct RowReader<'r> {
    row: RowOf<'r>,
    spec: &'r Spec,
    places: &'r [(&'r Column, Option<usize>)],
    problems: &'r mut Problems,
}

impl RowReader<'_> {
    fn column(&self, key: &str) -> (Option<usize>, Wanted) {
        let found = self.places.iter().find(|(column, _)| column.key == key);
        debug_assert!(found.is_some(), "{key} of {:?}", self.spec.sheet);
        found.map_or((None, Wanted::Something), |(column, place)| (*place, column.wanted))
    }

    fn is_example(&self) -> bool {
        let (note, _) = self.column(NOTE);
        self.row.text(note).starts_with(super::spec::EXAMPLE)
    }

    fn must<T>(&mut self, key: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (place, wanted) = self.column(key);
        self.row.required(place, wanted, read, self.problems)
    }

    fn may<T>(&mut self, key: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (place, wanted) = self.column(key);
        self.row.optional(place, wanted, read, self.problems)
    }

    fn text(&mut self, key: &str) -> Option<String> {
        self.may(key, some_text)
    }

    fn problem(&self, key: &str, flaw: Flaw) -> Problem {
        self.row.problem(self.column(key).0, flaw)
    }

    fn flaw(&mut self, key: &str, flaw: Flaw) {
        let problem = self.problem(key, flaw);
        self.problems.push(problem);
    }

    /// First and last day, where both are there and in order.
    fn span(&mut self, from: &str, to: &str) -> Option<(NaiveDate, Option<NaiveDate>)> {
        let (first, last) = (self.may(from, parse::day), self.may(to, parse::day));
        match (first, last) {
            (Some(first), Some(last)) if last < first => {
                self.flaw(to, Flaw::Ignored(Wanted::Day));
                Some((first, None))
            }
            (Some(first), last) => Some((first, last)),
            (None, Some(_)) => {
                self.flaw(from, Flaw::Ignored(Wanted::Day));
                None
            }
            (None, None) => None,
        }
    }
}

#[allow(clippy::unnecessary_wraps, reason = "a reader of cells like the others, which may refuse")]
fn some_text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[allow(clippy::unnecessary_wraps, reason = "a reader of cells like the others, which may refuse")]
fn some_list(text: &str) -> Option<Vec<String>> {
    Some(parse::list(text))
}

fn case(row: &mut RowReader<'_>) -> Option<Case> {
    let id = row.must("client", some_text);
    let cms_level = row.must("cms_level", parse::level);
    let welfare_class = row.must("welfare_class", parse::class);
    let mut client = Client { id: id?, cms_level: cms_level?, welfare_class: welfare_class?, ..Client::default() };
    client.birth_date = row.may("birth_date", parse::day);
    client.county = row.text("county");
    client.remote_area = row.may("remote_area", parse::flag);
    client.transport_zone = row.may("transport_zone", |text| parse::whole(text).and_then(Zone::new));
    client.foreign_carer = row.may("foreign_carer", parse::flag);
    client.special_care_allowance = row.may("special_care_allowance", parse::flag);
    client.in_institution = row.may("in_institution", parse::flag);
    client.weight_kg = row.may("weight_kg", parse::number);
    client.assessment = row.may("assessment", some_list);
    client.icd = row.may("icd", some_list);
    client.carers = carers(row);
    client.two_workers_for_ba12 = row.may("two_workers_for_ba12", parse::flag);
    client.discharged_on = row.may("discharged_on", parse::day);
    client.died_on = row.may("died_on", parse::day);
    client.closed_on = row.may("closed_on", parse::day);
    match row.span("suspended_from", "suspended_to") {
        Some((from, Some(to))) => client.suspended.push(DaySpan { from, to }),
        Some((_, None)) => row.flaw("suspended_to", Flaw::Ignored(Wanted::Day)),
        None => {}
    }
    let plan = row.span("plan_from", "plan_to").map(|(from, to)| Plan {
        foreign_carer: None,
        goals: Vec::new(),
        from: from.into(),
        to: to.map(Into::into),
        approved_on: None,
        edition: None,
        items: Vec::new(),
        approved: None,
    });
    Some(Case { client, plans: plan.into_iter().collect(), ..Case::default() })
}

fn carers(row: &mut RowReader<'_>) -> Option<Vec<Carer>> {
    let age = row.may("carer_age", |text| parse::whole(text).and_then(Age::new));
    let disability = row.may("carer_disability", parse::flag);
    let alone = row.may("alone", parse::flag);
    if alone == Some(true) {
        return Some(Vec::new());
    }
    if age.is_none() && disability.is_none() {
        return None;
    }
    Some(vec![Carer { age, disability, main: Some(true), employed: None }])
}

fn loose(row: &RowReader<'_>, client: String, what: OfClient) -> Loose {
    Loose { client, what, unless_known: row.problem("client", Flaw::UnknownClient) }
}

fn allotment(row: &mut RowReader<'_>) -> Option<Loose> {
    let client = row.must("client", some_text);
    let month = row.must("month", parse::month);
    let unit = row.must("unit", some_text);
    let quota_type = row.must("quota_type", parse::quota_type);
    let amount = row.must("amount", |text| parse::whole(text).and_then(AmountIn::new));
    let fund = row.may("fund", parse::fund).unwrap_or(AllocationFund::Month);
    let code = row.may("code", parse::code);
    let count = row.may("count", |text| parse::whole(text).and_then(QuantityIn::new));
    if code.is_some() && count.is_none() {
        row.flaw("count", Flaw::Ignored(Wanted::Whole { min: 0, max: 100_000 }));
    }
    let item = code.zip(count).map(|(code, quantity)| AllocationItem { code, quantity });
    let allocation = Allocation {
        month: month?,
        unit: unit?,
        quota_type: quota_type?,
        fund,
        settlement: None,
        amount: amount?,
        items: item.into_iter().collect(),
    };
    Some(loose(row, client?, OfClient::Allocation(allocation)))
}

fn referral(row: &mut RowReader<'_>) -> Option<Loose> {
    let client = row.must("client", some_text);
    let code = row.must("code", parse::code);
    let quantity = row.must("quantity", |text| parse::whole(text).and_then(QuantityIn::new));
    let on = row.must("on", parse::day);
    let unit = row.text("unit");
    let referral = Referral { unit, code: code?, quantity: quantity?, on: on? };
    Some(loose(row, client?, OfClient::Referral(referral)))
}

fn worker(row: &mut RowReader<'_>) -> Option<Worker> {
    const TRAININGS: [(&str, TrainingKind); 5] = [
        ("disability", TrainingKind::Disability),
        ("dementia", TrainingKind::Dementia),
        ("ba08", TrainingKind::Ba08),
        ("ba17", TrainingKind::Ba17),
        ("device_assessor_a", TrainingKind::DeviceAssessorA),
    ];
    let id = row.must("id", some_text);
    let profession = row.may("profession", parse::profession);
    let mut trainings = Vec::new();
    for (key, kind) in TRAININGS {
        let day_or_yes = |text: &str| match parse::flag(text) {
            Some(true) => Some(Some(None)),
            Some(false) => Some(None),
            None => parse::day(text).map(|day| Some(Some(day))),
        };
        if let Some(Some(from)) = row.may(key, day_or_yes) {
            trainings.push(Training { kind, from });
        }
    }
    Some(Worker { id: id?, profession, trainings })
}

fn unit(row: &mut RowReader<'_>) -> Unit {
    let contract = row.span("from", "to").map(|(from, to)| Contract { from, to });
    Unit {
        id: row.text("id"),
        codes: row.may("codes", some_list),
        contract,
        capacity: row.may("capacity", |text| parse::whole(text).and_then(|number| u32::try_from(number).ok())),
    }
}
