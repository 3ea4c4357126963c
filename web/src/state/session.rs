//! The case being worked on: its form, the way back, and what it comes to.

use super::draft::new_part;
use super::field::{FieldProblem, Kind, field_at};
use super::{Choices, Draft};
use chrono::NaiveDate;
use ltc_engine::basis::Basis;
use ltc_engine::calendar::{Month, parse_iso_day, parse_month};
use ltc_engine::case::{Case, read_case};
use ltc_engine::simulation::Simulation;
use ltc_engine::{InputError, simulate};
use ltc_report::{Lang, words};
use serde_json::Value;
use std::rc::Rc;

/// The most steps that can be taken back.
const MOST_STEPS: usize = 200;

/// What a person does to the form.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Types into a field or chooses.
    Type {
        /// JSON pointer of the field.
        pointer: String,
        /// All that stands in it now.
        text: String,
    },
    /// Leaves a field: what can be read is put into its proper form.
    Leave(String),
    /// Ticks a box or takes the tick away.
    Tick(String, bool),
    /// Puts a word into a list of words, or takes it out.
    Hold {
        /// JSON pointer of the list.
        list: String,
        /// The word.
        word: String,
        /// In or out?
        wanted: bool,
    },
    /// Appends an entry to a list.
    Append {
        /// JSON pointer of the list.
        list: String,
        /// The entry, as form.
        entry: Value,
    },
    /// Sets a part that is there once (the advance).
    Put(String, Value),
    /// Takes an entry or a part away.
    Remove(String),
    /// Repeats the allocations of the last month that has any in the month after it.
    CopyLastMonth,
    /// Works on another case.
    Load(Draft),
    /// Another program has changed the form to this.
    Elsewhere(Draft, Step),
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
}

/// What an edit is to the way back.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// A step of its own.
    Own,
    /// Typing in a field: more typing there is the same step.
    Typing(String),
    /// No step: only the form of a text changes.
    None,
}

impl Edit {
    /// What it is to the way back.
    pub fn step(&self) -> Step {
        match self {
            Self::Type { pointer, .. } => Step::Typing(pointer.clone()),
            Self::Leave(_) => Step::None,
            _ => Step::Own,
        }
    }
}

/// What another program needs in order to show the same case.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The form (see [`Draft::to_text`]).
    pub form: String,
    /// The case of the last result, if the form cannot be read as it stands.
    pub last: Option<String>,
    /// Is there a step back?
    pub undo: bool,
    /// Is there a step forward?
    pub redo: bool,
}

/// Why there is no new result.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldError {
    /// The form cannot be read there.
    Field(String, FieldProblem),
    /// The engine refuses the case.
    Input(InputError),
}

impl FieldError {
    /// Is something just not filled in yet?
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Field(_, FieldProblem::Missing))
    }

    /// JSON pointer into the case.
    pub fn pointer(&self) -> &str {
        match self {
            Self::Field(pointer, _) => pointer,
            Self::Input(error) => &error.path,
        }
    }
}

/// A case and what it comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Computed {
    /// The case.
    pub case: Case,
    /// Its document.
    pub document: String,
    /// Its result.
    pub simulation: Simulation,
}

/// The case being worked on. Every edit computes it anew.
#[derive(Debug, Clone)]
pub struct Session {
    basis: Rc<Basis>,
    lang: Lang,
    choices: Choices,
    draft: Draft,
    past: Vec<Draft>,
    future: Vec<Draft>,
    /// Are there steps back and forth that another program keeps?
    elsewhere: (bool, bool),
    /// The field of the last edit, if that was typing: more typing there is the same step.
    typing_in: Option<String>,
    errors: Vec<FieldError>,
    computed: Option<Rc<Computed>>,
}

impl Session {
    /// Begins with a form.
    pub fn new(basis: Rc<Basis>, draft: Draft, lang: Lang) -> Self {
        let mut session = Self {
            basis,
            lang,
            choices: Choices::default(),
            draft,
            past: Vec::new(),
            future: Vec::new(),
            elsewhere: (false, false),
            typing_in: None,
            errors: Vec::new(),
            computed: None,
        };
        session.compute();
        session
    }

    /// The standard in use.
    pub fn basis(&self) -> &Rc<Basis> {
        &self.basis
    }

    /// The form.
    pub fn draft(&self) -> &Draft {
        &self.draft
    }

    /// The language that dates are written in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// What stands in the way of a new result.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The error of a field.
    pub fn error_at(&self, pointer: &str) -> Option<&FieldError> {
        self.errors.iter().find(|error| error.pointer() == pointer)
    }

    /// The result of the form, or of its last state without errors.
    pub fn computed(&self) -> Option<&Rc<Computed>> {
        self.computed.as_ref()
    }

    /// Is there a step back?
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty() || self.elsewhere.0
    }

    /// Is there a step forward?
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty() || self.elsewhere.1
    }

    /// Uses another standard.
    pub fn use_basis(&mut self, basis: Rc<Basis>) {
        self.basis = basis;
        self.compute();
    }

    /// How the standard is read, where the case does not say.
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// Reads the standard in another way.
    pub fn use_choices(&mut self, choices: Choices) {
        self.choices = choices;
        self.compute();
    }

    /// Writes dates as another language does.
    pub fn use_lang(&mut self, lang: Lang) {
        self.lang = lang;
        self.draft = self.draft.in_lang(lang);
    }

    /// The case as a document to save, with the choices that its result follows; a field that cannot be
    /// read is left out.
    pub fn document(&self) -> String {
        let mut case = self.draft.to_case().0;
        self.choices.join(&self.basis, &mut case);
        ltc_engine::output::json_pretty(&case) + "\n"
    }

    /// What another program needs in order to show the same case.
    pub fn told(&self) -> Told {
        let last = self.computed.as_ref().filter(|_| !self.errors.is_empty());
        Told {
            form: self.draft.to_text(),
            last: last.map(|computed| computed.document.clone()),
            undo: self.can_undo(),
            redo: self.can_redo(),
        }
    }

    /// Shows the case of another program, which keeps the way back.
    pub fn follow(&mut self, told: Told) {
        let Some(draft) = Draft::from_text(&told.form) else { return };
        self.draft = draft;
        self.past.clear();
        self.future.clear();
        self.elsewhere = (told.undo, told.redo);
        self.typing_in = None;
        self.computed = told.last.and_then(|last| self.result_of(last).ok()).map(Rc::new);
        self.compute();
    }

    /// Does what a person did.
    pub fn apply(&mut self, edit: Edit) {
        match edit {
            Edit::Undo => self.travel(true),
            Edit::Redo => self.travel(false),
            Edit::Leave(pointer) => {
                // Only the form of the text changes, so this is no step of its own.
                if let Some(field) = field_at(&pointer) {
                    let tidy = field.kind.tidy(self.draft.text(&pointer), self.lang);
                    if tidy != self.draft.text(&pointer) {
                        self.draft.put(&pointer, tidy.into());
                    }
                }
                self.typing_in = None;
            }
            Edit::Type { pointer, text } => {
                if self.typing_in.as_ref() != Some(&pointer) {
                    self.remember();
                }
                self.draft.put(&pointer, text.into());
                self.typing_in = Some(pointer);
            }
            Edit::Tick(pointer, true) => self.step(|draft| draft.put(&pointer, true.into())),
            Edit::Tick(pointer, false) | Edit::Remove(pointer) => self.step(|draft| draft.remove(&pointer)),
            Edit::Hold { list, word, wanted } => self.step(|draft| draft.hold(&list, &word, wanted)),
            Edit::Append { list, entry } => self.step(|draft| draft.push(&list, entry)),
            Edit::Put(pointer, value) => self.step(|draft| draft.put(&pointer, value)),
            Edit::CopyLastMonth => {
                let lang = self.lang;
                self.step(|draft| copy_last_month(draft, lang));
            }
            Edit::Load(draft) => {
                self.step(|form| *form = draft);
                // The last result belongs to another case.
                self.computed = None;
            }
            Edit::Elsewhere(draft, step) => {
                let is_same = matches!(&step, Step::Typing(field) if self.typing_in.as_ref() == Some(field));
                if !is_same && step != Step::None {
                    self.remember();
                }
                self.draft = draft;
                self.typing_in = if let Step::Typing(field) = step { Some(field) } else { None };
            }
        }
        self.compute();
    }

    fn step(&mut self, change: impl FnOnce(&mut Draft)) {
        self.remember();
        change(&mut self.draft);
        self.typing_in = None;
    }

    fn remember(&mut self) {
        self.future.clear();
        self.elsewhere.1 = false;
        self.past.push(self.draft.clone());
        if self.past.len() > MOST_STEPS {
            self.past.remove(0);
        }
    }

    fn travel(&mut self, back: bool) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        if let Some(draft) = from.pop() {
            to.push(std::mem::replace(&mut self.draft, draft.in_lang(self.lang)));
        }
        self.typing_in = None;
    }

    fn compute(&mut self) {
        let (mut case, problems) = self.draft.to_case();
        self.choices.join(&self.basis, &mut case);
        self.errors = problems.into_iter().map(|(pointer, problem)| FieldError::Field(pointer, problem)).collect();
        if !self.errors.is_empty() {
            return;
        }
        match self.result_of(ltc_engine::output::json(&case)) {
            Ok(computed) => self.computed = Some(Rc::new(computed)),
            Err(error) => self.errors.push(FieldError::Input(error)),
        }
    }

    /// Through the strict reader, so that the app refuses exactly what a file with this case would be refused for.
    fn result_of(&self, document: String) -> Result<Computed, InputError> {
        let case = read_case(&document)?;
        simulate(&self.basis, &case).map(|simulation| Computed { case, document, simulation })
    }
}

/// A file that was opened, as a form: a case, or a scenario with a case in it.
pub fn read_document(text: &str, lang: Lang) -> Result<Draft, InputError> {
    let document: Value = ltc_engine::json::read(text).unwrap_or_default();
    if let Some(given) = document.get("given") {
        read_case(&ltc_engine::output::json(given))?;
        return Ok(Draft::from_case(given, lang));
    }
    read_case(text)?;
    Ok(Draft::from_case(&document, lang))
}

/// Does a file hold a copy of the standard rather than a case?
pub fn is_basis(text: &str) -> bool {
    ltc_engine::json::read::<Value>(text).is_ok_and(|document| document.get("editions").is_some())
}

fn copy_last_month(draft: &mut Draft, lang: Lang) {
    let month_of = |entry: &Value| entry.get("month").and_then(Value::as_str).and_then(|text| parse_month(text).ok());
    let entries = draft.part("/allocations").and_then(Value::as_array).cloned().unwrap_or_default();
    let Some(last) = entries.iter().filter_map(month_of).max() else { return };
    for entry in entries.iter().filter(|entry| month_of(entry) == Some(last)) {
        let mut copy = entry.clone();
        if let Some(month) = copy.get_mut("month") {
            *month = words::month(last.plus(1), lang).into();
        }
        draft.push("/allocations", copy);
    }
}

/// The month that new entries are about: the first of the result, else that of the first plan.
pub fn first_month(session: &Session) -> Option<Month> {
    let shown =
        session.computed().and_then(|computed| computed.simulation.ledger.care.first()).map(|month| month.month);
    shown.or_else(|| parse_month(session.draft().text("/plans/0/from")).ok())
}

/// A plan that follows the last one.
pub fn next_plan(session: &Session) -> Value {
    let count = session.draft().count("/plans");
    let last = count.checked_sub(1).map(|place| session.draft().text(&format!("/plans/{place}/from")).to_owned());
    let from = last.and_then(|text| parse_month(&text).ok()).map(|month| words::month(month.plus(1), session.lang()));
    new_part(&[("from", &from.unwrap_or_default())])
}

/// The first day of a plan, if it can be read.
pub fn plan_day(draft: &Draft, place: usize) -> Option<NaiveDate> {
    let value = Kind::MonthOrDay.read(draft.text(&format!("/plans/{place}/from"))).ok()??;
    let text = value.as_str()?;
    parse_iso_day(text).or_else(|| text.parse().ok().map(Month::first_day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::examples::EXAMPLES;
    use serde_json::json;

    fn session() -> Session {
        let basis = Rc::new(Basis::embedded().unwrap());
        let draft = EXAMPLES[0].draft(Lang::Zh);
        Session::new(basis, draft, Lang::Zh)
    }

    fn kept(session: &Session) -> Vec<i64> {
        session.computed().unwrap().simulation.ledger.care.iter().map(|month| month.retention).collect()
    }

    fn typed(pointer: &str, text: &str) -> Edit {
        Edit::Type { pointer: pointer.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn the_ledger_of_the_source_comes_out_of_the_form() {
        assert_eq!(kept(&session()), [0, 1_463, 2_926, 4_389, 15_479]);
    }

    #[test]
    fn every_example_can_be_computed_in_both_languages() {
        let basis = Rc::new(Basis::embedded().unwrap());
        for example in &EXAMPLES {
            for lang in Lang::ALL {
                let session = Session::new(basis.clone(), example.draft(lang), lang);
                assert_eq!(session.errors(), [], "{}", example.file);
                assert!(session.computed().is_some());
            }
        }
    }

    #[test]
    fn a_field_with_an_error_keeps_the_last_result() {
        let mut session = session();
        session.apply(typed("/plans/0/approved/care", "2100x"));
        assert_eq!(session.error_at("/plans/0/approved/care").map(FieldError::is_missing), Some(false));
        assert_eq!(kept(&session).len(), 5);
        session.apply(typed("/client/cms_level", "9"));
        session.apply(typed("/plans/0/approved/care", "21000"));
        assert!(
            matches!(session.error_at("/client/cms_level"), Some(FieldError::Input(_))),
            "the engine's own refusal"
        );
    }

    #[test]
    fn two_programs_show_one_case() {
        let mut app = session();
        let mut other = Session::new(app.basis().clone(), Draft::new(""), Lang::Zh);
        let change = |other: &mut Session, app: &mut Session, edit: Edit| {
            let step = edit.step();
            other.apply(edit);
            app.apply(Edit::Elsewhere(Draft::from_text(&other.draft().to_text()).unwrap(), step));
        };
        app.apply(typed("/client/cms_level", "8"));
        app.apply(typed("/plans/0/approved/care", "2100x"));
        other.follow(app.told());
        assert_eq!(other.draft(), app.draft());
        assert_eq!(other.errors(), app.errors(), "what is half-typed stays");
        assert_eq!(other.computed(), app.computed(), "the result before it too");
        assert!(other.can_undo() && !other.can_redo());

        for text in ["2", "20", "200"] {
            change(&mut other, &mut app, typed("/plans/0/approved/care", text));
        }
        change(&mut other, &mut app, Edit::Leave("/plans/0/approved/care".to_owned()));
        change(&mut other, &mut app, Edit::Tick("/client/remote_area".to_owned(), true));
        assert_eq!(other.draft(), app.draft());
        assert_eq!(other.computed(), app.computed());
        app.apply(Edit::Undo);
        assert!(!app.draft().flag("/client/remote_area"));
        other.follow(app.told());
        assert!(other.can_redo());
        change(&mut other, &mut app, typed("/client/weight_kg", "70"));
        assert!(!other.can_redo() && !app.can_redo());
        for left in ["70", "200", "21,000"] {
            let at = if left == "70" { "/client/weight_kg" } else { "/plans/0/approved/care" };
            assert_eq!(app.draft().text(at), left);
            app.apply(Edit::Undo);
        }
        assert!(!app.can_undo());
    }

    #[test]
    fn choices_change_the_result_and_are_saved_with_the_case() {
        let mut session = session();
        session.use_choices(Choices::read(Some(r#"{"advance_deduction":"even_remainder_first"}"#), Some("2018-12-01")));
        let case = &session.computed().unwrap().case;
        assert_eq!(case.policies.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>(), ["even_remainder_first"]);
        assert_eq!(case.basis_on, NaiveDate::from_ymd_opt(2018, 12, 1));
        let saved = read_case(&session.document()).unwrap();
        assert_eq!((&saved.policies, saved.basis_on), (&case.policies, case.basis_on));
        session.use_choices(Choices::default());
        assert!(session.computed().unwrap().case.policies.is_empty());
    }

    #[test]
    fn typing_in_one_field_is_one_step_back() {
        let mut session = session();
        for text in ["2", "20", "200"] {
            session.apply(typed("/plans/0/approved/care", text));
        }
        session.apply(Edit::Leave("/plans/0/approved/care".to_owned()));
        session.apply(typed("/client/cms_level", "8"));
        session.apply(Edit::Undo);
        assert_eq!(session.draft().text("/plans/0/approved/care"), "200");
        session.apply(Edit::Undo);
        assert_eq!(session.draft().text("/plans/0/approved/care"), "21,000");
        assert!(!session.can_undo());
        session.apply(Edit::Redo);
        session.apply(Edit::Redo);
        assert_eq!(session.draft().text("/client/cms_level"), "8");
        assert!(!session.can_redo());
    }

    #[test]
    fn last_months_allocations_are_copied_to_the_month_after() {
        let mut session = session();
        let count = session.draft().count("/allocations");
        session.apply(Edit::CopyLastMonth);
        assert_eq!(session.draft().count("/allocations"), count + 2);
        assert_eq!(session.draft().text(&format!("/allocations/{count}/month")), "107/12");
    }

    #[test]
    fn what_is_saved_can_be_opened() {
        let session = session();
        assert_eq!(read_document(&session.document(), Lang::Zh).as_ref(), Ok(session.draft()));
        assert!(!is_basis(&session.document()));
        let refused = read_document("{\"client\": {\"id\": \"\", \"cms_level\": 9}}", Lang::Zh).unwrap_err();
        assert_eq!(refused.path, "/client/cms_level");
        assert!(read_document("no JSON", Lang::Zh).is_err());
    }

    #[test]
    fn new_plans_follow_the_last() {
        let session = session();
        assert_eq!(next_plan(&session), json!({ "from": "107/12" }));
        assert_eq!(plan_day(session.draft(), 0), NaiveDate::from_ymd_opt(2018, 7, 1));
        assert_eq!(first_month(&session), Month::new(2018, 7));
    }
}
