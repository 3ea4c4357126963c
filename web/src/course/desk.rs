//! What a person has done in the course on this visit: answers, hints, the score.

use ltc_course::{Answer, Form, Outcome, Score, Topic, Verdict, judge};

/// A question that is asked.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Asked {
    /// Its address within the course: what the score knows it by.
    pub(super) address: String,
    /// What it is about.
    pub(super) topic: Topic,
    /// How the answer is given.
    pub(super) form: Form,
    /// What is right.
    pub(super) answer: Answer,
    /// How many hints there are.
    pub(super) hints: usize,
}

/// What was done with a question.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Work {
    /// What stands in the field.
    pub(super) written: String,
    /// What is ticked or chosen.
    pub(super) ticked: Vec<String>,
    /// What the last answer came to; none once it is changed.
    pub(super) verdict: Option<Verdict>,
    /// How many hints are open.
    pub(super) hints: usize,
    /// Has the answer been looked at?
    pub(super) shown: bool,
    /// Has it been answered rightly?
    pub(super) solved: bool,
}

impl Work {
    /// Is there nothing left to find out?
    pub(super) fn is_open(&self) -> bool {
        !self.solved && !self.shown
    }
}

/// The work of a visit.
#[derive(Debug, Default)]
pub(super) struct Desk {
    /// The score.
    pub(super) score: Score,
    works: Vec<(String, Work)>,
}

impl Desk {
    /// Begins with a score from before.
    pub(super) fn with(score: Score) -> Self {
        Self { score, works: Vec::new() }
    }

    /// What was done with a question.
    pub(super) fn work(&self, address: &str) -> Option<&Work> {
        self.works.iter().find(|(known, _)| known == address).map(|(_, work)| work)
    }

    fn change(&mut self, address: &str, change: impl FnOnce(&mut Work)) {
        if let Some((_, work)) = self.works.iter_mut().find(|(known, _)| known == address) {
            return change(work);
        }
        let mut work = Work::default();
        change(&mut work);
        self.works.push((address.to_owned(), work));
    }

    /// Something is typed.
    pub(super) fn write(&mut self, asked: &Asked, text: String) {
        self.change(&asked.address, |work| {
            work.written = text;
            work.verdict = None;
        });
    }

    /// Something is ticked, or no longer; of a choice only one thing is.
    pub(super) fn tick(&mut self, asked: &Asked, id: &str, ticked: bool) {
        let is_choice = matches!(asked.form, Form::Choice { .. });
        self.change(&asked.address, |work| {
            work.ticked.retain(|one| one != id && !is_choice);
            if ticked {
                work.ticked.push(id.to_owned());
            }
            work.verdict = None;
        });
    }

    /// The answer is given.
    pub(super) fn judge(&mut self, asked: &Asked) {
        let work = self.work(&asked.address).cloned().unwrap_or_default();
        let verdict = judge(&asked.form, &asked.answer, &written(&asked.form, &work));
        // Right is right once: saying it again is no further attempt.
        if work.is_open() {
            self.score.answered(&asked.address, asked.topic.id(), &verdict);
        }
        self.change(&asked.address, |work| {
            work.solved |= verdict.outcome == Outcome::Right;
            work.verdict = Some(verdict);
        });
    }

    /// One hint more is looked at.
    pub(super) fn hint(&mut self, asked: &Asked) {
        if self.work(&asked.address).map_or(0, |work| work.hints) < asked.hints {
            self.score.hinted(&asked.address, asked.topic.id());
            self.change(&asked.address, |work| work.hints += 1);
        }
    }

    /// The answer is looked at.
    pub(super) fn show(&mut self, asked: &Asked) {
        if self.work(&asked.address).is_none_or(Work::is_open) {
            self.score.shown(&asked.address, asked.topic.id());
        }
        self.change(&asked.address, |work| work.shown = true);
    }

    /// Begins anew.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

/// The answer as text: ticks are the ids, nothing ticked in a set is none of them.
fn written(form: &Form, work: &Work) -> String {
    match form {
        Form::Choice { .. } => work.ticked.first().cloned().unwrap_or_default(),
        Form::Set { options } if !options.is_empty() => {
            if work.ticked.is_empty() {
                "無".to_owned()
            } else {
                work.ticked.join("、")
            }
        }
        _ => work.written.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ltc_course::Choice;
    use ltc_engine::text::Text;

    fn asked(form: Form, answer: Answer) -> Asked {
        Asked { address: "lesson/01".to_owned(), topic: Topic::Quota, form, answer, hints: 1 }
    }

    #[test]
    fn a_number_is_tried_until_it_is_right() {
        let asked = asked(Form::money(), Answer::Number(1463));
        let mut desk = Desk::default();
        desk.write(&asked, "1000".to_owned());
        desk.judge(&asked);
        assert_eq!(desk.work("lesson/01").unwrap().verdict.as_ref().map(|one| one.outcome), Some(Outcome::Wrong));
        desk.write(&asked, "１，４６３ 元".to_owned());
        assert_eq!(desk.work("lesson/01").unwrap().verdict, None, "another answer has no verdict yet");
        desk.judge(&asked);
        desk.judge(&asked);
        let total = desk.score.total();
        assert_eq!((total.asked, total.right, total.at_once, total.attempts), (1, 1, 0, 2));
        assert!(!desk.work("lesson/01").unwrap().is_open());
    }

    #[test]
    fn ticks_are_the_answer() {
        let form = Form::Set { options: ["AA05", "AA08"].map(Choice::plain).to_vec() };
        let set = asked(form, Answer::Set(vec!["AA08".to_owned()]));
        let mut desk = Desk::default();
        desk.judge(&set);
        assert_eq!(desk.work("lesson/01").unwrap().verdict.as_ref().map(|one| one.missing), Some(1));
        desk.tick(&set, "AA05", true);
        desk.tick(&set, "AA08", true);
        desk.tick(&set, "AA05", false);
        desk.judge(&set);
        assert!(desk.work("lesson/01").unwrap().solved);
        let form = Form::Choice { options: vec![Text::new("甲", "A"), Text::new("乙", "B")] };
        let choice = Asked { address: "lesson/02".to_owned(), ..asked(form, Answer::Choice(1)) };
        desk.tick(&choice, "1", true);
        desk.tick(&choice, "2", true);
        assert_eq!(desk.work("lesson/02").unwrap().ticked, ["2"], "one of a choice");
        desk.judge(&choice);
        assert_eq!(desk.score.total().right, 2);
    }

    #[test]
    fn looking_at_hints_and_answers_is_noted() {
        let asked = asked(Form::money(), Answer::Number(1));
        let mut desk = Desk::default();
        desk.hint(&asked);
        desk.hint(&asked);
        assert_eq!(desk.work("lesson/01").unwrap().hints, 1, "there is only one");
        desk.show(&asked);
        desk.write(&asked, "1".to_owned());
        desk.judge(&asked);
        let total = desk.score.total();
        assert_eq!((total.asked, total.right, total.hints), (1, 0, 1));
    }
}
