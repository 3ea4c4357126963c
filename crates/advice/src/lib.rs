//! One case in two ways, what still fits, what removes a finding:.
