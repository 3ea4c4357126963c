//! Compound files (MS-CFB), written.

/// Below this size a stream would have to be kept in small sectors. Streams are filled up to it with
/// zeros, as other programs do.
pub const SMALLEST_STREAM: usize = 4_096;

const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const TABLE: u32 = 0xFFFF_FFFD;
const IN_HEADER: usize = 109;

/// A compound file with these streams in its root, in sectors of 512 bytes or of 4,096.
///
/// Sectors of 512 bytes hold about 7 MB, since the allocation table is listed in the header alone;
/// for more the larger ones are taken.
pub fn compound_file(streams: &[(&str, &[u8])], large_sectors: bool) -> Vec<u8> {
    let content: usize = streams.iter().map(|(_, stream)| stream.len() + SMALLEST_STREAM).sum();
    let sector = if large_sectors || content > 6_000_000 { 4_096 } else { 512 };
    let mut table = Vec::new();
    let mut sectors = Vec::new();
    // Streams first, so that the workbook's begins with the first sector.
    let mut entries = vec![];
    for (name, stream) in streams {
        let mut stream = stream.to_vec();
        stream.resize(stream.len().max(SMALLEST_STREAM), 0);
        let start = chain(&mut table, &mut sectors, &stream, sector);
        entries.push(((*name).to_owned(), start, stream.len()));
    }
    let directory = directory(&entries, sector);
    let directory_start = chain(&mut table, &mut sectors, &directory, sector);
    let per_sector = sector / 4;
    let mut table_sectors = 0;
    while (table_sectors * per_sector) < table.len() + table_sectors {
        table_sectors += 1;
    }
    let first = table.len();
    table.extend(vec![TABLE; table_sectors]);
    table.resize(table_sectors * per_sector, FREE);
    let listed: Vec<u32> =
        (0..IN_HEADER).map(|at| if at < table_sectors { number(first + at) } else { FREE }).collect();

    let mut file = header(sector, table_sectors, directory_start, &listed);
    file.extend(sectors);
    file.extend(table.iter().flat_map(|entry| entry.to_le_bytes()));
    file
}

fn header(sector: usize, table_sectors: usize, directory: u32, listed: &[u32]) -> Vec<u8> {
    let large = sector != 512;
    let mut header = crate::xls::COMPOUND.to_vec();
    header.extend([0; 16]);
    let version = if large { 4_u16 } else { 3 };
    for field in [0x3E, version, 0xFFFE, if large { 12 } else { 9 }, 6, 0, 0, 0] {
        header.extend(field.to_le_bytes());
    }
    let directory_sectors = u32::from(large);
    let no_small = [number(SMALLEST_STREAM), END, 0, END, 0];
    for field in [directory_sectors, number(table_sectors), directory, 0].into_iter().chain(no_small) {
        header.extend(field.to_le_bytes());
    }
    header.extend(listed.iter().flat_map(|id| id.to_le_bytes()));
    header.resize(sector, 0);
    header
}

/// Puts bytes into sectors of their own and gives the first.
fn chain(table: &mut Vec<u32>, sectors: &mut Vec<u8>, bytes: &[u8], sector: usize) -> u32 {
    let start = number(table.len());
    let count = bytes.len().div_ceil(sector);
    table.extend((1..=count).map(|step| if step == count { END } else { start + number(step) }));
    sectors.extend(bytes);
    sectors.resize(table.len() * sector, 0);
    start
}

fn directory(entries: &[(String, u32, usize)], sector: usize) -> Vec<u8> {
    let mut directory = entry("Root Entry", 5, FREE, if entries.is_empty() { FREE } else { 1 }, END, 0);
    for (at, (name, start, size)) in (2..).zip(entries) {
        let next = if at <= entries.len() { number(at) } else { FREE };
        directory.extend(entry(name, 2, next, FREE, *start, *size));
    }
    directory.resize(directory.len().next_multiple_of(sector), 0);
    directory
}

fn entry(name: &str, kind: u8, right: u32, child: u32, start: u32, size: usize) -> Vec<u8> {
    let mut units: Vec<u16> = name.encode_utf16().take(31).collect();
    units.push(0);
    let mut entry: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let length = u16::try_from(entry.len()).unwrap_or(64);
    entry.resize(64, 0);
    entry.extend(length.to_le_bytes());
    entry.extend([kind, 1]);
    entry.extend([FREE, right, child].iter().flat_map(|id| id.to_le_bytes()));
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend(u64::from(number(size)).to_le_bytes());
    entry
}

fn number(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(END)
}
