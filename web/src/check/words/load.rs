//! Words of choosing and reading files.

use crate::i18n::word_table;

word_table! {
    /// What stands where files are chosen and read.
    pub(crate) struct Words;
    /// What the screen is for.
    lead: "送審前先知道哪些紀錄會被退件。檔案只在這台電腦的瀏覽器裡讀取與計算，不會送出。",
        "Know before you submit which records would be rejected. Files are read and checked in this browser; nothing is sent.";
    /// In the drop zone.
    drop: "把服務紀錄檔拖到這裡", "Drop the file of service records here";
    /// Between dropping and choosing.
    or: "或", "or";
    /// Button.
    choose: "選擇檔案", "Choose files";
    /// Button, when files are there.
    choose_more: "加入或更換檔案", "Add or replace files";
    /// Which files.
    kinds: "可用：Excel（xlsx、xls）、CSV（UTF-8 或 Big5）、FeeApply JSON；個案、核定量與服務人員的第二份檔案可以一起選。",
        "Excel (xlsx, xls), CSV (UTF-8 or Big5), FeeApply JSON; choose a second file with cases, allotments and workers along with it.";
    /// Before the example button.
    no_file: "還沒有檔案？", "No file at hand?";
    /// Button.
    example: "用範例看看", "Look at an example";
    /// Name of the example file.
    example_file: "範例（虛構）.csv", "example (made up).csv";
    /// While something is dragged over the screen.
    drop_now: "放開就開始檢核", "Let go to check it";
    /// The steps that follow.
    steps: "之後", "What follows";
    /// First step.
    step_1: "看發現：每一項說明原因、依據與怎麼改。", "See what was found: why, on what ground, what to do.";
    /// Second step.
    step_2: "就地修正，或一次套用同一規則的修正。", "Correct it here, or apply every repair of a rule at once.";
    /// Third step.
    step_3: "匯出修正後的官方格式，送審。", "Save the corrected official workbook and submit it.";
    /// Stage.
    read: "讀取", "Reading";
    /// Stage.
    sheet: "解開試算表", "Unpacking the workbook";
    /// Stage.
    check: "檢核", "Checking";
    /// Behind a number of records that were read.
    records_read: "筆已讀", "records read";
    /// Files that wait, behind a number.
    behind: "個檔案等待中", "more files waiting";
    /// Button.
    cancel: "取消", "Cancel";
    /// Beside the button.
    cancel_hint: "（Esc）取消後，原本的內容不變。", "(Esc) What was there before stays as it was.";
    /// After cancelling.
    cancelled: "已取消，原本的內容不變。", "Cancelled; what was there before is as it was.";
    /// After a file was read.
    done: "檢核完成：", "Checked: ";
    /// Title of the refusals.
    refused: "有檔案沒有讀入", "Files that were not read";
    /// A file that the browser cannot read.
    unreadable: "這個檔案打不開：選取之後可能被移動、改過，或正由其他程式使用，也可能是資料夾。請關閉 Excel 後重新選擇。",
        "This file cannot be opened: since it was chosen it may have been moved or changed, another program may use it, or it is a folder. Close Excel and choose it again.";
    /// A file on which the worker ended.
    died: "讀這個檔案時檢核程式中斷了，檔案沒有讀入。請在 Excel 另存新檔後再試一次。",
        "The checking program ended over this file; it was not read. Save it anew in Excel and try again.";
    /// The worker's own files could not be fetched.
    not_loaded: "檢核程式無法下載，這個檔案沒有讀入。請確認網路後再試一次。",
        "The checking program could not be downloaded; this file was not read. Check the network and try again.";
    /// A file on which the worker ended twice.
    barred: "這個檔案兩次使檢核程式中斷，不再讀取。", "This file ended the checking program twice and is not read again.";
    /// Columns that were remembered.
    remembered: "已使用您上次為這種表格選定的欄位。", "The columns that you chose for such a table were used.";
    /// Title of the question where records go.
    where_title: "已經有紀錄了", "There are records already";
    /// Before the number of records.
    where_there: "目前有", "There are now";
    /// What the question is.
    where_question: "這個檔案的紀錄要放到哪裡？", "Where do the records of this file go?";
    /// Choice.
    replace: "取代目前的紀錄", "In place of those records";
    /// What it means.
    replace_hint: "目前的紀錄與更改會換成這個檔案。", "Those records and their changes give way to this file.";
    /// Choice.
    add: "加在目前的紀錄之後", "Beside those records";
    /// What it means.
    add_hint: "兩份紀錄一起檢核。", "Both are checked together.";
    /// Title of the mapping.
    map_title: "請指定欄位", "Say which column is what";
    /// How.
    map_hint: "在每一欄上方選擇它的內容，或把下面的欄位名稱拖到欄上。選一次就好，下個月同樣的表格會自動套用。",
        "Choose above each column what it holds, or drag a field onto it. Once is enough: next month's table of the same kind is read by itself.";
    /// Sheet of the workbook.
    sheet_label: "工作表", "Sheet";
    /// The row of the headers.
    header_row: "標題在第幾列", "Row of the headers";
    /// Nothing is chosen for a column.
    ignore: "（不使用）", "(not used)";
    /// A column without a header.
    no_header: "（沒有標題）", "(no header)";
    /// Why such a column cannot be chosen.
    no_header_hint: "沒有標題的欄無法指定。", "A column without a header cannot be chosen.";
    /// Label of a column's choice, before its header.
    column_is: "這一欄是什麼：", "What is in the column ";
    /// Title of the missing fields.
    missing: "還缺少這些欄位", "These fields are still missing";
    /// Label of the chips.
    fields: "欄位", "Fields";
    /// Needed.
    required: "必要", "needed";
    /// Button.
    use_columns: "用這些欄位檢核", "Check with these columns";
    /// Caption of the preview.
    preview: "檔案的前幾列", "The first rows of the file";
}
