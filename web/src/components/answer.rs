//! Whether a surcharge can be had, as 試算 and 加計 show it.

use crate::components::icon::{BARRED, CHECK, CLOCK, Icon, QUESTION, SHEET};
use crate::state::Computed;
use crate::state::surcharge::reference_day;
use crate::view::View;
use ltc_engine::basis::{Dated, Period, Prices};
use ltc_engine::surcharge::{Eligibility, EligibilityStatus};

/// The price of a surcharge on a day of the standard; none if it is not in force.
pub(crate) fn price_on<'a>(view: View<'a>, computed: &Computed, one: &Eligibility) -> Option<&'a Dated<Prices>> {
    let on = computed.case.basis_on.or(reference_day(computed))?;
    let code = view.session.basis().code(one.code.code())?;
    code.prices.at(on).filter(|_| code.on(on) != Period::Outside)
}

/// The answer; a surcharge that is not in force cannot be had.
pub(crate) fn status(view: View, computed: &Computed, one: &Eligibility) -> EligibilityStatus {
    price_on(view, computed, one).map_or(EligibilityStatus::NotEligible, |_| one.status)
}

/// How an answer looks.
pub(crate) fn look(status: EligibilityStatus) -> (&'static str, Icon) {
    match status {
        EligibilityStatus::Eligible => ("is-yes", CHECK),
        EligibilityStatus::NotEligible => ("is-no", BARRED),
        EligibilityStatus::NeedsEvidence => ("is-open", SHEET),
        EligibilityStatus::NeedsConfirmation => ("is-open", CLOCK),
        EligibilityStatus::Unknown => ("is-unknown", QUESTION),
    }
}
