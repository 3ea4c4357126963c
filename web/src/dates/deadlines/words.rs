//! The words of the part.

use crate::i18n::word_table;

word_table! {
    /// Words of 期限計算.
    pub(super) struct DeadlineWords;
    /// Field.
    profile: "縣市規定", "County rules";
    /// First entry of the profiles.
    by_county: "依個案縣市", "By the client's county";
    /// Field.
    today: "視為今天", "Counts as today";
    /// Placeholder.
    day_form: "107/12/03", "2018-12-03";
    /// Hint: `{}` the day of the machine.
    today_hint: "空白：{}", "Empty: {}";
    /// Field.
    ahead: "提前", "Look ahead";
    /// After a number of days.
    days: "天", "days";
    /// Button.
    example: "看範例", "See an example";
    /// Button.
    clear: "清空", "Clear";
    /// Section.
    calculator: "依日期計算", "From a date";
    /// Hint.
    calculator_hint: "選一件事、填日期，立即列出由它起算的所有期限，逐日說明怎麼數。",
        "Choose what happened and type its date: every deadline that follows, counted day by day.";
    /// Field.
    what: "發生什麼", "What happens";
    /// Group of the choice.
    owed_here: "這份規定有期限", "With deadlines here";
    /// Group of the choice.
    owed_elsewhere: "其他縣市才有", "Only elsewhere";
    /// Field.
    caseload: "案管量", "Number of cases";
    /// Field.
    level: "評估等級", "Level";
    /// Field.
    previous_on: "前次評估日", "Assessed before on";
    /// Field.
    previous_level: "前次等級", "Level before";
    /// Field.
    sessions: "其他服務日", "Other sessions";
    /// Hint.
    sessions_hint: "以空白、頓號或換行分隔", "Separated by spaces or commas";
    /// Button.
    add: "新增一件事", "Add another";
    /// Button.
    remove: "移除", "Remove";
    /// Nothing follows.
    nothing: "這份縣市規定沒有由此起算的期限。", "These county rules have no deadline for it.";
    /// Before a date is typed.
    type_a_date: "填入日期，就會列出期限。", "Type a date to see its deadlines.";
    /// Section: `{}` a number.
    near: "未來 {} 天內到期", "Due within {} days";
    /// Nothing is near.
    none_near: "這段期間沒有到期的事。", "Nothing is due in this time.";
    /// Before anything was entered.
    none_yet: "還沒有可計算的事：填一個日期、在試算開啟個案，或看範例。",
        "Nothing to work out yet: type a date, open a client in 試算, or see the example.";
    /// Button.
    save_ics: "存成行事曆", "Save as calendar file";
    /// Button.
    copy: "複製文字", "Copy as text";
    /// Said after it.
    copied: "已複製。", "Copied.";
    /// Said if it failed.
    not_copied: "瀏覽器不允許複製。", "The browser does not allow it.";
    /// Button.
    print: "列印", "Print";
    /// Tick.
    named: "行事曆標題加上個案代號", "Put the case's name into events";
    /// Disclosure.
    how: "怎麼算、依據", "How it is counted, and why";
    /// List.
    steps: "逐日計算", "Day by day";
    /// Before the words of the source.
    says: "來源", "The source says";
    /// Before what follows.
    missed: "逾期", "If missed";
    /// Before another reading.
    or: "另一算法", "Counted otherwise";
    /// Before the number of the day.
    day_number: "第 {} 日", "day {}";
    /// Section.
    client: "個案時間軸", "A client's dates";
    /// Hint.
    client_hint: "在試算開啟的個案：額度區間、預支、複評與申報期限。",
        "The client open in 試算: intervals, advance, reassessment and claims.";
    /// Nothing open.
    no_client: "試算還沒有開啟個案。", "No client is open in 試算.";
    /// Link.
    to_plan: "前往試算", "Go to 試算";
    /// Button.
    example_client: "看範例個案", "See the example's client";
    /// The case cannot be read.
    not_read: "試算裡的個案還不完整，無法計算：", "The case in 試算 cannot be worked out yet:";
    /// No assessment.
    no_assessment: "個案資料沒有評估日，無法算定期複評；可在左側以「評估或複評」計算。",
        "The case has no day of assessment, so no reassessment is worked out; enter it above as an assessment.";
    /// The picture.
    picture: "時間軸圖", "Picture";
    /// Table.
    periods: "期間", "Periods";
    /// Table.
    days_of: "日期與期限", "Days and deadlines";
    /// Column.
    number: "編號", "No.";
    /// Column.
    day: "日期", "Day";
    /// Column.
    matter: "事項", "What";
    /// Column.
    from: "起", "From";
    /// Column.
    to: "迄", "To";
    /// Column.
    rule: "依據", "Rule";
    /// Lane.
    lane_plans: "照顧計畫", "Plans";
    /// Lane.
    lane_retention: "留用區間", "Retention";
    /// Lane.
    lane_respite: "喘息年度", "Respite year";
    /// Lane.
    lane_advance: "預支可用", "Advance";
    /// Lane.
    lane_deduction: "預支扣除", "Deducted";
    /// Lane.
    lane_suspended: "暫停服務", "Suspended";
    /// Lane.
    lane_foreign: "外籍看護", "Foreign carer";
    /// Lane.
    lane_days: "日期、期限", "Days";
    /// Lane.
    lane_monthly: "每月申報", "Claims";
    /// The line of today.
    today_line: "今天", "today";
    /// Legend.
    key_event: "發生的事", "Happened";
    /// Legend.
    key_due: "期限", "Deadline";
    /// Legend.
    key_claim: "每月申報期限", "Monthly claim";
    /// Field problem.
    not_a_day: "看不懂這個日期；請寫成 107/12/03 或 2018-12-03", "Not a date; write 107/12/03 or 2018-12-03";
    /// Field problem.
    no_such_day: "曆法上沒有這一天", "There is no such day";
    /// Field problem: `{}` the limits.
    not_a_number: "請填 {} 的整數", "A whole number, {}";
}
