//! What counties and care managers hold units to: points, samples, shares, order of dispatch.
