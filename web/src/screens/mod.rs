//! The screens and their addresses.

pub(crate) mod plan;

use crate::i18n::frame::FrameWords;

/// A screen of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Screen {
    /// 試算.
    Plan,
    /// 檢核, whose inside is a program of its own.
    Check,
    /// 加計, which shows the same case.
    Surcharge,
    /// 期限.
    Dates,
    /// 教學.
    Course,
    /// 規則.
    Rules,
    /// 試算 of one case in two ways, side by side.
    Compare,
    /// What still fits into a case's quota.
    Fit,
    /// 設定.
    Settings,
    /// 關於.
    About,
}

impl Screen {
    /// The screens of the navigation, in its order.
    pub(crate) const MAIN: [Self; 6] =
        [Self::Plan, Self::Check, Self::Surcharge, Self::Dates, Self::Course, Self::Rules];

    /// The screens that one reaches from 試算, about the case that is open there.
    pub(crate) const OF_CASE: [Self; 2] = [Self::Compare, Self::Fit];

    /// The screens about the app itself.
    pub(crate) const OWN: [Self; 2] = [Self::Settings, Self::About];

    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        Self::MAIN.into_iter().chain(Self::OF_CASE).chain(Self::OWN)
    }

    /// The screen of the navigation that it belongs to: those about the open case belong to 試算.
    pub(crate) fn main(self) -> Self {
        if Self::OF_CASE.contains(&self) { Self::Plan } else { self }
    }

    /// Its address within the page.
    pub(crate) fn hash(self) -> &'static str {
        match self {
            Self::Plan => "#/plan",
            Self::Check => "#/check",
            Self::Surcharge => "#/surcharge",
            Self::Dates => "#/dates",
            Self::Course => "#/course",
            Self::Rules => "#/rules",
            Self::Compare => "#/compare",
            Self::Fit => "#/fit",
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
        Self::all().find(is_its).unwrap_or(Self::Plan)
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
            Self::Compare => words.compare,
            Self::Fit => words.fit,
            Self::Settings => words.settings,
            Self::About => words.about,
        }
    }

    /// The program that draws it, if that is not the app.
    pub(crate) fn program(self) -> Option<Program> {
        match self {
            Self::Plan => None,
            Self::Check => Some(Program::Check),
            Self::Surcharge => Some(Program::Surcharge),
            Self::Dates => Some(Program::Dates),
            Self::Course => Some(Program::Course),
            Self::Rules => Some(Program::Rules),
            Self::Compare | Self::Fit => Some(Program::Advice),
            Self::Settings | Self::About => Some(Program::Pages),
        }
    }

    /// The id of what the skip link leads to: past everything that stands on every screen.
    pub(crate) fn content(self) -> &'static str {
        match self {
            Self::Plan | Self::Surcharge => "results",
            Self::Check => "check",
            _ => self.title(),
        }
    }

    /// Is it taken off the page when another is shown? 加計 has the fields of 試算, under the same ids.
    pub(crate) fn is_taken_off(self) -> bool {
        self == Self::Surcharge
    }

    /// The id of its heading. Programs stay on the page when they are not shown, so each has its own.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Surcharge => "surcharge-title",
            Self::Dates => "dates-title",
            Self::Course => "course-title",
            Self::Rules => "rules-title",
            Self::Compare => "compare-title",
            Self::Fit => "fit-title",
            _ => TITLE,
        }
    }

    /// The id of what has the focus after navigating here: another program's screen may not be drawn yet.
    pub(crate) fn entry(self) -> &'static str {
        self.program().map_or(TITLE, Program::name)
    }
}

/// A program beside the app, fetched when what it draws is first opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Program {
    /// The screen 檢核.
    Check,
    /// The screen 加計.
    Surcharge,
    /// The screens about the app itself.
    Pages,
    /// The screen 期限.
    Dates,
    /// The screen 教學.
    Course,
    /// The screen 規則.
    Rules,
    /// The screens about the case that is open in 試算.
    Advice,
    /// The dialog that explains a figure.
    Explain,
}

impl Program {
    /// All of them.
    pub(crate) const ALL: [Self; 8] = [
        Self::Check,
        Self::Surcharge,
        Self::Pages,
        Self::Dates,
        Self::Course,
        Self::Rules,
        Self::Advice,
        Self::Explain,
    ];

    /// The name of its files, and the id of the element that it draws into.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Surcharge => "surcharge",
            Self::Pages => "pages",
            Self::Dates => "dates",
            Self::Course => "course",
            Self::Rules => "rules",
            Self::Advice => "advice",
            Self::Explain => "explain",
        }
    }

    /// The id of the element around that one, which is shown and hidden with the screen. A dialog has none.
    pub(crate) fn around(self) -> Option<&'static str> {
        Some(match self {
            Self::Check => "check-screen",
            Self::Surcharge => "surcharge-screen",
            Self::Pages => "pages-screen",
            Self::Dates => "dates-screen",
            Self::Course => "course-screen",
            Self::Rules => "rules-screen",
            Self::Advice => "advice-screen",
            Self::Explain => return None,
        })
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
        for screen in Screen::all() {
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
