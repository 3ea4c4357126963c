//! The words of the standard of a day.

use crate::i18n::word_table;

word_table! {
    /// Words of the part.
    pub(in crate::rules) struct StandardWords;
    /// Group.
    prices: "支付價格", "Prices";
    /// Group.
    quotas: "給付額度", "Quotas";
    /// Group.
    copayment: "部分負擔", "Copayment";
    /// Group.
    surcharges: "加計（AA 碼）", "Surcharges (AA)";
    /// Group.
    limits: "次數與時間限制", "Limits";
    /// Group.
    terms: "其他規定", "Other terms";
    /// Group.
    numbers: "門檻數值", "Thresholds";
    /// Group.
    lists: "碼別清單", "Lists";
    /// Group.
    policies: "疑義的讀法", "Open questions";
    /// Group.
    editions: "適用版本", "Editions";
    /// Group.
    calendar: "行事曆", "Calendar";
    /// Label of the choice between groups.
    groups: "顯示的內容", "What is shown";
    /// Field.
    day: "基準日", "Day";
    /// Hint of the field.
    day_hint: "民國或西元皆可，例如 107/12/01、2018-12-01", "ROC or Western, such as 107/12/01 or 2018-12-01";
    /// Problem of the field.
    not_a_day: "看不懂這個日期；請寫成 107/12/01 或 2018-12-01", "Not a date; write 107/12/01 or 2018-12-01";
    /// Button.
    today: "今天", "Today";
    /// Link with the day.
    before: "前一次變動 {}", "Change before: {}";
    /// Link with the day.
    after: "後一次變動 {}", "Next change: {}";
    /// There is none.
    no_before: "之前沒有變動", "No change before";
    /// There is none.
    no_after: "之後沒有收錄的變動", "No later change known";
    /// Field.
    search: "搜尋代碼或名稱", "Search code or name";
    /// Placeholder.
    search_hint: "例如 BA02、沐浴、體重", "BA02, bathing, weight …";
    /// Field.
    family: "碼別", "Family";
    /// First entry.
    all_families: "全部", "All";
    /// How many lines.
    shown: "{} 筆", "{} entries";
    /// Nothing.
    nothing: "沒有符合的項目。", "Nothing matches.";
    /// Elsewhere.
    elsewhere: "其他分類裡有：", "Found under:";
    /// Before the first edition.
    too_early: "基準的資料從 {} 開始；更早的日期沒有資料。", "The data begins on {}; nothing is known before.";
    /// The edition of the day.
    edition_is: "{day}適用：{edition}", "In force on {day}: {edition}";
    /// Column.
    until: "至", "until";
    /// Column.
    confidence: "可信程度", "how sure";
    /// Column.
    titles: "來源名稱", "titles";
    /// Column.
    note: "說明", "note";
    /// Column.
    kind: "類別", "kind";
    /// A doubtful code.
    doubtful: "當日是否適用，查無來源", "whether it was in force on the day is not known";
    /// Disclosure: how many entries.
    history: "歷來 {} 筆", "All {} entries";
    /// Only one entry.
    one_entry: "{} 起未變動", "unchanged since {}";
    /// Button.
    csv: "下載 CSV（Excel 可開）", "Download CSV";
    /// Button.
    print: "列印", "Print";
    /// Name of the file, before the day.
    file_name: "基準", "standard";
    /// Quota of a level.
    level: "第 {} 級", "level {}";
    /// Quota of a zone.
    zone: "第 {} 類", "zone {}";
    /// Line.
    counties: "縣市的交通分類", "Transport zones of counties";
    /// Between two amounts to choose from.
    or: " 或 ", " or ";
    /// Aids.
    amount_in_years: "{amount} 元／{years} 年", "NT$ {amount} in {years} years";
    /// Line.
    advance_cap: "預支上限", "Cap of the advance";
    /// Its value.
    advance_cap_is: "每月額度 × {months} 個月 × {percent}%", "monthly quota × {months} months × {percent}%";
    /// Line.
    advance_window: "預支可使用", "Advance may be used";
    /// Line.
    advance_deduction: "預支扣還", "Advance is deducted";
    /// Months.
    months: "{} 個月", "{} months";
    /// Months from and to.
    months_from_to: "出院當月起第 {from} 至 {to} 個月", "months {from} to {to} from the month of discharge";
    /// A family's fact.
    no_purse: "不計入給付額度", "outside of every quota";
    /// A family's fact.
    per_bundle: "按組合完成申報", "claimed by the bundle";
    /// A family's fact.
    copayment_free: "免部分負擔", "free of copayment";
    /// A policy's others.
    may_also_be: "亦可改採：{}", "May be read instead: {}";
    /// A policy without others.
    only_reading: "僅此一種讀法", "The only reading";
    /// An edition's first day.
    since: "{} 起", "from {}";
    /// The edition of the day.
    in_force: "基準日適用", "in force on the day";
    /// An edition's fact.
    locks_earlier_plans: "核定新版計畫後，舊版計畫不得再修改", "once a plan under it is approved, earlier plans are locked";
    /// Levels of a code.
    for_levels: "限第 {min}–{max} 級", "levels {min}–{max} only";
    /// Link.
    conditions: "加計條件", "Conditions";
    /// Link.
    change_reading: "到「設定」改選讀法", "Choose readings in Settings";
    /// Caption of a table of quotas.
    by_level: "依長照需要等級（元）", "By care level (NT$)";
    /// Caption.
    by_zone: "交通接送（元／月）", "Transport (NT$ a month)";
    /// Column: level 1 has none.
    level_1: "第 1 級不給付。", "Level 1 has no quota.";
    /// Field.
    year: "年度", "Year";
    /// Legend.
    holiday: "放假日", "Day off";
    /// Legend.
    substitute: "補假或調整放假", "Substitute day off";
    /// Legend.
    make_up: "補行上班", "Working Saturday";
    /// A year of the calendar.
    roc_year: "民國 {} 年", "{}";
    /// Hint.
    calendar_hint: "星期日與星期六一般不上班；下列為行政機關辦公日曆表所定。資料自 {from} 至 {to}。",
        "Saturdays and Sundays are days off; these are by the calendar of government offices. Known from {from} to {to}.";
    /// Months.
    month_names: "1 月|2 月|3 月|4 月|5 月|6 月|7 月|8 月|9 月|10 月|11 月|12 月", "January|February|March|April|May|June|July|August|September|October|November|December";
    /// Days of the week.
    weekdays: "日 一 二 三 四 五 六", "S M T W T F S";
    /// Days of the week, in full.
    weekday_names: "星期日 星期一 星期二 星期三 星期四 星期五 星期六", "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
    /// Two editions side by side.
    compare: "兩個日期之間改了什麼", "What changed between two days";
}
