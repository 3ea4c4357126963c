//! Finding a service by code or name.

use chrono::NaiveDate;
use ltc_engine::basis::{Basis, Period, ServiceCode};
use ltc_engine::calendar::to_half_width;

/// The most services that are offered at once.
const MOST: usize = 60;

/// Services in force on `day` (all if it is not known) whose code begins with `text` or whose
/// name holds it; codes first, each in the order of the standard.
pub fn find_services<'b>(basis: &'b Basis, text: &str, day: Option<NaiveDate>) -> Vec<&'b ServiceCode> {
    // Codes and English names are ASCII, and Chinese has no case.
    let wanted = to_half_width(text).trim().to_ascii_lowercase();
    let in_force = |code: &&ServiceCode| day.is_none_or(|day| code.on(day) != Period::Outside);
    let by_code = |code: &ServiceCode| code.code.to_ascii_lowercase().starts_with(&wanted);
    let by_name =
        |code: &ServiceCode| code.name.zh.contains(&wanted) || code.name.en.to_ascii_lowercase().contains(&wanted);
    let all = || basis.document().codes.values().flatten().filter(in_force);
    let codes = all().filter(|code| by_code(code));
    let names = all().filter(|code| !by_code(code) && by_name(code));
    codes.chain(names).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str, day: Option<NaiveDate>) -> Vec<String> {
        let basis = Basis::embedded().unwrap();
        find_services(&basis, text, day).iter().map(|service| service.code.clone()).collect()
    }

    #[test]
    fn by_code_and_by_name() {
        assert_eq!(codes("ba01", None), ["BA01"]);
        assert_eq!(codes("ＢＡ０１", None), ["BA01"]);
        assert!(codes("沐浴", None).contains(&"BA07".to_owned()));
        assert!(codes("bathing", None).contains(&"BA07".to_owned()));
        assert_eq!(codes("nothing of the kind", None), Vec::<String>::new());
        assert_eq!(codes("", None).len(), MOST);
    }

    #[test]
    fn only_what_is_in_force() {
        let day = |year| NaiveDate::from_ymd_opt(year, 12, 1);
        assert!(codes("CA01", day(2018)).contains(&"CA01".to_owned()));
        assert!(!codes("CA01", day(2023)).contains(&"CA01".to_owned()));
    }
}
