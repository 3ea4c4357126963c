//! Archives that are broken, or made to break the reader. Each is refused or read; none panics.

use crate::parts::{Parts, SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, archive, detail, read, rows};
use ltc_grid::Cell;
use ltc_sheets::{Limits, OtherFormat, Quantity, SheetError, testing};

const ONE: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

fn small() -> Parts {
    Parts::new(ONE)
}

fn refused(parts: &Parts, what: Quantity) {
    match parts.read() {
        Err(SheetError::TooMuch { what: found, .. }) => assert_eq!(found, what),
        other => panic!("{other:?}"),
    }
}

fn limited(parts: &Parts, limits: Limits) -> (Quantity, u64, Option<String>) {
    match ltc_sheets::read(&parts.pack(), &limits) {
        Err(SheetError::TooMuch { what, limit, sheet }) => (what, limit, sheet),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_no_workbook() {
    for bytes in [
        &b""[..],
        b"P",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"%PDF-1.7",
        b"\xFF\xD8\xFF",
        "身分證字號,日期".as_bytes(),
        &[0; 4_096],
    ] {
        assert!(matches!(read(bytes), Err(SheetError::NotAWorkbook | SheetError::Broken { .. })), "{bytes:?}");
    }
    let empty = archive(&[]);
    assert_eq!(read(&empty), Err(SheetError::NotAWorkbook));
    assert_eq!(read(&archive(&[("a.txt", b"a")])), Err(SheetError::NotAWorkbook));
    let letter = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    assert_eq!(read(&letter), Err(SheetError::NotAWorkbook));
}

#[test]
fn other_formats_have_names() {
    let other = |bytes: &[u8]| match read(bytes) {
        Err(SheetError::OtherFormat(format)) => format,
        other => panic!("{other:?}"),
    };
    assert_eq!(other(&archive(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.bin", b"")])), OtherFormat::Xlsb);
    let ods = archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<x/>")]);
    assert_eq!(other(&ods), OtherFormat::Ods);
    let odt = archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")]);
    assert_eq!(read(&odt), Err(SheetError::NotAWorkbook));
    assert_eq!(other(b"\xEF\xBB\xBF\r\n<HTML><table>"), OtherFormat::Html);
    assert_eq!(other(b"<!DOCTYPE html>"), OtherFormat::Html);
    assert_eq!(
        other(b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
        OtherFormat::SpreadsheetXml
    );
    assert_eq!(OtherFormat::Xlsb.name(), "xlsb");
    assert_eq!(OtherFormat::Ods.name(), "ods");
}

#[test]
fn a_password_is_said_so() {
    let protected =
        testing::compound_file(&[("EncryptionInfo", &[4, 0, 4, 0]), ("EncryptedPackage", &[7; 5_000])], false);
    assert_eq!(read(&protected), Err(SheetError::Password));
    // A single part may be encrypted, too: the flag of the entry and of the directory.
    let mut entry = small().pack();
    for signature in [&b"PK\x03\x04"[..], b"PK\x01\x02"] {
        let flag = signature.len() + if signature[2] == 1 { 4 } else { 2 };
        let places: Vec<usize> =
            entry.windows(4).enumerate().filter(|(_, window)| *window == signature).map(|(at, _)| at).collect();
        for at in places {
            entry[at + flag] |= 1;
        }
    }
    assert_eq!(read(&entry), Err(SheetError::Password));
}

#[test]
fn missing_parts() {
    for (name, message) in [
        ("_rels/.rels", "workbook"),
        (WORKBOOK_RELS, "workbook"),
        (WORKBOOK, "workbook: no sheets"),
        (SHEET, "S"),
        (STRINGS, "S"),
    ] {
        let message_found = detail(small().without(name).read());
        assert!(message_found.starts_with(message), "{name}: {message_found}");
    }
    assert_eq!(small().without("[Content_Types].xml").read(), Err(SheetError::NotAWorkbook));
    // Without styles there are no dates, that is all.
    assert_eq!(rows(&small().without(STYLES).pack()), [[Cell::from("甲")]]);
}

#[test]
fn parts_that_are_no_xml() {
    let garbage = [
        "",
        "<",
        "<a",
        "</a>",
        "<a b=>",
        "<a b=\"",
        "&",
        "<![CDATA[",
        "<!--",
        "<?xml",
        "\0\0\0",
        "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]><x>&a;</x>",
        "<worksheet>",
        "<worksheet><sheetData>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>",
    ];
    for name in [SHEET, STRINGS, STYLES, WORKBOOK, WORKBOOK_RELS, "_rels/.rels", "[Content_Types].xml"] {
        for text in garbage {
            let _ = small().with(name, text).read();
        }
        let _ = small().with(name, [0xFF; 100]).read();
        let whole = small().part(name).clone();
        for length in 0..whole.len() {
            let _ = small().with(name, &whole[..length]).read();
        }
    }
    assert!(small().with(SHEET, "<worksheet><sheetData>").read().is_err());
    assert!(small().with(WORKBOOK, "<workbook>").read().is_err());
}

#[test]
fn cells_that_are_none() {
    for cell in [
        "<c r=\"A1\" t=\"s\"><v>2</v></c>",
        "<c r=\"A1\" t=\"s\"><v>99999999999999999999</v></c>",
        "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
        "<c r=\"A1\" t=\"b\"><v>2</v></c>",
        "<c r=\"A1\" t=\"e\"><v>#WHAT!</v></c>",
        "<c r=\"A1\" t=\"x\"><v>1</v></c>",
        "<c r=\"A1\" t=\"n\"><v>one</v></c>",
        "<c r=\"A0\"><v>1</v></c>",
        "<c r=\"1\"><v>1</v></c>",
        "<c r=\"A\"><v>1</v></c>",
        "<c r=\"\"><v>1</v></c>",
        "<c r=\"甲1\"><v>1</v></c>",
        "<c r=A1><v>1</v></c>",
        "<c r=\"A1\"><w>1</w></c>",
        "<c r=\"A1\" t=\"str\"><v>&what;</v></c>",
    ] {
        let read = Parts::new(&format!("<row r=\"1\">{cell}</row>")).read();
        assert!(read.is_ok() || detail(read).starts_with('S'), "{cell}");
    }
    // A style or a time that is none is no reason to refuse the sheet.
    assert_eq!(rows(&Parts::new("<row><c s=\"x\" t=\"d\"><v>soon</v></c></row>").pack()), [[Cell::from("soon")]]);
}

#[test]
fn references_beyond_any_sheet() {
    for reference in
        ["A4294967296", "AAAAAAAAAAAAAAAA1", "ZZZZZZZ9999999999", "A99999999999999999999", "XFDX1", "A12345678"]
    {
        for data in [
            format!("<row r=\"1\"><c r=\"{reference}\"><v>1</v></c></row>"),
            format!("<row r=\"{reference}\"><c><v>1</v></c></row>"),
            format!("<row r=\"1\"><c s=\"1\"\n r\t=\n'{reference}'><v>1</v></c></row>"),
        ] {
            assert!(detail(Parts::new(&data).read()).contains("beyond any sheet"), "{data}");
        }
        let range = small().replace(SHEET, "A1:B2", &format!("A1:{reference}"));
        assert!(detail(range.read()).contains("beyond any sheet"));
    }
}

#[test]
fn used_ranges_that_lie() {
    for range in ["A1:XFD1048576", "A1", "XFD1048576", "C3:C3"] {
        let parts = small().replace(SHEET, "A1:B2", range);
        assert_eq!(rows(&parts.pack()), [[Cell::from("甲")]], "{range}");
    }
    for range in ["C5:A1", "A5:C1", "C1:A5", "AA1:Z1"] {
        let parts = small().replace(SHEET, "A1:B2", range);
        assert!(detail(parts.read()).contains("in reverse"), "{range}");
    }
    for range in ["", ":", "A1:", "::", "A1:B2:C3:D4", "A", "1", "甲:乙"] {
        let _ = small().replace(SHEET, "A1:B2", range).read();
    }
}

#[test]
fn cells_far_away() {
    let at = |reference: &str| Parts::new(&format!("<row r=\"1\"><c r=\"{reference}\"><v>1</v></c></row>"));
    refused(&at("A1048576"), Quantity::Rows);
    refused(&at("A9999999"), Quantity::Rows);
    refused(&at("XFD1"), Quantity::Columns);
    refused(&at("ZZZ1"), Quantity::Columns);
    refused(&at("A200001"), Quantity::Rows);
    assert_eq!(rows(&at("A200000").pack()).len(), 200_000);
    assert_eq!(rows(&at("AMJ1").pack())[0].len(), 1_024);
    refused(&at("AMK1"), Quantity::Columns);
}

#[test]
fn limits_of_what_is_in_it() {
    let two = Parts::new("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>");
    let sheet = || Some("S".to_owned());
    let limits = Limits::default();
    assert!(
        ltc_sheets::read(
            &two.pack(),
            &Limits { rows: 2, columns: 2, cells: 5, cell_text: 3, text_bytes: 14, sheets: 1, entries: 7, ..limits }
        )
        .is_ok()
    );
    let boundless = Limits {
        file_bytes: u64::MAX,
        entries: usize::MAX,
        expanded_bytes: u64::MAX,
        expansion: u64::MAX,
        sheets: usize::MAX,
        rows: u32::MAX,
        columns: u32::MAX,
        cells: u64::MAX,
        cell_text: usize::MAX,
        text_bytes: u64::MAX,
    };
    assert!(ltc_sheets::read(&two.pack(), &boundless).is_ok());
    assert_eq!(limited(&two, Limits { rows: 1, ..limits }), (Quantity::Rows, 1, sheet()));
    assert_eq!(limited(&two, Limits { columns: 1, ..limits }), (Quantity::Columns, 1, sheet()));
    assert_eq!(limited(&two, Limits { cells: 4, ..limits }), (Quantity::Cells, 4, sheet()));
    assert_eq!(limited(&two, Limits { cell_text: 2, ..limits }), (Quantity::CellText, 2, sheet()));
    assert_eq!(limited(&two, Limits { text_bytes: 13, ..limits }), (Quantity::TextBytes, 13, sheet()));
    assert_eq!(limited(&two, Limits { sheets: 0, ..limits }), (Quantity::Sheets, 0, None));
    assert_eq!(limited(&two, Limits { entries: 6, ..limits }), (Quantity::Entries, 6, None));
    assert_eq!(limited(&two, Limits { entries: 1, ..limits }), (Quantity::Entries, 1, None));
    assert_eq!(limited(&two, Limits { file_bytes: 100, ..limits }), (Quantity::FileBytes, 100, None));
    assert_eq!(limited(&two, Limits { expanded_bytes: 1_000, ..limits }), (Quantity::ExpandedBytes, 1_000, None));
    let long = Parts::new(&format!("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{}</v></c></row>", "字".repeat(32_767)));
    assert!(long.read().is_ok());
    let longer = Parts::new(&format!("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{}</v></c></row>", "字".repeat(32_768)));
    refused(&longer, Quantity::CellText);
}

/// One long text, in many cells: small as a file, large in memory.
#[test]
fn a_text_shared_by_too_many_cells() {
    let cells: String = "<row><c t=\"s\"><v>0</v></c></row>".repeat(15_000);
    let parts = Parts::new(&cells).with(STRINGS, format!("<sst><si><t>{}</t></si></sst>", "a".repeat(30_000)));
    refused(&parts, Quantity::TextBytes);
}

#[test]
fn bombs() {
    let zeros = vec![b' '; 40 << 20];
    refused(&small().with(SHEET, zeros.clone()), Quantity::Expansion);
    refused(&small().and("xl/media/image1.png", zeros.clone()), Quantity::Expansion);
    let limits = Limits { expansion: u64::MAX, expanded_bytes: 30 << 20, ..Limits::default() };
    assert_eq!(limited(&small().and("x", zeros), limits).0, Quantity::ExpandedBytes);
}

/// The same bomb, which says that it is small.
#[test]
fn sizes_that_lie() {
    let size = 40_u32 << 20;
    let honest = small().and("xl/x.xml", vec![b' '; size as usize]).pack();
    for said in [0_u32, 1, 100, 1 << 20, u32::MAX] {
        let mut lying = honest.clone();
        for at in 0..lying.len() - 4 {
            if lying[at..at + 4] == size.to_le_bytes() {
                lying[at..at + 4].copy_from_slice(&said.to_le_bytes());
            }
        }
        assert_ne!(lying, honest);
        assert!(matches!(read(&lying), Err(SheetError::TooMuch { .. } | SheetError::Broken { .. })), "{said}");
    }
    // A packed size that is too large would excuse any expansion.
    let limits = Limits { expanded_bytes: 30 << 20, ..Limits::default() };
    let mut lying = honest;
    let entry = lying.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    lying[entry + 20..entry + 24].copy_from_slice(&0x0FFF_FFFF_u32.to_le_bytes());
    lying[entry + 24..entry + 28].copy_from_slice(&1_u32.to_le_bytes());
    assert!(ltc_sheets::read(&lying, &limits).is_err());
}

#[test]
fn two_entries_of_one_name() {
    // The library refuses to write it: the second name is changed afterwards.
    let mut bytes = small().and("xl/worksheets/sheet2.xml", "<worksheet/>").pack();
    for at in 0..bytes.len() - 10 {
        if &bytes[at..at + 10] == b"sheet2.xml" {
            bytes[at + 5] = b'1';
        }
    }
    assert!(detail(read(&bytes)).contains("two entries"));
}

#[test]
fn many_entries() {
    let mut parts = small();
    for entry in 0..2_100 {
        parts = parts.and(&format!("xl/{entry}.xml"), "");
    }
    refused(&parts, Quantity::Entries);
    let sheets: Vec<String> = (0..256).map(|sheet| format!("<sheet name=\"S{sheet}\" r:id=\"rId1\"/>")).collect();
    refused(&small().replace(WORKBOOK, "<sheet name", &format!("{}<sheet name", sheets.concat())), Quantity::Sheets);
}

#[test]
fn sheets_of_one_name() {
    let parts = small().replace(WORKBOOK, "</sheets>", "<sheet name=\"S\" r:id=\"rId1\"/></sheets>");
    assert!(detail(parts.read()).contains("two sheets"));
}

#[test]
fn relationships_to_nowhere_and_to_themselves() {
    for target in [
        "",
        "/",
        "../../etc/passwd",
        "worksheets/",
        "workbook.xml",
        "sharedStrings.xml",
        "_rels/workbook.xml.rels",
        "/[Content_Types].xml",
        "http://example.org/x.xml",
    ] {
        let parts = small().replace(WORKBOOK_RELS, "worksheets/sheet1.xml", target);
        assert!(parts.read().is_err(), "{target}");
        let _ = small().replace("_rels/.rels", "xl/workbook.xml", target).read();
    }
    assert!(small().replace(WORKBOOK, "rId1", "rId2").read().is_err());
}

#[test]
fn counts_of_shared_strings_that_lie() {
    for count in
        ["18446744073709551615", "9223372036854775807", "400000000000", "99999999999999999999999999", "+4000000000"]
    {
        let parts = small().with(STRINGS, format!("<sst uniqueCount=\"{count}\"><si><t>甲</t></si></sst>"));
        assert!(detail(parts.read()).contains("shared strings"), "{count}");
        let hidden = small()
            .with(STRINGS, format!("<!-- --><x:sst a='>' \n uniqueCount =\t'{count}' ><si><t>甲</t></si></x:sst>"));
        assert!(detail(hidden.read()).contains("shared strings"), "{count}");
    }
    for count in ["", "0", "-1", "1", "abc"] {
        let parts = small().with(STRINGS, format!("<sst uniqueCount=\"{count}\"><si><t>甲</t></si></sst>"));
        assert_eq!(rows(&parts.pack()), [[Cell::from("甲")]], "{count}");
    }
    let many = format!("<sst>{}</sst>", "<si/>".repeat(2_000));
    assert_eq!(limited(&small().with(STRINGS, many), Limits { cells: 1_000, ..Limits::default() }).0, Quantity::Cells);
}

#[test]
fn styles_without_end() {
    let with_format = |code: &str| small().replace(STYLES, "[h]:mm", code);
    assert!(detail(with_format(&"[".repeat(300)).read()).contains("number format"));
    assert!(
        detail(with_format(&format!("{}{}", "[".repeat(150), "&#91;".repeat(150))).read()).contains("number format")
    );
    assert!(detail(with_format(&"0".repeat(2_000)).read()).contains("number format"));
    assert!(with_format(&"[".repeat(100)).read().is_ok());
    let font = format!("<fonts><font><name val=\"{}\"/></font></fonts><cellXfs>", "x".repeat(1_000));
    assert!(detail(small().replace(STYLES, "<cellXfs>", &font).read()).contains("font"));
    let styles = format!("<cellXfs>{}", "<xf fontId=\"0\"/>".repeat(140_000));
    assert!(detail(small().replace(STYLES, "<cellXfs>", &styles).read()).contains("styles"));
}

#[test]
fn other_encodings() {
    let wide: Vec<u8> = "\u{FEFF}<worksheet/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(detail(small().with(SHEET, wide).read()).contains("UTF-16"));
    let sheet =
        format!("<?xml version=\"1.0\" encoding=\"UTF-16LE\"?><worksheet><sheetData>{ONE}</sheetData></worksheet>");
    assert!(detail(small().with(SHEET, sheet).read()).contains("UTF-8"));
    // Bytes that are no UTF-8 at all.
    let _ = Parts::new("<row><c t=\"str\"><v>\u{1}</v></c></row>")
        .with(STRINGS, b"<sst><si><t>\xFF\xFE</t></si></sst>")
        .read();
}

#[test]
fn deep_xml() {
    let deep = |tag: &str| format!("{}{}", format!("<{tag}>").repeat(200_000), format!("</{tag}>").repeat(200_000));
    for tag in ["a", "row", "is", "r"] {
        let _ = Parts::new(&deep(tag)).read();
        let _ = Parts::new(&format!("<row><c t=\"inlineStr\"><is>{}</is></c></row>", deep(tag))).read();
        let _ = small().with(STRINGS, format!("<sst><si>{}</si></sst>", deep(tag))).read();
    }
}
