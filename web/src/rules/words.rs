//! The words of the screen.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct RulesWords;
    /// Name of the screen.
    title: "規則", "Rules";
}
