//! Headings of a change notice, as the source and other units write them.

use crate::scan::{Scanner, Sign};

/// What stands below a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Client,
    On,
    Reason,
    Changes,
    Pattern,
    Totals,
    ContractOn,
    FirstServiceOn,
    RespiteVisits,
    SupportUnit,
    Note,
    /// The title of the whole.
    Title,
}

/// The first of each is the one that is printed; where one begins like another, the longer comes first.
const HEADINGS: [(Part, &[&str]); 12] = [
    (Part::Client, &["個案", "個案代號", "個案編號", "個案姓名", "案號", "案主"]),
    (Part::On, &["異動日期", "異動日", "生效日期", "生效日", "調整日期", "日期"]),
    (Part::Reason, &["調整原因", "異動原因", "變更原因", "原因"]),
    (Part::Changes, &["異動內容", "調整內容", "變更內容"]),
    (Part::Pattern, &["服務頻率", "每週服務頻率", "頻率"]),
    (
        Part::Totals,
        &[
            "每月服務使用碼別及總數量",
            "每月使用碼別及總數量",
            "每月服務碼別及總數量",
            "每月碼別及總數量",
            "每月碼別及數量",
            "每月總數量",
            "每月數量",
            "總數量",
        ],
    ),
    (Part::ContractOn, &["預計簽約日期", "預計簽約時間", "預定簽約日期", "預定簽約時間", "簽約日期"]),
    (
        Part::FirstServiceOn,
        &["首次服務日期", "首次服務提供日期", "首次服務時間", "預計首次服務日期", "預定首次服務日期"],
    ),
    (Part::RespiteVisits, &["預計使用居喘次數", "預計居喘次數", "居喘次數"]),
    (Part::SupportUnit, &["支援單位", "支援B單位", "支援單位名稱"]),
    (Part::Note, &["備註", "補充說明", "說明"]),
    (Part::Title, &["異動通報", "異動通報範例如下", "異動通報範例", "服務計畫異動通報", "異動通報單"]),
];

impl Part {
    /// The heading as it is printed.
    pub(crate) fn heading(self) -> &'static str {
        let found = HEADINGS.iter().find(|(part, _)| *part == self);
        found.and_then(|(_, names)| names.first()).copied().unwrap_or_default()
    }
}

/// The heading that a line begins with, and the place behind it. A heading is followed by a colon or
/// ends its line; spaces within it are of no matter.
pub(crate) fn heading(line: &[Sign]) -> Option<(Part, usize)> {
    let mut scanner = Scanner::new(line);
    scanner.blanks();
    crate::pattern::bullet(&mut scanner);
    scanner.eat_any(&["【", "["]);
    let from = scanner.place();
    HEADINGS.iter().find_map(|(part, names)| {
        names.iter().find_map(|name| {
            scanner.go_to(from);
            let fits = name.chars().all(|sign| {
                scanner.blanks();
                // Signs of the text are in their plain form; so has the name to be.
                scanner.eat(if sign == '周' { '週' } else { sign })
            });
            if !fits {
                return None;
            }
            scanner.blanks();
            scanner.eat_any(&["】", "]"]);
            scanner.blanks();
            let ends = scanner.eat(':') || scanner.is_done() || scanner.peek(0) == Some('\n');
            ends.then(|| (*part, scanner.place()))
        })
    })
}

/// Would a line of text be taken for a heading, or would it not come back as it is?
pub fn is_plain_line(line: &str) -> bool {
    let signs = crate::scan::signs(line);
    !line.trim().is_empty() && line.trim() == line && !line.contains(['\n', '\r']) && heading(&signs).is_none()
}
