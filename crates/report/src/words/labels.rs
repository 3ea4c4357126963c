//! What stands beside numbers, tables and sections. A label without words does not compile.

use super::section::labels;

labels! {
    /// Labels of one language.
    struct Labels in LABELS as "label" {
        /// The product's name.
        product: "長照算盤", "LTC Abacus";
        /// What the result is not.
        notice: "本結果為事前試算，實際以主管機關核定及支付審核系統為準。",
            "This is a calculation in advance; the authority and the payment-review system decide.";
        /// Editions applied.
        editions: "適用版本", "editions";
        /// Hash of the standard.
        basis: "基準資料", "standard";
        /// Hash of the input.
        input: "輸入資料", "input";
        /// The reference day.
        as_of: "基準日", "as of";
        /// Month column.
        month: "月份", "month";
        /// Edition column.
        edition: "版本", "edition";
        /// Interval column: interval and month in it.
        interval: "區間", "interval";
        /// Quota column.
        quota: "給付額度", "quota";
        /// Advance deduction column.
        advance_deduction: "預支扣除", "deduction";
        /// Approved column.
        approved: "核定額度", "approved";
        /// Adjustment column.
        adjustment: "調帳", "adjustment";
        /// Retention column.
        retention: "留用額度", "retention";
        /// Available column.
        available: "可用額度", "available";
        /// Allocated from the month.
        allocated_month: "分配可用", "given: month";
        /// Allocated from retention.
        allocated_retention: "分配留用", "given: ret.";
        /// Allocated from the advance.
        allocated_advance: "分配預支", "given: adv.";
        /// Left of the month.
        unallocated_month: "未配可用", "left: month";
        /// Left of retention.
        unallocated_retention: "未配留用", "left: ret.";
        /// No transport ledger.
        no_transport: "交通接送分類未知，不計交通接送額度。", "The transport zone is not known: no transport ledger.";
        /// Respite year column.
        year: "年度", "year";
        /// Allocated of a respite year.
        allocated: "已分配", "allocated";
        /// Used of a respite year.
        used: "已用", "used";
        /// Advance section.
        advance: "預支額度", "Advance";
        /// Cap of the advance.
        cap: "上限", "cap";
        /// Amount of something.
        amount: "金額", "amount";
        /// Months of use.
        window: "使用期間", "months of use";
        /// Codes that may be paid.
        codes: "可用碼別", "codes";
        /// Deductions by month.
        deductions: "扣除月份", "deducted in";
        /// Surcharges section.
        surcharges: "加計資格（基準日）", "Surcharges (on the reference day)";
        /// Facts that are missing.
        missing: "尚缺", "missing";
        /// Trainings that a worker needs one of.
        trainings: "服務人員需具", "the worker needs";
        /// Derived rows section.
        surcharge_rows: "依紀錄推得的加計（元）", "Surcharges that the records bring (NT$)";
        /// Day or month column.
        when: "日期", "when";
        /// The unit that serves.
        served_by: "服務單位", "served by";
        /// Status column.
        status: "狀態", "status";
        /// Claims section.
        claims: "計畫計價（元）", "The plan, priced (NT$)";
        /// What is left of the quota before a line.
        room: "尚可用額度", "left of the quota";
        /// Within the quota.
        within_quota: "額度內", "in quota";
        /// Copayment.
        copayment: "部分負擔", "copayment";
        /// Subsidy.
        subsidy: "補助", "subsidy";
        /// Over-quota self-pay.
        self_pay: "超額自費", "self-pay";
        /// Remote supplement paid by the government.
        remote_supplement: "原民離島加成（政府）", "remote (gov.)";
        /// Remote supplement paid by the client.
        remote_self_pay: "原民離島加成（自費）", "remote (client)";
        /// What the client pays.
        client_pays: "個案應付", "client pays";
        /// Suggestions section.
        suggestions: "建議", "Suggestions";
        /// Findings section.
        findings: "檢查結果", "Findings";
        /// Nothing found.
        no_findings: "沒有發現問題。", "Nothing found.";
        /// What to do.
        todo: "處理", "do";
        /// Between a label and its value.
        colon: "：", ": ";
        /// Note of an adjustment.
        note: "備註", "note";
        /// A flag that is set.
        yes: "是", "yes";
        /// A flag that is not set.
        no: "否", "no";
        /// A figure that was explained before.
        see_above: "（同上）", "(see above)";
        /// Sources of a value.
        source: "來源", "sources";
        /// The standard in force on a day.
        in_force_on: "給付及支付基準", "The standard in force on";
        /// Editions section.
        all_editions: "版本", "Editions";
        /// First day.
        from: "自", "from";
        /// Plans may be approved from.
        approvable_from: "可核定日", "approvable from";
        /// Quotas by level.
        by_level: "各等級額度", "Quotas by level";
        /// Level column.
        level: "等級", "level";
        /// Care per month.
        care_month: "照顧及專業（月）", "care (month)";
        /// Respite per year.
        respite_year: "喘息（年）", "respite (year)";
        /// Zones section.
        zones: "交通接送分類", "Transport zones";
        /// Zone column.
        zone: "分類", "zone";
        /// Amount a month.
        per_month: "每月額度", "a month";
        /// Counties of a zone.
        counties: "縣市", "counties";
        /// Copayment section.
        rates: "部分負擔比率（%）", "Copayment rates (%)";
        /// First class.
        low_income: "第一類", "low income";
        /// Second class.
        mid_low_income: "第二類", "mid-low income";
        /// Third class.
        general: "第三類", "general";
        /// Other values section.
        terms: "其他規定", "Other terms";
        /// Lowest level of transport.
        transport_min_level: "交通接送最低等級", "lowest level with transport";
        /// Months of a retention interval.
        retention_months: "留用區間月數", "months of a retention interval";
        /// Months of a respite year.
        respite_months: "喘息年度月數", "months of a respite year";
        /// Aids: amount and years.
        aids: "輔具及居家無障礙（元／年數）", "aids and home adaptation (NT$ / years)";
        /// Terms of the advance: cap.
        advance_cap: "預支上限（月數 × %）", "cap of the advance (months × %)";
        /// Terms of the advance: use and deduction.
        advance_months: "預支使用月數；扣除第幾個月", "months of use of the advance; months of deduction";
        /// Share of a household with a foreign carer.
        foreign_carer_share: "聘有外籍看護工之額度（%）", "share with a foreign carer (%)";
        /// What it may buy.
        foreign_carer_codes: "聘有外籍看護工可用之服務", "services open with a foreign carer";
        /// Respite for it.
        foreign_carer_respite: "聘有外籍看護工之喘息", "respite with a foreign carer";
        /// Codes section.
        service_codes: "碼別與價格（元）", "Service codes and prices (NT$)";
        /// Code column.
        code: "碼別", "code";
        /// Name column.
        name: "名稱", "name";
        /// Unit column.
        unit: "單位", "unit";
        /// Price column.
        price: "價格", "price";
        /// Remote price column.
        remote_price: "原民區或離島", "remote";
        /// Limits column.
        limits: "限制", "limits";
        /// Set by the county.
        county_sets: "縣市訂定", "county";
        /// Not found in any source.
        not_found: "查無", "not found";
        /// What the question mark behind a code means.
        doubtful_code: "碼別後有「?」者：查無確切起訖日，當日是否適用不明。",
            "A code with \"?\": no source tells whether it was in force on that day.";
        /// Lists section.
        lists: "碼別清單", "Lists of codes";
        /// Nothing on a list.
        none: "無", "none";
        /// Numbers section.
        numbers: "數值", "Numbers";
        /// Value column.
        value: "值", "value";
        /// Policies section.
        policies: "判讀設定（規定未明處的判讀，* 為預設）", "Policies (how open questions are read; * is the default)";
        /// Register of sources.
        sources: "來源登錄", "Register of sources";
        /// Issued by.
        issuer: "發布者", "issuer";
        /// Date of a source.
        date: "日期", "date";
        /// Before the first edition.
        before_first: "這一天早於第一版基準，沒有資料。", "This day lies before the first edition: nothing is known.";
    }
}
