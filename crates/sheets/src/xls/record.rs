//! Little-endian fields, and the records of a workbook's stream.

use super::broken;
use ltc_grid::SheetError;

/// Bytes read from front to back; nothing where they end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'a> {
    bytes: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    pub(super) fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*taken)
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn f64(&mut self) -> Option<f64> {
        self.array().map(f64::from_le_bytes)
    }

    /// The rest as numbers of two bytes.
    pub(super) fn rest_u16(mut self) -> impl Iterator<Item = u16> {
        std::iter::from_fn(move || self.u16())
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }
}

/// A record: its type and its content.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) data: &'a [u8],
}

impl<'a> Record<'a> {
    pub(super) fn fields(&self) -> Fields<'a> {
        Fields::new(self.data)
    }
}

/// The types of records that are read.
pub(super) mod kind {
    pub(in crate::xls) const FORMULA: u16 = 0x0006;
    pub(in crate::xls) const EOF: u16 = 0x000A;
    pub(in crate::xls) const DATEMODE: u16 = 0x0022;
    pub(in crate::xls) const FILEPASS: u16 = 0x002F;
    pub(in crate::xls) const CONTINUE: u16 = 0x003C;
    pub(in crate::xls) const BOUNDSHEET: u16 = 0x0085;
    pub(in crate::xls) const MULRK: u16 = 0x00BD;
    pub(in crate::xls) const RSTRING: u16 = 0x00D6;
    pub(in crate::xls) const XF: u16 = 0x00E0;
    pub(in crate::xls) const SST: u16 = 0x00FC;
    pub(in crate::xls) const LABELSST: u16 = 0x00FD;
    pub(in crate::xls) const NUMBER: u16 = 0x0203;
    pub(in crate::xls) const LABEL: u16 = 0x0204;
    pub(in crate::xls) const BOOLERR: u16 = 0x0205;
    pub(in crate::xls) const STRING: u16 = 0x0207;
    pub(in crate::xls) const RK: u16 = 0x027E;
    pub(in crate::xls) const FORMAT: u16 = 0x041E;
    pub(in crate::xls) const BOF: u16 = 0x0809;
}

/// The records of a stream from some place on.
pub(super) struct Records<'a> {
    fields: Fields<'a>,
}

impl<'a> Records<'a> {
    /// From this place on; nothing if it lies beyond the stream.
    pub(super) fn at(stream: &'a [u8], place: usize) -> Option<Self> {
        stream.get(place..).map(|rest| Self { fields: Fields::new(rest) })
    }

    /// The next record. The stream may not end before the record that says so.
    pub(super) fn next(&mut self) -> Result<Record<'a>, SheetError> {
        self.read().ok_or_else(|| broken("the stream ends within a record"))
    }

    fn read(&mut self) -> Option<Record<'a>> {
        let kind = self.fields.u16()?;
        let length = self.fields.u16()?;
        Some(Record { kind, data: self.fields.take(length.into())? })
    }

    /// The content of a record with all that continue it.
    pub(super) fn continued(&mut self, first: &Record<'a>) -> Result<Vec<&'a [u8]>, SheetError> {
        let mut pieces = vec![first.data];
        while self.fields.bytes.starts_with(&kind::CONTINUE.to_le_bytes()) {
            pieces.push(self.next()?.data);
        }
        Ok(pieces)
    }

    /// How many bytes of the stream are left.
    pub(super) fn left(&self) -> usize {
        self.fields.len()
    }
}
