//! The places of the course, as addresses: what stands behind `#/course/`.

use crate::Level;
use std::fmt;

/// A place in the course.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Place {
    /// The list of lessons.
    #[default]
    Lessons,
    /// A lesson, by its id: the name of its file.
    Lesson(String),
    /// A lesson that was opened from a file, by its place among those.
    Own(usize),
    /// An exercise: its kind, level and seed say which. Absent parts are chosen anew.
    Exercise {
        /// The kind.
        kind: Option<String>,
        /// 1 to 3.
        level: Option<Level>,
        /// What the numbers come from.
        seed: Option<u64>,
    },
    /// The worksheet.
    Sheet,
    /// The case open in 試算 becomes a lesson or a link.
    Make,
    /// A case that a link carries, packed.
    Case(String),
}

impl Place {
    /// The place of an address. What is not known leads to the list.
    pub fn read(address: &str) -> Self {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let (screen, inside) = path.split_once('/').unwrap_or((path, ""));
        match screen {
            "lesson" if !inside.is_empty() => Self::Lesson(inside.to_owned()),
            "own" => inside.parse().map_or(Self::Lessons, Self::Own),
            "exercise" => Self::Exercise {
                kind: value(query, "kind").map(str::to_owned),
                level: value(query, "level").and_then(|level| level.parse().ok()).and_then(Level::new),
                seed: value(query, "seed").and_then(|seed| seed.parse().ok()),
            },
            "sheet" => Self::Sheet,
            "make" => Self::Make,
            "case" => Self::Case(value(query, "d").unwrap_or_default().to_owned()),
            _ => Self::Lessons,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lessons => Ok(()),
            Self::Lesson(id) => write!(to, "lesson/{id}"),
            Self::Own(place) => write!(to, "own/{place}"),
            Self::Exercise { kind, level, seed } => {
                to.write_str("exercise")?;
                let parts = [
                    kind.as_ref().map(|kind| format!("kind={kind}")),
                    level.map(|level| format!("level={}", level.get())),
                    seed.map(|seed| format!("seed={seed}")),
                ];
                for (place, part) in parts.into_iter().flatten().enumerate() {
                    write!(to, "{}{part}", if place == 0 { '?' } else { '&' })?;
                }
                Ok(())
            }
            Self::Sheet => to.write_str("sheet"),
            Self::Make => to.write_str("make"),
            Self::Case(packed) => write!(to, "case?d={packed}"),
        }
    }
}

/// A value of a query.
fn value<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query.split('&').find_map(|part| part.split_once('=').filter(|(key, _)| *key == name)).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found_by_its_address() {
        let exercise = |kind: Option<&str>, level: Option<i64>, seed| Place::Exercise {
            kind: kind.map(str::to_owned),
            level: level.and_then(Level::new),
            seed,
        };
        for (place, address) in [
            (Place::Lessons, ""),
            (Place::Lesson("07-retention".to_owned()), "lesson/07-retention"),
            (Place::Own(2), "own/2"),
            (exercise(None, None, None), "exercise"),
            (
                exercise(Some("retention"), Some(2), Some(u64::MAX)),
                "exercise?kind=retention&level=2&seed=18446744073709551615",
            ),
            (exercise(None, None, Some(7)), "exercise?seed=7"),
            (Place::Sheet, "sheet"),
            (Place::Make, "make"),
            (Place::Case("eJyr-_0".to_owned()), "case?d=eJyr-_0"),
        ] {
            assert_eq!(Place::read(address), place);
            assert_eq!(place.to_string(), address);
        }
    }

    #[test]
    fn what_is_not_known_leads_to_the_list() {
        for address in ["nothing", "lesson", "lesson/", "own/x", "/", "?x=1"] {
            assert_eq!(Place::read(address), Place::Lessons, "{address}");
        }
        assert_eq!(
            Place::read("exercise?level=9&seed=-1&kind"),
            Place::Exercise { kind: None, level: None, seed: None }
        );
        assert_eq!(Place::read("case"), Place::Case(String::new()));
    }
}
