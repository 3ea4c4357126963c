//! Surcharges: their names, condition rows, and the rows that records bring.

use super::Lang;
use super::section::{names, texts};
use ltc_engine::rule::Surcharge;
use ltc_engine::surcharge::{EligibilityStatus, RowStatus};

texts! {
    /// The name of a surcharge.
    pub fn surcharge(Surcharge) in SURCHARGES {
        AA05 => "照顧困難之服務加計", "difficult care";
        AA06 => "身體照顧困難加計", "physically demanding care";
        AA07 => "家庭照顧功能微弱之服務加計", "weak family care";
        AA08 => "晚間服務", "evening service";
        AA09 => "例假日服務", "weekend and holiday service";
        AA10 => "夜間緊急服務", "emergency service at night";
        AA11 => "照顧服務員進階訓練", "worker with advanced training";
    }
}

/// May the client have a surcharge?
pub fn eligibility(status: EligibilityStatus, lang: Lang) -> &'static str {
    let (zh, en) = match status {
        EligibilityStatus::Eligible => ("符合", "eligible"),
        EligibilityStatus::NotEligible => ("不符合", "not eligible"),
        EligibilityStatus::NeedsEvidence => ("需佐證", "needs evidence"),
        EligibilityStatus::NeedsConfirmation => ("需確認", "needs confirmation"),
        EligibilityStatus::Unknown => ("資料不足", "not enough known"),
    };
    lang.pick(zh, en)
}

texts! {
    /// How certain a derived row is.
    pub fn row_status(RowStatus) in ROW_STATUS {
        Derived => "可加計", "derived";
        NeedsConfirmation => "待確認", "needs confirmation";
    }
}

/// What a condition row asks for; its id if the row is not known.
pub fn condition(id: &str, lang: Lang) -> &str {
    CONDITIONS.get(id, lang).unwrap_or(id)
}

/// The ids of all condition rows, in order.
pub fn conditions() -> impl Iterator<Item = &'static str> {
    CONDITIONS.names()
}

names! {
    /// Every condition row of the engine; a test holds the list complete.
    CONDITIONS in CONDITION_TEXTS as "condition" {
        "AA05-R1" => "抗拒照顧、攻擊行為或傳染性疾病", "Resists care, aggression or an infectious disease";
        "AA05-R2" =>
            "新制第一類證明之慢性精神病、自閉症、智能障礙或失智症",
            "First-class certificate with mental illness, autism, intellectual disability or dementia";
        "AA05-R3" =>
            "舊制手冊之慢性精神病、自閉症、智能障礙或失智症",
            "Old handbook for mental illness, autism, intellectual disability or dementia";
        "AA05-R4" => "達年齡且經確診之失智症", "Diagnosed dementia at the age asked for";
        "AA05-R5" =>
            "第 5 級以上，領有證明之頑性癲癇、植物人或罕見疾病",
            "Level 5 and a certificate for intractable epilepsy, vegetative state or a rare disease";
        "AA05-R6" =>
            "第 5 級以上，舊制手冊之頑性癲癇、植物人或罕見疾病",
            "Level 5 and an old handbook for intractable epilepsy, vegetative state or a rare disease";
        "AA05-R7" => "腦性麻痺或脊髓損傷", "Cerebral palsy or spinal cord injury";
        "AA06-R1" =>
            "管路、傷口，或移位困難且體重達標，提供 BA01 或 BA07",
            "Tubes, wounds, or a difficult transfer with the weight: BA01 or BA07";
        "AA06-R2" => "移位或上下樓梯完全依賴，提供 BA12", "Fully dependent in transfer or on stairs: BA12";
        "AA06-R3" => "需 2 名以上照服員才能完成 BA12", "Two workers needed for BA12";
        "AA06-R4" => "12 歲以下，提供 BA01、BA02 或 BA07", "Twelve or younger: BA01, BA02 or BA07";
        "AA06-R5" => "可自行坐起、離床需協助且體重達標，提供 BA12", "Leaves the bed with help and has the weight: BA12";
        "AA07-R1" => "第 4 級以上且獨居", "Level 4 and lives alone";
        "AA07-R2" => "第 4 級以上且主要照顧者高齡", "Level 4 and an old main carer";
        "AA07-R3" => "第 4 級以上且主要照顧者領有身心障礙證明", "Level 4 and a main carer with a disability";
        "AA08-R1" => "計畫有 B、C 碼（晚間 20:00–24:00 的服務）", "B or C in the plan (service from 20:00 to 24:00)";
        "AA09-R1" => "週六", "Saturday";
        "AA09-R2" => "週日", "Sunday";
        "AA09-R3" => "國定假日", "National holiday";
        "AA10-R1" => "夜間緊急且非計畫既定的服務", "Emergency service at night, not planned";
        "AA11-R1" =>
            "新制第一類證明之慢性精神病、自閉症或智能障礙",
            "First-class certificate with mental illness, autism or intellectual disability";
        "AA11-R2" => "領有新制證明之罕見疾病或頑性癲癇", "Certificate with a rare disease or intractable epilepsy";
        "AA11-R3" => "植物人", "Vegetative state";
        "AA11-R4" => "新制第一類證明之失智症", "First-class certificate with dementia";
        "AA11-R5a" => "舊制手冊（失智症以外）", "Old handbook, other than dementia";
        "AA11-R5b" => "舊制手冊之失智症", "Old handbook for dementia";
        "AA11-R6" => "腦性麻痺", "Cerebral palsy";
        "AA11-R7" => "脊髓損傷", "Spinal cord injury";
        "AA11-R8" => "達年齡且經確診之失智症", "Diagnosed dementia at the age asked for";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::{basis::Basis, case::read_case, simulate};

    #[test]
    fn every_condition_has_words() {
        let basis = Basis::embedded().unwrap();
        let json = r#"{"client":{"id":"A","cms_level":4,"welfare_class":"general"},
            "plans":[{"from":"2018-12","items":[{"code":"BA01","quantity":1}]}]}"#;
        let result = simulate(&basis, &read_case(json).unwrap()).unwrap();
        let rows: Vec<_> = result.surcharge_eligibility.iter().flat_map(|one| &one.conditions).collect();
        assert_eq!(rows.len(), CONDITIONS.names().count());
        for row in rows {
            assert_ne!(condition(row.id, Lang::Zh), row.id);
        }
    }
}
