//! The words of the dialog.

use crate::i18n::word_table;

word_table! {
    /// Words of the dialog that explains a figure.
    pub(super) struct ExplainWords;
    /// Title of the dialog.
    explanation: "這個數字怎麼來", "How this figure came about";
    /// Button.
    close: "關閉", "Close";
    /// Heading of the operands.
    from_these: "由以下數字算出", "Computed from";
    /// Heading of the sources.
    sources: "依據", "Sources";
    /// The edition that was applied.
    edition: "適用版本", "Edition";
    /// A fact.
    yes: "是", "Yes";
    /// A fact.
    no: "否", "No";
}
