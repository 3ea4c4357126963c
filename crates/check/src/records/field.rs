//! The fields of a service record, under the names of the contract and of the API.

/// A field that a cell can feed. Tables know hour and minute apart, JSON knows them together; both
/// end up in the same minutes of a row.
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $limit:expr;)+) => {
        /// A field of a record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Field { $($(#[$doc])* $name),+ }

        impl Field {
            /// Every field.
            pub const ALL: &[Field] = &[$(Field::$name),+];

            /// Its name in the contract.
            pub fn name(self) -> &'static str {
                match self { $(Field::$name => $id),+ }
            }

            /// The most characters that the API takes, where it says so (API specification v2.2.1).
            pub fn limit(self) -> Option<usize> {
                match self { $(Field::$name => $limit),+ }
            }
        }
    };
}

fields! {
    /// Identifier of the record (objid).
    Id = "id", Some(20);
    /// The client's ID.
    Client = "client", Some(10);
    /// Day of service.
    Date = "date", None;
    /// Last day, where it differs.
    EndDate = "end_date", None;
    /// Service code.
    Code = "code", Some(10);
    /// 1 subsidised, 2 self-paid.
    FeeType = "fee_type", None;
    /// Units.
    Quantity = "quantity", None;
    /// NT$ a unit.
    UnitPrice = "unit_price", None;
    /// First worker.
    Worker1 = "workers/0", Some(40);
    /// Second worker.
    Worker2 = "workers/1", Some(40);
    /// Third worker.
    Worker3 = "workers/2", Some(40);
    /// Fourth worker.
    Worker4 = "workers/3", Some(40);
    /// Fifth worker.
    Worker5 = "workers/4", Some(40);
    /// Beginning, hours and minutes together.
    Start = "start", None;
    /// Hour of the beginning.
    StartHour = "start_hour", None;
    /// Minute of the beginning.
    StartMinute = "start_minute", None;
    /// End, hours and minutes together.
    End = "end", None;
    /// Hour of the end.
    EndHour = "end_hour", None;
    /// Minute of the end.
    EndMinute = "end_minute", None;
    /// The unit that served.
    Unit = "unit", None;
    /// Remark.
    Remark = "remark", Some(4000);
    /// Claims AA03.
    ApplyAa03 = "apply_aa03", None;
    /// Claims AA09 where it is earned.
    ApplyAa09 = "apply_aa09", None;
    /// The opposite, as the workbook has it: 1 renounces AA09.
    RenounceAa09 = "renounce_aa09", None;
    /// 0 not claimed, 1 awaiting, 2 no emergency, 3 emergency.
    Aa10Status = "aa10_status", None;
    /// Nobody was met.
    MissedVisit = "missed_visit", None;
    /// The last service before or at death (AA04).
    LastService = "last_service", Some(1);
    /// C: how far the goal is reached, 1-5.
    GoalStatus = "goal_status", None;
    /// C: the goal.
    Goal = "goal", Some(4000);
    /// C: who is instructed.
    GoalTarget = "goal_target", Some(4000);
    /// C: what was done.
    GoalContent = "goal_content", Some(4000);
    /// C: summary of the advice.
    GoalSuggestion = "goal_suggestion", Some(4000);
    /// OT01: 1 breakfast, 2 lunch, 3 supper.
    Meal = "meal", None;
    /// From (address).
    Origin = "origin", Some(40);
    /// To (address).
    Destination = "destination", Some(40);
    /// From, latitude.
    OriginLat = "origin_lat", None;
    /// From, longitude.
    OriginLng = "origin_lng", None;
    /// To, latitude.
    DestinationLat = "destination_lat", None;
    /// To, longitude.
    DestinationLng = "destination_lng", None;
    /// Kilometres.
    MileageKm = "mileage_km", None;
    /// Number plate.
    Plate = "plate", Some(10);
    /// Driver.
    Driver = "driver", Some(20);
    /// BD03: kind of use, 1-4.
    Bd03Type = "bd03_type", None;
    /// AA03: the C unit.
    CUnit = "c_unit", Some(20);
    /// AA00, AA03: service items, joined by `|`.
    ServiceItems = "service_items", Some(20);
    /// AA00: other service item.
    ServiceItemOther = "service_item_other", Some(255);
    /// AA00: service targets, joined by `|`.
    ServiceTargets = "service_targets", Some(10);
    /// AA00: service content.
    ServiceContent = "service_content", Some(4000);
    /// AA00: focus.
    ServicePoint = "service_point", Some(20);
    /// AA00: other focus.
    ServicePointOther = "service_point_other", Some(255);
    /// AA00: follow-up.
    ServiceTrace = "service_trace", Some(4000);
    /// AA00: goal.
    ServiceGoal = "service_goal", Some(4000);
    /// AA00: suitability.
    ServiceSuitable = "service_suitable", Some(4000);
    /// The A unit's case manager (AA01, AA02).
    CaseManager = "case_manager", Some(40);
    /// Waives findings of this row: `E5007: reason`, several joined by `;`.
    Waiver = "waiver", None;
}

/// Fields, each once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FieldSet(u64);

const _: () = assert!(Field::ALL.len() <= 64, "a field has no bit of its own");

impl FieldSet {
    /// Adds a field.
    pub fn insert(&mut self, field: Field) {
        self.0 |= 1 << field as u32;
    }

    /// Takes a field out; was it there?
    pub fn remove(&mut self, field: Field) -> bool {
        let was_there = self.contains(field);
        self.0 &= !(1 << field as u32);
        was_there
    }

    /// Is the field among them?
    pub fn contains(self, field: Field) -> bool {
        self.0 & (1 << field as u32) != 0
    }
}

impl Extend<Field> for FieldSet {
    fn extend<I: IntoIterator<Item = Field>>(&mut self, fields: I) {
        fields.into_iter().for_each(|field| self.insert(field));
    }
}

impl FromIterator<Field> for FieldSet {
    fn from_iter<I: IntoIterator<Item = Field>>(fields: I) -> Self {
        let mut set = Self::default();
        set.extend(fields);
        set
    }
}

impl Field {
    /// Is the text longer than the API takes?
    pub fn is_too_long(self, text: &str) -> bool {
        self.limit().is_some_and(|limit| text.len() > limit && text.chars().count() > limit)
    }

    /// Can a text that stands in the field be read as what the field holds? For fields that nobody has
    /// to fill: those that must be filled have rules of their own.
    pub fn reads(self, text: &str) -> bool {
        let text = text.trim();
        match self {
            // What could be read has become a part of the row.
            Self::EndDate
            | Self::UnitPrice
            | Self::ApplyAa03
            | Self::ApplyAa09
            | Self::RenounceAa09
            | Self::Aa10Status
            | Self::MissedVisit
            | Self::LastService => text.is_empty(),
            Self::Meal => is_option(text, 3),
            Self::Bd03Type => is_option(text, 4),
            Self::GoalStatus => is_option(text, 5),
            Self::MileageKm => is_measure(text, 0.0, f64::INFINITY),
            Self::OriginLat | Self::DestinationLat => is_measure(text, -90.0, 90.0),
            Self::OriginLng | Self::DestinationLng => is_measure(text, -180.0, 180.0),
            Self::ServiceItems | Self::ServiceTargets => {
                // A comma does not part options; in a number it would part thousands.
                text.split('|').all(|option| !option.contains(',') && is_option(option.trim(), u16::MAX))
            }
            _ => true,
        }
    }
}

/// Is it one of the options 1 to `last`?
fn is_option(text: &str, last: u16) -> bool {
    super::cells::small(text, last).is_some_and(|option| option > 0)
}

/// Is it a number in these bounds?
fn is_measure(text: &str, least: f64, most: f64) -> bool {
    ltc_engine::decimal::parse(text).is_some_and(|number| number.is_finite() && (least..=most).contains(&number))
}

/// The workers' fields, in order.
pub const WORKERS: [Field; 5] = [Field::Worker1, Field::Worker2, Field::Worker3, Field::Worker4, Field::Worker5];

/// Fields whose content is a number or a word of the row itself; everything else stays text.
/// Each has a bit for "missing" and one for "not readable".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u16)]
#[allow(missing_docs, reason = "named as the fields are")]
pub enum Core {
    Client = 1,
    Date = 1 << 1,
    EndDate = 1 << 2,
    Code = 1 << 3,
    FeeType = 1 << 4,
    Quantity = 1 << 5,
    UnitPrice = 1 << 6,
    Worker = 1 << 7,
    StartHour = 1 << 8,
    StartMinute = 1 << 9,
    EndHour = 1 << 10,
    EndMinute = 1 << 11,
}

impl Core {
    /// The field under which a reader looks for it.
    pub fn field(self) -> Field {
        match self {
            Self::Client => Field::Client,
            Self::Date => Field::Date,
            Self::EndDate => Field::EndDate,
            Self::Code => Field::Code,
            Self::FeeType => Field::FeeType,
            Self::Quantity => Field::Quantity,
            Self::UnitPrice => Field::UnitPrice,
            Self::Worker => Field::Worker1,
            Self::StartHour => Field::StartHour,
            Self::StartMinute => Field::StartMinute,
            Self::EndHour => Field::EndHour,
            Self::EndMinute => Field::EndMinute,
        }
    }
}
