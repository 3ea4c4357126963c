//! Every figure of a result says how it came about, and what it says adds up.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a failing test may panic")]

use ltc_engine::explain;
use ltc_engine::explain::{Explanation, FigureValue};
use ltc_engine::finding::Param;
use ltc_engine::rule::Figure;
use ltc_tests::{any_case, basis, case_of, figures, numbers, run, tries};
use proptest::prelude::*;
use serde_json::Value;

fn value(node: &Explanation) -> i64 {
    match node.value {
        FigureValue::Number(number) => number,
        FigureValue::Word(_) | FigureValue::Flag(_) => panic!("not a number: {node:?}"),
    }
}

fn param(node: &Explanation, name: &str) -> i64 {
    match node.params.get(name) {
        Some(Param::Number(number)) => *number,
        other => panic!("{name} is {other:?} in {node:?}"),
    }
}

/// What the figure comes to by its operands; `None` where the rule is no plain calculation.
fn recomputed(node: &Explanation) -> Option<i64> {
    let operands: Vec<i64> = node.from.iter().map(value).collect();
    let sum = operands.iter().sum();
    match node.rule {
        Figure::Retention
        | Figure::Total
        | Figure::ClientPays
        | Figure::ApprovedFromItems
        | Figure::Allocated
        | Figure::RespiteApproved
        | Figure::RespiteUsed => Some(sum),
        Figure::RetentionOfMonth => Some((operands[0] - operands[1] - operands[2]).max(0)),
        Figure::Available => {
            let used: i64 = operands[4..].iter().sum();
            Some(operands[0] - operands[1] + operands[2] + operands[3] - used)
        }
        Figure::Unallocated => Some(operands[0] - operands[1..].iter().sum::<i64>()),
        Figure::Subsidy | Figure::SelfPay => Some(operands[0] - operands[1]),
        Figure::PlanItem | Figure::LineAmount => Some(param(node, "quantity") * param(node, "price")),
        Figure::SharedHome => Some(param(node, "quantity") * param(node, "half")),
        Figure::RemoteSupplement | Figure::RemoteSelfPay => Some(param(node, "quantity") * param(node, "difference")),
        Figure::WithinQuota | Figure::WithinAdvance | Figure::OutsideQuota => {
            Some(param(node, "inside") * param(node, "unit") + param(node, "edge"))
        }
        Figure::AdvanceCap => Some(operands[0] * param(node, "months") * param(node, "percent") / 100),
        Figure::ForeignCarerShare => Some(operands[0] * param(node, "percent") / 100),
        Figure::PartMonth => Some(operands[0] * param(node, "left") / param(node, "days")),
        Figure::RetentionStart | Figure::NoPlan | Figure::BelowTransportLevel => Some(0),
        _ => None,
    }
}

/// What a service not open to the household or not in force would cost is no part of the plan.
fn is_left_out(node: &Explanation) -> bool {
    node.rule == Figure::PlanItem && value(node) == 0
}

fn check(node: &Explanation, result: &Value) -> Result<(), TestCaseError> {
    if !node.pointer.is_empty() {
        let shown = result.pointer(&node.pointer).and_then(Value::as_i64);
        prop_assert_eq!(shown, Some(value(node)), "{} as an operand", node.pointer);
    }
    if let Some(expected) = recomputed(node).filter(|_| !is_left_out(node)) {
        prop_assert_eq!(value(node), expected, "{:?} by its operands: {:#?}", node.rule, node);
    }
    for operand in &node.from {
        check(operand, result)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(tries(40))]

    #[test]
    fn every_figure_is_explained_and_adds_up(given in any_case()) {
        let case = case_of(&given);
        let result = figures(&run(&given));
        // `plan` is the place of a plan in the case, not a figure.
        for (pointer, number) in numbers(&result).into_iter().filter(|(pointer, _)| !pointer.ends_with("/plan")) {
            let explained = explain(basis(), &case, &pointer);
            prop_assert!(explained.is_ok(), "{pointer} is not explained");
            let node = explained.expect("explained");
            prop_assert_eq!(&node.pointer, &pointer);
            prop_assert_eq!(value(&node), number, "{}", pointer);
            check(&node, &result)?;
        }
    }

    /// A figure cites a source, itself or through its operands, unless the case states it or it
    /// is a sum of nothing.
    #[test]
    fn figures_of_the_standard_cite_their_source(given in any_case()) {
        let case = case_of(&given);
        let result = run(&given);
        for (place, month) in result.ledger.care.iter().enumerate() {
            for field in ["quota", "retention", "available", "approved"] {
                let node = explain(basis(), &case, &format!("/ledger/care/{place}/{field}")).expect(field);
                prop_assert!(!node.source.is_empty(), "{field} of {}", month.month);
                for source in &node.source {
                    prop_assert!(basis().source(&source.id).is_some(), "{} is not in the register", source.id);
                }
            }
        }
    }
}

#[test]
fn a_pointer_that_leads_to_no_figure_is_refused() {
    let given = serde_json::json!({
        "client": { "id": "A", "cms_level": 5, "welfare_class": "general" },
        "plans": [{ "from": "2019-01", "items": [{ "code": "BA01", "quantity": 1 }] }],
    });
    let case = case_of(&given);
    for pointer in [
        "",
        "/",
        "/ledger",
        "/ledger/care/6/quota",
        "/ledger/care/x/quota",
        "/ledger/aids/0/quota",
        "/claims/0/lines/1/price",
        "/claims/0/lines/0/code",
        "/claims/0/totals/price",
        "/advance/cap",
        "/stamp/engine",
    ] {
        let refused = explain(basis(), &case, pointer).expect_err(pointer);
        assert_eq!((refused.path.as_str(), refused.problem.code()), (pointer, "no-figure"));
    }
}
