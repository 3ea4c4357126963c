//! Right, partly right or wrong.

use super::read::{read, sorted};
use super::{Answer, Form};
use serde::Serialize;

/// How an answer turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// All of it is right.
    Right,
    /// Some of a set.
    Partly,
    /// It is not.
    Wrong,
    /// It cannot be read as an answer of the form asked for; nothing was tried.
    Unreadable,
}

/// What is to be said of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// How it turned out.
    pub outcome: Outcome,
    /// Credit in hundredths: 100 is right; a set gets a share.
    pub credit: u32,
    /// What was understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub understood: Option<Answer>,
    /// Of a set: what is right in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hit: Vec<String>,
    /// Of a set: how many are missing. Which ones is not said: one may try again.
    pub missing: usize,
    /// Of a set: what does not belong there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extra: Vec<String>,
}

/// Full credit.
const FULL: u32 = 100;

/// Judges what somebody wrote.
pub fn judge(form: &Form, right: &Answer, written: &str) -> Verdict {
    let nothing = written.trim().is_empty();
    let understood = if nothing { None } else { read(form, right, written) };
    let mut verdict = Verdict {
        outcome: Outcome::Unreadable,
        credit: 0,
        understood: None,
        hit: Vec::new(),
        missing: 0,
        extra: Vec::new(),
    };
    match (&understood, right) {
        (None, _) => {}
        (Some(Answer::Set(said)), Answer::Set(right)) => judge_set(&mut verdict, said, right),
        (Some(said), right) if said == right => (verdict.outcome, verdict.credit) = (Outcome::Right, FULL),
        _ => verdict.outcome = Outcome::Wrong,
    }
    verdict.understood = understood;
    verdict
}

/// Credit of a set: what is right less what does not belong there, of what had to be found. So
/// ticking everything brings nothing.
fn judge_set(verdict: &mut Verdict, said: &[String], right: &[String]) {
    let right = sorted(right.iter().map(|id| id.to_uppercase()).collect());
    (verdict.hit, verdict.extra) = said.iter().cloned().partition(|id| right.contains(id));
    verdict.missing = right.len() - verdict.hit.len();
    if verdict.missing == 0 && verdict.extra.is_empty() {
        (verdict.outcome, verdict.credit) = (Outcome::Right, FULL);
        return;
    }
    let earned = verdict.hit.len().saturating_sub(verdict.extra.len());
    let share = (earned * FULL as usize).checked_div(right.len()).unwrap_or_default();
    verdict.credit = u32::try_from(share).unwrap_or_default();
    verdict.outcome = if verdict.credit > 0 { Outcome::Partly } else { Outcome::Wrong };
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use ltc_engine::calendar::Month;
    use ltc_engine::text::Text;

    fn number(written: &str) -> Outcome {
        judge(&Form::money(), &Answer::Number(1463), written).outcome
    }

    #[test]
    fn numbers_are_understood_as_people_write_them() {
        for written in
            ["1463", "1,463", "１４６３", "1，463", " 1463 元", "NT$1,463", "$1463", "1463.0", "１，４６３元"]
        {
            assert_eq!(number(written), Outcome::Right, "{written}");
        }
        assert_eq!(number("1464"), Outcome::Wrong);
        assert_eq!(number("1463.5"), Outcome::Unreadable);
        assert_eq!(number(""), Outcome::Unreadable);
        assert_eq!(number("不知道"), Outcome::Unreadable);
    }

    #[test]
    fn days_and_months_in_both_calendars() {
        let day = Answer::Day(NaiveDate::from_ymd_opt(2018, 12, 4).unwrap());
        for written in ["107/12/04", "107/12/4", "1071204", "2018-12-04", "１０７／１２／０４", "12/4", "12月4日"]
        {
            assert_eq!(judge(&Form::Day, &day, written).outcome, Outcome::Right, "{written}");
        }
        assert_eq!(judge(&Form::Day, &day, "107/12/05").outcome, Outcome::Wrong);
        assert_eq!(judge(&Form::Day, &day, "107/13/05").outcome, Outcome::Unreadable);
        let month = Answer::Month(Month::new(2019, 1).unwrap());
        for written in ["108/01", "10801", "2019-01", "108年1月"] {
            assert_eq!(judge(&Form::Month, &month, written).outcome, Outcome::Right, "{written}");
        }
    }

    #[test]
    fn a_set_has_no_order_and_gives_credit_for_parts() {
        let form = Form::Set { options: Vec::new() };
        let right = Answer::Set(vec!["AA05".to_owned(), "AA08".to_owned()]);
        assert_eq!(judge(&form, &right, "aa08、AA05").outcome, Outcome::Right);
        assert_eq!(judge(&form, &right, "AA08, aa05,AA05").outcome, Outcome::Right);
        let half = judge(&form, &right, "AA05");
        assert_eq!((half.outcome, half.credit, half.missing), (Outcome::Partly, 50, 1));
        let both = judge(&form, &right, "AA05 AA06");
        assert_eq!((both.outcome, both.credit), (Outcome::Wrong, 0));
        assert_eq!(both.extra, ["AA06"]);
        assert_eq!(judge(&form, &right, "無").outcome, Outcome::Wrong);
        assert_eq!(judge(&form, &Answer::Set(Vec::new()), "無").outcome, Outcome::Right);
        let rows = Answer::Set(vec!["3".to_owned(), "12".to_owned()]);
        assert_eq!(judge(&form, &rows, "第12列、第3列").outcome, Outcome::Right);
        assert_eq!(judge(&form, &rows, "#3 #12").outcome, Outcome::Right);
    }

    #[test]
    fn a_choice_by_number_or_letter() {
        let form = Form::Choice { options: vec![Text::new("甲", "A"), Text::new("乙", "B")] };
        for written in ["2", "B", "b", "(2)", "２", "Ｂ"] {
            assert_eq!(judge(&form, &Answer::Choice(1), written).outcome, Outcome::Right, "{written}");
        }
        assert_eq!(judge(&form, &Answer::Choice(1), "1").outcome, Outcome::Wrong);
        assert_eq!(judge(&form, &Answer::Choice(1), "3").outcome, Outcome::Unreadable);
    }
}
