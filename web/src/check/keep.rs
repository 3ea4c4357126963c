//! Work that is kept on this computer, if the person turned that on: the files and the journal of what
//! was done, in the browser's database. Without that nothing is written, and what was is deleted.

use super::journal::Journal;
use crate::browser::{self, stored};
use js_sys::{Array, Promise};
use std::collections::{BTreeMap, BTreeSet};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

/// The database. The frame's button that erases everything deletes it by this name.
const DATABASE: &str = "ltc-work";
const STORE: &str = "work";
const JOURNAL: &str = "journal";

/// Work that was kept.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    /// What was done.
    pub(crate) journal: Journal,
    /// The files, by their numbers in it.
    pub(crate) blobs: BTreeMap<u32, Blob>,
}

/// Does the person want the work to be kept?
pub(crate) fn is_wanted() -> bool {
    browser::preference(stored::KEEP).as_deref() == Some("1")
}

/// What was kept; none, or none that can be read: nothing.
pub(crate) async fn read() -> Option<Kept> {
    let database = Database::open().await.ok()?;
    let store = database.store(IdbTransactionMode::Readonly).ok()?;
    let journal = done(&store.get(&JOURNAL.into()).ok()?).await.ok()?.as_string()?;
    let journal = Journal::from_json(&journal).filter(|journal| !journal.is_empty())?;
    let mut blobs = BTreeMap::new();
    for file in journal.files() {
        // Each in a transaction of its own: one that waits for something else ends.
        let store = database.store(IdbTransactionMode::Readonly).ok()?;
        let blob = done(&store.get(&name(file)).ok()?).await.ok()?;
        blobs.insert(file, blob.dyn_into::<Blob>().ok()?);
    }
    Some(Kept { journal, blobs })
}

/// Keeps this work in the place of what was kept before. Files that are there already are not written
/// again.
pub(crate) async fn write(journal: Journal, blobs: BTreeMap<u32, Blob>) -> Result<(), JsValue> {
    let database = Database::open().await?;
    let keys = done(&database.store(IdbTransactionMode::Readonly)?.get_all_keys()?).await?;
    let there: BTreeSet<String> = Array::from(&keys).iter().filter_map(|key| key.as_string()).collect();
    let needed: BTreeSet<String> = journal.files().into_iter().map(key).collect();
    let store = database.store(IdbTransactionMode::Readwrite)?;
    let finished = finish(&store.transaction());
    for file in there.iter().filter(|key| *key != JOURNAL && !needed.contains(*key)) {
        store.delete(&file.into())?;
    }
    for (file, blob) in &blobs {
        if needed.contains(&key(*file)) && !there.contains(&key(*file)) {
            store.put_with_key(blob, &name(*file))?;
        }
    }
    if journal.is_empty() {
        store.delete(&JOURNAL.into())?;
    } else {
        store.put_with_key(&journal.to_json().into(), &JOURNAL.into())?;
    }
    finished.await
}

/// Deletes what was kept.
pub(crate) fn delete() {
    if browser::embedded().is_some() {
        // What is kept is the app's own.
        return;
    }
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
    // Who has no database has kept nothing.
    let _ = factory.map(|factory| factory.delete_database(DATABASE));
}

/// A file's key. The number counts up within a journal, and files of an earlier journal are deleted with
/// its last step.
fn key(file: u32) -> String {
    format!("file-{file}")
}

fn name(file: u32) -> JsValue {
    key(file).into()
}

/// The open database; it is closed at once when nobody holds it, so that it can be deleted.
struct Database(IdbDatabase);

impl Drop for Database {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Database {
    async fn open() -> Result<Self, JsValue> {
        let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
        let request = factory.ok_or_else(|| JsValue::from("no database"))?.open_with_u32(DATABASE, 1)?;
        let opening = request.clone();
        let make = Closure::once(move || {
            if let Ok(database) = opening.result().map(JsCast::unchecked_into::<IdbDatabase>) {
                // Fails only if it is there already.
                let _ = database.create_object_store(STORE);
            }
        });
        request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
        let database = done(&request).await?;
        Ok(Self(database.unchecked_into()))
    }

    fn store(&self, mode: IdbTransactionMode) -> Result<IdbObjectStore, JsValue> {
        self.0.transaction_with_str_and_mode(STORE, mode)?.object_store(STORE)
    }
}

/// The result of a request.
async fn done(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(promise).await?;
    request.result()
}

/// The end of a transaction: only then everything is written.
fn finish(transaction: &IdbTransaction) -> impl Future<Output = Result<(), JsValue>> + use<> {
    let promise = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onerror(Some(&reject));
        transaction.set_onabort(Some(&reject));
    });
    async move { JsFuture::from(promise).await.map(|_| ()) }
}
