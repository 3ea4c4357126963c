//! Does the code exist, and on that day?

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Need, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{CodeId, Field, NO_NUMBER, RecordId};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Service code unknown.
///
/// # What it checks
/// The code is one of any edition of the standard, also of an earlier one; whether it holds on the day is
/// E5022. Small letters are read as the standard writes the code.
///
/// # Why
/// The payment review rejects codes that do not exist (E4005). Most are typed wrongly: a letter O for a zero, a
/// hyphen left out.
///
/// # Example that passes
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA07,1,1,,B123456780,9,0,9,45
/// A123456789,1150701,ba17d1,1,1,,B123456780,10,0,10,20
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,BA70,1,1,,B123456780,9,0,9,45
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BAO7", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45"}
/// ]}
/// ```
///
/// # What to do
/// Compare the code with the client's plan.
pub(crate) static E4005: Entry = Entry {
    id: "E4005",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E4005"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Service code not in force on the day.
///
/// # What it checks
/// The code is one of the edition that holds on the day of service. Where the day on which a code began, or
/// ended, was not found in any public source, records of the time in question are not checked.
///
/// # Why
/// The payment review has no settings for a code outside its time and rejects the record (E5022). After a new
/// edition old codes live on in habits and templates.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA07", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "CA01", "quantity": 1, "start": "09:00", "end": "10:00", "workers": ["B123456780"]}]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1110701,SC09,1,1,,B123456780,9,0,11,0
/// ```
///
/// # What to do
/// Claim the code that the standard of that day has for the service; the plan may have to be changed first.
pub(crate) static E5022: Entry = Entry {
    id: "E5022",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E5022"],
    params: &[],
    needs: &[Need::Basis],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[
    Check {
        partition: Partition::Record,
        rules: &[CheckRule::E4005, CheckRule::E5022],
        concerns: Concerns::ALL,
        run: not_of_the_day,
    },
    Check { partition: Partition::Client, rules: &[CheckRule::E5022], concerns: Concerns::ALL, run: count },
];

fn not_of_the_day(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        if row.code == CodeId::MAX {
            continue;
        }
        let terms = context.terms(row);
        if terms.family.is_none() {
            out.hit(Hit::new(CheckRule::E4005, *id).field(Field::Code));
        } else if terms.in_force == Some(false) && row.day != NO_NUMBER {
            out.hit(Hit::new(CheckRule::E5022, *id).field(Field::Code));
        }
    }
}

/// What could be judged is counted by client; a record without one is judged all the same.
fn count(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    let known = part.iter().map(|id| context.terms(context.row(*id))).filter(|terms| terms.family.is_some());
    let (mut checked, mut open) = (0, 0);
    for terms in known {
        if terms.in_force.is_some() {
            checked += 1;
        } else {
            open += 1;
        }
    }
    out.checked(CheckRule::E5022, checked);
    out.not_checked(CheckRule::E5022, open, Need::Basis);
}
