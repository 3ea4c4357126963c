//! A碼項目清冊: the surcharges that a unit expects to be paid.

use super::sheet::Rows;
use super::{Loose, OfClient, SecondFile, parse};
use crate::error::{Flaw, Wanted};
use chrono::NaiveDate;
use ltc_engine::calendar::Month;
use ltc_engine::case::{ClaimedSurcharge, QuantityIn};
use ltc_grid::Sheet;

/// Reads the surcharges of a list.
pub(super) fn read(file: &str, sheet: &Sheet, header: usize, into: &mut SecondFile) {
    let rows = Rows { file, sheet, header };
    let client = rows.place(&["身分證號", "身分證字號"]);
    let code = rows.place(&["服務代碼", "服務項目代碼", "代碼", "服務項目類別"]);
    let quantity = rows.place(&["數量", "次數"]);
    let dates = rows.place(&["服務日期", "日期"]);
    for row in rows.below().filter(|row| !row.is_aside()) {
        let problems = &mut into.problems;
        let id = row.text(client);
        if id.is_empty() {
            continue;
        }
        let code = row.required(code, Wanted::Code, parse::code, problems);
        let wanted = Wanted::Whole { min: 0, max: 100_000 };
        let quantity = row.required(quantity, wanted, |text| parse::whole(text).and_then(QuantityIn::new), problems);
        let days = row.required(dates, Wanted::Day, days, problems);
        let (Some(code), Some(quantity), Some(days)) = (code, quantity, days) else { continue };
        into.rows += 1;
        for claimed in claimed(&code, quantity, &days) {
            let unless_known = row.problem(client, Flaw::UnknownClient);
            into.loose.push(Loose { client: id.clone(), what: OfClient::Claimed(claimed), unless_known });
        }
    }
}

/// `115/07/04,115/07/05`; every one must be a day.
fn days(text: &str) -> Option<Vec<NaiveDate>> {
    let days: Option<Vec<NaiveDate>> = parse::list(text).iter().map(|day| parse::day(day)).collect();
    days.filter(|days| !days.is_empty())
}

/// One for each day where the days are as many as the quantity; else one for the month.
fn claimed(code: &str, quantity: QuantityIn, days: &[NaiveDate]) -> Vec<ClaimedSurcharge> {
    let of = |date, month, quantity| ClaimedSurcharge { code: code.to_owned(), date, month, unit: None, quantity };
    if i64::try_from(days.len()).is_ok_and(|count| count == quantity.get()) {
        return days.iter().filter_map(|day| Some(of(Some(*day), None, QuantityIn::new(1)?))).collect();
    }
    vec![of(None, days.first().copied().map(Month::of), quantity)]
}
