//! Requests read themselves as every other document does (`ltc_engine::json`): derived readers would be
//! compiled field by field, more code than what answers most of them.
//!
//! A field that nobody knows is ignored here: a page may be newer than the engine that it asks.

use crate::Severity;
use crate::finding::{FindingFilter, Grouping};
use crate::load::{LoadOptions, Place};
use crate::month::{ExportKind, SurchargeKind};
use crate::page::Window;
use crate::record::RecordFilter;
use crate::request::{Envelope, Request};
use ltc_engine::json::{At, FromJson, Read};
use ltc_engine::json_words;

json_words!(Severity { Note = "note", Warning = "warning", Error = "error" });
json_words!(Grouping { Rule = "rule", Client = "client", Worker = "worker", Day = "day" });
json_words!(Place { Replace = "replace", Add = "add" });
json_words!(SurchargeKind {
    Earned = "earned",
    Awaiting = "awaiting",
    Forgotten = "forgotten",
    OverClaimed = "over_claimed",
});
json_words!(ExportKind {
    Workbook = "workbook",
    FeeApply = "fee_apply",
    Report = "report",
    Csv = "csv",
    Json = "json",
    Differences = "differences",
    Template = "template",
    Print = "print",
});

/// Reads a struct from the fields that it names, and those that may be left out.
macro_rules! known_fields {
    ($type:ident { $($field:ident),+ } or default { $($other:ident),* }) => {
        impl FromJson for $type {
            fn blank() -> Self {
                Self { $($field: FromJson::blank(),)+ $($other: FromJson::blank(),)* }
            }

            fn fill(&mut self, at: &At<'_>) -> Read<()> {
                $(let mut $other = Some(FromJson::blank());)*
                at.known_fields(
                    &[$(stringify!($field),)+ $(stringify!($other),)*],
                    &mut [$(&mut self.$field,)+ $(&mut $other,)*],
                )?;
                $(self.$other = $other.unwrap_or_default();)*
                Ok(())
            }
        }
    };
}

known_fields!(Envelope { lang, call } or default {});
known_fields!(Window { from, count } or default {});
known_fields!(FindingFilter { rules, client, worker, day, record, severities, waived, repairable } or default { text });
known_fields!(RecordFilter { worst, rule, client, worker, day, changed, rejected, sort, descending } or default { text });

impl FromJson for LoadOptions {
    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, at: &At<'_>) -> Read<()> {
        let mut policies = Vec::<[String; 2]>::new();
        at.known_fields(
            &["name", "place", "mapping", "preview", "as_of", "policies"],
            &mut [
                &mut self.name,
                &mut self.place,
                &mut self.mapping,
                &mut self.preview,
                &mut self.as_of,
                &mut policies,
            ],
        )?;
        self.policies = policies.into_iter().map(|[name, choice]| (name, choice)).collect();
        Ok(())
    }
}

/// Reads a request from its name and the fields of its kind.
macro_rules! requests {
    ($($name:literal => $kind:ident $({ $($field:ident),+ })?,)+) => {
        impl FromJson for Request {
            fn blank() -> Self {
                Self::Overview
            }

            fn fill(&mut self, at: &At<'_>) -> Read<()> {
                const NAMES: &[&str] = &[$($name),+];
                let (place, at) = at.variant(NAMES)?;
                match NAMES.get(place).copied().unwrap_or_default() {
                    $($name => {
                        $($(let mut $field = FromJson::blank();)+
                        at.known_fields(&[$(stringify!($field)),+], &mut [$(&mut $field),+])?;)?
                        *self = Self::$kind $({ $($field),+ })?;
                    })+
                    _ => {}
                }
                Ok(())
            }
        }
    };
}

requests! {
    "overview" => Overview,
    "groups" => Groups { by, filter, window },
    "findings" => Findings { filter, window },
    "finding" => Finding { key },
    "records" => Records { filter, window },
    "place_of" => PlaceOf { record, filter },
    "record" => Record { record },
    "rules" => Rules,
    "rule" => Rule { rule },
    "clients" => Clients { text, window },
    "client" => Client { client },
    "surcharges" => Surcharges { kind, window },
    "facts" => Facts,
    "export" => Export { kind },
    "scenario" => Scenario { client },
    "edit" => Edit { record, field, text },
    "remove" => Remove { record },
    "repair" => Repair { key },
    "repair_all" => RepairAll { filter },
    "waive" => Waive { key, reason },
    "waive_all" => WaiveAll { filter, reason },
    "tell" => Tell { json },
    "undo" => Undo,
    "redo" => Redo,
    "forget" => Forget { file },
    "clear" => Clear,
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::json::read;

    fn all() -> Vec<Request> {
        let filter = FindingFilter {
            rules: vec!["E5007".to_owned()],
            client: Some("A".to_owned()),
            worker: Some("B".to_owned()),
            day: Some("2026-07-01".to_owned()),
            record: Some(7),
            severities: vec![Severity::Error, Severity::Note, Severity::Warning],
            waived: Some(false),
            repairable: true,
            text: "text".to_owned(),
        };
        let records = RecordFilter {
            worst: Some(Severity::Warning),
            rule: Some("E5007".to_owned()),
            client: Some("A".to_owned()),
            worker: Some("B".to_owned()),
            day: Some("2026-07-01".to_owned()),
            changed: true,
            rejected: true,
            text: "text".to_owned(),
            sort: Some("date".to_owned()),
            descending: true,
        };
        let window = Window { from: 20, count: 10 };
        let text = || "text".to_owned();
        let groupings = [Grouping::Rule, Grouping::Client, Grouping::Worker, Grouping::Day];
        let kinds =
            [SurchargeKind::Earned, SurchargeKind::Awaiting, SurchargeKind::Forgotten, SurchargeKind::OverClaimed];
        let exports = [
            ExportKind::Workbook,
            ExportKind::FeeApply,
            ExportKind::Report,
            ExportKind::Csv,
            ExportKind::Json,
            ExportKind::Differences,
            ExportKind::Template,
            ExportKind::Print,
        ];
        let mut all = vec![
            Request::Overview,
            Request::Findings { filter: filter.clone(), window },
            Request::Finding { key: text() },
            Request::Records { filter: records.clone(), window },
            Request::Records { filter: RecordFilter::default(), window },
            Request::PlaceOf { record: 3, filter: records },
            Request::Record { record: u32::MAX },
            Request::Rules,
            Request::Rule { rule: text() },
            Request::Clients { text: text(), window },
            Request::Client { client: text() },
            Request::Surcharges { kind: None, window },
            Request::Facts,
            Request::Scenario { client: text() },
            Request::Edit { record: 1, field: text(), text: text() },
            Request::Remove { record: 1 },
            Request::Repair { key: text() },
            Request::RepairAll { filter: FindingFilter::default() },
            Request::Waive { key: text(), reason: text() },
            Request::WaiveAll { filter: filter.clone(), reason: text() },
            Request::Tell { json: text() },
            Request::Undo,
            Request::Redo,
            Request::Forget { file: 2 },
            Request::Clear,
        ];
        all.extend(groupings.map(|by| Request::Groups { by, filter: filter.clone(), window }));
        all.extend(kinds.map(|kind| Request::Surcharges { kind: Some(kind), window }));
        all.extend(exports.map(|kind| Request::Export { kind }));
        all
    }

    #[test]
    fn a_request_is_read_as_it_is_written() {
        for call in all() {
            let envelope = Envelope { lang: "en".to_owned(), call };
            let text = serde_json::to_string(&envelope).unwrap();
            assert_eq!(read::<Envelope>(&text), Ok(envelope), "{text}");
        }
        for place in [None, Some(Place::Replace), Some(Place::Add)] {
            let options = LoadOptions {
                name: "a".to_owned(),
                place,
                mapping: Some("{}".to_owned()),
                preview: true,
                as_of: Some("2026-07-01".to_owned()),
                policies: vec![("one".to_owned(), "other".to_owned())],
            };
            assert_eq!(read::<LoadOptions>(&serde_json::to_string(&options).unwrap()), Ok(options));
        }
    }

    #[test]
    fn what_may_be_left_out_is_left_out() {
        let read = |call: &str| read::<Envelope>(&format!(r#"{{"lang": "en", "call": {call}, "more": 1}}"#));
        let window = Window { from: 0, count: 1 };
        let findings = Request::Findings { filter: FindingFilter::default(), window };
        let records = Request::Records { filter: RecordFilter::default(), window };
        let call = |read: Result<Envelope, ltc_engine::InputError>| read.map(|envelope| envelope.call);
        assert_eq!(
            call(read(r#"{"findings": {"filter": {}, "window": {"from": 0, "count": 1}, "more": 2}}"#)),
            Ok(findings)
        );
        assert_eq!(
            call(read(r#"{"records": {"filter": {"more": 3}, "window": {"from": 0, "count": 1}}}"#)),
            Ok(records)
        );
        assert_eq!(call(read(r#""undo""#)), Ok(Request::Undo));
        assert_eq!(
            call(read(r#"{"surcharges": {"window": {"from": 0, "count": 1}}}"#)),
            Ok(Request::Surcharges { kind: None, window })
        );
        let path = |call: &str| read(call).map_err(|error| error.path);
        assert_eq!(path(r#"{"findings": {"filter": {}}}"#), Err("/call/findings/window".to_owned()));
        assert_eq!(path(r#"{"unheard": {}}"#), Err("/call".to_owned()));
        assert_eq!(path(r#""finding""#), Err("/call".to_owned()));
        assert_eq!(path("{}"), Err("/call".to_owned()));
    }
}
