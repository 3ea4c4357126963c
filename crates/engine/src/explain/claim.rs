//! Figures of the priced plan.

use super::Explanation;
use crate::claim::{LineWork, Room};
use crate::money::{half_floor, percent_floor};
use crate::rule::Figure;
use crate::simulation::ClaimLine;
use crate::work::Work;

/// The figure `field` of the `line`-th line of the `month`-th month shown.
pub(super) fn line_figure(work: &Work<'_>, month: usize, line: usize, field: &str) -> Option<Explanation> {
    let line_work = work.shown_claims().nth(month)?.lines.get(line)?;
    Line { work: line_work, base: format!("/claims/{month}/lines/{line}") }.figure(field)
}

/// A line while its figures are explained.
struct Line<'w> {
    work: &'w LineWork,
    base: String,
}

impl Line<'_> {
    fn figure(&self, field: &str) -> Option<Explanation> {
        let line = &self.work.line;
        Some(match field {
            "quantity" => self.node(Figure::Given, "quantity", line.quantity).with("what", "quantity"),
            "price" => self.price(),
            "amount" => self.amount(),
            "within_quota" => self.within_quota(),
            "copayment" => self.copayment(),
            "subsidy" => {
                self.node(Figure::Subsidy, "subsidy", line.subsidy).from([self.within_quota(), self.copayment()])
            }
            "self_pay" => self.self_pay(),
            "remote_supplement" => self.remote(Figure::RemoteSupplement, field, line.remote_supplement),
            "remote_self_pay" => self.remote(Figure::RemoteSelfPay, field, line.remote_self_pay),
            _ => return None,
        })
    }

    fn node(&self, rule: Figure, field: &str, value: i64) -> Explanation {
        let pointer = if field.is_empty() { String::new() } else { format!("{}/{field}", self.base) };
        Explanation::new(rule, pointer, value, &self.work.edition).with("code", self.work.line.code.as_str())
    }

    fn price(&self) -> Explanation {
        let item = &self.work.item;
        let node = self.node(Figure::UnitPrice, "price", item.price).with("stated", i64::from(item.price_stated));
        node.cite(item.price_cited.as_ref().filter(|_| !item.price_stated))
    }

    fn amount(&self) -> Explanation {
        let line = &self.work.line;
        let node = self.node(Figure::LineAmount, "amount", line.amount).with("quantity", line.quantity);
        node.with("price", line.price).from([self.price()])
    }

    fn within_quota(&self) -> Explanation {
        let rule = match self.work.room {
            Room::Quota(_) => Figure::WithinQuota,
            Room::Advance => Figure::WithinAdvance,
            Room::NoQuota => Figure::OutsideQuota,
        };
        let node = self.node(rule, "within_quota", self.work.line.within_quota).with("inside", self.work.inside);
        let node = node.with("unit", self.work.item.quota_part).with("edge", self.work.edge).from([self.price()]);
        match self.work.room {
            Room::Quota(left) => node.from([Explanation::given("room", left, &self.work.edition)]),
            Room::Advance | Room::NoQuota => node,
        }
    }

    fn copayment(&self) -> Explanation {
        let rate = &self.work.rate;
        let unit = percent_floor(self.work.item.quota_part, rate.percent);
        let node = self.node(Figure::Copayment, "copayment", self.work.line.copayment);
        let node = node.with("percent", i64::from(rate.percent)).with("inside", self.work.inside).with("unit", unit);
        node.with("edge", self.work.edge).cite(rate.cited.as_ref()).from([self.within_quota()])
    }

    fn self_pay(&self) -> Explanation {
        let (line, item) = (&self.work.line, &self.work.item);
        let node = self.node(Figure::SelfPay, "self_pay", line.self_pay).from([self.amount(), self.within_quota()]);
        if item.quota_part == item.price {
            return node;
        }
        let half = half_floor(item.price);
        let shared = self.node(Figure::SharedHome, "", line.quantity * half).with("quantity", line.quantity);
        node.from([shared.with("half", half)])
    }

    fn remote(&self, rule: Figure, field: &str, value: i64) -> Explanation {
        let difference = self.work.item.remote_difference;
        let quantity = if difference == 0 { 0 } else { value / difference };
        let node = self.node(rule, field, value).with("quantity", quantity).with("difference", difference);
        node.cite(self.work.item.price_cited.as_ref()).from([self.price()])
    }
}

/// The figure `field` of the totals of the `month`-th month shown.
pub(super) fn total_figure(work: &Work<'_>, month: usize, field: &str) -> Option<Explanation> {
    let claim = work.shown_claims().nth(month)?;
    let edition = work.standard.edition_id(claim.month.first_day());
    let pointer = |field: &str| format!("/claims/{month}/totals/{field}");
    if field == "client_pays" {
        let parts = ["copayment", "self_pay", "remote_self_pay"];
        let parts: Option<Vec<Explanation>> = parts.iter().map(|part| total_figure(work, month, part)).collect();
        let node = Explanation::new(Figure::ClientPays, pointer(field), claim.totals.client_pays, &edition);
        return Some(node.with("month", claim.month).from(parts?));
    }
    let column = column(field)?;
    let lines = claim.lines.iter().enumerate().filter(|(_, one)| column(&one.line) != 0);
    let lines = lines.filter_map(|(place, _)| line_figure(work, month, place, field));
    let value = claim.lines.iter().map(|one| column(&one.line)).sum();
    let node = Explanation::new(Figure::Total, pointer(field), value, &edition).with("month", claim.month);
    Some(node.with("column", field).from(lines))
}

/// Reads one figure of a line.
type Column = fn(&ClaimLine) -> i64;

fn column(field: &str) -> Option<Column> {
    Some(match field {
        "amount" => |line| line.amount,
        "within_quota" => |line| line.within_quota,
        "copayment" => |line| line.copayment,
        "subsidy" => |line| line.subsidy,
        "self_pay" => |line| line.self_pay,
        "remote_supplement" => |line| line.remote_supplement,
        "remote_self_pay" => |line| line.remote_self_pay,
        _ => return None,
    })
}
