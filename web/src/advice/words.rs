//! The words that both screens use.

use crate::i18n::word_table;

word_table! {
    /// Words of both screens.
    pub(super) struct Words;
    /// Shown instead of a case.
    no_case: "還沒有可以計算的個案", "There is no case to compute with yet";
    /// What to do about it.
    no_case_hint: "請先在「試算」填寫個案與計畫，或用範例看看。", "Enter a case and its plan in Plan first, or look at an example.";
    /// Link.
    to_plan: "到試算", "Go to Plan";
    /// Button.
    example: "載入範例", "Load an example";
    /// Banner.
    is_example: "目前顯示的是範例個案，不是您的個案。", "This is an example, not your case.";
    /// Button.
    leave_example: "不看範例", "Leave the example";
    /// Standing note.
    notice: "本結果為事前試算，實際以主管機關核定及支付審核系統為準。",
        "This is a calculation in advance; the authority and the payment-review system decide.";
    /// Button.
    print: "列印", "Print";
    /// Button.
    csv: "下載 CSV", "Download CSV";
    /// A day that cannot be read.
    not_a_day: "不是有效日期；例：114/09/01、2025-09-01", "Not a date; e.g. 2025-09-01, 114/09/01";
}
