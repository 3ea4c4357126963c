//! Lessons from scenario files, exercises with a seed, links that carry a case:.
