//! Words for what `ltc_contracts` answers.

mod says;
mod terms;
mod tools;

pub use terms::{column, term};
pub use tools::{ToolWords, tone, tool};

use super::{amount, day, fill, month, value};
use crate::Lang;
use ltc_contracts::told::{Step, Value};

/// The sentence of a step.
pub fn sentence(step: &Step, lang: Lang) -> String {
    let known = |name: &str| {
        let (_, value) = step.values.iter().find(|(one, _)| *one == name)?;
        text(value, lang)
    };
    let (zh, en) = says::says(step.says);
    let template = lang.pick(zh, en);
    fill(template, &known).unwrap_or_else(|| template.to_owned())
}

/// A value as people read it; `None` for one that is not known.
pub fn text(one: &Value, lang: Lang) -> Option<String> {
    let list = lang.pick("、", ", ");
    Some(match one {
        Value::Number(number) => amount(*number),
        Value::Percent(hundredths) => percent(*hundredths),
        Value::Day(found) => day(*found, lang),
        Value::Months(months) => months.iter().map(|found| month(*found, lang)).collect::<Vec<_>>().join(list),
        Value::Year(year) => lang.pick(year - 1911, *year).to_string(),
        Value::Text(text) => value::word(text, lang),
        Value::Data(text) => lang.of(text).to_owned(),
        Value::Term(one) => term(*one, lang).to_owned(),
        Value::Terms(all) => all.iter().map(|one| term(*one, lang)).collect::<Vec<_>>().join(list),
        Value::Flag(flag) => lang.pick(if *flag { "是" } else { "否" }, if *flag { "yes" } else { "no" }).to_owned(),
        Value::Nothing => return None,
    })
}

/// Hundredths of a percent: `59.09 %`, `95 %`.
fn percent(hundredths: i64) -> String {
    match hundredths % 100 {
        0 => format!("{} %", hundredths / 100),
        rest => format!("{}.{rest:02} %", hundredths / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_contracts::{Tool, answer};

    #[test]
    fn every_example_is_worded_without_a_gap() {
        for tool in Tool::ALL {
            let told = answer(*tool, tool.example()).unwrap().told().unwrap();
            let steps = [&told.answer].into_iter().chain(&told.steps).chain(&told.readings);
            for step in steps {
                for lang in Lang::ALL {
                    let text = sentence(step, lang);
                    assert!(!text.contains(['{', '[']), "{}: {text}", tool.name());
                }
            }
        }
    }

    #[test]
    fn percentages_keep_their_hundredths() {
        assert_eq!([10_000, 5_909, 6_005].map(percent), ["100 %", "59.09 %", "60.05 %"]);
    }
}
