//! Why a file cannot be read, and what is wrong with single rows of one that can. Data only: the
//! words for people are the report's.

use crate::limits::PROBLEMS;
use crate::preview::Preview;
use crate::second::SecondKind;
use ltc_engine::InputError;
use std::fmt;

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq)]
pub struct TableError {
    /// The file.
    pub file: String,
    /// The sheet, where there is one.
    pub sheet: Option<String>,
    /// Why.
    pub why: Refusal,
}

impl TableError {
    /// A refusal of a file.
    pub fn new(file: &str, why: Refusal) -> Self {
        Self { file: file.to_owned(), sheet: None, why }
    }

    /// The same, of a sheet.
    #[must_use]
    pub fn of_sheet(mut self, sheet: &str) -> Self {
        self.sheet = Some(sheet.to_owned());
        self
    }
}

/// The reasons.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// Nothing in it, or white space alone.
    Empty,
    /// Another format.
    Foreign(Foreign),
    /// Text in an encoding that is not known here. In a browser: decode as Big5 and try again.
    Encoding {
        /// The first row (1-based) that is no UTF-8.
        row: u32,
    },
    /// No row has headers for client, date and code. What was seen, what is missing, and a mapping to begin with.
    NoHeader(Box<Preview>),
    /// No records, but data on cases: it belongs where the second file is read.
    SecondFile(SecondKind),
    /// A workbook without sheets, or without one of that name.
    NoSheet {
        /// The name asked for.
        wanted: Option<String>,
        /// The names that there are.
        there: Vec<String>,
    },
    /// More than can be read.
    TooMany {
        /// Of what.
        what: Countable,
        /// The most.
        most: u64,
    },
    /// JSON that is not as it must be, with the path.
    Json(Box<InputError>),
}

/// What files can have too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Countable {
    Rows,
    Columns,
    HeaderBytes,
}

/// Formats that people try and that are not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A web page; some programs name it `.xls`.
    Html,
    /// XML, also the XML spreadsheet of 2003.
    Xml,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A packed archive other than zip.
    Archive,
    /// Bytes that are no text.
    Binary,
}

/// Something wrong with one place of a file that could be read: nothing else was lost.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The sheet.
    pub sheet: Option<String>,
    /// The 1-based row (of JSON: place in the list); 0: the file as a whole.
    pub row: u32,
    /// The header of the column, or the name of the field.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    /// What is wrong.
    pub what: Flaw,
}

/// What is wrong with a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Flaw {
    /// Nothing was read from the file.
    NoRecords,
    /// A quotation mark that opens and does not close: the line was read as it stands.
    BrokenQuotes,
    /// More cells than there are headers: probably a comma that should stand in quotation marks.
    MoreCellsThanHeaders {
        /// Cells of the row.
        cells: usize,
        /// Headers.
        headers: usize,
    },
    /// So many cells that the row was left out.
    TooManyCells {
        /// The most.
        most: usize,
    },
    /// So long that the row was left out.
    RowTooLong {
        /// The most bytes.
        most: usize,
    },
    /// So long that it was cut off.
    CellTooLong {
        /// The most characters.
        most: usize,
    },
    /// Bytes that are no character of the file's encoding; they were replaced.
    NotInEncoding,
    /// Two columns for one field; the cells of this one are kept as an extra column.
    DuplicateColumn {
        /// The field's name in the contract.
        field: &'static str,
        /// The header of the column that is used.
        used: String,
    },
    /// A row that repeats the header; left out.
    RepeatedHeader,
    /// A row of totals; left out.
    TotalRow,
    /// Another sheet looks like records too and was not read.
    SheetNotRead {
        /// Its rows.
        rows: usize,
    },
    /// A field of JSON with a value of another kind; it is kept as a malformed cell.
    WrongJsonType,
    /// An entry of the list of records that is no object; left out.
    NotAnObject,
    /// More unknown fields than are kept.
    TooManyFields {
        /// The most.
        most: usize,
    },
    /// A note on the transaction as a whole.
    Transaction(TransactionNote),
    /// A cell of the second file that does not say what it should. The row was left out.
    Expected(Wanted),
    /// The same, but the row was kept without that cell.
    Ignored(Wanted),
    /// A client of whom the sheet of cases does not know.
    UnknownClient,
    /// A second row for the same thing that says something else; the first one counts.
    Contradicts {
        /// What the first row says.
        first: String,
    },
}

/// What the head of a FeeApply transaction says and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TransactionNote {
    /// `writeoff_yyyymm` is no month.
    NoMonth,
    /// `records` is another number.
    Records {
        /// As stated.
        stated: i64,
        /// As counted.
        found: i64,
    },
    /// `cases` is another number of clients.
    Cases {
        /// As stated.
        stated: i64,
        /// As counted.
        found: i64,
    },
    /// `amount` is another sum of price × quantity. Only compared where every record has a price.
    Amount {
        /// As stated.
        stated: i64,
        /// As added up.
        found: i64,
    },
    /// More records than a transaction takes.
    TooMany {
        /// The most.
        most: usize,
    },
}

/// What a cell of the second file should say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Anything.
    Something,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A whole number.
    Whole {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// A number.
    Number,
    /// Yes or no.
    Flag,
    /// A day, or yes.
    DayOrYes,
    /// 低收入戶, 中低收入戶, 一般戶.
    WelfareClass,
    /// 照顧及專業服務, 交通接送, 喘息服務, 輔具.
    QuotaType,
    /// 可用, 留用, 預支.
    Fund,
    /// A profession of the list.
    Profession,
    /// A service code.
    Code,
}

/// Problems of a file: the first ones, and how many more there were.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problems {
    /// One by one.
    pub list: Vec<Problem>,
    /// Further ones.
    pub left_out: u64,
}

impl Problems {
    /// Adds one, or only counts it.
    pub fn push(&mut self, problem: Problem) {
        if self.list.len() < PROBLEMS {
            self.list.push(problem);
        } else {
            self.left_out += 1;
        }
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl fmt::Display for TableError {
    /// For programmers; people get the report's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, "[{sheet}]")?;
        }
        match &self.why {
            Refusal::Json(error) => write!(f, ": {error}"),
            Refusal::NoHeader(preview) => {
                let missing: Vec<&str> = preview.missing.iter().map(|field| field.name()).collect();
                let seen: Vec<&str> = preview.columns.iter().map(|column| column.header.as_str()).collect();
                write!(f, ": no header for {}; seen: {}", missing.join(", "), seen.join(", "))
            }
            why => write!(f, ": {why:?}"),
        }
    }
}

impl std::error::Error for TableError {}

impl fmt::Display for Problem {
    /// For programmers; people get the report's words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, "[{sheet}]")?;
        }
        write!(f, ":{}", self.row)?;
        if let Some(column) = &self.column {
            write!(f, " {column}")?;
        }
        write!(f, ": {:?}", self.what)
    }
}
