//! The pages of the rules that check records, as their files have them.
// Written by `cargo xtask rules` from the files in crates/check/src/rules/. Do not edit.
#![allow(clippy::needless_raw_string_hashes, reason = "examples may hold quotes")]

use super::{Channel, Example, Page};
use ltc_check::CheckRule;
use ltc_engine::basis;

/// The page of a rule.
#[rustfmt::skip]
pub(super) fn page(rule: CheckRule) -> &'static Page {
    match rule {
        CheckRule::E5007 => &E5007,
    }
}

#[rustfmt::skip]
const E5007: Page = Page {
    title: "One BA record spans more than three hours.",
    what: r#"The time from beginning to end of a record with a BA code. Exactly three hours are allowed. Other
families have no such limit."#,
    why: r#"The system takes BA records of at most three hours (S3-3.1); the payment review rejects longer ones
with E5007. The limit holds from 2018-12-01 on."#,
    todo: "Correct the times, or split the visit into records of at most three hours.",
    passes: &[
        Example { channel: Channel::Table, lists: &[], text: r#"身分證字號,服務日期(請輸入7碼),服務項目代碼,服務類別,數量,單價,服務人員身分證,起始時段-小時,起始時段-分鐘,結束時段-小時,結束時段-分鐘
A123456789,1150701,BA02,1,6,,B123456780,13,30,16,30"# },
    ],
    fails: &[
        Example { channel: Channel::CheckInput, lists: &[], text: r#"{"records": [{"client": "A123456789", "date": "2026-07-01", "code": "BA02", "quantity": 6, "start": "13:30", "end": "16:31", "workers": ["B123456780"]}]}"# },
    ],
    lists: &[],
    numbers: &[basis::ThresholdName::BaMaxMinutes],
    is_alone: true,
};
