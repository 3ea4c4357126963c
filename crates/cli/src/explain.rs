//! `ltc explain`: one rule with its sources and examples.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_report::book::{Topic, nearest};
use ltc_report::{json, terminal};

/// Explains a rule, or why a code cannot be checked.
pub(crate) fn run(id: &str, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let topic = Topic::find(id.trim()).ok_or_else(|| unknown(id))?;
    let basis = files::basis(common)?;
    match format {
        Format::Json => output::json(&json::topic(&basis, topic))?,
        _ => output::text(&terminal::topic_text(&basis, topic, common.lang, output::colour()))?,
    }
    Ok(Outcome::Clean)
}

/// Nothing has that id; says what has one like it.
fn unknown(id: &str) -> Failure {
    let near = nearest(id);
    let (zh, en) = if near.is_empty() {
        ("全部規則見 ltc rules".to_owned(), "see `ltc rules` for all of them".to_owned())
    } else {
        (format!("相近的有：{}", near.join("、")), format!("like it: {}", near.join(", ")))
    };
    let zh = format!("沒有「{id}」這條規則或代碼；{zh}。");
    Failure::new("unknown-rule", zh, format!("There is no rule or code \"{id}\"; {en}."))
}
