//! Months of service records, made from nothing: the same for the same size, with the mistakes that
//! people make. IDs are made up, with correct check digits.

use ltc_check::records::{Channel, Field, Records, Source};
use ltc_engine::basis::Basis;
use ltc_grid::{Cell, Page, Pages};
use serde_json::{Value, json};

/// Days on which a worker works, of July 2026.
const DAYS: [u32; 22] = [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 27, 28, 29, 30];

/// Visits of a worker on a day: code, quantity, beginning, minutes.
const VISITS: [(&str, u32, u32, u32); 6] = [
    ("BA02", 2, 8 * 60, 60),
    ("BA07", 1, 9 * 60 + 15, 45),
    ("BA12", 2, 10 * 60 + 30, 60),
    ("BA13", 2, 13 * 60, 60),
    ("BA01", 1, 14 * 60 + 30, 30),
    ("BA20", 2, 15 * 60 + 30, 60),
];

/// Records of one worker in a month; six visits on each of 22 days.
const OF_WORKER: u64 = 6 * 22;

/// One mistake in so many records.
const MISTAKE_EVERY: u64 = 50;

/// One record, as cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The client's ID.
    pub client: String,
    /// The day, `115MMDD`.
    pub date: String,
    /// The code.
    pub code: &'static str,
    /// Units.
    pub quantity: u32,
    /// The worker's ID.
    pub worker: String,
    /// Minute of the beginning.
    pub start: u32,
    /// Minute of the end.
    pub end: u32,
}

/// The headers of the cells that a visit fills, in the order of the workbook.
pub const HEADERS: [&str; 33] = [
    "身分證字號",
    "服務日期(請輸入7碼)",
    "服務項目代碼",
    "服務類別",
    "數量(僅整數)",
    "單價",
    "服務人員身分證",
    "起始時段-小時(24小時制)",
    "起始時段-分鐘",
    "結束時段-小時(24小時制)",
    "結束時段-分鐘",
    "備註",
    "服務人員身分證2",
    "服務人員身分證3",
    "服務人員身分證4",
    "服務人員身分證5",
    "不申報AA09填1",
    "訪視未遇填1",
    "C碼必填-復能目標達成情形",
    "C碼必填-復能目標",
    "C碼必填-指導對象",
    "C碼必填-服務內容",
    "C碼必填-指導建議摘要",
    "OT01必填-餐別",
    "BD03、DA01使用-出發地",
    "BD03、DA01使用-目的地",
    "BD03、DA01使用-出發地(緯度)",
    "BD03、DA01使用-出發地(經度)",
    "BD03、DA01使用-目的地(緯度)",
    "BD03、DA01使用-目的地(經度)",
    "BD03、DA01使用-里程數(公里)",
    "BD03、DA01使用-車號",
    "BD03必填-服務使用類型",
];

/// The first `records` visits of a month.
pub fn visits(records: u64) -> impl Iterator<Item = Visit> {
    (0..records).map(visit)
}

fn visit(number: u64) -> Visit {
    let worker = number / OF_WORKER;
    let of_month = number % OF_WORKER;
    let day = DAYS[usize::try_from(of_month / 6).unwrap_or(0) % DAYS.len()];
    let slot = usize::try_from(of_month % 6).unwrap_or(0);
    let (code, quantity, start, minutes) = VISITS[slot];
    let mut visit = Visit {
        // A worker has six clients, each at the same hour of every day.
        client: id('A', worker * 6 + of_month % 6),
        date: format!("11507{day:02}"),
        code,
        quantity,
        worker: id('B', worker),
        start,
        end: start + minutes,
    };
    if number % MISTAKE_EVERY == MISTAKE_EVERY - 1 {
        match number / MISTAKE_EVERY % 5 {
            0 => visit.end = visit.start + 181,
            1 => visit.quantity = 2,
            2 => visit.end = visit.start,
            3 => visit.code = "BA99",
            _ => visit.worker.clear(),
        }
    }
    visit
}

/// A made-up ID with a correct check digit: letter, 1, seven digits, check digit.
pub fn id(letter: char, number: u64) -> String {
    // A is 10, B is 11: the tens count once, the ones nine times.
    let place = u64::from(u32::from(letter) - u32::from('A')) + 10;
    let body = format!("1{:07}", number % 10_000_000);
    let digits = body.bytes().map(|byte| u64::from(byte - b'0'));
    let sum: u64 = place / 10 + place % 10 * 9 + digits.zip([8, 7, 6, 5, 4, 3, 2, 1]).map(|(d, w)| d * w).sum::<u64>();
    format!("{letter}{body}{}", (10 - sum % 10) % 10)
}

/// A month as the CSV that a unit exports from the official workbook.
pub fn csv(records: u64) -> String {
    use std::fmt::Write;
    let mut text = HEADERS.join(",");
    text.push('\n');
    for v in visits(records) {
        let _ = writeln!(
            text,
            "{},{},{},1,{},,{},{},{},{},{},,,,,,,,,,,,,,,,,,,,,,",
            v.client,
            v.date,
            v.code,
            v.quantity,
            v.worker,
            v.start / 60,
            v.start % 60,
            v.end / 60,
            v.end % 60
        );
    }
    text
}

/// A month as records, read cell by cell.
pub fn records(basis: &Basis, count: u64) -> Records {
    let mut records = Records::new(basis);
    records.begin_source(Source { channel: Channel::Table, ..Source::default() });
    for (row, v) in (2..).zip(visits(count)) {
        records.begin();
        records.cell(Field::Client, &v.client);
        records.cell(Field::Date, &v.date);
        records.cell(Field::Code, v.code);
        records.cell(Field::FeeType, "1");
        records.cell(Field::Quantity, &v.quantity.to_string());
        records.cell(Field::Worker1, &v.worker);
        records.cell(Field::StartHour, &(v.start / 60).to_string());
        records.cell(Field::StartMinute, &(v.start % 60).to_string());
        records.cell(Field::EndHour, &(v.end / 60).to_string());
        records.cell(Field::EndMinute, &(v.end % 60).to_string());
        records.end(row);
    }
    records
}

/// Data on every client and worker of a month, as a `CheckInput` document without records.
pub fn cases(records: u64) -> String {
    let workers = records.div_ceil(OF_WORKER);
    let case = |number: u64| {
        json!({
            "client": {
                "id": id('A', number), "birth_date": "1940-05-01", "cms_level": 7, "welfare_class": "general",
                "county": "臺北市", "remote_area": false, "foreign_carer": false, "in_institution": false,
                "assessment": ["G4e-12", "H1a-1"],
            },
            "plans": [{ "from": "2026-07-01", "items": VISITS.map(|(code, ..)| json!({ "code": code, "quantity": 44 })) }],
            "allocations": [{ "month": "2026-07", "unit": "U", "quota_type": "care", "fund": "month", "amount": 30_000 }],
        })
    };
    let worker = |number: u64| json!({ "id": id('B', number), "profession": "care_attendant", "trainings": [{ "kind": "dementia" }] });
    let cases: Vec<Value> = (0..workers * 6).map(case).collect();
    let workers: Vec<Value> = (0..workers).map(worker).collect();
    let unit = json!({ "id": "U", "codes": ["BA"], "contract": { "from": "2026-01-01" } });
    json!({ "month": "2026-07", "as_of": "2026-08-05", "unit": unit, "cases": cases, "workers": workers }).to_string()
}

/// A month as the official workbook; every cell of the 33 columns says something.
pub fn pages(records: u64) -> Pages {
    let header = HEADERS.iter().map(|header| Cell::text(*header).into()).collect();
    let row = |v: Visit| {
        let number = |number: u32| Cell::whole(number.into());
        let mut row = vec![
            Cell::text(v.client),
            Cell::whole(v.date.parse().unwrap_or(0)),
            Cell::text(v.code),
            Cell::whole(1),
            number(v.quantity),
            Cell::Empty,
            Cell::text(v.worker),
            number(v.start / 60),
            number(v.start % 60),
            number(v.end / 60),
            number(v.end % 60),
        ];
        row.resize(HEADERS.len(), Cell::text(" "));
        row.into_iter().map(Into::into).collect()
    };
    let rows = std::iter::once(header).chain(visits(records).map(row)).collect();
    Pages { title: String::new(), pages: vec![Page { name: "工作表1".to_owned(), rows, ..Page::default() }] }
}
