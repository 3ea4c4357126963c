//! Cases to try: some that nobody would write but that can be read, some where every dollar of the
//! quota counts.

use crate::basis;
use ltc_engine::basis::Family;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// The month `offset` months after 2018-04, the first month of the standard.
pub fn month(offset: u32) -> String {
    let months = 2018 * 12 + 3 + offset;
    format!("{:04}-{:02}", months / 12, months % 12 + 1)
}

/// The span to simulate, as it stands in a case.
pub fn span_of(from: u32, to: u32) -> Value {
    json!({ "from": month(from), "to": month(to) })
}

/// First months at which something changes soon: the editions, the transport levels.
const ERAS: [u32; 7] = [0, 6, 12, 43, 56, 87, 100];

/// A wild case or a tight one.
pub fn any_case() -> impl Strategy<Value = Value> {
    prop_oneof![wild_case(), tight_case()]
}

/// A case of anything: levels without a benefit, many events on one day, plans out of order,
/// overlapping and ended, quantities from nothing to absurd. It spans at most 19 months.
fn wild_case() -> impl Strategy<Value = Value> {
    select(&ERAS[..]).prop_flat_map(|era| {
        let parts = (
            (facts(), any_level(), any_class(), option::weighted(0.1, day(era))),
            vec(event(era), 0..5),
            vec(plan(era), 1..5),
            option::weighted(0.3, advance(era)),
            vec(adjustment(era), 0..4),
            vec(allocation(era), 0..6),
            option::weighted(0.2, opening(era)),
            (policies(), option::weighted(0.1, day(era)), option::weighted(0.6, (0_u32..8, 0_u32..12))),
        );
        parts.prop_map(move |(client, events, plans, advance, adjustments, allocations, opening, rest)| {
            let (mut facts, level, class, closed_on) = client;
            facts.insert("id".into(), json!("A"));
            facts.insert("cms_level".into(), json!(level));
            facts.insert("welfare_class".into(), json!(class));
            put(&mut facts, "closed_on", closed_on.map(Value::from));
            let (policies, basis_on, span) = rest;
            let mut case = Map::new();
            case.insert("client".into(), facts.into());
            case.insert("events".into(), events.into());
            case.insert("plans".into(), plans.into());
            put(&mut case, "advance", advance);
            case.insert("adjustments".into(), adjustments.into());
            case.insert("allocations".into(), allocations.into());
            put(&mut case, "opening", opening);
            case.insert("policies".into(), policies.into());
            put(&mut case, "basis_on", basis_on.map(Value::from));
            put(&mut case, "simulate", span.map(|(from, length)| span_of(era + from, era + from + length)));
            Value::Object(case)
        })
    })
}

/// A case whose months each come close to their quota, now below and now above it, so that
/// retention, adjustments and the advance decide: one plan a month, amounts of the quota's size.
fn tight_case() -> impl Strategy<Value = Value> {
    const MONTHS: u32 = 12;
    let near = || -12_000_i64..=12_000;
    let adjusted = vec((0..MONTHS, near()), 0..4);
    let allocated = vec((0..MONTHS, 0_i64..=9_000), 0..3);
    let reassessed = option::weighted(0.3, (0..MONTHS, 2_u8..=4));
    let advance = option::weighted(0.3, (0_i64..=30_000, 0..MONTHS));
    // 38.5 units of BA01 are the quota of level 2; 36 trips at 50 that of a month in zone 2.
    let planned = vec((0_u32..=80, 0_u32..=70, 0_u32..=4), MONTHS as usize);
    (planned, adjusted, allocated, reassessed, advance).prop_map(
        |(planned, adjusted, allocated, reassessed, advance)| {
            let plans = planned.into_iter().zip(0..).map(|((visits, trips, nights), offset)| {
                json!({ "from": month(12 + offset), "items": [
                    { "code": "BA01", "quantity": visits },
                    { "code": "DA01", "quantity": trips, "unit_price": 50 },
                    { "code": "GA05", "quantity": nights },
                    { "code": "BA02", "quantity": visits / 4 },
                ] })
            });
            let adjustments = adjusted.into_iter().zip(["care", "transport", "respite", "care"]);
            let adjustments = adjustments.map(|((offset, amount), quota_type)| {
                json!({ "month": month(12 + offset), "quota_type": quota_type, "amount": amount, "note": "更正" })
            });
            let allocations = allocated.into_iter().map(|(offset, amount)| {
                json!({ "month": month(12 + offset), "unit": "甲", "quota_type": "care", "fund": "retention", "amount": amount })
            });
            let events = reassessed.into_iter().map(|(offset, level)| {
                json!({ "on": format!("{}-14", month(12 + offset)), "set": { "cms_level": level } })
            });
            let mut case = json!({
                "client": { "id": "A", "cms_level": 2, "welfare_class": "general", "transport_zone": 2 },
                "policies": {},
                "events": events.collect::<Vec<_>>(),
                "plans": plans.collect::<Vec<_>>(),
                "adjustments": adjustments.collect::<Vec<_>>(),
                "allocations": allocations.collect::<Vec<_>>(),
                "simulate": span_of(12, 11 + MONTHS),
            });
            if let Some((amount, offset)) = advance {
                case["advance"] = json!({ "amount": amount, "start": month(12 + offset), "discharge": month(12 + offset) });
            }
            case
        },
    )
}

fn put(object: &mut Map<String, Value>, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value);
    }
}

fn any_level() -> impl Strategy<Value = u8> {
    1_u8..=8
}

fn any_class() -> impl Strategy<Value = &'static str> {
    select(&["low_income", "mid_low_income", "general"][..])
}

fn any_month(era: u32) -> impl Strategy<Value = String> {
    (era..era + 14).prop_map(month)
}

fn day(era: u32) -> impl Strategy<Value = String> {
    // Few different days, so that several things fall on one.
    (any_month(era), select(&[1_u32, 1, 14, 15, 28][..])).prop_map(|(month, day)| format!("{month}-{day:02}"))
}

fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0_i64..=40_000, 1 => Just(0), 1 => 0_i64..=1_000_000_000]
}

fn quantity() -> impl Strategy<Value = u32> {
    prop_oneof![8 => 0_u32..=60, 1 => Just(0), 1 => 0_u32..=100_000]
}

/// What quotas and prices depend on.
fn terms() -> impl Strategy<Value = Map<String, Value>> {
    let county = select(&["臺北市", "高雄市", "花蓮縣", "某縣"][..]);
    let some = |probability| option::weighted(probability, any::<bool>());
    (some(0.4), option::weighted(0.6, 1_u8..=4), option::weighted(0.3, county), some(0.3), some(0.1)).prop_map(
        |(remote, zone, county, foreign, allowance)| {
            let mut facts = Map::new();
            put(&mut facts, "remote_area", remote.map(Value::from));
            put(&mut facts, "transport_zone", zone.map(Value::from));
            put(&mut facts, "county", county.map(Value::from));
            put(&mut facts, "foreign_carer", foreign.map(Value::from));
            put(&mut facts, "special_care_allowance", allowance.map(Value::from));
            facts
        },
    )
}

/// What surcharges depend on.
fn condition() -> impl Strategy<Value = Map<String, Value>> {
    let items = ["I06b-2", "A3a2-1-1", "A3a3-10", "G4e-12", "G4e-20", "E8-3", "H1a-1", "G5a-2-1", "", "Z9"];
    let assessment = proptest::sample::subsequence(items.to_vec(), 0..items.len());
    let birth = select(&["1899-12-31", "1940-02-29", "1968-12-01", "2012-07-15", "2030-01-01"][..]);
    let weight = select(&[0.0, 69.9, 70.0, 70.1, 500.0, -1.0][..]);
    let carer = (option::of(0_u8..=150), option::of(any::<bool>()), option::of(any::<bool>())).prop_map(
        |(age, disability, main)| {
            let mut carer = Map::new();
            put(&mut carer, "age", age.map(Value::from));
            put(&mut carer, "disability", disability.map(Value::from));
            put(&mut carer, "main", main.map(Value::from));
            Value::from(carer)
        },
    );
    let icd = select(&["G80", "S14.1", "F03", "", "?"][..]);
    (option::of(assessment), option::of(birth), option::of(weight), option::of(vec(carer, 0..3)), option::of(icd))
        .prop_map(|(assessment, birth, weight, carers, icd)| {
            let mut facts = Map::new();
            put(&mut facts, "assessment", assessment.map(Value::from));
            put(&mut facts, "birth_date", birth.map(Value::from));
            put(&mut facts, "weight_kg", weight.map(Value::from));
            put(&mut facts, "carers", carers.map(Value::from));
            put(&mut facts, "icd", icd.map(|icd| json!([icd])));
            facts
        })
}

fn facts() -> impl Strategy<Value = Map<String, Value>> {
    (terms(), condition()).prop_map(|(mut terms, condition)| {
        terms.extend(condition);
        terms
    })
}

fn event(era: u32) -> impl Strategy<Value = Value> {
    let changes = (facts(), option::weighted(0.6, any_level()), option::weighted(0.2, any_class()));
    (day(era), changes).prop_map(|(on, (mut set, level, class))| {
        put(&mut set, "cms_level", level.map(Value::from));
        put(&mut set, "welfare_class", class.map(Value::from));
        json!({ "on": on, "set": set })
    })
}

fn code() -> impl Strategy<Value = String> {
    let codes = |wanted: fn(Family) -> bool| {
        let families = basis().document().codes.iter().filter(move |(family, _)| wanted(**family));
        families.flat_map(|(_, codes)| codes.iter().map(|code| code.code.clone())).collect::<Vec<_>>()
    };
    let common = codes(|family| !matches!(family, Family::AA | Family::E | Family::F));
    prop_oneof![10 => select(common), 2 => select(codes(|_| true)), 1 => Just("ZZ99".to_owned())]
}

fn item() -> impl Strategy<Value = Value> {
    let fund = select(&["quota", "advance"][..]);
    (code(), quantity(), option::weighted(0.2, amount()), option::weighted(0.3, fund)).prop_map(
        |(code, quantity, price, fund)| {
            let mut item = Map::new();
            item.insert("code".into(), json!(code));
            item.insert("quantity".into(), json!(quantity));
            put(&mut item, "unit_price", price.map(Value::from));
            put(&mut item, "fund", fund.map(Value::from));
            item.into()
        },
    )
}

fn plan(era: u32) -> impl Strategy<Value = Value> {
    let edition = select(&["10704", "10712", "111", "114"][..]);
    let approved = (option::of(amount()), option::of(amount()), option::of(amount()));
    let head = (era..era + 12, option::weighted(0.3, 1_u32..=28), option::weighted(0.4, 1_u32..8));
    (head, option::weighted(0.2, day(era)), option::weighted(0.2, edition), vec(item(), 0..6), {
        option::weighted(0.3, approved)
    })
        .prop_map(|((from, day, length), approved_on, edition, items, approved)| {
            let mut plan = Map::new();
            let first = day.map_or_else(|| month(from), |day| format!("{}-{day:02}", month(from)));
            plan.insert("from".into(), json!(first));
            put(&mut plan, "to", length.map(|length| json!(month(from + length))));
            put(&mut plan, "approved_on", approved_on.map(Value::from));
            put(&mut plan, "edition", edition.map(Value::from));
            plan.insert("items".into(), items.into());
            put(
                &mut plan,
                "approved",
                approved.map(|(care, transport, respite)| {
                    let mut totals = Map::new();
                    put(&mut totals, "care", care.map(Value::from));
                    put(&mut totals, "transport", transport.map(Value::from));
                    put(&mut totals, "respite", respite.map(Value::from));
                    totals.into()
                }),
            );
            plan.into()
        })
}

fn advance(era: u32) -> impl Strategy<Value = Value> {
    let months = proptest::sample::subsequence((era..era + 10).collect::<Vec<_>>(), 1..6);
    (amount(), any_month(era), any_month(era), option::weighted(0.3, months)).prop_map(
        |(amount, start, discharge, months)| {
            let mut advance = Map::new();
            advance.insert("amount".into(), json!(amount));
            advance.insert("start".into(), json!(start));
            advance.insert("discharge".into(), json!(discharge));
            put(&mut advance, "deduct_in", months.map(|months| months.into_iter().map(month).collect()));
            advance.into()
        },
    )
}

fn quota_type() -> impl Strategy<Value = &'static str> {
    select(&["care", "care", "transport", "respite", "aids"][..])
}

fn adjustment(era: u32) -> impl Strategy<Value = Value> {
    let signed = (amount(), any::<bool>()).prop_map(|(amount, less)| if less { -amount } else { amount });
    let note = select(&["更正", ""][..]);
    (any_month(era), quota_type(), signed, note).prop_map(|(month, quota_type, amount, note)| {
        json!({ "month": month, "quota_type": quota_type, "amount": amount, "note": note })
    })
}

fn allocation(era: u32) -> impl Strategy<Value = Value> {
    let fund = select(&["month", "retention", "advance"][..]);
    (any_month(era), quota_type(), fund, amount()).prop_map(|(month, quota_type, fund, amount)| {
        json!({ "month": month, "unit": "甲", "quota_type": quota_type, "fund": fund, "amount": amount })
    })
}

fn opening(era: u32) -> impl Strategy<Value = Value> {
    let retained = (option::of(amount()), option::of(amount()));
    (any_month(era), option::of(retained), option::of(any_month(era)), option::of(amount())).prop_map(
        |(from, retained, respite_from, respite_used)| {
            let mut opening = Map::new();
            opening.insert("interval_from".into(), json!(from));
            put(
                &mut opening,
                "retention",
                retained.map(|(care, transport)| {
                    let mut balances = Map::new();
                    put(&mut balances, "care", care.map(Value::from));
                    put(&mut balances, "transport", transport.map(Value::from));
                    balances.into()
                }),
            );
            put(&mut opening, "respite_from", respite_from.map(Value::from));
            put(&mut opening, "respite_used", respite_used.map(Value::from));
            opening.into()
        },
    )
}

/// Policies that change a figure, each left at its default most of the time.
fn policies() -> impl Strategy<Value = Map<String, Value>> {
    let choices = [
        ("reassessed_same", "interval_continues"),
        ("advance_cap", "full_quota"),
        ("advance_deduction", "even_remainder_first"),
        ("copay_rounding", "per_line_floor"),
        ("quota_edge", "whole_unit_self_paid"),
        ("part_month", "calendar_days"),
    ];
    choices
        .map(|(name, value)| option::weighted(0.15, Just((name, value))))
        .to_vec()
        .prop_map(|chosen| chosen.into_iter().flatten().map(|(name, value)| (name.to_owned(), json!(value))).collect())
}
