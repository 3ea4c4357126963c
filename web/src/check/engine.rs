//! The page's end of the worker that holds the month.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use ltc_wire::load::LoadOptions;
use ltc_wire::{Envelope, Reply, Request};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Event, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

/// The worker's script, beside the page.
const SCRIPT: &str = "./engine-worker.js";

/// What comes back.
#[derive(Debug, Clone)]
pub(crate) enum Heard {
    /// How far a load is.
    Progress(Progress),
    /// The answer, and the bytes of files beside it.
    Reply(Box<Reply>, Vec<Option<Uint8Array>>),
    /// The load was cancelled; what was there before is there still.
    Cancelled,
    /// The browser cannot read the file, or not any more.
    Unreadable,
    /// The worker is of no further use.
    Died,
    /// It was not asked: the same has ended the worker before, more than once.
    Barred,
}

/// The end of a worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Death {
    /// What the browser says of it.
    pub(crate) message: String,
    /// Why, as far as whoever asked has to know.
    pub(crate) cause: Cause,
}

/// What a worker ended of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cause {
    /// A part of it could not be fetched; what it was asked has no share in that.
    NotLoaded,
    /// What it was busy with, as a name to know it again by: what waited longest for its answer.
    Asked(Option<String>),
}

/// How far a load is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Progress {
    /// Which part of it.
    pub(crate) stage: Stage,
    /// Bytes, or steps of the check.
    pub(crate) done: f64,
    /// Of so many.
    pub(crate) total: f64,
    /// Records that were read.
    pub(crate) records: f64,
}

/// A part of loading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The text is read.
    Read,
    /// The workbook is unpacked.
    Sheet,
    /// The rules run.
    Check,
}

/// The worker. Clones are the same worker.
#[derive(Clone)]
pub(crate) struct Engine(Rc<Inner>);

impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct Inner {
    worker: Option<Worker>,
    barred: BTreeSet<String>,
    died: Callback<Death>,
    waiting: Rc<RefCell<Waiting>>,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(Event)>,
}

#[derive(Default)]
struct Waiting {
    last: u32,
    by_id: BTreeMap<u32, Waits>,
}

/// Who waits, and for what.
struct Waits {
    what: String,
    then: Callback<Heard>,
}

impl Waiting {
    fn add(&mut self, what: String, then: Callback<Heard>) -> u32 {
        self.last += 1;
        self.by_id.insert(self.last, Waits { what, then });
        self.last
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(worker) = &self.worker {
            worker.terminate();
        }
    }
}

impl Engine {
    /// Starts a worker. `basis`: another standard than the one built in. `barred`: what it is not to be
    /// asked. Whoever waits for an answer is told if it dies, and so is `died`.
    pub(crate) fn start(basis: Option<&str>, barred: BTreeSet<String>, died: Callback<Death>) -> Self {
        let waiting: Rc<RefCell<Waiting>> = Rc::default();
        let heard = {
            let (waiting, died) = (waiting.clone(), died.clone());
            Closure::new(move |event: MessageEvent| hear(&event.data(), &waiting, &died))
        };
        let failed = {
            let (waiting, died) = (waiting.clone(), died.clone());
            Closure::new(move |event: Event| {
                event.prevent_default();
                // Only an exception comes with a message, a script that cannot be fetched without.
                match get(&event, "message").as_string() {
                    Some(message) => bury(&message, true, &waiting, &died),
                    None => bury(SCRIPT, false, &waiting, &died),
                }
            })
        };
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(SCRIPT, &options).ok();
        if let Some(worker) = &worker {
            worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        }
        let engine = Self(Rc::new(Inner { worker, barred, died, waiting, _heard: heard, _failed: failed }));
        let start = message(&[("type", "start".into()), ("basis", basis.map_or(JsValue::UNDEFINED, JsValue::from))]);
        engine.post(&start);
        engine
    }

    /// Asks, or changes.
    pub(crate) fn call(&self, lang: &str, call: Request, then: Callback<Heard>) {
        let what = serde_json::to_string(&call).unwrap_or_default();
        if self.0.barred.contains(&what) {
            return then.emit(Heard::Barred);
        }
        let id = self.0.waiting.borrow_mut().add(what, then);
        let envelope = Envelope { lang: lang.to_owned(), call };
        let json = serde_json::to_string(&envelope).unwrap_or_default();
        self.post(&message(&[("id", id.into()), ("type", "call".into()), ("json", json.into())]));
    }

    /// Hands over a file. The number cancels it.
    pub(crate) fn load(&self, file: &Blob, lang: &str, options: &LoadOptions, then: Callback<Heard>) -> u32 {
        let what = format!("{} {}", options.name, file.size());
        if self.0.barred.contains(&what) {
            then.emit(Heard::Barred);
            return 0;
        }
        let id = self.0.waiting.borrow_mut().add(what, then);
        let mut options = serde_json::to_value(options).unwrap_or_default();
        if let Some(options) = options.as_object_mut() {
            options.insert("lang".to_owned(), lang.into());
        }
        let options = options.to_string();
        self.post(&message(&[
            ("id", id.into()),
            ("type", "load".into()),
            ("file", file.into()),
            ("options", options.into()),
        ]));
        id
    }

    /// Cancels a load; its own callback hears when that is done.
    pub(crate) fn cancel(&self, id: u32) {
        self.post(&message(&[("id", id.into()), ("type", "cancel".into())]));
    }

    /// Ends the worker at once; nobody hears of it.
    pub(crate) fn end(&self) {
        self.0.waiting.borrow_mut().by_id.clear();
        if let Some(worker) = &self.0.worker {
            worker.terminate();
        }
    }

    fn post(&self, message: &JsValue) {
        let sent = self.0.worker.as_ref().map(|worker| worker.post_message(message));
        if !matches!(sent, Some(Ok(()))) {
            bury("no worker", true, &self.0.waiting, &self.0.died);
        }
    }
}

fn message(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in entries {
        // Fails only for what is no object.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn get(data: &JsValue, name: &str) -> JsValue {
    Reflect::get(data, &name.into()).unwrap_or_default()
}

fn hear(data: &JsValue, waiting: &Rc<RefCell<Waiting>>, died: &Callback<Death>) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is one that was sent")]
    let id = get(data, "id").as_f64().unwrap_or_default() as u32;
    let heard = match get(data, "type").as_string().as_deref() {
        Some("progress") => Heard::Progress(progress(data)),
        Some("cancelled") => Heard::Cancelled,
        Some("unreadable") => Heard::Unreadable,
        Some("reply") => match serde_json::from_str(&get(data, "json").as_string().unwrap_or_default()) {
            Ok(reply) => Heard::Reply(Box::new(reply), files(&get(data, "files"))),
            Err(error) => return bury(&error.to_string(), true, waiting, died),
        },
        kind => {
            let message = get(data, "message").as_string().unwrap_or_default();
            return bury(&message, kind != Some("unloaded"), waiting, died);
        }
    };
    let keeps = matches!(heard, Heard::Progress(_));
    let then = {
        let mut waiting = waiting.borrow_mut();
        if keeps {
            waiting.by_id.get(&id).map(|waits| waits.then.clone())
        } else {
            waiting.by_id.remove(&id).map(|waits| waits.then)
        }
    };
    if let Some(then) = then {
        then.emit(heard);
    }
}

fn progress(data: &JsValue) -> Progress {
    let number = |name| get(data, name).as_f64().unwrap_or_default();
    let stage = match get(data, "stage").as_string().as_deref() {
        Some("sheet") => Stage::Sheet,
        Some("check") => Stage::Check,
        _ => Stage::Read,
    };
    Progress { stage, done: number("done"), total: number("total"), records: number("records") }
}

fn files(files: &JsValue) -> Vec<Option<Uint8Array>> {
    let Some(files) = files.dyn_ref::<Array>() else { return Vec::new() };
    files.iter().map(|file| file.dyn_ref::<ArrayBuffer>().map(|buffer| Uint8Array::new(buffer))).collect()
}

/// The worker is dead: everybody who waits hears of it, then the page, which starts another. `was_loaded`:
/// did it have all its parts?
fn bury(message: &str, was_loaded: bool, waiting: &Rc<RefCell<Waiting>>, died: &Callback<Death>) {
    let orphans = std::mem::take(&mut waiting.borrow_mut().by_id);
    // The worker does one thing after the other: what came first is what it was doing.
    let first = orphans.values().next().map(|waits| waits.what.clone());
    for waits in orphans.into_values() {
        waits.then.emit(Heard::Died);
    }
    let cause = if was_loaded { Cause::Asked(first) } else { Cause::NotLoaded };
    died.emit(Death { message: message.to_owned(), cause });
}
