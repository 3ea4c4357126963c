//! Whole numbers as people write them.

use ltc_engine::calendar::to_half_width;

/// Reads `12,345`, `１２３４５`, `-5`, `$ 300`, `300元`.
pub fn read_whole(text: &str) -> Option<i64> {
    let plain: String =
        to_half_width(text).replace('−', "-").chars().filter(|c| !matches!(c, ',' | ' ' | '$' | '元' | '+')).collect();
    plain.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_can_be_read() {
        for number in [0, 999, 1_000, 32_090, -1_234_567] {
            assert_eq!(read_whole(&ltc_report::words::amount(number)), Some(number));
        }
    }

    #[test]
    fn what_people_type() {
        assert_eq!(read_whole("２１，０００"), Some(21_000));
        assert_eq!(read_whole(" $6,810 "), Some(6_810));
        assert_eq!(read_whole("300元"), Some(300));
        assert_eq!(read_whole("1.5"), None);
        assert_eq!(read_whole("十"), None);
        assert_eq!(read_whole(""), None);
    }
}
