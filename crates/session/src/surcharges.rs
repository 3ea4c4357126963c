//! Surcharges of the month: what the payment system will add, what waits for somebody, what was not claimed
//! though it is earned, and what is claimed without ground.
//!
//! The rows are those of the report. Not claimed is a row for which the A碼項目清冊 has no claim; without
//! such a list for the client nobody can tell, and that is said. Claimed without ground is what that list has above
//! the rows, and a mark on a record (AA03, AA04) that the payment review will not pay.

use crate::codes::name_of;
use crate::words::count_of;
use chrono::NaiveDate;
use ltc_check::CheckRule;
use ltc_check::context::Context;
use ltc_check::hit::{Arg, Hit};
use ltc_check::records::{NONE, NameId, RecordId, date};
use ltc_check::report::Report;
use ltc_engine::basis::ListName;
use ltc_engine::calendar::{DayKind, Month, day_kind};
use ltc_engine::order;
use ltc_engine::ordered::{Ordered, sorted_once};
use ltc_engine::quota::LevelTimeline;
use ltc_engine::rule::Surcharge;
use ltc_engine::surcharge::{EarnedRow, EligibilityStatus, Known, RowStatus, answers_on};
use ltc_report::words::check::message;
use ltc_report::{Lang, words};
use ltc_wire::month::{SurchargeKind, SurchargeRow, SurchargeTotal, Surcharges};
use ltc_wire::page::{Page, Window};

/// The surcharges that records bring, in order.
const CODES: [&str; 9] = ["AA03", "AA04", "AA05", "AA06", "AA07", "AA08", "AA09", "AA10", "AA11"];

/// A row before it is worded.
#[derive(Debug, Clone, Copy)]
struct Entry<'r> {
    kind: SurchargeKind,
    code: &'static str,
    client: NameId,
    quantity: i64,
    amount: Option<i64>,
    from: From<'r>,
}

/// What a row comes from.
#[derive(Debug, Clone, Copy)]
enum From<'r> {
    /// A derived row, and the records that it rests on.
    Row(&'r EarnedRow, &'r [RecordId]),
    /// A finding.
    Hit(&'r Hit),
}

/// Derived, waiting, forgotten and over-claimed surcharges, or one of these kinds, with totals by code of all.
pub fn answer(report: &Report<'_>, kind: Option<SurchargeKind>, window: Window, lang: Lang) -> Surcharges {
    let context = report.checker.context();
    let mut entries = entries(report);
    let unknown = Unknown::of(&context);
    let totals = totals(&context, &entries, &unknown, lang);
    let place = |kind: SurchargeKind| match kind {
        SurchargeKind::Forgotten => 0,
        SurchargeKind::OverClaimed => 1,
        SurchargeKind::Awaiting => 2,
        SurchargeKind::Earned => 3,
    };
    entries.retain(|entry| kind.is_none_or(|kind| entry.kind == kind));
    // Rows stand by client and day already.
    order::sort_by_key(&mut entries, |entry| place(entry.kind));
    let rows = entries.iter().skip(window.from).take(window.count);
    Surcharges {
        totals,
        rows: Page {
            total: entries.len(),
            from: window.from,
            entries: rows.map(|entry| row(report, entry, lang)).collect(),
        },
        unknown: unknown.in_words(&context, lang),
    }
}

/// How many surcharges were earned but not claimed, and NT$ of them.
pub fn forgotten(report: &Report<'_>) -> (usize, i64) {
    let hits = open_hits(report).filter(|hit| hit.rule == CheckRule::AaForgotten);
    hits.fold((0, 0), |(count, sum), hit| (count + 1, sum + report.checker.context().amount_of(hit)))
}

fn open_hits<'r>(report: &'r Report<'_>) -> impl Iterator<Item = &'r Hit> {
    report.findings().filter(|(_, waived)| waived.is_none()).map(|(hit, _)| hit)
}

/// A derived row by what findings say of it: code, first record, day or month.
type RowKey = (&'static str, RecordId, Arg);

fn key_of(row: &EarnedRow, records: &[RecordId]) -> Option<RowKey> {
    let when = row.date.map(Arg::from).or(row.month.map(Arg::from)).unwrap_or_default();
    Some((row.code.name(), *records.first()?, when))
}

fn entries<'r>(report: &'r Report<'_>) -> Vec<Entry<'r>> {
    let context = report.checker.context();
    let mut forgotten: Vec<RowKey> = Vec::new();
    let mut over = Vec::new();
    let mut marks: Ordered<(RecordId, &'static str), &Hit> = Ordered::new();
    for hit in open_hits(report) {
        match hit.rule {
            CheckRule::AaForgotten => forgotten.extend(code_of(hit).map(|code| (code, hit.record, hit.args[1]))),
            CheckRule::AaOverclaimed => over.extend(over_claimed(&context, hit)),
            rule => {
                if let Some(code) = marked_code(rule) {
                    marks.or_insert_with((hit.record, code), || hit);
                }
            }
        }
    }
    // Where the list of claims speaks of the code already, the marks would count it twice.
    let listed = sorted_once(over.iter().map(|entry: &Entry<'_>| (entry.client, entry.code)));
    let is_listed = |client: NameId, code: &'static str| listed.binary_search(&(client, code)).is_ok();
    let mut entries = Vec::new();
    for (client, row, records) in report.checker.found().surcharges() {
        let code = row.code.name();
        let is_contested = records.iter().any(|record| marks.contains_key(&(*record, code)));
        if is_contested && !is_listed(client, code) {
            continue;
        }
        let place = key_of(row, records).and_then(|key| forgotten.iter().position(|other| *other == key));
        let kind = match (place, row.status) {
            (Some(place), _) => {
                forgotten.swap_remove(place);
                SurchargeKind::Forgotten
            }
            (None, RowStatus::Derived) => SurchargeKind::Earned,
            (None, RowStatus::NeedsConfirmation) => SurchargeKind::Awaiting,
        };
        let amount = Some(row.price).filter(|price| *price > 0);
        entries.push(Entry { kind, code, client, quantity: 1, amount, from: From::Row(row, records) });
    }
    entries.extend(over);
    entries.extend(marks.into_iter().filter_map(|((record, code), hit)| {
        let client = context.row(record).client;
        let day = context.date(context.row(record));
        (!is_listed(client, code)).then(|| Entry {
            kind: SurchargeKind::OverClaimed,
            code,
            client,
            quantity: 1,
            amount: day.and_then(|day| price(&context, code, client, day)),
            from: From::Hit(hit),
        })
    }));
    entries
}

/// The code that a finding names in its first value.
fn code_of(hit: &Hit) -> Option<&'static str> {
    match hit.args[0] {
        Arg::Word(word) => CODES.into_iter().find(|code| *code == word),
        _ => None,
    }
}

fn over_claimed<'r>(context: &Context<'_>, hit: &'r Hit) -> Option<Entry<'r>> {
    let number = |arg: Arg| if let Arg::Number(number) = arg { i64::from(number) } else { 0 };
    let [_, _, claimed, derived] = hit.args;
    Some(Entry {
        kind: SurchargeKind::OverClaimed,
        code: code_of(hit)?,
        client: hit.client,
        quantity: number(claimed) - number(derived),
        amount: Some(context.amount_of(hit)).filter(|amount| *amount > 0),
        from: From::Hit(hit),
    })
}

/// The surcharge that a mark on a record claims, where the rule finds that it will not be paid. AA10 that waits
/// for its confirmation (E5115) is a row that waits.
fn marked_code(rule: CheckRule) -> Option<&'static str> {
    match rule {
        CheckRule::E5101
        | CheckRule::E5102
        | CheckRule::E5103
        | CheckRule::E5104
        | CheckRule::E5117
        | CheckRule::E5126 => Some("AA03"),
        CheckRule::E5105 | CheckRule::E5106 | CheckRule::E5107 | CheckRule::E5116 => Some("AA04"),
        _ => None,
    }
}

/// NT$ of a surcharge for a client on a day.
fn price(context: &Context<'_>, code: &str, client: NameId, day: NaiveDate) -> Option<i64> {
    let standard = context.standard;
    let prices = standard.at(&standard.basis.code(code)?.prices, day)?.value;
    let remote = context.client(client).is_some_and(|facts| facts.on(day).remote_area == Some(true));
    let general = prices.price.amount();
    if remote { prices.remote.amount().or(general) } else { general }
}

fn totals(context: &Context<'_>, entries: &[Entry<'_>], unknown: &Unknown, lang: Lang) -> Vec<SurchargeTotal> {
    let total = |code: &'static str| {
        let of = |kinds: &[SurchargeKind]| {
            let of = entries.iter().filter(|entry| entry.code == code && kinds.contains(&entry.kind));
            of.fold((0, Some(0)), |(units, sum), entry| {
                let amount: Option<i64> = sum.zip(entry.amount).map(|(sum, amount): (i64, i64)| sum + amount);
                (units + entry.quantity, amount)
            })
        };
        let (earned, earned_amount) = of(&[SurchargeKind::Earned, SurchargeKind::Forgotten]);
        let (awaiting, awaiting_amount) = of(&[SurchargeKind::Awaiting]);
        let (forgotten, forgotten_amount) = of(&[SurchargeKind::Forgotten]);
        let (over_claimed, over_claimed_amount) = of(&[SurchargeKind::OverClaimed]);
        let unknown = unknown.of_code(code);
        let is_empty = earned + awaiting + over_claimed == 0 && unknown == 0;
        (!is_empty).then(|| SurchargeTotal {
            code: code.to_owned(),
            name: name_of(context, code, lang),
            earned,
            earned_amount,
            awaiting,
            awaiting_amount,
            forgotten,
            forgotten_amount: forgotten_amount.unwrap_or(0),
            over_claimed,
            over_claimed_amount: over_claimed_amount.unwrap_or(0),
            unknown,
        })
    };
    CODES.into_iter().filter_map(total).collect()
}

fn row(report: &Report<'_>, entry: &Entry<'_>, lang: Lang) -> SurchargeRow {
    let context = report.checker.context();
    let (date, why, records) = match entry.from {
        From::Row(row, records) => {
            let when = row.date.map(|day| words::day(day, lang)).or(row.month.map(|month| words::month(month, lang)));
            (when.unwrap_or_default(), why(&context, entry, row, records, lang), records.to_vec())
        }
        From::Hit(hit) => (when(&context, hit, lang), message(&context, hit, lang), record_of(hit)),
    };
    SurchargeRow {
        code: entry.code.to_owned(),
        client: context.records.name(entry.client).to_owned(),
        date,
        quantity: entry.quantity,
        amount: entry.amount,
        kind: entry.kind,
        why,
        records,
    }
}

fn record_of(hit: &Hit) -> Vec<RecordId> {
    Some(hit.record).filter(|record| *record != NONE).into_iter().collect()
}

/// The day or month of a finding: of its record, else as it says itself.
fn when(context: &Context<'_>, hit: &Hit, lang: Lang) -> String {
    let of_record = context.date(context.row(hit.record)).map(|day| words::day(day, lang));
    let said = || match hit.args[1] {
        Arg::Day(day) => date(day).map(|day| words::day(day, lang)),
        arg @ Arg::Month(_) => words::check::shown(context, hit, arg, lang),
        _ => None,
    };
    of_record.or_else(said).unwrap_or_default()
}

/// By which condition a row is earned.
fn why(context: &Context<'_>, entry: &Entry<'_>, row: &EarnedRow, records: &[RecordId], lang: Lang) -> String {
    let day = row.date.or(row.month.map(Month::first_day));
    match entry.code {
        "AA03" => lang.pick("與專業服務同時提供", "given beside a professional service").to_owned(),
        "AA04" => lang.pick("臨終前後的服務", "service at the end of life").to_owned(),
        "AA09" => day.map_or_else(String::new, |day| day_off(context, day, lang)),
        "AA10" => words::condition("AA10-R1", lang).to_owned(),
        "AA08" => lang.pick("晚間服務", "evening service").to_owned(),
        code => {
            let served = records.first().and_then(|record| context.date(context.row(*record))).or(day);
            let held = served.map_or_else(Vec::new, |day| conditions(context, entry.client, code, day));
            let held: Vec<&str> = held.iter().map(|id| words::condition(id, lang)).collect();
            held.join(lang.pick("；", "; "))
        }
    }
}

/// The conditions of a surcharge that hold for the client on a day.
fn conditions(context: &Context<'_>, client: NameId, code: &str, day: NaiveDate) -> Vec<&'static str> {
    let Some(facts) = context.client(client) else { return Vec::new() };
    let levels = LevelTimeline::new(context.standard, facts.case);
    let known = Known { case: facts.case, states: facts.states(), levels: &levels };
    let answers = answers_on(context.standard, known, day);
    let of_code = answers.into_iter().filter(|answer| answer.code.code() == code);
    of_code.flat_map(|one| one.conditions).filter(|one| one.holds == Some(true)).map(|one| one.id).collect()
}

fn day_off(context: &Context<'_>, day: NaiveDate, lang: Lang) -> String {
    use chrono::{Datelike, Weekday};
    match (day_kind(context.standard.basis, day), day.weekday()) {
        (Some(DayKind::National(holiday) | DayKind::Substitute(holiday)), _) => lang.of(&holiday.name).to_owned(),
        (_, Weekday::Sat) => words::condition("AA09-R1", lang).to_owned(),
        (_, Weekday::Sun) => words::condition("AA09-R2", lang).to_owned(),
        _ => String::new(),
    }
}

/// Clients of whom it cannot be told whether they bring a surcharge.
#[derive(Debug, Default)]
struct Unknown {
    /// Clients with subsidised records.
    clients: usize,
    /// Of them without a case.
    without_case: usize,
    /// Of them with a case, but without a list of what was claimed.
    without_claims: usize,
    /// By code: clients for whom a service of its list is recorded, and something is missing.
    open: Ordered<&'static str, usize>,
    /// Clients whose assessment leaves a surcharge open.
    without_facts: usize,
    /// Clients with AA11 whose workers' trainings are not known.
    without_trainings: usize,
}

/// Surcharges that hang on what is known of the client, with the services that they are earned by.
const BY_CLIENT: [(Surcharge, &[ListName]); 4] = [
    (Surcharge::AA05, &[ListName::Aa05Trigger]),
    (Surcharge::AA06, &[ListName::Aa06Tubes, ListName::Aa06Stairs, ListName::Aa06Child]),
    (Surcharge::AA07, &[ListName::Aa07Services]),
    (Surcharge::AA11, &[ListName::Aa11Services]),
];

impl Unknown {
    fn of(context: &Context<'_>) -> Self {
        let mut unknown = Self::default();
        let records = context.orders.by_client();
        for part in records.chunk_by(|one, other| context.row(*one).client == context.row(*other).client) {
            unknown.add(context, part);
        }
        unknown
    }

    fn of_code(&self, code: &str) -> usize {
        self.open.get(code).copied().unwrap_or(0)
    }

    fn add(&mut self, context: &Context<'_>, part: &[RecordId]) {
        let mut rows = part.iter().map(|id| context.row(*id)).filter(|row| row.counts()).peekable();
        let Some(first) = rows.peek().copied() else { return };
        self.clients += 1;
        let serves = |lists: &[ListName]| {
            let mut rows = part.iter().map(|id| context.row(*id)).filter(|row| row.counts());
            rows.any(|row| lists.iter().any(|list| context.terms(row).is_on(*list)))
        };
        let Some(facts) = context.client(first.client) else {
            self.without_case += 1;
            for (code, lists) in BY_CLIENT {
                self.open(code, serves(lists));
            }
            return;
        };
        self.without_claims += usize::from(facts.case.claimed_surcharges.is_empty());
        let Some(day) = context.date(first) else { return };
        let levels = LevelTimeline::new(context.standard, facts.case);
        let known = Known { case: facts.case, states: facts.states(), levels: &levels };
        let answers = answers_on(context.standard, known, day);
        let (mut lacks_facts, mut lacks_trainings) = (false, false);
        for (code, lists) in BY_CLIENT {
            let status = answers.iter().find(|answer| answer.code == code).map(|answer| answer.status);
            let is_open = !matches!(status, Some(EligibilityStatus::Eligible | EligibilityStatus::NotEligible));
            let lacks_workers =
                code == Surcharge::AA11 && status == Some(EligibilityStatus::Eligible) && !context.facts.has_workers;
            if (is_open || lacks_workers) && serves(lists) {
                self.open(code, true);
                lacks_facts |= is_open;
                lacks_trainings |= lacks_workers;
            }
        }
        self.without_facts += usize::from(lacks_facts);
        self.without_trainings += usize::from(lacks_trainings);
    }

    fn open(&mut self, code: Surcharge, is_open: bool) {
        if is_open && let Some(count) = self.open.or_insert_with(code.code(), || 0) {
            *count += 1;
        }
    }

    fn in_words(&self, context: &Context<'_>, lang: Lang) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = |count: usize, zh: &str, en: &str| {
            if count > 0 {
                lines.push(lang.pick(zh, en).replace("{}", &count_of(count)));
            }
        };
        line(
            self.without_case,
            "{} 位個案沒有個案資料，AA05、AA06、AA07、AA11 無從推算，也無法比對漏報與溢報。",
            "{} clients have no case: AA05, AA06, AA07 and AA11 cannot be derived, nor claims compared.",
        );
        line(
            self.without_facts,
            "{} 位個案的評估資料不足，部分加計無法判定。",
            "For {} clients the assessment says too little to tell some surcharges.",
        );
        line(
            self.without_trainings,
            "{} 位個案符合 AA11，但沒有服務人員名冊，無法判定訓練條件。",
            "{} clients bring AA11, but without the list of workers their trainings are not known.",
        );
        line(
            self.without_claims,
            "{} 位個案沒有 A 碼項目清冊，無法判定漏報與溢報；載入清冊後即可比對。",
            "For {} clients there is no list of claimed surcharges (A碼項目清冊): whether any was forgotten or claimed too often cannot be told until one is loaded.",
        );
        if self.clients > 0
            && context.month().is_some_and(|month| day_kind(context.standard.basis, month.last_day()).is_none())
        {
            lines.push(
                lang.pick(
                    "行事曆尚未涵蓋這個月，國定假日的 AA09 未計入。",
                    "The calendar does not reach this month: AA09 of holidays is not counted.",
                )
                .to_owned(),
            );
        }
        lines
    }
}
