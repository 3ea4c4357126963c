//! Texts that are longer than the API takes. Reading a record marks it if any of its texts is; the others are
//! never looked at.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// Remark too long.
///
/// # What it checks
/// The remark has at most as many characters as the API takes, 4,000.
///
/// # Why
/// The payment review does not take a longer text (E1012).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "remark": "個案今日精神佳"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply repeat:個案今日精神佳。=501
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "remark": "個案今日精神佳。"}
/// ]}
/// ```
///
/// # What to do
/// Shorten the text.
pub(crate) static E1012: Entry = Entry {
    id: "E1012",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1012"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Mark of the last service too long.
///
/// # What it checks
/// The mark of the last service has at most as many characters as the API takes, 1. It is Y or N; what is
/// longer and cannot be read as either is reported here and not as `value-unreadable`.
///
/// # Why
/// The payment review does not take a longer text (E1017).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "last_svc": "Y"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "BA07", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "last_svc": "最後一次"}
/// ]}
/// ```
///
/// # What to do
/// Enter Y or N, or leave the field empty.
pub(crate) static E1017: Entry = Entry {
    id: "E1017",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1017"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Origin too long.
///
/// # What it checks
/// The origin has at most as many characters as the API takes, 40.
///
/// # Why
/// The payment review does not take a longer text (E1018).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路一段一百二十三巷四十五弄六號七樓之八（社區大門左轉第二棟，電梯旁第三間，按門鈴後請稍候）", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # What to do
/// Shorten the address, or give coordinates instead.
pub(crate) static E1018: Entry = Entry {
    id: "E1018",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1018"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Destination too long.
///
/// # What it checks
/// The destination has at most as many characters as the API takes, 40.
///
/// # Why
/// The payment review does not take a longer text (E1019).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市新莊區中正路一段一百二十三巷四十五弄六號七樓之八（社區大門左轉第二棟，電梯旁第三間，按門鈴後請稍候）", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # What to do
/// Shorten the address, or give coordinates instead.
pub(crate) static E1019: Entry = Entry {
    id: "E1019",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1019"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Number plate too long.
///
/// # What it checks
/// The number plate has at most as many characters as the API takes, 10.
///
/// # Why
/// The payment review does not take a longer text (E1020).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234、DEF-5678"}]}
/// ```
///
/// # What to do
/// Enter the plate of the one vehicle that was used.
pub(crate) static E1020: Entry = Entry {
    id: "E1020",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1020"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Service item too long.
///
/// # What it checks
/// The service item has at most as many characters as the API takes, 20. Options are joined by a vertical bar.
///
/// # Why
/// The payment review does not take a longer text (E1022).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2|3|4|5|9|1|2|3|4|5", "svc_people": "1", "svc_content": "電話關懷"}
/// ]}
/// ```
///
/// # What to do
/// Enter each option once.
pub(crate) static E1022: Entry = Entry {
    id: "E1022",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1022"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Other service item too long.
///
/// # What it checks
/// The other service item has at most as many characters as the API takes, 255.
///
/// # Why
/// The payment review does not take a longer text (E1023).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷", "svc_item_other": "協助申請輔具"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply repeat:協助申請輔具。=37
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷", "svc_item_other": "協助申請輔具。"}
/// ]}
/// ```
///
/// # What to do
/// Shorten the text.
pub(crate) static E1023: Entry = Entry {
    id: "E1023",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1023"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Service target too long.
///
/// # What it checks
/// The service target has at most as many characters as the API takes, 10. Options are joined by a vertical
/// bar.
///
/// # Why
/// The payment review does not take a longer text (E1024).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1|2|1|2|1|2", "svc_content": "電話關懷"}
/// ]}
/// ```
///
/// # What to do
/// Enter each option once.
pub(crate) static E1024: Entry = Entry {
    id: "E1024",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1024"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

/// Service content too long.
///
/// # What it checks
/// The service content has at most as many characters as the API takes, 4,000.
///
/// # Why
/// The payment review does not take a longer text (E1025).
///
/// # Example that passes
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷"}
/// ]}
/// ```
///
/// # Example that fails
/// ```json feeapply repeat:電話關懷個案近況。=445
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "AA00", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "svc_item": "1|2", "svc_people": "1", "svc_content": "電話關懷個案近況。"}
/// ]}
/// ```
///
/// # What to do
/// Shorten the text.
pub(crate) static E1025: Entry = Entry {
    id: "E1025",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E1025"],
    params: &["actual", "expected"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[
        CheckRule::E1012,
        CheckRule::E1017,
        CheckRule::E1018,
        CheckRule::E1019,
        CheckRule::E1020,
        CheckRule::E1022,
        CheckRule::E1023,
        CheckRule::E1024,
        CheckRule::E1025,
    ],
    concerns: Concerns::ALL,
    run: too_long,
}];

fn too_long(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        if !context.row(*id).flags.suspect() {
            continue;
        }
        for (field, text) in context.records.texts_of(*id) {
            let Some((rule, limit)) = rule_of(field).zip(field.limit()) else { continue };
            if field.is_too_long(text) {
                out.hit(Hit::new(rule, *id).field(field).arg(text.chars().count()).arg(limit));
            }
        }
    }
}

/// The rule of a field. The others that the API limits have no rejection code.
fn rule_of(field: Field) -> Option<CheckRule> {
    Some(match field {
        Field::Remark => CheckRule::E1012,
        Field::LastService => CheckRule::E1017,
        Field::Origin => CheckRule::E1018,
        Field::Destination => CheckRule::E1019,
        Field::Plate => CheckRule::E1020,
        Field::ServiceItems => CheckRule::E1022,
        Field::ServiceItemOther => CheckRule::E1023,
        Field::ServiceTargets => CheckRule::E1024,
        Field::ServiceContent => CheckRule::E1025,
        _ => return None,
    })
}
