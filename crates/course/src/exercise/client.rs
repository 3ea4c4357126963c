//! Made-up clients with what an assessment says of them: what earns a surcharge, and what only seems to.

use super::Fact;
use super::maker::{Maker, fact, worded_fact};
use chrono::{Days, Months, NaiveDate};
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Something about a client that a surcharge may ask for.
#[derive(Clone, Copy)]
struct Trait {
    zh: &'static str,
    en: &'static str,
    /// Items ticked.
    items: &'static [&'static str],
    /// Something that looks like a condition and is none.
    is_trap: bool,
    more: More,
}

/// What a trait says beside the items.
#[derive(Clone, Copy, PartialEq)]
enum More {
    Nothing,
    Weight(i64),
    CarerAge(i64),
    CarerDisabled,
    /// So many completed years on the day, or that many and one day short of the next birthday.
    Age(u32),
}

const fn one(zh: &'static str, en: &'static str, items: &'static [&'static str]) -> Trait {
    Trait { zh, en, items, is_trap: false, more: More::Nothing }
}

const fn trap(zh: &'static str, en: &'static str, items: &'static [&'static str]) -> Trait {
    Trait { zh, en, items, is_trap: true, more: More::Nothing }
}

const fn with(base: Trait, more: More) -> Trait {
    Trait { zh: base.zh, en: base.en, items: base.items, is_trap: base.is_trap, more }
}

/// All traits. The words say what is ticked, not what follows from it.
#[rustfmt::skip]
const TRAITS: &[Trait] = &[
    one("近來有抗拒照護", "has resisted care of late", &["I06b-2"]),
    one("近來有肢體攻擊行為", "has been aggressive of late", &["I04b-3"]),
    one("患有傳染性疾病", "has an infectious disease", &["G4e-20"]),
    one("領有新制證明第一類，為智能障礙等疾病", "first-class certificate and one of the conditions", &["A3a2-1-1", "G4e-14"]),
    one("失智症確診", "diagnosed with dementia", &["G4e-12"]),
    one("領有新制證明，為頑性癲癇", "certificate, with intractable epilepsy", &["A3a2-1-2", "G4e-23"]),
    one("脊髓損傷", "spinal cord injury", &["A3a2-2-2"]),
    one("裝有管路", "has a tube", &["G5a-2-03"]),
    one("有傷口", "has a wound", &["G2c-4"]),
    one("移位完全依賴", "fully dependent in transfer", &["E8-4"]),
    one("獨居", "lives alone", &["H1a-1"]),
    with(one("移位可自行坐起、離床需協助", "sits up, needs help to leave the bed", &["E8-3"]), More::Weight(74)),
    with(one("與家人同住", "lives with family", &[]), More::CarerAge(78)),
    with(one("與家人同住", "lives with family", &[]), More::CarerDisabled),
    trap("抗拒照護只偶爾發生", "resists care only now and then", &["I06b-1"]),
    trap("未領證明的智能障礙等疾病", "one of the conditions without a certificate", &["G4e-14"]),
    trap("有不在清單上的管路", "has a tube that is not on the list", &["G5a-2-05"]),
    with(trap("移位可自行坐起、離床需協助", "sits up, needs help to leave the bed", &["E8-3"]), More::Weight(66)),
    with(trap("與家人同住", "lives with family", &[]), More::CarerAge(73)),
    with(trap("失智症確診", "diagnosed with dementia", &["G4e-12"]), More::Age(48)),
];

/// A client as a document, with what is to be told of them.
pub(super) struct Client {
    pub(super) document: Value,
    pub(super) facts: Vec<Fact>,
}

/// Makes a client up, as known on a day. Level 1: one trait; 2: two; 3: three, one of them a trap.
pub(super) fn client(maker: &mut Maker<'_>, day: NaiveDate) -> Client {
    let level = maker.random.between(3, 7);
    let (real, traps): (Vec<&Trait>, Vec<&Trait>) = TRAITS.iter().partition(|one| !one.is_trap);
    let mut chosen = match maker.level {
        1 => {
            let from = if maker.random.chance(70) { &real } else { &traps };
            maker.random.some(from, 1)
        }
        2 => maker.random.some(&real.iter().chain(&traps).copied().collect::<Vec<_>>(), 2),
        _ => maker.random.some(&real, 2),
    };
    if maker.level == 3 {
        chosen.extend(maker.random.some(&traps, 1));
    }
    let mut weight = maker.random.between(44, 62);
    let mut age = u32::try_from(maker.random.between(66, 91)).unwrap_or(80);
    let mut carers = Vec::new();
    let mut ticked = Vec::new();
    let mut facts = vec![fact("長照需要等級", "Care level", level.to_string())];
    for one in &chosen {
        let is_told_already = facts.iter().any(|fact| fact.value.zh.starts_with(one.zh));
        if is_told_already {
            continue;
        }
        match one.more {
            More::Weight(kilos) => weight = kilos,
            More::CarerAge(years) => carers = vec![json!({"age": years, "main": true, "disability": false})],
            More::CarerDisabled => carers = vec![json!({"age": 55, "main": true, "disability": true})],
            More::Age(years) => age = years,
            More::Nothing => {}
        }
        ticked.extend(one.items.iter().map(|item| json!(item)));
        facts.push(trait_fact(maker, one));
    }
    facts.push(fact("體重", "Weight", format!("{weight} kg")));
    let birth = birth_date(maker, day, age);
    facts.push(worded_fact("出生日期", "Born", both(|lang| words::day(birth, lang))));
    let document = json!({
        "id": "A", "cms_level": level, "welfare_class": "general", "birth_date": birth.to_string(),
        "weight_kg": weight, "assessment": ticked, "carers": carers, "remote_area": false,
        "two_workers_for_ba12": false,
    });
    Client { document, facts }
}

/// Born so that so many years are completed on the day.
fn birth_date(maker: &mut Maker<'_>, day: NaiveDate, age: u32) -> NaiveDate {
    let days = u64::try_from(maker.random.between(20, 330)).unwrap_or(100);
    let birthday = day.checked_sub_months(Months::new(age * 12)).unwrap_or(day);
    birthday.checked_sub_days(Days::new(days)).unwrap_or(birthday)
}

fn trait_fact(maker: &Maker<'_>, one: &Trait) -> Fact {
    let items = both(|lang| {
        let names: Vec<String> = one.items.iter().map(|item| words::fact(maker.basis, item, lang)).collect();
        names.join(lang.pick("、", ", "))
    });
    let more = match one.more {
        More::CarerAge(years) => Text::new(format!("主要照顧者 {years} 歲"), format!("main carer {years} years old")),
        More::CarerDisabled => {
            Text::new("主要照顧者 55 歲，領有身心障礙證明", "main carer 55 years old, with a disability certificate")
        }
        More::Nothing | More::Weight(_) | More::Age(_) => items,
    };
    worded_fact(
        "評估",
        "Assessed",
        Text::new(format!("{}（{}）", one.zh, more.zh), format!("{} ({})", one.en, more.en)),
    )
}
