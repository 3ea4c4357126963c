//! The words of the screen.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct Words;
    /// Name of the screen.
    title: "對照", "Compare";
}
