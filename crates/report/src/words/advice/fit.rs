//! Words of what fits and of what removes a finding.

use crate::words::{Lang, amount, day, month, quota_type};
use ltc_advice::fit::{Cost, Edit, Goal, Reach, RoomState, Standing};

/// A change of a case, as something to do.
pub fn edit(one: &Edit, lang: Lang) -> String {
    match one {
        Edit::Quantity { code, from, to, month: of, onward } => {
            let when = match of {
                None => lang.pick("全計畫每月 ".to_owned(), "Each month of the plan: ".to_owned()),
                Some(of) if *onward => {
                    lang.pick(format!("{} 起每月 ", month(*of, lang)), format!("From {} on: ", month(*of, lang)))
                }
                Some(of) => lang.pick(format!("{} ", month(*of, lang)), format!("{}: ", month(*of, lang))),
            };
            if *to == 0 {
                lang.pick(format!("{when}刪除 {code}（原 {from} 單位）"), format!("{when}drop {code} ({from} units)"))
            } else {
                lang.pick(
                    format!("{when}{code} 由 {from} 減為 {to} 單位"),
                    format!("{when}{code} from {from} to {to} units"),
                )
            }
        }
        Edit::Move { code, units, from, to } => lang.pick(
            format!("{code} {units} 單位由 {} 移至 {}", month(*from, lang), month(*to, lang)),
            format!("Move {units} × {code} from {} to {}", month(*from, lang), month(*to, lang)),
        ),
        Edit::FromQuota { code } => {
            lang.pick(format!("{code} 改由當月額度支付，不用預支"), format!("{code} from the quota, not the advance"))
        }
        Edit::Note { month: of, .. } => lang.pick(
            format!("為 {} 的調帳填寫備註", month(*of, lang)),
            format!("Enter the note of the adjustment of {}", month(*of, lang)),
        ),
        Edit::ApprovedOn { plan, day: on } => lang.pick(
            format!("第 {} 個計畫的核定日改為 {}（若原日期登錄有誤）", plan + 1, day(*on, lang)),
            format!("Plan {}: approved on {} (if the day was entered wrongly)", plan + 1, day(*on, lang)),
        ),
        Edit::AdvanceAmount { from, to } => lang.pick(
            format!("預支額度由 {} 改為 {} 元", amount(*from), amount(*to)),
            format!("Advance from NT${} to NT${}", amount(*from), amount(*to)),
        ),
        Edit::AdvanceStart { month: of } => lang.pick(
            format!("預支起始月改為出院月 {}", month(*of, lang)),
            format!("Advance starts in {}", month(*of, lang)),
        ),
        Edit::DropAdvance => lang.pick("取消預支", "No advance").to_owned(),
        Edit::Allocation { unit, from, to, .. } => lang.pick(
            format!("分配給「{unit}」由 {} 減為 {} 元", amount(*from), amount(*to)),
            format!("Give “{unit}” NT${} instead of {}", amount(*to), amount(*from)),
        ),
        Edit::Stated { purse, from, to } => lang.pick(
            format!("{}核定總額由 {} 改為 {} 元（各項服務合計）", quota_type(*purse, lang), amount(*from), amount(*to)),
            format!(
                "{}: total NT${} instead of {} (what the items come to)",
                quota_type(*purse, lang),
                amount(*to),
                amount(*from)
            ),
        ),
        Edit::DropAdjustment { month: of, .. } => lang.pick(
            format!("刪除 {} 的調帳", month(*of, lang)),
            format!("Take out the adjustment of {}", month(*of, lang)),
        ),
    }
}

/// What a change costs, in one line.
pub fn cost(one: &Cost, lang: Lang) -> String {
    let mut parts = Vec::new();
    if one.units > 0 {
        parts.push(lang.pick(format!("少 {} 單位", amount(one.units)), format!("{} units less", amount(one.units))));
    }
    if one.amount > 0 {
        parts.push(
            lang.pick(
                format!("少 {} 元服務", amount(one.amount)),
                format!("NT${} of service less", amount(one.amount)),
            ),
        );
    }
    if one.moved > 0 {
        parts.push(lang.pick(format!("移動 {} 單位", amount(one.moved)), format!("{} units moved", amount(one.moved))));
    }
    if one.client_pays > 0 {
        parts.push(lang.pick(
            format!("個案多付 {} 元", amount(one.client_pays)),
            format!("the client pays NT${} more", amount(one.client_pays)),
        ));
    }
    if parts.is_empty() {
        return lang.pick("服務不減少", "no service less").to_owned();
    }
    parts.join(lang.pick("、", ", "))
}

/// The months that a change reaches.
pub fn reach(one: Reach, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Reach::Month => ("只改當月", "this month only"),
        Reach::Onward => ("當月及以後", "this month and later ones"),
        Reach::Plan => ("整個計畫", "the whole plan"),
    };
    lang.pick(zh, en)
}

/// Can a code be bought from a quota?
pub fn room_state(one: RoomState, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        RoomState::Quota => ("由額度支付", "paid from the quota"),
        RoomState::NoQuota => ("不扣額度，數量不受額度限制", "uses no quota: not limited by it"),
        RoomState::Closed => ("當月不能以額度購買", "cannot be bought from the quota in this month"),
    };
    lang.pick(zh, en)
}

/// Why a wish gets no more units.
pub fn standing(one: Standing, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Standing::Full => ("已達希望上限", "has all that is wished"),
        Standing::Limited => ("已達基準的每月上限", "has all that the standard allows in a month"),
        Standing::NoRoom => ("剩餘額度不足一單位", "what is left is less than a unit"),
        Standing::Displaced => ("再加一單位會擠掉更重要的服務", "one more would displace something worth more"),
        Standing::NoQuota => ("不扣額度，全數列入", "uses no quota: all of it"),
        Standing::Closed => ("當月不能購買或沒有價格", "cannot be bought in this month, or has no price"),
    };
    lang.pick(zh, en)
}

/// What counts as the best plan.
pub fn goal(one: Goal, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Goal::Wishes => (
            "數量 × 權重最大；相同時用掉較多額度，再相同時部分負擔較少",
            "most units × weight; then the most of the quota; then the least copayment",
        ),
        Goal::Fill => (
            "用掉最多額度；相同時數量 × 權重較大，再相同時部分負擔較少",
            "the most of the quota; then most units × weight; then the least copayment",
        ),
    };
    lang.pick(zh, en)
}
