//! The words of what stands around every screen.

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
    compare: "對照", "Compare";
    /// Name of a screen.
    fit: "還能排多少", "What fits";
    /// Label of the way between the screens about one case.
    of_case: "這個個案", "This case";
    /// Name of a screen.
    settings: "設定", "Settings";
    /// Name of a screen.
    about: "關於", "About";
    /// Label of the second navigation.
    about_the_app: "關於這個程式", "About this app";
    /// Skip link.
    skip_to_content: "跳到內容", "Skip to the content";
    /// While a screen is fetched.
    opening: "畫面載入中…", "Loading…";
    /// A screen could not be fetched.
    opening_failed: "這個畫面無法載入", "This screen could not be loaded";
    /// What to do about it.
    opening_failed_hint: "請確認網路連線後再試一次；第一次開啟時需要下載。試算仍可使用。",
        "Check the connection and try again; it is downloaded when first opened. Plan still works.";
    /// Button.
    retry: "再試一次", "Try again";
    /// Standing note: nothing is kept.
    nothing_kept: "資料不會離開這台電腦，也不會儲存；只記住您的設定。",
        "Data does not leave this computer and is not stored; only your settings are remembered.";
    /// Standing note: work is kept.
    work_kept: "資料不會離開這台電腦；檢核的工作依您的設定保留在這個瀏覽器裡。",
        "Data does not leave this computer; the work of Check is kept in this browser, as you have set.";
    /// Standing note in somebody else's page.
    embedded: "長照算盤：資料在這台電腦的瀏覽器裡計算，不會送到長照算盤的伺服器，也不會儲存。嵌入本工具的網站可讀取試算結果。",
        "LTC Abacus: everything is computed in the browser on this computer; nothing is sent to a server of LTC Abacus or stored. The site that shows this tool can read the result.";
    /// Button.
    cancel: "取消", "Cancel";
    /// Title of the notice.
    update_ready: "新版已備妥", "A new version is ready";
    /// Text of the notice.
    update_hint: "重新載入後即使用新版的程式與基準。", "It is used, with its standard, once the page is loaded again.";
    /// Title of the notice when another tab has switched.
    update_active: "已在另一個分頁換成新版", "Another tab has switched to a new version";
    /// Text of that notice.
    update_active_hint: "這個分頁仍是舊版，請儲存工作後重新載入。", "This tab still runs the old one; save your work and load it again.";
    /// Button.
    update_use: "重新載入", "Load again";
    /// Question before work is lost.
    update_question: "這個分頁裡有尚未儲存的工作，重新載入後會消失。", "This tab holds work that is not saved; loading again loses it.";
    /// Button.
    update_confirm: "仍要重新載入", "Load again all the same";
    /// Title of the notice of choices.
    choices_differ: "設定中有與預設不同的選擇", "Settings differ from the defaults";
    /// How many policies were chosen.
    choices_policies: "{} 項讀法", "{} policies";
    /// The day whose rules hold.
    choices_basis_on: "試算與加計一律依 {} 的規定", "Plan and Surcharge follow the rules of {}";
}
