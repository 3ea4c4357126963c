//! Rows of cells as delimited text.

/// A table as it grows. A cell is quoted where it would otherwise fall apart, and what a spreadsheet would
/// take for a formula is marked as text: it may come from somebody else's file.
#[derive(Debug, Default)]
pub struct Table {
    text: String,
}

impl Table {
    /// The next row.
    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let from = self.text.len();
        for (place, cell) in cells.into_iter().enumerate() {
            self.cell(place > 0, cell.as_ref());
        }
        // Not a blank line, which readers skip.
        if self.text.len() == from {
            self.text.push_str("\"\"");
        }
        self.text.push('\n');
    }

    #[inline(never)]
    fn cell(&mut self, follows: bool, cell: &str) {
        if follows {
            self.text.push(',');
        }
        let mark = if is_formula(cell) { "'" } else { "" };
        if cell.contains([',', '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(mark);
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(mark);
            self.text.push_str(cell);
        }
    }

    /// The text: a line for each row.
    pub fn into_text(self) -> String {
        self.text
    }
}

/// A table as a file. Excel takes one for UTF-8 by the mark at the beginning only.
pub fn file(table: &str) -> String {
    format!("\u{feff}{table}")
}

/// A cell as it was before [`Table`] marked it as text.
pub fn unmarked(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}

/// Would a spreadsheet compute it, or drop a part of it? A number as this project writes it is a number.
fn is_formula(cell: &str) -> bool {
    if cell.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let text = cell.trim_start();
    let Some(negative) = text.strip_prefix('-') else {
        return text.starts_with(['=', '＝', '@', '＠', '+', '＋', '－']);
    };
    // An identifier may begin with zeros, which a number would lose.
    let is_number = negative == "0" || !negative.starts_with('0') || negative.starts_with("0.");
    !is_number || negative.contains(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let mut table = Table::default();
        table.row(["a", "1,5", "say \"yes\"", "two\nlines", ""]);
        table.row([""]);
        assert_eq!(table.into_text(), "a,\"1,5\",\"say \"\"yes\"\"\",\"two\nlines\",\n\"\"\n");
    }

    #[test]
    fn nothing_is_a_formula() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+A1", "'+A1"),
            ("-1+2", "'-1+2"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t=1"),
            ("=\"a\",1", "\"'=\"\"a\"\",1\""),
            ("-12", "-12"),
            ("-1,250", "\"-1,250\""),
            ("-0.5", "-0.5"),
            ("-0", "-0"),
            ("-0012", "'-0012"),
            ("+886912345678", "'+886912345678"),
            (" =1", "' =1"),
            ("\n=1", "\"'\n=1\""),
            ("-", "-"),
            ("A-1", "A-1"),
        ] {
            let mut table = Table::default();
            table.row([cell]);
            assert_eq!(table.into_text(), format!("{written}\n"), "{cell}");
            let read = written.trim_matches('"').replace("\"\"", "\"");
            assert_eq!(unmarked(&read), cell);
        }
    }
}
