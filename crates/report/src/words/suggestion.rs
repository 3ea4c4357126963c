//! Suggestions: what they propose.

use super::section::texts;
use ltc_engine::simulation::SuggestionKind;

texts! {
    /// What a suggestion proposes.
    pub(super) fn suggestion(SuggestionKind) in SUGGESTIONS {
        AdjustmentAfterRise =>
            "[{date} ]複評後等級由第 {from} 級升為第 {to} 級：變更前{quota_type}留用 {amount} 元，可於 {month} 以人工調帳增加（限當月使用，須填備註）。",
            "The level rises from {from} to {to}[ on {date}]: the old balance of {quota_type}, NT$ {amount}, can be kept by a manual adjustment in {month} (for that month only, with a note).";
        RedrawPlan =>
            "計畫不符合 {edition} 版基準[（{codes}）]，需重新擬定計畫。",
            "The plan does not fit edition {edition}[ ({codes})]; draw it up again.";
        FlexibleServiceEnds =>
            "{edition} 版基準起，{codes} 不再屬彈性服務，應改列固定數量。",
            "With edition {edition}, {codes} is no longer a flexible service; plan a fixed quantity.";
    }
}

texts! {
    /// A suggestion whose numbers are not known.
    pub(super) fn suggestion_title(SuggestionKind) in SUGGESTION_TITLES {
        AdjustmentAfterRise =>
            "等級升高：可用人工調帳保留原留用額度。",
            "A higher level: keep the old balance by a manual adjustment.";
        RedrawPlan => "計畫需依新版基準重新擬定。", "Draw the plan up again under the new edition.";
        FlexibleServiceEnds => "舊基準彈性服務即將終止。", "A flexible service of the old edition ends.";
    }
}

/// What a person writes down with what was suggested.
#[derive(Debug, Clone, Copy)]
pub(super) enum Note {
    /// With the manual adjustment after a higher level, as the care platform's manual words it.
    Adjustment,
}

texts! {
    /// The note to enter.
    pub(super) fn note(Note) in NOTES {
        Adjustment =>
            "個案月中複評後 CMS 等級變更為第 {to} 級，變更前{quota_type}留用額度為 {amount} 元，為確保個案權益，人工調帳增加額度。",
            "Reassessed in mid-month to CMS level {to}; the retention of {quota_type} before the change was NT$ {amount}, \
             added by manual adjustment to protect the client's rights.";
    }
}
