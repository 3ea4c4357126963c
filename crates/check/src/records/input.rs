//! Records of a `CheckInput` document: the same lenient cells, from JSON.

use super::{Channel, Field, Records, Source, WORKERS};
use ltc_engine::decimal;
use ltc_engine::record::ServiceRecord;

impl Records {
    /// Takes over the records of a document. An absent fee type is 1 there.
    pub fn add_document(&mut self, file: &str, records: &[ServiceRecord]) {
        self.begin_source(Source { file: file.to_owned(), channel: Channel::CheckInput, ..Source::default() });
        for (place, record) in records.iter().enumerate() {
            self.begin();
            self.record(record);
            self.end(u32::try_from(place + 1).unwrap_or(u32::MAX));
        }
    }

    fn record(&mut self, record: &ServiceRecord) {
        let texts = [
            (Field::Id, &record.id),
            (Field::Client, &record.client),
            (Field::Date, &record.date),
            (Field::EndDate, &record.end_date),
            (Field::Code, &record.code),
            (Field::Start, &record.start),
            (Field::End, &record.end),
            (Field::Unit, &record.unit),
            (Field::Remark, &record.remark),
            (Field::Goal, &record.goal),
            (Field::GoalTarget, &record.goal_target),
            (Field::GoalContent, &record.goal_content),
            (Field::GoalSuggestion, &record.goal_suggestion),
            (Field::Origin, &record.origin),
            (Field::Destination, &record.destination),
            (Field::Plate, &record.plate),
            (Field::Driver, &record.driver),
            (Field::CUnit, &record.c_unit),
            (Field::ServiceContent, &record.service_content),
            (Field::CaseManager, &record.case_manager),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                self.cell(field, text);
            }
        }
        let numbers = [
            (Field::FeeType, Some(record.fee_type.unwrap_or(1))),
            (Field::Quantity, record.quantity),
            (Field::UnitPrice, record.unit_price),
            (Field::GoalStatus, record.goal_status),
            (Field::Meal, record.meal),
            (Field::Bd03Type, record.bd03_type),
            (Field::Aa10Status, record.aa10_status.map(ltc_engine::input::Bounded::get)),
        ];
        for (field, number) in numbers {
            if let Some(number) = number {
                self.cell(field, &number.to_string());
            }
        }
        let flags = [
            (Field::ApplyAa03, record.apply_aa03),
            (Field::ApplyAa09, record.apply_aa09),
            (Field::MissedVisit, record.missed_visit),
            (Field::LastService, record.last_service),
        ];
        for (field, flag) in flags {
            if let Some(flag) = flag {
                self.cell(field, if flag { "1" } else { "0" });
            }
        }
        let measures = [
            (Field::OriginLat, record.origin_lat),
            (Field::OriginLng, record.origin_lng),
            (Field::DestinationLat, record.destination_lat),
            (Field::DestinationLng, record.destination_lng),
            (Field::MileageKm, record.mileage_km),
        ];
        for (field, measure) in measures {
            if let Some(measure) = measure {
                self.cell(field, &decimal::plain(measure));
            }
        }
        for (field, worker) in WORKERS.into_iter().zip(&record.workers) {
            self.cell(field, worker);
        }
        for (field, options) in
            [(Field::ServiceItems, &record.service_items), (Field::ServiceTargets, &record.service_targets)]
        {
            if !options.is_empty() {
                let options: Vec<String> = options.iter().map(i64::to_string).collect();
                self.cell(field, &options.join("|"));
            }
        }
    }
}
