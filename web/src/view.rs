//! What every piece of the page gets to see, and the messages that it sends.

use crate::browser;
use crate::i18n::Words;
use crate::i18n::frame::FrameWords;
use crate::screens::Program;
use crate::state::{Edit, Session};
use ltc_engine::basis::Basis;
use ltc_report::Lang;
use yew::prelude::*;

/// What a piece of the page needs to draw itself.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    /// The case being worked on.
    pub(crate) session: &'a Session,
    /// What is open and chosen on the page.
    pub(crate) page: &'a Page,
    /// The words of the language.
    pub(crate) words: &'static Words,
    /// The language.
    pub(crate) lang: Lang,
    /// Where messages go.
    pub(crate) send: &'a Callback<Msg>,
}

/// What is open and chosen on the page, apart from the case.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each says something of its own")]
pub(crate) struct Page {
    /// The theme.
    pub(crate) theme: Theme,
    /// The search for a service.
    pub(crate) search: Search,
    /// The figure that is explained.
    pub(crate) asked: Option<Asked>,
    /// Why the last file was refused.
    pub(crate) refusal: Option<String>,
    /// The example that was chosen.
    pub(crate) example: Chosen,
    /// How far the programs beside the app are, in the order of `Program::ALL`.
    pub(crate) opening: [Opening; Program::ALL.len()],
    /// Where inside the screen 檢核 one was last, as an address.
    pub(crate) check_place: Option<String>,
    /// Is the work of the screen 檢核 kept on this computer?
    pub(crate) keep: bool,
    /// Is it asked whether another version is to be loaded although work would be lost?
    pub(crate) asking: bool,
    /// Another version of the app.
    pub(crate) update: Option<Update>,
    /// Is the standard another than the one built in?
    pub(crate) basis_changed: bool,
    /// Is the page a part of somebody else's?
    pub(crate) embedded: bool,
    /// What is read out.
    pub(crate) announcement: String,
}

/// How far a program beside the app is.
#[derive(Default, Clone, PartialEq)]
pub(crate) enum Opening {
    /// Nobody has asked for it.
    #[default]
    Closed,
    /// It is being fetched.
    Fetching,
    /// It draws itself.
    Open,
    /// It could not be fetched.
    Failed(String),
}

/// Another version of the app than the one that runs.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Update {
    /// It waits.
    Ready,
    /// Another tab has put it to use.
    Active,
}

/// An example, by its place.
#[derive(Default, Clone, Copy, PartialEq)]
pub(crate) enum Chosen {
    /// None is on its way.
    #[default]
    None,
    /// It is being fetched.
    Fetching(usize),
    /// It could not be fetched.
    Failed(usize),
}

/// The search for a service in one of the plans.
#[derive(Default, Clone, PartialEq)]
pub(crate) struct Search {
    /// The place of the plan.
    pub(crate) plan: usize,
    /// What was typed.
    pub(crate) text: String,
    /// The place of the highlighted service.
    pub(crate) active: usize,
    /// Is the list shown?
    pub(crate) open: bool,
}

/// A figure to be explained.
#[derive(Clone, PartialEq)]
pub(crate) struct Asked {
    /// JSON pointer into the simulation.
    pub(crate) pointer: String,
    /// What it is called where it stands.
    pub(crate) title: String,
}

/// Light, dark, or what the system says.
#[derive(Default, Clone, Copy, PartialEq)]
pub(crate) enum Theme {
    /// What the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Its name in the page and in the storage.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of a name.
    pub(crate) fn from_name(name: &str) -> Self {
        match name {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::System,
        }
    }
}

/// What a person does.
#[derive(Clone)]
pub(crate) enum Msg {
    /// Changes the case.
    Edit(Edit),
    /// Changes the case; the focus goes to the element with this id.
    EditThen(Edit, String),
    /// Searches for a service.
    Search(Search),
    /// Puts a service into a plan.
    AddItem(usize, String),
    /// Begins a new case.
    NewCase,
    /// The same for the page around: the focus stays where it is.
    Renew,
    /// Loads the example at this place.
    Example(usize),
    /// The example at this place has come, or not: its document.
    Fetched(usize, Option<String>),
    /// Opens a file.
    Open(web_sys::File),
    /// A file was dropped onto the page.
    Drop(web_sys::File),
    /// A file has been read.
    Read(Result<String, String>),
    /// Hides the message about a file or an example.
    Dismiss,
    /// Saves the case as a file.
    Save,
    /// Saves the standard as a file.
    ExportBasis,
    /// Uses the standard that is built in.
    ResetBasis,
    /// Prints.
    Print,
    /// Asks how a figure came about.
    Ask(Asked),
    /// The explanation was closed.
    Closed,
    /// Goes to what a JSON pointer of the case names.
    GoTo(String),
    /// Goes to the element with an id.
    GoToId(&'static str),
    /// The result has settled: say what it is.
    Announce,
    /// Concerns the app itself.
    Frame(FrameMsg),
}

/// What concerns the app itself rather than the case.
#[derive(Clone)]
pub(crate) enum FrameMsg {
    /// Switches to the other language.
    SwitchLang,
    /// Chooses a theme.
    Theme(Theme),
    /// The address changed, from the one given.
    Navigated(String),
    /// Fetches a program.
    Open(Program),
    /// A program is there, or why it is not.
    Opened(Program, Option<String>),
    /// What is stored was changed by another program.
    Changed,
    /// Another program wants to know the standard in use.
    AskStandard,
    /// The whole document of the standard that is built in.
    BuiltIn(String),
    /// Another program wants to know the open case.
    AskCase,
    /// Another program wants to know what stands in the form.
    AskForm,
    /// Another program has something to read out.
    Say(String),
    /// Another version of the app is there.
    Update(Update),
    /// Loads it.
    UseUpdate,
    /// Loads it although work is lost.
    Confirmed,
    /// Does not.
    Unasked,
    /// What was stored has been erased.
    Erased,
}

impl Page {
    /// How far a program is.
    pub(crate) fn opening(&mut self, program: Program) -> Option<&mut Opening> {
        Program::ALL.iter().position(|one| *one == program).and_then(|place| self.opening.get_mut(place))
    }
}

impl View<'_> {
    /// How far a program is.
    pub(crate) fn opening(&self, program: Program) -> Option<&Opening> {
        Program::ALL.iter().position(|one| *one == program).and_then(|place| self.page.opening.get(place))
    }

    /// The words of what stands around every screen.
    pub(crate) fn frame_words(&self) -> &'static FrameWords {
        FrameWords::of(self.lang)
    }

    /// The standard in use.
    pub(crate) fn basis(&self) -> &Basis {
        self.session.basis()
    }

    /// What stands in a field.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.session.draft().text(pointer)
    }

    /// Sends a message on a click.
    pub(crate) fn click(&self, message: Msg) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(message.clone());
        })
    }

    /// Takes an entry away on a click; the focus goes to the element with this id.
    pub(crate) fn remove(&self, pointer: &str, then: String) -> Callback<MouseEvent> {
        self.click(Msg::EditThen(Edit::Remove(pointer.to_owned()), then))
    }

    /// Appends an entry on a click; the focus goes to its first field.
    pub(crate) fn append(&self, list: &str, entry: serde_json::Value, first: &str) -> Callback<MouseEvent> {
        let place = self.session.draft().count(list);
        let focus = browser::id_of(&format!("{list}/{place}/{first}"));
        self.click(Msg::EditThen(Edit::Append { list: list.to_owned(), entry }, focus))
    }

    /// A month as the language writes it.
    pub(crate) fn month(&self, month: ltc_engine::calendar::Month) -> String {
        ltc_report::words::month(month, self.lang)
    }
}
