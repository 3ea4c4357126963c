//! What is known of a client, in words.

use ltc_check::context::Context;
use ltc_check::records::NameId;
use ltc_engine::case::WelfareClass;
use ltc_engine::quota::{LevelTimeline, plan_days, zone_of};
use ltc_report::{Lang, words};

/// Name and value of each fact that is known, as of the first day of the claimed month.
pub(super) fn in_words(context: &Context<'_>, client: NameId, lang: Lang) -> Vec<(String, String)> {
    let (Some(facts), Some(month)) = (context.client(client), context.month()) else { return Vec::new() };
    let known = facts.on(month.first_day());
    let labels = lang.labels();
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut line = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            lines.push((words::field(name, lang).unwrap_or(name).to_owned(), value));
        }
    };
    let flag = |flag: Option<bool>| flag.map(|flag| if flag { labels.yes } else { labels.no }.to_owned());
    let day = |day| words::day(day, lang);
    line("cms_level", Some(LevelTimeline::new(context.standard, facts.case).of(month).to_string()));
    line("welfare_class", Some(welfare_class(known.welfare_class, lang).to_owned()));
    line("birth_date", known.birth_date.map(day));
    line("county", known.county.clone());
    line("transport_zone", zone_of(context.standard, known, month.first_day()).map(|zone| zone.to_string()));
    line("remote_area", flag(known.remote_area));
    line("foreign_carer", flag(known.foreign_carer));
    line("special_care_allowance", flag(known.special_care_allowance));
    line("in_institution", flag(known.in_institution));
    line("discharged_on", known.discharged_on.map(day));
    line("died_on", known.died_on.map(day));
    line("closed_on", known.closed_on.map(day));
    let to = lang.pick(" 至 ", " to ");
    let comma = lang.pick("、", ", ");
    let spans = known.suspended.iter().map(|span| format!("{}{to}{}", day(span.from), day(span.to)));
    line("suspended", Some(spans.collect::<Vec<_>>().join(comma)));
    let plans = facts.case.plans.iter().zip(plan_days(facts.case));
    let plans = plans.filter(|(_, days)| days.from <= month.last_day() && month.first_day() <= days.to);
    let plans = plans.map(|(plan, days)| match plan.to {
        Some(_) => format!("{}{to}{}", day(days.from), day(days.to)),
        None => format!("{}{}", day(days.from), lang.pick(" 起", " on")),
    });
    line("plans", Some(plans.collect::<Vec<_>>().join(comma)));
    line("a_unit", known.a_unit.clone());
    line("case_manager", known.case_manager.clone());
    lines
}

/// The name of a welfare class.
fn welfare_class(class: WelfareClass, lang: Lang) -> &'static str {
    match class {
        WelfareClass::LowIncome => lang.pick("第一類（低收入戶）", "low income (first class)"),
        WelfareClass::MidLowIncome => lang.pick("第二類（中低收入戶）", "mid-low income (second class)"),
        WelfareClass::General => lang.pick("第三類（一般戶）", "general (third class)"),
    }
}
