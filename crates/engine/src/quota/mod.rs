//! Quotas: what a level gives, what the plan takes, what is retained, advanced, adjusted and
//! allocated. See the contract's readings and `ARCHITECTURE.md`.

mod adjustment;
mod advance;
mod allocation;
mod benefit;
mod interval;
mod ledger;
mod level;
mod plan;
mod recheck;
mod respite;
mod state;

pub use allocation::copy_month;
pub use benefit::{has_foreign_carer_terms, zone_of};
pub use level::LevelTimeline;
pub use plan::{is_open_with_foreign_carer, plan_days, plan_on};
pub use recheck::{gone_services, is_drawn_up_before};

pub(crate) use adjustment::{adjustment_sum, adjustments_of, check_adjustments};
pub(crate) use advance::{AdvanceWork, check_advance, work_advance};
pub(crate) use allocation::{allocated_in, check_advance_allocations, check_allocations};
pub(crate) use benefit::{CareQuota, TransportQuota, care_quota, is_first_plan_month, part_month, transport_quota};
pub(crate) use interval::{Place, places};
pub(crate) use ledger::{LedgerInput, MonthWork, work_ledger};
pub(crate) use plan::{
    ItemWork, PlanMonth, Priced, check_plans, next_plan_change, plan_codes, plan_month, price_service,
};
pub(crate) use recheck::recheck;
pub(crate) use respite::{YearWork, respite_years};
pub use state::ClientStates;
