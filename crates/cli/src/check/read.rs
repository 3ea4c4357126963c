//! What is read for a check: records by whatever channel they come, and what is known besides.

use crate::args::{CheckArgs, Common};
use crate::failure::Failure;
use crate::files;
use ltc_check::records::Records;
use ltc_check::{CheckInput, read_check_input};
use ltc_engine::basis::{Basis, short_hash};
use ltc_engine::text::Text;

/// Everything that was read.
pub(super) struct Loaded {
    pub(super) input: CheckInput,
    pub(super) records: Records,
    pub(super) hash: String,
    pub(super) notes: Vec<Text>,
}

/// Reads the records and all other files.
pub(super) fn all(basis: &Basis, args: &CheckArgs, common: &Common) -> Result<Loaded, Failure> {
    let text = files::read_text(&args.records)?;
    let hash = short_hash(text.as_bytes());
    let mut input = read_check_input(&text).map_err(|error| Failure::from(error).file(&args.records))?;
    for path in &args.cases {
        let text = files::read_text(path)?;
        input.merge(read_check_input(&text).map_err(|error| Failure::from(error).file(path))?);
    }
    input.month = args.month.or(input.month);
    input.as_of = common.as_of.or(input.as_of);
    input.policies.extend(common.policy.iter().cloned());
    let mut records = Records::new(basis);
    records.add_document("", &input.records);
    Ok(Loaded { input, records, hash, notes: Vec::new() })
}
