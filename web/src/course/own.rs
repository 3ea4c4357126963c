//! One's own lessons, opened from files or a folder. They stay in this tab.

use super::message::Msg;
use super::player::read_own;
use super::words::CourseWords;
use crate::program::Around;
use gloo::file::callbacks::{FileReader, read_as_text};
use ltc_course::Lesson;
use std::rc::Rc;
use web_sys::File;
use yew::Callback;

/// The largest file that is read, in bytes: a lesson is a hundredth of it.
const MOST_BYTES: f64 = 1_000_000.0;
/// The most files of a folder that are read.
const MOST_FILES: usize = 300;

/// A file that is no lesson, and why.
pub(super) type RefusedFile = (String, String);

/// Why a file has no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unread {
    /// It is larger than any lesson.
    TooLarge,
    /// The browser did not give it.
    Failed,
}

/// What was opened.
#[derive(Default)]
pub(super) struct Own {
    /// The lessons, in order of their file names.
    pub(super) lessons: Vec<Rc<Lesson>>,
    /// The files that are none.
    pub(super) refused: Vec<RefusedFile>,
    reading: Vec<FileReader>,
}

impl Own {
    /// Reads files; what is not JSON by its name is passed over, as a folder holds other things too.
    pub(super) fn open(&mut self, files: Vec<File>, send: &Callback<Msg>) {
        self.refused.clear();
        self.reading.clear();
        for file in files.into_iter().filter(|file| file.name().to_lowercase().ends_with(".json")).take(MOST_FILES) {
            let (name, send) = (file.name(), send.clone());
            if file.size() > MOST_BYTES {
                send.emit(Msg::Read(name, Err(Unread::TooLarge)));
                continue;
            }
            let file = gloo::file::File::from(file);
            let read = read_as_text(&file, move |text| send.emit(Msg::Read(name, text.map_err(|_| Unread::Failed))));
            self.reading.push(read);
        }
    }

    /// Takes over a file that has been read; one of the same name takes the other's place.
    pub(super) fn take(&mut self, around: &Around, name: &str, text: Result<String, Unread>) {
        let words = CourseWords::of(around.lang);
        let read = match text {
            Ok(text) => read_own(&around.basis, name, &text, around.lang),
            Err(Unread::TooLarge) => Err(words.too_large.to_owned()),
            Err(Unread::Failed) => Err(words.not_readable.to_owned()),
        };
        match read {
            Ok(lesson) => {
                self.lessons.retain(|one| one.id != lesson.id);
                self.lessons.push(Rc::new(lesson));
                self.lessons.sort_by(|one, other| one.id.cmp(&other.id));
            }
            Err(why) => self.refused.push((name.to_owned(), why)),
        }
    }
}
