//! Names of what duties are about.

use crate::words::{Lang, amount};
use chrono::{Datelike, NaiveDate, Weekday};
use ltc_duties::{MarkKind, OwedBy, Profile, SpanKind, StepKind, Trigger};
use ltc_engine::basis::Basis;

/// The name of a kind of occasion.
pub fn trigger(trigger: Trigger, lang: Lang) -> &'static str {
    let (zh, en) = match trigger {
        Trigger::Application => ("申請長照", "Application"),
        Trigger::Assessment => ("評估或複評", "Assessment"),
        Trigger::DischargeGeneral => ("出院（一般醫院）", "Discharge, general hospital"),
        Trigger::DischargeRehab => ("出院（復能醫院）", "Discharge, rehab hospital"),
        Trigger::Assigned => ("派案或轉介給 A 單位", "Case assigned to an A unit"),
        Trigger::Referral => ("照會 B 單位", "Referral to a B unit"),
        Trigger::UrgentReferral => ("緊急或臨時照會", "Urgent or temporary referral"),
        Trigger::CReferral => ("照會專業服務（C 碼）", "Referral, professional services (C)"),
        Trigger::CapacityCheck => ("確認居服單位量能", "Capacity of units confirmed"),
        Trigger::PlannedChange => ("固定服務需求改變", "Fixed need changes"),
        Trigger::TemporaryService => ("臨時 B 碼服務", "Temporary B service"),
        Trigger::RespiteBooking => ("居家喘息預約", "Home respite booked"),
        Trigger::NoticeReceived => ("收到異動通報", "Change notice received"),
        Trigger::ServiceMonth => ("服務月份", "Month of service"),
        Trigger::CSessions => ("專業服務（C 碼）首次服務", "Professional service: first session"),
        Trigger::ProblemFound => ("發現服務問題", "Problem with the service found"),
        Trigger::ServiceEnd => ("結束服務", "Service ends"),
        Trigger::ContractEnd => ("契約終止", "Contract ends"),
        Trigger::TerminationNotified => ("衛生局函知終止契約", "Contract terminated by the bureau"),
        Trigger::DoctorAssigned => ("派案給家庭醫師", "Physician assigned"),
        Trigger::DoctorUploaded => ("醫師意見書上傳", "Physician's opinion uploaded"),
    };
    lang.pick(zh, en)
}

/// Which day is meant by the date of an occasion.
pub fn trigger_hint(trigger: Trigger, lang: Lang) -> &'static str {
    let (zh, en) = match trigger {
        Trigger::Application => ("申請日", "Day of the application"),
        Trigger::Assessment => ("評估日", "Day of the assessment"),
        Trigger::DischargeGeneral | Trigger::DischargeRehab => ("出院日", "Day of discharge"),
        Trigger::Assigned => ("派案或轉介日", "Day of the assignment"),
        Trigger::Referral | Trigger::UrgentReferral | Trigger::CReferral => ("照會日", "Day of the referral"),
        Trigger::CapacityCheck => ("上次確認日", "Last confirmed on"),
        Trigger::PlannedChange => ("改變發生日", "Day of the change"),
        Trigger::TemporaryService => ("服務日", "Day of the service"),
        Trigger::RespiteBooking => ("預約的服務日", "Day booked"),
        Trigger::NoticeReceived => ("收到日", "Day of receipt"),
        Trigger::ServiceMonth => ("該月任一日", "Any day of the month"),
        Trigger::CSessions => ("首次服務日", "Day of the first session"),
        Trigger::ProblemFound => ("發現日", "Day on which it was found"),
        Trigger::ServiceEnd => ("最後服務日", "Last day of service"),
        Trigger::ContractEnd => ("契約終止日", "Last day of the contract"),
        Trigger::TerminationNotified => ("函知的終止日", "End as notified"),
        Trigger::DoctorAssigned => ("派案日", "Day of the assignment"),
        Trigger::DoctorUploaded => ("上傳日", "Day of the upload"),
    };
    lang.pick(zh, en)
}

/// Who owes a duty.
pub fn owed_by(who: OwedBy, lang: Lang) -> &'static str {
    let (zh, en) = match who {
        OwedBy::AUnit => ("A 單位個管", "A unit"),
        OwedBy::BUnit => ("B 單位", "B unit"),
        OwedBy::Unit => ("申報單位", "claiming unit"),
        OwedBy::Center => ("照管中心", "care centre"),
        OwedBy::Doctor => ("家庭醫師", "physician"),
    };
    lang.pick(zh, en)
}

/// Why a day counts or does not.
pub fn step(kind: &StepKind, lang: Lang) -> &str {
    match kind {
        StepKind::Start => lang.pick("起算日", "start"),
        StepKind::Counts => "",
        StepKind::MakeUp => lang.pick("補班日", "make-up working day"),
        StepKind::Weekend => lang.pick("週末", "weekend"),
        StepKind::Holiday(name) => lang.of(name),
        StepKind::Unknown => lang.pick("行事曆未收錄", "not in the calendar"),
    }
}

/// A day of the week, short.
pub fn weekday(day: NaiveDate, lang: Lang) -> &'static str {
    let (zh, en) = match day.weekday() {
        Weekday::Mon => ("一", "Mon"),
        Weekday::Tue => ("二", "Tue"),
        Weekday::Wed => ("三", "Wed"),
        Weekday::Thu => ("四", "Thu"),
        Weekday::Fri => ("五", "Fri"),
        Weekday::Sat => ("六", "Sat"),
        Weekday::Sun => ("日", "Sun"),
    };
    lang.pick(zh, en)
}

/// What a period of a client is.
pub fn span(basis: &Basis, kind: SpanKind, lang: Lang) -> String {
    match kind {
        SpanKind::Plan(place) => format!("{} {}", lang.pick("計畫", "Plan"), place + 1),
        SpanKind::Retention(interval) => format!("{} {interval}", lang.pick("留用區間", "Retention interval")),
        SpanKind::Respite => lang.pick("喘息年度", "Respite year").to_owned(),
        SpanKind::Advance => lang.pick("預支可用期間", "Advance may be used").to_owned(),
        SpanKind::Deduction(ntd) => match lang {
            Lang::Zh => format!("扣除預支 {} 元", amount(ntd)),
            Lang::En => format!("Advance deducted, NT$ {}", amount(ntd)),
        },
        SpanKind::Suspended => lang.pick("暫停服務", "Service suspended").to_owned(),
        SpanKind::ForeignCarer(place) => {
            let terms = basis.document().foreign_carer.respite.entries().get(place);
            let access = terms.map_or("", |terms| crate::words::respite_access(terms.value, lang));
            match lang {
                Lang::Zh => format!("聘僱外籍看護；喘息：{access}"),
                Lang::En => format!("Foreign carer; respite: {access}"),
            }
        }
    }
}

/// What happened to a client on a day.
pub fn mark(kind: MarkKind, lang: Lang) -> String {
    match (kind, lang) {
        (MarkKind::Assessed(level), Lang::Zh) => format!("評估為第 {level} 級"),
        (MarkKind::Assessed(level), Lang::En) => format!("Assessed, level {level}"),
        (MarkKind::Approved(plan), Lang::Zh) => format!("計畫 {} 核定", plan + 1),
        (MarkKind::Approved(plan), Lang::En) => format!("Plan {} approved", plan + 1),
        (MarkKind::Discharged, _) => lang.pick("出院", "Discharged").to_owned(),
        (MarkKind::Closed, _) => lang.pick("結案", "Case closed").to_owned(),
        (MarkKind::Died, _) => lang.pick("死亡", "Died").to_owned(),
    }
}

/// A profile with what it rests on.
pub fn profile_source(profile: &Profile, lang: Lang) -> String {
    let name = lang.of(&profile.name);
    match lang {
        Lang::Zh => format!("{name}（依據 {}）", profile.source.join("、")),
        Lang::En => format!("{name} (from {})", profile.source.join(", ")),
    }
}
