//! The pre-check of service records: rules, findings, repairs.
