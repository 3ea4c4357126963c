//! Alerts: what several cases opened together ask for.
