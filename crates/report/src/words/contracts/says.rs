//! The sentences of the tools, in both languages. `{name}` is a value, `[…]` is left out where a value in
//! it is not known.

use ltc_contracts::told::Says;

/// The templates of a sentence: Chinese, English.
#[allow(clippy::too_many_lines, reason = "one line of a table for each sentence")]
pub(super) fn says(one: Says) -> (&'static str, &'static str) {
    match one {
        Says::NoPoints => ("沒有記點，不停派。", "No points, no suspension."),
        Says::AgreementStops => {
            ("共記 {points} 點，停派月份：{months}。", "{points} points; no new cases in {months}.")
        }
        Says::AgreementEnds => (
            "{year} 年累計已達標準：{next} 年不再簽立合作意向書；停派月份：{months}。",
            "The points of {year} are too many: no agreement in {next}; no new cases in {months}.",
        ),
        Says::ViolationPoints => (
            "{day} {violation}，{times} 次，記 {points} 點。",
            "{day}: {violation}, {times} time(s): {points} point(s).",
        ),
        Says::MonthStops => (
            "{month} 記 {points} 點，自次月（{stopped}）起停派 {months} 個月。",
            "{points} point(s) in {month}: no new cases for {months} month(s) from {stopped} on.",
        ),
        Says::YearPoints => (
            "{year} 年累計 {points} 點，達 {limit} 點則次年不再簽立；次年可簽立：{renewed}。",
            "{year}: {points} point(s); {limit} end the agreement. May the next be signed: {renewed}.",
        ),
        Says::SeenInRecords => (
            "未依核定項目服務、紀錄不實，多數可在申報前由「檢核」發現。",
            "Items not approved and false records are mostly found by the screen 檢核 before the claim.",
        ),
        Says::ReadOneMonth => (
            "一個月內記 2 點以上時，停派是否加倍，來源未明；此處停派 {months} 個月。",
            "Whether two points in a month stop twice as long is not said; {months} month(s) are counted.",
        ),
        Says::ReadYearAnew => (
            "「當年度」以曆年計，次年 1 月重新累計；前一年 12 月的停派仍落在次年 1 月。",
            "The year is the calendar year and begins anew in January; points of December still stop January.",
        ),
        Says::ReadDayCounts => {
            ("點數計入記點日所在的月份與年度。", "Points count in the month and year of the day they are booked on.")
        }
        Says::LadderNotReached => (
            "累計 {points} 點，不停派[；再 {left} 點達 {next} 點]。",
            "{points} point(s), no suspension[; {left} more make {next}].",
        ),
        Says::LadderReached => (
            "累計 {points} 點：停派共 {months} 個月，次年評鑑或督導扣總分 {deduction} 分[；再 {left} 點達 {next} 點]。",
            "{points} points: {months} month(s) without new cases, {deduction} off the next evaluation[; {left} more make {next}].",
        ),
        Says::LadderEnds => (
            "累計 {points} 點：停派共 {months} 個月，且次年度不得續約。",
            "{points} points: {months} months without new cases, and no contract next year.",
        ),
        Says::RecordPoints => (
            "{day}[ {fault}]，記 {points} 點，累計 {total} 點。",
            "{day}[: {fault}]: {points} point(s), {total} in all.",
        ),
        Says::RungStop => (
            "{day} 累計達 {points} 點：停派 {months} 個月[，次年評鑑或督導扣總分 {deduction} 分]。",
            "{day}: {points} points reached: {months} month(s) without new cases[, {deduction} off the next evaluation].",
        ),
        Says::RungEnds => (
            "{day} 累計達 {points} 點：再停派 {months} 個月，次年度不得續約。",
            "{day}: {points} points reached: {months} more month(s) without new cases, no contract next year.",
        ),
        Says::ReadDeduction => (
            "扣分依最高一級計為 {deduction} 分；如各級相加則為 {added} 分，來源未明。",
            "The deduction is that of the highest step, {deduction}; added up it would be {added}. The source does not say.",
        ),
        Says::ReadNoPeriod => (
            "來源未說明累計期間與停派起始日，此處累計所列全部記點；個別項目的點數依契約附件，不在來源中。",
            "The source says neither over which period points add up nor when a suspension begins; all points listed are added. What each fault costs stands in an annex that is not in the source.",
        ),
        Says::HomeCareNone => (
            "累計 {points} 點，不停派；再 {left} 點停派 1 個月。",
            "{points} point(s), no suspension; {left} more stop new cases for a month.",
        ),
        Says::HomeCareStops => (
            "累計 {points} 點：暫停照會派案共 {months} 個月；再 {left} 點再停 1 個月。",
            "{points} points: {months} month(s) without new cases; {left} more add another.",
        ),
        Says::HomeCareTerminates => (
            "達終止契約標準（累計 {points} 點；停派共 {months} 個月）。",
            "The contract is terminated ({points} points; {months} months without new cases).",
        ),
        Says::PointsStop => (
            "每記 {each} 點停派 1 次：{points} ÷ {each}，停派共 {months} 個月。",
            "Every {each} points stop new cases: {points} ÷ {each}, {months} month(s) in all.",
        ),
        Says::PointsInWindow => (
            "自第 1 次違約記點起 1 年內（{from} 至 {to}）共 {points} 點，達 {limit} 點終止契約：{reached}。",
            "Within a year of the first violation ({from} to {to}): {points} point(s); {limit} terminate the contract: {reached}.",
        ),
        Says::PointsOfYear => (
            "{year} 年 {points} 點，達 {limit} 點：{reached}。",
            "{year}: {points} point(s), {limit} reached: {reached}.",
        ),
        Says::YearsInARow => (
            "{first} 年與 {last} 年連續每年都達 {limit} 點，終止契約。",
            "{first} and {last} in a row with {limit} points or more each: the contract is terminated.",
        ),
        Says::BeforeTheRule => (
            "{day} 前的 {count} 筆不計：記點基準自該日起實施。",
            "{count} entries before {day} do not count: the rule begins on that day.",
        ),
        Says::ReadWindow => (
            "「自第 1 次違約記點之日起算 1 年內」含第 1 次當日，至次年相當日的前一日止。",
            "The year counts from the day of the first violation, that day included, to the day before its anniversary.",
        ),
        Says::ReadLaterWindow => (
            "依文字只看第 1 次起的 1 年；之後另有 1 年內達 {points} 點，如主管機關逐次起算則達終止標準。",
            "To the letter only the year of the first violation counts; a later year has {points} points, which would terminate the contract if each violation began a year.",
        ),
        Says::ReadCalendarYears => ("「連續 2 年每年」以曆年計。", "Years in a row are calendar years."),
        Says::SampleIs => (
            "至少抽查 {sample} 案（在案 {cases} 案的 {percent} %）。",
            "At least {sample} cases ({percent} % of {cases}).",
        ),
        Says::SampleTop => ("派案量前 {top} 名：[{units}]。", "The {top} units with most cases: [{units}]."),
        Says::SampleRelated => (
            "其中 {units} 為同一或關聯單位，抽查 {percent} %。",
            "Of these {units} is the same organisation or related: {percent} %.",
        ),
        Says::SampleNotRelated => {
            ("其中沒有同一或關聯單位，抽查 {percent} %。", "None of these is related: {percent} %.")
        }
        Says::SampleNoUnits => (
            "未填 B 單位派案量：前 {top} 名沒有關聯單位時 {low} 案，有時 {high} 案。",
            "No B units given: {low} cases if none of the first {top} is related, {high} if one is.",
        ),
        Says::SamplePercent => {
            ("{cases} × {percent} % ＝ {exact}，取 {sample} 案。", "{cases} × {percent} % = {exact}, hence {sample}.")
        }
        Says::ReadCeiling => (
            "小數如何進位來源未明；「至少」故無條件進位。",
            "Rounding is not said; it says \"at least\", so it is rounded up.",
        ),
        Says::ReadTie => {
            ("第 {top} 名同數，並列的單位都算在內。", "Several units share place {top}; all of them count.")
        }
        Says::ShareOver => ("比率 {share}，已逾 {limit} %。", "The share is {share}: more than {limit} %."),
        Says::ShareWithin => ("比率 {share}，未逾 {limit} %。", "The share is {share}: not more than {limit} %."),
        Says::ShareNoCases => ("當月沒有新案，無從計算比率。", "No new cases in the month: there is no share."),
        Says::ShareFraction => (
            "（指定及輪派給關聯 B 單位 {assigned} − 自行開發 {own}）÷ 新案總案量 {all} ＝ {numerator}/{all} ＝ {share}。",
            "(assigned to related units {assigned} − found by the A unit itself {own}) ÷ all new cases {all} = {numerator}/{all} = {share}.",
        ),
        Says::ShareLimit => (
            "「逾 {limit} %」：恰為 {limit} % 不算。{numerator} × 100 大於 {all} × {limit}：{over}。",
            "More than {limit} %: exactly {limit} % is not. {numerator} × 100 greater than {all} × {limit}: {over}.",
        ),
        Says::ShareMost => (
            "依此總案量，扣除自行開發後最多 {most} 案（連同自行開發 {with_own} 案）。",
            "With so many new cases, at most {most} without those found by the unit itself ({with_own} with them).",
        ),
        Says::ReadShareTerm => (
            "公式首項「新案指定及輪派數」讀作派給關聯 B 單位者；逐月計算。",
            "The first term of the formula is read as the cases assigned to related units; each month by itself.",
        ),
        Says::ReadShareLiteral => (
            "如首項照字面為全部指定及輪派數：{numerator}/{all}[ ＝ {share}][，逾標準：{over}]。",
            "If the first term were all cases designated or rotated: {numerator}/{all}[ = {share}][, over: {over}].",
        ),
        Says::OrderFirst => ("先照會：{units}。", "To be asked first: {units}."),
        Says::OrderTied => ("並列第一，條件無法分出先後：{units}。", "Nothing decides between the first: {units}."),
        Says::OrderNobody => ("沒有可派的單位。", "There is no unit to dispatch to."),
        Says::OrderCriteria => ("依序比較：{criteria}。", "Compared in this order: {criteria}."),
        Says::PlacedBefore => ("{unit} 在 {next} 之前：{criterion}。", "{unit} before {next}: {criterion}."),
        Says::PlacedSame => (
            "{unit} 與 {next} 並列：各項條件都相同。",
            "{unit} and {next} share a place: nothing decides between them.",
        ),
        Says::PlacedUnknown => (
            "{unit} 未填 {unknown}，該項排在有資料的單位之後。",
            "Not known of {unit}: {unknown}; there it stands behind units of which it is known.",
        ),
        Says::LeftOut => ("{unit} 未列入：{why}。", "{unit} is left out: {why}."),
        Says::NamedCannot => (
            "{unit} 為案家指定，但{why}；請與案家再確認。",
            "{unit} was named by the family, but: {why}; ask the family again.",
        ),
        Says::ReadOrderOther => (
            "條文亦可讀作 {criteria}，順序則為 {units}。",
            "The text can also be read as {criteria}; the order would be {units}.",
        ),
        Says::ReadOrderSame => {
            ("條文亦可讀作 {criteria}，順序相同。", "The text can also be read as {criteria}; the order is the same.")
        }
        Says::ReadAllNeeds => (
            "「可提供多樣性服務之單位優先」未說明排在哪一項之後；此處排在案家指定之後。",
            "Where \"units with several services first\" stands is not said; here after the family's choice.",
        ),
        Says::ReadTurn => (
            "輪派讀作最久未派案者先，未曾派案者最先。",
            "By turn: the longest without a case first, one that never had a case before all.",
        ),
        Says::MayReassign => ("可以改派其他單位。", "The case may be reassigned."),
        Says::MayNotReassign => ("案家不同意，不得改派。", "The family does not agree: no reassignment."),
        Says::AskConsent => ("有改派事由，須先徵得案家同意。", "There is a reason; the family has to agree first."),
        Says::NoEvent => ("所填內容沒有改派事由。", "Nothing entered is a reason for reassignment."),
        Says::EventHolds => ("改派事由：{event}。", "Reason: {event}."),
        Says::ConsentNeeded => {
            ("改派須經案家同意[；案家同意：{consent}]。", "The family has to agree[; it agrees: {consent}].")
        }
        Says::HandoverNeeded => {
            ("由雙方 B 單位完成轉案交班單後轉派。", "Both B units complete a handover sheet first.")
        }
        Says::SupportOnly => ("單次支援，可不用轉案交班單。", "A single support: no handover sheet."),
        Says::SupportNotice => (
            "以異動通報敘明支援單位名稱、日期及服務內容，由 A 個管照會增派支援單位。",
            "A change notice names the supporting unit, date and services; the A manager adds it by referral.",
        ),
        Says::SupportNotCovered => (
            "免交班單只限單次 B 碼或預約 G 碼。",
            "Only a single B service or a booked G service needs no handover sheet.",
        ),
        Says::EventHasPoints => (
            "未依核定項目服務、紀錄不實另有記點（臺東每次 1 點）。",
            "Not following the approved items and false records also bring points (Taitung: 1 each time).",
        ),
        Says::BarsEnd => (
            "原單位代表人自 {same} 起、另新設單位自 {new} 起才可能再特約。",
            "A contract is possible for the representative from {same}, for a newly set up unit from {new}.",
        ),
        Says::BarredOn => (
            "{day} 申請：不予特約，最早 {same}（另新設單位 {new}）。",
            "On {day}: no contract before {same} (newly set up unit: {new}).",
        ),
        Says::BarredForNew => (
            "{day} 申請：原代表人已逾期間；另新設單位仍不予特約，最早 {new}。",
            "On {day}: possible for the representative; for a newly set up unit not before {new}.",
        ),
        Says::FreeOn => ("{day} 申請：不予特約期間已過。", "On {day}: the bars have ended."),
        Says::NotBarred => ("此終止事由不適用不予特約期間。", "A termination for this reason brings no bar."),
        Says::BarSame => (
            "終止日 {terminated}，代表人或負責人 {years} 年內不予特約：至 {last}，{free} 起可能。",
            "Terminated on {terminated}; the representative gets no contract for {years} years: until {last}, possible from {free}.",
        ),
        Says::BarNew => (
            "另申請設立特約單位，{years} 年內不予特約：至 {last}，{free} 起可能。",
            "A newly set up unit gets no contract for {years} years: until {last}, possible from {free}.",
        ),
        Says::BarClause => (
            "契約書第十八條第一項第 {clause} 款；第 {from} 至 {to} 款適用：{applies}。",
            "Clause 18, paragraph 1, number {clause}; numbers {from} to {to} bring a bar: {applies}.",
        ),
        Says::ClauseUnknown => (
            "未填終止款次；依第十八條第一項第 {from} 至 {to} 款終止者才適用。",
            "The number of the clause is not given; only clause 18, paragraph 1, numbers {from} to {to} bring a bar.",
        ),
        Says::ReadBarDays => (
            "期間自終止日次日起算，至第 3、5 年的相當日止（該月無相當日者為月底）；取較晚者。",
            "The period begins the day after and ends on the same date three or five years later (or the month's last day).",
        ),
        Says::SheetComplete => ("八項都完全符合。", "All items are fulfilled."),
        Says::SheetOpen => {
            ("還有 {open} 項未填[；待改善項次：{improve}]。", "{open} item(s) still open[; to improve: {improve}].")
        }
        Says::SheetImprove => ("待改善項次：{improve}。", "To improve: {improve}."),
        Says::SheetCounts => (
            "完全符合 {full} 項、部分符合 {partial} 項、不符合 {not} 項、未填 {open} 項。",
            "{full} fulfilled, {partial} partly, {not} not, {open} open.",
        ),
        Says::SheetStaff => {
            ("{cases} 案 ÷ 專任 {staff} 人 ＝ 平均每人 {each} 案。", "{cases} cases ÷ {staff} full-time = {each} each.")
        }
        Says::FleetMet => (
            "達最低績效：{trips} 趟，應達 {required} 趟，不酌減。",
            "Minimum reached: {trips} of {required} trips; paid in full.",
        ),
        Says::FleetByKilometres => {
            ("趟次未達，但載客里程達標準，不酌減。", "Too few trips, but enough kilometres; paid in full.")
        }
        Says::FleetReduced => ("達成率 {ratio}，營運費補助 {paid}。", "Reached {ratio}; {paid} is paid."),
        Says::FleetNoBase => ("車輛數或工作日為 0，無從計算。", "No vehicles or no working days: nothing to compute."),
        Says::FleetRequired => (
            "{vehicles} 輛 × {days} 個工作日 × 每日 {each} 趟 ＝ 應達 {required} 趟。",
            "{vehicles} vehicle(s) × {days} working days × {each} trips = {required} trips.",
        ),
        Says::FleetRatio => ("達成率 {trips} ÷ {required} ＝ {ratio}。", "{trips} ÷ {required} = {ratio}."),
        Says::FleetKilometres => (
            "載客里程 {made} 公里，達每車每工作日 {limit} 公里（共 {wanted} 公里）。",
            "{made} km with passengers; {limit} km for each vehicle and working day are {wanted}.",
        ),
        Says::FleetKilometresShort => (
            "載客里程 {made} 公里，未達每車每工作日 {limit} 公里（共 {wanted} 公里）。",
            "{made} km with passengers; {limit} km for each vehicle and working day would be {wanted}.",
        ),
        Says::FleetNotLong => (
            "未勾選跨縣市或長途，里程標準（每車每工作日 {limit} 公里）不適用。",
            "Not because of journeys to other counties or long ones: the {limit} km do not apply.",
        ),
        Says::FleetRung => ("達成率 {from} % 以上這一級，補助 {percent} %。", "From {from} % on, {percent} % is paid."),
        Says::FleetActual => {
            ("未達 {lowest} %，依實際達成比例補助 {ratio}。", "Below {lowest} % the ratio itself is paid: {ratio}.")
        }
        Says::ReadFleetRounding => (
            "比例以分數比較；顯示至小數 2 位，進位方式來源未明。",
            "Ratios are compared as fractions and shown with two decimals; rounding is not said.",
        ),
        Says::ReadFleetKilometres => (
            "里程標準只在趟次不足係因跨縣市或長途時適用；里程不足時仍依趟次達成率。",
            "Kilometres only count where too few trips come from long journeys; otherwise the trips decide.",
        ),
        Says::ExtendedPays => (
            "延長托顧 {minutes} 分鐘，自費 {amount} 元。",
            "{minutes} minutes of extended care: NT$ {amount}, self-paid.",
        ),
        Says::ExtendedNone => ("沒有延長托顧。", "No extended care."),
        Says::ExtendedFromHours => (
            "{from} 起滿 {hours} 小時，{begins} 起算延長托顧。",
            "{hours} hours from {from}: extended care begins at {begins}.",
        ),
        Says::ExtendedFromClock => ("固定自 {begins} 起算延長托顧。", "Extended care begins at {begins}."),
        Says::ExtendedMinutes => ("{begins} 至 {to}，{minutes} 分鐘。", "{begins} to {to}: {minutes} minutes."),
        Says::ExtendedAmount => (
            "{minutes} 分鐘 ÷ 60 × 每小時 {rate} 元 ＝ {amount} 元。",
            "{minutes} minutes ÷ 60 × NT$ {rate} an hour = NT$ {amount}.",
        ),
        Says::ReadRounding => (
            "未滿 1 小時如何計價來源未明：按分鐘 {amount} 元，每半小時進位 {half} 元，每小時進位 {hours} 元；依各單位收費規定。",
            "How part of an hour is charged is not said: by the minute NT$ {amount}, by half hours begun NT$ {half}, by hours begun NT$ {hours}; the unit's own rules decide.",
        ),
        Says::ReadSelfPaid => (
            "延托為自費，費率「多採」每小時 200 元；有的單位不另收費。",
            "Extended care is self-paid; most units take NT$ 200 an hour, some take nothing.",
        ),
        Says::LoadOver => ("平均每人 {average} 案，超過 {limit} 案。", "{average} cases each: more than {limit}."),
        Says::LoadAt => ("平均每人恰為 {limit} 案。", "Exactly {limit} cases each."),
        Says::LoadWithin => {
            ("平均每人 {average} 案，未超過 {limit} 案。", "{average} cases each: not more than {limit}.")
        }
        Says::LoadNobody => ("人數為 0，無從平均。", "Nobody to share the cases."),
        Says::LoadAverage => {
            ("{cases} 案 ÷ {people} 人 ＝ {average} 案。", "{cases} cases ÷ {people} people = {average}.")
        }
        Says::LoadNeeded => (
            "{role}每 {limit} 案 1 人：{cases} 案需 {needed} 人，尚缺 {missing} 人。",
            "One {role} for {limit} cases: {cases} cases need {needed}; {missing} missing.",
        ),
        Says::ReadLoadCeiling => (
            "不足 1 人的部分進位；來源寫「每滿 60 人增加 1 人」，其各年度數字多為進位，一處捨去。",
            "Part of a person is rounded up, as in all but one of the source's own figures.",
        ),
        Says::PauseOver => (
            "累計 {days} 日，已逾 {months} 個月，得不予續約。",
            "{days} days: more than {months} months; the contract may not be renewed.",
        ),
        Says::PauseWithin => ("累計 {days} 日，未逾 {months} 個月。", "{days} days: not more than {months} months."),
        Says::PauseSpan => ("{from} 至 {to}，{days} 日。", "{from} to {to}: {days} days."),
        Says::PauseTotal => {
            ("共 {days} 日；{months} 個月以 {limit} 日計。", "{days} days in all; {months} months are {limit} days.")
        }
        Says::ReadPauseCalendar => ("只有一段，月份依曆計算。", "There is one pause: months by the calendar."),
        Says::ReadPauseDays => (
            "分段累計時每月以 {each} 日計（民法第 123 條），來源本身未說明。",
            "Of several pauses a month is {each} days (Civil Code, article 123); the source itself does not say.",
        ),
        Says::AssessmentsFine => {
            ("沒有短期重複評估，也沒有評估量異常的日子。", "No repeated assessments, no day with too many.")
        }
        Says::AssessmentsOdd => (
            "短期重複評估 {again} 筆，評估量異常 {busy} 日。",
            "{again} repeated assessment(s), {busy} day(s) with too many.",
        ),
        Says::AssessedAgain => (
            "{client}：{first} 評估後 {days} 日（{second}）再評，在 {limit} 日內。",
            "{client}: assessed on {first} and again {days} days later ({second}), within {limit} days.",
        ),
        Says::AssessorDay => (
            "{assessor} {day} 評估 {count} 案，逾 {limit} 案。",
            "{assessor} assessed {count} clients on {day}: more than {limit}.",
        ),
        Says::DischargeNotCounted => {
            ("出院準備 {count} 筆不計入重複評估。", "{count} for a discharge do not count as repeated.")
        }
        Says::ReadThirtyDays => (
            "{limit} 日自前一次評估的次日起算，第 {limit} 日仍在內。",
            "The {limit} days begin the day after the assessment; the last of them is inside.",
        ),
    }
}
