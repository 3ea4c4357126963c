//! What a record of a trip has to say.

use crate::concerns::Concerns;
use crate::context::Context;
use crate::entry::{Check, Entry, Partition};
use crate::hit::{Arg, Hit, Sink};
use crate::records::{Field, RecordId};
use crate::registry::CheckRule;
use ltc_engine::basis::ListName;
use ltc_engine::finding::Scope;
use ltc_engine::rule::Severity;

/// DA01 without a unit price.
///
/// # What it checks
/// A record of a code whose price each county announces, DA01, states a unit price above 0.
///
/// # Why
/// The standard has no price for it, so the payment review rejects a record that states none (E2027).
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```csv table
/// 身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
/// A123456789,1150701,DA01,1,1,,B123456780,9,0,9,30
/// ```
///
/// # What to do
/// Enter the price that the county announced for the trip.
pub(crate) static E2027: Entry = Entry {
    id: "E2027",
    official: true,
    severity: Severity::Error,
    scope: Scope::Record,
    sources: &["official:E2027"],
    params: &[],
    needs: &[],
    fix: None,
};

/// Details of a trip missing.
///
/// # What it checks
/// From 2024-06-01 on a record of BD03 or DA01 says where the trip began and where it ended (an address, or
/// latitude and longitude), its kilometres and the number plate. What cannot be read counts as missing.
///
/// # Why
/// The API and the workbook ask for them since that day. No rejection code is known for it, so this is a
/// warning; the county may ask for the details in an audit.
///
/// # Example that passes
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2, "plate": "ABC-1234"}]}
/// ```
///
/// # Example that fails
/// ```json check
/// {"records": [{"client": "A123456789", "date": "2026-07-01", "code": "DA01", "quantity": 1, "start": "09:00", "end": "09:30", "workers": ["B123456780"], "unit_price": 115, "origin": "新北市新莊區中正路1號", "destination": "新北市立聯合醫院", "mileage_km": 5.2}]}
/// ```
///
/// # Example that fails
/// ```json feeapply
/// {"case_svc_records": [
///   {"objid": "115070001", "idn": "A123456789", "svc_dt": "20260701", "gov_item_cd": "DA01", "svc_fee_tp": "1", "amount": "1", "svc_user_no1": "B123456780", "start_hh": "09", "start_mm": "00", "end_hh": "09", "end_mm": "45", "price": "115", "addr1": "新北市新莊區中正路1號", "milage": "5"}
/// ]}
/// ```
///
/// # What to do
/// Enter what is missing, from the driver's log.
pub(crate) static TRANSPORT_DETAILS_MISSING: Entry = Entry {
    id: "transport-details-missing",
    official: false,
    severity: Severity::Warning,
    scope: Scope::Record,
    sources: &["official"],
    params: &["first", "second", "third", "fourth"],
    needs: &[],
    fix: None,
};

pub(crate) static CHECKS: &[Check] = &[Check {
    partition: Partition::Record,
    rules: &[CheckRule::E2027, CheckRule::TransportDetailsMissing],
    concerns: Concerns::ALL,
    run: incomplete,
}];

/// A detail, and the pair of coordinates that may stand in for it.
const DETAILS: [(Field, Option<(Field, Field)>); 4] = [
    (Field::Origin, Some((Field::OriginLat, Field::OriginLng))),
    (Field::Destination, Some((Field::DestinationLat, Field::DestinationLng))),
    (Field::MileageKm, None),
    (Field::Plate, None),
];

fn incomplete(context: &Context<'_>, part: &[RecordId], out: &mut Sink<'_>) {
    for id in part {
        let row = context.row(*id);
        let form = context.form(row);
        if form.is_on(ListName::NeedsPrice) && row.price <= 0 {
            out.hit(Hit::new(CheckRule::E2027, *id).field(Field::UnitPrice));
        }
        if form.is_on(ListName::TransportDetails) && row.counts() {
            details(context, *id, out);
        }
    }
}

fn details(context: &Context<'_>, id: RecordId, out: &mut Sink<'_>) {
    let given = |field: Field| context.records.given(id, field).is_some();
    let lacks = |(field, instead): &&(Field, Option<(Field, Field)>)| {
        !given(*field) && !instead.is_some_and(|(lat, lng)| given(lat) && given(lng))
    };
    let mut hit = None;
    for (field, _) in DETAILS.iter().filter(lacks) {
        let first = || Hit::new(CheckRule::TransportDetailsMissing, id).field(*field);
        hit = Some(hit.unwrap_or_else(first).arg(Arg::Field(*field)));
    }
    if let Some(hit) = hit {
        out.hit(hit);
    }
}
