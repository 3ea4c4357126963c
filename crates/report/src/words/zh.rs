//! Traditional Chinese (Taiwan).
#![allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]

use super::RuleWords;
use ltc_engine::basis::{Confidence, LimitKind, ListName, RespiteAccess, Strength, ThresholdName};
use ltc_engine::case::{AllocationFund, QuotaType};
use ltc_engine::finding::Reason;
use ltc_engine::record::TrainingKind;
use ltc_engine::rule::{Figure, Rule, Severity, Surcharge};
use ltc_engine::simulation::SuggestionKind;
use ltc_engine::surcharge::EligibilityStatus;

const fn words(what: &'static str, why: &'static str, todo: &'static str) -> RuleWords {
    RuleWords { what, why, todo }
}

/// Title, reason and remedy of a rule.
pub(super) fn rule(rule: Rule) -> RuleWords {
    match rule {
        Rule::CodeUnknown => words(
            "碼別不存在",
            "各版給付及支付基準都沒有這個碼別，申報會被退件。",
            "核對碼別；注意子碼（如 BA15-1）與大小寫。",
        ),
        Rule::ForeignCarerService => words(
            "聘有外籍看護工或領有特別照顧津貼者不得使用此服務",
            "這類家庭的照顧及專業服務額度為 30%，只能用於基準所列的服務。",
            "改列可使用的服務，或確認該期間是否仍聘有外籍看護工。",
        ),
        Rule::CodeNotInForce => words(
            "碼別在服務當日不適用",
            "碼別有生效日與停用日，不在期間內的服務不予給付。",
            "改用當日適用的碼別，或確認日期。",
        ),
        Rule::PlanOverQuota => words(
            "核定超過可用額度",
            "計畫核定以當月可用額度為限：給付額度扣除預支，加上調帳與留用。",
            "減少服務量、改由個案自費，或確認等級、留用與調帳是否正確。",
        ),
        Rule::PlanEditionLocked => words(
            "舊基準計畫已不得異動",
            "核定新基準計畫後不得再異動舊基準計畫；新基準計畫須自開放日起才能核定。",
            "以新基準重新擬定計畫，或更正核定日期與適用版本。",
        ),
        Rule::AdvanceOverCap => words(
            "預支超過上限",
            "預支額度以給付額度 × 5 個月 × 30% 為上限，計畫使用也不得超過預支額度。",
            "降低預支額度或減少由預支支付的服務。",
        ),
        Rule::AdvanceCodeNotAllowed => words(
            "此服務不得使用預支額度",
            "預支額度限用於復能相關的專業服務，不得挪作他用。",
            "改由當月額度支付，或改列預支可用的碼別。",
        ),
        Rule::AdvanceOutsideWindow => words(
            "超出預支使用期間",
            "預支額度應於起始月起 3 個月內使用完竣。",
            "把服務或分配移入使用期間，或改由當月額度支付。",
        ),
        Rule::AdvanceWithoutRehab => {
            words("預支但計畫沒有復能服務", "預支是為出院後密集的復能服務而設。", "在計畫列入復能服務，或取消預支。")
        }
        Rule::AdvanceStartNotDischarge => words(
            "預支起始月不是出院當月",
            "預支應自出院當月起 3 個月內使用完竣。",
            "把預支起始月改為出院月，或更正出院月。",
        ),
        Rule::AdjustmentWithoutNote => words(
            "人工調帳未填備註",
            "人工調帳的額度類型、調帳類型、金額與備註都是必填。",
            "填寫調帳原因，例如複評前後的等級與留用額度。",
        ),
        Rule::AllocationOverAvailable => words(
            "分配超過可分配額度",
            "分配給各單位的額度合計不得超過當月核定、留用、預支或喘息額度。",
            "減少分配，或改由其他分配來源支付。",
        ),
        Rule::PriceUnknown => {
            words("需要填入單價", "這個碼別的價格由縣市訂定或查無資料，不能自行推算。", "在服務項目填入單價。")
        }
        Rule::DisabilityTrainingMissing => words(
            "服務人員未具身心障礙服務訓練",
            "AA11 須由完成所需訓練的照顧服務員服務才能加計；紀錄本身不受影響。",
            "確認服務人員的訓練證明，或改派完訓人員。",
        ),
        Rule::DementiaTrainingMissing => words(
            "服務人員未具失智症訓練",
            "服務失智症者加計 AA11，服務人員須完成失智症訓練；紀錄本身不受影響。",
            "確認服務人員的訓練證明，或改派完訓人員。",
        ),
        Rule::NightNotConfirmed => words(
            "AA10 尚待確認",
            "夜間緊急服務須經 A 單位或照專確認為緊急，確認前不予加計。",
            "請 A 單位或照專確認；非緊急者改填為不申報。",
        ),
        Rule::EveningAndDayOff => words(
            "同日 AA08 及 AA09 不得同時申請",
            "同一單位同一個案，一日只能申請晚間服務或例假日服務其中一項。",
            "擇一申請，通常保留價格較高的 AA09。",
        ),
        Rule::MonthlySurchargeTwoUnits => words(
            "兩個單位同月都符合 AA07",
            "AA07 每月申請一次；兩個單位都有符合的服務時，只列給最早服務的單位。",
            "與另一單位確認由誰申報。",
        ),
        Rule::SurchargeOverclaimed => words(
            "加計多報",
            "紀錄與個案資料推得的加計少於申報的數量，多出的會被核減。",
            "核對條件、日期與次數後減少申報。",
        ),
        Rule::SurchargeForgotten => words(
            "加計漏報",
            "紀錄與個案資料符合加計條件，但申報清單中沒有。",
            "確認後補列；系統自動推得的加計可核對是否相符。",
        ),
        Rule::PatternTotalMismatch => words(
            "每週頻率與每月總數量不一致",
            "異動通報的每月總數量應等於服務頻率在該月實際發生的次數；不一致時，A 單位無從設定碼別數量。",
            "依月曆核對星期與次數，改正頻率或總數量後再通報。",
        ),
        Rule::EdgeValue => {
            words("需要再看一眼", "規定在此處沒有寫明，或資料剛好落在界線上。", "依說明確認，必要時向照管中心確認。")
        }
    }
}

/// A finding of a rule that has one situation, or whose situation is not told.
pub(super) fn finding(rule: Rule) -> &'static str {
    match rule {
        Rule::CodeUnknown => "{code} 不是任何一版基準的碼別。",
        Rule::ForeignCarerService => "[{date} ]聘有外籍看護工或領有特別照顧津貼，不得使用 {code}。",
        Rule::CodeNotInForce => "{code} [於 {date} ]不適用[，自 {from} 起適用][，至 {to} 止]。",
        Rule::PlanOverQuota => "[{month} ]核定超過可用額度[，超出 {over} 元]。",
        Rule::PlanEditionLocked => "[{edition} 版]計畫已不得異動。",
        Rule::AdvanceOverCap => "預支[ {amount} 元]超過上限[ {cap} 元]。",
        Rule::AdvanceCodeNotAllowed => "{code} 不得使用預支額度[，可用碼別為 {codes}]。",
        Rule::AdvanceOutsideWindow => "[{code} ]由預支支付，但[ {month} ]不在預支使用期間[（{window}）]內。",
        Rule::AdvanceWithoutRehab => "有預支額度，但計畫中沒有復能服務[（{codes}）]。",
        Rule::AdvanceStartNotDischarge => "預支起始月 {start} 不是出院月 {discharge}。",
        Rule::AdjustmentWithoutNote => "{month} 人工調帳[ {amount} 元]未填備註。",
        Rule::AllocationOverAvailable => "[{month} ]分配[ {allocated} 元]超過可分配額度[，超出 {over} 元]。",
        Rule::PriceUnknown => "{code} 沒有可用的價格，請填入單價。",
        Rule::DisabilityTrainingMissing => "服務人員未具身心障礙服務訓練，這筆紀錄不能加計 AA11。",
        Rule::DementiaTrainingMissing => "服務人員未具失智症訓練，這筆紀錄不能加計 AA11。",
        Rule::NightNotConfirmed => "[{date} ]夜間服務的 AA10 尚待 A 單位或照專確認。",
        Rule::EveningAndDayOff => "[{date} ]同日 AA08 及 AA09 不得同時申請。",
        Rule::MonthlySurchargeTwoUnits => "[{month} ]兩個單位都符合 AA07，只列給最早服務的單位。",
        Rule::SurchargeOverclaimed => "[{when} ]{code} 申報 {claimed} 次，依紀錄只能推得 {derived} 次。",
        Rule::SurchargeForgotten => "[{when} ]{code} 符合加計條件[（{amount} 元）]，但未申報。",
        Rule::PatternTotalMismatch => "[{code} ]每週頻率與每月總數量不一致。",
        Rule::EdgeValue => "[{code} ][{month} ]此處規定未寫明，請再確認。",
    }
}

/// A finding in one of the situations of its rule.
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::DeductionAboveQuota => {
            "{month} 應扣預支 {deduction} 元，多於當月給付額度 {quota} 元，只扣到給付額度為止。"
        }
        Reason::DecreaseAboveBalance => "{month} 調帳減少 {amount} 元，多於當月可減的額度，只計 {counted} 元。",
        Reason::AdjustmentOfZero => "{month} 的人工調帳金額為 0，對額度沒有影響。",
        Reason::AdjustmentOfAids => "{month} 的人工調帳屬輔具及居家無障礙，本試算不列入帳務。",
        Reason::AidsNotPriced => "{code} 屬輔具及居家無障礙，目前不計價。",
        Reason::OpeningAtIntervalStart => "{month} 是留用區間的第 1 個月，留用從 0 起算，期初留用 {amount} 元不計入。",
        Reason::ChangeInsideMonth => "「{fact}」於 {date} 變更，{month} 仍依當月 1 日的情形計算。",
        Reason::LevelNotForCode => "{code} 適用長照需要等級第 {min} 級至第 {max} 級，個案為第 {level} 級。",
        Reason::LedgerEnds => "個案於 {date} 死亡或結案，額度計到 {month} 為止。",
        Reason::OldBalanceEndsEarlier => {
            "依現行規定，等級降低後原留用額度[ {amount} 元]只能用到核定（{date}）前一日；本試算列到 {month} 底，請以較早的日期為準。"
        }
        Reason::ZoneUnknown => "未填交通接送分類，也無法由縣市判斷，因此不計交通接送額度。",
        Reason::CopaymentNotInData => "資料中沒有 {code} 的部分負擔比率，部分負擔以 0 元計。",
        Reason::CodeDatesUnknown => "查無 {code} 確切的起訖日期，{date} 是否適用請另行確認。",
        Reason::RemotePriceUnknown => "查無 {code} 在 {month} 的原民區或離島價格，差額未計入。",
        Reason::PriceSetByCounty => "{code} 在 {month} 的價格由縣市訂定，請填入單價。",
        Reason::PriceNotFound => "查無 {code} 在 {month} 的價格，請填入單價。",
        Reason::StatedBelowItems => {
            "{month} 計畫所載{quota_type}核定 {approved} 元，少於各項服務合計 {items} 元；留用依所載核定、計價依各項服務，請確認何者為準。"
        }
        Reason::ApprovedTooEarly => "{edition} 版計畫於 {date} 核定，早於開放核定日 {first}。",
        Reason::ApprovedAfterLater => {
            "{later} 版計畫已於 {later_date} 核定，{edition} 版計畫不得再於 {date} 核定或異動。"
        }
        Reason::AmountAboveCap => "預支額度 {amount} 元，超過上限 {cap} 元。",
        Reason::PlannedAboveAmount => "由預支支付的服務 {used} 元，超過預支額度 {amount} 元。",
        Reason::OverInMonth => {
            "[{quota_type} ]{month} 核定 {approved} 元，超過當月可用 {available} 元，超出 {over} 元。"
        }
        Reason::OverInYear => "喘息 {from} 至 {to} 核定 {approved} 元，超過年度額度 {quota} 元，超出 {over} 元。",
        Reason::OverMonth => {
            "[{quota_type} ]{month} 由當月額度分配 {allocated} 元，超過核定額度 {approved} 元，超出 {over} 元。"
        }
        Reason::OverRetention => {
            "[{quota_type} ]至 {month} 由留用分配 {allocated} 元，超過留用額度 {retention} 元，超出 {over} 元。"
        }
        Reason::OverAdvance => "由預支分配 {allocated} 元，超過預支額度 {amount} 元，超出 {over} 元。",
        Reason::EveningOnSubstituteDay => "{date} 為補假或調整放假，當晚的服務 AA08 與 AA09 只能成立一項。",
        Reason::DementiaWithoutTraining => "個案為失智症者，但服務人員未具失智症訓練；AA11 依其他符合條件列計。",
        Reason::WeightOnTheEdge => "體重正好 {weight} 公斤：條文寫「超過」，檢核表寫「以上」，本試算從檢核表。",
        Reason::CarerAgeOnTheEdge => "照顧者正好 {age} 歲：條文寫「超過」，檢核表寫「以上」，本試算從檢核表。",
        Reason::TotalTooSmall => "{code}：{month} 依頻率為 {pattern}，總數量填 {stated}，少 {difference}。",
        Reason::TotalTooLarge => "{code}：{month} 依頻率為 {pattern}，總數量填 {stated}，多 {difference}。",
        Reason::TotalMissing => "{code}：{month} 依頻率為 {pattern}，總數量漏填。",
        Reason::TotalNotInPattern => "{code}：總數量填 {stated}，但服務頻率沒有這個碼別[（{month}）]。",
        Reason::OverRespite => "喘息 {from} 至 {to} 分配 {allocated} 元，超過年度額度 {quota} 元，超出 {over} 元。",
    }
}

/// The name of a kind of figure.
pub(super) fn figure(figure: Figure) -> &'static str {
    match figure {
        Figure::Given => "已知數",
        Figure::Quota => "給付額度",
        Figure::FullQuota => "全額給付額度",
        Figure::ForeignCarerShare => "聘有外籍看護工之給付額度",
        Figure::PartMonth => "未滿整月之給付額度",
        Figure::Level => "適用等級",
        Figure::BelowTransportLevel => "未達交通接送等級",
        Figure::AdvanceDeduction => "預支扣除",
        Figure::ApprovedFromItems | Figure::ApprovedStated | Figure::NoPlan => "核定額度",
        Figure::PlanItem => "計畫項目",
        Figure::Adjustment => "調帳",
        Figure::Retention | Figure::RetentionStart => "留用額度",
        Figure::RetentionOfMonth => "當月留下的額度",
        Figure::RetentionOpening => "期初留用額度",
        Figure::Available => "可用額度",
        Figure::RetentionUsed => "已用留用額度",
        Figure::Allocated => "已分配",
        Figure::Unallocated => "未分配",
        Figure::MonthInInterval => "留用區間第幾個月",
        Figure::RespiteQuota => "喘息年度額度",
        Figure::RespiteApproved => "喘息核定額度",
        Figure::RespiteUsed => "喘息已用額度",
        Figure::AdvanceCap => "預支上限",
        Figure::AdvanceAmount => "預支額度",
        Figure::AdvanceUsed => "預支已用額度",
        Figure::UnitPrice => "單價",
        Figure::LineAmount => "金額",
        Figure::WithinQuota => "額度內金額",
        Figure::WithinAdvance => "預支支付金額",
        Figure::OutsideQuota => "不計額度",
        Figure::Copayment => "部分負擔",
        Figure::Subsidy => "補助金額",
        Figure::SelfPay => "超額自費",
        Figure::SharedHome => "同住共用自費",
        Figure::RemoteSupplement => "原民離島加成（政府）",
        Figure::RemoteSelfPay => "原民離島加成（自費）",
        Figure::Total => "合計",
        Figure::ClientPays => "個案應付",
    }
}

/// How a figure comes about: see `operand` for what may stand in braces beside the params.
pub(super) fn explanation(figure: Figure) -> &'static str {
    match figure {
        Figure::Given => "照個案資料所載[，{unit}][：{note}]。",
        Figure::Quota => "基準所定[第 {level} 級][、交通接送第 {zone} 類]的給付額度。",
        Figure::FullQuota => "基準所定第 {level} 級的全額給付額度。",
        Figure::ForeignCarerShare => {
            "聘有外籍看護工或領有特別照顧津貼者，給付額度為全額 {0} 元的 {percent}%，元以下捨去。"
        }
        Figure::PartMonth => "首月未滿整月：{0} 元 × {left} ÷ {days} 日，元以下捨去。",
        Figure::Level => "[依 {date} 複評，]{month} 適用的長照需要等級。",
        Figure::BelowTransportLevel => "第 {level} 級未達交通接送的最低等級（第 {min} 級），沒有交通接送額度。",
        Figure::AdvanceDeduction => "[預支 {amount} 元於 {months} 扣還，]{month} 扣還的金額。",
        Figure::ApprovedFromItems => "計畫中由額度支付的各項之和。",
        Figure::ApprovedStated => "照計畫所載的 {month} 核定額度。",
        Figure::NoPlan => "{month} 沒有計畫，核定額度為 0 元。",
        Figure::PlanItem => "{quantity} 單位 × {price} 元[，另有 {advance} 單位由預支支付]。",
        Figure::Adjustment => "[{month} ][{from} 至 {to} ]各筆人工調帳之和。",
        Figure::Retention => {
            "留用區間內先前各月（{span}）的給付額度 − 預支扣除 − 核定額度之和，每月不足 0 以 0 計[，加上期初留用 {opening} 元]。"
        }
        Figure::RetentionOfMonth => "給付額度 {0} − 預支扣除 {1} − 核定額度 {2}，不足 0 以 0 計。",
        Figure::RetentionStart => "{month} 是留用區間的第 1 個月，留用從 0 起算。",
        Figure::RetentionOpening => "{month} 承接試算開始前已有的留用額度。",
        Figure::Available => "給付額度 {0} − 預支扣除 {1} + 調帳 {2} + 留用額度 {3}[ − 先前各月已用的留用 {used}] 元。",
        Figure::RetentionUsed => "{month} 由留用分配的金額，與核定超出當月自有額度的部分，取較大者。",
        Figure::Allocated => "[{month} ][{from} 至 {to} ]由{fund}額度分配給各單位之和。",
        Figure::Unallocated => "{fund}額度 {0} − 已分配 {rest} 元。",
        Figure::MonthInInterval => "第 {interval} 個留用區間自 {from} 起；區間自計畫首月或複評起算。",
        Figure::RespiteQuota => "基準所定[第 {level} 級]的喘息年度額度（{from} 至 {to}）。",
        Figure::RespiteApproved => "{from} 至 {to} 各月核定之和。",
        Figure::RespiteUsed => "{from} 至 {to} 額度內的喘息服務，加上試算前已用的額度。",
        Figure::AdvanceCap => "給付額度 {quota} 元 × {months} 個月 × {percent}%，元以下捨去。",
        Figure::AdvanceAmount => "照個案資料所填的預支額度。",
        Figure::AdvanceUsed => "由預支支付的計畫金額與由預支分配的金額，取較大者。",
        Figure::UnitPrice => "{code} 當月適用的單價[（照計畫所填{stated}）]。",
        Figure::LineAmount => "{quantity} 單位 × {price} 元。",
        Figure::WithinQuota => "可用額度內 {inside} 單位 × {unit} 元[，加上落在額度邊緣的一單位中的 {edge} 元]。",
        Figure::WithinAdvance => "由預支支付 {inside} 單位 × {unit} 元。",
        Figure::OutsideQuota => "不使用個人額度：{inside} 單位 × {unit} 元。",
        Figure::Copayment => {
            "額度內金額 {0} 元依身分別負擔 {percent}%，元以下捨去（每單位 {unit} 元，{inside} 單位[，邊緣一單位中的 {edge} 元另計]）。"
        }
        Figure::Subsidy => "額度內金額 {0} − 部分負擔 {1} 元。",
        Figure::SelfPay => "金額 {0} − 額度內金額 {1} 元，由個案自付。",
        Figure::SharedHome => "同住共用的服務：{quantity} 單位 × 半價 {half} 元（元以下捨去），由個案自付。",
        Figure::RemoteSupplement => {
            "額度內 {quantity} 單位 ×（原民區或離島價格 − 一般價格）{difference} 元，由政府支付。"
        }
        Figure::RemoteSelfPay => "額度外 {quantity} 單位 ×（原民區或離島價格 − 一般價格）{difference} 元，由個案自付。",
        Figure::Total => "[{month} ]各項{column}之和。",
        Figure::ClientPays => "部分負擔 {0} + 自費 {1} + 原民區或離島差額自費 {2} 元。",
    }
}

/// How an operand came about that is explained elsewhere.
pub(super) const COMPUTED: &str = "由試算得出。";

/// What a suggestion proposes.
pub(super) fn suggestion(kind: SuggestionKind) -> &'static str {
    match kind {
        SuggestionKind::AdjustmentAfterRise => {
            "[{date} ]複評後等級由第 {from} 級升為第 {to} 級：變更前{quota_type}留用 {amount} 元，\
             可於 {month} 以人工調帳增加（限當月使用，須填備註）。"
        }
        SuggestionKind::RedrawPlan => "計畫不符合 {edition} 版基準[（{codes}）]，需重新擬定計畫。",
        SuggestionKind::FlexibleServiceEnds => "{edition} 版基準起，{codes} 不再屬彈性服務，應改列固定數量。",
    }
}

/// A suggestion whose numbers are not known.
pub(super) fn suggestion_title(kind: SuggestionKind) -> &'static str {
    match kind {
        SuggestionKind::AdjustmentAfterRise => "等級升高：可用人工調帳保留原留用額度。",
        SuggestionKind::RedrawPlan => "計畫需依新版基準重新擬定。",
        SuggestionKind::FlexibleServiceEnds => "舊基準彈性服務即將終止。",
    }
}

/// The note of the manual adjustment after a higher level, as the care platform's manual words it.
pub(super) const ADJUSTMENT_NOTE: &str = "個案月中複評後 CMS 等級變更為第 {to} 級，變更前{quota_type}留用額度為 {amount} 元，為確保個案權益，人工調帳增加額度。";

pub(super) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "錯誤",
        Severity::Warning => "警告",
        Severity::Note => "提醒",
    }
}

pub(super) fn quota_type(quota_type: QuotaType) -> &'static str {
    match quota_type {
        QuotaType::Care => "照顧及專業服務",
        QuotaType::Transport => "交通接送",
        QuotaType::Respite => "喘息服務",
        QuotaType::Aids => "輔具及居家無障礙",
    }
}

pub(super) fn fund(fund: AllocationFund) -> &'static str {
    match fund {
        AllocationFund::Month => "可用",
        AllocationFund::Retention => "留用",
        AllocationFund::Advance => "預支",
    }
}

pub(super) fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Official => "官方",
        Confidence::Agreed => "多源一致",
        Confidence::Single => "單一來源",
        Confidence::Inferred => "推定",
    }
}

pub(super) fn limit(kind: LimitKind) -> &'static str {
    match kind {
        LimitKind::MinMinutesPerUnit => "每單位至少 {number} 分鐘",
        LimitKind::MaxUnitsPerDay => "每日最多 {number} 單位",
        LimitKind::MaxUnitsPerWeek => "每週最多 {number} 單位",
        LimitKind::MaxUnitsPerMonth => "每月最多 {number} 單位",
        LimitKind::MaxUnitsPerYear => "每年最多 {number} 單位",
        LimitKind::SessionsPerUnit => "每組 {number} 次措施",
    }
}

pub(super) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Firm => "硬性",
        Strength::Principle => "原則",
    }
}

pub(super) fn respite_access(access: RespiteAccess) -> &'static str {
    match access {
        RespiteAccess::CarerAbsentAMonth => "限外籍看護工無法協助照顧滿 1 個月",
        RespiteAccess::ThreeConditions => "外籍看護工無法協助照顧滿 1 個月，或符合三項新增資格之一",
        RespiteAccess::ThreeConditionsOrHighLevel => "同前，另第 7、8 級於外籍看護工無法協助照顧時",
        RespiteAccess::CarerAbsent => "第 2 級以上，外籍看護工無法協助照顧時",
        RespiteAccess::Open => "開放使用，法規另有排除者除外",
    }
}

pub(super) fn list(list: ListName) -> &'static str {
    match list {
        ListName::Flexible => "彈性服務",
        ListName::QuantityExempt => "單筆數量不限 1 的碼別",
        ListName::CrossMidnight => "可跨日的碼別",
        ListName::Advance => "預支可用的碼別",
        ListName::Aa03Services => "AA03 可申報的碼別",
        ListName::Aa03NotWith => "AA03 不得併用的碼別",
        ListName::Aa04Services => "AA04 可申報的碼別",
        ListName::Aa04DayAfter => "AA04 死亡次日仍可申報的碼別",
        ListName::Aa05Trigger => "AA05 可加計的碼別",
        ListName::Aa05NoTrigger => "AA05 不加計的碼別",
        ListName::Aa06Tubes => "AA06 管路、移位",
        ListName::Aa06Stairs => "AA06 上下樓梯",
        ListName::Aa06Child => "AA06 兒童",
        ListName::Aa07Services => "AA07 可加計的碼別",
        ListName::Aa08Services => "AA08 可加計的碼別",
        ListName::Aa09Services => "AA09 可加計的碼別",
        ListName::Aa10Services => "AA10 可加計的碼別",
        ListName::Aa11Services => "AA11 可加計的碼別",
        ListName::NeedsWorker => "須填服務人員的碼別",
        ListName::NeedsTimes => "須填起迄時間的碼別",
        ListName::NeedsPrice => "須填單價的碼別",
        ListName::TransportDetails => "須填里程與車號的碼別",
        ListName::OneServiceAtATime => "同一人員同時段只能提供一種的類別",
        ListName::Escort => "陪同就醫",
        ListName::HomeRespite => "居家喘息",
        ListName::BaTogether => "不同人員可同時段提供的 BA 碼",
        ListName::BWithTransport => "可與 D 碼同時段的 B 碼",
        ListName::NotWithProfessional => "不得與 C 碼同時段的喘息",
        ListName::AtHome => "到宅服務",
        ListName::SingleQuantity => "數量只能為 1 的碼別",
        ListName::MealDayExcludes => "送餐當日不得使用的碼別",
        ListName::Meals => "送餐",
        ListName::MealServices => "每日次數合計的送餐相關碼別",
        ListName::NightRespite => "夜間喘息",
        ListName::Bathing => "到宅沐浴車",
        ListName::MedicalBathing => "須有醫事人員的沐浴",
        ListName::OneMedical => "須有醫事人員的碼別",
        ListName::TwoMedical => "須有兩類醫事人員的碼別",
        ListName::CommunityGroup => "家庭托顧",
        ListName::DailyLimit => "每日有申報上限的碼別",
        ListName::ShortTermOnly => "短照",
        ListName::TrainingBa08 => "須 BA08 訓練的碼別",
        ListName::TrainingBa17 => "須 BA17 訓練的碼別",
        ListName::DeviceAssessor => "須輔具評估人員的碼別",
        ListName::MissedVisitTooDear => "不得申報訪視未遇的碼別",
        ListName::ProfessionalServices => "須專業人員的碼別",
        ListName::Aa03Conditional => "有條件併報 AA03 的碼別",
        ListName::AUnitRecord => "A 單位的服務紀錄",
        ListName::PlanDrafting => "照顧計畫擬訂",
        ListName::CaseManagement => "照顧管理",
        ListName::AUnitPlans => "其計畫可申報的 A 單位碼別",
        ListName::Capacity => "有收托人數上限的碼別",
        ListName::OverAllocationWarns => "彈性服務超過分配額度僅示警的碼別",
    }
}

pub(super) fn threshold(threshold: ThresholdName) -> &'static str {
    match threshold {
        ThresholdName::BaMaxMinutes => "BA 碼每筆最長（分鐘）",
        ThresholdName::RecordMaxQuantity => "每筆數量上限",
        ThresholdName::Aa05MinLevel => "AA05 最低等級",
        ThresholdName::Aa06WeightKg => "AA06 體重（公斤）",
        ThresholdName::Aa06MaxAge => "AA06 兒童最高年齡",
        ThresholdName::Aa06Workers => "AA06 照服員人數",
        ThresholdName::Aa07MinLevel => "AA07 最低等級",
        ThresholdName::Aa07CarerAge => "AA07 家庭照顧者年齡",
        ThresholdName::Aa08FromHour => "AA08 起（時）",
        ThresholdName::Aa08ToHour => "AA08 迄（時）",
        ThresholdName::Aa10FromHour => "AA10 起（時）",
        ThresholdName::Aa10ToHour => "AA10 迄（時）",
        ThresholdName::QuantityMax => "每筆數量最大值",
        ThresholdName::BathingWorkers => "沐浴服務人數",
        ThresholdName::GroupClients => "家庭托顧同時服務人數",
        ThresholdName::MealServicesPerDay => "每日送餐相關次數",
        ThresholdName::NightRespiteFromHour => "夜間喘息起（時）",
        ThresholdName::NightRespiteToHour => "夜間喘息迄（時）",
        ThresholdName::MedicalKinds => "醫事人員類別數",
        ThresholdName::ClaimDay => "申報截止日",
        ThresholdName::ClaimLateMonths => "逾期可補申報月數",
        ThresholdName::Aa01Months => "AA01 間隔月數",
        ThresholdName::HomeVisitItem => "家庭訪視的服務項目代號",
        ThresholdName::FlexibleRejected => "非彈性碼別以數量 0 照會是否退件（1 是）",
    }
}

pub(super) fn surcharge(surcharge: Surcharge) -> &'static str {
    match surcharge {
        Surcharge::AA05 => "照顧困難之服務加計",
        Surcharge::AA06 => "身體照顧困難加計",
        Surcharge::AA07 => "家庭照顧功能微弱之服務加計",
        Surcharge::AA08 => "晚間服務",
        Surcharge::AA09 => "例假日服務",
        Surcharge::AA10 => "夜間緊急服務",
        Surcharge::AA11 => "照顧服務員進階訓練",
    }
}

pub(super) fn eligibility(status: EligibilityStatus) -> &'static str {
    match status {
        EligibilityStatus::Eligible => "符合",
        EligibilityStatus::NotEligible => "不符合",
        EligibilityStatus::NeedsEvidence => "需佐證",
        EligibilityStatus::NeedsConfirmation => "需確認",
        EligibilityStatus::Unknown => "資料不足",
    }
}

pub(super) fn training(training: TrainingKind) -> &'static str {
    match training {
        TrainingKind::Disability => "身心障礙服務訓練",
        TrainingKind::Dementia => "失智症訓練",
        TrainingKind::Ba08 => "BA08 訓練",
        TrainingKind::Ba17 => "BA17 訓練",
        TrainingKind::DeviceAssessorA => "甲類輔具評估人員訓練",
    }
}
