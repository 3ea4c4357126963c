//! Grids and delimited text to records and cases, and back.
