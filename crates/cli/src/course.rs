//! `ltc lessons` and `ltc exercise`: the course on a terminal.

use crate::args::{Common, Format};
use crate::failure::Failure;
use crate::{Outcome, files, output};
use ltc_course::{
    Exercise, ExerciseKind, Form, Lesson, LessonRefused, Level, exercise_document, lesson_document, lesson_summary,
};
use ltc_engine::basis::Basis;
use ltc_engine::text::Text;
use ltc_report::Lang;
use ltc_report::terminal::columns_text;
use serde_json::{Value, json};
use std::fmt::Write;

/// Lists the lessons, or shows one.
pub(crate) fn lessons(wanted: Option<&str>, answers: bool, common: &Common) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let lang = common.lang;
    let Some(wanted) = wanted else {
        let lessons = ltc_course::lessons();
        match format {
            Format::Json => output::json(&lessons.iter().map(lesson_summary).collect::<Vec<_>>())?,
            _ => output::text(&list_text(&lessons, lang))?,
        }
        return Ok(Outcome::Clean);
    };
    let lesson = ltc_course::lesson(wanted).ok_or_else(|| {
        let zh = format!("沒有單元 {wanted}；用 ltc lessons 看全部單元。");
        Failure::new("no-such-lesson", zh, format!("There is no lesson {wanted}; `ltc lessons` lists them."))
    })?;
    let basis = files::basis(common)?;
    match format {
        Format::Json => output::json(&lesson_document(&lesson, &basis, answers).map_err(broken)?)?,
        _ => output::text(&lesson_text(&lesson, &basis, answers, lang).map_err(broken)?)?,
    }
    Ok(Outcome::Clean)
}

/// Makes an exercise, or lists the kinds.
pub(crate) fn exercise(
    kind: Option<&str>,
    (level, seed): (i64, u64),
    answers: bool,
    common: &Common,
) -> Result<Outcome, Failure> {
    let format = output::format(common, &[Format::Text, Format::Json])?;
    let lang = common.lang;
    let Some(kind) = kind else {
        match format {
            Format::Json => output::json(&kinds_document())?,
            _ => output::text(&kinds_text(lang))?,
        }
        return Ok(Outcome::Clean);
    };
    let kind = ExerciseKind::from_id(kind).ok_or_else(|| {
        let known: Vec<&str> = ExerciseKind::ALL.iter().map(|kind| kind.id()).collect();
        let zh = format!("沒有題型 {kind}；題型有：{}。", known.join("、"));
        Failure::new("no-such-exercise", zh, format!("There is no kind {kind}; kinds: {}.", known.join(", ")))
    })?;
    let basis = files::basis(common)?;
    let level = Level::new(level).unwrap_or_default();
    let made = ltc_course::exercise(kind, level, seed, &basis).map_err(|error| {
        let zh = format!("這份基準出不了這個題型（{error}）。");
        Failure::new("exercise-not-made", zh, format!("This standard has nothing to ask for this kind ({error})."))
    })?;
    match format {
        Format::Json => output::json(&exercise_document(&made, answers))?,
        _ => output::text(&exercise_text(&made, answers, lang))?,
    }
    Ok(Outcome::Clean)
}

fn broken(refused: LessonRefused) -> Failure {
    match refused {
        LessonRefused::Refused(ltc_scenario::Refused::Input(error)) => Failure::from(*error),
        other => {
            let zh = format!("這個單元無法使用（{other:?}）。");
            Failure::new("lesson-broken", zh, format!("This lesson cannot be used ({other:?})."))
        }
    }
}

fn list_text(lessons: &[Lesson], lang: Lang) -> String {
    let row = |lesson: &Lesson| {
        vec![
            lesson.number().to_owned(),
            lang.of(&lesson.teaching.topic.name()).to_owned(),
            lesson.teaching.level.get().to_string(),
            lang.of(&lesson.title).to_owned(),
        ]
    };
    let heads = lang.pick(["編號", "主題", "難度", "單元"], ["No.", "Topic", "Level", "Lesson"]);
    columns_text(&heads, lessons.iter().map(row).collect())
}

fn kinds_document() -> Value {
    let kind = |kind: &ExerciseKind| json!({"kind": kind, "topic": kind.topic(), "name": kind.name()});
    ExerciseKind::ALL.iter().map(kind).collect()
}

fn kinds_text(lang: Lang) -> String {
    let row = |kind: &ExerciseKind| {
        vec![kind.id().to_owned(), lang.of(&kind.topic().name()).to_owned(), lang.of(&kind.name()).to_owned()]
    };
    let heads = lang.pick(["題型", "主題", "內容"], ["Kind", "Topic", "What is asked"]);
    columns_text(&heads, ExerciseKind::ALL.iter().map(row).collect())
}

fn lesson_text(lesson: &Lesson, basis: &Basis, answers: bool, lang: Lang) -> Result<String, LessonRefused> {
    let answer = lesson.answer(basis)?;
    let teaching = &lesson.teaching;
    let mut page = Page { lang, text: String::new() };
    page.line(&format!("{} {}", lesson.number(), lang.of(&lesson.title)));
    page.paragraph(&teaching.story);
    let change = teaching.change.as_ref();
    if let Some(change) = change.filter(|change| !change.after_answer) {
        page.titled(("要改的地方", "What to change"), &change.text);
    }
    page.titled(("問題", "Question"), &teaching.question);
    page.form(&lesson.form(&answer));
    page.list(("提示", "Hint"), &teaching.hints);
    if answers {
        page.titled(("答案", "Answer"), &lesson.worded(&answer));
        page.titled(("說明", "Why"), &teaching.explanation);
        if let Some(change) = change.filter(|change| change.after_answer) {
            page.titled(("試試看", "Try it"), &change.text);
        }
        if let Some(intuition) = &teaching.intuition {
            page.titled(("常見的誤解", "What many think"), intuition);
        }
        for clause in &teaching.clauses {
            page.line(&format!("  {} {}", clause.source, lang.of(&clause.quote)));
        }
    }
    Ok(page.text)
}

fn exercise_text(exercise: &Exercise, answers: bool, lang: Lang) -> String {
    let mut page = Page { lang, text: String::new() };
    let (kind, level, seed) = (lang.of(&exercise.kind.name()).to_owned(), exercise.level.get(), exercise.seed);
    page.line(&match lang {
        Lang::Zh => format!("{kind}　難度 {level}　題號 {seed}"),
        Lang::En => format!("{kind}, level {level}, seed {seed}"),
    });
    page.paragraph(&exercise.story);
    for fact in &exercise.facts {
        page.line(&format!("  {}{}{}", lang.of(&fact.label), lang.pick("：", ": "), lang.of(&fact.value)));
    }
    if let Some(table) = &exercise.table {
        let heads: Vec<&str> = table.columns.iter().map(|head| lang.of(head)).collect();
        let cells = |row: &Vec<Text>| row.iter().map(|cell| lang.of(cell).to_owned()).collect();
        page.text.push_str(&columns_text(&heads, table.rows.iter().map(cells).collect()));
    }
    page.titled(("問題", "Question"), &exercise.question);
    page.form(&exercise.form);
    page.list(("提示", "Hint"), &exercise.hints);
    if answers {
        let written = exercise.answer.written();
        page.titled(("答案", "Answer"), &Text::new(written.clone(), written));
        for line in &exercise.solution {
            page.line(&format!("  {}", lang.of(line)));
        }
        page.line(&format!("  {}", exercise.source.join("  ")));
    }
    page.text
}

/// A page of text.
struct Page {
    lang: Lang,
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn paragraph(&mut self, text: &Text) {
        let text = self.lang.of(text).to_owned();
        self.line(&text);
    }

    fn titled(&mut self, (zh, en): (&str, &str), text: &Text) {
        let line = format!("{}{}{}", self.lang.pick(zh, en), self.lang.pick("：", ": "), self.lang.of(text));
        self.line(&line);
    }

    fn list(&mut self, title: (&str, &str), texts: &[Text]) {
        for text in texts {
            self.titled(title, text);
        }
    }

    /// What can be chosen.
    fn form(&mut self, form: &Form) {
        match form {
            Form::Choice { options } => {
                for (place, option) in (1..).zip(options) {
                    let line = format!("  {place}. {}", self.lang.of(option));
                    self.line(&line);
                }
            }
            Form::Set { options } if !options.is_empty() => {
                let labels: Vec<&str> = options.iter().map(|option| self.lang.of(&option.label)).collect();
                let line = format!("  {}", labels.join(self.lang.pick("、", ", ")));
                self.line(&line);
            }
            Form::Set { .. } | Form::Number { .. } | Form::Day | Form::Month => {}
        }
    }
}
