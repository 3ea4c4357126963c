//! The words of the screen, a table for each part of it, and how numbers are written.

pub(crate) mod clients;
pub(crate) mod files;
pub(crate) mod findings;
pub(crate) mod load;
pub(crate) mod records;
pub(crate) mod rules;
pub(crate) mod screen;
pub(crate) mod surcharges;

pub(crate) use ltc_report::words::amount;

/// A count as people write it.
pub(crate) fn count(number: usize) -> String {
    amount(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Between two parts of a list in a sentence.
pub(crate) fn comma(lang: ltc_report::Lang) -> &'static str {
    match lang {
        ltc_report::Lang::Zh => "、",
        ltc_report::Lang::En => ", ",
    }
}
