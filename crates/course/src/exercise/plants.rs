//! Records without fault, and the faults that are planted in them.

use super::maker::Maker;
use chrono::{Days, NaiveDate};
use ltc_engine::calendar::Month;

/// A row, and the rule that was planted in it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) client: &'static str,
    pub(super) day: NaiveDate,
    pub(super) end_day: Option<NaiveDate>,
    pub(super) code: &'static str,
    pub(super) quantity: i64,
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    pub(super) worker: &'static str,
    pub(super) planted: Option<&'static str>,
}

/// Made-up people: client and who serves them. Their check digits are right.
const PEOPLE: [(&str, &str); 3] =
    [("A123456789", "B123456780"), ("A100000001", "B100000002"), ("A200000003", "B200000004")];
/// A second worker, for clashes.
const OTHER_WORKER: &str = "B222222228";

/// Code, quantity, start, end of visits without fault.
const VISITS: [(&str, i64, &str, &str); 8] = [
    ("BA02", 2, "09:00", "10:00"),
    ("BA07", 1, "10:00", "11:00"),
    ("BA11", 1, "14:00", "14:45"),
    ("BA20", 3, "13:30", "15:00"),
    ("BA13", 2, "15:00", "16:00"),
    ("BA01", 1, "08:00", "08:40"),
    ("BA15-1", 2, "16:00", "17:00"),
    ("GA09", 1, "14:00", "16:00"),
];

/// What is done to a row.
enum Fault {
    /// Another service is entered: code, quantity, start, end.
    Entered(&'static str, i64, &'static str, &'static str),
    /// The row is changed.
    Changed(fn(&mut Row)),
    /// A second row comes in that clashes with it, and is the one at fault.
    Clash(fn(&mut Row) -> Row),
}

/// A fault that the check finds by one rule.
pub(super) struct Plant {
    pub(super) rule: &'static str,
    /// From this level on.
    pub(super) level: i64,
    fault: Fault,
}

const fn plant(rule: &'static str, level: i64, fault: Fault) -> Plant {
    Plant { rule, level, fault }
}

pub(super) const PLANTS: &[Plant] = &[
    plant("E5007", 1, Fault::Entered("BA20", 6, "13:00", "16:01")),
    plant("E5008", 1, Fault::Entered("BA07", 2, "09:00", "10:30")),
    plant("cross-day-record", 1, Fault::Changed(over_midnight)),
    plant("end-not-after-start", 1, Fault::Entered("BA11", 1, "14:45", "14:00")),
    plant("E4005", 1, Fault::Changed(|row| row.code = "BA32")),
    plant("E5001", 1, Fault::Clash(|row| row.clone())),
    plant("E5003", 2, Fault::Entered("BA02", 4, "09:00", "10:30")),
    plant("E2002", 2, Fault::Changed(|row| row.client = "A12345678")),
    plant("E4036", 2, Fault::Changed(|row| row.worker = "B12345678")),
    plant("E2029", 2, Fault::Changed(|row| row.day = Month::of(row.day).plus(1).first_day())),
    plant("E5014", 2, Fault::Clash(during_respite)),
    plant("E5012", 3, Fault::Clash(two_at_once)),
    plant("E5028", 3, Fault::Entered("CB02", 2, "09:00", "11:00")),
    plant("E5022", 3, Fault::Entered("BA06", 1, "10:00", "11:00")),
];

impl Row {
    fn enter(&mut self, code: &'static str, quantity: i64, start: &'static str, end: &'static str) {
        (self.code, self.quantity, self.start, self.end) = (code, quantity, start, end);
    }

    /// Another service of the same client and day by another worker.
    fn beside(&self, code: &'static str, start: &'static str, end: &'static str) -> Self {
        let mut other = self.clone();
        other.enter(code, 1, start, end);
        other.worker = OTHER_WORKER;
        other
    }
}

fn over_midnight(row: &mut Row) {
    row.enter("BA20", 2, "23:30", "00:30");
    row.end_day = row.day.succ_opt();
}

fn during_respite(row: &mut Row) -> Row {
    row.enter("GA09", 1, "14:00", "16:00");
    row.beside("BA07", "15:00", "16:00")
}

fn two_at_once(row: &mut Row) -> Row {
    row.enter("BA07", 1, "10:00", "11:00");
    row.beside("BA11", "10:30", "11:15")
}

/// Rows without fault: no client is served twice a day.
pub(super) fn clean(maker: &mut Maker<'_>, month: Month, count: usize) -> Vec<Row> {
    let days: Vec<u64> = (0..27).collect();
    let each = count.div_ceil(PEOPLE.len());
    let mut rows = Vec::new();
    for (client, worker) in PEOPLE {
        for day in maker.random.some(&days, each) {
            let visit = maker.random.pick(&VISITS).copied();
            let Some((code, quantity, start, end)) = visit.filter(|_| rows.len() < count) else { continue };
            let day = month.first_day() + Days::new(day);
            rows.push(Row { client, day, end_day: None, code, quantity, start, end, worker, planted: None });
        }
    }
    rows
}

/// The rows with the faults planted, each in a row of its own, in order of their days.
pub(super) fn planted(mut rows: Vec<Row>, plants: &[&Plant], maker: &mut Maker<'_>) -> Vec<Row> {
    let places: Vec<usize> = (0..rows.len()).collect();
    let places = maker.random.some(&places, plants.len());
    for (place, plant) in places.into_iter().zip(plants) {
        let Some(row) = rows.get_mut(place) else { continue };
        match plant.fault {
            Fault::Entered(code, quantity, start, end) => row.enter(code, quantity, start, end),
            Fault::Changed(change) => change(row),
            Fault::Clash(clash) => {
                let mut second = clash(row);
                second.planted = Some(plant.rule);
                rows.push(second);
                continue;
            }
        }
        row.planted = Some(plant.rule);
    }
    rows.sort_by_key(|row| row.day);
    rows
}

/// What a planted fault is about, without giving the row away.
pub(super) fn hint(rule: &str) -> Option<(&'static str, &'static str)> {
    Some(match rule {
        "E5007" => ("時段太長", "too long a time"),
        "E5008" => ("數量超過 1", "a quantity above 1"),
        "cross-day-record" => ("跨日", "over midnight"),
        "end-not-after-start" => ("結束早於開始", "an end before its start"),
        "E4005" => ("沒有的代碼", "a code that does not exist"),
        "E5001" => ("同一筆打了兩次", "a row entered twice"),
        "E5003" => ("時間不夠做這麼多單位", "too short for its units"),
        "E2002" => ("個案證號打錯", "a mistyped client ID"),
        "E4036" => ("服務人員證號打錯", "a mistyped worker ID"),
        "E2029" => ("不是這個月的服務", "a day of another month"),
        "E5014" => ("與喘息重疊", "an overlap with respite"),
        "E5012" => ("兩人同時服務", "two workers at once"),
        "E5028" => ("限 1 單位的代碼", "a code of one unit"),
        "E5022" => ("已停用的代碼", "a code no longer in force"),
        _ => return None,
    })
}
