//! Delimited text as it comes in pieces, cut into rows.
//!
//! A row is only read once all of it is there: what is left of a piece waits for the next one. So a
//! quotation mark that never closes can be seen for what it is before it has swallowed the rest of the
//! file; its line is read as it stands, and reading goes on behind it.

use crate::limits::{COLUMNS, ROW_BYTES, ROWS};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::fmt;

/// A row of text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawRow<'r> {
    /// 1-based, as a spreadsheet would count: a row in quotation marks over several lines is one.
    pub(crate) row: u32,
    /// The cells, one behind the other.
    pub(crate) bytes: &'r [u8],
    /// Where each cell ends.
    pub(crate) ends: &'r [usize],
    /// What is wrong with it.
    pub(crate) flaw: Option<RowFlaw>,
}

impl<'r> RawRow<'r> {
    /// The cells.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &'r [u8]> + Clone + use<'r> {
        let mut start = 0;
        let bytes = self.bytes;
        self.ends.iter().map(move |end| {
            let cell = bytes.get(start..*end).unwrap_or_default();
            start = *end;
            cell
        })
    }
}

/// What is wrong with a row as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowFlaw {
    BrokenQuotes,
    /// Its cells are not there.
    TooManyCells,
    /// Its cells are not there.
    TooLong,
}

/// What stops the reading of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop<E> {
    TooManyRows,
    /// Whoever takes the rows has had enough.
    By(E),
}

/// Cuts text into rows.
pub(crate) struct Rows {
    delimiter: u8,
    reader: Reader,
    /// Takes quotation marks for what any other sign is.
    plain: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
    /// What is left of the last piece.
    rest: Vec<u8>,
    row: u32,
    after_return: bool,
    /// Inside a line that is too long, up to its end.
    skipping: bool,
    /// Headers, once they are known: a quoted line with as many delimiters is a row.
    pub(crate) columns: usize,
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("row", &self.row).field("waiting", &self.rest.len()).finish_non_exhaustive()
    }
}

/// A row, as far as it can be told.
enum Step {
    Whole { used: usize, cells: usize, ends: usize, flaw: Option<RowFlaw> },
    Incomplete,
}

impl Rows {
    pub(crate) fn new(delimiter: u8) -> Self {
        Self {
            delimiter,
            reader: ReaderBuilder::new().delimiter(delimiter).build(),
            plain: ReaderBuilder::new().delimiter(delimiter).quoting(false).build(),
            cells: vec![0; 4096],
            ends: vec![0; COLUMNS],
            rest: Vec::new(),
            row: 0,
            after_return: false,
            skipping: false,
            columns: 0,
        }
    }

    /// Takes a piece and hands on the rows that are complete.
    pub(crate) fn push<E>(
        &mut self,
        piece: &[u8],
        each: &mut impl FnMut(RawRow<'_>) -> Result<(), E>,
    ) -> Result<(), Stop<E>> {
        if self.rest.is_empty() {
            let used = self.run(piece, false, each)?;
            self.rest.extend_from_slice(piece.get(used..).unwrap_or_default());
            return Ok(());
        }
        let mut waiting = std::mem::take(&mut self.rest);
        waiting.extend_from_slice(piece);
        // A row can only become complete with the end of a line.
        let may_end = piece.iter().any(|byte| is_line_end(*byte)) || waiting.len() > ROW_BYTES;
        let used = if may_end { self.run(&waiting, false, each)? } else { 0 };
        waiting.drain(..used);
        self.rest = waiting;
        Ok(())
    }

    /// The text has ended: hands on the last row.
    pub(crate) fn finish<E>(&mut self, each: &mut impl FnMut(RawRow<'_>) -> Result<(), E>) -> Result<(), Stop<E>> {
        let waiting = std::mem::take(&mut self.rest);
        self.run(&waiting, true, each).map(|_| ())
    }

    /// Hands on the rows of these bytes; how many bytes they were.
    fn run<E>(
        &mut self,
        bytes: &[u8],
        last: bool,
        each: &mut impl FnMut(RawRow<'_>) -> Result<(), E>,
    ) -> Result<usize, Stop<E>> {
        let mut at = 0;
        loop {
            at += self.pass_line_ends(bytes.get(at..).unwrap_or_default());
            let rest = bytes.get(at..).unwrap_or_default();
            if rest.is_empty() {
                return Ok(at);
            }
            match self.step(rest, last) {
                Step::Incomplete => return Ok(at),
                Step::Whole { used, cells, ends, flaw } => {
                    at += used;
                    self.row += 1;
                    if self.row > ROWS {
                        return Err(Stop::TooManyRows);
                    }
                    each(RawRow {
                        row: self.row,
                        bytes: self.cells.get(..cells).unwrap_or_default(),
                        ends: self.ends.get(..ends).unwrap_or_default(),
                        flaw,
                    })
                    .map_err(Stop::By)?;
                }
            }
        }
    }

    /// Passes over the ends of lines between rows; an empty line is a row too.
    fn pass_line_ends(&mut self, bytes: &[u8]) -> usize {
        let mut passed = 0;
        for byte in bytes {
            match byte {
                _ if self.skipping => {
                    self.skipping = !is_line_end(*byte);
                    self.after_return = *byte == b'\r';
                }
                b'\n' if self.after_return => self.after_return = false,
                b'\n' | b'\r' => {
                    self.row = self.row.saturating_add(1);
                    self.after_return = *byte == b'\r';
                }
                _ => {
                    self.after_return = false;
                    break;
                }
            }
            passed += 1;
        }
        passed
    }

    /// The row that begins here.
    fn step(&mut self, bytes: &[u8], last: bool) -> Step {
        self.reader.reset();
        let Some((used, cells, ends)) = read(&mut self.reader, bytes, last, &mut self.cells, &mut self.ends) else {
            return if bytes.len() > ROW_BYTES { self.line_as_it_stands(bytes, last) } else { Step::Incomplete };
        };
        let row = bytes.get(..used).unwrap_or_default();
        let ended = row.last().is_some_and(|byte| is_line_end(*byte));
        let Some(ends) = ends else {
            self.after_return = row.last() == Some(&b'\r');
            return Step::Whole { used, cells: 0, ends: 0, flaw: Some(RowFlaw::TooManyCells) };
        };
        // Without quotation marks the row is its cells, the delimiters and the end of the line.
        // At the end of the text that says nothing: the end of the line may stand in quotation marks.
        let is_quoted = if last && used == bytes.len() { row.contains(&b'"') } else { used != cells + ends };
        let content = if ended { row.get(..used - 1).unwrap_or_default() } else { row };
        if used > ROW_BYTES || is_quoted && is_broken(content, self.delimiter, self.columns) {
            return self.line_as_it_stands(bytes, last);
        }
        self.after_return = row.last() == Some(&b'\r');
        Step::Whole { used, cells, ends, flaw: None }
    }

    /// The first line of these bytes, with its quotation marks as signs like any other.
    fn line_as_it_stands(&mut self, bytes: &[u8], last: bool) -> Step {
        let end = bytes.iter().take(ROW_BYTES + 1).position(|byte| is_line_end(*byte));
        let whole = if last && bytes.len() <= ROW_BYTES { Some(bytes.len()) } else { None };
        let Some(end) = end.or(whole) else {
            self.skipping = true;
            return Step::Whole { used: bytes.len().min(ROW_BYTES), cells: 0, ends: 0, flaw: Some(RowFlaw::TooLong) };
        };
        let line = bytes.get(..end).unwrap_or_default();
        self.plain.reset();
        let read = read(&mut self.plain, line, true, &mut self.cells, &mut self.ends);
        let (cells, ends, flaw) = match read {
            Some((_, cells, Some(ends))) => (cells, ends, RowFlaw::BrokenQuotes),
            _ => (0, 0, RowFlaw::TooManyCells),
        };
        let line_end = bytes.get(end);
        self.after_return = line_end == Some(&b'\r');
        Step::Whole { used: end + usize::from(line_end.is_some()), cells, ends, flaw: Some(flaw) }
    }
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// Reads one row: bytes used, bytes of cells, number of cells (`None`: too many). `None` if it is not
/// complete.
fn read(
    reader: &mut Reader,
    bytes: &[u8],
    last: bool,
    cells: &mut Vec<u8>,
    ends: &mut [usize],
) -> Option<(usize, usize, Option<usize>)> {
    let (mut used, mut written, mut count) = (0, 0, 0);
    let mut too_many = false;
    loop {
        let input = bytes.get(used..).unwrap_or_default();
        if input.is_empty() && !last {
            return None;
        }
        let output = cells.get_mut(written..).unwrap_or_default();
        let (result, read, wrote, ended) = reader.read_record(input, output, ends.get_mut(count..).unwrap_or_default());
        used += read;
        written += wrote;
        count += ended;
        match result {
            ReadRecordResult::Record | ReadRecordResult::End => {
                return Some((used, written, if too_many { None } else { Some(count) }));
            }
            ReadRecordResult::InputEmpty if last => {}
            ReadRecordResult::InputEmpty => return None,
            ReadRecordResult::OutputFull => {
                if cells.len() > 2 * ROW_BYTES {
                    return None;
                }
                let double = cells.len() * 2;
                cells.resize(double, 0);
            }
            ReadRecordResult::OutputEndsFull => {
                too_many = true;
                count = 0;
            }
        }
    }
}

/// Do the quotation marks of this row not hold? One that stays open; one that closes in the middle
/// of a cell, lines later; a cell whose lines look like rows.
fn is_broken(row: &[u8], delimiter: u8, columns: usize) -> bool {
    let mut rest = row;
    while !rest.is_empty() {
        let Some(inside) = rest.strip_prefix(b"\"") else {
            match rest.iter().position(|byte| *byte == delimiter) {
                Some(end) => rest = rest.get(end + 1..).unwrap_or_default(),
                None => return false,
            }
            continue;
        };
        let Some(length) = quoted_length(inside) else { return true };
        let (cell, after) = inside.split_at_checked(length).unwrap_or((inside, b""));
        let after = after.get(1..).unwrap_or_default();
        let has_lines = cell.iter().any(|byte| is_line_end(*byte));
        if has_lines && (after.first().is_some_and(|byte| *byte != delimiter) || has_rows(cell, delimiter, columns)) {
            return true;
        }
        match after.iter().position(|byte| *byte == delimiter) {
            Some(end) => rest = after.get(end + 1..).unwrap_or_default(),
            None => return false,
        }
    }
    false
}

/// How long the quoted text is, up to the mark that closes it.
fn quoted_length(text: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += text.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if text.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

/// Is there a line between others with as many delimiters as the table has?
fn has_rows(cell: &[u8], delimiter: u8, columns: usize) -> bool {
    let mut lines = cell.split(|byte| is_line_end(*byte)).skip(1).peekable();
    while let Some(line) = lines.next() {
        let cells = line.split(|byte| *byte == delimiter).count();
        if columns > 2 && lines.peek().is_some() && cells >= columns {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(pieces: &[&[u8]], columns: usize) -> Vec<(u32, Vec<String>, Option<RowFlaw>)> {
        let mut rows = Rows::new(b',');
        rows.columns = columns;
        let mut found = Vec::new();
        let mut each = |row: RawRow<'_>| -> Result<(), ()> {
            let cells = row.cells().map(|cell| String::from_utf8_lossy(cell).into_owned());
            found.push((row.row, cells.collect(), row.flaw));
            Ok(())
        };
        for piece in pieces {
            rows.push(piece, &mut each).unwrap();
        }
        rows.finish(&mut each).unwrap();
        found
    }

    fn shown(text: &str, columns: usize) -> Vec<String> {
        let rows = rows_of(&[text.as_bytes()], columns);
        let rows = rows.into_iter().map(|(row, cells, flaw)| {
            format!("{row}: {}{}", cells.join("|"), flaw.map(|flaw| format!(" {flaw:?}")).unwrap_or_default())
        });
        rows.collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_does() {
        let expected = ["1: a|b", "3: c|d", "4: e\nf|g", "5: h|"];
        for end in ["\n", "\r\n", "\r"] {
            let text = "a,b@@c,d@\"e\nf\",g@h,".replace('@', end);
            assert_eq!(shown(&text, 2), expected, "{end:?}");
        }
    }

    #[test]
    fn a_quote_that_stays_open_costs_nothing_but_itself() {
        assert_eq!(shown("a,b,c\n1,\"x,3\n4,5,6\n", 3), ["1: a|b|c", "2: 1|\"x|3 BrokenQuotes", "3: 4|5|6"]);
        // Closed by the next row that has quotation marks.
        let text = "1,\"x,3\n4,5,6\n7,\"8\",9\n";
        assert_eq!(shown(text, 3), ["1: 1|\"x|3 BrokenQuotes", "2: 4|5|6", "3: 7|8|9"]);
        // Closed by chance in the right place.
        let text = "1,\"x,3\n4,5,6\n7,8\",9\n";
        assert_eq!(shown(text, 3)[..2], ["1: 1|\"x|3 BrokenQuotes", "2: 4|5|6"]);
        // In the middle of a cell it is a sign like any other.
        assert_eq!(shown("1,5\" hose,3\n4,5,6", 3), ["1: 1|5\" hose|3", "2: 4|5|6"]);
    }

    #[test]
    fn cells_may_have_lines() {
        assert_eq!(shown("1,\"x, y\nz \"\"q\"\"\n\",3\n4,5,6", 3), ["1: 1|x, y\nz \"q\"\n|3", "2: 4|5|6"]);
    }

    #[test]
    fn hostile_rows() {
        let wide = format!("{}\n1,2\n", ",".repeat(3 * COLUMNS));
        assert_eq!(shown(&wide, 2), ["1:  TooManyCells", "2: 1|2"]);
        let fits = format!("{}\n", ",".repeat(COLUMNS - 1));
        assert_eq!(rows_of(&[fits.as_bytes()], 2)[0].1.len(), COLUMNS);
        let long = format!("{}\n1,2\n", "x".repeat(3 * ROW_BYTES));
        for size in [7_777, ROW_BYTES, long.len()] {
            let pieces: Vec<&[u8]> = long.as_bytes().chunks(size).collect();
            let rows = rows_of(&pieces, 2);
            assert_eq!(rows.len(), 2);
            assert_eq!(rows[0].2, Some(RowFlaw::TooLong));
            assert_eq!(rows[1], (2, vec!["1".into(), "2".into()], None));
        }
        let open = format!("1,\"{}", "4,5\n".repeat(ROW_BYTES / 2));
        for size in [ROW_BYTES / 3, open.len()] {
            let pieces: Vec<&[u8]> = open.as_bytes().chunks(size).collect();
            assert_eq!(rows_of(&pieces, 2).len(), ROW_BYTES / 2);
        }
    }
}
