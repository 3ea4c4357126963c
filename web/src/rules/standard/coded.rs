//! The lines of service codes: prices and limits. No browser here.

use super::lines::{Group, Line, Maker, Value, Worth};
use ltc_engine::basis::{Dated, Family, Period, Prices, ServiceCode};
use ltc_report::words;

impl<'b> Maker<'b> {
    /// Codes that are in force on the day, or may be.
    fn in_force(self) -> impl Iterator<Item = (Family, &'b ServiceCode)> {
        let codes = self.basis.document().codes.iter();
        let codes = codes.flat_map(|(family, codes)| codes.iter().map(|code| (*family, code)));
        codes.filter(move |(_, code)| code.on(self.on) != Period::Outside)
    }

    pub(super) fn codes(self) -> Vec<Line> {
        self.in_force().map(|(family, code)| self.code(family, code)).collect()
    }

    fn code(self, family: Family, code: &ServiceCode) -> Line {
        let group = if family == Family::AA { Group::Surcharges } else { Group::Prices };
        let worth = |dated: &Dated<Prices>| Worth {
            remote: Some(dated.value.remote.into()),
            ..self.worth(dated, dated.value.price.into())
        };
        let levels = code.levels.as_ref().and_then(|levels| levels.at(self.on));
        let levels = levels.map(|dated| {
            let (min, max) = (dated.value.min.to_string(), dated.value.max.to_string());
            if min == max {
                self.words.for_level.replace("{}", &min)
            } else {
                self.words.for_levels.replace("{min}", &min).replace("{max}", &max)
            }
        });
        Line {
            family: Some(family),
            unit: self.lang.of(&code.unit).to_owned(),
            now: code.prices.at(self.on).map(worth),
            all: code.prices.entries().iter().map(worth).collect(),
            notes: levels.into_iter().chain(code.note.as_ref().map(|note| self.lang.of(note).to_owned())).collect(),
            doubtful: code.on(self.on) == Period::Unknown,
            ..Line::new(group, &code.code, self.lang.of(&code.name))
        }
    }

    /// Times and frequencies.
    pub(super) fn limits(self) -> Vec<Line> {
        let mut lines = Vec::new();
        for (family, code) in self.in_force() {
            for limit in code.limits.iter().filter(|limit| limit.from.is_none_or(|from| from <= self.on)) {
                let strength = words::strength(limit.strength, self.lang);
                let text = words::limit(limit.kind, limit.value, self.lang);
                let text = self.lang.pick(format!("{text}（{strength}）"), format!("{text} ({strength})"));
                let worth = Worth {
                    from: limit.from,
                    to: None,
                    value: Value::Text(text),
                    remote: None,
                    source: limit.source.clone(),
                    confidence: limit.confidence,
                    note: limit.note.as_ref().map(|note| self.lang.of(note).to_owned()),
                };
                lines.push(Line {
                    family: Some(family),
                    now: Some(worth),
                    ..Line::new(Group::Limits, &code.code, self.lang.of(&code.name))
                });
            }
        }
        lines
    }
}
