//! The figures of each part of a result.

use super::entries::{List, Row, Section, number};
use ltc_engine::case::{ItemFund, QuotaType};
use ltc_engine::explain::FigureValue;
use ltc_engine::simulation::{ClaimLine, ClaimTotals, LedgerMonth, Simulation};
use serde::Serialize;

pub(super) fn ledgers(list: &mut List, simulation: &Simulation) {
    let ledger = &simulation.ledger;
    for (purse, months) in [(QuotaType::Care, &ledger.care), (QuotaType::Transport, &ledger.transport)] {
        for (place, month) in months.iter().enumerate() {
            let base = format!("/ledger/{}/{place}", purse.name());
            let row = Row { purse: Some(purse), month: Some(month.month), ..Row::new(Section::Ledger, base) };
            list.row(&row, of_month(month));
        }
    }
    for (place, year) in ledger.respite.iter().enumerate() {
        let base = format!("/ledger/respite/{place}");
        let purse = Some(QuotaType::Respite);
        let row = Row { purse, month: Some(year.from), ..Row::new(Section::Respite, base) };
        let figures = [
            number("quota", year.quota),
            number("adjustment", year.adjustment),
            number("approved", year.approved),
            number("allocated", year.allocated),
            number("used", year.used),
        ];
        list.row(&row, figures);
    }
}

/// The figures of a month, in the order of the table.
pub(super) const LEDGER: [&str; 13] = [
    "interval",
    "month_in_interval",
    "quota",
    "advance_deduction",
    "approved",
    "adjustment",
    "retention",
    "available",
    "allocated/month",
    "allocated/retention",
    "allocated/advance",
    "unallocated/month",
    "unallocated/retention",
];

fn of_month(month: &LedgerMonth) -> impl Iterator<Item = (&'static str, FigureValue)> {
    let values = [i64::from(month.interval), i64::from(month.month_in_interval)].into_iter().chain(month.amounts());
    LEDGER.into_iter().zip(values.map(FigureValue::Number))
}

pub(super) fn advance(list: &mut List, simulation: &Simulation) {
    let Some(advance) = &simulation.advance else { return };
    let figures = [number("cap", advance.cap), number("amount", advance.amount), number("used", advance.used)];
    list.row(&Row::new(Section::Advance, "/advance".to_owned()), figures);
    let codes = FigureValue::Word(advance.codes.join("、"));
    let row = Row { code: Some(String::new()), ..Row::new(Section::Advance, "/advance".to_owned()) };
    list.row(&row, [("codes", codes)]);
    for (place, one) in advance.deductions.iter().enumerate() {
        let base = format!("/advance/deductions/{place}");
        let row = Row { month: Some(one.month), ..Row::new(Section::Advance, base) };
        list.row(&row, [number("deduction", one.amount)]);
    }
}

pub(super) fn surcharges(list: &mut List, simulation: &Simulation) {
    for (place, one) in simulation.surcharge_eligibility.iter().enumerate() {
        let base = format!("/surcharge_eligibility/{place}");
        let row = Row { code: Some(one.code.code().to_owned()), ..Row::new(Section::Eligibility, base) };
        list.row(&row, [("status", word(&one.status))]);
    }
    for (place, one) in simulation.surcharge_rows.iter().enumerate() {
        let parts = [one.date.map(|day| day.to_string()), one.unit.clone(), one.family.map(str::to_owned)];
        let code = parts.into_iter().flatten().fold(one.code.to_owned(), |name, part| name + " " + &part);
        let base = format!("/surcharge_rows/{place}");
        let mut row = Row { month: one.month, code: Some(code), ..Row::new(Section::SurchargeRow, base) };
        row.nth = list.count(&row);
        list.row(&row, [number("amount", one.amount), ("status", word(&one.status))]);
    }
}

pub(super) fn claims(list: &mut List, simulation: &Simulation) {
    for (place, claim) in simulation.claims.iter().enumerate() {
        for (line, one) in claim.lines.iter().enumerate() {
            let base = format!("/claims/{place}/lines/{line}");
            let code =
                if one.fund == Some(ItemFund::Advance) { format!("{} advance", one.code) } else { one.code.clone() };
            let row = Row { month: Some(claim.month), code: Some(code), ..Row::new(Section::Claim, base) };
            let row = Row { nth: list.count(&row), ..row };
            list.row(&row, of_line(one));
        }
        let base = format!("/claims/{place}/totals");
        let row = Row { month: Some(claim.month), ..Row::new(Section::Total, base) };
        list.row(&row, of_totals(&claim.totals));
    }
}

fn of_line(line: &ClaimLine) -> [(&'static str, FigureValue); 9] {
    [
        number("quantity", line.quantity),
        number("price", line.price),
        number("amount", line.amount),
        number("within_quota", line.within_quota),
        number("copayment", line.copayment),
        number("subsidy", line.subsidy),
        number("self_pay", line.self_pay),
        number("remote_supplement", line.remote_supplement),
        number("remote_self_pay", line.remote_self_pay),
    ]
}

fn of_totals(totals: &ClaimTotals) -> [(&'static str, FigureValue); 8] {
    [
        number("amount", totals.amount),
        number("within_quota", totals.within_quota),
        number("copayment", totals.copayment),
        number("subsidy", totals.subsidy),
        number("self_pay", totals.self_pay),
        number("remote_supplement", totals.remote_supplement),
        number("remote_self_pay", totals.remote_self_pay),
        number("client_pays", totals.client_pays),
    ]
}

pub(super) fn suggestions(list: &mut List, simulation: &Simulation) {
    for (place, one) in simulation.suggestions.iter().enumerate() {
        let code = Some(word_of(&one.kind));
        let base = format!("/suggestions/{place}");
        let row = Row { purse: one.quota_type, month: one.month, code, ..Row::new(Section::Suggestion, base) };
        let row = Row { nth: list.count(&row), ..row };
        list.row(&row, [number("amount", one.amount.unwrap_or_default())]);
    }
}

/// An answer as the word that stands in JSON.
fn word(answer: &impl Serialize) -> FigureValue {
    FigureValue::Word(word_of(answer))
}

fn word_of(answer: &impl Serialize) -> String {
    serde_json::to_value(answer).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
