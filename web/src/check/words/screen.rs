//! Words of the screen's frame: navigation, summary, messages.

use crate::i18n::word_table;

word_table! {
    /// What stands around every view.
    pub(crate) struct Words;
    /// The screen's name.
    title: "檢核", "Check";
    /// The navigation's label.
    views: "檢核的各部分", "Parts of the check";
    /// A view.
    findings: "發現", "Findings";
    /// A view.
    records: "紀錄", "Records";
    /// A view.
    clients: "個案", "Clients";
    /// A view.
    surcharges: "加計", "Surcharges";
    /// A view.
    rules: "規則與未檢核", "Rules and gaps";
    /// A view.
    files: "檔案與匯出", "Files and exports";
    /// The summary's label.
    summary: "檢核摘要", "Summary of the check";
    /// In the summary.
    errors: "錯誤", "Errors";
    /// In the summary.
    warnings: "警告", "Warnings";
    /// In the summary.
    at_stake: "送審會被退件", "Would be rejected";
    /// In the summary.
    forgotten: "漏報的加計", "Surcharges not claimed";
    /// In the place of a number that cannot be told.
    not_checked: "未檢核，缺資料", "Not checked: data is missing";
    /// In the summary.
    changes: "已更改", "Changed";
    /// Behind a number of records.
    records_unit: "筆", "records";
    /// Behind a number of clients.
    clients_unit: "位個案", "clients";
    /// Behind a number of surcharges, changes.
    items_unit: "項", "items";
    /// Behind a number of records without a price.
    without_price: "筆沒有單價，未計入", "records without a price are left out";
    /// A button.
    undo: "復原", "Undo";
    /// A button.
    redo: "重做", "Redo";
    /// Before the editions of the standard.
    editions: "給付基準", "Standard";
    /// Before the day that counts as today.
    as_of: "檢核基準日", "As of";
    /// What a result is not.
    pre_check: "本結果為申報前的預先檢核，非主管機關之核定。",
        "This is a pre-check before the claim, not a decision of the authority.";
    /// Before what was taken back.
    undone: "已復原：", "Undone: ";
    /// Before what was done again.
    redone: "已重做：", "Done again: ";
    /// After a change: findings that are gone.
    gone: "消除發現", "findings gone";
    /// After a change: findings that are new.
    new: "新增發現", "new findings";
    /// A file was removed, before its name.
    forgotten_file: "已移除檔案：", "File removed: ";
    /// Everything was removed.
    cleared: "已清除全部內容。", "Everything was removed.";
    /// A change that was not made because the worker ended.
    not_done: "這個動作沒有完成，資料維持原狀。", "This was not done; the data is as it was.";
    /// Something that ended the worker twice.
    barred: "這個動作兩次使檢核程式中斷，已不再執行。",
        "This ended the checking program twice and is not tried again.";
    /// A file that was saved, before its name.
    saved: "已匯出：", "Saved: ";
    /// A file that could not be made.
    not_saved: "匯出沒有完成，請再試一次。", "The file was not made; please try again.";
    /// Closes a message.
    dismiss: "關閉訊息", "Close the message";
    /// The side's label.
    detail: "發現的內容", "The finding";
    /// Closes the side.
    close_detail: "關閉發現的內容", "Close the finding";
    /// The worker has ended.
    died: "檢核程式中斷了，已重新啟動並還原您的工作。",
        "The checking program ended; it was started anew and your work is back.";
    /// The worker has ended with nothing loaded.
    died_empty: "檢核程式中斷了，已重新啟動。", "The checking program ended and was started anew.";
    /// The worker's own files could not be fetched.
    not_loaded: "檢核程式無法下載，請確認網路後再試一次。",
        "The checking program could not be downloaded; check the network and try again.";
    /// Before what the browser says.
    cause: "原因：", "Cause: ";
    /// Steps that could not be done again.
    skipped: "個步驟無法重做，已略過。", "steps could not be done again and were left out.";
    /// The work of the last time.
    restored: "已還原上次在這台電腦保留的工作：", "Your kept work is back: ";
    /// Behind a number of files.
    files_unit: "個檔案", "files";
    /// Behind a number of changes.
    changes_unit: "個動作", "steps";
    /// Other settings hold now.
    resettled: "已依新的設定重新檢核。", "Checked anew with the new settings.";
    /// The work is being restored.
    restoring: "正在還原工作", "Restoring your work";
    /// Button that gives the restoring up.
    stop_restoring: "不還原，從空白開始", "Start with nothing instead";
    /// The worker cannot be started.
    broken: "檢核程式無法啟動", "The checking program cannot be started";
    /// What to do about it.
    broken_hint: "請重新整理此頁；若仍無法啟動，請改用新版的 Edge、Chrome、Firefox 或 Safari。",
        "Reload the page; if that does not help, use a current Edge, Chrome, Firefox or Safari.";
    /// Button.
    again: "再試一次", "Try again";
    /// The work could not be kept.
    not_kept: "無法在這台電腦保留工作（儲存空間不足或被瀏覽器停用）。",
        "Your work cannot be kept on this computer (no space, or the browser forbids it).";
}
