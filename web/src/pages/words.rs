//! The words of the screens about the app itself.

use crate::i18n::word_table;

word_table! {
    /// Words of these screens.
    pub(crate) struct PagesWords;
    /// Section.
    display: "顯示", "Display";
    /// Field.
    language: "語言", "Language";
    /// Section.
    storage: "這台電腦上的資料", "Data on this computer";
    /// Tick.
    keep: "把檢核的工作保留在這台電腦", "Keep the work of Check on this computer";
    /// Hint.
    keep_hint: "開啟後，讀入的紀錄、修改與豁免會存在這個瀏覽器裡，分頁意外關閉也能接著做。內含個案資料，請勿在共用的電腦開啟。關閉即刪除已保留的工作。",
        "Records, edits and waivers are then stored in this browser, so that work goes on after a tab was closed. They hold personal data: not for a shared computer. Switching it off deletes what was kept.";
    /// Button.
    erase: "清除這台電腦上的所有資料", "Erase all data on this computer";
    /// Hint.
    erase_hint: "清除所有設定、改過的基準、記住的欄位對應與保留的工作，也清空目前開啟的個案與月份。程式檔案（離線使用所需，不含任何個人資料）會留下。",
        "Erases every setting, a changed standard, remembered columns and the work that was kept, and empties the case and the month that are open. The app's own files, which hold nothing personal, stay for use offline.";
    /// Question.
    erase_question: "設定、保留的工作，以及目前開啟的個案與月份都會清除。\n這個動作無法復原；需要的檔案請先儲存或匯出。",
        "Settings, work that was kept, and the case and the month that are open will be erased.\nThis cannot be undone; save or export first what you need.";
    /// Button.
    erase_confirm: "全部清除", "Erase everything";
    /// Report: how many entries.
    erased: "已清除：{} 筆設定；開啟中的個案與月份。", "Erased: {} stored settings; the open case and month.";
    /// Report.
    erased_no_work: "沒有保留的工作。", "No work was kept.";
    /// Report.
    erased_work: "保留的工作已刪除。", "The work that was kept is deleted.";
    /// Report.
    not_erased_work: "保留的工作尚未刪除：其他分頁仍在使用，請關閉其他分頁後再清除一次。",
        "The work that was kept is not deleted yet: another tab uses it. Close the other tabs and erase again.";
    /// Section.
    standard: "基準", "Standard";
    /// State.
    built_in: "使用內建基準", "The standard built in is used";
    /// Button.
    open_basis: "開啟改過的基準", "Open a changed standard";
    /// Hint.
    open_basis_hint: "匯出內建基準（JSON），改了數值再開啟，結果就依您的檔案計算，並存在這個瀏覽器裡直到改回。",
        "Export the standard built in (JSON), change values, open it: results follow your file, which this browser remembers until you go back.";
    /// Field.
    basis_on: "一律依這一天的規定", "Follow the rules of this day";
    /// Hint.
    basis_on_hint: "空白：各筆依其日期適用的版本。只影響試算與加計；檢核一律依每筆紀錄的日期。",
        "Empty: each date follows the edition in force. Concerns Plan and Surcharge only; Check always goes by the date of each record.";
    /// Section.
    policies: "條文有疑義時的讀法", "How open questions are read";
    /// Hint.
    policies_hint: "基準沒有寫明或互相矛盾之處，先採預設的讀法。貴單位或主管機關另有解釋時可在此改選；試算、加計與檢核都會依此計算。",
        "Where the standard is silent or contradicts itself, a default is followed. Choose otherwise if your authority reads it differently; Plan, Surcharge and Check all follow.";
    /// Hint.
    policies_of_case: "目前的個案檔自帶讀法或適用日，以個案檔為準。", "The open case brings choices of its own; those take precedence.";
    /// Disclosure.
    policies_fixed: "只有一種讀法的項目", "Questions with one reading only";
    /// Button.
    defaults: "全部改回預設", "Back to the defaults";
    /// Option.
    by_default: "預設", "Default";
    /// Before a default: the day it holds from.
    default_from: "預設（{} 起）：", "Default (from {}): ";
    /// What the app is.
    about_lead: "長照算盤在您的瀏覽器裡計算長照給付額度、檢核服務紀錄，在申報之前找出會被退件的問題。",
        "LTC Abacus computes long-term-care quotas and checks service records in your browser, to find what would be rejected before it is claimed.";
    /// Section.
    what_it_is_not: "這不是主管機關的核定", "This is not the authority";
    /// Section.
    versions: "版本與資料", "Version and data";
    /// Figure.
    version: "程式版本", "Version";
    /// Figure.
    covers_from: "資料起日", "Data from";
    /// Figure.
    calendar: "行事曆", "Calendar";
    /// Section.
    grades: "數值的可信程度", "How sure the values are";
    /// Hint.
    grades_hint: "基準中每一個數值都註明來源與可信程度；筆數如下。", "Every value of the standard names its source and how sure it is; this many have each grade.";
    /// One line for each grade, surest first.
    grade_meanings: "主管機關的原文\n兩個以上來源一致\n只有一個來源\n由其他資料推得，沒有來源直接寫明",
        "the text of the authority itself\ntwo or more sources agree\none source only\nconcluded from something else; no source states it";
    /// Section.
    embedding: "放進您的網站", "In your own site";
    /// Text of it.
    embedding_text: "縣市、公會與廠商的網站可以嵌入試算、檢核與加計；計算仍在使用者的瀏覽器裡進行。",
        "Sites of counties, associations and vendors can show Plan, Check and Surcharge; everything is still computed in the reader's browser.";
    /// Link.
    embedding_link: "看每一種嵌入方式與程式碼", "See every way to embed, with its code";
    /// Section.
    privacy: "隱私", "Privacy";
    /// One line for each sentence.
    privacy_text: "所有計算都在這個瀏覽器裡進行；程式載入後不連線到任何伺服器，沒有帳號、沒有追蹤。\n除了您的設定，不儲存任何內容；在設定開啟「保留工作」後，檢核的工作才會存在這個瀏覽器裡。\n為了離線使用，瀏覽器會保存程式檔案，其中不含個人資料。\n在設定可以一次清除全部資料。",
        "Everything is computed in this browser; once loaded, the app contacts no server. No accounts, no tracking.\nNothing is stored but your settings; the work of Check is stored in this browser only if you switch that on.\nThe browser keeps the app's own files for use offline; they hold nothing personal.\nSettings has a button that erases everything.";
    /// Section.
    licence: "授權", "Licence";
    /// One line for each sentence.
    licence_text: "開放原始碼，採 MIT 或 Apache License 2.0 雙授權，任選其一；按現狀提供，不附任何擔保。",
        "Open source under the MIT licence or the Apache License 2.0, at your option; provided as is, without warranty.";
    /// Hint.
    sources_hint: "結果中的代號指向這些文件與條次。", "Ids in results refer to these documents and their clauses.";
    /// Button.
    cancel: "取消", "Cancel";
    /// Theme of the system.
    theme_system: "依系統", "System";
    /// Light theme.
    theme_light: "淺色", "Light";
    /// Dark theme.
    theme_dark: "深色", "Dark";
    /// Label of the theme choice.
    theme: "顯示主題", "Theme";
    /// Standing notice.
    notice: "本工具為申報前的預先檢核，非主管機關之核定。實際額度與給付以照管平台及支付審核系統為準。",
        "This is a pre-check, not the authority. What counts is the care platform and the payment-review system.";
    /// State.
    basis_changed: "使用中的基準已被更改", "A changed standard is in use";
    /// Button back to the standard built in.
    basis_reset: "改回內建基準", "Back to the built-in standard";
    /// Button that saves the standard.
    basis_export: "匯出基準", "Export the standard";
    /// Field problem.
    not_a_day: "看不懂這個日期；請寫成 107/12/03 或 2018-12-03", "Not a date; write 107/12/03 or 2018-12-03";
    /// Link.
    editions: "適用版本與任一天的基準", "Editions, and the standard of any day";
    /// Link.
    sources_link: "來源登錄：每份文件與出自它的數值、規則", "The register: every document, and the values and rules that rest on it";
    /// Link.
    book_link: "規則手冊", "The rule book";
    /// The last change in the data.
    basis_until: "資料收錄至", "Data up to";
    /// Stamp.
    basis_hash: "基準", "Standard";
    /// Section.
    sources: "依據", "Sources";
}
