//! Does a transport fleet reach its minimum performance, and what percentage of its grant is paid if not?

use crate::related_share::hundredths;
use crate::told::{Says, Step, Told, Tone, Value};
use crate::values;
use ltc_engine::InputError;
use ltc_engine::input::Bounded;
use ltc_engine::{json_fields, json_words};
use serde::Serialize;

/// Where the fleet drives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// General areas.
    General,
    /// Indigenous and remote areas.
    Remote,
}

json_words!(Area { General = "general", Remote = "remote" });

/// A month of a fleet.
#[derive(Debug, Clone)]
pub struct Input {
    /// Where it drives.
    pub area: Area,
    /// Vehicles.
    pub vehicles: Bounded<0, 10_000>,
    /// Working days of the month.
    pub working_days: Bounded<0, 31>,
    /// Trips with a passenger.
    pub trips: Bounded<0, 10_000_000>,
    /// Kilometres with a passenger.
    pub kilometres: Option<Bounded<0, 100_000_000>>,
    /// Too few trips because of journeys to other counties or long ones.
    pub long_distance: bool,
}

json_fields!(Input { area, vehicles, working_days, trips, kilometres, long_distance });

/// An input that shows the tool.
pub const EXAMPLE: &str = r#"{ "area": "general", "vehicles": 1, "working_days": 22, "trips": 105 }"#;

/// How the minimum is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// By trips.
    Trips,
    /// By kilometres.
    Kilometres,
    /// Not reached.
    Not,
}

/// What is paid.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// Trips required.
    pub required: i64,
    /// Trips made.
    pub trips: i64,
    /// Their ratio in hundredths of a percent, rounded half up; `None`: nothing is required.
    pub ratio_hundredths: Option<i64>,
    /// How the minimum is reached.
    pub reached: Reached,
    /// What is paid, in hundredths of a percent.
    pub paid_hundredths: Option<i64>,
    #[serde(skip)]
    given: Given,
}

#[derive(Debug, Clone, Copy)]
struct Given {
    vehicles: i64,
    days: i64,
    kilometres: Option<i64>,
    long_distance: bool,
    /// From this percentage on, if a rung of the ladder was reached.
    rung: Option<(i64, i64)>,
    each: i64,
}

/// Works it out.
pub fn answer(input: &Input) -> Result<Output, InputError> {
    let rule = &values::service()?.fleet;
    let each = rule.areas.iter().find(|one| one.area == input.area).map_or(0, |one| one.trips);
    let (vehicles, days, trips) = (input.vehicles.get(), input.working_days.get(), input.trips.get());
    let kilometres = input.kilometres.map(Bounded::get);
    let required = vehicles * days * each;
    let far = input.long_distance && kilometres.is_some_and(|made| made >= rule.kilometres * vehicles * days);
    let reached = match (trips >= required, far) {
        (true, _) => Reached::Trips,
        (false, true) => Reached::Kilometres,
        (false, false) => Reached::Not,
    };
    // Compared as whole numbers: 88 of 110 trips are 80 % exactly.
    let rung =
        rule.ladder.iter().find(|rung| trips * 100 >= required * rung.from).map(|rung| (rung.from, rung.percent));
    let ratio = (required > 0).then(|| hundredths(trips, required));
    let paid = match reached {
        Reached::Not => rung.map(|(_, percent)| percent * 100).or(ratio),
        _ => Some(10_000),
    };
    Ok(Output {
        required,
        trips,
        ratio_hundredths: ratio,
        reached,
        paid_hundredths: paid.filter(|_| required > 0),
        given: Given { vehicles, days, kilometres, long_distance: input.long_distance, rung, each },
    })
}

impl Output {
    /// How it came about.
    pub fn told(&self) -> Result<Told, InputError> {
        let rule = &values::service()?.fleet;
        let percent = |hundredths: Option<i64>| hundredths.map_or(Value::Nothing, Value::Percent);
        let (tone, says) = match (self.paid_hundredths, self.reached) {
            (None, _) => (Tone::Unknown, Says::FleetNoBase),
            (_, Reached::Trips) => (Tone::Good, Says::FleetMet),
            (_, Reached::Kilometres) => (Tone::Good, Says::FleetByKilometres),
            (_, Reached::Not) => (Tone::Attention, Says::FleetReduced),
        };
        let answer =
            Step::new(says).with("paid", percent(self.paid_hundredths)).with("ratio", percent(self.ratio_hundredths));
        let mut told =
            Told::new(tone, answer.with("trips", self.trips).with("required", self.required).by(&rule.cited));
        if self.paid_hundredths.is_none() {
            return Ok(told);
        }
        let Given { vehicles, days, kilometres, long_distance, rung, each } = self.given;
        let step = Step::new(Says::FleetRequired).with("vehicles", vehicles).with("days", days).with("each", each);
        told.steps.push(step.with("required", self.required).by(&rule.cited));
        let step = Step::new(Says::FleetRatio).with("trips", self.trips).with("required", self.required);
        told.steps.push(step.with("ratio", percent(self.ratio_hundredths)).by(&rule.cited));
        if self.reached == Reached::Trips {
            return Ok(told);
        }
        if let Some(made) = kilometres {
            let says = match (long_distance, self.reached) {
                (false, _) => Says::FleetNotLong,
                (_, Reached::Kilometres) => Says::FleetKilometres,
                _ => Says::FleetKilometresShort,
            };
            let step = Step::new(says).with("made", made).with("wanted", rule.kilometres * vehicles * days);
            told.steps.push(step.with("limit", rule.kilometres).by(&rule.cited));
            told.readings.push(Step::new(Says::ReadFleetKilometres).by(&rule.inferred));
        }
        if self.reached == Reached::Not {
            let step = Step::new(if rung.is_some() { Says::FleetRung } else { Says::FleetActual });
            let step = step.with("from", rung.map(|(from, _)| from)).with("percent", rung.map(|(_, percent)| percent));
            let lowest = rule.ladder.iter().map(|rung| rung.from).min();
            told.steps.push(step.with("lowest", lowest).with("ratio", percent(self.ratio_hundredths)).by(&rule.cited));
            if rung.is_none() {
                told.readings.push(Step::new(Says::ReadFleetRounding).by(&rule.inferred));
            }
        }
        Ok(told)
    }
}
