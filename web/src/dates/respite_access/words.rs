//! Words of the tool.

use crate::i18n::word_table;

word_table! {
    /// Words of the tool.
    pub(super) struct RespiteWords;
    /// Button.
    from_plan: "帶入試算的個案", "Take over the case of Plan";
    /// Why the button is off.
    no_case: "試算的個案尚未填完（至少要有等級與身分別）。", "The case of Plan is not filled in yet (level and class at least).";
    /// Field.
    on: "日期", "Day";
    /// Hint.
    on_hint: "空白：今天", "Empty: today";
    /// What is wrong.
    no_day: "請輸入日期，如 107/12/10", "Write a day like 2018-12-10";
    /// Field.
    b1: "B1 個案是否有主要照顧者", "B1 Is there a main carer?";
    /// Value.
    b1_no: "1.沒有", "1. No";
    /// Value.
    b1_yes: "2.有", "2. Yes";
    /// Field.
    b3: "B3 主要照顧者年齡", "B3 Age of the main carer";
    /// What is wrong.
    no_age: "請輸入 0 到 150 的整數", "Write a whole number from 0 to 150";
    /// Tick.
    employed: "主要照顧者是聘僱的看護", "The main carer is an employed one";
    /// Field.
    h1a: "H1a 目前的居住狀況", "H1a Living arrangement";
    /// Value.
    h1a_alone: "1.獨居", "1. Alone";
    /// Value.
    h1a_with: "2.與家人或其他人同住", "2. With family or others";
    /// Field.
    h1b: "H1b 哪些人同住（可複選）", "H1b Who lives there (any number)";
    /// Value.
    h1b_1: "1.配偶或同居人", "1. Spouse or partner";
    /// Value.
    h1b_2: "2.父親", "2. Father";
    /// Value.
    h1b_3: "3.母親", "3. Mother";
    /// Value.
    h1b_4: "4.子女（含媳婦）", "4. Children (in-laws too)";
    /// Value.
    h1b_5: "5.兄弟姐妹", "5. Siblings";
    /// Value.
    h1b_6: "6.（外）祖父母", "6. Grandparents";
    /// Value.
    h1b_7: "7.（外）孫子女", "7. Grandchildren";
    /// Value.
    h1b_8: "8.其他親戚", "8. Other relatives";
    /// Value.
    h1b_9: "9.子女家輪流住", "9. In turn at the children's";
    /// Value.
    h1b_10: "10.同儕朋友", "10. Friends";
    /// Value.
    h1b_11: "11.其他（含看護）", "11. Others (carers too)";
    /// Field.
    level: "長照需要等級", "Care level";
    /// Field.
    absence: "外看無法協助的期間", "How long the foreign carer is away";
    /// Value.
    absence_none: "沒有", "Not at all";
    /// Value.
    absence_short: "未滿 1 個月", "Less than a month";
    /// Value.
    absence_month: "滿 1 個月", "A month or longer";
    /// Field.
    family_carer: "有無家庭照顧者", "A carer of the family?";
    /// Field.
    other_benefit: "已使用其他法令的同類補助", "Like benefits by another law?";
    /// Value.
    unsaid: "未填", "not said";
    /// Value.
    yes: "是", "yes";
    /// Value.
    no: "否", "no";
    /// Heading.
    answer: "結果", "Answer";
    /// Before a condition.
    holds: "符合", "holds";
    /// Before a condition.
    fails: "不符", "does not hold";
    /// Before a condition.
    open: "未知", "open";
    /// Before facts.
    missing: "尚缺", "missing";
    /// What H1b needs.
    no_h1b: "H1a 選 2 時，H1b 至少勾選一項。", "With H1a = 2 at least one box of H1b has to be ticked.";
    /// Details.
    sources: "依據", "Rule and sources";
}
