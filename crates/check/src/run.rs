//! Runs the rules over the parts they look at: in slices that can be reported and stopped, and after
//! an edit only over what it touched.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Partition};
use crate::hit::{Found, Part, Sink};
use crate::records::{NameId, RecordId};
use crate::registry::{CHECKS, CheckRule};
use crate::surcharges::{self, Derivation};
use ltc_engine::order;
use std::sync::OnceLock;

/// Records of a slice of the partition [`Partition::Record`]: small enough to stay in the cache while
/// every rule runs over them.
const CHUNK: usize = 4096;

/// A run under way.
#[derive(Debug, Default)]
pub struct Run {
    stage: Stage,
    at: usize,
    done: usize,
    found: Found,
    surcharges: Option<Derivation>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Records,
    ClientDays,
    Clients,
    WorkerDays,
    File,
    Surcharges,
    Done,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

impl Progress {
    /// Nothing left?
    pub fn is_done(self) -> bool {
        self.done >= self.total
    }
}

impl Run {
    /// Ready to begin.
    pub fn new() -> Self {
        Self::default()
    }

    /// Runs on for about so many records, and says how far it is. Between two steps a host can report,
    /// or drop the run.
    pub fn step(&mut self, context: &Context<'_>, records: usize) -> Progress {
        let mut left = records.max(1);
        while left > 0 && self.stage != Stage::Done {
            let before = self.done;
            self.advance(context);
            left = left.saturating_sub((self.done - before).max(1));
        }
        self.progress(context)
    }

    /// How far it is.
    pub fn progress(&self, context: &Context<'_>) -> Progress {
        let orders = context.orders;
        let total = context.records.len() + 3 * orders.by_client().len() + orders.by_worker().len() + 1;
        Progress { done: if self.stage == Stage::Done { total } else { self.done.min(total - 1) }, total }
    }

    /// Runs to the end.
    pub fn finish(mut self, context: &Context<'_>) -> Found {
        while self.stage != Stage::Done {
            self.advance(context);
        }
        self.found.sort();
        self.found
    }

    /// Runs one part.
    fn advance(&mut self, context: &Context<'_>) {
        let orders = context.orders;
        match self.stage {
            Stage::Records => {
                let to = (self.at + CHUNK).min(context.records.len());
                let ids = ids_between(context, self.at, to);
                run_part(context, Partition::Record, Part::Record, &ids, &mut self.found);
                self.next(to - self.at, to, context.records.len(), Stage::ClientDays);
            }
            Stage::ClientDays => {
                let all = orders.by_client();
                let key = |id: &RecordId| (context.row(*id).client, context.row(*id).day);
                let part = first_run(all, self.at, key);
                if let Some(first) = part.first() {
                    let (client, day) = key(first);
                    run_part(context, Partition::ClientDay, Part::ClientDay(client, day), part, &mut self.found);
                }
                self.next(part.len(), self.at + part.len(), all.len(), Stage::Clients);
            }
            Stage::Clients => {
                let all = orders.by_client();
                let key = |id: &RecordId| context.row(*id).client;
                let part = first_run(all, self.at, key);
                if let Some(first) = part.first() {
                    run_part(context, Partition::Client, Part::Client(key(first)), part, &mut self.found);
                }
                self.next(part.len(), self.at + part.len(), all.len(), Stage::WorkerDays);
            }
            Stage::WorkerDays => {
                let all = orders.by_worker();
                let key = |(worker, id): &(NameId, RecordId)| (*worker, context.row(*id).day);
                let part = first_run(all, self.at, key);
                if let Some((worker, first)) = part.first() {
                    let ids: Vec<RecordId> = part.iter().map(|(_, id)| *id).collect();
                    let day = context.row(*first).day;
                    run_part(context, Partition::WorkerDay, Part::WorkerDay(*worker, day), &ids, &mut self.found);
                }
                self.next(part.len(), self.at + part.len(), all.len(), Stage::File);
            }
            Stage::File => {
                run_part(context, Partition::File, Part::File, orders.by_client(), &mut self.found);
                self.done += 1;
                // Every rule has run: what they reject earns no surcharge.
                self.found.rejected = surcharges::rejected(context, &self.found);
                self.stage = Stage::Surcharges;
            }
            Stage::Surcharges => {
                let derivation = self.surcharges.take().unwrap_or_else(|| Derivation::new(context));
                let all = orders.by_client();
                let part = first_run(all, self.at, |id: &RecordId| context.row(*id).client);
                let rejected = std::mem::take(&mut self.found.rejected);
                derivation.client(context, part, &rejected, &mut self.found);
                self.found.rejected = rejected;
                self.surcharges = Some(derivation);
                self.next(part.len(), self.at + part.len(), all.len(), Stage::Done);
            }
            Stage::Done => {}
        }
    }

    fn next(&mut self, done: usize, at: usize, len: usize, stage: Stage) {
        self.done += done;
        self.at = at;
        if at >= len {
            self.at = 0;
            self.stage = stage;
        }
    }
}

/// The records from one place to another that are still there.
fn ids_between(context: &Context<'_>, from: usize, to: usize) -> Vec<RecordId> {
    let rows = context.records.rows().get(from..to).unwrap_or_default();
    let ids = (u32::try_from(from).unwrap_or(u32::MAX)..).zip(rows);
    ids.filter(|(_, row)| !row.flags.removed()).map(|(id, _)| id).collect()
}

/// The entries from `at` on that have the key of the first of them.
fn first_run<T, K: PartialEq>(all: &[T], at: usize, key: impl Fn(&T) -> K) -> &[T] {
    let rest = all.get(at..).unwrap_or_default();
    let Some(first) = rest.first().map(&key) else { return &[] };
    let len = rest.iter().take_while(|entry| key(entry) == first).count();
    rest.get(..len).unwrap_or_default()
}

fn run_part(context: &Context<'_>, partition: Partition, part: Part, ids: &[RecordId], found: &mut Found) {
    let there = match partition {
        // Its checks are many, and each looks at every record.
        Partition::Client => Concerns::of_part(context, ids),
        _ => Concerns::ALL,
    };
    for check in checks_of(partition) {
        if check.concerns.is_among(there) {
            (check.run)(context, ids, &mut Sink { found, part });
        } else {
            debug_assert!(says_nothing(check, context, part, ids), "{:?} look at more than they say", check.rules);
        }
    }
}

/// Does a check neither find nor count anything in a part?
fn says_nothing(check: &Check, context: &Context<'_>, part: Part, ids: &[RecordId]) -> bool {
    let mut found = Found::default();
    (check.run)(context, ids, &mut Sink { found: &mut found, part });
    found.hits.is_empty() && found.tallies.is_empty() && found.failed.is_empty()
}

/// The checks that look at such parts. There are more parts than records, so they are sorted out once.
fn checks_of(partition: Partition) -> &'static [&'static Check] {
    static SORTED: OnceLock<[Vec<&'static Check>; Partition::ALL.len()]> = OnceLock::new();
    let sorted = SORTED.get_or_init(|| {
        let of = |partition| CHECKS.iter().copied().flatten().filter(move |check| check.partition == partition);
        Partition::ALL.map(|partition| of(partition).collect())
    });
    sorted.get(partition as usize).map_or(&[], Vec::as_slice)
}

/// Does the rule look at one client at a time, so that nobody else's records change what it finds?
pub fn is_of_one_client(rule: CheckRule) -> bool {
    let mut of_rule = CHECKS.iter().copied().flatten().filter(|check| check.rules.contains(&rule));
    let is_of_client =
        |check: &Check| matches!(check.partition, Partition::Record | Partition::ClientDay | Partition::Client);
    of_rule.all(is_of_client)
}

/// Parts that an edit touched. Collect them before and after it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Touched {
    records: Vec<RecordId>,
    client_days: Vec<(NameId, i32)>,
    worker_days: Vec<(NameId, i32)>,
    clients: Vec<NameId>,
}

impl Touched {
    /// The parts that a record stands in now.
    pub(crate) fn add(&mut self, context_records: &crate::records::Records, record: RecordId) {
        let row = context_records.row(record);
        self.records.push(record);
        if crate::orders::is_ordered(row) {
            self.client_days.push((row.client, row.day));
            self.clients.push(row.client);
            self.worker_days.extend(context_records.workers(row).iter().map(|worker| (*worker, row.day)));
        }
    }
}

/// Runs the rules again over the touched parts, and puts their findings in place of the old ones.
pub(crate) fn run_again(context: &Context<'_>, mut touched: Touched, found: &mut Found) {
    order::sort_once(&mut touched.records);
    order::sort_once(&mut touched.client_days);
    order::sort_once(&mut touched.worker_days);
    order::sort_once(&mut touched.clients);
    let is_touched = |part: Part, record: RecordId| match part {
        Part::Record => touched.records.binary_search(&record).is_ok(),
        Part::ClientDay(client, day) => touched.client_days.binary_search(&(client, day)).is_ok(),
        Part::WorkerDay(worker, day) => touched.worker_days.binary_search(&(worker, day)).is_ok(),
        Part::Client(client) => touched.clients.binary_search(&client).is_ok(),
        Part::File => true,
        // They depend on what the other rules find.
        Part::Surcharges(_) => false,
    };
    found.hits.retain(|hit| !is_touched(hit.part(), hit.record));
    found.tallies.retain(|tally| !is_touched(tally.part, crate::records::NONE));
    let (records, orders) = (context.records, context.orders);
    let there: Vec<RecordId> =
        touched.records.iter().copied().filter(|record| !records.row(*record).flags.removed()).collect();
    run_part(context, Partition::Record, Part::Record, &there, found);
    for (client, day) in &touched.client_days {
        let part = orders.of_client_day(records, *client, *day);
        if !part.is_empty() {
            run_part(context, Partition::ClientDay, Part::ClientDay(*client, *day), part, found);
        }
    }
    for client in &touched.clients {
        let part = orders.of_client(records, *client);
        if !part.is_empty() {
            run_part(context, Partition::Client, Part::Client(*client), part, found);
        }
    }
    for (worker, day) in &touched.worker_days {
        let part = orders.of_worker_day(records, *worker, *day);
        if !part.is_empty() {
            run_part(context, Partition::WorkerDay, Part::WorkerDay(*worker, *day), &part, found);
        }
    }
    run_part(context, Partition::File, Part::File, orders.by_client(), found);
    surcharges::run_again(context, touched.clients, found);
    found.sort();
}
