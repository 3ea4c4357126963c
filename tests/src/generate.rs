//! Cases that nobody would write but that can be read: levels without a benefit, many events on
//! one day, plans out of order, overlapping and ended, quantities from nothing to absurd.

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

/// Any case at all. It spans at most 19 months and names all months by a common beginning.
pub fn wild_case() -> impl Strategy<Value = Value> {
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

fn facts() -> impl Strategy<Value = Map<String, Value>> {
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
    choices.map(|(name, value)| option::weighted(0.15, Just((name, value)))).to_vec().prop_map(|chosen| {
        chosen.into_iter().flatten().map(|(name, value)| (name.to_owned(), json!(value))).collect()
    })
}
