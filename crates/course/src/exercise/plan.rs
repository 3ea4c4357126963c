//! Plans made up of services with a price in force.

use super::maker::Maker;
use super::{NotMade, Table};
use ltc_engine::basis::Period;
use ltc_engine::calendar::Month;
use ltc_engine::text::Text;
use ltc_report::words;
use serde_json::{Value, json};

/// Home care that may be in any plan: price in force, no half of a household.
const HOME_CARE: [&str; 12] =
    ["BA01", "BA02", "BA04", "BA05-1", "BA07", "BA10", "BA11", "BA12", "BA13", "BA14", "BA20", "BA23"];

/// A service of a plan.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub(super) code: String,
    pub(super) name: Text,
    /// General price of a unit, NT$.
    pub(super) price: i64,
}

/// So many services of home care.
pub(super) fn items(maker: &mut Maker<'_>, month: Month, count: usize) -> Result<Vec<Service>, NotMade> {
    let known: Vec<Service> = HOME_CARE.iter().filter_map(|code| service(maker, code, month)).collect();
    if known.len() < count {
        return Err(NotMade::NothingToAsk);
    }
    let mut chosen = maker.random.some(&known, count);
    chosen.sort_by(|one, other| one.code.cmp(&other.code));
    Ok(chosen)
}

/// A service as it stands in the standard in a month.
pub(super) fn service(maker: &Maker<'_>, code: &str, month: Month) -> Option<Service> {
    let day = month.first_day();
    let known = maker.basis.code(code).filter(|known| matches!(known.on(day), Period::Inside))?;
    let price = known.prices.at(day)?.value.price.amount()?;
    Some(Service { code: code.to_owned(), name: known.name.clone(), price })
}

/// The plan as a table and as items of a case, each service so often.
pub(super) fn table(services: &[Service], times: i64) -> (Table, Vec<Value>) {
    let quantities: Vec<i64> = services.iter().map(|_| times).collect();
    table_of(services, &quantities)
}

/// The same with a quantity for each.
pub(super) fn table_of(services: &[Service], quantities: &[i64]) -> (Table, Vec<Value>) {
    let plain = |text: String| Text::new(text.clone(), text);
    let columns =
        [("服務代碼", "Code"), ("名稱", "Name"), ("單價（元）", "Price (NT$)"), ("每月數量", "Units a month")];
    let of = services.iter().zip(quantities);
    let rows = of.clone().map(|(service, quantity)| {
        vec![
            plain(service.code.clone()),
            service.name.clone(),
            plain(words::amount(service.price)),
            plain(quantity.to_string()),
        ]
    });
    let table =
        Table { columns: columns.into_iter().map(|(zh, en)| Text::new(zh, en)).collect(), rows: rows.collect() };
    (table, of.map(|(service, quantity)| json!({"code": service.code, "quantity": quantity})).collect())
}
