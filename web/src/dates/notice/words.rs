//! Words of the change notice.

use crate::i18n::word_table;

word_table! {
    /// Words of the change notice.
    pub(super) struct NoticeWords;
    /// Name of the left side.
    write: "通報內容", "The notice";
    /// What the text field is for.
    text: "異動通報文字", "Text of the notice";
    /// Help of the text field.
    text_hint: "貼上或輸入；「周」「週」、全形字、「、，；」、「*」「x」「×」與換行都讀得懂。讀不懂的部分原樣保留，並指出位置。",
        "Paste or type. Spellings, full-width signs, separators and line breaks are all read; what is not understood stays and its place is told.";
    /// Button.
    sample: "範例：找出不一致", "Sample: find what disagrees";
    /// Button.
    from_plan: "由試算的計畫異動產生", "Write from the plan in 試算";
    /// Button.
    copy: "複製文字", "Copy text";
    /// It is copied.
    copied: "已複製", "Copied";
    /// Button.
    print: "列印", "Print";
    /// Button.
    clear: "清除", "Clear";
    /// Field.
    month: "計算月份", "Month";
    /// Help.
    month_hint: "如 107/12 或 2018-12", "Such as 107/12 or 2018-12";
    /// What is wrong.
    not_a_month: "不是月份；請寫成 107/12 或 2018-12。", "Not a month; write 107/12 or 2018-12.";
    /// Box.
    holidays_off: "國定假日與補假不服務", "No service on holidays";
    /// Box.
    from_change: "只計異動日期以後", "Only from the date of change on";
    /// Button.
    undo: "復原", "Undo";
    /// What is wrong.
    holidays_unknown: "行事曆沒有這個月份的假日資料，以下以假日照常服務計算。", "The holidays of that month are not known; below they count as days with service.";
    /// Group.
    fields: "欄位", "Fields";
    /// Field.
    client: "個案（代號即可）", "Client (a reference will do)";
    /// Field.
    on: "異動日期", "Date of change";
    /// Field.
    reason: "調整原因", "Reason";
    /// Field.
    note: "備註", "Note";
    /// Group.
    add_line: "加一行服務頻率", "Add a weekly line";
    /// Group.
    days: "星期", "Days";
    /// Names of the days.
    day_names: "一 二 三 四 五 六 日", "Mon Tue Wed Thu Fri Sat Sun";
    /// Field.
    time: "起訖時間", "Time";
    /// Field.
    codes: "碼別與每次數量", "Codes and units a visit";
    /// Button.
    add: "加入", "Add";
    /// Empty state: title.
    empty: "還沒有通報", "No notice yet";
    /// Empty state: what to do.
    empty_hint: "貼上一份異動通報，或載入來源文件中的範例：它的每週頻率與每月總數量，六個碼別都對不上。",
        "Paste a change notice, or load the sample of the source: its weekly pattern and its monthly totals disagree on all six codes.";
    /// Title.
    reading: "讀到的內容", "What is read";
    /// Fact.
    contract_on: "預計簽約", "Contract on";
    /// Fact.
    first_service_on: "首次服務", "First service";
    /// Fact.
    respite_visits: "預計居喘次數", "Respite visits booked";
    /// Fact.
    support_unit: "支援單位", "Unit that helps out";
    /// Fact.
    changes: "異動", "Changes";
    /// The pattern is there.
    fill_reason: "請補上調整原因。", "Fill in the reason.";
    /// All is understood.
    all_read: "全部讀懂。", "All of it is understood.";
    /// Button on what was not understood.
    go_there: "到該處", "Go there";
    /// Name of the table.
    table: "逐碼比對", "Code by code";
    /// Comparison: what to do.
    disagree_todo: "請依月曆改正頻率或總數量；也可以直接以頻率的數量取代總數量。",
        "Correct the pattern or the totals by the calendar, or take the totals over from the pattern.";
    /// Button.
    take_totals: "以頻率的數量取代總數量", "Take totals from the pattern";
    /// Button.
    fill_totals: "由頻率填入總數量", "Fill in totals from the pattern";
    /// Comparison: status.
    disagree: "個碼別不一致", "codes disagree";
    /// Between two numbers.
    of: "／", " of ";
    /// All agree.
    agree: "頻率與總數量一致", "Pattern and totals agree";
    /// No totals.
    no_totals: "還沒有填每月總數量。", "No monthly totals yet.";
    /// Why a comparison.
    basis: "依據", "Why";
    /// Title.
    calendar: "月曆", "Calendar";
    /// Help.
    calendar_hint: "格中的數字是服務頻率的行次；劃掉的是不服務的日子。", "Numbers in the cells are lines of the pattern; what is struck out falls away.";
    /// Names of the days in a calendar.
    weekdays: "日 一 二 三 四 五 六", "Sun Mon Tue Wed Thu Fri Sat";
    /// Title.
    counts: "依頻率的當月數量", "Units of the month by pattern";
    /// Field.
    level: "長照需要等級（試算還沒有個案）", "Care level (no case in 試算 yet)";
    /// First entry.
    choose: "請選擇", "Choose";
    /// Button.
    to_plan: "帶到試算", "Take to 試算";
    /// Help.
    to_plan_hint: "以這些碼別數量作為該月起的計畫，在試算開啟；可在試算復原。", "Opens 試算 with these codes as the plan from that month on; it can be undone there.";
    /// Title.
    quota: "額度", "Quota";
    /// Help.
    quota_hint: "以試算中開啟的個案核對；個案：", "By the case that is open in 試算; client: ";
    /// Help.
    quota_unknown: "在試算開啟個案後，這裡會核對總數量是否在核定額度內。", "Open the client's case in 試算 to see whether the totals stay inside the quota.";
    /// A client without an ID.
    no_id: "（未填）", "(none)";
    /// Button.
    take_pattern: "採用這個頻率", "Use this pattern";
    /// Help.
    fit_hint: "只有總數量時，由數量反推每週頻率；時段需自行補上。", "Totals without a pattern lead back to one; times have to be filled in.";
    /// Title.
    timing: "通報期限", "When to send it";
    /// Help.
    timing_hint: "固定需求改變、臨時需求、月底異動各有期限，依日期與工作日計算：", "Planned changes, urgent needs and changes at the month's end each have a deadline: ";
    /// Link.
    timing_link: "到期限計算", "go to the deadlines";
    /// Line number.
    line: "第", "Line";
    /// After it.
    line_after: "行", "";
    /// A count of visits.
    visits: "次", "visits";
}
