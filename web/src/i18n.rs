//! The words of the app in both languages, side by side. A word that is missing in one of them
//! does not compile.

pub mod frame;

pub use ltc_report::Lang;

/// A table of words: a struct with a field for each, and `of(lang)`. Each program links only the tables
/// that it uses.
macro_rules! word_table {
    ($(#[$table:meta])* $vis:vis struct $Words:ident; $($(#[$doc:meta])* $name:ident: $zh:literal, $en:literal;)+) => {
        $(#[$table])*
        #[derive(Debug)]
        $vis struct $Words { $($(#[$doc])* pub $name: &'static str),+ }

        impl $Words {
            /// The words of a language.
            $vis fn of(lang: ltc_report::Lang) -> &'static Self {
                static ZH: $Words = $Words { $($name: $zh),+ };
                static EN: $Words = $Words { $($name: $en),+ };
                match lang {
                    ltc_report::Lang::Zh => &ZH,
                    ltc_report::Lang::En => &EN,
                }
            }
        }
    };
}
pub(crate) use word_table;

/// The words of a language.
pub fn words(lang: Lang) -> &'static Words {
    Words::of(lang)
}

/// The language tag of the page.
pub fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh-Hant-TW",
        Lang::En => "en",
    }
}

word_table! {
    /// Everything that stands on the screens, apart from what the engine finds (see `ltc_report`).
    pub struct Words;
    /// Name of the app.
    brand: "長照算盤", "LTC Abacus";
    /// What the plan screen does.
    plan_lead: "輸入個案與計畫，立即看到每月額度、留用、預支與民眾負擔。全部在這台電腦計算，資料不會送出。",
        "Enter a client and a plan; see quota, retention, advance and what the household pays, month by month. Everything is computed on this machine; nothing is sent.";
    /// Skip link.
    skip: "跳到結果", "Skip to the results";
    /// Label of the navigation.
    screens: "畫面", "Screens";
    /// Button to the other language, in that language.
    switch_language: "English", "中文";
    /// Label of the theme choice.
    theme: "顯示主題", "Theme";
    /// Theme of the system.
    theme_system: "依系統", "System";
    /// Light theme.
    theme_light: "淺色", "Light";
    /// Dark theme.
    theme_dark: "深色", "Dark";
    /// Standing notice in the footer.
    notice: "本工具為申報前的預先檢核，非主管機關之核定。實際額度與給付以照管平台及支付審核系統為準。",
        "This is a pre-check, not the authority. What counts is the care platform and the payment-review system.";
    /// Title of the notice of a changed standard.
    basis_changed: "使用中的基準已被更改", "A changed standard is in use";
    /// What a changed standard means.
    basis_changed_hint: "結果依您開啟的基準檔計算，與內建基準不同。",
        "Results follow the file that you opened, not the standard built in.";
    /// Button back to the standard built in.
    basis_reset: "改回內建基準", "Back to the built-in standard";
    /// Button.
    close: "關閉", "Close";
    /// Button that hides a message.
    dismiss: "知道了", "Dismiss";
    /// Button.
    new_case: "新個案", "New case";
    /// Button.
    open_file: "開啟", "Open";
    /// What can be opened.
    open_file_hint: "開啟個案檔或基準檔（JSON），也可直接拖曳到頁面上",
        "Open a case or a standard (JSON), or drop it onto the page";
    /// Button.
    save_file: "儲存", "Save";
    /// Button.
    print: "列印", "Print";
    /// Button.
    undo: "復原", "Undo";
    /// Button.
    redo: "重做", "Redo";
    /// Link to the place where the case becomes a lesson or a link.
    make_lesson: "做成教材", "Make a lesson";
    /// Label of the choice of examples.
    examples: "載入範例", "Load an example";
    /// An example could not be fetched.
    example_failed: "這個範例無法載入", "This example could not be loaded";
    /// What to do about it.
    example_failed_hint: "請確認網路連線後再試一次。", "Check the connection and try again.";
    /// Title of the message about a file that cannot be used.
    file_refused: "這個檔案無法開啟", "This file cannot be opened";
    /// Name of the form.
    form: "個案與計畫", "Client and plan";
    /// Name of the results.
    results: "試算結果", "Results";
    /// Jump link.
    to_form: "個案與計畫", "Form";
    /// Jump link.
    to_results: "結果", "Results";
    /// Jump link.
    to_findings: "檢核", "Findings";
    /// Section.
    client: "個案", "Client";
    /// Field.
    client_id: "個案代號", "Case name";
    /// Hint.
    client_id_hint: "自訂即可，不需真實身分證號", "Any name; no real ID needed";
    /// Field.
    level: "長照需要等級（CMS）", "Care level (CMS)";
    /// First entry of a choice.
    choose: "請選擇", "Choose";
    /// First entry of a choice in a change.
    unchanged: "不變", "Unchanged";
    /// First entry of a choice that can be derived.
    automatic: "依日期", "By date";
    /// After the number of a level.
    level_of: "級", "";
    /// Field.
    welfare_class: "長照身分別", "Welfare class";
    /// Welfare class.
    low_income: "第一類（低收）", "First: low income";
    /// Welfare class.
    mid_low_income: "第二類（中低收）", "Second: mid-low income";
    /// Welfare class.
    general: "第三類（一般戶）", "Third: general";
    /// Field.
    county: "縣市", "County";
    /// Field.
    zone: "交通接送分區", "Transport zone";
    /// First entry of the zones.
    zone_by_county: "依縣市", "By county";
    /// Before the number of a zone.
    zone_of: "第", "Zone ";
    /// After the number of a zone.
    zone_after: "類", "";
    /// Field.
    birth_date: "出生日期", "Date of birth";
    /// Placeholder of a day.
    day_form: "107/12/03", "2018-12-03";
    /// Placeholder of a month.
    month_form: "107/12", "2018-12";
    /// Hint.
    from_hint: "月份或日期", "A month or a day";
    /// Tick.
    remote_area: "居住原民區或離島", "Lives in a remote area";
    /// Tick.
    foreign_carer: "聘僱外籍看護工", "Employs a foreign carer";
    /// Tick.
    special_care_allowance: "領有特別照顧津貼", "Draws the special care allowance";
    /// Choice.
    yes: "是", "Yes";
    /// Choice.
    no: "否", "No";
    /// Section.
    plans: "照顧計畫", "Care plans";
    /// Before the number of a plan.
    plan_number: "計畫", "Plan";
    /// Button.
    add_plan: "新增計畫", "Add a plan";
    /// Button.
    remove: "移除", "Remove";
    /// Field.
    from: "起", "From";
    /// Field.
    to: "迄", "To";
    /// Hint.
    to_hint: "空白：至下一計畫前", "Empty: until the next plan";
    /// Field.
    approved_on: "核定日期", "Approved on";
    /// Field.
    edition: "適用版本", "Edition";
    /// Heading of a plan's services.
    items: "每月服務項目", "Services a month";
    /// Field.
    add_item: "以碼別或名稱新增服務", "Add a service by code or name";
    /// Placeholder.
    add_item_hint: "例如 BA02、沐浴", "BA02, bathing …";
    /// No service found.
    no_hits: "沒有符合的服務", "No service matches";
    /// Field.
    quantity: "數量", "Quantity";
    /// Button.
    less: "減一", "One less";
    /// Button.
    more: "加一", "One more";
    /// Field.
    unit_price: "單價", "Unit price";
    /// Price set by the county.
    by_county: "縣市訂定", "set by county";
    /// Price not found.
    price_unknown: "價格不明", "price unknown";
    /// Field.
    fund: "支應來源", "Paid from";
    /// Fund of a plan item.
    fund_quota: "額度", "Quota";
    /// Section, fund.
    advance: "預支", "Advance";
    /// Heading.
    approved_totals: "改填核定總額", "Approved totals instead";
    /// Hint.
    approved_totals_hint: "只知道每月核定金額、沒有項目時填寫；填了就以此為準。",
        "For when only the approved amount a month is known; it takes precedence over the services.";
    /// Quota type.
    care: "照顧及專業", "Care";
    /// Quota type.
    care_long: "照顧及專業服務（B、C 碼）", "Care and professional services (B, C)";
    /// Quota type.
    transport: "交通接送", "Transport";
    /// Quota type.
    transport_long: "交通接送（D 碼）", "Transport (D)";
    /// Quota type.
    respite: "喘息", "Respite";
    /// Quota type.
    respite_long: "喘息服務（G 碼）", "Respite (G)";
    /// Quota type.
    aids: "輔具", "Aids";
    /// Section.
    events: "複評與變更", "Reassessment and changes";
    /// Hint.
    events_hint: "填了等級就是一次複評，即使等級相同。",
        "A level makes it a reassessment, even if it stays the same.";
    /// One change.
    event: "變更", "Change";
    /// Button.
    add_event: "新增變更", "Add a change";
    /// Field.
    on: "日期", "Date";
    /// Field.
    discharged_on: "出院日期", "Discharged on";
    /// Field.
    closed_on: "結案日期", "Closed on";
    /// Field.
    died_on: "死亡日期", "Died on";
    /// Section.
    advance_long: "出院準備預支額度", "Advance for reablement";
    /// Button.
    add_advance: "新增預支", "Add an advance";
    /// Field.
    amount: "金額", "Amount";
    /// Label.
    cap: "上限", "Cap";
    /// Field.
    advance_start: "起始月", "First month";
    /// Field.
    discharge: "出院月", "Month of discharge";
    /// Field.
    deduct_in: "指定扣除月份", "Deduct in these months";
    /// Hint.
    deduct_in_hint: "空白：出院後第 2 至 6 個月平均扣除", "Empty: evenly in months 2 to 6 after discharge";
    /// Field.
    transferred_on: "轉移照管日期", "Transferred to the centre";
    /// Hint.
    transferred_on_hint: "復能醫院轉移照管中心的日期；之後復能項目與額度不得異動",
        "The day the reablement hospital handed over; items and quota are locked afterwards";
    /// Section.
    allocations: "額度分配", "Allocations";
    /// One allocation.
    allocation: "分配", "Allocation";
    /// Button.
    add_allocation: "新增分配", "Add an allocation";
    /// Button.
    copy_last_month: "複製上月設定", "Copy last month's settings";
    /// Field.
    unit: "單位", "Unit";
    /// Field, column.
    month: "月份", "Month";
    /// Field.
    quota_type: "額度類型", "Quota type";
    /// Fund of an allocation.
    fund_month: "可用", "Month";
    /// Fund, column.
    retention: "留用", "Retention";
    /// Field.
    settlement: "結算", "Settlement";
    /// Settlement.
    monthly: "月結", "Monthly";
    /// Settlement.
    bundle: "非月結", "Per bundle";
    /// Section.
    adjustments: "人工調帳", "Manual adjustments";
    /// One adjustment, column.
    adjustment: "調帳", "Adjustment";
    /// Button.
    add_adjustment: "新增調帳", "Add an adjustment";
    /// Hint.
    amount_signed_hint: "減少額度填負數", "Negative for a decrease";
    /// Field.
    note: "備註", "Note";
    /// Hint.
    note_hint: "系統必填", "The system demands it";
    /// Section.
    opening: "期初餘額", "Opening balances";
    /// Hint.
    opening_hint: "個案不是從留用區間第一個月開始時填寫。",
        "For a case that does not begin with a retention interval.";
    /// Field.
    interval_from: "留用區間起月", "Retention interval began";
    /// Field.
    opening_care: "照顧及專業留用", "Retained, care";
    /// Field.
    opening_transport: "交通接送留用", "Retained, transport";
    /// Field.
    respite_from: "喘息年度起月", "Respite year began";
    /// Field.
    respite_used: "喘息已用", "Respite used";
    /// Section.
    span: "顯示月份", "Months to show";
    /// Hint.
    span_hint: "空白：自第一個計畫起六個月", "Empty: six months from the first plan";
    /// Title before there is a result.
    welcome: "選擇長照需要等級，就能開始試算", "Choose a care level to begin";
    /// Text before there is a result.
    welcome_text: "也可以先載入一個範例，改一個數字看看額度怎麼變。",
        "Or load an example, change one number and watch the ledger move.";
    /// While the form has errors.
    stale: "以下為修改前的結果。", "These are the results before the change.";
    /// After the number of fields.
    stale_fields: "個欄位需要修正", "fields need attention";
    /// Link to a field.
    go_there: "前往", "Go there";
    /// Stamp.
    editions_applied: "適用版本", "Editions";
    /// Stamp.
    basis_hash: "基準", "Standard";
    /// Stamp: the last change in the data.
    basis_until: "資料收錄至", "Data up to";
    /// Stamp.
    engine: "引擎", "Engine";
    /// Key figure.
    tile_quota: "每月給付額度", "Monthly quota";
    /// Key figure.
    tile_retention: "月初留用", "Retention";
    /// Key figure.
    tile_available: "當月可用", "Available";
    /// Key figure.
    tile_pays: "民眾每月負擔", "Household pays a month";
    /// No finding.
    no_findings: "未發現問題", "Nothing found";
    /// Section.
    ledger: "額度總表", "Ledger";
    /// Hint.
    ledger_hint: "點任何一個數字，就能看到它怎麼算出來、依據哪一條。",
        "Click any figure to see how it came about and by which rule.";
    /// Interval.
    interval: "區間", "Interval";
    /// Column.
    quota: "給付額度", "Quota";
    /// Column.
    deduction: "預支扣除", "Deduction";
    /// Column.
    available: "可用額度", "Available";
    /// Column.
    approved: "核定額度", "Approved";
    /// Columns.
    allocated: "已分配", "Allocated";
    /// Columns.
    unallocated: "未配餘額", "Not allocated";
    /// Column.
    respite_year: "喘息年度", "Respite year";
    /// Column.
    used: "已使用", "Used";
    /// Transport without a zone.
    zone_missing: "選擇縣市或交通接送分區後，才能計算交通接送額度。",
        "Choose a county or a transport zone to compute the transport quota.";
    /// Legend.
    chart_own: "核定：當月額度內", "Approved within the month's quota";
    /// Legend.
    chart_retained: "核定：動用留用", "Approved out of retention";
    /// Legend.
    chart_over: "核定：超過可用", "Approved beyond what is available";
    /// Legend.
    chart_available: "可用額度", "Available";
    /// Legend.
    chart_retention: "月初留用", "Retention at the start of the month";
    /// Chart.
    chart_title: "每月額度圖", "Quota month by month";
    /// Section.
    advance_card: "預支額度", "Advance";
    /// Figure.
    advance_used: "已安排", "Planned or allocated";
    /// Figure.
    window: "可用期間", "May be used in";
    /// Figure.
    advance_codes: "限用碼別", "Only for";
    /// Figure.
    deductions: "扣除", "Deducted";
    /// Section.
    claims: "民眾負擔", "What the household pays";
    /// Hint.
    claims_hint: "依計畫項目逐月計價。", "The plan's services, priced month by month.";
    /// No services.
    claims_none: "計畫沒有服務項目，因此沒有部分負擔可計算。加入服務項目後，這裡會逐月計價。",
        "The plan lists no services, so there is no copayment to compute. Add services and they are priced here month by month.";
    /// Disclosure.
    details: "各月明細", "Lines of each month";
    /// Column.
    line_code: "服務項目", "Service";
    /// Column.
    price: "單價", "Price";
    /// Column.
    total_amount: "服務總額", "Amount";
    /// Column.
    within_quota: "額度內", "Within quota";
    /// Column.
    copayment: "部分負擔", "Copayment";
    /// Column.
    subsidy: "政府補助", "Subsidy";
    /// Column.
    self_pay: "超額自費", "Self-pay";
    /// Column.
    remote_supplement: "原民離島加給", "Remote supplement";
    /// Column.
    remote_self_pay: "原民離島自費", "Remote self-pay";
    /// Column.
    client_pays: "民眾負擔", "Household pays";
    /// Section.
    suggestions: "建議", "Suggestions";
    /// Button.
    apply: "套用", "Apply";
    /// Section.
    findings: "檢核結果", "Findings";
    /// Severity.
    error: "錯誤", "Error";
    /// Severity.
    warning: "警告", "Warning";
    /// Before the number of findings of the same kind.
    alike_before: "同樣情形另有", "and";
    /// After the number of findings of the same kind.
    alike_after: "處", "more like it";
    /// Heading of the sources.
    sources: "依據", "Sources";
    /// Field problem.
    missing: "請填寫", "Please fill in";
    /// Field problem.
    not_a_day: "看不懂這個日期；請寫成 107/12/03 或 2018-12-03", "Not a date; write 107/12/03 or 2018-12-03";
    /// Field problem.
    not_a_month: "看不懂這個月份；請寫成 107/12 或 2018-12", "Not a month; write 107/12 or 2018-12";
    /// Field problem.
    no_such_day: "曆法上沒有這一天或這個月", "There is no such day or month";
    /// Field problem.
    not_whole: "請填整數", "Enter a whole number";
    /// Field problem.
    not_a_number: "請填數字", "Enter a number";
    /// Field problem, before the limits.
    out_of_range: "可填範圍", "Allowed";
    /// Between the parts of a list.
    and: "、", ", ";
    /// Unit of amounts.
    ntd: "元", "NT$";
    /// Title of the block on the plan screen.
    surcharge_block: "加計 AA05–AA11", "Surcharges AA05–AA11";
    /// Link to the surcharge screen.
    surcharge_open: "看條件與原因", "See conditions and reasons";
}
