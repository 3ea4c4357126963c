//! Names of what appears in sentences and tables.

use crate::Lang;
use ltc_contracts::agreement_points::Violation;
use ltc_contracts::case_management_points::Fault;
use ltc_contracts::home_care_points::HomeCareFault;
use ltc_contracts::inspection::Grade;
use ltc_contracts::load::Role;
use ltc_contracts::reassignment::Event;
use ltc_contracts::rotation::{Criterion, Exclusion};
use ltc_contracts::told::{Column, Term};

/// The name of something.
pub fn term(one: Term, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Term::Violation(one) => violation(one),
        Term::Fault(one) => fault(one),
        Term::HomeCareFault(one) => home_care_fault(one),
        Term::Criterion(one) => criterion(one),
        Term::Exclusion(Exclusion::Unable) => ("無法配合時段、頻率或目標", "cannot meet time, frequency or goal"),
        Term::Exclusion(Exclusion::NoAgreement) => ("未簽合作意向書", "no cooperation agreement"),
        Term::Event(one) => event(one),
        Term::Grade(Grade::Full) => ("完全符合", "fulfilled"),
        Term::Grade(Grade::Partial) => ("部分符合", "partly fulfilled"),
        Term::Grade(Grade::Not) => ("不符合", "not fulfilled"),
        Term::Role(Role::Assessor) => ("照顧管理專員", "assessor"),
        Term::Role(Role::CaseManager) => ("A 單位個案管理人員", "case manager of an A unit"),
        Term::Role(Role::Supervisor) => ("居家服務督導員", "home-care supervisor"),
    };
    lang.pick(zh, en)
}

fn violation(one: Violation) -> (&'static str, &'static str) {
    match one {
        Violation::PlanNotFollowed => ("未依照顧計畫與核定項目執行", "plan or approved items not followed"),
        Violation::NoTwoWeeksNotice => ("結束服務未於兩週前告知", "service ended without two weeks' notice"),
        Violation::FalseRecords => ("服務紀錄登載不實", "false records"),
        Violation::EventsNotReported => ("未落實異常事件通報", "abnormal events not reported"),
        Violation::SeriousAccident => ("可歸責之重大意外（受傷或死亡）", "serious accident the unit answers for"),
        Violation::VerifiedComplaint => ("申訴經查證可歸責", "verified complaint"),
        Violation::DataLeaked => ("擅自提供個資或系統資料", "personal or system data handed on"),
        Violation::BadCommunication => {
            ("溝通不當損及 A 單位名譽或與案家關係", "communication that harmed the A unit's name")
        }
    }
}

fn fault(one: Fault) -> (&'static str, &'static str) {
    match one {
        Fault::NotInTime => ("未依時效完成計畫擬定及服務輸送", "plan or delivery not in time"),
        Fault::NoFollowUp => ("未定期執行服務追蹤（AA01、AA02）", "no regular follow-up (AA01, AA02)"),
        Fault::WrongAllocation => {
            ("未正確分配次月 B 單位額度及服務次數", "next month's quota and counts of B units wrongly allocated")
        }
        Fault::SlowPlan => ("擬定計畫時效逾 3 天", "drafting the plan took more than 3 days"),
        Fault::RelatedShare => ("派案關聯 B 單位逾 50 %", "more than 50 % dispatched to related B units"),
        Fault::GroundlessPause => ("無故要求停派", "asked to stop cases without reason"),
        Fault::SideBusiness => ("專任個管師兼職其他業務", "a full-time case manager does other business"),
        Fault::FaultyClaim => ("未依規申報或核銷資料有誤不全", "claims not as prescribed, or documents faulty"),
    }
}

fn home_care_fault(one: HomeCareFault) -> (&'static str, &'static str) {
    match one {
        HomeCareFault::GroundlessRefusal => ("無故拒絕提供服務", "service refused without reason"),
        HomeCareFault::Copayment => ("未收部分負擔或未開立收據", "copayment not collected, or no receipt"),
        HomeCareFault::OtherWorker => ("實際服務人員與紀錄不符", "another worker than recorded"),
        HomeCareFault::SameTime => ("服務員同時段服務不同個案", "one worker with several clients at a time"),
        HomeCareFault::TooShort => ("服務時間過短", "service too short"),
        HomeCareFault::TooOften => ("同日相同項目使用次數過多", "the same item too often in a day"),
    }
}

fn criterion(one: Criterion) -> (&'static str, &'static str) {
    match one {
        Criterion::Named => ("案家指定", "named by the family"),
        Criterion::AllNeeds => ("可提供全部所需服務", "offers all that is needed"),
        Criterion::Proximity => ("就近性", "proximity"),
        Criterion::Fewest => ("當月派案量較少", "fewest cases this month"),
        Criterion::Immediacy => ("即時性", "immediacy"),
        Criterion::Quality => ("服務品質", "quality"),
        Criterion::Cooperation => ("配合度", "cooperation"),
        Criterion::Closing => ("過去結案狀況（C 碼）", "past closing of cases (C codes)"),
        Criterion::Turn => ("輪序（最久未派案）", "turn (longest without a case)"),
    }
}

fn event(one: Event) -> (&'static str, &'static str) {
    match one {
        Event::CannotContinue => ("服務單位無法繼續提供服務", "the unit cannot go on"),
        Event::Negligence => ("疏失影響案家權益", "negligence harmed the family's interests"),
        Event::NeedNotMet => ("無法滿足個案需求", "the need cannot be met"),
        Event::Dissatisfied => ("案家不滿意或申訴", "the family is dissatisfied or complains"),
        Event::FalseRecords => {
            ("未依核定項目和次數服務、紀錄不實", "approved items and counts not served, or false records")
        }
        Event::AnotherNamed => ("案家指定其他單位", "the family names another unit"),
    }
}

/// The head of a column.
pub fn column(one: Column, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Column::Place => ("順序", "place"),
        Column::Unit => ("單位", "unit"),
        Column::Month => ("月份", "month"),
        Column::Points => ("點數", "points"),
        Column::Total => ("累計", "total"),
        Column::StoppedMonth => ("停派月份", "no new cases in"),
        Column::Day => ("日期", "date"),
        Column::Fault => ("事由", "for"),
        Column::Because => ("優先於次一單位的理由／未列入的理由", "before the next because / left out because"),
        Column::Dispatched => ("派案量", "cases"),
        Column::Related => ("同屬或關聯", "related"),
        Column::Top => ("前三名", "among the first"),
        Column::Number => ("項次", "no."),
        Column::Item => ("項目", "item"),
        Column::Indicators => ("備註（指標）", "indicators"),
        Column::Grade => ("查核結果", "result"),
        Column::Note => ("查核情形", "findings"),
        Column::Client => ("個案", "client"),
        Column::Assessor => ("評估人員", "assessor"),
        Column::Count => ("日數／案數", "days / cases"),
        Column::Days => ("日數", "days"),
        Column::From => ("起", "from"),
        Column::To => ("迄", "to"),
        Column::Unknown => ("未填資料", "not known"),
        Column::Rounding => ("計價單位（分鐘）", "charged by (minutes)"),
        Column::Amount => ("金額（元）", "amount (NT$)"),
    };
    lang.pick(zh, en)
}
