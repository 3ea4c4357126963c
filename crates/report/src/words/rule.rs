//! Rules of a case: what each is about, and a finding in every situation.

use super::section::{rows, texts};
use ltc_engine::finding::Reason;
use ltc_engine::rule::{Rule, Severity};

rows! {
    /// Title, reason and remedy of a rule.
    pub(super) fn rule(Rule) -> 3 in RULES {
        CodeUnknown => [
            "碼別不存在",
            "各版給付及支付基準都沒有這個碼別，申報會被退件。",
            "核對碼別；注意子碼（如 BA15-1）與大小寫。",
        ], [
            "No such service code",
            "No edition of the standard has this code; the claim would be rejected.",
            "Check the code; mind sub-codes (such as BA15-1) and capitals.",
        ];
        ForeignCarerService => [
            "聘有外籍看護工或領有特別照顧津貼者不得使用此服務",
            "這類家庭的照顧及專業服務額度為 30%，只能用於基準所列的服務。",
            "改列可使用的服務，或確認該期間是否仍聘有外籍看護工。",
        ], [
            "Not open to a household with a foreign carer or a special care allowance",
            "Such a household has 30% of the care quota, for the services that the standard lists.",
            "Plan a service that is open to it, or check whether the foreign carer is still employed.",
        ];
        CodeNotInForce => [
            "碼別在服務當日不適用",
            "碼別有生效日與停用日，不在期間內的服務不予給付。",
            "改用當日適用的碼別，或確認日期。",
        ], [
            "The code is not in force on that day",
            "A code has a first and a last day; a service outside them is not paid.",
            "Use the code that is in force on that day, or check the date.",
        ];
        PlanOverQuota => [
            "核定超過可用額度",
            "計畫核定以當月可用額度為限：給付額度扣除預支，加上調帳與留用。",
            "減少服務量、改由個案自費，或確認等級、留用與調帳是否正確。",
        ], [
            "More approved than available",
            "A plan may take what the month has: quota less advance deduction, plus adjustment and retention.",
            "Plan less, let the client pay the rest, or check level, retention and adjustments.",
        ];
        PlanEditionLocked => [
            "舊基準計畫已不得異動",
            "核定新基準計畫後不得再異動舊基準計畫；新基準計畫須自開放日起才能核定。",
            "以新基準重新擬定計畫，或更正核定日期與適用版本。",
        ], [
            "A plan of the earlier edition can no longer be changed",
            "Once a plan of the new edition is approved, earlier ones are closed; the new ones have a first day.",
            "Draw up the plan under the new edition, or correct the day of approval or the edition.",
        ];
        AdvanceOverCap => [
            "預支超過上限",
            "預支額度以給付額度 × 5 個月 × 30% 為上限，計畫使用也不得超過預支額度。",
            "降低預支額度或減少由預支支付的服務。",
        ], [
            "The advance exceeds its cap",
            "An advance is at most quota × 5 months × 30%, and no more can be planned from it than it holds.",
            "Lower the advance, or plan fewer services from it.",
        ];
        AdvanceCodeNotAllowed => [
            "此服務不得使用預支額度",
            "預支額度限用於復能相關的專業服務，不得挪作他用。",
            "改由當月額度支付，或改列預支可用的碼別。",
        ], [
            "The advance may not pay this service",
            "The advance is for reablement only and cannot be moved to other services.",
            "Let the monthly quota pay, or plan a code that the advance may pay.",
        ];
        AdvanceOutsideWindow => [
            "超出預支使用期間",
            "預支額度應於起始月起 3 個月內使用完竣。",
            "把服務或分配移入使用期間，或改由當月額度支付。",
        ], [
            "Outside the months of the advance",
            "An advance has to be used within three months from its start.",
            "Move the service or the allocation into these months, or let the monthly quota pay.",
        ];
        AdvanceWithoutRehab => [
            "預支但計畫沒有復能服務",
            "預支是為出院後密集的復能服務而設。",
            "在計畫列入復能服務，或取消預支。",
        ], [
            "An advance without reablement in the plan",
            "The advance exists for intensive reablement after discharge.",
            "Plan reablement, or drop the advance.",
        ];
        AdvanceStartNotDischarge => [
            "預支起始月不是出院當月",
            "預支應自出院當月起 3 個月內使用完竣。",
            "把預支起始月改為出院月，或更正出院月。",
        ], [
            "The advance does not start in the month of discharge",
            "It has to be used within three months from the month of discharge.",
            "Start the advance in the month of discharge, or correct that month.",
        ];
        AdjustmentWithoutNote => [
            "人工調帳未填備註",
            "人工調帳的額度類型、調帳類型、金額與備註都是必填。",
            "填寫調帳原因，例如複評前後的等級與留用額度。",
        ], [
            "A manual adjustment without its note",
            "Quota type, direction, amount and note of a manual adjustment are all required.",
            "Enter the reason, for example the levels before and after and the retained amount.",
        ];
        AllocationOverAvailable => [
            "分配超過可分配額度",
            "分配給各單位的額度合計不得超過當月核定、留用、預支或喘息額度。",
            "減少分配，或改由其他分配來源支付。",
        ], [
            "More allocated than there is",
            "What units are given may not exceed the approved amount, the retention, the advance or the respite quota.",
            "Allocate less, or take it from another fund.",
        ];
        PriceUnknown => [
            "需要填入單價",
            "這個碼別的價格由縣市訂定或查無資料，不能自行推算。",
            "在服務項目填入單價。",
        ], [
            "A unit price has to be entered",
            "The county sets the price of this code, or no source states it; it is never guessed.",
            "Enter the unit price with the item.",
        ];
        DisabilityTrainingMissing => [
            "服務人員未具身心障礙服務訓練",
            "AA11 須由完成所需訓練的照顧服務員服務才能加計；紀錄本身不受影響。",
            "確認服務人員的訓練證明，或改派完訓人員。",
        ], [
            "The worker lacks disability training",
            "AA11 is paid only for a care attendant with the training; the record itself stands.",
            "Check the worker's certificate, or send a trained one.",
        ];
        DementiaTrainingMissing => [
            "服務人員未具失智症訓練",
            "服務失智症者加計 AA11，服務人員須完成失智症訓練；紀錄本身不受影響。",
            "確認服務人員的訓練證明，或改派完訓人員。",
        ], [
            "The worker lacks dementia training",
            "For a client with dementia AA11 asks for dementia training; the record itself stands.",
            "Check the worker's certificate, or send a trained one.",
        ];
        NightNotConfirmed => [
            "AA10 尚待確認",
            "夜間緊急服務須經 A 單位或照專確認為緊急，確認前不予加計。",
            "請 A 單位或照專確認；非緊急者改填為不申報。",
        ], [
            "AA10 waits for confirmation",
            "The A unit or a care manager has to confirm that the night visit was an emergency.",
            "Ask them to confirm; if it was none, do not claim it.",
        ];
        EveningAndDayOff => [
            "同日 AA08 及 AA09 不得同時申請",
            "同一單位同一個案，一日只能申請晚間服務或例假日服務其中一項。",
            "擇一申請，通常保留價格較高的 AA09。",
        ], [
            "AA08 and AA09 on one day",
            "For one client and unit a day brings the evening or the day-off surcharge, never both.",
            "Claim one of them, as a rule AA09, which pays more.",
        ];
        MonthlySurchargeTwoUnits => [
            "兩個單位同月都符合 AA07",
            "AA07 每月申請一次；兩個單位都有符合的服務時，只列給最早服務的單位。",
            "與另一單位確認由誰申報。",
        ], [
            "Two units earn AA07 in one month",
            "AA07 is paid once a month; it is listed for the unit that served first.",
            "Agree with the other unit who claims it.",
        ];
        SurchargeOverclaimed => [
            "加計多報",
            "紀錄與個案資料推得的加計少於申報的數量，多出的會被核減。",
            "核對條件、日期與次數後減少申報。",
        ], [
            "More surcharges claimed than earned",
            "Records and case data bring fewer than were claimed; the rest will be cut.",
            "Check conditions, days and counts, and claim less.",
        ];
        SurchargeForgotten => [
            "加計漏報",
            "紀錄與個案資料符合加計條件，但申報清單中沒有。",
            "確認後補列；系統自動推得的加計可核對是否相符。",
        ], [
            "A surcharge was not claimed",
            "Records and case data meet the conditions, but the list of claims does not have it.",
            "Add it after checking.",
        ];
        PatternTotalMismatch => [
            "每週頻率與每月總數量不一致",
            "異動通報的每月總數量應等於服務頻率在該月實際發生的次數；不一致時，A 單位無從設定碼別數量。",
            "依月曆核對星期與次數，改正頻率或總數量後再通報。",
        ], [
            "Weekly pattern and monthly totals disagree",
            "The monthly totals of a change notice are what its weekly pattern comes to in that month; the A unit cannot set the codes by two different numbers.",
            "Count the days in the calendar, correct the pattern or the totals, and send the notice then.",
        ];
        EdgeValue => [
            "需要再看一眼",
            "規定在此處沒有寫明，或資料剛好落在界線上。",
            "依說明確認，必要時向照管中心確認。",
        ], [
            "Worth a second look",
            "The rules leave this open, or the value lies exactly on an edge.",
            "Check what the message says; ask the care management centre if in doubt.",
        ];
    }
}

texts! {
    /// A finding of a rule that has one situation, or whose situation is not told.
    pub(super) fn finding(Rule) in FINDINGS {
        CodeUnknown => "{code} 不是任何一版基準的碼別。", "{code} is a service code of no edition.";
        ForeignCarerService =>
            "[{date} ]聘有外籍看護工或領有特別照顧津貼，不得使用 {code}。",
            "{code} is not open to a household with a foreign carer or a special care allowance[ ({date})].";
        CodeNotInForce =>
            "{code} [於 {date} ]不適用[，自 {from} 起適用][，至 {to} 止]。",
            "{code} is not in force[ on {date}][; it is from {from}][ to {to}].";
        PlanOverQuota =>
            "[{month} ]核定超過可用額度[，超出 {over} 元]。",
            "[{month}: ]more is approved than available[, by NT$ {over}].";
        PlanEditionLocked =>
            "[{edition} 版]計畫已不得異動。",
            "The plan[ of edition {edition}] can no longer be changed.";
        AdvanceOverCap =>
            "預支[ {amount} 元]超過上限[ {cap} 元]。",
            "The advance[ of NT$ {amount}] exceeds its cap[ of NT$ {cap}].";
        AdvanceCodeNotAllowed =>
            "{code} 不得使用預支額度[，可用碼別為 {codes}]。",
            "The advance may not pay {code}[, only {codes}].";
        AdvanceOutsideWindow =>
            "[{code} ]由預支支付，但[ {month} ]不在預支使用期間[（{window}）]內。",
            "[{code}, ]paid by the advance[ in {month}], lies outside its months[, {window}].";
        AdvanceWithoutRehab =>
            "有預支額度，但計畫中沒有復能服務[（{codes}）]。",
            "There is an advance, but the plan has no reablement[ ({codes})].";
        AdvanceStartNotDischarge =>
            "預支起始月 {start} 不是出院月 {discharge}。",
            "The advance starts in {start}, not in the month of discharge, {discharge}.";
        AdjustmentWithoutNote =>
            "{month} 人工調帳[ {amount} 元]未填備註。",
            "The manual adjustment of {month}[, NT$ {amount},] has no note.";
        AllocationOverAvailable =>
            "[{month} ]分配[ {allocated} 元]超過可分配額度[，超出 {over} 元]。",
            "[{month}: ]more is allocated[, NT$ {allocated},] than there is[, by NT$ {over}].";
        PriceUnknown => "{code} 沒有可用的價格，請填入單價。", "There is no price for {code}; enter the unit price.";
        DisabilityTrainingMissing =>
            "服務人員未具身心障礙服務訓練，這筆紀錄不能加計 AA11。",
            "The worker lacks disability training: this record brings no AA11.";
        DementiaTrainingMissing =>
            "服務人員未具失智症訓練，這筆紀錄不能加計 AA11。",
            "The worker lacks dementia training: this record brings no AA11.";
        NightNotConfirmed =>
            "[{date} ]夜間服務的 AA10 尚待 A 單位或照專確認。",
            "[{date}: ]AA10 for the night visit waits for confirmation.";
        EveningAndDayOff =>
            "[{date} ]同日 AA08 及 AA09 不得同時申請。",
            "[{date}: ]AA08 and AA09 cannot both be claimed.";
        MonthlySurchargeTwoUnits =>
            "[{month} ]兩個單位都符合 AA07，只列給最早服務的單位。",
            "[{month}: ]two units earn AA07; it is listed for the one that served first.";
        SurchargeOverclaimed =>
            "[{when} ]{code} 申報 {claimed} 次，依紀錄只能推得 {derived} 次。",
            "[{when}: ]{code} is claimed {claimed} times, the records bring {derived}.";
        SurchargeForgotten =>
            "[{when} ]{code} 符合加計條件[（{amount} 元）]，但未申報。",
            "[{when}: ]{code}[ (NT$ {amount})] is earned but not claimed.";
        PatternTotalMismatch =>
            "[{code} ]每週頻率與每月總數量不一致。",
            "[{code}: ]weekly pattern and monthly totals disagree.";
        EdgeValue =>
            "[{code} ][{month} ]此處規定未寫明，請再確認。",
            "[{code}: ][{month}: ]the rules leave this open; check again.";
    }
}

texts! {
    /// A finding in one of the situations of its rule.
    pub(super) fn reason(Reason) in REASONS {
        DeductionAboveQuota =>
            "{month} 應扣預支 {deduction} 元，多於當月給付額度 {quota} 元，只扣到給付額度為止。",
            "{month}: the advance deduction of NT$ {deduction} is more than the quota of NT$ {quota}; it counts up to the quota.";
        DecreaseAboveBalance =>
            "{month} 調帳減少 {amount} 元，多於當月可減的額度，只計 {counted} 元。",
            "{month}: the decrease of NT$ {amount} is more than the month has; NT$ {counted} count.";
        AdjustmentOfZero =>
            "{month} 的人工調帳金額為 0，對額度沒有影響。",
            "{month}: a manual adjustment of 0 changes nothing.";
        AdjustmentOfAids =>
            "{month} 的人工調帳屬輔具及居家無障礙，本試算不列入帳務。",
            "{month}: an adjustment of aids is not kept in these ledgers.";
        AidsNotPriced =>
            "{code} 屬輔具及居家無障礙，目前不計價。",
            "{code} is an aid or a home adaptation, which is not priced yet.";
        OpeningAtIntervalStart =>
            "{month} 是留用區間的第 1 個月，留用從 0 起算，期初留用 {amount} 元不計入。",
            "A retention interval begins in {month} with 0; the opening balance of NT$ {amount} does not count.";
        ChangeInsideMonth =>
            "「{fact}」於 {date} 變更，{month} 仍依當月 1 日的情形計算。",
            "The {fact} changes on {date}; {month} follows its first day.";
        LevelNotForCode =>
            "{code} 適用長照需要等級第 {min} 級至第 {max} 級，個案為第 {level} 級。",
            "{code} is for levels {min} to {max}; the client has level {level}.";
        LedgerEnds =>
            "個案於 {date} 死亡或結案，額度計到 {month} 為止。",
            "The client died or the case was closed on {date}; the ledger ends with {month}.";
        OldBalanceEndsEarlier =>
            "依現行規定，等級降低後原留用額度[ {amount} 元]只能用到核定（{date}）前一日；本試算列到 {month} 底，請以較早的日期為準。",
            "After a lower level the regulation ends the old balance[ of NT$ {amount}] the day before the approval ({date}); it is shown to the end of {month}, go by the earlier date.";
        ZoneUnknown =>
            "未填交通接送分類，也無法由縣市判斷，因此不計交通接送額度。",
            "The transport zone is not given and the county does not decide it; there is no transport ledger.";
        CopaymentNotInData =>
            "資料中沒有 {code} 的部分負擔比率，部分負擔以 0 元計。",
            "The copayment rate of {code} is not in the data; its copayment is shown as 0.";
        CodeDatesUnknown =>
            "查無 {code} 確切的起訖日期，{date} 是否適用請另行確認。",
            "No source tells exactly when {code} began or ended; check whether it holds on {date}.";
        RemotePriceUnknown =>
            "查無 {code} 在 {month} 的原民區或離島價格，差額未計入。",
            "The remote price of {code} in {month} was not found; the difference is left out.";
        PriceSetByCounty =>
            "{code} 在 {month} 的價格由縣市訂定，請填入單價。",
            "The county sets the price of {code} in {month}; enter the unit price.";
        PriceNotFound =>
            "查無 {code} 在 {month} 的價格，請填入單價。",
            "The price of {code} in {month} was not found; enter the unit price.";
        StatedBelowItems =>
            "{month} 計畫所載{quota_type}核定 {approved} 元，少於各項服務合計 {items} 元；留用依所載核定、計價依各項服務，請確認何者為準。",
            "{month}: the plan states NT$ {approved} for {quota_type}, less than its items come to (NT$ {items}); retention goes by the total, the claim by the items: check which is right.";
        ApprovedTooEarly =>
            "{edition} 版計畫於 {date} 核定，早於開放核定日 {first}。",
            "A plan of edition {edition} was approved on {date}, before the first possible day, {first}.";
        ApprovedAfterLater =>
            "{later} 版計畫已於 {later_date} 核定，{edition} 版計畫不得再於 {date} 核定或異動。",
            "A plan of edition {later} was approved on {later_date}; one of edition {edition} cannot be approved or changed on {date}.";
        AmountAboveCap =>
            "預支額度 {amount} 元，超過上限 {cap} 元。",
            "The advance of NT$ {amount} exceeds its cap of NT$ {cap}.";
        PlannedAboveAmount =>
            "由預支支付的服務 {used} 元，超過預支額度 {amount} 元。",
            "NT$ {used} are planned from the advance, which holds NT$ {amount}.";
        OverInMonth =>
            "[{quota_type} ]{month} 核定 {approved} 元，超過當月可用 {available} 元，超出 {over} 元。",
            "{month}[, {quota_type}]: NT$ {approved} are approved, NT$ {available} are available, NT$ {over} too much.";
        OverInYear =>
            "喘息 {from} 至 {to} 核定 {approved} 元，超過年度額度 {quota} 元，超出 {over} 元。",
            "Respite {from} to {to}: NT$ {approved} are approved, the year has NT$ {quota}, NT$ {over} too much.";
        OverMonth =>
            "[{quota_type} ]{month} 由當月額度分配 {allocated} 元，超過核定額度 {approved} 元，超出 {over} 元。",
            "{month}[, {quota_type}]: NT$ {allocated} are allocated from the month, NT$ {approved} are approved, NT$ {over} too much.";
        OverRetention =>
            "[{quota_type} ]至 {month} 由留用分配 {allocated} 元，超過留用額度 {retention} 元，超出 {over} 元。",
            "Up to {month}[, {quota_type}]: NT$ {allocated} are allocated from retention, which holds NT$ {retention}, NT$ {over} too much.";
        OverAdvance =>
            "由預支分配 {allocated} 元，超過預支額度 {amount} 元，超出 {over} 元。",
            "NT$ {allocated} are allocated from the advance, which holds NT$ {amount}, NT$ {over} too much.";
        EveningOnSubstituteDay =>
            "{date} 為補假或調整放假，當晚的服務 AA08 與 AA09 只能成立一項。",
            "{date} is a substitute day off: of AA08 and AA09 for that evening only one will stand.";
        DementiaWithoutTraining =>
            "個案為失智症者，但服務人員未具失智症訓練；AA11 依其他符合條件列計。",
            "The client has dementia, but the worker lacks dementia training; AA11 rests on another condition.";
        WeightOnTheEdge =>
            "體重正好 {weight} 公斤：條文寫「超過」，檢核表寫「以上」，本試算從檢核表。",
            "The weight is exactly {weight} kg: the text says more than, the table at least; the table is followed.";
        CarerAgeOnTheEdge =>
            "照顧者正好 {age} 歲：條文寫「超過」，檢核表寫「以上」，本試算從檢核表。",
            "The carer is exactly {age}: the text says older than, the table at least; the table is followed.";
        TotalTooSmall =>
            "{code}：{month} 依頻率為 {pattern}，總數量填 {stated}，少 {difference}。",
            "{code}: the pattern gives {pattern} in {month}, {stated} are stated: {difference} too few.";
        TotalTooLarge =>
            "{code}：{month} 依頻率為 {pattern}，總數量填 {stated}，多 {difference}。",
            "{code}: the pattern gives {pattern} in {month}, {stated} are stated: {difference} too many.";
        TotalMissing =>
            "{code}：{month} 依頻率為 {pattern}，總數量漏填。",
            "{code}: the pattern gives {pattern} in {month}, no total is stated.";
        TotalNotInPattern =>
            "{code}：總數量填 {stated}，但服務頻率沒有這個碼別[（{month}）]。",
            "{code}: {stated} are stated, but the pattern has no such code[ ({month})].";
        OverRespite =>
            "喘息 {from} 至 {to} 分配 {allocated} 元，超過年度額度 {quota} 元，超出 {over} 元。",
            "Respite {from} to {to}: NT$ {allocated} are allocated, the year has NT$ {quota}, NT$ {over} too much.";
    }
}

texts! {
    /// The name of a severity.
    pub fn severity(Severity) in SEVERITIES {
        Error => "錯誤", "error";
        Warning => "警告", "warning";
        Note => "提醒", "note";
    }
}
