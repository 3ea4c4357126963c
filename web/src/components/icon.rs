//! Icons of our own: strokes on a 24 × 24 grid, in the colour of the text beside them.

use crate::markup::html;
use yew::prelude::*;

/// An icon's strokes.
pub(crate) type Icon = &'static str;

/// Something to be added.
pub(crate) const PLUS: Icon = "M12 5v14M5 12h14";
/// One less.
pub(crate) const MINUS: Icon = "M5 12h14";
/// Taken away.
pub(crate) const CROSS: Icon = "M6 6l12 12M18 6L6 18";
/// One step back.
pub(crate) const UNDO: Icon = "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 12h-1";
/// One step forward.
pub(crate) const REDO: Icon = "M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 12h1";
/// A file is opened.
pub(crate) const OPEN: Icon = "M3 19V5h6l2 3h10v11zM3 12h18";
/// A file is saved.
pub(crate) const SAVE: Icon = "M12 4v11M7 11l5 5 5-5M4 20h16";
/// Printed.
pub(crate) const PRINT: Icon = "M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z";
/// A new sheet.
pub(crate) const SHEET: Icon = "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6";
/// Copied.
pub(crate) const COPY: Icon = "M9 9h11v11H9zM5 15H4V4h11v1";
/// An error.
pub(crate) const ERROR: Icon = "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.5";
/// A warning.
pub(crate) const WARNING: Icon = "M12 4L2.5 20h19zM12 10v4.5M12 17v.5";
/// Worth knowing.
pub(crate) const NOTE: Icon = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8v.5";
/// All is well.
pub(crate) const CHECK: Icon = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12l3 3 5-6";
/// Does not hold.
pub(crate) const BARRED: Icon = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8";
/// Cannot be known.
pub(crate) const QUESTION: Icon =
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.500 10a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .8-1 1.700M12 16.500v.5";
/// Somebody has to confirm.
pub(crate) const CLOCK: Icon = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.500V12l3 2";
/// Settings.
pub(crate) const SLIDERS: Icon = "M4 7h9M19 7h1M4 17h1M11 17h9M13 4.500v5h6v-5zM5 14.500v5h6v-5z";
/// A suggestion.
pub(crate) const LAMP: Icon =
    "M9 18h6M10 21h4M12 3a6 6 0 0 0-4 10.5c.7.7 1 1.500 1 2.500h6c0-1 .3-1.800 1-2.500A6 6 0 0 0 12 3z";

/// Draws an icon; it says nothing to a screen reader.
pub(crate) fn icon(strokes: Icon) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={strokes} /></svg> }
}

/// The mark of the app: three rods of an abacus.
pub(crate) fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
            <rect class="mark-frame" x="2" y="3" width="28" height="26" rx="4" />
            <path class="mark-rods" d="M9 4v24M16 4v24M23 4v24M3 12.500h26" />
            <path class="mark-beads" d="M6 8h6M13 9.500h6M20 8h6M6 17h6M6 21h6M13 25h6M13 21h6M20 17h6M20 25h6" />
        </svg>
    }
}
