//! The screens and their addresses.

pub(crate) mod plan;
pub(crate) mod surcharge;

use crate::i18n::frame::FrameWords;

/// A screen of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// 試算.
    Plan,
    /// 檢核, whose inside is a program of its own.
    Check,
    /// 加計.
    Surcharge,
    /// 期限.
    Dates,
    /// 教學.
    Course,
    /// 規則.
    Rules,
    /// 設定.
    Settings,
    /// 關於.
    About,
}

impl Screen {
    /// The screens of the navigation, in its order.
    pub(crate) const MAIN: [Self; 6] =
        [Self::Plan, Self::Check, Self::Surcharge, Self::Dates, Self::Course, Self::Rules];

    /// The screens about the app itself.
    pub(crate) const OWN: [Self; 2] = [Self::Settings, Self::About];

    /// Its address within the page.
    pub(crate) fn hash(self) -> &'static str {
        match self {
            Self::Plan => "#/plan",
            Self::Check => "#/check",
            Self::Surcharge => "#/surcharge",
            Self::Dates => "#/dates",
            Self::Course => "#/course",
            Self::Rules => "#/rules",
            Self::Settings => "#/settings",
            Self::About => "#/about",
        }
    }

    /// The screen of an address; an unknown one leads to the first. What comes after the screen's own
    /// part is a place inside it, which only the screen knows.
    pub(crate) fn from_hash(hash: &str) -> Self {
        let is_its = |screen: &Self| {
            hash.strip_prefix(screen.hash()).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
        };
        Self::MAIN.into_iter().chain(Self::OWN).find(is_its).unwrap_or(Self::Plan)
    }

    /// Its name.
    pub(crate) fn name(self, words: &FrameWords) -> &'static str {
        match self {
            Self::Plan => words.plan,
            Self::Check => words.check,
            Self::Surcharge => words.surcharge,
            Self::Dates => words.dates,
            Self::Course => words.course,
            Self::Rules => words.rules,
            Self::Settings => words.settings,
            Self::About => words.about,
        }
    }

    /// The program that draws it, if that is not the app.
    pub(crate) fn program(self) -> Option<Program> {
        match self {
            Self::Plan | Self::Surcharge => None,
            Self::Check => Some(Program::Check),
            Self::Dates | Self::Course | Self::Rules | Self::Settings | Self::About => Some(Program::Pages),
        }
    }

    /// The id of what the skip link leads to: past everything that stands on every screen.
    pub(crate) fn content(self) -> &'static str {
        match self {
            Self::Plan | Self::Surcharge => "results",
            Self::Check => "check",
            _ => TITLE,
        }
    }

    /// The id of what has the focus after navigating here: another program's screen may not be drawn yet.
    pub(crate) fn entry(self) -> &'static str {
        self.program().map_or(TITLE, Program::name)
    }
}

/// A program beside the app, fetched when a screen of it is first opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// The screen 檢核.
    Check,
    /// The screens about the app itself, and those that are not built yet.
    Pages,
}

impl Program {
    /// All of them.
    pub(crate) const ALL: [Self; 2] = [Self::Check, Self::Pages];

    /// The name of its files, and the id of the element that it draws into.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Pages => "pages",
        }
    }

    /// The id of the element around that one, which is shown and hidden.
    pub(crate) fn around(self) -> &'static str {
        match self {
            Self::Check => "check-screen",
            Self::Pages => "pages-screen",
        }
    }
}

/// The id of the heading of a screen.
pub(crate) const TITLE: &str = "screen-title";

/// Where inside a screen an address leads, given the whole address: the part from `#` on.
pub(crate) fn place_in(screen: Screen, url: &str) -> Option<String> {
    let hash = url.find('#').and_then(|at| url.get(at..))?;
    (Screen::from_hash(hash) == screen && hash.starts_with(screen.hash())).then(|| hash.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screen_is_found_by_its_address() {
        for screen in Screen::MAIN.into_iter().chain(Screen::OWN) {
            assert_eq!(Screen::from_hash(screen.hash()), screen);
            assert_eq!(Screen::from_hash(&format!("{}/inside?a=%E9%95%B7&b=1#c", screen.hash())), screen);
            assert_eq!(Screen::from_hash(&format!("{}?a=/check", screen.hash())), screen);
        }
    }

    #[test]
    fn what_no_screen_has_leads_to_the_first() {
        for hash in
            ["", "#", "#/", "#check", "#/checks", "#/check-2", "#/Check", "#/nothing/check", "/check", "#//check"]
        {
            assert_eq!(Screen::from_hash(hash), Screen::Plan, "{hash}");
        }
    }

    #[test]
    fn a_place_inside_a_screen_is_remembered_as_it_was() {
        let url = "https://example.org/a/?x#/check/findings?rule=R1&text=%23/plan";
        assert_eq!(place_in(Screen::Check, url).as_deref(), Some("#/check/findings?rule=R1&text=%23/plan"));
        assert_eq!(place_in(Screen::Check, "https://example.org/#/plan"), None);
        assert_eq!(place_in(Screen::Check, "https://example.org/check"), None);
        assert_eq!(place_in(Screen::Plan, "https://example.org/#results"), None, "no place of a screen");
    }
}
