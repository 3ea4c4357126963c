//! The words of the screen.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct Words;
    /// Name of the screen.
    title: "還能排多少", "What fits";
    /// What it does.
    lead: "還能再排幾單位、下一單位誰付、怎樣用最少的更動消除問題、哪一個計畫最符合希望。每個建議都重新算過才列出。",
        "How many more units fit and who pays for the next one, the smallest change that removes a problem, the plan that serves wishes best. Every suggestion has been computed before it is shown.";
    /// Field.
    month: "月份", "Month";
    /// Field.
    code: "碼別", "Code";
    /// Section.
    room: "這個月還能排幾單位", "How many more in this month";
    /// Before a code.
    more: "還可排", "more of";
    /// After a number.
    units: "單位", "units";
    /// Figure.
    own: "只用當月額度", "With the month's own quota";
    /// Figure.
    fits: "含留用額度", "With what was retained";
    /// Figure.
    safe: "不影響後續月份", "Without a problem in a later month";
    /// Figure.
    by_advance: "預支還可支付", "The advance can still pay";
    /// Legend.
    planned: "已排", "Planned";
    /// Legend.
    addable: "還可排", "Room for more";
    /// Legend.
    rest: "不足一單位", "Less than a unit";
    /// Legend.
    over: "超出", "Over";
    /// Label of the bar.
    bar: "額度使用", "Use of the quota";
    /// Of a number.
    of: "／", " of ";
    /// Table.
    next_costs: "再加一單位的費用（元）", "What a unit more costs (NT$)";
    /// Column.
    unit_is: "單位", "Unit";
    /// Column.
    inside: "額度內", "In quota";
    /// Column.
    copayment: "部分負擔", "Copayment";
    /// Column.
    self_pay: "自費", "Self-pay";
    /// Column.
    client_pays: "個案共付", "Client pays";
    /// Row.
    next: "下一單位", "The next one";
    /// Row: `{}` the ordinal number.
    edge: "第 {} 單位（額度邊緣）", "Number {} (on the edge)";
    /// Row.
    beyond: "再之後的每一單位", "Each one after that";
    /// Note, where units outside the quota change what lies within.
    moved: "多一單位會使額度邊緣落在計畫中的另一項服務；部分負擔在那裡捨去小數，所以合計可能相差 1 元。",
        "Another unit puts the edge of the quota into another service of the plan; decimals of the copayment are dropped there, so the sums may differ by NT$ 1.";
    /// Before the price.
    a_unit: "每單位使用額度", "A unit takes";
    /// Note: `{}` units.
    limit: "基準的每月上限為 {} 單位。", "The standard allows {} units a month.";
    /// Note: `{}` units.
    later: "再排超過 {} 單位時，會發生：", "With more than {} units:";
    /// Button.
    add_one: "在試算加入", "Add in Plan";
    /// Section.
    repairs: "怎樣消除問題", "What removes a problem";
    /// Hint.
    repairs_hint: "先列少掉最少單位的改法，再看金額。套用後在試算開啟修改過的個案。",
        "The change that takes away the fewest units comes first, then the one of least NT$. Applying opens the changed case in Plan.";
    /// None.
    no_findings: "這個個案沒有問題。", "Nothing is wrong with this case.";
    /// Button.
    find: "找最省的改法", "Find the cheapest change";
    /// Button.
    apply: "套用", "Apply";
    /// None found.
    none_found: "沒有找到能消除它、又不引起其他問題的小幅修改；需要補資料或由人判斷。",
        "No small change removes it without bringing another: facts are missing, or somebody has to decide.";
    /// Note: `{}` a number.
    tried: "試算了 {} 種改法。", "{} changes were computed.";
    /// Note.
    incomplete: "組合太多，未全部比較；可能有更省的改法。", "There were more combinations than were compared; there may be a cheaper one.";
    /// Section.
    wishes: "希望清單的最佳計畫", "The best plan for wishes";
    /// Hint.
    wishes_hint: "列出想要的服務、最少與最多單位、重要程度；其他已排的服務保留。找出的計畫是全部組合中最好的。",
        "Name services, fewest and most units, and what a unit is worth; other services of the plan stay. The plan found is the best of all combinations.";
    /// Column.
    min: "最少", "Fewest";
    /// Column.
    max: "最多", "Most";
    /// Column.
    weight: "重要程度", "Worth";
    /// Column.
    gets: "排入", "Gets";
    /// Column.
    why: "為什麼不再多", "Why no more";
    /// Button.
    add_wish: "新增服務", "Add a service";
    /// Button.
    remove: "移除", "Remove";
    /// Button.
    from_plan: "用目前計畫的服務", "Take the plan's services";
    /// Tick.
    use_retention: "可以用掉留用額度", "What was retained may be used up";
    /// Field.
    goal: "怎樣算最好", "What counts as best";
    /// Entry.
    goal_wishes: "希望滿足最多", "Wishes served most";
    /// Entry.
    goal_fill: "額度用得最滿", "Quota used most";
    /// Facts of a purse.
    budget: "可用", "To use";
    /// Facts of a purse.
    kept: "其他服務", "Other services";
    /// Facts of a purse.
    spent: "這些服務", "These services";
    /// Facts of a purse.
    left: "剩餘", "Left";
    /// Impossible.
    impossible: "希望的最少單位合計已超過額度，請減少最少單位。", "The fewest units that are wished do not fit; ask for fewer.";
    /// Before the second best.
    runner_up: "次佳：", "Second best: ";
    /// After the second best: `{}` its worth, and of the best.
    worth: "（分數 {}）", " (worth {})";
    /// Not a number.
    not_a_number: "請填整數", "A whole number is needed";
    /// Not a code.
    not_a_code: "沒有這個碼別", "There is no such code";
    /// Before findings of the new plan.
    brings: "這個計畫會出現：", "This plan brings:";
    /// The note that a suggested adjustment gets.
    note: "（請填寫調帳原因）", "(enter the reason)";
    /// Edition of the answer.
    edition: "適用版本", "Edition";
}
