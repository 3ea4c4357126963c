//! Figures: what each is called, and how it comes about.

use super::section::texts;
use ltc_engine::rule::Figure;

texts! {
    /// The name of a kind of figure.
    pub fn figure(Figure) in FIGURES {
        Given => "已知數", "given";
        Quota => "給付額度", "quota";
        FullQuota => "全額給付額度", "full quota";
        ForeignCarerShare => "聘有外籍看護工之給付額度", "quota with a foreign carer";
        PartMonth => "未滿整月之給付額度", "quota of the part month";
        Level => "適用等級", "level";
        BelowTransportLevel => "未達交通接送等級", "below the level for transport";
        AdvanceDeduction => "預支扣除", "advance deduction";
        ApprovedFromItems | ApprovedStated | NoPlan => "核定額度", "approved";
        PlanItem => "計畫項目", "plan item";
        Adjustment => "調帳", "adjustment";
        Retention | RetentionStart => "留用額度", "retention";
        RetentionOfMonth => "當月留下的額度", "retained from the month";
        RetentionOpening => "期初留用額度", "opening retention";
        Available => "可用額度", "available";
        RetentionUsed => "已用留用額度", "retention used";
        Allocated => "已分配", "allocated";
        Unallocated => "未分配", "unallocated";
        MonthInInterval => "留用區間第幾個月", "month of the interval";
        RespiteQuota => "喘息年度額度", "respite quota of the year";
        RespiteApproved => "喘息核定額度", "respite approved";
        RespiteUsed => "喘息已用額度", "respite used";
        AdvanceCap => "預支上限", "cap of the advance";
        AdvanceAmount => "預支額度", "advance";
        AdvanceUsed => "預支已用額度", "advance used";
        UnitPrice => "單價", "unit price";
        LineAmount => "金額", "amount";
        WithinQuota => "額度內金額", "within the quota";
        WithinAdvance => "預支支付金額", "paid by the advance";
        OutsideQuota => "不計額度", "outside the quota";
        Copayment => "部分負擔", "copayment";
        Subsidy => "補助金額", "subsidy";
        SelfPay => "超額自費", "self-pay";
        SharedHome => "同住共用自費", "self-pay for a shared service";
        RemoteSupplement => "原民離島加成（政府）", "remote supplement (government)";
        RemoteSelfPay => "原民離島加成（自費）", "remote supplement (client)";
        Total => "合計", "total";
        ClientPays => "個案應付", "client pays";
    }
}

texts! {
    /// How a figure comes about: see `operand` for what may stand in braces beside the params.
    pub(super) fn explanation(Figure) in EXPLANATIONS {
        Given => "照個案資料所載[，{unit}][：{note}]。", "As the case states it[, {unit}][: {note}].";
        Quota =>
            "基準所定[第 {level} 級][、交通接送第 {zone} 類]的給付額度。",
            "What the standard gives[ for level {level}][, transport zone {zone}].";
        FullQuota => "基準所定第 {level} 級的全額給付額度。", "What the standard gives in full for level {level}.";
        ForeignCarerShare =>
            "聘有外籍看護工或領有特別照顧津貼者，給付額度為全額 {0} 元的 {percent}%，元以下捨去。",
            "With a foreign carer or a special care allowance the quota is {percent}% of the full NT$ {0}, decimals dropped.";
        PartMonth =>
            "首月未滿整月：{0} 元 × {left} ÷ {days} 日，元以下捨去。",
            "The first month is not whole: NT$ {0} × {left} ÷ {days} days, decimals dropped.";
        Level =>
            "[依 {date} 複評，]{month} 適用的長照需要等級。",
            "The care level that counts in {month}[, by the reassessment of {date}].";
        BelowTransportLevel =>
            "第 {level} 級未達交通接送的最低等級（第 {min} 級），沒有交通接送額度。",
            "Level {level} is below the lowest level with transport, {min}.";
        AdvanceDeduction =>
            "[預支 {amount} 元於 {months} 扣還，]{month} 扣還的金額。",
            "What {month} pays back of the advance[: NT$ {amount} are deducted in {months}].";
        ApprovedFromItems => "計畫中由額度支付的各項之和。", "Sum of the plan's items that the quota pays.";
        ApprovedStated => "照計畫所載的 {month} 核定額度。", "The approved amount that the plan states for {month}.";
        NoPlan => "{month} 沒有計畫，核定額度為 0 元。", "There is no plan in {month}, so nothing is approved.";
        PlanItem =>
            "{quantity} 單位 × {price} 元[，另有 {advance} 單位由預支支付]。",
            "{quantity} units × NT$ {price}[; the advance pays {advance} more].";
        Adjustment =>
            "[{month} ][{from} 至 {to} ]各筆人工調帳之和。",
            "Sum of the manual adjustments[ of {month}][ from {from} to {to}].";
        Retention =>
            "留用區間內先前各月（{span}）的給付額度 − 預支扣除 − 核定額度之和，每月不足 0 以 0 計[，加上期初留用 {opening} 元]。",
            "Sum of quota − advance deduction − approved over the earlier months of the interval ({span}), each at least 0[, plus the opening NT$ {opening}].";
        RetentionOfMonth =>
            "給付額度 {0} − 預支扣除 {1} − 核定額度 {2}，不足 0 以 0 計。",
            "Quota {0} − advance deduction {1} − approved {2}, at least 0.";
        RetentionStart =>
            "{month} 是留用區間的第 1 個月，留用從 0 起算。",
            "{month} is the first month of a retention interval: retention starts from 0.";
        RetentionOpening =>
            "{month} 承接試算開始前已有的留用額度。",
            "{month} takes over what was retained before the first month shown.";
        Available =>
            "給付額度 {0} − 預支扣除 {1} + 調帳 {2} + 留用額度 {3}[ − 先前各月已用的留用 {used}] 元。",
            "Quota {0} − advance deduction {1} + adjustment {2} + retention {3}[ − retention used by earlier months {used}].";
        RetentionUsed =>
            "{month} 由留用分配的金額，與核定超出當月自有額度的部分，取較大者。",
            "What {month} was allocated from retention, or had approved beyond its own quota, whichever is more.";
        Allocated =>
            "[{month} ][{from} 至 {to} ]由{fund}額度分配給各單位之和。",
            "Sum of what units were given from the {fund}[ of {month}][ from {from} to {to}].";
        Unallocated => "{fund}額度 {0} − 已分配 {rest} 元。", "From the {fund}: {0} − allocated {rest}.";
        MonthInInterval =>
            "第 {interval} 個留用區間自 {from} 起；區間自計畫首月或複評起算。",
            "Retention interval {interval} begins in {from}; an interval begins with the first plan or a reassessment.";
        RespiteQuota =>
            "基準所定[第 {level} 級]的喘息年度額度（{from} 至 {to}）。",
            "What the standard gives[ for level {level}] in the respite year {from} to {to}.";
        RespiteApproved =>
            "{from} 至 {to} 各月核定之和。",
            "Sum of what is approved in the months from {from} to {to}.";
        RespiteUsed =>
            "{from} 至 {to} 額度內的喘息服務，加上試算前已用的額度。",
            "Respite within the quota from {from} to {to}, plus what was used before.";
        AdvanceCap =>
            "給付額度 {quota} 元 × {months} 個月 × {percent}%，元以下捨去。",
            "Quota NT$ {quota} × {months} months × {percent}%, decimals dropped.";
        AdvanceAmount => "照個案資料所填的預支額度。", "The advance as the case states it.";
        AdvanceUsed =>
            "由預支支付的計畫金額與由預支分配的金額，取較大者。",
            "What is planned from the advance, or what is allocated from it, whichever is more.";
        UnitPrice =>
            "{code} 當月適用的單價[（照計畫所填{stated}）]。",
            "The unit price of {code} in the month[ (as the plan states it{stated})].";
        LineAmount => "{quantity} 單位 × {price} 元。", "{quantity} units × NT$ {price}.";
        WithinQuota =>
            "可用額度內 {inside} 單位 × {unit} 元[，加上落在額度邊緣的一單位中的 {edge} 元]。",
            "{inside} units × NT$ {unit} fit into what is available[, and NT$ {edge} of the unit on its edge].";
        WithinAdvance => "由預支支付 {inside} 單位 × {unit} 元。", "The advance pays {inside} units × NT$ {unit}.";
        OutsideQuota => "不使用個人額度：{inside} 單位 × {unit} 元。", "Uses no quota: {inside} units × NT$ {unit}.";
        Copayment =>
            "額度內金額 {0} 元依身分別負擔 {percent}%，元以下捨去（每單位 {unit} 元，{inside} 單位[，邊緣一單位中的 {edge} 元另計]）。",
            "{percent}% of NT$ {0} within the quota by welfare class, decimals dropped (NT$ {unit} a unit, {inside} units[, and the share of NT$ {edge} of the unit on the edge]).";
        Subsidy => "額度內金額 {0} − 部分負擔 {1} 元。", "Within the quota {0} − copayment {1}.";
        SelfPay =>
            "金額 {0} − 額度內金額 {1} 元，由個案自付。",
            "Amount {0} − within the quota {1}; the client pays it.";
        SharedHome =>
            "同住共用的服務：{quantity} 單位 × 半價 {half} 元（元以下捨去），由個案自付。",
            "A service shared in the home: {quantity} units × half the price, NT$ {half}, decimals dropped; the client pays it.";
        RemoteSupplement =>
            "額度內 {quantity} 單位 ×（原民區或離島價格 − 一般價格）{difference} 元，由政府支付。",
            "{quantity} units within the quota × (remote price − general price) NT$ {difference}; the government pays it.";
        RemoteSelfPay =>
            "額度外 {quantity} 單位 ×（原民區或離島價格 − 一般價格）{difference} 元，由個案自付。",
            "{quantity} units outside the quota × (remote price − general price) NT$ {difference}; the client pays it.";
        Total => "[{month} ]各項{column}之和。", "Sum of the column {column}[ in {month}].";
        ClientPays =>
            "部分負擔 {0} + 自費 {1} + 原民區或離島差額自費 {2} 元。",
            "Copayment {0} + self-pay {1} + remote self-pay {2}.";
    }
}

/// How an operand came about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Operand {
    /// It is a figure that is explained elsewhere.
    Computed,
}

texts! {
    /// How an operand came about that is no fact of the case.
    pub(super) fn operand(Operand) in OPERANDS {
        Computed => "由試算得出。", "Computed in this simulation.";
    }
}
