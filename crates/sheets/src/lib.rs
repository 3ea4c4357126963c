//! Workbooks (xlsx, xls) to grids and back: the spreadsheet libraries and nothing else.
