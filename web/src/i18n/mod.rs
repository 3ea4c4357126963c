//! The words of the app in both languages. A word that is missing in one does not compile.

mod en;
mod zh;

pub use ltc_report::Lang;

/// Everything that stands on the screens, apart from what the engine finds (see `ltc_report`).
#[derive(Debug)]
pub struct Words {
    /// Name of the app.
    pub brand: &'static str,
    /// Name of the plan screen.
    pub plan: &'static str,
    /// What the plan screen does.
    pub plan_lead: &'static str,
    /// Skip link.
    pub skip: &'static str,
    /// Label of the navigation.
    pub screens: &'static str,
    /// Button to the other language, in that language.
    pub switch_language: &'static str,
    /// Label of the theme choice.
    pub theme: &'static str,
    /// Theme of the system.
    pub theme_system: &'static str,
    /// Light theme.
    pub theme_light: &'static str,
    /// Dark theme.
    pub theme_dark: &'static str,
    /// Standing notice in the footer.
    pub notice: &'static str,
    /// Where data goes.
    pub offline_note: &'static str,
    /// Title of the notice of a changed standard.
    pub basis_changed: &'static str,
    /// What a changed standard means.
    pub basis_changed_hint: &'static str,
    /// Button back to the standard built in.
    pub basis_reset: &'static str,
    /// Button that saves the standard.
    pub basis_export: &'static str,
    /// Button.
    pub close: &'static str,
    /// Button that hides a message.
    pub dismiss: &'static str,
    /// Button.
    pub new_case: &'static str,
    /// Button.
    pub open_file: &'static str,
    /// What can be opened.
    pub open_file_hint: &'static str,
    /// Button.
    pub save_file: &'static str,
    /// Button.
    pub print: &'static str,
    /// Button.
    pub undo: &'static str,
    /// Button.
    pub redo: &'static str,
    /// Label of the choice of examples.
    pub examples: &'static str,
    /// Title of the message about a file that cannot be used.
    pub file_refused: &'static str,
    /// Name of the form.
    pub form: &'static str,
    /// Name of the results.
    pub results: &'static str,
    /// Jump link.
    pub to_form: &'static str,
    /// Jump link.
    pub to_results: &'static str,
    /// Jump link.
    pub to_findings: &'static str,
    /// Section.
    pub client: &'static str,
    /// Field.
    pub client_id: &'static str,
    /// Hint.
    pub client_id_hint: &'static str,
    /// Field.
    pub level: &'static str,
    /// First entry of a choice.
    pub choose: &'static str,
    /// First entry of a choice in a change.
    pub unchanged: &'static str,
    /// First entry of a choice that can be derived.
    pub automatic: &'static str,
    /// After the number of a level.
    pub level_of: &'static str,
    /// Field.
    pub welfare_class: &'static str,
    /// Welfare class.
    pub low_income: &'static str,
    /// Welfare class.
    pub mid_low_income: &'static str,
    /// Welfare class.
    pub general: &'static str,
    /// Field.
    pub county: &'static str,
    /// Field.
    pub zone: &'static str,
    /// First entry of the zones.
    pub zone_by_county: &'static str,
    /// Before the number of a zone.
    pub zone_of: &'static str,
    /// After the number of a zone.
    pub zone_after: &'static str,
    /// Field.
    pub birth_date: &'static str,
    /// Placeholder of a day.
    pub day_form: &'static str,
    /// Placeholder of a month.
    pub month_form: &'static str,
    /// Hint.
    pub from_hint: &'static str,
    /// Tick.
    pub remote_area: &'static str,
    /// Tick.
    pub foreign_carer: &'static str,
    /// Tick.
    pub special_care_allowance: &'static str,
    /// Choice.
    pub yes: &'static str,
    /// Choice.
    pub no: &'static str,
    /// Section.
    pub plans: &'static str,
    /// Before the number of a plan.
    pub plan_number: &'static str,
    /// Button.
    pub add_plan: &'static str,
    /// Button.
    pub remove: &'static str,
    /// Field.
    pub from: &'static str,
    /// Field.
    pub to: &'static str,
    /// Hint.
    pub to_hint: &'static str,
    /// Field.
    pub approved_on: &'static str,
    /// Field.
    pub edition: &'static str,
    /// Heading of a plan's services.
    pub items: &'static str,
    /// Field.
    pub add_item: &'static str,
    /// Placeholder.
    pub add_item_hint: &'static str,
    /// No service found.
    pub no_hits: &'static str,
    /// Field.
    pub quantity: &'static str,
    /// Button.
    pub less: &'static str,
    /// Button.
    pub more: &'static str,
    /// Field.
    pub unit_price: &'static str,
    /// Price set by the county.
    pub by_county: &'static str,
    /// Price not found.
    pub price_unknown: &'static str,
    /// Field.
    pub fund: &'static str,
    /// Fund of a plan item.
    pub fund_quota: &'static str,
    /// Section, fund.
    pub advance: &'static str,
    /// Heading.
    pub approved_totals: &'static str,
    /// Hint.
    pub approved_totals_hint: &'static str,
    /// Quota type.
    pub care: &'static str,
    /// Quota type.
    pub care_long: &'static str,
    /// Quota type.
    pub transport: &'static str,
    /// Quota type.
    pub transport_long: &'static str,
    /// Quota type.
    pub respite: &'static str,
    /// Quota type.
    pub respite_long: &'static str,
    /// Quota type.
    pub aids: &'static str,
    /// Section.
    pub events: &'static str,
    /// Hint.
    pub events_hint: &'static str,
    /// One change.
    pub event: &'static str,
    /// Button.
    pub add_event: &'static str,
    /// Field.
    pub on: &'static str,
    /// Section.
    pub advance_long: &'static str,
    /// Button.
    pub add_advance: &'static str,
    /// Field.
    pub amount: &'static str,
    /// Label.
    pub cap: &'static str,
    /// Field.
    pub advance_start: &'static str,
    /// Field.
    pub discharge: &'static str,
    /// Field.
    pub deduct_in: &'static str,
    /// Hint.
    pub deduct_in_hint: &'static str,
    /// Section.
    pub allocations: &'static str,
    /// One allocation.
    pub allocation: &'static str,
    /// Button.
    pub add_allocation: &'static str,
    /// Button.
    pub copy_last_month: &'static str,
    /// Field.
    pub unit: &'static str,
    /// Field, column.
    pub month: &'static str,
    /// Field.
    pub quota_type: &'static str,
    /// Fund of an allocation.
    pub fund_month: &'static str,
    /// Fund, column.
    pub retention: &'static str,
    /// Field.
    pub settlement: &'static str,
    /// Settlement.
    pub monthly: &'static str,
    /// Settlement.
    pub bundle: &'static str,
    /// Section.
    pub adjustments: &'static str,
    /// One adjustment, column.
    pub adjustment: &'static str,
    /// Button.
    pub add_adjustment: &'static str,
    /// Hint.
    pub amount_signed_hint: &'static str,
    /// Field.
    pub note: &'static str,
    /// Hint.
    pub note_hint: &'static str,
    /// Section.
    pub opening: &'static str,
    /// Hint.
    pub opening_hint: &'static str,
    /// Field.
    pub interval_from: &'static str,
    /// Field.
    pub opening_care: &'static str,
    /// Field.
    pub opening_transport: &'static str,
    /// Field.
    pub respite_from: &'static str,
    /// Field.
    pub respite_used: &'static str,
    /// Section.
    pub span: &'static str,
    /// Hint.
    pub span_hint: &'static str,
    /// Title before there is a result.
    pub welcome: &'static str,
    /// Text before there is a result.
    pub welcome_text: &'static str,
    /// While the form has errors.
    pub stale: &'static str,
    /// After the number of fields.
    pub stale_fields: &'static str,
    /// Link to a field.
    pub go_there: &'static str,
    /// Stamp.
    pub editions_applied: &'static str,
    /// Stamp.
    pub basis_hash: &'static str,
    /// Stamp: the last change in the data.
    pub basis_until: &'static str,
    /// Stamp.
    pub engine: &'static str,
    /// Key figure.
    pub tile_quota: &'static str,
    /// Key figure.
    pub tile_retention: &'static str,
    /// Key figure.
    pub tile_available: &'static str,
    /// Key figure.
    pub tile_pays: &'static str,
    /// No finding.
    pub no_findings: &'static str,
    /// Section.
    pub ledger: &'static str,
    /// Hint.
    pub ledger_hint: &'static str,
    /// Interval.
    pub interval: &'static str,
    /// Column.
    pub quota: &'static str,
    /// Column.
    pub deduction: &'static str,
    /// Column.
    pub available: &'static str,
    /// Column.
    pub approved: &'static str,
    /// Columns.
    pub allocated: &'static str,
    /// Columns.
    pub unallocated: &'static str,
    /// Column.
    pub respite_year: &'static str,
    /// Column.
    pub used: &'static str,
    /// Transport without a zone.
    pub zone_missing: &'static str,
    /// Legend.
    pub chart_own: &'static str,
    /// Legend.
    pub chart_retained: &'static str,
    /// Legend.
    pub chart_over: &'static str,
    /// Legend.
    pub chart_available: &'static str,
    /// Legend.
    pub chart_retention: &'static str,
    /// Chart.
    pub chart_title: &'static str,
    /// Section.
    pub advance_card: &'static str,
    /// Figure.
    pub advance_used: &'static str,
    /// Figure.
    pub window: &'static str,
    /// Figure.
    pub advance_codes: &'static str,
    /// Figure.
    pub deductions: &'static str,
    /// Section.
    pub claims: &'static str,
    /// Hint.
    pub claims_hint: &'static str,
    /// No services.
    pub claims_none: &'static str,
    /// Disclosure.
    pub details: &'static str,
    /// Column.
    pub line_code: &'static str,
    /// Column.
    pub price: &'static str,
    /// Column.
    pub total_amount: &'static str,
    /// Column.
    pub within_quota: &'static str,
    /// Column.
    pub copayment: &'static str,
    /// Column.
    pub subsidy: &'static str,
    /// Column.
    pub self_pay: &'static str,
    /// Column.
    pub remote_supplement: &'static str,
    /// Column.
    pub remote_self_pay: &'static str,
    /// Column.
    pub client_pays: &'static str,
    /// Section.
    pub suggestions: &'static str,
    /// Button.
    pub apply: &'static str,
    /// Section.
    pub findings: &'static str,
    /// Severity.
    pub error: &'static str,
    /// Severity.
    pub warning: &'static str,
    /// Before the number of findings of the same kind.
    pub alike_before: &'static str,
    /// After the number of findings of the same kind.
    pub alike_after: &'static str,
    /// Title of the dialog.
    pub explanation: &'static str,
    /// Heading of the operands.
    pub from_these: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// Field problem.
    pub missing: &'static str,
    /// Field problem.
    pub not_a_day: &'static str,
    /// Field problem.
    pub not_a_month: &'static str,
    /// Field problem.
    pub no_such_day: &'static str,
    /// Field problem.
    pub not_whole: &'static str,
    /// Field problem, before the limits.
    pub out_of_range: &'static str,
    /// Between parts of a spoken summary.
    pub and: &'static str,
    /// Unit of amounts.
    pub ntd: &'static str,
}

/// The words of a language.
pub fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Zh => &zh::WORDS,
        Lang::En => &en::WORDS,
    }
}

/// The language tag of the page.
pub fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh-Hant-TW",
        Lang::En => "en",
    }
}
