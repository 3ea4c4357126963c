//! What the kinds of alerts are called, and what to do about them. Names in Chinese are those of the
//! official board where it has the item.

use crate::Lang;
use ltc_caseload::{Group, Kind};

/// The words of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindWords {
    /// The name on the board.
    pub name: &'static str,
    /// What to do.
    pub todo: &'static str,
}

/// The words of a kind.
pub fn kind(kind: Kind, lang: Lang) -> KindWords {
    let (name, todo) = match kind {
        Kind::NoPlanYet => (
            lang.pick("尚未核定新制支付計畫", "No plan under the new standard yet"),
            lang.pick(
                "先完成舊計畫在新版適用前的異動，再擬定並核定新計畫；核定後舊計畫即不得異動。",
                "Finish what has to change in the old plan first, then draw up and approve the new one; afterwards the old one is locked.",
            ),
        ),
        Kind::RedrawPlan => (
            lang.pick("計畫需重新擬定", "Plan to be drawn up again"),
            lang.pick(
                "以新版的碼別重新擬定計畫，再照會單位。",
                "Draw the plan up again with the codes of the new edition and refer it to the units.",
            ),
        ),
        Kind::FlexibleServiceEnds => (
            lang.pick("將終止舊基準彈性服務", "Flexible service of the old standard ends"),
            lang.pick(
                "仍需要的項目請列入計畫並照會數量；不在新彈性清單的項目不得再以數量 0 照會。",
                "Put what is still needed into the plan and refer it with a quantity; codes off the new list cannot be referred with 0.",
            ),
        ),
        Kind::ReassessmentDue => (
            lang.pick("待複評個案", "Reassessment due"),
            lang.pick("安排複評。", "Arrange the reassessment."),
        ),
        Kind::DischargedAMonth => (
            lang.pick("出院滿月個案應評估", "Discharged a month ago: to be assessed"),
            lang.pick("安排出院滿月後的評估。", "Arrange the assessment that follows a month after discharge."),
        ),
        Kind::DischargedThreeMonths => (
            lang.pick("出院滿3月個案應評估（復能）", "Discharged three months ago: to be assessed (reablement)"),
            lang.pick("於出院後第 4 個月內安排複評。", "Arrange the reassessment within the 4th month."),
        ),
        Kind::ReablementLocked => (
            lang.pick("復能項目、額度不得異動", "Reablement locked"),
            lang.pick(
                "轉移照管後不要再異動復能項目與額度；其他項目由照管中心照會。",
                "Leave reablement items and quota as they are; the centre refers everything else.",
            ),
        ),
        Kind::Died => (
            lang.pick("個案死亡", "Client died"),
            lang.pick(
                "辦理結案並通知各單位；死亡後的服務不予給付。",
                "Close the case and tell the units; services after the death are not paid.",
            ),
        ),
        Kind::Closed => (
            lang.pick("已結案仍有計畫或額度", "Closed, but a plan or an allocation runs on"),
            lang.pick(
                "將計畫結束於結案日，並收回之後月份的額度分配。",
                "End the plan on the day of closing and take back later allocations.",
            ),
        ),
        Kind::ForeignCarer => (
            lang.pick("已聘外籍看護工", "Foreign carer employed"),
            lang.pick(
                "依聘僱日重新擬定計畫，並另行確認可否使用喘息服務。",
                "Draw the plan up again as of that day, and see whether respite may be used.",
            ),
        ),
        Kind::WelfareClass => (
            lang.pick("福利身分別異動", "Copayment class changed"),
            lang.pick(
                "核對變更日起的部分負擔，更新計畫並通知單位。",
                "Check the copayment from that day on, update the plan and tell the units.",
            ),
        ),
        Kind::Aa10Awaiting => (
            lang.pick("AA10待確認", "AA10 awaiting confirmation"),
            lang.pick(
                "請 A 單位或照管專員確認是否為緊急服務；未確認前不能申報 AA10。",
                "Have the A unit or the care manager say whether it was an emergency; until then AA10 cannot be claimed.",
            ),
        ),
    };
    KindWords { name, todo }
}

/// The words of a part of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupWords {
    /// Its name on the official board.
    pub name: &'static str,
}

/// The words of a part of the board.
pub fn group(group: Group, lang: Lang) -> GroupWords {
    let name = match group {
        Group::CareManager => lang.pick("照專作業區", "Care manager's work"),
        Group::DataInterface => lang.pick("資料介接示警", "Alerts from linked data"),
        Group::Reminders => lang.pick("新制提醒區", "Reminders of the new standard"),
    };
    GroupWords { name }
}
