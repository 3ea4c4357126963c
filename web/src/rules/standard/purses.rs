//! The lines of quotas and copayment. No browser here.

use super::lines::{Group, Line, Maker, Value};
use ltc_engine::basis::{ByZone, CopaymentRates};
use ltc_report::words::{self, amount};

impl Maker<'_> {
    /// By level and zone.
    pub(super) fn quotas(self) -> Vec<Line> {
        let (benefit, labels) = (&self.basis.document().benefit, self.lang.labels());
        let mut lines = Vec::new();
        let level = |what: &str, level: u8| format!("{what} {}", self.words.level.replace("{}", &level.to_string()));
        for one in 2..=8 {
            let line = Line::new(Group::Quotas, "benefit/care", level(labels.care_month, one));
            lines.push(self.dated(line, &benefit.care, |amounts| Value::Number(amounts.of(one))));
        }
        for one in 2..=8 {
            let line = Line::new(Group::Quotas, "benefit/respite", level(labels.respite_year, one));
            lines.push(self.dated(line, &benefit.respite, |amounts| Value::Number(amounts.of(one))));
        }
        for zone in 1..=4 {
            let name = format!("{} {}", labels.zones, self.words.zone.replace("{}", &zone.to_string()));
            let line = Line::new(Group::Quotas, "benefit/transport", name);
            lines.push(
                self.dated(line, &benefit.transport.zones, |zones| {
                    zones.of(zone).map_or(Value::Unknown, Value::Number)
                }),
            );
        }
        let line = Line::new(Group::Quotas, "benefit/transport/min_level", labels.transport_min_level);
        lines.push(self.dated(line, &benefit.transport.min_level, |level| Value::Number((*level).into())));
        let line = Line::new(Group::Quotas, "benefit/transport/counties", self.words.counties);
        lines.push(self.dated(line, &benefit.transport.counties, |counties| {
            let names: Vec<String> = counties.iter().map(|(name, zone)| format!("{name} {zone}")).collect();
            self.joined(&names)
        }));
        let line = Line::new(Group::Quotas, "benefit/aids", labels.aids);
        lines.push(self.dated(line, &benefit.aids, |aids| {
            let amounts = [Some(aids.amount), aids.second_group].into_iter().flatten().map(amount);
            let amounts = amounts.collect::<Vec<_>>().join(self.words.or);
            Value::Text(
                self.words.amount_in_years.replace("{amount}", &amounts).replace("{years}", &aids.years.to_string()),
            )
        }));
        lines
    }

    /// By welfare class.
    pub(super) fn copayment(self) -> Vec<Line> {
        let copayment = &self.basis.document().copayment;
        let rates = |rates: CopaymentRates| {
            let labels = self.lang.labels();
            let all = [
                (labels.low_income, rates.low_income),
                (labels.mid_low_income, rates.mid_low_income),
                (labels.general, rates.general),
            ];
            let all: Vec<String> = all.iter().map(|(name, percent)| format!("{name} {percent}%")).collect();
            self.joined(&all)
        };
        let name = |purse: &str| words::field(purse, self.lang).unwrap_or_default().to_owned();
        let of = |purse, timeline| {
            let line = Line::new(Group::Copayment, &format!("copayment/{purse}"), name(purse));
            self.dated(line, timeline, |one: &CopaymentRates| rates(*one))
        };
        let mut lines =
            vec![of("care", &copayment.care), of("respite", &copayment.respite), of("aids", &copayment.aids)];
        for zone in 1..=4 {
            let name = format!("{} {}", name("transport"), self.words.zone.replace("{}", &zone.to_string()));
            let line = Line::new(Group::Copayment, "copayment/transport", name);
            let of_zone = |zones: &ByZone<CopaymentRates>| zones.of(zone).map_or(Value::Unknown, rates);
            lines.push(self.dated(line, &copayment.transport, of_zone));
        }
        lines
    }
}
