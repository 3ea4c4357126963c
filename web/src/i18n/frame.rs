//! The words of what stands around every screen, and of the screens about the app itself.

use super::word_table;

word_table! {
    /// Words of the frame.
    pub struct FrameWords;
    /// Name of a screen.
    plan: "試算", "Plan";
    /// Name of a screen.
    check: "檢核", "Check";
    /// Name of a screen.
    surcharge: "加計", "Surcharge";
    /// Name of a screen.
    dates: "期限", "Dates";
    /// Name of a screen.
    course: "教學", "Course";
    /// Name of a screen.
    rules: "規則", "Rules";
    /// Name of a screen.
    settings: "設定", "Settings";
    /// Name of a screen.
    about: "關於", "About";
    /// Label of the second navigation.
    about_the_app: "關於這個程式", "About this app";
    /// Skip link.
    skip_to_content: "跳到內容", "Skip to the content";
    /// While the screen 檢核 is fetched.
    opening: "檢核畫面載入中…", "Loading the screen Check…";
    /// The screen 檢核 could not be fetched.
    opening_failed: "檢核畫面無法載入", "The screen Check could not be loaded";
    /// What to do about it.
    opening_failed_hint: "請確認網路連線後再試一次；第一次開啟時需要下載。其他畫面仍可使用。",
        "Check the connection and try again; it is downloaded when first opened. The other screens still work.";
    /// Button.
    retry: "再試一次", "Try again";
    /// Heading on screens that are not built.
    not_yet: "這個畫面還沒有完成", "This screen is not ready yet";
    /// Heading.
    will_do: "將會提供", "What it will do";
    /// Heading.
    meanwhile: "目前可以使用", "What can be used meanwhile";
    /// What the screen will do, one line each.
    dates_will: "計算回覆照會、首次服務、異動通報、申報等期限，依工作日與各縣市規定\n匯出行事曆（.ics）\n產生與檢查異動通報的文字",
        "Work out deadlines for answers, first services, change notices and claims by working days and county rules\nExport them to a calendar (.ics)\nWrite and check the text of change notices";
    /// What can be used instead.
    dates_meanwhile: "「加計」的月曆標示每一天是平日、例假日或國定假日；「檢核」會指出逾期的申報。",
        "The calendar under Surcharge tells working days, weekends and national holidays apart; Check points out claims that are late.";
    /// What the screen will do, one line each.
    course_will: "課程：改一個事實，看額度總表怎麼變\n隨機練習、解答與依據\n可列印的講義，以及帶著整個案例的連結",
        "Lessons: change one fact and watch the ledger move\nRandom exercises with answers and their sources\nPrintable sheets, and links that carry a whole case";
    /// What can be used instead.
    course_meanwhile: "「試算」與「加計」都可載入範例；點任何一個數字，就能看到它怎麼算出來、依據哪一條。",
        "Plan and Surcharge load examples; click any figure to see how it came about and by which rule.";
    /// What the screen will do, one line each.
    rules_will: "查詢每一條檢核規則：依據、範例、適用版本\n任一日期的價格與額度\n兩個版本之間改了什麼",
        "Look up every rule: its source, examples and editions\nPrices and quotas of any date\nWhat changed between two editions";
    /// What can be used instead.
    rules_meanwhile: "在「檢核」打開任何一筆結果，就能看到那條規則的說明、依據與處理方式；完整的規則手冊在專案的 docs/rules 資料夾。",
        "Open any finding under Check to read its rule, the source and what to do; the whole rule book is in the project's folder docs/rules.";
    /// Standing note: nothing is kept.
    nothing_kept: "資料不會離開這台電腦，也不會儲存；只記住您的設定。",
        "Data does not leave this computer and is not stored; only your settings are remembered.";
}
