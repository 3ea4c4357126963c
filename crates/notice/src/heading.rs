//! Headings of a change notice, as the source and other units write them.

use crate::scan::{Scanner, Sign};

/// What stands below a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// [`crate::Notice::client`].
    Client,
    /// [`crate::Notice::on`].
    On,
    /// [`crate::Notice::reason`].
    Reason,
    /// [`crate::Notice::changes`].
    Changes,
    /// [`crate::Notice::pattern`].
    Pattern,
    /// [`crate::Notice::totals`].
    Totals,
    /// [`crate::Notice::contract_on`].
    ContractOn,
    /// [`crate::Notice::first_service_on`].
    FirstServiceOn,
    /// [`crate::Notice::respite_visits`].
    RespiteVisits,
    /// [`crate::Notice::support_unit`].
    SupportUnit,
    /// [`crate::Notice::note`].
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
    /// Holds it any words?
    pub(crate) fn is_words(self) -> bool {
        matches!(self, Self::Client | Self::Reason | Self::SupportUnit | Self::Note)
    }

    /// The place in the order of a notice.
    pub(crate) fn order(self) -> usize {
        HEADINGS.iter().position(|(part, _)| *part == self).unwrap_or(HEADINGS.len())
    }

    /// The heading as it is printed.
    pub(crate) fn heading(self) -> &'static str {
        let found = HEADINGS.iter().find(|(part, _)| *part == self);
        found.and_then(|(_, names)| names.first()).copied().unwrap_or_default()
    }
}

/// A heading at the beginning of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heading {
    pub(crate) part: Part,
    /// The place behind it in the line.
    pub(crate) behind: usize,
    /// A colon or brackets say so; else it is only a line of its own.
    pub(crate) is_marked: bool,
}

/// The heading that a line begins with. It is followed by a colon or ends its line; spaces within it are
/// of no matter.
pub(crate) fn heading(line: &[Sign]) -> Option<Heading> {
    let mut scanner = Scanner::new(line);
    scanner.blanks();
    crate::pattern::bullet(&mut scanner);
    let is_bracketed = scanner.eat_any(&["【", "["]);
    let from = scanner.place();
    HEADINGS.iter().find_map(|(part, names)| {
        names.iter().find_map(|name| {
            scanner.go_to(from);
            let fits = name.chars().all(|sign| {
                scanner.blanks();
                scanner.eat(sign)
            });
            if !fits {
                return None;
            }
            scanner.blanks();
            scanner.eat_any(&["】", "]"]);
            scanner.blanks();
            let has_colon = scanner.eat(':');
            let ends = has_colon || scanner.is_done() || scanner.peek(0) == Some('\n');
            let is_marked = has_colon || is_bracketed || *part == Part::Title;
            ends.then(|| Heading { part: *part, behind: scanner.place(), is_marked })
        })
    })
}

/// Would a line of text be taken for a heading, or would it not come back as it is?
pub fn is_plain_line(line: &str) -> bool {
    let signs = crate::scan::signs(line);
    !line.trim().is_empty() && line.trim() == line && !line.contains(['\n', '\r']) && heading(&signs).is_none()
}
