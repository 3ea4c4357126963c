//! Notices as text, in the form of the source; what is printed reads as the same notice.

use crate::days::Days;
use crate::heading::Part;
use crate::notice::{Change, Item, Notice, PatternLine};
use ltc_engine::calendar::format_day;

/// A notice in the form of the source: headings of their own, codes with `*n` for a visit and `xn` for
/// a month.
pub fn print(notice: &Notice) -> String {
    let mut text = String::new();
    let mut part = |part: Part, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(part.heading());
            text.push_str("：\n");
            for line in lines {
                text.push_str(&line);
                text.push('\n');
            }
        }
    };
    let words = |words: &Option<String>| words.iter().cloned().collect::<Vec<_>>();
    part(Part::Client, words(&notice.client));
    part(Part::On, notice.on.map(format_day).into_iter().collect());
    part(Part::Reason, words(&notice.reason));
    part(Part::Changes, notice.changes.iter().map(print_change).collect());
    part(Part::Pattern, notice.pattern.iter().map(print_line).collect());
    part(Part::Totals, notice.totals.iter().map(|item| print_item(item, "x")).collect());
    part(Part::ContractOn, notice.contract_on.map(format_day).into_iter().collect());
    part(Part::FirstServiceOn, notice.first_service_on.map(format_day).into_iter().collect());
    part(Part::RespiteVisits, notice.respite_visits.map(|visits| format!("{visits} 次")).into_iter().collect());
    part(Part::SupportUnit, words(&notice.support_unit));
    part(Part::Note, words(&notice.note));
    text
}

/// A pattern, a line each.
pub fn print_pattern(pattern: &[PatternLine]) -> String {
    pattern.iter().map(|line| print_line(line) + "\n").collect()
}

/// 每週一三五 1330-1530；使用碼別為 BA02、BA11、BA20*2.
pub fn print_line(line: &PatternLine) -> String {
    let days = if line.days == Days::ALL { "每日".to_owned() } else { format!("每週{}", line.days.signs()) };
    let clock = |minute: u16| format!("{:02}{:02}", minute / 60, minute % 60);
    let slot = line.slot.map(|slot| format!(" {}-{}", clock(slot.start()), clock(slot.end())));
    let items: Vec<String> = line.items.iter().map(print_visit_item).collect();
    format!("{days}{}；使用碼別為 {}", slot.unwrap_or_default(), items.join("、"))
}

/// One unit a visit goes without saying.
fn print_visit_item(item: &Item) -> String {
    if item.quantity.get() == 1 { item.code.clone() } else { print_item(item, "*") }
}

fn print_item(item: &Item, times: &str) -> String {
    format!("{}{times}{}", item.code, item.quantity.get())
}

fn print_change(change: &Change) -> String {
    let Change { code, before, after } = change;
    match (before, after) {
        (0, _) => format!("新增 {code}x{after}"),
        (_, 0) => format!("取消 {code}x{before}"),
        _ => format!("調整 {code}x{before} 改為 x{after}"),
    }
}
