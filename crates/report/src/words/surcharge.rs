//! Surcharges: answers, condition rows and the facts that decide them.

use super::Lang;
use ltc_engine::basis::Basis;
use ltc_engine::record::TrainingKind;
use ltc_engine::surcharge::{EligibilityStatus, RowStatus};

/// The answer in a word or two.
pub fn eligibility_status(status: EligibilityStatus, lang: Lang) -> &'static str {
    match status {
        EligibilityStatus::Eligible => lang.pick("符合", "eligible"),
        EligibilityStatus::NotEligible => lang.pick("不符合", "not eligible"),
        EligibilityStatus::NeedsEvidence => lang.pick("需佐證文件", "needs evidence"),
        EligibilityStatus::NeedsConfirmation => lang.pick("需經確認", "needs confirmation"),
        EligibilityStatus::Unknown => lang.pick("資料不足", "not enough is known"),
    }
}

/// How certain a derived row is.
pub fn row_status(status: RowStatus, lang: Lang) -> &'static str {
    match status {
        RowStatus::Derived => lang.pick("可加計", "derived"),
        RowStatus::NeedsConfirmation => lang.pick("待確認", "needs confirmation"),
    }
}

/// A training that AA11 asks for.
pub fn training(kind: TrainingKind, lang: Lang) -> &'static str {
    match kind {
        TrainingKind::Disability => lang.pick("身心障礙服務訓練", "disability training"),
        TrainingKind::Dementia => lang.pick("失智症訓練", "dementia training"),
        TrainingKind::Ba08 => lang.pick("足部照護訓練", "foot-care training"),
        TrainingKind::Ba17 => lang.pick("協助執行輔助性醫療訓練", "training for BA17"),
        TrainingKind::DeviceAssessorA => lang.pick("甲類輔具評估人員", "device assessor, class A"),
    }
}

/// What a condition row asks for; its id if the row is not known.
pub fn condition(id: &str, lang: Lang) -> String {
    let known = CONDITIONS.iter().find(|(known, _, _)| *known == id);
    known.map_or_else(|| id.to_owned(), |(_, zh, en)| lang.pick(*zh, *en).to_owned())
}

/// A fact that decided or is missing: the item's label with its code, or the name of the fact.
pub fn fact(basis: &Basis, fact: &str, lang: Lang) -> String {
    if let Some((_, zh, en)) = FACTS.iter().find(|(known, _, _)| *known == fact) {
        return lang.pick(*zh, *en).to_owned();
    }
    if let Some(prefix) = fact.strip_prefix("icd:") {
        return format!("ICD {prefix}");
    }
    let assessment = &basis.document().assessment;
    let item = assessment.items.iter().find(|item| item.code == fact);
    let group =
        assessment.groups.iter().find(|group| group.id == fact || item.is_some_and(|one| one.group == group.id));
    let label = |text: &ltc_engine::text::Text| lang.of(text).to_owned();
    match (item.and_then(|item| item.label.as_ref()).map(label), group.map(|group| label(&group.label))) {
        (Some(item), Some(group)) => format!("{fact} {group}{}{item}", lang.pick("：", ": ")),
        (None, Some(group)) => format!("{fact} {group}"),
        _ => fact.to_owned(),
    }
}

/// What somebody has to ask to learn a fact: the question of the form for an item.
pub fn question(basis: &Basis, name: &str, lang: Lang) -> String {
    let assessment = &basis.document().assessment;
    let item = assessment.items.iter().find(|item| item.code == name);
    let group = item.and_then(|item| assessment.groups.iter().find(|group| group.id == item.group));
    group.map_or_else(|| fact(basis, name, lang), |group| format!("{} {}", group.id, lang.of(&group.label)))
}

/// Every condition row of the engine; a test holds the list complete.
const CONDITIONS: &[(&str, &str, &str)] = &[
    ("AA05-R1", "抗拒照顧、攻擊行為或傳染性疾病", "Resists care, aggression or an infectious disease"),
    (
        "AA05-R2",
        "新制第一類證明之慢性精神病、自閉症、智能障礙或失智症",
        "First-class certificate with mental illness, autism, intellectual disability or dementia",
    ),
    (
        "AA05-R3",
        "舊制手冊之慢性精神病、自閉症、智能障礙或失智症",
        "Old handbook for mental illness, autism, intellectual disability or dementia",
    ),
    ("AA05-R4", "達年齡且經確診之失智症", "Diagnosed dementia at the age asked for"),
    (
        "AA05-R5",
        "第 5 級以上，領有證明之頑性癲癇、植物人或罕見疾病",
        "Level 5 and a certificate for intractable epilepsy, vegetative state or a rare disease",
    ),
    (
        "AA05-R6",
        "第 5 級以上，舊制手冊之頑性癲癇、植物人或罕見疾病",
        "Level 5 and an old handbook for intractable epilepsy, vegetative state or a rare disease",
    ),
    ("AA05-R7", "腦性麻痺或脊髓損傷", "Cerebral palsy or spinal cord injury"),
    (
        "AA06-R1",
        "管路、傷口，或移位困難且體重達標，提供 BA01 或 BA07",
        "Tubes, wounds, or a difficult transfer with the weight: BA01 or BA07",
    ),
    ("AA06-R2", "移位或上下樓梯完全依賴，提供 BA12", "Fully dependent in transfer or on stairs: BA12"),
    ("AA06-R3", "需 2 名以上照服員才能完成 BA12", "Two workers needed for BA12"),
    ("AA06-R4", "12 歲以下，提供 BA01、BA02 或 BA07", "Twelve or younger: BA01, BA02 or BA07"),
    ("AA06-R5", "可自行坐起、離床需協助且體重達標，提供 BA12", "Leaves the bed with help and has the weight: BA12"),
    ("AA07-R1", "第 4 級以上且獨居", "Level 4 and lives alone"),
    ("AA07-R2", "第 4 級以上且主要照顧者高齡", "Level 4 and an old main carer"),
    ("AA07-R3", "第 4 級以上且主要照顧者領有身心障礙證明", "Level 4 and a main carer with a disability"),
    ("AA08-R1", "計畫有 B、C 碼（晚間 20:00–24:00 的服務）", "B or C in the plan (service from 20:00 to 24:00)"),
    ("AA09-R1", "週六", "Saturday"),
    ("AA09-R2", "週日", "Sunday"),
    ("AA09-R3", "國定假日", "National holiday"),
    ("AA10-R1", "夜間緊急且非計畫既定的服務", "Emergency service at night, not planned"),
    (
        "AA11-R1",
        "新制第一類證明之慢性精神病、自閉症或智能障礙",
        "First-class certificate with mental illness, autism or intellectual disability",
    ),
    ("AA11-R2", "領有新制證明之罕見疾病或頑性癲癇", "Certificate with a rare disease or intractable epilepsy"),
    ("AA11-R3", "植物人", "Vegetative state"),
    ("AA11-R4", "新制第一類證明之失智症", "First-class certificate with dementia"),
    ("AA11-R5a", "舊制手冊（失智症以外）", "Old handbook, other than dementia"),
    ("AA11-R5b", "舊制手冊之失智症", "Old handbook for dementia"),
    ("AA11-R6", "腦性麻痺", "Cerebral palsy"),
    ("AA11-R7", "脊髓損傷", "Spinal cord injury"),
    ("AA11-R8", "達年齡且經確診之失智症", "Diagnosed dementia at the age asked for"),
];

/// Facts that are not items of the assessment.
const FACTS: &[(&str, &str, &str)] = &[
    ("age", "年齡", "age"),
    ("birth_date", "出生日期", "date of birth"),
    ("weight_kg", "體重", "weight"),
    ("cms_level", "長照需要等級", "care level"),
    ("plan", "計畫中的照顧組合", "services in the plan"),
    ("carers.age", "主要照顧者年齡", "age of the main carer"),
    ("carers.disability", "主要照顧者領有身心障礙證明", "disability of the main carer"),
    ("two_workers_for_ba12", "勾選「需 2 名以上照服員提供 BA12」", "two workers needed for BA12 (ticked)"),
    ("documents", "重大傷病證明或診斷證明書", "certificate or diagnosis"),
    ("saturday", "週六", "Saturday"),
    ("sunday", "週日", "Sunday"),
    ("holiday", "國定假日", "national holiday"),
    ("emergency", "確認為緊急", "confirmed as an emergency"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::{case::read_case, simulate};

    #[test]
    fn every_condition_and_fact_has_words() {
        let basis = Basis::embedded().unwrap();
        for birth in ["", r#","birth_date":"2010-01-01","weight_kg":70,"carers":[],"icd":["X"],"assessment":[]"#] {
            let json = format!(
                r#"{{"client":{{"id":"A","cms_level":4,"welfare_class":"general","documents":["medical_diagnosis"]{birth}}},
                "plans":[{{"from":"2018-12","items":[{{"code":"BA01","quantity":1}}]}}]}}"#
            );
            let result = simulate(&basis, &read_case(&json).unwrap()).unwrap();
            for row in result.surcharge_eligibility.iter().flat_map(|one| &one.conditions) {
                assert_ne!(condition(row.id, Lang::Zh), row.id);
                for name in row.because.iter().chain(&row.missing) {
                    assert_ne!(fact(&basis, name, Lang::Zh), *name);
                }
            }
        }
    }
}
