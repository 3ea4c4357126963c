//! Dates and duties: deadlines from the sources, by county profile, with the rule that sets each.
