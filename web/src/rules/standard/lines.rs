//! The standard as lines: what is called what, what holds on a day, what held before and after. No browser
//! here.

use super::words::StandardWords;
use chrono::NaiveDate;
use ltc_engine::basis::{Basis, Confidence, Dated, Family, Price, SourceId, Timeline};
use ltc_engine::calendar::to_half_width;
use ltc_report::Lang;
use ltc_report::words::amount;

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

impl Line {
    /// A line without values yet.
    pub(super) fn new(group: Group, id: &str, name: impl Into<String>) -> Self {
        Self {
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

impl Maker<'_> {
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
}

/// Does a line hold every word that is typed?
pub(in crate::rules) fn matches(line: &Line, typed: &str, lang: Lang) -> bool {
    let typed = to_half_width(typed).to_lowercase();
    let value = line.now.as_ref().map(|worth| worth.value.shown(lang)).unwrap_or_default();
    let text = format!("{} {} {} {value} {}", line.id, line.name, line.unit, line.notes.join(" ")).to_lowercase();
    typed.split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::calendar::parse_iso_day;

    fn on(day: &str) -> Vec<Line> {
        lines(&Basis::embedded().unwrap(), parse_iso_day(day).unwrap(), Lang::Zh)
    }

    fn value(lines: &[Line], group: Group, id: &str) -> Vec<String> {
        let wanted = lines.iter().filter(|line| line.group == group && line.id == id);
        wanted.map(|line| line.now.as_ref().unwrap().value.shown(Lang::Zh)).collect()
    }

    #[test]
    fn every_group_has_a_name_and_all_but_the_calendar_have_lines() {
        let lines = on("2024-05-01");
        for group in Group::ALL {
            assert_eq!(Group::from_name(group.name()), Some(*group));
            assert_eq!(lines.iter().any(|line| line.group == *group), *group != Group::Calendar, "{group:?}");
        }
    }

    #[test]
    fn values_are_those_of_the_day() {
        let (before, after) = (on("2018-11-30"), on("2018-12-01"));
        assert_eq!(value(&before, Group::Numbers, "ba_max_minutes"), ["1,440"]);
        assert_eq!(value(&after, Group::Numbers, "ba_max_minutes"), ["180"]);
        assert_eq!(value(&after, Group::Prices, "BA02"), ["195"]);
        assert_eq!(value(&after, Group::Prices, "DA01"), ["縣市訂定"]);
        let care = ["10,020", "15,460", "18,580", "24,100", "28,070", "32,090", "36,180"];
        assert_eq!(value(&after, Group::Quotas, "benefit/care"), care);
        assert_eq!(value(&after, Group::Copayment, "copayment/care"), ["第一類 0%、第二類 5%、第三類 16%"]);
    }

    #[test]
    fn what_holds_names_a_source_and_stands_among_all_its_days() {
        let days: Vec<_> = ["2018-04-01", "2020-01-01", "2022-02-01", "2026-11-26"].into_iter().map(on).collect();
        for line in days.iter().flatten() {
            let Some(now) = &line.now else { continue };
            assert!(!now.source.is_empty(), "{line:?}");
            assert!(line.all.is_empty() || line.all.contains(now), "{line:?}");
        }
        assert!(on("2017-01-01").iter().all(|line| line.group != Group::Prices));
    }

    #[test]
    fn a_search_wants_every_word() {
        let lines = on("2022-02-01");
        let found = |typed: &str| lines.iter().filter(|line| matches(line, typed, Lang::Zh)).count();
        assert!(found("ba07 沐浴") >= 1 && found("ＢＡ０７") >= 1);
        assert_eq!(found("ba07 xylophone"), 0);
        assert_eq!(found(" "), lines.len());
    }
}
