//! Words of the surcharges of a month.

use crate::i18n::word_table;

word_table! {
    /// Words of the surcharges of a month.
    pub(crate) struct Words;
    /// Title of the totals.
    totals: "加計總計", "Surcharges in total";
    /// What the totals are.
    totals_hint: "單位數與金額。漏報含在應得之內：應得而未申報；多報：申報而不符資格；待確認：需有人確認才會加計。",
        "Units and NT$. Forgotten ones are among the earned: not claimed; over-claimed: claimed without ground; awaiting: added once somebody confirms.";
    /// Column.
    code: "碼別", "Code";
    /// Column.
    name: "項目", "Surcharge";
    /// Kind.
    earned: "應得", "Earned";
    /// Kind.
    awaiting: "待確認", "Awaiting";
    /// Kind.
    forgotten: "漏報", "Forgotten";
    /// Kind.
    over_claimed: "多報", "Over-claimed";
    /// Column.
    unknown_clients: "無法判斷的個案", "Clients unknown";
    /// Price not known.
    price_unknown: "價格未知", "price unknown";
    /// Title of what is not known.
    unknown: "尚無法全部判斷", "Not all can be told";
    /// Title of the rows.
    rows: "逐筆", "Row by row";
    /// Name of the choice of kinds.
    kinds: "只顯示", "Show only";
    /// Every kind.
    all: "全部", "All";
    /// Column.
    kind: "類別", "Kind";
    /// Column.
    date: "日期", "Day";
    /// Column.
    client: "個案", "Client";
    /// Column.
    quantity: "單位", "Units";
    /// Column.
    amount: "金額", "Amount";
    /// Column.
    why: "理由", "Reason";
    /// Column.
    records: "紀錄", "Records";
    /// Button to a record; a number may follow.
    record: "紀錄", "Record";
    /// Records that have no button.
    more: "另", "plus";
    /// No rows.
    none: "沒有這一類的加計。", "There is none of this kind.";
    /// No surcharges at all.
    empty: "這個月沒有加計。", "No surcharges this month.";
    /// Pages.
    pages: "加計的分頁", "Pages of surcharges";
    /// A currency.
    ntd: "元", "NT$";
    /// While waiting.
    loading: "讀取中…", "Loading…";
}
