//! What stands on a worksheet: which lessons and how many exercises.

use super::player::exercise_place;
use ltc_course::{ExerciseKind, Level, Place};

/// The most exercises on one sheet.
const MOST_EXERCISES: u64 = 30;

/// What is printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Print {
    /// Questions, then answers on pages of their own.
    #[default]
    Both,
    /// Questions.
    Questions,
    /// Answers.
    Answers,
}

impl Print {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Both, Self::Questions, Self::Answers];

    /// Its name in a control.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Questions => "questions",
            Self::Answers => "answers",
        }
    }
}

/// A worksheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheets {
    /// Its title, if one was typed.
    pub(super) title: String,
    /// The places of the lessons on it.
    pub(super) lessons: Vec<Place>,
    /// Kind of the exercises.
    pub(super) kind: ExerciseKind,
    /// Their level.
    pub(super) level: Level,
    /// The number of the first.
    pub(super) seed: u64,
    /// How many.
    pub(super) count: u64,
    /// What is printed.
    pub(super) print: Print,
}

impl Default for Sheets {
    fn default() -> Self {
        Self {
            title: String::new(),
            lessons: Vec::new(),
            kind: ExerciseKind::Retention,
            level: Level::default(),
            seed: 1,
            count: 0,
            print: Print::default(),
        }
    }
}

/// What a person changes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Change {
    /// The title.
    Title(String),
    /// A lesson stands on it, or no longer.
    Lesson(Place, bool),
    /// These lessons stand on it.
    Lessons(Vec<Place>),
    /// Another kind of exercises.
    Kind(String),
    /// Another level.
    Level(String),
    /// The first one's number.
    Seed(String),
    /// How many.
    Count(String),
    /// What is printed.
    Print(String),
}

impl Sheets {
    /// Follows a change; what cannot be read changes nothing.
    pub(super) fn change(&mut self, change: Change) {
        let number = |text: &str| ltc_engine::calendar::to_half_width(text).trim().parse::<u64>().ok();
        match change {
            Change::Title(title) => self.title = title,
            Change::Lesson(place, wanted) => {
                self.lessons.retain(|one| *one != place);
                if wanted {
                    self.lessons.push(place);
                }
            }
            Change::Lessons(places) => self.lessons = places,
            Change::Kind(kind) => self.kind = ExerciseKind::from_id(&kind).unwrap_or(self.kind),
            Change::Level(level) => self.level = level.parse().ok().and_then(Level::new).unwrap_or(self.level),
            Change::Seed(seed) => self.seed = number(&seed).unwrap_or(self.seed),
            Change::Count(count) => self.count = number(&count).unwrap_or(self.count).min(MOST_EXERCISES),
            Change::Print(print) => {
                self.print = Print::ALL.into_iter().find(|one| one.name() == print).unwrap_or(self.print);
            }
        }
    }

    /// Does a lesson stand on it?
    pub(super) fn holds(&self, place: &Place) -> bool {
        self.lessons.contains(place)
    }

    /// The numbers of its exercises.
    pub(super) fn seeds(&self) -> impl Iterator<Item = u64> {
        let first = self.seed;
        (0..self.count).map(move |at| first.saturating_add(at))
    }

    /// The address of one of its exercises.
    pub(super) fn place(&self, seed: u64) -> Place {
        exercise_place(self.kind, self.level, seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_holds_what_is_chosen() {
        let mut sheet = Sheets::default();
        let lesson = |id: &str| Place::Lesson(id.to_owned());
        for change in [
            Change::Lesson(lesson("01"), true),
            Change::Lesson(lesson("02"), true),
            Change::Lesson(lesson("01"), false),
            Change::Count("３".to_owned()),
            Change::Seed("41".to_owned()),
            Change::Seed("x".to_owned()),
            Change::Level("2".to_owned()),
            Change::Print("answers".to_owned()),
        ] {
            sheet.change(change);
        }
        assert_eq!(sheet.lessons, [lesson("02")]);
        assert_eq!(sheet.seeds().collect::<Vec<_>>(), [41, 42, 43]);
        assert_eq!((sheet.level.get(), sheet.print), (2, Print::Answers));
        assert_eq!(sheet.place(42).to_string(), "exercise?kind=retention&level=2&seed=42");
        sheet.change(Change::Count("9999".to_owned()));
        assert_eq!(sheet.count, MOST_EXERCISES);
    }
}
