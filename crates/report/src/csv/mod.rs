//! Tables as delimited text, for spreadsheets and scripts. Dates and names as in the JSON.

mod table;

pub use table::{Table, file, unmarked};

use crate::Lang;
use crate::json::BasisOn;
use crate::words::caseload as said;
use crate::words::check::{message, words};
use crate::words::contracts as tools;
use crate::words::duties;
use crate::words::notice::{NoticeLabels, mark};
use ltc_advice::changes::{Change, Part};
use ltc_caseload::Caseload;
use ltc_check::records::Field;
use ltc_check::report::Report;
use ltc_contracts::told::Told;
use ltc_duties::Agenda;
use ltc_engine::basis::{Basis, Confidence, Price};
use ltc_engine::case::QuotaType;
use ltc_engine::simulation::{LedgerMonth, Simulation};
use ltc_notice::DifferenceOutcome;

/// The rows behind a small tool's answer, in the words of a language; empty if there are none.
pub fn csv_tool(told: &Told, lang: Lang) -> String {
    let mut table = Table::default();
    if let Some(found) = &told.table {
        table.row(found.columns.iter().map(|column| tools::column(*column, lang)));
        for row in &found.rows {
            table.row(row.iter().map(|cell| tools::text(cell, lang).unwrap_or_default()));
        }
    }
    table.into_text()
}

/// The ledgers of a simulation: one row for each purse and month, then one for each respite year
/// (its first month in `month`, what has no meaning for it empty). Amounts in NT$.
pub fn csv_ledger(simulation: &Simulation) -> String {
    let mut table = Table::default();
    table.row([
        "quota_type",
        "month",
        "to",
        "edition",
        "interval",
        "month_in_interval",
        "quota",
        "advance_deduction",
        "approved",
        "adjustment",
        "retention",
        "available",
        "allocated_month",
        "allocated_retention",
        "allocated_advance",
        "unallocated_month",
        "unallocated_retention",
        "used",
    ]);
    let ledger = &simulation.ledger;
    for row in &ledger.care {
        table.row(month_cells(QuotaType::Care, row));
    }
    for row in &ledger.transport {
        table.row(month_cells(QuotaType::Transport, row));
    }
    for year in &ledger.respite {
        let mut cells = vec![QuotaType::Respite.name().to_owned(), year.from.to_string(), year.to.to_string()];
        cells.extend([String::new(), String::new(), String::new(), year.quota.to_string(), String::new()]);
        cells.extend([year.approved, year.adjustment].map(|amount| amount.to_string()));
        cells.extend([String::new(), String::new(), year.allocated.to_string()]);
        cells.extend([String::new(), String::new(), String::new(), String::new(), year.used.to_string()]);
        table.row(cells);
    }
    table.into_text()
}

/// What the A unit has set against what was recorded: a row for each client and code, with a mark where
/// they differ (S0-12). For people: heads and marks in their language.
pub fn csv_difference(outcome: &DifferenceOutcome, lang: Lang) -> String {
    let labels = NoticeLabels::of(lang);
    let mut table = Table::default();
    table.row([labels.client, labels.code, labels.set, labels.recorded, labels.difference, labels.mark]);
    for row in &outcome.rows {
        let numbers = [row.set, row.recorded, row.difference].map(|number| number.to_string());
        let [set, recorded, difference] = &numbers;
        table.row([&row.client, &row.code, set, recorded, difference, mark(row.mark, lang)]);
    }
    table.into_text()
}
/// Changes of the standard: one row for each part that differs.
pub fn csv_changes(basis: &Basis, changes: &[Change], lang: Lang) -> String {
    use crate::words::advice as words;
    let mut table = Table::default();
    table.row(["on", "certain", "theme", "subject", "part", "before", "after", "source", "confidence"]);
    for change in changes {
        let value = |part: &Part, value| words::part_value(basis, change, part, value, lang);
        let mut row = |part: String, before: String, after: String| {
            let sure = change.confidence.map(|one| crate::words::confidence(one, lang)).unwrap_or_default();
            table.row([
                change.on.to_string().as_str(),
                if change.certain { "true" } else { "false" },
                words::theme(change.theme, lang),
                &words::change_subject(basis, change, lang),
                &part,
                &before,
                &after,
                &change.source.join(" "),
                sure,
            ]);
        };
        if change.parts.is_empty() {
            row(String::new(), String::new(), String::new());
        }
        for part in &change.parts {
            let sides = (value(part, part.before.as_ref()), value(part, part.after.as_ref()));
            row(words::part(change, part, lang), sides.0, sides.1);
        }
    }
    table.into_text()
}

fn month_cells(quota_type: QuotaType, row: &LedgerMonth) -> Vec<String> {
    let mut cells =
        vec![quota_type.name().to_owned(), row.month.to_string(), row.month.to_string(), row.edition.clone()];
    cells.extend([row.interval, row.month_in_interval].map(|count| count.to_string()));
    cells.extend(row.amounts().map(|amount| amount.to_string()));
    cells.push(String::new());
    cells
}

/// The service codes of a day with their prices: an amount, `county`, `unknown` or `none`.
pub fn csv_codes(basis: &BasisOn<'_>) -> String {
    let mut table = Table::default();
    table.row([
        "code",
        "family",
        "name_zh",
        "name_en",
        "unit_zh",
        "unit_en",
        "price",
        "remote_price",
        "from",
        "confidence",
        "source",
    ]);
    for code in &basis.codes {
        let prices = code.prices.map(|dated| dated.value);
        let sure = code.prices.map(|dated| confidence(dated.confidence));
        table.row([
            code.code,
            code.family.name(),
            &code.name.zh,
            &code.name.en,
            &code.unit.zh,
            &code.unit.en,
            &prices.map_or_else(String::new, |prices| price(prices.price)),
            &prices.map_or_else(String::new, |prices| price(prices.remote)),
            &code.prices.map_or_else(String::new, |dated| dated.from.to_string()),
            sure.unwrap_or_default(),
            &code.prices.map_or_else(String::new, |dated| dated.source.join(" ")),
        ]);
    }
    table.into_text()
}

fn price(price: Price) -> String {
    match price {
        Price::Amount(ntd) => ntd.to_string(),
        Price::County => "county".to_owned(),
        Price::Unknown => "unknown".to_owned(),
        Price::None => "none".to_owned(),
    }
}

fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Official => "official",
        Confidence::Agreed => "agreed",
        Confidence::Single => "single",
        Confidence::Inferred => "inferred",
    }
}

/// The findings of a check: one row for each, with its words in one language.
pub fn csv_check(report: &Report<'_>, lang: Lang) -> String {
    let mut table = Table::default();
    table.row([
        "rule",
        "severity",
        "scope",
        "file",
        "sheet",
        "row",
        "column",
        "client",
        "date",
        "code",
        "start",
        "end",
        "amount",
        "what",
        "message",
        "todo",
        "related_rows",
        "repair",
        "waived",
    ]);
    let context = report.checker.context();
    let records = context.records;
    for (hit, waived) in report.findings() {
        let wording = words(hit.rule, lang);
        let (row, place) = (context.row(hit.record), records.place(hit.record));
        let amount = context.amount_of(hit);
        let related = report.checker.found().related(hit).iter().map(|record| records.row_number(*record).to_string());
        let repair = report.checker.repair(hit);
        table.row([
            hit.rule.entry().id,
            json_word(&hit.severity).as_str(),
            json_word(&hit.rule.entry().scope).as_str(),
            place.map_or("", |place| place.file),
            place.and_then(|place| place.sheet).unwrap_or_default(),
            &place.map(|place| place.row.to_string()).unwrap_or_default(),
            hit.field.map_or("", |field| records.header(hit.record, field).unwrap_or(field.name())),
            context.client_of_hit(hit),
            &row.date().map(|day| day.to_string()).unwrap_or_default(),
            records.code(row),
            &records.value(hit.record, Field::Start),
            &records.value(hit.record, Field::End),
            &amount.to_string(),
            wording.what,
            &message(&context, hit, lang),
            wording.todo,
            &related.collect::<Vec<_>>().join(" "),
            repair.as_ref().map_or("", |repair| repair.kind),
            waived.unwrap_or_default(),
        ]);
    }
    table.into_text()
}

/// What is due: one row for each duty, in order of date. Days as in the JSON, names in one language.
pub fn csv_dates(agenda: &Agenda<'_>, lang: Lang) -> String {
    let mut table = Table::default();
    table.row([
        "due",
        "opens",
        "duty",
        "name",
        "owed_by",
        "trigger",
        "on",
        "subject",
        "reading",
        "days_left",
        "urgency",
        "confidence",
        "source",
        "warnings",
    ]);
    for due in &agenda.dues {
        let day = |counted: &Option<ltc_duties::Counted>| {
            let day = counted.as_ref().map(|counted| counted.day.map(|day| day.to_string()));
            day.map(|day| day.unwrap_or_else(|| "unknown".to_owned())).unwrap_or_default()
        };
        let warnings: Vec<&str> = due.warnings.iter().map(|one| duties::warning_name(*one)).collect();
        table.row([
            day(&due.chosen.due).as_str(),
            &day(&due.chosen.opens),
            &due.duty.id,
            lang.of(&due.duty.name),
            due.duty.owed_by.name(),
            due.occasion.trigger.name(),
            &due.occasion.on.to_string(),
            due.occasion.subject.as_deref().unwrap_or_default(),
            &due.chosen.reading.id,
            &agenda.days_left(due).map(|days| days.to_string()).unwrap_or_default(),
            agenda.urgency(due).name(),
            confidence(due.chosen.confidence),
            &due.duty.source.join(" "),
            &warnings.join(" "),
        ]);
    }
    table.into_text()
}

/// The rule book: one row for each rule and each code without one, its title in one language.
pub fn csv_rules(lang: Lang) -> String {
    let mut table = Table::default();
    table.row(["id", "official", "checks", "standing", "severity", "scope", "what", "needs", "repair"]);
    for topic in crate::json::rules().rules {
        table.row([
            topic.id,
            topic.official.unwrap_or_default(),
            topic.checks.unwrap_or_default(),
            &json_word(&topic.standing),
            &topic.severity.as_ref().map(json_word).unwrap_or_default(),
            &topic.scope.as_ref().map(json_word).unwrap_or_default(),
            lang.of(&topic.what),
            &topic.needs.join(" "),
            if topic.repair { "true" } else { "false" },
        ]);
    }
    table.into_text()
}

/// The alerts of a caseload: one row for each, with its words in one language.
pub fn csv_alerts(found: &Caseload, lang: Lang) -> String {
    let mut table = Table::default();
    table.row(["kind", "what", "client", "date", "due", "overdue", "message", "todo", "source"]);
    for alert in &found.alerts {
        let wording = said::kind(alert.kind, lang);
        let sources = alert.source.iter().map(|source| source.id.as_str()).collect::<Vec<_>>();
        table.row([
            json_word(&alert.kind).as_str(),
            wording.name,
            &alert.client,
            &alert.date.to_string(),
            &alert.due.map(|day| day.to_string()).unwrap_or_default(),
            if alert.overdue { "true" } else { "false" },
            &said::alert(alert, lang),
            wording.todo,
            &sources.join(" "),
        ]);
    }
    table.into_text()
}

/// The word under which JSON knows a value.
fn json_word(value: &impl serde::Serialize) -> String {
    ltc_engine::output::json(value).trim_matches('"').to_owned()
}
