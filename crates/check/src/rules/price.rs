//! Prices that records state.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Field, NameId, RecordId, Row};
use crate::registry::CheckRule;
use crate::repair::Repair;
use ltc_engine::basis::Family;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// A unit price that is not that of the standard.
///
/// # What it checks
/// A stated unit price (0 counts as not stated) of a subsidised record, against the price of the code on that
/// day. Where the client's case says whether they live in a remote area, only the price for that is right;
/// where nothing is known of it, both the general and the remote price are. Nothing is compared where the
/// county sets the price, where it was not found, for aids, and for a code that is not in force.
///
/// # Why
/// The authority pays the price of the standard, whatever the record states; a differing one usually means an
/// old price, or a wrong code.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,385,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,290,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json check
/// {"cases": [{"client": {"id": "A123456789", "cms_level": 4, "welfare_class": "general", "remote_area": false}}],
///  "records": [
///   {"client": "A123456789", "date": "2026-07-01", "code": "BA07", "quantity": 1, "start": "09:00", "end": "09:45", "workers": ["B123456780"], "unit_price": 385}
/// ]}
/// ```
///
/// # What to do
/// Check the code, and whether the client lives in a remote area. Take over the price of the standard.
pub(crate) static PRICE_DIFFERS_FROM_BASIS: Entry = Entry {
    id: "price-differs-from-basis",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["reg:table4"],
    params: &["actual", "expected", "remote"],
    needs: &[],
    fix: Some(with_price),
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::PriceDiffersFromBasis],
    concerns: Concerns::ALL,
    run: differing,
}];

fn differing(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    // Records of one client and day usually stand together; their case is looked up once.
    let mut last: Option<(NameId, i32, Option<bool>)> = None;
    for id in part {
        let row = context.row(*id);
        if row.price <= 0 || !row.flags.subsidised() {
            continue;
        }
        let remote = match last {
            Some((client, day, remote)) if client == row.client && day == row.day => remote,
            _ => is_remote(context, row),
        };
        last = Some((row.client, row.day, remote));
        let Some(right) = right_price(context, row, remote) else { continue };
        let (price, other) = (right.price, right.or_remote);
        if row.price == price || Some(row.price) == other {
            continue;
        }
        let hit = Hit::new(CheckRule::PriceDiffersFromBasis, *id).field(Field::UnitPrice);
        let hit = hit.arg(i64::from(row.price)).arg(i64::from(price));
        out.hit(other.map_or(hit, |other| hit.arg(Arg::Number(other))));
    }
}

/// What a record may state.
struct Right {
    price: i32,
    /// The remote price, where nobody knows whether it applies.
    or_remote: Option<i32>,
}

/// The price that the record should state; `None` where nothing can be said.
fn right_price(context: &Context<'_>, row: &Row, is_remote: Option<bool>) -> Option<Right> {
    let terms = context.terms(row);
    if terms.in_force == Some(false) || terms.is(Family::E) || terms.is(Family::F) {
        return None;
    }
    let only = |price: i32| Some(Right { price, or_remote: None });
    match is_remote {
        Some(true) => only(terms.remote?),
        Some(false) => only(terms.price?),
        None if terms.price? == terms.remote? => only(terms.price?),
        None => Some(Right { price: terms.price?, or_remote: terms.remote }),
    }
}

fn is_remote(context: &Context<'_>, row: &Row) -> Option<bool> {
    context.client(row.client)?.on(context.date(row)?).remote_area
}

/// Takes over the price of the standard, where there is only one.
fn with_price(context: &Context<'_>, hit: &Hit) -> Option<Repair> {
    let row = context.row(hit.record);
    let right = right_price(context, row, is_remote(context, row)).filter(|right| right.or_remote.is_none())?;
    Some(Repair::of_cells("set-price", hit.record, vec![(Field::UnitPrice, right.price.to_string())]))
}
