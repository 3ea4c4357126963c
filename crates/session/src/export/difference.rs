//! What the A unit set against what was recorded: the list that goes with a change notice (異動通報). Codes, then
//! amounts, then each client's use in one line, as a notice states it.

use crate::codes::{self, CodeUse, name_of};
use crate::refusal::refused;
use ltc_check::allotments::{AllocationUse, of_case};
use ltc_check::context::Context;
use ltc_check::records::{NONE, RecordId};
use ltc_check::report::Report;
use ltc_engine::calendar::Month;
use ltc_engine::case::{Case, Settlement};
use ltc_engine::order;
use ltc_engine::ordered::Ordered;
use ltc_grid::{Cell, Look, Page, Pages, Shown};
use ltc_report::{Lang, words};
use ltc_wire::change::Refused;

/// A client with something that differs.
struct Differing<'c> {
    client: &'c str,
    case: &'c Case,
    codes: Vec<CodeUse>,
    amounts: Vec<AllocationUse>,
}

/// The workbook.
pub(super) fn pages(report: &Report<'_>, lang: Lang) -> Result<Pages, Refused> {
    let context = report.checker.context();
    let Some(month) = context.month() else {
        let zh = "不知道申報月份，無法比對設定；請先設定月份。";
        let en = "The month is not known, so nothing can be compared; set the month first.";
        return Err(refused("no-month", zh, en));
    };
    if !context.facts.cases.iter().any(|case| is_set(case, month)) {
        let zh = "沒有 A 單位的設定可比對；請載入含額度或照會的範本。";
        let en = "Nothing that the A unit set is known; load the template with allocations or referrals.";
        return Err(refused("no-settings", zh, en));
    }
    let clients = differing(&context, month);
    let title = lang.pick("服務使用與 A 單位設定差異清單", "Services against what the A unit set");
    Ok(Pages {
        title: title.to_owned(),
        pages: vec![
            by_code(&context, month, &clients, report, lang),
            by_amount(&clients, lang),
            in_lines(&clients, lang),
        ],
    })
}

fn is_set(case: &Case, month: Month) -> bool {
    case.allocations.iter().any(|one| one.month == month) || !case.client.referrals.is_empty()
}

/// Clients with a case of which something differs, by A unit and ID.
fn differing<'c>(context: &Context<'c>, month: Month) -> Vec<Differing<'c>> {
    // Of two cases for one client the last one counts, as for every rule.
    let cases: Ordered<&str, &Case> = context.facts.cases.iter().map(|case| (case.client.id.trim(), case)).collect();
    let unit = context.facts.unit.and_then(|unit| unit.id.as_deref());
    let mut clients: Vec<Differing<'c>> = Vec::new();
    for (client, case) in cases.into_iter().filter(|(_, case)| is_set(case, month)) {
        let part = records_of(context, client);
        let codes = codes::of_case(context, Some(case), part, month);
        let mut amounts = of_case(context, case, month, part);
        amounts.retain(|one| one.remaining != 0 && unit.is_none_or(|unit| one.unit == unit));
        if !amounts.is_empty() || codes.iter().any(differs) {
            clients.push(Differing { client, case, codes, amounts });
        }
    }
    order::sort_by_key(&mut clients, |one| (one.case.client.a_unit.as_deref().unwrap_or_default(), one.client));
    clients
}

fn records_of<'c>(context: &Context<'c>, client: &str) -> &'c [RecordId] {
    let names = context.records.names();
    let client = names.find(&client.to_ascii_uppercase()).or_else(|| names.find(client)).unwrap_or(NONE);
    if client == NONE { &[] } else { context.orders.of_client(context.records, client) }
}

fn differs(code: &CodeUse) -> bool {
    code.difference().is_some_and(|difference| difference != 0)
}

fn by_code(context: &Context<'_>, month: Month, clients: &[Differing<'_>], report: &Report<'_>, lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => [
            "A 單位",
            "個案管理員",
            "身分證字號",
            "服務項目代碼",
            "項目名稱",
            "設定依據",
            "設定數量",
            "已登打數量",
            "差異",
            "單價",
            "差異金額",
            "調整原因",
        ],
        Lang::En => [
            "A unit",
            "case manager",
            "client",
            "code",
            "name",
            "set by",
            "set",
            "recorded",
            "difference",
            "unit price",
            "amount",
            "reason",
        ],
    };
    let mut rows = cover(context, month, report, lang);
    let header = u32::try_from(rows.len()).unwrap_or(0);
    rows.push(headers(&names));
    for one in clients {
        for code in one.codes.iter().filter(|code| differs(code)) {
            rows.push(code_row(context, one, code, lang));
        }
    }
    if rows.len() == header as usize + 1 {
        let none = lang.pick("各項數量皆與設定相同。", "Every number is as it was set.");
        rows.push(vec![shown(none, Look::Faint)]);
    }
    Page {
        name: lang.pick("碼別差異", "By code").to_owned(),
        rows,
        widths: vec![14, 14, 14, 13, 26, 10, 9, 11, 8, 9, 11, 36],
        frozen_rows: header + 1,
        filter_row: Some(header),
        landscape: true,
    }
}

/// What stands above the list: from whom, of which month, what is asked.
fn cover(context: &Context<'_>, month: Month, report: &Report<'_>, lang: Lang) -> Vec<Vec<Shown>> {
    let colon = lang.labels().colon;
    let mut about = Vec::new();
    if let Some(unit) = context.facts.unit.and_then(|unit| unit.id.as_deref()) {
        about.push(format!("{}{colon}{unit}", lang.pick("服務單位", "unit")));
    }
    about.push(format!("{}{colon}{}", lang.pick("服務月份", "month"), words::month(month, lang)));
    if let Some(day) = report.stamp.as_of {
        about.push(format!("{}{colon}{}", lang.pick("製表日期", "made on"), words::day(day, lang)));
    }
    let asks = lang.pick(
        "異動通報：下列個案本月使用數量與額度設定或照會不同，請 A 單位確認並調整設定。調整原因由服務單位填寫。",
        "Change notice: these clients' services differ from what was set or referred; the A unit is asked to confirm and change it. The unit fills in the reasons.",
    );
    vec![
        vec![shown(lang.pick("服務使用與 A 單位設定差異清單", "Services against what the A unit set"), Look::Title)],
        vec![shown(about.join("　"), Look::Plain)],
        vec![shown(asks, Look::Plain)],
        Vec::new(),
    ]
}

fn code_row(context: &Context<'_>, one: &Differing<'_>, code: &CodeUse, lang: Lang) -> Vec<Shown> {
    let client = &one.case.client;
    let difference = code.difference().unwrap_or(0);
    let number = |number: Option<i64>| shown(number.map_or(Cell::Empty, Cell::whole), Look::Amount);
    vec![
        shown(client.a_unit.as_deref().unwrap_or_default(), Look::Plain),
        shown(client.case_manager.as_deref().unwrap_or_default(), Look::Plain),
        shown(one.client, Look::Plain),
        shown(code.code.as_str(), Look::Plain),
        shown(name_of(context, &code.code, lang), Look::Wrapped),
        shown(code.by.map_or("", |by| by.name(lang)), Look::Plain),
        number(code.set),
        number(Some(code.recorded)),
        shown(Cell::whole(difference), if difference > 0 { Look::Error } else { Look::Amount }),
        number(code.price),
        number(code.price.map(|price| price * difference)),
        Shown::default(),
    ]
}

fn by_amount(clients: &[Differing<'_>], lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => ["身分證字號", "單位", "額度類型", "來源", "結算", "分配", "已登打", "差異", "調整原因"],
        Lang::En => {
            ["client", "unit", "quota type", "fund", "settled", "allocated", "recorded", "difference", "reason"]
        }
    };
    let mut rows = vec![headers(&names)];
    for one in clients.iter().flat_map(|one| &one.amounts) {
        let settled = match one.settlement {
            Settlement::Monthly => lang.pick("月結", "monthly"),
            Settlement::Bundle => lang.pick("非月結", "by bundle"),
        };
        rows.push(vec![
            shown(one.client.as_str(), Look::Plain),
            shown(one.unit.as_str(), Look::Plain),
            shown(words::quota_type(one.quota_type, lang), Look::Plain),
            shown(words::fund(one.fund, lang), Look::Plain),
            shown(settled, Look::Plain),
            shown(Cell::whole(one.allocated), Look::Amount),
            shown(Cell::whole(one.recorded), Look::Amount),
            shown(Cell::whole(-one.remaining), if one.remaining < 0 { Look::Error } else { Look::Amount }),
            Shown::default(),
        ]);
    }
    Page {
        name: lang.pick("額度差異", "By amount").to_owned(),
        rows,
        widths: vec![14, 14, 18, 10, 10, 11, 11, 11, 36],
        frozen_rows: 1,
        filter_row: Some(0),
        landscape: true,
    }
}

/// Each client's use in one line, to be put into a notice.
fn in_lines(clients: &[Differing<'_>], lang: Lang) -> Page {
    let names = match lang {
        Lang::Zh => ["身分證字號", "每月服務使用碼別及總數量", "調整原因", "服務頻率"],
        Lang::En => ["client", "codes and units of the month", "reason", "how often"],
    };
    let mut rows = vec![headers(&names)];
    for one in clients {
        let used = one.codes.iter().filter(|code| code.recorded > 0);
        let used: Vec<String> = used.map(|code| format!("{}×{}", code.code, code.recorded)).collect();
        rows.push(vec![
            shown(one.client, Look::Plain),
            shown(used.join(lang.pick("、", ", ")), Look::Wrapped),
            Shown::default(),
            Shown::default(),
        ]);
    }
    Page {
        name: lang.pick("通報內容", "Notices").to_owned(),
        rows,
        widths: vec![14, 60, 36, 36],
        frozen_rows: 1,
        filter_row: None,
        landscape: true,
    }
}

fn headers(names: &[&str]) -> Vec<Shown> {
    names.iter().map(|name| shown(*name, Look::Header)).collect()
}

fn shown(cell: impl Into<Cell>, look: Look) -> Shown {
    Shown { cell: cell.into(), look }
}
