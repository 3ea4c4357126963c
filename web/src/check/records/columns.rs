//! How wide columns are and in which order they sort.

use ltc_wire::record::{Column, RecordFilter};

/// The width of a text, where a Chinese character is two.
fn width(text: &str) -> usize {
    text.chars().map(|character| if character > '\u{2e7f}' { 2 } else { 1 }).sum()
}

/// The width of a column in characters: what its cells need, and its header in two lines.
pub(crate) fn column_width(column: &Column) -> usize {
    // Chinese may break anywhere, an English word not.
    let word = column.label.split(' ').map(width).max().unwrap_or(0);
    let whole = if column.label.is_ascii() { word } else { 0 };
    let header = width(&column.label).div_ceil(2).max(whole) + 4;
    (column.width + 2).max(header).clamp(7, 28)
}

/// The columns as CSS writes them.
pub(crate) fn template(columns: &[Column]) -> String {
    let mut css = String::from("var(--grid-number) var(--grid-mark)");
    for (place, column) in columns.iter().enumerate() {
        let width = column_width(column);
        // The last one takes what is left of the width.
        let track = if place + 1 == columns.len() { format!(" minmax({width}ch, 1fr)") } else { format!(" {width}ch") };
        css.push_str(&track);
    }
    css
}

/// What a click on a header makes of the order: ascending, descending, as in the file.
pub(crate) fn sorted(filter: &RecordFilter, field: &str) -> RecordFilter {
    let here = filter.sort.as_deref() == Some(field);
    let (sort, descending) = match (here, filter.descending) {
        (false, _) => (Some(field.to_owned()), false),
        (true, false) => (Some(field.to_owned()), true),
        (true, true) => (None, false),
    };
    RecordFilter { sort, descending, ..filter.clone() }
}

/// `aria-sort` of a column.
pub(crate) fn aria_sort(filter: &RecordFilter, field: &str) -> &'static str {
    match (filter.sort.as_deref() == Some(field), filter.descending) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(label: &str, width: usize) -> Column {
        Column { field: "f".to_owned(), label: label.to_owned(), numeric: false, width }
    }

    #[test]
    fn a_column_fits_its_cells_and_its_header_in_two_lines() {
        assert_eq!(column_width(&column("服務代碼", 10)), 12);
        assert_eq!(column_width(&column("服務使用者身分證字號", 3)), 14);
        assert_eq!(column_width(&column("A", 1)), 7);
        assert_eq!(column_width(&column("A", 24)), 26);
        let two = template(&[column("A", 8), column("B", 8)]);
        assert_eq!(two, "var(--grid-number) var(--grid-mark) 10ch minmax(10ch, 1fr)");
    }

    #[test]
    fn a_header_leads_through_three_orders() {
        let plain = RecordFilter { text: "x".to_owned(), ..RecordFilter::default() };
        let up = sorted(&plain, "code");
        assert_eq!((aria_sort(&up, "code"), aria_sort(&up, "date")), ("ascending", "none"));
        let down = sorted(&up, "code");
        assert_eq!(aria_sort(&down, "code"), "descending");
        assert_eq!(sorted(&down, "code"), plain);
        assert_eq!(sorted(&down, "date").sort.as_deref(), Some("date"));
        assert!(!sorted(&down, "date").descending);
    }
}
