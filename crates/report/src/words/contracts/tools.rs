//! What the tools are called, and what each answers.

use crate::Lang;
use ltc_contracts::Tool;
use ltc_contracts::told::Tone;

/// A tool's words.
#[derive(Debug, Clone, Copy)]
pub struct ToolWords {
    /// Its name.
    pub name: &'static str,
    /// The question that it answers.
    pub question: &'static str,
}

/// The words of a tool.
pub fn tool(one: Tool, lang: Lang) -> ToolWords {
    let (zh, en) = match one {
        Tool::AgreementPoints => (
            ["記點與停派（臺東）", "哪幾個月停派？明年能不能再簽合作意向書？"],
            [
                "Points and suspension (Taitung)",
                "Which months bring no new cases? May next year's agreement be signed?",
            ],
        ),
        Tool::CaseManagementPoints => (
            ["A 單位記點（桃園）", "累計幾點？停派幾個月、評鑑扣幾分、能不能續約？"],
            [
                "Points of A units (Taoyuan)",
                "How many points, months without cases, deductions; is the contract renewed?",
            ],
        ),
        Tool::HomeCarePoints => (
            ["居家單位記點（桃園）", "停派幾個月？會不會終止契約？"],
            ["Points of home-care units (Taoyuan)", "How many months without cases? Is the contract terminated?"],
        ),
        Tool::Rotation => (
            ["派案順序", "這個案子該先問哪一家？每一名次為什麼？"],
            ["Order of dispatch", "Which unit is asked first, and why is each where it is?"],
        ),
        Tool::Reassignment => (
            ["改派與單次支援", "可以改派嗎？要不要轉案交班單？"],
            ["Reassignment and single support", "May the case be reassigned? Is a handover sheet needed?"],
        ),
        Tool::RelatedShare => (
            ["關聯 B 單位比率", "派給同屬或關聯 B 單位的新案有沒有逾 50 %？"],
            ["Share of related B units", "Do more than 50 % of the new cases go to related units?"],
        ),
        Tool::Sampling => (
            ["抽查案量", "系統查核至少抽幾案？1 % 還是 10 %？"],
            ["Audit sample", "How many cases does the audit look at: 1 % or 10 %?"],
        ),
        Tool::Inspection => (
            ["實地抽查表", "八項自我檢查，可列印、存檔。"],
            ["Inspection sheet", "Eight items to go through, to print and to save."],
        ),
        Tool::Recontract => (
            ["終止後再特約", "終止契約後，哪一天起才可能再特約？"],
            ["New contract after termination", "From which day on is a new contract possible?"],
        ),
        Tool::Pause => (
            ["暫停派案累計", "暫停派案累計有沒有逾 6 個月？"],
            ["Pauses in all", "Do the pauses come to more than six months?"],
        ),
        Tool::Load => (
            ["平均案量與人力", "平均每人幾案？還差幾個人？"],
            ["Load and staff", "How many cases each, and how many people are missing?"],
        ),
        Tool::Assessments => (
            ["短期重複評估", "哪些個案 30 日內再評？哪一天評估量異常？"],
            ["Repeated assessments", "Who was assessed again within 30 days? Which day had too many?"],
        ),
        Tool::Fleet => (
            ["交通車隊績效", "趟次夠不夠？營運費補助幾成？"],
            ["Transport fleet", "Are there enough trips, and what percentage of the grant is paid?"],
        ),
        Tool::ExtendedCare => (
            ["延長托顧收費", "延托幾分鐘、自費多少？"],
            ["Extended day care", "How long is it, and what does the family pay?"],
        ),
    };
    let [name, question] = lang.pick(zh, en);
    ToolWords { name, question }
}

/// What an answer means for who asked.
pub fn tone(one: Tone, lang: Lang) -> &'static str {
    match one {
        Tone::Good => lang.pick("無礙", "clear"),
        Tone::Plain => lang.pick("結果", "result"),
        Tone::Attention => lang.pick("須處理", "act on it"),
        Tone::Stop => lang.pick("不利後果", "consequence"),
        Tone::Unknown => lang.pick("資料不足", "not known"),
    }
}
