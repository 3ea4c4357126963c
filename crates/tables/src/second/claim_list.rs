//! 照顧組合服務費用項目清冊: one row for each service of a client; of interest are the client's level and
//! welfare class.

use super::combine::Cases;
use super::sheet::Rows;
use super::{SecondFile, parse};
use crate::error::{Flaw, Wanted};
use ltc_engine::case::{Case, Client};
use ltc_grid::Sheet;

/// Reads the clients of a list.
pub(super) fn read(file: &str, sheet: &Sheet, header: usize, into: &mut SecondFile) {
    let rows = Rows { file, sheet, header };
    let client = rows.place(&["身分證號", "身分證字號"]);
    let level = rows.place(&["cms等級"]);
    let class = rows.place(&["福利身分別", "福利身分"]);
    let mut cases = Cases::of(&mut into.input.cases);
    for row in rows.below().filter(|row| !row.is_aside()) {
        let problems = &mut into.problems;
        // Footers and signatures have no client: not worth a word.
        let id = row.text(client);
        if id.is_empty() {
            continue;
        }
        let cms_level = row.required(level, Wanted::Whole { min: 1, max: 8 }, parse::level, problems);
        let welfare_class = row.required(class, Wanted::WelfareClass, parse::class, problems);
        let (Some(cms_level), Some(welfare_class)) = (cms_level, welfare_class) else { continue };
        into.rows += 1;
        let client = Client { id, cms_level, welfare_class, ..Client::default() };
        if let Some(first) = cases.add(Case { client, ..Case::default() }) {
            into.problems.push(row.problem(level, Flaw::Contradicts { first }));
        }
    }
}
