//! Workbooks read and written, and files that are none.

mod hostile_xls;
mod hostile_xlsx;
mod mutations;
mod parts;
mod read_xls;
mod read_xlsx;
mod round_trip;
mod written;
