//! The way between the screens about one case: 試算, 對照, 還能排多少.

use crate::components::sections::sections;
use crate::i18n::frame::FrameWords;
use crate::screens::Screen;
use yew::prelude::*;

/// Links to the screens about the case that is open in 試算.
pub(crate) fn of_case(words: &FrameWords, here: Screen) -> Html {
    let screens = [Screen::Plan, Screen::Compare, Screen::Fit].map(|screen| (screen.hash(), screen.name(words)));
    sections(words.of_case, &screens, here.hash())
}
