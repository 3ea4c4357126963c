//! AA10 that waits for its confirmation. Source: S3-11 「AA10待確認」, E5115.

use crate::view::View;
use crate::{Caseload, Kind};
use chrono::NaiveDate;
use ltc_engine::ordered::sorted_once;
use ltc_engine::surcharge::{RowStatus, rows_of_case};

/// The code of the emergency service at night.
const EMERGENCY: &str = "AA10";

/// Night services up to today that nobody has confirmed as an emergency or refused.
pub(crate) fn awaiting(view: &View<'_>, found: &mut Caseload) {
    let rows = rows_of_case(view.standard, view.case);
    let waiting = rows.iter().filter(|row| row.code == EMERGENCY && row.status == RowStatus::NeedsConfirmation);
    let waiting: Vec<_> = waiting.filter(|row| row.date.is_some_and(|day| day <= view.as_of)).collect();
    let days = || waiting.iter().filter_map(|row| row.date);
    let Some((first, last)) = days().min().zip(days().max()) else { return };
    let mut alert = view.alert(Kind::Aa10Awaiting, first);
    alert.records = sorted_once(waiting.iter().flat_map(|row| row.records.iter().copied()));
    alert.params.insert("count", count(&days().collect::<Vec<NaiveDate>>()).into());
    alert.params.insert("last", last.into());
    found.alerts.push(alert);
}

fn count(days: &[NaiveDate]) -> i64 {
    i64::try_from(days.len()).unwrap_or(i64::MAX)
}
