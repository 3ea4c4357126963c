//! Names of the fields of a case.

use super::Lang;
use super::section::names;

/// What people call a field of the input; `None` for a name that is none.
pub fn field(name: &str, lang: Lang) -> Option<&'static str> {
    FIELDS.get(name, lang)
}

names! {
    FIELDS in FIELD_TEXTS as "field" {
        "a_unit" => "A 單位", "A unit";
        "aa10_status" => "AA10 確認狀態", "AA10 status";
        "absence" => "外籍看護工無法照顧的期間", "absence of the foreign carer";
        "adjustments" => "人工調帳", "manual adjustments";
        "advance" => "預支額度", "advance";
        "age" => "年齡", "age";
        "aids" => "輔具及居家無障礙", "aids and home adaptation";
        "allocations" => "分配額度", "allocations";
        "amount" => "金額", "amount";
        "apply_aa03" => "申報 AA03", "claim AA03";
        "apply_aa09" => "申報 AA09", "claim AA09";
        "approved" => "核定額度", "approved totals";
        "approved_on" => "核定日期", "day of approval";
        "as_of" => "基準日", "reference day";
        "assessment" => "評估量表勾選項目", "ticked assessment items";
        "b1" => "B1 有無主要照顧者", "B1 main carer";
        "b3" => "B3 主要照顧者年齡", "B3 age of the main carer";
        "basis_on" => "適用基準之日期", "day of the standard";
        "bd03_type" => "BD03 類型", "BD03 type";
        "birth_date" => "出生日期", "date of birth";
        "c_unit" => "專業服務單位", "C unit";
        "care" => "照顧及專業服務", "care and professional services";
        "carers" => "家庭照顧者", "carers";
        "case_manager" => "個案管理員", "case manager";
        "cases" => "個案", "cases";
        "claimed_surcharges" => "申報之加計", "claimed surcharges";
        "client" => "個案", "client";
        "closed_on" => "結案日期", "day of closing";
        "cms_level" => "長照需要等級（CMS）", "care level (CMS)";
        "code" => "碼別", "service code";
        "county" => "縣市", "county";
        "date" => "日期", "date";
        "deduct_in" => "預支扣除月份", "months of deduction";
        "destination" => "迄點", "destination";
        "destination_lat" => "迄點緯度", "latitude of the destination";
        "destination_lng" => "迄點經度", "longitude of the destination";
        "died_on" => "死亡日期", "day of death";
        "disability" => "身心障礙證明", "disability certificate";
        "discharge" => "出院年月", "month of discharge";
        "discharged_on" => "出院日期", "day of discharge";
        "documents" => "證明文件", "documents";
        "driver" => "駕駛", "driver";
        "edition" => "適用版本", "edition";
        "employed" => "受僱照顧", "employed";
        "end" => "結束時間", "end";
        "end_date" => "結束日期", "last day";
        "events" => "異動", "dated events";
        "family_carer" => "家庭照顧者", "carer of the family";
        "fee_type" => "服務類別", "fee type";
        "foreign_carer" => "聘有外籍看護工", "foreign carer";
        "from" => "起", "from";
        "fund" => "分配來源", "fund";
        "goal" => "目標", "goal";
        "goal_content" => "目標內容", "content of the goal";
        "goal_status" => "目標達成狀況", "state of the goal";
        "goal_suggestion" => "目標建議", "suggestion for the goal";
        "goal_target" => "目標指標", "target of the goal";
        "goals" => "復能目標期程", "goals";
        "h1a" => "H1a 居住狀況", "H1a living arrangement";
        "h1b" => "H1b 同住者", "H1b who lives there";
        "icd" => "ICD 診斷碼", "ICD codes";
        "id" => "識別碼", "id";
        "in_institution" => "入住機構", "lives in an institution";
        "interval_from" => "留用區間起月", "first month of the retention interval";
        "items" => "服務項目", "items";
        "kind" => "類別", "kind";
        "last_service" => "最後一次服務", "last service";
        "main" => "主要照顧者", "main carer";
        "meal" => "餐別", "meal";
        "mileage_km" => "里程（公里）", "kilometres";
        "missed_visit" => "訪視未遇", "missed visit";
        "month" => "月份", "month";
        "note" => "備註", "note";
        "on" => "日期", "date";
        "only" => "僅限機構住宿式短照", "institution only";
        "opening" => "期初餘額", "opening balances";
        "origin" => "起點", "origin";
        "origin_lat" => "起點緯度", "latitude of the origin";
        "origin_lng" => "起點經度", "longitude of the origin";
        "other_benefit" => "其他法令的同類補助", "like benefits by another law";
        "plans" => "照顧計畫", "care plans";
        "plate" => "車牌", "number plate";
        "policies" => "判讀設定", "policies";
        "profession" => "專業人員類別", "profession";
        "qualified" => "符合資格", "qualifies";
        "quantity" => "數量", "quantity";
        "quota_type" => "額度類型", "quota type";
        "records" => "服務紀錄", "service records";
        "referrals" => "照會", "referrals";
        "remark" => "備註", "remark";
        "remote_area" => "原民區或離島", "remote area";
        "respite" => "喘息服務", "respite";
        "respite_from" => "喘息區間起月", "first month of the respite year";
        "respite_used" => "喘息已用額度", "used of the respite year";
        "retention" => "留用額度", "retention";
        "service_content" => "服務內容", "content of the service";
        "service_items" => "服務項目勾選", "service items";
        "service_targets" => "服務對象", "service targets";
        "set" => "變更內容", "changes";
        "sets" => "組數", "sets";
        "settlement" => "月結或非月結", "settlement";
        "short_term" => "短照資格", "short-term care";
        "simulate" => "試算期間", "months to simulate";
        "special_care_allowance" => "領有特別照顧津貼", "special care allowance";
        "start" => "起始", "start";
        "suspended" => "暫停服務期間", "periods without service";
        "to" => "迄", "to";
        "trainings" => "訓練", "trainings";
        "transferred_on" => "轉移照管日期", "day of the transfer to the centre";
        "transport" => "交通接送", "transport";
        "transport_zone" => "交通接送分類", "transport zone";
        "two_workers_for_ba12" => "BA12 需 2 名以上照服員", "two workers for BA12";
        "unit" => "服務單位", "unit";
        "unit_price" => "單價", "unit price";
        "unknown_groups" => "未評估之題組", "groups not asked";
        "weight_kg" => "體重（公斤）", "weight (kg)";
        "welfare_class" => "長照身分別", "welfare class";
        "workers" => "服務人員", "workers";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_engine::case::read_case;
    use ltc_engine::input::Problem;

    /// The names that the reader offers where it meets one that it does not know.
    fn offered(json: &str) -> Vec<String> {
        match read_case(json).map_err(|error| error.problem) {
            Err(Problem::UnknownField { expected, .. }) => expected,
            other => panic!("{json}: {other:?}"),
        }
    }

    #[test]
    fn every_field_of_a_case_has_a_name_in_both_languages() {
        // What stands before the object in question has to be sound, or the reader stops there.
        let client = r#""client":{"id":"A","cms_level":2,"welfare_class":"general""#;
        let inside = |field: &str| format!("{{{client}}},{field}}}");
        let plan = |field: &str| inside(&format!(r#""plans":[{{"from":"2018-12",{field}}}]"#));
        let objects = [
            r#"{"?":0}"#.to_owned(),
            r#"{"client":{"?":0}}"#.to_owned(),
            format!(r#"{{{client},"carers":[{{"?":0}}]}}}}"#),
            format!(r#"{{{client},"suspended":[{{"?":0}}]}}}}"#),
            format!(r#"{{{client},"referrals":[{{"?":0}}]}}}}"#),
            inside(r#""events":[{"?":0}]"#),
            inside(r#""events":[{"on":"2018-12-01","set":{"?":0}}]"#),
            inside(r#""plans":[{"?":0}]"#),
            plan(r#""items":[{"?":0}]"#),
            plan(r#""approved":{"?":0}"#),
            plan(r#""goals":[{"?":0}]"#),
            format!(r#"{{{client},"short_term":{{"?":0}}}}}}"#),
            inside(r#""opening":{"?":0}"#),
            inside(r#""opening":{"interval_from":"2018-12","retention":{"?":0}}"#),
            inside(r#""advance":{"?":0}"#),
            inside(r#""adjustments":[{"?":0}]"#),
            inside(r#""allocations":[{"?":0}]"#),
            inside(
                r#""allocations":[{"month":"2018-12","unit":"U","quota_type":"care","fund":"month","amount":1,"items":[{"?":0}]}]"#,
            ),
            inside(r#""claimed_surcharges":[{"?":0}]"#),
            inside(r#""workers":[{"?":0}]"#),
            inside(r#""workers":[{"id":"W","trainings":[{"?":0}]}]"#),
            inside(r#""records":[{"?":0}]"#),
            inside(r#""simulate":{"?":0}"#),
        ];
        for object in objects {
            let names = offered(&object);
            assert!(!names.is_empty(), "{object}");
            for name in names {
                assert!(field(&name, Lang::Zh).is_some() && field(&name, Lang::En).is_some(), "{name}");
            }
        }
    }

    #[test]
    fn names_are_sorted_and_stand_once() {
        assert!(FIELDS.names().is_sorted_by(|one, next| one < next));
    }
}
