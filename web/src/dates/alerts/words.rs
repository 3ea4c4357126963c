//! Words of the part 示警.

use crate::i18n::word_table;

word_table! {
    /// Words of the part.
    pub(super) struct AlertsWords;
    /// Heading for screen readers.
    title: "示警", "Alerts";
    /// What the part does.
    lead: "一次開啟多個個案檔，依來源系統的儀表板列出需要處理的事項。檔案只在這台電腦上讀取。",
        "Open several case files together; what they ask for is listed as on the board of the official system. Files are read on this computer only.";
    /// The drop zone.
    drop: "把個案檔拖到這裡", "Drop case files here";
    /// Between dropping and choosing.
    or: "或", "or";
    /// Which files.
    kinds: "試算存檔的 JSON，一個檔可含一個或多個個案。", "JSON as saved by Plan, one case or several in a file.";
    /// Button.
    choose: "選擇檔案", "Choose files";
    /// Button.
    choose_more: "加入檔案", "Add files";
    /// Button.
    folder: "選擇資料夾", "Choose a folder";
    /// Button.
    from_plan: "加入試算的個案", "Add the case of Plan";
    /// Button.
    example: "開啟示範個案", "Open made-up cases";
    /// Button.
    csv: "匯出 CSV", "Export CSV";
    /// Button.
    print: "列印", "Print";
    /// Button.
    clear: "全部關閉", "Close all";
    /// Names the group of buttons.
    actions: "示警清單的操作", "What to do with the list";
    /// Field.
    as_of: "基準日", "As of";
    /// Hint.
    as_of_hint: "空白：今天", "Empty: today";
    /// What is wrong with the field.
    no_day: "請輸入日期，如 107/12/20 或 2018-12-20", "Write a day like 107/12/20 or 2018-12-20";
    /// Heading of the board.
    board: "儀表板", "Board";
    /// Counted things.
    cases: "個案", "cases";
    /// Switch.
    show_all: "顯示數量為 0 的項目", "Show lines of 0";
    /// Below the board.
    hidden: "數量為 0 的項目已隱藏", "Lines of 0 are hidden";
    /// A kind of our own.
    own: "儀表板未列", "not on the official board";
    /// What cannot be computed.
    other_lines: "來源儀表板的其他項目（暫存計畫、督導審核、照會與異動通報、輔具、人籍等）需要系統內的資料，個案檔看不出來，這裡不計算。",
        "Other lines of the official board (drafts, supervision, referrals and change notices, aids, registration) need data of the system itself; case files do not tell, so they are not counted here.";
    /// Nothing to do.
    nothing: "沒有需要處理的事項。", "Nothing to do.";
    /// What a click on a client does.
    open_in_plan: "在試算開啟", "open in Plan";
    /// Past its day.
    overdue: "已逾期", "overdue";
    /// From which day on.
    since: "自", "from";
    /// By which day.
    due: "期限", "by";
    /// What to do.
    todo: "處理", "Do";
    /// Details.
    sources: "依據", "Rule and sources";
    /// Heading.
    questions: "資料不足，無法判斷", "Cannot be judged";
    /// Heading.
    refused: "無法讀取的檔案", "Files that could not be read";
    /// Below it.
    refused_hint: "其他個案照常列出；修正後重新加入同名檔案即可。", "The others are listed all the same; add the file again once it is mended.";
    /// The same client twice.
    twice: "同一個案代號出現不只一次，數量會重複計算：", "The same client id stands in more than one case and is counted twice: ";
    /// No case in 試算.
    no_plan: "試算目前沒有個案。", "There is no case in Plan.";
    /// A folder without files.
    no_json: "資料夾裡沒有 JSON 檔。", "There is no JSON file in the folder.";
    /// A file that is too large.
    too_large: "檔案超過 5 MB，不像個案檔。", "More than 5 MB: this does not look like a case.";
    /// A file that cannot be read.
    unreadable: "無法讀取；若是資料夾，請用「選擇資料夾」。", "Cannot be read; for a folder use “Choose a folder”.";
    /// Name of a source.
    plan_case: "試算的個案", "the case of Plan";
    /// Name of a source.
    example_case: "示範個案", "made-up cases";
    /// Name of the exported file.
    file: "示警清單", "alerts";
}
