//! The score of a session. Nothing is stored here; whoever keeps it writes it down.

use crate::answer::{Outcome, Verdict};
use ltc_engine::ordered::Ordered;
use serde::Serialize;

/// What one question came to so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Try {
    /// What it is about: a topic's or an exercise kind's id.
    pub topic: String,
    /// How often it was answered; what could not be read does not count.
    pub attempts: u32,
    /// Hints looked at.
    pub hints: u32,
    /// Credit of the first attempt, in hundredths: what the score counts.
    pub first: u32,
    /// Best credit, in hundredths.
    pub best: u32,
    /// The answer was looked at: later attempts bring nothing.
    pub shown: bool,
}

/// Sums over questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Questions answered, or whose answer was looked at.
    pub asked: u32,
    /// Right in the end, without the answer having been looked at.
    pub right: u32,
    /// Right at once and without a hint.
    pub at_once: u32,
    /// Attempts.
    pub attempts: u32,
    /// Hints looked at.
    pub hints: u32,
    /// Best credits, in hundredths.
    pub credit: u32,
}

/// A session: what was asked, by the question's address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    tries: Ordered<String, Try>,
}

// Whoever keeps a session reads it back.
ltc_engine::json_fields!(Try { topic, attempts, hints, first, best, shown });
ltc_engine::json_fields!(Score { tries });

const FULL: u32 = 100;

impl Score {
    /// Notes an answer to the question of that address (`lesson/07`, `exercise/retention/2/7`).
    pub fn answered(&mut self, question: &str, topic: &str, verdict: &Verdict) {
        if verdict.outcome == Outcome::Unreadable {
            return;
        }
        self.change(question, topic, |one| {
            if one.attempts == 0 {
                one.first = verdict.credit;
            }
            one.attempts += 1;
            if !one.shown {
                one.best = one.best.max(verdict.credit);
            }
        });
    }

    /// Notes that a hint was looked at.
    pub fn hinted(&mut self, question: &str, topic: &str) {
        self.change(question, topic, |one| one.hints += 1);
    }

    /// Notes that the answer was looked at.
    pub fn shown(&mut self, question: &str, topic: &str) {
        self.change(question, topic, |one| one.shown = true);
    }

    fn change(&mut self, question: &str, topic: &str, change: impl FnOnce(&mut Try)) {
        let mut one = self.tries.get(question).cloned().unwrap_or_default();
        topic.clone_into(&mut one.topic);
        change(&mut one);
        self.tries.insert(question.to_owned(), one);
    }

    /// What a question came to.
    pub fn of(&self, question: &str) -> Option<&Try> {
        self.tries.get(question)
    }

    /// All of it.
    pub fn total(&self) -> Tally {
        tally(self.tries.values())
    }

    /// Topic by topic.
    pub fn by_topic(&self) -> Ordered<&str, Tally> {
        let topics = self.tries.values().map(|one| one.topic.as_str());
        topics.map(|topic| (topic, tally(self.tries.values().filter(|one| one.topic == topic)))).collect()
    }
}

fn tally<'t>(tries: impl Iterator<Item = &'t Try>) -> Tally {
    let mut sum = Tally::default();
    for one in tries {
        // A hint alone is no question asked.
        sum.asked += u32::from(one.attempts > 0 || one.shown);
        sum.right += u32::from(one.best == FULL);
        sum.at_once += u32::from(one.first == FULL && one.best == FULL && one.hints == 0);
        sum.attempts += one.attempts;
        sum.hints += one.hints;
        sum.credit += one.best;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Form, judge};

    fn verdict(written: &str) -> Verdict {
        judge(&Form::money(), &Answer::Number(1463), written)
    }

    #[test]
    fn a_session_counts_each_question_once() {
        let mut score = Score::default();
        score.answered("lesson/01", "quota", &verdict("1463"));
        score.answered("lesson/02", "quota", &verdict("1"));
        score.answered("lesson/02", "quota", &verdict("what?"));
        score.hinted("lesson/02", "quota");
        score.answered("lesson/02", "quota", &verdict("1,463"));
        score.shown("lesson/03", "advance");
        score.answered("lesson/03", "advance", &verdict("1463"));
        let expected = Tally { asked: 3, right: 2, at_once: 1, attempts: 4, hints: 1, credit: 200 };
        assert_eq!(score.total(), expected);
        assert_eq!(score.by_topic().get("advance").map(|one| (one.asked, one.right)), Some((1, 0)));
        assert_eq!(score.of("lesson/02").map(|one| (one.first, one.best)), Some((0, 100)));
        let kept = serde_json::to_string(&score).unwrap();
        assert_eq!(ltc_engine::json::read::<Score>(&kept).unwrap(), score, "it comes back as it was kept");
    }
}
