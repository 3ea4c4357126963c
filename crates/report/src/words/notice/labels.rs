//! What stands beside the numbers of a notice.

use crate::Lang;

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident: $zh:literal, $en:literal;)+) => {
        /// Labels of change notices and patterns, in one language.
        #[derive(Debug)]
        pub struct NoticeLabels { $($(#[$doc])* pub $name: &'static str),+ }

        static ZH: NoticeLabels = NoticeLabels { $($name: $zh),+ };
        static EN: NoticeLabels = NoticeLabels { $($name: $en),+ };
    };
}

labels! {
    /// The notice.
    notice: "異動通報", "Change notice";
    /// The weekly pattern.
    pattern: "服務頻率", "Weekly pattern";
    /// Column: units that the pattern gives.
    by_pattern: "依頻率", "by pattern";
    /// Column: units that are stated.
    stated: "填寫", "stated";
    /// Column.
    code: "碼別", "code";
    /// Column.
    visits: "次數", "visits";
    /// Column.
    units: "數量", "units";
    /// Column: agrees or not.
    verdict: "結果", "result";
    /// Column: what any month gives.
    any_month: "任何月份", "any month";
    /// Column.
    remark: "說明", "remark";
    /// Column.
    client: "個案", "client";
    /// Column: set by the A unit.
    set: "個管設定", "set by A unit";
    /// Column.
    recorded: "服務紀錄", "recorded";
    /// Column.
    difference: "差異", "difference";
    /// What was not understood.
    unread: "讀不懂的部分", "Not understood";
    /// Notes on limits of records.
    limits: "輸入紀錄時會遇到的限制", "Limits that records will meet";
    /// Dates of a line.
    dates: "日期", "Dates";
    /// Days that fall away.
    left_out: "不服務", "left out";
    /// What the month comes to.
    counts: "當月總數量", "Totals of the month";
    /// Pattern against totals.
    comparison: "頻率與總數量", "Pattern and totals";
    /// Everything agrees.
    all_agree: "頻率與總數量一致。", "Pattern and totals agree.";
    /// The quota.
    quota: "額度", "Quota";
    /// Patterns that fit.
    fit: "符合的每週排法", "Weekly patterns that fit";
    /// Ways for a code.
    ways: "可行的排法", "possible ways";
    /// The pattern in the records.
    recurring: "紀錄中的每週頻率", "Weekly pattern in the records";
    /// Days of the pattern without a record.
    missing: "頻率內但沒有紀錄", "In the pattern, not recorded";
    /// Records outside of the pattern.
    extra: "頻率外的紀錄", "Recorded, not in the pattern";
    /// Nothing to compare.
    nothing_to_compare: "同時有服務頻率與總數量才能比對。", "Pattern and totals are both needed for a comparison.";
    /// The reason has to be filled in.
    fill_in: "請補上調整原因與服務頻率（個案檔沒有這兩項）。", "Fill in the reason and the weekly pattern: a case does not hold them.";
    /// Clients that differ.
    clients_to_mark: "應註記的個案", "Clients to be marked";
    /// No difference.
    no_difference: "個管設定與服務紀錄相符。", "Settings and records are the same.";
}

impl NoticeLabels {
    /// The labels of a language.
    pub fn of(lang: Lang) -> &'static Self {
        lang.pick(&ZH, &EN)
    }
}
