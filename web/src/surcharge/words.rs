//! The words of the screen 加計.

use crate::i18n::word_table;
use crate::view::View;

word_table! {
    /// Words of the screen 加計, beside those that it shares with 試算.
    pub(crate) struct SurchargeWords;
    /// What the surcharge screen does.
    lead: "勾選評估量表的內容，立即看到 AA05 至 AA11 哪些符合、依據哪個條件、還缺什麼，以及一個月裡每天可加計什麼。",
        "Tick what the assessment says; see which of AA05 to AA11 hold, by which condition, what is missing, and what each day of a month brings.";
    /// Name of the form of the surcharge screen.
    form: "個案與評估", "Client and assessment";
    /// Jump link.
    to_month: "月曆", "Month";
    /// Field.
    weight: "體重（公斤）", "Weight (kg)";
    /// Field.
    icd: "證明上的 ICD 診斷碼", "ICD codes on the certificate";
    /// Placeholder.
    icd_form: "G80、S14", "G80, S14";
    /// Tick.
    catastrophic_illness: "重大傷病證明", "Certificate of catastrophic illness";
    /// Tick.
    medical_diagnosis: "醫療機構診斷證明書", "Medical diagnosis";
    /// Section.
    evidence: "診斷碼與證明文件", "Diagnoses and documents";
    /// Choice.
    two_workers: "BA12 需 2 名以上照服員（計畫勾選）", "BA12 needs two workers (ticked in the plan)";
    /// First entry of a choice.
    not_known: "不明", "Not known";
    /// Section.
    plan_codes: "計畫中的服務", "Services in the plan";
    /// Hint.
    plan_codes_hint: "計畫列有相關服務，AA06 至 AA11 才能成立。", "AA06 to AA11 need a fitting service in the plan.";
    /// Notice.
    no_plan_on_day: "這一天沒有生效的計畫。", "No plan is in force on this day.";
    /// Button, before the month.
    plan_from: "計畫改自此月起：", "Let the plan begin in";
    /// Section.
    assessment: "評估量表", "Assessment";
    /// Tick.
    assessment_known: "已有評估結果", "The assessment is known";
    /// Hint.
    assessment_known_hint: "沒有勾選的項目視為「否」；沒問到的題組請勾「未評估」。",
        "What is not ticked counts as no; mark questions that were not asked.";
    /// Hint.
    assessment_absent_hint: "尚無評估結果，全部視為不明。勾選任一項即視為已有評估。",
        "Nothing is known yet. Ticking an item makes the assessment known.";
    /// Tick.
    not_asked: "未評估", "Not asked";
    /// Section.
    carers: "家庭照顧者", "Carers";
    /// One carer.
    carer: "照顧者", "Carer";
    /// Button.
    add_carer: "新增照顧者", "Add a carer";
    /// Tick.
    no_carer: "沒有照顧者", "There is no carer";
    /// Field.
    age: "年齡", "Age";
    /// Field.
    disability: "身心障礙證明", "Disability certificate";
    /// Tick.
    main_carer: "主要照顧者", "Main carer";
    /// Tick.
    employed_carer: "受僱（外籍看護工等）", "Employed";
    /// Field.
    as_of: "基準日", "Reference day";
    /// Button.
    day_before: "前一天", "The day before";
    /// Button.
    day_after: "後一天", "The day after";
    /// Label of the days at which rules change.
    turning_days: "規定變更日", "Days at which rules change";
    /// After the price in general.
    remote_price: "原民區離島", "remote area";
    /// The code is not in force.
    not_in_force: "這一天沒有這個加計。", "This surcharge is not in force on this day.";
    /// Before facts that decided.
    because: "依據", "Because of";
    /// Before facts that hold in a condition that is open.
    so_far: "已符合", "Holds";
    /// Before facts that are missing.
    lacking: "尚缺", "Missing";
    /// Before facts that do not hold.
    unmet: "未符合", "Not met";
    /// Before the number of conditions that are open while another holds.
    open_conditions: "尚未確定的條件", "Open conditions";
    /// Before the number of conditions that do not hold.
    unmet_conditions: "未符合的條件", "Conditions not met";
    /// Disclosure.
    would_change: "怎樣會改變", "What would change it";
    /// A changed fact: `{}` a list of items.
    if_ticked: "若勾選任一項：{}", "If one is ticked: {}";
    /// A changed fact: codes.
    if_plan: "若計畫列有 {} 之一", "If the plan has one of {}";
    /// A changed fact: years.
    if_age: "若年滿 {}", "If the client is {}";
    /// After years of age.
    years: " 歲", "";
    /// After an age: the day it is reached.
    reached_on: "（{} 起）", " (from {})";
    /// A changed fact: level.
    if_level: "若等級達第 {} 級", "If the level is {}";
    /// A changed fact: kilograms.
    if_weight: "若體重達 {} 公斤", "If the weight is {} kg";
    /// A changed fact: years.
    if_carer_age: "若主要照顧者滿 {} 歲", "If the main carer is {}";
    /// A changed fact.
    if_carer_disability: "若主要照顧者領有身心障礙證明", "If the main carer holds a disability certificate";
    /// A changed fact: codes.
    if_icd: "若證明註記 ICD {}", "If the certificate says ICD {}";
    /// Before the answer that a changed fact leads to.
    then: "，則", ": ";
    /// Before trainings.
    training_needed: "服務人員須具", "A worker needs";
    /// Between alternatives.
    or: "或", " or ";
    /// Section.
    month_of_surcharges: "每天可加計什麼", "What each day brings";
    /// Hint with records.
    month_hint: "點選日期（或用方向鍵）看原因；上方的判定也跟著這一天。",
        "Choose a day (or use the arrow keys) to see why; the answers above follow it.";
    /// Hint without records.
    month_hint_empty: "沒有服務紀錄，月曆顯示當天若有服務會帶出的 AA08、AA09。",
        "There are no service records; the calendar shows what a visit would bring of AA08 and AA09.";
    /// Button.
    load_month: "載入有服務紀錄的範例", "Load an example with records";
    /// Days of the week from Sunday on.
    weekdays: "日 一 二 三 四 五 六", "Sun Mon Tue Wed Thu Fri Sat";
    /// Before a day of the week.
    week: "週", "";
    /// Kind of day.
    workday: "平日", "working day";
    /// Kind of day.
    make_up_workday: "補行上班", "make-up working day";
    /// Kind of day.
    weekend: "例假日", "weekend";
    /// Kind of day.
    national_holiday: "國定假日", "national holiday";
    /// Kind of day.
    not_in_calendar: "行事曆未收錄", "not in the calendar";
    /// What a visit may bring: `{from}` and `{to}` hours of the day.
    brings_evening: "{from}:00 至 {to}:00 的服務可加計 AA08。", "A visit between {from}:00 and {to}:00 brings AA08.";
    /// What a visit may bring.
    brings_day_off: "這天的服務可加計 AA09；同日 AA08 與 AA09 只成立一項。",
        "A visit brings AA09; of AA08 and AA09 only one stands on a day.";
    /// What a visit may bring: `{from}` the hour of the day.
    brings_to_confirm: "補假是否算例假日須確認：算則 AA09，不算則 {from}:00 後 AA08。",
        "Whether a substitute day counts has to be confirmed: AA09 if it does, else AA08 from {from}:00.";
    /// What a visit may bring.
    brings_nothing: "計畫沒有可加計 AA08、AA09 的服務。", "The plan has no service that brings AA08 or AA09.";
    /// A day without surcharges.
    no_rows: "這天的紀錄沒有帶出加計。", "The records of this day bring no surcharge.";
    /// Legend.
    legend_possible: "若有服務", "if there is a visit";
    /// Counted by month.
    by_month: "本月一次", "Once this month";
    /// Total.
    forgotten: "漏報", "Forgotten";
    /// Total.
    overclaimed: "多報", "Over-claimed";
    /// Disclosure.
    row_details: "加計明細", "All rows";
    /// Column.
    status: "狀態", "Status";
    /// Column.
    records: "依據紀錄", "Records";
}

/// The words of this screen in the language of the page.
pub(super) fn own(view: View) -> &'static SurchargeWords {
    SurchargeWords::of(view.lang)
}
