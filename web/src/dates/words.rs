//! The words of the screen's frame; each part has its own beside it.

use crate::i18n::word_table;

word_table! {
    /// Words of the frame.
    pub(super) struct DatesWords;
    /// Name of the screen.
    title: "期限", "Dates";
    /// What it does.
    lead: "依工作日、基準與各縣市規定計算；每一個日期都說明依據。", "Worked out from working days, the standard and county rules; every date says why.";
    /// Name of a part.
    deadlines: "期限計算", "Deadlines";
    /// Name of a part.
    notice: "異動通報", "Change notice";
    /// Name of a part.
    alerts: "示警", "Alerts";
    /// Name of a part.
    tools: "小工具", "Small tools";
}
