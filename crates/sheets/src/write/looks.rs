//! How cells look. Fills are so light, and the text on them so dark, that both stay readable when
//! printed in grey.

use ltc_grid::Look;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// What the value needs of the format, whatever the look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing.
    Plain,
    /// Marked as text, for text that would be a formula if it were typed.
    Quoted,
    /// A date.
    Day,
    /// A date and a time.
    Moment,
    /// A time.
    Time,
}

const LOOKS: [Look; 9] = [
    Look::Plain,
    Look::Header,
    Look::Title,
    Look::Amount,
    Look::Error,
    Look::Warning,
    Look::Note,
    Look::Faint,
    Look::Wrapped,
];
const SHAPES: [Shape; 5] = [Shape::Plain, Shape::Quoted, Shape::Day, Shape::Moment, Shape::Time];

/// The formats of all looks, made once for a workbook.
pub(super) struct Looks {
    formats: Vec<(Look, Shape, Format)>,
    plain: Format,
}

impl Looks {
    pub(super) fn new() -> Self {
        let pairs = LOOKS.into_iter().flat_map(|look| SHAPES.into_iter().map(move |shape| (look, shape)));
        let formats = pairs.map(|(look, shape)| (look, shape, shaped(dressed(look), shape))).collect();
        Self { formats, plain: Format::new() }
    }

    pub(super) fn format(&self, look: Look, shape: Shape) -> &Format {
        let found = self.formats.iter().find(|(of, with, _)| *of == look && *with == shape);
        found.map_or(&self.plain, |(_, _, format)| format)
    }
}

fn dressed(look: Look) -> Format {
    let plain = Format::new().set_align(FormatAlign::Top);
    let filled = |fill: u32, text: u32| plain.clone().set_background_color(fill).set_font_color(text);
    match look {
        Look::Plain => plain,
        Look::Header => filled(0x00D9_E2EC, 0x0010_2A43)
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter)
            .set_border_bottom(FormatBorder::Thin),
        Look::Title => plain.set_bold().set_font_size(14),
        Look::Amount => plain.set_num_format("#,##0"),
        Look::Error => filled(0x00FA_DBD8, 0x0078_1A1A).set_num_format("#,##0"),
        Look::Warning => filled(0x00FD_EBC8, 0x005C_3D00),
        Look::Note => filled(0x00DD_EBF7, 0x001F_3A5F),
        Look::Faint => plain.set_font_color(0x0060_6060),
        Look::Wrapped => plain.set_text_wrap(),
    }
}

fn shaped(format: Format, shape: Shape) -> Format {
    match shape {
        Shape::Plain => format,
        Shape::Quoted => format.set_quote_prefix(),
        Shape::Day => format.set_num_format("yyyy-mm-dd"),
        Shape::Moment => format.set_num_format("yyyy-mm-dd hh:mm"),
        Shape::Time => format.set_num_format("hh:mm"),
    }
}
