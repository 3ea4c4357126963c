//! The standard as lines: what is called what, what holds on a day, what held before and after. No browser
//! here.

use super::words::StandardWords;
use chrono::NaiveDate;
use ltc_engine::basis::{
    Basis, ByZone, Confidence, CopaymentRates, Dated, Family, Period, Price, Prices, ServiceCode, SourceId, Timeline,
};
use ltc_engine::calendar::to_half_width;
use ltc_report::Lang;
use ltc_report::words::{self, amount};

macro_rules! groups {
    ($($(#[$doc:meta])* $group:ident = $name:literal, $word:ident;)+) => {
        /// Values that are shown together.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(in crate::rules) enum Group { $($(#[$doc])* $group),+ }

        impl Group {
            /// All of them, in the order in which they are shown.
            pub(in crate::rules) const ALL: &[Self] = &[$(Self::$group),+];

            /// Its name in addresses.
            pub(in crate::rules) fn name(self) -> &'static str {
                match self { $(Self::$group => $name),+ }
            }

            /// The one with that name.
            pub(in crate::rules) fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$group),)+ _ => None }
            }

            /// What people call it.
            pub(in crate::rules) fn title(self, words: &StandardWords) -> &'static str {
                match self { $(Self::$group => words.$word),+ }
            }
        }
    };
}
groups! {
    /// Service codes and what a unit costs.
    Prices = "prices", prices;
    /// Quotas by level and zone.
    Quotas = "quotas", quotas;
    /// Rates of copayment.
    Copayment = "copayment", copayment;
    /// Surcharges and what they pay.
    Surcharges = "surcharges", surcharges;
    /// Times and frequencies of codes.
    Limits = "limits", limits;
    /// Retention, advance, foreign carers, families.
    Terms = "terms", terms;
    /// Ages, weights, hours.
    Numbers = "numbers", numbers;
    /// Lists of codes and professions.
    Lists = "lists", lists;
    /// How open questions are read.
    Policies = "policies", policies;
    /// Versions in time.
    Editions = "editions", editions;
    /// Holidays.
    Calendar = "calendar", calendar;
}

/// A value of the standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) struct Line {
    /// Where it is shown.
    pub(in crate::rules) group: Group,
    /// Its code, or its name in the data.
    pub(in crate::rules) id: String,
    /// The family, of a service code.
    pub(in crate::rules) family: Option<Family>,
    /// What it is called.
    pub(in crate::rules) name: String,
    /// What one unit is, or of what the value is.
    pub(in crate::rules) unit: String,
    /// What holds on the day.
    pub(in crate::rules) now: Option<Worth>,
    /// All that is known, oldest first; empty where nothing is dated.
    pub(in crate::rules) all: Vec<Worth>,
    /// What a reader should know, whatever the day.
    pub(in crate::rules) notes: Vec<String>,
    /// Does no source tell whether the code was in force on the day?
    pub(in crate::rules) doubtful: bool,
}

/// What holds for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) struct Worth {
    /// First day; none: as long as what it belongs to.
    pub(in crate::rules) from: Option<NaiveDate>,
    /// Last day, where it is stated.
    pub(in crate::rules) to: Option<NaiveDate>,
    /// The value.
    pub(in crate::rules) value: Value,
    /// The value in indigenous districts and on islands.
    pub(in crate::rules) remote: Option<Value>,
    /// References into the register.
    pub(in crate::rules) source: Vec<SourceId>,
    /// How sure it is.
    pub(in crate::rules) confidence: Confidence,
    /// What a reader should know.
    pub(in crate::rules) note: Option<String>,
}

/// A value as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::rules) enum Value {
    /// An amount or number.
    Number(i64),
    /// Anything else.
    Text(String),
    /// Each county sets it.
    County,
    /// No source states it.
    Unknown,
    /// There is none.
    None,
}

impl Value {
    /// As it stands in a table.
    pub(in crate::rules) fn shown(&self, lang: Lang) -> String {
        let labels = lang.labels();
        match self {
            Self::Number(number) => amount(*number),
            Self::Text(text) => text.clone(),
            Self::County => labels.county_sets.to_owned(),
            Self::Unknown => labels.not_found.to_owned(),
            Self::None => "–".to_owned(),
        }
    }
}

impl From<Price> for Value {
    fn from(price: Price) -> Self {
        match price {
            Price::Amount(ntd) => Self::Number(ntd),
            Price::County => Self::County,
            Price::Unknown => Self::Unknown,
            Price::None => Self::None,
        }
    }
}

/// What lines are made with.
#[derive(Clone, Copy)]
pub(super) struct Maker<'b> {
    pub(super) basis: &'b Basis,
    pub(super) on: NaiveDate,
    pub(super) lang: Lang,
    pub(super) words: &'static StandardWords,
}

/// Everything that holds on a day.
pub(in crate::rules) fn lines(basis: &Basis, on: NaiveDate, lang: Lang) -> Vec<Line> {
    let maker = Maker { basis, on, lang, words: StandardWords::of(lang) };
    let mut lines = maker.codes();
    lines.extend(maker.quotas());
    lines.extend(maker.copayment());
    lines.extend(maker.limits());
    lines.extend(maker.terms());
    lines.extend(maker.named());
    lines
}

impl<'b> Maker<'b> {
    /// A line without values yet.
    pub(super) fn line(self, group: Group, id: &str, name: impl Into<String>) -> Line {
        Line {
            group,
            id: id.to_owned(),
            family: None,
            name: name.into(),
            unit: String::new(),
            now: None,
            all: Vec::new(),
            notes: Vec::new(),
            doubtful: false,
        }
    }

    pub(super) fn worth<T>(self, dated: &Dated<T>, value: Value) -> Worth {
        Worth {
            from: Some(dated.from),
            to: dated.to,
            value,
            remote: None,
            source: dated.source.clone(),
            confidence: dated.confidence,
            note: dated.note.as_ref().map(|note| self.lang.of(note).to_owned()),
        }
    }

    /// A line with all values of a timeline.
    pub(super) fn dated<T>(self, line: Line, timeline: &Timeline<T>, value: impl Fn(&T) -> Value) -> Line {
        let worth = |dated: &Dated<T>| self.worth(dated, value(&dated.value));
        Line { now: timeline.at(self.on).map(worth), all: timeline.entries().iter().map(worth).collect(), ..line }
    }

    /// Words in a row.
    pub(super) fn joined(self, all: &[String]) -> Value {
        let labels = self.lang.labels();
        if all.is_empty() {
            Value::Text(labels.none.to_owned())
        } else {
            Value::Text(all.join(self.lang.pick("、", ", ")))
        }
    }

    /// Codes that are in force on the day, or may be.
    fn in_force(self) -> impl Iterator<Item = (Family, &'b ServiceCode)> {
        let codes = self.basis.document().codes.iter();
        let codes = codes.flat_map(|(family, codes)| codes.iter().map(|code| (*family, code)));
        codes.filter(move |(_, code)| code.on(self.on) != Period::Outside)
    }

    fn codes(self) -> Vec<Line> {
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
            self.words
                .for_levels
                .replace("{min}", &dated.value.min.to_string())
                .replace("{max}", &dated.value.max.to_string())
        });
        Line {
            family: Some(family),
            unit: self.lang.of(&code.unit).to_owned(),
            now: code.prices.at(self.on).map(worth),
            all: code.prices.entries().iter().map(worth).collect(),
            notes: levels.into_iter().chain(code.note.as_ref().map(|note| self.lang.of(note).to_owned())).collect(),
            doubtful: code.on(self.on) == Period::Unknown,
            ..self.line(group, &code.code, self.lang.of(&code.name))
        }
    }

    fn quotas(self) -> Vec<Line> {
        let (benefit, labels) = (&self.basis.document().benefit, self.lang.labels());
        let mut lines = Vec::new();
        for level in 2..=8 {
            let name = |what: &str| format!("{what} {}", self.words.level.replace("{}", &level.to_string()));
            let line = self.line(Group::Quotas, "benefit/care", name(labels.care_month));
            let care = self.dated(line, &benefit.care, |amounts| Value::Number(amounts.of(level)));
            let line = self.line(Group::Quotas, "benefit/respite", name(labels.respite_year));
            let respite = self.dated(line, &benefit.respite, |amounts| Value::Number(amounts.of(level)));
            lines.extend([care, respite]);
        }
        for zone in 1..=4 {
            let name = format!("{} {}", labels.zones, self.words.zone.replace("{}", &zone.to_string()));
            let line = self.line(Group::Quotas, "benefit/transport", name);
            lines.push(
                self.dated(line, &benefit.transport.zones, |zones| {
                    zones.of(zone).map_or(Value::Unknown, Value::Number)
                }),
            );
        }
        let line = self.line(Group::Quotas, "benefit/transport/min_level", labels.transport_min_level);
        lines.push(self.dated(line, &benefit.transport.min_level, |level| Value::Number((*level).into())));
        let line = self.line(Group::Quotas, "benefit/transport/counties", self.words.counties);
        lines.push(self.dated(line, &benefit.transport.counties, |counties| {
            let names: Vec<String> = counties.iter().map(|(name, zone)| format!("{name} {zone}")).collect();
            self.joined(&names)
        }));
        let line = self.line(Group::Quotas, "benefit/aids", labels.aids);
        lines.push(self.dated(line, &benefit.aids, |aids| {
            let amounts = [Some(aids.amount), aids.second_group].into_iter().flatten().map(amount);
            let amounts = amounts.collect::<Vec<_>>().join(self.words.or);
            Value::Text(
                self.words.amount_in_years.replace("{amount}", &amounts).replace("{years}", &aids.years.to_string()),
            )
        }));
        lines
    }

    fn copayment(self) -> Vec<Line> {
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
            let line = self.line(Group::Copayment, &format!("copayment/{purse}"), name(purse));
            self.dated(line, timeline, |one: &CopaymentRates| rates(*one))
        };
        let mut lines =
            vec![of("care", &copayment.care), of("respite", &copayment.respite), of("aids", &copayment.aids)];
        for zone in 1..=4 {
            let name = format!("{} {}", name("transport"), self.words.zone.replace("{}", &zone.to_string()));
            let line = self.line(Group::Copayment, "copayment/transport", name);
            let of_zone = |zones: &ByZone<CopaymentRates>| zones.of(zone).map_or(Value::Unknown, rates);
            lines.push(self.dated(line, &copayment.transport, of_zone));
        }
        lines
    }

    fn limits(self) -> Vec<Line> {
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
                    ..self.line(Group::Limits, &code.code, self.lang.of(&code.name))
                });
            }
        }
        lines
    }
}

/// Does a line hold every word that is typed?
pub(in crate::rules) fn matches(line: &Line, typed: &str, lang: Lang) -> bool {
    let typed = to_half_width(typed).to_lowercase();
    let value = line.now.as_ref().map(|worth| worth.value.shown(lang)).unwrap_or_default();
    let text = format!("{} {} {} {value} {}", line.id, line.name, line.unit, line.notes.join(" ")).to_lowercase();
    typed.split_whitespace().all(|word| text.contains(word))
}
