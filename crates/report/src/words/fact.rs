//! Names of the facts that conditions of surcharges ask for.

use super::{Lang, field};
use ltc_engine::basis::Basis;

/// What people call a fact: an item of the assessment by its code and label, an ICD code, a field
/// of the client.
pub fn fact(basis: &Basis, name: &str, lang: Lang) -> String {
    if let Some(prefix) = name.strip_prefix("icd:") {
        return format!("ICD {prefix}");
    }
    if let Some((_, zh, en)) = FACTS.iter().find(|(known, ..)| *known == name) {
        return lang.pick(*zh, *en).to_owned();
    }
    let assessment = &basis.document().assessment;
    let group = |id: &str| assessment.groups.iter().find(|group| group.id == id).map(|group| lang.of(&group.label));
    if let Some(item) = assessment.items.iter().find(|item| item.code == name) {
        let labels = group(&item.group).into_iter().chain(item.label.as_ref().map(|label| lang.of(label)));
        let labels = labels.collect::<Vec<_>>().join(lang.labels().colon);
        return format!("{name} {labels}").trim_end().to_owned();
    }
    match group(name) {
        Some(label) => format!("{name} {label}"),
        None => field(name, lang).unwrap_or(name).to_owned(),
    }
}

/// Facts that are no field of the client by that name.
#[rustfmt::skip]
const FACTS: &[(&str, &str, &str)] = &[
    ("age", "個案年齡", "age of the client"),
    ("carers.age", "主要照顧者年齡", "age of the main carer"),
    ("carers.disability", "主要照顧者身心障礙證明", "disability certificate of the main carer"),
    ("documents", "證明文件的內容", "what the document proves"),
    ("emergency", "確認為緊急服務", "confirmed as an emergency"),
    ("holiday", "國定假日", "a national holiday"),
    ("plan", "計畫列有相關服務", "a fitting service in the plan"),
    ("saturday", "週六", "a Saturday"),
    ("sunday", "週日", "a Sunday"),
];
